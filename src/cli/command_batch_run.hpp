// One run of the program over many lines: chunks are read, judged on several threads, and written in order.
#pragma once

#include "cli/command_batch_judge.hpp"

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace criterion19::cli::batch {

/// What a run asks of its surroundings.
struct RunHooks {
    std::function<Errors(Chunk&)> prepare;  ///< before a chunk is judged, in order; errors stop the run
    std::function<bool(Judged&)> write;     ///< results of the next chunk, in order; false stops the run
    std::function<bool()> interrupted;      ///< asked between chunks
};

enum class RunEnd { done, stopped, interrupted, input_error };

/// Judges all chunks of `inputs` on `threads` threads. What is written does not depend on their number.
RunEnd run(Inputs& inputs, OutputOptions const& options, Groups& groups, unsigned threads, RunHooks const& hooks);

}  // namespace criterion19::cli::batch
