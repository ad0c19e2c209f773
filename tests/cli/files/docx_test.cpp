// assess --format docx.
#include "../program.hpp"

#include <catch.hpp>

using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

TEST_CASE("assess --format docx writes a Word file that read takes") {
    Folder const folder;
    auto const dossier = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/xa-vi-du-a-dat-2023.json";
    auto const file = folder.file("bao-cao.docx");
    CHECK(call({"assess", dossier, "--format", "docx", "-o", file}).status == exit_done);
    CHECK_THAT(call({"read", file, "--format", "plain"}).out, Catch::Contains("KẾT QUẢ"));
    CHECK(call({"assess", dossier, dossier, "--format", "docx", "-o", file}).status == exit_bad_usage);
    CHECK(call({"assess", dossier, "--standard", "all", "--format", "docx", "-o", file}).status == exit_bad_usage);
}
