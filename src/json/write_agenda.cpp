// Calendars as JSON: their fields, which are only written.
#include "json/assessment_values.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/judge/agenda.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
inline constexpr std::string_view terms_name<AgendaKind> = "agenda_kind";
template <>
inline constexpr std::string_view terms_name<AgendaState> = "agenda_state";

namespace calendar {
inline boost::optional<Date> done_on(AgendaEntry const& entry) {
    if (!entry.done_on) return boost::none;
    return to_date(*entry.done_on);
}
}  // namespace calendar

template <>
struct Fields<AgendaEntry> {
    using T = AgendaEntry;
    static constexpr std::string_view name = "agenda_entry";
    static constexpr auto all = std::make_tuple(
        field("kind", &T::kind, {"loại công việc", "what it is"}).needed(),
        field("row", &T::row, {"mã yêu cầu đặt ra việc này", "whole id of the row that asks for it"}),
        field("text", &T::text, {"công việc", "the same in words"}).needed(),
        field("from", [](T const& of) { return to_date(of.days.from); }, {"ngày đầu", "first day"}).needed(),
        field("last", [](T const& of) { return to_date(of.days.last()); }, {"ngày cuối còn kịp", "last day in time"})
            .needed(),
        field("state", &T::state, {"tình trạng", "where it stands"}).needed(),
        field("days_left", [](T const& of) { return Signed{of.days_left}; },
              {"số ngày còn lại; âm: đã quá", "days to the last day; negative: over"})
            .needed(),
        field("done_on", &calendar::done_on, {"ngày đã thực hiện", "day on which it was done"}),
        field("paths", &T::paths, {"chỗ trong hồ sơ (JSON pointer)", "places in the dossier (JSON pointers)"}),
        field("citation", &T::citation, {"căn cứ", "legal basis"}),
        field("proposed_by", &T::proposed_by, {"cơ quan đề nghị, thẩm định", "who proposes and appraises"}),
        field("decided_by", &T::decided_by, {"cơ quan quyết định", "who decides"}),
        field("files", &T::files, {"hồ sơ gồm", "what is filed"}));
};
template <>
struct JsonWriter<AgendaEntry> : StatedWriter<AgendaEntry> {};

template <>
struct Fields<AgendaReport> {
    using T = AgendaReport;
    static constexpr std::string_view name = "agenda";
    static constexpr auto all = std::make_tuple(
        field("schema", FormName<agenda_schema>{}, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("standard", [](T const& of) { return std::string(of.standard->id); },
              {"mã tiêu chuẩn", "id of the standard"})
            .needed(),
        field("title", [](T const& of) { return BilingualText(of.standard->title); }, {"tên tiêu chuẩn", "its title"})
            .needed(),
        field("layers", &T::layers, {"quy định địa phương đã xét đến", "local decisions taken into account, in order"}),
        field("layer_texts", &T::layer_texts, {"văn bản của các quy định đó", "the deciding text of each"}),
        field("year", [](T const& of) { return static_cast<std::int64_t>(of.year); }, {"năm xét", "year"})
            .needed()
            .of_year(),
        field("today", [](T const& of) { return to_date(of.today); }, {"ngày xem lịch", "day from which it looks"})
            .needed(),
        field("unit_name", &T::unit_name, {"tên đơn vị", "name of the unit"}),
        field("entries", &T::entries, {"công việc, theo ngày cuối", "what is due, by last day"}).needed());
};

}  // namespace json

std::string write_agenda(AgendaReport const& report) {
    return json::print(json::write_stated(report));
}

std::string agenda_schema_json() {
    return json::written_schema<AgendaReport>(agenda_schema, {"Lịch công việc của năm", "Calendar of the year"});
}

}  // namespace v1
}  // namespace criterion19
