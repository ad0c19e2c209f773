// Reads JSON values into what they are in C++, by the type of the target. A new type of value needs one specialisation
// of `JsonReader`; a new struct needs only its table of fields.
#pragma once

#include "json/characters.hpp"
#include "json/faults.hpp"
#include "json/field.hpp"
#include "json/forms.hpp"
#include "json/terms.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <simdjson.h>

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

namespace dom = simdjson::dom;

// The parser hands out references into temporaries; a range-for over those would outlive them.
inline dom::object members_of(dom::element object) {
    return object.get_object().value_unsafe();
}
inline dom::array elements_of(dom::element array) {
    return array.get_array().value_unsafe();
}

/// What reading a dossier shares: the faults so far, and the user's own keys.
struct Reading {
    Faults& faults;
    std::vector<Extension>& extensions;
    std::size_t max_records = ReadOptions().max_records;
    std::size_t records = 0;

    bool full() const noexcept { return faults.full() || records > max_records; }
    /// Counts one more element that is kept; false, after a fault, where there are too many.
    bool count_record(Path const& at);
    void fault(ErrorCode code, Path const& at, std::vector<BilingualText> const& arguments, Side side = Side::value) {
        faults.add(code, at, arguments, side);
    }
    /// `needed` (in both languages) should stand here, not `found`.
    void wrong_type(Path const& at, BilingualText const& needed, dom::element found);
    /// A text without NUL, at most `longest` bytes, not empty where it is needed; none after a fault.
    boost::optional<std::string> text(dom::element value, Path const& at, std::size_t longest, bool needed);
    /// A whole number of lo to hi; none after a fault.
    boost::optional<std::int64_t> integer(dom::element value, Path const& at, Rule rule);
    /// Keeps the value of one of the user's own keys.
    void keep(dom::element value, Path const& at);
    /// Reports the second of two equal keys.
    void duplicates(std::vector<std::pair<std::string_view, std::size_t>>& keys, Path const& at);
};

/// Reads a value of type T: `static void read(Reading&, dom::element, Path const&, T& out, Rule)`. Leaves `out` alone
/// after a fault.
template <class T, class = void>
struct JsonReader;

template <class T>
void read_value(Reading& in, dom::element value, Path const& at, T& out, Rule rule = {}) {
    JsonReader<T>::read(in, value, at, out, rule);
}

template <>
struct JsonReader<std::string> {
    static void read(Reading& in, dom::element value, Path const& at, std::string& out, Rule rule) {
        if (auto text = in.text(value, at, max_text_bytes, rule.needed)) out = std::move(*text);
    }
};

template <class Tag>
struct JsonReader<Id<Tag>> {
    static void read(Reading& in, dom::element value, Path const& at, Id<Tag>& out, Rule) {
        if (auto text = in.text(value, at, max_id_bytes, true)) out = Id<Tag>(std::move(*text));
    }
};

template <>
struct JsonReader<std::int64_t> {
    static void read(Reading& in, dom::element value, Path const& at, std::int64_t& out, Rule rule) {
        if (auto const number = in.integer(value, at, rule)) out = *number;
    }
};

template <>
struct JsonReader<bool> {
    static void read(Reading& in, dom::element value, Path const& at, bool& out, Rule) {
        if (value.is_bool())
            out = value.get_bool().value_unsafe();
        else
            in.wrong_type(at, {"true hoặc false", "true or false"}, value);
    }
};

template <>
struct JsonReader<Date> {
    static void read(Reading& in, dom::element value, Path const& at, Date& out, Rule);
};

/// The text of a decimal number, "86.7" or "86,7".
template <>
struct JsonReader<Percent> {
    static void read(Reading& in, dom::element value, Path const& at, Percent& out, Rule);
};

/// A whole number or an object.
template <>
struct JsonReader<Quantity> {
    static void read(Reading& in, dom::element value, Path const& at, Quantity& out, Rule);
};

/// `true` or an object.
template <>
struct JsonReader<StatedFlag> {
    static void read(Reading& in, dom::element value, Path const& at, StatedFlag& out, Rule);
};

/// The name of the form was looked at before all else.
template <>
struct JsonReader<SchemaName> {
    static void read(Reading& in, dom::element value, Path const& at, SchemaName&, Rule) {
        if (!value.is_string()) in.wrong_type(at, {"chuỗi", "a text"}, value);
    }
};

template <class E>
struct JsonReader<E, std::enable_if_t<Terms<E>::value>> {
    static void read(Reading& in, dom::element value, Path const& at, E& out, Rule) {
        if (!value.is_string()) return in.wrong_type(at, {"chuỗi", "a text"}, value);
        auto const word = value.get_string().value_unsafe();
        auto const index = find_term<E>(word);
        if (index < Terms<E>::count)
            out = static_cast<E>(index);
        else
            unknown(in, at, word, ErrorCode::unknown_value, Side::value);
    }
    static void unknown(Reading& in, Path const& at, std::string_view word, ErrorCode code, Side side) {
        std::array<std::string_view, Terms<E>::count> keys;
        for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = Terms<E>::key(i);
        auto const shown = shorten(word);
        in.fault(code, at, {shown, suggestion(shown, keys)}, side);
    }
};

template <class T>
struct JsonReader<boost::optional<T>> {
    static void read(Reading& in, dom::element value, Path const& at, boost::optional<T>& out, Rule rule) {
        // Starts from a default and is kept only where nothing was wrong with it.
        T read{};
        auto const before = in.faults.count();
        read_value(in, value, at, read, rule);
        if (in.faults.count() == before) out = std::move(read);
    }
};

template <class T>
struct JsonReader<std::vector<T>> {
    static void read(Reading& in, dom::element value, Path const& at, std::vector<T>& out, Rule) {
        if (!value.is_array()) return in.wrong_type(at, {"mảng", "an array"}, value);
        std::size_t index = 0;
        for (auto const element : elements_of(value)) {
            Path const here(at, index++);
            if (in.full() || !in.count_record(here)) return;
            // Faulty ones are kept too while reading, so that indices stay those of the text.
            out.emplace_back();
            read_value(in, element, here, out.back());
        }
    }
};

/// Checks the key of an object that is read member by member; see `read_members`.
template <class Known>
void read_members(Reading& in, dom::element value, Path const& at, Known known) {
    if (!value.is_object()) return in.wrong_type(at, {"đối tượng { }", "an object { }"}, value);
    std::vector<std::pair<std::string_view, std::size_t>> own;
    std::size_t ordinal = 0;
    for (auto const member : members_of(value)) {
        if (in.full()) return;
        Path const here(at, member.key, ordinal++);
        if (known(here, member.key, member.value)) continue;
        if (is_extension(member.key)) {
            own.emplace_back(member.key, ordinal - 1);
            in.keep(member.value, here);
        }
    }
    if (own.size() > 1) in.duplicates(own, at);
}

template <class E, class Value>
struct JsonReader<TermMap<E, Value>> {
    static void read(Reading& in, dom::element value, Path const& at, TermMap<E, Value>& out, Rule) {
        std::bitset<Terms<E>::count> seen;
        std::size_t guess = 0;
        read_members(in, value, at, [&](Path const& here, std::string_view key, dom::element member) {
            auto const index = find_term<E>(key, guess);
            if (index < Terms<E>::count) {
                if (seen[index]) {
                    in.fault(ErrorCode::duplicate_key, here, {std::string(key)}, Side::key);
                    return true;
                }
                seen.set(index);
                guess = index + 1;
                Value stated{};
                auto const before = in.faults.count();
                read_value(in, member, here, stated);
                if (in.faults.count() == before) out.set(static_cast<E>(index), std::move(stated));
                return true;
            }
            if (is_extension(key)) return false;
            JsonReader<E>::unknown(in, here, key, ErrorCode::unknown_key, Side::key);
            return true;
        });
    }
};

/// Keys, rules and readers of the fields of T, each at the index of its field.
template <class T, class Indices = std::make_index_sequence<field_count<T>>>
struct ReadingTable;

template <class T, std::size_t... i>
struct ReadingTable<T, std::index_sequence<i...>> {
    static constexpr std::size_t count = sizeof...(i);
    static constexpr std::array<std::string_view, count> keys = {std::get<i>(Fields<T>::all).key...};
    static constexpr std::array<Rule, count> rules = {std::get<i>(Fields<T>::all).rule...};

    template <std::size_t n>
    static void read(Reading& in, dom::element value, Path const& at, T& out) {
        auto&& target = access(std::get<n>(Fields<T>::all).access, out);
        read_value(in, value, at, target, rules[n]);
    }
    using Function = void (*)(Reading&, dom::element, Path const&, T&);
    static constexpr std::array<Function, count> readers = {&ReadingTable::read<i>...};

    static std::size_t find(std::string_view key, std::size_t guess) noexcept {
        if (guess < count && keys[guess] == key) return guess;
        for (std::size_t n = 0; n < count; ++n)
            if (keys[n] == key) return n;
        return count;
    }
};

/// Reads an object by the table of T.
template <class T>
void read_fields(Reading& in, dom::element value, Path const& at, T& out) {
    using Table = ReadingTable<T>;
    std::bitset<Table::count> seen;
    std::size_t guess = 0;
    read_members(in, value, at, [&](Path const& here, std::string_view key, dom::element member) {
        auto const index = Table::find(key, guess);
        if (index < Table::count) {
            if (seen[index]) {
                in.fault(ErrorCode::duplicate_key, here, {std::string(key)}, Side::key);
                return true;
            }
            seen.set(index);
            guess = index + 1;
            Table::readers[index](in, member, here, out);
            return true;
        }
        if (is_extension(key)) return false;
        auto const shown = shorten(key);
        in.fault(ErrorCode::unknown_key, here, {shown, suggestion(shown, Table::keys)}, Side::key);
        return true;
    });
    if (!value.is_object()) return;
    for (std::size_t n = 0; n < Table::count; ++n) {
        if (!Table::rules[n].needed || seen[n]) continue;
        in.fault(ErrorCode::missing_key, at, {std::string(Table::keys[n])});
        in.faults.silence(at.pointer() + "/" + std::string(Table::keys[n]));
    }
}

template <class T>
struct JsonReader<T, std::enable_if_t<HasFields<T>::value>> {
    static void read(Reading& in, dom::element value, Path const& at, T& out, Rule) { read_fields(in, value, at, out); }
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
