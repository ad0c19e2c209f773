#include <criterion19/io/report_reader.hpp>

#include "text/comparisons.hpp"
#include "text/counts.hpp"
#include "text/dates.hpp"
#include "text/documents.hpp"
#include "text/items.hpp"
#include "text/normalise.hpp"
#include "text/ratios.hpp"
#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace {

/// Years for dates that have none: the page's date, the caller's hint, or the only year of the text.
void complete_years(ReportReading& reading, ReportHints const& hints) {
    int year = 0;
    for (auto const& date : reading.dates)
        if (date.role == DateRole::published && date.year_given && year == 0) year = date.year;
    if (year == 0 && hints.year) year = *hints.year;
    if (year == 0)
        for (auto const& mention : reading.years)
            if (mention.place != YearPlace::in_document && mention.place != YearPlace::in_comparison)
                year = std::max(year, mention.year);
    for (auto& date : reading.dates) {
        if (date.year_given || date.every_year) continue;
        date.year = year;
        date.certainty = Certainty::candidate;
        date.doubt = year == 0 ? Wording{"văn bản không ghi năm", "the text gives no year"}
                               : Wording{"năm suy từ ngữ cảnh", "the year is taken from the context"};
    }
}

}  // namespace

Result<ReportReading> read_report(std::string_view utf8, ReportHints const& hints) {
    if (utf8.size() > hints.max_bytes || utf8.size() >= 0xffffffffU)
        return make_error(ErrorCode::too_large, {}, {std::to_string(hints.max_bytes) + " byte"});
    if (auto fault = text::fault_of_text(utf8)) return *fault;
    ReportReading reading;
    text::Stretch stretch(utf8, hints, reading);
    for (std::size_t begin = 0; begin < utf8.size();) {
        std::size_t const end = text::stretch_end(utf8, begin);
        stretch.load(begin, end);
        text::read_documents(stretch);
        text::read_dates(stretch);
        auto items = text::find_items(stretch);
        text::read_comparisons(stretch, items);
        text::read_ratios(stretch, items);
        text::read_counts(stretch, items);
        if (reading.size() > hints.max_facts)
            return make_error(ErrorCode::too_large, {},
                              {{std::to_string(hints.max_facts) + " số liệu", std::to_string(hints.max_facts) + " facts"}});
        begin = end;
    }
    complete_years(reading, hints);
    return reading;
}

}  // namespace v1
}  // namespace criterion19
