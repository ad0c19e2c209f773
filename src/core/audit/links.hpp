// What documents are said to carry out: the order of their dates, circles, dead ends, levels.
#pragma once

#include "../document_graph.hpp"
#include "../measure/documents.hpp"
#include "context.hpp"

#include <criterion19/judge/authority_chain.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline Statement document_statement(AuditContext const& context, PlacedDocument const& placed) {
    auto const& document = *placed.document;
    auto text = name_of(document);
    if (!document.issuer.name.empty()) text = fill_in({"{0}, {1}", "{0}, {1}"}, {text, document.issuer.name});
    return context.statement(placed.path, std::move(text), document.origin.quote);
}

/// A name without the date, for sentences that give the date themselves.
inline BilingualText short_name(Document const& document) {
    auto undated = document;
    undated.date = boost::none;
    return name_of(undated);
}

class LinkAudit {
public:
    LinkAudit(AuditContext& context, DocumentGraph const& graph)
        : context_(context), graph_(graph), in_cycle_(graph.size(), false) {}

    void run() {
        for (auto const& cycle : graph_.cycles()) report_cycle(cycle);
        for (std::size_t i = 0; i < graph_.size(); ++i)
            for (auto const basis : graph_.bases(i)) check(i, basis);
    }

private:
    void report_cycle(std::vector<std::size_t> const& cycle) {
        std::vector<Statement> statements;
        for (auto const i : cycle) {
            statements.push_back(document_statement(context_, graph_[i]));
            in_cycle_[i] = true;
        }
        context_.report(DiscrepancyCode::cycle_of_documents, DiscrepancySeverity::error, std::move(statements),
                        say(AuditMessage::cycle), {say(AuditMessage::one_link_wrong)});
    }

    void check(std::size_t i, std::size_t basis) {
        // Somewhere in a circle the dates must run backwards; the circle says it all.
        if (in_cycle_[i] && in_cycle_[basis]) return;
        auto const& document = *graph_[i].document;
        auto const& carried_out = *graph_[basis].document;
        auto const report = [&](DiscrepancyCode code, BilingualText arithmetic, std::vector<BilingualText> repairs) {
            context_.report(code, DiscrepancySeverity::warning,
                            {document_statement(context_, graph_[i]), document_statement(context_, graph_[basis])},
                            std::move(arithmetic), std::move(repairs));
        };
        auto const name = short_name(document);
        auto const other = short_name(carried_out);
        auto const no_link = say(AuditMessage::not_carried_out, {name, other});
        if (document.date && carried_out.date && *document.date < *carried_out.date)
            report(DiscrepancyCode::order_of_dates,
                   say(AuditMessage::dated_before,
                       {name, print_date(*document.date), other, print_date(*carried_out.date)}),
                   {say(AuditMessage::date_is_wrong, {name}), say(AuditMessage::date_is_wrong, {other}), no_link});
        if (identifies_nothing(carried_out))
            report(DiscrepancyCode::chain_ends_nowhere, say(AuditMessage::unidentified, {name, other}),
                   {say(AuditMessage::identify, {other}), no_link});
        if (is_below(carried_out.issuer, document.issuer))
            report(DiscrepancyCode::implements_lower_level,
                   say(AuditMessage::lower_level,
                       {name, wording_of(*document.issuer.level), other, wording_of(*carried_out.issuer.level)}),
                   {say(AuditMessage::level_is_wrong, {name}), say(AuditMessage::level_is_wrong, {other}), no_link});
    }

    /// Nobody can find a text of which only an id or a type is known.
    static bool identifies_nothing(Document const& document) noexcept {
        return document.number.empty() && !document.date && document.subject.empty() && !document.issuer.kind &&
               document.issuer.name.empty();
    }

    /// `Level::unit` stands beside the ladder from centre to hamlet, not on it.
    static bool is_below(Issuer const& lower, Issuer const& upper) noexcept {
        return lower.level && upper.level && *lower.level != Level::unit && *upper.level != Level::unit &&
               *lower.level > *upper.level;
    }

    AuditContext& context_;
    DocumentGraph const& graph_;
    std::vector<bool> in_cycle_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
