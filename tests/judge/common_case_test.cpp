// The common case: standards by id or by default, days of either kind, columns by indicator.
#include <criterion19/criterion19.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/standards/tt124_2021.hpp>
#include <criterion19/testing.hpp>

#include <catch.hpp>

#include <cstdint>
#include <vector>

using namespace criterion19;

TEST_CASE("a standard by its id, and by default") {
    auto const dossier = passing_dossier(2023).build().value();
    auto const by_id = assess(dossier, "tt124-2021/commune").value();
    CHECK(by_id.standard == &standards::find("tt124-2021/commune").value());
    CHECK(by_id.outcome == assess(dossier, standards::tt124_2021_commune).value().outcome);
    auto const unknown = assess(dossier, "tt124-2021/comune");
    CHECK(unknown.error().code == ErrorCode::unknown_standard);
    CHECK(unknown.error().message.in(Language::en).find("tt124-2021/commune") != std::string::npos);

    auto const by_default = assess(dossier).value();
    CHECK(by_default.standard_id == "ntm-2021/19");
    REQUIRE_FALSE(by_default.notes.empty());
    CHECK(by_default.notes.front().in(Language::en).find("no standard was named") == 0);
    AssessOptions later;
    later.as_of = Date(2026, 3, 1);
    CHECK(assess(dossier, later).value().standard_id == "ntm-2026");
    later.as_of = day(2008, 1, 1);
    CHECK(assess(dossier, later).error().code == ErrorCode::no_standard_in_force);
}

TEST_CASE("columns are set by indicator") {
    auto const& standard = standards::tt124_2021_commune;
    std::vector<std::uint16_t> const values = {0, 1, 0};
    ColumnSet columns(standard, values.size());
    CHECK(columns.set(CountKind::police_disciplined, values));
    CHECK(columns.set(Total::households_pledged, values).error().code == ErrorCode::invalid_argument);
    std::vector<std::uint16_t> const too_few = {0};
    CHECK(columns.set(CountKind::police_disciplined, too_few).error().code == ErrorCode::invalid_argument);
    auto const as_of = day(2023, 12, 31);
    BatchOutcomes out(standard, columns.communes());
    judge(columns, standard, parameters_on(standard, as_of, 2023), as_of, out.planes());
    CHECK(out.counts(0).not_met() == 1);
}
