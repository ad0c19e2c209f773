#include "json/value.hpp"

#include "core/library.hpp"
#include "json/characters.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Makes a program that has the core from src.hpp as well fail where it is linked.
extern void (*const core_of_json)() noexcept;
void (*const core_of_json)() noexcept = &criterion19::detail::core_is_from_the_library;

namespace {

void print_line(std::string& out, std::size_t indentation) {
    out += '\n';
    out.append(indentation, ' ');
}

}  // namespace

Json::Json(Json const& other) = default;
Json::Json(Json&& other) noexcept = default;
Json& Json::operator=(Json const& other) = default;
Json& Json::operator=(Json&& other) noexcept = default;
Json::~Json() = default;

Json::Json(std::initializer_list<Json> items) {
    if (!std::all_of(items.begin(), items.end(), [](Json const& item) { return item.is_member(); })) {
        value_ = Elements(items);
        return;
    }
    Members members;
    members.reserve(items.size());
    for (auto const& item : items) members.emplace_back(item.elements()[0].text(), item.elements()[1]);
    value_ = std::move(members);
}

bool Json::is_member() const noexcept {
    auto const* const items = std::get_if<Elements>(&value_);
    return items != nullptr && items->size() == 2 && std::holds_alternative<std::string>((*items)[0].value_);
}

Json const* Json::find(std::string_view key) const noexcept {
    if (auto const* const all = std::get_if<Members>(&value_))
        for (auto const& member : *all)
            if (member.first == key) return &member.second;
    return nullptr;
}

bool Json::is_nothing() const noexcept {
    if (auto const* const flag = std::get_if<bool>(&value_)) return !*flag;
    if (auto const* const text = std::get_if<std::string>(&value_)) return text->empty();
    if (auto const* const items = std::get_if<Elements>(&value_)) return items->empty();
    if (auto const* const all = std::get_if<Members>(&value_)) return all->empty();
    return is_null();
}

Json& Json::operator[](std::string_view key) {
    if (is_null()) value_ = Members();
    for (auto& member : members())
        if (member.first == key) return member.second;
    return members().emplace_back(std::string(key), Json()).second;
}

void Json::push_back(Json value) {
    if (is_null()) value_ = Elements();
    elements().push_back(std::move(value));
}

void Json::update(Json other) {
    for (auto& member : other.members()) (*this)[member.first] = std::move(member.second);
}

void Json::print(std::string& out, std::size_t indentation, bool lines) const {
    auto const inner = indentation + 2;
    auto const list = [&](auto const& items, char open, char close, auto print_item) {
        out += open;
        bool first = true;
        for (auto const& item : items) {
            if (!first) out += ',';
            first = false;
            if (lines) print_line(out, inner);
            print_item(item);
        }
        if (lines && !items.empty()) print_line(out, indentation);
        out += close;
    };
    struct Printer {
        std::string& out;
        decltype(list) const& print_list;
        std::size_t inner;
        bool lines;

        void operator()(std::monostate) const { out += "null"; }
        void operator()(bool value) const { out += value ? "true" : "false"; }
        void operator()(std::int64_t value) const { out += std::to_string(value); }
        void operator()(Number const& value) const { out += value.text; }
        void operator()(std::string const& value) const { append_quoted(out, value); }
        void operator()(Elements const& value) const {
            print_list(value, '[', ']', [&](Json const& element) { element.print(out, inner, lines); });
        }
        void operator()(Members const& value) const {
            print_list(value, '{', '}', [&](Member const& member) {
                append_quoted(out, member.first);
                out += lines ? ": " : ":";
                member.second.print(out, inner, lines);
            });
        }
    };
    std::visit(Printer{out, list, inner, lines}, value_);
}

std::string Json::print() const {
    std::string out;
    print(out, 0, false);
    return out;
}

std::string Json::print_indented() const {
    std::string out;
    print(out, 0, true);
    out += '\n';
    return out;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
