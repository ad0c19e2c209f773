// Columns that own their values: facts of one commune after the other become a batch.
#pragma once

#include <criterion19/judge/batch/columns.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Collects the facts of communes for one standard. Values are kept in 32 bits, which hold every count and date; an
/// array of upper bounds is kept only for indicators that need one.
class FactColumns {
public:
    explicit FactColumns(Standard const& standard) {
        domains_.reserve(standard.indicators.size());
        for (auto const indicator : standard.indicators) domains_.push_back(domain_of(standard, indicator));
        stored_.resize(domains_.size());
        columns_.resize(domains_.size());
    }

    std::size_t size() const noexcept { return rows_; }
    /// Adds a commune: one interval a slot, each inside the domain of its indicator.
    void append(View<Interval> values);
    void append(Facts const& facts) {
        auto const intervals = facts.intervals();
        append(intervals);
    }
    /// Forgets the communes and keeps the storage.
    void clear() noexcept;

    /// All communes so far; good until the next one is added.
    Columns columns();

private:
    void grow();

    struct Stored {
        std::vector<std::int32_t> values;
        std::vector<std::int32_t> upper_values;  ///< empty until some commune has two bounds that differ
        std::vector<std::uint8_t> lower;
        std::vector<std::uint8_t> upper;
    };

    std::vector<Interval> domains_;
    std::vector<Stored> stored_;
    std::vector<Column> columns_;
    std::size_t rows_ = 0;
    std::size_t capacity_ = 0;  ///< communes that there is room for
};

// Implementation.

inline void FactColumns::append(View<Interval> values) {
    if (rows_ == capacity_) grow();
    auto const byte = rows_ / 8;
    auto const bit = rows_ % 8;
    for (std::size_t slot = 0; slot < domains_.size(); ++slot) {
        auto& stored = stored_[slot];
        auto const value = values[slot];
        auto const& domain = domains_[slot];
        bool const exact = value.exact();
        bool const has_lower = exact || value.lo > domain.lo;
        bool const has_upper = exact || value.hi < domain.hi;
        stored.lower[byte] = static_cast<std::uint8_t>(stored.lower[byte] | (has_lower ? 1U : 0U) << bit);
        stored.upper[byte] = static_cast<std::uint8_t>(stored.upper[byte] | (has_upper ? 1U : 0U) << bit);
        stored.values[rows_] = static_cast<std::int32_t>(has_lower || !has_upper ? value.lo : value.hi);
        if (exact && stored.upper_values.empty()) continue;
        if (stored.upper_values.empty() && !(has_lower && has_upper)) continue;
        // Until now one value was enough for every commune.
        if (stored.upper_values.empty()) stored.upper_values = stored.values;
        stored.upper_values[rows_] = static_cast<std::int32_t>(value.hi);
    }
    ++rows_;
}

inline void FactColumns::grow() {
    capacity_ = capacity_ == 0 ? 512 : 2 * capacity_;
    for (auto& stored : stored_) {
        stored.values.resize(capacity_);
        if (!stored.upper_values.empty()) stored.upper_values.resize(capacity_);
        stored.lower.resize(capacity_ / 8);
        stored.upper.resize(capacity_ / 8);
    }
}

inline void FactColumns::clear() noexcept {
    for (auto& stored : stored_) {
        stored.upper_values.clear();
        std::fill(stored.lower.begin(), stored.lower.end(), std::uint8_t{0});
        std::fill(stored.upper.begin(), stored.upper.end(), std::uint8_t{0});
    }
    rows_ = 0;
}

inline Columns FactColumns::columns() {
    for (std::size_t slot = 0; slot < stored_.size(); ++slot) {
        auto const& stored = stored_[slot];
        auto& column = columns_[slot];
        column.values = stored.values.data();
        column.upper_values = stored.upper_values.empty() ? nullptr : stored.upper_values.data();
        column.lower = stored.lower.data();
        column.upper = stored.upper.data();
        column.type = ColumnType::i32;
    }
    return {columns_, rows_};
}

}  // namespace v1
}  // namespace criterion19
