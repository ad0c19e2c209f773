// How values that are short in JSON look when written out: 8 is {"value": 8}, "ít nhất 17" is {"at_least": 17}.
#pragma once

#include <criterion19/record/quantity.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A `Quantity` as an object.
struct QuantityForm {
    boost::optional<std::int64_t> value;
    boost::optional<std::int64_t> at_least;
    boost::optional<std::int64_t> at_most;
    Origin origin;
};

/// The key "schema" of a file: says which version it is written in.
struct SchemaName {};

inline bool is_stated(Origin const& origin) noexcept {
    return origin.basis || !origin.source.empty() || !origin.quote.empty() || origin.quote_begin || origin.quote_end;
}

/// An exact number or bounds; what is not known at all is "at least 0".
inline QuantityForm form_of(Quantity const& quantity) {
    QuantityForm form;
    auto const interval = quantity.interval;
    if (interval.exact()) {
        form.value = interval.lo;
    } else {
        if (interval.lo > 0 || interval.hi >= max_count) form.at_least = interval.lo;
        if (interval.hi < max_count) form.at_most = interval.hi;
    }
    form.origin = quantity.origin;
    return form;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
