// From a report to a verdict with the program: read --format dossier, and assess --report.
#include "program.hpp"

#include <catch.hpp>

#include <string>

using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

std::string const report = std::string(CRITERION19_SOURCE_DIR) + "/tests/data/drafts/xa-minh-hoa-2019.txt";

}  // namespace

TEST_CASE("check, assess and audit take the draft of a report as it is") {
    Folder const folder;
    auto const draft = call({"read", report, "--format", "dossier"});
    CHECK(draft.status == exit_done);
    CHECK_THAT(draft.out, Catch::Contains("x-candidates"));
    auto const file = folder.write("draft.json", draft.out);
    CHECK(call({"check", file}).status == exit_done);
    CHECK(call({"assess", file, "--standard", "tt23-2012/commune"}).status == exit_done);
    CHECK_THAT(call({"audit", file, "--format", "json"}).out, Catch::Contains("percent_does_not_fit"));
}

TEST_CASE("read --accept puts candidates in; what a draft still holds is said of it") {
    Folder const folder;
    std::string const text = "Trong 6 tháng đầu năm 2023, xã Tân Bình xảy ra 2 vụ cháy, 3 vụ tai nạn giao thông.";
    auto const draft = call({"read", "-", "--format", "dossier"}, text);
    auto const file = folder.write("draft.json", draft.out);
    for (auto const* const command : {"check", "audit"})
        CHECK_THAT(call({command, file, "--language", "en"}).out, Catch::Contains("still holds 2 readings"));
    CHECK_THAT(call({"assess", file, "--standard", "tt124-2021/commune", "--language", "en"}).out,
               Catch::Contains("still holds 2 readings"));
    auto const one = call({"read", "-", "--format", "dossier", "--accept", "2"}, text);
    CHECK(one.status == exit_done);
    CHECK_THAT(one.out, Catch::Contains("\"figures\"") && Catch::Contains("x-candidates"));
    auto const all = call({"read", "-", "--format", "dossier", "--accept", "1-2"}, text);
    CHECK_THAT(all.out, !Catch::Contains("x-candidates"));
    CHECK_THAT(call({"check", folder.write("all.json", all.out), "--language", "en"}).out,
               !Catch::Contains("still holds"));
    for (auto const* const wrong : {"3", "0", "2-1", "1,", "x", "1-", "99999999999"})
        CHECK(call({"read", "-", "--format", "dossier", "--accept", wrong}, text).status == exit_bad_usage);
}

TEST_CASE("assess --report says on what its findings rest") {
    auto const called = call({"assess", "--report", report, "--language", "en"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("Minh Hòa"));
    CHECK_THAT(called.out, Catch::Contains("drafted from a report"));
    CHECK_THAT(called.out, Catch::Contains("reported"));
}

TEST_CASE("assess says what a report that is given as a dossier needs") {
    auto const called = call({"assess", report, "--language", "en"});
    CHECK(called.status == exit_bad_input);
    CHECK_THAT(called.err, Catch::Contains("invalid_json") && Catch::Contains("add --report"));
    CHECK_THAT(call({"assess", "-", "--language", "en"}, "{").err, !Catch::Contains("--report"));
}

TEST_CASE("a report without a clear year asks for --year") {
    std::string const text = "Xã Minh Hòa có 6/6 thôn đăng ký an toàn về ANTT.";
    auto const unclear = call({"assess", "--report", "-", "--language", "en"}, text);
    CHECK(unclear.status == exit_bad_usage);
    CHECK_THAT(unclear.err, Catch::Contains("--year"));
    CHECK(call({"read", "-", "--format", "dossier"}, text).status == exit_bad_usage);
    CHECK(call({"assess", "--report", "-", "--year", "2019"}, text).status == exit_done);
    CHECK(call({"read", "-", "--format", "dossier", "--year", "2019"}, text).status == exit_done);
}

TEST_CASE("--year and --commune of assess are for reports") {
    CHECK(call({"assess", report, "--year", "2019"}).status == exit_bad_usage);
    CHECK(call({"assess", report, "--commune", "Minh Hòa"}).status == exit_bad_usage);
}
