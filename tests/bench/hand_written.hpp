// What a good engineer writes by hand for this one standard, tt124-2021/commune: every outcome of every row, missing
// facts included. No library, no table of rows; the rules of the circular as code, in three layouts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>

namespace hand {

/// What an office may set: periods as days [from, until), the share in hundredths of a percent, the strict reading.
struct Settings {
    std::int32_t resolution_from, resolution_until;
    std::int32_t plan_from, plan_until;
    std::int32_t registration_from, registration_until;
    std::int32_t share;
    bool strict;
    bool all_fires_count;  ///< the reading of "force majeure" that excuses serious incidents only
};

inline constexpr std::size_t slots = 33;  ///< in the order of the members of `Commune`
inline constexpr std::size_t rows = 35;   ///< in the order of the circular

enum : std::uint8_t { unknown = 0, met = 1, not_met = 2, no_case = 3 };

/// Known within bounds; the widest bounds where nothing is known.
struct Bounds {
    std::int64_t lo, hi;
};
inline constexpr std::int64_t max = 1'000'000'000;

/// One commune, each fact known within bounds: the same knowledge that the library's facts hold.
struct Commune {
    Bounds resolution, plan, registration;
    Bounds models;
    Bounds policies;
    Bounds against_state, sabotage, religion, causes, separatism, disputes, incitements;
    Bounds crimes, crimes_before, evils, evils_before, violations, violations_before;
    Bounds serious_crimes;
    Bounds hot_spots, new_persons, persons_managed;
    Bounds fires_unexcused, fires, labour_unexcused, labour, incidents_unexcused;
    Bounds police_effective, police_disciplined;
    Bounds registered, units, recognised, share_base;
};
static_assert(sizeof(Commune) == slots * sizeof(Bounds));

namespace detail {

inline std::uint8_t within(Bounds d, std::int64_t from, std::int64_t until) {
    return static_cast<std::uint8_t>((d.lo >= from && d.hi < until) | ((d.hi < from || d.lo >= until) << 1));
}
inline std::uint8_t none(Bounds n) {
    return static_cast<std::uint8_t>((n.hi == 0) | ((n.lo > 0) << 1));
}
inline std::uint8_t some(Bounds n) {
    return static_cast<std::uint8_t>((n.lo > 0) | ((n.hi == 0) << 1));
}
inline std::uint8_t held(Bounds now, Bounds before, bool strict) {
    if (strict) {
        before.lo -= before.lo > 0;
        before.hi -= before.hi > 0;
    }
    return static_cast<std::uint8_t>((now.hi <= before.lo) | ((now.lo > before.hi) << 1));
}
inline std::uint8_t all(Bounds part, Bounds whole) {
    return static_cast<std::uint8_t>((part.lo >= whole.hi) | ((part.hi < whole.lo) << 1));
}
inline std::uint8_t share(Bounds part, Bounds whole, std::int64_t of) {
    if (whole.hi == 0) return no_case;
    if (part.hi > whole.hi && part.lo <= whole.hi) part.hi = whole.hi;
    if (whole.lo < part.lo && part.lo <= whole.hi) whole.lo = part.lo;
    bool const enough = part.lo * 10000 >= of * whole.hi;
    bool const short_of = part.hi * 10000 < of * whole.lo && whole.lo > 0;
    return static_cast<std::uint8_t>(enough | (short_of << 1));
}

/// All rows of a group: one that is not met decides, else one that is unknown; no case is no obstacle.
template <class... Code>
std::uint8_t every(Code... codes) {
    unsigned const both = (codes & ...);
    unsigned const either = ((codes == no_case ? 0U : codes & 2U) | ...);
    return either != 0 ? std::uint8_t{not_met} : static_cast<std::uint8_t>(both & 1U);
}

}  // namespace detail

/// One commune, as straight code.
inline void judge(Commune const& c, Settings const& s, std::uint8_t* out) {
    using namespace detail;
    out[2] = within(c.resolution, s.resolution_from, s.resolution_until);
    out[3] = within(c.plan, s.plan_from, s.plan_until);
    out[4] = within(c.registration, s.registration_from, s.registration_until);
    out[5] = some(c.models);
    out[1] = every(out[2], out[3], out[4], out[5]);
    out[6] = some(c.policies);
    out[8] = none(c.against_state);
    out[9] = none(c.sabotage);
    out[10] = none(c.religion);
    out[11] = none(c.causes);
    out[12] = none(c.separatism);
    out[13] = none(c.disputes);
    out[14] = none(c.incitements);
    out[7] = every(out[8], out[9], out[10], out[11], out[12], out[13], out[14]);
    out[17] = held(c.crimes, c.crimes_before, s.strict);
    out[18] = held(c.evils, c.evils_before, s.strict);
    out[19] = held(c.violations, c.violations_before, s.strict);
    out[16] = every(out[17], out[18], out[19]);
    out[20] = none(c.serious_crimes);
    out[22] = none(c.hot_spots);
    out[23] = none(c.new_persons);
    out[24] = some(c.persons_managed);
    out[21] = every(out[22], out[23], out[24]);
    out[26] = none(s.all_fires_count ? c.fires : c.fires_unexcused);
    out[27] = none(s.all_fires_count ? c.labour : c.labour_unexcused);
    out[28] = none(c.incidents_unexcused);
    out[25] = every(out[26], out[27], out[28]);
    out[15] = every(out[16], out[20], out[21], out[25]);
    out[30] = some(c.police_effective);
    out[31] = none(c.police_disciplined);
    out[29] = every(out[30], out[31]);
    out[33] = all(c.registered, c.units);
    out[34] = share(c.recognised, c.share_base, s.share);
    out[32] = every(out[33], out[34]);
    out[0] = every(out[1], out[6], out[7], out[15], out[29], out[32]);
}

/// Numbers of each outcome, added to.
using Counts = std::uint64_t[rows][4];

/// Many communes in columns of int32, -1 where a fact is missing; one byte for each outcome, a column a row. In blocks
/// that stay in the cache, every loop plain enough to be vectorised.
class Int32Columns {
public:
    static void judge(std::int32_t const* const* columns, std::size_t count, Settings const& s,
                      std::uint8_t* const* out, Counts& counts) {
        for (std::size_t begin = 0; begin < count; begin += block) {
            auto const n = count - begin < block ? count - begin : block;
            Int32Columns(columns, begin, n, s, out, counts).run();
        }
    }

private:
    static constexpr std::size_t block = 8192;

    Int32Columns(std::int32_t const* const* columns, std::size_t begin, std::size_t n, Settings const& s,
                 std::uint8_t* const* out, Counts& counts)
        : columns_(columns), begin_(begin), n_(n), s_(s), out_(out), counts_(counts) {}

    void run() {
        within(2, 0, s_.resolution_from, s_.resolution_until);
        within(3, 1, s_.plan_from, s_.plan_until);
        within(4, 2, s_.registration_from, s_.registration_until);
        some(5, 3);
        every(1, 2, 3, 4, 5);
        some(6, 4);
        for (std::size_t i = 0; i < 7; ++i) none(8 + i, 5 + i);
        every(7, 8, 9, 10, 11, 12, 13, 14);
        for (std::size_t i = 0; i < 3; ++i) held(17 + i, 12 + 2 * i, 13 + 2 * i);
        every(16, 17, 18, 19);
        none(20, 18);
        none(22, 19);
        none(23, 20);
        some(24, 21);
        every(21, 22, 23, 24);
        none(26, s_.all_fires_count ? 23 : 22);
        none(27, s_.all_fires_count ? 25 : 24);
        none(28, 26);
        every(25, 26, 27, 28);
        every(15, 16, 20, 21, 25);
        some(30, 27);
        none(31, 28);
        every(29, 30, 31);
        all(33, 29, 30);
        share(34, 31, 32);
        every(32, 33, 34);
        every(0, 1, 6, 7, 15, 29, 32);
        for (std::size_t r = 0; r < rows; ++r) count(r);
    }

    std::int32_t const* column(std::size_t slot) const { return columns_[slot] + begin_; }
    std::uint8_t* plane(std::size_t row) const { return out_[row] + begin_; }

    // Comparisons and bit operations only: choices written with ?: keep the compilers from vectorising.
    static std::uint8_t code(bool is_met, bool is_not_met) {
        return static_cast<std::uint8_t>(is_met | (is_not_met << 1));
    }
    void within(std::size_t row, std::size_t slot, std::int32_t from, std::int32_t until) {
        auto const* __restrict v = column(slot);
        auto* __restrict out = plane(row);
        for (std::size_t i = 0; i < n_; ++i)
            out[i] = code((v[i] >= from) & (v[i] < until), ((v[i] < from) | (v[i] >= until)) & (v[i] >= 0));
    }
    void none(std::size_t row, std::size_t slot) {
        auto const* __restrict v = column(slot);
        auto* __restrict out = plane(row);
        for (std::size_t i = 0; i < n_; ++i) out[i] = code(v[i] == 0, v[i] > 0);
    }
    void some(std::size_t row, std::size_t slot) {
        auto const* __restrict v = column(slot);
        auto* __restrict out = plane(row);
        for (std::size_t i = 0; i < n_; ++i) out[i] = code(v[i] > 0, v[i] == 0);
    }
    /// None this year is never above last year, whether or not that is known.
    void held(std::size_t row, std::size_t slot, std::size_t slot_before) {
        auto const* __restrict now = column(slot);
        auto const* __restrict before = column(slot_before);
        auto* __restrict out = plane(row);
        std::int32_t const less = s_.strict ? 1 : 0;
        for (std::size_t i = 0; i < n_; ++i) {
            bool const is_known = (now[i] > 0) & (before[i] >= 0);
            bool const below = now[i] <= before[i] - less;
            out[i] = code((now[i] == 0) | (is_known & below), is_known & !below);
        }
    }
    /// All of none is met, whether or not the part is known.
    void all(std::size_t row, std::size_t slot, std::size_t slot_whole) {
        auto const* __restrict part = column(slot);
        auto const* __restrict whole = column(slot_whole);
        auto* __restrict out = plane(row);
        for (std::size_t i = 0; i < n_; ++i) {
            bool const is_known = (part[i] >= 0) & (whole[i] > 0);
            bool const reached = part[i] >= whole[i];
            out[i] = code((whole[i] == 0) | (is_known & reached), is_known & !reached);
        }
    }
    void share(std::size_t row, std::size_t slot, std::size_t slot_whole) {
        auto const* __restrict part = column(slot);
        auto const* __restrict whole = column(slot_whole);
        auto* __restrict out = plane(row);
        std::int64_t const of = s_.share;
        for (std::size_t i = 0; i < n_; ++i) {
            bool const is_known = (part[i] >= 0) & (whole[i] > 0);
            bool const enough = std::int64_t{part[i]} * 10000 >= std::int64_t{whole[i]} * of;
            out[i] = code((whole[i] == 0) | (is_known & enough), (whole[i] == 0) | (is_known & !enough));
        }
    }
    template <class... Row>
    void every(std::size_t row, Row... below) {
        every(plane(row), {plane(static_cast<std::size_t>(below))...});
    }
    void every(std::uint8_t* __restrict out, std::initializer_list<std::uint8_t const*> below) {
        auto const* __restrict first = *below.begin();
        for (std::size_t i = 0; i < n_; ++i) out[i] = first[i];
        for (auto const* next = below.begin() + 1; next != below.end(); ++next) {
            auto const* __restrict more = *next;
            for (std::size_t i = 0; i < n_; ++i) {
                // Only the second of two rows can be no_case (3), which is no obstacle: 3 & a is a, and not a failure.
                unsigned const a = out[i];
                unsigned const b = more[i];
                unsigned const fails = (a | (b & ~(b << 1))) & 2U;
                out[i] = static_cast<std::uint8_t>(fails | (a & b & 1U & ~(fails >> 1)));
            }
        }
    }
    /// Sums in 64 columns of bytes, which stay below 256 for 255 steps.
    void count(std::size_t row) {
        auto const* codes = plane(row);
        std::uint64_t sums[3] = {};
        std::size_t i = 0;
        while (n_ - i >= 64) {
            std::uint8_t bytes[3][64] = {};
            for (int step = 0; step < 255 && n_ - i >= 64; ++step, i += 64)
                for (std::size_t k = 0; k < 64; ++k) {
                    bytes[0][k] = static_cast<std::uint8_t>(bytes[0][k] + (codes[i + k] == met));
                    bytes[1][k] = static_cast<std::uint8_t>(bytes[1][k] + (codes[i + k] == not_met));
                    bytes[2][k] = static_cast<std::uint8_t>(bytes[2][k] + (codes[i + k] == no_case));
                }
            for (std::size_t which = 0; which < 3; ++which)
                for (auto const byte : bytes[which]) sums[which] += byte;
        }
        for (; i < n_; ++i) {
            sums[0] += codes[i] == met;
            sums[1] += codes[i] == not_met;
            sums[2] += codes[i] == no_case;
        }
        counts_[row][met] += sums[0];
        counts_[row][not_met] += sums[1];
        counts_[row][no_case] += sums[2];
        counts_[row][unknown] += n_ - sums[0] - sums[1] - sums[2];
    }

    std::int32_t const* const* columns_;
    std::size_t begin_;
    std::size_t n_;
    Settings const& s_;
    std::uint8_t* const* out_;
    Counts& counts_;
};

/// A column in as few bytes as its values need, and a bit for each fact that is known.
struct PackedColumn {
    std::uint8_t const* u8 = nullptr;
    std::uint16_t const* u16 = nullptr;  ///< dates as days since 1970
    std::uint8_t const* known = nullptr;
};

/// Many communes in packed columns; outcomes as two planes of bits (t: met, f: not met, both: no case), 64 communes in
/// a word.
class PackedColumns {
public:
    /// `planes`: of row r, t at 2 r and f at 2 r + 1. Whole words are written; what is behind the last commune is not
    /// counted.
    static void judge(PackedColumn const* columns, std::size_t count, Settings const& s, std::uint64_t* const* planes,
                      Counts& counts) {
        PackedColumns(columns, s, planes).run(count, counts);
    }

private:
    struct Bits {
        std::uint64_t t, f;
    };

    PackedColumns(PackedColumn const* columns, Settings const& s, std::uint64_t* const* planes)
        : columns_(columns), s_(s), planes_(planes) {}

    void run(std::size_t count, Counts& counts) {
        constexpr std::size_t block = 128;
        auto const words = (count + 63) / 64;
        for (std::size_t begin = 0; begin < words; begin += block) {
            begin_ = begin;
            n_ = words - begin < block ? words - begin : block;
            judge_block();
            for (std::size_t r = 0; r < rows; ++r) count_row(r, count, counts[r]);
        }
    }

    void judge_block() {
        within(2, 0, s_.resolution_from, s_.resolution_until);
        within(3, 1, s_.plan_from, s_.plan_until);
        within(4, 2, s_.registration_from, s_.registration_until);
        some(5, 3);
        every(1, {2, 3, 4, 5});
        some(6, 4);
        for (std::size_t i = 0; i < 7; ++i) none(8 + i, 5 + i);
        every(7, {8, 9, 10, 11, 12, 13, 14});
        for (std::size_t i = 0; i < 3; ++i) held(17 + i, 12 + 2 * i, 13 + 2 * i);
        every(16, {17, 18, 19});
        none(20, 18);
        none(22, 19);
        none(23, 20);
        some(24, 21);
        every(21, {22, 23, 24});
        none(26, s_.all_fires_count ? 23 : 22);
        none(27, s_.all_fires_count ? 25 : 24);
        none(28, 26);
        every(25, {26, 27, 28});
        every(15, {16, 20, 21, 25});
        some(30, 27);
        none(31, 28);
        every(29, {30, 31});
        all(33, 29, 30);
        share(34, 31, 32);
        every(32, {33, 34});
        every(0, {1, 6, 7, 15, 29, 32});
    }

    /// 64 comparisons as bits: bytes of 0 and 1 first, which compilers vectorise, then eight of them at a time.
    template <class Compare>
    static std::uint64_t bits(Compare compare) {
        std::uint8_t bytes[64];
        for (unsigned i = 0; i < 64; ++i) bytes[i] = compare(i) ? 1 : 0;
        std::uint64_t word = 0;
        for (unsigned k = 0; k < 8; ++k) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, bytes + 8 * k, 8);
            word |= (eight * 0x0102040810204080U) >> 56 << 8 * k;
        }
        return word;
    }
    std::uint64_t known(std::size_t slot, std::size_t word) const {
        std::uint64_t out = 0;
        std::memcpy(&out, columns_[slot].known + 8 * (begin_ + word), 8);
        return out;
    }
    std::uint8_t const* values(std::size_t slot, std::size_t word) const {
        return columns_[slot].u8 + 64 * (begin_ + word);
    }
    void put(std::size_t row, std::size_t word, std::uint64_t t, std::uint64_t f) const {
        planes_[2 * row][begin_ + word] = t;
        planes_[2 * row + 1][begin_ + word] = f;
    }

    void within(std::size_t row, std::size_t slot, std::int32_t from, std::int32_t until) {
        auto const first = static_cast<std::uint16_t>(from);
        auto const end = static_cast<std::uint16_t>(until);
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* v = columns_[slot].u16 + 64 * (begin_ + w);
            auto const inside = bits([&](unsigned i) { return (v[i] >= first) & (v[i] < end); });
            auto const is_known = known(slot, w);
            put(row, w, is_known & inside, is_known & ~inside);
        }
    }
    void none(std::size_t row, std::size_t slot) {
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* v = values(slot, w);
            auto const is_none = bits([&](unsigned i) { return v[i] == 0; });
            auto const is_known = known(slot, w);
            put(row, w, is_known & is_none, is_known & ~is_none);
        }
    }
    void some(std::size_t row, std::size_t slot) {
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* v = values(slot, w);
            auto const is_some = bits([&](unsigned i) { return v[i] != 0; });
            auto const is_known = known(slot, w);
            put(row, w, is_known & is_some, is_known & ~is_some);
        }
    }
    void held(std::size_t row, std::size_t slot, std::size_t slot_before) {
        int const less = s_.strict ? 1 : 0;
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* now = values(slot, w);
            auto const* before = values(slot_before, w);
            auto const below = less == 0 ? bits([&](unsigned i) { return now[i] <= before[i]; })
                                         : bits([&](unsigned i) { return now[i] < before[i]; });
            auto const is_none = known(slot, w) & bits([&](unsigned i) { return now[i] == 0; });
            auto const is_known = known(slot, w) & known(slot_before, w) & ~is_none;
            put(row, w, is_none | (is_known & below), is_known & ~below);
        }
    }
    void all(std::size_t row, std::size_t slot, std::size_t slot_whole) {
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* part = values(slot, w);
            auto const* whole = values(slot_whole, w);
            auto const reached = bits([&](unsigned i) { return part[i] >= whole[i]; });
            auto const of_none = known(slot_whole, w) & bits([&](unsigned i) { return whole[i] == 0; });
            auto const is_known = known(slot, w) & known(slot_whole, w) & ~of_none;
            put(row, w, of_none | (is_known & reached), is_known & ~reached);
        }
    }
    void share(std::size_t row, std::size_t slot, std::size_t slot_whole) {
        auto const of = s_.share;
        for (std::size_t w = 0; w < n_; ++w) {
            auto const* part = values(slot, w);
            auto const* whole = values(slot_whole, w);
            auto const enough = bits([&](unsigned i) { return part[i] * 10000 >= whole[i] * of; });
            auto const of_none = known(slot_whole, w) & bits([&](unsigned i) { return whole[i] == 0; });
            auto const is_known = known(slot, w) & known(slot_whole, w) & ~of_none;
            put(row, w, of_none | (is_known & enough), of_none | (is_known & ~enough));
        }
    }
    /// Only the second of two rows can be no case, which is no obstacle.
    void every(std::size_t row, std::initializer_list<std::size_t> below) {
        for (std::size_t w = 0; w < n_; ++w) {
            std::uint64_t t = ~std::uint64_t{0};
            std::uint64_t f = 0;
            for (auto const r : below) {
                auto const row_t = planes_[2 * r][begin_ + w];
                t &= row_t;
                f |= planes_[2 * r + 1][begin_ + w] & ~row_t;
            }
            put(row, w, t, f);
        }
    }
    static std::uint64_t ones(std::uint64_t word) {
        word -= word >> 1 & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + (word >> 2 & 0x3333333333333333U);
        return ((word + (word >> 4)) & 0x0F0F0F0F0F0F0F0FU) * 0x0101010101010101U >> 56;
    }
    void count_row(std::size_t row, std::size_t count, std::uint64_t (&counts)[4]) const {
        std::uint64_t sums[3] = {};
        auto const left = count - 64 * begin_;
        auto const communes = left < 64 * n_ ? left : 64 * n_;
        for (std::size_t w = 0; w < n_; ++w) {
            auto const inside =
                communes - 64 * w < 64 ? (std::uint64_t{1} << (communes - 64 * w)) - 1 : ~std::uint64_t{0};
            auto const t = planes_[2 * row][begin_ + w] & inside;
            auto const f = planes_[2 * row + 1][begin_ + w] & inside;
            sums[0] += ones(t & ~f);
            sums[1] += ones(f & ~t);
            sums[2] += ones(t & f);
        }
        counts[met] += sums[0];
        counts[not_met] += sums[1];
        counts[no_case] += sums[2];
        counts[unknown] += communes - sums[0] - sums[1] - sums[2];
    }

    PackedColumn const* columns_;
    Settings const& s_;
    std::uint64_t* const* planes_;
    std::size_t begin_ = 0;
    std::size_t n_ = 0;
};

}  // namespace hand
