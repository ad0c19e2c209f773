#include "c/judging.hpp"

#include "c/standard.hpp"
#include "c/structs.hpp"
#include "core/assess/prepare.hpp"
#include "json/facts_values.hpp"

#include <criterion19/judge/assess.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace criterion19::c {
namespace {

/// Whether elements of that size may stand at the address.
bool is_aligned(void const* address, std::size_t size) noexcept {
    return reinterpret_cast<std::uintptr_t>(address) % size == 0;
}

}  // namespace

Judging judging(criterion19_standard const* standard, std::int32_t year, bool has_as_of, std::int32_t as_of,
                criterion19_layer const* const* layers, std::size_t layer_count) {
    auto const& base = not_null(standard, "standard").shared;
    if (year < first_year || year > last_year)
        throw bad_argument("year",
                           fill_in({"năm {0} ngoài khoảng {1} đến {2}", "year {0} is outside {1} to {2}"},
                                   {std::to_string(year), std::to_string(first_year), std::to_string(last_year)}));
    Judging out;
    out.year = year;
    out.as_of = has_as_of ? checked_day(as_of, "as_of") : calendar_year(year).last();
    out.layers = layers_of(layers, layer_count, out.kept);
    auto const errors = detail::check_standard(base->standard, out.as_of);
    if (!errors.empty()) throw Refusal{CRITERION19_BAD_INPUT, errors};
    out.standard = with_layers(base, out.layers);
    out.parameters = taken(resolve_parameters(out.standard->standard, out.layers, out.as_of, year));
    out.kept.push_back(out.standard);
    return out;
}

int SlotFinder::find(char const* indicator) {
    auto const key = text_of(indicator, "indicator");
    auto const slot = keys_.find(key);
    if (slot == FactsKeys::unknown) throw Refusal{CRITERION19_BAD_INPUT, {json::unknown_fact(key, keys_)}};
    if (slot < 0) return -1;
    if (seen_[static_cast<std::size_t>(slot)])
        throw Refusal{CRITERION19_BAD_INPUT,
                      {make_error(ErrorCode::duplicate_key, "/" + std::string(key), {std::string(key)})}};
    seen_[static_cast<std::size_t>(slot)] = true;
    return slot;
}

std::vector<Column> columns_of(criterion19_column const* columns, std::size_t count, std::size_t communes,
                               FactsKeys const& keys) {
    constexpr std::size_t sizes[] = {1, 2, 4, 8};
    std::vector<Column> out(keys.size());
    SlotFinder slots(keys);
    for (auto const& given : read_structs(columns, count, "columns")) {
        if (given.type < CRITERION19_U8 || given.type > CRITERION19_I64)
            throw bad_argument("type", {"không có kiểu cột này", "there is no such type of column"});
        auto const size = sizes[given.type];
        if (!is_aligned(given.values, size) || !is_aligned(given.upper_values, size))
            throw bad_argument("values", {"địa chỉ không chia hết cho cỡ phần tử", "it is not aligned for its type"});
        for (auto const offset : {given.lower_offset, given.upper_offset})
            if (offset > std::numeric_limits<std::size_t>::max() - communes)
                throw bad_argument("offset", {"offset và số xã vượt quá mọi bộ nhớ",
                                              "with the number of communes it is more than any memory holds"});
        auto const slot = slots.find(given.indicator);
        if (slot < 0) continue;
        out[static_cast<std::size_t>(slot)] = {given.values,
                                               given.upper_values,
                                               given.lower,
                                               given.upper,
                                               given.lower_offset,
                                               given.upper_offset,
                                               static_cast<ColumnType>(given.type)};
    }
    return out;
}

Interval checked_value(FactsKeys const& keys, std::size_t slot, Interval value) {
    if (auto error = json::refuse_value(keys, slot, value)) throw Refusal{CRITERION19_BAD_INPUT, {*std::move(error)}};
    return value;
}

std::shared_ptr<SharedAssessment const> assessed(Judging judging, std::vector<Interval> const& slots,
                                                 std::string_view name) {
    auto const& standard = judging.standard->standard;
    Facts facts(standard);
    for (std::size_t slot = 0; slot < slots.size(); ++slot) facts[slot].interval = slots[slot];
    auto assessment = assess(std::move(facts), judging.parameters, judging.as_of, judging.year, judging.layers);
    assessment.notes = detail::notes_on_day(standard, judging.year, judging.as_of);
    if (!name.empty()) assessment.unit_name = std::string(name);
    return std::make_shared<SharedAssessment const>(std::move(assessment), std::move(judging.kept));
}

}  // namespace criterion19::c
