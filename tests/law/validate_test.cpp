// What a standard must fulfil, one fault at a time.
#include <catch.hpp>
#include <criterion19/law/row_table.hpp>
#include <criterion19/law/validate.hpp>
#include <criterion19/standards/instruments.hpp>

#include <vector>

using namespace criterion19;
using namespace criterion19::rows;

namespace {

constexpr Citation cite{&standards::tt124_2021, "4", {}, {}, {}, {}, {}};
constexpr Wording words{"nội dung", "text"};

/// A small standard under construction.
struct Draft {
    std::vector<Requirement> rows{root(cite, words), group("1", cite, words),
                                  none("1.a", CountKind::crimes, cite, words),
                                  share("1.b", Total::hamlets_recognised, Total::hamlets, "part", cite, words)};
    std::vector<Parameter> parameters{percentage("part", 70, Direction::upward, words),
                                      threshold("k", 1, Direction::fixed, words),
                                      period("q1", PeriodRule::first_quarter, words)};
    std::vector<RowLink> links;
    std::vector<Indicator> slots;
    Standard standard;

    std::vector<StandardFault> faults() {
        slots.assign(rows.size() * 8, Indicator());
        slots.resize(detail::collect_indicators(rows, slots));
        links.clear();
        for (std::size_t i = 0; i < rows.size(); ++i) links.push_back(detail::link_row(rows, parameters, slots, i));
        standard.id = "draft";
        standard.in_force = {day(2020, 1, 1), day(2021, 1, 1)};
        standard.rows = rows;
        standard.parameters = parameters;
        standard.links = links;
        standard.indicators = slots;
        std::vector<StandardFault> out;
        validate(standard, [&](StandardFault fault, std::size_t) { out.push_back(fault); });
        return out;
    }
};

using Faults = std::vector<StandardFault>;

}  // namespace

TEST_CASE("the draft is sound") {
    CHECK(Draft().faults().empty());
}

TEST_CASE("each fault alone is found") {
    Draft draft;
    SECTION("no rows") {
        draft.rows.clear();
        CHECK(draft.faults() == Faults{StandardFault::no_rows});
    }
    SECTION("two roots") {
        draft.rows.push_back(root(cite, words));
        draft.rows.push_back(none("z", CountKind::sabotage, cite, words));
        CHECK_THAT(draft.faults(), Catch::VectorContains(StandardFault::several_roots));
    }
    SECTION("an id twice") {
        draft.rows.push_back(none("1.a", CountKind::sabotage, cite, words));
        CHECK(draft.faults() == Faults{StandardFault::duplicate_id});
    }
    SECTION("a parent that is not there") {
        draft.rows.push_back(none("2.a", CountKind::sabotage, cite, words).under("2"));
        CHECK(draft.faults() == Faults{StandardFault::missing_parent});
    }
    SECTION("a parent that stands after its row") {
        draft.rows.push_back(none("2.a", CountKind::sabotage, cite, words).under("2"));
        draft.rows.push_back(group("2", cite, words));
        draft.rows.push_back(none("2.b", CountKind::separatism, cite, words));
        CHECK(draft.faults() == Faults{StandardFault::missing_parent});
    }
    SECTION("an empty group") {
        draft.rows.push_back(group("2", cite, words));
        CHECK(draft.faults() == Faults{StandardFault::group_without_rows});
    }
    SECTION("no citation") {
        draft.rows[2].citation = {};
        CHECK(draft.faults() == Faults{StandardFault::no_citation});
    }
    SECTION("a text missing in one language") {
        draft.rows[2].text.en = {};
        CHECK(draft.faults() == Faults{StandardFault::no_text});
    }
    SECTION("no subject") {
        draft.rows[2].subject = {};
        CHECK(draft.faults() == Faults{StandardFault::no_subject});
    }
    SECTION("an unknown parameter") {
        draft.rows[3].parameter = "half";
        CHECK_THAT(draft.faults(), Catch::VectorContains(StandardFault::unknown_parameter));
    }
    SECTION("a share that is a count") {
        draft.rows[3].parameter = "k";
        CHECK(draft.faults() == Faults{StandardFault::wrong_parameter_kind});
    }
    SECTION("a flag compared with a count") {
        draft.rows[3].other = Flag::ward;
        CHECK(draft.faults() == Faults{StandardFault::unit_mismatch});
    }
    SECTION("a date that is counted") {
        draft.rows[2].subject = DocumentRole::plan;
        CHECK(draft.faults() == Faults{StandardFault::unit_mismatch});
    }
    SECTION("a guard outside all_of") {
        draft.rows[1].test = Test::any_of;
        draft.rows[2] = draft.rows[2].where(Flag::ward);
        CHECK(draft.faults() == Faults{StandardFault::guard_outside_all_of});
    }
    SECTION("a guard that is no yes-or-no fact") {
        draft.rows[2] = draft.rows[2].where(Total::hamlets);
        CHECK(draft.faults() == Faults{StandardFault::guard_not_a_flag});
    }
    SECTION("a parameter twice") {
        draft.parameters.push_back(threshold("k", 2, Direction::fixed, words));
        CHECK(draft.faults() == Faults{StandardFault::duplicate_parameter});
    }
    SECTION("a parameter without a value on some day") {
        draft.parameters[1].values[0].from = day(2020, 1, 2);
        CHECK(draft.faults() == Faults{StandardFault::parameter_without_value});
        draft.parameters[1].values[0].from = day(2020, 1, 1);
        CHECK(draft.faults().empty());
    }
    SECTION("more than all") {
        draft.parameters[0].values[0].value = 10001;
        CHECK(draft.faults() == Faults{StandardFault::value_not_allowed});
    }
    SECTION("a row that is never in force") {
        draft.rows[2].in_force = {day(2020, 1, 1), day(2020, 1, 1)};
        CHECK(draft.faults() == Faults{StandardFault::empty_period});
    }
    SECTION("groups within groups without end") {
        std::string id = "1";
        std::vector<std::string> ids;
        ids.reserve(40);
        for (int i = 0; i < 20; ++i) ids.push_back(id += ".1");
        for (auto const& each : ids) draft.rows.push_back(group(each, cite, words));
        auto const leaf = id + ".leaf";
        draft.rows.push_back(none(leaf, CountKind::sabotage, cite, words));
        CHECK_THAT(draft.faults(), Catch::VectorContains(StandardFault::too_deep));
    }
}
