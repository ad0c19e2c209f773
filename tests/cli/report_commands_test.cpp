// compare, what-if and agenda as their user meets them.
#include "program.hpp"

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;

namespace {

std::string data(std::string const& name) {
    return std::string(CRITERION19_SOURCE_DIR) + "/examples/data/" + name;
}
std::string const not_met = data("xa-vi-du-b-chua-dat-2018.json");

}  // namespace

TEST_CASE("assess writes every format, and an HTML page holds one standard") {
    for (auto const* format : {"text", "markdown", "html", "json"}) {
        INFO(format);
        auto const called = call({"assess", not_met, "--standard", "tt23-2012/commune", "--format", format});
        CHECK(called.status == exit_done);
        CHECK_THAT(called.out, Catch::Contains("16"));
    }
    CHECK(call({"assess", not_met, "--standard", "all", "--format", "html"}).status == exit_bad_usage);
    auto const audited = call({"assess", data("tan-phuoc-2018.json"), "--language", "en"});
    CHECK_THAT(audited.out, Catch::Contains("Contradictions in the dossier"));
    auto const plain = call({"assess", data("tan-phuoc-2018.json"), "--language", "en", "--no-audit"});
    CHECK_THAT(plain.out, !Catch::Contains("Contradictions in the dossier"));
}

TEST_CASE("what-if shows the outcome before and after, and what changed") {
    auto const called = call(
        {"what-if", not_met, "--standard", "tt23-2012/commune", "--set", "hamlets_recognised=18", "--language", "en"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("OUTCOME: before: not met; after: met"));
    CHECK_THAT(called.out, Catch::Contains("before: not met (16/25); after: met (18/25)"));
    auto const short_of = call(
        {"what-if", not_met, "--standard", "tt23-2012/commune", "--set", "hamlets_recognised=17", "--language", "en"});
    CHECK_THAT(short_of.out, Catch::Contains("OUTCOME: before: not met; after: not met"));
}

TEST_CASE("what-if names unknown facts with what was probably meant, and wrong values") {
    auto const with = [](char const* setting) {
        return call({"what-if", not_met, "--standard", "tt23-2012/commune", "--set", setting, "--language", "en"});
    };
    auto const unknown = with("hamlets_recognized=18");
    CHECK(unknown.status == exit_bad_usage);
    CHECK(unknown.out.empty());
    CHECK_THAT(unknown.err, Catch::Contains("did you mean \"hamlets_recognised\"?"));
    auto const twice = call({"what-if", not_met, "--standard", "tt23-2012/commune", "--set", "hamlets_recognised=18",
                             "--set", "hamlets_recognised=3", "--language", "en"});
    CHECK(twice.status == exit_bad_usage);
    CHECK_THAT(twice.err, Catch::Contains("\"hamlets_recognised=3\": this fact is set already"));
    for (auto const* wrong : {"hamlets_recognised=x", "hamlets_recognised=3.013", "hamlets_recognised=-1",
                              "hamlets_recognised=", "hamlets_recognised", "hamlets_recognised=9999999999",
                              "party_resolution_date=2018-02-30", "party_resolution_date=yes"}) {
        INFO(wrong);
        auto const called = with(wrong);
        CHECK(called.status == exit_bad_usage);
        CHECK(called.out.empty());
        CHECK_FALSE(called.err.empty());
    }
}

TEST_CASE("what-if takes bounds as a table of facts has them, and lists its keys") {
    auto const bound = call(
        {"what-if", not_met, "--standard", "tt23-2012/commune", "--set", "hamlets_recognised>=18", "--language", "en"});
    CHECK(bound.status == exit_done);
    CHECK_THAT(bound.out, Catch::Contains("OUTCOME: before: not met; after: met"));
    auto const range = call({"what-if", not_met, "--standard", "tt23-2012/commune", "--set",
                             "hamlets_recognised=17..18", "--language", "en"});
    CHECK_THAT(range.out, Catch::Contains("OUTCOME: before: not met; after: undetermined"));
    auto const list = call({"what-if", not_met, "--standard", "tt23-2012/commune", "--list"});
    CHECK(list.status == exit_done);
    CHECK_THAT(list.out, Catch::Contains("hamlets_recognised"));
    CHECK_THAT(list.out, Catch::Contains("đã biết: 16"));
    auto const nothing = call({"what-if", not_met, "--standard", "tt23-2012/commune", "--language", "en"});
    CHECK(nothing.status == exit_bad_usage);
    CHECK_THAT(nothing.err, Catch::Contains("--list shows the keys"));
}

TEST_CASE("questions of a standard are printed in every format") {
    for (auto const* format : {"text", "markdown", "html", "json"}) {
        INFO(format);
        auto const called = call({"questions", "tt124-2021/commune", "--year", "2024", "--format", format});
        CHECK(called.status == exit_done);
        CHECK_THAT(called.out, Catch::Contains("disciplined"));
        CHECK_THAT(called.out, Catch::Contains("16/11/2023"));
    }
    CHECK(call({"questions", "tt124"}).status == exit_bad_usage);
    CHECK(call({"questions", "tt124-2021/commune", "--year", "3"}).status == exit_bad_usage);
}

TEST_CASE("compare takes two years, or one dossier under two standards") {
    auto const years =
        call({"compare", data("xa-vi-du-a-dat-2018.json"), data("xa-vi-du-a-dat-2023.json"), "--standard",
              "tt23-2012/commune", "--standard-b", "tt124-2021/commune", "--language", "en"});
    CHECK(years.status == exit_done);
    CHECK_THAT(years.out, Catch::Contains("years 2018 and 2023"));
    CHECK_THAT(years.out, Catch::Contains("a new requirement"));
    auto const standards = call(
        {"compare", not_met, "--standard", "tt23-2012/commune", "--standard-b", "ntm-2016/19", "--format", "json"});
    CHECK(standards.status == exit_done);
    CHECK_THAT(standards.out, Catch::Contains("criterion19/comparison/1"));
    auto const unknown = call({"compare", not_met, "--standard", "tt23", "--language", "en"});
    CHECK(unknown.status == exit_bad_usage);
    CHECK_THAT(unknown.err, Catch::Contains("did you mean \"tt23-2012/commune\"?"));
    CHECK(call({"compare", not_met, "--standard", "all"}).status == exit_bad_usage);
    CHECK(call({"compare", not_met, "khong-co.json"}).status == exit_bad_input);
}

TEST_CASE("compare names both communes where there are two") {
    auto const called = call({"compare", data("tan-phuoc-2018.json"), not_met, "--language", "en"});
    CHECK(called.status == exit_done);
    CHECK(called.out.find("Tân Phước, year 2018, and Ví Dụ B (không có thật), year 2018\n") == 0);
}

TEST_CASE("agenda says what is overdue on a day") {
    auto const called = call({"agenda", "-", "--today", "2023-04-02", "--language", "en"},
                             R"({"schema": "criterion19/dossier/1", "year": 2023})");
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("days late: 2"));
    CHECK_THAT(called.out, Catch::Contains("31/03/2023"));
    CHECK(call({"agenda", not_met}).status == exit_done);  // from today
    CHECK(call({"agenda", not_met, "--today", "2023-13-01"}).status == exit_bad_usage);
}

TEST_CASE("local decisions are taken by compare, what-if and agenda as by assess") {
    auto const year = data("xa-vi-du-a-dat-2023.json");
    auto const layer = data("quy-dinh-tinh-vi-du.json");
    auto const own = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--standard", "tt124-2021/commune", "--language", "en"});
        return call(arguments);
    };
    auto const before_and_after = own({"compare", year, "--layer-b", layer});
    CHECK(before_and_after.status == exit_done);
    CHECK_THAT(before_and_after.out, Catch::Contains("Local decisions after: Example decision 00/2023"));
    CHECK_THAT(before_and_after.out, Catch::Contains("OUTCOME: before: met; after: undetermined"));
    CHECK_THAT(before_and_after.out, Catch::Contains("before 70 %, after 75 %, by"));
    auto const both = own({"compare", year, "--layer", layer});
    CHECK_THAT(both.out, Catch::Contains("Local decisions taken into account"));
    CHECK_THAT(both.out, Catch::Contains("Nothing changed."));
    // An indicator that only the layer's row reads.
    auto const assumed = own({"what-if", year, "--layer", layer, "--set", "households_with_extinguishers=2500"});
    CHECK_THAT(assumed.out, Catch::Contains("OUTCOME: before: undetermined; after: met"));
    CHECK(own({"what-if", year, "--set", "households_with_extinguishers=2500"}).status == exit_bad_usage);
    auto const absurd = own({"what-if", year, "--layer", layer, "--set", "households_with_extinguishers=9999999999"});
    CHECK(absurd.status == exit_bad_usage);
    CHECK_THAT(absurd.err, Catch::Contains("9999999999 is outside 0 to 1000000000"));
    auto const calendar = own({"agenda", year, "--today", "2023-04-15", "--layer", layer});
    CHECK(calendar.status == exit_done);
    CHECK_THAT(calendar.out, Catch::Contains("Local decisions taken into account"));

    // What is wrong with a layer names its file.
    for (auto const& arguments : std::vector<std::vector<std::string>>{
             {"compare", year, "--layer", data("bieu-diem-vi-du.json")},
             {"what-if", year, "--set", "crimes=1", "--layer", data("bieu-diem-vi-du.json")},
             {"agenda", year, "--today", "2023-04-15", "--layer", data("bieu-diem-vi-du.json")}}) {
        auto const called = own(arguments);
        INFO(arguments[0]);
        CHECK(called.status == exit_bad_input);
        CHECK(called.out.empty());
        CHECK_THAT(called.err, Catch::Contains("bieu-diem-vi-du.json") && Catch::Contains("layer_out_of_period"));
    }
}

TEST_CASE("documents that a layer's row wants stand in the calendar") {
    test::Folder const folder;
    auto const layer = folder.write("layer.json", R"({"schema": "criterion19/layer/1", "id": "q",
        "name": {"vi": "a", "en": "b"}, "citation": {"vi": "a", "en": "b"}, "province": "Ví Dụ",
        "in_force": {"from": "2023-01-01"},
        "instruments": [{"id": "vb", "kind": {"vi": "a", "en": "b"}, "number": "1", "title": {"vi": "a", "en": "b"}}],
        "declared": [{"key": "drill_date", "kind": "date", "name": {"vi": "ngày diễn tập", "en": "day of the drill"}}],
        "parameters": [{"key": "drill_period", "kind": "period", "name": {"vi": "a", "en": "b"},
                        "values": [{"value": "first_quarter"}]}],
        "add": [{"standard": "tt124-2021/commune", "id": "1", "test": "within", "subject": "drill_date",
                 "parameter": "drill_period", "citation": {"instrument": "vb", "label": "SEEN"},
                 "text": {"vi": "Diễn tập chữa cháy", "en": "A fire drill is held"}}]})");
    auto const called = call(
        {"agenda", data("xa-vi-du-a-dat-2023.json"), "--today", "2023-04-15", "--layer", layer, "--language", "en"});
    INFO(called.err);
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("31/03/2023") && Catch::Contains("A fire drill is held"));
}

TEST_CASE("several dossiers are summed up, and the years of one commune held against each other") {
    auto const y2018 = data("xa-vi-du-a-dat-2018.json");
    auto const y2023 = data("xa-vi-du-a-dat-2023.json");
    auto const communes = call({"assess", y2018, not_met, "--standard", "tt23-2012/commune", "--language", "en"});
    CHECK(communes.status == exit_done);
    CHECK_THAT(communes.out, Catch::Contains("Of 2 assessments: 1 met, 1 not met"));
    CHECK_THAT(communes.out, Catch::Contains("1 not met (too low: number of hamlets recognised)"));
    CHECK_THAT(communes.out, !Catch::Contains("Over the years"));
    auto const years = call({"assess", y2023, y2018, "--language", "en"});
    CHECK_THAT(years.out, Catch::Contains("Over the years"));
    CHECK_THAT(years.out, Catch::Contains("2018: met for the first time in these years"));
    CHECK_THAT(years.out, Catch::Contains("2020: not assessed"));
    CHECK_THAT(years.out, Catch::Contains("2023: met, but the year before is not known"));
    auto const alone = call({"assess", y2023, "--language", "en"});
    CHECK_THAT(alone.out, !Catch::Contains("summed up"));
    for (auto const* format : {"markdown", "html", "json"})
        CHECK_THAT(call({"assess", y2018, y2023, "--format", format}).out, Catch::Contains("2020"));

    // What is wrong with any of them is said, and nothing is written.
    auto const broken = call({"assess", y2018, data("none.json"), y2023, data("neither.json")});
    CHECK(broken.status == exit_bad_input);
    CHECK(broken.out.empty());
    CHECK_THAT(broken.err, Catch::Contains("none.json") && Catch::Contains("neither.json"));
    CHECK(call({"assess", y2018, not_met, "--standard", "tt23-2012/commune", "--require-met"}).status == exit_outcome);
    CHECK(communes.err.empty());
    auto const twice = call({"assess", y2018, y2018, "--standard", "tt23-2012/commune", "--language", "en"});
    CHECK_THAT(twice.err, Catch::Contains(y2018 + " and " + y2018 + " are of one unit and year; both count"));
}

TEST_CASE("the shortest repair is printed, or that no change mends it") {
    auto const mended = call({"assess", not_met, "--standard", "tt23-2012/commune", "--language", "en"});
    CHECK_THAT(mended.out, Catch::Contains("Fewest changes that make the outcome met: 1."));
    CHECK_THAT(mended.out, Catch::Contains("number of hamlets recognised: raise from 16 to 18"));
    CHECK_THAT(mended.out, Catch::Contains("no other way needs fewer changes"));
    // What has happened cannot be undone.
    auto const happened = R"({"schema": "criterion19/dossier/1", "year": 2018, "place": {"name": "Xã"},
        "figures": [{"of": "disorders", "count": 1, "year": 2018}]})";
    auto const lost = call({"assess", "-", "--standard", "tt23-2012/commune", "--language", "en"}, happened);
    INFO(lost.err);
    CHECK_THAT(lost.out, Catch::Contains("no change mends it this year"));
}
