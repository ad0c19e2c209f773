#include <criterion19/base/calendar.hpp>
#include <criterion19/record/document_date.hpp>

#include <rapidcheck.h>

#include <catch.hpp>

using namespace criterion19;

TEST_CASE("every printed form of a date is read") {
    for (auto const* const text : {"25/01/2018", "25/1/2018", "25-01-2018", "25-1-2018", "25.01.2018",
                                   "ngày 25 tháng 01 năm 2018", "Ngày 25 tháng 1 năm 2018", "25 tháng 1 năm 2018",
                                   "ngày 25/01/2018", "25 / 1 /2018", " 25/01/2018 ", "NGÀY 25 THÁNG 01 NĂM 2018",
                                   "ngày25tháng01năm2018", "ngày\u00A025\u00A0tháng 01 năm 2018", "25 -\n01 - 2018"}) {
        INFO(text);
        CHECK(parse_vietnamese_date(text) == Date(2018, 1, 25));
    }
    CHECK(parse_vietnamese_date("28 / 9 /2012") == Date(2012, 9, 28));
    CHECK(parse_vietnamese_date("01-10-1997") == Date(1997, 10, 1));
    CHECK(parse_vietnamese_date("29/02/2020") == Date(2020, 2, 29));
}

TEST_CASE("what is no real date, or more than a date, is none") {
    for (auto const* const text : {"",
                                   "ngày",
                                   "31/02/2018",
                                   "29/02/2019",
                                   "00/01/2018",
                                   "01/13/2018",
                                   "25/01/18",
                                   "25/01/20180",
                                   "2018-01-25",
                                   "25/01-2018",
                                   "25/01",
                                   "tháng 01 năm 2018",
                                   "25 tháng 01",
                                   "25/01/2018 và",
                                   "x25/01/2018",
                                   "025/01/2018",
                                   "01/01/1899",
                                   "01/01/2200",
                                   "25 01 2018",
                                   "ngày 25 tháng năm 2018",
                                   "25//01/2018"}) {
        INFO(text);
        CHECK(!parse_vietnamese_date(text));
    }
}

TEST_CASE("printed dates are read back, and no bytes crash the reader") {
    CHECK(rc::check([] {
        auto const date = to_date(Day{*rc::gen::inRange(first_day.number, end_day.number)});
        RC_ASSERT((parse_vietnamese_date(print_date(date)) == date));
    }));
    CHECK(rc::check([](std::string const& bytes) { static_cast<void>(parse_vietnamese_date(bytes)); }));
}
