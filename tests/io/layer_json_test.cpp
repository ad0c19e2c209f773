// Layer files: what a province may decide, there and back, and what it may not.
#include "core/score_form.hpp"

#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <random>
#include <sstream>
#include <string>

using namespace criterion19;
using Json = nlohmann::ordered_json;

namespace {

std::string read_file(std::string const& name) {
    std::ifstream file(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

ParameterLayer load(std::string const& json) {
    auto const layer = read_layer(json);
    if (!layer)
        for (auto const& error : layer.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(layer);
    return *layer;
}

std::string layer_json(std::string const& set, std::string const& add = "",
                       std::string const& period = R"({"from": "2023-01-01", "to": "2025-12-31"})") {
    return R"({"schema": "criterion19/layer/1", "id": "q", "name": {"vi": "a", "en": "b"},
 "citation": {"vi": "a", "en": "b"}, "province": "Ví Dụ", "in_force": )" +
           period + ",\n \"set\": [" + set + "],\n" +
           R"( "instruments": [{"id": "vb", "kind": {"vi": "a", "en": "b"}, "number": "1", "title": {"vi": "a", "en": "b"}}],
 "add": [)" +
           add + "]}";
}

std::string change(std::string const& parameter, std::string const& value,
                   std::string const& standard = "tt124-2021/commune") {
    return R"({"standard": ")" + standard + R"(", "parameter": ")" + parameter + R"(", "value": )" + value + "}";
}

std::string added(std::string const& parts) {
    return R"({"standard": "tt124-2021/commune", )" + parts +
           R"(, "citation": {"instrument": "vb", "label": "SEEN"}, "text": {"vi": "a", "en": "b"}})";
}

using Faults = std::vector<std::string>;

Faults faults_of(std::string const& json) {
    Faults out;
    auto const layer = read_layer(json);
    for (auto const& error : layer.errors()) {
        CHECK(error.line > 0);
        out.push_back(error.path + " " + std::string(name_of(error.code)));
    }
    return out;
}

}  // namespace

TEST_CASE("the example layer: read, applied, written as it was") {
    auto const text = read_file("examples/data/quy-dinh-tinh-vi-du.json");
    auto const layer = load(text);
    CHECK(layer.province == "Tỉnh Ví Dụ");
    CHECK(layer.appraiser.in(Language::vi) == "Công an Tỉnh Ví Dụ");
    CHECK(layer.in_force == Period{day(2023, 1, 1), day(2026, 1, 1)});
    REQUIRE(layer.changes.size() == 2);
    CHECK(layer.changes[0].value.is_percent());
    CHECK(layer.changes[0].value.value() == 7500);
    CHECK_FALSE(layer.changes[1].value.is_percent());
    CHECK(layer.changes[1].value.value() == 1);
    REQUIRE(layer.rows.size() == 2);
    CHECK(Json::parse(write_layer(layer)) == Json::parse(text));
}

TEST_CASE("findings of an example dossier name the layer, those of added rows included") {
    auto const dossier = read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2023,
        "place": {"name": "Xã Ví Dụ", "province": "Ví Dụ"}, "totals": {"households": 1600, "camera_models": 1},
        "measurements": [{"indicator": "households_with_extinguishers", "value": 999}]})");
    if (!dossier) FAIL(dossier.error().text(Language::en));
    AssessOptions options;
    options.layers.push_back(load(read_file("examples/data/quy-dinh-tinh-vi-du.json")));
    auto const assessment = assess(*dossier, standards::tt124_2021_commune, options);
    if (!assessment) FAIL(assessment.error().text(Language::en));
    auto const* cameras = assessment->find("tinh-vi-du-2023.1");
    REQUIRE(cameras != nullptr);
    CHECK(cameras->outcome == Outcome::met);
    CHECK(cameras->layer == "tinh-vi-du-2023");
    CHECK(assessment->findings[static_cast<std::size_t>(cameras->parent)].id == "tt124-2021/commune/5.1");
    auto const* extinguishers = assessment->find("tinh-vi-du-2023.2");
    REQUIRE(extinguishers != nullptr);
    CHECK(extinguishers->outcome == Outcome::not_met);  // 1000 of 1600 are needed
    CHECK(extinguishers->threshold.get_value_or(-1) == 1000);
    CHECK(extinguishers->layer == "tinh-vi-du-2023");
    CHECK(extinguishers->citation.in(Language::vi) == "Điều 4 Quyết định ví dụ 00/2023/QĐ-VD");
    CHECK(assessment->find("5.4.2")->layer == "tinh-vi-du-2023");
    CHECK(assessment->find("5.1.1")->layer.empty());
    CHECK(assessment->outcome == Outcome::not_met);
    CHECK_THAT(assessment->notes.back().in(Language::vi), Catch::Contains("Công an Tỉnh Ví Dụ"));
}

TEST_CASE("what a layer may not change, each with its place") {
    auto const faults = [](std::string const& set) { return faults_of(layer_json(set)); };
    CHECK(faults(change("recognised_share", "\"75.5\"")).empty());
    CHECK(faults(change("plan_period", "\"calendar_year\"")).empty());
    CHECK(faults(change("strictness", "\"below\"")).empty());
    CHECK(faults(change("recognised_share", "\"65\"")) == Faults{"/set/0/value parameter_wrong_direction"});
    CHECK(faults(change("resolution_period", "\"april\"")) == Faults{"/set/0/parameter parameter_not_delegable"});
    CHECK(faults(change("recognised_shares", "\"75\"")) == Faults{"/set/0/parameter unknown_parameter"});
    CHECK(faults(change("recognised_share", "75")) == Faults{"/set/0/value wrong_type"});
    CHECK(faults(change("recognised_share", "\"100.5\"")) == Faults{"/set/0/value wrong_type"});
    CHECK(faults(change("plan_period", "\"aprill\"")) == Faults{"/set/0/value unknown_value"});
    CHECK(faults(change("strictness", "\"lower\"")) == Faults{"/set/0/value unknown_value"});
    CHECK(faults(change("strictness", "\"below\"", "tt124-2021/comune")) == Faults{"/set/0/standard unknown_standard"});
    CHECK(faults(change("strictness", "\"below\"") + "," + change("strictness", "\"not_above\"")) ==
          Faults{"/set/1/parameter duplicate_id"});
    // a standard that ended before the layer began
    CHECK(faults(change("strictness", "\"below\"", "tt23-2012/commune")) ==
          Faults{"/set/0/standard standard_not_applicable"});
    CHECK(faults(change("model_kinds", "0", "ntm-2021-advanced/19")) == Faults{"/set/0/value out_of_range"});
    CHECK(faults(change("model_kinds", "4", "ntm-2021-advanced/19")) == Faults{"/set/0/value out_of_range"});
    CHECK(faults(change("model_kinds", "1", "ntm-2021-advanced/19")).empty());
    auto const several = faults(change("recognised_share", "\"65\"") + "," + change("resolution_period", "\"april\""));
    CHECK(several.size() == 2);
    CHECK_THAT(read_layer(layer_json(change("recognised_shares", "\"75\""))).error().message.in(Language::en),
               Catch::Contains("did you mean \"recognised_share\"?"));
    CHECK_THAT(
        read_layer(layer_json(change("strictness", "\"below\"", "tt124-2021/comune"))).error().message.in(Language::en),
        Catch::Contains("did you mean \"tt124-2021/commune\"?"));
}

TEST_CASE("rows that a layer may not add, each with its place") {
    auto const faults = [](std::string const& add) { return faults_of(layer_json("", add)); };
    CHECK(faults(added(R"("id": "1", "test": "equal_to", "subject": "crimes")")).empty());
    CHECK(faults(added(R"("id": "1", "test": "any_of")") + "," +
                 added(R"("id": "1.1", "test": "equal_to", "subject": "crimes")") + "," +
                 added(R"("id": "1.2", "test": "at_least", "subject": "camera_models", "constant": 1)"))
              .empty());
    CHECK(faults(added(R"("id": "1", "parent": "5.9", "test": "equal_to", "subject": "crimes")")) ==
          Faults{"/add/0/parent invalid_layer_row"});
    CHECK(faults(added(R"("id": "1", "test": "equal_to", "subject": "crimse")")) ==
          Faults{"/add/0/subject unknown_value"});
    CHECK(faults(added(R"("id": "1", "test": "equal_to", "subject": "plan_date")")) ==
          Faults{"/add/0 invalid_layer_row"});
    CHECK(faults(added(R"("id": "1", "test": "at_least", "subject": "crimes", "parameter": "none")")) ==
          Faults{"/add/0/parameter invalid_layer_row"});
    CHECK(faults(added(R"("id": "1", "test": "equal_to", "subject": "crimes")") + "," +
                 added(R"("id": "1", "test": "equal_to", "subject": "crimes")")) ==
          Faults{"/add/1/id invalid_layer_row"});
    CHECK(faults(R"({"standard": "tt124-2021/commune", "id": "1", "test": "equal_to", "subject": "crimes",
                    "text": {"vi": "a", "en": "b"}})") == Faults{"/add/0/citation invalid_layer_row"});
    // one of several ways would become easier to take
    auto const under = [](std::string const& standard, std::string const& parent) {
        return R"({"standard": ")" + standard + R"(", "id": "1", "parent": ")" + parent +
               R"(", "test": "equal_to", "subject": "crimes", "citation": {"instrument": "vb", "label": "SEEN"},
               "text": {"vi": "a", "en": "b"}})";
    };
    CHECK(faults(under("ntm-2021-advanced/19", "19.2")).empty());
    CHECK(faults(under("ntm-2021-advanced/19", "19.2.models")) == Faults{"/add/0/parent invalid_layer_row"});
}

namespace {

/// A layer with scoring forms.
std::string scored(std::string const& forms) {
    auto text = layer_json("", "", R"({"from": "2018-01-01", "to": "2020-12-31"})");
    text.insert(text.rfind('}'), R"(, "scoring": [)" + forms + "]");
    return text;
}
std::string points(std::string const& row, std::string const& rest) {
    return R"({"row": ")" + row + R"(", "points": )" + rest + "}";
}
std::string form(std::string const& standard, std::string const& rows, std::string const& rest = "") {
    return R"({"standard": ")" + standard + R"(", "rows": [)" + rows + "]" + rest + "}";
}

}  // namespace

TEST_CASE("the example of a scoring form: read, written as it was, and what it says of a commune") {
    auto const text = read_file("examples/data/bieu-diem-vi-du.json");
    auto const layer = load(text);
    REQUIRE(layer.forms.size() == 1);
    CHECK(layer.forms[0].rows.size() == 25);
    CHECK(layer.forms[0].pass_mark == 90);
    CHECK(Json::parse(write_layer(layer)) == Json::parse(text));

    auto const dossier = read_dossier(read_file("examples/data/xa-vi-du-b-chua-dat-2018.json"));
    REQUIRE(dossier);
    AssessOptions options;
    options.layers = {layer};
    auto const assessment = assess(*dossier, standards::tt23_2012_commune, options);
    REQUIRE(assessment);
    auto const report = report_on(*assessment);
    REQUIRE(report.score.points);
    CHECK(report.score.points->layer == "bieu-diem-vi-du-2018");
    CHECK(report.score.points->total.earned == exactly(88));  // 12 points for the share of hamlets are missed
    CHECK(report.score.points->total.maximum == 100);
    CHECK(report.score.points->total.reached == Outcome::not_met);
    CHECK(report.score.points->passes == Outcome::not_met);

    // A form for another standard says nothing here.
    auto const other = assess(*dossier, standards::ntm_2016_19, options);
    REQUIRE(other);
    CHECK_FALSE(report_on(*other).score.points);
}

TEST_CASE("scoring forms that cannot be, each fault with its place") {
    auto const& standard = standards::ntm_2018_model_security;
    REQUIRE(standard.rows.size() == 4);
    auto const id = std::string(standard.id);
    auto const row = [&](std::size_t i) { return std::string(standard.rows[i].id); };
    auto const all = points(row(1), "30") + "," + points(row(2), "30") + "," + points(row(3), "40");
    auto const faults = [&](std::string const& rows, std::string const& rest = "") {
        return faults_of(scored(form(id, rows, rest)));
    };
    CHECK(faults(all).empty());
    CHECK(faults(all, R"(, "pass_mark": 100)").empty());
    CHECK(faults(all, R"(, "pass_mark": 101)") == Faults{"/scoring/0/pass_mark invalid_score_form"});
    CHECK(faults(all, R"(, "pass_mark": -1)") == Faults{"/scoring/0/pass_mark out_of_range"});
    CHECK(faults(all, R"(, "pass_mark": 1e3)") == Faults{"/scoring/0/pass_mark not_an_integer"});
    CHECK(faults(all, R"(, "pass_mark": 99999999999999999999)") == Faults{"/scoring/0/pass_mark out_of_range"});
    CHECK(faults(all, R"(, "pass_mrak": 1)") == Faults{"/scoring/0/pass_mrak unknown_key"});
    CHECK(faults(all, R"(, "groups": [{"group": ")" + row(1) + R"(", "minimum": 1}])") ==
          Faults{"/scoring/0/groups/0/group invalid_score_form"});
    CHECK(faults(all, R"(, "groups": [{"group": ")" + id + R"(", "minimum": 101}])") ==
          Faults{"/scoring/0/groups/0/minimum invalid_score_form"});
    CHECK(faults(points(row(1), "30") + "," + points(row(2), "30")) == Faults{"/scoring/0/rows invalid_score_form"});
    CHECK(faults("").size() == 3);
    CHECK(faults(all + "," + points(row(3), "1")) == Faults{"/scoring/0/rows/3/row invalid_score_form"});
    CHECK(faults(all + "," + points("9", "1")) == Faults{"/scoring/0/rows/3/row invalid_score_form"});
    CHECK(faults(all + "," + points("", "1")) == Faults{"/scoring/0/rows/3/row empty_text"});
    CHECK(faults(all + R"(, {"row": "9"})") == Faults{"/scoring/0/rows/3 missing_key"});
    CHECK(faults(points(row(1), "0") + "," + points(row(2), "30") + "," + points(row(3), "1000001")) ==
          Faults{"/scoring/0/rows/0/points invalid_score_form", "/scoring/0/rows/2/points invalid_score_form"});
    CHECK(faults(points(row(1), "\"30\"") + "," + points(row(2), "30") + "," + points(row(3), "40")) ==
          Faults{"/scoring/0/rows/0/points wrong_type"});
    CHECK(faults(points(row(1), R"(30, "per_case": 31)") + "," + points(row(2), "30") + "," + points(row(3), "40")) ==
          Faults{"/scoring/0/rows/0/per_case invalid_score_form"});
    // two forms for one standard, an unknown one, one that ended before the layer began
    CHECK(faults_of(scored(form(id, all) + "," + form(id, all))) == Faults{"/scoring/1/standard duplicate_id"});
    CHECK(faults_of(scored(form("ntm", all))) == Faults{"/scoring/0/standard unknown_standard"});
    CHECK(faults_of(scored(form("ntm-2009/19", all))) == Faults{"/scoring/0/standard standard_not_applicable"});
}

TEST_CASE("a form covers the rows that its own layer adds, and no other layer may add one beside it") {
    auto example = Json::parse(read_file("examples/data/quy-dinh-tinh-vi-du.json"));
    auto rows = Json::array();
    auto const with_own = with_added_rows(standards::tt124_2021_commune, {load(example.dump())});
    REQUIRE(with_own);
    auto const& standard = (*with_own)->standard();
    auto const tallied = detail::tallied(standard);
    auto lacking = Json::array();
    for (std::size_t i = 0; i < tallied.size(); ++i) {
        if (tallied[i] != detail::Tallied::once) continue;
        Json row;
        row["row"] = std::string(standard.rows[i].id);
        row["points"] = 5;
        rows.push_back(row);
        if (standard.rows[i].id != "tinh-vi-du-2023.1") lacking.push_back(row);
    }
    REQUIRE(lacking.size() + 1 == rows.size());
    auto const form_of = [](Json const& of) {
        Json one;
        one["standard"] = "tt124-2021/commune";
        one["rows"] = of;
        return Json::array({one});
    };
    example["scoring"] = form_of(rows);
    auto const layer = load(example.dump());
    example["scoring"] = form_of(lacking);
    CHECK(faults_of(example.dump()) == Faults{"/scoring/0/rows invalid_score_form"});

    auto const dossier = read_dossier(read_file("examples/data/xa-vi-du-a-dat-2023.json"));
    REQUIRE(dossier);
    AssessOptions options;
    options.layers = {layer};
    auto const assessment = assess(*dossier, standards::tt124_2021_commune, options);
    REQUIRE(assessment);
    auto const most = 5 * static_cast<std::int64_t>(rows.size());
    CHECK(report_on(*assessment).score.points->total.earned == Interval{most - 5, most});  // one row is undetermined

    options.layers.push_back(load(layer_json("", added(R"("id": "1", "test": "equal_to", "subject": "crimes")"))));
    auto const beside = assess(*dossier, standards::tt124_2021_commune, options);
    REQUIRE_FALSE(beside);
    CHECK(beside.error().code == ErrorCode::invalid_score_form);
    CHECK(beside.error().path == "/layers/0/scoring/0/rows");
}

TEST_CASE("a layer's own form") {
    CHECK(faults_of(R"({"schema": "criterion19/standard/1"})") == Faults{"/schema unsupported_schema"});
    CHECK(faults_of(layer_json("", "", R"({"from": "2025-01-02", "to": "2025-01-01"})")) ==
          Faults{"/in_force invalid_interval"});
    CHECK(faults_of(layer_json("", "", R"({"from": "2025-02-30"})")) == Faults{"/in_force/from invalid_date"});
    CHECK(load(layer_json("", "", R"({"from": "2025-01-01", "to": "2025-01-01"})")).in_force ==
          Period{day(2025, 1, 1), day(2025, 1, 2)});
    auto bad = layer_json("");
    bad.replace(bad.find("\"id\": \"q\""), 9, "\"id\": \"q.1\"");
    CHECK(faults_of(bad) == Faults{"/id unknown_value"});
}

TEST_CASE("a layer on a standard of a file") {
    auto const standard = read_standard(read_file("examples/data/tieu-chuan-vi-du.json"));
    REQUIRE(standard);
    auto const json =
        layer_json(change("camera_share", "\"60\"", "vi-du-2026/an-ninh"), "", R"({"from": "2026-01-01"})");
    CHECK(read_layer(json).error().code == ErrorCode::unknown_standard);
    auto const layer = read_layer(json, {&(*standard)->standard()});
    REQUIRE(layer);
    CHECK(layer->changes[0].value.value() == 6000);
    auto const dossier = read_dossier(R"({"schema": "criterion19/dossier/1", "year": 2026, "totals": {"hamlets": 5},
        "measurements": [{"indicator": "hamlets_with_cameras", "value": 3}]})");
    REQUIRE(dossier);
    AssessOptions options;
    options.layers = {*layer};
    auto const assessment = assess(*dossier, *standard, options);
    REQUIRE(assessment);
    CHECK(assessment->find("1.2")->threshold.get_value_or(-1) == 3);
    CHECK(assessment->find("1.2")->outcome == Outcome::met);
    // from 2028 the text itself asks for 62.5 %, so the decision of 60 % is no longer an upward one
    options.as_of = day(2028, 12, 31);
    CHECK(assess(*dossier, *standard, options).error().code == ErrorCode::parameter_wrong_direction);
}

TEST_CASE("no change of one byte of a layer makes it crash") {
    std::mt19937 random(19);
    for (auto const* name : {"quy-dinh-tinh-vi-du", "bieu-diem-vi-du"}) {
        auto const text = read_file("examples/data/" + std::string(name) + ".json");
        for (int round = 0; round < 500; ++round) {
            auto changed = text;
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
            if (auto const layer = read_layer(changed)) CHECK(read_layer(write_layer(*layer)));
        }
    }
}

TEST_CASE("the schema of layers names every key that the reader takes") {
    auto const schema = Json::parse(layer_schema_json());
    CHECK(schema["$id"] == "urn:criterion19:layer:1");
    CHECK(schema["properties"].size() == 13);
    CHECK(schema["$defs"]["added_row"]["properties"].size() == 14);
}
