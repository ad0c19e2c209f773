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

// The end.

int BatchRun::finish_rejects() {
    if (!rejects_) return exit_done;
    if (auto const error = rejects_->commit())
        return out_ == nullptr ? session_.fail({*error}, {}) : not_in_place(*error);
    return exit_done;
}

int BatchRun::say_rejects_failed(int status) {
    if (rejects_)
        if (auto const error = rejects_->flush()) session_.print_errors({*error}, {});
    return status;
}

bool BatchRun::nothing_judged() const noexcept {
    return state_.good == 0;
}

int BatchRun::finish() {
    for (std::size_t i = 0; i < lines_of_.size(); ++i) {
        // Of files that an earlier run read nothing is known here.
        bool const seen = !taken_up_ || i > begun_in_;
        if (seen && lines_of_[i] == 0)
            session_.print_message(
                fill_in({"{0}: không có dòng nào để đánh giá", "{0}: there is no line to judge"},
                        {arguments_.inputs[i] == "-" ? BilingualText("đầu vào chuẩn", "standard input")
                                                     : BilingualText(arguments_.inputs[i])}));
    }
    if (!arguments_.quiet || state_.bad > 0)
        session_.print_message(fill_in({"số dòng đã đánh giá: {0}; dòng lỗi: {1}", "lines judged: {0}; bad: {1}"},
                                       {print_number(static_cast<std::int64_t>(state_.good)),
                                        print_number(static_cast<std::int64_t>(state_.bad))}));
    if (state_.totals > 0)
        session_.print_message(fill_in(
            {"dòng tổng cộng, để riêng không đánh giá: {0}{1}", "rows of totals, set aside and not judged: {0}{1}"},
            {print_number(static_cast<std::int64_t>(state_.totals)),
             first_totals_.empty() ? "" : " (" + first_totals_ + ")"}));
    repeats_.sum_up();
    say_what_to_be_careful_about();
    return nothing_judged() ? exit_bad_input : exit_done;
}

void BatchRun::say_what_to_be_careful_about() {
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

int BatchRun::take_up() {
    auto const& text = claim_->found();
    if (!arguments_.resume) {
        if (!text) return exit_done;
        session_.print_message({"bắt đầu lại từ đầu; --resume sẽ làm tiếp lần trước",
                                "starting anew; --resume would go on with the last run"});
        remove_what_is_left(*text);
        return exit_done;
    }
    if (!may_resume_)
        return wrong_argument(session_, "--resume",
                              {"chỉ làm tiếp được khi đọc từ tệp", "only files can be read on from"});
    if (!text) {
        // Whether a finished OUT is of the same input and arguments cannot be told.
        session_.print_message({"không có lần chạy dở nào để làm tiếp; bắt đầu từ đầu",
                                "there is no interrupted run to go on with; starting anew"});
        return exit_done;
    }
    if (!load(*text))
        return wrong_argument(session_, "--resume",
                              {"tham số hoặc tệp đầu vào đã khác lần chạy trước",
                               "arguments or input files differ from those of the last run"});
    taken_up_ = true;
    begun_in_ = state_.place.file;
    inputs_->start_at(state_.place);
    session_.print_message(fill_in({"làm tiếp từ {0}, dòng {1}", "going on from {0}, line {1}"},
                                   {file_of(state_.place), std::to_string(state_.place.line)}));
    return exit_done;
}

std::string const& BatchRun::file_of(Place const& place) const {
    return arguments_.inputs[std::min(place.file, arguments_.inputs.size() - 1)];
}

bool BatchRun::load(std::string const& text) {
    auto const standard_of = [this](UnitKind unit, std::string const& province, int year) -> Standard const* {
        Errors ignored;
        auto const* const group = groups_->find(unit, province, year, ignored);
        return group == nullptr ? nullptr : group->standard;
    };
    auto const found = Checkpoint::parse(text, summary_, standard_of);
    if (!found || found->fingerprint != state_.fingerprint) return false;
    state_ = *found;
    sizes_ = {state_.out.size, state_.rejects.size};
    return true;
}

void BatchRun::remove_what_is_left(std::string const& text) const {
    batch::Summary ignored;
    auto const earlier = Checkpoint::parse(text, ignored, [](auto&&...) { return nullptr; });
    if (!earlier) return;
    auto const remove = [](std::string const& target, Unfinished const& left) {
        auto const part = open_left(follow_links(target), left);
        if (part.descriptor < 0) return;
        ::unlink(part.name.c_str());
        ::close(part.descriptor);
    };
    remove(session_.output(), earlier->out);
    if (!arguments_.rejects.empty()) remove(arguments_.rejects, earlier->rejects);
}

boost::optional<Error> BatchRun::save_now_and_then() {
    auto const now = std::chrono::steady_clock::now();
    if (!may_resume_ || now - saved_ < std::chrono::seconds(10)) return boost::none;
    saved_ = now;
    return save();
}

boost::optional<Error> BatchRun::save() {
    if (auto error = out_->flush()) return error;
    if (rejects_)
        if (auto error = rejects_->flush()) return error;
    state_.out = out_->unfinished();
    state_.rejects = rejects_ ? rejects_->unfinished() : Unfinished();
    return claim_->save(state_.print(summary_));
}

void BatchRun::say_where_it_stopped() {
    session_.print_message(fill_in({"đã dừng ở {0}, dòng {1}: {2} dòng đã đánh giá nằm trong {3}",
                                    "stopped at {0}, line {1}: the {2} lines judged are in {3}"},
                                   {file_of(state_.place), std::to_string(state_.place.line),
                                    print_number(static_cast<std::int64_t>(state_.good)), out_->temporary()}));
}

int BatchRun::writing_failed() {
    for (auto* const file : {out_, rejects_ ? &*rejects_ : nullptr})
        if (file != nullptr)
            if (auto const error = file->flush()) session_.print_errors({*error}, {});
    return stop_and_keep(exit_not_written);
}

int BatchRun::not_in_place(Error const& error) {
    session_.print_errors({error}, {});
    say_how_to_go_on();
    return exit_not_written;
}

int BatchRun::stop_and_keep(int status) {
    if (!may_resume_) {
        if (status == exit_interrupted)
            session_.print_message({"đầu vào không phải tệp nên không làm tiếp được",
                                    "the input is not a file, so the run cannot be resumed"});
        else
            leave_nothing();
        claim_->remove();
        return status;
    }
    out_->cut(sizes_.out);
    if (rejects_) rejects_->cut(sizes_.rejects);
    // Where a new checkpoint cannot be written, the last one holds: it tells of a beginning of these files.
    auto const error = save();
    if (error && status != exit_not_written) session_.print_errors({*error}, {});
    say_how_to_go_on();
    return status;
}

void BatchRun::say_how_to_go_on() {
    if (may_resume_)
        session_.print_message({"làm tiếp bằng cách chạy lại với --resume", "run again with --resume to go on"});
}

void BatchRun::leave_nothing() {
    out_->discard();
    if (rejects_) rejects_->discard();
    claim_->remove();
}

}  // namespace criterion19::cli::batch
