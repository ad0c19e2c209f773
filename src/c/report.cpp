#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"

#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_text.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace {

ReportHints checked_hints(criterion19_report_options const* given) {
    auto const options = read_struct(given, "options");
    ReportHints hints;
    if (options.year != 0) {
        if (options.year < first_year || options.year > last_year)
            throw bad_argument("year", {"năm ngoài lịch của thư viện", "the year is outside the library's calendar"});
        hints.year = options.year;
    }
    hints.commune = optional_text_of(options.commune, "commune");
    if (options.max_bytes != 0) hints.max_bytes = options.max_bytes;
    if (options.max_facts != 0) hints.max_facts = options.max_facts;
    return hints;
}

}  // namespace

criterion19_status criterion19_report_read(char const* text, size_t size, criterion19_report_options const* options,
                                           criterion19_report** report, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(report, "report");
        auto const given = bytes_of(text, size, "text");
        auto hints = checked_hints(options);
        auto reading = taken(read_report(given, hints));
        made.make(std::make_shared<SharedReport const>(
            SharedReport{std::string(given), std::move(hints), std::move(reading)}));
    });
}

criterion19_status criterion19_report_get_info(criterion19_report const* report, criterion19_report_info* info,
                                               criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(report, "report").shared->reading;
        criterion19_report_info out{};
        out.document_count = of.documents.size();
        out.date_count = of.dates.size();
        out.ratio_count = of.ratios.size();
        out.number_count = of.counts.size();
        out.comparison_count = of.comparisons.size();
        out.place_count = of.places.size();
        out.organisation_count = of.organisations.size();
        out.year_count = of.years.size();
        out.claim_count = of.standards.size();
        out.not_understood_count = of.not_understood.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_report_print(criterion19_report const* report, criterion19_print_options const* options,
                                            criterion19_write write, void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(report, "report").shared;
        Sink const sink(write, user);
        auto const how = checked(options);
        if (how.format == CRITERION19_JSON) return sink.write(report_json(of.reading));
        if (how.format != CRITERION19_TEXT) throw no_such_form();
        sink.write(report_text(of.reading, of.text, how.language()));
    });
}

void criterion19_report_free(criterion19_report** report) {
    release(report);
}
