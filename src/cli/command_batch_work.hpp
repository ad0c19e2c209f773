// One run of `batch`: from its arguments to its files, its messages and its exit status.
#pragma once

#include "cli/command_batch_arguments.hpp"
#include "cli/command_batch_checkpoint.hpp"
#include "cli/command_batch_claim.hpp"
#include "cli/command_batch_faults.hpp"
#include "cli/command_batch_repeats.hpp"
#include "cli/command_batch_run.hpp"
#include "cli/output_file.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"
#include "cli/sheet_files.hpp"

#include <boost/optional/optional.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19::cli::batch {

class BatchRun {
public:
    BatchRun(Session& session, BatchArguments const& arguments) : session_(session), arguments_(arguments) {}

    int run();

private:
    using Write = std::function<bool(std::string_view)>;

    /// Makes tables of facts of the inputs that need it, one file for each input. `exit_done`, or the run has ended.
    int bring_into_form(std::vector<TableFile>& tables);
    // Running.
    int run_to_stream();
    int run_to_file();
    /// `exit_done` where all is judged; else the run has ended with that status.
    int end_of_judging(RunEnd end);
    int put_in_place();
    /// The run before was stopped while it put its files in their places, and the result is in its place.
    int finish_what_is_in_place(Errors const& errors);
    boost::optional<Error> open_rejects();
    RunEnd judge_all(Write const& write);
    /// Settles, with the first table, which columns pass through, and begins the output.
    Errors prepare(Chunk& chunk, Write const& write);
    Errors pass_through(std::vector<std::string> const& others);
    /// Writes what came of a chunk, and only then counts it: a checkpoint never tells of what is not written.
    bool take(Judged& judged, Progress& progress, Write const& write);

    // The end.
    int finish_rejects();
    /// What the output refused is said by whoever writes it.
    int say_rejects_failed(int status);
    /// A run without a single commune has no result.
    bool nothing_judged() const noexcept;
    int finish();
    void say_what_to_be_careful_about();

    // Interruption.
    /// Reads the checkpoint, where there is one and it is asked for.
    int take_up();
    std::string const& file_of(Place const& place) const;
    bool load(std::string const& text);
    /// The files of an earlier run that nobody goes on with. Each is known by its name, its size and its end.
    void remove_what_is_left(std::string const& text) const;
    boost::optional<Error> save_now_and_then();
    boost::optional<Error> save();
    void say_where_it_stopped();
    int writing_failed();
    int not_in_place(Error const& error);
    /// Ends the run so that it can be taken up: with what is written and counted, and no more.
    int stop_and_keep(int status);
    void say_how_to_go_on();
    void leave_nothing();

    struct Sizes {
        std::uint64_t out = 0;
        std::uint64_t rejects = 0;
    };

    Session& session_;
    BatchArguments const& arguments_;
    BatchPlan plan_;
    Groups* groups_ = nullptr;
    Inputs* inputs_ = nullptr;
    Claim* claim_ = nullptr;
    Checkpoint state_;
    Sizes sizes_;  ///< of the files, with all that is counted and nothing else
    Summary summary_;
    bool may_resume_ = false;
    bool taken_up_ = false;
    bool is_write_failure_ = false;
    std::size_t begun_in_ = 0;  ///< the file in which a run that is taken up begins
    OutputFile* out_ = nullptr;
    boost::optional<OutputFile> rejects_;
    FaultNotes faults_{session_};
    RepeatNotes repeats_{session_};
    std::vector<std::uint64_t> lines_of_;  ///< of each input
    std::string first_totals_;
    std::shared_ptr<std::string const> header_;
    std::shared_ptr<std::vector<std::string> const> columns_;
    std::set<std::string> named_columns_;
    std::chrono::steady_clock::time_point saved_ = std::chrono::steady_clock::now();
};

}  // namespace criterion19::cli::batch
