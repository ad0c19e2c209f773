// Standard files: every built-in standard there and back, and every way in which a file can be wrong.
#include "judge/facts_maker.hpp"

#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

using namespace criterion19;
using test::FactsMaker;
using Json = nlohmann::ordered_json;

namespace {

std::string read_file(std::string const& name) {
    std::ifstream file(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::shared_ptr<LoadedStandard const> load(std::string const& json) {
    auto const loaded = read_standard(json);
    if (!loaded)
        for (auto const& error : loaded.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(loaded);
    return *loaded;
}

bool equal(std::vector<Evidence> const& a, std::vector<Evidence> const& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](Evidence const& x, Evidence const& y) { return x.path == y.path && x.text == y.text; });
}

void check_equal(Assessment const& a, Assessment const& b) {
    CHECK(a.outcome == b.outcome);
    CHECK(a.weakest_label == b.weakest_label);
    CHECK(a.title == b.title);
    REQUIRE(a.findings.size() == b.findings.size());
    for (std::size_t i = 0; i < a.findings.size(); ++i) {
        auto const& x = a.findings[i];
        auto const& y = b.findings[i];
        bool const same = x.id == y.id && x.row == y.row && x.parent == y.parent && x.depth == y.depth &&
                          x.group == y.group && x.outcome == y.outcome && x.text == y.text &&
                          x.explanation == y.explanation && x.citation == y.citation && x.label == y.label &&
                          x.layer == y.layer && x.value == y.value && x.other == y.other &&
                          x.threshold == y.threshold && x.margin == y.margin && x.indicator == y.indicator &&
                          x.kind == y.kind && equal(x.evidence, y.evidence) && x.missing.size() == y.missing.size();
        INFO(x.id);
        CHECK(same);
    }
}

int year_in(Standard const& standard) {
    return static_cast<int>(to_date(standard.in_force.from).year()) + (standard.id == "ntm-2009/19" ? 5 : 1);
}

template <class Check>
void for_each_standard(Check check) {
    for (auto const& entry : standards::catalogue) {
        if (entry.standard->rows.empty()) continue;
        INFO(entry.standard->id);
        check(*entry.standard);
    }
}

/// Both standards assess the same facts, given slot by slot.
void check_on(FactsMaker const& maker, Standard const& copy, Facts const& facts) {
    Facts others(copy);
    for (std::size_t i = 0; i < facts.size(); ++i) others[i] = facts[i];
    auto parameters = parameters_on(copy, maker.as_of, maker.year);
    check_equal(assess(facts, maker.parameters, maker.as_of, maker.year),
                assess(std::move(others), std::move(parameters), maker.as_of, maker.year));
}

std::string small_standard(std::string const& parameters, std::string const& rows) {
    return R"({"schema": "criterion19/standard/1", "id": "vi-du", "unit": "commune", "title": {"vi": "a", "en": "b"},
 "instrument": "vb", "in_force": {"from": "2024-01-01", "to": "2024-12-31"}, "reviewed_on": "2024-01-01",
 "instruments": [{"id": "vb", "kind": {"vi": "a", "en": "b"}, "number": "1", "title": {"vi": "a", "en": "b"}}],
 "declared": [{"key": "cameras", "kind": "count", "name": {"vi": "a", "en": "b"}},
  {"key": "coverage", "kind": "percent", "name": {"vi": "a", "en": "b"}},
  {"key": "opened", "kind": "date", "name": {"vi": "a", "en": "b"}},
  {"key": "manned", "kind": "flag", "name": {"vi": "a", "en": "b"}}],
 "parameters": [)" +
           parameters + "],\n \"rows\": [" + rows + "]}";
}

std::string const root_row =
    R"({"test": "all_of", "citation": {"instrument": "vb", "label": "SEEN"}, "text": {"vi": "a", "en": "b"}})";

std::string row(std::string const& parts) {
    return ", {" + parts + R"(, "citation": {"instrument": "vb", "label": "SEEN"}, "text": {"vi": "a", "en": "b"}})";
}

std::vector<std::string> faults_of(std::string const& json) {
    auto const loaded = read_standard(json);
    std::vector<std::string> out;
    for (auto const& error : loaded.errors()) {
        CHECK((error.line > 0 || error.code == ErrorCode::too_many_faults));
        out.push_back(error.path + " " + std::string(name_of(error.code)));
    }
    return out;
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("every built-in standard written, read and written again is the same text") {
    for_each_standard([](Standard const& standard) {
        auto const text = write_standard(standard);
        auto const copy = load(text);
        CHECK(write_standard(copy->standard()) == text);
        CHECK(copy->standard().indicators.size() == standard.indicators.size());
    });
}

TEST_CASE("a standard read back assesses the same at every threshold of every row") {
    for_each_standard([](Standard const& standard) {
        auto const copy = load(write_standard(standard));
        auto const year = year_in(standard);
        FactsMaker const maker(standard, year, Day{day(year + 1, 1, 1).number - 1});
        check_on(maker, copy->standard(), Facts(standard));
        check_on(maker, copy->standard(), maker.all_met());
        for (std::size_t i = 0; i < standard.rows.size(); ++i) {
            if (is_group(standard.rows[i].test)) continue;
            for (int const steps : {-1, 1}) {
                auto facts = maker.all_met();
                maker.set(facts, i, steps);
                check_on(maker, copy->standard(), facts);
            }
        }
    });
}

TEST_CASE("a standard read back assesses random facts the same") {
    std::mt19937 random(19);
    for_each_standard([&](Standard const& standard) {
        auto const copy = load(write_standard(standard));
        auto const year = year_in(standard);
        FactsMaker const maker(standard, year, Day{day(year + 1, 1, 1).number - 1});
        for (int round = 0; round < 60; ++round) {
            Facts facts(standard);
            for (std::size_t i = 0; i < facts.size(); ++i) {
                if (random() % 3 == 0) continue;
                auto const domain = facts[i].interval;
                auto const width = std::min<std::int64_t>(domain.hi - domain.lo, 30);
                auto const lo = domain.lo + static_cast<std::int64_t>(random()) % (width + 1);
                facts[i].interval = {lo, random() % 4 == 0 ? domain.hi : lo};
            }
            check_on(maker, copy->standard(), facts);
        }
    });
}

TEST_CASE("a standard read back assesses every vector the same") {
    int cases = 0;
    for (auto const& entry :
         std::filesystem::directory_iterator(std::filesystem::path(CRITERION19_SOURCE_DIR) / "tests/vectors")) {
        if (entry.path().extension() != ".json") continue;
        auto const document = Json::parse(read_file("tests/vectors/" + entry.path().filename().string()));
        for (auto const& vector : document["cases"]) {
            INFO(entry.path().filename().string() << ": " << vector["case"].get<std::string>());
            if (!vector.contains("standard")) continue;  // one that comes from a file already
            auto const dossier =
                read_dossier(vector.contains("dossier_file") ? read_file(vector["dossier_file"].get<std::string>())
                                                             : vector["dossier"].dump());
            auto const standard = standards::find(vector["standard"].get<std::string>());
            if (!dossier || !standard || standard->rows.empty()) continue;
            AssessOptions options;
            if (vector.contains("as_of")) options.as_of = to_day(*parse_iso_date(vector["as_of"].get<std::string>()));
            auto const ours = assess(*dossier, *standard, options);
            auto const theirs = assess(*dossier, load(write_standard(*standard)), options);
            REQUIRE(ours.has_value() == theirs.has_value());
            if (!ours) continue;
            check_equal(*ours, *theirs);
            ++cases;
        }
    }
    CHECK(cases >= 50);
}

TEST_CASE("an assessment by a loaded standard outlives everything that it came from") {
    boost::optional<Assessment> assessment;
    {
        auto const dossier = read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2024})");
        REQUIRE(dossier);
        auto loaded = load(write_standard(standards::tt124_2021_commune));
        auto made = assess(*dossier, loaded);
        REQUIRE(made);
        assessment = *std::move(made);
    }
    CHECK(assessment->standard->id == "tt124-2021/commune");
    CHECK(assessment->facts.standard().rows[1].id == "5.1");
}

TEST_CASE("declared indicators of every kind are judged by the dossier's measurements") {
    auto const standard = load(small_standard(
        R"({"key": "share", "kind": "share", "direction": "upward", "name": {"vi": "a", "en": "b"}, "minimum": "50",
            "values": [{"value": "75.5"}, {"from": "2024-07-01", "value": "80"}]},
           {"key": "in_april", "kind": "period", "name": {"vi": "a", "en": "b"}, "values": [{"value": "april"}]})",
        root_row + row(R"("id": "1", "test": "at_least", "subject": "cameras", "constant": 3)") +
            row(R"("id": "2", "test": "at_least", "subject": "coverage", "parameter": "share")") +
            row(R"("id": "3", "test": "within", "subject": "opened", "parameter": "in_april")") +
            row(R"("id": "4", "test": "present", "subject": "manned")") +
            row(R"("id": "5", "test": "at_most", "subject": "coverage", "constant": "99.25")")));
    auto const dossier = read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2024, "measurements": [
        {"indicator": "cameras", "value": 3}, {"indicator": "coverage", "value": 80},
        {"indicator": "opened", "value": 0, "date": "2024-04-30"}, {"indicator": "manned", "value": 1}]})");
    if (!dossier) FAIL(dossier.error().text(Language::en));
    auto const assessment = assess(*dossier, standard);
    REQUIRE(assessment);
    CHECK(assessment->outcome == Outcome::met);
    CHECK(assessment->find("2")->threshold.get_value_or(-1) == 8000);
    CHECK(assessment->find("5")->threshold.get_value_or(-1) == 9925);
    auto const text = write_standard(standard->standard());
    CHECK(write_standard(load(text)->standard()) == text);
}

TEST_CASE("a percentage in a dossier is a percentage, whole or with decimals") {
    auto const standard = load(small_standard(
        "", root_row + row(R"("id": "1", "test": "at_least", "subject": "coverage", "constant": "85.5")")));
    auto const with = [](std::string const& value) {
        auto dossier = read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2024, "measurements": [
            {"indicator": "coverage", "value": )" +
                                    value + "}]}");
        if (!dossier) FAIL(dossier.error().text(Language::en));
        return *std::move(dossier);
    };
    auto const outcome = [&](Dossier const& dossier) { return assess(dossier, standard)->outcome; };
    for (std::string const value : {"86", "\"86\"", "\"85,5\"", "\"85.50\"", "100", R"({"at_least": 86})"}) {
        INFO(value);
        auto const dossier = with(value);
        CHECK(outcome(dossier) == Outcome::met);
        auto const text = write_dossier(dossier);
        CHECK(write_dossier(*read_dossier(text)) == text);
        CHECK(outcome(*read_dossier(text)) == Outcome::met);
    }
    for (std::string const value : {"85", "\"85,49\"", "0", R"({"at_most": 85})"}) {
        INFO(value);
        CHECK(outcome(with(value)) == Outcome::not_met);
    }
    // Hundredths of a percent, as dossiers had them once.
    auto const old = assess(with("8600"), standard);
    REQUIRE(old);
    CHECK(old->outcome == Outcome::undetermined);
    REQUIRE_FALSE(old->notes.empty());
    CHECK(old->notes.back().in(Language::en) == "coverage: 8,600 is no percentage (0 to 100) and was not used");
    CHECK_FALSE(read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2024, "measurements": [
        {"indicator": "coverage", "value": "86 %"}]})"));
}

TEST_CASE("the example file is sound, and its text is what the writer gives") {
    auto const text = read_file("examples/data/tieu-chuan-vi-du.json");
    auto const standard = load(text);
    CHECK_FALSE(standard->standard().declared.empty());
    CHECK(Json::parse(write_standard(standard->standard())) == Json::parse(text));
}

TEST_CASE("a file in another form or no JSON is refused at once") {
    CHECK(faults_of(R"({"schema": "criterion19/standard/2"})") == Faults{"/schema unsupported_schema"});
    CHECK(read_standard("").error().code == ErrorCode::empty_input);
    CHECK(read_standard("{").error().code == ErrorCode::invalid_json);
    CHECK(read_standard("[]").error().code == ErrorCode::wrong_type);
    CHECK(read_standard(std::string(5000, '[')).error().code == ErrorCode::too_deep);
    auto const empty = faults_of(R"({"schema": "criterion19/standard/1"})");
    CHECK(empty.size() == 8);
}

TEST_CASE("what is wrong with rows, each with its place") {
    auto const faults = [](std::string const& rows) { return faults_of(small_standard("", root_row + rows)); };
    auto const one = [&](std::string const& parts) { return faults(row(parts)); };
    std::string const sound = row(R"("id": "1", "test": "equal_to", "subject": "crimes")");
    CHECK(faults(sound).empty());
    CHECK(faults_of(small_standard("", root_row)) == Faults{"/rows/0 invalid_standard"});
    CHECK(faults_of(small_standard("", "")) == Faults{"/rows invalid_standard"});
    // a cycle: each is the parent of the other
    CHECK(faults(row(R"("id": "1", "parent": "2", "test": "all_of")") +
                 row(R"("id": "2", "parent": "1", "test": "all_of")") +
                 row(R"("id": "3", "test": "equal_to", "subject": "crimes")")) ==
          Faults{"/rows/1/parent invalid_standard", "/rows/2 invalid_standard"});
    CHECK(one(R"("id": "1", "parent": "9", "test": "equal_to", "subject": "crimes")") ==
          Faults{"/rows/0 invalid_standard", "/rows/1/parent invalid_standard"});
    CHECK(faults(sound + row(R"("id": "2", "test": "at_least", "subject": "crimes", "other": "plan_date")")) ==
          Faults{"/rows/2 invalid_standard"});
    CHECK(faults(sound + row(R"("id": "2", "test": "at_least", "subject": "coverage", "constant": 3)")) ==
          Faults{"/rows/2/constant wrong_type"});
    CHECK(faults(sound + R"(, {"id": "2", "test": "equal_to", "subject": "crimes", "text": {"vi": "a", "en": "b"}})") ==
          Faults{"/rows/2/citation invalid_standard"});
    CHECK(faults(sound + row(R"("id": "2", "test": "any_of")") +
                 row(R"("id": "2.1", "test": "present", "subject": "manned", "guard": {"indicator": "ward"})")) ==
          Faults{"/rows/3/guard invalid_standard"});
    CHECK(faults(sound + sound) == Faults{"/rows/2/id invalid_standard"});
    CHECK(faults(sound + row(R"("test": "equal_to", "subject": "crimes")")) ==
          Faults{"/rows/2/id invalid_standard", "/rows/2/id invalid_standard"});
    CHECK(faults(sound + row(R"("id": "đ", "test": "equal_to", "subject": "crimes")")) ==
          Faults{"/rows/2/id unknown_value"});
    CHECK(faults(sound + row(R"("id": "2", "test": "falling", "subject": "crimes-1", "other": "crimes-3")")) ==
          Faults{"/rows/2 invalid_standard", "/rows/2/parameter invalid_standard", "/rows/2/reading invalid_standard"});
}

TEST_CASE("parts that would be passed over in silence are faults") {
    auto const one = [](std::string const& parts) { return faults_of(small_standard("", root_row + row(parts))); };
    Faults const unused{"/rows/1 invalid_standard"};
    CHECK(one(R"("id": "1", "test": "present", "subject": "manned", "constant": 1)") == unused);
    CHECK(one(R"("id": "1", "test": "at_least", "subject": "cameras", "other": "hamlets", "constant": 1)") == unused);
    CHECK(one(R"("id": "1", "test": "equal_to", "subject": "crimes", "alternatives": ["sabotage"])") == unused);
    CHECK(one(R"("id": "1", "test": "equal_to", "subject": "crimes", "other": "crimes-1")") == unused);
    auto text = small_standard("", root_row + row(R"("id": "1", "test": "present", "subject": "manned")"));
    CHECK(faults_of(text).empty());
    text.replace(text.find(R"({"test": "all_of",)"), 18, R"({"test": "all_of", "in_force": {"from": "2024-01-02"},)");
    CHECK(faults_of(text) == Faults{"/rows/0/in_force invalid_standard"});
}

TEST_CASE("an unknown indicator is named with what was probably meant") {
    auto const loaded = read_standard(
        small_standard("", root_row + row(R"("id": "1", "test": "equal_to", "subject": "crimse")") +
                               row(R"("id": "2", "test": "at_least", "subject": "camera", "constant": 1)")));
    REQUIRE(loaded.errors().size() == 2);
    CHECK(loaded.errors()[0].path == "/rows/1/subject");
    CHECK_THAT(loaded.errors()[0].message.in(Language::en), Catch::Contains("did you mean \"crimes\"?"));
    CHECK_THAT(loaded.errors()[1].message.in(Language::en), Catch::Contains("did you mean \"cameras\"?"));
    CHECK(loaded.errors()[0].line > 8);
}

TEST_CASE("what is wrong with parameters") {
    auto const faults = [](std::string const& parameters) {
        return faults_of(
            small_standard(parameters, root_row + row(R"("id": "1", "test": "equal_to", "subject": "crimes")")));
    };
    auto const parameter = [](std::string const& parts) {
        return R"({"name": {"vi": "a", "en": "b"}, )" + parts + "}";
    };
    CHECK(faults(parameter(R"("key": "n", "kind": "count", "values": [{"value": 3}])")).empty());
    // no value on the first of January
    CHECK(faults(parameter(R"("key": "n", "kind": "count", "values": [{"from": "2024-01-02", "value": 3}])")) ==
          Faults{"/parameters/0/values invalid_standard"});
    CHECK(faults(parameter(R"("key": "n", "kind": "count", "values": [])")) ==
          Faults{"/parameters/0/values invalid_standard"});
    CHECK(faults(parameter(R"("key": "n", "kind": "count", "values": [{"value": "3"}])")) ==
          Faults{"/parameters/0/values/0/value wrong_type"});
    CHECK(faults(parameter(R"("key": "n", "kind": "share", "values": [{"value": 70}])")) ==
          Faults{"/parameters/0/values/0/value wrong_type"});
    CHECK(faults(parameter(R"("key": "n", "kind": "share", "values": [{"value": "100.01"}])")) ==
          Faults{"/parameters/0/values/0/value wrong_type"});
    CHECK(faults(parameter(R"("key": "n", "kind": "share", "minimum": "60", "values": [{"value": "50"}])")) ==
          Faults{"/parameters/0/values invalid_standard"});
    CHECK(faults(parameter(R"("key": "n", "kind": "period", "values": [{"value": "may"}])")) ==
          Faults{"/parameters/0/values/0/value unknown_value"});
    CHECK(faults(parameter(R"("key": "n", "kind": "choice", "values": [{"value": "a"}])")) ==
          Faults{"/parameters/0 missing_key", "/parameters/0/values/0/value unknown_value"});
    CHECK(faults(parameter(R"("key": "window", "kind": "count", "values": [{"value": 3}])")) ==
          Faults{"/parameters/0/key invalid_standard"});
    auto const same = parameter(R"("key": "n", "kind": "count", "values": [{"value": 3}])");
    CHECK(faults(same + "," + same) == Faults{"/parameters/1/key invalid_standard"});
}

TEST_CASE("a k and a number of steps ask for at least one and no more than there is") {
    auto const faults = [](int k) {
        return faults_of(
            small_standard(R"({"key": "k", "kind": "count", "name": {"vi": "a", "en": "b"}, "values": [{"value": )" +
                               std::to_string(k) + "}]}",
                           root_row + row(R"("id": "1", "test": "at_least_k", "parameter": "k")") +
                               row(R"("id": "1.1", "test": "equal_to", "subject": "crimes")") +
                               row(R"("id": "1.2", "test": "present", "subject": "manned")")));
    };
    CHECK(faults(0) == Faults{"/parameters/0/values invalid_standard"});
    CHECK(faults(1).empty());
    CHECK(faults(2).empty());
    CHECK(faults(3) == Faults{"/parameters/0/values invalid_standard"});
}

TEST_CASE("100 000 rows and 5 000 levels are refused, and quickly") {
    std::string rows = root_row;
    for (int i = 0; i < 100'000; ++i)
        rows += row("\"id\": \"" + std::to_string(i) + R"(", "test": "equal_to", "subject": "crimes")");
    CHECK(faults_of(small_standard("", rows)) == Faults{"/rows invalid_standard"});

    auto const chain = [](int levels) {
        std::string text = root_row;
        for (int i = 1; i <= levels; ++i)
            text += row("\"id\": \"g" + std::to_string(i) + "\"" +
                        (i > 1 ? ", \"parent\": \"g" + std::to_string(i - 1) + "\"" : std::string()) +
                        R"(, "test": "all_of")");
        return text + row(R"("id": "x", "parent": "g)" + std::to_string(levels) +
                          R"(", "test": "equal_to", "subject": "crimes")");
    };
    CHECK(faults_of(small_standard("", chain(5000))) == Faults{"/rows invalid_standard"});
    auto const deep = faults_of(small_standard("", chain(900)));
    REQUIRE(deep.size() == max_faults + 1);
    CHECK(deep.front() == "/rows/17 invalid_standard");
    CHECK(faults_of(small_standard("", chain(15))).empty());
}

TEST_CASE("every fault of a file is listed, in the order of the text") {
    auto const faults = faults_of(
        small_standard(R"({"key": "n", "kind": "count", "name": {"vi": "a", "en": "b"}, "values": [{"value": true}]})",
                       root_row + row(R"("id": "1", "test": "equal", "subject": "crimes")") +
                           row(R"("id": "2", "test": "present", "subject": "crimes")") +
                           row(R"("id": "3", "test": "equal_to", "subject": "crime", "colour": 1)")));
    CHECK(faults == Faults{"/parameters/0/values/0/value wrong_type", "/rows/1/test unknown_value",
                           "/rows/2 invalid_standard", "/rows/3/subject unknown_value", "/rows/3/colour unknown_key"});
}

TEST_CASE("no change of one byte of a file makes it crash") {
    auto const text = write_standard(standards::ntm_2021_19);
    std::mt19937 random(318);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        auto changed = text;
        changed[random() % changed.size()] = static_cast<char>(random() % 256);
        auto const loaded = read_standard(changed);
        refused += loaded ? 0 : 1;
        if (loaded) CHECK(read_standard(write_standard((*loaded)->standard())));
    }
    CHECK(refused > 100);
}

TEST_CASE("the schema of standards names every key that the reader takes") {
    auto const schema = Json::parse(standard_schema_json());
    CHECK(schema["$id"] == "urn:criterion19:standard:1");
    CHECK(schema["properties"].size() == 12);
    CHECK(schema["$defs"]["row"]["properties"].size() == 13);
}
