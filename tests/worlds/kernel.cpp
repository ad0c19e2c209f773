#include "worlds/kernel.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/batch/fact_columns.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <stdexcept>

namespace worlds {

Judged judge_dossier(World const& world, DossierContent const& content) {
    auto const dossier = DossierBuilder(content).build();
    if (!dossier)
        throw std::logic_error("a dossier of " + std::string(world.standard->id) + ", seed " +
                               std::to_string(world.seed) + ", has a fault at " + dossier.errors()[0].path);
    Judged judged;
    judged.values = measured_values(*dossier, *world.standard, world.parameters, world.as_of, world.layers);
    judged.rows.resize(world.standard->rows.size());
    criterion19::judge(*world.standard, judged.values, world.parameters, world.as_of, judged.rows.data());
    return judged;
}

std::string difference_in_columns(World const& world, std::vector<Judged> const& all) {
    auto const& standard = *world.standard;
    FactColumns facts(standard);
    for (auto const& judged : all) facts.append(judged.values);
    BatchOutcomes out(standard, all.size());
    criterion19::judge(facts.columns(), standard, world.parameters, world.as_of, out.planes());
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t row = 0; row < standard.rows.size(); ++row)
            if (out.outcome(row, i) != all[i].rows[row]) return std::string(standard.rows[row].id);
    return {};
}

}  // namespace worlds
