// batch reads sheets as offices fill them in.
#include "../../files/packed.hpp"
#include "../program.hpp"

#include <catch.hpp>

#include <algorithm>

using namespace criterion19::cli;
using namespace criterion19::test;

namespace {

using Cells = std::vector<std::string>;

/// A sheet: rows of cells from row 1 on; "" leaves a cell out, digits are a number.
std::string sheet_of(std::vector<Cells> const& rows, std::string const& merged = {}) {
    std::string out = "<sheetData>";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        auto const number = std::to_string(r + 1);
        out += "<row r=\"" + number + "\">";
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            auto const& text = rows[r][c];
            if (text.empty()) continue;
            auto const address = std::string(1, static_cast<char>('A' + c)) + number;
            bool const is_number = text.find_first_not_of("0123456789") == std::string::npos;
            out +=
                "<c r=\"" + address + "\"" +
                (is_number ? "><v>" + text + "</v></c>" : " t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>");
        }
        out += "</row>";
    }
    return out + "</sheetData>" + (merged.empty() ? "" : "<mergeCells>" + merged + "</mergeCells>");
}

std::string workbook(std::vector<Cells> const& rows, std::string const& merged = {}) {
    return packed(excel_parts({{"Xã", sheet_of(rows, merged)}}));
}

Called judged(Folder const& folder, std::string const& bytes, std::vector<std::string> const& more = {}) {
    std::vector<std::string> arguments = {
        "batch", folder.write("xa.xlsx", bytes), "--standard", "tt124-2021/commune", "--language", "en", "--format",
        "csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return call(arguments);
}

}  // namespace

TEST_CASE("a workbook with keys is judged like CSV") {
    Folder const folder;
    auto const csv = folder.write("xa.csv", "commune,year,crimes,crimes-1\nA,2023,3,5\nB,2023,6,5\n");
    auto const expected =
        call({"batch", csv, "--standard", "tt124-2021/commune", "--language", "en", "--format", "csv"});
    CHECK(expected.status == exit_done);
    auto const called =
        judged(folder,
               workbook({{"commune", "year", "crimes", "crimes-1"}, {"A", "2023", "3", "5"}, {"B", "2023", "6", "5"}}));
    CHECK(called.status == exit_done);
    CHECK(called.out == expected.out);
    CHECK(folder.names() == std::vector<std::string>{"xa.csv", "xa.xlsx"});
}

TEST_CASE("titles above, STT, the district once, signatures below; which column is what is said") {
    Folder const folder;
    auto const bytes = workbook({{"BIỂU TỔNG HỢP NĂM 2023"},
                                 {},
                                 {"STT", "Huyện", "Xã", "crimes", "Ghi chú"},
                                 {"1", "Tân Phú", "A", "3", "x"},
                                 {"2", "", "B", "6"},
                                 {"", "", "Huyện Bình Sơn"},
                                 {"3", "", "C", "4"},
                                 {"", "", "Tổng cộng", "13"},
                                 {"", "", "Người lập biểu"}},
                                "<mergeCell ref=\"A1:E1\"/>");
    auto const called = judged(folder, bytes, {"--year", "2023"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("\nA,,2023,") && Catch::Contains(",Tân Phú,x\n"));
    CHECK_THAT(called.out, Catch::Contains("\nB,,2023,") && Catch::Contains(",Tân Phú,\n"));
    CHECK_THAT(called.out, Catch::Contains("\nC,,2023,") && Catch::Contains(",Huyện Bình Sơn,\n"));
    CHECK_THAT(called.out, !Catch::Contains("Người") && !Catch::Contains("Tổng"));
    CHECK_THAT(called.err, Catch::Contains("names of columns in row 3: «Huyện» = district; «Xã» = commune; «crimes»"));
    CHECK_THAT(called.err, Catch::Contains("judge nothing: «Ghi chú»"));
    CHECK_THAT(called.err, Catch::Contains("left out: 1"));
}

TEST_CASE("a fault in a sheet is told by the number of its row") {
    Folder const folder;
    auto const called = judged(
        folder, workbook({{"Biểu 1"}, {}, {"commune", "year", "crimes"}, {"A", "2023", "3"}, {"B", "2023", "nhiều"}}));
    CHECK_THAT(called.err, Catch::Contains("xa.xlsx:5:"));
}

TEST_CASE("titles that the program prints are names of columns; a second row has the keys") {
    Folder const folder;
    auto const title = "Vụ phạm tội";
    auto const both =
        judged(folder, workbook({{"Tên xã", "Năm xét", title}, {"commune", "year", "crimes"}, {"A", "2023", "3"}}));
    CHECK(both.status == exit_done);
    CHECK_THAT(both.err, Catch::Contains("in row 2"));
    CHECK_THAT(both.out, Catch::Contains("\nA,,2023,"));
}

TEST_CASE("--map says what columns are, and which are not read") {
    Folder const folder;
    auto const bytes = workbook({{"Xã", "Cột một", "Cột hai"}, {"A", "3", "9"}});
    auto const map = folder.write("map.json", R"({"cột MỘT": "crimes", "Cột hai": null})");
    auto const called = judged(folder, bytes, {"--map", map, "--year", "2023"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.err, Catch::Contains("«Cột một» = crimes") && !Catch::Contains("Cột hai"));
    for (auto const* const wrong : {"[]", "{", R"({"a": 1})", R"({"a": "no_such_key"})"})
        CHECK(judged(folder, bytes, {"--map", folder.write("map.json", wrong), "--year", "2023"}).status ==
              exit_bad_input);
}

TEST_CASE("a row that names no commune is none: smaller names, numbers of columns, sums without a word") {
    Folder const folder;
    auto const names = "số vụ phạm tội trong năm xét";
    auto const before = "số vụ phạm tội trong năm trước";
    auto const only_row = [](Called const& called) {
        // Names of columns and one commune.
        return std::count(called.out.begin(), called.out.end(), '\n') == 2;
    };
    // Of two years side by side nobody says which is assessed.
    auto const years =
        judged(folder, workbook({{"STT", "Xã", names, ""}, {"", "", "2023", "2024"}, {"1", "A", "5", "3"}}),
               {"--year", "2024"});
    CHECK(only_row(years));
    CHECK(years.err.find("columns that judge nothing: «2023»; «2024»") != std::string::npos);
    CHECK(years.err.find("= crimes") == std::string::npos);

    std::vector<Cells> const numberings = {{"1", "2", "3", "4"}, {"(1)", "(2)", "(3)", "(4)"}, {"A", "B", "1", "2"}};
    for (auto const& numbering : numberings) {
        CAPTURE(numbering[0]);
        auto const called = judged(
            folder, workbook({{"STT", "Xã", names, before}, numbering, {"1", "Xã Một", "5", "3"}}), {"--year", "2024"});
        CHECK(called.status == exit_done);
        CHECK(only_row(called));
        CHECK(called.out.find("\nXã Một,,2024") != std::string::npos);
    }
    auto const sums = judged(
        folder,
        workbook(
            {{"STT", "Huyện", "Xã", names}, {"1", "Huyện Một", "A", "5"}, {"", "Cộng", "", "5"}, {"2", "", "", "4"}}),
        {"--year", "2024"});
    CHECK(only_row(sums));
    CHECK(sums.err.find("rows with facts and no name of a commune, not judged: 3, 4") != std::string::npos);
}

TEST_CASE("CSV with titles above its names of columns is brought into form too") {
    Folder const folder;
    auto const csv = folder.write("xa.csv", "BIỂU TỔNG HỢP;;\nSTT;Tên xã;crimes\n1;A;3\n2;\"B; và\";6\n");
    auto const called = call({"batch", csv, "--standard", "tt124-2021/commune", "--format", "csv", "--year", "2023"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("\nA,,2023,") && Catch::Contains("\n\"B; và\",,2023,"));
}

TEST_CASE("a workbook without names of columns, an old one and a document are refused") {
    Folder const folder;
    CHECK(judged(folder, workbook({{"a", "b"}, {"1", "2"}})).status == exit_bad_input);
    auto const word = judged(folder, packed(word_parts(word_paragraph("a"))));
    CHECK(word.status == exit_bad_input);
    std::string stream;
    for (char const letter : std::string("Workbook")) {
        stream += letter;
        stream += '\0';
    }
    auto const old = judged(folder, "\xd0\xcf\x11\xe0" + stream);
    CHECK(old.status == exit_bad_input);
    CHECK_THAT(old.err, Catch::Contains("Excel"));
}

TEST_CASE("--group-by district sums up a sheet by its districts") {
    Folder const folder;
    auto const file = folder.write("xa.xlsx", workbook({{"STT", "Huyện", "Xã", "crimes"},
                                                        {"1", "Tân Phú", "A", "3"},
                                                        {"2", "", "B", "6"},
                                                        {"3", "Bình Sơn", "C", "4"}}));
    auto const summed = [&](std::vector<std::string> const& more) {
        std::vector<std::string> arguments = {"batch", file,         "--standard", "tt124-2021/commune", "--year",
                                              "2023",  "--language", "en",         "--format",           "summary"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return call(arguments);
    };
    auto const by_district = summed({"--group-by", "district"});
    CHECK(by_district.status == exit_done);
    CHECK_THAT(by_district.out, Catch::Contains("Tân Phú") && Catch::Contains("Bình Sơn"));
    CHECK_THAT(summed({}).out, !Catch::Contains("Tân Phú"));
    CHECK(summed({"--group-by", "district", "--format", "csv"}).status == exit_bad_usage);
    CHECK(summed({"--group-by", "commune"}).status == exit_bad_usage);
}
