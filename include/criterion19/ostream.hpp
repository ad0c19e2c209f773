// What the library gives, on a stream: "not_met", "[14, 20]", a finding in one line, an assessment in a few.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/assessment.hpp>

#include <iosfwd>

namespace criterion19 {
inline namespace v1 {

/// "not_met"
std::ostream& operator<<(std::ostream& out, Outcome outcome);

/// "14", or "[14, 20]" where it is not exactly known.
std::ostream& operator<<(std::ostream& out, Interval const& interval);

/// Pointer, message and name of an error.
std::ostream& operator<<(std::ostream& out, Error const& error);

/// "tt124-2021/commune/5.4.2: not_met: recognised units: 13 of 20, at least 14 needed (70 %) [point ...]"
std::ostream& operator<<(std::ostream& out, Finding const& finding);

/// The outcome, and a line for every requirement that is not met or undetermined.
std::ostream& operator<<(std::ostream& out, Assessment const& assessment);

}  // namespace v1
}  // namespace criterion19
