// What makes the content of a dossier a dossier: used by DossierBuilder.
#pragma once

#include "own_list.hpp"
#include "path.hpp"

#include <criterion19/base/result.hpp>
#include <criterion19/law/indicators.hpp>
#include <criterion19/record/dossier.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

/// The ids of one kind of record and the references to them. Sorting keeps it fast for any number and any spelling.
class IdCheck {
public:
    explicit IdCheck(std::string_view list) : list_(list) {}

    /// `unit` is -1 for what belongs to the commune itself.
    void add(std::string const& id, std::ptrdiff_t unit, std::size_t index) { ids_.push_back({Key(id), unit, index}); }
    void refer(std::string const& id, Path const& at) {
        if (!is_known(id)) unresolved_.emplace_back(id, at.pointer());
    }

    /// Adds a fault for each id but the first of its spelling, and makes the ids known.
    void close(Errors& errors) {
        std::stable_sort(ids_.begin(), ids_.end(), [](Entry const& a, Entry const& b) { return a.key < b.key; });
        std::size_t first = 0;
        for (std::size_t i = 1; i < ids_.size(); ++i) {
            if (ids_[i].key.text != ids_[first].key.text)
                first = i;
            else if (!ids_[i].key.text.empty())
                errors.push_back(make_error(ErrorCode::duplicate_id, pointer(ids_[i]),
                                            {std::string(ids_[i].key.text), pointer(ids_[first])}));
        }
    }
    void close_references(Errors& errors) const {
        for (auto const& [id, at] : unresolved_)
            errors.push_back(make_error(ErrorCode::unresolved_reference, at, {id, ""}));
    }

private:
    /// A text with its first eight bytes as a number of the same order: most ids differ there.
    struct Key {
        explicit Key(std::string_view whole) noexcept : text(whole) {
            for (std::size_t i = 0; i < 8; ++i)
                begin = begin << 8U | (i < whole.size() ? static_cast<unsigned char>(whole[i]) : 0U);
        }
        friend bool operator<(Key const& a, Key const& b) noexcept {
            return a.begin != b.begin ? a.begin < b.begin : a.text < b.text;
        }
        std::uint64_t begin = 0;
        std::string_view text;
    };
    struct Entry {
        Key key;
        std::ptrdiff_t unit = -1;
        std::size_t index = 0;
    };

    bool is_known(std::string_view id) const {
        auto const found = std::lower_bound(ids_.begin(), ids_.end(), Key(id),
                                            [](Entry const& entry, Key const& key) { return entry.key < key; });
        return found != ids_.end() && found->key.text == id;
    }
    std::string pointer(Entry const& entry) const {
        auto const unit = entry.unit < 0 ? std::string() : "/units/" + std::to_string(entry.unit);
        return unit + "/" + std::string(list_) + "/" + std::to_string(entry.index) + "/id";
    }

    std::string_view list_;
    std::vector<Entry> ids_;
    std::vector<std::pair<std::string, std::string>> unresolved_;
};

/// Finds every fault of a dossier's content. Ids come first, so that references are looked up where they stand.
class DossierCheck {
public:
    explicit DossierCheck(DossierContent const& content) : content_(content) {}

    Errors run() {
        Path const root;
        year(root, "year", content_.year);
        date(root, "party_term_end", content_.party_term_end);
        ids();
        facts(root, content_);
        each(root, "units", content_.units, [&](Path const& here, Unit const& unit) {
            if (unit.kind == UnitKind::commune)
                add(ErrorCode::wrong_unit_kind, Path(here, "kind"),
                    {unit.id.text(), wording_of(UnitKind::commune), wording_of(UnitKind::hamlet)});
            text(here, "name", unit.name);
            facts(here, unit);
        });
        each(root, "claims", content_.claims, [&](Path const& here, Claim const& claim) {
            text(here, "text", claim.text);
            if (claim.part) quantity(Path(here, "part"), "count", claim.part->count);
            if (claim.whole) quantity(Path(here, "whole"), "count", claim.whole->count);
            if (claim.percent) number(here, "percent", claim.percent->hundredths, 0, 100'000'000);
            origin(here, claim.origin);
        });
        each(root, "predecessors", content_.predecessors,
             [&](Path const& here, Predecessor const& predecessor) { figures(here, predecessor.figures); });
        documents_.close_references(errors_);
        sources_.close_references(errors_);
        return std::move(errors_);
    }

private:
    void add(ErrorCode code, Path const& at, std::vector<BilingualText> const& arguments) {
        errors_.push_back(make_error(code, at.pointer(), arguments));
    }

    template <class Check>
    static void each_unit(DossierContent const& content, Check check) {
        check(std::ptrdiff_t{-1}, static_cast<UnitFacts const&>(content));
        for (std::size_t i = 0; i < content.units.size(); ++i)
            check(static_cast<std::ptrdiff_t>(i), static_cast<UnitFacts const&>(content.units[i]));
    }

    void ids() {
        Path const root;
        auto const id = [&](IdCheck& known, std::string const& text, std::ptrdiff_t unit, std::string_view list,
                            std::size_t i) {
            known.add(text, unit, i);
            if (!text.empty() && text.size() <= max_id_bytes) return;
            Path const units(root, "units");
            Path const in_unit(units, static_cast<std::size_t>(unit < 0 ? 0 : unit));
            Path const lists(unit < 0 ? root : in_unit, list);
            Path const record(lists, i);
            if (text.empty())
                add(ErrorCode::empty_text, Path(record, "id"), {});
            else
                add(ErrorCode::text_too_long, Path(record, "id"), {std::to_string(max_id_bytes)});
        };
        for (std::size_t i = 0; i < content_.sources.size(); ++i)
            id(sources_, content_.sources[i].id, -1, "sources", i);
        for (std::size_t i = 0; i < content_.units.size(); ++i) id(units_, content_.units[i].id.text(), -1, "units", i);
        each_unit(content_, [&](std::ptrdiff_t unit, UnitFacts const& facts) {
            for (std::size_t i = 0; i < facts.documents.size(); ++i)
                id(documents_, facts.documents[i].id.text(), unit, "documents", i);
            for (std::size_t i = 0; i < facts.incidents.size(); ++i)
                id(incidents_, facts.incidents[i].id.text(), unit, "incidents", i);
        });
        for (auto* const known : {&sources_, &units_, &documents_, &incidents_}) known->close(errors_);
    }

    // Most values are right, so where they stand is put together only for those that are not.
    void number(Path const& at, std::string_view key, std::int64_t value, std::int64_t lo, std::int64_t hi) {
        if (value < lo || value > hi)
            add(ErrorCode::out_of_range, Path(at, key),
                {std::to_string(value), std::to_string(lo), std::to_string(hi)});
    }
    void number(Path const& at, std::string_view key, boost::optional<std::int64_t> const& value) {
        if (value) number(at, key, *value, 0, max_count);
    }
    void year(Path const& at, std::string_view key, boost::optional<std::int64_t> const& value) {
        if (value && (*value < first_year || *value > last_year))
            add(ErrorCode::year_out_of_range, Path(at, key),
                {std::to_string(*value), std::to_string(first_year), std::to_string(last_year)});
    }
    void date(Path const& at, std::string_view key, boost::optional<Date> const& value) {
        if (value && (value->is_special() || *value < first_date_ || *value > last_date_))
            add(ErrorCode::invalid_date, Path(at, key), {value->is_special() ? std::string("?") : iso_text(*value)});
    }
    void text(Path const& at, std::string_view key, std::string const& value) {
        if (value.size() > max_text_bytes)
            add(ErrorCode::text_too_long, Path(at, key), {std::to_string(max_text_bytes)});
    }
    void origin(Path const& at, Origin const& value) {
        if (!value.source.empty()) sources_.refer(value.source, Path(at, "source"));
        text(at, "quote", value.quote);
        number(at, "quote_begin", value.quote_begin);
        number(at, "quote_end", value.quote_end);
    }
    void quantity(Path const& parent, std::string_view key, Quantity const& value) {
        Path const at(parent, key);
        auto const& interval = value.interval;
        if (interval.lo < 0 || interval.lo > max_count || interval.hi < 0 || interval.hi > max_count) {
            auto const odd = interval.lo < 0 || interval.lo > max_count ? interval.lo : interval.hi;
            add(ErrorCode::out_of_range, at, {std::to_string(odd), "0", std::to_string(max_count)});
        } else if (interval.lo > interval.hi) {
            add(ErrorCode::invalid_interval, at, {std::to_string(interval.lo), std::to_string(interval.hi)});
        }
        origin(at, value.origin);
    }
    void refer(Path const& at, std::string_view key, boost::optional<DocumentId> const& target) {
        if (target) documents_.refer(target->text(), Path(at, key));
    }

    template <class List, class Check>
    void each(Path const& at, std::string_view key, List const& list, Check check) {
        Path const elements(at, key);
        for (std::size_t i = 0; i < list.size(); ++i) check(Path(elements, i), list[i]);
    }

    void figures(Path const& at, std::vector<Figure> const& list) {
        each(at, "figures", list, [&](Path const& here, Figure const& entry) {
            year(here, "year", entry.year);
            quantity(here, "count", entry.count);
        });
    }

    void facts(Path const& at, UnitFacts const& unit) {
        Path const totals(at, "totals");
        for (auto const& [total, value] : unit.totals) quantity(totals, key_of(total), value);
        Path const flags(at, "flags");
        for (auto const& [flag, value] : unit.flags) origin(Path(flags, key_of(flag)), value.origin);
        documents(at, unit.documents);
        activities(at, unit);
        figures(at, unit.figures);
        incidents(at, unit);
        each(at, "defence_targets", unit.defence_targets, [&](Path const& here, DefenceTarget const& entry) {
            quantity(here, "assigned", entry.assigned);
            quantity(here, "achieved", entry.achieved);
        });
        each(at, "measurements", unit.measurements, [&](Path const& here, StatedMeasurement const& entry) {
            measured_key(here, entry.indicator);
            quantity(here, "value", entry.value);
            date(here, "date", entry.date);
        });
    }

    void measured_key(Path const& here, std::string const& key) {
        auto const indicator = indicator_from_key(key);
        auto const* const list = indicator ? own_list_of(*indicator) : nullptr;
        if (list == nullptr) return;
        add(ErrorCode::wrong_type, Path(here, "indicator"),
            {fill_in({"số liệu này trong \"{0}\"", "this value under \"{0}\""}, {list}), key});
    }

    void documents(Path const& at, std::vector<Document> const& list) {
        each(at, "documents", list, [&](Path const& here, Document const& document) {
            date(here, "date", document.date);
            year(here, "year", document.year);
            text(here, "number", document.number);
            text(here, "subject", document.subject);
            each(here, "implements", document.implements,
                 [&](Path const& place, DocumentId const& target) { documents_.refer(target.text(), place); });
            origin(here, document.origin);
        });
    }

    void activities(Path const& at, UnitFacts const& unit) {
        each(at, "registrations", unit.registrations, [&](Path const& here, Registration const& entry) {
            date(here, "date", entry.date);
            year(here, "year", entry.year);
            refer(here, "document", entry.document);
            origin(here, entry.origin);
        });
        each(at, "not_issued", unit.not_issued, [&](Path const& here, NotIssued const& entry) {
            date(here, "date", entry.date);
            year(here, "year", entry.year);
            origin(here, entry.origin);
        });
        each(at, "militia_registrations", unit.militia_registrations,
             [&](Path const& here, MilitiaRegistration const& entry) {
                 date(here, "date", entry.date);
                 origin(here, entry.origin);
             });
        each(at, "pledges", unit.pledges, [&](Path const& here, Pledge const& entry) {
            quantity(here, "signed_by", entry.signed_by);
            date(here, "date", entry.date);
            origin(here, entry.origin);
        });
        each(at, "recognitions", unit.recognitions, [&](Path const& here, Recognition const& entry) {
            year(here, "year", entry.year);
            date(here, "date", entry.date);
            refer(here, "document", entry.document);
            origin(here, entry.origin);
        });
        each(at, "attestations", unit.attestations, [&](Path const& here, Attestation const& entry) {
            year(here, "year", entry.year);
            date(here, "date", entry.date);
            refer(here, "document", entry.document);
            origin(here, entry.origin);
        });
        each(at, "meetings", unit.meetings, [&](Path const& here, Meeting const& entry) {
            date(here, "date", entry.date);
            quantity(here, "sessions", entry.sessions);
            quantity(here, "people", entry.people);
            origin(here, entry.origin);
        });
        each(at, "models", unit.models, [&](Path const& here, MovementModel const& entry) {
            quantity(here, "count", entry.count);
            number(here, "points", entry.points);
            number(here, "teams", entry.teams);
            origin(here, entry.origin);
        });
        each(at, "forces", unit.forces,
             [&](Path const& here, ForceRecord const& entry) { origin(here, entry.origin); });
        each(at, "commendations", unit.commendations, [&](Path const& here, Commendation const& entry) {
            date(here, "date", entry.date);
            origin(here, entry.origin);
        });
        each(at, "participants", unit.participants,
             [&](Path const& here, Participant const& entry) { origin(here, entry.origin); });
    }

    void incidents(Path const& at, UnitFacts const& unit) {
        each(at, "incidents", unit.incidents, [&](Path const& here, Incident const& entry) {
            date(here, "date", entry.date);
            date(here, "final_decision", entry.final_decision);
            number(here, "max_penalty_months", entry.max_penalty_months);
            number(here, "penal_code_article", entry.penal_code_article);
            number(here, "offenders", entry.offenders);
            number(here, "participants", entry.participants);
            number(here, "deaths", entry.deaths);
            number(here, "injured", entry.injured);
            number(here, "injury_percent", entry.injury_percent);
            number(here, "damage_million_dong", entry.damage_million_dong);
            number(here, "forest_square_metres", entry.forest_square_metres);
            text(here, "description", entry.description);
            origin(here, entry.origin);
        });
        each(at, "registers", unit.registers, [&](Path const& here, RegisterScope const& entry) {
            date(here, "from", entry.from);
            date(here, "to", entry.to);
            if (entry.from && entry.to && *entry.to < *entry.from)
                add(ErrorCode::invalid_interval, here, {iso_text(*entry.from), iso_text(*entry.to)});
            origin(here, entry.origin);
        });
    }

    DossierContent const& content_;
    Errors errors_;
    Date const first_date_ = to_date(first_day);
    Date const last_date_ = to_date(Day{end_day.number - 1});
    IdCheck sources_{"sources"};
    IdCheck units_{"units"};
    IdCheck documents_{"documents"};
    IdCheck incidents_{"incidents"};
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
