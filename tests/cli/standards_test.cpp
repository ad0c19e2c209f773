// The program with standard files and local decisions.
#include "program.hpp"

#include <catch.hpp>

#include <string>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

std::string data(std::string const& name) {
    return std::string(CRITERION19_SOURCE_DIR) + "/examples/data/" + name;
}

std::string const layer = data("quy-dinh-tinh-vi-du.json");
std::string const standard = data("tieu-chuan-vi-du.json");
std::string const dossier_of_2023 =
    R"({"schema": "criterion19/dossier/1", "year": 2023, "place": {"province": "Tỉnh Ví Dụ"}})";

std::string replaced(std::string text, std::string const& from, std::string const& to) {
    text.replace(text.find(from), from.size(), to);
    return text;
}

}  // namespace

TEST_CASE("assess --layer names the decision in the findings") {
    auto const called = call({"assess", "-", "--standard", "tt124-2021/commune", "--layer", layer}, dossier_of_2023);
    INFO(called.err);
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("tinh-vi-du-2023.1"));
    auto const json = call({"assess", "-", "--standard", "tt124-2021/commune", "--layer", layer, "--format", "json"},
                           dossier_of_2023);
    CHECK_THAT(json.out, Catch::Contains("\"layer\": \"tinh-vi-du-2023\""));
}

TEST_CASE("what is wrong with a layer is said with its own file") {
    Folder const folder;
    auto const text = folder.read(layer);
    auto const lower = folder.write("lower.json", replaced(text, "\"75\"", "\"65\""));
    auto const bad = call({"assess", "-", "--standard", "tt124-2021/commune", "--layer", lower}, dossier_of_2023);
    CHECK(bad.status == exit_bad_input);
    CHECK(bad.out.empty());
    CHECK(bad.err.find(lower + ":") == 0);
    CHECK_THAT(bad.err, Catch::Contains("/set/0/value: ") && Catch::Contains("[parameter_wrong_direction]"));

    auto const late = call({"assess", "-", "--standard", "tt124-2021/commune", "--layer", layer},
                           replaced(dossier_of_2023, "2023", "2026"));
    CHECK(late.status == exit_bad_input);
    CHECK(late.err.find(layer + ": ") == 0);
    CHECK_THAT(late.err, Catch::Contains("[layer_out_of_period]"));

    auto const elsewhere = call({"assess", "-", "--standard", "tt124-2021/commune", "--layer", layer},
                                replaced(dossier_of_2023, "Tỉnh Ví Dụ", "Tỉnh Khác"));
    CHECK_THAT(elsewhere.err, Catch::Contains("[layer_of_other_province]"));
    CHECK(call({"assess", "-", "--layer", folder.file("none.json")}, dossier_of_2023).status == exit_bad_input);
}

TEST_CASE("assess --standard FILE judges by the file") {
    auto const dossier = R"({"schema": "criterion19/dossier/1", "year": 2026, "totals": {"hamlets": 5},
        "measurements": [{"indicator": "hamlets_with_cameras", "value": 3}]})";
    auto const called = call({"assess", "-", "--standard", standard, "--language", "en"}, dossier);
    INFO(called.err);
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("[vi-du-2026/an-ninh]"));
    CHECK_THAT(called.out, Catch::Contains("hamlets with working security cameras"));
    Folder const folder;
    auto const broken = folder.write("broken.json", replaced(folder.read(standard), "\"crimes\"", "\"crimse\""));
    auto const bad = call({"assess", "-", "--standard", broken, "--language", "en"}, dossier);
    CHECK(bad.status == exit_bad_input);
    CHECK(bad.err.find(broken + ":") == 0);
    CHECK_THAT(bad.err, Catch::Contains("did you mean \"crimes\"?"));
}

TEST_CASE("every command that judges takes a standard file") {
    std::string const dossier = R"({"schema": "criterion19/dossier/1", "year": 2026, "totals": {"hamlets": 5},
        "measurements": [{"indicator": "hamlets_with_cameras", "value": 2}]})";
    Folder const folder;
    auto const file = folder.write("2026.json", dossier);
    // Half of 5 hamlets is 2.5, so 2 fall short and 3 do.
    auto const what_if =
        call({"what-if", file, "--standard", standard, "--set", "hamlets_with_cameras=3", "--language", "en"});
    CHECK(what_if.status == exit_done);
    CHECK_THAT(what_if.out, Catch::Contains("before: not met (2/5); after: met (3/5)"));
    auto const compared = call({"compare", file, "--standard", standard, "--language", "en"});
    CHECK(compared.status == exit_done);
    CHECK_THAT(compared.out, Catch::Contains("[vi-du-2026/an-ninh]"));
    auto const agenda = call({"agenda", file, "--standard", standard, "--today", "2026-04-02", "--language", "en"});
    CHECK(agenda.status == exit_done);
    CHECK_THAT(agenda.out, Catch::Contains("[vi-du-2026/an-ninh]"));
    auto const missing = folder.file("missing.json");
    for (std::string const command : {"what-if", "compare", "agenda", "batch", "assess"}) {
        INFO(command);
        std::vector<std::string> arguments = {command, file, "--standard", missing, "--language", "en"};
        if (command == "what-if") arguments.insert(arguments.end(), {"--set", "hamlets_with_cameras=3"});
        auto const called = call(arguments);
        CHECK(called.status == exit_bad_input);
        CHECK(called.err.find(missing) != std::string::npos);
    }
}

TEST_CASE("standards --on gives what is in force on a day, and nothing for another one") {
    auto const listed = call({"standards", "--on", "2019-06-01", "--language", "en"});
    CHECK(listed.status == exit_done);
    CHECK_THAT(listed.out, Catch::Contains("tt23-2012/commune") && Catch::Contains("ntm-2016/19"));
    // The circular of 2021 came into force on 10 February 2022, the criteria of 2021 on 8 March 2022.
    CHECK_THAT(listed.out, !Catch::Contains("tt124-2021") && !Catch::Contains("ntm-2021/19"));
    auto const before = call({"standards", "--on", "1990-01-01", "--language", "en"});
    CHECK(before.status == exit_done);
    CHECK(before.out == "On 01/01/1990 none of the standards here was in force.\n");
    CHECK_THAT(call({"standards", "--on", "2200-01-01", "--language", "en"}).err,
               Catch::Contains("argument --on is wrong: year 2200 is outside 1900 to 2199"));
    CHECK_THAT(call({"standards", "--on", "2023-02-30", "--language", "en"}).err,
               Catch::Contains("is not a real date"));
    auto const early = call({"standards", "tt124-2021/commune", "--on", "2022-02-09", "--language", "en"});
    CHECK(early.status == exit_bad_input);
    CHECK(early.out.empty());
    CHECK_THAT(early.err, Catch::Contains("standard_not_applicable"));
    CHECK(call({"standards", "tt124-2021/commune", "--on", "2022-02-10"}).status == exit_done);
    CHECK(call({"standards", "--layer", layer}).status == exit_bad_usage);
    CHECK(call({"standards", "--on", "2019-06-01", "--format", "markdown"}).status == exit_bad_usage);
}

TEST_CASE("standards in every format, from the catalogue and from a file") {
    auto const json = call({"standards", "tt124-2021/commune", "--format", "json"});
    CHECK(json.status == exit_done);
    Folder const folder;
    auto const copy = folder.write("copy.json", json.out);
    CHECK(call({"standards", copy, "--format", "json"}).out == json.out);
    for (auto const* format : {"text", "markdown", "html"}) {
        INFO(format);
        CHECK(call({"standards", copy, "--format", format}).out ==
              call({"standards", "tt124-2021/commune", "--format", format}).out);
    }
    auto const page = call({"standards", standard, "--format", "html", "--on", "2028-01-01", "--language", "en"});
    CHECK_THAT(page.out, Catch::Contains("<html lang=\"en\">") && Catch::Contains("62.5 %"));
    auto const local = call({"standards", "tt124-2021/commune", "--on", "2024-01-01", "--layer", layer});
    CHECK_THAT(local.out, Catch::Contains("75 %"));
    CHECK(call({"standards", "tt124-2021/commune", "--format", "json", "--layer", layer}).status == exit_bad_usage);
    CHECK_THAT(call({"standards", "--format", "markdown"}).out, Catch::Contains("| `ntm-2009/19` |"));
    CHECK(call({"standards", "--format", "html"}).status == exit_bad_usage);
    CHECK(call({"standards", "./no-such-file"}).status == exit_bad_input);
}

TEST_CASE("the schemas of standards and layers") {
    CHECK_THAT(call({"schema", "standard"}).out, Catch::Contains("criterion19/standard/1"));
    CHECK_THAT(call({"schema", "layer"}).out, Catch::Contains("criterion19/layer/1"));
}
