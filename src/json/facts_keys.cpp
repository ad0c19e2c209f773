#include "json/characters.hpp"
#include "json/facts_values.hpp"
#include "json/value.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>

namespace criterion19 {
inline namespace v1 {

FactsKeys::FactsKeys(Standard const& standard) : standard_(&standard) {
    Facts const facts(standard);
    for (auto const indicator : standard.indicators) {
        keys_.push_back(key_of(standard, indicator));
        domains_.push_back(facts.whole_domain(indicator));
        kinds_.push_back(value_kind(standard, indicator));
    }
    for (int number = 0; number < Indicator::built_in_count; ++number)
        other_keys_.push_back(key_of(Indicator::from_number(number)));
    for (std::size_t slot = 0; slot < keys_.size(); ++slot) slots_.emplace(keys_[slot], static_cast<int>(slot));
    for (std::size_t i = 0; i < other_keys_.size(); ++i) slots_.emplace(other_keys_[i], unread - static_cast<int>(i));
}

int FactsKeys::find(std::string_view key) const {
    auto const found = slots_.find(key);
    return found == slots_.end() ? unknown : found->second;
}

namespace {

using json::Json;

Json describe_number(ValueKind kind, Interval domain) {
    if (kind == ValueKind::date) return {{"type", "string"}, {"format", "date"}};
    if (kind == ValueKind::percent) {
        // 85, "85.5" or "85,5".
        auto const whole = Json{
            {"type", "integer"}, {"minimum", 0}, {"maximum", json::whole_in_hundredths / json::hundredths_in_percent}};
        auto const exact = Json{{"type", "string"}, {"pattern", "^[0-9]{1,6}([.,][0-9]{1,2})?$"}};
        return {{"anyOf", Json::array({whole, exact})}, {"x-unit", "%"}};
    }
    return {{"type", "integer"}, {"minimum", domain.lo}, {"maximum", domain.hi}};
}

Json describe_fact(ValueKind kind, Interval domain, BilingualText const& name) {
    auto const number = describe_number(kind, domain);
    auto forms = Json::array({number});
    if (kind == ValueKind::flag) forms.push_back({{"type", "boolean"}});
    forms.push_back({{"type", "object"},
                     {"properties", {{"at_least", number}, {"at_most", number}}},
                     {"additionalProperties", false}});
    forms.push_back({{"type", "null"}});
    return {{"title", name.in(Language::vi)},
            {"description", name.in(Language::en)},
            {"x-kind", key_of(kind)},
            {"anyOf", std::move(forms)}};
}

}  // namespace

std::string facts_schema_json(Standard const& standard) {
    Facts const facts(standard);
    Json members;
    members["schema"] = {{"const", json::facts_schema}};
    members["commune"] = {{"type", "string"}, {"title", "tên hoặc mã xã"}, {"description", "name or code"}};
    members["province"] = {{"type", "string"}, {"title", "tỉnh"}, {"description", "province"}};
    members["year"] = {{"type", "integer"},
                       {"title", "năm xét"},
                       {"description", "year assessed"},
                       {"minimum", first_year},
                       {"maximum", last_year}};
    for (auto const indicator : standard.indicators)
        members[key_of(standard, indicator)] =
            describe_fact(value_kind(standard, indicator), facts.whole_domain(indicator), name_of(standard, indicator));
    std::string id = "urn:" + std::string(json::facts_schema) + "/" + std::string(standard.id);
    std::replace(id.begin(), id.end(), '/', ':');
    Json document;
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    document["$id"] = id;
    document["title"] = "Số liệu của một xã theo " + std::string(standard.id);
    document["description"] = "Facts of a commune for " + std::string(standard.id) + "; in CSV the keys are the header";
    document["type"] = "object";
    document["properties"] = std::move(members);
    return document.print_indented();
}

namespace json {

boost::optional<Error> take_name(std::string_view text, std::string const& path, std::string& out) {
    if (text.size() > max_name_bytes)
        return make_error(ErrorCode::text_too_long, path, {std::to_string(max_name_bytes)});
    if (text.find('\0') != std::string_view::npos) return make_error(ErrorCode::nul_byte, path);
    out = composed(text);
    return boost::none;
}

Error unknown_fact(std::string_view key, FactsKeys const& keys) {
    std::vector<std::string_view> known;
    for (std::size_t slot = 0; slot < keys.size(); ++slot) known.push_back(keys.key(slot));
    return make_error(ErrorCode::unknown_key, "/" + std::string(key),
                      {std::string(key), suggestion(std::string(key), known)});
}

boost::optional<Error> refuse_value(FactsKeys const& keys, std::size_t slot, Interval value) {
    auto const domain = keys.domain(slot);
    auto const path = "/" + keys.key(slot);
    auto const kind = keys.kind(slot);
    auto const print = [&](std::int64_t number) -> BilingualText {
        if (kind == ValueKind::percent) return print_percent(number);
        return kind == ValueKind::date ? iso_text(Day{static_cast<std::int32_t>(number)}) : std::to_string(number);
    };
    auto const print_bound = [&](std::int64_t number) -> BilingualText {
        return kind == ValueKind::date ? BilingualText(std::to_string(number)) : print(number);
    };
    for (auto const bound : {value.lo, value.hi})
        if (bound < domain.lo || bound > domain.hi)
            return make_error(ErrorCode::out_of_range, path, {print_bound(bound), print(domain.lo), print(domain.hi)});
    if (value.lo > value.hi) return make_error(ErrorCode::invalid_interval, path, {print(value.lo), print(value.hi)});
    return boost::none;
}

boost::optional<Error> refuse_filled_in(FactsKeys const& keys, std::size_t slot, Interval value) {
    auto const whole = whole_in_hundredths;
    // A side that is open is as the slot has it.
    bool const is_above = value.lo > whole || (value.hi > whole && value.hi != keys.domain(slot).hi);
    if (keys.kind(slot) != ValueKind::percent || !is_above) return refuse_value(keys, slot, value);
    return make_error(ErrorCode::out_of_range, "/" + keys.key(slot),
                      {print_percent(value.lo > whole ? value.lo : value.hi), print_percent(0), print_percent(whole)});
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
