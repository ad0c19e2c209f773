#include "json/assessment_fields.hpp"
#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <criterion19/io/assessment_json.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
struct JsonWriter<BilingualText> {
    static Json write(BilingualText const& value) {
        auto object = Json::object();
        append(object, "vi", value.vi);
        append(object, "en", value.en);
        return object;
    }
};
template <>
struct JsonWriter<Outcome> {
    static Json write(Outcome value) { return key_of(value); }
};
template <>
struct JsonWriter<Label> {
    static Json write(Label const& value) { return print(value); }
};
template <>
struct JsonWriter<Interval> {
    static Json write(Interval const& value) { return write_fields(form_of(Quantity(value))); }
};
template <>
struct JsonWriter<AssessmentSchemaName> {
    static Json write(AssessmentSchemaName) { return assessment_schema; }
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

namespace {

/// Assessments have no empty state that members could be compared with: what is not needed is left out where it is
/// empty.
Json write(Assessment const& value) {
    auto object = Json::object();
    for_each_field<Assessment>([&](auto const& each) {
        auto&& member = access(each.access, value);
        auto json = JsonWriter<std::decay_t<decltype(member)>>::write(member);
        bool const empty =
            json.is_null() || ((json.is_structured() || json.is_string()) && json.size() == 0) || json == "";
        if (each.rule.needed || !empty) append(object, each.key, std::move(json));
    });
    return object;
}

}  // namespace
}  // namespace json

std::string write_assessment(Assessment const& assessment) {
    return json::print(json::write(assessment));
}

std::string write_assessments(std::vector<Assessment> const& assessments) {
    auto document = json::Json::object();
    json::append(document, "schema", assessments_schema);
    auto& list = json::append(document, "assessments", json::Json::array());
    for (auto const& assessment : assessments) list.push_back(json::write(assessment));
    return json::print(document);
}

}  // namespace v1
}  // namespace criterion19
