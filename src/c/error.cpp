#include "c/error.hpp"

#include "c/call.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

using namespace criterion19;
using namespace criterion19::c;

criterion19_error::criterion19_error(Errors const& faults) : errors(faults) {
    for (auto const& error : errors) summaries.emplace_back(error.text(Language::vi), error.text(Language::en));
}

criterion19_status criterion19_error_get_count(criterion19_error const* error, size_t* count) {
    return guarded(nullptr, [&] { not_null(count, "count") = not_null(error, "error").errors.size(); });
}

criterion19_status criterion19_error_get_fault(criterion19_error const* error, size_t index, criterion19_fault* fault) {
    return guarded(nullptr, [&] {
        auto const& from = element(not_null(error, "error").errors, index);
        criterion19_fault out{};
        out.code = static_cast<std::int32_t>(from.code);
        out.name = literal(name_of(from.code));
        out.path = from.path.c_str();
        out.line = from.line;
        out.column = from.column;
        out.message = error->texts(from.message);
        out.summary = error->texts(error->summaries[index]);
        write_struct(fault, out, "fault");
    });
}

void criterion19_error_free(criterion19_error** error) {
    release(error);
}
