// What explanations say about mending a row where the indicator's own row says nothing, in both languages side by side.
// No sentence is glued from fragments.
#pragma once

#include <criterion19/base/language.hpp>

namespace criterion19 {
inline namespace v1 {
namespace advice {

inline constexpr Wording attest{"cần cơ quan có thẩm quyền xác nhận đạt: {0}",
                                "the competent authority must attest: {0}"};  // {0} the matter
inline constexpr Wording provide{"cần bảo đảm: {0}", "this must hold: {0}"};  // {0} the yes-or-no fact
inline constexpr Wording date_between{"{0}: cần nằm trong thời hạn từ {1} đến {2}",
                                      "{0}: must lie between {1} and {2}"};     // {0} name, {1} first day, {2} last day
inline constexpr Wording more_of{"{1}: cần thêm {0}", "{1}: {0} more needed"};  // {0} how many, {1} name
inline constexpr Wording less_of{"{1}: cần giảm {0}", "{1}: to be lowered by {0}"};  // {0} how many, {1} name
inline constexpr Wording equal_to{"{1}: cần bằng {0}", "{1}: must be {0}"};          // {0} value, {1} name
inline constexpr Wording happened{
    "{1}: {0}, đã xảy ra; không khắc phục được trong năm nay",
    "{1}: {0}, it has happened; nothing can mend it this year"};  // {0} how many, {1} name
inline constexpr Wording risen{
    "{1}: {0}, mức được phép là {2}; không khắc phục được trong năm nay",
    "{1}: {0}, {2} allowed; nothing can mend it this year"};  // {0} this year, {1} name, {2} highest number allowed
inline constexpr Wording not_falling{"{0}: số liệu của các năm đã qua; không khắc phục được trong năm nay",
                                     "{0}: figures of past years; nothing can mend it this year"};  // {0} name
inline constexpr Wording dated_outside{
    "{1}: {0}, ngoài thời hạn từ {2} đến {3}; không khắc phục được trong năm nay",
    "{1}: {0}, outside {2} to {3}; nothing can mend it this year"};  // {0} date, {1} name, {2} first day, {3} last day
inline constexpr Wording fixed_fact{"{1}: {0}; không khắc phục được trong năm nay",
                                    "{1}: {0}; nothing can mend it this year"};  // {0} value, {1} name

}  // namespace advice
}  // namespace v1
}  // namespace criterion19
