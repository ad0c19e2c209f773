// By which day something must be done: the days that rows name, the end of the year of assessment, and the days of
// decision of 124/2021/TT-BCA.
#pragma once
#include <criterion19/judge/assessment.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>

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
boost::optional<Day> decided_before(Standard const& standard, UnitKind unit, int year);

/// Citation of `decided_before` for a kind of unit: điểm a khoản 1 Điều 9 for hamlets, điểm b for communes, điểm c for
/// the others.
Citation decision_article(Standard const& standard, UnitKind unit);
/// Citation of the days of the year of assessment: điểm a khoản 2 Điều 8 for hamlets, điểm b for the others.
Citation window_article(Standard const& standard);

/// Days of the year of assessment, where the standard has a window for it.
boost::optional<Period> window_of(Standard const& standard, ParameterValues const& parameters);

/// Until when the subject of a leaf can still be changed: the period of the row, under 124/2021/TT-BCA the day of the
/// decision or the end of the year of assessment. None where no text that was read sets one.
boost::optional<Deadline> deadline_of(Assessment const& assessment, Finding const& finding);

}  // namespace v1
}  // namespace criterion19
