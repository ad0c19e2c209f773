// Random facts in columns of every kind: widths, missing patterns, bounds, bit offsets, rubbish where nothing is
// stated.
#pragma once

#include <criterion19/judge/batch.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

namespace criterion19::test {

class RandomColumns {
public:
    RandomColumns(Standard const& rules, std::size_t rows, int year, std::uint32_t seed)
        : standard(rules), random_(seed), year_(year), storage_(rules.indicators.size()) {
        columns.rows = rows;
        for (std::size_t slot = 0; slot < storage_.size(); ++slot) fill(slot);
        columns.columns = columns_;
    }

    std::vector<Interval> intervals(std::size_t row) const {
        std::vector<Interval> out;
        for (std::size_t slot = 0; slot < storage_.size(); ++slot)
            out.push_back(interval_at(columns_[slot], domain_of(standard, standard.indicators[slot]), row));
        return out;
    }

    Standard const& standard;
    Columns columns;

private:
    struct Storage {
        std::vector<std::uint8_t> values, upper_values, lower, upper;
    };

    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_()) % n; }

    std::int64_t plausible(Interval domain) {
        if (domain.hi == 1) return below(2);
        if (domain.lo < 0) return day(year_ + static_cast<int>(below(3)) - 1, 1, 1).number + std::int64_t{below(366)};
        if (domain.hi < 100) return static_cast<std::int64_t>(below(static_cast<std::uint32_t>(domain.hi) + 1));
        switch (below(8)) {
            case 0:
                return domain.lo;
            case 1:
                return below(300);
            case 2:
                return below(40000);
            case 3:
                return below(200) == 0 ? domain.hi : below(20);
            default:
                return below(4);
        }
    }

    template <class T>
    void put(std::vector<std::uint8_t>& bytes, std::size_t row, std::int64_t value) {
        auto const typed = static_cast<T>(value);
        std::memcpy(bytes.data() + row * sizeof(T), &typed, sizeof(T));
    }
    void put(ColumnType type, std::vector<std::uint8_t>& bytes, std::size_t row, std::int64_t value) {
        switch (type) {
            case ColumnType::u8:
                return put<std::uint8_t>(bytes, row, value);
            case ColumnType::u16:
                return put<std::uint16_t>(bytes, row, value);
            case ColumnType::i32:
                return put<std::int32_t>(bytes, row, value);
            case ColumnType::i64:
                return put<std::int64_t>(bytes, row, value);
        }
    }

    void fill(std::size_t slot) {
        auto const domain = domain_of(standard, standard.indicators[slot]);
        auto& storage = storage_[slot];
        Column column;
        if (below(20) == 0) {
            columns_.push_back(column);
            return;
        }
        column.type = domain.lo < 0 && below(2) == 0 ? ColumnType::i32 : static_cast<ColumnType>(below(4));
        // Never one byte more than is promised, so that reading further is found.
        constexpr std::size_t sizes[] = {1, 2, 4, 8};
        auto const bytes = columns.rows * sizes[static_cast<unsigned>(column.type)];
        bool const bounds = below(3) == 0;
        bool const two_arrays = below(3) == 0;
        auto const missing = below(4) * below(8) * below(8);  // of 256
        storage.values.resize(bytes);
        if (two_arrays) storage.upper_values.resize(bytes);
        column.lower_offset = below(3) == 0 ? below(64) : 0;
        column.upper_offset = bounds && below(2) == 0 ? below(64) : column.lower_offset;
        bool const all = below(6) == 0;
        if (!all) {
            storage.lower.resize((column.lower_offset + columns.rows + 7) / 8);
            if (bounds) storage.upper.resize((column.upper_offset + columns.rows + 7) / 8);
        }
        auto const set = [](std::vector<std::uint8_t>& bits, std::size_t at, bool value) {
            if (value)
                bits[at / 8] = static_cast<std::uint8_t>(bits[at / 8] | 1U << at % 8);
            else
                bits[at / 8] = static_cast<std::uint8_t>(bits[at / 8] & ~(1U << at % 8));
        };
        for (auto* bits : {&storage.lower, &storage.upper})
            for (auto& byte : *bits) byte = static_cast<std::uint8_t>(below(256));
        for (std::size_t row = 0; row < columns.rows; ++row) {
            bool lower = all || below(256) >= missing;
            bool upper = all || (bounds ? below(256) >= missing : lower);
            auto value = lower || upper ? plausible(domain) : static_cast<std::int64_t>(random_());
            if (below(500) == 0) value = static_cast<std::int64_t>(random_()) - (std::int64_t{1} << 31);
            put(column.type, storage.values, row, value);
            if (two_arrays) {
                auto const stored = read(column.type, storage.values, row);
                auto const clamped = detail::clamped(stored, domain);
                auto const more = below(4) == 0 && !(bounds && !lower && !upper) ? below(5) : 0;
                auto const top = limit(column.type);
                put(column.type, storage.upper_values, row,
                    lower || upper ? (clamped + more > top ? top : clamped + more)
                                   : static_cast<std::int64_t>(random_()));
                if (clamped > top) put(column.type, storage.upper_values, row, top);
            }
            if (all) continue;
            set(storage.lower, column.lower_offset + row, lower);
            if (bounds) set(storage.upper, column.upper_offset + row, upper);
        }
        column.values = storage.values.data();
        if (two_arrays) column.upper_values = storage.upper_values.data();
        if (!all) {
            column.lower = storage.lower.data();
            column.upper = bounds ? storage.upper.data() : column.lower;
        }
        columns_.push_back(column);
    }

    static std::int64_t limit(ColumnType type) {
        constexpr std::int64_t limits[] = {255, 65535, 2147483647, 1'000'000'000'000};
        return limits[static_cast<unsigned>(type)];
    }
    static std::int64_t read(ColumnType type, std::vector<std::uint8_t> const& bytes, std::size_t row) {
        return detail::with_values(type, bytes.data(),
                                   [row](auto const* typed) { return static_cast<std::int64_t>(typed[row]); });
    }

    std::mt19937 random_;
    int year_;
    std::vector<Storage> storage_;
    std::vector<Column> columns_;
};

/// Parameters of the standard with every one of them moved anywhere that it can be.
inline ParameterValues random_parameters(Standard const& standard, Day as_of, int year, std::uint32_t seed) {
    auto values = parameters_on(standard, as_of, year);
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const& parameter = standard.parameters[i];
        if (random() % 2 == 0) continue;
        auto const pick = [&](std::size_t n) { return static_cast<std::int64_t>(random() % n); };
        switch (parameter.kind) {
            case ParameterKind::count:
                values[i].value = pick(4);
                break;
            case ParameterKind::share:
                values[i].value = pick(3) == 0 ? pick(2) * 10000 : pick(10001);
                break;
            case ParameterKind::choice:
                values[i].value = pick(parameter.choices.size());
                break;
            case ParameterKind::period:
                values[i].value = pick(term_count<PeriodRule>());
                values[i].days = period_of(static_cast<PeriodRule>(values[i].value), year);
                break;
        }
    }
    return values;
}

}  // namespace criterion19::test
