// compare, what-if and agenda as their user meets them.
#include "program.hpp"

#include <catch.hpp>

#include <string>

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
    CHECK(call({"compare", not_met, "--standard", "tt23"}).status == exit_bad_usage);
    CHECK(call({"compare", not_met, "khong-co.json"}).status == exit_bad_input);
}

TEST_CASE("agenda says what is overdue on a day") {
    auto const called = call({"agenda", "-", "--today", "2023-04-02", "--language", "en"},
                             R"({"schema": "criterion19/dossier/1", "year": 2023})");
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("days late: 2"));
    CHECK_THAT(called.out, Catch::Contains("31/03/2023"));
    CHECK(call({"agenda", not_met}).status == exit_bad_usage);
    CHECK(call({"agenda", not_met, "--today", "2023-13-01"}).status == exit_bad_usage);
}
