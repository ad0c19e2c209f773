#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/judging.hpp"
#include "c/print_options.hpp"
#include "c/standard.hpp"
#include "c/structs.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/standards/choice.hpp>

using namespace criterion19;
using namespace criterion19::c;

criterion19_status criterion19_agenda_print(criterion19_dossier const* dossier, int32_t today,
                                            criterion19_agenda_options const* agenda,
                                            criterion19_print_options const* options, criterion19_write write,
                                            void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(dossier, "dossier").dossier;
        auto const given = read_struct(agenda, "agenda");
        auto const when = checked_day(today, "today");
        Sink const sink(write, user);
        auto const how = checked(options);
        auto const& by = given.standard != nullptr
                             ? given.standard->shared->standard
                             : *taken(standards::of_title(to_date(calendar_year(of.year()).last()), of->kind));
        Kept kept;
        auto const report = taken(agenda_report(by, of, when, layers_of(given.layers, given.layer_count, kept)));
        sink.write(printed(how, report, write_agenda));
    });
}
