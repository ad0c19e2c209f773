// The table of fields: for each struct one constexpr tuple that drives its reader, its writer and its schema.
//
// A struct T gets its table by a specialisation of `Fields<T>`:
//
//     template <>
//     struct Fields<Figure> {
//         static constexpr std::string_view name = "figure";
//         static constexpr auto all = std::make_tuple(
//             field("of", &Figure::of, {"loại số liệu", "what is counted"}).needed(), ...);
//     };
//
// A member that is itself a struct with a table is an object of its own, or stands inline: `inlined(&Document::origin)`
// adds the keys of Origin to those of Document. What is only written may also be reached by a function of the object.
#pragma once

#include <criterion19/base/language.hpp>

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// What a field asks of its value beyond its type.
struct Rule {
    bool needed = false;  ///< the key must be there, and its text must not be empty
    bool year = false;    ///< a whole number that is a year
    bool shown = false;   ///< written even where it is what a new object has
};

/// One key of an object: where its value is, and what it means.
template <class Access>
struct Field {
    std::string_view key;
    Access access;
    Wording help;
    Rule rule = {};

    constexpr Field needed() const noexcept {
        auto copy = *this;
        copy.rule.needed = true;
        return copy;
    }
    constexpr Field shown() const noexcept {
        auto copy = *this;
        copy.rule.shown = true;
        return copy;
    }
    constexpr Field of_year() const noexcept {
        auto copy = *this;
        copy.rule.year = true;
        return copy;
    }
};

template <class Access>
constexpr Field<Access> field(std::string_view key, Access access, Wording help) noexcept {
    return {key, access, help};
}

/// Member of a member.
template <class Outer, class Inner>
struct Through {
    Outer outer;
    Inner inner;
};

template <class T, class Class, class Object>
constexpr auto& access(T Class::*member, Object& object) noexcept {
    return object.*member;
}
template <class Outer, class Inner, class Object>
constexpr auto& access(Through<Outer, Inner> const& through, Object& object) noexcept {
    return access(through.inner, access(through.outer, object));
}
template <class Function, class Object>
constexpr auto access(Function const& function, Object& object) -> decltype(function(object)) {
    return function(object);
}

/// The table of T: `name` (of its definition in the schema) and `all` (a tuple of fields).
template <class T>
struct Fields;

template <class T, class = void>
struct HasFields : std::false_type {};
template <class T>
struct HasFields<T, std::void_t<decltype(Fields<T>::all)>> : std::true_type {};

template <class T>
inline constexpr std::size_t field_count = std::tuple_size_v<std::decay_t<decltype(Fields<T>::all)>>;

/// The fields of the member's own table, as fields of the struct around it.
template <class Member, class Class>
constexpr auto inlined(Member Class::*outer) noexcept {
    return std::apply(
        [outer](auto const&... inner) {
            return std::make_tuple(Field<Through<Member Class::*, std::decay_t<decltype(inner.access)>>>{
                inner.key, {outer, inner.access}, inner.help, inner.rule}...);
        },
        Fields<Member>::all);
}

/// Calls `visit(field)` for each field of T, in order.
template <class T, class Visit>
constexpr void for_each_field(Visit visit) {
    std::apply([&visit](auto const&... each) { (visit(each), ...); }, Fields<T>::all);
}

/// Keys that belong to the user.
constexpr bool is_extension(std::string_view key) noexcept {
    return key.size() >= 2 && key[0] == 'x' && key[1] == '-';
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
