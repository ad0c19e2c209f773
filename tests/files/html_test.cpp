// Web pages: what a browser shows.
#include "old_encodings.hpp"

#include <criterion19/files/file_text.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

std::string read(std::string const& body) {
    auto const file =
        text_of_bytes("<!DOCTYPE html>\n<html><head><title>t</title></head><body>" + body + "</body></html>");
    REQUIRE(file);
    CHECK(file->kind == FileKind::html);
    return file->text;
}

}  // namespace

TEST_CASE("paragraphs, line ends, entities, comments and scripts of a page") {
    CHECK(read("<p>X&atilde; c&#243; 5 &lt; 6 &amp; 7</p><!-- <p>kh&ocirc;ng</p> --><p>hai\n  dòng<br>ba</p>") ==
          "Xã có 5 < 6 & 7\nhai dòng\nba\n");
    CHECK(
        read(
            "<script>if (a < b) document.write('<p>x</p>')</script><style>p{}</style><DIV>a</DIV>b<b>c</b> <i>d</i>") ==
        "a\nbc d\n");
    CHECK(read("5 < 6, a<b>b</b>, <a title=\"x > y\" href='#'>z</a>") == "5 < 6, ab, z\n");
    CHECK(read("<p>Không <del>có</del><ins>rõ</ins>") == "Không rõ\n");
}

TEST_CASE("tables and lists of a page") {
    CHECK(read("<table><tr><th colspan=2>A<th>B</tr><tr><td>1<td><p>2</p><p>3</p></td><td>4</td></tr></table>") ==
          "A |  | B\n1 | 2 3 | 4\n\n");
    CHECK(read("<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr></table>") ==
          "a x y | b\n\n");
    CHECK(read("<ol type=\"I\" start=2><li>hai<ul><li>gạch</ul><li><p>ba</p></ol><ol><li>một</ol>") ==
          "II. hai\n- gạch\nIII. ba\n1. một\n");
    auto const file = text_of_bytes("<html><p>a</p><table><tr><td>1</td><td>2</td></tr></table></html>");
    CHECK(file.value().place_of(file->text.find('2')).in(Language::vi) == "bảng 1, hàng 1, ô 2");
}

TEST_CASE("a page in an old encoding is converted first") {
    std::string const text = "Xã Minh Hòa có 5 thôn đăng ký.";
    auto const file = text_of_bytes("<html><body><p>" + encoded_tcvn3(text, false) + "</p></body></html>");
    REQUIRE(file);
    CHECK(file->text == text + "\n");
    REQUIRE(file->notes.size() == 1);
    CHECK_THAT(file->notes[0].in(Language::vi), Catch::Contains("TCVN3"));
}

TEST_CASE("markup that does not end does no harm") {
    for (auto const* const body :
         {"<", "<p", "<p a=\"", "<!--", "<script>", "</", "<table><td>", "&", "&amp", "<li>a", "</table></ul></td>"})
        CHECK(text_of_bytes(std::string("<html>a") + body));
}
