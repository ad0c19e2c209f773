// The report as a Word file: what the page in HTML says, in the form of Nghị định 30/2020/NĐ-CP.
#include "packed.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/files/file_text.hpp>
#include <criterion19/files/report_docx.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/render.hpp>

#include <catch.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

using namespace criterion19;
using namespace criterion19::test;

namespace {

Assessment example() {
    auto const dossier =
        read_dossier_file(std::string(CRITERION19_SOURCE_DIR) + "/examples/data/xa-vi-du-b-chua-dat-2018.json");
    REQUIRE(dossier);
    return assess(*dossier).value();
}

}  // namespace

TEST_CASE("a Word file of an assessment has the facts of its page in HTML") {
    auto const assessment = example();
    auto const report = report_on(assessment);  // borrows it
    auto const bytes = report_docx(report);
    REQUIRE(bytes);
    auto const word = text_of_bytes(*bytes);
    REQUIRE(word);
    CHECK(word->kind == FileKind::docx);
    auto const page = text_of_bytes(render_html(report));
    REQUIRE(page);
    // Every paragraph and cell of the page stands in the Word file, as far as it is more than a mark or a blank.
    std::size_t compared = 0;
    for (std::size_t at = 0; at < page->text.size();) {
        auto const end = std::min(page->text.find('\n', at), page->text.size());
        auto line = page->text.substr(at, end - at);
        at = end + 1;
        for (std::string const sign : {"- ", "✔ ", "✘ ", "? ", "– "})
            if (line.compare(0, sign.size(), sign) == 0) line.erase(0, sign.size());
        bool const is_row = line.find(" | ") != std::string::npos;
        // What the page sets in one paragraph over two lines, and the names of tables, which it does not show.
        bool const is_form = line.compare(0, 3, "CỘNG HÒA", 0, 3) == 0 || line.compare(0, 3, "BÁO", 0, 3) == 0 ||
                             line.find("Kết quả từng yêu cầu của") == 0;
        if (is_row || is_form || line.size() < 60 || line.find("……") != std::string::npos) continue;
        if (line.back() == ';') line.pop_back();
        INFO(line);
        CHECK(word->text.find(line) != std::string::npos);
        ++compared;
    }
    CHECK(compared > 10);
    for (auto const& finding : assessment.findings) {
        INFO(finding.text.in(Language::vi));
        bool const is_on_page = page->text.find(finding.text.in(Language::vi)) != std::string::npos;
        CHECK((word->text.find(finding.text.in(Language::vi)) != std::string::npos) == is_on_page);
    }
}

TEST_CASE("the form: motto, blanks for number and date, bases, ./., signature, annex on a landscape page") {
    auto const assessment = example();
    auto const report = report_on(assessment);  // borrows it
    auto const word = text_of_bytes(report_docx(report).value());
    REQUIRE(word);
    auto const& text = word->text;
    std::size_t last = 0;
    for (auto const* const part : {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO",
                                   "Căn cứ ", "./.", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "Phụ lục"}) {
        INFO(part);
        auto const at = text.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
    CHECK(report_docx(report).value() == report_docx(report).value());
    CHECK(report_docx(report, Language::en).value() != report_docx(report).value());
}
