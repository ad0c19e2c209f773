// What kind of evidence can show the value of an indicator: what an office has to bring for a row of a standard.
#pragma once

#include <criterion19/law/indicator_row.hpp>
#include <criterion19/law/requirement.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What can show the value of an indicator, the strongest first.
std::vector<EvidenceKind> evidence_kinds(Indicator indicator);

/// The same for a row: what can show its subject.
std::vector<EvidenceKind> evidence_kinds(Requirement const& row);

}  // namespace v1
}  // namespace criterion19
