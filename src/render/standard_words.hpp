// Fixed words of printed standards, in both languages side by side.
#pragma once

#include <criterion19/base/language.hpp>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace words {

inline constexpr Wording period = {"{0} - {1}", "{0} - {1}"};
inline constexpr Wording until_now = {"nay", "today"};
inline constexpr Wording in_force = {"Hiệu lực: {0}", "In force: {0}"};
inline constexpr Wording reviewed = {"Rà soát lần cuối: {0}", "Last reviewed: {0}"};
inline constexpr Wording on_day = {"Mức và yêu cầu của ngày {0}", "Thresholds and requirements of {0}"};
inline constexpr Wording with_layer = {"Có quy định của địa phương: {0}", "With the local decision: {0}"};
inline constexpr Wording layer_name = {"{0} ({1}) [{2}]", "{0} ({1}) [{2}]"};
inline constexpr Wording note = {"Lưu ý: {0}", "Note: {0}"};
inline constexpr Wording nothing_known = {"Thư viện chưa có nội dung các chỉ tiêu của tiêu chuẩn này.",
                                          "The indicator texts of this standard are not available to the library."};
inline constexpr Wording parameters = {"Mức và cách hiểu", "Thresholds and readings"};
inline constexpr Wording requirements = {"Từng yêu cầu", "Every requirement"};
inline constexpr Wording set_by_default = {"{0} để ngỏ; mặc định", "{0} leaves it open; the default"};

inline constexpr Wording parameter_line = {"{0}: {1} ({2}; thay đổi: {3}) [{4}]",
                                           "{0}: {1} ({2}; may be changed: {3}) [{4}]"};
inline constexpr Wording measured = {"đo bằng: {0}", "measured by: {0}"};
inline constexpr Wording reading = {"cách hiểu: {0}", "reading: {0}"};
inline constexpr Wording guard = {"chỉ áp dụng khi: {0}", "applies only where: {0}"};
inline constexpr Wording guard_not = {"chỉ áp dụng khi không: {0}", "applies only where not: {0}"};
inline constexpr Wording evidence = {"minh chứng: {0}", "evidence: {0}"};
inline constexpr Wording under = {"căn cứ: {0} [{1}]", "under: {0} [{1}]"};
inline constexpr Wording added_by = {"yêu cầu thêm của {0}", "added by {0}"};
inline constexpr Wording at_least_k = {"ít nhất {0} trong các yêu cầu", "at least {0} of the rows"};

inline constexpr Wording column_id = {"Mã", "Id"};
inline constexpr Wording column_text = {"Yêu cầu", "Requirement"};
inline constexpr Wording column_measured = {"Đo bằng", "Measured by"};
inline constexpr Wording column_evidence = {"Minh chứng", "Evidence"};
inline constexpr Wording column_citation = {"Căn cứ", "Under"};
inline constexpr Wording column_label = {"Mức nắm chắc nội dung", "Wording known by"};
inline constexpr Wording column_key = {"Khóa", "Key"};
inline constexpr Wording column_name = {"Nội dung", "What"};
inline constexpr Wording column_value = {"Giá trị", "Value"};
inline constexpr Wording column_set_by = {"Do đâu", "Set by"};
inline constexpr Wording column_direction = {"Thay đổi", "May be changed"};
inline constexpr Wording column_period = {"Hiệu lực", "In force"};
inline constexpr Wording column_rows = {"Số yêu cầu", "Requirements"};
inline constexpr Wording column_weakest = {"Nội dung nắm kém nhất", "Weakest label"};

}  // namespace words
}  // namespace render
}  // namespace v1
}  // namespace criterion19
