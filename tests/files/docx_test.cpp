// Word: what a reader of the paper sees, in its order, with every change accepted.
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

std::string text_of_body(std::string const& body, Parts const& more = {}, std::string const& related = {}) {
    auto const file = text_of_bytes(packed(word_parts(body, more, related)));
    REQUIRE(file);
    CHECK(file->kind == FileKind::docx);
    return file->text;
}

std::string cell(std::string const& text, std::string const& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + word_paragraph(text) + "</w:tc>";
}

}  // namespace

TEST_CASE("paragraphs, tabs, breaks and hyphens of Word") {
    CHECK(text_of_body(word_paragraph("Một & hai") + "<w:p/>" + word_paragraph("Ba")) == "Một & hai\n\nBa\n");
    CHECK(text_of_body("<w:p><w:r><w:tab/><w:t>Số:</w:t><w:tab/><w:t>5</w:t><w:br/><w:t>a</w:t><w:noBreakHyphen/>"
                       "<w:softHyphen/><w:t>b</w:t></w:r></w:p>") == "Số:\t5\na-b\n");
    // Letters and combining marks of a file of macOS come out composed.
    CHECK(text_of_body(word_paragraph("xa\xcc\x83")) == "xã\n");
}

TEST_CASE("what is inserted is read, what is deleted or hidden is not") {
    CHECK(text_of_body("<w:p>" + word_run("Có ") + "<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins>" +
                       word_run("5") + "</w:ins>" + word_run(" vụ") +
                       "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                       "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r></w:p>") == "Có 5 vụ.\n");
    // Moved text stands where it was moved to.
    CHECK(text_of_body("<w:p><w:moveFrom>" + word_run("cũ") + "</w:moveFrom></w:p><w:p><w:moveTo>" + word_run("mới") +
                       "</w:moveTo></w:p>") == "\nmới\n");
    // A deleted end of a paragraph joins the next one to it.
    CHECK(text_of_body("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + word_run("Xã ") + "</w:p>" +
                       word_paragraph("Minh Hòa")) == "Xã Minh Hòa\n");
    // A deleted row is gone.
    CHECK(text_of_body("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("a") + cell("b") + "</w:tr><w:tr>" + cell("c") +
                       cell("d") + "</w:tr></w:tbl>") == "c | d\n\n");
    auto const file = text_of_bytes(packed(word_parts("<w:p><w:ins>" + word_run("a") + "</w:ins></w:p>")));
    REQUIRE(file.value().notes.size() == 1);
    CHECK_THAT(file->notes[0].in(Language::en), Catch::Contains("tracked changes"));
}

TEST_CASE("tables keep rows and cells") {
    CHECK(text_of_body("<w:tbl><w:tr>" + cell("STT") + cell("Nội dung") + cell("Năm 2023") + "</w:tr><w:tr>" +
                       cell("1") + cell("Cháy | nổ") + cell("2") + "</w:tr></w:tbl>") ==
          "STT | Nội dung | Năm 2023\n1 | Cháy / nổ | 2\n\n");
    // Cells that go across and down: what they cover is empty, so that columns stay in their places.
    CHECK(text_of_body("<w:tbl><w:tr>" + cell("A", "<w:vMerge w:val=\"restart\"/>") +
                       cell("B", "<w:gridSpan w:val=\"2\"/>") + cell("C") + "</w:tr><w:tr>" + cell("A", "<w:vMerge/>") +
                       cell("1") + cell("2") + cell("3") + "</w:tr></w:tbl>") == "A | B |  | C\n | 1 | 2 | 3\n\n");
    // A row of one text is a title; several paragraphs of a cell are one text.
    CHECK(text_of_body("<w:tbl><w:tr>" + cell("Bảng 1", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr><w:tc>" +
                       word_paragraph("a") + word_paragraph("b") + "</w:tc>" + cell("c") + "</w:tr></w:tbl>") ==
          "Bảng 1\na b | c\n\n");
    // A table inside a cell is text of the cell.
    CHECK(text_of_body("<w:tbl><w:tr><w:tc><w:tbl><w:tr>" + cell("x") + cell("y") + "</w:tr></w:tbl>" +
                       word_paragraph("z") + "</w:tc>" + cell("c") + "</w:tr></w:tbl>") == "x y z | c\n\n");
}

TEST_CASE("the head of a paper and its end stand in tables that nobody sees: they are lines") {
    CHECK(text_of_body("<w:tbl><w:tr><w:tc>" + word_paragraph("ỦY BAN NHÂN DÂN") + word_paragraph("XÃ MINH HÒA") +
                       "</w:tc><w:tc>" + word_paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
                       word_paragraph("Độc lập - Tự do - Hạnh phúc") + "</w:tc></w:tr></w:tbl>") ==
          "ỦY BAN NHÂN DÂN\nXÃ MINH HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n");
}

TEST_CASE("lists of Word have their numbers") {
    std::string const numbering =
        "<w:numbering" + word_names +
        "><w:abstractNum w:abstractNumId=\"0\">"
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
        "<w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2.%3)\"/></w:lvl></w:abstractNum>"
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/>"
        "</w:lvlOverride></w:num></w:numbering>";
    std::string const styles = "<w:styles" + word_names +
                               "><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                               "</w:numPr></w:pPr></w:style></w:styles>";
    auto const item = [](std::string const& list, std::string const& level, std::string const& text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list +
               "\"/></w:numPr></w:pPr>" + word_run(text) + "</w:p>";
    };
    auto const body = item("1", "0", "một") + item("1", "1", "a") + item("1", "2", "x") + item("1", "1", "b") +
                      "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>" + word_run("hai") + "</w:p>" +
                      item("1", "1", "c") + item("2", "0", "gạch") + item("3", "0", "bốn") + item("0", "0", "không số");
    CHECK(text_of_body(body, {{"numbering.xml", numbering}, {"styles.xml", styles}},
                       relation("n", "numbering", "numbering.xml") + relation("s", "styles", "styles.xml")) ==
          "I. một\n1. a\n1.a) x\n2. b\nII. hai\n1. c\n- gạch\nIV. bốn\nkhông số\n");
}

TEST_CASE("footnotes and the margins of pages stand at the end, text in boxes behind its paragraph") {
    std::string const box =
        "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + word_paragraph("trong khung") +
        "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
        word_paragraph("trong khung") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
    auto const bytes =
        packed(word_parts("<w:p>" + word_run("5 vụ") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + word_run(".") +
                              "<w:r>" + box + "</w:r></w:p>" + word_paragraph("Hết"),
                          {{"footnotes.xml", "<w:footnotes" + word_names + "><w:footnote w:id=\"0\">" +
                                                 word_paragraph("---") + "</w:footnote><w:footnote w:id=\"2\">" +
                                                 word_paragraph("Trong đó 1 vụ cháy") + "</w:footnote></w:footnotes>"},
                           {"header1.xml", "<w:hdr" + word_names + ">" + word_paragraph("DỰ THẢO") + "</w:hdr>"},
                           {"footer1.xml", "<w:ftr" + word_names + ">" + word_paragraph("2") + "</w:ftr>"}},
                          relation("f", "footnotes", "footnotes.xml") + relation("h", "header", "header1.xml") +
                              relation("g", "footer", "footer1.xml")));
    auto const file = text_of_bytes(bytes);
    REQUIRE(file);
    CHECK(file->text == "5 vụ.\ntrong khung\nHết\n\n[1] Trong đó 1 vụ cháy\n\nDỰ THẢO\n");
    CHECK(file->place_of(file->text.find("Hết")).in(Language::vi) == "đoạn 3");
    CHECK(file->place_of(file->text.find("Trong đó")).in(Language::vi) == "chú thích 1");
    CHECK(file->place_of(file->text.find("DỰ")).in(Language::en) == "header or footer");
}

TEST_CASE("a place in the text of Word leads back to the paragraph or cell") {
    auto const file = text_of_bytes(
        packed(word_parts(word_paragraph("a") + "<w:tbl><w:tr>" + cell("b") + cell("c") + "</w:tr><w:tr>" + cell("d") +
                          cell("e") + "</w:tr></w:tbl>" + word_paragraph("f"))));
    REQUIRE(file);
    CHECK(file->text == "a\n\nb | c\nd | e\n\nf\n");
    CHECK(file->place_of(file->text.find('a')).in(Language::vi) == "đoạn 1");
    CHECK(file->place_of(file->text.find('c')).in(Language::vi) == "bảng 1, hàng 1, ô 2");
    CHECK(file->place_of(file->text.find('d')).in(Language::en) == "table 1, row 2, cell 1");
    CHECK(file->place_of(file->text.find('f')).in(Language::vi) == "đoạn 2");
}

TEST_CASE("text in the fonts of TCVN3 and VNI is converted, whether the run or its style names them") {
    auto const in_font = [](std::string const& font, std::string const& text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text +
               "</w:t></w:r>";
    };
    // "Báo cáo" in the bytes of each, as a Latin font shows them.
    CHECK(text_of_body("<w:p>" + in_font(".VnTime", "B¸o c") + in_font(".VnTime", "¸o") + "</w:p>") == "Báo cáo\n");
    CHECK(text_of_body("<w:p>" + in_font(".VnTimeH", "b¸o c¸o") + "</w:p>") == "BÁO CÁO\n");
    CHECK(text_of_body("<w:p>" + in_font("VNI-Times", "Baùo caùo") + "</w:p>") == "Báo cáo\n");
    // Unicode under such a font stays.
    CHECK(text_of_body("<w:p>" + in_font(".VnTime", "Báo cáo về số hộ") + in_font(".VnTime", " và") + "</w:p>") ==
          "Báo cáo về số hộ và\n");
    std::string const styles = "<w:styles" + word_names +
                               "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>"
                               "<w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:style></w:styles>";
    CHECK(text_of_body(word_paragraph("x· héi"), {{"styles.xml", styles}}, relation("s", "styles", "styles.xml")) ==
          "xã hội\n");
}
