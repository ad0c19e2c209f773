// What kind of evidence can show the value of an indicator: what an office has to bring for a row of a standard.
#pragma once

#include <criterion19/base/vocabulary.hpp>
#include <criterion19/law/standard.hpp>

#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// A kind of evidence (loại minh chứng).
enum class EvidenceKind : std::uint8_t {
    document,      ///< văn bản đã ban hành
    registration,  ///< bản đăng ký
    decision,      ///< quyết định công nhận, tặng danh hiệu, xếp loại
    attestation,   ///< xác nhận của cơ quan có thẩm quyền
    events,        ///< sổ vụ việc
    figure,        ///< số liệu trong báo cáo
    model,         ///< danh sách mô hình
    statement,     ///< đặc điểm có hoặc không của đơn vị
    measurement,   ///< số đo cho chỉ tiêu mà tệp tiêu chuẩn tự đặt
    sanction,      ///< quyết định xử lý kỷ luật, xử phạt
    act,           ///< danh sách, biên bản, báo cáo về việc đã làm
};
template <>
struct Vocabulary<EvidenceKind> {
    static constexpr Term<EvidenceKind> terms[] = {
        {EvidenceKind::document, "document", {"văn bản", "a document"}},
        {EvidenceKind::registration, "registration", {"bản đăng ký", "a registration"}},
        {EvidenceKind::decision,
         "decision",
         {"quyết định công nhận, danh hiệu, xếp loại", "a decision on recognition, title or rating"}},
        {EvidenceKind::attestation,
         "attestation",
         {"xác nhận của cơ quan có thẩm quyền", "an attestation of the competent authority"}},
        {EvidenceKind::events, "events", {"sổ vụ việc", "the register of events"}},
        {EvidenceKind::figure, "figure", {"số liệu", "a figure"}},
        {EvidenceKind::model, "model", {"danh sách mô hình", "the list of models"}},
        {EvidenceKind::statement, "statement", {"nêu có hoặc không", "a statement of yes or no"}},
        {EvidenceKind::measurement, "measurement", {"số đo trong hồ sơ", "a measurement in the dossier"}},
        {EvidenceKind::sanction, "sanction", {"quyết định xử lý", "a decision on discipline or sanction"}},
        {EvidenceKind::act,
         "act",
         {"danh sách, biên bản, báo cáo đã tổ chức", "a list, minutes or report of what was held"}},
    };
};
static_assert(is_in_order<EvidenceKind>());

/// What can show the value of an indicator, the strongest first.
std::vector<EvidenceKind> evidence_kinds(Indicator indicator);

/// The same for a row: what can show its subject.
std::vector<EvidenceKind> evidence_kinds(Requirement const& row);

}  // namespace v1
}  // namespace criterion19
