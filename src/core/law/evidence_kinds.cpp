// What kind of evidence can show the value of an indicator.
#include <criterion19/base/vocabulary.hpp>
#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/law/standard.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace {

/// Persons who were disciplined, sanctioned or newly addicted, and findings, stand in no register of events.
std::vector<EvidenceKind> of_count(CountKind count) {
    using Kind = EvidenceKind;
    for (auto const sanctioned :
         {CountKind::staff_fined, CountKind::staff_fined_warned, CountKind::members_social_evils_warned,
          CountKind::members_crime_warned, CountKind::police_disciplined, CountKind::police_warned,
          CountKind::ward_guard_warned, CountKind::force_disciplined, CountKind::force_warned, CountKind::guards_warned,
          CountKind::sub_unit_members_warned})
        if (count == sanctioned) return {Kind::figure, Kind::sanction};
    for (auto const counted :
         {CountKind::members_crime, CountKind::members_social_evils, CountKind::new_social_evil_persons})
        if (count == counted) return {Kind::figure};
    if (count == CountKind::negative_attestations) return {Kind::attestation, Kind::figure};
    return {Kind::events, Kind::figure};
}

}  // namespace

std::vector<EvidenceKind> evidence_kinds(Indicator indicator) {
    using Kind = EvidenceKind;
    if (indicator.is_flag()) return {Kind::statement};
    if (indicator.is_matter()) return {Kind::attestation};
    if (indicator.is_count()) return of_count(indicator.count());
    if (indicator.is_declared()) return {Kind::measurement};
    if (indicator.is_document()) {
        if (indicator.document() == DocumentRole::registration) return {Kind::registration, Kind::document};
        if (indicator.document() == DocumentRole::militia_registration) return {Kind::act};
        return {Kind::document};
    }
    if (indicator.is_total()) {
        switch (indicator.total()) {
            case Total::hamlets_registered:
            case Total::agencies_registered:
            case Total::enterprises_registered:
            case Total::schools_registered:
            case Total::units_registered:
                return {Kind::registration, Kind::figure};
            case Total::hamlets_recognised:
            case Total::agencies_recognised:
            case Total::enterprises_recognised:
            case Total::schools_recognised:
            case Total::units_recognised:
            case Total::sub_units_titled:
                return {Kind::decision, Kind::figure};
            case Total::effective_models:
            case Total::crime_models:
            case Total::traffic_models:
            case Total::fire_models:
            case Total::self_management_models:
            case Total::self_protection_models:
            case Total::camera_models:
                return {Kind::model, Kind::figure};
            default:
                return {Kind::figure};
        }
    }
    if (!indicator.is_composite()) return {};
    switch (indicator.composite()) {
        case Composite::units_registered:
            return {Kind::registration, Kind::figure};
        case Composite::units_recognised:
            return {Kind::decision, Kind::figure};
        case Composite::rules_of_agency:
        case Composite::rules_of_school:
        case Composite::rules_of_agency_2012:
        case Composite::rules_of_school_2012:
        case Composite::rules_of_agency_settled:
        case Composite::rules_of_school_settled:
        case Composite::deputies_allowed:
        case Composite::deputies_required:
        case Composite::deputies_allowed_2025:
        case Composite::deputies_required_2025:
        case Composite::standing_unit_due:
        case Composite::party_cell_asked:
        case Composite::guard_to_be_rated:
            return {Kind::statement};
        case Composite::police_title:
        case Composite::commune_police_title:
        case Composite::force_rating:
        case Composite::force_title_or_rating:
        case Composite::guard_title_or_rating:
        case Composite::recognised_safe:
        case Composite::recognised_new_rural:
        case Composite::not_complex_in_security:
            return {Kind::decision};
        case Composite::serious_events:
            return {Kind::events, Kind::figure};
        case Composite::police_and_guard_warned:
            return {Kind::figure, Kind::sanction};
        case Composite::negative_attestation_made:
            return {Kind::attestation};
        case Composite::three_kind_models:
            return {Kind::model, Kind::figure};
        default:
            return {Kind::figure};
    }
}

std::vector<EvidenceKind> evidence_kinds(Requirement const& row) {
    return evidence_kinds(row.subject);
}

}  // namespace v1
}  // namespace criterion19
