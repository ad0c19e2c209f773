// The definitions behind the requirements, at their limits. Values from the texts, not from the program.
#include "core/measure/classify.hpp"

#include <criterion19/judge/definitions.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <catch.hpp>

#include <set>

using namespace criterion19;

namespace {

Incident crime(std::int64_t months) {
    Incident entry;
    entry.max_penalty_months = months;
    return entry;
}

Incident accident(std::int64_t deaths, std::int64_t injury_percent, std::int64_t damage_million) {
    Incident entry;
    entry.deaths = deaths;
    entry.injury_percent = injury_percent;
    entry.damage_million_dong = damage_million;
    entry.forest_square_metres = 0;
    return entry;
}

}  // namespace

TEST_CASE("classes of crimes by the top of the frame: 3, 7 and 15 years (Bộ luật Hình sự, Điều 9)") {
    CHECK(severity_of_frame(0) == Severity::less_serious);
    CHECK(severity_of_frame(36) == Severity::less_serious);
    CHECK(severity_of_frame(37) == Severity::serious);
    CHECK(severity_of_frame(84) == Severity::serious);
    CHECK(severity_of_frame(85) == Severity::very_serious);
    CHECK(severity_of_frame(180) == Severity::very_serious);
    CHECK(severity_of_frame(181) == Severity::especially_serious);
    CHECK(severity_of_frame(240) == Severity::especially_serious);
    Incident life;
    life.life_or_death = true;
    CHECK(severity_of(life) == Severity::especially_serious);
    CHECK_FALSE(severity_of(Incident()));
    CHECK(is_at_least(crime(84), Severity::serious) == Tri::yes);
    CHECK(is_at_least(crime(36), Severity::serious) == Tri::no);
    CHECK(is_at_least(Incident(), Severity::serious) == Tri::unknown);
}

TEST_CASE("trọng án (28/2014/TT-BCA, Điều 3): the listed articles, some only where especially serious") {
    Incident entry;
    CHECK(is_grave_case(entry) == Tri::unknown);
    entry.date = Date(2016, 5, 5);
    for (auto const article : {93, 95, 96}) {
        entry.penal_code_article = article;
        CHECK(is_grave_case(entry) == Tri::yes);
    }
    for (auto const article : {104, 111, 112, 113, 114, 133, 134, 135}) {
        INFO(article);
        entry.penal_code_article = article;
        entry.severity = Severity::very_serious;
        CHECK(is_grave_case(entry) == Tri::no);
        entry.severity = Severity::especially_serious;
        CHECK(is_grave_case(entry) == Tri::yes);
        entry.severity = boost::none;
        CHECK(is_grave_case(entry) == Tri::unknown);
    }
    entry.penal_code_article = 138;
    CHECK(is_grave_case(entry) == Tri::no);
    // From 2018 on the numbers are those of the code of 2015: 123 is murder, 93 is not.
    entry.date = Date(2018, 1, 1);
    entry.penal_code_article = 123;
    CHECK(is_grave_case(entry) == Tri::yes);
    entry.penal_code_article = 93;
    CHECK(is_grave_case(entry) == Tri::no);
    entry.date = Date(2017, 12, 31);
    CHECK(is_grave_case(entry) == Tri::yes);
}

TEST_CASE("a mass complaint: five people on one matter") {
    Incident entry;
    entry.kind = IncidentKind::complaint;
    entry.participants = 4;
    CHECK(is_mass_complaint(entry) == Tri::no);
    entry.participants = 5;
    CHECK(is_mass_complaint(entry) == Tri::unknown);
    entry.same_matter = true;
    CHECK(is_mass_complaint(entry) == Tri::yes);
    entry.same_matter = false;
    CHECK(is_mass_complaint(entry) == Tri::no);
}

TEST_CASE("prolonged: stated, or brought again after the decision that settled it") {
    Incident entry;
    CHECK(is_prolonged(entry) == Tri::unknown);
    entry.date = Date(2018, 5, 5);
    entry.final_decision = Date(2018, 5, 5);
    CHECK(is_prolonged(entry) == Tri::no);
    entry.final_decision = Date(2018, 5, 4);
    CHECK(is_prolonged(entry) == Tri::yes);
    entry.prolonged = false;
    CHECK(is_prolonged(entry) == Tri::no);
}

TEST_CASE("serious traffic accidents: a death, injuries from 61 %, damage from 100 million (26/2024/TT-BCA, Điều 5)") {
    CHECK(is_serious_traffic_accident(accident(0, 60, 99)) == Tri::no);
    CHECK(is_serious_traffic_accident(accident(1, 0, 0)) == Tri::yes);
    CHECK(is_serious_traffic_accident(accident(0, 61, 0)) == Tri::yes);
    CHECK(is_serious_traffic_accident(accident(0, 0, 100)) == Tri::yes);
    Incident unknown;
    CHECK(is_serious_traffic_accident(unknown) == Tri::unknown);
    unknown.deaths = 2;
    CHECK(is_serious_traffic_accident(unknown) == Tri::yes);
}

TEST_CASE("serious fires: the criminal threshold, or level III of 88/2024/TT-BCA") {
    auto const criminal = SeriousFire::criminal_threshold;
    auto const level = SeriousFire::fire_level_3;
    CHECK(is_serious_fire(accident(0, 60, 99), criminal) == Tri::no);
    CHECK(is_serious_fire(accident(0, 0, 100), criminal) == Tri::yes);
    CHECK(is_serious_fire(accident(0, 0, 2999), level) == Tri::no);
    CHECK(is_serious_fire(accident(0, 0, 3000), level) == Tri::yes);
    CHECK(is_serious_fire(accident(1, 0, 0), level) == Tri::yes);
    Incident said;
    said.serious = true;
    CHECK(is_serious_fire(said, criminal) == Tri::yes);
    CHECK(is_serious_fire(Incident(), criminal) == Tri::unknown);
}

TEST_CASE("fire levels by the worst limb (88/2024/TT-BCA)") {
    auto const with_forest = [](std::int64_t square_metres) {
        auto entry = accident(0, 0, 0);
        entry.forest_square_metres = square_metres;
        return entry;
    };
    CHECK(fire_level(accident(0, 0, 99)) == 1);
    CHECK(fire_level(accident(0, 0, 100)) == 2);
    CHECK(fire_level(accident(0, 60, 0)) == 2);
    CHECK(fire_level(accident(0, 61, 0)) == 3);
    CHECK(fire_level(accident(2, 0, 0)) == 3);
    CHECK(fire_level(accident(3, 0, 0)) == 4);
    CHECK(fire_level(accident(0, 201, 0)) == 4);
    CHECK(fire_level(accident(0, 0, 10'000)) == 4);
    CHECK(fire_level(accident(5, 0, 0)) == 5);
    CHECK(fire_level(accident(0, 0, 50'000)) == 5);
    CHECK(fire_level(with_forest(4999)) == 1);
    CHECK(fire_level(with_forest(5000)) == 2);
    CHECK(fire_level(with_forest(50'000)) == 3);
    CHECK_FALSE(fire_level(Incident()));
}

TEST_CASE("handled: detected in time, mitigated and reported at once, all three") {
    Incident entry;
    entry.detected_in_time = true;
    entry.mitigated = true;
    CHECK(is_handled(entry) == Tri::unknown);
    entry.reported_at_once = true;
    CHECK(is_handled(entry) == Tri::yes);
    entry.detected_in_time = false;
    CHECK(is_handled(entry) == Tri::no);
}

TEST_CASE("every count of events has a rule, and what stands in no register has none") {
    std::set<CountKind> const in_no_register{CountKind::new_social_evil_persons,
                                             CountKind::staff_fined,
                                             CountKind::members_crime,
                                             CountKind::members_social_evils,
                                             CountKind::members_social_evils_warned,
                                             CountKind::members_crime_warned,
                                             CountKind::staff_fined_warned,
                                             CountKind::police_disciplined,
                                             CountKind::police_warned,
                                             CountKind::ward_guard_warned,
                                             CountKind::force_disciplined,
                                             CountKind::force_warned,
                                             CountKind::guards_warned,
                                             CountKind::sub_unit_members_warned,
                                             CountKind::negative_attestations};
    for (std::size_t i = 0; i < term_count<CountKind>(); ++i) {
        auto const kind = static_cast<CountKind>(i);
        INFO(key_of(kind));
        CHECK((rule_of(kind) == nullptr) == (in_no_register.count(kind) == 1));
    }
}
