// Local decisions: thresholds within what is delegated, rows that they add, provinces, days, stacks.
#include <catch.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

auto const& tt124 = standards::tt124_2021_commune;

constexpr Instrument decision{"qd-vi-du",      {"Quyết định", "Decision"}, "00/2023/QĐ-VD", {"ví dụ", "sample"},
                              day(2023, 1, 1), {day(2023, 1, 1), open_end}};
constexpr Citation cite{&decision, "1", {}, {}, {}, {}, {}};
constexpr Wording words{"nội dung", "text"};

ParameterLayer layer_of(std::string id, std::string province) {
    ParameterLayer layer;
    layer.id = std::move(id);
    layer.name = {"quy định ví dụ", "sample decision"};
    layer.province = std::move(province);
    layer.in_force = {day(2023, 1, 1), day(2026, 1, 1)};
    return layer;
}

void set(ParameterLayer& layer, std::string key, ParameterSetting value, std::string standard = "tt124-2021/commune") {
    layer.changes.push_back(
        {std::move(standard), std::move(key), value, "/set/" + std::to_string(layer.changes.size())});
}

void add(ParameterLayer& layer, Requirement const& row, std::string standard = "tt124-2021/commune") {
    layer.rows.push_back({std::move(standard), row, "/add/" + std::to_string(layer.rows.size())});
}

/// A commune with 25 hamlets of which 18 are recognised: 72 %.
Dossier commune(std::string const& province = "") {
    DossierBuilder builder(2023);
    builder.content().place.province = province;
    builder.total(Total::hamlets, 25).total(Total::hamlets_recognised, 18);
    for (auto const none : {Total::agencies, Total::enterprises, Total::schools}) builder.total(none, 0);
    for (auto const none : {Total::agencies_recognised, Total::enterprises_recognised, Total::schools_recognised})
        builder.total(none, 0);
    builder.total(Total::camera_models, 2);
    return builder.build().value();
}

Result<Assessment> assess_with(Dossier const& dossier, std::vector<ParameterLayer> layers,
                               Standard const& standard = tt124) {
    AssessOptions options;
    options.layers = std::move(layers);
    return assess(dossier, standard, options);
}

Errors errors_of(std::vector<ParameterLayer> layers, Standard const& standard = tt124) {
    return assess_with(commune(), std::move(layers), standard).errors();
}

std::string only(Errors const& errors) {
    REQUIRE(errors.size() == 1);
    return errors[0].path + " " + std::string(name_of(errors[0].code));
}

}  // namespace

TEST_CASE("two provinces with different layers on one dossier") {
    auto lenient = layer_of("tinh-a", "");
    set(lenient, "recognised_share", Percent(72));
    auto strict = layer_of("tinh-b", "");
    set(strict, "recognised_share", Percent(75));
    auto const dossier = commune();

    auto const in_a = assess_with(dossier, {lenient});
    auto const in_b = assess_with(dossier, {strict});
    auto const nowhere = assess_with(dossier, {});
    REQUIRE((in_a && in_b && nowhere));
    CHECK(in_a->find("5.4.2")->outcome == Outcome::met);
    CHECK(in_a->find("5.4.2")->layer == "tinh-a");
    CHECK(in_b->find("5.4.2")->outcome == Outcome::not_met);
    CHECK(in_b->find("5.4.2")->layer == "tinh-b");
    CHECK(in_b->outcome == Outcome::not_met);
    CHECK(nowhere->find("5.4.2")->layer.empty());
    for (auto const* each : {&*in_a, &*in_b})
        for (auto const& finding : each->findings)
            if (finding.id != "tt124-2021/commune/5.4.2") CHECK(finding.layer.empty());
}

TEST_CASE("layers are applied in order, each within what the one before left") {
    auto first = layer_of("first", "");
    set(first, "recognised_share", Percent(75));
    auto second = layer_of("second", "");
    set(second, "recognised_share", Percent(80));
    auto const both = assess_with(commune(), {first, second});
    REQUIRE(both);
    CHECK(both->find("5.4.2")->layer == "second");
    CHECK(both->layers == std::vector<std::string>{"first", "second"});
    CHECK(only(errors_of({second, first})) == "/layers/1/set/0 parameter_wrong_direction");
}

TEST_CASE("what a layer may not do, with its place in the stack") {
    auto const with = [](std::string const& key, ParameterSetting value) {
        auto layer = layer_of("q", "");
        set(layer, key, value);
        return only(errors_of({layer_of("harmless", ""), layer}));
    };
    CHECK(with("recognised_share", Percent(69)) == "/layers/1/set/0 parameter_wrong_direction");
    CHECK(with("recognised_share", Percent(10001, 2)) == "/layers/1/set/0 out_of_range");
    CHECK(with("recognised_share", 85) == "/layers/1/set/0 wrong_type");
    CHECK(with("strictness", Percent(1)) == "/layers/1/set/0 wrong_type");
    CHECK(with("resolution_period", 3) == "/layers/1/set/0 parameter_not_delegable");
    CHECK(with("recognised_shares", 8000) == "/layers/1/set/0 unknown_parameter");
    CHECK(with("strictness", 2) == "/layers/1/set/0 out_of_range");
    auto late = layer_of("late", "");
    late.in_force.from = day(2024, 1, 1);
    CHECK(only(errors_of({late})) == "/layers/0 layer_out_of_period");
}

TEST_CASE("a k stays between one and the number of rows, a number of steps between one and what can be compared") {
    auto const with = [](Standard const& standard, int year, std::string const& key, ParameterSetting value) {
        auto layer = layer_of("q", "");
        layer.in_force = {};
        set(layer, key, value, std::string(standard.id));
        DossierBuilder builder(year);
        return assess_with(builder.build().value(), {layer}, standard).has_value();
    };
    for (std::int64_t const k : {1, 2, 3}) CHECK(with(standards::ntm_2021_advanced_19, 2023, "model_kinds", k));
    for (std::int64_t const k : {0, 4}) CHECK_FALSE(with(standards::ntm_2021_advanced_19, 2023, "model_kinds", k));
    for (std::int64_t const steps : {1, 2, 3}) CHECK(with(standards::ntm_2016_19, 2018, "falling_years", steps));
    for (std::int64_t const steps : {0, 4}) CHECK_FALSE(with(standards::ntm_2016_19, 2018, "falling_years", steps));
}

TEST_CASE("a group whose k a layer set names the layer, and so does a row that is measured by what it set") {
    auto layer = layer_of("q", "");
    set(layer, "model_kinds", 1, "ntm-2021-advanced/19");
    auto const assessment = assess_with(commune(), {layer}, standards::ntm_2021_advanced_19);
    REQUIRE(assessment);
    CHECK(assessment->find("19.2.models")->layer == "q");
    CHECK(assessment->find("19.2.4")->layer.empty());

    auto fires = layer_of("fires", "");
    set(fires, "serious_fire", 1);
    set(fires, "recognised_share_of", 1);
    auto const measured = assess_with(commune(), {fires});
    REQUIRE(measured);
    CHECK(measured->find("5.4.2")->layer == "fires");
    for (auto const& finding : measured->findings)
        if (finding.indicator.find("serious_fires") == 0) CHECK(finding.layer == "fires");
}

TEST_CASE("a row that a layer adds stands behind the rows of its group and decides with them") {
    auto layer = layer_of("q", "");
    add(layer, rows::at_least("1", Total::camera_models, 3, cite, words).under("5.4"));
    add(layer, rows::none("2", CountKind::crimes, cite, words));
    boost::optional<Assessment> kept;
    {
        auto assessment = assess_with(commune(), {layer});
        REQUIRE(assessment);
        kept = *std::move(assessment);
        layer = {};
    }
    CHECK(kept->standard->id == "tt124-2021/commune");
    CHECK(kept->standard_id == "tt124-2021/commune");
    CHECK(kept->findings.size() == tt124.rows.size() + 2);
    auto const* cameras = kept->find("q.1");
    REQUIRE(cameras != nullptr);
    CHECK(cameras->id == "tt124-2021/commune/q.1");
    CHECK(cameras->outcome == Outcome::not_met);
    CHECK(cameras->margin.get_value_or(0) == -1);
    CHECK(cameras->layer == "q");
    CHECK(cameras->citation.in(Language::vi) == "Điều 1 Quyết định 00/2023/QĐ-VD");
    CHECK((cameras - 1)->id == "tt124-2021/commune/5.4.2");
    CHECK(kept->find("5.4")->outcome == Outcome::not_met);
    CHECK(kept->outcome == Outcome::not_met);
    CHECK(kept->find("q.2")->outcome == Outcome::undetermined);
    CHECK(kept->find("q.2")->parent == 0);
    // every row of the text is still found, in the text's order
    std::vector<std::string> ids;
    for (auto const& finding : kept->findings)
        if (finding.layer.empty()) ids.push_back(finding.id);
    std::vector<std::string> expected;
    for (auto const& row : tt124.rows) expected.push_back(full_id(tt124, row));
    CHECK(ids == expected);
}

TEST_CASE("copies of an assessment keep the standard that was put together for it") {
    boost::optional<Facts> facts;
    {
        auto layer = layer_of("q", "");
        add(layer, rows::at_least("1", Total::camera_models, 3, cite, words));
        auto const assessment = assess_with(commune(), {layer});
        REQUIRE(assessment);
        facts = assessment->facts;
    }
    CHECK(facts->standard().rows.size() == tt124.rows.size() + 1);
    CHECK(facts->standard().row_index("q.1") > 0);
}

TEST_CASE("groups, own thresholds and declared indicators of a layer") {
    auto layer = layer_of("q", "");
    layer.declared.push_back({"extinguishers", ValueKind::count, words});
    layer.parameters.push_back(rows::percentage("share", 50, Direction::fixed, words));
    add(layer, rows::group("1", cite, words, Test::any_of));
    add(layer, rows::at_least("1.1", Total::camera_models, 3, cite, words));
    add(layer, rows::share("1.2", Indicator::declared(0), Total::households, "share", cite, words));
    DossierBuilder builder(commune());
    builder.total(Total::households, 3);
    StatedMeasurement stated;
    stated.indicator = "extinguishers";
    stated.value = 2;
    builder.content().measurements.push_back(stated);
    auto const assessment = assess_with(builder.build().value(), {layer});
    REQUIRE(assessment);
    CHECK(assessment->find("q.1")->outcome == Outcome::met);
    CHECK(assessment->find("q.1.1")->outcome == Outcome::not_met);
    CHECK(assessment->find("q.1.2")->outcome == Outcome::met);
    CHECK(assessment->find("q.1.2")->threshold.get_value_or(0) == 2);
    CHECK(assessment->find("q.1.2")->indicator == "extinguishers");

    // a second layer with keys of the same names changes nothing in the first
    auto other = layer_of("r", "");
    other.declared.push_back({"extinguishers", ValueKind::count, words});
    other.parameters.push_back(rows::percentage("share", 100, Direction::fixed, words));
    add(other, rows::share("1", Indicator::declared(0), Total::households, "share", cite, words));
    auto const both = assess_with(builder.build().value(), {layer, other});
    REQUIRE(both);
    CHECK(both->find("q.1.2")->outcome == Outcome::met);
    CHECK(both->find("r.1")->outcome == Outcome::not_met);
}

TEST_CASE("rows that cannot be added") {
    auto const with = [](Requirement const& row, Standard const& standard = tt124) {
        auto layer = layer_of("q", "");
        add(layer, row, std::string(standard.id));
        return only(errors_of({layer}, standard));
    };
    auto const sound = rows::none("1", CountKind::crimes, cite, words);
    CHECK(with(sound.under("5.9")) == "/layers/0/add/0/parent invalid_layer_row");
    CHECK(with(sound.under("5.4.2")) == "/layers/0/add/0/parent invalid_layer_row");
    CHECK(with(sound.under("19.2.models"), standards::ntm_2021_advanced_19) ==
          "/layers/0/add/0/parent invalid_layer_row");
    CHECK(with(rows::none("1", CountKind::crimes, {}, words)) == "/layers/0/add/0/citation invalid_layer_row");
    CHECK(with(rows::none("1", DocumentRole::plan, cite, words)) == "/layers/0/add/0 invalid_layer_row");
    CHECK(with(rows::at_least("1", Total::camera_models, "no_such", cite, words)) ==
          "/layers/0/add/0/parameter invalid_layer_row");
    CHECK(with(rows::present("1", Indicator::declared(0), cite, words)) == "/layers/0/add/0 invalid_layer_row");
    CHECK(with(rows::group("1", cite, words)) == "/layers/0/add/0 invalid_layer_row");
    auto twice = layer_of("q", "");
    add(twice, sound);
    add(twice, sound);
    CHECK(only(errors_of({twice})) == "/layers/0/add/1/id invalid_layer_row");
}

TEST_CASE("an added row only makes a standard stricter") {
    auto layer = layer_of("q", "");
    add(layer, rows::at_least("1", Total::camera_models, 3, cite, words).under("5.1"));
    for (std::int64_t cameras = 0; cameras < 5; ++cameras) {
        DossierBuilder builder(commune());
        builder.total(Total::camera_models, cameras);
        auto const dossier = builder.build().value();
        auto const without = assess_with(dossier, {});
        auto const with = assess_with(dossier, {layer});
        REQUIRE((with && without));
        CHECK(with->outcome == all_of(without->outcome, cameras >= 3 ? Outcome::met : Outcome::not_met));
    }
}

TEST_CASE("rows of a layer are not asked for outside its days") {
    auto layer = layer_of("q", "");
    layer.in_force = {day(2023, 7, 1), day(2024, 7, 1)};
    add(layer, rows::none("1", CountKind::crimes, cite, words));
    AssessOptions options;
    options.layers = {layer};
    options.as_of = day(2023, 6, 30);
    CHECK(assess(commune(), tt124, options).error().code == ErrorCode::layer_out_of_period);
    options.as_of = day(2023, 7, 1);
    CHECK(assess(commune(), tt124, options).value().find("q.1") != nullptr);
    options.as_of = day(2024, 6, 30);
    CHECK(assess(commune(), tt124, options).has_value());
    options.as_of = day(2024, 7, 1);
    CHECK(assess(commune(), tt124, options).error().code == ErrorCode::layer_out_of_period);
}

TEST_CASE("a layer of another province is refused; of a merged commune's province, or where none is said, it applies") {
    auto const layer = layer_of("q", "Tỉnh Ví Dụ");
    CHECK(assess_with(commune("Ví Dụ"), {layer}));
    CHECK(assess_with(commune("tỉnh Ví Dụ"), {layer}));
    CHECK(assess_with(commune(""), {layer}));
    auto const elsewhere = assess_with(commune("Tỉnh Khác"), {layer_of("harmless", ""), layer});
    CHECK(only(elsewhere.errors()) == "/layers/1 layer_of_other_province");
    DossierBuilder builder(commune("Tỉnh Khác"));
    Predecessor predecessor;
    predecessor.place.name = "Xã Cũ";
    predecessor.place.province = "Ví Dụ";
    builder.content().predecessors.push_back(predecessor);
    CHECK(assess_with(builder.build().value(), {layer}));
}

TEST_CASE("units inside are judged with the rows that a layer adds to their standard") {
    DossierBuilder builder(2023);
    Unit hamlet;
    hamlet.id = UnitId("t1");
    hamlet.kind = UnitKind::hamlet;
    hamlet.totals.set(Total::camera_models, Quantity(0));
    builder.content().units.push_back(hamlet);
    builder.total(Total::hamlets, 1);
    for (auto const none : {Total::agencies, Total::enterprises, Total::schools}) builder.total(none, 0);
    auto layer = layer_of("q", "");
    add(layer, rows::at_least("1", Total::camera_models, 1, cite, words), "tt124-2021/hamlet");
    auto const dossier = builder.build().value();
    auto const recognised = [&](std::vector<ParameterLayer> layers) {
        auto const assessment = assess_with(dossier, std::move(layers));
        REQUIRE(assessment);
        return assessment->facts.find(Composite::units_recognised)->interval;
    };
    CHECK(recognised({}).hi == 1);
    CHECK(recognised({layer}).hi == 0);

    auto broken = layer_of("q", "");
    add(broken, rows::at_least("1", Total::camera_models, 1, cite, words).under("9"), "tt124-2021/hamlet");
    CHECK(only(errors_of({broken})) == "/layers/0/add/0/parent invalid_layer_row");
}

TEST_CASE("who appraises is noted") {
    auto layer = layer_of("q", "");
    layer.appraiser = {"Công an tỉnh", "the police of the province"};
    auto const assessment = assess_with(commune(), {layer});
    REQUIRE(assessment);
    CHECK(std::any_of(assessment->notes.begin(), assessment->notes.end(), [](BilingualText const& note) {
        return note.in(Language::en) == "under q, this is appraised by the police of the province";
    }));
}

TEST_CASE("a layer that decides nothing about the standard is noted, and that it names who appraises is not") {
    auto const notes_with = [](ParameterLayer const& layer) {
        auto const assessment = assess_with(commune(), {layer});
        REQUIRE(assessment);
        std::string all;
        for (auto const& note : assessment->notes) all += note.in(Language::en) + "\n";
        return all;
    };
    auto layer = layer_of("q", "");
    layer.appraiser = {"Công an tỉnh", "the police of the province"};
    add(layer, rows::at_least("1", Total::camera_models, 1, cite, words), "ntm-2021/19");
    auto const notes = notes_with(layer);
    CHECK(notes.find("q decides nothing about this standard") != std::string::npos);
    CHECK(notes.find("appraised") == std::string::npos);

    // Hamlets are judged by their own standard, so what is added to that one counts for the commune.
    for (auto const* standard : {"tt124-2021/commune", "tt124-2021/hamlet"}) {
        auto meant = layer_of("q", "");
        add(meant, rows::at_least("1", Total::camera_models, 1, cite, words), standard);
        CHECK(notes_with(meant).find("decides nothing") == std::string::npos);
    }
}

TEST_CASE("a change without a standard speaks of every standard that has the parameter") {
    auto layer = layer_of("q", "");
    layer.changes.push_back({"", "recognised_share", Percent(80), ""});
    CHECK(speaks_of(layer, standards::tt124_2021_commune));
    CHECK_FALSE(speaks_of(layer, standards::ntm_2021_19));
    CHECK(speaks_of(layer_of("q", ""), standards::ntm_2021_19));
}

TEST_CASE("two layers have two ids") {
    auto layer = layer_of("q", "");
    CHECK(only(errors_of({layer, layer})) == "/layers/1 duplicate_id");
    add(layer, rows::at_least("1", Total::camera_models, 1, cite, words));
    CHECK(only(errors_of({layer_of("r", ""), layer, layer})) == "/layers/2 duplicate_id");
}
