#include "json/extensions.hpp"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <new>
#include <unordered_set>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// The next step of a JSON pointer, which is taken off.
std::string take_step(std::string_view& pointer) {
    pointer.remove_prefix(1);
    auto const step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    std::string text;
    for (std::size_t i = 0; i < step.size(); ++i) {
        bool const escaped = step[i] == '~' && i + 1 < step.size();
        text += escaped ? (step[++i] == '1' ? '/' : '~') : step[i];
    }
    return text;
}

/// What `step` leads to from `value`, or null. `rest` is what comes after: an index asks for a list, which is not made.
Json* go(Json& value, std::string const& step, std::string_view rest) {
    if (value.is_array()) {
        auto& elements = value.elements();
        std::size_t index = elements.size();
        std::from_chars(step.data(), step.data() + step.size(), index);
        return index < elements.size() ? &elements[index] : nullptr;
    }
    if (!value.is_object()) return nullptr;
    for (auto& member : value.members())
        if (member.first == step) return &member.second;
    if (rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9') return nullptr;
    return &append(value, step, Json::object());
}

Json value_of(simdjson::dom::element element) {
    if (element.is_object()) {
        simdjson::dom::object const members = element.get_object().value_unsafe();
        auto object = Json::object();
        for (auto const member : members) append(object, member.key, value_of(member.value));
        return object;
    }
    if (element.is_array()) {
        simdjson::dom::array const elements = element.get_array().value_unsafe();
        auto array = Json::array();
        for (auto const each : elements) array.push_back(value_of(each));
        return array;
    }
    if (element.is_string()) return element.get_string().value_unsafe();
    if (element.is_bool()) return element.get_bool().value_unsafe();
    return element.is_null() ? Json() : Json::number(simdjson::minify(element));
}

/// What the user wrote; a text where it is not JSON.
Json value_of(std::string const& json) {
    simdjson::dom::parser parser;
    auto const parsed = parser.parse(json);
    if (parsed.error() == simdjson::MEMALLOC) throw std::bad_alloc();
    return parsed.error() == simdjson::SUCCESS ? value_of(parsed.value_unsafe()) : Json(json);
}

void make_object(Json& value) {
    if (!value.is_number() && !value.is_boolean()) return;
    auto object = Json::object();
    append(object, "value", std::move(value));
    value = std::move(object);
}

void add(Json& document, Extension const& extension) {
    auto* place = &document;
    std::string_view pointer = extension.path;
    while (!pointer.empty() && pointer.front() == '/') {
        auto const step = take_step(pointer);
        make_object(*place);
        if (!pointer.empty()) {
            place = go(*place, step, pointer);
            if (place == nullptr) return;
        } else if (place->is_object() && is_extension(step)) {
            append(*place, step, value_of(extension.json));
        }
    }
}

}  // namespace

void add_extensions(Json& document, std::vector<Extension> const& extensions) {
    // Each path once, and the deepest first: then no step has to pass by the extensions of the objects above.
    std::unordered_set<std::string_view> seen;
    std::vector<std::pair<std::ptrdiff_t, Extension const*>> order;
    for (auto const& extension : extensions)
        if (seen.insert(extension.path).second)
            order.emplace_back(-std::count(extension.path.begin(), extension.path.end(), '/'), &extension);
    std::stable_sort(order.begin(), order.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    for (auto const& entry : order) add(document, *entry.second);
}

Json parsed_json(std::string const& json) {
    return value_of(json);
}

void append_printed(std::string& out, Json const& part, std::string_view indentation) {
    auto const printed = part.print_indented();
    std::string_view rest(printed);
    rest.remove_suffix(1);
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        out.append(rest.substr(0, end + 1)).append(indentation);
        rest.remove_prefix(end + 1);
    }
    out.append(rest);
}

std::string print_and_release(Json document) {
    std::string out;
    if (!document.is_object() || document.empty()) return document.print_indented();
    out += '{';
    bool first = true;
    for (auto& [key, value] : document.members()) {
        out += first ? "\n  " : ",\n  ";
        first = false;
        out += Json(key).print() + ": ";
        if (!value.is_array() || value.empty()) {
            append_printed(out, value, "  ");
        } else {
            out += '[';
            for (auto& element : value.elements()) {
                out += &element == value.elements().data() ? "\n    " : ",\n    ";
                append_printed(out, element, "    ");
                element = Json();
            }
            out += "\n  ]";
        }
        value = Json();
    }
    out += "\n}\n";
    return out;
}

std::string print(Json const& document) {
    return document.print_indented();
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
