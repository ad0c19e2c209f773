// Files of Word, Excel and Writer made part by part.
#pragma once

#include <zip.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::test {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// The parts packed into one file; with a password, encrypted.
inline std::string packed(Parts const& parts, char const* password = nullptr) {
    zip_error_t error;
    zip_error_init(&error);
    auto* const source = zip_source_buffer_create(nullptr, 0, 0, &error);
    auto* const archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("no archive");
    zip_source_keep(source);
    for (auto const& part : parts) {
        auto* const text = zip_source_buffer(archive, part.second.data(), part.second.size(), 0);
        auto const index = zip_file_add(archive, part.first.c_str(), text, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("no part");
        if (password != nullptr)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("not closed");
    zip_stat_t about;
    zip_source_stat(source, &about);
    std::string out(about.size, '\0');
    zip_source_open(source);
    zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return out;
}

inline std::string escaped(std::string const& text) {
    std::string out;
    for (char const c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

inline std::string const word_names =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")";
inline std::string const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

inline std::string relation(std::string const& id, std::string const& type, std::string const& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + type + "\" Target=\"" + target + "\"/>";
}
inline std::string relations(std::string const& all) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           all + "</Relationships>";
}

/// A Word file whose body is `body`; `more` are parts of word/, and `related` what leads to them.
inline Parts word_parts(std::string const& body, Parts const& more = {}, std::string const& related = {}) {
    Parts out = {{"[Content_Types].xml", "<Types/>"},
                 {"_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml"))},
                 {"word/document.xml", "<w:document" + word_names + "><w:body>" + body + "</w:body></w:document>"},
                 {"word/_rels/document.xml.rels", relations(related)}};
    for (auto const& each : more) out.emplace_back("word/" + each.first, each.second);
    return out;
}
inline std::string word_run(std::string const& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
}
inline std::string word_paragraph(std::string const& text) {
    return "<w:p>" + word_run(text) + "</w:p>";
}

/// An Excel file with these sheets (name and content of <worksheet>); styles and shared strings as they are given.
inline Parts excel_parts(Parts const& sheets, std::string const& styles = {}, std::string const& strings = {},
                         bool from_1904 = false) {
    std::string const names =
        R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    std::string book = "<workbook" + names + ">" + (from_1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>";
    std::string related = relation("s", "styles", "styles.xml") + relation("t", "sharedStrings", "sharedStrings.xml");
    Parts out = {{"[Content_Types].xml", "<Types/>"},
                 {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto const number = std::to_string(i + 1);
        book +=
            "<sheet name=\"" + escaped(sheets[i].first) + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        related += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        out.emplace_back("xl/worksheets/sheet" + number + ".xml",
                         "<worksheet" + names + ">" + sheets[i].second + "</worksheet>");
    }
    out.emplace_back("xl/workbook.xml", book + "</sheets></workbook>");
    out.emplace_back("xl/_rels/workbook.xml.rels", relations(related));
    out.emplace_back("xl/styles.xml", "<styleSheet" + names + ">" + styles + "</styleSheet>");
    out.emplace_back("xl/sharedStrings.xml", "<sst" + names + ">" + strings + "</sst>");
    return out;
}

/// A Writer file whose text is `body`, with these automatic styles.
inline Parts writer_parts(std::string const& body, std::string const& styles = {}) {
    return {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml",
         R"(<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles>)" +
             styles + "</office:automatic-styles><office:body><office:text>" + body +
             "</office:text></office:body></office:document-content>"}};
}

inline std::string read_data(std::string const& name) {
    std::ifstream in(std::string(CRITERION19_SOURCE_DIR) + "/tests/data/files/" + name, std::ios::binary);
    if (!in) throw std::runtime_error("no " + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Whether PDF can be read here.
inline bool has_pdftotext() {
    return std::system("command -v pdftotext >/dev/null 2>&1") == 0;
}

}  // namespace criterion19::test
