#include "json/parsed_text.hpp"

#include "json/characters.hpp"
#include "json/input.hpp"
#include "json/read_values.hpp"

#include <criterion19/io/json.hpp>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {

std::unique_ptr<ParserRoom::Buffers>& ParserRoom::spare() {
    thread_local std::unique_ptr<Buffers> buffers;
    return buffers;
}

ParserRoom::ParserRoom(std::string_view text) : buffers_(std::move(spare())), size_(text.size()) {
    if (!buffers_) buffers_ = std::make_unique<Buffers>();
    auto const needed = size_ + simdjson::SIMDJSON_PADDING;
    if (buffers_->capacity < needed) {
        buffers_->capacity = 0;
        buffers_->text.reset(new char[needed + needed / 2]);
        buffers_->capacity = needed + needed / 2;
    }
    std::memcpy(buffers_->text.get(), text.data(), size_);
    std::memset(buffers_->text.get() + size_, 0, simdjson::SIMDJSON_PADDING);
}

ParserRoom::~ParserRoom() {
    constexpr std::size_t most_kept = std::size_t{256} << 10U;
    if (buffers_->capacity <= most_kept) spare() = std::move(buffers_);
}

simdjson::error_code ParserRoom::parse(simdjson::dom::element& root) {
    auto& parser = buffers_->parser;
    // The parser counts the document itself as a level.
    constexpr std::size_t levels = max_depth + 1;
    if (parser.capacity() < size_ || parser.max_depth() != levels)
        if (auto const code = parser.allocate(buffers_->capacity, levels)) return code;
    return parser.parse(text(), size_, false).get(root);
}

boost::optional<Error> ParsedText::open(char const* schema) {
    if (auto const fault = parse()) return fault;
    auto const stated = root_["schema"];
    if (stated.error() != simdjson::SUCCESS || !stated.is_string()) return boost::none;
    auto const name = stated.get_string().value_unsafe();
    if (name == schema) return boost::none;
    return place({make_error(ErrorCode::unsupported_schema, "/schema", {shorten(name), schema})}).front();
}

boost::optional<Error> ParsedText::parse() {
    auto const code = room_.parse(root_);
    if (code == simdjson::SUCCESS) return boost::none;
    if (code == simdjson::MEMALLOC) throw std::bad_alloc();
    auto found = scan(text_);
    if (found.fault) {
        LineCounter(text_).place(*found.fault, found.fault_offset);
        return found.fault;
    }
    if (found.huge.empty() || !parse_without(found.huge))
        return make_error(ErrorCode::internal, {}, {simdjson::error_message(code)});
    return boost::none;
}

bool ParsedText::parse_without(std::vector<HugeNumber> const& numbers) {
    for (auto const& number : numbers) {
        std::memset(room_.text() + number.offset, ' ', number.length);
        room_.text()[number.offset] = '0';
    }
    if (room_.parse(root_) != simdjson::SUCCESS) return false;
    for (auto const& number : numbers) {
        auto const digits = shorten(text_.substr(number.offset, number.length));
        faults_.add(make_error(ErrorCode::out_of_range, number.pointer, {digits, "0", std::to_string(max_count)}),
                    number.ordinals);
        faults_.silence(number.pointer);
    }
    return true;
}

std::vector<std::uint32_t> ParsedText::ordinals_at(std::string_view pointer) const {
    auto value = root_;
    std::vector<std::uint32_t> ordinals;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        auto const step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        std::uint32_t ordinal = 0;
        bool found = false;
        if (value.is_object()) {
            for (auto const member : members_of(value)) {
                found = member.key == step;
                if (found) {
                    value = member.value;
                    break;
                }
                ++ordinal;
            }
        } else if (value.is_array()) {
            for (auto const element : elements_of(value)) {
                found = std::to_string(ordinal) == step;
                if (found) {
                    value = element;
                    break;
                }
                ++ordinal;
            }
        }
        if (!found) break;
        ordinals.push_back(ordinal);
    }
    return ordinals;
}

Errors ParsedText::place(Errors const& errors) const {
    Faults faults;
    for (auto const& error : errors) faults.add(error, ordinals_at(error.path));
    return faults.in_order(text_);
}

Errors merge(Errors a, Errors const& b) {
    a.insert(a.end(), b.begin(), b.end());
    auto const says_more = [](Error const& error) { return error.code == ErrorCode::too_many_faults; };
    bool more = std::any_of(a.begin(), a.end(), says_more);
    a.erase(std::remove_if(a.begin(), a.end(), says_more), a.end());
    std::stable_sort(a.begin(), a.end(), [](Error const& x, Error const& y) {
        return x.line != y.line ? x.line < y.line : x.column < y.column;
    });
    more = more || a.size() > max_faults;
    if (a.size() > max_faults) a.resize(max_faults);
    if (more) a.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
    return a;
}

bool is_at(Error const& error, std::string_view path) noexcept {
    std::string_view const at = error.path;
    return at.substr(0, path.size()) == path && (at.size() == path.size() || at[path.size()] == '/');
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
