// The comparisons of the law, each defined once for whatever holds the values.
//
// A test is written as an expression over a `Lanes`, which knows one comparison, "a is at least b", and the outcome
// algebra. `SingleLane` computes it on the intervals of one commune, `BlockLanes` (batch/block_lanes.hpp) on thousands
// of communes in columns; built-in and loaded standards use the same expressions.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/outcome.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

// The comparisons on intervals.

/// a >= b, decided wherever the bounds decide it.
constexpr Outcome compare_at_least(Interval a, Interval b) noexcept;
/// a <= b.
constexpr Outcome compare_at_most(Interval a, Interval b) noexcept;
/// "Kiềm chế, giảm": this year at most last year; in the strict reading below it, where 0 after 0 passes.
constexpr Outcome compare_not_above(Interval now, Interval before, bool strict) noexcept;
/// part of whole >= share, in hundredths of a percent, by cross-multiplication: 10000 part >= share * whole. A whole of
/// 0 is not applicable. A part is never more than its whole.
constexpr Outcome compare_share(Interval part, Interval whole, std::int64_t share) noexcept;
constexpr Outcome compare_equal(Interval a, std::int64_t value) noexcept;
/// A date inside a period. A date of which nothing is known may belong to a document that does not exist, so it is
/// undetermined even where every day would do.
constexpr Outcome compare_within(Interval days, Period period) noexcept;
/// A yes-or-no interval as an outcome: 1 is met, 0 is not met.
constexpr Outcome compare_flag(Interval flag) noexcept;
/// Whether a guard holds: its yes-or-no indicator has the expected value.
constexpr Outcome compare_guard(Interval flag, bool expected) noexcept;

namespace detail {

#if defined(__GNUC__) && defined(__OPTIMIZE__)
#define CRITERION19_INLINE [[gnu::always_inline]] inline
#else
#define CRITERION19_INLINE inline
#endif

/// What the tests are written over, for one commune: an operand is an interval, a value two bits.
struct SingleLane {
    using Operand = Interval;
    using Value = Planes<unsigned>;

    CRITERION19_INLINE constexpr Operand constant(std::int64_t value) const noexcept { return exactly(value); }
    CRITERION19_INLINE constexpr Value at_least(Operand a, Operand b) const noexcept {
        return {static_cast<unsigned>(a.lo >= b.hi), static_cast<unsigned>(a.hi < b.lo)};
    }
    CRITERION19_INLINE constexpr Value negated(Value a) const noexcept { return {a.f, a.t}; }
    /// all_of and any_of of comparisons, which always apply.
    CRITERION19_INLINE constexpr Value both(Value a, Value b) const noexcept { return {a.t & b.t, a.f | b.f}; }
    CRITERION19_INLINE constexpr Value either(Value a, Value b) const noexcept { return {a.t | b.t, a.f & b.f}; }
    CRITERION19_INLINE constexpr Value all_of(Value a, Value b) const noexcept { return criterion19::all_of(a, b); }
    CRITERION19_INLINE constexpr Value guarded(Value leaf, Value guard) const noexcept {
        return criterion19::guarded(leaf, guard);
    }
    /// `value` where `known` is met, else undetermined.
    CRITERION19_INLINE constexpr Value where(Value value, Value known) const noexcept {
        return {value.t & known.t, value.f & known.t};
    }
    CRITERION19_INLINE constexpr Value not_applicable() const noexcept { return {1, 1}; }
    CRITERION19_INLINE constexpr Value share(Operand part, Operand whole, std::int64_t of) const noexcept {
        if (whole.hi == 0) return not_applicable();
        if (part.hi > whole.hi && part.lo <= whole.hi) part.hi = whole.hi;
        if (whole.lo < part.lo && part.lo <= whole.hi) whole.lo = part.lo;
        auto const leaf = at_least({part.lo * 10000, part.hi * 10000}, {of * whole.lo, of * whole.hi});
        return whole.lo > 0 ? leaf : guarded(leaf, {});
    }
};

template <class Lanes>
CRITERION19_INLINE constexpr auto at_most(Lanes& lanes, typename Lanes::Operand a, typename Lanes::Operand b) noexcept {
    return lanes.at_least(b, a);
}

template <class Lanes>
CRITERION19_INLINE constexpr auto equal(Lanes& lanes, typename Lanes::Operand a, std::int64_t value) noexcept {
    auto const wanted = lanes.constant(value);
    return lanes.both(lanes.at_least(a, wanted), lanes.at_least(wanted, a));
}

template <class Lanes>
CRITERION19_INLINE constexpr auto not_above(Lanes& lanes, typename Lanes::Operand now, typename Lanes::Operand before,
                                            bool strict) noexcept {
    if (!strict) return lanes.at_least(before, now);
    return lanes.either(lanes.negated(lanes.at_least(now, before)), lanes.at_least(lanes.constant(0), now));
}

template <class Lanes>
CRITERION19_INLINE constexpr auto within(Lanes& lanes, typename Lanes::Operand days, Period period) noexcept {
    auto const inside = lanes.both(lanes.at_least(days, lanes.constant(period.from.number)),
                                   lanes.at_least(lanes.constant(period.until.number - 1), days));
    // Where the period is shorter than the calendar, no unknown date is decided.
    if (first_day < period.from || period.until < end_day) return inside;
    return lanes.where(inside, lanes.either(lanes.at_least(days, lanes.constant(first_day.number + 1)),
                                            lanes.at_least(lanes.constant(end_day.number - 2), days)));
}

template <class Lanes>
CRITERION19_INLINE constexpr auto flag(Lanes& lanes, typename Lanes::Operand yes_or_no) noexcept {
    return lanes.at_least(yes_or_no, lanes.constant(1));
}

template <class Lanes>
CRITERION19_INLINE constexpr auto guard(Lanes& lanes, typename Lanes::Operand yes_or_no, bool expected) noexcept {
    auto const is_set = flag(lanes, yes_or_no);
    return expected ? is_set : lanes.negated(is_set);
}

}  // namespace detail

// Implementation.

constexpr Outcome compare_at_least(Interval a, Interval b) noexcept {
    return outcome_of(detail::SingleLane().at_least(a, b));
}
constexpr Outcome compare_at_most(Interval a, Interval b) noexcept {
    return compare_at_least(b, a);
}
constexpr Outcome compare_not_above(Interval now, Interval before, bool strict) noexcept {
    detail::SingleLane lane;
    return outcome_of(detail::not_above(lane, now, before, strict));
}
constexpr Outcome compare_share(Interval part, Interval whole, std::int64_t share) noexcept {
    return outcome_of(detail::SingleLane().share(part, whole, share));
}
constexpr Outcome compare_equal(Interval a, std::int64_t value) noexcept {
    detail::SingleLane lane;
    return outcome_of(detail::equal(lane, a, value));
}
constexpr Outcome compare_within(Interval days, Period period) noexcept {
    detail::SingleLane lane;
    return outcome_of(detail::within(lane, days, period));
}
constexpr Outcome compare_flag(Interval flag) noexcept {
    detail::SingleLane lane;
    return outcome_of(detail::flag(lane, flag));
}
constexpr Outcome compare_guard(Interval flag, bool expected) noexcept {
    detail::SingleLane lane;
    return outcome_of(detail::guard(lane, flag, expected));
}

}  // namespace v1
}  // namespace criterion19
