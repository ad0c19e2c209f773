// How the values of assessments are written and described.
#pragma once

#include "json/assessment_fields.hpp"
#include "json/describe_values.hpp"
#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain/deadlines.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
inline constexpr std::string_view terms_name<Means> = "means";
template <>
inline constexpr std::string_view terms_name<DeadlineKind> = "deadline_kind";
template <>
inline constexpr std::string_view terms_name<DiscrepancyCode> = "discrepancy_code";
template <>
inline constexpr std::string_view terms_name<DiscrepancySeverity> = "discrepancy_severity";

template <>
struct JsonWriter<BilingualText> {
    static Json write(BilingualText const& value) {
        auto object = Json::object();
        object.members().reserve(2);
        append(object, "vi", value.in(Language::vi));
        append(object, "en", value.in(Language::en));
        return object;
    }
};
template <>
struct JsonSchema<BilingualText> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer("text", [] {
            Json const text = {{"type", "string"}};
            return Json{{"type", "object"},
                        {"properties", {{"vi", text}, {"en", text}}},
                        {"required", {"vi", "en"}},
                        {"additionalProperties", false}};
        });
    }
};

template <>
struct JsonWriter<Outcome> {
    static Json write(Outcome value) { return key_of(value); }
};
template <>
struct JsonSchema<Outcome> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer("outcome", [] {
            auto terms = Json::array();
            for (auto const each : {Outcome::met, Outcome::not_met, Outcome::undetermined, Outcome::not_applicable})
                terms.push_back(named({{"const", key_of(each)}}, wording_of(each)));
            return Json{{"oneOf", std::move(terms)}};
        });
    }
};

template <>
struct JsonWriter<Label> {
    static Json write(Label const& value) { return print(value); }
};
template <>
struct JsonSchema<Label> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer("label", [] {
            return Json{{"type", "string"}, {"pattern", "^(SEEN|SEEN-2|SEEN-P|RECALLED [0-9]{1,3} %|NOT AVAILABLE)$"}};
        });
    }
};

template <>
struct JsonWriter<Interval> {
    static Json write(Interval const& value) { return write_fields(form_of(Quantity(value))); }
};
template <>
struct JsonSchema<Interval> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer("interval", [] {
            Json const number = {{"type", "integer"}};
            return Json{{"type", "object"},
                        {"properties", {{"value", number}, {"at_least", number}, {"at_most", number}}},
                        {"minProperties", 1},
                        {"additionalProperties", false}};
        });
    }
};

template <>
struct JsonWriter<Signed> {
    static Json write(Signed value) { return value.value; }
};
template <>
struct JsonSchema<Signed> {
    static Json schema(Definitions&, Rule) { return {{"type", "integer"}}; }
};

template <char const* const& name>
struct JsonWriter<FormName<name>> {
    static Json write(FormName<name>) { return name; }
};
template <char const* const& name>
struct JsonSchema<FormName<name>> {
    static Json schema(Definitions&, Rule) { return {{"const", name}}; }
};

template <>
struct JsonWriter<PrintedValue> {
    static Json write(PrintedValue const& value) {
        if (value.kind != ValueKind::date)
            return value.interval.exact() ? Json(value.interval.lo) : JsonWriter<Interval>::write(value.interval);
        if (value.interval.exact()) return iso_text(Day{static_cast<std::int32_t>(value.interval.lo)});
        return nullptr;
    }
};
template <>
struct JsonSchema<PrintedValue> {
    static Json schema(Definitions& definitions, Rule rule) {
        return {{"oneOf",
                 {{{"type", "integer"}},
                  JsonSchema<Date>::schema(definitions, rule),
                  JsonSchema<Interval>::schema(definitions, rule)}}};
    }
};

template <class T>
bool says_no_text(T const&) noexcept {
    return false;
}
inline bool says_no_text(BilingualText const& text) {
    return text.empty();
}

/// The object of a struct by its table. Assessments have no empty state that members could be compared with: what is
/// not needed is left out where it is empty.
template <class T>
Json write_stated(T const& value) {
    auto object = Json::object();
    object.members().reserve(std::tuple_size<decltype(Fields<T>::all)>::value);
    for_each_field<T>([&](auto const& each) {
        auto&& member = access(each.access, value);
        auto json = JsonWriter<std::decay_t<decltype(member)>>::write(member);
        bool const empty = json.is_nothing() || says_no_text(member);
        if (each.rule.needed || each.rule.shown || !empty) append(object, each.key, std::move(json));
    });
    return object;
}

/// Writes T by `write_stated`.
template <class T>
struct StatedWriter {
    static Json write(T const& value) { return write_stated(value); }
};

template <>
struct JsonWriter<ReportRow> : StatedWriter<ReportRow> {};
template <>
struct JsonWriter<Deadline> : StatedWriter<Deadline> {};
template <>
struct JsonWriter<report::NamedChange> : StatedWriter<report::NamedChange> {};
template <>
struct JsonWriter<report::NamedRepair> : StatedWriter<report::NamedRepair> {};
template <>
struct JsonWriter<report::NamedPoints> : StatedWriter<report::NamedPoints> {};
template <>
struct JsonWriter<report::NamedForm> : StatedWriter<report::NamedForm> {};
template <>
struct JsonWriter<report::NamedMissing> : StatedWriter<report::NamedMissing> {};
template <>
struct JsonWriter<report::NamedRemedy> : StatedWriter<report::NamedRemedy> {};

/// An audit that found nothing is not the same as no audit.
template <>
struct JsonWriter<AssessmentReport> {
    static Json write(AssessmentReport const& value) {
        auto object = write_stated(value);
        if (value.discrepancies && value.discrepancies->empty()) append(object, "discrepancies", Json::array());
        return object;
    }
};

/// The schema of a form that is only written; `form` is its name, as in the key "schema".
template <class T>
std::string written_schema(std::string form, Wording name) {
    // A urn has colons where the name of the form has slashes.
    for (auto& c : form)
        if (c == '/') c = ':';
    return print(schema_of<T>(form, name));
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
