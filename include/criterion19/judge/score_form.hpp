// Local scoring forms (biểu chấm điểm), and whether one fits the standard that it is for.
//
// What is counted are the requirements that all have to be met: the leaves below the root as far as only all_of stands
// between; a group of which one row or some are enough counts as one requirement with its own outcome.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/law/standard.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Points of a row on a local scoring form.
struct RowPoints {
    std::string row;            ///< id, local or whole
    std::int64_t points = 0;    ///< 1 to `max_points`
    std::int64_t per_case = 0;  ///< taken off for each case of a row that nothing may happen in; 0: all points at once
    bool must_be_full = false;  ///< the form fails without all points of this row
};

/// The least that the rows of a group must reach together.
struct GroupMinimum {
    std::string group;  ///< id, local or whole
    std::int64_t minimum = 0;
};

/// A local scoring form, as provinces issued them under 23/2012/TT-BCA.
struct ScoreForm {
    std::vector<RowPoints> rows;  ///< one for every requirement that is counted
    std::vector<GroupMinimum> groups;
    std::int64_t pass_mark = 0;  ///< of all points; what does not apply counts in full
    std::string standard = {};   ///< id of the standard that it is for
    std::string layer = {};      ///< id of the local decision that it is part of; empty: none
    std::string path = {};       ///< where it stands in the layer's file, for errors
};

/// Most points that a row may have, or lose by one case.
inline constexpr std::int64_t max_points = 1'000'000;

/// Everything by which the form does not fit the rows of the standard, each at the form's path and the part of it: a
/// row or group that is not counted, or named twice; a counted requirement without points (a full score would then say
/// nothing of it); points, deductions, minima and a pass mark that cannot be.
Errors check(ScoreForm const& form, Standard const& standard);

/// What is wrong with a part of a form.
enum class FormFault : std::uint8_t {
    not_counted,  ///< points of what is no requirement by itself
    not_a_group,  ///< a minimum of what is no group of counted requirements
    named_twice,
    no_points,  ///< a counted requirement is not on the form
    wrong_points,
    wrong_deduction,
    no_cases,  ///< a deduction for each case of a row that counts none
    negative_minimum,
    minimum_above_sum,
};
template <>
struct Vocabulary<FormFault> {
    static constexpr Term<FormFault> terms[] = {
        {FormFault::not_counted,
         "not_counted",
         {"không phải yêu cầu được tính riêng", "is no requirement that is counted by itself"}},
        {FormFault::not_a_group, "not_a_group", {"không phải nhóm được tính điểm", "is no group that is scored"}},
        {FormFault::named_twice, "named_twice", {"được nêu hai lần", "is named twice"}},
        {FormFault::no_points, "no_points", {"chưa được cho điểm", "has no points"}},
        {FormFault::wrong_points,
         "wrong_points",
         {"điểm phải từ 1 đến 1.000.000", "points must be from 1 to 1,000,000"}},
        {FormFault::wrong_deduction,
         "wrong_deduction",
         {"điểm trừ mỗi vụ phải từ 0 đến số điểm của yêu cầu",
          "the points off for each case must be from 0 to those of the row"}},
        {FormFault::no_cases,
         "no_cases",
         {"chỉ trừ điểm theo vụ ở yêu cầu không để xảy ra",
          "points off for each case are only for rows that nothing may happen in"}},
        {FormFault::negative_minimum,
         "negative_minimum",
         {"mức tối thiểu phải từ 0 trở lên", "the minimum must be at least 0"}},
        {FormFault::minimum_above_sum,
         "minimum_above_sum",
         {"mức tối thiểu lớn hơn tổng điểm", "the minimum is above the sum of the points"}},
    };
};
static_assert(is_in_order<FormFault>());

}  // namespace v1
}  // namespace criterion19
