#include "json/dossier_fields.hpp"
#include "json/input.hpp"
#include "json/read_values.hpp"

#include <criterion19/io/json.hpp>

#include <cstring>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

class DossierReader {
public:
    explicit DossierReader(std::string_view text) : text_(text), padded_(text) {}

    Result<Dossier> read(std::size_t max_records) {
        dom::element root;
        if (auto const fault = parse(root)) return *fault;
        if (auto const fault = refuse_schema(root)) return *fault;
        DossierContent content;
        Reading reading{faults_, content.extensions, max_records};
        read_value(reading, root, Path(), content);
        if (!root.is_object() || reading.full()) return faults_.in_order(text_);
        return build(root, std::move(content));
    }

private:
    /// The first fault of syntax, in the words of the scanner.
    boost::optional<Error> parse(dom::element& root) {
        auto code = parser_.allocate(padded_.size(), parser_depth);
        if (code == simdjson::SUCCESS) code = parser_.parse(padded_).get(root);
        if (code == simdjson::SUCCESS) return boost::none;
        if (code == simdjson::MEMALLOC) throw std::bad_alloc();
        auto found = scan(text_);
        if (found.fault) {
            LineCounter(text_).place(*found.fault, found.fault_offset);
            return found.fault;
        }
        if (found.huge.empty() || !parse_without(found.huge, root))
            return make_error(ErrorCode::internal, {}, {simdjson::error_message(code)});
        return boost::none;
    }

    /// Parses again with a 0 in the place of each number that is too large, which is then a fault of its value.
    bool parse_without(std::vector<HugeNumber> const& numbers, dom::element& root) {
        for (auto const& number : numbers) {
            std::memset(padded_.data() + number.offset, ' ', number.length);
            padded_.data()[number.offset] = '0';
        }
        if (parser_.parse(padded_).get(root) != simdjson::SUCCESS) return false;
        for (auto const& number : numbers) {
            auto const digits = shorten(text_.substr(number.offset, number.length));
            faults_.add(make_error(ErrorCode::out_of_range, number.pointer, {digits, "0", std::to_string(max_count)}),
                        number.ordinals);
            faults_.silence(number.pointer);
        }
        return true;
    }

    /// What is written in another form is not looked at any further.
    boost::optional<Error> refuse_schema(dom::element root) {
        auto const schema = root["schema"];
        if (schema.error() != simdjson::SUCCESS || !schema.is_string()) return boost::none;
        auto const name = schema.get_string().value_unsafe();
        if (name == dossier_schema) return boost::none;
        faults_.add(make_error(ErrorCode::unsupported_schema, "/schema", {shorten(name), dossier_schema}),
                    ordinals_at(root, "/schema"));
        return faults_.in_order(text_).front();
    }

    Result<Dossier> build(dom::element root, DossierContent content) {
        bool const is_whole = faults_.empty();
        auto dossier = DossierBuilder(std::move(content)).build();
        if (is_whole && dossier) return dossier;
        for (auto const& error : dossier.errors()) {
            // A part that could not be read may be what is missing here, so that would be said twice.
            bool const may_follow =
                error.code == ErrorCode::unresolved_reference || error.code == ErrorCode::empty_text;
            if (!is_whole && (may_follow || faults_.is_silenced(error.path))) continue;
            faults_.add(error, ordinals_at(root, error.path));
            if (faults_.full()) break;
        }
        return faults_.in_order(text_);
    }

    /// Ordinals of the steps of a pointer into `root`, as far as it leads.
    static std::vector<std::uint32_t> ordinals_at(dom::element value, std::string_view pointer) {
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

    // The parser counts the document itself as a level.
    static constexpr std::size_t parser_depth = max_depth + 1;

    std::string_view text_;
    simdjson::padded_string padded_;
    dom::parser parser_;
    Faults faults_;
};

}  // namespace
}  // namespace json

Result<Dossier> read_dossier(std::string_view json, ReadOptions const& options) {
    if (auto const fault = json::refuse(json, options.max_bytes)) return *fault;
    return json::DossierReader(json::without_mark(json)).read(options.max_records);
}

}  // namespace v1
}  // namespace criterion19
