// What the audit says, in both languages side by side: the arithmetic of discrepancies, and the repairs. The comments
// say what the places {0}, {1} ... stand for.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

enum class AuditMessage : std::uint8_t {
    // Claims.
    percent,           // part, whole, true percentage, claimed one
    percent_cut_off,   // the same
    percent_is,        // true percentage
    percent_slip,      // true percentage, claimed one
    part_is,           // part, or the range of parts
    part_slip,         // the same, part that is one digit off, stated part
    whole_is,          // whole, or the range of wholes
    whole_slip,        // the same, whole that is one digit off, stated whole
    units_differ,      // unit of the part, unit of the whole
    state_in_unit,     // unit
    not_a_percentage,  // nothing
    change,            // value now, value before, true change, stated change
    change_percent,    // value now, value before, true change in percent, stated one
    change_is,         // change
    now_is,            // value now
    before_is,         // value before
    claim_met,         // name of the standard
    claim_open,        // name of the standard
    claim_not_met,     // name of the standard
    withdraw_claim,    // nothing
    complete_dossier,  // nothing
    check_findings,    // nothing
    // Totals and figures.
    part_above_whole,       // name of the part, part, name of the whole, whole
    whole_too_small,        // name of the whole
    part_too_large,         // name of the part
    sum,                    // name of the total, sum, total
    total_is,               // name of the total, value
    some_part_wrong,        // nothing
    hamlets_above,          // what, sum, commune's value
    hamlets_differ,         // what, sum, commune's value
    windows_differ,         // nothing
    two_values,             // what, first value, second value
    value_is,               // what, value
    list_above_total,       // what, number listed, total
    list_below_total,       // what, number listed, total
    drop_from_list,         // nothing
    units_alike,            // kind, name, how many entries
    tell_units_apart,       // nothing
    one_unit,               // nothing
    register_above,         // what, figure, number in the register
    register_below,         // what, figure, number in the register
    register_may_be_above,  // what, figure, number in the register
    figure_is,              // what, value
    check_register,         // nothing
    register_incomplete,    // nothing
    years_differ,           // what, year, value here, year of the other dossier, value there
    // Documents.
    dated_before,        // document, its date, basis, its date
    date_is_wrong,       // document
    not_carried_out,     // document, basis
    cycle,               // nothing
    one_link_wrong,      // nothing
    unidentified,        // document, basis
    identify,            // basis
    lower_level,         // document, its level, basis, its level
    level_is_wrong,      // document
    type_differs,        // number, type of the number, stated type
    type_is,             // type
    number_is_wrong,     // nothing
    issuer_differs,      // number, issuer of the number, stated issuer
    issuer_is,           // issuer
    party_form,          // number, issuer
    state_form,          // number, issuer
    number_would_be,     // number
    unreadable,          // number, fault
    write_number,        // nothing
    used_twice,          // number, issuer
    one_number_wrong,    // nothing
    same_document,       // nothing
    two_dates,           // number, first date, second date
    date_is,             // date
    two_documents,       // nothing
    no_symbol,           // number as cited
    candidate,           // name, first day, last day
    candidate_open,      // name, first day
    replaced,            // name, last day in force, day of the citation
    not_signed,          // name, day of signing, day of the citation
    replaced_in_year,    // name, last day in force, year
    not_signed_in_year,  // name, day of signing, year
    cite_in_force,       // name of another one of the same matter that is in force
    cite_other,          // nothing
    // Dates and decisions.
    no_such_day,           // the date as written
    outside_year,          // record, date, year
    figure_of_later,       // year of the figure, year of the dossier
    year_is_wrong,         // nothing
    after_as_of,           // record, date, day of assessment
    move_as_of,            // date
    late,                  // record, date, last day, citation
    decisions_differ,      // title, year
    attestations_differ,   // matter, year
    which_is_in_force,     // nothing
    recognised_not_met,    // title, year, standard
    refused_met,           // title, year, standard
    recognised_of_period,  // title, year, standard
    reconsider_decision,   // nothing
    order_is_denied,       // what is met
    no_denial,             // nothing
    // Statements of yes or no.
    post_against_number,  // statement, name of the number, number
    check_statement,      // nothing
    check_number,         // name of the number
    not_issued,           // what
    not_issued_beside,    // what, year
};
template <>
struct Vocabulary<AuditMessage> {
    using M = AuditMessage;
    static constexpr Term<AuditMessage> terms[] = {
        {M::percent, "percent", {"{0} / {1} = {2}, nhưng nêu {3}", "{0} / {1} = {2}, but {3} is claimed"}},
        {M::percent_cut_off,
         "percent_cut_off",
         {"{0} / {1} = {2}; {3} là cắt bớt chữ số, không phải làm tròn",
          "{0} / {1} = {2}; {3} is cut off, not rounded"}},
        {M::percent_is, "percent_is", {"tỷ lệ đúng là {0}", "the percentage is {0}"}},
        {M::percent_slip,
         "percent_slip",
         {"tỷ lệ đúng là {0} (chỉ khác {1} một chữ số)", "the percentage is {0} (one digit away from {1})"}},
        {M::part_is, "part_is", {"tử số đúng là {0}", "the part is {0}"}},
        {M::part_slip,
         "part_slip",
         {"tử số đúng là {0} ({1} chỉ khác {2} một chữ số)", "the part is {0} ({1} is one digit away from {2})"}},
        {M::whole_is, "whole_is", {"mẫu số đúng là {0}", "the base is {0}"}},
        {M::whole_slip,
         "whole_slip",
         {"mẫu số đúng là {0} ({1} chỉ khác {2} một chữ số)", "the base is {0} ({1} is one digit away from {2})"}},
        {M::units_differ,
         "units_differ",
         {"tử số đếm \"{0}\", mẫu số đếm \"{1}\"", "the part counts \"{0}\", the base counts \"{1}\""}},
        {M::state_in_unit, "state_in_unit", {"nêu cả tử số và mẫu số theo \"{0}\"", "state part and base in \"{0}\""}},
        {M::not_a_percentage,
         "not_a_percentage",
         {"nêu hai con số riêng, không tính tỷ lệ", "state two numbers, without a percentage"}},
        {M::change,
         "change",
         {"nay {0}, trước {1}: {2}, nhưng nêu {3}", "now {0}, before {1}: {2}, but {3} is stated"}},
        {M::change_percent,
         "change_percent",
         {"nay {0}, trước {1}: thay đổi {2}, nhưng nêu {3}",
          "now {0}, before {1}: a change of {2}, but {3} is stated"}},
        {M::change_is, "change_is", {"mức thay đổi đúng là: {0}", "the change is: {0}"}},
        {M::now_is, "now_is", {"số hiện nay đúng là {0}", "the value now is {0}"}},
        {M::before_is, "before_is", {"số kỳ trước đúng là {0}", "the value before is {0}"}},
        {M::claim_met,
         "claim_met",
         {"báo cáo nêu đạt, kết quả đánh giá theo {0}: chưa đạt",
          "claimed as met, but the assessment under {0} says not met"}},
        {M::claim_open,
         "claim_open",
         {"báo cáo nêu đạt, nhưng hồ sơ chưa đủ để xác định theo {0}",
          "claimed as met, but the dossier does not bear it out yet under {0}"}},
        {M::claim_not_met,
         "claim_not_met",
         {"báo cáo nêu chưa đạt, kết quả đánh giá theo {0}: đạt",
          "said not to be met, but the assessment under {0} says met"}},
        {M::withdraw_claim, "withdraw_claim", {"sửa điều báo cáo nêu", "correct the claim"}},
        {M::complete_dossier,
         "complete_dossier",
         {"bổ sung số liệu, minh chứng còn thiếu", "add the facts and evidence that are missing"}},
        {M::check_findings,
         "check_findings",
         {"kiểm tra lại số liệu của các yêu cầu quyết định kết quả", "check the facts that decided the outcome"}},
        {M::part_above_whole, "part_above_whole", {"{0}: {1}, lớn hơn {2}: {3}", "{0}: {1}, more than {2}: {3}"}},
        {M::whole_too_small, "whole_too_small", {"sửa số liệu: {0}", "correct: {0}"}},
        {M::part_too_large, "part_too_large", {"sửa số liệu: {0}", "correct: {0}"}},
        {M::sum,
         "sum",
         {"{0}: các phần cộng lại là {1}, tổng nêu {2}", "{0}: the parts add up to {1}, the total is {2}"}},
        {M::total_is, "total_is", {"{0} đúng là {1}", "{0}: the total is {1}"}},
        {M::some_part_wrong, "some_part_wrong", {"sửa một trong các phần", "correct one of the parts"}},
        {M::hamlets_above,
         "hamlets_above",
         {"{0}: các thôn cộng lại {1}, cả xã chỉ {2}", "{0}: the hamlets add up to {1}, the commune has only {2}"}},
        {M::hamlets_differ,
         "hamlets_differ",
         {"{0}: đủ các thôn cộng lại {1}, xã nêu {2}", "{0}: all hamlets add up to {1}, the commune states {2}"}},
        {M::windows_differ,
         "windows_differ",
         {"nêu rõ kỳ tính: thôn từ 01/11 năm trước đến 31/10, xã từ 16/11 năm trước đến 15/11",
          "say which window each figure is of: hamlets 1 November to 31 October, communes 16 November to 15 November"}},
        {M::two_values, "two_values", {"{0}: nơi nêu {1}, nơi nêu {2}", "{0}: {1} in one place, {2} in another"}},
        {M::value_is, "value_is", {"{0} đúng là {1}", "{0} is {1}"}},
        {M::list_above_total,
         "list_above_total",
         {"{0}: danh sách có {1}, tổng nêu {2}", "{0}: {1} are listed, the total is {2}"}},
        {M::list_below_total,
         "list_below_total",
         {"{0}: danh sách đầy đủ chỉ có {1}, tổng nêu {2}", "{0}: the complete list has only {1}, the total is {2}"}},
        {M::drop_from_list, "drop_from_list", {"kiểm tra lại danh sách", "check the list"}},
        {M::units_alike,
         "units_alike",
         {"{0} \"{1}\": {2} mục trùng tên, hồ sơ không nêu gì để phân biệt",
          "{0} \"{1}\": {2} entries of one name, and nothing that tells them apart"}},
        {M::tell_units_apart,
         "tell_units_apart",
         {"ghi mã số hoặc xã cũ của từng đơn vị", "state the code or the former commune of each unit"}},
        {M::one_unit, "one_unit", {"nếu là một đơn vị, gộp lại thành một mục", "if they are one unit, keep one entry"}},
        {M::register_above,
         "register_above",
         {"{0}: số liệu nêu {1}, sổ vụ việc có {2}", "{0}: the figure is {1}, the register lists {2}"}},
        {M::register_below,
         "register_below",
         {"{0}: số liệu nêu {1}, sổ vụ việc nói là đầy đủ chỉ có {2}",
          "{0}: the figure is {1}, the register that is said to be complete lists {2}"}},
        {M::register_may_be_above,
         "register_may_be_above",
         {"{0}: số liệu nêu {1}, sổ vụ việc có {2} vụ có thể thuộc loại này",
          "{0}: the figure is {1}, the register lists {2} that may be of this kind"}},
        {M::figure_is, "figure_is", {"{0} đúng là {1}", "{0} is {1}"}},
        {M::check_register,
         "check_register",
         {"kiểm tra loại, ngày và mức độ của vụ việc trong sổ",
          "check kind, date and gravity of the incident in the register"}},
        {M::register_incomplete,
         "register_incomplete",
         {"sổ vụ việc chưa đầy đủ: bổ sung hoặc bỏ ghi chú đầy đủ",
          "the register is not complete: add to it, or do not call it complete"}},
        {M::years_differ,
         "years_differ",
         {"{0}, năm {1}: hồ sơ này nêu {2}, hồ sơ năm {3} nêu {4}",
          "{0}, {1}: {2} in this dossier, {4} in that of {3}"}},
        {M::dated_before,
         "dated_before",
         {"{0} có ngày {1}, trước {2} ngày {3} mà nó được nói là thực hiện",
          "{0} is dated {1}, before {2} of {3} that it is said to carry out"}},
        {M::date_is_wrong, "date_is_wrong", {"ngày của {0} ghi sai", "the date of {0} is wrong"}},
        {M::not_carried_out, "not_carried_out", {"{0} không thực hiện {1}", "{0} does not carry out {1}"}},
        {M::cycle,
         "cycle",
         {"mỗi văn bản được nói là thực hiện văn bản kế tiếp, văn bản cuối lại thực hiện văn bản đầu",
          "each is said to carry out the next one, and the last one the first"}},
        {M::one_link_wrong, "one_link_wrong", {"bỏ một quan hệ \"thực hiện\"", "take out one of the links"}},
        {M::unidentified,
         "unidentified",
         {"{0} thực hiện {1}, nhưng văn bản này không có số, ngày, cơ quan ban hành hay trích yếu",
          "{0} carries out {1}, which has no number, date, issuer or subject"}},
        {M::identify, "identify", {"ghi số, ngày, cơ quan ban hành của {0}", "give number, date and issuer of {0}"}},
        {M::lower_level,
         "lower_level",
         {"{0} ({1}) được nói là thực hiện {2} ({3})", "{0} ({1}) is said to carry out {2} ({3})"}},
        {M::level_is_wrong, "level_is_wrong", {"cấp ban hành của {0} ghi sai", "the level of {0} is wrong"}},
        {M::type_differs,
         "type_differs",
         {"ký hiệu {0} là của {1}, văn bản được gọi là {2}",
          "{0} is the number of a {1}, the document is called a {2}"}},
        {M::type_is, "type_is", {"tên loại đúng là {0}", "the type is: {0}"}},
        {M::number_is_wrong, "number_is_wrong", {"số và ký hiệu ghi sai", "the number is wrong"}},
        {M::issuer_differs,
         "issuer_differs",
         {"ký hiệu {0} là của {1}, cơ quan ban hành được nêu là {2}",
          "{0} is a number of: {1}; the issuer is said to be: {2}"}},
        {M::issuer_is, "issuer_is", {"cơ quan ban hành đúng là {0}", "the issuer is: {0}"}},
        {M::party_form,
         "party_form",
         {"{0} theo thể thức văn bản của Đảng, cơ quan ban hành là {1}",
          "{0} has the form of the Party, the issuer is: {1}"}},
        {M::state_form,
         "state_form",
         {"{0} theo thể thức văn bản của cơ quan nhà nước, cơ quan ban hành là {1}",
          "{0} has the form of the state, the issuer is: {1}"}},
        {M::number_would_be, "number_would_be", {"số và ký hiệu đúng là {0}", "the number is {0}"}},
        {M::unreadable, "unreadable", {"không đọc được \"{0}\": {1}", "\"{0}\" cannot be read: {1}"}},
        {M::write_number,
         "write_number",
         {"ghi lại số và ký hiệu như trên văn bản", "write the number as it stands on the document"}},
        {M::used_twice,
         "used_twice",
         {"hai văn bản cùng mang số {0} của {1}", "two documents carry number {0} of: {1}"}},
        {M::one_number_wrong, "one_number_wrong", {"sửa số của một trong hai", "correct the number of one of them"}},
        {M::same_document,
         "same_document",
         {"nếu là một văn bản, chỉ giữ một bản ghi", "if they are one document, keep one record"}},
        {M::two_dates,
         "two_dates",
         {"{0} ghi ngày {1} ở một nơi, ngày {2} ở nơi khác", "{0} is dated {1} in one place, {2} in another"}},
        {M::date_is, "date_is", {"ngày đúng là {0}", "the date is {0}"}},
        {M::two_documents,
         "two_documents",
         {"là hai văn bản khác nhau, một số ghi sai", "they are two documents, and one number is wrong"}},
        {M::no_symbol,
         "no_symbol",
         {"\"{0}\" thiếu ký hiệu nên không xác định được văn bản",
          "\"{0}\" lacks its symbol, so the text is not identified"}},
        {M::candidate, "candidate", {"đó là {0} (hiệu lực từ {1} đến {2})", "it is {0} (in force {1} to {2})"}},
        {M::candidate_open, "candidate_open", {"đó là {0} (hiệu lực từ {1})", "it is {0} (in force from {1})"}},
        {M::replaced,
         "replaced",
         {"{0} hết hiệu lực sau ngày {1}, nhưng được viện dẫn ngày {2}",
          "{0} was in force until {1}, but is cited on {2}"}},
        {M::not_signed,
         "not_signed",
         {"{0} ký ngày {1}, nhưng được viện dẫn ngày {2}", "{0} was signed on {1}, but is cited on {2}"}},
        {M::replaced_in_year,
         "replaced_in_year",
         {"{0} hết hiệu lực sau ngày {1}, hồ sơ là của năm {2}", "{0} was in force until {1}, the dossier is of {2}"}},
        {M::not_signed_in_year,
         "not_signed_in_year",
         {"{0} ký ngày {1}, hồ sơ là của năm {2}", "{0} was signed on {1}, the dossier is of {2}"}},
        {M::cite_in_force, "cite_in_force", {"viện dẫn {0}", "cite {0}"}},
        {M::cite_other,
         "cite_other",
         {"viện dẫn văn bản có hiệu lực vào ngày đó", "cite a text that is in force on that day"}},
        {M::no_such_day, "no_such_day", {"không có ngày {0}", "there is no day {0}"}},
        {M::outside_year,
         "outside_year",
         {"{0} ghi ngày {1}, nhưng là của năm {2}", "{0} is dated {1}, but is of {2}"}},
        {M::figure_of_later,
         "figure_of_later",
         {"số liệu của năm {0} trong hồ sơ năm {1}", "a figure of {0} in the dossier of {1}"}},
        {M::year_is_wrong, "year_is_wrong", {"năm ghi sai", "the year is wrong"}},
        {M::after_as_of,
         "after_as_of",
         {"{0} ghi ngày {1}, sau ngày đánh giá {2}", "{0} is dated {1}, after the day of assessment, {2}"}},
        {M::move_as_of, "move_as_of", {"đánh giá từ ngày {0} trở đi", "assess on {0} or later"}},
        {M::late,
         "late",
         {"{0} ngày {1}; phải quyết định chậm nhất ngày {2} ({3})",
          "{0} is dated {1}; it had to be decided by {2} ({3})"}},
        {M::decisions_differ,
         "decisions_differ",
         {"{0}, năm {1}: có quyết định công nhận và có quyết định không công nhận",
          "{0}, {1}: one decision recognises, another one refuses"}},
        {M::attestations_differ,
         "attestations_differ",
         {"{0}, năm {1}: có xác nhận đạt và có xác nhận không đạt",
          "{0}, {1}: one attestation says that it holds, another one that it does not"}},
        {M::which_is_in_force, "which_is_in_force", {"chỉ giữ bản có hiệu lực", "keep only the one that stands"}},
        {M::recognised_not_met,
         "recognised_not_met",
         {"được công nhận {0} năm {1}, kết quả đánh giá theo {2}: chưa đạt",
          "recognised for {1} ({0}), but the assessment under {2} says not met"}},
        {M::refused_met,
         "refused_met",
         {"không được công nhận {0} năm {1}, kết quả đánh giá theo {2}: đạt",
          "refused for {1} ({0}), but the assessment under {2} says met"}},
        {M::recognised_of_period,
         "recognised_of_period",
         {"được công nhận {0} năm {1}, tức phải đạt cả tiêu chí này, nhưng kết quả đánh giá theo {2}: chưa đạt",
          "recognised in {1} ({0}), which takes this criterion too, but the assessment under {2} says not met"}},
        {M::reconsider_decision,
         "reconsider_decision",
         {"đề nghị cấp có thẩm quyền xem lại quyết định", "ask the competent body to reconsider its decision"}},
        {M::order_is_denied,
         "order_is_denied",
         {"có kết luận an ninh, trật tự không được giữ vững, trong khi \"{0}\" tính ra là đạt",
          "order was found not to be maintained, while \"{0}\" comes out as met"}},
        {M::no_denial,
         "no_denial",
         {"bỏ kết luận nếu không phải của cơ quan có thẩm quyền",
          "take out the finding if no competent authority made it"}},
        {M::post_against_number, "post_against_number", {"\"{0}\", nhưng {1}: {2}", "\"{0}\", but {1}: {2}"}},
        {M::check_statement, "check_statement", {"kiểm tra lại điều đã nêu", "check the statement"}},
        {M::check_number, "check_number", {"kiểm tra lại số {0}", "check the number of {0}"}},
        {M::not_issued, "not_issued", {"nêu là không có: {0}", "said not to have been issued: {0}"}},
        {M::not_issued_beside,
         "not_issued_beside",
         {"{0}, năm {1}: hồ sơ vừa ghi có, vừa nêu là không có",
          "{0}, {1}: the dossier records it and says that there is none"}},
    };
};
static_assert(is_in_order<AuditMessage>());

}  // namespace v1
}  // namespace criterion19
