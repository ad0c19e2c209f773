#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/structs.hpp"

#include <criterion19/io/json.hpp>

using namespace criterion19;
using namespace criterion19::c;

criterion19_status criterion19_dossier_read(char const* json, size_t size, criterion19_read_options const* options,
                                            criterion19_dossier** dossier, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(dossier, "dossier");
        auto const text = bytes_of(json, size, "json");
        auto const given = read_struct(options, "options");
        ReadOptions bounds;
        if (given.max_bytes != 0) bounds.max_bytes = given.max_bytes;
        if (given.max_records != 0) bounds.max_records = given.max_records;
        made.make(taken(read_dossier(text, bounds)));
    });
}

criterion19_status criterion19_dossier_get_info(criterion19_dossier const* dossier, criterion19_dossier_info* info,
                                                criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(dossier, "dossier").dossier;
        criterion19_dossier_info out{};
        out.year = of.year();
        out.kind = static_cast<std::int32_t>(of->kind);
        out.name = of->place.name.c_str();
        out.province = of->place.province.c_str();
        out.unit_count = of->units.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_dossier_get_unit(criterion19_dossier const* dossier, size_t index,
                                                criterion19_unit* unit, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = element(not_null(dossier, "dossier").dossier->units, index);
        criterion19_unit out{};
        out.kind = static_cast<std::int32_t>(of.kind);
        out.id = of.id.text().c_str();
        out.name = of.name.c_str();
        write_struct(unit, out, "unit");
    });
}

criterion19_status criterion19_dossier_write(criterion19_dossier const* dossier, criterion19_write write, void* user,
                                             criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(dossier, "dossier").dossier;
        Sink const sink(write, user);
        sink.write(write_dossier(of));
    });
}

void criterion19_dossier_free(criterion19_dossier** dossier) {
    release(dossier);
}
