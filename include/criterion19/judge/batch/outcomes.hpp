// The outcomes of many communes: two bit planes for each row of a standard, and how many communes have each outcome.
#pragma once

#include <criterion19/base/outcome.hpp>
#include <criterion19/base/view.hpp>
#include <criterion19/law/standard.hpp>
#include <criterion19/law/validate.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

/// Number of the lowest bit that is set; there must be one.
constexpr std::size_t lowest_bit(std::uint64_t word) noexcept {
#if defined(__GNUC__)
    return static_cast<std::size_t>(__builtin_ctzll(word));
#else
    std::size_t number = 0;
    for (; (word & 1U) == 0; word >>= 1U) ++number;
    return number;
#endif
}

}  // namespace detail

/// How many communes have each outcome of one row.
struct OutcomeCounts {
    std::uint64_t of[4] = {};  ///< by number of the outcome

    constexpr std::uint64_t operator[](Outcome outcome) const noexcept { return of[static_cast<unsigned>(outcome)]; }
    constexpr std::uint64_t met() const noexcept { return (*this)[Outcome::met]; }
    constexpr std::uint64_t not_met() const noexcept { return (*this)[Outcome::not_met]; }
    constexpr std::uint64_t undetermined() const noexcept { return (*this)[Outcome::undetermined]; }
    constexpr std::uint64_t not_applicable() const noexcept { return (*this)[Outcome::not_applicable]; }

    constexpr OutcomeCounts& operator+=(OutcomeCounts const& other) noexcept {
        for (unsigned i = 0; i < 4; ++i) of[i] += other.of[i];
        return *this;
    }
    friend constexpr bool operator==(OutcomeCounts const& a, OutcomeCounts const& b) noexcept {
        for (unsigned i = 0; i < 4; ++i)
            if (a.of[i] != b.of[i]) return false;
        return true;
    }
};

/// Where outcomes are written, in storage of the caller. Bit i % 64 of word i / 64 of a plane belongs to commune i;
/// bits after the last commune are 0. On little-endian machines each plane is an Arrow bitmap.
struct OutcomePlanes {
    std::uint64_t* words = nullptr;   ///< of row r: plane t at 2 r * stride, plane f at (2 r + 1) * stride
    std::size_t stride = 0;           ///< words of one plane, (communes + 63) / 64 or more
    OutcomeCounts* counts = nullptr;  ///< one a row, added to; may be left out

    std::uint64_t* t(std::size_t row) const noexcept { return words + 2 * row * stride; }
    std::uint64_t* f(std::size_t row) const noexcept { return words + (2 * row + 1) * stride; }
    /// Outcome of a row of the standard for one commune.
    Outcome outcome(std::size_t row, std::size_t commune) const noexcept {
        auto const shift = commune % 64;
        return outcome_of(Planes<std::uint64_t>{t(row)[commune / 64] >> shift, f(row)[commune / 64] >> shift});
    }
};

/// Storage for the outcomes of a batch.
class BatchOutcomes {
public:
    BatchOutcomes(Standard const& standard, std::size_t communes)
        : communes_(communes),
          stride_((communes + 63) / 64),
          words_(2 * standard.rows.size() * stride_),
          counts_(standard.rows.size()) {}

    OutcomePlanes planes() noexcept { return {words_.data(), stride_, counts_.data()}; }
    std::size_t communes() const noexcept { return communes_; }
    std::size_t words() const noexcept { return stride_; }
    std::uint64_t const* t(std::size_t row) const noexcept { return words_.data() + 2 * row * stride_; }
    std::uint64_t const* f(std::size_t row) const noexcept { return words_.data() + (2 * row + 1) * stride_; }
    Outcome outcome(std::size_t row, std::size_t commune) const noexcept {
        auto const shift = commune % 64;
        return outcome_of(Planes<std::uint64_t>{t(row)[commune / 64] >> shift, f(row)[commune / 64] >> shift});
    }
    OutcomeCounts const& counts(std::size_t row) const noexcept { return counts_[row]; }
    OutcomeCounts& counts(std::size_t row) noexcept { return counts_[row]; }
    /// Forgets the counts, for the next batch in the same storage.
    void reset_counts() { counts_.assign(counts_.size(), {}); }

private:
    std::size_t communes_;
    std::size_t stride_;
    std::vector<std::uint64_t> words_;
    std::vector<OutcomeCounts> counts_;
};

/// Calls `use(commune, rows)` for every commune from begin to end - 1, in order, with the indices of the rows (not
/// groups) that are not met or undetermined, as a `View<std::uint16_t>` that is good until the next call.
template <class Use>
void for_each_failing(Standard const& standard, OutcomePlanes const& out, std::size_t begin, std::size_t end,
                      Use&& use);

/// Indices of the rows (not groups) of one commune that are not met or undetermined, in order. `rows` has room for all;
/// returns their number.
inline std::size_t failing(Standard const& standard, OutcomePlanes const& out, std::size_t commune,
                           std::uint16_t* rows) noexcept {
    auto const word = commune / 64;
    auto const shift = commune % 64;
    std::size_t count = 0;
    for (std::size_t r = 0; r < standard.rows.size(); ++r) {
        // Met and not applicable are the outcomes with t.
        rows[count] = static_cast<std::uint16_t>(r);
        count += (~out.t(r)[word] >> shift & 1U) != 0 && !is_group(standard.rows[r].test) ? 1U : 0U;
    }
    return count;
}

template <class Use>
void for_each_failing(Standard const& standard, OutcomePlanes const& out, std::size_t begin, std::size_t end,
                      Use&& use) {
    constexpr std::size_t parts = (max_rows + 63) / 64;
    std::uint64_t failed[64][parts];  // of each commune of a word: one bit a row
    auto const part_count = (standard.rows.size() + 63) / 64;
    std::uint16_t rows[max_rows];
    for (auto word = begin / 64; 64 * word < end; ++word) {
        for (auto& commune : failed)
            for (std::size_t p = 0; p < part_count; ++p) commune[p] = 0;
        for (std::size_t r = 0; r < standard.rows.size(); ++r) {
            if (is_group(standard.rows[r].test)) continue;
            auto const bit = std::uint64_t{1} << r % 64;
            // Met and not applicable are the outcomes with t.
            for (auto left = ~out.t(r)[word]; left != 0; left &= left - 1)
                failed[detail::lowest_bit(left)][r / 64] |= bit;
        }
        auto const first = begin > 64 * word ? begin - 64 * word : 0;
        auto const last = end - 64 * word < 64 ? end - 64 * word : 64;
        for (auto i = first; i < last; ++i) {
            std::size_t count = 0;
            for (std::size_t p = 0; p < part_count; ++p)
                for (auto left = failed[i][p]; left != 0; left &= left - 1)
                    rows[count++] = static_cast<std::uint16_t>(64 * p + detail::lowest_bit(left));
            use(64 * word + i, View<std::uint16_t>(rows, count));
        }
    }
}

}  // namespace v1
}  // namespace criterion19
