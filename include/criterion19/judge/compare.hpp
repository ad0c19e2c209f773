// Two assessments side by side, finding by finding: this year and last, before and after a local decision, one standard
// and the one that replaced it.
#pragma once
#include <criterion19/judge/assessment.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Why two findings stand beside each other.
enum class MatchedBy : std::uint8_t {
    nothing,    ///< one of the two has no counterpart
    id,         ///< the same row
    place,      ///< the same place of the same text
    indicator,  ///< the same test of the same indicator
    subject,    ///< what the later text puts in the place of the earlier one
    root,       ///< the roots
};
template <>
struct Vocabulary<MatchedBy> {
    static constexpr Term<MatchedBy> terms[] = {
        {MatchedBy::nothing, "nothing", {"không có yêu cầu tương ứng", "no counterpart"}},
        {MatchedBy::id, "id", {"cùng một yêu cầu", "the same requirement"}},
        {MatchedBy::place, "place", {"cùng điều khoản", "the same place of the text"}},
        {MatchedBy::indicator, "indicator", {"cùng chỉ tiêu", "the same indicator"}},
        {MatchedBy::subject, "subject", {"cùng nội dung", "the same subject matter"}},
        {MatchedBy::root, "root", {"kết quả chung", "the overall result"}},
    };
};
static_assert(is_in_order<MatchedBy>());

/// What became of a row between two assessments.
enum class Shift : std::uint8_t {
    same,      ///< outcome and value unchanged
    value,     ///< the outcome is the same, value or threshold is not
    improved,  ///< not met, undetermined, met: a step or two up
    worsened,  ///< ... down
    applies,   ///< did not apply before
    lapsed,    ///< does not apply any more
    added,     ///< there was no such row
    removed,   ///< there is no such row any more
};
template <>
struct Vocabulary<Shift> {
    static constexpr Term<Shift> terms[] = {
        {Shift::same, "same", {"không đổi", "unchanged"}},
        {Shift::value, "value", {"kết quả không đổi, số liệu hoặc mức thay đổi", "same outcome, other figures"}},
        {Shift::improved, "improved", {"tốt hơn", "better"}},
        {Shift::worsened, "worsened", {"kém hơn", "worse"}},
        {Shift::applies, "applies", {"nay áp dụng", "now applies"}},
        {Shift::lapsed, "lapsed", {"nay không áp dụng", "no longer applies"}},
        {Shift::added, "added", {"yêu cầu mới", "a new requirement"}},
        {Shift::removed, "removed", {"không còn yêu cầu này", "the requirement is gone"}},
    };
};
static_assert(is_in_order<Shift>());

/// What a comparison says of a row. {0} and {1} are the outcomes before and after.
enum class ShiftText : std::uint8_t {
    outcome,        // {0} before, {1} after
    outcome_value,  // {0} before, {1} after, {2} value before, {3} value after
    value,          // {0} outcome, {2} value before, {3} value after
    threshold,      // {0} outcome, {2} threshold before, {3} threshold after
    same,           // {0} outcome
    added,          // {1} outcome
    removed,        // {0} outcome
};
template <>
struct Vocabulary<ShiftText> {
    static constexpr Term<ShiftText> terms[] = {
        {ShiftText::outcome, "outcome", {"trước: {0}; sau: {1}", "before: {0}; after: {1}"}},
        {ShiftText::outcome_value,
         "outcome_value",
         {"trước: {0} ({2}); sau: {1} ({3})", "before: {0} ({2}); after: {1} ({3})"}},
        {ShiftText::value, "value", {"vẫn {0}; trước: {2}, sau: {3}", "still {0}; before: {2}, after: {3}"}},
        {ShiftText::threshold,
         "threshold",
         {"vẫn {0}; mức yêu cầu trước: {2}, sau: {3}", "still {0}; required before: {2}, after: {3}"}},
        {ShiftText::same, "same", {"không đổi: {0}", "unchanged: {0}"}},
        {ShiftText::added, "added", {"yêu cầu mới: {1}", "new requirement: {1}"}},
        {ShiftText::removed, "removed", {"không còn yêu cầu này; trước: {0}", "no longer required; before: {0}"}},
    };
};
static_assert(is_in_order<ShiftText>());

/// One row of a comparison.
struct ComparedRow {
    boost::optional<std::size_t> before;  ///< index into the findings of the first assessment
    boost::optional<std::size_t> after;   ///< ... of the second
    MatchedBy matched = MatchedBy::nothing;
    Shift shift = Shift::same;
    boost::optional<std::int64_t> difference;  ///< value after less value before, where both are exact and of a kind
    BilingualText text;
};

/// A parameter that has another value in the second assessment.
struct ComparedParameter {
    std::string key;
    BilingualText name;
    BilingualText before;
    BilingualText after;
    std::string layer;  ///< id of the local decision that set the value after; empty: the standard
};

/// Two assessments side by side.
struct Comparison {
    Outcome before = Outcome::undetermined;
    Outcome after = Outcome::undetermined;
    std::vector<ComparedRow> rows;  ///< in the order of the second assessment; what it lost stands at the end
    std::vector<ComparedParameter> parameters;
    std::size_t improved = 0;  ///< leaves
    std::size_t worsened = 0;
    std::size_t added = 0;
    std::size_t removed = 0;
};

/// Compares two assessments. Rows of one standard are matched by id. Where the standards differ: by the place that they
/// cite in one text, then by test and indicator, then by what a later text puts in the place of an earlier one (a share
/// of hamlets and one of units; every event and those not excused). Each row is matched once; groups only by id or
/// place, the roots always.
Comparison compare(Assessment const& before, Assessment const& after);

}  // namespace v1
}  // namespace criterion19
