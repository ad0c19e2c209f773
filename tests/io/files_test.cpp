// Dossiers, layers and standards from files and streams.
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

#include <catch.hpp>

#include <sstream>
#include <string>

using namespace criterion19;

TEST_CASE("files and streams are read as their text is") {
    std::string const data = CRITERION19_SOURCE_DIR "/examples/data/";
    auto const dossier = read_dossier_file(data + "tan-phuoc-2018.json");
    REQUIRE(dossier);
    std::istringstream in(write_dossier(*dossier));
    CHECK(write_dossier(read_dossier(in).value()) == write_dossier(*dossier));
    CHECK(read_layer_file(data + "quy-dinh-tinh-vi-du.json"));
    CHECK(read_standard_file(data + "tieu-chuan-vi-du.json"));
}

TEST_CASE("a file that cannot be read is an error with its name and the reason") {
    auto const missing = read_dossier_file("no/such/file.json");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::cannot_read);
    CHECK(missing.error().message.in(Language::en).find("no/such/file.json") != std::string::npos);
    CHECK(read_dossier_file(CRITERION19_SOURCE_DIR).error().code == ErrorCode::cannot_read);  // a folder
    CHECK(read_layer_file("no/such/file.json").error().code == ErrorCode::cannot_read);
    CHECK(read_standard_file("no/such/file.json").error().code == ErrorCode::cannot_read);
}
