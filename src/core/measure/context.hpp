// What every measuring function sees: the unit's facts, the standard, its parameters, the year and the day.
#pragma once

#include "parameter_reads.hpp"

#include "agreement.hpp"
#include "classify.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/indicator_table.hpp>
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
          window_index_(rules.parameter_index("window")),
          serious_fire_index_(rules.parameter_index("serious_fire")),
          window_(static_cast<PeriodRule>(parameter("window", static_cast<std::int64_t>(PeriodRule::calendar_year)))),
          serious_fire_(static_cast<SeriousFire>(parameter("serious_fire", 0))) {
        index_figures();
        if (!unit.incidents.empty()) registers_.push_back(own_register);
        if (is_whole_dossier())
            for (std::size_t u = 0; u < dossier.units.size(); ++u)
                if (!dossier.units[u].incidents.empty()) registers_.push_back(static_cast<std::int32_t>(u));
    }

    bool is_whole_dossier() const noexcept { return path.empty(); }

    /// Calls `visit(index, figure)` for the figures of a kind and year, in the order of the dossier.
    template <class Visit>
    void for_each_figure(CountKind of, int in_year, Visit visit) const {
        for (auto i = first_figure_[static_cast<std::size_t>(of)]; i >= 0;
             i = next_figure_[static_cast<std::size_t>(i)]) {
            auto const& figure = unit.figures[static_cast<std::size_t>(i)];
            if (figure.year == in_year) visit(static_cast<std::size_t>(i), figure);
        }
    }
    bool has_figure(CountKind of, int in_year) const {
        bool any = false;
        for_each_figure(of, in_year, [&](std::size_t, Figure const&) { any = true; });
        return any;
    }
    /// Calls `visit(incidents, path)` for the incidents of the unit, and for a commune for those of the units inside
    /// it.
    template <class Visit>
    void for_each_register(Visit visit) const {
        for (auto const u : registers_) {
            if (u == own_register)
                visit(unit.incidents, path);
            else
                visit(dossier.units[static_cast<std::size_t>(u)].incidents,
                      explains ? "/units/" + std::to_string(u) : std::string());
        }
    }
    /// Memory for statements that are read one family after the other.
    Family& family() const noexcept {
        family_.clear();
        return family_;
    }

    /// The parameter with this index.
    ParameterValue const& parameter(int index) const noexcept {
        reads_.add(index);
        return parameters[static_cast<std::size_t>(index)];
    }
    /// Value of a parameter of the standard, or `absent` where it has none of that key.
    std::int64_t parameter(std::string_view key, std::int64_t absent) const noexcept {
        auto const index = standard.parameter_index(key);
        return index < 0 ? absent : parameter(index).value;
    }
    /// The window of the year assessed, or of a year before it.
    Period window(int years_back = 0) const noexcept {
        reads_.add(window_index_);
        return window_of(years_back);
    }
    /// Whether the window still runs on the day of assessment; on its last day it has ended.
    bool runs(Period window) const noexcept { return as_of < window.last(); }
    bool window_runs() const noexcept {
        reads_.window_runs = true;
        return runs(window_of(0));
    }
    bool counts_three_years() const noexcept {
        reads_.add(window_index_);
        return window_ == PeriodRule::three_years_before;
    }
    SeriousFire serious_fire() const noexcept {
        reads_.add(serious_fire_index_);
        return serious_fire_;
    }
    /// What was read of the parameters since `forget_reads`.
    ParameterReads const& reads() const noexcept { return reads_; }
    void forget_reads() const noexcept { reads_ = {}; }
    void add_reads(ParameterReads const& others) const noexcept { reads_.add(others); }

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
    static constexpr std::int32_t own_register = -1;

    void index_figures() {
        for (auto& first : first_figure_) first = -1;
        next_figure_.resize(unit.figures.size(), -1);
        for (auto i = unit.figures.size(); i-- > 0;) {
            auto& first = first_figure_[static_cast<std::size_t>(unit.figures[i].of)];
            next_figure_[i] = first;
            first = static_cast<std::int32_t>(i);
        }
    }

    Period window_of(int years_back) const noexcept { return period_of(window_, year - years_back); }

    mutable ParameterReads reads_;
    int window_index_;
    int serious_fire_index_;
    PeriodRule window_;
    SeriousFire serious_fire_;
    std::int32_t first_figure_[term_count<CountKind>()];  ///< index of the first figure of each kind, or -1
    std::vector<std::int32_t> next_figure_;               ///< of each figure the next one of its kind, or -1
    std::vector<std::int32_t> registers_;                 ///< units that list incidents, `own_register` for the unit
    mutable Family family_;
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
/// Evidence and reasons of both, and whether either disagrees.
inline void append(Measurement& to, Measurement from) {
    append(to.evidence, std::move(from.evidence));
    append(to.reasons, std::move(from.reasons));
    to.disagrees = to.disagrees || from.disagrees;
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
