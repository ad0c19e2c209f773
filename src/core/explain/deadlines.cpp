// Until when something can still be done in time.
#include <criterion19/base/format.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/explain/deadlines.hpp>
#include <criterion19/judge/kernel.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

boost::optional<Day> decided_before(Standard const& standard, UnitKind unit, int year) {
    if (standard.instrument == nullptr || standard.instrument->id != std::string_view("tt124-2021")) return boost::none;
    return unit == UnitKind::hamlet ? day(year, 11, 15) : day(year, 11, 20);
}

Citation decision_article(Standard const& standard, UnitKind unit) {
    auto const* const point = unit == UnitKind::hamlet ? "a" : unit == UnitKind::commune ? "b" : "c";
    return {standard.instrument, "9", "1", point, {}, wording_seen, {}};
}

Citation window_article(Standard const& standard) {
    return {standard.instrument, "8", "2", standard.unit == UnitKind::hamlet ? "a" : "b", {}, wording_seen, {}};
}

boost::optional<Period> window_of(Standard const& standard, ParameterValues const& parameters) {
    auto const index = standard.parameter_index("window");
    if (index < 0) return boost::none;
    return parameters[static_cast<std::size_t>(index)].days;
}

boost::optional<Deadline> deadline_of(Assessment const& assessment, Finding const& finding) {
    auto const& standard = *assessment.standard;
    auto const& row = standard.rows[finding.row];
    auto const& link = standard.links[finding.row];
    auto const make = [](DeadlineKind kind, Day last, std::vector<BilingualText> const& days, BilingualText citation) {
        return Deadline{kind, last, fill_in(wording_of(kind), days), std::move(citation)};
    };
    if (row.test == Test::within) {
        auto const days = assessment.parameters[static_cast<std::size_t>(link.parameter)].days;
        if (days == Period{}) return boost::none;
        return make(DeadlineKind::document, days.last(), {print_date(days.last())}, finding.citation);
    }
    auto const hamlets = decided_before(standard, UnitKind::hamlet, assessment.year);
    auto const others = decided_before(standard, UnitKind::commune, assessment.year);
    if (!hamlets || !others) return boost::none;
    // Units of several kinds are decided on: the whole clause.
    auto clause = decision_article(standard, UnitKind::commune);
    clause.point = {};
    auto const article = print(clause);
    auto const subject =
        standard.indicators[static_cast<std::size_t>(subject_slot(standard, finding.row, assessment.parameters))];
    if (subject == Indicator(Composite::units_recognised))
        return make(DeadlineKind::units_decided, Day{others->number - 1}, {print_date(*hamlets), print_date(*others)},
                    article);
    auto const window = window_of(standard, assessment.parameters);
    if (!window || *window == Period{}) return boost::none;
    return make(DeadlineKind::window, window->last(), {print_date(window->last())}, print(window_article(standard)));
}

}  // namespace v1
}  // namespace criterion19
