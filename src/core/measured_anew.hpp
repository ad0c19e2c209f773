// Measuring with a note of the parameters that each slot reads, so that under others only those slots are measured
// anew.
#pragma once

#include "measure/parameter_reads.hpp"

#include <criterion19/judge/measure.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// `measure`, with what each slot read of the parameters.
Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
              ParameterValues const& parameters, Day as_of, std::vector<ParameterLayer> const& layers,
              std::vector<ParameterReads>& reads);

/// `values` with the slots that `anew` marks measured under `parameters`; all of them where the dossier has
/// measurements of its own, which are held against each other.
std::vector<Interval> measured_anew(Dossier const& dossier, Subject const& subject, Standard const& standard,
                                    ParameterValues const& parameters, Day as_of,
                                    std::vector<ParameterLayer> const& layers, std::vector<Interval> values,
                                    std::vector<bool> const& anew);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
