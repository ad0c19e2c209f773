// JSON text, parsed, and where in it things stand: what dossiers, standards and layers are read from.
#pragma once

#include "json/faults.hpp"

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <simdjson.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// JSON text that is written in one form. Borrows the text.
class ParsedText {
public:
    explicit ParsedText(std::string_view text) : text_(text), padded_(text) {}

    /// Why nothing of it can be read: a fault of syntax, or another form than `schema`.
    boost::optional<Error> open(char const* schema);
    simdjson::dom::element root() const noexcept { return root_; }

    /// Where faults of reading are collected.
    Faults& faults() noexcept { return faults_; }
    /// The faults of reading, in the order of the text, with line and column.
    Errors read_errors() { return faults_.in_order(text_); }
    /// `errors`, whose paths point into this file, likewise.
    Errors place(Errors const& errors) const;
    /// Ordinals of the steps of a pointer from the root, as far as it leads.
    std::vector<std::uint32_t> ordinals_at(std::string_view pointer) const;

private:
    boost::optional<Error> parse();
    /// Parses again with a 0 in the place of each number that is too large, which is then a fault of its value.
    bool parse_without(std::vector<HugeNumber> const& numbers);

    std::string_view text_;
    simdjson::padded_string padded_;
    simdjson::dom::parser parser_;
    simdjson::dom::element root_;
    Faults faults_;
};

/// All of both lists in the order of the text, at most `max_faults` and one that says so where there are more.
Errors merge(Errors a, Errors const& b);

/// Whether an error's place is `path` or inside it.
bool is_at(Error const& error, std::string_view path) noexcept;

}  // namespace json
}  // namespace v1
}  // namespace criterion19
