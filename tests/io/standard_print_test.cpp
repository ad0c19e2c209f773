// Printed standards: every row with threshold, who set it, evidence and label, in every form and language.
#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/io/standard_print.hpp>
#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <fstream>
#include <sstream>
#include <string>

using namespace criterion19;

namespace {

std::string read_file(std::string const& name) {
    std::ifstream file(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

StandardOnDay on_day(Standard const& standard, Day when, std::vector<ParameterLayer> layers = {}) {
    auto sheet = standard_on(standard, when, std::move(layers));
    if (!sheet) FAIL(sheet.error().text(Language::en));
    return *std::move(sheet);
}

std::size_t count(std::string const& text, std::string const& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++times;
    return times;
}

constexpr Language languages[] = {Language::vi, Language::en};

}  // namespace

TEST_CASE("every row of every standard is printed in every form, with citation, label and evidence") {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        auto const last = standard.in_force.until == open_end ? standard.reviewed_on : standard.in_force.last();
        auto const sheet = on_day(standard, last);
        for (auto const language : languages) {
            TextOptions options;
            options.language = language;
            options.width = 10'000;
            auto const text = render_text(sheet, options);
            auto const markdown = render_markdown(sheet, language);
            auto const html = render_html(sheet, language);
            for (auto const& row : standard.rows) {
                if (!row.in_force.contains(last)) continue;
                INFO(full_id(standard, row));
                auto const id = std::string(row.id.empty() ? standard.id : row.id);
                CHECK_THAT(text, Catch::Contains(id + " " + std::string(row.text.in(language))));
                // A word says how the wording is known, with its code behind.
                auto const cited = text.find(print(row.citation).in(language) + " [",
                                             text.find(id + " " + std::string(row.text.in(language))));
                REQUIRE(cited != std::string::npos);
                auto const label = text.substr(text.find('[', cited), text.find(']', cited) - text.find('[', cited));
                CHECK_THAT(label, Catch::EndsWith(" (" + print(label_on(row.citation, last)) + ")"));
                CHECK_THAT(markdown, Catch::Contains("| `" + id + "` |"));
                CHECK_THAT(html, Catch::Contains("<th scope=\"row\">" + id + "</th>"));
                if (!is_group(row.test)) CHECK_FALSE(evidence_kinds(row).empty());
            }
            CHECK(count(html, "<tr") == count(html, "</tr>"));
            CHECK(count(markdown, "\n| `") ==
                  (standard.rows.empty() ? 0 : sheet.standard->parameters.size()) +
                      static_cast<std::size_t>(
                          std::count_if(standard.rows.begin(), standard.rows.end(),
                                        [&](Requirement const& row) { return row.in_force.contains(last); })));
        }
    }
}

TEST_CASE("thresholds are those of the day") {
    auto const loaded = read_standard(read_file("examples/data/tieu-chuan-vi-du.json"));
    REQUIRE(loaded);
    auto const& standard = (*loaded)->standard();
    auto const at = [&](Day when) { return render_markdown(on_day(standard, when), Language::en); };
    CHECK_THAT(at(day(2027, 12, 31)), Catch::Contains("| share of hamlets with security cameras | 50 % |"));
    CHECK_THAT(at(day(2028, 1, 1)), Catch::Contains("| share of hamlets with security cameras | 62.5 % |"));
    CHECK_THAT(at(day(2028, 1, 1)), Catch::Contains("≥ 62.5 % of the number of hamlets"));
    // rows come into force too
    auto const militia = [](Day when) { return render_markdown(standards::militia_2019_commune, when, Language::en); };
    CHECK(militia(day(2020, 8, 14)).find("`nd72-2020.4.1`") == std::string::npos);
    CHECK_THAT(militia(day(2020, 8, 15)), Catch::Contains("`nd72-2020.4.1`"));
    // and replace one another
    CHECK_THAT(militia(day(2025, 8, 6)), Catch::Contains("`nd72-2020.4.1`"));
    CHECK(militia(day(2025, 8, 7)).find("`nd72-2020.4.1`") == std::string::npos);
    CHECK_THAT(militia(day(2025, 8, 7)), Catch::Contains("`nd220-2025.5.2.a`"));
    CHECK_THAT(militia(day(2027, 3, 1)), Catch::Contains("Resolution 66.12/2026/NQ-CP ended on 28/02/2027"));
    CHECK(militia(day(2027, 2, 28)).find("ended on 28/02/2027") == std::string::npos);
}

TEST_CASE("who set a threshold is said: the text, its default, or a local decision") {
    auto const layer = read_layer(read_file("examples/data/quy-dinh-tinh-vi-du.json"));
    REQUIRE(layer);
    auto const sheet = on_day(standards::tt124_2021_commune, day(2024, 1, 1), {*layer});
    auto const text = render_markdown(sheet, Language::vi);
    CHECK_THAT(text, Catch::Contains("| tỷ lệ đơn vị được công nhận | 75 % | Quy định ví dụ của Tỉnh Ví Dụ"));
    CHECK_THAT(text, Catch::Contains("| trong Quý I | Thông tư 124/2021/TT-BCA | không được thay đổi |"));
    CHECK_THAT(text, Catch::Contains("Thông tư 124/2021/TT-BCA để ngỏ; mặc định"));
    CHECK_THAT(text, Catch::Contains("| tỷ lệ hộ có bình chữa cháy | 62,5 % | Quy định ví dụ của Tỉnh Ví Dụ"));
    CHECK_THAT(text, Catch::Contains("`tinh-vi-du-2023.2`"));
    CHECK_THAT(text, Catch::Contains("yêu cầu thêm của Quy định ví dụ của Tỉnh Ví Dụ"));
    CHECK_THAT(text, Catch::Contains("Có quy định của địa phương: Quy định ví dụ của Tỉnh Ví Dụ"));
    CHECK(standard_on(standards::tt124_2021_commune, day(2022, 12, 31), {*layer}).error().code ==
          ErrorCode::layer_out_of_period);
}

TEST_CASE("the page is one self-contained document in one language") {
    auto const html = render_html(on_day(standards::tt124_2021_commune, day(2024, 1, 1)), Language::vi);
    CHECK(html.find("<!DOCTYPE html>\n<html lang=\"vi\">") == 0);
    CHECK(html.find("http://") == std::string::npos);
    CHECK(html.find("https://") == std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(count(html, "<th scope=\"col\">") == 11);
    CHECK(html.find("{{") == std::string::npos);
    auto empty = standards::ntm_2026;
    empty.rows = {};
    CHECK_THAT(render_html(on_day(empty, day(2026, 3, 1)), Language::en),
               Catch::Contains("The indicator texts of this standard are not available"));
}

TEST_CASE("text of a file cannot become markup or steer a terminal") {
    std::string text = write_standard(standards::ntm_2021_19);
    std::string const title = "Tiêu chí 19, xã nông thôn mới giai đoạn 2021 - 2025";
    text.replace(text.find(title), title.size(), R"(<img src=x onerror=alert(1)> | a\u001b[2J)");
    auto const loaded = read_standard(text);
    REQUIRE(loaded);
    auto const sheet = on_day((*loaded)->standard(), day(2024, 1, 1));
    auto const html = render_html(sheet, Language::vi);
    CHECK(html.find("<img") == std::string::npos);
    CHECK_THAT(html, Catch::Contains("&lt;img src=x onerror=alert(1)&gt;"));
    CHECK(render_text(sheet).find('\x1b') == std::string::npos);
    CHECK_THAT(render_markdown(sheet), Catch::Contains("# \\<img src=x onerror=alert(1)\\> \\| a"));
}

TEST_CASE("what evidence counts follows from what is measured") {
    using Kinds = std::vector<EvidenceKind>;
    CHECK(evidence_kinds(Matter::militia_strong) == Kinds{EvidenceKind::attestation});
    CHECK(evidence_kinds(DocumentRole::plan) == Kinds{EvidenceKind::document});
    CHECK(evidence_kinds(DocumentRole::registration) == Kinds{EvidenceKind::registration, EvidenceKind::document});
    CHECK(evidence_kinds(Indicator(CountKind::crimes, 1)) == Kinds{EvidenceKind::events, EvidenceKind::figure});
    CHECK(evidence_kinds(Total::hamlets_recognised) == Kinds{EvidenceKind::decision, EvidenceKind::figure});
    CHECK(evidence_kinds(Total::households) == Kinds{EvidenceKind::figure});
    CHECK(evidence_kinds(Flag::ward) == Kinds{EvidenceKind::statement});
    CHECK(evidence_kinds(Indicator::declared(0)) == Kinds{EvidenceKind::measurement});
    CHECK(evidence_kinds(Indicator()).empty());
    for (int number = 0; number < Indicator::built_in_count; ++number)
        CHECK_FALSE(evidence_kinds(Indicator::from_number(number)).empty());
}

TEST_CASE("the table of all standards") {
    auto const table = standards_table_markdown(Language::en);
    CHECK(count(table, "\n") == 2 + std::size(standards::catalogue));
    CHECK_THAT(table, Catch::Contains("| `tt124-2021/commune` | Commune \"An toàn về an ninh, trật tự\" under Circular "
                                      "124/2021/TT-BCA | 10/02/2022 - today |"));
    CHECK_THAT(table, Catch::Contains("| `ntm-2026` | Criterion 10, access to law, security and defence, 2026-2030 | "
                                      "15/02/2026 - today | 2 | NOT AVAILABLE |"));
    CHECK_THAT(standards_table_markdown(Language::vi), Catch::Contains("nay"));
}
