#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/io/draft_dossier.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace criterion19;
using namespace criterion19::c;

namespace {

Draft draft_of(criterion19_report const* report) {
    auto const& of = *not_null(report, "report").shared;
    return taken(draft_dossier(of.reading, of.text, {of.hints.year, of.hints.commune}));
}

/// The numbers that the library takes, which count from 1. The call ends where one of them cannot be put in.
std::vector<std::size_t> numbers_of(Draft const& draft, size_t const* indices, size_t count) {
    if (count != 0) not_null(indices, "indices");
    std::vector<std::size_t> out;
    Errors errors;
    for (size_t i = 0; i < count; ++i) {
        auto const argument = "indices[" + std::to_string(i) + "]";
        auto const index = checked(indices[i], draft.candidates.size(), argument.c_str());
        if (draft.candidates[index].value.empty())
            errors.push_back(make_error(ErrorCode::invalid_argument, "/x-candidates/" + std::to_string(index),
                                        {argument, fill_in({"mục chờ quyết định {0} không có giá trị để đưa vào hồ sơ",
                                                            "candidate {0} has no value to put in"},
                                                           {std::to_string(index)})}));
        out.push_back(index + 1);
    }
    if (!errors.empty()) throw Refusal{CRITERION19_BAD_INPUT, errors};
    return out;
}

}  // namespace

criterion19_status criterion19_report_write_draft(criterion19_report const* report, criterion19_write write, void* user,
                                                  criterion19_error** error) {
    return guarded(error, [&] {
        Sink const sink(write, user);
        sink.write(write_draft(draft_of(report)));
    });
}

criterion19_status criterion19_report_get_draft(criterion19_report const* report, criterion19_dossier** dossier,
                                                criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(dossier, "dossier");
        made.make(draft_of(report).dossier);
    });
}

criterion19_status criterion19_draft_make(criterion19_report const* report, criterion19_draft** draft,
                                          criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(draft, "draft");
        made.make(std::make_shared<Draft const>(draft_of(report)));
    });
}

criterion19_status criterion19_draft_get_info(criterion19_draft const* draft, criterion19_draft_info* info,
                                              criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(draft, "draft").shared;
        criterion19_draft_info out{};
        out.year = of.dossier.year();
        out.candidate_count = of.candidates.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_draft_get_candidate(criterion19_draft const* draft, size_t index,
                                                   criterion19_candidate* candidate, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& handle = not_null(draft, "draft");
        auto const& from = element(handle.shared->candidates, index);
        criterion19_candidate out{};
        out.about = from.about.c_str();
        out.text = from.text.c_str();
        out.begin = from.span.begin;
        out.end = from.span.end;
        out.reason = handle.texts(from.reason);
        out.value = from.value.c_str();
        write_struct(candidate, out, "candidate");
    });
}

criterion19_status criterion19_draft_accept(criterion19_draft const* draft, size_t const* indices, size_t count,
                                            criterion19_draft** accepted, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(accepted, "accepted");
        auto const& of = *not_null(draft, "draft").shared;
        made.make(std::make_shared<Draft const>(taken(accept(of, numbers_of(of, indices, count)))));
    });
}

criterion19_status criterion19_draft_get_dossier(criterion19_draft const* draft, criterion19_dossier** dossier,
                                                 criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(dossier, "dossier");
        made.make(not_null(draft, "draft").shared->dossier);
    });
}

criterion19_status criterion19_draft_write(criterion19_draft const* draft, criterion19_write write, void* user,
                                           criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(draft, "draft").shared;
        Sink const sink(write, user);
        sink.write(write_draft(of));
    });
}

void criterion19_draft_free(criterion19_draft** draft) {
    release(draft);
}
