// What judging facts and columns have in common: options, the standard on the day, which slot a key means.
#pragma once

#include "c/call.hpp"
#include "c/handles.hpp"

#include <criterion19/judge/batch/columns.hpp>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace criterion19::c {

/// A standard made ready to judge facts of a year.
struct Judging {
    std::shared_ptr<SharedStandard const> standard;  ///< with the rows that the layers add
    std::vector<ParameterLayer> layers;
    ParameterValues parameters;
    int year = 0;
    Day as_of;
    Kept kept;
};

/// The call ends where the standard is not in force on the day, or a layer may not do what it does.
Judging judging(criterion19_standard const* standard, std::int32_t year, bool has_as_of, std::int32_t as_of,
                criterion19_layer const* const* layers, std::size_t layer_count);

/// Slots of keys: each key may be given once; the call ends at one that no indicator has.
class SlotFinder {
public:
    explicit SlotFinder(FactsKeys const& keys) : keys_(keys), seen_(keys.size()) {}

    /// Slot of the indicator, or -1 where the standard does not read it.
    int find(char const* indicator);

private:
    FactsKeys const& keys_;
    std::vector<bool> seen_;
};

/// The caller's columns as the batch kernel takes them: one a slot.
std::vector<Column> columns_of(criterion19_column const* columns, std::size_t count, std::size_t communes,
                               FactsKeys const& keys);

/// The value, which must be one that the slot can have.
Interval checked_value(FactsKeys const& keys, std::size_t slot, Interval value);

/// Facts of one commune, judged.
std::shared_ptr<SharedAssessment const> assessed(Judging judging, std::vector<Interval> const& slots,
                                                 std::string_view name);

}  // namespace criterion19::c
