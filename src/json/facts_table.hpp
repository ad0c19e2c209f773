// Tables of facts as text: where their rows and cells begin and end, and what one cell says.
#pragma once

#include <criterion19/base/interval.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/io/facts_text.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Without the spaces and tabs around it, those that do not break (U+00A0) included.
std::string_view without_blanks(std::string_view text) noexcept;

/// A whole number as tables have it: 3, and 3.0 or 3,00 where the decimals are none.
bool read_whole(std::string_view text, std::int64_t& out) noexcept;

/// That `text` is no whole number, with a hint where it may be one that is written in groups of digits.
Error no_whole_number(std::string_view text, std::string const& path);

/// A cell of one fact; none, or what is wrong with it.
boost::optional<Error> read_cell(FactsKeys const& keys, std::size_t slot, std::string_view text, Interval& out);

/// Most columns of a table; ten times the indicators that there are.
inline constexpr std::size_t max_columns = 2000;

/// Small letters without marks, digits, and one space for whatever stands between them.
std::string folded(std::string_view name);

/// Names and titles of all columns that a table may have.
class ColumnNames {
public:
    explicit ColumnNames(FactsKeys const& keys);

    /// What a column was probably meant to be whose name is no key: one of nearly that key or of nearly that title.
    /// Empty where it is nothing of the kind.
    BilingualText meant(std::string_view name) const;

    /// Key of the column that has this title, whatever its marks and capitals: "Tên xã" is commune. Empty for others:
    /// of two titles that differ by a word the wrong one is worse than none.
    std::string_view key_titled(std::string_view name) const;

private:
    struct Title {
        std::string folded;
        std::string key;
    };
    std::vector<Title> titles_;
    std::vector<std::string_view> keys_;
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
