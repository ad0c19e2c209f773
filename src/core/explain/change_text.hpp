// What a repair says of one change, in both languages side by side.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// What is said of one change. {0} is the name.
enum class ChangeText : std::uint8_t {
    establish_value,     // {1} value
    establish_at_least,  // {1} value
    establish_at_most,   // {1} value
    establish_figure,
    establish_yes,
    establish_no,
    establish_date,  // {1} first day, {2} last day
    establish_document,
    raise,  // {1} from, {2} to
    lower,  // {1} from, {2} to
    make_yes,
    make_no,
    date,  // {1} date
};
template <>
struct Vocabulary<ChangeText> {
    static constexpr Term<ChangeText> terms[] = {
        {ChangeText::establish_value, "establish_value", {"{0}: xác định là {1}", "{0}: establish as {1}"}},
        {ChangeText::establish_at_least,
         "establish_at_least",
         {"{0}: xác định là ít nhất {1}", "{0}: establish as at least {1}"}},
        {ChangeText::establish_at_most,
         "establish_at_most",
         {"{0}: xác định là nhiều nhất {1}", "{0}: establish as at most {1}"}},
        {ChangeText::establish_figure, "establish_figure", {"{0}: cần có số liệu", "{0}: the figure is needed"}},
        {ChangeText::establish_yes, "establish_yes", {"{0}: xác định là có", "{0}: establish that it holds"}},
        {ChangeText::establish_no, "establish_no", {"{0}: xác định là không", "{0}: establish that it does not hold"}},
        {ChangeText::establish_date,
         "establish_date",
         {"{0}: xác định trong thời hạn từ {1} đến {2}", "{0}: establish between {1} and {2}"}},
        {ChangeText::establish_document,
         "establish_document",
         {"{0}: xác định là có văn bản", "{0}: establish that there is such a document"}},
        {ChangeText::raise, "raise", {"{0}: nâng từ {1} lên {2}", "{0}: raise from {1} to {2}"}},
        {ChangeText::lower, "lower", {"{0}: giảm từ {1} xuống {2}", "{0}: lower from {1} to {2}"}},
        {ChangeText::make_yes, "make_yes", {"{0}: cần đạt được", "{0}: to be achieved"}},
        {ChangeText::make_no, "make_no", {"{0}: không để xảy ra", "{0}: to be avoided"}},
        {ChangeText::date, "date", {"{0}: {1}", "{0}: {1}"}},
    };
};
static_assert(is_in_order<ChangeText>());

}  // namespace v1
}  // namespace criterion19
