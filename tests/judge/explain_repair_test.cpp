// The shortest repair, by hand and against every set of changes.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/judge/explain/repair.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using test::assessed;

namespace {

struct Cost {
    std::int64_t changes = 0;
    std::int64_t amount = 0;

    friend bool operator<(Cost a, Cost b) {
        return a.changes != b.changes ? a.changes < b.changes : a.amount < b.amount;
    }
};

/// Every value that a slot may take under the options, none above 8.
std::vector<std::int64_t> allowed(test::FactsMaker const& maker, Facts const& facts, std::size_t slot,
                                  RepairOptions const& options) {
    auto const indicator = maker.standard.indicators[slot];
    auto const known = facts[slot].interval;
    auto const domain = facts.whole_domain(indicator);
    bool const may_move = options.allow_everything || means_of(maker.standard, indicator) != Means::nobody;
    bool is_whole = false;
    for (auto const& row : maker.standard.rows)
        is_whole = is_whole || (row.test == Test::at_least && row.other == indicator);
    std::vector<std::int64_t> out;
    for (std::int64_t value = 0; value <= 8; ++value) {
        bool const inside = known.lo <= value && value <= known.hi;
        if (value < domain.lo || value > domain.hi || (!may_move && !inside)) continue;
        if ((value == 0 && is_whole) || known == exactly(value)) continue;
        out.push_back(value);
    }
    return out;
}

/// The cheapest of all repairs of at most `most` changes among the slots from `first` on, or none.
void search(test::FactsMaker const& maker, Facts const& facts, std::vector<std::vector<std::int64_t>> const& values,
            std::vector<Interval>& slots, std::size_t first, std::int64_t most, Cost so_far,
            boost::optional<Cost>& best) {
    if (test::root_of(maker, slots) == Outcome::met && test::is_consistent(maker, facts.intervals(), slots) &&
        (!best || so_far < *best))
        best = so_far;
    if (most == 0) return;
    for (auto slot = first; slot < slots.size(); ++slot) {
        auto const known = slots[slot];
        for (auto const value : values[slot]) {
            slots[slot] = exactly(value);
            auto cost = so_far;
            ++cost.changes;
            cost.amount += value < known.lo ? known.lo - value : value > known.hi ? value - known.hi : 0;
            search(maker, facts, values, slots, slot + 1, most - 1, cost, best);
        }
        slots[slot] = known;
    }
}

}  // namespace

TEST_CASE("two more hamlets repair 16 of 25") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, 16);
    auto const repair = shortest_repair(assessed(maker, facts));
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 1);
    auto const& change = repair->changes[0];
    CHECK(change.key == "hamlets_recognised");
    CHECK(change.from == exactly(16));
    CHECK(change.to == exactly(18));
    CHECK(change.amount == 2);
    CHECK(change.means == Means::authority);
    CHECK_FALSE(change.establishes);
    CHECK(change.text.in(Language::vi) == "số khu dân cư được công nhận: nâng từ 16 lên 18");
    CHECK(change.text.in(Language::en) == "number of hamlets recognised: raise from 16 to 18");
    CHECK(repair->exact);
    CHECK(repair->after.outcome == Outcome::met);
    CHECK(repair->after.find("6.4")->outcome == Outcome::met);
}

TEST_CASE("what happened is not repaired unless everything may change") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(CountKind::crimes, 6);
    facts.set(Indicator(CountKind::crimes, 1), 5);
    CHECK_FALSE(shortest_repair(assessed(maker, facts)));
    RepairOptions everything;
    everything.allow_everything = true;
    auto const repair = shortest_repair(assessed(maker, facts), everything);
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 1);
    CHECK(repair->amount == 1);
}

TEST_CASE("remedies of single rows that break each other are reconciled") {
    auto const maker = test::maker_for(standards::ntm_2016_19);
    auto facts = maker.all_met();
    // 6 after 5 after 4: to lower last year's figure mends 19.2.6 and breaks 19.2.4 further.
    facts.set(CountKind::crimes, 6);
    facts.set(Indicator(CountKind::crimes, 1), 5);
    facts.set(Indicator(CountKind::crimes, 2), 4);
    RepairOptions everything;
    everything.allow_everything = true;
    auto const repair = shortest_repair(assessed(maker, facts), everything);
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 2);
    CHECK(repair->changes[0].key == "crimes");
    CHECK(repair->changes[0].to == exactly(5));
    CHECK(repair->changes[1].key == "crimes-2");
    CHECK(repair->changes[1].to == exactly(5));
    CHECK(repair->amount == 2);
}

TEST_CASE("unknown facts are established inside what is known of them") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.clear(CountKind::crimes);
    facts.set(Indicator(CountKind::crimes, 1), 5);
    facts.clear(DocumentRole::plan);
    auto const repair = shortest_repair(assessed(maker, facts));
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 2);
    CHECK(repair->changes[0].key == "plan_date");
    CHECK(repair->changes[0].establishes);
    CHECK(repair->changes[0].text.in(Language::vi) ==
          "ngày kế hoạch về an ninh, trật tự: xác định trong thời hạn từ 01/01/2013 đến 31/12/2013");
    CHECK(repair->changes[1].key == "crimes");
    CHECK(repair->changes[1].to == exactly(5));  // the least that is asked, not more
    CHECK(repair->changes[1].text.in(Language::vi) == "số vụ phạm tội trong năm xét: xác định là nhiều nhất 5");
    CHECK(repair->changes[1].text.in(Language::en) == "number of crimes in the year assessed: establish as at most 5");
    CHECK(repair->amount == 0);
}

TEST_CASE("what only has to be found out is asked for as a bound where one bound is what counts") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.clear(Total::hamlets_recognised);
    auto const repair = shortest_repair(assessed(maker, facts));
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 1);
    // 17.5 is 70 % of 25.
    CHECK(repair->changes[0].text.in(Language::vi) == "số khu dân cư được công nhận: xác định là ít nhất 18");
    CHECK(repair->changes[0].text.in(Language::en) == "number of hamlets recognised: establish as at least 18");

    facts.set(Total::hamlets_recognised, 25);
    facts.set(Indicator(CountKind::crimes, 1), 0);
    facts.clear(CountKind::crimes);
    auto const none = shortest_repair(assessed(maker, facts));
    REQUIRE(none);
    CHECK(none->changes[0].text.in(Language::en) ==
          "number of crimes in the year assessed: establish as 0");  // not "at most 0"
}

TEST_CASE("a title is called by its name") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Composite::police_title, 0);
    auto const repair = shortest_repair(assessed(maker, facts));
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 1);
    CHECK(repair->changes[0].text.in(Language::vi) ==
          "danh hiệu của công an xã (phường: cả bảo vệ dân phố): nâng từ không có danh hiệu lên \"tiên tiến\"");
}

TEST_CASE("a document can be issued while its period lasts, and not after it") {
    auto maker = test::maker_for(standards::tt124_2021_commune);
    auto facts = maker.all_met();
    facts.set(DocumentRole::plan, day(2022, 12, 20).number);
    CHECK_FALSE(shortest_repair(assessed(maker, facts)));  // assessed on 31/12/2023
    maker.as_of = day(2023, 2, 1);
    auto const repair = shortest_repair(assessed(maker, facts));
    REQUIRE(repair);
    REQUIRE(repair->changes.size() == 1);
    CHECK(repair->changes[0].to == exactly(day(2023, 2, 1).number));
    CHECK(repair->changes[0].text.in(Language::vi) == "ngày kế hoạch về an ninh, trật tự: 01/02/2023");
}

TEST_CASE("nothing is changed where the standard is met") {
    test::for_each_maker([](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        auto const repair = shortest_repair(assessed(maker, maker.all_met()));
        REQUIRE(repair);
        CHECK(repair->changes.empty());
    });
}

TEST_CASE("no set of changes is shorter, on small cases") {
    test::Dice dice(4);
    Standard const* const standards_tried[] = {&test::made_up_standard, &standards::ntm_2018_model_security,
                                               &standards::ntm_2021_advanced_19, &standards::ntm_2016_19};
    constexpr std::int64_t most = 3;
    std::size_t repaired = 0;
    std::size_t beyond = 0;
    for (auto const* standard : standards_tried) {
        INFO(standard->id);
        auto const maker = test::maker_for(*standard);
        for (int round = 0; round < 10; ++round) {
            auto facts = test::random_facts(maker, dice, 4);
            for (std::size_t slot = 0; slot < facts.size(); ++slot)
                if (dice.one_in(6)) test::blur(maker, facts, slot, dice);
            RepairOptions options;
            options.allow_everything = dice.one_in(2);
            auto const assessment = assessed(maker, facts);
            std::vector<std::vector<std::int64_t>> values;
            for (std::size_t slot = 0; slot < facts.size(); ++slot)
                values.push_back(allowed(maker, facts, slot, options));
            auto slots = facts.intervals();
            boost::optional<Cost> best;
            search(maker, facts, values, slots, 0, most, {}, best);
            auto const repair = shortest_repair(assessment, options);
            if (!best) {
                REQUIRE((!repair || static_cast<std::int64_t>(repair->changes.size()) > most));
                ++beyond;
                continue;
            }
            REQUIRE(repair);
            REQUIRE(repair->exact);
            REQUIRE(static_cast<std::int64_t>(repair->changes.size()) == best->changes);
            REQUIRE(repair->amount == best->amount);
            repaired += !repair->changes.empty();
        }
    }
    CHECK(repaired > 10);
    CHECK(beyond > 2);
}

TEST_CASE("every repair that is given has been judged again") {
    test::Dice dice(5);
    test::for_each_maker([&](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        for (int round = 0; round < 10; ++round) {
            auto facts = test::random_facts(maker, dice, 6);
            RepairOptions everything;
            everything.allow_everything = true;
            auto const repair = shortest_repair(assessed(maker, facts), everything);
            REQUIRE(repair);
            REQUIRE(repair->after.outcome == Outcome::met);
            for (auto const& change : repair->changes) {
                REQUIRE_FALSE(change.text.in(Language::vi).empty());
                REQUIRE_FALSE(change.text.in(Language::en).empty());
            }
        }
    });
}
