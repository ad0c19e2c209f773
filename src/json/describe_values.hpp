// JSON Schema of C++ types, by their type. A new type of value needs one specialisation of `JsonSchema`; a new struct
// needs only its table of fields; a new vocabulary needs its name here.
#pragma once

#include "json/write_values.hpp"

#include <criterion19/base/terms.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Name of a vocabulary among the definitions of a schema.
template <class E>
inline constexpr std::string_view terms_name = {};
template <>
inline constexpr std::string_view terms_name<Basis> = "basis";
template <>
inline constexpr std::string_view terms_name<UnitKind> = "unit_kind";
template <>
inline constexpr std::string_view terms_name<Topic> = "topic";
template <>
inline constexpr std::string_view terms_name<Title> = "title";
template <>
inline constexpr std::string_view terms_name<EmulationTitle> = "emulation_title";
template <>
inline constexpr std::string_view terms_name<Rating> = "rating";
template <>
inline constexpr std::string_view terms_name<NotRated> = "not_rated_reason";
template <>
inline constexpr std::string_view terms_name<Issued> = "issued";
template <>
inline constexpr std::string_view terms_name<Force> = "force_kind";
template <>
inline constexpr std::string_view terms_name<ModelTheme> = "theme";
template <>
inline constexpr std::string_view terms_name<ValueKind> = "value_kind";
template <>
inline constexpr std::string_view terms_name<Total> = "total";
template <>
inline constexpr std::string_view terms_name<Flag> = "flag";
template <>
inline constexpr std::string_view terms_name<Matter> = "matter";
template <>
inline constexpr std::string_view terms_name<CountKind> = "count_kind";
template <>
inline constexpr std::string_view terms_name<IncidentKind> = "incident_kind";
template <>
inline constexpr std::string_view terms_name<Severity> = "severity";
template <>
inline constexpr std::string_view terms_name<Level> = "level";
template <>
inline constexpr std::string_view terms_name<IssuerKind> = "issuer_kind";
template <>
inline constexpr std::string_view terms_name<DocumentType> = "document_type";
template <>
inline constexpr std::string_view terms_name<ClaimStatus> = "claim_status";
template <>
inline constexpr std::string_view terms_name<Hedge> = "hedge";

/// Collects the definitions that a schema refers to.
class Definitions {
public:
    /// A reference to the definition `name`, which `make` makes once. Definitions may refer to each other.
    template <class Make>
    Json refer(std::string_view name, Make make) {
        if (!definitions_.contains(name)) {
            definitions_[std::string(name)] = Json();
            auto made = make();
            definitions_[std::string(name)] = std::move(made);
        }
        return {{"$ref", "#/$defs/" + std::string(name)}};
    }
    Json take() { return std::move(definitions_); }

private:
    Json definitions_ = Json::object();
};

/// Schema of a T: `static Json schema(Definitions&, Rule)`.
template <class T, class = void>
struct JsonSchema;

/// The schema named in Vietnamese and described in English, as editors show it.
inline Json named(Json const& schema, Wording text) {
    Json result = {{"title", text.vi}, {"description", text.en}};
    result.update(schema);
    return result;
}

/// An object of these properties and of the user's own.
inline Json object_schema(Json properties, Json required) {
    Json schema = {{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["patternProperties"] = {{"^x-", true}};
    schema["additionalProperties"] = false;
    return schema;
}

/// The object schema of a struct by its table.
template <class T>
Json fields_schema(Definitions& definitions) {
    auto properties = Json::object();
    auto required = Json::array();
    for_each_field<T>([&](auto const& each) {
        using Member = std::decay_t<decltype(access(each.access, std::declval<T&>()))>;
        properties[std::string(each.key)] = named(JsonSchema<Member>::schema(definitions, each.rule), each.help);
        if (each.rule.needed) required.push_back(each.key);
    });
    return object_schema(std::move(properties), std::move(required));
}

template <>
struct JsonSchema<std::string> {
    static Json schema(Definitions&, Rule rule) {
        Json text = {{"type", "string"}};
        if (rule.needed) text["minLength"] = 1;
        text["maxLength"] = max_text_bytes;
        return text;
    }
};
template <class Tag>
struct JsonSchema<Id<Tag>> {
    static Json schema(Definitions&, Rule) {
        return {{"type", "string"}, {"minLength", 1}, {"maxLength", max_id_bytes}};
    }
};
template <>
struct JsonSchema<std::int64_t> {
    static Json schema(Definitions&, Rule rule) {
        std::int64_t const lo = rule.year ? first_year : 0;
        std::int64_t const hi = rule.year ? last_year : max_count;
        return {{"type", "integer"}, {"minimum", lo}, {"maximum", hi}};
    }
};
template <>
struct JsonSchema<bool> {
    static Json schema(Definitions&, Rule) { return {{"type", "boolean"}}; }
};
template <>
struct JsonSchema<Date> {
    static Json schema(Definitions&, Rule) {
        return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    }
};
template <>
struct JsonSchema<SchemaName> {
    static Json schema(Definitions&, Rule) { return {{"const", dossier_schema}}; }
};
template <>
struct JsonSchema<Percent> {
    static Json schema(Definitions&, Rule) {
        return {{"type", "string"}, {"pattern", "^[0-9]{1,6}([.,][0-9]{1,2})?$"}};
    }
};
template <>
struct JsonSchema<Quantity> {
    static Json schema(Definitions& definitions, Rule rule) {
        auto const object = definitions.refer(Fields<QuantityForm>::name, [&] {
            auto form = fields_schema<QuantityForm>(definitions);
            Json const bound = {{"anyOf", {{{"required", {"at_least"}}}, {{"required", {"at_most"}}}}}};
            form["dependentSchemas"] = {{"value", {{"not", bound}}}};
            return form;
        });
        return {{"oneOf", {JsonSchema<std::int64_t>::schema(definitions, rule), object}}};
    }
};
template <>
struct JsonSchema<MeasuredQuantity> {
    static Json schema(Definitions& definitions, Rule rule) {
        return {{"anyOf",
                 {JsonSchema<Quantity>::schema(definitions, rule), JsonSchema<Percent>::schema(definitions, rule)}}};
    }
};
template <>
struct JsonSchema<StatedFlag> {
    static Json schema(Definitions& definitions, Rule) {
        auto const object =
            definitions.refer(Fields<StatedFlag>::name, [&] { return fields_schema<StatedFlag>(definitions); });
        return {{"oneOf", {{{"type", "boolean"}}, object}}};
    }
};
template <class E>
struct JsonSchema<E, std::enable_if_t<Terms<E>::value>> {
    static Json schema(Definitions& definitions, Rule) {
        static_assert(!terms_name<E>.empty(), "give the vocabulary a name above");
        return definitions.refer(terms_name<E>, [] {
            auto terms = Json::array();
            for (std::size_t i = 0; i < Terms<E>::count; ++i)
                terms.push_back(named({{"const", Terms<E>::key(i)}}, Terms<E>::name(i)));
            return Json{{"oneOf", std::move(terms)}};
        });
    }
};
template <class T>
struct JsonSchema<boost::optional<T>> {
    static Json schema(Definitions& definitions, Rule rule) { return JsonSchema<T>::schema(definitions, rule); }
};
template <class T>
struct JsonSchema<std::vector<T>> {
    static Json schema(Definitions& definitions, Rule) {
        return {{"type", "array"}, {"items", JsonSchema<T>::schema(definitions, {})}};
    }
};
template <class E, class Value>
struct JsonSchema<TermMap<E, Value>> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer(std::string(terms_name<E>) + "s", [&] {
            auto properties = Json::object();
            for (std::size_t i = 0; i < Terms<E>::count; ++i)
                properties[std::string(Terms<E>::key(i))] =
                    named(JsonSchema<Value>::schema(definitions, {}), Terms<E>::name(i));
            return object_schema(std::move(properties), Json::array());
        });
    }
};
template <class T>
struct JsonSchema<T, std::enable_if_t<HasFields<T>::value>> {
    static Json schema(Definitions& definitions, Rule) {
        return definitions.refer(Fields<T>::name, [&] { return fields_schema<T>(definitions); });
    }
};

/// A whole schema whose root is the struct T.
template <class T>
Json schema_of(std::string_view id, Wording name) {
    Definitions definitions;
    auto root = fields_schema<T>(definitions);
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"$id", "urn:" + std::string(id)},
                   {"title", name.vi},
                   {"description", name.en}};
    schema.update(root);
    schema["$defs"] = definitions.take();
    return schema;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
