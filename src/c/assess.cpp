#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/judging.hpp"
#include "c/standard.hpp"
#include "c/structs.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/facts_dossier.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <cstddef>
#include <utility>
#include <vector>

using namespace criterion19;
using namespace criterion19::c;

namespace {

/// What is made ready to judge facts under these options.
Judging judging_of(criterion19_standard const* standard, int32_t year, criterion19_assess_options const& options) {
    if (options.unit != nullptr)
        throw bad_argument("unit", {"số liệu không có đơn vị bên trong", "facts have no units inside"});
    return judging(standard, year, options.has_as_of != 0, options.as_of, options.layers, options.layer_count);
}

Assessment assess_dossier(Dossier const& dossier, SharedStandard const& standard,
                          criterion19_assess_options const& given, Kept& kept) {
    if (given.name != nullptr)
        throw bad_argument("name", {"hồ sơ tự nêu tên xã", "the dossier itself names the commune"});
    AssessOptions options;
    if (given.has_as_of != 0) options.as_of = checked_day(given.as_of, "as_of");
    options.unit = optional_text_of(given.unit, "unit");
    options.layers = layers_of(given.layers, given.layer_count, kept);
    return taken(standard.loaded ? assess(dossier, standard.loaded, options)
                                 : assess(dossier, standard.standard, options));
}

/// The value of each slot: the facts given, all else not known.
std::vector<Interval> slots_of(criterion19_fact const* facts, std::size_t count, FactsKeys const& keys) {
    auto slots = keys.domains();
    SlotFinder finder(keys);
    for (auto const& fact : read_structs(facts, count, "facts")) {
        auto const slot = finder.find(fact.indicator);
        if (slot < 0) continue;
        auto const at = static_cast<std::size_t>(slot);
        slots[at] = checked_value(keys, at, {fact.value.lo, fact.value.hi});
    }
    return slots;
}

}  // namespace

criterion19_status criterion19_assess(criterion19_dossier const* dossier, criterion19_standard const* standard,
                                      criterion19_assess_options const* options, criterion19_assessment** assessment,
                                      criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(assessment, "assessment");
        auto const& of = not_null(dossier, "dossier").dossier;
        auto const& by = not_null(standard, "standard").shared;
        Kept kept{by};
        auto result = assess_dossier(of, *by, read_struct(options, "options"), kept);
        made.make(std::make_shared<SharedAssessment const>(std::move(result), std::move(kept)));
    });
}

criterion19_status criterion19_dossier_of_facts(criterion19_standard const* standard, int32_t year,
                                                criterion19_fact const* facts, size_t fact_count,
                                                criterion19_assess_options const* options,
                                                criterion19_dossier** dossier, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(dossier, "dossier");
        auto const given = read_struct(options, "options");
        auto const ready = judging_of(standard, year, given);
        auto const slots = slots_of(facts, fact_count, ready.standard->keys);
        Facts stated(ready.standard->standard);
        for (std::size_t slot = 0; slot < slots.size(); ++slot) stated[slot].interval = slots[slot];
        AssessOptions how;
        how.as_of = ready.as_of;
        how.layers = ready.layers;
        auto out = taken(dossier_of(stated, ready.year, how));
        if (auto const name = optional_text_of(given.name, "name"); !name.empty())
            out = taken(std::move(DossierBuilder(out).place(std::string(name))).build());
        made.make(std::move(out));
    });
}

criterion19_status criterion19_assess_facts(criterion19_standard const* standard, int32_t year,
                                            criterion19_fact const* facts, size_t fact_count,
                                            criterion19_assess_options const* options,
                                            criterion19_assessment** assessment, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(assessment, "assessment");
        auto const given = read_struct(options, "options");
        auto const name = optional_text_of(given.name, "name");
        auto ready = judging_of(standard, year, given);
        auto const slots = slots_of(facts, fact_count, ready.standard->keys);
        made.make(assessed(std::move(ready), slots, name));
    });
}

criterion19_status criterion19_assess_commune(criterion19_standard const* standard, int32_t year,
                                              criterion19_column const* columns, size_t column_count,
                                              size_t commune_count, size_t commune,
                                              criterion19_assess_options const* options,
                                              criterion19_assessment** assessment, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(assessment, "assessment");
        auto const given = read_struct(options, "options");
        auto const name = optional_text_of(given.name, "name");
        auto ready = judging_of(standard, year, given);
        auto const& keys = ready.standard->keys;
        auto const of = columns_of(columns, column_count, commune_count, keys);
        checked(commune, commune_count, "commune");
        std::vector<Interval> slots;
        for (std::size_t slot = 0; slot < of.size(); ++slot)
            slots.push_back(checked_value(keys, slot, interval_at(of[slot], keys.domain(slot), commune)));
        made.make(assessed(std::move(ready), slots, name));
    });
}
