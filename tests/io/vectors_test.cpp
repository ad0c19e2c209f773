// The vectors: dossiers with the findings that the law gives for them, shared by every language and the program.
#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

std::string read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::filesystem::path const root(CRITERION19_SOURCE_DIR);

/// What a case gives under `key`, or in the file that it names under `key`_file.
std::string part_of(nlohmann::json const& vector, std::string const& key) {
    if (vector.contains(key)) return vector[key].dump();
    return read_file(root / vector.at(key + "_file").get<std::string>());
}

void check_keys(nlohmann::json const& object, std::set<std::string> const& known) {
    for (auto const& member : object.items()) {
        INFO(member.key());
        CHECK(known.count(member.key()) == 1);
    }
}

template <class T>
T taken(Result<T> result) {
    if (!result)
        for (auto const& error : result.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(result);
    return *std::move(result);
}

void check_findings(Assessment const& assessment, nlohmann::json const& expected) {
    check_keys(expected, {"outcome", "findings", "other_rows"});
    if (expected.contains("outcome")) CHECK(key_of(assessment.outcome) == expected["outcome"].get<std::string>());
    std::set<std::string> named;
    for (auto const& [id, outcome] : expected["findings"].items()) {
        INFO(id);
        auto const* finding = assessment.find(id);
        REQUIRE(finding != nullptr);
        CHECK(key_of(finding->outcome) == outcome.get<std::string>());
        named.insert(finding->id);
    }
    if (!expected.contains("other_rows")) return;
    for (auto const& finding : assessment.findings) {
        if (finding.group || named.count(finding.id) != 0) continue;
        INFO(finding.id);
        CHECK(key_of(finding.outcome) == expected["other_rows"].get<std::string>());
    }
}

/// Judging without a word gives the outcomes and the values of the findings.
void check_outcomes(RowOutcomes const& judged, Assessment const& assessment) {
    CHECK(judged.outcome() == assessment.outcome);
    REQUIRE(judged.standard->rows.size() == assessment.standard->rows.size());
    CHECK(judged.values == assessment.facts.intervals());
    std::vector<Outcome> expected(judged.rows.size(), Outcome::not_applicable);
    for (auto const& finding : assessment.findings) expected[finding.row] = finding.outcome;
    CHECK(judged.rows == expected);
}

/// The format is described in tests/vectors/README.md.
void check_case(nlohmann::json const& vector) {
    check_keys(vector, {"case", "dossier", "dossier_file", "standard", "standard_file", "as_of", "layers", "expect"});
    auto const dossier = taken(read_dossier(part_of(vector, "dossier")));
    std::shared_ptr<LoadedStandard const> loaded;
    if (vector.contains("standard_file")) loaded = taken(read_standard(part_of(vector, "standard")));
    auto const built_in = standards::find(vector.value("standard", ""));
    REQUIRE((loaded != nullptr || built_in));
    Standard const& standard = loaded == nullptr ? *built_in : loaded->standard();
    AssessOptions options;
    if (vector.contains("as_of")) options.as_of = to_day(*parse_iso_date(vector["as_of"].get<std::string>()));
    if (vector.contains("layers"))
        for (auto const& layer : vector["layers"])
            options.layers.push_back(taken(read_layer(layer.dump(), {&standard})));
    auto const assessment = taken(assess(dossier, standard, options));
    check_findings(assessment, vector["expect"]);
    check_outcomes(taken(judge(dossier, standard, options)), assessment);
}

}  // namespace

TEST_CASE("the vectors") {
    int cases = 0;
    for (auto const& entry : std::filesystem::directory_iterator(root / "tests/vectors")) {
        if (entry.path().extension() != ".json") continue;
        auto const document = nlohmann::json::parse(read_file(entry.path()));
        check_keys(document, {"about", "cases"});
        for (auto const& vector : document["cases"]) {
            INFO(entry.path().filename().string() << ": " << vector["case"].get<std::string>());
            check_case(vector);
            ++cases;
        }
    }
    CHECK(cases >= 50);
}

TEST_CASE("nothing about Tân Phước rests on its claim of 86,7 %") {
    auto const dossier = read_dossier(read_file(root / "examples/data/tan-phuoc-2018.json"));
    REQUIRE(dossier);
    for (auto const* standard : standards::in_force(Date(2018, 12, 31), UnitKind::commune)) {
        auto const assessment = assess(*dossier, *standard);
        REQUIRE(assessment);
        CHECK(assessment->outcome == Outcome::undetermined);
        for (auto const& finding : assessment->findings)
            for (auto const& evidence : finding.evidence) {
                CHECK(evidence.path.find("/claims") == std::string::npos);
                CHECK(evidence.path.find("/meetings") == std::string::npos);
            }
    }
}

TEST_CASE("every undetermined row of Tân Phước names what is missing, and the preparations are listed as recorded") {
    auto const dossier = read_dossier(read_file(root / "examples/data/tan-phuoc-2018.json"));
    REQUIRE(dossier);
    auto const assessment = assess(*dossier, standards::tt23_2012_commune);
    REQUIRE(assessment);
    for (auto const& finding : assessment->findings) {
        INFO(finding.id);
        if (!finding.group && finding.outcome == Outcome::undetermined) CHECK_FALSE(finding.missing.empty());
    }
    auto const* resolution = assessment->find("6.1.1");
    REQUIRE(resolution->evidence.size() == 1);
    CHECK(resolution->evidence[0].text.in(Language::vi) == "nghị quyết 67-NQ/ĐU ngày 25/01/2018");
    CHECK(resolution->citation.in(Language::vi) == "khoản 1 Điều 6 Thông tư 23/2012/TT-BCA");
    std::string recorded;
    for (auto const& evidence : assessment->recorded) recorded += evidence.text.in(Language::vi) + "\n";
    CHECK_THAT(recorded, Catch::Contains("3.013/3.013"));
    CHECK_THAT(recorded, Catch::Contains("khu dân cư đăng ký: 8/8"));
    CHECK_THAT(recorded, Catch::Contains("nghị quyết của chi bộ: 8/8"));
    CHECK_THAT(recorded, Catch::Contains("khu dân cư có kế hoạch: 8/8"));
    CHECK_THAT(recorded, Catch::Contains("nghị quyết và kế hoạch: 3/3"));
    CHECK_THAT(recorded, Catch::Contains("số buổi: 28, người dự: 2.311"));
}
