// JSON text, parsed, and where in it things stand: what dossiers, standards and layers are read from.
#pragma once

#include "json/faults.hpp"

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// The parser and the copy of the text that it reads. Making them costs more than parsing a dossier, so each thread
/// keeps the ones that it used last, unless they are large.
class ParserRoom {
public:
    explicit ParserRoom(std::string_view text);
    ~ParserRoom();
    ParserRoom(ParserRoom const&) = delete;
    ParserRoom& operator=(ParserRoom const&) = delete;

    /// The copy of the text, with room behind it.
    char* text() noexcept { return buffers_->text.get(); }
    simdjson::error_code parse(simdjson::dom::element& root);

private:
    struct Buffers {
        std::unique_ptr<char[]> text;
        std::size_t capacity = 0;
        simdjson::dom::parser parser;
    };
    static std::unique_ptr<Buffers>& spare();

    std::unique_ptr<Buffers> buffers_;
    std::size_t size_;
};

/// JSON text that is written in one form. Borrows the text.
class ParsedText {
public:
    explicit ParsedText(std::string_view text) : text_(text), room_(text) {}

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
    ParserRoom room_;
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
