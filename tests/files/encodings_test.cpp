// Text in the old Vietnamese encodings comes out as what was written, letter by letter and as a whole.
#include "files/encodings.hpp"
#include "old_encodings.hpp"

#include <criterion19/files/file_text.hpp>

#include <catch.hpp>

using namespace criterion19;
using criterion19::files::decode;
using criterion19::files::Encoding;
using namespace criterion19::test;

namespace {

std::string const passage =
    "Xã Minh Hòa đã ban hành Kế hoạch số 11/KH-UBND ngày 28/01/2023 về bảo đảm an ninh, trật tự. "
    "Toàn xã có 06/06 thôn đăng ký; không xảy ra khiếu kiện đông người kéo dài.\n";

void check_each(Encoding encoding, Letters const& letters) {
    for (auto const& letter : letters) {
        INFO(letter.first);
        CHECK(decode(encoding, letter.second) == letter.first);
    }
}

}  // namespace

TEST_CASE("every letter of the alphabet, small and capital, in each old encoding") {
    // 12 vowels with 6 tones each, less the 12 - 6 + 6 plain ones of ASCII: 72 - 6 vowels, and đ.
    CHECK(tcvn3_small.size() == 67);
    CHECK(tcvn3_capital.size() == 67);
    CHECK(vni.size() == 134);
    CHECK(viqr.size() == 134);
    CHECK(windows_1258.size() == 134 + 3);
    check_each(Encoding::tcvn3, tcvn3_small);
    check_each(Encoding::tcvn3, tcvn3_capital);
    check_each(Encoding::vni, vni);
    check_each(Encoding::viqr, viqr);
    check_each(Encoding::windows_1258, windows_1258);
}

TEST_CASE("a text in an old encoding is told by its words, and a note says so") {
    struct Case {
        FileKind kind;
        std::string bytes;
    };
    for (auto const& one :
         {Case{FileKind::tcvn3, encoded_tcvn3(passage, false)}, Case{FileKind::vni, encoded(passage, vni)},
          Case{FileKind::viqr, encoded_viqr(passage)}, Case{FileKind::windows_1258, encoded(passage, windows_1258)},
          Case{FileKind::utf16, encoded_utf16(passage, false, true)},
          Case{FileKind::utf16, encoded_utf16(passage, true, true)},
          Case{FileKind::utf16, encoded_utf16(passage, false, false)},
          Case{FileKind::utf16, encoded_utf16(passage, true, false)}}) {
        INFO(name_of(one.kind));
        auto const file = text_of_bytes(one.bytes);
        REQUIRE(file);
        CHECK(file->kind == one.kind);
        CHECK(file->text == passage);
        REQUIRE(file->notes.size() == 1);
        CHECK(file->notes[0].in(Language::vi).find(std::string(name_of(one.kind))) != std::string::npos);
    }
}

TEST_CASE("a few words are enough to tell an old encoding") {
    std::string const few = "Xã Tân Bình có 5 thôn.";
    CHECK(text_of_bytes(encoded_tcvn3(few, false)).value().text == few);
    CHECK(text_of_bytes(encoded(few, vni)).value().text == few);
    CHECK(text_of_bytes(encoded(few, windows_1258)).value().text == few);
}

TEST_CASE("TCVN3 writes capitals with a tone as small letters: they are raised where the words around are capitals") {
    for (auto const* const text : {"BÁO CÁO KẾT QUẢ", "ỦY BAN NHÂN DÂN XÃ", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                                   "Hà Nội, Vũ Lạ", "Xong. Ủy ban", "v.v... ở đây", "Xong. là",
                                   "xã Đạ Tẻh, huyện Hà Mã", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do"}) {
        INFO(text);
        CHECK(decode(Encoding::tcvn3, encoded_tcvn3(text, true)) == text);
    }
}

TEST_CASE("VIQR: a backslash keeps a mark, a second tone is none") {
    CHECK(decode(Encoding::viqr, "Xa~ ta\\. Co' gi`? O^ng") == "Xã ta. Có gì? Ông");
    CHECK(decode(Encoding::viqr, "a\\\\b 3+4 (x)") == "a\\b 3+4 (x)");
}

TEST_CASE("text in Unicode that only shows TCVN3 or VNI is converted too") {
    // "xã hội" in TCVN3 as a Latin font shows it: x· héi.
    auto const shown = [](std::string const& bytes) {
        std::string out;
        for (char const c : bytes) {
            auto const byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                out += c;
            } else {
                out += static_cast<char>(0xc0 | byte >> 6);
                out += static_cast<char>(0x80 | (byte & 0x3f));
            }
        }
        return out;
    };
    CHECK(text_of_bytes(shown(encoded_tcvn3(passage, true))).value().text == passage);
    CHECK(text_of_bytes(shown(encoded(passage, vni))).value().text == passage);
}

TEST_CASE("Unicode, ASCII and other languages stay as they are") {
    for (std::string const& text :
         {passage, std::string("The meeting is at 3 o'clock. Is it? Yes. (No.)\n"),
          std::string("\xef\xbb\xbfXã có 5 thôn"),
          std::string("Où est la bibliothèque ? À côté de l'hôtel, là-bas, déjà très près.")}) {
        auto const file = text_of_bytes(text);
        REQUIRE(file);
        CHECK(file->kind == FileKind::utf8);
        CHECK(file->text == text);
        CHECK(file->notes.empty());
    }
    // Bytes of no encoding that is known: the reader of reports says what is wrong with them.
    CHECK(text_of_bytes("abc \xff\xfe\xfd\x81 \xff\xff").value().kind == FileKind::utf8);
}
