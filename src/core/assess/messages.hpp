// What findings say, in both languages side by side. No sentence is glued from fragments.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// A sentence of an explanation. {0} is the name of what was measured, the other places are said in the table.
enum class Message : std::uint8_t {
    flag_yes,
    flag_no,
    not_stated,
    partly_stated,
    none_happened,        // {1} window
    happened,             // {1} how many
    reaches,              // {1} value, {2} threshold
    falls_short,          // {1} value, {2} threshold
    all_of_whole,         // {1} part, {2} whole
    not_all_of_whole,     // {1} part, {2} whole
    share_reached,        // {1} part, {2} whole, {3} needed, {4} share
    share_missed,         // {1} part, {2} whole, {3} needed, {4} share
    within_limit,         // {1} value, {2} limit
    above_limit,          // {1} value, {2} limit
    held,                 // {1} this year, {2} year before
    risen,                // {1} this year, {2} year before
    falling,              // {1} later year, {2} earlier year
    not_falling,          // {1} later year, {2} earlier year
    dated_inside,         // {1} date, {2} first day, {3} last day
    dated_outside,        // {1} date, {2} first day, {3} last day
    dated_any_day,        // {1} date
    guard_not_fulfilled,  // {0} name of the guard
    group_met,            // {1} number of rows below
    group_not_met,        // {1} not met, {2} of
    group_undetermined,   // {1} undetermined, {2} of
    group_not_applicable,
    no_whole,  // {0} name of the whole
};
template <>
struct Vocabulary<Message> {
    static constexpr Term<Message> terms[] = {
        {Message::flag_yes, "flag_yes", {"{0}: có", "{0}: yes"}},
        {Message::flag_no, "flag_no", {"{0}: không", "{0}: no"}},
        {Message::not_stated, "not_stated", {"hồ sơ chưa ghi: {0}", "the dossier does not state: {0}"}},
        {Message::partly_stated,
         "partly_stated",
         {"chưa đủ để kết luận: {0} mới rõ là {1}", "not enough to tell: of {0} it is only known: {1}"}},
        {Message::none_happened, "none_happened", {"{0}: không có", "{0}: none"}},
        {Message::happened, "happened", {"{0}: {1}", "{0}: {1}"}},
        {Message::reaches, "reaches", {"{0}: {1}, yêu cầu ít nhất {2}", "{0}: {1}, at least {2} needed"}},
        {Message::falls_short,
         "falls_short",
         {"{0}: {1}, chưa đủ, yêu cầu ít nhất {2}", "{0}: {1}, too few, at least {2} needed"}},
        {Message::all_of_whole, "all_of_whole", {"{0}: {1} trên {2}, đủ 100 %", "{0}: {1} of {2}, all of them"}},
        {Message::not_all_of_whole,
         "not_all_of_whole",
         {"{0}: {1} trên {2}, chưa đủ 100 %", "{0}: {1} of {2}, not all of them"}},
        {Message::share_reached,
         "share_reached",
         {"{0}: {1} trên {2}, yêu cầu ít nhất {3} ({4})", "{0}: {1} of {2}, at least {3} needed ({4})"}},
        {Message::share_missed,
         "share_missed",
         {"{0}: {1} trên {2}, chưa đủ, yêu cầu ít nhất {3} ({4})",
          "{0}: {1} of {2}, too few, at least {3} needed ({4})"}},
        {Message::within_limit, "within_limit", {"{0}: {1}, không quá {2}", "{0}: {1}, at most {2} allowed"}},
        {Message::above_limit, "above_limit", {"{0}: {1}, vượt mức {2}", "{0}: {1}, above the {2} allowed"}},
        {Message::held, "held", {"{0}: {1}, năm trước {2}", "{0}: {1}, the year before {2}"}},
        {Message::risen,
         "risen",
         {"{0}: {1}, năm trước {2}: không giảm theo yêu cầu",
          "{0}: {1}, the year before {2}: not held or reduced as required"}},
        {Message::falling, "falling", {"{0}: {1}, năm liền trước {2}", "{0}: {1}, the year before that {2}"}},
        {Message::not_falling,
         "not_falling",
         {"{0}: {1}, năm liền trước {2}: không giảm liên tục",
          "{0}: {1}, the year before that {2}: not falling year by year"}},
        {Message::dated_inside,
         "dated_inside",
         {"{0}: {1}, trong thời hạn từ {2} đến {3}", "{0}: {1}, inside {2} to {3}"}},
        {Message::dated_outside,
         "dated_outside",
         {"{0}: {1}, ngoài thời hạn từ {2} đến {3}", "{0}: {1}, outside {2} to {3}"}},
        {Message::dated_any_day, "dated_any_day", {"{0}: văn bản của năm xét", "{0}: a document of the year assessed"}},
        {Message::guard_not_fulfilled,
         "guard_not_fulfilled",
         {"không áp dụng cho đơn vị này: {0}", "does not concern this unit: {0}"}},
        {Message::group_met, "group_met", {"đủ các yêu cầu của nhóm", "what the group requires is there"}},
        {Message::group_not_met,
         "group_not_met",
         {"{1} trên {2} yêu cầu của nhóm chưa đạt", "{1} of {2} requirements of the group are not met"}},
        {Message::group_undetermined,
         "group_undetermined",
         {"{1} trên {2} yêu cầu của nhóm chưa xác định được",
          "{1} of {2} requirements of the group cannot be told yet"}},
        {Message::group_not_applicable,
         "group_not_applicable",
         {"không yêu cầu nào của nhóm áp dụng", "no requirement of the group applies"}},
        {Message::no_whole, "no_whole", {"không áp dụng: {0} là 0", "not applicable: {0} is 0"}},
    };
};
static_assert(is_in_order<Message>());

}  // namespace v1
}  // namespace criterion19
