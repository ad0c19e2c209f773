// Two statements of a dossier that cannot both be true, or that an office has to look at (mâu thuẫn số liệu).
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/vocabulary.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What is wrong.
enum class DiscrepancyCode : std::uint8_t {
    percent_does_not_fit,  ///< a percentage that its own figures do not give, rounding and hedge understood
    unit_mismatch,         ///< a rate of people over households, of cases over hamlets
    change_does_not_fit,   ///< "12, down 3 from 14"
    part_exceeds_whole,
    parts_do_not_add_up,
    units_against_commune,     ///< hamlets together have more than the commune, or another number of households
    stated_twice_differently,  ///< one quantity, two values: figures of a kind and year, a total and its list
    unit_listed_twice,         ///< two units of one kind and name that nothing tells apart
    figure_against_register,   ///< a figure below what the register lists, or above a register that is complete
    years_disagree,            ///< last year's figure in this year's dossier and in last year's
    order_of_dates,            ///< dated before the text that it is said to carry out
    cycle_of_documents,        ///< documents that carry out each other
    chain_ends_nowhere,        ///< carries out a text that nothing identifies
    implements_lower_level,    ///< a commune's document that carries out a hamlet's
    number_against_type,       ///< a "Nghị định" numbered QĐ-TTg
    number_against_issuer,     ///< 16/KH-UBND issued by a Party committee
    number_form,               ///< the Party's form from a People's Committee, the state's from a Party committee
    unreadable_number,         ///< no form of number that is in use
    number_used_twice,         ///< two documents with one identity
    document_with_two_dates,
    citation_without_symbol,    ///< "Thông tư 23"
    instrument_not_in_force,    ///< a legal text cited after it was replaced, or before it was signed
    impossible_date,            ///< "ngày 31/02/2018" in a quoted sentence
    date_outside_year,          ///< far from the year that it is said to be of
    date_after_as_of,           ///< after the day of assessment
    decision_after_deadline,    ///< 124/2021/TT-BCA, Điều 9
    claim_not_borne_out,        ///< a claimed title or "met", and an assessment that says otherwise
    recognition_not_borne_out,  ///< a decision on a title, and an assessment that says otherwise
    contradictory_recognitions,
    contradictory_attestations,
    order_denied,     ///< a finding of disorder beside rows on order that are met (2009)
    said_not_issued,  ///< a paper or decision beside the word that none was issued
};
template <>
struct Vocabulary<DiscrepancyCode> {
    using Code = DiscrepancyCode;
    static constexpr Term<DiscrepancyCode> terms[] = {
        {Code::percent_does_not_fit,
         "percent_does_not_fit",
         {"tỷ lệ không khớp số liệu", "percentage and figures disagree"}},
        {Code::unit_mismatch,
         "unit_mismatch",
         {"tử số và mẫu số khác đơn vị tính", "part and base count different things"}},
        {Code::change_does_not_fit,
         "change_does_not_fit",
         {"mức tăng, giảm không khớp số liệu", "change and values disagree"}},
        {Code::part_exceeds_whole, "part_exceeds_whole", {"bộ phận lớn hơn tổng", "part greater than the whole"}},
        {Code::parts_do_not_add_up,
         "parts_do_not_add_up",
         {"các phần cộng lại không bằng tổng", "parts do not add up to the total"}},
        {Code::units_against_commune,
         "units_against_commune",
         {"số liệu các thôn không khớp số liệu xã", "figures of the hamlets and the commune disagree"}},
        {Code::stated_twice_differently,
         "stated_twice_differently",
         {"một số liệu nêu hai giá trị", "one quantity stated twice, differently"}},
        {Code::unit_listed_twice,
         "unit_listed_twice",
         {"hai đơn vị trùng tên, chưa phân biệt được", "two units that nothing tells apart"}},
        {Code::figure_against_register,
         "figure_against_register",
         {"số liệu không khớp sổ vụ việc", "figure and register disagree"}},
        {Code::years_disagree,
         "years_disagree",
         {"số liệu năm trước khác hồ sơ năm trước", "last year's figure differs from last year's dossier"}},
        {Code::order_of_dates,
         "order_of_dates",
         {"văn bản có trước văn bản mà nó thực hiện", "document older than what it carries out"}},
        {Code::cycle_of_documents,
         "cycle_of_documents",
         {"các văn bản thực hiện lẫn nhau", "documents carry out each other"}},
        {Code::chain_ends_nowhere,
         "chain_ends_nowhere",
         {"văn bản làm căn cứ không xác định được", "the text carried out cannot be identified"}},
        {Code::implements_lower_level,
         "implements_lower_level",
         {"văn bản thực hiện văn bản của cấp dưới", "document carries out one of a lower level"}},
        {Code::number_against_type,
         "number_against_type",
         {"ký hiệu không hợp tên loại văn bản", "number and type disagree"}},
        {Code::number_against_issuer,
         "number_against_issuer",
         {"ký hiệu không hợp cơ quan ban hành", "number and issuer disagree"}},
        {Code::number_form,
         "number_form",
         {"thể thức số và ký hiệu không hợp cơ quan ban hành", "form of the number does not suit the issuer"}},
        {Code::unreadable_number,
         "unreadable_number",
         {"không đọc được số và ký hiệu", "document number cannot be read"}},
        {Code::number_used_twice,
         "number_used_twice",
         {"hai văn bản chung một số và ký hiệu", "two documents with one number"}},
        {Code::document_with_two_dates,
         "document_with_two_dates",
         {"một văn bản ghi hai ngày", "one document with two dates"}},
        {Code::citation_without_symbol,
         "citation_without_symbol",
         {"viện dẫn thiếu ký hiệu", "cited without its symbol"}},
        {Code::instrument_not_in_force,
         "instrument_not_in_force",
         {"viện dẫn văn bản không có hiệu lực", "cites a text that is not in force"}},
        {Code::impossible_date, "impossible_date", {"ngày không có thật", "a day that does not exist"}},
        {Code::date_outside_year, "date_outside_year", {"ngày ngoài năm xét", "date outside the year"}},
        {Code::date_after_as_of, "date_after_as_of", {"ngày sau ngày đánh giá", "date after the day of assessment"}},
        {Code::decision_after_deadline,
         "decision_after_deadline",
         {"quyết định sau thời hạn", "decided after the deadline"}},
        {Code::claim_not_borne_out,
         "claim_not_borne_out",
         {"điều báo cáo nêu không khớp kết quả đánh giá", "claim and assessment disagree"}},
        {Code::recognition_not_borne_out,
         "recognition_not_borne_out",
         {"quyết định công nhận không khớp kết quả đánh giá", "recognition and assessment disagree"}},
        {Code::contradictory_recognitions,
         "contradictory_recognitions",
         {"các quyết định công nhận trái ngược nhau", "decisions on one title contradict each other"}},
        {Code::contradictory_attestations,
         "contradictory_attestations",
         {"các xác nhận trái ngược nhau", "attestations contradict each other"}},
        {Code::order_denied,
         "order_denied",
         {"kết luận không giữ vững an ninh, trật tự cạnh các nội dung đạt",
          "order was found not to be maintained, beside rows on it that are met"}},
        {Code::said_not_issued,
         "said_not_issued",
         {"văn bản, quyết định được nêu là không có", "recorded, and said not to have been issued"}},
    };
};
static_assert(is_in_order<DiscrepancyCode>());

/// How bad it is, in rising order.
enum class DiscrepancySeverity : std::uint8_t {
    note,     ///< worth completing; nothing is wrong
    warning,  ///< unlikely to be right, or true only under conditions that nobody states
    error,    ///< the statements cannot all be true
};
template <>
struct Vocabulary<DiscrepancySeverity> {
    static constexpr Term<DiscrepancySeverity> terms[] = {
        {DiscrepancySeverity::note, "note", {"ghi chú", "note"}},
        {DiscrepancySeverity::warning, "warning", {"cảnh báo", "warning"}},
        {DiscrepancySeverity::error, "error", {"lỗi", "error"}},
    };
};
static_assert(is_in_order<DiscrepancySeverity>());

/// One statement that takes part in a discrepancy.
struct Statement {
    int year = 0;      ///< of the dossier in which it stands
    std::string path;  ///< JSON pointer of the record
    BilingualText text;
    std::string quote;  ///< the sentence of the report, where the dossier has it
};

/// A contradiction, with its arithmetic and every repair that would end it; none of them is chosen.
struct Discrepancy {
    DiscrepancyCode code = DiscrepancyCode::percent_does_not_fit;
    DiscrepancySeverity severity = DiscrepancySeverity::error;
    std::vector<Statement> statements;
    BilingualText arithmetic;  ///< why they do not go together, in one sentence
    std::vector<BilingualText> repairs;
};

}  // namespace v1
}  // namespace criterion19
