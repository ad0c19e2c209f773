#include <catch.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

std::vector<std::string> faults(DossierBuilder const& builder) {
    std::vector<std::string> out;
    auto const dossier = builder.build();
    for (auto const& error : dossier.errors()) out.push_back(std::string(name_of(error.code)) + " " + error.path);
    std::sort(out.begin(), out.end());
    return out;
}
using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("an empty dossier of a year is one") {
    DossierBuilder builder(2018);
    auto const dossier = builder.build();
    REQUIRE(dossier);
    CHECK(dossier->year() == 2018);
    CHECK((*dossier)->kind == UnitKind::commune);
}

TEST_CASE("every fault is reported at once, each with its place") {
    DossierBuilder builder(0);
    builder.add_document("a", DocumentType::plan, "1/KH-UBND");
    builder.add_document("a", DocumentType::plan, "2/KH-UBND")->implements = {DocumentId("b")};
    builder.total(Total::households, -1).total(Total::hamlets, max_count + 1);
    builder.total(Total::schools, Interval{5, 4});
    builder.add_unit("t1", UnitKind::hamlet, "Thôn 1");
    builder.add_unit("t1", UnitKind::hamlet, "Thôn 1 nữa");
    CHECK(faults(builder) == Faults{"duplicate_id /documents/1/id", "duplicate_id /units/1/id",
                                    "invalid_interval /totals/schools", "out_of_range /totals/hamlets",
                                    "out_of_range /totals/households", "unresolved_reference /documents/1/implements/0",
                                    "year_out_of_range /year"});
}

TEST_CASE("a document of a hamlet may carry out one of the commune") {
    DossierBuilder builder(2018);
    builder.add_document("kh", DocumentType::plan, "16/KH-UBND");
    auto& hamlet = *builder.add_unit("t1", UnitKind::hamlet, "Thôn 1");
    Document plan;
    plan.id = DocumentId("kh-t1");
    plan.implements = {DocumentId("kh")};
    hamlet.documents.push_back(plan);
    CHECK(builder.build());
    hamlet.documents[0].id = DocumentId("kh");
    CHECK(faults(builder) == Faults{"duplicate_id /units/0/documents/0/id"});
}

TEST_CASE("a finished dossier stays as it is when its builder goes on") {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 8);
    auto const dossier = builder.build();
    builder.total(Total::hamlets, 9);
    REQUIRE(dossier);
    CHECK((*dossier)->totals.find(Total::hamlets)->interval == exactly(8));
    DossierBuilder again(*dossier);
    again.total(Total::hamlets, 10);
    CHECK((*dossier)->totals.find(Total::hamlets)->interval == exactly(8));
}

TEST_CASE("contradictions that can be represented are no fault") {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 8).total(Total::hamlets_registered, 9);
    builder.figure(CountKind::crimes, 2018, 3).figure(CountKind::crimes, 2018, 4);
    CHECK(builder.build());
}

TEST_CASE("what was added to a builder stays good while more is added, and when the builder is copied or gone") {
    boost::optional<DossierBuilder> builder(DossierBuilder(2018));
    auto const first = builder->add_document("first", DocumentType::plan, "1/KH-UBND");
    for (int i = 0; i < 100; ++i) builder->add_document("d" + std::to_string(i), DocumentType::plan, "");
    first->date = day(2018, 1, 25);
    auto copy = *builder;
    first->number = "2/KH-UBND";
    CHECK(copy.content().documents.front().number == "1/KH-UBND");
    CHECK(builder->build().value()->documents.front().number == "2/KH-UBND");
    CHECK(Day(*copy.build().value()->documents.front().date) == day(2018, 1, 25));
    builder = boost::none;
    CHECK(first->id.text() == "first");
}
