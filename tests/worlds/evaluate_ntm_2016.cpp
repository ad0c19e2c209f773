// Criterion 19 of 2016-2020 (1980/QĐ-TTg), and the security part of the model commune of 2018-2020 (691/QĐ-TTg).
#include "worlds/evaluate.hpp"

namespace worlds {

void evaluate_ntm_2016(World const& world, RowTruth& rows) {
    rows.set("19.1.1", world.word(Matter::militia_strong));
    rows.set("19.1.2", all_targets_reached(world));
    rows.set("19.2.1", world.options.by_guide ? world.word(Matter::safe_and_peaceful)
                                              : world.recognised_safe.get_value_or(false));
    rows.set("19.2.2", none(world, CountKind::prolonged_mass_complaints));
    rows.set("19.2.3", none(world, world.options.very_serious_is_grave ? CountKind::very_serious_crimes
                                                                       : CountKind::grave_cases));
    rows.set("19.2.4", held(world, CountKind::crimes));
    rows.set("19.2.5", held(world, CountKind::social_evils));
    rows.set("19.2.6", falling(world, CountKind::crimes, world.options.falling_years));
    rows.set("19.2.7", falling(world, CountKind::social_evils, world.options.falling_years));
}

void evaluate_ntm_2018_model(World const& world, RowTruth& rows) {
    rows.set("1", none(world, CountKind::unlawful_mass_complaints));
    rows.set("2", none(world, CountKind::residents_crime));
    rows.set("3", falling(world, CountKind::social_evils, 3));
}

}  // namespace worlds
