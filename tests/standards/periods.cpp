// Rows that follow one another in time: which of them are in force on the days on which the law changed, written down
// here once more, by hand.
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;
using namespace criterion19::standards;

namespace {

/// Subject of the row with this id on that day; "none" where no row of that id is in force.
std::string subject_on(Standard const& standard, std::string_view id, Date const& date) {
    auto const index = standard.row_index(id, to_day(date));
    if (index < 0) return "none";
    auto const& row = standard.rows[static_cast<std::size_t>(index)];
    return row.subject.is_none() ? std::string("group") : key_of(row.subject);
}
std::string label_of_row(Standard const& standard, std::string_view id, Date const& date) {
    auto const index = standard.row_index(id, to_day(date));
    return index < 0 ? "none" : print(label_on(standard.rows[static_cast<std::size_t>(index)].citation, to_day(date)));
}

}  // namespace

TEST_CASE("the members of the military command, by the day") {
    auto const on = [](char const* id, Date const& date) { return subject_on(militia_2019_commune, id, date); };
    CHECK(on("20.1.a", Date(2020, 7, 1)) == "commander_qualified");
    CHECK(on("20.1.a", Date(2025, 6, 30)) == "commander_qualified");
    CHECK(on("20.1.a", Date(2025, 7, 1)) == "commander_civil_servant");
    CHECK(on("20.1.a", Date(2026, 1, 25)) == "commander_civil_servant");
    CHECK(on("20.1.a", Date(2026, 1, 26)) == "commander_in_post");
    CHECK(on("20.1.a", Date(2027, 3, 1)) == "commander_in_post");
    for (auto const& date : {Date(2020, 7, 1), Date(2025, 7, 1), Date(2026, 1, 26), Date(2027, 3, 1)})
        CHECK(on("20.1.b", date) == "political_officer_secretary");
    CHECK(on("20.1.c", Date(2026, 1, 25)) == "deputy_political_officer_youth");
    CHECK(on("20.1.c", Date(2026, 1, 26)) == "deputy_political_officer_in_post");
    CHECK(on("20.1.d", Date(2025, 6, 30)) == "deputy_commander_in_post");
    CHECK(on("20.1.d", Date(2025, 7, 1)) == "deputy_and_assistant_civil_servants");
    CHECK(on("20.1.d", Date(2026, 1, 25)) == "deputy_and_assistant_civil_servants");
    CHECK(on("20.1.d", Date(2026, 1, 26)) == "deputy_and_assistants_in_post");
    CHECK(on("20.1.d", Date(2020, 6, 30)) == "deputy_commander_in_post");
}

TEST_CASE("the numbers of deputies and assistants, by the day") {
    auto const on = [](char const* id, Date const& date) { return subject_on(militia_2019_commune, id, date); };
    for (auto const* id : {"nd72-2020.4.1.1", "nd72-2020.4.1.2"}) {
        CHECK(on(id, Date(2020, 8, 14)) == "none");
        CHECK(on(id, Date(2020, 8, 15)) == "deputy_commanders");
        CHECK(on(id, Date(2025, 8, 6)) == "deputy_commanders");
        CHECK(on(id, Date(2025, 8, 7)) == "none");
    }
    for (auto const* id : {"nd220-2025.5.2.a.1", "nd220-2025.5.2.a.2"}) {
        CHECK(on(id, Date(2025, 8, 6)) == "none");
        CHECK(on(id, Date(2025, 8, 7)) == "deputy_commanders");
        CHECK(on(id, Date(2026, 1, 25)) == "deputy_commanders");
        CHECK(on(id, Date(2026, 1, 26)) == "none");
    }
    CHECK(on("nd72-2020.4.1", Date(2025, 8, 6)) == "group");
    CHECK(on("nd220-2025.5.2.a", Date(2025, 8, 7)) == "group");
    CHECK(on("nd220-2025.5.2.b", Date(2025, 8, 6)) == "none");
    CHECK(on("nd220-2025.5.2.b", Date(2025, 8, 7)) == "assistants");
    CHECK(on("nd220-2025.5.2.b", Date(2026, 1, 25)) == "assistants");
    CHECK(on("nd220-2025.5.2.b", Date(2026, 1, 26)) == "none");
    CHECK(on("nq66.12-2026.posts", Date(2026, 1, 25)) == "none");
    CHECK(on("nq66.12-2026.posts", Date(2026, 1, 26)) == "posts_of_command");
    CHECK(on("nq66.12-2026.posts", Date(2027, 2, 28)) == "posts_of_command");
    CHECK(on("nq66.12-2026.posts", Date(2027, 3, 1)) == "posts_of_command");
}

TEST_CASE("a label ends with the day to which the text was read") {
    auto const label = [](Standard const& standard, char const* id, Date const& date) {
        return label_of_row(standard, id, date);
    };
    CHECK(label(militia_2019_commune, "15.1", Date(2025, 6, 30)) == "SEEN");
    CHECK(label(militia_2019_commune, "15.1", Date(2025, 7, 1)) == "SEEN-2");
    CHECK(label(militia_2019_commune, "20.1.a", Date(2025, 7, 1)) == "SEEN-2");
    CHECK(label(militia_2019_commune, "nd72-2020.4.1.1", Date(2025, 2, 3)) == "SEEN");
    CHECK(label(militia_2019_commune, "nd72-2020.4.1.1", Date(2025, 2, 4)) == "SEEN-2");
    CHECK(label(militia_2019_commune, "nd220-2025.5.2.b", Date(2025, 8, 7)) == "SEEN-2");
    CHECK(label(militia_2019_commune, "nq66.12-2026.posts", Date(2026, 1, 26)) == "NOT AVAILABLE");
    CHECK(label(militia_2019_commune, "tt69-2020.9.2.a", Date(2025, 6, 30)) == "SEEN");
    CHECK(label(militia_2019_commune, "tt69-2020.9.2.a", Date(2025, 7, 1)) == "SEEN-2");
    for (auto const* standard : {&tt124_2021_commune, &tt124_2021_hamlet}) {
        CHECK(label(*standard, "4.3.b", Date(2025, 6, 30)) == "SEEN");
        CHECK(label(*standard, "4.3.b", Date(2025, 7, 1)) == "SEEN-2");
    }
    CHECK(label(ntm_2021_19, "19.1.1", Date(2024, 1, 1)) == "SEEN-P");
    CHECK(label(ntm_2021_19, "19.2.1", Date(2024, 1, 1)) == "RECALLED 85 %");
}

TEST_CASE("rows of one id never overlap in time") {
    for (auto const& entry : catalogue) {
        auto const& rows = entry.standard->rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                if (rows[i].id != rows[j].id) continue;
                INFO(full_id(*entry.standard, rows[i]));
                CHECK_FALSE(overlap(rows[i].in_force, rows[j].in_force));
            }
    }
}

TEST_CASE("the conditions of recognition hold from the signing to the end of the set") {
    CHECK_FALSE(qd18_2022_commune.in_force.contains(Date(2022, 8, 1)));
    CHECK(qd18_2022_commune.in_force.contains(Date(2022, 8, 2)));
    CHECK(qd18_2022_commune.in_force.contains(Date(2026, 2, 14)));
    CHECK_FALSE(qd18_2022_commune.in_force.contains(Date(2026, 2, 15)));
    CHECK_FALSE(ntm_2026.in_force.contains(Date(2026, 2, 14)));
    CHECK(ntm_2026.in_force.contains(Date(2026, 2, 15)));
}

TEST_CASE("withdrawal: half of the criteria, or 30 % with criterion 19 among them") {
    CHECK_FALSE(is_withdrawn(5, true));
    CHECK(is_withdrawn(6, true));
    CHECK_FALSE(is_withdrawn(6, false));
    CHECK_FALSE(is_withdrawn(9, false));
    CHECK(is_withdrawn(10, false));
    CHECK_FALSE(is_withdrawn(0, true));
}
