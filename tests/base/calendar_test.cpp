#include <catch.hpp>
#include <criterion19/base/calendar.hpp>

using namespace criterion19;

TEST_CASE("days agree with boost on every day of 1900 to 2199") {
    Date date(1900, 1, 1);
    auto number = first_day.number;
    for (; number < end_day.number; ++number, date += boost::gregorian::days(1)) {
        auto const made = day(static_cast<int>(date.year()), date.month().as_number(), date.day().as_number());
        if (made.number != number || to_day(date).number != number || to_date(Day{number}) != date) break;
    }
    CHECK(number == end_day.number);
}

TEST_CASE("the assessment windows of 124/2021/TT-BCA, Điều 8") {
    CHECK(hamlet_window(2022) == Period{day(2021, 11, 1), day(2022, 11, 1)});
    CHECK(commune_window(2022) == Period{day(2021, 11, 16), day(2022, 11, 16)});
    CHECK(hamlet_window(2022).last() == day(2022, 10, 31));
    CHECK(commune_window(2022).last() == day(2022, 11, 15));
    CHECK(hamlet_window(2022).until == hamlet_window(2023).from);
    CHECK(commune_window(2022).until == commune_window(2023).from);
}

TEST_CASE("quarters cover the year without gap") {
    for (int year = 2009; year <= 2030; ++year) {
        CHECK(quarter(year, 1).from == calendar_year(year).from);
        for (int q = 1; q < 4; ++q) CHECK(quarter(year, q).until == quarter(year, q + 1).from);
        CHECK(quarter(year, 4).until == calendar_year(year).until);
    }
    CHECK(quarter(2018, 1).last() == day(2018, 3, 31));
}

TEST_CASE("ISO dates: real days in exactly ten characters") {
    CHECK(parse_iso_date("2018-01-25") == Date(2018, 1, 25));
    CHECK(parse_iso_date("2020-02-29") == Date(2020, 2, 29));
    for (auto const* wrong :
         {"2018-02-30", "2019-02-29", "2018-13-01", "2018-00-10", "2018-01-00", "2018-1-25", "2018-01-25 ", "18-01-25",
          "0000-01-01", "2018/01/25", "", "2018-01-2x", "1899-12-31", "2200-01-01"})
        CHECK_FALSE(parse_iso_date(wrong));
    CHECK(iso_text(Date(2018, 1, 5)) == "2018-01-05");
    CHECK(print_date(Date(2018, 1, 5)) == "05/01/2018");
}

TEST_CASE("a period is half-open") {
    auto const year = calendar_year(2018);
    CHECK(year.contains(day(2018, 1, 1)));
    CHECK(year.contains(Date(2018, 12, 31)));
    CHECK_FALSE(year.contains(day(2019, 1, 1)));
    CHECK(Period{day(2018, 1, 1), day(2018, 1, 1)}.empty());
}
