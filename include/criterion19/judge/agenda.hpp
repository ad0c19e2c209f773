// The calendar of one year of assessment: what is due when, and what of it is done, late or still to come.
#pragma once
#include <criterion19/base/result.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Where an entry stands on a day.
enum class AgendaState : std::uint8_t {
    upcoming,   ///< its first day has not come
    open,       ///< can be done now, in time
    done,       ///< done in time
    done_late,  ///< done, but outside its days
    overdue,    ///< not done, and its last day is over
    closed,     ///< a period that is over: nothing was to be done
};
template <>
struct Vocabulary<AgendaState> {
    static constexpr Term<AgendaState> terms[] = {
        {AgendaState::upcoming, "upcoming", {"sắp tới", "upcoming"}},
        {AgendaState::open, "open", {"đang trong thời hạn", "open"}},
        {AgendaState::done, "done", {"đã thực hiện", "done"}},
        {AgendaState::done_late, "done_late", {"đã thực hiện, ngoài thời hạn", "done outside its period"}},
        {AgendaState::overdue, "overdue", {"quá hạn", "overdue"}},
        {AgendaState::closed, "closed", {"đã kết thúc", "over"}},
    };
};
static_assert(is_in_order<AgendaState>());

/// What an entry is about.
enum class AgendaKind : std::uint8_t {
    document,          ///< {0} is the requirement
    window,            ///< the year of assessment ends
    own_decision,      ///< the unit itself is decided on
    hamlet_decisions,  ///< the hamlets of the commune are decided on
    unit_decisions,    ///< agencies, enterprises and schools of the commune are decided on
};
template <>
struct Vocabulary<AgendaKind> {
    static constexpr Term<AgendaKind> terms[] = {
        {AgendaKind::document, "document", {"{0}", "{0}"}},
        {AgendaKind::window,
         "window",
         {"năm xét kết thúc: vụ việc sau ngày này tính cho năm sau",
          "the year of assessment ends: later events count for the next one"}},
        {AgendaKind::own_decision,
         "own_decision",
         {"quyết định công nhận đơn vị \"An toàn về an ninh, trật tự\"",
          "decision that recognises the unit as \"An toàn về an ninh, trật tự\""}},
        {AgendaKind::hamlet_decisions,
         "hamlet_decisions",
         {"quyết định công nhận các khu dân cư của xã", "decisions on the hamlets of the commune"}},
        {AgendaKind::unit_decisions,
         "unit_decisions",
         {"quyết định công nhận cơ quan, doanh nghiệp, cơ sở giáo dục thuộc xã",
          "decisions on agencies, enterprises and schools of the commune"}},
    };
};
static_assert(is_in_order<AgendaKind>());

/// One entry of the calendar.
struct AgendaEntry {
    AgendaKind kind = AgendaKind::document;
    std::string row;  ///< whole id of the row that asks for it; empty where no row does
    BilingualText text;
    Period days;  ///< first day and the day after the last on which it is in time
    AgendaState state = AgendaState::upcoming;
    std::int64_t days_left = 0;      ///< to the last day, counted from today; below 0: over
    boost::optional<Day> done_on;    ///< absent where the record carries no date
    std::vector<std::string> paths;  ///< JSON pointers of what was done
    BilingualText citation;
    BilingualText proposed_by;         ///< who proposes and appraises, of a decision, with its place
    BilingualText decided_by;          ///< who decides, of a decision, with its place
    std::vector<BilingualText> files;  ///< what is filed for it, with its place at the end
};

/// The calendar of the dossier's year under `standard`, by last day. Entries: each document that a row wants within a
/// period; the end of the year of assessment; under 124/2021/TT-BCA the days of decision of Điều 9. Rows that take a
/// document of any day have none. What is dated after `today` is not yet done.
///
/// Parameters are those of the standard and `layers` on `today`, or on the standard's first or last day where today
/// lies outside its period; documents that rows of the layers want stand in it too. Errors: a standard for another kind
/// of unit, or in force on no day of the dossier's year; layers that may not do what they do, or are of another
/// province.
Result<std::vector<AgendaEntry>> agenda(Standard const& standard, Dossier const& dossier, Day today,
                                        std::vector<ParameterLayer> const& layers = {});

}  // namespace v1
}  // namespace criterion19
