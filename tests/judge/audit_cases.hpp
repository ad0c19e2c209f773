// Short ways to build a dossier, to audit it, and to say what was found.
#pragma once

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/background.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace criterion19::test {

using Found = std::vector<Discrepancy>;

/// Keys of what was found, in order: "percent_does_not_fit unit_mismatch".
inline std::string keys(Found const& found) {
    std::string out;
    for (auto const& discrepancy : found) {
        if (!out.empty()) out += ' ';
        out += key_of(discrepancy.code);
    }
    return out;
}

inline Dossier built(DossierBuilder const& builder) {
    auto dossier = builder.build();
    for (auto const& error : dossier.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(dossier);
    return *dossier;
}

/// Audited on 31 December of its year, or on the day given.
inline Found audited(DossierBuilder const& builder, boost::optional<Day> as_of = boost::none) {
    auto const dossier = built(builder);
    return audit(dossier, as_of.get_value_or(day(dossier.year(), 12, 31)));
}

/// Audited beside its assessment by one standard.
inline Found audited_with(DossierBuilder const& builder, Standard const& standard, std::string unit = {}) {
    auto const dossier = built(builder);
    AssessOptions options;
    options.unit = std::move(unit);
    auto const assessment = assess(dossier, standard, options);
    REQUIRE(assessment);
    return audit(dossier, assessment->as_of, {*assessment});
}

inline Issuer issuer(IssuerKind kind, Level level, std::string name = {}) {
    Issuer out;
    out.kind = kind;
    out.level = level;
    out.name = std::move(name);
    return out;
}

/// A document of the commune's People's Committee.
inline Document& plan(DossierBuilder& builder, std::string id, std::string number, Date date) {
    auto& document = *builder.add_document(std::move(id), DocumentType::plan, std::move(number));
    document.issuer = issuer(IssuerKind::peoples_committee, Level::commune);
    document.date = date;
    return document;
}

inline Claim claim(std::string text) {
    Claim out;
    out.text = std::move(text);
    return out;
}

/// "đạt P %" of a part and a whole of one unit.
inline Claim share(std::int64_t part, std::int64_t whole, Percent percent, Hedge hedge = Hedge::none,
                   std::string unit = "hộ") {
    auto out = claim("đạt tỷ lệ");
    out.part = ClaimedCount{part, unit};
    out.whole = ClaimedCount{whole, std::move(unit)};
    out.percent = percent;
    out.hedge = hedge;
    return out;
}

}  // namespace criterion19::test
