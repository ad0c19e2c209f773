// Words of the reports, in both languages side by side. No sentence is glued from fragments.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/vocabulary.hpp>
#include <criterion19/law/citation.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {

enum class Word : std::uint8_t {
    report_kind,
    assessment_title,  // {0} standard
    comparison_title,
    what_if_title,
    agenda_title,
    summary_title,
    subject_several,  // {0} assessments
    subject_of_year,  // {0} unit, {1} year
    subject_years,    // {0} unit, {1} earlier year, {2} later year
    subject_two,      // {0} one unit, {1} its year, {2} another unit, {3} its year
    subject_unnamed,
    standard_line,  // {0} title, {1} id
    standard_item,  // {0} title, {1} id
    as_of_line,     // {0} day
    layers_line,    // {0} each decision
    layer_item,     // {0} deciding text, {1} id
    note_line,      // {0} note
    basis_item,     // {0} legal text
    outcome_line,   // {0} outcome
    outcomes_line,  // {0} before, {1} after
    counts_line,    // {0} all, {1} met, {2} not met, {3} undetermined, {4} not applicable
    proposed_by,    // {0} who
    decided_by,     // {0} who
    files_remark,   // {0} papers
    label_line,     // {0} label in words
    reading_line,   // {0} name of the parameter, {1} other reading, {2} outcome
    progress_line,  // {0} met, {1} undetermined, {2} not met: shares
    segment_met,    // {0} number
    segment_undetermined,
    segment_not_met,
    deciding_heading,
    row_item,   // {0} id, {1} what is said of it
    rows_item,  // {0} ids
    not_met_heading,
    citation_item,    // {0} citation, {1} label
    remedy_item,      // {0} what to do, {1} by whom
    remedy_deadline,  // {0} what to do, {1} by whom, {2} by when
    remedy_overdue,   // {0} what to do, {1} by whom, {2} by when
    remedy_spare,
    repair_heading,
    repair_intro,  // {0} changes
    repair_minimal,
    repair_bounded,
    repair_none,
    repair_none_bounded,
    points_heading,
    points_form,        // {0} deciding text
    points_total,       // {0} earned, {1} most
    points_total_mark,  // {0} earned, {1} most, {2} pass mark, {3} whether it is reached
    points_group,       // {0} id, {1} text, {2} earned, {3} most
    points_group_mark,  // {0} id, {1} text, {2} earned, {3} most, {4} minimum, {5} whether it is reached
    points_row_full,    // {0} id, {1} text, {2} earned, {3} most, {4} whether it is full
    points_enough,      // of {3}, {4} and {5} above
    points_too_few,
    points_open,
    points_passes,  // {0} outcome
    missing_heading,
    missing_intro,
    missing_nothing,  // {0} undetermined rows, {1} outcome
    missing_bounded,
    missing_item,     // {0} name, {1} ids
    missing_settles,  // {0} name, {1} ids, {2} how many
    missing_fact,     // {0} what is so or not
    missing_matter,   // {0} what has to be attested
    audit_heading,
    audit_clean,
    audit_counts,  // {0} errors, {1} warnings, {2} notes
    audit_notes,
    audit_item,     // {0} severity, {1} name
    audit_repairs,  // {0} each repair
    table_heading,
    table_caption,  // {0} standard
    table_intro,    // {0} instrument
    column_number,
    column_text,
    column_required,
    column_found,
    column_evidence,
    column_citation,
    column_outcome,
    layer_remark,    // {0} deciding text
    layer_added,     // {0} deciding text
    evidence_line,   // {0} text, {1} basis
    quote,           // {0} words
    citation_label,  // {0} citation, {1} label
    label_seen,
    label_secondary,
    label_paraphrase,
    label_recalled,
    label_recalled_at,  // {0} how surely, percent
    label_not_available,
    labels_heading,
    label_item,  // {0} label, {1} its code, {2} meaning
    recorded_heading,
    row_head,       // {0} row, {1} outcome
    row_cell,       // {0} column, {1} text
    before_line,    // {0} subject, {1} standard, {2} id
    after_line,     // {0} subject, {1} standard, {2} id
    before_layers,  // {0} each decision
    after_layers,   // {0} each decision
    assumed_line,   // {0} name, {1} value
    assumed_yes,
    assumed_no,
    changes_line,  // {0} better, {1} worse, {2} new, {3} gone
    changed_heading,
    changed_nothing,
    unchanged_line,  // {0} number
    parameters_heading,
    parameter_item,   // {0} name, {1} before, {2} after
    parameter_layer,  // {0} name, {1} before, {2} after, {3} layer
    questions_title,
    questions_year,  // {0} year
    questions_none,
    column_question,
    column_hint,
    column_answerer,
    column_proof,
    column_key,
    known_answer,  // {0} value
    column_before,
    column_after,
    column_change,
    not_there,
    before_label,
    after_label,
    today_line,     // {0} day
    agenda_counts,  // {0} overdue, {1} open, {2} upcoming, {3} done
    agenda_heading,
    agenda_caption,
    agenda_empty,
    column_task,
    column_from,
    column_to,
    column_state,
    summary_counts,  // {0} all, {1} met, {2} not met, {3} undetermined, {4} not applicable
    each_heading,
    each_caption,
    years_heading,
    years_caption,
    summary_heading,
    summary_caption,
    column_unit,
    column_year,
    column_standard,
    column_standing,
    column_lost,
    column_regained,
    column_met,
    column_not_met,
    column_undetermined,
    column_not_applicable,
    column_reason,
    summary_row,          // {0} met, {1} not met, {2} undetermined, {3} not applicable
    reason_not_met,       // {0} times, {1} reason
    reason_undetermined,  // {0} times, {1} reason
    done_remark,          // {0} day
    days_left_remark,     // {0} days
    days_over_remark,     // {0} days
    nation,
    motto,
    issuer_blank,
    number_blank,
    place_blank,
    basis_heading,
    progress_heading,
    prepared_by,
    sign_name,
    sign_commune,
    sign_unit,
    sign_seal,
    footer_line,  // {0} version, {1} id of the standard, {2} day
};

}  // namespace render

template <>
struct Vocabulary<render::Word> {
    using W = render::Word;
    static constexpr Term<W> terms[] = {
        {W::report_kind, "report_kind", {"BÁO CÁO", "REPORT"}},
        {W::assessment_title, "assessment_title", {"Kết quả đánh giá: {0}", "Assessment: {0}"}},
        {W::comparison_title, "comparison_title", {"So sánh hai kết quả đánh giá", "Two assessments compared"}},
        {W::what_if_title, "what_if_title", {"Kết quả đánh giá theo giả định", "What if: an assumed assessment"}},
        {W::agenda_title, "agenda_title", {"Lịch công việc của năm", "Calendar of the year"}},
        {W::summary_title, "summary_title", {"Tổng hợp nhiều kết quả đánh giá", "Several assessments summed up"}},
        {W::subject_several, "subject_several", {"Số kết quả đánh giá: {0}", "Assessments: {0}"}},
        {W::subject_of_year, "subject_of_year", {"{0}, năm {1}", "{0}, year {1}"}},
        {W::subject_years, "subject_years", {"{0}, năm {1} và năm {2}", "{0}, years {1} and {2}"}},
        {W::subject_two, "subject_two", {"{0}, năm {1}, và {2}, năm {3}", "{0}, year {1}, and {2}, year {3}"}},
        {W::subject_unnamed, "subject_unnamed", {"Đơn vị chưa ghi tên", "Unnamed unit"}},
        {W::standard_line, "standard_line", {"Tiêu chuẩn: {0} [{1}]", "Standard: {0} [{1}]"}},
        {W::standard_item, "standard_item", {"{0} [{1}]", "{0} [{1}]"}},
        {W::as_of_line, "as_of_line", {"Ngày đánh giá: {0}", "Day of assessment: {0}"}},
        {W::layers_line,
         "layers_line",
         {"Quy định của địa phương đã xét đến: {0}", "Local decisions taken into account: {0}"}},
        {W::layer_item, "layer_item", {"{0} [{1}]", "{0} [{1}]"}},
        {W::note_line, "note_line", {"Lưu ý: {0}", "Note: {0}"}},
        {W::basis_item, "basis_item", {"Căn cứ {0};", "Under {0};"}},
        {W::outcome_line, "outcome_line", {"KẾT QUẢ: {0}", "OUTCOME: {0}"}},
        {W::outcomes_line, "outcomes_line", {"KẾT QUẢ: trước: {0}; sau: {1}", "OUTCOME: before: {0}; after: {1}"}},
        {W::counts_line,
         "counts_line",
         {"Trong {0} yêu cầu: {1} đạt, {2} chưa đạt, {3} chưa xác định, {4} không áp dụng",
          "Of {0} requirements: {1} met, {2} not met, {3} undetermined, {4} not applicable"}},
        {W::proposed_by, "proposed_by", {"Đề nghị: {0}", "Proposed by: {0}"}},
        {W::decided_by, "decided_by", {"Quyết định: {0}", "Decided by: {0}"}},
        {W::files_remark, "files_remark", {"Hồ sơ: {0}", "File: {0}"}},
        {W::label_line,
         "label_line",
         {"Mức độ nắm chắc nội dung văn bản ở các yêu cầu quyết định kết quả: {0}",
          "How well the wording of the deciding requirements is known: {0}"}},
        {W::reading_line,
         "reading_line",
         {"Theo cách hiểu khác mà văn bản để ngỏ ({0}: {1}): {2}",
          "In another reading that the text leaves open ({0}: {1}): {2}"}},
        {W::progress_line,
         "progress_line",
         {"Tiến độ: {0} đạt, {1} chưa xác định, {2} chưa đạt", "Progress: {0} met, {1} undetermined, {2} not met"}},
        {W::segment_met, "segment_met", {"đạt: {0}", "met: {0}"}},
        {W::segment_undetermined, "segment_undetermined", {"chưa xác định: {0}", "undetermined: {0}"}},
        {W::segment_not_met, "segment_not_met", {"chưa đạt: {0}", "not met: {0}"}},
        {W::deciding_heading, "deciding_heading", {"Vì sao", "Why"}},
        {W::row_item, "row_item", {"{0} {1}", "{0} {1}"}},
        {W::rows_item, "rows_item", {"Các yêu cầu: {0}", "Requirements: {0}"}},
        {W::not_met_heading, "not_met_heading", {"Chưa đạt, việc cần làm", "Not met, and what to do"}},
        {W::citation_item, "citation_item", {"căn cứ: {0} ({1})", "under: {0} ({1})"}},
        {W::remedy_item, "remedy_item", {"Việc cần làm: {0} ({1})", "To do: {0} ({1})"}},
        {W::remedy_deadline, "remedy_deadline", {"Việc cần làm: {0}, {2} ({1})", "To do: {0}, {2} ({1})"}},
        {W::remedy_overdue,
         "remedy_overdue",
         {"Việc cần làm: {0}, {2}: đã quá hạn ({1})", "To do: {0}, {2}: overdue ({1})"}},
        {W::remedy_spare,
         "remedy_spare",
         {"không bắt buộc: nhóm chứa yêu cầu này vẫn đạt", "not needed: the group above holds without it"}},
        {W::repair_heading, "repair_heading", {"Cách ngắn nhất để đạt", "The shortest way to meet it"}},
        {W::repair_intro,
         "repair_intro",
         {"Số thay đổi ít nhất để kết quả là đạt: {0}.", "Fewest changes that make the outcome met: {0}."}},
        {W::repair_minimal,
         "repair_minimal",
         {"Đã xét mọi khả năng: không có cách nào cần ít thay đổi hơn.",
          "Every possibility was tried: no other way needs fewer changes."}},
        {W::repair_bounded,
         "repair_bounded",
         {"Số khả năng quá lớn nên chỉ xét một phần: có thể có cách cần ít thay đổi hơn.",
          "There were too many possibilities to try all: another way may need fewer changes."}},
        {W::repair_none,
         "repair_none",
         {"Đã xét mọi khả năng: không thay đổi nào trong năm nay làm cho kết quả là đạt.",
          "Every possibility was tried: no change mends it this year."}},
        {W::repair_none_bounded,
         "repair_none_bounded",
         {"Chưa tìm thấy thay đổi nào làm cho kết quả là đạt; số khả năng quá lớn nên chỉ xét một phần.",
          "No change that mends it was found; there were too many possibilities to try all."}},
        {W::points_heading,
         "points_heading",
         {"Điểm theo biểu chấm của địa phương", "Points on the local scoring form"}},
        {W::points_form, "points_form", {"Biểu chấm điểm theo {0}.", "Scoring form under {0}."}},
        {W::points_total, "points_total", {"Tổng điểm: {0} trên {1}.", "Points in all: {0} of {1}."}},
        {W::points_total_mark,
         "points_total_mark",
         {"Tổng điểm: {0} trên {1}; tối thiểu {2} điểm: {3}.", "Points in all: {0} of {1}; at least {2} needed: {3}."}},
        {W::points_group, "points_group", {"{0} {1}: {2} trên {3} điểm", "{0} {1}: {2} of {3} points"}},
        {W::points_group_mark,
         "points_group_mark",
         {"{0} {1}: {2} trên {3} điểm; tối thiểu {4} điểm: {5}",
          "{0} {1}: {2} of {3} points; at least {4} needed: {5}"}},
        {W::points_row_full,
         "points_row_full",
         {"{0} {1}: {2} trên {3} điểm; phải đủ điểm: {4}", "{0} {1}: {2} of {3} points; all are needed: {4}"}},
        {W::points_enough, "points_enough", {"đủ điểm", "enough"}},
        {W::points_too_few, "points_too_few", {"chưa đủ điểm", "too few"}},
        {W::points_open, "points_open", {"chưa rõ đủ điểm hay không", "not known yet"}},
        {W::points_passes,
         "points_passes",
         {"Kết luận theo biểu chấm: {0}. Đủ điểm không thay cho yêu cầu chưa đạt.",
          "Under the form: {0}. Points do not make up for a requirement that is not met."}},
        {W::missing_heading, "missing_heading", {"Còn thiếu để kết luận", "Still missing"}},
        {W::missing_intro,
         "missing_intro",
         {"Bổ sung theo thứ tự sau; điều giải quyết được nhiều nhất đứng trước.",
          "To be provided in this order; what settles most comes first."}},
        {W::missing_nothing,
         "missing_nothing",
         {"Số yêu cầu chưa xác định: {0}. Kết quả vẫn là \"{1}\" dù các yêu cầu này ra sao.",
          "Requirements undetermined: {0}. The outcome stays \"{1}\" however they turn out."}},
        {W::missing_bounded,
         "missing_bounded",
         {"Danh sách có thể chưa đủ: số trường hợp quá lớn nên chỉ xét một phần.",
          "The list may be incomplete: there were too many cases to try all."}},
        {W::missing_item, "missing_item", {"{0} ({1})", "{0} ({1})"}},
        {W::missing_settles,
         "missing_settles",
         {"{0} ({1}); quyết định ngay {2} yêu cầu", "{0} ({1}); settles {2} requirements at once"}},
        {W::missing_fact, "missing_fact", {"{0}: có hay không", "{0}: yes or no"}},
        {W::missing_matter, "missing_matter", {"{0}: cần xác nhận", "{0}: to be attested"}},
        {W::audit_heading, "audit_heading", {"Mâu thuẫn trong hồ sơ", "Contradictions in the dossier"}},
        {W::audit_clean, "audit_clean", {"Không thấy mâu thuẫn.", "No contradictions found."}},
        {W::audit_counts,
         "audit_counts",
         {"Lỗi: {0}; cảnh báo: {1}; ghi chú: {2}", "Errors: {0}; warnings: {1}; notes: {2}"}},
        {W::audit_notes,
         "audit_notes",
         {"Ghi chú không in ở đây; bản soát hồ sơ (lệnh audit) nêu từng ghi chú.",
          "Notes are not printed here; the audit of the dossier (command audit) has each of them."}},
        {W::audit_item, "audit_item", {"{0}: {1}", "{0}: {1}"}},
        {W::audit_repairs, "audit_repairs", {"có thể sửa: {0}", "it may be that: {0}"}},
        {W::table_heading, "table_heading", {"Từng yêu cầu", "Every requirement"}},
        {W::table_caption, "table_caption", {"Kết quả từng yêu cầu của {0}", "Every requirement of {0}"}},
        {W::table_intro,
         "table_intro",
         {"Điều, khoản, điểm không ghi tên văn bản là của {0}.",
          "Articles without the name of a text are those of {0}."}},
        {W::column_number, "column_number", {"STT", "No."}},
        {W::column_text, "column_text", {"Nội dung", "Requirement"}},
        {W::column_required, "column_required", {"Yêu cầu", "Required"}},
        {W::column_found, "column_found", {"Kết quả", "Found"}},
        {W::column_evidence, "column_evidence", {"Minh chứng", "Evidence"}},
        {W::column_citation, "column_citation", {"Căn cứ", "Under"}},
        {W::column_outcome, "column_outcome", {"Đánh giá", "Outcome"}},
        {W::layer_remark, "layer_remark", {"mức theo {0}", "set by {0}"}},
        {W::layer_added, "layer_added", {"yêu cầu thêm theo {0}", "requirement added by {0}"}},
        {W::evidence_line, "evidence_line", {"{0} ({1})", "{0} ({1})"}},
        {W::quote, "quote", {"“{0}”", "“{0}”"}},
        {W::citation_label, "citation_label", {"{0} ({1})", "{0} ({1})"}},
        {W::label_seen, "label_seen", {"nguyên văn", "wording"}},
        {W::label_secondary, "label_secondary", {"dẫn lại", "restated"}},
        {W::label_paraphrase, "label_paraphrase", {"diễn giải", "paraphrase"}},
        {W::label_recalled, "label_recalled", {"trí nhớ", "recalled"}},
        {W::label_recalled_at, "label_recalled_at", {"trí nhớ {0} %", "recalled {0} %"}},
        {W::label_not_available, "label_not_available", {"chưa có nội dung", "not available"}},
        {W::labels_heading, "labels_heading", {"Mức độ nắm chắc nội dung văn bản", "How well the wording is known"}},
        {W::label_item, "label_item", {"{0} ({1}): {2}", "{0} ({1}): {2}"}},
        {W::recorded_heading,
         "recorded_heading",
         {"Đã ghi nhận, chưa dùng cho tiêu chuẩn này", "Recorded, not used by this standard"}},
        {W::row_head, "row_head", {"{0}: {1}", "{0}: {1}"}},
        {W::row_cell, "row_cell", {"{0}: {1}", "{0}: {1}"}},
        {W::before_line, "before_line", {"Trước: {0}; {1} [{2}]", "Before: {0}; {1} [{2}]"}},
        {W::after_line, "after_line", {"Sau: {0}; {1} [{2}]", "After: {0}; {1} [{2}]"}},
        {W::before_layers, "before_layers", {"Quy định của địa phương, trước: {0}", "Local decisions before: {0}"}},
        {W::after_layers, "after_layers", {"Quy định của địa phương, sau: {0}", "Local decisions after: {0}"}},
        {W::assumed_line, "assumed_line", {"Giả định: {0} = {1}", "Assumed: {0} = {1}"}},
        {W::assumed_yes, "assumed_yes", {"có", "yes"}},
        {W::assumed_no, "assumed_no", {"không", "no"}},
        {W::changes_line,
         "changes_line",
         {"Tốt hơn: {0}; kém hơn: {1}; yêu cầu mới: {2}; không còn yêu cầu: {3}",
          "Better: {0}; worse: {1}; new requirements: {2}; gone: {3}"}},
        {W::changed_heading, "changed_heading", {"Những gì thay đổi", "What changed"}},
        {W::changed_nothing, "changed_nothing", {"Không có gì thay đổi.", "Nothing changed."}},
        {W::unchanged_line, "unchanged_line", {"Số yêu cầu không đổi: {0}.", "Requirements that are unchanged: {0}."}},
        {W::parameters_heading, "parameters_heading", {"Mức và cách hiểu thay đổi", "Thresholds and readings changed"}},
        {W::parameter_item, "parameter_item", {"{0}: trước {1}, sau {2}", "{0}: before {1}, after {2}"}},
        {W::parameter_layer,
         "parameter_layer",
         {"{0}: trước {1}, sau {2}, theo {3}", "{0}: before {1}, after {2}, by {3}"}},
        {W::questions_title,
         "questions_title",
         {"Câu hỏi cần trả lời theo tiêu chuẩn", "Questions to answer for the standard"}},
        {W::questions_year, "questions_year", {"Năm xét {0}", "Year assessed {0}"}},
        {W::questions_none,
         "questions_none",
         {"Chưa có nội dung tiêu chuẩn nên chưa có câu hỏi.",
          "The content of the standard is not known: it asks nothing."}},
        {W::column_question, "column_question", {"Câu hỏi", "Question"}},
        {W::column_hint, "column_hint", {"Cách trả lời", "How to answer"}},
        {W::column_answerer, "column_answerer", {"Ai trả lời", "Who answers"}},
        {W::column_proof, "column_proof", {"Giấy tờ chứng minh", "What proves it"}},
        {W::column_key, "column_key", {"Khóa", "Key"}},
        {W::known_answer, "known_answer", {"đã biết: {0}", "known: {0}"}},
        {W::column_before, "column_before", {"Trước", "Before"}},
        {W::column_after, "column_after", {"Sau", "After"}},
        {W::column_change, "column_change", {"Thay đổi", "Change"}},
        {W::not_there, "not_there", {"không có yêu cầu này", "no such requirement"}},
        {W::before_label, "before_label", {"trước", "before"}},
        {W::after_label, "after_label", {"sau", "after"}},
        {W::today_line, "today_line", {"Tính đến ngày: {0}", "As of: {0}"}},
        {W::agenda_counts,
         "agenda_counts",
         {"Quá hạn: {0}; đang trong thời hạn: {1}; sắp tới: {2}; đã thực hiện: {3}",
          "Overdue: {0}; open: {1}; upcoming: {2}; done: {3}"}},
        {W::agenda_heading, "agenda_heading", {"Công việc theo thời hạn", "What is due, by last day"}},
        {W::agenda_caption, "agenda_caption", {"Lịch công việc, theo ngày cuối", "Calendar, by last day"}},
        {W::agenda_empty,
         "agenda_empty",
         {"Tiêu chuẩn này không đặt thời hạn nào.", "This standard sets no deadlines."}},
        {W::column_task, "column_task", {"Công việc", "What"}},
        {W::column_from, "column_from", {"Từ ngày", "From"}},
        {W::column_to, "column_to", {"Đến ngày", "To"}},
        {W::column_state, "column_state", {"Tình trạng", "State"}},
        {W::summary_counts,
         "summary_counts",
         {"Trong {0} kết quả: {1} đạt, {2} chưa đạt, {3} chưa xác định, {4} không áp dụng",
          "Of {0} assessments: {1} met, {2} not met, {3} undetermined, {4} not applicable"}},
        {W::each_heading, "each_heading", {"Từng kết quả", "Every assessment"}},
        {W::each_caption, "each_caption", {"Kết quả của từng hồ sơ", "The outcome of every dossier"}},
        {W::years_heading, "years_heading", {"Qua các năm", "Over the years"}},
        {W::years_caption, "years_caption", {"Giữ vững, không giữ được, đạt trở lại", "Held, lost, regained"}},
        {W::summary_heading, "summary_heading", {"Tổng hợp từng yêu cầu", "Every requirement summed up"}},
        {W::summary_caption,
         "summary_caption",
         {"Số kết quả đạt, chưa đạt, chưa xác định của từng yêu cầu", "Outcomes of every requirement"}},
        {W::column_unit, "column_unit", {"Đơn vị", "Unit"}},
        {W::column_year, "column_year", {"Năm", "Year"}},
        {W::column_standard, "column_standard", {"Tiêu chuẩn", "Standard"}},
        {W::column_standing, "column_standing", {"So với trước", "Standing"}},
        {W::column_lost, "column_lost", {"Yêu cầu không giữ được", "Requirements lost"}},
        {W::column_regained, "column_regained", {"Yêu cầu đạt trở lại", "Requirements regained"}},
        {W::column_met, "column_met", {"Đạt", "Met"}},
        {W::column_not_met, "column_not_met", {"Chưa đạt", "Not met"}},
        {W::column_undetermined, "column_undetermined", {"Chưa xác định", "Undetermined"}},
        {W::column_not_applicable, "column_not_applicable", {"Không áp dụng", "Not applicable"}},
        {W::column_reason, "column_reason", {"Lý do phổ biến nhất", "Commonest reason"}},
        {W::summary_row,
         "summary_row",
         {"đạt {0}, chưa đạt {1}, chưa xác định {2}, không áp dụng {3}",
          "met {0}, not met {1}, undetermined {2}, not applicable {3}"}},
        {W::reason_not_met, "reason_not_met", {"{0} chưa đạt vì {1}", "{0} not met ({1})"}},
        {W::reason_undetermined, "reason_undetermined", {"{0} chưa xác định vì {1}", "{0} undetermined ({1})"}},
        {W::done_remark, "done_remark", {"ngày {0}", "on {0}"}},
        {W::days_left_remark, "days_left_remark", {"còn {0} ngày", "days left: {0}"}},
        {W::days_over_remark, "days_over_remark", {"quá {0} ngày", "days late: {0}"}},
        {W::nation, "nation", {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"}},
        {W::motto, "motto", {"Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"}},
        {W::issuer_blank, "issuer_blank", {"CƠ QUAN BAN HÀNH", "ISSUING BODY"}},
        {W::number_blank, "number_blank", {"Số: ……/BC-……", "No. ……/BC-……"}},
        {W::place_blank, "place_blank", {"…………, ngày …… tháng …… năm ……", "…………, date ……………"}},
        {W::basis_heading, "basis_heading", {"Căn cứ", "Legal basis"}},
        {W::progress_heading, "progress_heading", {"Tiến độ", "Progress"}},
        {W::prepared_by, "prepared_by", {"NGƯỜI LẬP BÁO CÁO", "PREPARED BY"}},
        {W::sign_name, "sign_name", {"(Ký, ghi rõ họ tên)", "(signature, full name)"}},
        {W::sign_commune, "sign_commune", {"TM. ỦY BAN NHÂN DÂN", "FOR THE PEOPLE'S COMMITTEE"}},
        {W::sign_unit, "sign_unit", {"ĐẠI DIỆN ĐƠN VỊ", "FOR THE UNIT"}},
        {W::sign_seal, "sign_seal", {"(Ký, đóng dấu, ghi rõ họ tên)", "(signature, seal, full name)"}},
        {W::footer_line,
         "footer_line",
         {"Lập bằng criterion19 {0}, tiêu chuẩn {1}. Pháp luật được rà soát lần cuối ngày {2}.",
          "Made by criterion19 {0}, standard {1}. The law was last reviewed on {2}."}},
    };
};
static_assert(is_in_order<render::Word>());

namespace render {

/// A word of the reports filled in, in both languages.
inline BilingualText say(Word word, std::vector<BilingualText> const& arguments = {}) {
    return fill_in(wording_of(word), arguments);
}

/// How a wording is known, short enough for a table; the table's legend has it in full.
inline Word short_word(Knowledge knowledge) {
    switch (knowledge) {
        case Knowledge::seen:
            return Word::label_seen;
        case Knowledge::secondary:
            return Word::label_secondary;
        case Knowledge::paraphrase:
            return Word::label_paraphrase;
        case Knowledge::recalled:
            return Word::label_recalled;
        case Knowledge::not_available:
            break;
    }
    return Word::label_not_available;
}

inline BilingualText short_words(Label label) {
    if (label.knowledge != Knowledge::recalled) return say(short_word(label.knowledge));
    return say(Word::label_recalled_at, {std::to_string(label.confidence)});
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
