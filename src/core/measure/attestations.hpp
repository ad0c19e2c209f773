// Whose word an attestation has to be: the bodies that the law, or our reading of it, names for each matter.
#pragma once

#include "context.hpp"

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// How the parameter `attested_by` reads the texts that name no body.
enum class AttestedBy : std::uint8_t {
    named_bodies,  ///< the bodies below
    any_body,      ///< any body that the dossier names
};

/// 2018 and 2021, 19.1.1, name the military command. No text that was read names a body for the others: the police and
/// the People's Committee above the unit are those that appraise and decide (124/2021/TT-BCA, Điều 9 and 10).
/// Whether a body of this kind is one of them, its level aside.
constexpr bool is_attester(Attesters who, IssuerKind kind) noexcept {
    switch (who) {
        case Attesters::military_command:
        case Attesters::province_military_command:
            return kind == IssuerKind::military_command;
        case Attesters::security_bodies:
        case Attesters::province_security_bodies:
            return kind == IssuerKind::police || kind == IssuerKind::peoples_committee;
        case Attesters::province_defence_bodies:
            return kind == IssuerKind::military_command || kind == IssuerKind::peoples_committee;
        case Attesters::peoples_committee:
            return kind == IssuerKind::peoples_committee;
        case Attesters::committee_or_front:
            return kind == IssuerKind::peoples_committee || kind == IssuerKind::fatherland_front;
    }
    return false;
}

/// A body whose word on the matter counts.
inline IssuerKind attester_of(Matter matter) noexcept {
    auto const who = row_of(matter).attesters;
    if (is_attester(who, IssuerKind::police)) return IssuerKind::police;
    return is_attester(who, IssuerKind::military_command) ? IssuerKind::military_command
                                                          : IssuerKind::peoples_committee;
}

/// Whether only the province's level will do.
constexpr bool is_of_province(Attesters who) noexcept {
    return who == Attesters::province_military_command || who == Attesters::province_defence_bodies ||
           who == Attesters::province_security_bodies;
}

constexpr Wording wording_of_attesters(Attesters who, UnitKind unit) noexcept {
    switch (who) {
        case Attesters::military_command:
            return {"cơ quan quân sự cấp trên của xã (cấp huyện đến 30/06/2025, cấp tỉnh)",
                    "the military command of a level above the commune (district until 30/06/2025, province)"};
        case Attesters::province_military_command:
            return {"Bộ Chỉ huy quân sự cấp tỉnh", "the province's military command"};
        case Attesters::province_defence_bodies:
            return {"Bộ Chỉ huy quân sự hoặc UBND cấp tỉnh", "the province's military command or People's Committee"};
        case Attesters::province_security_bodies:
            return {"Công an hoặc UBND cấp tỉnh", "the province's police or People's Committee"};
        case Attesters::peoples_committee:
            return {"UBND cấp trên của xã (cấp huyện đến 30/06/2025, cấp tỉnh)",
                    "the People's Committee of a level above the commune (district until 30/06/2025, province)"};
        case Attesters::committee_or_front:
            return {"UBND hoặc Mặt trận Tổ quốc cấp trên của xã (cấp huyện đến 30/06/2025, cấp tỉnh)",
                    "the People's Committee or the Fatherland Front of a level above the commune (district until "
                    "30/06/2025, province)"};
        case Attesters::security_bodies:
            break;
    }
    if (unit == UnitKind::commune)
        return {
            "công an hoặc UBND cấp trên của xã (cấp huyện đến 30/06/2025, cấp tỉnh)",
            "the police or the People's Committee of a level above the commune (district until 30/06/2025, province)"};
    return {"công an hoặc UBND cấp xã trở lên", "the police or the People's Committee of the commune or above"};
}

/// First day without bodies of the districts.
inline constexpr Day districts_ended = day(2025, 7, 1);

/// The level of a body: as stated, or the commune's where its name says so ("Công an xã Tân Phước").
inline boost::optional<Level> level_of(Issuer const& issuer) {
    if (issuer.level) return issuer.level;
    // "thị xã" is a town of the district's level, and holds the word "xã".
    for (std::string_view const word : {" xã ", " Xã ", " XÃ ", " phường ", " Phường ", " PHƯỜNG ", " thị trấn "}) {
        auto const at = issuer.name.find(word);
        if (at == std::string::npos) continue;
        auto const before = std::string_view(issuer.name).substr(0, at);
        auto const ends_with = [&](std::string_view end) {
            return before.size() >= end.size() && before.substr(before.size() - end.size()) == end;
        };
        if (!ends_with("thị") && !ends_with("Thị") && !ends_with("THỊ")) return Level::commune;
    }
    return boost::none;
}

/// Why an attestation does or does not count.
enum class AttestationFit : std::uint8_t {
    counts,
    other_year,  ///< it is about another year
    later,       ///< given after the day of assessment
    no_body,     ///< it does not say who attests
    other_body,  ///< not of the authority that is asked for
};

inline AttestationFit fit_of(MeasureContext const& context, Attestation const& entry) {
    if (entry.year && *entry.year != context.year) return AttestationFit::other_year;
    if (entry.date && context.as_of < to_day(*entry.date)) return AttestationFit::later;
    if (!entry.by.kind && entry.by.name.empty()) return AttestationFit::no_body;
    if (static_cast<AttestedBy>(context.parameter("attested_by", 0)) == AttestedBy::any_body)
        return AttestationFit::counts;
    if (!entry.by.kind) return AttestationFit::other_body;
    auto const who = row_of(entry.matter).attesters;
    if (!is_attester(who, *entry.by.kind)) return AttestationFit::other_body;
    auto const level = level_of(entry.by);
    if (!level) return AttestationFit::counts;
    bool high_enough = false;
    switch (*level) {
        case Level::central:
        case Level::province:
            high_enough = true;
            break;
        case Level::district:
            high_enough = !is_of_province(who) && (entry.date ? to_day(*entry.date) : context.as_of) < districts_ended;
            break;
        case Level::commune:
            high_enough = context.kind != UnitKind::commune;
            break;
        case Level::hamlet:
        case Level::unit:
            break;
    }
    return high_enough ? AttestationFit::counts : AttestationFit::other_body;
}

/// Whether the entry decides its matter: of the year, not later than the day, and by a body whose word it is.
inline bool is_attestation(MeasureContext const& context, Attestation const& entry) {
    return fit_of(context, entry) == AttestationFit::counts;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
