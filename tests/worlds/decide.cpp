#include "worlds/decide.hpp"

#include "worlds/classes.hpp"

namespace worlds {
namespace {

/// Rows that hang on what no dossier can tell yet: the last day of the Party term, in which one exercise is asked for.
bool hangs_on_untold(World const& world, std::string_view id) {
    return id == "tt69-2020.9.2.a" && world.total(Total::defence_exercises).end == 0;
}

}  // namespace

bool must_decide(World const& world, std::size_t row, Outcome truth, Telling telling) {
    auto const& requirement = world.standard->rows[row];
    if (is_group(requirement.test) || !requirement.in_force.contains(world.as_of)) return false;
    if (!world.has_ended() || hangs_on_untold(world, requirement.id)) return false;
    auto const& subject = requirement.subject;
    // Nobody can say yet that there was no paper, no decision, no word at all.
    if (subject.is_document()) return truth == Outcome::met && calendar_year(world.year).last() <= world.as_of;
    if (subject == Indicator(Composite::recognised_safe)) return world.recognised_safe && world.decided <= world.as_of;
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
