// What every measuring function sees: the unit's facts, the standard, its parameters, the year and the day.
#pragma once

#include "classify.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

class MeasureContext {
public:
    DossierContent const& dossier;
    UnitFacts const& unit;
    UnitKind kind;
    std::string path;  ///< JSON pointer of the unit in the dossier; "" for the commune
    Standard const& standard;
    View<ParameterValue> parameters;
    int year;
    Day as_of;
    bool explains;  ///< evidence and reasons are wanted, not values alone

    MeasureContext(DossierContent const& whole, UnitFacts const& facts, UnitKind unit_kind, std::string pointer,
                   Standard const& rules, View<ParameterValue> values, Day when, bool with_evidence)
        : dossier(whole),
          unit(facts),
          kind(unit_kind),
          path(std::move(pointer)),
          standard(rules),
          parameters(values),
          year(static_cast<int>(whole.year)),
          as_of(when),
          explains(with_evidence),
          window_(static_cast<PeriodRule>(parameter("window", static_cast<std::int64_t>(PeriodRule::calendar_year)))),
          serious_fire_(static_cast<SeriousFire>(parameter("serious_fire", 0))) {}

    bool is_whole_dossier() const noexcept { return path.empty(); }

    /// Value of a parameter of the standard, or `absent` where it has none of that key.
    std::int64_t parameter(std::string_view key, std::int64_t absent) const noexcept {
        auto const index = standard.parameter_index(key);
        return index < 0 ? absent : parameters[static_cast<std::size_t>(index)].value;
    }
    /// The window of the year assessed, or of a year before it.
    Period window(int years_back = 0) const noexcept { return period_of(window_, year - years_back); }
    /// Whether the window still runs on the day of assessment; on its last day it has ended.
    bool runs(Period window) const noexcept { return as_of < window.last(); }
    bool window_runs() const noexcept { return runs(window()); }
    bool counts_three_years() const noexcept { return window_ == PeriodRule::three_years_before; }
    SeriousFire serious_fire() const noexcept { return serious_fire_; }

    /// Adds a record of the unit to what a value rests on: an entry of a list, or of a map by its key. `text()` says in
    /// words what it states, and is called only where that is wanted.
    template <class Text>
    void rest_on(std::vector<Evidence>& evidence, std::string_view list, std::size_t index, Origin const& origin,
                 Text const& text) const {
        if (explains) rest_on(evidence, path, list, std::to_string(index), origin, text);
    }
    template <class Text>
    void rest_on(std::vector<Evidence>& evidence, std::string_view map, std::string_view key, Origin const& origin,
                 Text const& text) const {
        if (explains) rest_on(evidence, path, map, key, origin, text);
    }
    /// The same for a record of the unit at `unit_path`.
    template <class Text>
    void rest_on(std::vector<Evidence>& evidence, std::string_view unit_path, std::string_view list,
                 std::string_view entry, Origin const& origin, Text const& text) const {
        if (!explains) return;
        evidence.push_back(
            {joined({unit_path, "/", list, "/", entry}), text(), origin.quote, basis_of(dossier, origin)});
    }
    /// Adds why a value is not known better; `text()` as above.
    template <class Text>
    void explain(std::vector<BilingualText>& reasons, Text const& text) const {
        if (explains) reasons.push_back(text());
    }

    /// Adds that what is counted can still grow.
    void explain_running(Period window, std::vector<BilingualText>& reasons) const {
        explain(reasons, [&] {
            return fill_in({"kỳ tính đến {0} chưa kết thúc", "the window runs until {0}"}, {print_date(window.last())});
        });
    }
    void explain_running_window(std::vector<BilingualText>& reasons) const { explain_running(window(), reasons); }

private:
    PeriodRule window_;
    SeriousFire serious_fire_;
};

/// `measured` inside what the indicator can be; as measured where it lies outside.
constexpr Interval inside(Interval measured, Interval domain) noexcept {
    Interval const common{measured.lo > domain.lo ? measured.lo : domain.lo,
                          measured.hi < domain.hi ? measured.hi : domain.hi};
    return common.lo <= common.hi ? common : measured;
}

template <class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
    if (to.empty()) {
        to = std::move(from);
        return;
    }
    to.reserve(to.size() + from.size());
    for (auto& each : from) to.push_back(std::move(each));
}
/// Evidence and reasons of both.
inline void append(Measurement& to, Measurement from) {
    append(to.evidence, std::move(from.evidence));
    append(to.reasons, std::move(from.reasons));
}
/// The same, and the sum.
inline void add(Measurement& to, Measurement from) {
    to.interval = to.interval + from.interval;
    append(to, std::move(from));
}

inline bool is_stated(Interval interval) noexcept {
    return interval.lo > 0 || interval.hi < max_count;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
