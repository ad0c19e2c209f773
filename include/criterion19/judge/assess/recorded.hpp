// What a dossier records beside what a standard asks.
#pragma once

#include <criterion19/base/format.hpp>
#include <criterion19/base/total_parts.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure.hpp>

#include <cstddef>
#include <string>
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
    auto const used = [&](std::string const& path) {
        for (auto const& finding : assessment.findings)
            for (auto const& evidence : finding.evidence)
                if (evidence.path == path) return true;
        return false;
    };
    auto const note = [&](std::string const& record, BilingualText text, Origin const& origin) {
        auto path = subject.path + record;
        if (!used(path)) out.push_back({std::move(path), std::move(text), origin.quote, basis_of(content, origin)});
    };
    for (auto const& [total, value] : subject.facts->totals) {
        Quantity const* whole = nullptr;
        for (auto const& pair : total_parts)
            if (pair.part == total) whole = subject.facts->totals.find(pair.whole);
        auto const name = wording_of(total);
        auto text = whole != nullptr ? fill_in({"{0}: {1}/{2}", "{0}: {1}/{2}"},
                                               {name, print_interval(value.interval), print_interval(whole->interval)})
                                     : fill_in({"{0}: {1}", "{0}: {1}"}, {name, print_interval(value.interval)});
        note("/totals/" + std::string(key_of(total)), std::move(text), value.origin);
    }
    auto const& facts = *subject.facts;
    for (std::size_t i = 0; i < facts.meetings.size(); ++i) {
        auto const& meeting = facts.meetings[i];
        note("/meetings/" + std::to_string(i),
             fill_in(
                 {"họp: {0}; số buổi: {1}, người dự: {2}", "meetings: {0}; sessions: {1}, people: {2}"},
                 {meeting.subject, print_interval(meeting.sessions.interval), print_interval(meeting.people.interval)}),
             meeting.origin);
    }
    for (std::size_t i = 0; i < facts.models.size(); ++i)
        note("/models/" + std::to_string(i),
             fill_in({"mô hình: {0}; số lượng: {1}", "model: {0}; number: {1}"},
                     {facts.models[i].name.empty() ? BilingualText(wording_of(facts.models[i].theme))
                                                   : BilingualText(facts.models[i].name),
                      print_interval(facts.models[i].count.interval)}),
             facts.models[i].origin);
    for (std::size_t i = 0; i < facts.documents.size(); ++i)
        note("/documents/" + std::to_string(i), detail::name_of(facts.documents[i]), facts.documents[i].origin);
    for (std::size_t i = 0; i < facts.pledges.size(); ++i)
        note("/pledges/" + std::to_string(i),
             fill_in({"cam kết: {0}; số ký: {1}", "pledge: {0}; signed: {1}"},
                     {facts.pledges[i].by, print_interval(facts.pledges[i].signed_by.interval)}),
             facts.pledges[i].origin);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
