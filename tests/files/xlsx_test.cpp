// Excel: cells as they are shown, numbers and days as they are kept.
#include "files/cell_numbers.hpp"
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>
#include <criterion19/files/sheets.hpp>

#include <catch.hpp>

using namespace criterion19;
using criterion19::files::form_of_builtin;
using criterion19::files::form_of_code;
using criterion19::files::NumberForm;
using criterion19::files::print_number;
using namespace criterion19::test;

TEST_CASE("numbers of cells") {
    auto const plain = [](char const* value) { return print_number(value, NumberForm::plain, false); };
    CHECK(plain("1204") == "1204");
    CHECK(plain("98.5") == "98,5");
    CHECK(plain("0.30000000000000004") == "0,3");
    CHECK(plain("1.2E3") == "1200");
    CHECK(plain("-7") == "-7");
    CHECK(plain("12345678901234567890") == "12345678901234567890");
    CHECK(plain("abc") == "abc");
    CHECK(print_number("0.9446", NumberForm::percent, false) == "94,46%");
    CHECK(print_number("1", NumberForm::percent, false) == "100%");
    CHECK(print_number("0.28999999999999998", NumberForm::percent, false) == "29%");
}

TEST_CASE("days of cells: of 1900 with its day that never was, and of 1904") {
    auto const day = [](char const* value) { return print_number(value, NumberForm::day, false); };
    CHECK(day("1") == "01/01/1900");
    CHECK(day("59") == "28/02/1900");
    CHECK(day("60") == "29/02/1900");
    CHECK(day("61") == "01/03/1900");
    CHECK(day("36526") == "01/01/2000");
    CHECK(day("45306") == "15/01/2024");
    CHECK(day("45351") == "29/02/2024");
    CHECK(day("2958465") == "31/12/9999");
    CHECK(day("45306.75") == "15/01/2024");
    CHECK(print_number("45306.75", NumberForm::day_and_time, false) == "15/01/2024");
    CHECK(print_number("0.75", NumberForm::time, false) == "18:00");
    CHECK(print_number("45306", NumberForm::month, false) == "01/2024");
    CHECK(print_number("45306", NumberForm::year, false) == "2024");
    CHECK(print_number("0", NumberForm::day, true) == "01/01/1904");
    CHECK(print_number("43844", NumberForm::day, true) == "15/01/2024");
    // No day of a calendar: a number in the wrong format.
    CHECK(day("0") == "0");
    CHECK(day("-5") == "-5");
    CHECK(day("9999999") == "9999999");
}

TEST_CASE("formats of cells") {
    CHECK(form_of_code("dd/mm/yyyy") == NumberForm::day);
    CHECK(form_of_code("[$-42A]dd\\ mmmm\\ yyyy;@") == NumberForm::day);
    CHECK(form_of_code("d/m/yy h:mm") == NumberForm::day_and_time);
    CHECK(form_of_code("mm/yyyy") == NumberForm::month);
    CHECK(form_of_code("yyyy") == NumberForm::year);
    CHECK(form_of_code("h:mm") == NumberForm::time);
    CHECK(form_of_code("[h]:mm:ss") == NumberForm::time);
    CHECK(form_of_code("0.00%") == NumberForm::percent);
    CHECK(form_of_code("#,##0\" đồng/day\"") == NumberForm::plain);
    CHECK(form_of_code("0;\"d\"") == NumberForm::plain);
    CHECK(form_of_code("General\"") == NumberForm::plain);
    CHECK(form_of_builtin(0) == NumberForm::plain);
    CHECK(form_of_builtin(10) == NumberForm::percent);
    CHECK(form_of_builtin(14) == NumberForm::day);
    CHECK(form_of_builtin(22) == NumberForm::day_and_time);
}

TEST_CASE("a sheet: shared and inline text, rich text, days, errors, formulas") {
    std::string const styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><fonts><font><name "
        "val=\"Arial\"/></font>"
        "<font><name val=\".VnArial\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/>"
        "<xf numFmtId=\"164\" fontId=\"0\"/><xf numFmtId=\"10\" fontId=\"0\"/><xf numFmtId=\"0\" "
        "fontId=\"1\"/></cellXfs>";
    std::string const strings =
        "<si><t>Xã</t></si><si><r><t>Số </t></r><r><rPr><rFont "
        "val=\"Arial\"/></rPr><t>hộ</t></r><rPh><t>x</t></rPh></si>"
        "<si><t>x· héi</t></si>";
    std::string const sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>BIỂU TỔNG HỢP</t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\" "
        "t=\"str\"><f>1</f><v>a|b</v></c></row>"
        "<row><c t=\"s\" s=\"3\"><v>2</v></c><c s=\"1\"><v>45306</v></c><c s=\"2\"><v>0.985</v></c><c "
        "t=\"b\"><v>1</v></c>"
        "<c t=\"e\"><v>#REF!</v></c><c><f>SUM(A1)</f></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>";
    auto const bytes = packed(excel_parts({{"Xã", sheet}}, styles, strings));
    auto const file = text_of_bytes(bytes);
    REQUIRE(file);
    CHECK(file->kind == FileKind::xlsx);
    CHECK(file->text == "BIỂU TỔNG HỢP\n\nXã | Số hộ |  | a/b\nxã hội | 15/01/2024 | 98,5% | TRUE | #REF!\n");
    CHECK(file->notes.size() == 3);
    CHECK(file->place_of(file->text.find("15/01")).in(Language::vi) == "trang tính \"Xã\", ô B4");
    CHECK(file->place_of(file->text.find("a/b")).in(Language::en) == "sheet \"Xã\", cell D3");

    auto const book = read_workbook(bytes);
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    auto const& first = book->sheets[0];
    CHECK(first.name == "Xã");
    REQUIRE(first.rows.size() == 3);
    CHECK(first.rows[1].number == 3);
    REQUIRE(first.rows[1].cells.size() == 3);
    CHECK(first.rows[1].cells[2].column == 4);
    CHECK(first.rows[1].cells[2].text == "a|b");
    REQUIRE(first.merged.size() == 1);
    CHECK(first.merged[0].last_column == 4);
}

TEST_CASE("several sheets stand one under the other, hidden ones are named only") {
    auto parts = excel_parts(
        {{"Một", "<sheetData><row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row></sheetData>"},
         {"Ẩn", "<sheetData><row r=\"1\"><c r=\"A1\"><v>3</v></c></row></sheetData>"},
         {"Ba", "<sheetData><row r=\"1\"><c r=\"A1\"><v>4</v></c></row></sheetData>"}});
    for (auto& part : parts)
        if (part.first == "xl/workbook.xml")
            part.second.replace(part.second.find("sheetId=\"2\""), 11, "sheetId=\"2\" state=\"hidden\"");
    auto const file = text_of_bytes(packed(parts));
    REQUIRE(file);
    CHECK(file->text == "1 | 2\n\n4\n");
    REQUIRE(file->notes.size() == 1);
    CHECK_THAT(file->notes[0].in(Language::vi), Catch::Contains("\"Ẩn\""));
    CHECK(file->place_of(file->text.find('4')).in(Language::vi) == "trang tính \"Ba\", ô A1");
}

TEST_CASE("a workbook whose days count from 1904 says so") {
    auto const bytes =
        packed(excel_parts({{"a", "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>43844</v></c></row></sheetData>"}},
                           "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", {}, true));
    CHECK(text_of_bytes(bytes).value().text == "15/01/2024\n");
}
