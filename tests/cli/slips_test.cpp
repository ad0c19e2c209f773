// What beginners write, and what they are told.
#include "program.hpp"

#include <catch.hpp>

using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

criterion19::test::Called checked(std::string const& members) {
    return call({"check", "-"}, R"({"schema":"criterion19/dossier/1","year":2024,"kind":"commune")" + members + "}");
}

}  // namespace

TEST_CASE("a day may be written as papers write it") {
    CHECK(checked(R"(,"documents":[{"id":"a","type":"plan","date":"15/01/2024"}])").status == exit_done);
    CHECK(checked(R"(,"documents":[{"id":"a","type":"plan","date":"5-1-2024"}])").status == exit_done);
    CHECK(checked(R"(,"documents":[{"id":"a","type":"plan","date":"31/02/2024"}])").status == exit_bad_input);
    CHECK(checked(R"(,"documents":[{"id":"a","type":"plan","date":"01/15/2024"}])").status == exit_bad_input);
    auto const dossier = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/xa-vi-du-a-dat-2023.json";
    auto const called = call({"assess", dossier, "--as-of", "31/12/2023"});
    CHECK(called.status == exit_done);
    CHECK(called.out == call({"assess", dossier, "--as-of", "2023-12-31"}).out);
}

TEST_CASE("a count in groups of digits is told how to write it") {
    CHECK_THAT(checked(R"(,"totals":{"households":{"value":2.356}})").err, Catch::Contains("viết liền 2356"));
    CHECK_THAT(checked(R"(,"totals":{"households":{"value":2.5}})").err, !Catch::Contains("viết liền"));
}

TEST_CASE("curved quotation marks are told apart from straight ones") {
    auto const called = call({"check", "-"}, R"({"schema":“criterion19/dossier/1”})");
    CHECK(called.status == exit_bad_input);
    CHECK_THAT(called.err, Catch::Contains("ngoặc kép thẳng"));
}

TEST_CASE("a standard is found without its hyphens where it is the only one") {
    auto const dossier = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/xa-vi-du-a-dat-2023.json";
    CHECK(call({"assess", dossier, "--standard", "ntm2021"}).out ==
          call({"assess", dossier, "--standard", "ntm-2021/19"}).out);
    CHECK(call({"assess", dossier, "--standard", "NTM2021"}).status == exit_done);
    // There are four of this circular.
    CHECK(call({"assess", dossier, "--standard", "tt1242021"}).status == exit_bad_usage);
}
