// Two dossiers of one commune: the same years, documents and decisions, told twice.
#pragma once

#include "decisions.hpp"
#include "figures.hpp"
#include "identities.hpp"

#include <cstddef>
#include <string>

namespace criterion19 {
inline namespace v1 {
namespace detail {

class YearsAudit {
public:
    YearsAudit(AuditContext& here, AuditContext const& there) : here_(here), there_(there) {}

    void run() {
        // A merged commune's earlier figures are those of what was merged.
        if (here_.dossier.predecessors.empty()) {
            compare(here_.units.front(), there_.units.front());
        } else {
            for (std::size_t p = 0; p < here_.dossier.predecessors.size(); ++p) compare_predecessor(p);
        }
        for (std::size_t u = 1; u < here_.units.size(); ++u)
            for (std::size_t v = 1; v < there_.units.size(); ++v)
                if (is_same_unit(here_.dossier.units[u - 1], there_.dossier.units[v - 1])) {
                    compare(here_.units[u], there_.units[v]);
                    break;
                }
        compare_documents();
    }

private:
    static bool is_same_unit(Unit const& a, Unit const& b) noexcept {
        return a.kind == b.kind && (a.id == b.id || (!a.name.empty() && a.name == b.name)) &&
               (a.name.empty() || b.name.empty() || a.name == b.name);
    }

    Statement from_there(Statement statement) const {
        statement.text =
            fill_in({"hồ sơ năm {0}: {1}", "dossier of {0}: {1}"}, {std::to_string(there_.year()), statement.text});
        return statement;
    }

    void compare(AuditedUnit const& here, AuditedUnit const& there) {
        for (std::size_t i = 0; i < here.facts.figures.size(); ++i)
            compare_figure(here.facts.figures[i], here_.figure(here, i), there);
        for (std::size_t i = 0; i < here.facts.recognitions.size(); ++i)
            for (std::size_t j = 0; j < there.facts.recognitions.size(); ++j) {
                auto const& mine = here.facts.recognitions[i];
                auto const& other = there.facts.recognitions[j];
                if (mine.title != other.title || mine.year != other.year || mine.recognised == other.recognised)
                    continue;
                here_.report(
                    DiscrepancyCode::contradictory_recognitions, DiscrepancySeverity::error,
                    {recognition_statement(here_, here, i), from_there(recognition_statement(there_, there, j))},
                    say(AuditMessage::decisions_differ, {wording_of(mine.title), std::to_string(mine.year)}),
                    {say(AuditMessage::which_is_in_force)});
            }
    }

    void compare_predecessor(std::size_t p) {
        auto const& predecessor = here_.dossier.predecessors[p];
        if (predecessor.place.name != there_.dossier.place.name) return;
        for (std::size_t i = 0; i < predecessor.figures.size(); ++i) {
            auto const& figure = predecessor.figures[i];
            compare_figure(
                figure,
                here_.statement("/predecessors/" + std::to_string(p) + "/figures/" + std::to_string(i),
                                fill_in({"{0}: {1}", "{0}: {1}"}, {predecessor.place.name, print_figure(figure)}),
                                figure.count.origin.quote),
                there_.units.front());
        }
    }

    void compare_figure(Figure const& figure, Statement statement, AuditedUnit const& there) {
        for (std::size_t i = 0; i < there.facts.figures.size(); ++i) {
            auto const& other = there.facts.figures[i];
            if (other.of != figure.of || other.year != figure.year) continue;
            if (!are_disjoint(figure.count.interval, other.count.interval)) continue;
            auto const name = name_of_figure(figure.of, figure.year);
            auto const mine = print_interval(figure.count.interval);
            auto const theirs = print_interval(other.count.interval);
            here_.report(DiscrepancyCode::years_disagree, DiscrepancySeverity::error,
                         {statement, from_there(there_.figure(there, i))},
                         say(AuditMessage::years_differ, {wording_of(figure.of), std::to_string(figure.year), mine,
                                                          std::to_string(there_.year()), theirs}),
                         {say(AuditMessage::value_is, {name, mine}), say(AuditMessage::value_is, {name, theirs})});
            return;
        }
    }

    /// A text that both dossiers hold or cite has one date.
    void compare_documents() {
        DocumentGraph const mine(here_.dossier);
        DocumentGraph const theirs(there_.dossier);
        auto const others = numbered(theirs);
        for (auto const& document : numbered(mine))
            for (auto const& other : others) {
                auto const& first = document.document();
                auto const& second = other.document();
                if (!first.date || !second.date || *first.date == *second.date) continue;
                if (!same_identity(document.number, other.number) || !is_same_issuer(document, other) ||
                    !is_one_series(document, other) || document.placed->list.empty() != other.placed->list.empty())
                    continue;
                compare_identities(here_, document, other,
                                   {document_statement(here_, *document.placed),
                                    from_there(document_statement(there_, *other.placed))});
                break;
            }
    }

    AuditContext& here_;
    AuditContext const& there_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
