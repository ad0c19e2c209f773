// Invented communes for the benchmarks, in every layout, from the same numbers.
#pragma once

#include "hand_written.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/tt124_2021.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace bench {

using namespace criterion19;

inline Standard const& standard() {
    return standards::tt124_2021_commune;
}
inline constexpr int year = 2023;
inline constexpr Day as_of = day(2023, 12, 31);

inline ParameterValues const& parameters() {
    static auto const values = parameters_on(standard(), as_of, year);
    return values;
}
inline hand::Settings settings() {
    auto const first = quarter(year, 1);
    return {first.from.number,
            first.until.number,
            first.from.number,
            first.until.number,
            first.from.number,
            first.until.number,
            7000,
            false,
            false};
}

/// An array that begins at an address of its own choice: columns that all begin alike in their pages displace each
/// other from the cache, which would slow down whoever reads many of them at once.
template <class T>
class Array {
public:
    Array(std::size_t size, std::size_t which)
        : storage_(size + 64 + page), begin_(storage_.data() + (which * 5 * 64 + which * 64) % page) {}
    T* data() noexcept { return begin_; }
    T const* data() const noexcept { return begin_; }

private:
    static constexpr std::size_t page = 4096 / sizeof(T);
    std::vector<T> storage_;
    T* begin_;
};

/// 5 % of the facts are missing; most requirements are met.
class Communes {
public:
    explicit Communes(std::size_t count) : count_(count) {
        std::mt19937 random(1);
        auto const slots = standard().indicators.size();
        for (std::size_t slot = 0; slot < slots; ++slot) {
            bool const dates = value_kind(standard().indicators[slot]) == ValueKind::date;
            int32.emplace_back(count, slot);
            u8.emplace_back(dates ? 0 : count + 64, slot);
            u16.emplace_back(dates ? count + 64 : 0, slot);
            known.emplace_back(count / 8 + 16, slot);
            for (std::size_t i = 0; i < count; ++i) {
                bool const missing = random() % 20 == 0;
                auto const value = missing ? 0 : pick(random, slot);
                int32[slot].data()[i] = missing ? -1 : value;
                if (dates)
                    u16[slot].data()[i] = static_cast<std::uint16_t>(value);
                else
                    u8[slot].data()[i] = static_cast<std::uint8_t>(value);
                auto& byte = known[slot].data()[i / 8];
                byte = static_cast<std::uint8_t>(byte | (missing ? 0U : 1U << i % 8));
            }
            wide.push_back(column_of(int32[slot].data(), known[slot].data()));
            packed.push_back(dates ? column_of(u16[slot].data(), known[slot].data())
                                   : column_of(u8[slot].data(), known[slot].data()));
            hand_int32.push_back(int32[slot].data());
            hand_packed.push_back({u8[slot].data(), u16[slot].data(), known[slot].data()});
        }
    }

    std::size_t count() const noexcept { return count_; }
    /// What the facts of one commune are, as the kernel for one takes them.
    std::vector<Interval> intervals(std::size_t commune) const {
        std::vector<Interval> out;
        for (std::size_t slot = 0; slot < wide.size(); ++slot)
            out.push_back(interval_at(wide[slot], domain(standard().indicators[slot]), commune));
        return out;
    }

    std::vector<Array<std::int32_t>> int32;
    std::vector<Array<std::uint8_t>> u8;
    std::vector<Array<std::uint16_t>> u16;
    std::vector<Array<std::uint8_t>> known;
    std::vector<Column> wide;
    std::vector<Column> packed;
    std::vector<std::int32_t const*> hand_int32;
    std::vector<hand::PackedColumn> hand_packed;

private:
    static std::int32_t pick(std::mt19937& random, std::size_t slot) {
        auto const below = [&](unsigned n) { return static_cast<std::int32_t>(random() % n); };
        auto const kind = value_kind(standard().indicators[slot]);
        if (kind == ValueKind::date) return day(year, 1, 1).number + below(95);
        if (kind == ValueKind::flag) return below(25) != 0 ? 1 : 0;
        if (slot >= 29) return 20 - (below(8) == 0 ? below(20) : 0);
        if (slot >= 12 && slot < 18) return below(6);
        if (slot == 3) return below(4);
        return below(30) == 0 ? 1 + below(2) : 0;
    }

    std::size_t count_;
};

}  // namespace bench
