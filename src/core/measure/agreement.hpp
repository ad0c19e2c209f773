// What statements about numbers that bound each other say together: one definition for figures, totals, lists and
// registers.
//
// A family is a set of numbers of which some bound others: a part is at most its whole, a narrower count at most its
// wider one, a pooled number is a sum. Statements are collected, in any order, and read once, at the end:
//
// * Where values exist that fit all statements and bounds, each number has the range of these values.
// * Otherwise every largest set of statements that agree (none could be added) gives ranges, and each number runs from
//   the lowest to the highest of them. {at least 1, 17, 18} is 17 to 18; {0, 3} is 0 to 3.
//
// A statement that no value fits beside what is certain is in no set: it gives way. A statement said twice counts once.
//
// A list of events is read event by event: each is of one class, which adds to several numbers at once.
#pragma once

#include <criterion19/base/interval.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What listed events add to the numbers of a family, one entry a number.
inline constexpr std::size_t max_listed_numbers = 8;
using ListedSum = std::array<std::int64_t, max_listed_numbers>;

/// A list of events, of which some are not fully known.
struct Listing {
    std::vector<ListedSum> certain;  ///< all that those events can add which no statement takes away
    std::vector<ListedSum> all;      ///< all that the events of the list can add
    std::vector<Interval> alone;     ///< what the list says of each number, others aside
    std::size_t numbers = 0;         ///< the first so many numbers of the family are listed
    bool complete = false;           ///< nothing happened that is not on the list
    bool within_figures = false;     ///< sums above a figure are left out: enough to see that everything agrees
    bool too_many = false;           ///< `all` and `certain` are not known
};

class Family {
public:
    using Number = std::uint8_t;
    /// Distinct statements of which every set is tried. With more, a family that disagrees gives hulls.
    static constexpr std::size_t max_tried = 12;
    /// Sets of statements times sums of a list that are tried at most.
    static constexpr std::size_t max_trials = std::size_t{1} << 14;

    /// Begins again with nothing, and keeps the memory.
    void clear() noexcept {
        domains_.clear();
        ranges_.clear();
        bounds_.clear();
        sums_.clear();
        overlaps_.clear();
        said_.clear();
        said_bounds_.clear();
        has_listing_ = false;
        statements_ = 0;
        agrees_ = true;
    }

    /// A new number. Nothing that is stated takes it out of `domain`: what is certain of it stands there.
    Number add(Interval domain = {}) {
        domains_.push_back(domain);
        return static_cast<Number>(domains_.size() - 1);
    }
    /// Always: part + gap <= whole. A gap below 0 says by how much the part can exceed the whole.
    void bound(Number part, Number whole, std::int64_t gap = 0) { bounds_.push_back({part, whole, gap, 0}); }
    /// Always: whole is the sum of the parts.
    template <std::size_t N>
    void sum(Number whole, Number const (&parts)[N]) {
        sums_.push_back({whole, {}});
        sums_.back().parts.assign(parts, parts + N);
    }

    /// Always: `both` is what the two parts of the whole have in common.
    void overlap(Number a, Number b, Number both, Number whole) { overlaps_.push_back({a, b, both, whole}); }

    /// Events that are listed: that each of them happened is one statement, that nothing else did another one. The
    /// numbers are counts of events, and every bound between them holds of the events beside the list too.
    void list(Listing const& listing) {
        has_listing_ = true;
        listing_ = listing;
        listed_statement_ = statements_++;
        if (listing_.complete) complete_statement_ = statements_++;
    }
    /// The same list, with other sums of its events.
    void list_again(Listing const& listing) { listing_ = listing; }

    /// One statement about one number.
    void state(Number number, Interval value) {
        if (value.lo <= domains_[number].lo && value.hi >= domains_[number].hi) return;
        for (auto const& known : said_)
            if (known.single && known.number == number && known.value == value) return;
        said_.push_back({number, true, statements_++, value});
    }
    /// Begins one statement about several numbers; `also` and `also_bound` add to the last one begun.
    void begin_statement() noexcept { ++statements_; }
    void also(Number number, Interval value) { said_.push_back({number, false, statements_ - 1, value}); }
    void also_bound(Number part, Number whole, std::int64_t gap) {
        said_bounds_.push_back({part, whole, gap, statements_ - 1});
    }

    /// Reads all statements.
    void settle() {
        ranges_ = domains_;
        agrees_ = narrow([](std::size_t) { return true; }, ranges_);
        tried_ = true;
        if (agrees_ && !(has_listing_ && listing_.too_many)) return;
        tried_ = can_try_sets();
        if (tried_)
            try_sets();
        else
            take_hulls();
    }
    /// Whether one set of values fits everything. Valid after `settle`.
    bool agrees() const noexcept { return agrees_; }
    /// What the statements leave of a number. Valid after `settle`.
    Interval operator[](Number number) const noexcept { return ranges_[number]; }
    /// What the number was added with.
    Interval certain(Number number) const noexcept { return domains_[number]; }
    /// Whether each number was read for itself, since there is too much to try. Valid after `settle`.
    bool is_too_many_to_try() const noexcept { return !tried_; }

private:
    struct Bound {
        Number part;
        Number whole;
        std::int64_t gap;
        std::size_t statement;
    };
    struct Sum {
        Number whole;
        std::vector<Number> parts;
    };
    struct Overlap {
        Number a;
        Number b;
        Number both;
        Number whole;
    };
    struct Said {
        Number number;
        bool single;
        std::size_t statement;
        Interval value;
    };

    static bool apply(Bound const& bound, std::vector<Interval>& ranges, bool& changed) noexcept {
        auto& part = ranges[bound.part];
        auto& whole = ranges[bound.whole];
        if (whole.hi < max_count && part.hi > whole.hi - bound.gap) {
            part.hi = whole.hi - bound.gap;
            changed = true;
        }
        if (whole.lo < part.lo + bound.gap) {
            whole.lo = part.lo + bound.gap;
            changed = true;
        }
        return part.lo <= part.hi && whole.lo <= whole.hi;
    }
    /// a + b - both <= whole, by `gap` more or less.
    static bool apply(Overlap const& overlap, std::int64_t gap, std::vector<Interval>& ranges, bool& changed) noexcept {
        auto& a = ranges[overlap.a];
        auto& b = ranges[overlap.b];
        auto& both = ranges[overlap.both];
        auto& whole = ranges[overlap.whole];
        auto const raise = [&](Interval& range, std::int64_t least) {
            if (range.lo >= least) return;
            range.lo = least;
            changed = true;
        };
        auto const lower = [&](Interval& range, std::int64_t most) {
            if (range.hi <= most) return;
            range.hi = most;
            changed = true;
        };
        if (whole.hi < max_count) raise(both, a.lo + b.lo - whole.hi - gap);
        if (both.hi < max_count) raise(whole, a.lo + b.lo - both.hi - gap);
        if (whole.hi < max_count && both.hi < max_count) {
            lower(a, whole.hi + both.hi - b.lo + gap);
            lower(b, whole.hi + both.hi - a.lo + gap);
        }
        return a.lo <= a.hi && b.lo <= b.hi && both.lo <= both.hi && whole.lo <= whole.hi;
    }
    static bool apply(Sum const& sum, std::vector<Interval>& ranges, bool& changed) noexcept {
        auto total = exactly(0);
        std::size_t open = 0;
        for (auto const part : sum.parts) {
            total.lo += ranges[part].lo;
            if (ranges[part].hi >= max_count)
                ++open;
            else
                total.hi += ranges[part].hi;
        }
        auto& whole = ranges[sum.whole];
        if (whole.lo < total.lo) {
            whole.lo = total.lo;
            changed = true;
        }
        if (open == 0 && whole.hi > total.hi) {
            whole.hi = total.hi;
            changed = true;
        }
        if (whole.lo > whole.hi) return false;
        for (auto const number : sum.parts) {
            auto& part = ranges[number];
            auto const most = whole.hi - (total.lo - part.lo);
            if (whole.hi < max_count && part.hi > most) {
                part.hi = most;
                changed = true;
            }
            // Only where all others have an upper end does the whole ask something of this one.
            bool const alone_open = open == 1 && part.hi >= max_count;
            if (open == 0 || alone_open) {
                auto const least = whole.lo - (alone_open ? total.hi : total.hi - part.hi);
                if (part.lo < least) {
                    part.lo = least;
                    changed = true;
                }
            }
            if (part.lo > part.hi) return false;
            // The next part is narrowed by what stands now.
            if (changed) return true;
        }
        return true;
    }

    /// Narrows the ranges by the chosen statements and by all bounds; false where no values fit.
    template <class Chosen>
    bool narrow(Chosen chosen, std::vector<Interval>& ranges) const {
        for (auto const& said : said_) {
            if (!chosen(said.statement)) continue;
            auto& range = ranges[said.number];
            range = {std::max(range.lo, said.value.lo), std::min(range.hi, said.value.hi)};
            if (range.lo > range.hi) return false;
        }
        if (!has_listing_ || listing_.too_many) return narrow_beside(chosen, nullptr, false, ranges);
        bool const complete = listing_.complete && chosen(complete_statement_);
        auto const& sums = complete || chosen(listed_statement_) ? listing_.all : listing_.certain;
        if (sums.size() == 1) return narrow_beside(chosen, &sums.front(), complete, ranges);
        bool any = false;
        std::vector<Interval> together;
        for (auto const& sum : sums) {
            auto trial = ranges;
            if (!narrow_beside(chosen, &sum, complete, trial)) continue;
            if (any)
                for (std::size_t i = 0; i < trial.size(); ++i) together[i] = hull(together[i], trial[i]);
            else
                together = std::move(trial);
            any = true;
        }
        if (any) ranges = std::move(together);
        return any;
    }

    /// The same beside what is listed, where something is: then the bounds are about what is not listed.
    template <class Chosen>
    bool narrow_beside(Chosen chosen, ListedSum const* listed, bool complete, std::vector<Interval>& ranges) const {
        auto const of = [&](Number number) {
            return listed != nullptr && number < listing_.numbers ? (*listed)[number] : std::int64_t{0};
        };
        if (listed != nullptr)
            for (std::size_t i = 0; i < listing_.numbers; ++i) {
                auto& range = ranges[i];
                range.lo = std::max(range.lo, (*listed)[i]);
                if (complete) range.hi = std::min(range.hi, (*listed)[i]);
                if (range.lo > range.hi) return false;
            }
        bool changed = true;
        while (changed) {
            changed = false;
            for (auto bound : bounds_) {
                bound.gap += of(bound.whole) - of(bound.part);
                if (!apply(bound, ranges, changed)) return false;
            }
            for (auto const& bound : said_bounds_)
                if (chosen(bound.statement) && !apply(bound, ranges, changed)) return false;
            for (auto const& sum : sums_)
                if (!apply(sum, ranges, changed)) return false;
            for (auto const& overlap : overlaps_) {
                auto const gap = of(overlap.a) + of(overlap.b) - of(overlap.both) - of(overlap.whole);
                if (!apply(overlap, gap, ranges, changed)) return false;
            }
        }
        return true;
    }

    bool can_try_sets() const noexcept {
        if (statements_ > max_tried) return false;
        if (!has_listing_) return true;
        if (listing_.too_many || listing_.within_figures) return false;
        return listing_.all.size() <= max_trials >> statements_;
    }

    /// Every set of statements, from the small ones up: one agrees only if it does without each of its statements.
    void try_sets() {
        std::size_t const all = std::size_t{1} << statements_;
        std::vector<char> agree(all, 0);
        std::vector<Interval> ranges;
        for (std::size_t set = 0; set < all; ++set) {
            bool possible = true;
            for (std::size_t s = 0; s < statements_ && possible; ++s)
                if ((set >> s & 1U) != 0) possible = agree[set & ~(std::size_t{1} << s)] != 0;
            if (!possible) continue;
            ranges = domains_;
            agree[set] = narrow([set](std::size_t s) { return (set >> s & 1U) != 0; }, ranges);
        }
        bool first = true;
        for (std::size_t set = 0; set < all; ++set) {
            if (agree[set] == 0) continue;
            bool largest = true;
            for (std::size_t s = 0; s < statements_ && largest; ++s)
                if ((set >> s & 1U) == 0) largest = agree[set | std::size_t{1} << s] == 0;
            if (!largest) continue;
            ranges = domains_;
            narrow([set](std::size_t s) { return (set >> s & 1U) != 0; }, ranges);
            if (first)
                ranges_ = ranges;
            else
                for (std::size_t i = 0; i < ranges.size(); ++i) ranges_[i] = hull(ranges_[i], ranges[i]);
            first = false;
        }
        // What is certain can contradict a bound only in a dossier that lists the impossible: then nothing is known.
        if (first) ranges_ = domains_;
    }

    /// Too many to try: each number runs over all that is stated of it, and is open where another number speaks
    /// against that.
    void take_hulls() {
        auto const count = domains_.size();
        std::vector<std::int64_t> greatest_lo(count);
        std::vector<std::int64_t> least_hi(count);
        std::vector<char> stated(count, 0);
        ranges_ = domains_;
        for (std::size_t i = 0; i < count; ++i) {
            greatest_lo[i] = domains_[i].lo;
            least_hi[i] = domains_[i].hi;
        }
        for (auto const& said : said_) {
            auto const i = said.number;
            greatest_lo[i] = std::max(greatest_lo[i], said.value.lo);
            least_hi[i] = std::min(least_hi[i], said.value.hi);
            ranges_[i] = stated[i] != 0 ? hull(ranges_[i], said.value) : said.value;
            stated[i] = 1;
        }
        if (has_listing_)
            for (std::size_t i = 0; i < listing_.numbers; ++i) {
                greatest_lo[i] = std::max(greatest_lo[i], listing_.alone[i].lo);
                least_hi[i] = std::min(least_hi[i], listing_.alone[i].hi);
                ranges_[i] = stated[i] != 0 ? hull(ranges_[i], listing_.alone[i]) : listing_.alone[i];
            }
        for (std::size_t i = 0; i < count; ++i) {
            ranges_[i] = {std::max(ranges_[i].lo, domains_[i].lo), std::min(ranges_[i].hi, domains_[i].hi)};
            if (ranges_[i].lo > ranges_[i].hi) ranges_[i] = domains_[i];
        }
        auto const open_what_speaks_against = [&](Bound const& bound) {
            if (greatest_lo[bound.part] + bound.gap <= least_hi[bound.whole]) return;
            ranges_[bound.part].lo = domains_[bound.part].lo;
            ranges_[bound.whole].hi = domains_[bound.whole].hi;
        };
        for (auto const& bound : bounds_) open_what_speaks_against(bound);
        for (auto const& bound : said_bounds_) open_what_speaks_against(bound);
        for (auto const& overlap : overlaps_) {
            if (greatest_lo[overlap.a] + greatest_lo[overlap.b] <= least_hi[overlap.both] + least_hi[overlap.whole])
                continue;
            for (auto const part : {overlap.a, overlap.b}) ranges_[part].lo = domains_[part].lo;
            for (auto const other : {overlap.both, overlap.whole}) ranges_[other].hi = domains_[other].hi;
        }
        for (auto const& sum : sums_) {
            auto total = exactly(0);
            for (auto const part : sum.parts) total = total + ranges_[part];
            if (total.lo <= ranges_[sum.whole].hi && ranges_[sum.whole].lo <= total.hi) continue;
            ranges_[sum.whole] = domains_[sum.whole];
            for (auto const part : sum.parts) ranges_[part] = domains_[part];
        }
    }

    std::vector<Interval> domains_;
    std::vector<Interval> ranges_;
    std::vector<Bound> bounds_;
    std::vector<Sum> sums_;
    std::vector<Overlap> overlaps_;
    std::vector<Said> said_;
    std::vector<Bound> said_bounds_;
    Listing listing_;
    bool has_listing_ = false;
    std::size_t listed_statement_ = 0;
    std::size_t complete_statement_ = 0;
    std::size_t statements_ = 0;
    bool agrees_ = true;
    bool tried_ = true;
};

/// What statements about one number say together; `domain` where there is none.
inline Interval read_together(std::vector<Interval> const& statements, Interval domain = {}) {
    Family family;
    auto const number = family.add(domain);
    for (auto const& value : statements) family.state(number, value);
    family.settle();
    return family[number];
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
