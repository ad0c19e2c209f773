// Makes JSON of C++ values, by their type. A new type of value needs one specialisation of `JsonWriter`; a new struct
// needs only its table of fields.
#pragma once

#include "json/record_fields.hpp"
#include "json/terms.hpp"
#include "json/value.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Adds a member that the object does not have yet, which is not checked.
inline Json& append(Json& object, std::string_view key, Json value) {
    return object.members().emplace_back(std::string(key), std::move(value)).second;
}

/// JSON of a T: `static Json write(T const&)`.
template <class T, class = void>
struct JsonWriter;

template <class T>
Json to_json(T const& value) {
    return JsonWriter<T>::write(value);
}

template <>
struct JsonWriter<std::string> {
    static Json write(std::string const& value) { return value; }
};
template <class Tag>
struct JsonWriter<Id<Tag>> {
    static Json write(Id<Tag> const& value) { return value.text(); }
};
template <>
struct JsonWriter<std::int64_t> {
    static Json write(std::int64_t value) { return value; }
};
template <>
struct JsonWriter<bool> {
    static Json write(bool value) { return value; }
};
template <>
struct JsonWriter<Date> {
    static Json write(Date const& value) { return iso_text(value); }
};
template <>
struct JsonWriter<SchemaName> {
    static Json write(SchemaName) { return dossier_schema; }
};
template <>
struct JsonWriter<Percent> {
    static Json write(Percent const& value) {
        auto text = std::to_string(value.hundredths / 100);
        auto const digits = detail::padded(static_cast<int>(value.hundredths % 100), 2);
        if (value.decimals > 0) text += "." + digits.substr(0, static_cast<std::size_t>(value.decimals));
        return text;
    }
};
template <class E>
struct JsonWriter<E, std::enable_if_t<Terms<E>::value>> {
    static Json write(E value) { return Terms<E>::key(static_cast<std::size_t>(value)); }
};
template <class T>
struct JsonWriter<boost::optional<T>> {
    static Json write(boost::optional<T> const& value) { return value ? to_json(*value) : Json(); }
};
template <class T>
struct JsonWriter<std::vector<T>> {
    static Json write(std::vector<T> const& values) {
        auto array = Json::array();
        for (auto const& value : values) array.push_back(to_json(value));
        return array;
    }
};
template <class E, class Value>
struct JsonWriter<TermMap<E, Value>> {
    static Json write(TermMap<E, Value> const& values) {
        auto object = Json::object();
        for (auto const& [term, value] : values)
            append(object, Terms<E>::key(static_cast<std::size_t>(term)), to_json(value));
        return object;
    }
};

/// Whether the member says nothing, so that its key is left out: it is what a new T has.
inline bool says_nothing(Json const& value, Json const& by_default) {
    return value == by_default || value.is_null() || (value.is_structured() && value.empty());
}

/// The object of a struct by its table.
template <class T>
Json write_fields(T const& value) {
    [[maybe_unused]] static T const nothing{};
    auto object = Json::object();
    for_each_field<T>([&](auto const& each) {
        auto&& member = access(each.access, value);
        using Member = std::decay_t<decltype(member)>;
        auto json = JsonWriter<Member>::write(member);
        auto const is_left_out = [&] {
            auto&& other = access(each.access, nothing);
            return says_nothing(json, JsonWriter<Member>::write(other));
        };
        if (each.rule.needed || each.rule.shown || !is_left_out()) append(object, each.key, std::move(json));
    });
    return object;
}

template <class T>
struct JsonWriter<T, std::enable_if_t<HasFields<T>::value>> {
    static Json write(T const& value) { return write_fields(value); }
};

/// A bare number where nothing else is said of it.
template <>
struct JsonWriter<Quantity> {
    static Json write(Quantity const& value) {
        auto const form = form_of(value);
        return form.value && !is_stated(form.origin) ? Json(*form.value) : write_fields(form);
    }
};
/// A percentage that is exact as "85.5"; bounds in whole percents, which say no more than the percentage does.
template <>
struct JsonWriter<MeasuredQuantity> {
    static Json write(MeasuredQuantity const& value) {
        if (!value.in_hundredths) return JsonWriter<Quantity>::write(value);
        constexpr std::int64_t hundredths = 100;
        if (value.interval.exact() && value.interval.lo % hundredths != 0)
            return JsonWriter<Percent>::write({value.interval.lo, 2});
        Quantity percents(Interval{value.interval.lo / hundredths, value.interval.hi});
        if (value.interval.hi < max_count) percents.interval.hi = (value.interval.hi + hundredths - 1) / hundredths;
        percents.origin = value.origin;
        return JsonWriter<Quantity>::write(percents);
    }
};
template <>
struct JsonWriter<StatedFlag> {
    static Json write(StatedFlag const& value) {
        return is_stated(value.origin) ? write_fields(value) : Json(value.value);
    }
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
