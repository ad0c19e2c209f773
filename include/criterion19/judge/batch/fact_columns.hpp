// Columns that own their values: facts of one commune after the other become a batch.
#pragma once

#include <criterion19/judge/batch/columns.hpp>

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
    void append(View<Interval> slots);
    void append(Facts const& facts) {
        auto const intervals = facts.intervals();
        append(intervals);
    }
    /// Forgets the communes and keeps the storage.
    void clear() noexcept;

    /// All communes so far; good until the next one is added.
    Columns columns();

private:
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
};

// Implementation.

inline void FactColumns::append(View<Interval> slots) {
    auto const bit = static_cast<std::uint8_t>(1U << rows_ % 8);
    for (std::size_t slot = 0; slot < domains_.size(); ++slot) {
        auto& stored = stored_[slot];
        auto const value = slots[slot];
        auto const& domain = domains_[slot];
        bool const exact = value.exact();
        bool const has_lower = exact || value.lo > domain.lo;
        bool const has_upper = exact || value.hi < domain.hi;
        if (rows_ % 8 == 0) {
            stored.lower.push_back(0);
            stored.upper.push_back(0);
        }
        if (has_lower) stored.lower.back() = static_cast<std::uint8_t>(stored.lower.back() | bit);
        if (has_upper) stored.upper.back() = static_cast<std::uint8_t>(stored.upper.back() | bit);
        if (has_lower && has_upper && !exact && stored.upper_values.empty()) stored.upper_values = stored.values;
        bool const two = !stored.upper_values.empty() || (has_lower && has_upper && !exact);
        stored.values.push_back(static_cast<std::int32_t>(has_lower || !has_upper ? value.lo : value.hi));
        if (two) stored.upper_values.push_back(static_cast<std::int32_t>(value.hi));
    }
    ++rows_;
}

inline void FactColumns::clear() noexcept {
    for (auto& stored : stored_) {
        stored.values.clear();
        stored.upper_values.clear();
        stored.lower.clear();
        stored.upper.clear();
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
