// Facts of many communes as columns: one array of values for each indicator, borrowed from whoever holds it.
#pragma once

#include <criterion19/judge/comparisons.hpp>  // CRITERION19_INLINE
#include <criterion19/judge/facts.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>  // memcpy: bitmaps are bytes

namespace criterion19 {
inline namespace v1 {

/// How the values of a column are stored. Narrow columns are judged faster.
enum class ColumnType : std::uint8_t {
    u8,   ///< std::uint8_t: flags, small counts
    u16,  ///< std::uint16_t: counts; dates of 1970 to 2149
    i32,  ///< std::int32_t: every count and date
    i64,  ///< std::int64_t
};

/// The values of one indicator for every commune, in the layout of Apache Arrow: element i belongs to commune i. A
/// value outside the domain of its indicator counts as the nearest end of the domain.
///
/// The bitmaps say what the value is: both bits set, it is exact; only `lower`, the true value is at least this; only
/// `upper`, at most this; none, nothing is known and the value, which is read all the same, may be anything. A bitmap
/// that is left out is all ones, so an Arrow column passes its validity bitmap as both.
struct Column {
    void const* values = nullptr;         ///< left out: nothing is known of any commune
    void const* upper_values = nullptr;   ///< upper bounds, of the same type; left out: `values`
    std::uint8_t const* lower = nullptr;  ///< bit i % 8 of byte i / 8, as in Arrow
    std::uint8_t const* upper = nullptr;
    std::size_t lower_offset = 0;  ///< bit of commune 0
    std::size_t upper_offset = 0;
    ColumnType type = ColumnType::i32;
};

/// The column over an array and its validity bitmap.
template <class T>
Column column_of(T const* values, std::uint8_t const* validity = nullptr, std::size_t offset = 0) noexcept;

/// One column for each slot of a standard (`Standard::indicators`), all of the same length. Borrowed, never copied.
struct Columns {
    View<Column> columns;
    std::size_t rows = 0;  ///< communes
};

/// What the column says of one commune.
Interval interval_at(Column const& column, Interval domain, std::size_t row) noexcept;

/// The facts of one commune, for `assess` to explain.
Facts facts_of(Columns const& columns, Standard const& standard, std::size_t row);

// Implementation.

namespace detail {

template <class T>
struct ColumnTypeOf;
template <>
struct ColumnTypeOf<std::uint8_t> {
    static constexpr auto value = ColumnType::u8;
};
template <>
struct ColumnTypeOf<std::uint16_t> {
    static constexpr auto value = ColumnType::u16;
};
template <>
struct ColumnTypeOf<std::int32_t> {
    static constexpr auto value = ColumnType::i32;
};
template <>
struct ColumnTypeOf<std::int64_t> {
    static constexpr auto value = ColumnType::i64;
};

/// Calls `use` with the array in its own type.
template <class Use>
CRITERION19_INLINE auto with_values(ColumnType type, void const* values, Use&& use) {
    switch (type) {
        case ColumnType::u8:
            return use(static_cast<std::uint8_t const*>(values));
        case ColumnType::u16:
            return use(static_cast<std::uint16_t const*>(values));
        case ColumnType::i32:
            return use(static_cast<std::int32_t const*>(values));
        case ColumnType::i64:
            break;
    }
    return use(static_cast<std::int64_t const*>(values));
}

inline bool bit_at(std::uint8_t const* bitmap, std::size_t position) noexcept {
    return bitmap == nullptr || (bitmap[position / 8] >> position % 8 & 1) != 0;
}

/// Tells the processor that the value of that row, which need not exist, will be read soon.
inline void fetch_ahead(Column const& column, std::size_t row) noexcept {
#if defined(__GNUC__)
    constexpr std::size_t width[] = {1, 2, 4, 8};
    auto const place =
        reinterpret_cast<std::uintptr_t>(column.values) + row * width[static_cast<std::size_t>(column.type)];
    __builtin_prefetch(reinterpret_cast<void const*>(place));
#else
    (void)column, (void)row;
#endif
}

constexpr std::int64_t clamped(std::int64_t value, Interval domain) noexcept {
    return value < domain.lo ? domain.lo : value > domain.hi ? domain.hi : value;
}

}  // namespace detail

template <class T>
Column column_of(T const* values, std::uint8_t const* validity, std::size_t offset) noexcept {
    return {values, nullptr, validity, validity, offset, offset, detail::ColumnTypeOf<T>::value};
}

inline Interval interval_at(Column const& column, Interval domain, std::size_t row) noexcept {
    if (column.values == nullptr) return domain;
    auto const value = [&](void const* values) {
        return detail::with_values(column.type, values, [&](auto const* typed) {
            return detail::clamped(static_cast<std::int64_t>(typed[row]), domain);
        });
    };
    // Read whether known or not, so that the processor need not guess which.
    auto const lo = value(column.values);
    auto const hi = column.upper_values == nullptr ? lo : value(column.upper_values);
    return {detail::bit_at(column.lower, column.lower_offset + row) ? lo : domain.lo,
            detail::bit_at(column.upper, column.upper_offset + row) ? hi : domain.hi};
}

inline Facts facts_of(Columns const& columns, Standard const& standard, std::size_t row) {
    Facts facts(standard);
    for (std::size_t slot = 0; slot < facts.size(); ++slot)
        facts[slot].interval = interval_at(columns.columns[slot], domain_of(standard, standard.indicators[slot]), row);
    return facts;
}

}  // namespace v1
}  // namespace criterion19
