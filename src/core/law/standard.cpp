// Ids, keys and names within one standard.
#include <criterion19/base/format.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/law/requirement.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

std::string full_id(Standard const& standard, Requirement const& row) {
    std::string id;
    id.reserve(standard.id.size() + row.id.size() + 1);
    id.append(standard.id);
    if (!row.id.empty()) id.append("/").append(row.id);
    return id;
}

std::string key_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? std::string(standard.declared[static_cast<std::size_t>(indicator.declaration())].key)
               : key_of(indicator);
}

BilingualText name_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? BilingualText(standard.declared[static_cast<std::size_t>(indicator.declaration())].name)
               : name_of(indicator);
}

namespace detail {
namespace {

/// The wording of a term by its number, or nothing.
template <class E>
BilingualText print_term(Interval value) {
    bool const known = value.exact() && value.lo >= 0 && value.lo < static_cast<std::int64_t>(term_count<E>());
    return known ? BilingualText(wording_of(static_cast<E>(value.lo))) : BilingualText();
}

}  // namespace
}  // namespace detail

BilingualText print_value(Standard const& standard, Indicator indicator, Interval value) {
    auto const scale = indicator.is_declared() ? Scale::none : row_of(indicator).scale;
    auto const term = scale == Scale::title    ? detail::print_term<EmulationTitle>(value)
                      : scale == Scale::rating ? detail::print_term<Rating>(value)
                                               : BilingualText();
    if (!term.empty()) return term;
    auto const kind = value_kind(standard, indicator);
    if (kind == ValueKind::date && value.exact()) return print_date(Day{static_cast<std::int32_t>(value.lo)});
    if (kind == ValueKind::percent && value.exact()) return print_percent(value.lo);
    return print_interval(value);
}

}  // namespace v1
}  // namespace criterion19
