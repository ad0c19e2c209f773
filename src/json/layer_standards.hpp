// The standards that a layer file may speak of.
#pragma once

#include <criterion19/standards/catalogue.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Those in `own`, and the built-in ones that have none of their ids.
inline std::vector<Standard const*> known_standards(std::vector<Standard const*> const& own) {
    auto out = own;
    for (auto const& entry : standards::catalogue) {
        bool hidden = false;
        for (auto const* each : own) hidden = hidden || each->id == entry.standard->id;
        if (!hidden) out.push_back(entry.standard);
    }
    return out;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
