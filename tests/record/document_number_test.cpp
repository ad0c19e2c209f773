#include "document_number_rows.hpp"

#include <criterion19/record/document_number.hpp>

#include <catch.hpp>

#include <string>

using namespace criterion19;

namespace {

std::string keys_of(Repairs repairs) {
    std::string keys;
    for (auto const& term : Vocabulary<Repair>::terms)
        if (repairs.contains(term.value)) keys += (keys.empty() ? "" : " ") + std::string(term.key);
    return keys;
}

void check_row(document_numbers::Row const& row) {
    INFO(row.id << ": " << row.raw);
    auto const result = parse_document_number(row.raw);
    if (row.canonical.empty()) {
        CHECK(!result);
        return;
    }
    REQUIRE(result);
    CHECK(canonical(*result) == row.canonical);
    CHECK(key_of(result->family()) == key_of(row.family));
    CHECK(keys_of(result->repairs()) == row.repairs);
}

DocumentNumber read(std::string_view text) {
    return parse_document_number(text).value();
}

std::string issuer_code(std::string_view text) {
    auto const* const issuer = issuer_of(read(text));
    return issuer == nullptr ? "" : std::string(issuer->code);
}

}  // namespace

TEST_CASE("numbers that were met are read as what they are, and every repair is told") {
    for (auto const& row : document_numbers::seen) check_row(row);
    for (auto const& row : document_numbers::odd) check_row(row);
}

TEST_CASE("what is cut, ambiguous or misread is refused, with its place") {
    for (auto const& row : document_numbers::refused) {
        INFO(row.raw);
        DocumentNumber number;
        auto const fault = try_parse(row.raw, number);
        CHECK(key_of(fault.kind) == row.fault);
        CHECK(fault.offset == row.offset);
    }
}

TEST_CASE("an error names the text, the fault and the byte in both languages") {
    auto const result = parse_document_number("5881QD-TTg");
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::invalid_document_number);
    CHECK(result.error().message.in(Language::en) ==
          "\"5881QD-TTg\" cannot be read as a document number: neither slash nor hyphen after the number (at byte 5)");
    CHECK(result.error().message.in(Language::vi) ==
          "\"5881QD-TTg\" không đọc được là số và ký hiệu văn bản: thiếu gạch chéo hoặc gạch nối sau số (byte thứ 5)");
}

TEST_CASE("an error cuts a long text between characters") {
    std::string text = "Đ";
    while (text.size() < 300) text += "ế";
    auto const message = parse_document_number(text).error().message.in(Language::en);
    CHECK(message.size() < 200);
    CHECK(message.find("ế...\" cannot") != std::string::npos);
}

TEST_CASE("a place is that of the text as given, not of the text made plain") {
    DocumentNumber number;
    std::string const text = "Số:  16 / KH - ";
    auto const fault = try_parse(text, number);
    CHECK(fault.kind == NumberFault::no_issuer);
    CHECK(fault.offset == text.size());
    CHECK(try_parse("Số: 16 / KH - #", number).offset == std::string("Số: 16 / KH - ").size());
}

TEST_CASE("the parts of a number") {
    auto const number = read("030a/2008/NQ-CP");
    CHECK(number.number() == 30);
    CHECK(number.digits() == 3);
    CHECK(number.letter() == 'a');
    CHECK(number.year() == 2008);
    CHECK(number.type() == DocumentType::resolution);
    CHECK(number.type_code() == "NQ");
    CHECK(number.groups() == "CP");

    auto const units = read("12/HD-BCA-V05");
    CHECK(!units.year());
    CHECK(units.group_count() == 2);
    CHECK(units.group(0) == "BCA");
    CHECK(units.group(1) == "V05");

    CHECK(!read("3371/BCA-V05").type());
    CHECK(read("/KH-UBND").number() == 0);
    CHECK(read("50/CP/1995").year() == 1995);
}

TEST_CASE("the same code means different types to the state and the Party") {
    CHECK(read("05/2008/TT-BNV").type() == DocumentType::circular);
    CHECK(read("05-TT/TW").type() == DocumentType::party_circular);
    CHECK(read("12/SL-UBND").type() == DocumentType::copy_of_copy);
    CHECK(read("102-SL/L-004").type() == DocumentType::decree_law);
    CHECK(read("12/GT-UBND").type() == DocumentType::introduction);
    CHECK(canonical(read("12/GT-UBND")) == "12/GT-UBND");
}

TEST_CASE("a number tells which types it can carry") {
    CHECK(read("66-QĐ/TW").admits(DocumentType::decision));
    CHECK(read("66-QĐ/TW").admits(DocumentType::regulation));
    CHECK(!read("66/QĐ-UBND").admits(DocumentType::regulation));
    CHECK(read("66/QyĐ-UBND").admits(DocumentType::regulation));
    CHECK(read("100/2015/QH13").admits(DocumentType::law));
    CHECK(!read("100/2015/QH13").admits(DocumentType::plan));
    CHECK(read("12/UBND-VX").admits(DocumentType::official_letter));
    CHECK(!read("12/UBND-VX").admits(DocumentType::plan));
    CHECK(read("134-CV/UBKTTU").admits(DocumentType::official_letter));
    CHECK(!read("16/KH-UBND").admits(DocumentType::report));
}

TEST_CASE("issuers and their levels") {
    CHECK(issuer_code("16/KH-UBND") == "UBND");
    CHECK(issuer_code("12/UBND-VX") == "UBND");
    CHECK(issuer_code("902/TB-TT-BCĐ") == "BCĐ");
    CHECK(issuer_code("100/2015/QH13") == "QH");
    CHECK(issuer_code("05/TB-XYZ").empty());
    CHECK(possible_levels(read("16/KH-UBND")) == (Level::province | Level::district | Level::commune));
    CHECK(possible_levels(read("67-NQ/ĐU")).contains(Level::commune));
    CHECK(possible_levels(read("06-NQ/CB")) == (Level::hamlet | Level::unit));
    CHECK(possible_levels(read("05/TB-XYZ")).empty());
}

TEST_CASE("a type is certain only before a known issuer") {
    CHECK(type_is_certain(read("16/KH-UBND")));
    CHECK(!type_is_certain(read("05/TB-XYZ")));
    CHECK(type_is_certain(read("06-NQ/XYZ")));
    CHECK(type_is_certain(read("12/UBND-VX")));
}

TEST_CASE("headings: the state writes a colon, the Party none") {
    CHECK(heading(read("16/KH-UBND")) == "Số: 16/KH-UBND");
    CHECK(heading(read("67-NQ/ĐU")) == "Số 67-NQ/ĐU");
    CHECK(heading(read("48 CT/TW")) == "Số 48-CT/TW");
    CHECK(heading(read("3371/BCA-V05")) == "Số: 3371/BCA-V05");
    CHECK(heading(read("/KH-UBND")) == "Số:      /KH-UBND");
    CHECK(heading(read("-NQ/ĐU")) == "Số      -NQ/ĐU");
    CHECK(canonical(read(heading(read("-NQ/ĐU")))) == "-NQ/ĐU");
}

TEST_CASE("a number is as long as its storage") {
    std::string text = "1234/2008/NQLT-";
    std::string const group = "ABCDEFGHIJ";
    std::string groups = group;
    while (groups.size() + 1 + group.size() <= DocumentNumber::max_groups_size) groups += "-" + group;
    CHECK(read(text + groups).groups() == groups);
    DocumentNumber number;
    CHECK(try_parse(text + groups + "-" + group, number).kind == NumberFault::too_long);
    CHECK(try_parse(std::string(5000, ' ') + "16/KH-UBND", number).kind == NumberFault::too_long);
    CHECK(try_parse("16/KH" + std::string(5000, '-'), number).kind == NumberFault::too_long);
}
