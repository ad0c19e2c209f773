// What cannot be read is refused with what to do, and what would take without end with its limit.
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>
#include <criterion19/files/sheets.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

Error refused(std::string const& bytes, FileLimits const& limits = {}) {
    auto const file = text_of_bytes(bytes, limits);
    REQUIRE_FALSE(file);
    return file.error();
}

/// The head of a file of Office before 2007, with the name of its stream.
std::string compound(std::string const& stream) {
    std::string out = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    out.resize(512, '\0');
    for (char const c : stream) {
        out += c;
        out += '\0';
    }
    return out;
}

}  // namespace

TEST_CASE("files without a text that can be taken say what to do, in both languages") {
    struct Case {
        std::string bytes;
        char const* vi;
        char const* en;
    };
    for (auto const& one :
         {Case{compound("WordDocument"), "Lưu thành, dạng .docx", "save it as .docx"},
          Case{compound("Workbook"), "Lưu thành, dạng .xlsx", "save it as .xlsx"},
          Case{compound("EncryptedPackage"), "mật khẩu", "password"},
          Case{compound("x"), "tệp Office cũ", "old file of Office"},
          Case{"{\\rtf1 abc}", "Lưu thành, dạng .docx", "save it as .docx"}, Case{"\x89PNG\r\n\x1a\n", "OCR", "OCR"},
          Case{"\xff\xd8\xff\xe0 JFIF", "OCR", "OCR"}, Case{"Rar!\x1a", "giải nén", "unpack"},
          Case{packed({{"a.txt", "abc"}}), "giải nén", "unpack"},
          Case{packed({{"a.txt", "abc"}}).substr(0, 40), "tệp hỏng", "damaged"},
          Case{packed(word_parts("<w:p>")), "tệp hỏng", "damaged"}}) {
        auto const error = refused(one.bytes);
        CHECK(error.code == ErrorCode::not_utf8_text);
        CHECK_THAT(error.message.in(Language::vi), Catch::Contains(one.vi));
        CHECK_THAT(error.message.in(Language::en), Catch::Contains(one.en));
    }
    CHECK(refused("").code == ErrorCode::empty_input);
    CHECK(refused(" \n").code == ErrorCode::empty_input);
    CHECK_FALSE(read_workbook("STT,Xã\n"));
    CHECK_FALSE(read_workbook(packed(word_parts(word_paragraph("a")))));
    CHECK(text_of_file("/no such file").error().code == ErrorCode::cannot_read);
}

TEST_CASE("encrypted parts are refused") {
    CHECK_THAT(refused(packed(word_parts(word_paragraph("a")), "mat khau")).message.in(Language::vi),
               Catch::Contains("mật khẩu"));
    auto parts = writer_parts("<text:p>a</text:p>");
    parts.emplace_back("META-INF/manifest.xml", "<manifest:encryption-data/>");
    CHECK_THAT(refused(packed(parts)).message.in(Language::vi), Catch::Contains("mật khẩu"));
}

TEST_CASE("a bomb is refused by its ratio, its size and its entries") {
    // Ten million equal letters pack a thousandfold.
    auto const bomb = packed(word_parts(word_paragraph(std::string(10'000'000, 'a'))));
    CHECK(bomb.size() < 100'000);
    CHECK_THAT(refused(bomb).message.in(Language::en), Catch::Contains("one part in 400"));
    FileLimits any_ratio;
    any_ratio.max_ratio = 1'000'000;
    CHECK(text_of_bytes(bomb, any_ratio));
    any_ratio.max_part = 5u << 20;
    CHECK_THAT(refused(bomb, any_ratio).message.in(Language::en), Catch::Contains("5 MB"));
    any_ratio.max_part = 96u << 20;
    any_ratio.max_text = 1u << 20;
    CHECK_THAT(refused(bomb, any_ratio).message.in(Language::en), Catch::Contains("1 MB"));

    Parts many = word_parts(word_paragraph("a"));
    for (int i = 0; i < 5000; ++i) many.emplace_back("x" + std::to_string(i), "");
    CHECK(refused(packed(many)).code == ErrorCode::too_large);

    FileLimits small;
    small.max_bytes = 100;
    CHECK(refused(packed(word_parts(word_paragraph("a"))), small).code == ErrorCode::too_large);
}

TEST_CASE("a part that says it is smaller than it is does not get past the limit") {
    auto bytes = packed(word_parts(word_paragraph(std::string(10'000'000, 'a'))));
    // The size of word/document.xml in the directory at the end, 4 bytes before the length of the name.
    auto const name = bytes.rfind("word/document.xml");
    REQUIRE(name != std::string::npos);
    for (std::size_t i = 0; i < 4; ++i) bytes[name - 46 + 24 + i] = i == 0 ? '\x40' : '\0';
    CHECK_FALSE(text_of_bytes(bytes));
}

TEST_CASE("elements nested without end are refused, in each container") {
    std::string deep;
    std::string end;
    for (int i = 0; i < 5000; ++i) {
        deep += "<w:sdt>";
        end += "</w:sdt>";
    }
    CHECK(refused(packed(word_parts(deep + end))).code == ErrorCode::too_deep);
    std::string spans;
    end.clear();
    for (int i = 0; i < 5000; ++i) {
        spans += "<text:span>";
        end += "</text:span>";
    }
    CHECK(refused(packed(writer_parts("<text:p>" + spans + end + "</text:p>"))).code == ErrorCode::too_deep);
    std::string tables = "<html>";
    for (int i = 0; i < 100'000; ++i) tables += "<table><tr><td>";
    CHECK(refused(tables).code == ErrorCode::too_deep);
}

TEST_CASE("an external entity is not opened, an entity of the file's own is not expanded") {
    auto parts = word_parts("");
    parts[2].second = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"yyyy\">]><w:document" +
                      word_names + "><w:body><w:p><w:r><w:t>a&x;b&y;c</w:t></w:r></w:p></w:body></w:document>";
    auto const file = text_of_bytes(packed(parts));
    REQUIRE(file);
    CHECK(file->text == "a&x;b&y;c\n");
}

TEST_CASE("cells without end are refused") {
    FileLimits limits;
    limits.max_cells = 1000;
    std::string row = "<row r=\"1\">";
    for (int i = 0; i < 1001; ++i) row += "<c><v>1</v></c>";
    CHECK(refused(packed(excel_parts({{"a", "<sheetData>" + row + "</row></sheetData>"}})), limits).code ==
          ErrorCode::too_large);
    // One cell far to the right beside one at the left: the empty ones between count too.
    CHECK(
        refused(packed(excel_parts({{"a",
                                     "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
                                     "</sheetData>"}})),
                limits)
            .code == ErrorCode::too_large);
}
