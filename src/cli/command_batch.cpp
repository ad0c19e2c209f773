// criterion19 batch: a verdict for every line of many files.
#include "cli/command_batch_checkpoint.hpp"
#include "cli/command_batch_output.hpp"
#include "cli/command_batch_repeats.hpp"
#include "cli/command_batch_run.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/file_names.hpp"
#include "cli/help.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/judge/summary.hpp>
#include <criterion19/standards/choice.hpp>
#include <criterion19/version.hpp>

#include <CLI/CLI.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

using namespace batch;

struct BatchArguments {
    std::vector<std::string> inputs;
    std::string standard;
    std::string as_of;
    std::vector<std::string> layers;
    std::string layers_by;
    std::string explain = "none";
    std::string rejects;
    unsigned threads = 0;
    bool strict = false;
    bool quiet = false;
    bool resume = false;
};

// Set by the signal handler, asked between chunks.
volatile std::sig_atomic_t stop_asked = 0;

extern "C" void ask_to_stop(int number) {
    stop_asked = 1;
    // A second one does not wait.
    std::signal(number, SIG_DFL);
}

/// Lets a run end in order when it is interrupted. Reading and waiting are interrupted too.
class StopHandlers {
public:
    StopHandlers() {
        stop_asked = 0;
        struct sigaction action {};
        action.sa_handler = ask_to_stop;
        for (std::size_t i = 0; i < 3; ++i) ::sigaction(numbers[i], &action, &old_[i]);
    }
    ~StopHandlers() {
        for (std::size_t i = 0; i < 3; ++i) ::sigaction(numbers[i], &old_[i], nullptr);
    }
    StopHandlers(StopHandlers const&) = delete;
    StopHandlers& operator=(StopHandlers const&) = delete;

private:
    static constexpr int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction old_[3];
};

class BatchRun {
public:
    BatchRun(Session& session, BatchArguments const& arguments) : session_(session), arguments_(arguments) {}

    int run() {
        if (int const status = prepare(); status != exit_done) return status;
        Groups groups(rules_);
        groups_ = &groups;
        Inputs inputs(arguments_.inputs);
        inputs_ = &inputs;
        if (session_.output().empty() || session_.output() == "-" || is_special(session_.output()))
            return run_to_stream();
        return run_to_file();
    }

private:
    // Preparation.

    int prepare() {
        auto named = named_standard(session_, arguments_.standard);
        if (named.status != exit_done) return named.status;
        rules_.standard = named.standard;
        own_ = named.own();
        rules_.owner = std::move(named.owner);
        if (!arguments_.as_of.empty()) {
            auto const date = date_option(session_, "--as-of", arguments_.as_of);
            if (!date) return exit_bad_usage;
            rules_.as_of = to_day(*date);
        }
        if (int const status = add_layers(arguments_.layers, rules_.layers); status != exit_done) return status;
        if (int const status = add_layers_by_province(); status != exit_done) return status;
        options_.form = session_.format() == "csv"       ? OutputForm::csv
                        : session_.format() == "summary" ? OutputForm::summary
                                                         : OutputForm::ndjson;
        options_.explain = arguments_.explain == "all"       ? Explain::all
                           : arguments_.explain == "failing" ? Explain::failing
                                                             : Explain::none;
        options_.language = session_.language();
        threads_ = arguments_.threads != 0 ? arguments_.threads : std::max(1U, std::thread::hardware_concurrency());
        return keep_files_apart();
    }

    int keep_files_apart() {
        for (auto const& path : arguments_.inputs) session_.note_input(path);
        if (int const status = session_.keep_inputs("--output", session_.output()); status != exit_done) return status;
        if (int const status = session_.keep_inputs("--rejects", arguments_.rejects); status != exit_done)
            return status;
        bool const one_file = !arguments_.rejects.empty() && (arguments_.rejects == session_.output() ||
                                                              is_same_file(arguments_.rejects, session_.output()));
        if (!one_file) return exit_done;
        return wrong_argument("--rejects", {"trùng với tệp kết quả", "it is the file of the results"});
    }

    int add_layers(std::vector<std::string> const& paths, std::vector<ParameterLayer>& layers) {
        auto loaded = load_layers(session_, paths, own_);
        layers = std::move(loaded.layers);
        return loaded.status;
    }

    int wrong_argument(std::string const& option, BilingualText const& why) {
        return session_.fail({make_error(ErrorCode::invalid_argument, {}, {option, why})}, {});
    }

    int add_layers_by_province() {
        if (arguments_.layers_by.empty()) return exit_done;
        constexpr std::string_view prefix = "province=";
        if (arguments_.layers_by.compare(0, prefix.size(), prefix) != 0)
            return wrong_argument("--layers-by", {"cần dạng province=THƯ_MỤC", "the form is province=FOLDER"});
        auto const folder = arguments_.layers_by.substr(prefix.size());
        std::error_code code;
        std::vector<std::string> paths;
        for (std::filesystem::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
            if (entry->path().extension() == ".json") paths.push_back(entry->path().string());
        if (code)
            return session_.fail({make_error(ErrorCode::cannot_read, {}, {folder, BilingualText(code.message())})}, {});
        // The order of a folder is none; that of names decides which of two decisions is applied last.
        std::sort(paths.begin(), paths.end());
        if (int const status = add_layers(paths, rules_.layers_by_province); status != exit_done) return status;
        for (std::size_t i = 0; i < paths.size(); ++i)
            if (rules_.layers_by_province[i].province.empty())
                return wrong_argument("--layers-by",
                                      fill_in({"{0} không ghi tỉnh", "{0} names no province"}, {paths[i]}));
        return exit_done;
    }

    // Running.

    int run_to_stream() {
        if (arguments_.resume)
            return wrong_argument("--resume", {"chỉ dùng khi ghi ra tệp (-o)", "it needs an output file (-o)"});
        return session_.write_parts([this](std::function<bool(std::string_view)> const& part) {
            auto const header = header_of(options_);
            if (!header.empty()) part(header);
            int status = exit_done;
            auto const end = judge_all([&](Judged& judged) {
                if (part(judged.out)) return true;
                status = exit_not_written;
                return false;
            });
            if (end == RunEnd::input_error) return session_.fail(inputs_->errors(), {});
            if (end == RunEnd::stopped) return status == exit_done ? exit_bad_input : status;
            if (options_.form == OutputForm::summary) part(summary_.print(options_.language));
            if (int const failed = finish_rejects(); failed != exit_done) return failed;
            return finish();
        });
    }

    int run_to_file() {
        auto const out_path = session_.output();
        checkpoint_path_ = out_path + ".checkpoint";
        may_resume_ = std::none_of(arguments_.inputs.begin(), arguments_.inputs.end(),
                                   [](std::string const& path) { return path == "-" || is_special(path); });
        state_.fingerprint = fingerprint();
        if (int const status = take_up(); status != exit_done) return status;

        auto out = PartFile::open(out_path, taken_up_ ? boost::optional<std::uint64_t>(state_.out_size) : boost::none);
        if (!out) return session_.fail(out.errors(), {});
        out_ = &*out;
        if (!taken_up_) out_->write(header_of(options_));
        StopHandlers const handlers;
        auto const end = judge_all([this](Judged& judged) { return out_->write(judged.out) && save_now_and_then(); });
        switch (end) {
            case RunEnd::interrupted:
                return stop_here();
            case RunEnd::input_error:
                out_->discard();
                remove_file(checkpoint_path_);
                return session_.fail(inputs_->errors(), {});
            case RunEnd::stopped: {
                auto const error = out_->flush();
                out_->discard();
                remove_file(checkpoint_path_);
                return error ? session_.fail({*error}, {}) : exit_bad_input;
            }
            case RunEnd::done:
                break;
        }
        if (options_.form == OutputForm::summary) out_->write(summary_.print(options_.language));
        if (int const failed = finish_rejects(); failed != exit_done) return failed;
        auto const error = nothing_judged() ? boost::none : out_->commit();
        out_->discard();
        remove_file(checkpoint_path_);
        return error ? session_.fail({*error}, {}) : finish();
    }

    template <class Write>
    RunEnd judge_all(Write write) {
        if (!arguments_.rejects.empty()) {
            auto file = PartFile::open(arguments_.rejects,
                                       taken_up_ ? boost::optional<std::uint64_t>(state_.rejects_size) : boost::none);
            if (!file) {
                session_.print_errors(file.errors(), {});
                return RunEnd::stopped;
            }
            rejects_ = *std::move(file);
        }
        Progress progress(session_.language(), arguments_.quiet || session_.writes_to_terminal(), inputs_->size(),
                          [this](std::string const& line) { session_.print_message(BilingualText(line)); });
        RunHooks hooks;
        hooks.interrupted = [] { return stop_asked != 0; };
        hooks.write = [&](Judged& judged) {
            auto const& file = arguments_.inputs[judged.end.file];
            if (!judged.fatal.empty()) {
                progress.clear();
                session_.print_errors(judged.fatal, file);
                return false;
            }
            state_.place = judged.end;
            state_.good += judged.good;
            state_.bad += judged.bad.size();
            if (!judged.bad.empty()) progress.clear();
            for (auto const& line : judged.bad) {
                report(line, file);
                if (arguments_.strict) return false;
            }
            if (rejects_) rejects_->write(judged.rejects);
            repeats_.look_through(judged.about, file, [&] { progress.clear(); });
            summary_.add(judged.summary);
            if (!write(judged)) return false;
            progress.update(inputs_->bytes_read(), state_.good + state_.bad);
            return true;
        };
        return batch::run(*inputs_, options_, *groups_, threads_, hooks);
    }

    void report(BadLine const& line, std::string const& file) {
        constexpr std::uint64_t most = 1000;
        if (reported_ == most)
            session_.print_message({"còn các dòng lỗi khác, không liệt kê thêm", "further bad lines are not listed"});
        if (reported_++ >= most) return;
        auto errors = line.errors;
        for (auto& error : errors) {
            if (error.line == 0) error.column = 1;
            // The line of a line is 1.
            error.line = static_cast<std::size_t>(line.number);
        }
        session_.print_errors(errors, file);
    }

    int finish_rejects() {
        if (!rejects_) return exit_done;
        if (auto const error = rejects_->commit()) return session_.fail({*error}, {});
        return exit_done;
    }

    /// Where every line was bad, there is no result.
    bool nothing_judged() const noexcept { return state_.good == 0 && state_.bad > 0; }

    int finish() {
        if (!arguments_.quiet || state_.bad > 0)
            session_.print_message(fill_in({"số dòng đã đánh giá: {0}; dòng lỗi: {1}", "lines judged: {0}; bad: {1}"},
                                           {print_number(static_cast<std::int64_t>(state_.good)),
                                            print_number(static_cast<std::int64_t>(state_.bad))}));
        repeats_.sum_up();
        say_what_to_be_careful_about();
        return nothing_judged() ? exit_bad_input : exit_done;
    }

    void say_what_to_be_careful_about() {
        if (state_.good == 0) return;
        for (auto const& note : groups_->notes()) session_.print_message(note);
        // What was judged before a run was taken up is not known any more.
        if (taken_up_) return;
        for (auto const& id : groups_->idle_layers())
            session_.print_message(
                fill_in({"quy định {0} không được dùng cho dòng nào: của tỉnh khác hoặc cho tiêu chuẩn khác",
                         "local decision {0} was used for no line: it is of another province or about other standards"},
                        {id}));
    }

    // Interruption.

    /// All that the output depends on.
    std::string fingerprint() const {
        std::string text = std::string(library_version) + '\n' + session_.format() + ' ' + arguments_.explain + ' ' +
                           std::to_string(static_cast<int>(session_.language())) + '\n' + arguments_.standard + ' ' +
                           arguments_.as_of + ' ' + arguments_.rejects + '\n';
        auto const add_file = [&](std::string const& path) {
            struct stat about {};
            text += path;
            if (::stat(path.c_str(), &about) == 0)
                text += ' ' + std::to_string(about.st_size) + ' ' + std::to_string(about.st_mtim.tv_sec) + '.' +
                        std::to_string(about.st_mtim.tv_nsec);
            text += '\n';
        };
        for (auto const& path : arguments_.inputs) add_file(path);
        for (auto const& path : arguments_.layers) add_file(path);
        if (rules_.owner != nullptr) add_file(arguments_.standard);
        for (auto const& layer : rules_.layers_by_province) text += write_layer(layer, own_);
        return std::to_string(hash_of(text));
    }

    /// Reads the checkpoint, where there is one and it is asked for.
    int take_up() {
        auto const text = read_small_file(checkpoint_path_);
        if (!arguments_.resume) {
            if (text)
                session_.print_message({"bắt đầu lại từ đầu; --resume sẽ làm tiếp lần trước",
                                        "starting anew; --resume would go on with the last run"});
            return exit_done;
        }
        if (!may_resume_)
            return wrong_argument("--resume", {"chỉ làm tiếp được khi đọc từ tệp", "only files can be read on from"});
        if (!text) {
            // Whether a finished OUT is of the same input and arguments cannot be told.
            session_.print_message({"không có lần chạy dở nào để làm tiếp; bắt đầu từ đầu",
                                    "there is no interrupted run to go on with; starting anew"});
            return exit_done;
        }
        if (!load(*text))
            return wrong_argument("--resume", {"tham số hoặc tệp đầu vào đã khác lần chạy trước",
                                               "arguments or input files differ from those of the last run"});
        taken_up_ = true;
        inputs_->start_at(state_.place);
        session_.print_message(fill_in({"làm tiếp từ {0}, dòng {1}", "going on from {0}, line {1}"},
                                       {arguments_.inputs[std::min(state_.place.file, arguments_.inputs.size() - 1)],
                                        std::to_string(state_.place.line)}));
        return exit_done;
    }

    bool load(std::string const& text) {
        auto const standard_of = [this](UnitKind unit, std::string const& province, int year) -> Standard const* {
            Errors ignored;
            auto const* const group = groups_->find(unit, province, year, ignored);
            return group == nullptr ? nullptr : group->standard;
        };
        auto const found = Checkpoint::parse(text, summary_, standard_of);
        if (!found || found->fingerprint != state_.fingerprint) return false;
        state_ = *found;
        return true;
    }

    bool save_now_and_then() {
        auto const now = std::chrono::steady_clock::now();
        if (!may_resume_ || now - saved_ < std::chrono::seconds(10)) return true;
        saved_ = now;
        return !save();
    }

    boost::optional<Error> save() {
        if (auto error = out_->flush()) return error;
        if (rejects_)
            if (auto error = rejects_->flush()) return error;
        state_.out_size = out_->size();
        state_.rejects_size = rejects_ ? rejects_->size() : 0;
        return replace_file(checkpoint_path_, state_.print(summary_));
    }

    int stop_here() {
        if (auto const error = out_->flush()) session_.print_errors({*error}, {});
        auto const& file = arguments_.inputs[std::min(state_.place.file, arguments_.inputs.size() - 1)];
        session_.print_message(fill_in({"đã dừng ở {0}, dòng {1}: {2} dòng đã đánh giá nằm trong {3}",
                                        "stopped at {0}, line {1}: the {2} lines judged are in {3}"},
                                       {file, std::to_string(state_.place.line),
                                        print_number(static_cast<std::int64_t>(state_.good)), out_->part_path()}));
        if (!may_resume_) {
            session_.print_message({"đầu vào không phải tệp nên không làm tiếp được",
                                    "the input is not a file, so the run cannot be resumed"});
        } else if (auto const error = save()) {
            session_.print_errors({*error}, {});
        } else {
            session_.print_message({"làm tiếp bằng cách chạy lại với --resume", "run again with --resume to go on"});
        }
        return exit_interrupted;
    }

    Session& session_;
    BatchArguments const& arguments_;
    GroupRules rules_;
    std::vector<Standard const*> own_;  ///< standards that are not built in
    OutputOptions options_;
    unsigned threads_ = 1;
    Groups* groups_ = nullptr;
    Inputs* inputs_ = nullptr;
    Checkpoint state_;
    Summary summary_;
    std::string checkpoint_path_;
    bool may_resume_ = false;
    bool taken_up_ = false;
    PartFile* out_ = nullptr;
    boost::optional<PartFile> rejects_;
    std::uint64_t reported_ = 0;
    RepeatNotes repeats_{session_};
    std::chrono::steady_clock::time_point saved_ = std::chrono::steady_clock::now();
};

}  // namespace

void add_batch(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<BatchArguments>();
    auto* const command = session.command(app, "batch",
                                          {"đánh giá nhiều xã: mỗi dòng một hồ sơ hoặc một bộ số liệu",
                                           "judge many communes: a dossier or the facts of a commune on each line"},
                                          [&session, arguments] { return BatchRun(session, *arguments).run(); });
    command
        ->add_option(
            "INPUT", arguments->inputs,
            session.say({"tệp NDJSON (hồ sơ hoặc số liệu) hoặc CSV, có thể nén gzip; \"-\" là đầu vào chuẩn",
                         "files of NDJSON (dossiers or facts) or CSV, gzip or plain; \"-\" is the standard input"}))
        ->required();
    command
        ->add_option("--standard", arguments->standard,
                     session.say({"mã tiêu chuẩn hoặc tệp tiêu chuẩn; mặc định: tiêu chí có hiệu lực của từng xã",
                                  "id of a standard or a standard file; by default the one in force for each commune"}))
        ->type_name("ID|FILE");
    command
        ->add_option("--as-of", arguments->as_of,
                     session.say({"ngày đánh giá YYYY-MM-DD; mặc định 31/12 năm của từng dòng",
                                  "day of assessment YYYY-MM-DD; by default 31 December of each line's year"}))
        ->type_name("DATE");
    command
        ->add_option("--layer", arguments->layers,
                     session.say({"quy định địa phương (tệp JSON), áp dụng cho xã của tỉnh đó",
                                  "a local decision (JSON file), for communes of its province"}))
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command
        ->add_option("--layers-by", arguments->layers_by,
                     session.say({"thư mục quy định của các tỉnh: mỗi xã theo tỉnh của mình",
                                  "folder of local decisions: each commune by its own province"}))
        ->type_name("province=DIR");
    command
        ->add_option("--explain", arguments->explain,
                     session.say({"giải thích từng yêu cầu; mặc định none", "explain requirements; none by default"}))
        ->type_name("all|failing|none")
        ->check(one_of({"all", "failing", "none"}));
    command
        ->add_option("--rejects", arguments->rejects,
                     session.say({"ghi các dòng lỗi ra tệp này", "write bad lines to this file"}))
        ->type_name("FILE");
    command->add_flag(
        "--strict", arguments->strict,
        session.say({"dừng ở dòng lỗi đầu tiên, không ghi gì", "stop at the first bad line and write nothing"}));
    command
        ->add_option("--threads", arguments->threads,
                     session.say({"số luồng; mặc định: mọi lõi", "number of threads; by default all cores"}))
        ->type_name("N")
        ->check(between(1, 256));
    command->add_flag("--resume", arguments->resume,
                      session.say({"làm tiếp lần chạy bị dừng", "go on with a run that was interrupted"}));
    command->add_flag("--quiet", arguments->quiet, session.say({"không báo tiến độ", "do not report progress"}));
    session.add_format(*command, {"ndjson", "csv", "summary"});
}

}  // namespace criterion19::cli
