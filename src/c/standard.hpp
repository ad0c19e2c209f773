// Standards and local decisions as the calls that judge take them.
#pragma once

#include "c/handles.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace criterion19::c {

/// The caller's layers; what they hold goes to `kept`.
std::vector<ParameterLayer> layers_of(criterion19_layer const* const* layers, std::size_t count, Kept& kept);

/// The standard with the rows that the layers add; itself where they add none.
std::shared_ptr<SharedStandard const> with_layers(std::shared_ptr<SharedStandard const> const& standard,
                                                  std::vector<ParameterLayer> const& layers);

}  // namespace criterion19::c
