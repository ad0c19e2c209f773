// How the forms of standard and layer files are read, written and described where a table of fields does not say it.
#pragma once

#include "json/describe_values.hpp"
#include "json/read_values.hpp"
#include "json/standard_fields.hpp"
#include "json/write_values.hpp"

#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A whole number or a text; what it has to be is decided where it is known what it is the value of.
template <>
struct JsonReader<ValueForm> {
    static void read(Reading& in, dom::element value, Path const& at, ValueForm& out, Rule rule) {
        ValueForm form;
        if (value.is_string()) {
            auto const text = in.text(value, at, max_id_bytes, true);
            if (!text) return;
            form.text = in.composed(*text);
        } else if (value.is_number()) {
            form.number = in.integer(value, at, rule);
            if (!form.number) return;
        } else {
            return in.wrong_type(at, {"số nguyên hoặc chuỗi", "a whole number or a text"}, value);
        }
        out = std::move(form);
    }
};
template <>
struct JsonWriter<ValueForm> {
    static Json write(ValueForm const& value) {
        if (value.number) return *value.number;
        return value.text.empty() ? Json() : Json(value.text);
    }
};
template <>
struct JsonSchema<ValueForm> {
    static Json schema(Definitions& definitions, Rule) {
        Json const text = {{"type", "string"}, {"minLength", 1}, {"maxLength", max_id_bytes}};
        return {{"oneOf", {JsonSchema<std::int64_t>::schema(definitions, {}), text}}};
    }
};

/// The name of the form was looked at before all else.
template <>
struct JsonReader<StandardSchemaName> {
    static void read(Reading& in, dom::element value, Path const& at, StandardSchemaName&, Rule) {
        if (!value.is_string()) in.wrong_type(at, {"chuỗi", "a text"}, value);
    }
};
template <>
struct JsonWriter<StandardSchemaName> {
    static Json write(StandardSchemaName) { return standard_schema; }
};
template <>
struct JsonSchema<StandardSchemaName> {
    static Json schema(Definitions&, Rule) { return {{"const", standard_schema}}; }
};
template <>
struct JsonReader<LayerSchemaName> {
    static void read(Reading& in, dom::element value, Path const& at, LayerSchemaName&, Rule) {
        if (!value.is_string()) in.wrong_type(at, {"chuỗi", "a text"}, value);
    }
};
template <>
struct JsonWriter<LayerSchemaName> {
    static Json write(LayerSchemaName) { return layer_schema; }
};
template <>
struct JsonSchema<LayerSchemaName> {
    static Json schema(Definitions&, Rule) { return {{"const", layer_schema}}; }
};

template <>
inline constexpr std::string_view terms_name<Test> = "test";
template <>
inline constexpr std::string_view terms_name<ParameterKind> = "parameter_kind";
template <>
inline constexpr std::string_view terms_name<Direction> = "direction";

}  // namespace json
}  // namespace v1
}  // namespace criterion19
