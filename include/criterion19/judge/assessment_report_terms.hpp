// What the columns "yêu cầu" and "kết quả" of a report say, in both languages side by side.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// A phrase of a report's table, or the sentence that says what an outcome rests on.
enum class RowText : std::uint8_t {
    required_yes,
    required_none,
    required_exactly,   // {0} value
    required_at_least,  // {0} threshold
    required_share,     // {0} needed, {1} share
    required_all,
    required_at_most,  // {0} limit
    required_not_above,
    required_below,
    required_falling,  // {0} years
    required_within,   // {0} first day, {1} last day
    required_document,
    required_k,  // {0} rows below
    found_yes,
    found_no,
    found_none,
    found_of,      // {0} part, {1} whole
    found_before,  // {0} this year, {1} year before
    found_not_stated,
    found_partly,  // {0} what is known, {1} what is not
    basis,         // {0} instrument, {1} signed on
    basis_titled,  // {0} instrument, {1} signed on, {2} its subject
    decided_met,   // {0} requirements
    decided_not_met,
    decided_not_met_several,  // {0} requirements
    decided_undetermined,     // {0} requirements
    decided_not_applicable,
};
template <>
struct Vocabulary<RowText> {
    static constexpr Term<RowText> terms[] = {
        {RowText::required_yes, "required_yes", {"có", "yes"}},
        {RowText::required_none, "required_none", {"không có", "none"}},
        {RowText::required_exactly, "required_exactly", {"đúng {0}", "exactly {0}"}},
        {RowText::required_at_least, "required_at_least", {"ít nhất {0}", "at least {0}"}},
        {RowText::required_share, "required_share", {"ít nhất {0} ({1})", "at least {0} ({1})"}},
        {RowText::required_all, "required_all", {"đủ 100 %", "all (100 %)"}},
        {RowText::required_at_most, "required_at_most", {"không quá {0}", "at most {0}"}},
        {RowText::required_not_above,
         "required_not_above",
         {"không tăng so với năm trước", "not above the year before"}},
        {RowText::required_below, "required_below", {"giảm so với năm trước", "below the year before"}},
        {RowText::required_falling, "required_falling", {"giảm liên tục {0} năm", "falling {0} years in a row"}},
        {RowText::required_within, "required_within", {"từ {0} đến {1}", "{0} to {1}"}},
        {RowText::required_document, "required_document", {"có văn bản của năm xét", "a document of the year"}},
        {RowText::required_k, "required_k", {"ít nhất {0} điều kiện", "at least {0} of these"}},
        {RowText::found_yes, "found_yes", {"có", "yes"}},
        {RowText::found_no, "found_no", {"không", "no"}},
        {RowText::found_none, "found_none", {"không có", "none"}},
        {RowText::found_of, "found_of", {"{0}/{1}", "{0}/{1}"}},
        {RowText::found_before, "found_before", {"{0} (năm trước {1})", "{0} (year before {1})"}},
        {RowText::found_not_stated, "found_not_stated", {"hồ sơ chưa ghi", "not stated"}},
        {RowText::found_partly, "found_partly", {"{0}; {1}", "{0}; {1}"}},
        {RowText::basis, "basis", {"{0} ngày {1}", "{0} of {1}"}},
        {RowText::basis_titled, "basis_titled", {"{0} ngày {1}: {2}", "{0} of {1}: {2}"}},
        {RowText::decided_met,
         "decided_met",
         {"Kết quả là đạt vì {0} yêu cầu sau đều đạt.", "The outcome is met because of {0} requirements, all met."}},
        {RowText::decided_not_met,
         "decided_not_met",
         {"Riêng yêu cầu sau đã đủ để kết luận là chưa đạt.", "This requirement alone makes the outcome not met."}},
        {RowText::decided_not_met_several,
         "decided_not_met_several",
         {"Riêng {0} yêu cầu sau đã đủ để kết luận là chưa đạt.",
          "These {0} requirements alone make the outcome not met."}},
        {RowText::decided_undetermined,
         "decided_undetermined",
         {"Để kết luận là đạt, {0} yêu cầu sau còn phải được xác định là đạt.",
          "For the outcome to be met, {0} requirements still have to turn out met."}},
        {RowText::decided_not_applicable,
         "decided_not_applicable",
         {"Không yêu cầu nào của tiêu chuẩn áp dụng cho đơn vị này.",
          "No requirement of the standard concerns this unit."}},
    };
};
static_assert(is_in_order<RowText>());

}  // namespace v1
}  // namespace criterion19
