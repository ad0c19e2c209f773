// Document numbers against the type word and the issuer beside them (30/2020/NĐ-CP, Phụ lục I and III; 36-HD/VPTW).
#pragma once

#include "links.hpp"

#include <criterion19/record/document_identity.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

constexpr bool is_party(IssuerKind kind) noexcept {
    return kind == IssuerKind::party_central || kind == IssuerKind::party_committee || kind == IssuerKind::party_cell ||
           kind == IssuerKind::party_body || kind == IssuerKind::party_congress;
}
/// Bodies that only ever write in the form of the state.
constexpr bool is_state(IssuerKind kind) noexcept {
    return kind == IssuerKind::national_assembly || kind == IssuerKind::standing_committee_of_national_assembly ||
           kind == IssuerKind::state_president || kind == IssuerKind::government ||
           kind == IssuerKind::prime_minister || kind == IssuerKind::ministry ||
           kind == IssuerKind::ministry_department || kind == IssuerKind::court_or_procuracy ||
           kind == IssuerKind::peoples_council || kind == IssuerKind::peoples_committee ||
           kind == IssuerKind::department || kind == IssuerKind::police || kind == IssuerKind::military_command;
}

class NumberAudit {
public:
    NumberAudit(AuditContext& context, PlacedDocument const& placed)
        : context_(context), placed_(placed), document_(*placed.document) {}

    void run() {
        if (document_.number.empty()) return;
        auto const fault = try_parse(document_.number, number_);
        if (fault.kind == NumberFault::no_symbol) return;  // instruments.hpp looks for what is meant
        if (fault) {
            return report(DiscrepancyCode::unreadable_number, DiscrepancySeverity::note,
                          say(AuditMessage::unreadable, {document_.number, wording_of(fault.kind)}),
                          {say(AuditMessage::write_number)});
        }
        check_type();
        check_issuer();
        check_form();
    }

private:
    void report(DiscrepancyCode code, DiscrepancySeverity severity, BilingualText arithmetic,
                std::vector<BilingualText> repairs) {
        context_.report(code, severity, {document_statement(context_, placed_)}, std::move(arithmetic),
                        std::move(repairs));
    }

    void check_type() {
        if (!document_.type || number_.admits(*document_.type)) return;
        // Papers without a code of their own are numbered as each office likes; a first group that could be the code of
        // an office does not tell the type.
        if (info(*document_.type).code().empty()) return;
        auto const own = number_.type();
        bool const letter = number_.family() == NumberFamily::official_letter;
        if (!own && !letter && number_.family() != NumberFamily::national) return;
        if (!type_is_certain(number_) || (letter && issuer_of(number_) == nullptr)) return;
        BilingualText const says = own      ? BilingualText(wording_of(*own))
                                   : letter ? BilingualText(wording_of(DocumentType::official_letter))
                                            : BilingualText(wording_of(number_.family()));
        std::vector<BilingualText> repairs = {say(AuditMessage::type_is, {says}), say(AuditMessage::number_is_wrong)};
        report(DiscrepancyCode::number_against_type, DiscrepancySeverity::warning,
               say(AuditMessage::type_differs, {document_.number, says, wording_of(*document_.type)}),
               std::move(repairs));
    }

    /// Bodies that write in each other's name: a People's Committee and its offices, a Party committee and its bodies.
    static bool are_related(IssuerKind a, IssuerKind b) noexcept {
        auto const both = [&](bool (*is)(IssuerKind)) { return is(a) && is(b); };
        return a == b || both([](IssuerKind kind) {
                   return kind == IssuerKind::peoples_committee || kind == IssuerKind::office ||
                          kind == IssuerKind::department || kind == IssuerKind::agency;
               }) ||
               both([](IssuerKind kind) { return is_party(kind) && kind != IssuerKind::party_cell; }) ||
               both([](IssuerKind kind) {
                   return kind == IssuerKind::ministry || kind == IssuerKind::ministry_department;
               }) ||
               both([](IssuerKind kind) { return kind == IssuerKind::government || kind == IssuerKind::office; });
    }

    void check_issuer() {
        auto const* const row = issuer_of(number_);
        // A steering committee is led by the Party or by the state, and its documents are filed under either.
        if (row == nullptr || row->evidence == CodeEvidence::recalled || row->kind == IssuerKind::steering_committee)
            return;
        auto const& issuer = document_.issuer;
        bool fits = !issuer.kind || are_related(row->kind, *issuer.kind);
        for (std::size_t i = 0; !fits && i < number_.group_count(); ++i) {
            auto const* const other = find_issuer(number_.group(i));
            fits = other != nullptr && are_related(other->kind, *issuer.kind);
        }
        bool const level_fits = !issuer.level || *issuer.level == Level::unit || row->levels.contains(*issuer.level) ||
                                row->levels.contains(Level::unit);
        if (fits && level_fits) return;
        auto const stated = describe_issuer();
        report(DiscrepancyCode::number_against_issuer, DiscrepancySeverity::warning,
               say(AuditMessage::issuer_differs, {document_.number, row->name, stated}),
               {say(AuditMessage::issuer_is, {row->name}), say(AuditMessage::number_is_wrong)});
    }

    BilingualText describe_issuer() const {
        auto const& issuer = document_.issuer;
        BilingualText out = !issuer.name.empty() ? BilingualText(issuer.name)
                            : issuer.kind        ? BilingualText(wording_of(*issuer.kind))
                                                 : BilingualText("?");
        return issuer.level ? fill_in({"{0} ({1})", "{0} ({1})"}, {out, wording_of(*issuer.level)}) : out;
    }

    void check_form() {
        auto const* const row = issuer_of(number_);
        if (row == nullptr) return;
        auto const family = present_family(number_);
        bool const party_form = family == NumberFamily::party;
        bool const state_form = family == NumberFamily::administrative || family == NumberFamily::normative;
        auto const code = number_.type_code();
        if ((!party_form || !is_state(row->kind)) && (!state_form || !is_party(row->kind))) return;
        auto const digits = std::string(number_.number() < 10 ? "0" : "") + std::to_string(number_.number());
        auto const other_form = digits + (party_form ? "/" : "-") + std::string(code) + (party_form ? "-" : "/") +
                                std::string(number_.groups());
        report(DiscrepancyCode::number_form, DiscrepancySeverity::warning,
               say(party_form ? AuditMessage::party_form : AuditMessage::state_form, {document_.number, row->name}),
               {say(AuditMessage::number_would_be, {other_form}), say(AuditMessage::number_is_wrong)});
    }

    AuditContext& context_;
    PlacedDocument const& placed_;
    Document const& document_;
    DocumentNumber number_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
