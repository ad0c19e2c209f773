// What a batch comes to: how many communes have each outcome, by province and requirement, why, and what would help.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/summary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::cli::batch {

/// Tables of one standard in one province.
class SummaryTable {
public:
    /// `year`: one that the standard was chosen for, by which a resumed run finds it again.
    SummaryTable(Standard const& standard, int year);

    /// Adds a commune with its facts and outcomes.
    void add(View<Interval> slots, View<ParameterValue> parameters, Outcome const* outcomes);
    void add(SummaryTable const& other);

    Standard const& standard() const noexcept { return *standard_; }
    int year() const noexcept { return year_; }
    std::uint64_t communes() const noexcept;
    OutcomeCounts const& counts(std::size_t row) const noexcept { return counts_[row]; }
    /// The fact that is most often missing where the row is undetermined, or -1.
    int commonest_missing(std::size_t row) const noexcept;
    /// Communes that meet the standard once this row, or these two rows, are met, and no fewer would do. Not both
    /// orders.
    std::uint64_t won_by(std::size_t row) const noexcept { return won_by(row, row); }
    std::uint64_t won_by(std::size_t row, std::size_t other) const noexcept;
    /// Communes whose least set has 1, 2 or more rows.
    std::array<std::uint64_t, 3> const& needed() const noexcept { return needed_; }
    /// Rows that would win most, alone or in pairs, with the communes won.
    struct Win {
        std::size_t row;
        std::size_t other;  ///< the same where one row is enough
        std::uint64_t communes;
    };
    std::vector<Win> best_wins(std::size_t most) const;

    /// Every number, for a checkpoint.
    std::vector<std::uint64_t> numbers() const;
    bool set_numbers(std::vector<std::uint64_t> const& numbers);

private:
    /// Least set of leaves to be met for row i to be met.
    void find_least(View<ParameterValue> parameters, Outcome const* outcomes);

    Standard const* standard_;
    int year_;
    std::vector<OutcomeCounts> counts_;
    std::vector<std::uint64_t> missing_;  // row by row, a number a slot
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint64_t> wins_;
    std::array<std::uint64_t, 3> needed_{};
    std::vector<std::vector<std::uint16_t>> least_;  // while a commune is added
};

class Summary {
public:
    /// The table for a province; beyond `max_provinces` of them, one for all others.
    SummaryTable& table(std::string_view province, Standard const& standard, int year);
    void add(Summary const& other);
    void clear() { provinces_.clear(); }
    bool empty() const noexcept { return provinces_.empty(); }

    std::string print(Language language) const;

    /// Finds the standard by which communes of a province were judged in a year, or null.
    using FindStandard = std::function<Standard const*(UnitKind unit, std::string const& province, int year)>;

    /// Lines for a checkpoint: "table PROVINCE UNIT YEAR NUMBERS...".
    std::string save() const;
    /// Takes in what follows "table" in one of them; false where it does not fit.
    bool load(std::istream& words, FindStandard const& find);

private:
    static constexpr std::size_t max_provinces = 500;

    using Key = std::pair<std::string, std::string>;  // province, standard
    std::map<Key, SummaryTable> provinces_;
};

}  // namespace criterion19::cli::batch
