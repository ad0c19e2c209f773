// The program as its user meets it: assess, standards, and what it says of wrong input.
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

std::string const tan_phuoc = data("tan-phuoc-2018.json");

std::string dossier_of(int year) {
    return R"({"schema": "criterion19/dossier/1", "year": )" + std::to_string(year) + "}";
}

}  // namespace

TEST_CASE("without --standard the national criterion in force is taken, and said to be") {
    auto const called = call({"assess", tan_phuoc});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("ntm-2016/19"));
    CHECK_THAT(called.out, Catch::Contains("không nêu tiêu chuẩn nào, nên chọn tiêu chí quốc gia"));
    CHECK_THAT(call({"assess", "-", "--language", "en"}, dossier_of(2014)).out, Catch::Contains("[ntm-2009/19]"));
    CHECK_THAT(call({"assess", "-", "--language", "en"}, dossier_of(2024)).out, Catch::Contains("[ntm-2021/19]"));
}

TEST_CASE("a dossier of 2026 is assessed by what is known of the new set, and told what is not") {
    auto const called = call({"assess", "-", "--language", "en"}, dossier_of(2026));
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("[ntm-2026]"));
    CHECK_THAT(called.out, Catch::Contains("10.defence"));
    CHECK_THAT(called.out, Catch::Contains("ten criteria with 47 indicators"));
}

TEST_CASE("a decision that an office has before it is written down, checked, printed and asked for") {
    auto const made = call({"init", "--form", "standard"});
    CHECK(made.status == exit_done);
    CHECK_THAT(made.out, Catch::Contains("\"x-help\""));
    auto const checked = call({"check", "-", "--language", "en"}, made.out);
    CHECK(checked.status == exit_done);
    CHECK(checked.out == "the standard is well formed: dia-phuong/tieu-chi-10, 12 requirements\n");
    auto broken = made.out;
    broken.replace(broken.find("\"militia_strong\""), 16, "\"militia_stron\"");
    auto const wrong = call({"check", "-", "--language", "en"}, broken);
    CHECK(wrong.status == exit_bad_input);
    CHECK_THAT(wrong.err, Catch::Contains("/subject"));
    CHECK_THAT(wrong.err, Catch::Contains("did you mean \"militia_strong\""));

    auto const layer = call({"init", "--form", "layer", "--from", "tt124-2021/commune"});
    CHECK(layer.status == exit_done);
    CHECK_THAT(call({"check", "-", "--language", "en"}, layer.out).out,
               Catch::Contains("the local decision is well formed: quy-dinh-cua-tinh"));

    auto const dossier = call({"init", "--standard", "ntm-2026", "--year", "2026"});
    CHECK(dossier.status == exit_done);
    CHECK_THAT(dossier.out, Catch::Contains("\"x-asked\""));
    CHECK(call({"check", "-"}, dossier.out).status == exit_done);
    CHECK(call({"init"}).status == exit_bad_usage);
    CHECK(call({"init", "--form", "standard", "--standard", "ntm-2026"}).status == exit_bad_usage);
}

TEST_CASE("no standard is in force in 2008, and there is no fallback to the nearest one") {
    auto const called = call({"assess", "-"}, dossier_of(2008));
    CHECK(called.status == exit_bad_input);
    CHECK(called.out.empty());
    CHECK_THAT(called.err, Catch::Contains("không có tiêu chuẩn nào có hiệu lực ngày 31/12/2008"));
    CHECK_THAT(call({"assess", "-", "--language", "en"}, dossier_of(2008)).err,
               Catch::Contains("no standard is in force on 31/12/2008"));
    auto const early = call({"assess", "-", "--standard", "tt124-2021/commune"}, dossier_of(2018));
    CHECK(early.status == exit_bad_input);
    CHECK_THAT(early.err, Catch::Contains("[standard_not_applicable]"));
}

TEST_CASE("--standard all gives every standard that applies") {
    auto const called = call({"assess", tan_phuoc, "--standard", "all"});
    CHECK(called.status == exit_done);
    for (auto const* id : {"[ntm-2016/19]", "[ntm-2018-model/security]", "[tt23-2012/commune]"})
        CHECK_THAT(called.out, Catch::Contains(id));
    auto const json = call({"assess", tan_phuoc, "--standard", "all", "--format", "json"});
    CHECK_THAT(json.out, Catch::Contains("criterion19/assessments/1"));
}

TEST_CASE("--require-met fails on what is not met or undetermined") {
    CHECK(call({"assess", tan_phuoc, "--require-met"}).status == exit_outcome);
    CHECK(call({"assess", data("xa-vi-du-b-chua-dat-2018.json"), "--standard", "tt23-2012/commune", "--require-met"})
              .status == exit_outcome);
    CHECK(call({"assess", data("xa-vi-du-a-dat-2023.json"), "--require-met"}).status == exit_done);
}

TEST_CASE("unknown standards, dates and units are named with what was probably meant") {
    auto const called = call({"assess", tan_phuoc, "--standard", "tt23-2012/comune", "--language", "en"});
    CHECK(called.status == exit_bad_usage);
    CHECK_THAT(called.err, Catch::Contains("did you mean \"tt23-2012/commune\"?"));
    CHECK(call({"assess", tan_phuoc, "--as-of", "2018-02-30"}).status == exit_bad_usage);
    auto const unit = call({"assess", tan_phuoc, "--unit", "thon-1"});
    CHECK(unit.status == exit_bad_input);
    CHECK_THAT(unit.err, Catch::Contains("[unknown_unit]"));
    CHECK(call({"assess"}).status == exit_bad_usage);
    CHECK(call({"assess", "khong-co.json"}).status == exit_bad_input);
}

TEST_CASE("before the documents were issued they are not there") {
    auto const called =
        call({"assess", tan_phuoc, "--standard", "tt23-2012/commune", "--as-of", "2018-01-26", "--format", "json"});
    CHECK(called.status == exit_done);
    CHECK_THAT(called.out, Catch::Contains("\"as_of\": \"2018-01-26\""));
}

TEST_CASE("wrong input writes nothing and leaves an output file as it was") {
    Folder const folder;
    auto const out = folder.write("out.txt", "before");
    for (auto const* text : {"", "{", "[]", "{\"schema\": \"criterion19/dossier/1\", \"year\": 2018,}",
                             "{\"schema\": \"criterion19/dossier/1\", \"year\": 2018.5}"}) {
        INFO(text);
        auto const called = call({"assess", "-", "-o", out}, text);
        CHECK(called.status == exit_bad_input);
        CHECK(called.out.empty());
        CHECK_FALSE(called.err.empty());
        CHECK(folder.read("out.txt") == "before");
    }
    CHECK(folder.names() == std::vector<std::string>{"out.txt"});
    CHECK(call({"assess", tan_phuoc, "-o", folder.file("no/such/folder.txt")}).status == exit_not_written);
}

TEST_CASE("the printed report fits 80 columns and says the outcome first") {
    auto const called = call({"assess", data("xa-vi-du-b-chua-dat-2018.json"), "--standard", "tt23-2012/commune"});
    CHECK_THAT(called.out, Catch::Contains("KẾT QUẢ: Chưa đạt"));
    CHECK_THAT(called.out, Catch::Contains("16 trên 25, chưa đủ, yêu cầu ít nhất 18"));
    CHECK(called.out.find("KẾT QUẢ") < called.out.find("6.4"));
    CHECK(called.out.find('\x1b') == std::string::npos);
    std::istringstream lines(called.out);
    for (std::string line; std::getline(lines, line);) {
        std::size_t columns = 0;
        for (char const c : line) columns += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        INFO(line);
        CHECK(columns <= 80);
    }
}

TEST_CASE("standards: the list, and one of them row by row") {
    auto const list = call({"standards"});
    CHECK(list.status == exit_done);
    for (auto const* id : {"ntm-2009/19", "ntm-2016/19", "tt124-2021/school", "ntm-2026", "militia-2019/commune"})
        CHECK_THAT(list.out, Catch::Contains(id));
    auto const one = call({"standards", "tt23-2012/commune", "--language", "en"});
    CHECK(one.status == exit_done);
    CHECK_THAT(one.out, Catch::Contains("Circular 23/2012/TT-BCA, Article 6(4)"));
    CHECK_THAT(one.out, Catch::Contains("RECALLED 65 %"));
    CHECK(call({"standards", "tt23"}).status == exit_bad_usage);
}
