// What recognition as new-rural adds to criterion 19, and the other way round (18/2022/QĐ-TTg).
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/record/dossier.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Of a commune's assessment by criterion 19 of 2021-2025 or by the conditions of recognition: that one of the two is
/// met and the other bars the recognition, that they contradict each other, that a decision would be withdrawn.
std::vector<BilingualText> recognition_notes(Dossier const& dossier, Assessment const& assessment,
                                             AssessOptions const& options);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
