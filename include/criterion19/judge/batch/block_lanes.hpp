// What the tests are written over (comparisons.hpp), for a block of communes in columns: an operand is a column or a
// constant, a value two planes of bits.
#pragma once

#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/batch/block_words.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/comparisons.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Outcomes of a block, in the storage of its `BlockLanes`. The operations of the lanes use up their arguments.
struct BlockValue {
    Word* t;
    Word* f;
};

/// A column with what its indicator can be, or a constant.
struct BlockOperand {
    Column const* column;  ///< null for a constant
    Interval domain;       ///< of a constant: the constant itself
};

class BlockLanes {
public:
    using Operand = BlockOperand;
    using Value = BlockValue;

    /// Rows begin .. begin + rows - 1 of the columns, at most `block_rows`.
    void set_block(std::size_t begin, std::size_t rows) noexcept {
        begin_ = begin;
        rows_ = rows;
        words_ = (rows + 63) / 64;
    }
    std::size_t words() const noexcept { return words_; }
    /// All values may be used anew.
    void release_all() noexcept { used_ = 0; }

    Operand constant(std::int64_t value) const noexcept { return {nullptr, exactly(value)}; }
    Value at_least(Operand a, Operand b) noexcept;
    Value share(Operand part, Operand whole, std::int64_t of) noexcept;
    Value not_applicable() noexcept { return filled(all_ones, all_ones); }

    Value negated(Value a) const noexcept { return {a.f, a.t}; }
    Value both(Value a, Value b) noexcept {
        for (std::size_t w = 0; w < words_; ++w) {
            a.t[w] &= b.t[w];
            a.f[w] |= b.f[w];
        }
        return release(b), a;
    }
    Value either(Value a, Value b) noexcept { return negated(both(negated(a), negated(b))); }
    Value all_of(Value a, Value b) noexcept {
        for (std::size_t w = 0; w < words_; ++w) {
            auto const combined = criterion19::all_of(Planes<Word>{a.t[w], a.f[w]}, Planes<Word>{b.t[w], b.f[w]});
            a.t[w] = combined.t;
            a.f[w] = combined.f;
        }
        return release(b), a;
    }
    Value guarded(Value leaf, Value guard) noexcept {
        for (std::size_t w = 0; w < words_; ++w) {
            auto const judged =
                criterion19::guarded(Planes<Word>{leaf.t[w], leaf.f[w]}, Planes<Word>{guard.t[w], guard.f[w]});
            leaf.t[w] = judged.t;
            leaf.f[w] = judged.f;
        }
        return release(guard), leaf;
    }
    Value where(Value value, Value known) noexcept {
        for (std::size_t w = 0; w < words_; ++w) {
            value.t[w] &= known.t[w];
            value.f[w] &= known.t[w];
        }
        return release(known), value;
    }

private:
    // A leaf holds its own value, one step of a falling chain in the strict reading two more, its guard another.
    static constexpr std::size_t value_count = 6;

    /// What is stated of the communes of a column: bits of `lower` and `upper`.
    struct Stated {
        Word lower[block_words];
        Word upper[block_words];
    };

    Value acquire() noexcept {
        std::size_t i = 0;
        while ((used_ >> i & 1U) != 0) ++i;
        used_ |= 1U << i;
        return {planes_[2 * i], planes_[2 * i + 1]};
    }
    void release(Value value) noexcept {
        auto const index = static_cast<std::size_t>(value.t - planes_[0]) / (2 * block_words);
        used_ &= ~(1U << index);
    }
    Value filled(Word t, Word f) noexcept {
        auto const value = acquire();
        for (std::size_t w = 0; w < words_; ++w) {
            value.t[w] = t;
            value.f[w] = f;
        }
        return value;
    }
    Value decided(bool t, bool f) noexcept { return filled(t ? all_ones : 0, f ? all_ones : 0); }

    void load(Column const& column, Stated& out) const noexcept {
        load_bits(column.lower, column.lower_offset + begin_, rows_, out.lower);
        if (column.upper == column.lower && column.upper_offset == column.lower_offset)
            std::memcpy(out.upper, out.lower, words_ * sizeof(Word));
        else
            load_bits(column.upper, column.upper_offset + begin_, rows_, out.upper);
    }

    /// out = values >= bound; the values are `values` or `upper_values` of the column.
    void compare(Column const& column, void const* values, Interval domain, std::int64_t bound,
                 Word* out) const noexcept {
        if (bound <= domain.lo || bound > domain.hi) {
            for (std::size_t w = 0; w < words_; ++w) out[w] = bound <= domain.lo ? all_ones : 0;
            return;
        }
        with_values(column.type, values, [&](auto const* typed) { at_least_words(typed + begin_, rows_, bound, out); });
    }

    Value at_least(Column const& column, Interval domain, std::int64_t bound) noexcept;
    void compare_pair(Column const& a, void const* a_values, Interval a_domain, Column const& b, void const* b_values,
                      Interval b_domain, Word* out) const noexcept;
    /// Calls `use(w, a, b)` with 64 values each, widened to int32 where that holds them, else to int64.
    template <class Use>
    void for_each_pair(Column const& a, void const* a_values, Interval a_domain, Column const& b, void const* b_values,
                       Interval b_domain, Use&& use) const noexcept;

    static void const* upper_values(Column const& column) noexcept {
        return column.upper_values == nullptr ? column.values : column.upper_values;
    }

    std::size_t begin_ = 0;
    std::size_t rows_ = 0;
    std::size_t words_ = 0;
    unsigned used_ = 0;
    Word planes_[2 * value_count][block_words];
};

// Implementation.

/// A column against a constant inside its domain: an end that is not stated does not decide.
inline BlockValue BlockLanes::at_least(Column const& column, Interval domain, std::int64_t bound) noexcept {
    auto const value = acquire();
    if (column.upper_values == nullptr && column.upper == column.lower && column.upper_offset == column.lower_offset) {
        compare(column, column.values, domain, bound, value.t);
        load_bits(column.lower, column.lower_offset + begin_, rows_, value.f);
        for (std::size_t w = 0; w < words_; ++w) {
            auto const reached = value.t[w];
            auto const stated = value.f[w];
            value.t[w] = stated & reached;
            value.f[w] = stated & ~reached;
        }
        return value;
    }
    Stated stated;
    load(column, stated);
    compare(column, column.values, domain, bound, value.t);
    compare(column, upper_values(column), domain, bound, value.f);
    for (std::size_t w = 0; w < words_; ++w) {
        value.t[w] = stated.lower[w] & value.t[w];
        value.f[w] = stated.upper[w] & ~value.f[w];
    }
    return value;
}

inline BlockValue BlockLanes::at_least(Operand a, Operand b) noexcept {
    bool const a_is_fixed = a.column == nullptr || a.column->values == nullptr;
    bool const b_is_fixed = b.column == nullptr || b.column->values == nullptr;
    if (a_is_fixed && b_is_fixed) return decided(a.domain.lo >= b.domain.hi, a.domain.hi < b.domain.lo);
    if (b.column == nullptr) {
        auto const bound = b.domain.lo;
        if (bound <= a.domain.lo || bound > a.domain.hi) return decided(bound <= a.domain.lo, bound > a.domain.hi);
        return at_least(*a.column, a.domain, bound);
    }
    // Whole numbers: a >= b is not b >= a + 1.
    if (a.column == nullptr) return negated(at_least(b, constant(a.domain.lo + 1)));

    static constexpr Column nothing;
    auto const& first = a_is_fixed ? nothing : *a.column;
    auto const& second = b_is_fixed ? nothing : *b.column;
    Stated of_a{};
    Stated of_b{};
    if (!a_is_fixed) load(first, of_a);
    if (!b_is_fixed) load(second, of_b);
    Word reached[block_words] = {};    // a.lo >= b.hi where both are stated
    Word reached_2[block_words] = {};  // a.hi >= b.lo
    Word above[block_words] = {};      // a.lo >= all that b can be
    Word not_below[block_words] = {};  // a.hi >= the least that b can be
    Word over[block_words] = {};       // b.hi > the least that a can be
    Word beyond[block_words] = {};     // b.lo > all that a can be
    if (!a_is_fixed) {
        compare(first, first.values, a.domain, b.domain.hi, above);
        compare(first, upper_values(first), a.domain, b.domain.lo, not_below);
    }
    if (!b_is_fixed) {
        compare(second, upper_values(second), b.domain, a.domain.lo + 1, over);
        compare(second, second.values, b.domain, a.domain.hi + 1, beyond);
    }
    bool const one_value_each = first.upper_values == nullptr && second.upper_values == nullptr;
    if (!a_is_fixed && !b_is_fixed && one_value_each && first.type == second.type && a.domain == b.domain) {
        with_values(first.type, first.values, [&](auto const* typed) {
            at_least_words(typed + begin_, static_cast<decltype(typed)>(second.values) + begin_, rows_, reached);
        });
        // Values outside the domain count as its ends: of these, every a is at least the least b.
        for (std::size_t w = 0; w < words_; ++w) reached[w] |= above[w] | ~over[w];
    } else if (!a_is_fixed && !b_is_fixed) {
        compare_pair(first, first.values, a.domain, second, upper_values(second), b.domain, reached);
        if (!one_value_each)
            compare_pair(first, upper_values(first), a.domain, second, second.values, b.domain, reached_2);
    }
    auto const* const reached_at_most = one_value_each ? reached : reached_2;
    auto const all_above = a.domain.lo >= b.domain.hi ? all_ones : 0;
    auto const all_below = a.domain.hi < b.domain.lo ? all_ones : 0;
    auto const value = acquire();
    for (std::size_t w = 0; w < words_; ++w) {
        auto const choose = [](Word first_stated, Word second_stated, Word both, Word first_only, Word second_only,
                               Word neither) {
            return (first_stated & ((second_stated & both) | (~second_stated & first_only))) |
                   (~first_stated & ((second_stated & second_only) | (~second_stated & neither)));
        };
        value.t[w] = choose(of_a.lower[w], of_b.upper[w], reached[w], above[w], ~over[w], all_above);
        value.f[w] = choose(of_a.upper[w], of_b.lower[w], ~reached_at_most[w], ~not_below[w], beyond[w], all_below);
    }
    return value;
}

template <class Use>
void BlockLanes::for_each_pair(Column const& a, void const* a_values, Interval a_domain, Column const& b,
                               void const* b_values, Interval b_domain, Use&& use) const noexcept {
    auto const run = [&](auto wide) {
        using Wide = decltype(wide);
        Wide left[64];
        Wide right[64];
        auto const load_values = [&](Column const& column, void const* values, Interval domain, std::size_t at,
                                     Wide* out) {
            with_values(column.type, values, [&](auto const* typed) {
                auto const left_over = rows_ - at;
                widen(typed + begin_ + at, left_over < 64 ? left_over : 64, domain, out);
            });
        };
        for (std::size_t w = 0; w < words_; ++w) {
            load_values(a, a_values, a_domain, 64 * w, left);
            load_values(b, b_values, b_domain, 64 * w, right);
            use(w, left, right);
        }
    };
    if (a.type == ColumnType::i64 || b.type == ColumnType::i64)
        run(std::int64_t{});
    else
        run(std::int32_t{});
}

inline void BlockLanes::compare_pair(Column const& a, void const* a_values, Interval a_domain, Column const& b,
                                     void const* b_values, Interval b_domain, Word* out) const noexcept {
    for_each_pair(a, a_values, a_domain, b, b_values, b_domain, [out](std::size_t w, auto const* x, auto const* y) {
        std::uint8_t bytes[64];
        for (unsigned i = 0; i < 64; ++i) bytes[i] = x[i] >= y[i] ? 1 : 0;
        out[w] = pack(bytes);
    });
}

/// Exact and absent values in words; every other commune by the comparison of intervals.
inline BlockValue BlockLanes::share(Operand part, Operand whole, std::int64_t of) noexcept {
    SingleLane const lane;
    auto const value = acquire();
    static constexpr Column nothing;
    auto const& a = part.column->values == nullptr ? nothing : *part.column;
    auto const& b = whole.column->values == nullptr ? nothing : *whole.column;
    Stated of_a{};
    Stated of_b{};
    if (a.values != nullptr) load(a, of_a);
    if (b.values != nullptr) load(b, of_b);
    Word reached[block_words] = {};
    Word some[block_words] = {};    // the whole is not 0
    Word enough[block_words] = {};  // the part is a share of all that the whole can be
    bool const counts = part.domain == Interval{} && whole.domain == Interval{};
    // Products of 16 bits and a share fit into 32.
    bool const is_narrow = a.type < ColumnType::i32 && b.type < ColumnType::i32;
    auto const compare_shares = [&](auto product) {
        using Product = decltype(product);
        auto const share = static_cast<Product>(of);
        for_each_pair(a, a.values, part.domain, b, b.values, whole.domain,
                      [&](std::size_t w, auto const* x, auto const* y) {
                          std::uint8_t bytes[64];
                          for (unsigned i = 0; i < 64; ++i)
                              bytes[i] = static_cast<Product>(x[i]) * 10000 >= static_cast<Product>(y[i]) * share;
                          reached[w] = pack(bytes);
                      });
    };
    if (a.values != nullptr && b.values != nullptr && is_narrow) compare_shares(std::int32_t{});
    if (a.values != nullptr && b.values != nullptr && !is_narrow) compare_shares(std::int64_t{});
    if (b.values != nullptr) compare(b, b.values, whole.domain, 1, some);
    if (a.values != nullptr) compare(a, a.values, part.domain, (of * max_count + 9999) / 10000, enough);
    auto const of_nothing = lane.share(part.domain, whole.domain, of);
    auto const neither = Planes<Word>{of_nothing.t != 0 ? all_ones : 0, of_nothing.f != 0 ? all_ones : 0};
    auto const any_part = of == 0 ? all_ones : Word{0};
    bool const is_exact = a.upper_values == nullptr && b.upper_values == nullptr;
    for (std::size_t w = 0; w < words_; ++w) {
        auto const exact = is_exact ? of_a.lower[w] & of_a.upper[w] & of_b.lower[w] & of_b.upper[w] : 0;
        auto const no_part = ~of_a.lower[w] & ~of_a.upper[w];
        auto const no_whole = ~of_b.lower[w] & ~of_b.upper[w];
        auto const part_only = counts && a.upper_values == nullptr ? of_a.lower[w] & of_a.upper[w] & no_whole : 0;
        auto const whole_only = counts && b.upper_values == nullptr ? of_b.lower[w] & of_b.upper[w] & no_part : 0;
        auto const nothing_stated = no_part & no_whole;
        value.t[w] = (exact & (reached[w] | ~some[w])) | (part_only & enough[w]) |
                     (whole_only & (any_part | ~some[w])) | (nothing_stated & neither.t);
        value.f[w] = (exact & (~reached[w] | ~some[w])) | (whole_only & ~some[w]) | (nothing_stated & neither.f);
        auto others = ~(exact | part_only | whole_only | nothing_stated);
        if (rows_ - 64 * w < 64) others &= low_bits(rows_ - 64 * w);
        for (; others != 0; others &= others - 1) {
            auto const i = lowest_bit(others);
            auto const row = begin_ + 64 * w + i;
            auto const judged = lane.share(interval_at(a, part.domain, row), interval_at(b, whole.domain, row), of);
            value.t[w] |= Word{judged.t} << i;
            value.f[w] |= Word{judged.f} << i;
        }
    }
    return value;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
