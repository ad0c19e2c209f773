// Numbers as Vietnamese texts write them: the dot groups thousands, the comma starts the decimals, and some do
// otherwise.
#pragma once

#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// A number of one or more tokens, "2.311" or "36,6".
struct Numeral {
    Index first = 0;
    Index next = 0;            ///< one past its last token
    bool readable = false;     ///< false: too long, or marks that fit no number ("0905.123.456")
    bool grouped = false;      ///< has thousands marks
    bool comma_three = false;  ///< "311,355": one comma before three digits, decimals or thousands
    bool point = false;        ///< a dot before one or two digits, "19.2": decimal, or part of a label
    std::size_t leading_digits = 0;
    Decimal value;
    std::int64_t as_thousands = 0;  ///< the other reading of `comma_three`
};

/// The number that begins at token i, which is a number token.
Numeral numeral_at(Stretch const& stretch, Index i) noexcept;

/// `value` times 10^exponent, exactly; none where it does not fit.
boost::optional<Decimal> scaled(Decimal value, unsigned exponent) noexcept;
/// Sum of two, none where it does not fit.
boost::optional<Decimal> sum(Decimal a, Decimal b) noexcept;
/// `value` with as few decimals as it needs.
Decimal trimmed(Decimal value) noexcept;
/// Hundredths of `value`, rounded half up; none where it does not fit.
boost::optional<std::int64_t> hundredths(Decimal value) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
