// init --form table: a workbook that batch reads back.
#include "../../files/packed.hpp"
#include "../program.hpp"

#include <criterion19/files/sheets.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::cli;
using namespace criterion19::test;

TEST_CASE("the workbook has titles, keys under them, and notes; batch takes it once communes stand in it") {
    Folder const folder;
    auto const file = folder.file("mau.xlsx");
    CHECK(call({"init", "--form", "table", "--standard", "tt124-2021/commune", "-o", file}).status == exit_done);
    auto const book = read_workbook(folder.read("mau.xlsx"));
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 2);
    CHECK(book->sheets[0].name == "Số liệu");
    CHECK(book->sheets[1].name == "Ghi chú");
    REQUIRE(book->sheets[0].rows.size() == 2);
    auto const& titles = book->sheets[0].rows[0].cells;
    auto const& keys = book->sheets[0].rows[1].cells;
    CHECK(titles[0].text == "STT");
    CHECK(titles[2].text == "Tên xã");
    CHECK(keys[0].text == "district");
    CHECK(keys[1].text == "commune");
    // Every fact of the standard, once: STT alone has no key.
    CHECK(keys.size() + 1 == titles.size());
    // Each column, and the sentence on empty cells, is explained.
    CHECK(book->sheets[1].rows.size() == titles.size() + 2);

    // Nothing is filled in yet: there is nothing to judge.
    auto const blank = call({"batch", file, "--standard", "tt124-2021/commune", "--language", "en"});
    CHECK(blank.status == exit_bad_input);
    CHECK_THAT(blank.err, Catch::Contains("names of columns in row 2"));
}

TEST_CASE("init --form table says what does not go with it") {
    Folder const folder;
    auto const file = folder.file("mau.xlsx");
    CHECK(call({"init", "--form", "table", "--year", "2024", "-o", file}).status == exit_bad_usage);
    CHECK(call({"init", "--form", "table", "--standard", "none", "-o", file}).status == exit_bad_usage);
    CHECK(folder.names().empty());
    // What has been filled in is not written over.
    CHECK(call({"init", "--form", "table", "-o", file}).status == exit_done);
    CHECK(call({"init", "--form", "table", "-o", file}).status == exit_bad_usage);
}
