// Interruption of a run, which then ends in order.
#pragma once

#include <csignal>
#include <cstddef>

namespace criterion19::cli::batch {

/// Whether somebody asked this process to stop since the last `StopHandlers` were made.
bool is_stop_asked() noexcept;

/// Takes the signals that stop a program as a wish, while it lives. Reading and waiting are interrupted too.
class StopHandlers {
public:
    StopHandlers();
    ~StopHandlers();
    StopHandlers(StopHandlers const&) = delete;
    StopHandlers& operator=(StopHandlers const&) = delete;

private:
    static constexpr int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction old_[3];
};

}  // namespace criterion19::cli::batch
