// What `batch` is asked to do, and what follows from it.
#pragma once

#include "cli/command_batch_groups.hpp"
#include "cli/command_batch_judge.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace criterion19::cli::batch {

struct BatchArguments {
    std::vector<std::string> inputs;
    std::string standard;
    std::string as_of;
    std::vector<std::string> layers;
    std::string layers_by;
    std::string explain = "none";
    std::string rejects;
    std::string map;
    std::string group_by = "province";
    int year = 0;
    unsigned threads = 0;
    bool strict = false;
    bool quiet = false;
    bool resume = false;
    bool mark = false;
};

/// The arguments, read.
struct BatchPlan {
    GroupRules rules;
    std::vector<Standard const*> own;  ///< standards that are not built in
    OutputOptions options;
    unsigned threads = 1;
    std::string checkpoint;  ///< where the checkpoint of an output file stands
    int status = exit_done;  ///< else what is wrong has been said, and this is the exit status
};

/// Reads standards and local decisions, and sees that no file is written that is read, or written twice.
BatchPlan plan_batch(Session& session, BatchArguments const& arguments);

/// A check sum of all that the output depends on.
std::string fingerprint_of(Session const& session, BatchArguments const& arguments, BatchPlan const& plan);

/// Says what is wrong with an option; the exit status.
int wrong_argument(Session& session, std::string const& option, BilingualText const& why);

}  // namespace criterion19::cli::batch
