// By which day something must be done: the days that rows name, the end of the year of assessment, and the days of
// decision of 124/2021/TT-BCA.
#pragma once

#include <criterion19/judge/assess.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// What a deadline is.
enum class DeadlineKind : std::uint8_t {
    document,        ///< last day on which the document may be dated
    window,          ///< last day of the year of assessment
    hamlet_decided,  ///< hamlets are decided on before {0}
    unit_decided,    ///< communes, agencies, enterprises and schools are decided on before {0}
    units_decided,   ///< hamlets before {0}, the other units before {1}
};
template <>
struct Vocabulary<DeadlineKind> {
    static constexpr Term<DeadlineKind> terms[] = {
        {DeadlineKind::document, "document", {"chậm nhất ngày {0}", "by {0}"}},
        {DeadlineKind::window,
         "window",
         {"chậm nhất ngày {0}, ngày cuối của năm xét", "by {0}, the last day of the year of assessment"}},
        {DeadlineKind::hamlet_decided, "hamlet_decided", {"trước ngày {0}", "before {0}"}},
        {DeadlineKind::unit_decided, "unit_decided", {"trước ngày {0}", "before {0}"}},
        {DeadlineKind::units_decided,
         "units_decided",
         {"khu dân cư trước ngày {0}, đơn vị khác trước ngày {1}", "hamlets before {0}, other units before {1}"}},
    };
};
static_assert(is_in_order<DeadlineKind>());

/// The last day on which something can still be done in time, and the text that says so.
struct Deadline {
    DeadlineKind kind = DeadlineKind::window;
    Day last;            ///< still in time
    BilingualText text;  ///< "chậm nhất ngày 31/03/2023"
    BilingualText citation;
};

/// First day on which a decision on a unit of this kind is too late: 124/2021/TT-BCA, Điều 9, hamlets "trước ngày 15
/// tháng 11", communes, agencies, enterprises and schools "trước ngày 20 tháng 11". None for any other text: no
/// deadline of 23/2012/TT-BCA was found.
inline boost::optional<Day> decided_before(Standard const& standard, UnitKind unit, int year) {
    if (standard.instrument == nullptr || standard.instrument->id != std::string_view("tt124-2021")) return boost::none;
    return unit == UnitKind::hamlet ? day(year, 11, 15) : day(year, 11, 20);
}

/// Citation of `decided_before`.
inline Citation decision_article(Standard const& standard) {
    return {standard.instrument, "9", {}, {}, {}, wording_seen, "K"};
}

/// Days of the year of assessment, where the standard has a window for it.
inline boost::optional<Period> window_of(Standard const& standard, ParameterValues const& parameters) {
    auto const index = standard.parameter_index("window");
    if (index < 0) return boost::none;
    return parameters[static_cast<std::size_t>(index)].days;
}

/// Until when the subject of a leaf can still be changed: the period of the row, under 124/2021/TT-BCA the day of the
/// decision or the end of the year of assessment. None where no text that was read sets one.
inline boost::optional<Deadline> deadline_of(Assessment const& assessment, Finding const& finding) {
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
    auto const article = print(decision_article(standard));
    auto const subject =
        standard.indicators[static_cast<std::size_t>(subject_slot(standard, finding.row, assessment.parameters))];
    if (subject == Indicator(Composite::units_recognised))
        return make(DeadlineKind::units_decided, Day{others->number - 1}, {print_date(*hamlets), print_date(*others)},
                    article);
    auto const window = window_of(standard, assessment.parameters);
    if (!window || *window == Period{}) return boost::none;
    Citation const window_article{standard.instrument, "8", "2", {}, {}, wording_seen, "K"};
    return make(DeadlineKind::window, window->last(), {print_date(window->last())}, print(window_article));
}

}  // namespace v1
}  // namespace criterion19
