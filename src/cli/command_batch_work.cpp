#include "cli/command_batch_work.hpp"

#include "cli/command_batch_stop.hpp"
#include "cli/file_names.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/summary.hpp>

#include <unistd.h>

#include <algorithm>
#include <new>
#include <utility>

namespace criterion19::cli::batch {

int BatchRun::run() {
    plan_ = plan_batch(session_, arguments_);
    if (plan_.status != exit_done) return plan_.status;
    Groups groups(plan_.rules);
    groups_ = &groups;
    std::vector<TableFile> tables;
    if (int const status = bring_into_form(tables); status != exit_done) return status;
    std::vector<std::string> names;
    for (auto const& table : tables) names.push_back(table.path());
    Inputs inputs(arguments_.inputs, names);
    inputs_ = &inputs;
    lines_of_.resize(arguments_.inputs.size());
    return plan_.checkpoint.empty() ? run_to_stream() : run_to_file();
}

int BatchRun::bring_into_form(std::vector<TableFile>& tables) {
    auto const& known = groups_->known_keys();
    ColumnRules rules;
    rules.year = arguments_.year;
    if (!arguments_.map.empty()) {
        auto const text = session_.read_input(arguments_.map);
        if (!text) return session_.fail(text.errors(), arguments_.map);
        auto map = read_column_map(*text, known);
        if (!map) return session_.fail(map.errors(), arguments_.map);
        rules.map = *std::move(map);
    }
    for (auto const& path : arguments_.inputs) {
        auto input = table_input(path, known, rules);
        if (!input) return session_.fail(input.errors(), path);
        for (auto const& note : input->notes)
            session_.print_message(fill_in({"{0}: {1}", "{0}: {1}"}, {BilingualText(path), note}));
        tables.push_back(std::move(input->file));
    }
    return exit_done;
}

// Running.

int BatchRun::run_to_stream() {
    if (arguments_.resume)
        return wrong_argument(session_, "--resume", {"chỉ dùng khi ghi ra tệp (-o)", "it needs an output file (-o)"});
    return session_.write_parts([this](Write const& part) {
        if (auto const error = open_rejects()) return session_.fail({*error}, {});
        auto const end = judge_all(part);
        if (end == RunEnd::input_error) return session_.fail(inputs_->errors(), {});
        if (end == RunEnd::stopped) return is_write_failure_ ? say_rejects_failed(exit_not_written) : exit_bad_input;
        if (plan_.options.form == OutputForm::summary && !part(summary_.print(plan_.options.language)))
            return exit_not_written;
        // What the standard output refuses is said before how much was judged.
        if (!part({})) return exit_not_written;
        if (int const failed = finish_rejects(); failed != exit_done) return failed;
        return finish();
    });
}

int BatchRun::run_to_file() {
    may_resume_ = std::none_of(arguments_.inputs.begin(), arguments_.inputs.end(),
                               [](std::string const& path) { return path == "-" || is_special(path); });
    state_.fingerprint = fingerprint_of(session_, arguments_, plan_);
    auto claim = Claim::take(plan_.checkpoint);
    if (!claim) return session_.fail(claim.errors(), {});
    claim_ = &*claim;
    if (int const status = take_up(); status != exit_done) return status;

    StopHandlers const handlers;
    auto out = taken_up_ ? OutputFile::take_up(session_.output(), state_.out) : OutputFile::open(session_.output());
    if (taken_up_ && state_.is_done && !out) return finish_what_is_in_place(out.errors());
    if (!out) return session_.fail(out.errors(), {});
    out_ = &*out;
    if (auto const error = open_rejects()) return session_.fail({*error}, {});
    // From here on the checkpoint tells of both files, so that nothing of theirs is left without a name.
    if (auto const error = save()) return session_.fail({*error}, {});
    out_->keep();
    if (rejects_) rejects_->keep();
    try {
        if (!state_.is_done) {
            auto const end = judge_all([this](std::string_view text) { return out_->write(text); });
            if (int const status = end_of_judging(end); status != exit_done) return status;
        }
        return put_in_place();
    } catch (std::bad_alloc const&) {
        session_.print_message({"hết bộ nhớ", "out of memory"});
        // The last checkpoint holds: what was counted since may be counted in part.
        if (!may_resume_) leave_nothing();
        say_how_to_go_on();
        return exit_internal;
    }
}

int BatchRun::end_of_judging(RunEnd end) {
    switch (end) {
        case RunEnd::interrupted:
            say_where_it_stopped();
            return stop_and_keep(exit_interrupted);
        case RunEnd::input_error:
            leave_nothing();
            return session_.fail(inputs_->errors(), {});
        case RunEnd::stopped:
            if (is_write_failure_) return writing_failed();
            leave_nothing();
            return exit_bad_input;
        case RunEnd::done:
            break;
    }
    return exit_done;
}

int BatchRun::put_in_place() {
    if (nothing_judged()) {
        // The lines that could not be judged are of use; a result there is not.
        out_->discard();
        int const failed = finish_rejects();
        claim_->remove();
        return failed != exit_done ? failed : finish();
    }
    if (!state_.is_done && plan_.options.form == OutputForm::summary &&
        !out_->write(summary_.print(plan_.options.language)))
        return writing_failed();
    // Whoever is stopped between here and the end finds out what is in its place already.
    state_.is_done = true;
    if (auto const error = save()) return not_in_place(*error);
    if (int const failed = finish_rejects(); failed != exit_done) return failed;
    if (auto const error = out_->commit()) return not_in_place(*error);
    claim_->remove();
    return finish();
}

int BatchRun::finish_what_is_in_place(Errors const& errors) {
    auto const target = follow_links(session_.output());
    auto const part = open_left(target, {base_of(target), state_.out.size, state_.out.end_check});
    if (part.descriptor < 0) return session_.fail(errors, {});
    ::close(part.descriptor);
    claim_->remove();
    return finish();
}

boost::optional<Error> BatchRun::open_rejects() {
    if (arguments_.rejects.empty()) return boost::none;
    bool const goes_on = taken_up_ && !state_.rejects.name.empty();
    auto file =
        goes_on ? OutputFile::take_up(arguments_.rejects, state_.rejects) : OutputFile::open(arguments_.rejects);
    if (!file && goes_on && state_.is_done) return boost::none;  // it is in its place
    if (!file) return file.error();
    rejects_ = *std::move(file);
    return boost::none;
}

RunEnd BatchRun::judge_all(Write const& write) {
    Progress progress(session_.language(), arguments_.quiet || session_.writes_to_terminal(), inputs_->size(),
                      [this](std::string const& line) { session_.print_message(BilingualText(line)); });
    RunHooks hooks;
    hooks.interrupted = is_stop_asked;
    hooks.prepare = [&](Chunk& chunk) { return prepare(chunk, write); };
    hooks.write = [&](Judged& judged) {
        if (!take(judged, progress, write)) return false;
        progress.update(inputs_->bytes_read(), state_.good + state_.bad);
        return true;
    };
    auto const end = batch::run(*inputs_, plan_.options, *groups_, plan_.threads, hooks);
    progress.clear();
    faults_.tell();
    return end;
}

Errors BatchRun::prepare(Chunk& chunk, Write const& write) {
    if (chunk.header && chunk.header != header_) {
        auto const table = FactsCsvReader::open(*chunk.header, groups_->known_keys(), nullptr);
        if (!table) return table.errors();
        header_ = chunk.header;
        if (auto errors = pass_through(table->others()); !errors.empty()) return errors;
    }
    if (!state_.has_columns) {
        is_write_failure_ = !write(header_of(plan_.options, state_.columns));
        state_.has_columns = !is_write_failure_;
        if (out_ != nullptr && state_.has_columns) sizes_.out = out_->size();
    }
    if (plan_.options.form == OutputForm::csv && columns_ == nullptr)
        columns_ = std::make_shared<std::vector<std::string> const>(state_.columns);
    chunk.columns = columns_;
    return {};
}

Errors BatchRun::pass_through(std::vector<std::string> const& others) {
    if (others.empty()) return {};
    std::string names;
    for (auto const& name : others) names += (names.empty() ? "" : ", ") + name;
    if (plan_.options.form == OutputForm::csv) {
        if (!state_.has_columns) state_.columns = others;
        Errors errors;
        for (auto const& name : others) {
            bool const has_place =
                std::find(state_.columns.begin(), state_.columns.end(), name) != state_.columns.end();
            if (!has_place)
                errors.push_back(make_error(
                    ErrorCode::wrong_type, "/" + name,
                    {BilingualText("các cột đi kèm như của tệp đầu", "columns to pass through as in the first file"),
                     BilingualText("cột khác", "another one")}));
        }
        if (!errors.empty()) return errors;
    }
    if (named_columns_.insert(names).second)
        session_.print_message(plan_.options.form == OutputForm::summary
                                   ? fill_in({"cột không phải chỉ tiêu, không được đọc: {0}",
                                              "columns that are no facts are not read: {0}"},
                                             {names})
                                   : fill_in({"cột không phải chỉ tiêu, được chép nguyên sang kết quả: {0}",
                                              "columns that are no facts pass through to the output: {0}"},
                                             {names}));
    return {};
}

bool BatchRun::take(Judged& judged, Progress& progress, Write const& write) {
    auto const& file = arguments_.inputs[judged.end.file < arguments_.inputs.size() ? judged.end.file : 0];
    if (!judged.fatal.empty()) {
        progress.clear();
        session_.print_errors(judged.fatal, file);
        return false;
    }
    if (arguments_.strict && !judged.bad.empty()) {
        faults_.add(judged.bad.front().errors, file, judged.bad.front().number);
        return false;
    }
    for (auto const& line : judged.bad) faults_.add(line.errors, file, line.number);
    if (is_write_failure_ || !write(judged.out) || (rejects_ && !rejects_->write(judged.rejects))) {
        is_write_failure_ = true;
        return false;
    }
    state_.place = judged.end;
    state_.good += judged.good;
    state_.bad += judged.bad.size();
    state_.totals += judged.totals.size();
    lines_of_[judged.end.file] += judged.good + judged.bad.size() + judged.totals.size();
    if (!judged.totals.empty() && first_totals_.empty())
        first_totals_ = file + ":" + std::to_string(judged.totals.front());
    repeats_.look_through(judged.about, file, [&] { progress.clear(); });
    summary_.add(judged.summary);
    if (out_ == nullptr) return true;
    sizes_ = {out_->size(), rejects_ ? rejects_->size() : 0};
    if (auto const error = save_now_and_then()) {
        is_write_failure_ = true;
        return false;
    }
    return true;
}

}  // namespace criterion19::cli::batch
