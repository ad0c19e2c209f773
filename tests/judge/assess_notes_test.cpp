// What an assessment tells its reader to be careful about.
#include <catch.hpp>
#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

std::vector<std::string> notes(Standard const& standard, int year, boost::optional<Day> as_of = boost::none) {
    AssessOptions options;
    options.as_of = as_of;
    std::vector<std::string> out;
    for (auto const& note : assess(DossierBuilder(year).build().value(), standard, options).value().notes)
        out.push_back(note.in(Language::en));
    return out;
}

bool has(std::vector<std::string> const& notes, std::string const& text) {
    return std::find(notes.begin(), notes.end(), text) != notes.end();
}

}  // namespace

TEST_CASE("a standard that was not in force in the dossier's year is pointed out") {
    // Circular 124/2021/TT-BCA came into force on 10 February 2022.
    auto const& standard = standards::tt124_2021_commune;
    auto const late = [](char const* year) {
        return "this standard came into force on 10/02/2022, after the dossier's year " + std::string(year);
    };
    CHECK(has(notes(standard, 2018, day(2023, 12, 31)), late("2018")));
    CHECK(has(notes(standard, 2021, day(2022, 3, 1)), late("2021")));
    CHECK(notes(standard, 2022).empty());
    CHECK(notes(standard, 2022, day(2023, 3, 1)).empty());
    CHECK(notes(standards::tt23_2012_commune, 2018).empty());
}

TEST_CASE("a day of assessment before the dossier's year is pointed out") {
    CHECK(has(notes(standards::tt23_2012_commune, 2018, day(2017, 12, 31)),
              "the day of assessment lies before the dossier's year 2018"));
    CHECK(notes(standards::tt23_2012_commune, 2018, day(2018, 1, 1)).empty());
}

TEST_CASE("a day after the law was last read is pointed out") {
    auto const& standard = standards::tt124_2021_commune;
    auto const reviewed = standard.reviewed_on;
    auto const year = static_cast<int>(to_date(reviewed).year());
    auto const note = "the law behind this standard was last reviewed on " + print_date(reviewed);
    CHECK_FALSE(has(notes(standard, year, reviewed), note));
    CHECK(has(notes(standard, year, Day{reviewed.number + 1}), note));
}
