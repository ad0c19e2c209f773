#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"

#include <criterion19/io/comparison.hpp>

using namespace criterion19;
using namespace criterion19::c;

criterion19_status criterion19_comparison_print(criterion19_assessment const* before,
                                                criterion19_assessment const* after,
                                                criterion19_print_options const* options, criterion19_write write,
                                                void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& was = not_null(before, "before").shared->assessment;
        auto const& is = not_null(after, "after").shared->assessment;
        Sink const sink(write, user);
        auto const how = checked(options);
        auto const report = report_on(was, is);
        sink.write(printed(how, report, write_comparison));
    });
}
