// Judging many communes at once: facts in columns, outcomes in bit planes, the same rows and the same comparisons as
// for one commune.
//
//     BatchOutcomes out(standard, columns.rows);
//     judge(columns, standard, parameters, as_of, out.planes());
//     out.counts(0).met();                                      // communes that meet the standard
//     assess(facts_of(columns, standard, 17), parameters, ...)  // one of them, explained
#pragma once

#include <criterion19/judge/batch/block_lanes.hpp>
#include <criterion19/judge/batch/column_set.hpp>
#include <criterion19/judge/batch/columns.hpp>
#include <criterion19/judge/batch/failing_json.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Communes begin .. end - 1 of a batch.
struct RowRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Judges every row of the standard for every commune. `columns` has one column a slot, `parameters` one value a
/// parameter, `out` room for all; the standard must be valid. Allocates nothing.
void judge(Columns const& columns, Standard const& standard, View<ParameterValue> parameters, Day as_of,
           OutcomePlanes const& out) noexcept;

/// The same for some of the communes, leaving the outcomes of others as they are: for groups that stand under different
/// local decisions, and for threads. Ranges that are judged at the same time must not share a word: they begin at
/// multiples of 64, and each has counts of its own.
void judge(Columns const& columns, RowRange range, Standard const& standard, View<ParameterValue> parameters, Day as_of,
           OutcomePlanes const& out) noexcept;

/// Part `index` of `parts` of all communes, for threads: about as many each, beginning at a multiple of 64.
constexpr RowRange part_of(std::size_t communes, std::size_t index, std::size_t parts) noexcept {
    auto const words = (communes + 63) / 64;
    auto const bound = [&](std::size_t i) {
        auto const row = words * i / parts * 64;
        return row < communes ? row : communes;
    };
    return {bound(index), bound(index + 1)};
}

/// Judges in `parts` parts, which `run(parts, task)` may have done on any threads: it calls `task(i)` once for every i
/// below `parts` and returns when all are done. `counts` has room for the counts of every part; all are added to those
/// of `out` at the end.
template <class Run>
void judge(Columns const& columns, Standard const& standard, View<ParameterValue> parameters, Day as_of,
           OutcomePlanes const& out, std::size_t parts, OutcomeCounts* counts, Run&& run) {
    auto const rows = standard.rows.size();
    run(parts, [&](std::size_t i) {
        auto own = out;
        own.counts = counts + i * rows;
        judge(columns, part_of(columns.rows, i, parts), standard, parameters, as_of, own);
    });
    if (out.counts == nullptr) return;
    for (std::size_t i = 0; i < parts; ++i)
        for (std::size_t r = 0; r < rows; ++r) out.counts[r] += counts[i * rows + r];
}

// Implementation.

namespace detail {

/// One block after the other: all rows of the standard, from the last to the first.
class BlockJudge {
public:
    BlockJudge(Columns const& columns, Standard const& standard, View<ParameterValue> parameters, Day as_of,
               OutcomePlanes const& out) noexcept
        : columns_(columns), standard_(standard), parameters_(parameters), as_of_(as_of), out_(out) {}

    /// Judges the communes of one block; `range` begins in its first word.
    void run(RowRange range) noexcept {
        first_word_ = range.begin / 64;
        auto const begin = first_word_ * 64;
        lanes_.set_block(begin, range.end - begin);
        auto const words = lanes_.words();
        first_mask_ = ~low_bits(range.begin - begin);
        last_mask_ = range.end % 64 == 0 ? all_ones : low_bits(range.end % 64);
        if (words == 1) first_mask_ = last_mask_ = first_mask_ & last_mask_;
        rows_ = range.end - range.begin;
        keep(words);
        for (std::size_t i = 0; i < standard_.rows.size(); ++i) {
            if (!is_group(standard_.rows[i].test)) continue;
            fill(out_.t(i) + first_word_, words);
            fill(out_.f(i) + first_word_, words);
        }
        for (std::size_t i = standard_.rows.size(); i-- > 0;) judge_row(i);
        for (std::size_t i = 0; i < standard_.rows.size(); ++i) finish(i);
    }

private:
    /// Bits of other communes in the first and the last word.
    struct Kept {
        Word t[2];
        Word f[2];
    };

    static void fill(Word* plane, std::size_t words) noexcept {
        for (std::size_t w = 0; w < words; ++w) plane[w] = all_ones;
    }

    BlockOperand slot(int number) const noexcept {
        auto const index = static_cast<std::size_t>(number);
        return {&columns_.columns[index], domain_of(standard_, standard_.indicators[index])};
    }

    void judge_row(std::size_t i) noexcept {
        auto const& row = standard_.rows[i];
        auto const& link = standard_.links[i];
        lanes_.release_all();
        BlockValue own{out_.t(i) + first_word_, out_.f(i) + first_word_};
        auto const words = lanes_.words();
        if (!is_in_force(row, as_of_)) {
            fill(own.t, words);
            fill(own.f, words);
            return;
        }
        auto const slot_of = [this](int number) { return slot(number); };
        if (row.test == Test::at_least_k) judge_at_least_k(i, own);
        auto value = is_group(row.test)
                         ? own
                         : detail::judge_leaf(lanes_, slot_of, standard_, leaf_of(standard_, i, parameters_));
        if (link.guard >= 0) {
            auto const held = guard(lanes_, slot(link.guard), row.guard.expected);
            for (std::size_t w = 0; w < words; ++w) {
                auto const judged = guarded(Planes<Word>{value.t[w], value.f[w]}, Planes<Word>{held.t[w], held.f[w]});
                value.t[w] = judged.t;
                value.f[w] = judged.f;
            }
        }
        auto const combining =
            link.parent < 0 ? Test::at_least_k : standard_.rows[static_cast<std::size_t>(link.parent)].test;
        if (combining == Test::at_least_k) {
            for (std::size_t w = 0; w < words; ++w) {
                own.t[w] = value.t[w];
                own.f[w] = value.f[w];
            }
            return;
        }
        auto const parent = static_cast<std::size_t>(link.parent);
        auto* const t = out_.t(parent) + first_word_;
        auto* const f = out_.f(parent) + first_word_;
        auto const add = [&](auto combine) {
            for (std::size_t w = 0; w < words; ++w) {
                Planes<Word> const judged{value.t[w], value.f[w]};
                auto const heard = combine(Planes<Word>{t[w], f[w]}, judged);
                t[w] = heard.t;
                f[w] = heard.f;
                own.t[w] = judged.t;
                own.f[w] = judged.f;
            }
        };
        if (combining == Test::all_of)
            add([](Planes<Word> a, Planes<Word> b) { return all_of(a, b); });
        else
            add([](Planes<Word> a, Planes<Word> b) { return any_of(a, b); });
    }

    /// Counts in binary digits that stand one above the other, 64 communes at once.
    void judge_at_least_k(std::size_t i, BlockValue own) noexcept {
        auto const k = parameters_[static_cast<std::size_t>(standard_.links[i].parameter)].value;
        for (std::size_t w = 0; w < lanes_.words(); ++w) {
            Word met[digits] = {};
            Word possible[digits] = {};
            Word any_not_met = 0;
            Word any_undetermined = 0;
            Word any_met = 0;
            for (auto child = i + 1; child < standard_.links.size(); ++child) {
                if (standard_.links[child].parent != static_cast<int>(i)) continue;
                auto const t = out_.t(child)[first_word_ + w];
                auto const f = out_.f(child)[first_word_ + w];
                add_one(met, t & ~f);
                add_one(possible, (t & ~f) | (~t & ~f));
                any_met |= t & ~f;
                any_not_met |= ~t & f;
                any_undetermined |= ~t & ~f;
            }
            // The number wanted is never more than what applies, so it is reached where nothing else is left.
            auto const is_met = reaches(met, k) | ~(any_not_met | any_undetermined);
            auto const may_be = reaches(possible, k) | ~any_not_met;
            auto const applies = any_met | any_not_met | any_undetermined;
            own.t[w] = is_met | ~applies;
            own.f[w] = (applies & ~may_be) | ~applies;
        }
    }
    static constexpr unsigned digits = 10;
    static_assert(max_rows < 1U << digits);

    static void add_one(Word (&count)[digits], Word bits) noexcept {
        for (auto& digit : count) {
            auto const carry = digit & bits;
            digit ^= bits;
            bits = carry;
        }
    }
    /// Where count >= k.
    static Word reaches(Word const (&count)[digits], std::int64_t k) noexcept {
        if (k <= 0) return all_ones;
        if (k >= 1 << digits) return 0;
        Word greater = 0;
        auto equal = all_ones;
        for (unsigned d = digits; d-- > 0;) {
            auto const wanted = (k >> d & 1) != 0 ? all_ones : Word{0};
            greater |= equal & count[d] & ~wanted;
            equal &= ~(count[d] ^ wanted);
        }
        return greater | equal;
    }

    void keep(std::size_t words) noexcept {
        if ((first_mask_ & last_mask_) == all_ones) return;
        for (std::size_t i = 0; i < standard_.rows.size(); ++i) {
            auto const* const t = out_.t(i) + first_word_;
            auto const* const f = out_.f(i) + first_word_;
            kept_[i] = {{t[0], t[words - 1]}, {f[0], f[words - 1]}};
        }
    }

    void finish(std::size_t i) noexcept {
        auto* const t = out_.t(i) + first_word_;
        auto* const f = out_.f(i) + first_word_;
        auto const last = lanes_.words() - 1;
        t[0] &= first_mask_;
        f[0] &= first_mask_;
        t[last] &= last_mask_;
        f[last] &= last_mask_;
        if (out_.counts != nullptr) count(i, t, f);
        if ((first_mask_ & last_mask_) == all_ones) return;
        t[0] |= kept_[i].t[0] & ~first_mask_;
        f[0] |= kept_[i].f[0] & ~first_mask_;
        if (last == 0) return;
        t[last] |= kept_[i].t[1] & ~last_mask_;
        f[last] |= kept_[i].f[1] & ~last_mask_;
    }

    void count(std::size_t i, Word const* t, Word const* f) const noexcept;

    Columns const& columns_;
    Standard const& standard_;
    View<ParameterValue> parameters_;
    Day as_of_;
    OutcomePlanes const& out_;
    std::size_t first_word_ = 0;
    std::size_t rows_ = 0;
    Word first_mask_ = all_ones;
    Word last_mask_ = all_ones;
    BlockLanes lanes_;
    Kept kept_[max_rows];
};

inline void BlockJudge::count(std::size_t i, Word const* t, Word const* f) const noexcept {
    auto const words = lanes_.words();
    Word both[block_words];
    for (std::size_t w = 0; w < words; ++w) both[w] = t[w] & f[w];
    auto const of_t = count_bits(t, words);
    auto const of_f = count_bits(f, words);
    auto const of_both = count_bits(both, words);
    auto const communes = rows_;
    auto& counts = out_.counts[i].of;
    counts[static_cast<unsigned>(Outcome::met)] += of_t - of_both;
    counts[static_cast<unsigned>(Outcome::not_met)] += of_f - of_both;
    counts[static_cast<unsigned>(Outcome::not_applicable)] += of_both;
    counts[static_cast<unsigned>(Outcome::undetermined)] += communes - of_t - of_f + of_both;
}

}  // namespace detail

inline void judge(Columns const& columns, Standard const& standard, View<ParameterValue> parameters, Day as_of,
                  OutcomePlanes const& out) noexcept {
    judge(columns, {0, columns.rows}, standard, parameters, as_of, out);
}

inline void judge(Columns const& columns, RowRange range, Standard const& standard, View<ParameterValue> parameters,
                  Day as_of, OutcomePlanes const& out) noexcept {
    detail::BlockJudge block(columns, standard, parameters, as_of, out);
    while (range.begin < range.end) {
        auto const block_end = range.begin / 64 * 64 + detail::block_rows;
        auto const end = block_end < range.end ? block_end : range.end;
        block.run({range.begin, end});
        range.begin = end;
    }
}

}  // namespace v1
}  // namespace criterion19
