// One report as DOCX, ODT, XLSX, PDF, HTML and in the old encodings gives the draft of its UTF-8 text, finding by
// finding. The files in tests/data/files were saved by LibreOffice 7.4 from report.txt; the others are made here.
#include "old_encodings.hpp"
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/report_place.hpp>
#include <criterion19/io/report_text.hpp>

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace criterion19;
using namespace criterion19::test;
using Json = nlohmann::json;

namespace {

/// White space is one space: lines of a table of Word have the same cells as lines of a text, set apart as they may be.
std::string in_one_line(std::string const& text) {
    std::string out;
    for (char const c : text) {
        char const shown = c == '\n' || c == '\t' ? ' ' : c;
        if (shown != ' ' || (!out.empty() && out.back() != ' ')) out += shown;
    }
    return out;
}

/// The draft without positions, which differ where lines do.
Json without_positions(Json json) {
    if (json.is_object()) {
        for (auto const* const key : {"quote_begin", "quote_end", "begin", "end"}) json.erase(key);
        for (auto& each : json) each = without_positions(each);
    } else if (json.is_array()) {
        for (auto& each : json) each = without_positions(each);
    } else if (json.is_string()) {
        json = in_one_line(json.get<std::string>());
    }
    return json;
}

Json draft_of(std::string const& text) {
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto const draft = draft_dossier(*reading, text);
    REQUIRE(draft);
    return without_positions(Json::parse(write_draft(*draft)));
}

FileText taken_from(std::string const& bytes, FileKind kind) {
    auto const file = text_of_bytes(bytes);
    INFO((file ? std::string() : file.error().message.in(Language::en)));
    REQUIRE(file);
    CHECK(name_of(file->kind) == name_of(kind));
    return *file;
}

std::vector<std::string> split(std::string const& text, std::string const& sign) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        auto const end = std::min(text.find(sign, at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end + sign.size();
    }
    return out;
}

std::vector<std::string> report_lines() {
    auto lines = split(read_data("report.txt"), "\n");
    if (lines.back().empty()) lines.pop_back();
    return lines;
}

/// Lines with " | " are rows of a table, which stand between `begin` and `end`.
template <class Row, class Line>
std::string marked_up(std::string const& begin, std::string const& end, Row row, Line line) {
    std::string out;
    bool in_table = false;
    for (auto const& each : report_lines()) {
        bool const is_row = each.find(" | ") != std::string::npos;
        if (is_row != in_table) out += is_row ? begin : end;
        in_table = is_row;
        out += is_row ? row(split(each, " | ")) : line(each);
    }
    return out;
}

template <class Cell>
std::string all_cells(std::vector<std::string> const& cells, Cell cell) {
    std::string out;
    for (auto const& each : cells) out += cell(each);
    return out;
}

std::string straight(std::string text) {
    for (std::string const sign : {"“", "”"})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.replace(at, sign.size(), "\"");
    return text;
}

}  // namespace

TEST_CASE("the report that the files were made from drafts what it says") {
    auto const draft = draft_of(read_data("report.txt"));
    CHECK(draft["year"] == 2023);
    CHECK(draft["place"]["name"] == "Minh Hòa");
    CHECK(draft["totals"]["households_registered"]["value"] == 1842);
    CHECK(draft["totals"]["households"]["value"] == 1950);
    CHECK(draft["documents"].size() == 3);
    int crimes_2022 = 0;
    int crimes_2023 = 0;
    for (auto const& figure : draft["figures"]) {
        if (figure["of"] != "crimes") continue;
        (figure["year"] == 2022 ? crimes_2022 : crimes_2023) = figure["count"]["value"].get<int>();
    }
    CHECK(crimes_2022 == 8);
    CHECK(crimes_2023 == 5);
}

TEST_CASE("the same draft from files that are made as offices make them") {
    auto const expected = draft_of(read_data("report.txt"));
    CHECK(draft_of(taken_from(read_data("report.docx"), FileKind::docx).text) == expected);
    CHECK(draft_of(taken_from(read_data("report.odt"), FileKind::odt).text) == expected);
    CHECK(draft_of(taken_from(read_data("report.xlsx"), FileKind::xlsx).text) == expected);
    if (!has_pdftotext()) return;
    auto const pdf = taken_from(read_data("report.pdf"), FileKind::pdf);
    CHECK(pdf.place_of(0).in(Language::vi) == "trang 1");
    auto figures = draft_of(pdf.text);
    // pdftotext sets cells apart with spaces: the quotations of rows differ in that alone.
    for (auto& figure : figures["figures"]) figure["count"].erase("quote");
    auto plain = expected;
    for (auto& figure : plain["figures"]) figure["count"].erase("quote");
    CHECK(figures == plain);
}

TEST_CASE("the same draft from Word, Writer, Excel and a page with a table") {
    auto const expected = draft_of(read_data("report.txt"));
    SECTION("DOCX") {
        auto const body = marked_up(
            "<w:tbl>", "</w:tbl>",
            [](auto const& cells) {
                return "<w:tr>" +
                       all_cells(cells, [](auto const& each) { return "<w:tc>" + word_paragraph(each) + "</w:tc>"; }) +
                       "</w:tr>";
            },
            [](auto const& line) { return word_paragraph(line); });
        CHECK(draft_of(taken_from(packed(word_parts(body)), FileKind::docx).text) == expected);
    }
    SECTION("ODT") {
        auto const paragraph = [](std::string const& text) { return "<text:p>" + escaped(text) + "</text:p>"; };
        auto const body = marked_up(
            "<table:table>", "</table:table>",
            [&](auto const& cells) {
                return "<table:table-row>" +
                       all_cells(cells,
                                 [&](auto const& each) {
                                     return "<table:table-cell>" + paragraph(each) + "</table:table-cell>";
                                 }) +
                       "</table:table-row>";
            },
            paragraph);
        CHECK(draft_of(taken_from(packed(writer_parts(body)), FileKind::odt).text) == expected);
    }
    SECTION("XLSX") {
        auto const is_number = [](std::string const& text) {
            return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        };
        auto const cell = [&](std::string const& text) {
            return is_number(text) ? "<c><v>" + text + "</v></c>"
                                   : "<c t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
        };
        auto const rows = marked_up(
            "", "", [&](auto const& cells) { return "<row>" + all_cells(cells, cell) + "</row>"; },
            [&](auto const& line) { return "<row>" + cell(line) + "</row>"; });
        auto const bytes = packed(excel_parts({{"Báo cáo", "<sheetData>" + rows + "</sheetData>"}}));
        CHECK(draft_of(taken_from(bytes, FileKind::xlsx).text) == expected);
    }
    SECTION("HTML") {
        auto const page = marked_up(
            "<table>", "</table>",
            [](auto const& cells) {
                return "<tr>" + all_cells(cells, [](auto const& each) { return "<td>" + escaped(each) + "</td>"; }) +
                       "</tr>";
            },
            [](auto const& line) { return "<p>" + escaped(line) + "</p>"; });
        CHECK(draft_of(taken_from("<!doctype html><html><body>" + page + "</body></html>", FileKind::html).text) ==
              expected);
    }
}

TEST_CASE("the same draft from text in the old encodings") {
    auto const report = read_data("report.txt");
    auto const expected = draft_of(report);
    // TCVN3, VNI and VIQR have no curved quotation marks.
    auto const plain = straight(report);
    auto const expected_plain = draft_of(plain);
    CHECK(taken_from(encoded_tcvn3(plain, false), FileKind::tcvn3).text == plain);
    CHECK(taken_from(encoded(plain, vni), FileKind::vni).text == plain);
    CHECK(taken_from(encoded_viqr(plain), FileKind::viqr).text == plain);
    CHECK(taken_from(encoded(report, windows_1258), FileKind::windows_1258).text == report);
    CHECK(taken_from(encoded_utf16(report, false, true), FileKind::utf16).text == report);
    CHECK(taken_from(encoded_utf16(report, true, false), FileKind::utf16).text == report);
    // Capitals with a tone are small letters in what typists wrote. Between capitals they are raised; that "ủy ban"
    // begins a name nothing tells.
    auto const typed = taken_from(encoded_tcvn3(plain, true), FileKind::tcvn3).text;
    CHECK_THAT(typed, Catch::StartsWith("ỦY BAN NHÂN DÂN\nXÃ MINH HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"));
    auto const with_small = [](std::string text) {
        std::string const capital = "Ủy ban";
        for (auto at = text.find(capital); at != std::string::npos; at = text.find(capital, at))
            text.replace(at, capital.size(), "ủy ban");
        return text;
    };
    CHECK(with_small(typed) == with_small(plain));
    CHECK(with_small(draft_of(typed).dump()) == with_small(expected_plain.dump()));
}

TEST_CASE("readings and candidates say where they stand in the file") {
    auto const file = taken_from(read_data("report.docx"), FileKind::docx);
    auto const reading = read_report(file.text);
    REQUIRE(reading);
    PlaceOf const place_of = [&](std::size_t offset) { return file.place_of(offset); };
    auto const shown = report_text(*reading, file.text, Language::vi, place_of);
    CHECK_THAT(shown, Catch::Contains("(bảng 1, hàng 2, ô 3)"));
    CHECK_THAT(shown, Catch::Contains("(đoạn 5)"));
    CHECK_THAT(report_text(*reading, file.text, Language::vi), !Catch::Contains("(đoạn 5)"));
    auto const draft = draft_dossier(*reading, file.text);
    REQUIRE(draft);
    auto const candidates = Json::parse(write_draft(*draft, place_of))["x-candidates"];
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates[0]["place"]["vi"] == "đoạn 12");
}
