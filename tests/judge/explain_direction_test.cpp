// In which direction each standard reads its indicators, and that the kernel agrees.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/explain/direction.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using namespace criterion19::standards;

// Each of these reads every indicator one way only: what `missing` says of them needs no search over shared facts.
static_assert(reads_in_one_direction(ntm_2009_19));
static_assert(reads_in_one_direction(ntm_2021_19));
static_assert(reads_in_one_direction(ntm_2021_advanced_19));
static_assert(reads_in_one_direction(tt23_2012_commune));
static_assert(reads_in_one_direction(tt23_2012_hamlet));
static_assert(reads_in_one_direction(tt23_2012_agency));
static_assert(reads_in_one_direction(tt23_2012_school));
static_assert(reads_in_one_direction(tt124_2021_commune));
static_assert(reads_in_one_direction(tt124_2021_hamlet));
static_assert(reads_in_one_direction(tt124_2021_agency));
static_assert(reads_in_one_direction(tt124_2021_school));
// "Giảm liên tục": a year in the middle must not be above the one before it, nor below the one after it. Standing
// militia must exist in some communes, and must be trained where it does.
static_assert(!reads_in_one_direction(ntm_2016_19));
static_assert(!reads_in_one_direction(ntm_2018_model_security));
static_assert(!reads_in_one_direction(militia_2019_commune));
static_assert(direction_of(militia_2019_commune, Flag::standing_unit) == ReadingDirection::both);

// 23/2012/TT-BCA, Điều 5 khoản 4 điểm a: this year against last year.
static_assert(direction_of(tt23_2012_commune, CountKind::crimes) == ReadingDirection::downward);
static_assert(direction_of(tt23_2012_commune, Indicator(CountKind::crimes, 1)) == ReadingDirection::upward);
static_assert(direction_of(tt23_2012_commune, Total::hamlets_recognised) == ReadingDirection::upward);
static_assert(direction_of(tt23_2012_commune, Total::hamlets) == ReadingDirection::downward);
static_assert(direction_of(tt23_2012_commune, DocumentRole::plan) == ReadingDirection::inside_period);
static_assert(direction_of(tt23_2012_commune, Total::households) == ReadingDirection::unread);
static_assert(direction_of(tt124_2021_school, Flag::general_school) == ReadingDirection::downward);
static_assert(direction_of(ntm_2016_19, CountKind::crimes) == ReadingDirection::downward);
static_assert(direction_of(ntm_2016_19, Indicator(CountKind::crimes, 1)) == ReadingDirection::both);
static_assert(direction_of(ntm_2016_19, Indicator(CountKind::crimes, 4)) == ReadingDirection::upward);
static_assert(direction_of(ntm_2018_model_security, Indicator(CountKind::social_evils, 1)) ==
              ReadingDirection::downward);
static_assert(direction_of(ntm_2018_model_security, Indicator(CountKind::social_evils, 2)) == ReadingDirection::both);

namespace {
int height(Outcome outcome) {
    return outcome == Outcome::not_met ? 0 : outcome == Outcome::undetermined ? 1 : 2;
}
}  // namespace

TEST_CASE("moving an indicator the way it is read never makes the outcome worse") {
    test::Dice dice(1);
    test::for_each_maker([&](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        for (int round = 0; round < 40; ++round) {
            auto facts = test::random_facts(maker, dice, 12);
            for (std::size_t slot = 0; slot < facts.size(); ++slot)
                if (dice.one_in(6)) test::blur(maker, facts, slot, dice);
            auto const before = test::root_of(maker, facts.intervals());
            for (std::size_t slot = 0; slot < facts.size(); ++slot) {
                auto const direction = direction_of(maker.standard, maker.standard.indicators[slot]);
                auto const step = direction == ReadingDirection::upward     ? 1
                                  : direction == ReadingDirection::downward ? -1
                                                                            : 0;
                auto slots = facts.intervals();
                auto const domain = facts.whole_domain(maker.standard.indicators[slot]);
                slots[slot] = {slots[slot].lo + step, slots[slot].hi + step};
                if (step == 0 || slots[slot].lo < domain.lo || slots[slot].hi > domain.hi) continue;
                INFO(key_of(maker.standard, maker.standard.indicators[slot]));
                REQUIRE(height(test::root_of(maker, slots)) >= height(before));
            }
        }
    });
}
