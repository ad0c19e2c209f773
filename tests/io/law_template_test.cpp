// Files to write a decision down in: what `init` makes is well formed, and judges as what it is made from.
#include "catch.hpp"

#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>

using namespace criterion19;

TEST_CASE("the usual rows of criterion 10 and 19 are a standard as they are") {
    for (auto const language : {Language::vi, Language::en}) {
        auto const text = standard_template(language);
        auto const standard = read_standard(text);
        for (auto const& error : standard.errors()) UNSCOPED_INFO(error.text(Language::en));
        REQUIRE(standard);
        auto const& rows = (*standard)->standard();
        CHECK(rows.row_index("19.1.1") > 0);
        CHECK(rows.row_index("19.2.title") > 0);
        CHECK(rows.rows.size() == standards::ntm_2021_19.rows.size() + 1);
        for (auto const& row : rows.rows) CHECK(row.citation.label == content_not_available);
        CHECK(text.find("\"x-help\"") != std::string::npos);
    }
}

TEST_CASE("every built-in standard can be written down anew") {
    for (auto const& entry : standards::catalogue) {
        INFO(entry.standard->id);
        auto const standard = read_standard(standard_template(*entry.standard));
        for (auto const& error : standard.errors()) UNSCOPED_INFO(error.text(Language::en));
        REQUIRE(standard);
        CHECK((*standard)->standard().rows.size() == entry.standard->rows.size());
        CHECK((*standard)->standard().id.substr(0, 11) == "dia-phuong/");
    }
}

TEST_CASE("a layer offers every parameter that may be changed, at the value that it has") {
    for (auto const& entry : standards::catalogue) {
        INFO(entry.standard->id);
        std::size_t open = 0;
        for (auto const& parameter : entry.standard->parameters) open += parameter.direction != Direction::fixed;
        auto const layer = read_layer(layer_template(*entry.standard));
        for (auto const& error : layer.errors()) UNSCOPED_INFO(error.text(Language::en));
        REQUIRE(layer);
        CHECK(layer->changes.size() == open);
        CHECK(layer->rows.empty());
    }
}

TEST_CASE("the dossier that a standard asks for names each of its indicators") {
    auto const text = dossier_template(2026, standards::ntm_2026);
    REQUIRE(read_dossier(text));
    CHECK(text.find("\"ntm_2026_defence\"") != std::string::npos);
    CHECK(text.find("[10.defence]") != std::string::npos);
    auto const school = dossier_template(2023, standards::tt124_2021_school);
    REQUIRE(read_dossier(school));
    CHECK(read_dossier(school)->content().kind == UnitKind::school);
}

TEST_CASE("a real province's rules as a standard file: the model commune of Nam Định") {
    auto const standard = read_standard_file(CRITERION19_SOURCE_DIR "/examples/data/kieu-mau-nam-dinh-2023.json");
    for (auto const& error : standard.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(standard);
    auto const& rules = (*standard)->standard();
    for (auto const& row : rules.rows) {
        CHECK(row.citation.label == seen_secondary);
        CHECK(row.citation.source.substr(0, 13) == "vietnamnet.vn");
    }
    auto const index = rules.row_index("3.1");
    REQUIRE(index > 0);
    CHECK(rules.rows[static_cast<std::size_t>(index)].constant == 3);
    CHECK(key_of(rules.rows[static_cast<std::size_t>(rules.row_index("2.2"))].subject) == "residents_serious_crime-1");
}
