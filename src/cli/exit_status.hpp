// What the program tells its caller by its exit status.
#pragma once

namespace criterion19::cli {

inline constexpr int exit_done = 0;
inline constexpr int exit_outcome = 1;        ///< the caller asked to fail on an outcome, and it was the outcome
inline constexpr int exit_bad_usage = 2;      ///< wrong arguments; an unknown standard included
inline constexpr int exit_bad_input = 3;      ///< the input cannot be read, or is wrong
inline constexpr int exit_not_written = 4;    ///< the output is not, or not wholly, where it should be
inline constexpr int exit_internal = 70;      ///< a fault of the program itself
inline constexpr int exit_interrupted = 130;  ///< stopped by Ctrl-C

}  // namespace criterion19::cli
