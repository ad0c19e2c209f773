// Reads JSON values into what they are in C++, by the type of the target. A new type of value needs one specialisation
// of `JsonReader`; a new struct needs only its table of fields.
#pragma once

#include "json/characters.hpp"
#include "json/faults.hpp"
#include "json/field.hpp"
#include "json/forms.hpp"
#include "json/key_index.hpp"
#include "json/terms.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <simdjson.h>

#include <algorithm>
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

// Walks the parsed text in place: most of its functions are smaller than a call.
#if defined(__GNUC__) && defined(__OPTIMIZE__)
#define CRITERION19_FLAT [[gnu::flatten]]
#define CRITERION19_SELDOM [[gnu::noinline, gnu::cold]]
#else
#define CRITERION19_FLAT
#define CRITERION19_SELDOM
#endif

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
    bool is_plain = false;  ///< see `json::is_plain`
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
    boost::optional<std::string_view> text(dom::element value, Path const& at, std::size_t longest, bool needed) {
        if (value.is_string()) {
            auto const text = value.get_string().value_unsafe();
            bool const has_nul = !is_plain && text.find('\0') != std::string_view::npos;
            if (text.size() <= longest && !(text.empty() && needed) && !has_nul) return text;
        }
        not_text(value, at, longest, needed);
        return boost::none;
    }
    /// A text in normal form C.
    std::string composed(std::string_view text) const { return is_plain ? std::string(text) : json::composed(text); }
    /// A whole number inside the bounds of the rule; none after a fault.
    boost::optional<std::int64_t> integer(dom::element value, Path const& at, Rule rule) {
        std::int64_t number = 0;
        auto const bounds = bounds_of(rule);
        if (value.get_int64().get(number) == simdjson::SUCCESS && number >= bounds.lo && number <= bounds.hi)
            return number;
        return not_integer(value, at, rule);
    }
    /// Keeps the value of one of the user's own keys.
    void keep(dom::element value, Path const& at);
    /// Reports a key that occurred before; gives true.
    bool repeated(Path const& at, std::string_view key);
    /// Reports a key that an object lacks.
    void missing(Path const& object, std::string_view key);
    void not_an_object(Path const& at, dom::element found);
    /// Reports the second of two equal keys.
    void duplicates(std::vector<std::pair<std::string_view, std::size_t>>& keys, Path const& at);

private:
    static Interval bounds_of(Rule rule) noexcept {
        return rule.year ? Interval{first_year, last_year} : Interval{0, max_count};
    }
    // Say why it is none.
    void not_text(dom::element value, Path const& at, std::size_t longest, bool needed);
    boost::optional<std::int64_t> not_integer(dom::element value, Path const& at, Rule rule);
};

/// Reads a value of type T: `static void read(Reading&, dom::element, Path const&, T& out, Rule)`, where `out` is new.
/// Leaves `out` alone after a fault.
template <class T, class = void>
struct JsonReader;

template <class T>
void read_value(Reading& in, dom::element value, Path const& at, T& out, Rule rule = {}) {
    JsonReader<T>::read(in, value, at, out, rule);
}

template <>
struct JsonReader<std::string> {
    static void read(Reading& in, dom::element value, Path const& at, std::string& out, Rule rule) {
        auto const text = in.text(value, at, max_text_bytes, rule.needed);
        if (!text) return;
        if (in.is_plain)
            out.assign(*text);
        else
            out = composed(*text);
    }
};

template <class Tag>
struct JsonReader<Id<Tag>> {
    static void read(Reading& in, dom::element value, Path const& at, Id<Tag>& out, Rule) {
        if (auto const text = in.text(value, at, max_id_bytes, true)) out = Id<Tag>(in.composed(*text));
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
struct JsonReader<MeasuredQuantity> {
    static void read(Reading& in, dom::element value, Path const& at, MeasuredQuantity& out, Rule rule);
};
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
    CRITERION19_SELDOM static void unknown(Reading& in, Path const& at, std::string_view word, ErrorCode code,
                                           Side side) {
        auto const shown = shorten(word);
        in.fault(code, at, {shown, suggestion(shown, term_keys<E>)}, side);
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
        // Not more at once than what small input may ask for.
        constexpr std::size_t most_at_once = 64;
        auto const size = elements_of(value).size();
        out.reserve(size < most_at_once ? size : most_at_once);
        for (auto const element : elements_of(value)) {
            Path const here(at, index++);
            if (in.full() || !in.count_record(here)) return;
            // Faulty ones are kept too while reading, so that indices stay those of the text.
            out.emplace_back();
            read_value(in, element, here, out.back());
        }
    }
};

/// Reads an object member by member. `known(here, key, value)` takes the keys that belong there and gives false for
/// others; `unknown(here, key)` reports those that are not the user's own either.
template <class Known, class Unknown>
void read_members(Reading& in, dom::element value, Path const& at, Known const& known, Unknown const& unknown) {
    if (!value.is_object()) return in.not_an_object(at, value);
    std::vector<std::pair<std::string_view, std::size_t>> own;
    std::size_t ordinal = 0;
    for (auto const member : members_of(value)) {
        if (in.full()) return;
        Path const here(at, member.key, ordinal++);
        if (known(here, member.key, member.value)) continue;
        if (is_extension(member.key)) {
            own.emplace_back(member.key, ordinal - 1);
            in.keep(member.value, here);
        } else {
            unknown(here, member.key);
        }
    }
    if (own.size() > 1) in.duplicates(own, at);
}

template <class E, class Value>
struct JsonReader<TermMap<E, Value>> {
    static void read(Reading& in, dom::element value, Path const& at, TermMap<E, Value>& out, Rule) {
        std::bitset<Terms<E>::count> seen;
        std::size_t guess = 0;
        // The user's own keys and unknown ones are few.
        if (value.is_object()) out.reserve(std::min(members_of(value).size(), Terms<E>::count));
        auto const known = [&](Path const& here, std::string_view key, dom::element member) {
            auto const index = find_term<E>(key, guess);
            if (index == Terms<E>::count) return false;
            if (seen[index]) return in.repeated(here, key);
            seen.set(index);
            guess = index + 1;
            Value stated{};
            auto const before = in.faults.count();
            read_value(in, member, here, stated);
            if (in.faults.count() == before) out.set(static_cast<E>(index), std::move(stated));
            return true;
        };
        read_members(in, value, at, known, [&](Path const& here, std::string_view key) {
            JsonReader<E>::unknown(in, here, key, ErrorCode::unknown_key, Side::key);
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

    static constexpr KeyIndex<count> index{keys};
    static constexpr std::bitset<count> needed{(std::uint64_t{0} | ... | (std::uint64_t{rules[i].needed} << i))};
    static_assert(count <= 64);

    CRITERION19_SELDOM static void unknown(Reading& in, Path const& at, std::string_view key) {
        auto const shown = shorten(key);
        in.fault(ErrorCode::unknown_key, at, {shown, suggestion(shown, keys)}, Side::key);
    }
};

/// Reads an object by the table of T.
template <class T>
CRITERION19_FLAT void read_fields(Reading& in, dom::element value, Path const& at, T& out) {
    using Table = ReadingTable<T>;
    std::bitset<Table::count> seen;
    std::size_t guess = 0;
    auto const known = [&](Path const& here, std::string_view key, dom::element member) {
        auto const index = Table::index.find(key, guess);
        if (index == Table::count) return false;
        if (seen[index]) return in.repeated(here, key);
        seen.set(index);
        guess = index + 1;
        Table::readers[index](in, member, here, out);
        return true;
    };
    read_members(in, value, at, known, [&](Path const& here, std::string_view key) { Table::unknown(in, here, key); });
    if (value.is_object() && (seen & Table::needed) != Table::needed)
        for (std::size_t n = 0; n < Table::count; ++n)
            if (Table::needed[n] && !seen[n]) in.missing(at, Table::keys[n]);
}

template <class T>
struct JsonReader<T, std::enable_if_t<HasFields<T>::value>> {
    static void read(Reading& in, dom::element value, Path const& at, T& out, Rule) { read_fields(in, value, at, out); }
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
