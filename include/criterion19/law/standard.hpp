// A criteria set: its rows, parameters and period. Built-in standards are constant data; loaded ones own their storage.
#pragma once

#include <criterion19/base/unit_terms.hpp>
#include <criterion19/law/requirement.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Bounds of a standard: what the kernel's fixed storage and its readers rely on.
inline constexpr std::size_t max_rows = 1000;

/// An indicator that a standard file defines for itself; its values come from the dossier's measurements.
struct DeclaredIndicator {
    std::string_view key;
    ValueKind kind = ValueKind::count;
    Wording name;
};

/// Where a row stands and which slots it reads. Derived from the rows by `link` (row_table.hpp); -1 stands for none.
struct RowLink {
    std::int16_t parent = -1;
    std::int16_t parameter = -1;
    std::int16_t reading = -1;
    std::int16_t subject = -1;
    std::int16_t other = -1;
    std::int16_t guard = -1;
    std::int16_t alternatives[max_alternatives] = {-1, -1};
};

/// A criteria set that is in force over a period. A view: built-in tables live as long as the program, those of a
/// loaded standard as long as its `LoadedStandard`.
struct Standard {
    std::string_view id;  ///< "tt124-2021/commune"
    UnitKind unit = UnitKind::commune;
    Wording title;
    Instrument const* instrument = nullptr;
    Period in_force;
    Day reviewed_on;  ///< the law was last read for this table on that day
    /// In the order of the text, parents first; the root is row 0. Rows of one id follow one another in time.
    View<Requirement> rows;
    View<Parameter> parameters;
    View<RowLink> links;         ///< one a row
    View<Indicator> indicators;  ///< the slots: every indicator that a row reads, once
    View<DeclaredIndicator> declared = {};
    /// Of the units inside, where this standard counts recognised ones; of the commune itself, where a row asks how it
    /// comes out by another standard.
    View<Standard const*> unit_standards = {};
    View<Wording> notes = {};  ///< what else an office has to know: what is not known of the text, where to look

    /// Slot of an indicator, or -1.
    constexpr int slot_of(Indicator indicator) const noexcept {
        for (std::size_t i = 0; i < indicators.size(); ++i)
            if (indicators[i] == indicator) return static_cast<int>(i);
        return -1;
    }
    /// Index of a parameter, or -1.
    constexpr int parameter_index(std::string_view key) const noexcept {
        for (std::size_t i = 0; i < parameters.size(); ++i)
            if (parameters[i].key == key) return static_cast<int>(i);
        return -1;
    }
    /// Index of the first row with this id (without the standard's own id), or -1. Of rows of one id that follow one
    /// another in time it is the earliest.
    constexpr int row_index(std::string_view row_id) const noexcept {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].id == row_id) return static_cast<int>(i);
        return -1;
    }
    /// Index of the row with this id that is in force on that day, or -1.
    constexpr int row_index(std::string_view row_id, Day when) const noexcept {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].id == row_id && rows[i].in_force.contains(when)) return static_cast<int>(i);
        return -1;
    }
};

/// Whole id of a row: "tt124-2021/commune/4.3.a"; that of the root is the standard's id.
std::string full_id(Standard const& standard, Requirement const& row);

/// Key of an indicator, declared ones included.
std::string key_of(Standard const& standard, Indicator indicator);
/// Name of an indicator, declared ones included.
BilingualText name_of(Standard const& standard, Indicator indicator);
/// Most steps that a `falling` row may go back.
inline constexpr std::int64_t max_falling_steps = 3;

}  // namespace v1
}  // namespace criterion19
