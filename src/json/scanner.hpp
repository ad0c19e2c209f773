// A strict walk over JSON text (RFC 8259) that knows positions, for when something is wrong: it finds the first fault
// of syntax, and where in the text a value stands. The parser that reads good dossiers knows no positions.
#pragma once

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A place that is looked for: the ordinals of members and elements that lead to it from the root.
struct Spot {
    std::vector<std::uint32_t> ordinals;
    bool at_key = false;  ///< the key of the member, not its value
    std::size_t offset = 0;
};

/// A number too large for any machine number.
struct HugeNumber {
    std::string pointer;
    std::vector<std::uint32_t> ordinals;
    std::size_t offset = 0;
    std::size_t length = 0;
};

struct Scan {
    boost::optional<Error> fault;  ///< the first fault of syntax, without line and column
    std::size_t fault_offset = 0;
    std::vector<HugeNumber> huge;  ///< at most one more than `max_faults`
};

/// First fault of `text`: anything but RFC 8259 in UTF-8, or nesting beyond `max_depth`. Memory does not depend on the
/// size of the text.
Scan scan(std::string_view text);

/// Finds the offset of each spot in valid JSON. The spots must be sorted as they stand in the text (see `comes_first`).
void locate(std::string_view text, std::vector<Spot*> const& spots);

/// Order of spots in the text: a key before its value, a value before what is inside.
bool comes_first(Spot const& a, Spot const& b) noexcept;

/// Line and column (1-based, in bytes) of offsets that do not decrease.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) noexcept : text_(text) {}

    void place(Error& error, std::size_t offset) noexcept;

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t line_begin_ = 0;
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
