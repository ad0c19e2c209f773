// Lines of facts in the form in which programs write them, read without a parser.
#pragma once

#include <criterion19/io/facts_text.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Length of a value in its commonest form: up to nine digits, true or false, a date. 0 for anything else, which is
/// left to the parser, and so are all faults. `FactsJsonReader::padding` bytes must be readable.
int plain_length(char const* token, ValueKind kind, std::int64_t& out) noexcept;

/// Whether a value of an object may end before this byte.
constexpr bool is_end_of_value(char c) noexcept {
    return c == ',' || c == '}';
}

/// Keeps the keys of the standard that was read last in the form in which they are looked for.
class PlainLine {
public:
    /// Reads a line without white space, the head first, facts in the order of the standard, nothing escaped. False at
    /// anything else, faults included; then `head` and `slots` mean nothing. Padding as for `FactsJsonReader::read`.
    bool read(std::string_view line, ChooseKeys const& choose, FactsHead& head, std::vector<Interval>& slots);

private:
    /// A key as it stands in a line, quote and colon included, to be compared eight bytes at a time.
    struct Pattern {
        std::uint64_t words[FactsJsonReader::padding / 8] = {};
        std::uint64_t last_mask = 0;
        std::size_t last = 0;
        std::size_t size = 0;

        bool fits(char const* at) const noexcept;
    };

    void make_patterns(FactsKeys const& keys);

    std::vector<Pattern> patterns_;
    FactsKeys const* patterns_of_ = nullptr;
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
