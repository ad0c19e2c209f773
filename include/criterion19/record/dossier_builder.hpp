// Builds a dossier and reports everything that is wrong with it at once.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/record/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Longest id and text of a dossier in bytes.
inline constexpr std::size_t max_id_bytes = 100;
inline constexpr std::size_t max_text_bytes = 20'000;

/// Collects the content of a dossier; `build` checks it.
///
///     DossierBuilder builder(2018);
///     builder.content().place = {"Tân Phước", "La Gi", "Bình Thuận"};
///     auto& resolution = builder.add_document("nq67", DocumentType::resolution, "67-NQ/ĐU");
///     resolution.date = Date(2018, 1, 25);
///     builder.total(Total::households, 3013);
///     Result<Dossier> dossier = builder.build();
class DossierBuilder {
public:
    explicit DossierBuilder(std::int64_t year, UnitKind kind = UnitKind::commune) {
        content_.year = year;
        content_.kind = kind;
    }
    explicit DossierBuilder(DossierContent content) : content_(std::move(content)) {}
    /// Starts from a finished dossier, to change it.
    explicit DossierBuilder(Dossier const& dossier) : content_(dossier.content()) {}

    DossierContent& content() noexcept { return content_; }

    DossierBuilder& total(Total which, Quantity value) {
        content_.totals.set(which, std::move(value));
        return *this;
    }
    DossierBuilder& flag(Flag which, bool value) {
        content_.flags.set(which, value);
        return *this;
    }
    DossierBuilder& figure(CountKind of, std::int64_t year, Quantity count) {
        content_.figures.push_back({of, year, std::move(count)});
        return *this;
    }
    DossierBuilder& attest(Matter matter, bool holds, IssuerKind by) {
        Attestation attestation;
        attestation.matter = matter;
        attestation.holds = holds;
        attestation.by.kind = by;
        content_.attestations.push_back(std::move(attestation));
        return *this;
    }
    /// The new document, to be filled in further; valid until the next one is added.
    Document& add_document(std::string id, DocumentType type, std::string number) {
        Document document;
        document.id = DocumentId(std::move(id));
        document.type = type;
        document.number = std::move(number);
        content_.documents.push_back(std::move(document));
        return content_.documents.back();
    }
    /// The new unit; valid until the next one is added.
    Unit& add_unit(std::string id, UnitKind kind, std::string name) {
        Unit unit;
        unit.id = UnitId(std::move(id));
        unit.kind = kind;
        unit.name = std::move(name);
        content_.units.push_back(std::move(unit));
        return content_.units.back();
    }

    /// The dossier, or every fault with the JSON pointer of its place: ids used twice, references that point nowhere,
    /// years, counts and texts outside their bounds. Statements that contradict each other are no fault.
    Result<Dossier> build() const;

private:
    DossierContent content_;
};

namespace detail {

class DossierCheck {
public:
    Errors run(DossierContent const& content) {
        year("/year", content.year);
        for (std::size_t i = 0; i < content.sources.size(); ++i) {
            auto const path = "/sources/" + std::to_string(i);
            claim_id(source_ids_, content.sources[i].id, path + "/id");
        }
        facts("", content);
        for (std::size_t i = 0; i < content.units.size(); ++i) {
            auto const path = "/units/" + std::to_string(i);
            claim_id(unit_ids_, content.units[i].id.text(), path + "/id");
            if (content.units[i].kind == UnitKind::commune)
                add(ErrorCode::wrong_unit_kind, path + "/kind",
                    {content.units[i].id.text(), wording_of(UnitKind::commune), wording_of(UnitKind::hamlet)});
            facts(path, content.units[i]);
        }
        for (std::size_t i = 0; i < content.claims.size(); ++i) {
            auto const& claim = content.claims[i];
            auto const path = "/claims/" + std::to_string(i);
            if (claim.part) quantity(path + "/part/count", claim.part->count);
            if (claim.whole) quantity(path + "/whole/count", claim.whole->count);
            if (claim.percent) number(path + "/percent", claim.percent->hundredths, 0, 100'000'000);
            origin(path, claim.origin);
        }
        for (std::size_t i = 0; i < content.predecessors.size(); ++i)
            figures("/predecessors/" + std::to_string(i) + "/figures", content.predecessors[i].figures);
        for (auto const& [target, place] : references_)
            if (!is_known(document_ids_, target)) add(ErrorCode::unresolved_reference, place, {target, ""});
        for (auto const& [target, place] : source_references_)
            if (!is_known(source_ids_, target)) add(ErrorCode::unresolved_reference, place, {target, ""});
        return std::move(errors_);
    }

private:
    using Places = std::vector<std::pair<std::string, std::string>>;

    void add(ErrorCode code, std::string path, std::vector<BilingualText> const& arguments) {
        errors_.push_back(make_error(code, std::move(path), arguments));
    }
    static bool is_known(Places const& ids, std::string const& id) {
        return std::any_of(ids.begin(), ids.end(), [&](auto const& known) { return known.first == id; });
    }
    void claim_id(Places& ids, std::string const& id, std::string const& path) {
        if (id.empty()) return add(ErrorCode::empty_text, path, {});
        if (id.size() > max_id_bytes) return add(ErrorCode::text_too_long, path, {std::to_string(max_id_bytes)});
        for (auto const& [known, place] : ids)
            if (known == id) return add(ErrorCode::duplicate_id, path, {id, place});
        ids.emplace_back(id, path);
    }
    void number(std::string const& path, std::int64_t value, std::int64_t lo, std::int64_t hi) {
        if (value < lo || value > hi)
            add(ErrorCode::out_of_range, path, {std::to_string(value), std::to_string(lo), std::to_string(hi)});
    }
    void number(std::string const& path, boost::optional<std::int64_t> value, std::int64_t hi = max_count) {
        if (value) number(path, *value, 0, hi);
    }
    void year(std::string const& path, boost::optional<std::int64_t> value) {
        if (value && (*value < first_year || *value > last_year))
            add(ErrorCode::year_out_of_range, path,
                {std::to_string(*value), std::to_string(first_year), std::to_string(last_year)});
    }
    void date(std::string const& path, boost::optional<Date> const& value) {
        if (!value) return;
        if (value->is_special() || value->year() < first_year || value->year() > last_year)
            add(ErrorCode::invalid_date, path, {value->is_special() ? std::string("?") : iso_text(*value)});
    }
    void text(std::string const& path, std::string const& value) {
        if (value.size() > max_text_bytes) add(ErrorCode::text_too_long, path, {std::to_string(max_text_bytes)});
    }
    void origin(std::string const& path, Origin const& value) {
        if (!value.source.empty()) source_references_.emplace_back(value.source, path + "/source");
        text(path + "/quote", value.quote);
        number(path + "/quote_begin", value.quote_begin);
        number(path + "/quote_end", value.quote_end);
    }
    void quantity(std::string const& path, Quantity const& value) {
        auto const& interval = value.interval;
        if (interval.lo < 0 || interval.lo > max_count || interval.hi < 0 || interval.hi > max_count) {
            auto const odd = interval.lo < 0 || interval.lo > max_count ? interval.lo : interval.hi;
            add(ErrorCode::out_of_range, path, {std::to_string(odd), "0", std::to_string(max_count)});
        } else if (interval.lo > interval.hi) {
            add(ErrorCode::invalid_interval, path, {std::to_string(interval.lo), std::to_string(interval.hi)});
        }
        origin(path, value.origin);
    }
    void refer(std::string const& path, DocumentId const& target) { references_.emplace_back(target.text(), path); }
    void refer(std::string const& path, boost::optional<DocumentId> const& target) {
        if (target) refer(path, *target);
    }

    void figures(std::string const& path, std::vector<Figure> const& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            auto const here = path + "/" + std::to_string(i);
            year(here + "/year", list[i].year);
            quantity(here + "/count", list[i].count);
        }
    }

    template <class List, class Check>
    void each(std::string const& path, List const& list, Check check) {
        for (std::size_t i = 0; i < list.size(); ++i) check(path + "/" + std::to_string(i), list[i]);
    }

    void facts(std::string const& path, UnitFacts const& unit) {
        for (auto const& [total, value] : unit.totals) quantity(path + "/totals/" + std::string(key_of(total)), value);
        for (auto const& [flag, value] : unit.flags) origin(path + "/flags/" + std::string(key_of(flag)), value.origin);
        each(path + "/documents", unit.documents, [&](std::string const& here, Document const& document) {
            claim_id(document_ids_, document.id.text(), here + "/id");
            date(here + "/date", document.date);
            year(here + "/year", document.year);
            text(here + "/number", document.number);
            text(here + "/subject", document.subject);
            for (std::size_t i = 0; i < document.implements.size(); ++i)
                refer(here + "/implements/" + std::to_string(i), document.implements[i]);
            origin(here, document.origin);
        });
        each(path + "/registrations", unit.registrations, [&](std::string const& here, Registration const& entry) {
            date(here + "/date", entry.date);
            year(here + "/year", entry.year);
            refer(here + "/document", entry.document);
            origin(here, entry.origin);
        });
        each(path + "/pledges", unit.pledges, [&](std::string const& here, Pledge const& entry) {
            quantity(here + "/signed_by", entry.signed_by);
            date(here + "/date", entry.date);
            origin(here, entry.origin);
        });
        each(path + "/recognitions", unit.recognitions, [&](std::string const& here, Recognition const& entry) {
            year(here + "/year", entry.year);
            date(here + "/date", entry.date);
            refer(here + "/document", entry.document);
            origin(here, entry.origin);
        });
        each(path + "/attestations", unit.attestations, [&](std::string const& here, Attestation const& entry) {
            year(here + "/year", entry.year);
            date(here + "/date", entry.date);
            refer(here + "/document", entry.document);
            origin(here, entry.origin);
        });
        each(path + "/meetings", unit.meetings, [&](std::string const& here, Meeting const& entry) {
            date(here + "/date", entry.date);
            quantity(here + "/sessions", entry.sessions);
            quantity(here + "/people", entry.people);
            origin(here, entry.origin);
        });
        each(path + "/models", unit.models, [&](std::string const& here, MovementModel const& entry) {
            quantity(here + "/count", entry.count);
            origin(here, entry.origin);
        });
        each(path + "/forces", unit.forces,
             [&](std::string const& here, ForceRecord const& entry) { origin(here, entry.origin); });
        figures(path + "/figures", unit.figures);
        each(path + "/incidents", unit.incidents, [&](std::string const& here, Incident const& entry) {
            claim_id(incident_ids_, entry.id.text(), here + "/id");
            date(here + "/date", entry.date);
            date(here + "/final_decision", entry.final_decision);
            number(here + "/max_penalty_months", entry.max_penalty_months);
            number(here + "/penal_code_article", entry.penal_code_article);
            number(here + "/offenders", entry.offenders);
            number(here + "/participants", entry.participants);
            number(here + "/deaths", entry.deaths);
            number(here + "/injured", entry.injured);
            number(here + "/injury_percent", entry.injury_percent);
            number(here + "/damage_million_dong", entry.damage_million_dong);
            number(here + "/forest_square_metres", entry.forest_square_metres);
            text(here + "/description", entry.description);
            origin(here, entry.origin);
        });
        each(path + "/registers", unit.registers, [&](std::string const& here, RegisterScope const& entry) {
            date(here + "/from", entry.from);
            date(here + "/to", entry.to);
            if (entry.from && entry.to && *entry.to < *entry.from)
                add(ErrorCode::invalid_interval, here, {iso_text(*entry.from), iso_text(*entry.to)});
            origin(here, entry.origin);
        });
        each(path + "/defence_targets", unit.defence_targets, [&](std::string const& here, DefenceTarget const& entry) {
            quantity(here + "/assigned", entry.assigned);
            quantity(here + "/achieved", entry.achieved);
        });
        each(path + "/commendations", unit.commendations, [&](std::string const& here, Commendation const& entry) {
            date(here + "/date", entry.date);
            origin(here, entry.origin);
        });
        each(path + "/participants", unit.participants,
             [&](std::string const& here, Participant const& entry) { origin(here, entry.origin); });
        each(path + "/measurements", unit.measurements, [&](std::string const& here, StatedMeasurement const& entry) {
            quantity(here + "/value", entry.value);
            date(here + "/date", entry.date);
        });
    }

    Errors errors_;
    Places document_ids_;
    Places unit_ids_;
    Places incident_ids_;
    Places source_ids_;
    Places references_;
    Places source_references_;
};

}  // namespace detail

inline Result<Dossier> DossierBuilder::build() const {
    auto errors = detail::DossierCheck().run(content_);
    if (!errors.empty()) return errors;
    return Dossier(content_);
}

}  // namespace v1
}  // namespace criterion19
