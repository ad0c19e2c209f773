// What fails, as text for many communes: the findings that the full assessment gives, number by number.
#include "catch.hpp"
#include "judge/batch_columns.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

std::string text_of(Interval value) {
    if (value.exact()) return std::to_string(value.lo);
    return "[" + std::to_string(value.lo) + "," + std::to_string(value.hi) + "]";
}

std::string expected(Assessment const& assessment) {
    std::string out;
    for (auto const& finding : assessment.findings) {
        if (finding.group) continue;
        if (finding.outcome != Outcome::not_met && finding.outcome != Outcome::undetermined) continue;
        out += out.empty() ? "" : ",";
        out += "{\"id\":\"" + finding.id.substr(assessment.standard_id.size() + 1) + "\",\"outcome\":\"" +
               std::string(key_of(finding.outcome)) + "\",\"value\":" + text_of(*finding.value);
        if (finding.other) out += ",\"other\":" + text_of(*finding.other);
        if (finding.threshold) out += ",\"threshold\":" + std::to_string(*finding.threshold);
        out += "}";
    }
    return "[" + out + "]";
}

}  // namespace

TEST_CASE("the text of what fails has the numbers of the findings") {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        if (standard.rows.empty()) continue;
        INFO(standard.id);
        int const year = to_date(standard.in_force.from).year() + 1;
        auto const as_of = day(year, 12, 31);
        test::RandomColumns const facts(standard, 200, year, 11);
        auto const parameters = parameters_on(standard, as_of, year);
        BatchOutcomes out(standard, facts.columns.rows);
        judge(facts.columns, standard, parameters, as_of, out.planes());
        FailingJson const text(standard, parameters);
        std::size_t failing = 0;
        for_each_failing(
            standard, out.planes(), 0, facts.columns.rows, [&](std::size_t commune, View<std::uint16_t> rows) {
                std::string written = "before";
                text.append(facts.columns, out.planes(), commune, rows, written);
                std::vector<char> storage(text.room(rows.size()));
                auto const* end = text.put(facts.columns, out.planes(), commune, rows, storage.data());
                REQUIRE("before" + std::string(storage.data(), static_cast<std::size_t>(end - storage.data())) ==
                        written);
                auto const assessment = assess(facts_of(facts.columns, standard, commune), parameters, as_of, year);
                REQUIRE(written == "before" + expected(assessment));
                failing += rows.size();
            });
        CHECK(failing > 100);
    }
}
