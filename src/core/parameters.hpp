// What resolving parameters shares with reading and adding local decisions.
#pragma once

#include <criterion19/judge/parameters.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Whether a local decision may move the parameter so.
bool is_permitted(Parameter const& parameter, std::int64_t old_value, std::int64_t new_value) noexcept;

/// The value as people write it: "70 %", "trong Quý I".
BilingualText print_value(Parameter const& parameter, std::int64_t value);

/// Key under which a parameter of the layer itself stands in a standard that has its rows: no standard has such keys.
std::string own_key(ParameterLayer const& layer, std::string_view key);

std::vector<std::string_view> keys_of(Standard const& standard);

/// The value and the bounds that it breaks, for `out_of_range`; none where the parameter can be set to it.
boost::optional<std::vector<BilingualText>> not_a_value(Standard const& standard, std::size_t index,
                                                        std::int64_t value);

/// That an id stands for two layers: findings name a layer by its id.
Errors check_ids(std::vector<ParameterLayer> const& layers);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
