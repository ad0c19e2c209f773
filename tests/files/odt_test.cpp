// Writer: paragraphs, lists, tables, notes; what was deleted stands apart there.
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

FileText read(std::string const& body, std::string const& styles = {}) {
    auto const file = text_of_bytes(packed(writer_parts(body, styles)));
    REQUIRE(file);
    CHECK(file->kind == FileKind::odt);
    return *file;
}

}  // namespace

TEST_CASE("paragraphs of Writer, with its elements for spaces") {
    CHECK(read("<text:h>Mục</text:h><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d\n  e</text:p>")
              .text == "Mục\na  b\tc\nd e\n");
    CHECK(read("<text:p>có <text:span>5</text:span> vụ<office:annotation><text:p>xem "
               "lại</text:p></office:annotation></text:p>")
              .text == "có 5 vụ\n");
}

TEST_CASE("what was deleted in Writer is not read, notes stand at the end") {
    auto const file = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>7</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>có <text:change/>5 vụ<text:note>"
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>một vụ cháy</text:p></text:note-body>"
        "</text:note>.</text:p>");
    CHECK(file.text == "có 5 vụ.\n\n[1] một vụ cháy\n");
    REQUIRE(file.notes.size() == 1);
    CHECK_THAT(file.notes[0].in(Language::vi), Catch::Contains("theo dõi thay đổi"));
}

TEST_CASE("lists of Writer have their numbers and begin anew") {
    std::string const styles =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
        "style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
        "style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>"
        "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>";
    auto const item = [](std::string const& text) {
        return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    };
    auto const list = "<text:list text:style-name=\"L\">" + item("một") +
                      "<text:list-item><text:p>hai</text:p><text:list>" + item("x") + item("y") +
                      "</text:list></text:list-item></text:list>";
    CHECK(read(list + list + "<text:list text:style-name=\"B\">" + item("gạch") + "</text:list>", styles).text ==
          "1. một\n2. hai\n2.a) x\n2.b) y\n1. một\n2. hai\n2.a) x\n2.b) y\n- gạch\n");
}

TEST_CASE("tables of Writer: repeated and covered cells") {
    auto const cell = [](std::string const& text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    };
    auto const file = read("<table:table><table:table-header-rows><table:table-row>" + cell("A") +
                           "<table:table-cell table:number-columns-spanned=\"2\"><text:p>B</text:p></table:table-cell>"
                           "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>" +
                           cell("1") +
                           "<table:table-cell table:number-columns-repeated=\"2\"><text:p>2</text:p></table:table-cell>"
                           "</table:table-row></table:table>");
    CHECK(file.text == "A | B | \n1 | 2 | 2\n\n");
    CHECK(file.place_of(file.text.find('1')).in(Language::vi) == "bảng 1, hàng 2, ô 1");
}
