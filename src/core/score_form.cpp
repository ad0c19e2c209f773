// Whether a scoring form fits the rows of its standard.
#include "score_form.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/judge/score_form.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

std::vector<Tallied> tallied(Standard const& standard) {
    std::vector<Tallied> out(standard.rows.size(), Tallied::no);
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto const parent = standard.links[i].parent;
        if (parent >= 0 && out[static_cast<std::size_t>(parent)] != Tallied::group) continue;
        bool const splits = standard.rows[i].test == Test::all_of && standard.links[i].guard < 0;
        out[i] = splits ? Tallied::group : Tallied::once;
    }
    return out;
}

std::size_t row_index(Standard const& standard, std::string_view id) {
    if (id == standard.id) return 0;
    auto const whole = std::string(standard.id) + "/";
    auto const local = id.substr(0, whole.size()) == whole ? id.substr(whole.size()) : id;
    std::size_t row = 0;
    while (row < standard.rows.size() && (local.empty() || standard.rows[row].id != local)) ++row;
    return row;
}

std::size_t row_index(Standard const& standard, std::string_view id, Day when) {
    auto const first = row_index(standard, id);
    if (first >= standard.rows.size()) return first;
    auto const on_day = standard.row_index(standard.rows[first].id, when);
    return on_day < 0 ? first : static_cast<std::size_t>(on_day);
}

namespace {

class FormCheck {
public:
    FormCheck(ScoreForm const& form, Standard const& standard)
        : form_(form), standard_(standard), tallied_(tallied(standard)), points_(standard.rows.size(), 0) {}

    Errors run() {
        for (std::size_t i = 0; i < form_.rows.size(); ++i) check_row(form_.rows[i], "/rows/" + std::to_string(i));
        for (std::size_t i = 0; i < tallied_.size(); ++i)
            if (tallied_[i] == Tallied::once && points_[row_index(standard_, standard_.rows[i].id)] == 0)
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

}  // namespace

}  // namespace detail

Errors check(ScoreForm const& form, Standard const& standard) {
    return detail::FormCheck(form, standard).run();
}

}  // namespace v1
}  // namespace criterion19
