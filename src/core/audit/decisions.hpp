// Claimed titles, decisions and attestations: against each other, and against what the assessments say.
#pragma once

#include "claims.hpp"
#include "context.hpp"

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// The title that the words of a claim speak of. Criterion 19 stands for the basic new-rural title that it is part of.
inline boost::optional<Title> claimed_title(Claim const& claim) {
    std::string_view const words = claim.standard.empty() ? claim.text : claim.standard;
    if (auto const title = from_key<Title>(words)) return title;
    if (contains_any(words, {"kiểu mẫu"})) return Title::new_rural_model;
    if (contains_any(words, {"nâng cao"})) return Title::new_rural_advanced;
    if (contains_any(words, {"n toàn về an ninh", "n toàn về ANTT", "n toàn về An ninh", "n toàn an ninh"}))
        return Title::safe_unit;
    if (contains_any(words, {"tiêu chí 19", "iêu chí số 19", "Tiêu chí 19", "criterion19", "criterion 19",
                             "nông thôn mới", "Nông thôn mới", "NTM"}))
        return Title::new_rural;
    return boost::none;
}

inline Statement recognition_statement(AuditContext const& context, AuditedUnit const& unit, std::size_t index) {
    auto const& entry = unit.facts.recognitions[index];
    auto const text = fill_in(entry.recognised ? Wording{"công nhận {0}, năm {1}", "recognised: {0}, {1}"}
                                               : Wording{"không công nhận {0}, năm {1}", "not recognised: {0}, {1}"},
                              {wording_of(entry.title), std::to_string(entry.year)});
    return context.statement(unit.path + "/recognitions/" + std::to_string(index), of_unit(unit, text),
                             entry.origin.quote);
}

class DecisionAudit {
public:
    explicit DecisionAudit(AuditContext& context) : context_(context) {}

    void run() {
        for (auto const& unit : context_.units) {
            compare_recognitions(unit);
            compare_attestations(unit);
        }
        for (auto const& assessment : context_.assessments) {
            auto const* unit = unit_of(assessment);
            if (unit == nullptr) continue;
            check_recognitions(*unit, assessment);
            check_order(*unit, assessment);
            if (unit->is_whole_dossier()) check_claims(assessment);
        }
    }

private:
    AuditedUnit const* unit_of(Assessment const& assessment) const noexcept {
        if (assessment.year != context_.year()) return nullptr;
        for (auto const& unit : context_.units)
            if (unit.path == assessment.unit) return &unit;
        return nullptr;
    }

    TitleStandard const* title_of(Assessment const& assessment) const noexcept {
        for (auto const& entry : context_.law.titles)
            if (entry.standard == assessment.standard_id) return &entry;
        return nullptr;
    }

    /// The outcome of the assessment as a statement; its place is the record of the unit.
    Statement outcome_statement(Assessment const& assessment) const {
        return context_.statement(assessment.unit,
                                  fill_in({"kết quả đánh giá theo {0}: {1}", "assessment under {0}: {1}"},
                                          {assessment.title, wording_of(assessment.outcome)}));
    }

    bool is_known(boost::optional<Date> const& date) const { return !date || to_day(*date) <= context_.as_of; }

    void compare_recognitions(AuditedUnit const& unit) {
        auto const& list = unit.facts.recognitions;
        for (std::size_t j = 1; j < list.size(); ++j)
            for (std::size_t i = 0; i < j; ++i) {
                if (list[i].title != list[j].title || list[i].year != list[j].year) continue;
                if (list[i].recognised == list[j].recognised) continue;
                context_.report(
                    DiscrepancyCode::contradictory_recognitions, DiscrepancySeverity::error,
                    {recognition_statement(context_, unit, i), recognition_statement(context_, unit, j)},
                    say(AuditMessage::decisions_differ, {wording_of(list[i].title), std::to_string(list[i].year)}),
                    {say(AuditMessage::which_is_in_force)});
                break;
            }
    }

    void compare_attestations(AuditedUnit const& unit) {
        auto const& list = unit.facts.attestations;
        auto const year_of = [&](Attestation const& entry) { return entry.year.get_value_or(context_.dossier.year); };
        for (std::size_t j = 1; j < list.size(); ++j)
            for (std::size_t i = 0; i < j; ++i) {
                if (list[i].matter != list[j].matter || year_of(list[i]) != year_of(list[j])) continue;
                if (list[i].holds == list[j].holds) continue;
                context_.report(DiscrepancyCode::contradictory_attestations, DiscrepancySeverity::error,
                                {attestation_statement(unit, i), attestation_statement(unit, j)},
                                say(AuditMessage::attestations_differ,
                                    {wording_of(list[i].matter), std::to_string(year_of(list[i]))}),
                                {say(AuditMessage::which_is_in_force)});
                break;
            }
    }
    Statement attestation_statement(AuditedUnit const& unit, std::size_t index) const {
        auto const& entry = unit.facts.attestations[index];
        BilingualText const by = !entry.by.name.empty() ? BilingualText(entry.by.name)
                                 : entry.by.kind        ? BilingualText(wording_of(*entry.by.kind))
                                                        : BilingualText("?");
        auto const text = fill_in(entry.holds ? Wording{"{0} xác nhận: {1}", "attested by {0}: {1}"}
                                              : Wording{"{0} kết luận không đạt: {1}", "denied by {0}: {1}"},
                                  {by, wording_of(entry.matter)});
        return context_.statement(unit.path + "/attestations/" + std::to_string(index), of_unit(unit, text),
                                  entry.origin.quote);
    }

    void check_recognitions(AuditedUnit const& unit, Assessment const& assessment) {
        auto const* title = title_of(assessment);
        if (title == nullptr) return;
        for (std::size_t i = 0; i < unit.facts.recognitions.size(); ++i) {
            auto const& entry = unit.facts.recognitions[i];
            if (entry.title != title->title || !is_known(entry.date)) continue;
            bool const of_year = entry.year == context_.dossier.year;
            bool const of_period =
                title->first_year != 0 && entry.year >= title->first_year && entry.year <= context_.dossier.year;
            // A new-rural title takes eighteen more criteria: that it was refused says nothing about this one.
            bool const refused_here = !entry.recognised && title->first_year == 0;
            auto message = AuditMessage::refused_met;
            if (entry.recognised && of_period && assessment.outcome == Outcome::not_met)
                message = AuditMessage::recognised_of_period;
            else if (entry.recognised && of_year && assessment.outcome == Outcome::not_met)
                message = AuditMessage::recognised_not_met;
            else if (!refused_here || !of_year || assessment.outcome != Outcome::met)
                continue;
            context_.report(DiscrepancyCode::recognition_not_borne_out, DiscrepancySeverity::warning,
                            {recognition_statement(context_, unit, i), outcome_statement(assessment)},
                            say(message, {wording_of(entry.title), std::to_string(entry.year), assessment.title}),
                            {say(AuditMessage::check_findings), say(AuditMessage::reconsider_decision)});
        }
    }

    /// A finding that order was not maintained denies what the rows on it add up to.
    void check_order(AuditedUnit const& unit, Assessment const& assessment) {
        for (auto const row : context_.law.rows_on_order) {
            auto const* finding = assessment.find(row);
            if (finding == nullptr || finding->id != row || finding->outcome != Outcome::met) continue;
            std::vector<Statement> statements;
            for (std::size_t i = 0; i < unit.facts.attestations.size(); ++i) {
                auto const& entry = unit.facts.attestations[i];
                if (entry.matter == Matter::order_maintained && !entry.holds && is_known(entry.date) &&
                    entry.year.get_value_or(context_.dossier.year) == context_.dossier.year)
                    statements.push_back(attestation_statement(unit, i));
            }
            for (std::size_t i = 0; i < unit.facts.figures.size(); ++i) {
                auto const& figure = unit.facts.figures[i];
                if (figure.of == CountKind::negative_attestations && figure.year == context_.dossier.year &&
                    figure.count.interval.lo > 0)
                    statements.push_back(context_.figure(unit, i));
            }
            if (statements.empty()) continue;
            statements.push_back(context_.statement(assessment.unit, finding->text));
            context_.report(DiscrepancyCode::order_denied, DiscrepancySeverity::warning, std::move(statements),
                            say(AuditMessage::order_is_denied, {finding->text}),
                            {say(AuditMessage::check_findings), say(AuditMessage::no_denial)});
        }
    }

    /// Claims of the commune. "8/8 thôn đạt ..." speaks of its hamlets.
    void check_claims(Assessment const& assessment) {
        auto const* title = title_of(assessment);
        for (std::size_t i = 0; i < context_.dossier.claims.size(); ++i) {
            auto const& claim = context_.dossier.claims[i];
            if (!claim.status) continue;
            bool const by_id = claim.standard == assessment.standard_id;
            if (!by_id && (claim.part || claim.whole || title == nullptr || claimed_title(claim) != title->title))
                continue;
            check_claim(i, assessment, by_id || title->first_year == 0 || speaks_of_criterion(claim));
        }
    }
    /// "Tiêu chí 19", and not the new-rural title as a whole.
    static bool speaks_of_criterion(Claim const& claim) {
        return contains(claim.standard.empty() ? claim.text : claim.standard, "19");
    }

    void check_claim(std::size_t index, Assessment const& assessment, bool of_this_alone) {
        auto const& claim = context_.dossier.claims[index];
        auto const report = [&](DiscrepancySeverity severity, AuditMessage message, AuditMessage repair) {
            context_.report(DiscrepancyCode::claim_not_borne_out, severity,
                            {context_.statement("/claims/" + std::to_string(index), claim.text, claim.origin.quote),
                             outcome_statement(assessment)},
                            say(message, {assessment.title}), {say(AuditMessage::withdraw_claim), say(repair)});
        };
        if (*claim.status == ClaimStatus::met && assessment.outcome == Outcome::not_met)
            report(DiscrepancySeverity::error, AuditMessage::claim_met, AuditMessage::check_findings);
        else if (*claim.status == ClaimStatus::met && assessment.outcome == Outcome::undetermined && of_this_alone)
            report(DiscrepancySeverity::note, AuditMessage::claim_open, AuditMessage::complete_dossier);
        else if (*claim.status == ClaimStatus::not_met && assessment.outcome == Outcome::met && of_this_alone)
            report(DiscrepancySeverity::error, AuditMessage::claim_not_met, AuditMessage::check_findings);
    }

    AuditContext& context_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
