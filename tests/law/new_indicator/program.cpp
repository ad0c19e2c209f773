// A total that only this copy of the table has: it is stated, measured, judged, explained, advised on and asked for.
#include <criterion19/law/indicator_table.hpp>
#include <criterion19/src.hpp>

#include <criterion19/criterion19.hpp>
#include <criterion19/judge/explain/remedies.hpp>
#include <criterion19/judge/questions.hpp>
#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>

#include <cstdio>

using namespace criterion19;

namespace {

int faults = 0;

void expect(bool holds, char const* what) {
    if (holds) return;
    ++faults;
    std::printf("it is not so that %s\n", what);
}

constexpr Citation cite{&standards::tt124_2021, "1", {}, {}, {}, {}, {}};
constexpr Requirement rows_of_test[] = {rows::root(cite, {"gốc", "root"}),
                                        rows::at_least("1", Total::drums, "drums", cite, {"trống", "drums"})};
constexpr Parameter parameters_of_test[] = {
    rows::threshold("drums", 3, Direction::fixed, {"số trống", "number of drums"})};

}  // namespace

int main() {
    Standard standard;
    Indicator slots[8];
    standard.id = "test/commune";
    standard.in_force = {day(2020, 1, 1), day(2030, 1, 1)};
    standard.rows = rows_of_test;
    standard.parameters = parameters_of_test;
    auto const count = detail::collect_indicators(rows_of_test, slots);
    standard.indicators = View<Indicator>(slots, count);
    RowLink links[2];
    for (std::size_t i = 0; i < 2; ++i)
        links[i] = detail::link_row(rows_of_test, parameters_of_test, standard.indicators, i);
    standard.links = links;

    DossierBuilder builder(2024);
    builder.total(Total::drums, 2).total(Total::hamlets, 5);
    auto const dossier = builder.build();
    auto const assessment = assess(*dossier, standard);
    expect(bool(assessment), "the dossier is assessed");
    expect(assessment->outcome == Outcome::not_met, "two drums of three are too few");
    expect(assessment->find("1")->evidence.size() == 1, "the total is the evidence");
    auto const list = remedies(*assessment);
    expect(list.size() == 1 && list[0].text.in(Language::vi) == "mua thêm 1 trống" &&
               list[0].text.in(Language::en) == "buy 1 more drum",
           "the row's own advice is given");
    expect(list.size() == 1 && list[0].means == Means::unit, "the unit itself can mend it");
    expect(key_of(Total::drums) == "drums" && from_key<Total>("drums") == Total::drums, "the key is found");
    expect(indicator_from_key("drums") == Indicator(Total::drums), "the indicator is found");
    expect(evidence_kinds(Total::drums).front() == EvidenceKind::figure, "a figure proves it");
    auto const asked = questions(standard, 2024);
    expect(asked.size() == 1 && asked[0].text.in(Language::vi) == "Xã có bao nhiêu trống?", "it is asked for");
    DossierBuilder too_many(2024);
    too_many.total(Total::drums, 9).total(Total::hamlets, 5);
    auto const broken = assess(*too_many.build(), standard);
    expect(broken->outcome == Outcome::undetermined && broken->facts[0].interval == Interval{0, 9},
           "it is read together with its whole");
    return faults == 0 ? 0 : 1;
}
