#include "worlds/print.hpp"

#include <criterion19/record/document_type.hpp>

#include <string_view>
#include <type_traits>

namespace worlds {
namespace {

/// An object on one line. What is not stated is not written.
class Line {
public:
    Line& text(std::string_view key, std::string_view value) {
        if (!value.empty()) raw(key, "\"" + std::string(value) + "\"");
        return *this;
    }
    template <class E>
    Line& term(std::string_view key, E value) {
        return text(key, key_of(value));
    }
    template <class T>
    Line& maybe(std::string_view key, boost::optional<T> const& value) {
        if (!value) return *this;
        if constexpr (std::is_same_v<T, bool>)
            raw(key, *value ? "true" : "false");
        else if constexpr (std::is_same_v<T, std::int64_t>)
            raw(key, std::to_string(*value));
        else if constexpr (std::is_same_v<T, Date>)
            text(key, iso_text(*value));
        else
            term(key, *value);
        return *this;
    }
    Line& quantity(std::string_view key, Quantity const& value) {
        auto const& interval = value.interval;
        if (interval.exact()) return raw(key, std::to_string(interval.lo));
        Line bounds;
        if (interval.lo > 0) bounds.raw("at_least", std::to_string(interval.lo));
        if (interval.hi < max_count) bounds.raw("at_most", std::to_string(interval.hi));
        return raw(key, bounds.done());
    }
    Line& issuer(std::string_view key, Issuer const& by) {
        if (!by.kind && !by.level && by.name.empty()) return *this;
        Line inner;
        inner.maybe("kind", by.kind).maybe("level", by.level).text("name", by.name);
        return raw(key, inner.done());
    }
    Line& raw(std::string_view key, std::string_view value) {
        body_ += (body_.empty() ? "\"" : ", \"") + std::string(key) + "\": " + std::string(value);
        return *this;
    }
    std::string done() const { return "{" + body_ + "}"; }
    bool empty() const { return body_.empty(); }

private:
    std::string body_;
};

template <class T, class Write>
void list(Line& object, std::string_view key, std::vector<T> const& entries, Write write) {
    if (entries.empty()) return;
    std::string text = "[";
    for (auto const& entry : entries) {
        Line line;
        write(line, entry);
        text += (text.size() == 1 ? "\n  " : ",\n  ") + line.done();
    }
    object.raw(key, text + "]");
}

void figures(Line& object, std::vector<Figure> const& entries) {
    list(object, "figures", entries, [](Line& line, Figure const& entry) {
        line.term("of", entry.of).raw("year", std::to_string(entry.year)).quantity("count", entry.count);
    });
}

void incident(Line& line, Incident const& event) {
    line.text("id", event.id.text()).term("kind", event.kind).maybe("date", event.date);
    line.maybe("severity", event.severity).maybe("max_penalty_months", event.max_penalty_months);
    line.maybe("life_or_death", event.life_or_death).maybe("penal_code_article", event.penal_code_article);
    line.maybe("child_abuse", event.child_abuse).maybe("force_majeure", event.force_majeure);
    line.maybe("detected_in_time", event.detected_in_time).maybe("mitigated", event.mitigated);
    line.maybe("reported_at_once", event.reported_at_once).maybe("caused_by_resident", event.caused_by_resident);
    line.maybe("permanent_resident", event.permanent_resident).maybe("key_work", event.key_work);
    line.maybe("go_slow", event.go_slow);
    line.maybe("offenders", event.offenders).maybe("participants", event.participants);
    line.maybe("same_matter", event.same_matter).maybe("unlawful", event.unlawful);
    line.maybe("complex_matter", event.complex_matter).maybe("prolonged", event.prolonged);
    line.maybe("above_level", event.above_level).maybe("deaths", event.deaths).maybe("injured", event.injured);
    line.maybe("injury_percent", event.injury_percent).maybe("damage_million_dong", event.damage_million_dong);
    line.maybe("forest_square_metres", event.forest_square_metres).maybe("serious", event.serious);
}

void facts(Line& object, UnitFacts const& unit) {
    Line totals;
    for (auto const& entry : unit.totals) totals.quantity(key_of(entry.first), entry.second);
    if (!totals.empty()) object.raw("totals", totals.done());
    Line flags;
    for (auto const& entry : unit.flags) flags.raw(key_of(entry.first), entry.second.value ? "true" : "false");
    if (!flags.empty()) object.raw("flags", flags.done());
    list(object, "documents", unit.documents, [](Line& line, Document const& entry) {
        line.text("id", entry.id.text()).maybe("type", entry.type).issuer("issuer", entry.issuer);
        line.maybe("date", entry.date).maybe("topic", entry.topic).maybe("year", entry.year);
        if (entry.only_cited) line.raw("only_cited", "true");
    });
    list(object, "registrations", unit.registrations, [](Line& line, Registration const& entry) {
        line.term("title", entry.title).maybe("date", entry.date).maybe("year", entry.year);
    });
    list(object, "not_issued", unit.not_issued, [](Line& line, NotIssued const& entry) {
        line.term("of", entry.of).maybe("date", entry.date).maybe("year", entry.year);
    });
    list(object, "militia_registrations", unit.militia_registrations,
         [](Line& line, MilitiaRegistration const& entry) { line.maybe("date", entry.date); });
    list(object, "recognitions", unit.recognitions, [](Line& line, Recognition const& entry) {
        line.term("title", entry.title).raw("year", std::to_string(entry.year));
        line.raw("recognised", entry.recognised ? "true" : "false").maybe("date", entry.date).issuer("by", entry.by);
    });
    list(object, "attestations", unit.attestations, [](Line& line, Attestation const& entry) {
        line.term("matter", entry.matter).raw("holds", entry.holds ? "true" : "false");
        line.issuer("by", entry.by).maybe("date", entry.date).maybe("year", entry.year);
    });
    list(object, "models", unit.models, [](Line& line, MovementModel const& entry) {
        line.term("theme", entry.theme).maybe("effective", entry.effective).quantity("count", entry.count);
    });
    list(object, "forces", unit.forces, [](Line& line, ForceRecord const& entry) {
        line.term("force", entry.force).maybe("title", entry.title).maybe("rating", entry.rating);
    });
    figures(object, unit.figures);
    list(object, "incidents", unit.incidents, incident);
    list(object, "registers", unit.registers, [](Line& line, RegisterScope const& entry) {
        line.term("kind", entry.kind).maybe("from", entry.from).maybe("to", entry.to);
    });
    list(object, "defence_targets", unit.defence_targets, [](Line& line, DefenceTarget const& entry) {
        line.text("name", entry.name).quantity("assigned", entry.assigned).quantity("achieved", entry.achieved);
    });
}

}  // namespace

std::string print(DossierContent const& content) {
    Line object;
    object.text("schema", dossier_schema).raw("year", std::to_string(content.year));
    if (content.kind != UnitKind::commune) object.term("kind", content.kind);
    facts(object, content);
    list(object, "units", content.units, [](Line& line, Unit const& unit) {
        line.text("id", unit.id.text()).term("kind", unit.kind).text("name", unit.name);
        facts(line, unit);
    });
    list(object, "predecessors", content.predecessors, [](Line& line, Predecessor const& former) {
        Line place;
        place.text("name", former.place.name);
        line.raw("place", place.done());
        figures(line, former.figures);
    });
    object.maybe("predecessors_complete", content.predecessors_complete);
    object.maybe("earlier_figures_of_old_area", content.earlier_figures_of_old_area);
    object.maybe("party_term_end", content.party_term_end);
    return object.done();
}

std::string print(Options const& options) {
    std::string text;
    for (auto const& change : options.changes) text += " " + change.key + "=" + std::to_string(change.value.value());
    return text;
}

}  // namespace worlds
