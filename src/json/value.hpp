// JSON that is put together to be written. Members keep their order. What it is made of is taken apart without
// allocating, so that running out of memory half-way is an exception and nothing worse.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

class Json {
public:
    using Member = std::pair<std::string, Json>;
    using Members = std::vector<Member>;
    using Elements = std::vector<Json>;

    /// null
    Json() = default;
    Json(std::nullptr_t) {}                                     // NOLINT: what is written is JSON
    Json(bool value) : value_(value) {}                         // NOLINT: what is written is JSON
    Json(std::string value) : value_(std::move(value)) {}       // NOLINT
    Json(std::string_view value) : Json(std::string(value)) {}  // NOLINT
    Json(char const* value) : Json(std::string(value)) {}       // NOLINT
    template <class T, class = std::enable_if_t<std::is_integral<T>::value && !std::is_same<T, bool>::value>>
    Json(T value) : value_(static_cast<std::int64_t>(value)) {}  // NOLINT
    Json(void const*) = delete;
    // Compiled once: in line, g++ 12 warns of alternatives that a value does not have.
    Json(Json const& other);
    Json(Json&& other) noexcept;
    Json& operator=(Json const& other);
    Json& operator=(Json&& other) noexcept;
    ~Json();
    /// An object where every item is a list of a text and something else, else a list.
    Json(std::initializer_list<Json> items);

    static Json object() { return Json(Value(Members())); }
    static Json array() { return Json(Value(Elements())); }
    static Json array(std::initializer_list<Json> items) { return Json(Value(Elements(items))); }
    /// A number as it is written.
    static Json number(std::string text) { return Json(Value(Number{std::move(text)})); }

    bool is_null() const noexcept { return std::holds_alternative<std::monostate>(value_); }
    bool is_boolean() const noexcept { return std::holds_alternative<bool>(value_); }
    bool is_number() const noexcept {
        return std::holds_alternative<std::int64_t>(value_) || std::holds_alternative<Number>(value_);
    }
    bool is_object() const noexcept { return std::holds_alternative<Members>(value_); }
    bool is_array() const noexcept { return std::holds_alternative<Elements>(value_); }
    bool is_structured() const noexcept { return is_object() || is_array(); }

    // Valid only for what is of that kind.
    std::string const& text() const { return std::get<std::string>(value_); }
    Members& members() { return std::get<Members>(value_); }
    Members const& members() const { return std::get<Members>(value_); }
    Elements& elements() { return std::get<Elements>(value_); }
    Elements const& elements() const { return std::get<Elements>(value_); }

    /// Whether an object or a list has nothing in it.
    bool empty() const { return is_object() ? members().empty() : elements().empty(); }
    /// Whether it is null, false, an empty text, or has nothing in it.
    bool is_nothing() const noexcept;
    bool contains(std::string_view key) const { return find(key) != nullptr; }

    /// The member with this key, made where there is none. Null becomes an object.
    Json& operator[](std::string_view key);
    /// Adds an element. Null becomes a list.
    void push_back(Json value);
    /// Takes over the members of another object; those that are there already get its values.
    void update(Json other);

    friend bool operator==(Json const& a, Json const& b) { return a.value_ == b.value_; }

    /// On one line.
    std::string print() const;
    /// Indented by two spaces, with a newline at the end.
    std::string print_indented() const;

private:
    struct Number {
        std::string text;
        friend bool operator==(Number const& a, Number const& b) { return a.text == b.text; }
    };
    using Value = std::variant<std::monostate, bool, std::int64_t, Number, std::string, Elements, Members>;

    explicit Json(Value value) : value_(std::move(value)) {}
    Json const* find(std::string_view key) const noexcept;
    bool is_member() const noexcept;
    void print(std::string& out, std::size_t indentation, bool lines) const;

    Value value_;
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
