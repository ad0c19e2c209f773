#include "text/normalise.hpp"

#include "text/letters.hpp"
#include "text/tokens.hpp"

#include <criterion19/io/report_json.hpp>

#include <utf8proc.h>
#include <catch.hpp>

#include <cstdlib>
#include <string>

using namespace criterion19;
using namespace criterion19::text;

namespace {

std::string decomposed(std::string const& text) {
    utf8proc_uint8_t* result = utf8proc_NFD(reinterpret_cast<utf8proc_uint8_t const*>(text.c_str()));
    std::string out(reinterpret_cast<char*>(result));
    std::free(result);
    return out;
}

ErrorCode fault(std::string const& text) {
    auto const error = fault_of_text(text);
    return error ? error->code : ErrorCode::internal;
}

std::string const sentence =
    "Căn cứ Nghị quyết số 67-NQ/ĐU, ngày 25/01/2018 của Đảng ủy xã, đã có 8/8 thôn, hơn 1.250 hộ đăng ký (đạt 98,5%); "
    "phạm pháp hình sự xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ năm 2017.";

/// The values of a reading without its spans: what must not depend on the spelling.
std::string values(std::string text) {
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto json = report_json(*reading);
    std::string out;
    for (std::size_t i = 0; i < json.size();) {
        if (json.compare(i, 8, "\"span\": ") == 0) {
            i = json.find(']', i) + 1;
            continue;
        }
        out += json[i++];
    }
    return out;
}

}  // namespace

TEST_CASE("the key of a word does not depend on case, composition and tone placement") {
    CHECK(key_of_word("hòa") == key_of_word("hoà"));
    CHECK(key_of_word("HÒA") == key_of_word("hoà"));
    CHECK(key_of_word("Ủy") == key_of_word("uỷ"));
    CHECK(key_of_word("thủy") == key_of_word("thuỷ"));
    CHECK(key_of_word("kỳ") == key_of_word("kì"));
    CHECK(key_of_word("QÐ") == key_of_word("QĐ"));
    CHECK(key_of_word("quy") != key_of_word("qui"));
    CHECK(key_of_word("mai") != key_of_word("may"));
    for (std::string const word :
         {"nghiêng", "Uỷ", "thuở", "ĐƯỜNG", "ậ", "ộ", "ử", "khuỷu", "huyện", "administration"}) {
        INFO(word);
        CHECK(key_of_word(word) == key_of_word(decomposed(word)));
    }
    // both orders of dot below and circumflex
    CHECK(key_of_word("a\u0323\u0302") == key_of_word("ậ"));
    CHECK(key_of_word("a\u0302\u0323") == key_of_word("ậ"));
    CHECK(key_of_word("ba") != key_of_word("bá"));
    CHECK(key_of_word("administration") != key_of_word("administrations"));
    CHECK(bare(key_of_word("Nghị")) == key_of_word("nghi"));
    CHECK(bare(key_of_word("đường")) == key_of_word("duong"));
}

TEST_CASE("what is no text in UTF-8 is refused with its reason") {
    CHECK(fault("") == ErrorCode::empty_input);
    CHECK(fault(" \r\n\t") == ErrorCode::empty_input);
    CHECK(fault("xã\xff") == ErrorCode::invalid_utf8);
    CHECK(fault("\xc3") == ErrorCode::invalid_utf8);
    CHECK(fault("\xed\xa0\x80") == ErrorCode::invalid_utf8);
    CHECK(fault("\xc0\x80") == ErrorCode::invalid_utf8);
    CHECK(fault("\xf5\x80\x80\x80") == ErrorCode::invalid_utf8);
    CHECK(fault(std::string("thôn\0bản", 9)) == ErrorCode::nul_byte);
    CHECK(fault(std::string("\xff\xfex\0\xe3\0", 6)) == ErrorCode::not_utf8_text);
    CHECK(fault(std::string("x\0a\0 \0t\0h\0", 10)) == ErrorCode::not_utf8_text);
    CHECK(fault("C«ng an nh©n d©n x· tæ chøc héi nghÞ, b¶o vÖ an ninh trËt tù, ®Êu tranh víi téi ph¹m") ==
          ErrorCode::not_utf8_text);
    CHECK(fault("Naêm 2018, Ñaûng uûy xaõ ban haønh Nghò quyeát soá 67-NQ/ÑU ngaøy 25/01/2018 veà an ninh") ==
          ErrorCode::not_utf8_text);
    CHECK(fault("ÑAÛNG UÛY XAÕ BAN HAØNH NGHÒ QUYEÁT VEÀ AN NINH, TRAÄT TÖÏ") == ErrorCode::not_utf8_text);
    for (std::string const file :
         {"PK\x03\x04\x14", "\xd0\xcf\x11\xe0\xa1\xb1", "{\\rtf1\\ansi", "%PDF-1.4\n%\xe2\xe3"})
        CHECK(fault(file) == ErrorCode::not_utf8_text);
    CHECK_FALSE(fault_of_text("Công an nhân dân © 2018, 5 m²"));
    CHECK_FALSE(
        fault_of_text("ông Nuñez, bà Schröder, ông Søren và bà Anaïs thăm xã; nhà thờ Đức Bà, đường Ngô Quyền"));
    auto const error = fault_of_text("một\nhai \xfe");
    REQUIRE(error);
    CHECK(error->line == 2);
    CHECK(error->column == 5);
}

TEST_CASE("what is shown is composed, decoded and without invisible characters") {
    CHECK(shown("b&ecirc;\u0300n  v&#7919;ng") == "bền vững");
    CHECK(shown(decomposed("Đảng ủy")) == "Đảng ủy");
    CHECK(shown("\u00a0xã\u00a0\u00a0Tân\u00ad Phước\u200b ") == "xã Tân Phước");
    CHECK(shown("QÐ-TTg") == "QĐ-TTg");
    CHECK(shown("xã\x1b[2J Tân\u202e\x07") == "xã [2J Tân");
    CHECK(shown("&nbsp;&unknown; &#0; &#xd800;") == "&unknown; &#0; &#xd800;");
    CHECK(shown("một hai ba", 5) == "một…");
}

TEST_CASE("a text means the same in every spelling") {
    auto const expected = values(sentence);
    CHECK(values(decomposed(sentence)) == expected);

    auto spaces = sentence;
    for (std::size_t i = 0; (i = spaces.find(' ', i)) != std::string::npos; i += 2) spaces.replace(i, 1, "\u00a0");
    CHECK(values(spaces) == expected);

    std::string soft;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        bool const inside = i > 0 && (static_cast<unsigned char>(sentence[i]) & 0xc0U) != 0x80U;
        if (inside) soft += "\u00ad";
        soft += sentence[i];
    }
    CHECK(values(soft) == expected);

    std::string entities;
    for (std::string_view rest = sentence; !rest.empty();) {
        auto const point = decode(rest);
        if (point.value < 0x80)
            entities += static_cast<char>(point.value);
        else
            entities += "&#" + std::to_string(static_cast<unsigned>(point.value)) + ";";
        rest.remove_prefix(point.length);
    }
    CHECK(values(entities) == expected);
}

TEST_CASE("spans point into the bytes that were given") {
    for (std::string const& text : {sentence, decomposed(sentence), "&nbsp;&ldquo;" + decomposed(sentence)}) {
        auto const reading = read_report(text);
        REQUIRE(reading);
        REQUIRE(reading->ratios.size() == 2);
        auto const span = reading->ratios[0].span;
        CHECK(shown(text.substr(span.begin, span.end - span.begin)) == "8/8 thôn");
        REQUIRE(reading->counts.size() == 1);
        auto const count = reading->counts[0].span;
        CHECK(shown(text.substr(count.begin, count.end - count.begin)) == "hơn 1.250 hộ");
        REQUIRE(reading->documents.size() == 1);
        auto const document = reading->documents[0].span;
        CHECK(shown(text.substr(document.begin, document.end - document.begin)) ==
              "Nghị quyết số 67-NQ/ĐU, ngày 25/01/2018 của Đảng ủy xã");
    }
}

TEST_CASE("stretches cover a text without gaps, in bounded pieces") {
    std::string text;
    while (text.size() < 400000) text += "Xã có 5 thôn. ";
    text.resize(300000, 'x');
    text.append(200000, '\n');
    std::size_t begin = 0;
    while (begin < text.size()) {
        auto const end = stretch_end(text, begin);
        REQUIRE(end > begin);
        CHECK(end - begin <= 65536);
        begin = end;
    }
    CHECK(begin == text.size());
}
