#include "cli/command_batch_stop.hpp"

namespace criterion19::cli::batch {
namespace {

// Set by the signal handler, asked between chunks.
volatile std::sig_atomic_t stop_asked = 0;

extern "C" void ask_to_stop(int number) {
    stop_asked = 1;
    // A second one does not wait.
    std::signal(number, SIG_DFL);
}

}  // namespace

bool is_stop_asked() noexcept {
    return stop_asked != 0;
}

StopHandlers::StopHandlers() {
    stop_asked = 0;
    struct sigaction action {};
    action.sa_handler = ask_to_stop;
    for (std::size_t i = 0; i < 3; ++i) ::sigaction(numbers[i], &action, &old_[i]);
}

StopHandlers::~StopHandlers() {
    for (std::size_t i = 0; i < 3; ++i) ::sigaction(numbers[i], &old_[i], nullptr);
}

}  // namespace criterion19::cli::batch
