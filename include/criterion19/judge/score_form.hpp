// Local scoring forms (biểu chấm điểm), and whether one fits the standard that it is for.
//
// What is counted are the requirements that all have to be met: the leaves below the root as far as only all_of stands
// between; a group of which one row or some are enough counts as one requirement with its own outcome.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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

namespace detail {

/// What a row of a standard is to a score: nothing, one requirement, or a group of requirements.
enum class Tallied : std::uint8_t { no, once, group };

inline std::vector<Tallied> tallied(Standard const& standard) {
    std::vector<Tallied> out(standard.rows.size(), Tallied::no);
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto const parent = standard.links[i].parent;
        if (parent >= 0 && out[static_cast<std::size_t>(parent)] != Tallied::group) continue;
        bool const splits = standard.rows[i].test == Test::all_of && standard.links[i].guard < 0;
        out[i] = splits ? Tallied::group : Tallied::once;
    }
    return out;
}

/// Index of the row with this id, local or whole; the number of rows where there is none.
inline std::size_t row_index(Standard const& standard, std::string_view id) {
    if (id == standard.id) return 0;
    auto const whole = std::string(standard.id) + "/";
    auto const local = id.substr(0, whole.size()) == whole ? id.substr(whole.size()) : id;
    std::size_t row = 0;
    while (row < standard.rows.size() && (local.empty() || standard.rows[row].id != local)) ++row;
    return row;
}

class FormCheck {
public:
    FormCheck(ScoreForm const& form, Standard const& standard)
        : form_(form), standard_(standard), tallied_(tallied(standard)), points_(standard.rows.size(), 0) {}

    Errors run() {
        for (std::size_t i = 0; i < form_.rows.size(); ++i) check_row(form_.rows[i], "/rows/" + std::to_string(i));
        for (std::size_t i = 0; i < tallied_.size(); ++i)
            if (tallied_[i] == Tallied::once && points_[i] == 0)
                fault(FormFault::no_points, full_id(standard_, standard_.rows[i]), "/rows");
        std::vector<bool> seen(tallied_.size(), false);
        for (std::size_t i = 0; i < form_.groups.size(); ++i) {
            auto const path = "/groups/" + std::to_string(i);
            auto const& [group, minimum] = form_.groups[i];
            auto const index = row_index(standard_, group);
            if (index == tallied_.size() || tallied_[index] != Tallied::group) {
                report(FormFault::not_a_group, group, path + "/group");
                continue;
            }
            if (seen[index]) report(FormFault::named_twice, group, path + "/group");
            seen[index] = true;
            check_minimum(minimum, index, group, path + "/minimum");
        }
        if (!points_.empty()) check_minimum(form_.pass_mark, 0, std::string(standard_.id), "/pass_mark");
        return std::move(errors_);
    }

private:
    void report(FormFault fault, std::string const& id, std::string const& path) {
        errors_.push_back(make_error(ErrorCode::invalid_score_form, form_.path + path, {id, wording_of(fault)}));
    }
    /// A fault of the points: a sum with a wrong part says nothing of the minima.
    void fault(FormFault which, std::string const& id, std::string const& path) {
        sums_known_ = false;
        report(which, id, path);
    }

    void check_row(RowPoints const& row, std::string const& path) {
        auto const index = row_index(standard_, row.row);
        if (index == tallied_.size() || tallied_[index] != Tallied::once)
            return fault(FormFault::not_counted, row.row, path + "/row");
        if (points_[index] != 0) return fault(FormFault::named_twice, row.row, path + "/row");
        points_[index] = row.points;
        if (row.points < 1 || row.points > max_points) {
            points_[index] = 1;
            return fault(FormFault::wrong_points, row.row, path + "/points");
        }
        if (row.per_case < 0 || row.per_case > row.points)
            return fault(FormFault::wrong_deduction, row.row, path + "/per_case");
        auto const& rule = standard_.rows[index];
        if (row.per_case > 0 && (rule.test != Test::equal_to || rule.constant != 0))
            fault(FormFault::no_cases, row.row, path + "/per_case");
    }

    void check_minimum(std::int64_t minimum, std::size_t group, std::string const& id, std::string const& path) {
        if (minimum < 0) return report(FormFault::negative_minimum, id, path);
        if (!sums_known_) return;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < points_.size(); ++i)
            for (auto up = static_cast<int>(i); up >= 0; up = standard_.links[static_cast<std::size_t>(up)].parent)
                if (up == static_cast<int>(group)) sum += points_[i];
        if (minimum > sum) report(FormFault::minimum_above_sum, id, path);
    }

    ScoreForm const& form_;
    Standard const& standard_;
    std::vector<Tallied> tallied_;
    std::vector<std::int64_t> points_;  ///< of each row; 0: none
    bool sums_known_ = true;
    Errors errors_;
};

}  // namespace detail

inline Errors check(ScoreForm const& form, Standard const& standard) {
    return detail::FormCheck(form, standard).run();
}

}  // namespace v1
}  // namespace criterion19
