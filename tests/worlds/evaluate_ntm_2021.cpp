// Criterion 19 of 2021-2025 (318/QĐ-TTg): the basic and the advanced set.
#include "worlds/evaluate.hpp"

namespace worlds {

void evaluate_ntm_2021(World const& world, RowTruth& rows) {
    bool no_acts = none(world, CountKind::national_security_acts);
    if (world.options.acts_from_events)
        no_acts = none(world, CountKind::unlawful_religion) && none(world, CountKind::abuse_of_causes) &&
                  none(world, CountKind::separatism) && none(world, CountKind::against_state) &&
                  none(world, CountKind::key_work_sabotage);
    rows.set("19.1.1", world.word(Matter::militia_strong));
    rows.set("19.1.2", all_targets_reached(world));
    rows.set("19.2.1", no_acts);
    rows.set("19.2.2", none(world, CountKind::unlawful_prolonged_mass_complaints));
    rows.set("19.2.3", none(world, CountKind::residents_especially_serious_crime));
    rows.set("19.2.4", none(world, CountKind::residents_child_abuse));
    rows.set("19.2.5", held(world, CountKind::crimes));
    rows.set("19.2.6", held(world, CountKind::social_evils));
    rows.set("19.2.7", held(world, CountKind::traffic_accidents));
    rows.set("19.2.8", held(world, CountKind::fires_explosions));
    rows.set("19.2.9", effective_models(world, ModelTheme::crime_and_social_evils) +
                               effective_models(world, ModelTheme::traffic) +
                               effective_models(world, ModelTheme::fire) >=
                           1);
}

void evaluate_ntm_2021_advanced(World const& world, RowTruth& rows) {
    rows.set("19.0", world.recognised_new_rural.get_value_or(false));
    rows.set("19.1.1", world.word(Matter::military_command_raised));
    rows.set("19.2.1", none(world, CountKind::residents_serious_crime));
    rows.set("19.2.2", none(world, CountKind::residents_serious_accidents));
    rows.set("19.2.3", effective_models(world, ModelTheme::camera) >= 1);
    rows.set("19.2.4", effective_models(world, ModelTheme::crime_and_social_evils) >= 1);
    rows.set("19.2.5", effective_models(world, ModelTheme::traffic) >= 1);
    rows.set("19.2.6", effective_models(world, ModelTheme::fire) >= 1);
}

}  // namespace worlds
