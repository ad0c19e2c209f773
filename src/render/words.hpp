// Fixed words of the reports, in both languages side by side.
#pragma once

#include <criterion19/base/language.hpp>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace words {

inline constexpr Wording dossier_of = {"{0}, năm {1}", "{0}, year {1}"};
inline constexpr Wording standard_line = {"Tiêu chuẩn: {0} [{1}]", "Standard: {0} [{1}]"};
inline constexpr Wording as_of_line = {"Ngày đánh giá: {0}", "Day of assessment: {0}"};
inline constexpr Wording layers_line = {"Quy định của địa phương đã áp dụng: {0}", "Local decisions applied: {0}"};
inline constexpr Wording outcome_line = {"KẾT QUẢ: {0}", "OUTCOME: {0}"};
inline constexpr Wording label_line = {"Mức độ nắm chắc nội dung văn bản ở các yêu cầu quyết định kết quả: {0}",
                                       "How well the wording of the deciding requirements is known: {0}"};
inline constexpr Wording counts_line = {
    "Trong {0} yêu cầu: {1} đạt, {2} chưa đạt, {3} chưa xác định, {4} không áp dụng",
    "Of {0} requirements: {1} met, {2} not met, {3} undetermined, {4} not applicable"};
inline constexpr Wording note_line = {"Lưu ý: {0}", "Note: {0}"};
inline constexpr Wording met_heading = {"Đã đạt", "Met"};
inline constexpr Wording not_met_heading = {"Chưa đạt", "Not met"};
inline constexpr Wording missing_heading = {"Còn thiếu để kết luận", "Still missing"};
inline constexpr Wording table_heading = {"Từng yêu cầu", "Every requirement"};
inline constexpr Wording recorded_heading = {"Đã ghi nhận, chưa dùng cho tiêu chuẩn này",
                                             "Recorded, not used by this standard"};
inline constexpr Wording evidence_item = {"minh chứng: {0} ({1}) {2}", "evidence: {0} ({1}) {2}"};
inline constexpr Wording quote_item = {"“{0}”", "“{0}”"};
inline constexpr Wording citation_item = {"căn cứ: {0} [{1}]", "under: {0} [{1}]"};
inline constexpr Wording layer_item = {"mức do {0} quy định", "threshold set by {0}"};
inline constexpr Wording recorded_item = {"{0} ({1})", "{0} ({1})"};

inline constexpr Wording in_force_line = {"Hiệu lực: từ {0} đến {1}", "In force: {0} to {1}"};
inline constexpr Wording open_end = {"nay", "today"};
inline constexpr Wording reviewed_line = {"Rà soát lần cuối: {0}", "Last reviewed: {0}"};
inline constexpr Wording no_rows = {"Thư viện chưa có nội dung các chỉ tiêu của tiêu chuẩn này.",
                                    "The indicator texts of this standard are not available to the library."};
inline constexpr Wording parameters_heading = {"Mức và cách hiểu", "Thresholds and readings"};
inline constexpr Wording parameter_item = {"{0}: {1} (thay đổi: {2})", "{0}: {1} (may be changed: {2})"};
inline constexpr Wording measured_item = {"đo bằng: {0}", "measured by: {0}"};
inline constexpr Wording guard_item = {"chỉ áp dụng khi: {0}", "applies only where: {0}"};
inline constexpr Wording guard_not_item = {"chỉ áp dụng khi không: {0}", "applies only where not: {0}"};
inline constexpr Wording reading_item = {"theo cách hiểu: {0}", "under the reading: {0}"};
inline constexpr Wording list_item = {"{0}  {1} - {2}, {3} yêu cầu: {4}", "{0}  {1} - {2}, {3} requirements: {4}"};

}  // namespace words
}  // namespace render
}  // namespace v1
}  // namespace criterion19
