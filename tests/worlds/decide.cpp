#include "worlds/decide.hpp"

#include "worlds/classes.hpp"

namespace worlds {
namespace {

/// Rows that hang on what is still to come: the rest of the Party term, in which one exercise is asked for.
bool hangs_on_later(World const& world, std::string_view id) {
    return id == "tt69-2020.9.2.a" && world.total(Total::defence_exercises).end == 0 &&
           !(world.party_term_end < world.as_of);
}

}  // namespace

bool must_decide(World const& world, std::size_t row, Outcome truth, Telling telling) {
    auto const& requirement = world.standard->rows[row];
    if (is_group(requirement.test) || !requirement.in_force.contains(world.as_of)) return false;
    if (!world.has_ended() || hangs_on_later(world, requirement.id)) return false;
    auto const& subject = requirement.subject;
    // That none was issued can be said of some papers; of papers that say their year, a later one can still come.
    if (subject == Indicator(DocumentRole::militia_registration)) return !world.militia_days.empty();
    if (subject.is_document())
        return (truth == Outcome::met ||
                (subject != Indicator(DocumentRole::coordination_plan) && !world.options.papers_say_year)) &&
               calendar_year(world.year).last() <= world.as_of;
    if (subject == Indicator(Composite::recognised_safe) && world.options.by_guide) return true;
    if (subject == Indicator(Composite::recognised_safe) || subject == Indicator(Composite::not_complex_in_security))
        return !world.recognised_safe || world.decided <= world.as_of;
    if (subject == Indicator(Composite::recognised_new_rural))
        return world.recognised_new_rural && world.decided <= world.as_of;
    if (subject == Indicator(Matter::order_maintained)) return world.order != OrderWord::none;
    if (subject == Indicator(Composite::police_and_guard_warned)) return telling != Telling::registers;
    bool const serious_events = subject == Indicator(Composite::serious_events);
    if (!subject.is_count() && !serious_events) return true;
    // How the numbers of merged communes add up is open.
    bool const trend = requirement.test == Test::not_above || requirement.test == Test::falling;
    if (trend && !world.formers.empty()) return false;
    if (telling == Telling::registers && !serious_events && kinds_of(subject.count()).empty()) return false;
    if (telling == Telling::figures && subject.excuse() != Excuse::none && number(world, subject.count()) > 0)
        return false;
    return true;
}

}  // namespace worlds
