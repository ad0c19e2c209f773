// What a good engineer writes by hand to read the made-up dossiers of the benchmark into the library's own records:
// simdjson's DOM, the keys that occur there and no others, and no check of anything: neither types nor bounds, neither
// keys that are unknown or occur twice nor references, no normal form of text, no places for errors.
#pragma once

#include <criterion19/criterion19.hpp>
#include <criterion19/record/document_type_table.hpp>

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hand {

using namespace criterion19;
using Element = simdjson::dom::element;

class DossierReader {
public:
    /// `text` must have the padding that simdjson asks for behind it.
    std::shared_ptr<DossierContent> read(char const* text, std::size_t size) {
        auto out = std::make_shared<DossierContent>();
        auto const read_member = [&](std::string_view key, Element value) {
            if (key == "year")
                out->year = number(value);
            else if (key == "kind")
                out->kind = term<UnitKind>(value);
            else if (key == "basis")
                out->basis = term<Basis>(value);
            else if (key == "place")
                place(value, out->place);
            else if (key == "units")
                list(value, out->units, [](Element each, Unit& into) { unit(each, into); });
            else
                fact(key, value, *out);
        };
        members(parser_.parse(text, size, false).value_unsafe(), read_member);
        return out;
    }

private:
    template <class Read>
    static void members(Element object, Read read) {
        // The parser hands out references into temporaries; a range-for over those would outlive them.
        simdjson::dom::object const all = object.get_object().value_unsafe();
        for (auto const member : all) read(member.key, member.value);
    }
    template <class T, class Read>
    static void list(Element array, std::vector<T>& out, Read read) {
        simdjson::dom::array const all = array.get_array().value_unsafe();
        out.reserve(all.size());
        for (auto const element : all) {
            out.emplace_back();
            read(element, out.back());
        }
    }
    /// The same for records that are objects: `read(key, value, record)`.
    template <class T, class Read>
    static void records(Element array, std::vector<T>& out, Read read) {
        list(array, out, [&](Element each, T& record) {
            members(each, [&](std::string_view key, Element value) { read(key, value, record); });
        });
    }

    static std::string_view text(Element value) { return value.get_string().value_unsafe(); }
    static std::int64_t number(Element value) { return value.get_int64().value_unsafe(); }
    static bool yes(Element value) { return value.get_bool().value_unsafe(); }
    static Date date(Element value) { return *parse_iso_date(text(value)); }

    template <class E>
    static std::unordered_map<std::string_view, E> terms() {
        std::unordered_map<std::string_view, E> out;
        for (std::size_t i = 0; i < term_count<E>(); ++i) out[key_of(static_cast<E>(i))] = static_cast<E>(i);
        return out;
    }
    template <class E>
    static E term(std::string_view key) {
        static auto const all = terms<E>();
        return all.find(key)->second;
    }
    template <class E>
    static E term(Element value) {
        return term<E>(text(value));
    }

    static void place(Element object, Place& out) {
        members(object, [&](std::string_view key, Element value) {
            if (key == "name")
                out.name = text(value);
            else if (key == "district")
                out.district = text(value);
            else if (key == "province")
                out.province = text(value);
            else if (key == "code")
                out.code = text(value);
        });
    }
    static void issuer(Element object, Issuer& out) {
        members(object, [&](std::string_view key, Element value) {
            if (key == "kind")
                out.kind = term<IssuerKind>(value);
            else if (key == "level")
                out.level = term<Level>(value);
            else if (key == "name")
                out.name = text(value);
        });
    }
    static void unit(Element object, Unit& out) {
        members(object, [&](std::string_view key, Element value) {
            if (key == "id")
                out.id = UnitId(std::string(text(value)));
            else if (key == "kind")
                out.kind = term<UnitKind>(value);
            else if (key == "name")
                out.name = text(value);
            else
                fact(key, value, out);
        });
    }

    static void fact(std::string_view key, Element value, UnitFacts& out) {
        if (key == "totals")
            members(value, [&](std::string_view total, Element stated) {
                out.totals.set(term<Total>(total), Quantity(number(stated)));
            });
        else if (key == "figures")
            records(value, out.figures, figure);
        else if (key == "documents")
            records(value, out.documents, document);
        else if (key == "meetings")
            records(value, out.meetings, meeting);
        else if (key == "registrations")
            records(value, out.registrations, registration);
        else if (key == "recognitions")
            records(value, out.recognitions, recognition);
        else if (key == "attestations")
            records(value, out.attestations, attestation);
        else if (key == "registers")
            records(value, out.registers,
                    [](std::string_view, Element of, RegisterScope& record) { record.kind = term<IncidentKind>(of); });
        else if (key == "forces")
            records(value, out.forces, force);
        else if (key == "incidents")
            records(value, out.incidents, incident);
    }
    static void figure(std::string_view key, Element value, Figure& out) {
        if (key == "of")
            out.of = term<CountKind>(value);
        else if (key == "year")
            out.year = number(value);
        else if (key == "count")
            out.count.interval = exactly(number(value));
    }
    static void document(std::string_view key, Element value, Document& out) {
        if (key == "id")
            out.id = DocumentId(std::string(text(value)));
        else if (key == "type")
            out.type = type(text(value));
        else if (key == "number")
            out.number = text(value);
        else if (key == "issuer")
            issuer(value, out.issuer);
        else if (key == "date")
            out.date = date(value);
        else if (key == "subject")
            out.subject = text(value);
        else if (key == "topic")
            out.topic = term<Topic>(value);
        else if (key == "year")
            out.year = number(value);
        else if (key == "quote")
            out.origin.quote = text(value);
    }
    static DocumentType type(std::string_view key) {
        static auto const all = [] {
            std::unordered_map<std::string_view, DocumentType> out;
            for (auto const& each : document_types) out[each.key] = each.type;
            return out;
        }();
        return all.find(key)->second;
    }
    static void meeting(std::string_view key, Element value, Meeting& out) {
        if (key == "subject")
            out.subject = text(value);
        else if (key == "topic")
            out.topic = term<Topic>(value);
        else if (key == "date")
            out.date = date(value);
        else if (key == "sessions")
            out.sessions.interval = exactly(number(value));
        else if (key == "people")
            out.people.interval = exactly(number(value));
        else if (key == "quote")
            out.origin.quote = text(value);
    }
    static void registration(std::string_view key, Element value, Registration& out) {
        if (key == "title")
            out.title = term<Title>(value);
        else if (key == "date")
            out.date = date(value);
        else if (key == "year")
            out.year = number(value);
    }
    static void recognition(std::string_view key, Element value, Recognition& out) {
        if (key == "title")
            out.title = term<Title>(value);
        else if (key == "year")
            out.year = number(value);
        else if (key == "recognised")
            out.recognised = yes(value);
        else if (key == "date")
            out.date = date(value);
        else if (key == "by")
            issuer(value, out.by);
        else if (key == "quote")
            out.origin.quote = text(value);
    }
    static void attestation(std::string_view key, Element value, Attestation& out) {
        if (key == "matter")
            out.matter = term<Matter>(value);
        else if (key == "holds")
            out.holds = yes(value);
        else if (key == "by")
            issuer(value, out.by);
    }
    static void force(std::string_view key, Element value, ForceRecord& out) {
        if (key == "force")
            out.force = term<Force>(value);
        else if (key == "title")
            out.title = term<EmulationTitle>(value);
        else if (key == "rating")
            out.rating = term<Rating>(value);
    }
    static void incident(std::string_view key, Element value, Incident& out) {
        if (key == "id")
            out.id = IncidentId(std::string(text(value)));
        else if (key == "kind")
            out.kind = term<IncidentKind>(value);
        else if (key == "date")
            out.date = date(value);
        else if (key == "force_majeure")
            out.force_majeure = yes(value);
        else if (key == "deaths")
            out.deaths = number(value);
        else if (key == "damage_million_dong")
            out.damage_million_dong = number(value);
        else if (key == "description")
            out.description = text(value);
    }

    simdjson::dom::parser parser_;
};

}  // namespace hand
