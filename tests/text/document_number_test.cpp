#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <catch.hpp>

#include <string>

using namespace criterion19;

namespace {

std::string read(std::string_view raw) {
    auto const number = parse_document_text(raw);
    return number ? canonical(*number) : std::string(name_of(number.error().code));
}

bool mended(std::string_view raw, Repair repair) {
    return parse_document_text(raw).value().repairs().contains(repair);
}

}  // namespace

TEST_CASE("decomposed text is composed first, and that is told") {
    std::string const decomposed = "So\u0302\u0301: 16/KH-UBND";
    CHECK(!parse_document_number(decomposed));
    CHECK(read(decomposed) == "16/KH-UBND");
    CHECK(mended(decomposed, Repair::composed));
    CHECK(!mended("Số: 16/KH-UBND", Repair::composed));
    // Đ has no decomposition; the circumflex of ô has.
    CHECK(read("67-NQ/ĐU") == "67-NQ/ĐU");
}

TEST_CASE("entities are replaced, and that is told") {
    CHECK(read("16/2013/TTLT-BYT-BNN&amp;PTNT") == "16/2013/TTLT-BYT-BNN&PTNT");
    CHECK(mended("16/2013/TTLT-BYT-BNN&amp;PTNT", Repair::html_entity));
    CHECK(!mended("16/2013/TTLT-BYT-BNN&PTNT", Repair::html_entity));
    CHECK(read("16/KH&ndash;UBND") == "16/KH-UBND");
    CHECK(read("16&nbsp;/KH-UBND") == "16/KH-UBND");
    CHECK(read("19/2012/TTLT-BTC-BKH&amp") == "invalid_document_number");
}

TEST_CASE("what is no text is an error of its own") {
    CHECK(read("") == "empty_input");
    CHECK(read("16/KH-\xff") == "invalid_utf8");
    CHECK(read(std::string_view("16/KH\0-UBND", 11)) == "nul_byte");
    CHECK(read("06/2018") == "invalid_document_number");
}

TEST_CASE("a number as JSON on one line") {
    auto const json = [](std::string_view raw) { return document_number_json(raw, parse_document_text(raw)); };
    CHECK(json("12/HD-BCD") ==
          "{\"input\":\"12/HD-BCD\",\"family\":\"administrative\",\"canonical\":\"12/HD-BCĐ\",\"number\":12,"
          "\"type\":{\"key\":\"guidance\",\"code\":\"HD\",\"vi\":\"hướng dẫn\",\"en\":\"guidance\"},"
          "\"issuer\":{\"code\":\"BCĐ\",\"kind\":\"steering_committee\",\"levels\":[\"central\",\"province\","
          "\"district\",\"commune\"],\"vi\":\"Ban Chỉ đạo\",\"en\":\"steering committee\",\"evidence\":\"seen\"},"
          "\"groups\":[\"BCĐ\"],\"repairs\":[\"restored_d\"]}");
    CHECK(json("30a/2008/NQ-XYZ") ==
          "{\"input\":\"30a/2008/NQ-XYZ\",\"family\":\"normative\",\"canonical\":\"30a/2008/NQ-XYZ\",\"number\":30,"
          "\"letter\":\"a\",\"year\":2008,\"type\":{\"key\":\"resolution\",\"code\":\"NQ\",\"vi\":\"nghị quyết\","
          "\"en\":\"resolution\"},\"groups\":[\"XYZ\"],\"repairs\":[]}");
    CHECK(json("/KH-UBND").find("\"number\"") == std::string::npos);
    CHECK(json("66-QĐ/TW").find("\"possible_types\":[\"decision\",\"regulation\"]") != std::string::npos);
    CHECK(json("05/TB-XYZ").find("\"type_is_certain\":false") != std::string::npos);
    CHECK(json("06/2018").find("{\"input\":\"06/2018\",\"error\":{\"code\":\"invalid_document_number\",") == 0);
    CHECK(json("\xff").find("\"input\":\"\uFFFD\"") != std::string::npos);
}

TEST_CASE("a number described for people") {
    auto const number = parse_document_text("Số: 12/HD-BCD");
    CHECK(document_number_text("Số: 12/HD-BCD", number, Language::en) ==
          "12/HD-BCĐ\n"
          "  read from: Số: 12/HD-BCD\n"
          "  family: văn bản hành chính (administrative document)\n"
          "  type: hướng dẫn (guidance)\n"
          "  issuer: Ban Chỉ đạo (steering committee); trung ương (central), cấp tỉnh (province), "
          "cấp huyện (district), cấp xã (commune)\n"
          "  mended: Đ restored from D\n");
    CHECK(
        document_number_text("06/2018", parse_document_text("06/2018"), Language::vi) ==
        "06/2018\n  \"06/2018\" không đọc được là số và ký hiệu văn bản: chỉ có số và năm, thiếu ký hiệu (byte thứ 8) "
        "[invalid_document_number]\n");
}

TEST_CASE("the printed tables hold every row and label what was recalled") {
    auto const markdown = document_codes_markdown(Language::en);
    for (auto const& row : document_types)
        CHECK(markdown.find("| " + std::string(row.key) + " |") != std::string::npos);
    for (auto const& row : issuers) CHECK(markdown.find("| " + std::string(row.name.vi) + " |") != std::string::npos);
    CHECK(markdown.find("| working_rules | QC | quy chế | working rules | administrative, party | |\n") !=
          std::string::npos);
    CHECK(markdown.find("| HĐBT | | Hội đồng Bộ trưởng (đến 1992) | Council of Ministers (until 1992) | government | "
                        "central | recalled, to be checked |\n") != std::string::npos);
    CHECK(document_codes_text(Language::vi).find("  NQ            nghị quyết (resolution); resolution\n") !=
          std::string::npos);
    CHECK(document_codes_json().find("\"takes_term\": true") != std::string::npos);
}
