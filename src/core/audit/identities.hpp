// Two documents with one identity, one document with two dates. A number is unique only inside its series: an issuer
// and a year for the state (30/2020/NĐ-CP, Điều 15), a five-year term and a type for the Party (36-HD/VPTW).
#pragma once

#include "numbers.hpp"

#include <criterion19/record/document_identity.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// A document whose number could be read, ready to be compared.
struct NumberedDocument {
    PlacedDocument const* placed;
    DocumentNumber number;

    Document const& document() const noexcept { return *placed->document; }
};

inline std::vector<NumberedDocument> numbered(DocumentGraph const& graph) {
    std::vector<NumberedDocument> out;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        NumberedDocument entry{&graph[i], {}};
        auto const& text = graph[i].document->number;
        if (!text.empty() && !try_parse(text, entry.number) && entry.number.family() != NumberFamily::draft)
            out.push_back(entry);
    }
    return out;
}

/// Whether both are surely the same body. A hamlet's bodies are told apart by the unit that they belong to.
inline bool is_same_issuer(NumberedDocument const& a, NumberedDocument const& b) {
    auto const& first = a.document().issuer;
    auto const& second = b.document().issuer;
    if (first.kind && second.kind && *first.kind != *second.kind) return false;
    if (first.level && second.level && *first.level != *second.level) return false;
    if (!first.name.empty() && !second.name.empty()) return first.name == second.name;
    bool const one_list = a.placed->list == b.placed->list;
    if (first.level && second.level && first.kind && second.kind)
        return one_list || (*first.level != Level::hamlet && *first.level != Level::unit);
    // A central body is known by its code alone.
    auto const* const row = issuer_of(a.number);
    return row != nullptr && row->levels == LevelSet(Level::central);
}

/// First year of the Party term in which a date lies; none in a congress year, when the number could be of either term.
inline boost::optional<int> party_term(Date const& date) {
    int const year = static_cast<int>(date.year());
    if (year % 5 == 0) return boost::none;
    return year - year % 5;
}

/// Whether the two numbers stand in one series, so that equal numbers mean one document.
inline bool is_one_series(NumberedDocument const& a, NumberedDocument const& b) {
    if (a.number.year()) return true;
    auto const& first = a.document().date;
    auto const& second = b.document().date;
    if (!first || !second) return !first && !second && a.placed->list == b.placed->list;
    if (first->year() == second->year()) return true;
    if (present_family(a.number) != NumberFamily::party) return false;
    auto const term = party_term(*first);
    return term && term == party_term(*second);
}

inline void compare_identities(AuditContext& context, NumberedDocument const& a, NumberedDocument const& b,
                               std::vector<Statement> statements) {
    auto const& first = a.document();
    auto const& second = b.document();
    auto const number = BilingualText(canonical(a.number));
    bool const one_subject = first.subject.empty() || second.subject.empty() || first.subject == second.subject;
    bool const two_dates = first.date && second.date && *first.date != *second.date;
    if (two_dates && one_subject)
        return context.report(
            DiscrepancyCode::document_with_two_dates, DiscrepancySeverity::error, std::move(statements),
            say(AuditMessage::two_dates, {number, print_date(*first.date), print_date(*second.date)}),
            {say(AuditMessage::date_is, {print_date(*first.date)}),
             say(AuditMessage::date_is, {print_date(*second.date)}), say(AuditMessage::two_documents)});
    // A text that is named again, or that lies in several units' files, is still one text.
    bool const two_records = !first.only_cited && !second.only_cited && a.placed->list == b.placed->list;
    if (one_subject && !two_records) return;
    auto const issuer = !first.issuer.name.empty()    ? BilingualText(first.issuer.name)
                        : !second.issuer.name.empty() ? BilingualText(second.issuer.name)
                        : issuer_of(a.number)         ? BilingualText(issuer_of(a.number)->name)
                                                      : BilingualText("?");
    std::vector<BilingualText> repairs = {say(AuditMessage::one_number_wrong)};
    if (!two_dates) repairs.push_back(say(AuditMessage::same_document));
    context.report(DiscrepancyCode::number_used_twice, DiscrepancySeverity::warning, std::move(statements),
                   say(AuditMessage::used_twice, {number, issuer}), std::move(repairs));
}

/// Each document against the first one before it that has its identity.
inline void audit_identities(AuditContext& context, DocumentGraph const& graph) {
    auto const documents = numbered(graph);
    for (std::size_t i = 1; i < documents.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            auto const& a = documents[j];
            auto const& b = documents[i];
            if (!same_identity(a.number, b.number) || !is_same_issuer(a, b) || !is_one_series(a, b)) continue;
            compare_identities(context, a, b,
                               {document_statement(context, *a.placed), document_statement(context, *b.placed)});
            break;
        }
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
