#include "program.hpp"

#include <nlohmann/json.hpp>

#include <catch.hpp>

using namespace criterion19::test;

namespace {

std::string example(std::string const& name) {
    return std::string(CRITERION19_SOURCE_DIR) + "/examples/data/" + name;
}

std::string const replaced_circular = R"({
    "schema": "criterion19/dossier/1", "year": 2023,
    "documents": [{"id": "tt", "type": "circular", "number": "23/2012/TT-BCA", "only_cited": true}]
})";

}  // namespace

TEST_CASE(
    "audit finds in the report of Tân Phước the percentage, its units, the order of dates and the bare circular") {
    auto const called = call({"audit", example("tan-phuoc-2018.json"), "--format", "json"});
    CHECK(called.status == 0);
    CHECK(called.err.empty());
    auto const audit = nlohmann::json::parse(called.out);
    CHECK(audit["schema"] == "criterion19/audit/1");
    CHECK(audit["year"] == 2018);
    CHECK(audit["as_of"] == "2018-12-31");
    CHECK(audit["errors"] == 1);
    CHECK(audit["warnings"] == 2);
    CHECK(audit["notes"] == 1);
    auto const& list = audit["discrepancies"];
    REQUIRE(list.size() == 4);
    CHECK(list[0]["code"] == "percent_does_not_fit");
    CHECK(list[0]["severity"] == "error");
    CHECK(list[0]["statements"][0]["path"] == "/claims/0");
    CHECK(list[0]["repairs"].size() == 3);
    CHECK(list[1]["code"] == "unit_mismatch");
    CHECK(list[2]["code"] == "order_of_dates");
    CHECK(list[3]["code"] == "citation_without_symbol");
    CHECK(list[3]["severity"] == "note");
}

TEST_CASE("audit prints arithmetic, places and repairs in the language asked for") {
    auto const vi = call({"audit", example("tan-phuoc-2018.json")});
    CHECK(vi.out.find("2.311 / 3.013 = 76,70 %, nhưng nêu 86,7 %") != std::string::npos);
    CHECK(vi.out.find("/documents/2") != std::string::npos);
    CHECK(vi.out.find("Thông tư 23/2012/TT-BCA") != std::string::npos);
    auto const en = call({"audit", example("tan-phuoc-2018.json"), "--language", "en"});
    CHECK(en.out.find("2,311 / 3,013 = 76.70 %, but 86.7 % is claimed") != std::string::npos);
    CHECK(en.out.find("errors: 1, warnings: 2, notes: 1") != std::string::npos);
}

TEST_CASE("audit finds nothing in a made-up commune that meets everything") {
    auto const called = call({"audit", example("xa-vi-du-a-dat-2018.json"), "--fail-on", "warning"});
    CHECK(called.status == 0);
    CHECK(called.out.find("không thấy mâu thuẫn") != std::string::npos);
}

TEST_CASE("audit fails on what it was asked to fail on, and writes what it found all the same") {
    auto const file = example("tan-phuoc-2018.json");
    CHECK(call({"audit", file, "--fail-on", "error"}).status == 1);
    CHECK(call({"audit", file, "--fail-on", "warning"}).status == 1);
    CHECK_FALSE(call({"audit", file, "--fail-on", "error"}).out.empty());
    CHECK(call({"audit", "-", "--fail-on", "error"}, replaced_circular).status == 0);
    CHECK(call({"audit", "-", "--fail-on", "warning"}, replaced_circular).status == 1);
}

TEST_CASE("audit looks at the dossier from the day asked for") {
    auto const called = call({"audit", example("tan-phuoc-2018.json"), "--as-of", "2018-01-31", "--language", "en"});
    CHECK(called.out.find("[date_after_as_of]") != std::string::npos);
    CHECK(call({"audit", example("tan-phuoc-2018.json"), "--as-of", "2018-02-30"}).status == 2);
}

TEST_CASE("audit refuses wrong use with status 2 and wrong input with status 3") {
    CHECK(call({"audit"}).status == 2);
    CHECK(call({"audit", "-", "--fail-on", "note"}, replaced_circular).status == 2);
    CHECK(call({"audit", "-"}, "{}").status == 3);
    CHECK(call({"audit", "/no/such/file"}).status == 3);
}
