// What a program does with the library: compiled with warnings as errors at -O2, as a program that is careful does.
#include <criterion19/criterion19.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/plan.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/testing.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace criterion19;

std::size_t use_of_the_library() {
    auto const dossier = passing_dossier(2023).build().value();
    ParameterLayer layer;
    layer.id = "tinh-vi-du";
    layer.in_force = {day(2023, 1, 1), day(2024, 1, 1)};
    layer.changes.push_back({"tt124-2021/commune", "recognised_share", Percent(85)});
    AssessOptions options;
    options.layers = {layer};
    auto const assessment = assess(dossier, "tt124-2021/commune", options).value();
    auto const after =
        Scenario(dossier, standards::tt124_2021_commune).set(Total::hamlets_recognised, 9).assess().value();
    auto found = audit(dossier, day(2023, 12, 31), {assessment}).size() + compare(assessment, after).rows.size() +
                 deciding(assessment).size() + missing(assessment).indicators.size() + remedies(after).size();
    if (auto const repair = shortest_repair(after)) found += repair->changes.size();

    auto const& standard = standards::tt124_2021_commune;
    std::vector<std::uint16_t> const disciplined = {0, 1, 0};
    ColumnSet columns(standard, disciplined.size());
    columns.set(CountKind::police_disciplined, disciplined).value();
    auto const as_of = day(2023, 12, 31);
    BatchOutcomes out(standard, columns.communes());
    auto const parameters = parameters_on(standard, as_of, 2023);
    judge(columns, standard, parameters, as_of, out.planes());
    Plan const plan(standard, parameters, as_of);
    std::vector<Outcome> outcomes(standard.rows.size());
    plan.judge(assessment.facts.intervals(), outcomes.data());
    return found + static_cast<std::size_t>(out.counts(0).not_met());
}
