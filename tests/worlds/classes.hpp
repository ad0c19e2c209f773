// Which events a count counts, where everything about them is known. Written from the definitions of the law.
#pragma once

#include "worlds/world.hpp"

#include <boost/optional/optional.hpp>

#include <vector>

namespace worlds {

/// What can excuse an event: nothing, force majeure, or also that it was detected, mitigated and reported in time.
enum class Excusable : std::uint8_t { no, force_majeure, force_majeure_or_handled };

bool is_excused(Event const& event, Excusable excuse);

/// A set of kinds of events.
class KindSet {
public:
    constexpr KindSet() = default;
    constexpr KindSet(IncidentKind kind) noexcept : bits_(1U << static_cast<unsigned>(kind)) {}  // NOLINT
    constexpr bool contains(IncidentKind kind) const noexcept { return (bits_ & KindSet(kind).bits_) != 0; }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    friend constexpr KindSet operator|(KindSet a, KindSet b) noexcept {
        KindSet both;
        both.bits_ = a.bits_ | b.bits_;
        return both;
    }

private:
    std::uint32_t bits_ = 0;
};
constexpr KindSet operator|(IncidentKind a, IncidentKind b) noexcept {
    return KindSet(a) | KindSet(b);
}

/// Kinds of events whose registers together give the count; none where only a figure can tell it.
KindSet kinds_of(CountKind count) noexcept;

/// Whether the event is one that the count counts, its date and its excuses aside.
bool is_counted(CountKind count, Event const& event, Options const& options);

/// 1, or where persons are counted, how many.
std::int64_t weight_of(CountKind count, Event const& event);

/// The counts of which this one is a part.
std::vector<CountKind> wider(CountKind count);

/// Calls `visit(event)` for every event of the unit and of the members inside it.
template <class Visit>
void for_each_event(World const& world, Visit visit) {
    for (auto const& event : world.events) visit(event);
    for (auto const& member : world.members)
        if (member.own) for_each_event(*member.own, visit);
}

/// How many happened in the year assessed or one before it, without those that are excused.
std::int64_t number(World const& world, CountKind count, int back = 0, Excusable excuse = Excusable::no);
/// The same of what had happened by the day of assessment.
std::int64_t number_so_far(World const& world, CountKind count, int back = 0);

}  // namespace worlds
