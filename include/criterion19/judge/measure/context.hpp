// What every measuring function sees: the unit's facts, the standard, its parameters, the year and the day.
#pragma once

#include <criterion19/base/format.hpp>
#include <criterion19/judge/classify.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

struct MeasureContext {
    DossierContent const& dossier;
    UnitFacts const& unit;
    UnitKind kind;
    std::string path;  ///< JSON pointer of the unit in the dossier; "" for the commune
    Standard const& standard;
    ParameterValues const& parameters;
    std::vector<ParameterLayer> const& layers;
    int year;
    Day as_of;

    bool is_whole_dossier() const noexcept { return path.empty(); }

    /// Value of a parameter of the standard, or `absent` where it has none of that key.
    std::int64_t parameter(std::string_view key, std::int64_t absent) const noexcept {
        auto const index = standard.parameter_index(key);
        return index < 0 ? absent : parameters[static_cast<std::size_t>(index)].value;
    }
    /// The window of the year assessed, or of a year before it.
    Period window(int years_back = 0) const noexcept {
        auto const rule = parameter("window", static_cast<std::int64_t>(PeriodRule::calendar_year));
        return period_of(static_cast<PeriodRule>(rule), year - years_back);
    }
    bool counts_three_years() const noexcept {
        return parameter("window", 0) == static_cast<std::int64_t>(PeriodRule::three_years_before);
    }
    SeriousFire serious_fire() const noexcept { return static_cast<SeriousFire>(parameter("serious_fire", 0)); }

    Evidence evidence(std::string const& record, BilingualText text, Origin const& origin) const {
        return {path + record, std::move(text), origin.quote, basis_of(dossier, origin)};
    }
};

/// The bounds of what may be as many as `whole`.
constexpr Interval meet(Interval a, Interval b) noexcept {
    Interval const common{a.lo > b.lo ? a.lo : b.lo, a.hi < b.hi ? a.hi : b.hi};
    return common.lo <= common.hi ? common : a;
}

inline bool is_stated(Interval interval) noexcept {
    return interval.lo > 0 || interval.hi < max_count;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
