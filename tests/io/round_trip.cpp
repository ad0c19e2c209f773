// What is read is what was written, field by field and byte by byte.
#include "json_text.hpp"

#include <criterion19/law/indicator_table.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <catch.hpp>

#include <string>
#include <string_view>

using namespace criterion19;
using criterion19::test::dossier_with;
using criterion19::test::faults_of;
using criterion19::test::read_project_file;

namespace {

/// The canonical text of what `text` says.
std::string rewritten(std::string const& text) {
    auto const dossier = read_dossier(text);
    INFO((dossier ? std::string() : test::list(dossier.errors())));
    REQUIRE(dossier);
    return write_dossier(*dossier);
}

Dossier read(std::string const& text) {
    return read_dossier(text).value();
}

}  // namespace

TEST_CASE("a dossier in which every field is set comes back byte by byte") {
    auto const text = read_project_file("tests/io/every_field.json");
    CHECK(rewritten(text) == text);
}

TEST_CASE("the examples are written as the library writes them") {
    for (auto const* const name :
         {"tan-phuoc-2018", "xa-vi-du-a-dat-2018", "xa-vi-du-a-dat-2023", "xa-vi-du-b-chua-dat-2018"}) {
        INFO(name);
        auto const text = read_project_file(std::string("examples/data/") + name + ".json");
        CHECK(rewritten(text) == text);
    }
}

TEST_CASE("every term of every vocabulary is written and read") {
    DossierBuilder builder(2018);
    auto& content = builder.content();
    for (auto const& term : Vocabulary<Total>::terms) content.totals.set(term.value, Quantity(7));
    for (auto const& term : Vocabulary<Flag>::terms) content.flags.set(term.value, false);
    for (auto const& term : Vocabulary<CountKind>::terms) content.figures.push_back({term.value, 2017, Quantity(0)});
    for (auto const& term : Vocabulary<Matter>::terms) builder.attest(term.value, true, IssuerKind::police);
    for (auto const& type : document_types) builder.add_document(std::string(type.key), type.type, "");
    for (auto const& term : Vocabulary<IssuerKind>::terms) {
        Participant participant;
        participant.body.kind = term.value;
        content.participants.push_back(participant);
    }
    for (auto const& term : Vocabulary<Level>::terms) content.participants[0].body.level = term.value;
    for (auto const& term : Vocabulary<Topic>::terms) {
        Meeting meeting;
        meeting.topic = term.value;
        content.meetings.push_back(meeting);
    }
    for (auto const& term : Vocabulary<ModelTheme>::terms) {
        MovementModel model;
        model.theme = term.value;
        content.models.push_back(model);
    }
    for (auto const& term : Vocabulary<IncidentKind>::terms) {
        Incident incident;
        incident.id = IncidentId(std::string(term.key));
        incident.kind = term.value;
        incident.severity = static_cast<Severity>(static_cast<std::size_t>(term.value) % term_count<Severity>());
        content.incidents.push_back(incident);
    }
    for (auto const& term : Vocabulary<Title>::terms) {
        Registration registration;
        registration.title = term.value;
        content.registrations.push_back(registration);
    }
    for (auto const& force : Vocabulary<Force>::terms)
        for (auto const& rating : Vocabulary<Rating>::terms)
            for (auto const& title : Vocabulary<EmulationTitle>::terms)
                content.forces.push_back({force.value, title.value, rating.value, NotRated::under_complaint, {}});
    for (auto const& hedge : Vocabulary<Hedge>::terms)
        for (auto const& status : Vocabulary<ClaimStatus>::terms) {
            Claim claim;
            claim.text = "nêu";
            claim.hedge = hedge.value;
            claim.status = status.value;
            content.claims.push_back(claim);
        }
    for (auto const& term : Vocabulary<UnitKind>::terms)
        if (term.value != UnitKind::commune) builder.add_unit(std::string(term.key), term.value, "");

    auto const text = write_dossier(builder.build().value());
    auto const again = read(text);
    CHECK(write_dossier(again) == text);
    CHECK(again->totals.size() == term_count<Total>());
    CHECK(again->flags.size() == term_count<Flag>());
    CHECK(again->figures.back().of == content.figures.back().of);
    CHECK(again->documents.back().type == content.documents.back().type);
    CHECK(again->incidents.back().kind == content.incidents.back().kind);
    CHECK(again->forces.back().title == EmulationTitle::higher);
    CHECK(again->forces.back().rating == Rating::excellent);
    CHECK(again->claims.back().hedge == Hedge::about);
}

TEST_CASE("counts are exact, bounded or not given") {
    auto const total = [](std::string const& json) {
        return *read(dossier_with("\"totals\":{\"hamlets\":" + json + "}"))->totals.find(Total::hamlets);
    };
    CHECK(total("8").interval == exactly(8));
    CHECK(total("0").interval == exactly(0));
    CHECK(total("1000000000").interval == exactly(max_count));
    CHECK(total("{\"value\":8}").interval == exactly(8));
    CHECK(total("{\"at_least\":17}").interval == at_least(17));
    CHECK(total("{\"at_most\":17}").interval == at_most(17));
    CHECK(total("{\"at_least\":16,\"at_most\":18}").interval == Interval{16, 18});
    CHECK(total("{}").interval == Interval{});
    CHECK(total("{\"at_least\":0}").interval == Interval{});
    auto const stated =
        total("{\"value\":8,\"basis\":\"confirmed\",\"quote\":\"8 thôn\",\"quote_begin\":3,\"quote_end\":9}");
    CHECK(stated.origin.basis == Basis::confirmed);
    CHECK(stated.origin.quote == "8 thôn");
    CHECK(stated.origin.quote_begin == std::int64_t{3});
    CHECK(stated.origin.quote_end == std::int64_t{9});

    // A part greater than its whole can be represented; it is for the audit.
    CHECK(faults_of(dossier_with("\"totals\":{\"hamlets\":8,\"hamlets_recognised\":9}")).empty());
}

TEST_CASE("what is not stated is not written, and is read as not stated") {
    auto const dossier =
        read(dossier_with("\"meetings\":[{}],\"models\":[{\"theme\":\"other\"}],\"documents\":[{\"id\":\"a\"}]"));
    CHECK(dossier->kind == UnitKind::commune);
    CHECK(dossier->basis == Basis::reported);
    CHECK(dossier->meetings[0].sessions.interval == Interval{});
    CHECK(dossier->models[0].count.interval == exactly(1));
    CHECK_FALSE(dossier->models[0].effective);
    CHECK_FALSE(dossier->documents[0].date);
    CHECK(write_dossier(dossier) == R"({
  "schema": "criterion19/dossier/1",
  "year": 2018,
  "kind": "commune",
  "basis": "reported",
  "documents": [
    {
      "id": "a"
    }
  ],
  "meetings": [
    {}
  ],
  "models": [
    {
      "theme": "other"
    }
  ]
}
)");
}

TEST_CASE("a percentage keeps the decimals that were printed") {
    auto const percent = [](std::string const& text) {
        return *read(dossier_with("\"claims\":[{\"text\":\"a\",\"percent\":\"" + text + "\"}]"))->claims[0].percent;
    };
    CHECK(percent("86,7").hundredths == 8670);
    CHECK(percent("86,7").decimals == 1);
    CHECK(percent("86.70").decimals == 2);
    CHECK(percent("100").hundredths == 10'000);
    CHECK(percent("100").decimals == 0);
    CHECK(percent("0.05").hundredths == 5);
    CHECK(rewritten(dossier_with("\"claims\":[{\"text\":\"a\",\"percent\":\"86,70\"}]")).find("\"86.70\"") !=
          std::string::npos);
    CHECK(rewritten(dossier_with("\"claims\":[{\"text\":\"a\",\"percent\":\"0,05\"}]")).find("\"0.05\"") !=
          std::string::npos);
}

TEST_CASE("marks of byte order, ends of lines and decomposed letters do not change what is read") {
    std::string const composed = "Tân Phước, Đảng ủy";
    std::string const decomposed =
        "Ta\xCC\x82n Phu\xCC\x9Bo\xCC\x9B\xCC\x81"
        "c, Đa\xCC\x89ng u\xCC\x89y";
    auto const name = [](std::string const& text) { return read(text)->place.name; };
    CHECK(name(dossier_with("\"place\":{\"name\":\"" + decomposed + "\"}")) == composed);
    CHECK(name("\xEF\xBB\xBF" + dossier_with("\"place\":{\"name\":\"" + composed + "\"}")) == composed);
    CHECK(name(dossier_with("\r\n\"place\":\r\n{\"name\":\"" + composed + "\"}\r\n")) == composed);
    // Columns are those that an editor shows: it hides the mark.
    CHECK(faults_of("\xEF\xBB\xBF{\r\n\"yaer\":1}") == "1:1  missing_key\n1:1  missing_key\n2:1 /yaer unknown_key\n");
}

TEST_CASE("the user's own keys are kept where they stand") {
    auto const text = R"({
  "schema": "criterion19/dossier/1",
  "year": 2018,
  "kind": "commune",
  "place": {
    "x-only": {}
  },
  "basis": "reported",
  "totals": {
    "hamlets": {
      "value": 8,
      "x-counted by": "ông Ả"
    },
    "x-of/totals~": 1.5
  },
  "documents": [
    {
      "id": "a"
    },
    {
      "id": "b",
      "issuer": {
        "x-signed": [
          null,
          true,
          -0.25,
          18446744073709551615
        ]
      }
    }
  ],
  "units": [
    {
      "id": "t1",
      "kind": "hamlet",
      "x-map": {
        "lat": 10.7,
        "lon": 107.75
      }
    }
  ],
  "x-": "",
  "x-last": "1"
}
)";
    auto const dossier = read(text);
    CHECK(dossier->extensions.size() == 7);
    auto const once = write_dossier(dossier);
    CHECK(rewritten(once) == once);
    for (auto const* const kept : {"\"x-only\": {}", "\"x-counted by\": \"ông Ả\"", "\"x-of/totals~\": 1.5",
                                   "18446744073709551615", "\"lat\": 10.7", "\"x-\": \"\"", "\"x-last\": \"1\""}) {
        INFO(kept);
        CHECK(once.find(kept) != std::string::npos);
    }
    // They survive a change of the dossier; those of a record that is gone are left out.
    DossierBuilder builder(dossier);
    builder.content().documents.pop_back();
    builder.content().extensions.push_back({"/meetings/7/x-lost", "1"});
    builder.content().extensions.push_back({"/x-new", "{\"a\": 1}"});
    builder.content().extensions.push_back({"/x-new", "2"});
    builder.content().extensions.push_back({"/x-text", "not JSON"});
    builder.content().extensions.push_back({"/year", "1999"});
    auto const changed = rewritten(write_dossier(builder.build().value()));
    CHECK(changed.find("x-signed") == std::string::npos);
    CHECK(changed.find("x-lost") == std::string::npos);
    CHECK(changed.find("1999") == std::string::npos);
    CHECK(changed.find("\"x-new\": {\n    \"a\": 1\n  }") != std::string::npos);
    CHECK(changed.find("\"x-text\": \"not JSON\"") != std::string::npos);
    CHECK(changed.find("x-map") != std::string::npos);
}

TEST_CASE("text that is not UTF-8 is written as replacement characters") {
    DossierBuilder builder(2018);
    builder.content().place.name = "T\xE2n";
    auto const text = write_dossier(builder.build().value());
    CHECK(read(text)->place.name == "T\xEF\xBF\xBDn");
}

TEST_CASE("a template passes the check as it is, for every kind of unit and in both languages") {
    for (auto const& kind : Vocabulary<UnitKind>::terms)
        for (auto const language : {Language::vi, Language::en}) {
            auto const text = dossier_template(2024, kind.value, language);
            auto const dossier = read(text);
            CHECK(dossier->kind == kind.value);
            CHECK(dossier.year() == 2024);
            CHECK(dossier->documents.empty());
            CHECK(dossier->totals.empty());
            CHECK(text.find("x-help-figures") != std::string::npos);
            CHECK((text.find("x-help-units") != std::string::npos) == (kind.value == UnitKind::commune));
        }
    CHECK(dossier_template(2024).find("năm xét (bắt buộc)") != std::string::npos);
    CHECK(dossier_template(2024, UnitKind::commune, Language::en).find("year of assessment (required)") !=
          std::string::npos);
}

TEST_CASE("Tân Phước's report is read with its records") {
    auto const dossier = read(read_project_file("examples/data/tan-phuoc-2018.json"));
    CHECK(dossier.year() == 2018);
    CHECK(dossier->documents.size() == 5);
    CHECK(dossier->documents[2].number == "67-NQ/ĐU");
    CHECK(dossier->documents[2].date == Date(2018, 1, 25));
    CHECK(dossier->totals.find(Total::households_registered)->interval == exactly(3013));
    CHECK(dossier->meetings[1].people.interval == exactly(2311));
    CHECK(dossier->claims[0].percent->hundredths == 8670);
    // Nothing that the report does not say.
    CHECK(dossier->figures.empty());
    CHECK(dossier->incidents.empty());
    CHECK(dossier->registrations.empty());
    CHECK(dossier->recognitions.empty());
    CHECK(dossier->attestations.empty());
    CHECK(dossier->forces.empty());
    CHECK(dossier->flags.empty());
    CHECK(dossier->models[0].count.interval == Interval{});
    CHECK_FALSE(dossier->models[0].effective);
    CHECK(dossier->place.province.empty());
}
