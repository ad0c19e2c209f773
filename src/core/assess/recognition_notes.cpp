#include "recognition_notes.hpp"

#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/standards/choice.hpp>
#include <criterion19/standards/qd18_2022.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

namespace {

/// Outcome of a row of another standard on the same dossier and day; "" is its root.
Outcome outcome_beside(Dossier const& dossier, std::string_view standard, std::string_view row,
                       AssessOptions const& options) {
    auto const found = standards::find(standard);
    if (!found) return Outcome::undetermined;
    auto const judged = judge(dossier, *found, options);
    if (!judged) return Outcome::undetermined;
    auto const index = judged->standard->row_index(row);
    return index < 0 ? Outcome::undetermined : judged->rows[static_cast<std::size_t>(index)];
}

/// Whether a decision would be withdrawn, by the number of the 19 criteria that the dossier says are met.
bool is_sure_to_be_withdrawn(Dossier const& dossier, Outcome criterion_19) {
    auto const* met = dossier->totals.find(Total::criteria_met);
    if (met == nullptr) return false;
    constexpr std::int64_t criteria = 19;
    return met->interval.hi <= criteria &&
           standards::is_withdrawn(criteria - met->interval.hi, criterion_19 == Outcome::not_met);
}

}  // namespace

std::vector<BilingualText> recognition_notes(Dossier const& dossier, Assessment const& assessment,
                                             AssessOptions const& options) {
    std::vector<BilingualText> out;
    bool const of_criterion = assessment.standard_id == "ntm-2021/19";
    bool const of_conditions = assessment.standard_id == standards::qd18_2022_commune.id;
    if (!assessment.unit.empty() || (!of_criterion && !of_conditions) ||
        !standards::qd18_2022_commune.in_force.contains(assessment.as_of))
        return out;
    AssessOptions beside;
    beside.as_of = assessment.as_of;
    beside.layers = options.layers;
    auto const criterion = of_criterion ? assessment.outcome : outcome_beside(dossier, "ntm-2021/19", {}, beside);
    auto const not_complex = outcome_beside(dossier, standards::qd18_2022_commune.id, "4", beside);
    if (criterion == Outcome::met && not_complex == Outcome::not_met)
        out.push_back(
            {"tiêu chí 19 đạt, nhưng xã chưa đủ điều kiện công nhận đạt chuẩn nông thôn mới: điều kiện không phức "
             "tạp về an ninh, trật tự (khoản 1 Điều 4 Quyết định 18/2022/QĐ-TTg) chưa đạt",
             "criterion 19 is met, and recognition as new-rural is barred: the condition that the commune is "
             "not complex in security and order (Decision 18/2022/QĐ-TTg, Article 4(1)) is not met"});
    if (criterion == Outcome::not_met && not_complex == Outcome::met)
        out.push_back(
            {"xã không phức tạp về an ninh, trật tự, nhưng tiêu chí 19 chưa đạt nên chưa đủ điều kiện công nhận "
             "đạt chuẩn nông thôn mới",
             "the commune is not complex in security and order, but criterion 19 is not met, which bars the "
             "recognition as new-rural"});
    if (criterion == Outcome::not_met &&
        outcome_beside(dossier, standards::qd18_2022_commune.id, "1", beside) == Outcome::met)
        out.push_back({"có xác nhận xã đạt đủ 19 tiêu chí, trong khi tiêu chí 19 tính ra là chưa đạt",
                       "all 19 criteria are attested, while criterion 19 comes out as not met"});
    if (is_sure_to_be_withdrawn(dossier, criterion))
        out.push_back(
            {"số tiêu chí không đạt đã đến mức thu hồi quyết định công nhận (Quyết định 18/2022/QĐ-TTg: từ 50 % số "
             "tiêu chí, hoặc từ 30 % khi có tiêu chí quốc phòng và an ninh)",
             "so many criteria are not met that a recognition is withdrawn (Decision 18/2022/QĐ-TTg: 50 % of "
             "them, or 30 % with defence and security among them)"});
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
