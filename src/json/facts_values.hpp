// What the readers of facts as JSON and as CSV share.
#pragma once

#include <criterion19/base/interval.hpp>
#include <criterion19/io/facts_text.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

inline constexpr char const* facts_schema = "criterion19/facts/1";

/// Longest name of a commune or province, in bytes.
inline constexpr std::size_t max_name_bytes = 1000;

/// Takes the name of a commune or province, composed (NFC) as dossiers have it; none, or what is wrong with it: NUL,
/// too long. `text` must be UTF-8.
boost::optional<Error> take_name(std::string_view text, std::string const& path, std::string& out);

/// Percentages are counted in hundredths of a percent; who fills them in counts percents.
inline constexpr std::int64_t hundredths_in_percent = 100;
/// Nobody fills in more: what is above was meant in another unit.
inline constexpr std::int64_t whole_in_hundredths = 100 * hundredths_in_percent;

/// No indicator has this key; with what was probably meant.
Error unknown_fact(std::string_view key, FactsKeys const& keys);

/// Why the slot cannot have this value; none where it can.
boost::optional<Error> refuse_value(FactsKeys const& keys, std::size_t slot, Interval value);
/// The same for a value that somebody filled in: a percentage is at most 100 %.
boost::optional<Error> refuse_filled_in(FactsKeys const& keys, std::size_t slot, Interval value);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
