// Legal texts that documents of the dossier cite: whether they were in force, and which one a bare number means.
#pragma once

#include "identities.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline BilingualText describe(Instrument const& instrument) {
    return instrument.in_force.until == open_end
               ? say(AuditMessage::candidate_open, {name_of(instrument), print_date(instrument.in_force.from)})
               : say(AuditMessage::candidate, {name_of(instrument), print_date(instrument.in_force.from),
                                               print_date(instrument.in_force.last())});
}

class InstrumentAudit {
public:
    InstrumentAudit(AuditContext& context, DocumentGraph const& graph) : context_(context), graph_(graph) {}

    void run() {
        for (std::size_t i = 0; i < graph_.size(); ++i) {
            auto const& document = *graph_[i].document;
            DocumentNumber number;
            auto const fault = try_parse(document.number, number);
            // Papers without a code of their own may be numbered with digits alone.
            bool const needs_symbol = !document.type || !info(*document.type).code().empty();
            if ((fault.kind == NumberFault::no_symbol && needs_symbol) || (!fault && lacks_year(number)))
                find_candidates(i);
            else if (!fault)
                check_force(i, number);
        }
    }

private:
    /// The days of the dossier's year up to the day of assessment.
    Period year_so_far() const noexcept {
        auto period = calendar_year(context_.year());
        Day const after{context_.as_of.number + 1};
        if (after < period.until && period.from < after) period.until = after;
        return period;
    }

    /// Circulars carry their year ("23/2012/TT-BCA"); "23/TT-BCA" is none of them.
    static bool lacks_year(DocumentNumber const& number) noexcept {
        return !number.year() && number.family() == NumberFamily::administrative &&
               (number.type() == DocumentType::circular || number.type() == DocumentType::decree);
    }

    static std::uint32_t leading_number(std::string_view text) noexcept {
        std::uint32_t value = 0;
        std::size_t at = 0;
        while (at < text.size() && !is_decimal(text[at])) ++at;
        for (; at < text.size() && is_decimal(text[at]) && value < 100'000; ++at)
            value = value * 10 + static_cast<std::uint32_t>(text[at] - '0');
        return value;
    }
    static constexpr bool is_decimal(char c) noexcept { return c >= '0' && c <= '9'; }

    /// Year after the first slash: 2012 of "23/2012"; 0 where there is none.
    static int year_after_number(std::string_view text) noexcept {
        auto const slash = text.find('/');
        if (slash == std::string_view::npos || slash + 5 > text.size()) return 0;
        int year = 0;
        for (auto i = slash + 1; i < slash + 5; ++i) {
            if (!is_decimal(text[i])) return 0;
            year = year * 10 + (text[i] - '0');
        }
        return year;
    }

    static bool could_be(Document const& document, DocumentNumber const& number, Instrument const& instrument) {
        if (leading_number(document.number) != number.number()) return false;
        if (document.type && !number.admits(*document.type)) return false;
        auto const year = year_after_number(document.number);
        if (year != 0 && year != static_cast<int>(to_date(instrument.signed_on).year())) return false;
        auto const* const row = issuer_of(number);
        if (row == nullptr) return true;
        auto const& issuer = document.issuer;
        if (issuer.kind && *issuer.kind != row->kind) return false;
        DocumentNumber own;
        if (!try_parse(document.number, own) && issuer_of(own) != nullptr && issuer_of(own) != row) return false;
        return issuer.name.empty() || issuer.name.find(row->name.vi) != std::string::npos ||
               row->is_written(issuer.name);
    }

    void find_candidates(std::size_t i) {
        auto const& document = *graph_[i].document;
        std::vector<BilingualText> in_force;
        std::vector<BilingualText> others;
        for (auto const* const instrument : context_.law.instruments) {
            DocumentNumber number;
            if (try_parse(instrument->number, number) || !could_be(document, number, *instrument)) continue;
            (overlap(instrument->in_force, year_so_far()) ? in_force : others).push_back(describe(*instrument));
        }
        auto repairs = std::move(in_force.empty() ? others : in_force);
        repairs.push_back(say(AuditMessage::write_number));
        BilingualText const cited = document.type
                                        ? fill_in({"{0} {1}", "{0} {1}"}, {wording_of(*document.type), document.number})
                                        : BilingualText(document.number);
        context_.report(DiscrepancyCode::citation_without_symbol, DiscrepancySeverity::note,
                        {document_statement(context_, graph_[i])}, say(AuditMessage::no_symbol, {cited}),
                        std::move(repairs));
    }

    /// The known text that the document is, or null. A number without its year ("318/QĐ-TTg") comes back every year, so
    /// there the document's own date decides.
    Instrument const* known(Document const& document, DocumentNumber const& number) const {
        for (auto const* const instrument : context_.law.instruments) {
            DocumentNumber other;
            if (try_parse(instrument->number, other) || !same_identity(number, other)) continue;
            if (number.year() || (document.date && to_day(*document.date) == instrument->signed_on)) return instrument;
        }
        return nullptr;
    }

    void check_force(std::size_t i, DocumentNumber const& number) {
        auto const* const instrument = known(*graph_[i].document, number);
        if (instrument == nullptr) return;
        bool cited_on_a_day = false;
        for (auto const citing : graph_.carried_out_by(i)) {
            auto const& date = graph_[citing].document->date;
            if (!date) continue;
            cited_on_a_day = true;
            auto const day = to_day(*date);
            // A text is cited between signing and its first day when its coming into force is prepared.
            bool const unsigned_yet = day < instrument->signed_on;
            if (!unsigned_yet && day < instrument->in_force.until) continue;
            auto const citation = print_date(day);
            report({document_statement(context_, graph_[citing]), document_statement(context_, graph_[i])}, *instrument,
                   unsigned_yet ? say(AuditMessage::not_signed,
                                      {name_of(*instrument), print_date(instrument->signed_on), citation})
                                : say(AuditMessage::replaced,
                                      {name_of(*instrument), print_date(instrument->in_force.last()), citation}),
                   {day, Day{day.number + 1}});
        }
        if (cited_on_a_day) return;
        auto const days = year_so_far();
        bool const unsigned_yet = days.until <= instrument->signed_on;
        if (!unsigned_yet && days.from < instrument->in_force.until) return;
        auto const year = std::to_string(context_.year());
        report({document_statement(context_, graph_[i])}, *instrument,
               unsigned_yet ? say(AuditMessage::not_signed_in_year,
                                  {name_of(*instrument), print_date(instrument->signed_on), year})
                            : say(AuditMessage::replaced_in_year,
                                  {name_of(*instrument), print_date(instrument->in_force.last()), year}),
               days);
    }

    /// Names the texts with the same title that were in force on the days of the citation.
    void report(std::vector<Statement> statements, Instrument const& instrument, BilingualText arithmetic,
                Period days) {
        std::vector<BilingualText> repairs;
        for (auto const* const other : context_.law.instruments)
            if (other != &instrument && is_of_one_matter(*other, instrument) && overlap(other->in_force, days))
                repairs.push_back(say(AuditMessage::cite_in_force, {name_of(*other)}));
        if (repairs.empty()) repairs.push_back(say(AuditMessage::cite_other));
        repairs.push_back(say(AuditMessage::number_is_wrong));
        context_.report(DiscrepancyCode::instrument_not_in_force, DiscrepancySeverity::warning, std::move(statements),
                        std::move(arithmetic), std::move(repairs));
    }

    /// One takes the other's place: it comes into force on the day on which the other one ends.
    static bool is_of_one_matter(Instrument const& a, Instrument const& b) noexcept {
        return a.kind.vi == b.kind.vi && (a.in_force.from == b.in_force.until || b.in_force.from == a.in_force.until);
    }

    AuditContext& context_;
    DocumentGraph const& graph_;
};

inline void audit_documents(AuditContext& context) {
    DocumentGraph const graph(context.dossier);
    LinkAudit(context, graph).run();
    for (std::size_t i = 0; i < graph.size(); ++i) NumberAudit(context, graph[i]).run();
    audit_identities(context, graph);
    InstrumentAudit(context, graph).run();
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
