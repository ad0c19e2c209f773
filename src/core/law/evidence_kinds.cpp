// What kind of evidence can show the value of an indicator.
#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {

std::vector<EvidenceKind> evidence_kinds(Indicator indicator) {
    if (indicator.is_none()) return {};
    if (indicator.is_declared()) return {EvidenceKind::measurement};
    auto const& row = row_of(indicator);
    return {row.proof, row.proof + row.proof_count};
}

std::vector<EvidenceKind> evidence_kinds(Requirement const& row) {
    return evidence_kinds(row.subject);
}

}  // namespace v1
}  // namespace criterion19
