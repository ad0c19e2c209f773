#include "audit_cases.hpp"

#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/authority_chain.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

/// A plan of the commune under a resolution of the town, both as they should be.
DossierBuilder two_documents() {
    DossierBuilder builder(2018);
    auto& resolution = *builder.add_document("nq", DocumentType::resolution, "18-NQ/TU");
    resolution.issuer = issuer(IssuerKind::party_committee, Level::district, "Thị ủy La Gi");
    resolution.date = Date(2018, 1, 22);
    resolution.only_cited = true;
    plan(builder, "kh", "16/KH-UBND", Date(2018, 2, 1)).implements = {DocumentId("nq")};
    return builder;
}

Document& document(DossierBuilder& builder, std::size_t index) {
    return builder.content().documents[index];
}

Found audited_number(DocumentType type, std::string number, Issuer by) {
    DossierBuilder builder(2018);
    auto& entry = *builder.add_document("vb", type, std::move(number));
    entry.issuer = std::move(by);
    entry.date = Date(2018, 3, 1);
    return audited(builder);
}

Document& circular(DossierBuilder& builder, std::string number) {
    auto& cited = *builder.add_document("tt", DocumentType::circular, std::move(number));
    cited.issuer = issuer(IssuerKind::ministry, Level::central, "Bộ Công an");
    cited.only_cited = true;
    return cited;
}

}  // namespace

TEST_CASE("a document dated before the one that it carries out is a warning, with both dates and every way out") {
    auto builder = two_documents();
    CHECK(audited(builder).empty());
    document(builder, 0).date = Date(2018, 2, 1);  // the same day is no fault
    CHECK(audited(builder).empty());

    document(builder, 0).date = Date(2018, 2, 2);
    auto const found = audited(builder);
    REQUIRE(keys(found) == "order_of_dates");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    CHECK(found.front().arithmetic.in(Language::en) ==
          "plan 16/KH-UBND is dated 01/02/2018, before resolution 18-NQ/TU of 02/02/2018 that it is said to carry out");
    CHECK(found.front().repairs.size() == 3);
    REQUIRE(found.front().statements.size() == 2);
    CHECK(found.front().statements[0].path == "/documents/1");
    CHECK(found.front().statements[1].path == "/documents/0");

    document(builder, 0).date = boost::none;
    CHECK(audited(builder).empty());
}

TEST_CASE("texts of the year before are normal as bases") {
    auto builder = two_documents();
    document(builder, 0).date = Date(2015, 6, 1);
    document(builder, 0).only_cited = false;
    CHECK(audited(builder).empty());
}

TEST_CASE("documents that carry out each other are one cycle, and nothing is said of their dates") {
    auto builder = two_documents();
    document(builder, 0).implements = {DocumentId("kh")};
    auto const found = audited(builder);
    REQUIRE(keys(found) == "cycle_of_documents");
    CHECK(found.front().severity == DiscrepancySeverity::error);
    CHECK(found.front().statements.size() == 2);

    DossierBuilder self(2018);
    plan(self, "kh", "16/KH-UBND", Date(2018, 2, 1)).implements = {DocumentId("kh")};
    CHECK(keys(audited(self)) == "cycle_of_documents");

    // Two ways up to one text are no cycle.
    auto diamond = two_documents();
    auto& third = plan(diamond, "kh2", "17/KH-UBND", Date(2018, 2, 5));
    third.implements = {DocumentId("nq"), DocumentId("kh")};
    CHECK(audited(diamond).empty());
}

TEST_CASE("a tangle of documents gives no more circles than documents, and a link named twice counts once") {
    DossierBuilder builder(2018);
    for (int i = 0; i < 60; ++i) {
        Document entry;
        entry.id = DocumentId(std::to_string(i));
        entry.date = Date(2018, 1, 1);
        for (int j = 0; j < 60; ++j) entry.implements.emplace_back(std::to_string(j));
        builder.content().documents.push_back(entry);
    }
    auto const found = audited(builder);
    CHECK(found.size() <= 60);
    for (auto const& discrepancy : found) CHECK(discrepancy.code == DiscrepancyCode::cycle_of_documents);

    auto twice = two_documents();
    document(twice, 0).date = Date(2018, 2, 2);
    document(twice, 1).implements = {DocumentId("nq"), DocumentId("nq")};
    CHECK(keys(audited(twice)) == "order_of_dates");
}

TEST_CASE("a chain that ends in a text that nothing identifies") {
    auto builder = two_documents();
    auto& resolution = document(builder, 0);
    resolution.number.clear();
    resolution.date = boost::none;
    resolution.issuer = {};
    CHECK(keys(audited(builder)) == "chain_ends_nowhere");
    resolution.subject = "lãnh đạo nhiệm vụ năm 2018";
    CHECK(audited(builder).empty());
}

TEST_CASE("a document does not carry out one of a lower level") {
    auto builder = two_documents();
    document(builder, 0) = {};
    document(builder, 0).id = DocumentId("nq");
    document(builder, 0).subject = "nghị quyết của chi bộ thôn 1";
    document(builder, 0).issuer = issuer(IssuerKind::party_cell, Level::hamlet, "Chi bộ thôn 1");
    CHECK(keys(audited(builder)) == "implements_lower_level");
    document(builder, 0).issuer.level = Level::commune;
    CHECK(audited(builder).empty());
    document(builder, 0).issuer.level = Level::unit;  // stands beside the ladder
    CHECK(audited(builder).empty());
}

TEST_CASE("the type that a number names, against the type that the document is called") {
    auto const prime_minister = issuer(IssuerKind::prime_minister, Level::central);
    CHECK(keys(audited_number(DocumentType::decree, "124/QĐ-TTg", prime_minister)) == "number_against_type");
    CHECK(audited_number(DocumentType::decision, "124/QĐ-TTg", prime_minister).empty());
    auto const central = issuer(IssuerKind::party_central, Level::central);
    CHECK(audited_number(DocumentType::regulation, "66-QĐ/TW", central).empty());
    CHECK(audited_number(DocumentType::decision, "66-QĐ/TW", central).empty());
    auto const assembly = issuer(IssuerKind::national_assembly, Level::central);
    CHECK(audited_number(DocumentType::law, "24/2018/QH14", assembly).empty());
    CHECK(keys(audited_number(DocumentType::circular, "24/2018/QH14", assembly)) == "number_against_type");
    // What could be the code of an office tells no type, and a paper without a code is numbered as each office likes.
    CHECK(audited_number(DocumentType::decision, "12/KH-THCS", issuer(IssuerKind::school, Level::unit)).empty());
    auto const committee = issuer(IssuerKind::peoples_committee, Level::commune);
    CHECK(audited_number(DocumentType::registration, "05/ĐK-UBND", committee).empty());
}

TEST_CASE("the body that a number names, against the issuer") {
    auto const committee = issuer(IssuerKind::peoples_committee, Level::commune, "UBND xã");
    auto const party = issuer(IssuerKind::party_committee, Level::commune, "Đảng ủy xã");
    CHECK(audited_number(DocumentType::plan, "16/KH-UBND", committee).empty());
    CHECK(keys(audited_number(DocumentType::plan, "16/KH-UBND", party)) == "number_against_issuer");
    CHECK(keys(audited_number(DocumentType::resolution, "67-NQ/ĐU", committee)) == "number_against_issuer");
    // The same code stands at several levels, but not at every one.
    CHECK(audited_number(DocumentType::plan, "16/KH-UBND", issuer(IssuerKind::peoples_committee, Level::province))
              .empty());
    CHECK(keys(audited_number(DocumentType::resolution, "18-NQ/TU",
                              issuer(IssuerKind::party_committee, Level::commune))) == "number_against_issuer");
    // Offices write for their committee, and a steering committee is led by either side.
    CHECK(audited_number(DocumentType::plan, "16/KH-UBND", issuer(IssuerKind::office, Level::commune)).empty());
    CHECK(audited_number(DocumentType::guidance, "34/HD-BCĐ", party).empty());
    CHECK(
        audited_number(DocumentType::guidance, "5881/HD-BCĐ-CAT", issuer(IssuerKind::police, Level::province)).empty());
    CHECK(audited_number(DocumentType::plan, "16/KH-UBND", {}).empty());
}

TEST_CASE("the form of the Party from a People's Committee, and the form of the state from the Party") {
    auto const committee = issuer(IssuerKind::peoples_committee, Level::commune);
    auto const found = audited_number(DocumentType::plan, "16-KH/UBND", committee);
    REQUIRE(keys(found) == "number_form");
    CHECK(found.front().repairs.front().in(Language::vi) == "số và ký hiệu đúng là 16/KH-UBND");
    auto const party = issuer(IssuerKind::party_committee, Level::commune);
    auto const other = audited_number(DocumentType::resolution, "7/NQ-ĐU", party);
    REQUIRE(keys(other) == "number_form");
    CHECK(other.front().repairs.front().in(Language::vi) == "số và ký hiệu đúng là 07-NQ/ĐU");
    CHECK(audited_number(DocumentType::resolution, "67-NQ/ĐU", party).empty());
    CHECK(audited_number(DocumentType::plan, "05-KH/ĐTN", issuer(IssuerKind::youth_union, Level::commune)).empty());
}

TEST_CASE("a number of no known form is a note, and one that is not there is nothing") {
    auto const committee = issuer(IssuerKind::peoples_committee, Level::commune);
    auto const found = audited_number(DocumentType::report, "I67/BC-UBND", committee);
    REQUIRE(keys(found) == "unreadable_number");
    CHECK(found.front().severity == DiscrepancySeverity::note);
    CHECK(audited_number(DocumentType::report, "167/BC-UBND", committee).empty());
    CHECK(audited_number(DocumentType::report, "", committee).empty());
}

TEST_CASE("two documents with one identity, one document with two dates") {
    auto const twice = [](Date first, Date second, std::string first_subject, std::string second_subject,
                          char const* number = "16/KH-UBND") {
        DossierBuilder builder(2018);
        plan(builder, "a", number, first).subject = std::move(first_subject);
        plan(builder, "b", number, second).subject = std::move(second_subject);
        return keys(audited(builder));
    };
    Date const day_1(2018, 2, 1);
    Date const day_2(2018, 2, 7);
    CHECK(twice(day_1, day_2, "an ninh", "an ninh") == "document_with_two_dates");
    CHECK(twice(day_1, day_2, "an ninh", "") == "document_with_two_dates");
    CHECK(twice(day_1, day_2, "an ninh", "giao thông") == "number_used_twice");
    CHECK(twice(day_1, day_1, "an ninh", "giao thông") == "number_used_twice");
    CHECK(twice(day_1, day_1, "", "") == "number_used_twice");
    CHECK(twice(day_1, Date(2017, 12, 29), "an ninh", "an ninh").empty());  // numbers begin anew each year
}

TEST_CASE("padding does not make another number, another issuer or a second mention does not make a second document") {
    DossierBuilder builder(2018);
    plan(builder, "a", "7/KH-UBND", Date(2018, 2, 1));
    plan(builder, "b", "07/KH-UBND", Date(2018, 2, 5));
    CHECK(keys(audited(builder)) == "document_with_two_dates");
    document(builder, 1).issuer.level = Level::district;
    CHECK(audited(builder).empty());
    document(builder, 1).issuer.level = Level::commune;
    document(builder, 1).date = Date(2018, 2, 1);
    document(builder, 1).only_cited = true;
    CHECK(audited(builder).empty());

    // Each hamlet's Party cell has its own 02-NQ/CB, and the commune's plan may lie in every hamlet's file.
    DossierBuilder hamlets(2018);
    for (auto const* id : {"t1", "t2"}) {
        auto& unit = *hamlets.add_unit(id, UnitKind::hamlet, id);
        Document resolution;
        resolution.id = DocumentId(std::string("nq-") + id);
        resolution.type = DocumentType::resolution;
        resolution.number = "02-NQ/CB";
        resolution.issuer = issuer(IssuerKind::party_cell, Level::hamlet);
        resolution.date = Date(2018, 1, *id == 't' && id[1] == '1' ? 10 : 12);
        unit.documents.push_back(resolution);
        Document copy;
        copy.id = DocumentId(std::string("kh-") + id);
        copy.type = DocumentType::plan;
        copy.number = "16/KH-UBND";
        copy.issuer = issuer(IssuerKind::peoples_committee, Level::commune);
        copy.date = Date(2018, 2, 1);
        unit.documents.push_back(copy);
    }
    CHECK(audited(hamlets).empty());
}

TEST_CASE("a number of the Party is unique in a five-year term, whose borders are not guessed") {
    auto const twice = [](Date first, Date second) {
        DossierBuilder builder(2018);
        for (auto const& [id, date] : {std::make_pair("a", first), std::make_pair("b", second)}) {
            auto& entry = *builder.add_document(id, DocumentType::resolution, "12-NQ/ĐU");
            entry.issuer = issuer(IssuerKind::party_committee, Level::commune);
            entry.date = date;
            entry.only_cited = true;
        }
        return keys(audited(builder));
    };
    CHECK(twice(Date(2016, 3, 1), Date(2018, 3, 1)) == "document_with_two_dates");
    CHECK(twice(Date(2014, 3, 1), Date(2018, 3, 1)).empty());
    CHECK(twice(Date(2015, 3, 1), Date(2018, 3, 1)).empty());
}

TEST_CASE("a circular cited without its symbol is a note with the candidates") {
    DossierBuilder builder(2018);
    circular(builder, "23");
    auto const found = audited(builder);
    REQUIRE(keys(found) == "citation_without_symbol");
    CHECK(found.front().severity == DiscrepancySeverity::note);
    CHECK(found.front().repairs.front().in(Language::vi) ==
          "đó là Thông tư 23/2012/TT-BCA (hiệu lực từ 18/06/2012 đến 09/02/2022)");

    for (auto const* number : {"23/2012", "23/TT-BCA"}) {
        document(builder, 0).number = number;
        CHECK(audited(builder).front().repairs.size() == 2);
    }
    document(builder, 0).number = "23/2013";
    CHECK(audited(builder).front().repairs.size() == 1);
    document(builder, 0).number = "23";
    document(builder, 0).issuer.name = "Bộ Nội vụ";
    CHECK(audited(builder).front().repairs.size() == 1);
    document(builder, 0).number = "23/2012/TT-BCA";
    document(builder, 0).issuer.name = "Bộ Công an";
    CHECK(audited(builder).empty());

    // Candidates that are in force come before those that are not, which stand only where there is nothing else.
    DossierBuilder later(2023);
    circular(later, "23");
    CHECK(audited(later).front().repairs.size() == 2);
    document(later, 0).number = "124";
    CHECK(audited(later).front().repairs.front().in(Language::en) ==
          "it is Circular 124/2021/TT-BCA (in force from 10/02/2022)");
}

TEST_CASE("a circular cited after it was replaced") {
    DossierBuilder builder(2023);
    circular(builder, "23/2012/TT-BCA");
    auto const found = audited(builder);
    REQUIRE(keys(found) == "instrument_not_in_force");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    CHECK(found.front().arithmetic.in(Language::vi) ==
          "Thông tư 23/2012/TT-BCA hết hiệu lực sau ngày 09/02/2022, hồ sơ là của năm 2023");
    CHECK(found.front().repairs.front().in(Language::vi) == "viện dẫn Thông tư 124/2021/TT-BCA");
    document(builder, 0).number = "124/2021/TT-BCA";
    CHECK(audited(builder).empty());
}

TEST_CASE("the day of the citing document decides whether the text was in force") {
    auto const cited_on = [](Date date, std::string number) {
        DossierBuilder builder(2022);
        circular(builder, std::move(number));
        plan(builder, "kh", "16/KH-UBND", date).implements = {DocumentId("tt")};
        return keys(audited(builder));
    };
    CHECK(cited_on(Date(2022, 2, 9), "23/2012/TT-BCA").empty());
    CHECK(cited_on(Date(2022, 2, 10), "23/2012/TT-BCA") == "instrument_not_in_force");
    CHECK(cited_on(Date(2022, 1, 10), "124/2021/TT-BCA").empty());  // signed, not yet in force: being prepared
    CHECK(cited_on(Date(2021, 12, 27), "124/2021/TT-BCA") == "instrument_not_in_force");
}

TEST_CASE("a number without its year comes back every year, so its date tells whether it is the known text") {
    DossierBuilder builder(2023);
    auto& cited = *builder.add_document("qd", DocumentType::decision, "1980/QĐ-TTg");
    cited.issuer = issuer(IssuerKind::prime_minister, Level::central, "Thủ tướng Chính phủ");
    cited.only_cited = true;
    CHECK(audited(builder).empty());
    document(builder, 0).date = Date(2016, 10, 17);
    CHECK(keys(audited(builder)) == "instrument_not_in_force");
    document(builder, 0).date = Date(2023, 5, 5);
    CHECK(audited(builder).empty());
}

TEST_CASE("the chain of a document is everything that it rests on, nearest first, each text once") {
    auto builder = two_documents();
    auto& unit = *builder.add_unit("t1", UnitKind::hamlet, "Thôn 1");
    Document hamlet_plan;
    hamlet_plan.id = DocumentId("kh-t1");
    hamlet_plan.implements = {DocumentId("kh"), DocumentId("nq")};
    unit.documents.push_back(hamlet_plan);
    auto const dossier = built(builder);
    auto const chain = authority_chain(dossier.content(), DocumentId("kh-t1"));
    REQUIRE(chain.size() == 3);
    CHECK(chain[0].path == "/units/0/documents/0");
    CHECK(chain[1].path == "/documents/1");
    CHECK(chain[1].depth == 1);
    CHECK(chain[2].path == "/documents/0");
    CHECK(chain[2].depth == 1);
    CHECK(chain[2].carried_out_by == 0);
    CHECK(authority_chain(dossier.content(), DocumentId("nq")).size() == 1);
    CHECK(authority_chain(dossier.content(), DocumentId("?")).empty());
}

TEST_CASE("the chain of documents that carry out each other ends") {
    auto builder = two_documents();
    document(builder, 0).implements = {DocumentId("kh")};
    CHECK(authority_chain(built(builder).content(), DocumentId("kh")).size() == 2);
}
