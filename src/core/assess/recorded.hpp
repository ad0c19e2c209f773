// What a dossier records beside what a standard asks.
#pragma once

#include "../measure/documents.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What the dossier records of the unit and no finding rests on: ready for other standards.
inline std::vector<Evidence> recorded_beside(Dossier const& dossier, Subject const& subject,
                                             Assessment const& assessment) {
    std::vector<Evidence> out;
    auto const& content = dossier.content();
    std::vector<std::string_view> used;
    for (auto const& finding : assessment.findings)
        for (auto const& evidence : finding.evidence) used.push_back(evidence.path);
    std::sort(used.begin(), used.end());
    auto const& facts = *subject.facts;
    out.reserve(facts.totals.size() + facts.meetings.size() + facts.models.size() + facts.documents.size() +
                facts.pledges.size());
    std::string path;
    auto const note = [&](std::string_view list, std::string_view entry, auto const& text, Origin const& origin) {
        path.assign(subject.path).append(list).append(entry);
        if (!std::binary_search(used.begin(), used.end(), std::string_view(path)))
            out.push_back({path, text(), origin.quote, basis_of(content, origin)});
    };
    for (auto const& [total, value] : facts.totals) {
        auto const text = [&, which = total, stated = value.interval] {
            Quantity const* whole = nullptr;
            if (auto const of = row_of(which).wholes[0]; !of.is_none()) whole = facts.totals.find(of.total());
            auto const name = wording_of(which);
            return whole != nullptr ? fill_in({"{0}: {1}/{2}", "{0}: {1}/{2}"},
                                              {name, print_interval(stated), print_interval(whole->interval)})
                                    : fill_in({"{0}: {1}", "{0}: {1}"}, {name, print_interval(stated)});
        };
        note("/totals/", key_of(total), text, value.origin);
    }
    for (std::size_t i = 0; i < facts.meetings.size(); ++i) {
        auto const& meeting = facts.meetings[i];
        auto const text = [&] {
            return fill_in(
                {"họp: {0}; số buổi: {1}, người dự: {2}", "meetings: {0}; sessions: {1}, people: {2}"},
                {meeting.subject, print_interval(meeting.sessions.interval), print_interval(meeting.people.interval)});
        };
        note("/meetings/", std::to_string(i), text, meeting.origin);
    }
    for (std::size_t i = 0; i < facts.models.size(); ++i) {
        auto const& model = facts.models[i];
        auto const text = [&] {
            return fill_in({"mô hình: {0}; số lượng: {1}", "model: {0}; number: {1}"},
                           {model.name.empty() ? BilingualText(wording_of(model.theme)) : BilingualText(model.name),
                            print_interval(model.count.interval)});
        };
        note("/models/", std::to_string(i), text, model.origin);
    }
    for (std::size_t i = 0; i < facts.documents.size(); ++i) {
        auto const& document = facts.documents[i];
        note(
            "/documents/", std::to_string(i), [&] { return name_of(document); }, document.origin);
    }
    for (std::size_t i = 0; i < facts.pledges.size(); ++i) {
        auto const& pledge = facts.pledges[i];
        auto const text = [&] {
            return fill_in({"cam kết: {0}; số ký: {1}", "pledge: {0}; signed: {1}"},
                           {pledge.by, print_interval(pledge.signed_by.interval)});
        };
        note("/pledges/", std::to_string(i), text, pledge.origin);
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
