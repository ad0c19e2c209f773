#include <criterion19/base/calendar.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

#include <algorithm>

using namespace criterion19;
using namespace criterion19::standards;

namespace {

constexpr Family families[] = {Family::new_rural,   Family::new_rural_advanced, Family::new_rural_model,
                               Family::recognition, Family::safe_unit,          Family::militia};
constexpr UnitKind all_kinds[] = {UnitKind::commune, UnitKind::hamlet, UnitKind::agency, UnitKind::enterprise,
                                  UnitKind::school};

std::string name_at(Date const& date, UnitKind kind = UnitKind::commune) {
    auto const standard = safe_unit_standard(date, kind);
    return standard ? std::string(standard->id) : "none";
}
std::string national_at(Date const& date) {
    auto const standard = national_criterion(date);
    return standard ? std::string(standard->id) : "none";
}

}  // namespace

TEST_CASE("every day from 2009 to 2030 has one standard of each family, or a listed gap") {
    std::string faults;
    for (auto const family : families) {
        for (auto const kind : all_kinds) {
            if (family != Family::safe_unit && kind != UnitKind::commune) continue;
            for (Day when = day(2009, 4, 16); when <= day(2030, 12, 31); ++when.number) {
                int judges = 0;
                for (auto const& entry : catalogue)
                    judges += entry.family == family && covers(*entry.standard, kind) &&
                              entry.standard->in_force.contains(when) && !entry.standard->rows.empty();
                auto const listed = std::count_if(std::begin(gaps), std::end(gaps), [&](Gap const& gap) {
                    return gap.family == family && gap.period.contains(when);
                });
                if (judges + listed != 1) faults += iso_text(when) + " ";
            }
        }
    }
    INFO(faults);
    CHECK(faults.empty());
}

TEST_CASE("the national criterion of a day") {
    CHECK(national_at(Date(2009, 4, 15)) == "none");
    CHECK(national_at(Date(2009, 4, 16)) == "ntm-2009/19");
    CHECK(national_at(Date(2016, 10, 16)) == "ntm-2009/19");
    CHECK(national_at(Date(2016, 10, 17)) == "ntm-2016/19");
    CHECK(national_at(Date(2022, 3, 7)) == "ntm-2016/19");
    CHECK(national_at(Date(2022, 3, 8)) == "ntm-2021/19");
    CHECK(national_at(Date(2026, 2, 14)) == "ntm-2021/19");
    CHECK(national_at(Date(2026, 2, 15)) == "ntm-2026");
    CHECK(national_at(Date(2150, 1, 1)) == "ntm-2026");
}

TEST_CASE("the standard of the title on a day, for each kind of unit") {
    CHECK(name_at(Date(2012, 6, 17)) == "none");
    CHECK(name_at(Date(2012, 6, 18)) == "tt23-2012/commune");
    CHECK(name_at(Date(2022, 2, 9)) == "tt23-2012/commune");
    CHECK(name_at(Date(2022, 2, 10)) == "tt124-2021/commune");
    CHECK(name_at(Date(2015, 1, 1), UnitKind::hamlet) == "tt23-2012/hamlet");
    CHECK(name_at(Date(2015, 1, 1), UnitKind::agency) == "tt23-2012/agency");
    CHECK(name_at(Date(2015, 1, 1), UnitKind::enterprise) == "tt23-2012/agency");
    CHECK(name_at(Date(2015, 1, 1), UnitKind::school) == "tt23-2012/school");
    CHECK(name_at(Date(2023, 1, 1), UnitKind::hamlet) == "tt124-2021/hamlet");
    CHECK(name_at(Date(2023, 1, 1), UnitKind::enterprise) == "tt124-2021/agency");
    CHECK(name_at(Date(2023, 1, 1), UnitKind::school) == "tt124-2021/school");
}

TEST_CASE("all standards for a kind of unit on a day") {
    auto const ids = [](Date const& date, UnitKind kind) {
        std::vector<std::string> out;
        for (auto const* standard : in_force(date, kind)) out.emplace_back(standard->id);
        return out;
    };
    using Ids = std::vector<std::string>;
    CHECK(in_force(Date(2009, 4, 15), UnitKind::commune).empty());
    CHECK(ids(Date(2010, 1, 1), UnitKind::commune) == Ids{"ntm-2009/19"});
    CHECK(ids(Date(2020, 8, 1), UnitKind::commune) ==
          Ids{"ntm-2016/19", "ntm-2018-model/security", "tt23-2012/commune", "militia-2019/commune"});
    CHECK(ids(Date(2023, 8, 1), UnitKind::commune) == Ids{"ntm-2021/19", "ntm-2021-advanced/19", "qd18-2022/commune",
                                                          "tt124-2021/commune", "militia-2019/commune"});
    CHECK(ids(Date(2023, 8, 1), UnitKind::hamlet) == Ids{"tt124-2021/hamlet"});
}

TEST_CASE("a standard is found by its whole id and by nothing like it") {
    for (auto const& entry : catalogue) {
        auto const found = find(entry.standard->id);
        REQUIRE(found);
        CHECK(&*found == entry.standard);
    }
    CHECK_FALSE(find(""));
    CHECK_FALSE(find("tt124-2021"));
    CHECK_FALSE(find("tt124-2021/commune/4.3.a"));
    CHECK_FALSE(find("TT124-2021/commune"));
}

TEST_CASE("a commune's units are judged by the standards of the same circular") {
    for (auto const& entry : catalogue) {
        for (auto const* unit_standard : entry.standard->unit_standards) {
            // The conditions of recognition ask how the commune itself comes out.
            CHECK((unit_standard->unit != UnitKind::commune || entry.standard->id == "qd18-2022/commune"));
            CHECK(find(unit_standard->id));
        }
    }
    CHECK(tt124_2021_commune.unit_standards.size() == 3);
    CHECK(tt23_2012_commune.unit_standards.size() == 1);
}

TEST_CASE("who recognises") {
    auto const label = [](UnitKind kind, Date const& date) {
        auto const authority = recognising_authority(kind, date);
        return authority ? print(authority->citation.label) : "none";
    };
    CHECK(label(UnitKind::commune, Date(2012, 6, 17)) == "none");
    CHECK(label(UnitKind::commune, Date(2012, 6, 18)) == "RECALLED 90 %");
    CHECK(label(UnitKind::commune, Date(2025, 6, 30)) == "SEEN");
    CHECK(label(UnitKind::commune, Date(2025, 7, 1)) == "NOT AVAILABLE");
    CHECK(label(UnitKind::hamlet, Date(2025, 7, 1)) == "SEEN");
    CHECK(label(UnitKind::enterprise, Date(2025, 6, 30)) == "SEEN");
    CHECK(label(UnitKind::school, Date(2025, 7, 1)) == "NOT AVAILABLE");
    CHECK(recognising_authority(UnitKind::hamlet, Date(2023, 1, 1))->who.vi == "Ủy ban nhân dân xã");

    for (auto const kind : all_kinds)
        for (Day when = day(2012, 6, 18); when <= day(2030, 12, 31); ++when.number)
            if (!recognising_authority(kind, to_date(when))) FAIL(iso_text(when));
}

TEST_CASE("changes of the law stand in order of date and concern a text that is cited") {
    for (std::size_t i = 0; i < std::size(changelog); ++i) {
        auto const& change = changelog[i];
        INFO(change.by.en);
        CHECK(change.changed != nullptr);
        CHECK_FALSE(change.by.vi.empty());
        CHECK_FALSE(change.by.en.empty());
        CHECK_FALSE(change.effect.vi.empty());
        CHECK_FALSE(change.effect.en.empty());
        if (i > 0) CHECK(changelog[i - 1].on <= change.on);
    }
}

TEST_CASE("a standard counts as read up to the day before a change that was not read") {
    for (auto const& entry : catalogue) {
        INFO(entry.standard->id);
        CHECK(entry.standard->reviewed_on <= law_read_on);
    }
    CHECK(iso_text(tt124_2021_commune.reviewed_on) == "2025-06-30");
    CHECK(iso_text(militia_2019_commune.reviewed_on) == "2025-06-30");
    CHECK(iso_text(ntm_2021_19.reviewed_on) == "2024-02-29");
    CHECK(iso_text(ntm_2016_19.reviewed_on) == "2026-07-31");
}
