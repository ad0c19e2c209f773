#include "cli/cli.hpp"
#include "cli/exit_status.hpp"
#include "cli/output_file.hpp"

#include <unistd.h>

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

}  // namespace

int main(int argc, char** argv) {
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
