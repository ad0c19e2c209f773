#include "json/read_values.hpp"

#include "json/dossier_fields.hpp"
#include "json/percentages.hpp"
#include "json/written.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/explain.hpp>

#include <algorithm>
#include <charconv>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// The number as its shortest text.
std::string print(double number) {
    char text[40];
    auto const end = std::to_chars(text, text + sizeof(text), number).ptr;
    return {text, end};
}

BilingualText kind_of(dom::element value) {
    switch (value.type()) {
        case dom::element_type::OBJECT:
            return {"đối tượng", "an object"};
        case dom::element_type::ARRAY:
            return {"mảng", "an array"};
        case dom::element_type::STRING:
            return {"chuỗi", "a text"};
        case dom::element_type::BOOL:
            return {"true hoặc false", "true or false"};
        case dom::element_type::NULL_VALUE:
            return {"null", "null"};
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE:
            break;
    }
    return {"số", "a number"};
}

/// The member `key` of an object that has it.
Path member_at(dom::element object, Path const& at, std::string_view key) {
    std::size_t ordinal = 0;
    for (auto const member : members_of(object)) {
        if (member.key == key) break;
        ++ordinal;
    }
    return {at, key, ordinal};
}

// The user's own values are kept as they are, but they too have to say one thing only.
void check_own(Reading& in, dom::element value, Path const& at) {
    if (in.full()) return;
    if (value.is_array()) {
        std::size_t index = 0;
        for (auto const element : elements_of(value)) check_own(in, element, Path(at, index++));
    } else if (value.is_object()) {
        std::vector<std::pair<std::string_view, std::size_t>> keys;
        for (auto const member : members_of(value)) {
            check_own(in, member.value, Path(at, member.key, keys.size()));
            keys.emplace_back(member.key, keys.size());
        }
        in.duplicates(keys, at);
    }
}

}  // namespace

void Reading::wrong_type(Path const& at, BilingualText const& needed, dom::element found) {
    fault(ErrorCode::wrong_type, at, {needed, kind_of(found)});
}

void Reading::not_text(dom::element value, Path const& at, std::size_t longest, bool needed) {
    if (!value.is_string()) return wrong_type(at, {"chuỗi", "a text"}, value);
    auto const text = value.get_string().value_unsafe();
    if (text.empty() && needed)
        fault(ErrorCode::empty_text, at, {});
    else if (text.size() > longest)
        fault(ErrorCode::text_too_long, at, {std::to_string(longest)});
    else
        fault(ErrorCode::nul_byte, at, {});
}

boost::optional<std::int64_t> Reading::not_integer(dom::element value, Path const& at, Rule rule) {
    auto const bounds = bounds_of(rule);
    auto const out_of_range = [&](std::string const& number) {
        fault(rule.year ? ErrorCode::year_out_of_range : ErrorCode::out_of_range, at,
              {number, std::to_string(bounds.lo), std::to_string(bounds.hi)});
        return boost::none;
    };
    switch (value.type()) {
        case dom::element_type::INT64:
            return out_of_range(std::to_string(value.get_int64().value_unsafe()));
        case dom::element_type::UINT64:
            return out_of_range(std::to_string(value.get_uint64().value_unsafe()));
        case dom::element_type::DOUBLE:
            fault(ErrorCode::not_an_integer, at, {with_number_meant(print(value.get_double().value_unsafe()))});
            return boost::none;
        case dom::element_type::OBJECT:
        case dom::element_type::ARRAY:
        case dom::element_type::STRING:
        case dom::element_type::BOOL:
        case dom::element_type::NULL_VALUE:
            break;
    }
    wrong_type(at, {"số nguyên", "a whole number"}, value);
    return boost::none;
}

bool Reading::count_record(Path const& at) {
    if (records++ < max_records) return true;
    auto const limit = std::to_string(max_records);
    fault(ErrorCode::too_large, at, {BilingualText(limit + " bản ghi", limit + " records")});
    return false;
}

void Reading::keep(dom::element value, Path const& at) {
    if (!count_record(at)) return;
    auto const before = faults.count();
    check_own(*this, value, at);
    if (faults.count() == before) extensions.push_back({at.pointer(), simdjson::minify(value)});
}

bool Reading::repeated(Path const& at, std::string_view key) {
    fault(ErrorCode::duplicate_key, at, {std::string(key)}, Side::key);
    return true;
}

void Reading::missing(Path const& object, std::string_view key) {
    fault(ErrorCode::missing_key, object, {std::string(key)});
    faults.silence(object.pointer() + "/" + std::string(key));
}

void Reading::not_an_object(Path const& at, dom::element found) {
    wrong_type(at, {"đối tượng { }", "an object { }"}, found);
}

void Reading::duplicates(std::vector<std::pair<std::string_view, std::size_t>>& keys, Path const& at) {
    std::sort(keys.begin(), keys.end());
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (keys[i].first == keys[i - 1].first)
            fault(ErrorCode::duplicate_key, Path(at, keys[i].first, keys[i].second), {shorten(keys[i].first)},
                  Side::key);
}

void JsonReader<Date>::read(Reading& in, dom::element value, Path const& at, Date& out, Rule) {
    if (!value.is_string())
        return in.wrong_type(at, {"ngày dạng \"YYYY-MM-DD\"", "a date in the form \"YYYY-MM-DD\""}, value);
    auto const text = value.get_string().value_unsafe();
    if (auto const date = read_written_date(text))
        out = *date;
    else
        in.fault(ErrorCode::invalid_date, at, {shorten(text)});
}

void JsonReader<Percent>::read(Reading& in, dom::element value, Path const& at, Percent& out, Rule) {
    BilingualText const needed = {"tỷ lệ phần trăm như \"86,7\"", "a percentage as \"86.7\""};
    if (!value.is_string()) return in.wrong_type(at, needed, value);
    auto const text = value.get_string().value_unsafe();
    if (auto const percent = parse_percent(text))
        out = *percent;
    else
        in.fault(ErrorCode::wrong_type, at, {needed, "\"" + shorten(text) + "\""});
}

void JsonReader<Quantity>::read(Reading& in, dom::element value, Path const& at, Quantity& out, Rule rule) {
    if (value.is_int64() || value.is_uint64() || value.is_double()) {
        if (auto const number = in.integer(value, at, rule)) out.interval = exactly(*number);
        return;
    }
    if (!value.is_object())
        return in.wrong_type(at, {"số nguyên hoặc đối tượng { }", "a whole number or an object { }"}, value);
    QuantityForm form;
    auto const before = in.faults.count();
    read_fields(in, value, at, form);
    if (in.faults.count() != before) return;
    if (form.value && (form.at_least || form.at_most)) {
        auto const* const key = form.at_least ? "at_least" : "at_most";
        in.fault(
            ErrorCode::unknown_key, member_at(value, at, key),
            {key, BilingualText("; \"value\" đã là con số chính xác", "; \"value\" already gives the exact number")},
            Side::key);
        return;
    }
    Quantity quantity;
    if (form.value) quantity.interval = exactly(*form.value);
    if (form.at_least) quantity.interval.lo = *form.at_least;
    if (form.at_most) quantity.interval.hi = *form.at_most;
    quantity.origin = std::move(form.origin);
    out = std::move(quantity);
}

void JsonReader<MeasuredQuantity>::read(Reading& in, dom::element value, Path const& at, MeasuredQuantity& out,
                                        Rule rule) {
    if (!value.is_string()) return JsonReader<Quantity>::read(in, value, at, out, rule);
    auto const text = value.get_string().value_unsafe();
    auto const percent = parse_percent(text);
    if (!percent) return in.fault(ErrorCode::wrong_type, at, {needed_percentage(), "\"" + shorten(text) + "\""});
    // A whole percentage is the same statement, however it is written.
    constexpr std::int64_t hundredths = 100;
    out.in_hundredths = percent->hundredths % hundredths != 0;
    out.interval = exactly(out.in_hundredths ? percent->hundredths : percent->hundredths / hundredths);
}

void JsonReader<StatedFlag>::read(Reading& in, dom::element value, Path const& at, StatedFlag& out, Rule) {
    if (value.is_object())
        read_fields(in, value, at, out);
    else if (value.is_bool())
        out = StatedFlag(value.get_bool().value_unsafe());
    else
        in.wrong_type(at, {"true, false hoặc đối tượng { }", "true, false or an object { }"}, value);
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
