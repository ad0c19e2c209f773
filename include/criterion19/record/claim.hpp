// Conclusions that a report states beside its figures. A claim is never a measured fact; the audit compares the two.
#pragma once

#include <criterion19/base/percent.hpp>
#include <criterion19/record/quantity.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// What a claim says of a title or standard.
enum class ClaimStatus : std::uint8_t {
    met,         ///< đạt, được công nhận
    registered,  ///< đăng ký
    aim,         ///< phấn đấu, mục tiêu
    not_met,     ///< chưa đạt
};
template <>
struct Vocabulary<ClaimStatus> {
    static constexpr Term<ClaimStatus> terms[] = {
        {ClaimStatus::met, "met", {"nêu là đạt", "claimed as met"}},
        {ClaimStatus::registered, "registered", {"đăng ký", "registered for"}},
        {ClaimStatus::aim, "aim", {"phấn đấu", "aimed at"}},
        {ClaimStatus::not_met, "not_met", {"nêu là chưa đạt", "said not to be met"}},
    };
};
static_assert(is_in_order<ClaimStatus>());

/// How a claimed percentage is to be read.
enum class Hedge : std::uint8_t {
    none,       ///< as printed, rounded to its last digit
    more_than,  ///< hơn, trên
    less_than,  ///< gần, dưới
    about,      ///< khoảng
};
template <>
struct Vocabulary<Hedge> {
    static constexpr Term<Hedge> terms[] = {
        {Hedge::none, "none", {"bằng", "equal to"}},
        {Hedge::more_than, "more_than", {"hơn", "more than"}},
        {Hedge::less_than, "less_than", {"gần", "nearly"}},
        {Hedge::about, "about", {"khoảng", "about"}},
    };
};
static_assert(is_in_order<Hedge>());

/// A number with the word that it counts.
struct ClaimedCount {
    Quantity count;
    std::string unit;  ///< "người", "hộ gia đình"
};

/// One claim: a percentage with or without its parts, or that a standard is met.
struct Claim {
    std::string text;  ///< word for word
    boost::optional<Percent> percent;
    Hedge hedge = Hedge::none;
    boost::optional<ClaimedCount> part;
    boost::optional<ClaimedCount> whole;
    std::string standard;  ///< id of a standard or the words of the report; may be empty
    boost::optional<ClaimStatus> status;
    Origin origin;
};

}  // namespace v1
}  // namespace criterion19
