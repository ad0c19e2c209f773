#include "cli/cli.hpp"
#include "cli/exit_status.hpp"
#include "cli/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>

namespace {

// A temporary file must not outlive the program, whoever stops it.
extern "C" void stop(int number) {
    criterion19::cli::remove_unfinished_output();
    if (number == SIGINT) ::_exit(criterion19::cli::exit_interrupted);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

// A file that is opened must not become the standard output or the place of messages because nobody gave these. What
// takes their place refuses: a result that cannot be written stays a failure.
void hold_standard_descriptors() {
    for (int const number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) != -1 || errno != EBADF) continue;
        static_cast<void>(::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
}

}  // namespace

int main(int argc, char** argv) {
    hold_standard_descriptors();
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    std::signal(SIGHUP, stop);
    // A receiver that closes early shows as a failed write, whose status and cleaning up are those of any other.
    std::signal(SIGPIPE, SIG_IGN);
    // Size limits likewise.
    std::signal(SIGXFSZ, SIG_IGN);
    std::ios::sync_with_stdio(false);
    return criterion19::cli::run(argc, argv, std::cin, std::cout, std::cerr);
}
