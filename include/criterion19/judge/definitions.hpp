// The definitions behind the requirements, as functions over incidents. What an incident does not state is unknown.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/record/incident.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <initializer_list>

namespace criterion19 {
inline namespace v1 {

/// Three-valued truth of a fact that may not be stated.
enum class Tri : std::uint8_t { no, unknown, yes };

constexpr Tri tri(bool value) noexcept {
    return value ? Tri::yes : Tri::no;
}
inline Tri tri(boost::optional<bool> const& value) noexcept {
    return value ? tri(*value) : Tri::unknown;
}
constexpr Tri operator&(Tri a, Tri b) noexcept {
    return a < b ? a : b;
}
constexpr Tri operator|(Tri a, Tri b) noexcept {
    return a < b ? b : a;
}
constexpr Tri operator!(Tri a) noexcept {
    return a == Tri::yes ? Tri::no : a == Tri::no ? Tri::yes : Tri::unknown;
}

/// How many people on one matter make a complaint a mass one: no text seen defines it, five is the number of 09/2005/
/// TT-BCA (mục 4.1), 07/2014/TT-TTCP (Điều 6) and the later texts on public order and complaints.
inline constexpr std::int64_t mass_complaint_people = 5;

/// Class of a crime by the top of its penalty frame in months: up to 36, 84, 180, above (Bộ luật Hình sự 2015, Điều 9;
/// the same steps held under the code of 1999, Điều 8). Never the sentence imposed.
constexpr Severity severity_of_frame(std::int64_t max_penalty_months) noexcept {
    if (max_penalty_months <= 36) return Severity::less_serious;
    if (max_penalty_months <= 84) return Severity::serious;
    return max_penalty_months <= 180 ? Severity::very_serious : Severity::especially_serious;
}

/// Class of the crime, where the incident lets it be told: stated, or by its penalty frame.
inline boost::optional<Severity> severity_of(Incident const& incident) {
    if (incident.life_or_death && *incident.life_or_death) return Severity::especially_serious;
    if (incident.max_penalty_months) return severity_of_frame(*incident.max_penalty_months);
    return incident.severity;
}

inline Tri is_at_least(Incident const& incident, Severity severity) {
    auto const own = severity_of(incident);
    return own ? tri(*own >= severity) : Tri::unknown;
}

/// First day of the code of 2015 (Bộ luật Hình sự 2015, in force 01/01/2018).
inline constexpr Day code_of_2015_from = day(2018, 1, 1);

/// Whether one code of criminal law was in force on all days of the period.
constexpr bool is_of_one_code(Period days) noexcept {
    return days.until <= code_of_2015_from || code_of_2015_from <= days.from;
}

/// Trọng án: 28/2014/TT-BCA, Điều 3 khoản 3. Articles 93, 95, 96 of the code of 1999, and especially serious crimes of
/// its articles 104, 111 to 114, 133 to 135; for offences from 01/01/2018 their counterparts in the code of 2015
/// (recalled): 123, 125, 126, and 134, 141 to 144, 168 to 170.
inline Tri is_grave_case(Incident const& incident) {
    if (!incident.penal_code_article) {
        // Every listed crime that is not one of the first three must be especially serious; the first three can be
        // less.
        return Tri::unknown;
    }
    auto const article = *incident.penal_code_article;
    auto const one_of = [article](std::initializer_list<std::int64_t> list) {
        for (auto const entry : list)
            if (entry == article) return true;
        return false;
    };
    auto const by_code = [&](std::initializer_list<std::int64_t> always,
                             std::initializer_list<std::int64_t> if_gravest) {
        if (one_of(always)) return Tri::yes;
        return one_of(if_gravest) ? is_at_least(incident, Severity::especially_serious) : Tri::no;
    };
    auto const old_code = [&] { return by_code({93, 95, 96}, {104, 111, 112, 113, 114, 133, 134, 135}); };
    auto const new_code = [&] { return by_code({123, 125, 126}, {134, 141, 142, 143, 144, 168, 169, 170}); };
    if (incident.date) return to_day(*incident.date) < code_of_2015_from ? old_code() : new_code();
    auto const either = old_code();
    return either == new_code() ? either : Tri::unknown;
}

/// Khiếu kiện đông người: at least five people on one matter.
inline Tri is_mass_complaint(Incident const& incident) {
    auto const enough = incident.participants ? tri(*incident.participants >= mass_complaint_people) : Tri::unknown;
    return enough & tri(incident.same_matter);
}

/// Kéo dài: stated, or brought again after the decision in force that settled the matter (Luật Tiếp công dân, Điều 9
/// khoản 3, is the nearest notion; no text seen gives a number of days).
inline Tri is_prolonged(Incident const& incident) {
    if (incident.prolonged) return tri(*incident.prolonged);
    if (incident.final_decision && incident.date) return tri(*incident.date > *incident.final_decision);
    return Tri::unknown;
}

namespace detail {
inline Tri at_least(boost::optional<std::int64_t> const& value, std::int64_t bound) {
    return value ? tri(*value >= bound) : Tri::unknown;
}
}  // namespace detail

/// Level of a traffic accident, in the names of the classes of crimes.
///
/// 26/2024/TT-BCA, Điều 5 (from 15/08/2024): any one limb suffices. Nghiêm trọng: a death, or one injured from 61 %, or
/// several with a sum from 61 %, or damage from 100 million; the steps agree with those of Bộ luật Hình sự, Điều 260,
/// which serve for earlier dates too.
inline Tri is_serious_traffic_accident(Incident const& incident) {
    auto const facts = detail::at_least(incident.deaths, 1) | detail::at_least(incident.injury_percent, 61) |
                       detail::at_least(incident.damage_million_dong, 100);
    if (facts != Tri::unknown) return facts;
    return incident.serious ? tri(*incident.serious) : Tri::unknown;
}

/// What "cháy, nổ nghiêm trọng" is read as.
enum class SeriousFire : std::uint8_t {
    criminal_threshold,  ///< Bộ luật Hình sự 2015, Điều 313 khoản 1: a death, injury from 61 %, damage from 100 million
    fire_level_3,  ///< level III or above of 88/2024/TT-BCA
};

/// Cháy, nổ nghiêm trọng under one of the two readings. The law of the circulars leaves it to "quy định của pháp luật".
inline Tri is_serious_fire(Incident const& incident, SeriousFire reading) {
    auto facts = detail::at_least(incident.deaths, 1) | detail::at_least(incident.injury_percent, 61);
    if (reading == SeriousFire::criminal_threshold) {
        facts = facts | detail::at_least(incident.damage_million_dong, 100);
    } else {
        facts = facts | detail::at_least(incident.damage_million_dong, 3000) |
                detail::at_least(incident.forest_square_metres, 50'000);
    }
    if (facts == Tri::yes) return facts;
    // Facts that are given and stay below every limb decide; otherwise the competent body's own word does.
    bool const all_given = incident.deaths && incident.injury_percent && incident.damage_million_dong &&
                           (reading == SeriousFire::criminal_threshold || incident.forest_square_metres);
    if (all_given) return facts;
    return incident.serious ? tri(*incident.serious) : Tri::unknown;
}

/// Fire level I to V of 88/2024/TT-BCA (from 15/01/2025), by its worst limb; none where a limb is not stated. Level
/// IV's area limb is cut in the text seen and level V is recalled by continuity.
inline boost::optional<int> fire_level(Incident const& incident) {
    if (!incident.deaths || !incident.injury_percent || !incident.damage_million_dong || !incident.forest_square_metres)
        return boost::none;
    auto const limb = [](std::int64_t value, std::initializer_list<std::int64_t> steps) {
        int level = 1;
        for (auto const step : steps) level += value >= step;
        return level;
    };
    int level = 1;
    auto const raise = [&](int other) { level = other > level ? other : level; };
    if (*incident.deaths >= 1) raise(*incident.deaths >= 5 ? 5 : *incident.deaths >= 3 ? 4 : 3);
    raise(limb(*incident.damage_million_dong, {100, 3000, 10'000, 50'000}));
    raise(limb(*incident.forest_square_metres, {5000, 50'000, 100'000}));
    if (*incident.injury_percent > 0) raise(limb(*incident.injury_percent, {0, 61, 201}));
    return level;
}

/// Tai nạn lao động chết người (39/2016/NĐ-CP, Điều 9 khoản 1): somebody died of it.
inline Tri is_fatal(Incident const& incident) {
    return detail::at_least(incident.deaths, 1);
}

/// Tai nạn lao động nghiêm trọng: somebody died of it, or else as the competent body says. One that is said not to be
/// serious is none, whatever is not said of deaths.
inline Tri is_serious_labour_accident(Incident const& incident) {
    auto const fatal = is_fatal(incident);
    if (fatal == Tri::yes) return fatal;
    return incident.serious ? tri(*incident.serious) : Tri::unknown;
}

/// Bất khả kháng: objective, not foreseeable, not to be overcome by all means; a judgement that the record states.
inline Tri is_force_majeure(Incident const& incident) {
    return tri(incident.force_majeure);
}

/// "Kịp thời phát hiện, sử dụng đồng bộ các biện pháp giảm thiểu hậu quả và báo cáo ngay" (124/2021/TT-BCA, Điều 4
/// khoản 4 điểm b): all three.
inline Tri is_handled(Incident const& incident) {
    return tri(incident.detected_in_time) & tri(incident.mitigated) & tri(incident.reported_at_once);
}

}  // namespace v1
}  // namespace criterion19
