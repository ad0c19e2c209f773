// The readings that a text leaves open, tried one by one: whether the outcome hangs on one.
#pragma once

#include "../measure/parameter_reads.hpp"

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/record/dossier.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Every other value of each parameter left open, that no layer has set, under which the outcome would differ from that
/// of `assessment`. `reads` says what each of its slots read of the parameters.
std::vector<OtherReading> other_readings(Dossier const& dossier, Subject const& subject, Assessment const& assessment,
                                         std::vector<ParameterLayer> const& layers,
                                         std::vector<ParameterReads> const& reads);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
