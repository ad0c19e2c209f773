// What failures of GoogleTest print.
#include <gtest/gtest.h>

#include <criterion19/criterion19.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/testing.hpp>

#include <string>

using namespace criterion19;

TEST(Printing, OutcomesAndFindings) {
    EXPECT_EQ(testing::PrintToString(Outcome::undetermined), "undetermined");
    auto unit = passing_dossier(2023);
    unit.figure(CountKind::police_disciplined, 2023, 1);
    auto const assessment = assess(unit.build().value(), standards::tt124_2021_commune).value();
    auto const finding = testing::PrintToString(*assessment.find("5.3.2"));
    EXPECT_EQ(finding.find("tt124-2021/commune/5.3.2: not_met: "), 0u) << finding;
    EXPECT_EQ(testing::PrintToString(assessment), "tt124-2021/commune, 2023: not_met\n  " + finding);
}
