// The vectors, as the program answers them: dossiers with the findings that the law gives for them.
#include "program.hpp"

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

using namespace criterion19;
using criterion19::test::call;
using criterion19::test::Folder;
using nlohmann::json;

namespace {

std::filesystem::path const root(CRITERION19_SOURCE_DIR);

json file_of(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return json::parse(file);
}

/// The file that a case names under `key`_file, or one with what it gives under `key`.
std::string part_of(json const& vector, std::string const& key, Folder const& folder) {
    if (vector.contains(key)) return folder.write(key + ".json", vector[key].dump());
    return (root / vector.at(key + "_file").get<std::string>()).string();
}

void check_findings(json const& assessment, json const& expected) {
    if (expected.contains("outcome")) CHECK(assessment["outcome"] == expected["outcome"]);
    auto const prefix = assessment["standard"].get<std::string>() + "/";
    std::set<std::string> open;
    for (auto const& row : expected["findings"].items()) open.insert(row.key());
    for (auto const& finding : assessment["findings"]) {
        auto const whole = finding["id"].get<std::string>();
        auto const id = whole.compare(0, prefix.size(), prefix) == 0 ? whole.substr(prefix.size()) : whole;
        INFO(id);
        if (open.erase(id) == 1)
            CHECK(finding["outcome"] == expected["findings"][id]);
        else if (expected.contains("other_rows") && !finding.value("group", false))
            CHECK(finding["outcome"] == expected["other_rows"]);
    }
    CHECK(open.empty());
}

void check_case(json const& vector) {
    Folder const folder;
    std::vector<std::string> arguments = {"assess", part_of(vector, "dossier", folder), "--format", "json"};
    auto const add = [&](std::string const& option, std::string const& value) {
        arguments.push_back(option);
        arguments.push_back(value);
    };
    add("--standard",
        vector.contains("standard") ? vector["standard"].get<std::string>() : part_of(vector, "standard", folder));
    if (vector.contains("as_of")) add("--as-of", vector["as_of"].get<std::string>());
    if (vector.contains("layers"))
        for (auto const& layer : vector["layers"])
            add("--layer", folder.write("layer-" + std::to_string(arguments.size()) + ".json", layer.dump()));
    auto const called = call(arguments);
    INFO(called.err);
    REQUIRE(called.status == 0);
    check_findings(json::parse(called.out), vector["expect"]);
}

}  // namespace

TEST_CASE("the vectors, by the program") {
    int cases = 0;
    for (auto const& entry : std::filesystem::directory_iterator(root / "tests/vectors")) {
        if (entry.path().extension() != ".json") continue;
        auto const document = file_of(entry.path());
        for (auto const& vector : document["cases"]) {
            INFO(entry.path().filename().string() << ": " << vector["case"].get<std::string>());
            check_case(vector);
            ++cases;
        }
    }
    CHECK(cases >= 50);
}
