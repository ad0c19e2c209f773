// Texts, citations and parameters of the rows.
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

#include <cctype>
#include <set>

using namespace criterion19;
using namespace criterion19::standards;

namespace {

Requirement const& row(Standard const& standard, std::string_view id) {
    auto const index = standard.row_index(id);
    REQUIRE(index >= 0);
    return standard.rows[static_cast<std::size_t>(index)];
}
Parameter const& parameter(Standard const& standard, std::string_view key) {
    auto const index = standard.parameter_index(key);
    REQUIRE(index >= 0);
    return standard.parameters[static_cast<std::size_t>(index)];
}
bool has(Standard const& standard, std::string_view key) {
    return standard.parameter_index(key) >= 0;
}

std::int64_t rule(PeriodRule value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace

TEST_CASE("every row has a short text in both languages") {
    for (auto const& entry : catalogue) {
        INFO(entry.standard->id);
        CHECK_FALSE(entry.standard->title.vi.empty());
        CHECK_FALSE(entry.standard->title.en.empty());
        for (auto const& each : entry.standard->rows) {
            INFO(each.id);
            CHECK_FALSE(each.text.vi.empty());
            CHECK_FALSE(each.text.en.empty());
            CHECK(each.text.vi.size() < 400);  // bytes
            CHECK(each.text.en.size() < 260);
            CHECK(each.text.vi != each.text.en);
        }
    }
}

TEST_CASE("ids are ASCII and speak the law") {
    for (auto const& entry : catalogue)
        for (auto const& each : entry.standard->rows)
            for (auto const c : each.id)
                CHECK((std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) ||
                       c == '.' || c == '-'));
}

TEST_CASE("every row cites a place; what others restate names where it was read, what is recalled a confidence") {
    for (auto const& entry : catalogue) {
        for (auto const& each : entry.standard->rows) {
            INFO(full_id(*entry.standard, each));
            auto const& citation = each.citation;
            REQUIRE(citation.instrument != nullptr);
            bool const is_root = each.id.empty();
            CHECK((is_root || !citation.article.empty() || !citation.annex.vi.empty()));
            CHECK(citation.annex.vi.empty() == citation.annex.en.empty());
            if (citation.label.knowledge == Knowledge::recalled) {
                CHECK(citation.label.confidence >= 35);
                CHECK(citation.label.confidence < 100);
            } else if (!(citation.label == wording_seen)) {
                CHECK(citation.source.size() > 10);  // an instrument or an address, not a key of ours
            } else {
                CHECK(citation.source.empty());
            }
        }
    }
}

TEST_CASE("an id that names article, clause and point agrees with the citation") {
    // 23/2012 and 124/2021 number every row so; the two exceptions are what schools take over.
    for (auto const& entry : catalogue) {
        if (entry.family != Family::safe_unit) continue;
        for (auto const& each : entry.standard->rows) {
            if (each.id.empty() || !each.citation.annex.vi.empty()) continue;
            INFO(full_id(*entry.standard, each));
            auto place = std::string(each.citation.article) + "." + std::string(each.citation.clause);
            if (!each.citation.point.empty())
                place += "." + (each.citation.point == "đ" ? std::string("dd") : std::string(each.citation.point));
            bool const begins = each.id.substr(0, place.size()) == place;
            CHECK(begins);
            auto const rest = each.id.substr(begins ? place.size() : 0);
            CHECK((rest.empty() || (rest.size() == 2 && rest[0] == '.' && std::isdigit(rest[1]))));
        }
    }
}

TEST_CASE("citations print as offices write them") {
    CHECK(print(row(tt124_2021_hamlet, "4.3.dd").citation).in(Language::vi) ==
          "điểm đ khoản 3 Điều 4 Thông tư 124/2021/TT-BCA");
    CHECK(print(row(tt124_2021_school, "7.3.a").citation).in(Language::vi) ==
          "điểm a khoản 3 Điều 6 (theo khoản 3 Điều 7) Thông tư 124/2021/TT-BCA");
    CHECK(print(row(tt124_2021_school, "7.3.a").citation).in(Language::en) ==
          "Circular 124/2021/TT-BCA, Article 6(3)(a), applied by Article 7(3)");
    CHECK(print(row(ntm_2016_19, "19.2.3").citation).in(Language::vi) == "chỉ tiêu 19.2 Quyết định 1980/QĐ-TTg");
    CHECK(print(row(ntm_2016_19, "19.2.3").citation).in(Language::en) == "Decision 1980/QĐ-TTg, indicator 19.2");
    CHECK(print(row(militia_2019_commune, "nd72-2020.4.1.2").citation).in(Language::vi) ==
          "điểm b khoản 1 Điều 4 Nghị định 72/2020/NĐ-CP");
    CHECK(print(row(tt124_2021_commune, "4.3.dd").citation).in(Language::vi) ==
          "điểm đ khoản 3 Điều 4 (theo khoản 2 Điều 5) Thông tư 124/2021/TT-BCA");
    CHECK(print(row(tt124_2021_commune, "4.3.dd").citation).in(Language::en) ==
          "Circular 124/2021/TT-BCA, Article 4(3)(đ), applied by Article 5(2)");
    CHECK(print(row(tt23_2012_commune, "5.4.b.2").citation).in(Language::vi) ==
          "điểm b khoản 4 Điều 5 Thông tư 23/2012/TT-BCA");
}

TEST_CASE("guards") {
    auto const guard = [](Standard const& standard, std::string_view id) {
        auto const& each = row(standard, id);
        return each.guard.is_none() ? std::string("none") : key_of(each.guard.indicator);
    };
    CHECK(guard(tt124_2021_agency, "6.1.1") == "has_party_organisation");
    CHECK(guard(tt124_2021_agency, "6.4.1") == "guard_to_be_rated");
    CHECK(guard(tt124_2021_agency, "6.4.2") == "has_guard_force");
    CHECK(guard(tt124_2021_agency, "6.5.2") == "has_sub_units");
    CHECK(guard(tt124_2021_school, "7.6.2") == "has_sub_units");
    CHECK(guard(tt124_2021_school, "7.2.2") == "general_school");
    CHECK(guard(tt124_2021_school, "7.5.1") == "guard_to_be_rated");
    CHECK(guard(tt124_2021_school, "7.5.2") == "has_guard_force");
    // A hamlet without a Party cell is not exempt, but in the other reading.
    CHECK(guard(tt124_2021_hamlet, "4.1.1") == "party_cell_asked");
    CHECK(parameter(tt124_2021_hamlet, "party_resolution_where").value_on(day(2024, 1, 1)) == 0);
    CHECK(guard(tt23_2012_school, "8.1.1") == "has_party_organisation");
    CHECK(guard(tt23_2012_school, "8.2.2") == "general_school");
    CHECK(guard(ntm_2009_19, "19.2") == "negative_attestation_made");
    CHECK(guard(militia_2019_commune, "15.2.1") == "none");
    CHECK(guard(militia_2019_commune, "15.2.2") == "coastal_or_island");
    CHECK(guard(militia_2019_commune, "15.2.3") == "standing_unit_due");
    CHECK(guard(militia_2019_commune, "28.1.b.1") == "has_later_mobile_militia");
    CHECK(guard(militia_2019_commune, "28.1.b.2") == "has_later_on_spot_militia");
    CHECK(guard(militia_2019_commune, "28.1.a") == "has_first_year_militia");
    CHECK(guard(militia_2019_commune, "28.1.c") == "standing_unit");
    std::size_t guards = 0;
    for (auto const& entry : catalogue) {
        for (auto const& each : entry.standard->rows) {
            guards += !each.guard.is_none();
            CHECK(each.guard.expected);
        }
    }
    CHECK(guards == 13 + 6);
}

TEST_CASE("readings that swap what is counted") {
    auto const other = [](Standard const& standard, std::string_view id) {
        auto const& each = row(standard, id);
        return each.alternatives[0].is_none() ? std::string("none")
                                              : std::string(each.reading) + ": " + key_of(each.alternatives[0]);
    };
    CHECK(other(tt23_2012_commune, "5.3.d.2") == "complaints: unlawful_mass_complaints");
    CHECK(other(tt124_2021_hamlet, "4.4.d.1") == "force_majeure: serious_fires");
    CHECK(other(tt124_2021_hamlet, "4.4.d.2") == "force_majeure: fatal_labour_accidents");
    CHECK(other(tt124_2021_hamlet, "4.4.d.3") == "none");
    CHECK(other(tt124_2021_agency, "6.1.4") == "rule_sets: rules_of_agency_settled");
    CHECK(other(tt124_2021_school, "7.1.4") == "rule_sets: rules_of_school_settled");
    for (auto const* id : {"6.3.g.1", "6.3.g.2", "6.3.g.3"})
        CHECK(other(tt124_2021_agency, id).substr(0, 15) == "force_majeure: ");
    CHECK(other(tt124_2021_agency, "6.3.g.4") == "none");
    CHECK(other(tt124_2021_school, "7.3.g.3") == "force_majeure: serious_incidents");
    CHECK(other(ntm_2016_19, "19.2.1") == "safe_and_peaceful: safe_and_peaceful");
    CHECK(other(tt124_2021_agency, "6.3.h.1") == "discipline_qualifies: staff_fined_warned");
    CHECK(other(tt124_2021_agency, "6.3.h.2") == "none");
    CHECK(other(tt124_2021_school, "7.4.2") == "discipline_qualifies: members_crime_warned");
    CHECK(other(ntm_2016_19, "19.2.3") == "grave_case: very_serious_crimes");
}

TEST_CASE("thresholds") {
    auto const constant = [](Standard const& standard, std::string_view id) { return row(standard, id).constant; };
    CHECK(constant(tt124_2021_commune, "5.1.4") == 1);
    CHECK(constant(tt124_2021_hamlet, "4.5.1") == 1);
    CHECK(constant(tt124_2021_agency, "6.1.4") == 6);
    CHECK(constant(tt124_2021_school, "7.1.4") == 4);
    CHECK(constant(tt23_2012_agency, "7.1.3") == 4);
    CHECK(constant(tt23_2012_school, "8.1.4") == 4);
    CHECK(constant(tt23_2012_commune, "6.3.1") == 1);
    CHECK(constant(ntm_2009_19, "tt41-2013.21.5.1") == 1);
    CHECK(constant(militia_2019_commune, "28.1.a") == 15);
    CHECK(constant(militia_2019_commune, "28.1.b.1") == 12);
    CHECK(constant(militia_2019_commune, "28.1.b.2") == 7);
    CHECK(constant(militia_2019_commune, "28.1.c") == 60);
    for (auto const& entry : catalogue)
        for (auto const& each : entry.standard->rows)
            if (each.test == Test::equal_to) CHECK(each.constant == (each.id == "nd220-2025.5.2.b" ? 1 : 0));

    CHECK(parameter(tt124_2021_commune, "recognised_share").value_on(day(2024, 1, 1)) == 7000);
    CHECK(parameter(tt124_2021_commune, "recognised_share").direction == Direction::upward);
    CHECK(parameter(tt23_2012_commune, "recognised_share").value_on(day(2014, 1, 1)) == 7000);
    CHECK(parameter(tt23_2012_commune, "recognised_share").direction == Direction::fixed);
    CHECK(parameter(ntm_2009_19, "recognised_share").value_on(day(2014, 1, 1)) == 7000);
    CHECK(parameter(tt124_2021_agency, "sub_unit_share").value_on(day(2024, 1, 1)) == 7000);
    CHECK(parameter(ntm_2021_advanced_19, "model_kinds").value_on(day(2024, 1, 1)) == 3);
    CHECK(parameter(ntm_2016_19, "falling_years").value_on(day(2018, 1, 1)) == 1);
    CHECK(parameter(ntm_2018_model_security, "steps").value_on(day(2019, 1, 1)) == 3);
    CHECK(parameter(ntm_2018_model_security, "steps").direction == Direction::fixed);
}

TEST_CASE("every standard says which events count, and its periods are those of the text") {
    auto const window = [](Standard const& standard) {
        return wording_of(static_cast<PeriodRule>(parameter(standard, "window").values[0].value)).en;
    };
    for (auto const& entry : catalogue) {
        if (entry.standard->rows.empty()) continue;
        INFO(entry.standard->id);
        auto const instrument = entry.standard->instrument->id;
        auto const expected = instrument == "tt124-2021"
                                  ? wording_of(entry.standard->unit == UnitKind::hamlet ? PeriodRule::hamlet_window
                                                                                        : PeriodRule::commune_window)
                                        .en
                              : instrument == "qd691-2018" ? wording_of(PeriodRule::three_years_before).en
                                                           : wording_of(PeriodRule::calendar_year).en;
        CHECK(window(*entry.standard) == expected);
        CHECK(has(*entry.standard, "documents") ==
              (entry.standard->instrument == &standards::tt23_2012 || entry.standard->id == "ntm-2009/19"));
    }
    CHECK(parameter(tt124_2021_commune, "resolution_period").values[0].value == rule(PeriodRule::first_quarter));
    CHECK(parameter(tt124_2021_commune, "resolution_period").direction == Direction::fixed);
    CHECK(parameter(tt124_2021_commune, "plan_period").values[0].value == rule(PeriodRule::first_quarter));
    CHECK(parameter(tt124_2021_commune, "plan_period").direction == Direction::open);
    CHECK(parameter(tt124_2021_commune, "registration_period").direction == Direction::open);
    CHECK(parameter(tt124_2021_hamlet, "registration_period").direction == Direction::fixed);
    // Điều 6 khoản 1 has a semicolon where Điều 7 khoản 1 has a comma.
    CHECK(parameter(tt124_2021_agency, "plan_period").direction == Direction::open);
    CHECK(parameter(tt124_2021_agency, "registration_period").direction == Direction::open);
    CHECK(parameter(tt124_2021_school, "plan_period").direction == Direction::fixed);
    CHECK(parameter(tt124_2021_school, "registration_period").direction == Direction::fixed);
    CHECK(parameter(militia_2019_commune, "deputies_in_first_group").direction == Direction::downward);
    CHECK(parameter(militia_2019_commune, "deputies_in_first_group").minimum == 1);
    CHECK(parameter(militia_2019_commune, "registration_period").values[0].value == rule(PeriodRule::april));
}

TEST_CASE("a serious fire is a matter of reading wherever one counts, and its default changes in 2025") {
    for (auto const& entry : catalogue) {
        bool fires = false;
        for (auto const& indicator : entry.standard->indicators) {
            fires = fires || (indicator.is_count() && (indicator.count() == CountKind::serious_fires ||
                                                       indicator.count() == CountKind::residents_serious_accidents));
            fires = fires || indicator == Indicator(Composite::serious_events);
        }
        INFO(entry.standard->id);
        CHECK(has(*entry.standard, "serious_fire") == fires);
        if (!fires) continue;
        auto const& reading = parameter(*entry.standard, "serious_fire");
        CHECK(reading.choices[0].key == "criminal_threshold");
        CHECK(reading.choices[1].key == "fire_level_3");
        CHECK(reading.value_on(day(2025, 1, 14)) == 0);
        CHECK(reading.value_on(day(2025, 1, 15)) == 1);
    }
}

TEST_CASE("every parameter is used by a row or read when facts are measured") {
    std::set<std::string_view> const measured = {"window",
                                                 "serious_fire",
                                                 "recognised_share_of",
                                                 "security_acts",
                                                 "attested_by",
                                                 "deputies_in_first_group",
                                                 "standing_unit_where",
                                                 "party_resolution_where",
                                                 "sub_unit_share_of"};
    for (auto const& entry : catalogue) {
        for (auto const& each : entry.standard->parameters) {
            bool used = measured.count(each.key) > 0;
            for (auto const& requirement : entry.standard->rows)
                used = used || requirement.parameter == each.key || requirement.reading == each.key;
            INFO(entry.standard->id << " " << each.key);
            CHECK(used);
            CHECK_FALSE(each.name.vi.empty());
            CHECK_FALSE(each.name.en.empty());
        }
    }
}

TEST_CASE("rows that came into force after their standard") {
    std::size_t late = 0;
    for (auto const& entry : catalogue) {
        for (auto const& each : entry.standard->rows) {
            // What 98/2025/QH15 words anew stands under the law that it amends.
            bool const amended = each.citation.annex.en == "as amended by Law 98/2025/QH15";
            if (amended) CHECK(each.in_force.from == day(2025, 7, 1));
            if (each.in_force.from == first_day || amended) continue;
            ++late;
            INFO(full_id(*entry.standard, each));
            CHECK(each.in_force.from == each.citation.instrument->in_force.from);
            CHECK(entry.standard->in_force.contains(each.in_force.from));
        }
    }
    // The guidance of 2013; decree and circular of 2020, decree of 2025, resolution of 2026.
    CHECK(late == 22 + 4 + 4 + 4);
}

TEST_CASE("a rule that several standards share stands once") {
    for (auto const* id : {"4.2", "4.3.a", "4.4.b", "4.4.d.3"})
        CHECK(row(tt124_2021_commune, id).text.vi.data() == row(tt124_2021_hamlet, id).text.vi.data());
    CHECK(row(tt124_2021_agency, "6.3.c").text.vi == row(tt124_2021_commune, "4.3.g").text.vi);
    CHECK(row(tt124_2021_school, "7.3.dd").text.vi == row(tt124_2021_commune, "4.4.b").text.vi);
    for (auto const* id : {"5.2.1", "5.4.c"})
        CHECK(row(tt23_2012_commune, id).text.vi.data() == row(tt23_2012_hamlet, id).text.vi.data());
}
