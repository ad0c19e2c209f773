// Which local decision measuring follows.
#pragma once

#include <criterion19/judge/layers.hpp>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Index of the layer that set a parameter by which this indicator is measured, or -1.
int measuring_layer(Standard const& standard, View<ParameterValue> parameters, Indicator indicator) noexcept;

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
