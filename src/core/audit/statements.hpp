// Statements of yes or no, and the word that none was issued, against what else the dossier says.
#pragma once

#include "context.hpp"
#include "decisions.hpp"

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// A statement that somebody is in post, and the number of those who are.
struct PostAndNumber {
    Flag in_post;
    Total number;
    bool means_none;  ///< where it does not hold there is nobody in that post
};
inline constexpr PostAndNumber posts_and_numbers[] = {
    {Flag::deputy_commander_in_post, Total::deputy_commanders, true},
    {Flag::deputy_and_assistant_civil_servants, Total::deputy_commanders, false},
    {Flag::deputy_and_assistant_civil_servants, Total::assistants, false},
    {Flag::deputy_and_assistants_in_post, Total::deputy_commanders, false},
    {Flag::deputy_and_assistants_in_post, Total::assistants, false},
};

inline void audit_posts(AuditContext& context) {
    auto const& unit = context.units.front();
    for (auto const& entry : posts_and_numbers) {
        auto const* flag = unit.facts.flags.find(entry.in_post);
        auto const* number = unit.facts.totals.find(entry.number);
        if (flag == nullptr || number == nullptr) continue;
        bool const disagree = flag->value ? number->interval.hi == 0 : entry.means_none && number->interval.lo > 0;
        if (!disagree) continue;
        BilingualText const statement =
            fill_in(flag->value ? Wording{"{0}: có", "{0}: yes"} : Wording{"{0}: không", "{0}: no"},
                    {wording_of(entry.in_post)});
        BilingualText const name = wording_of(entry.number);
        context.report(
            DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error,
            {context.total(unit, entry.number, *number),
             context.statement("/flags/" + std::string(key_of(entry.in_post)), statement, flag->origin.quote)},
            say(AuditMessage::post_against_number, {statement, name, print_interval(number->interval)}),
            {say(AuditMessage::check_statement), say(AuditMessage::check_number, {name})});
    }
}

/// A decision on the title, and the word that none was made.
inline void audit_decisions_not_made(AuditContext& context) {
    for (auto const& unit : context.units)
        for (std::size_t i = 0; i < unit.facts.not_issued.size(); ++i) {
            auto const& word = unit.facts.not_issued[i];
            auto const year = word.year.get_value_or(context.dossier.year);
            if (word.of != Issued::recognition) continue;
            for (std::size_t j = 0; j < unit.facts.recognitions.size(); ++j) {
                auto const& made = unit.facts.recognitions[j];
                if (made.title != Title::safe_unit || made.year != year) continue;
                context.report(DiscrepancyCode::said_not_issued, DiscrepancySeverity::error,
                               {recognition_statement(context, unit, j),
                                context.statement(unit.path + "/not_issued/" + std::to_string(i),
                                                  of_unit(unit, say(AuditMessage::not_issued, {wording_of(word.of)})),
                                                  word.origin.quote)},
                               say(AuditMessage::not_issued_beside, {wording_of(word.of), std::to_string(year)}),
                               {say(AuditMessage::check_statement)});
            }
        }
}

/// A paper that fits its row, and the word that none was issued: the row is then open.
inline void audit_papers_not_issued(AuditContext& context) {
    for (auto const& assessment : context.assessments) {
        if (assessment.year != context.year()) continue;
        for (auto const& finding : assessment.findings) {
            if (finding.kind != ValueKind::date || finding.outcome != Outcome::undetermined) continue;
            auto const speaks = [&](std::string_view list) {
                return std::find_if(finding.evidence.begin(), finding.evidence.end(), [&](Evidence const& each) {
                    return each.path.find(std::string("/") + std::string(list) + "/") != std::string::npos;
                });
            };
            auto const word = speaks("not_issued");
            if (word == finding.evidence.end()) continue;
            auto const paper =
                std::find_if(finding.evidence.begin(), finding.evidence.end(),
                             [&](Evidence const& each) { return each.path.find("/not_issued/") == std::string::npos; });
            if (paper == finding.evidence.end()) continue;
            context.report(DiscrepancyCode::said_not_issued, DiscrepancySeverity::error,
                           {context.statement(paper->path, paper->text, paper->quote),
                            context.statement(word->path, word->text, word->quote)},
                           say(AuditMessage::not_issued_beside, {paper->text, std::to_string(assessment.year)}),
                           {say(AuditMessage::check_statement)});
        }
    }
}

inline void audit_statements(AuditContext& context) {
    audit_posts(context);
    audit_decisions_not_made(context);
    audit_papers_not_issued(context);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
