// Errors of input: a stable code, the place, and a message in both languages from one catalogue.
//
// The catalogue below is the only list of codes, their names and their wordings. Families by the high byte:
// 0x01 syntax, 0x02 value, 0x03 dossier, 0x04 law, 0x05 interface, 0x0f internal. Numbers and names never change
// meaning.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Stable number of an error. `name_of` gives its stable name.
enum class ErrorCode : std::uint16_t {
    // 0x01: the text cannot be read at all
    empty_input = 0x0101,
    invalid_json = 0x0102,
    too_deep = 0x0103,
    too_large = 0x0104,
    invalid_utf8 = 0x0105,
    nul_byte = 0x0106,
    not_utf8_text = 0x0107,
    // 0x02: one value is not what its place allows
    duplicate_key = 0x0201,
    unknown_key = 0x0202,
    wrong_type = 0x0203,
    not_an_integer = 0x0204,
    out_of_range = 0x0205,
    invalid_date = 0x0206,
    unknown_value = 0x0207,
    missing_key = 0x0208,
    empty_text = 0x0209,
    invalid_document_number = 0x020a,
    invalid_interval = 0x020b,
    too_many_faults = 0x020c,
    text_too_long = 0x020d,
    // 0x03: values that are fine alone do not make a dossier
    unsupported_schema = 0x0301,
    duplicate_id = 0x0302,
    unresolved_reference = 0x0303,
    year_out_of_range = 0x0304,
    wrong_unit_kind = 0x0305,
    // 0x04: standards, layers, the law's calendar
    no_standard_in_force = 0x0401,
    unknown_standard = 0x0402,
    standard_without_rows = 0x0403,
    standard_not_applicable = 0x0404,
    unknown_parameter = 0x0405,
    parameter_not_delegable = 0x0406,
    parameter_wrong_direction = 0x0407,
    layer_out_of_period = 0x0408,
    invalid_standard = 0x0409,
    unknown_unit = 0x040a,
    layer_of_other_province = 0x040b,
    invalid_layer_row = 0x040c,
    invalid_score_form = 0x040d,
    // 0x05: files and calls
    cannot_read = 0x0501,
    cannot_write = 0x0502,
    invalid_argument = 0x0503,
    // 0x0f: a fault of the library itself
    internal = 0x0f01,
};

/// One row of the catalogue. `{0}`, `{1}` ... stand for the arguments of the error.
struct ErrorText {
    ErrorCode code;
    std::string_view name;
    Wording message;
};

/// The catalogue of all errors.
inline constexpr ErrorText error_texts[] = {
    {ErrorCode::empty_input, "empty_input", {"dữ liệu trống", "the input is empty"}},
    {ErrorCode::invalid_json, "invalid_json", {"không phải JSON hợp lệ: {0}", "not valid JSON: {0}"}},
    {ErrorCode::too_deep, "too_deep", {"lồng nhau quá {0} tầng", "nested deeper than {0} levels"}},
    {ErrorCode::too_large, "too_large", {"dữ liệu lớn hơn giới hạn {0}", "the input is larger than the limit of {0}"}},
    {ErrorCode::invalid_utf8, "invalid_utf8", {"byte không phải UTF-8 hợp lệ", "a byte is not valid UTF-8"}},
    {ErrorCode::nul_byte, "nul_byte", {"có ký tự NUL (byte 0)", "there is a NUL byte"}},
    {ErrorCode::not_utf8_text,
     "not_utf8_text",
     {"văn bản có vẻ là {0}, cần văn bản thuần UTF-8", "the text looks like {0}, plain text in UTF-8 is needed"}},
    {ErrorCode::duplicate_key, "duplicate_key", {"khóa \"{0}\" xuất hiện hai lần", "key \"{0}\" occurs twice"}},
    {ErrorCode::unknown_key, "unknown_key", {"không có khóa \"{0}\" ở đây{1}", "there is no key \"{0}\" here{1}"}},
    {ErrorCode::wrong_type, "wrong_type", {"cần {0}, gặp {1}", "{0} is needed, {1} was found"}},
    {ErrorCode::not_an_integer,
     "not_an_integer",
     {"số đếm phải là số nguyên, gặp {0}", "a count must be a whole number, {0} was found"}},
    {ErrorCode::out_of_range,
     "out_of_range",
     {"giá trị {0} ngoài khoảng {1} đến {2}", "value {0} is outside {1} to {2}"}},
    {ErrorCode::invalid_date,
     "invalid_date",
     {"\"{0}\" không phải ngày có thật dạng năm-tháng-ngày (YYYY-MM-DD)",
      "\"{0}\" is not a real date in the form YYYY-MM-DD"}},
    {ErrorCode::unknown_value,
     "unknown_value",
     {"\"{0}\" không phải giá trị cho phép{1}", "\"{0}\" is not one of the allowed values{1}"}},
    {ErrorCode::missing_key, "missing_key", {"thiếu khóa \"{0}\"", "key \"{0}\" is missing"}},
    {ErrorCode::empty_text, "empty_text", {"chuỗi không được để trống", "the text must not be empty"}},
    {ErrorCode::invalid_document_number,
     "invalid_document_number",
     {"\"{0}\" không đọc được là số và ký hiệu văn bản: {1}", "\"{0}\" cannot be read as a document number: {1}"}},
    {ErrorCode::invalid_interval,
     "invalid_interval",
     {"khoảng từ {0} đến {1} trống", "the range from {0} to {1} is empty"}},
    {ErrorCode::too_many_faults,
     "too_many_faults",
     {"quá nhiều lỗi, chỉ liệt kê {0} lỗi đầu", "too many faults, only the first {0} are listed"}},
    {ErrorCode::text_too_long,
     "text_too_long",
     {"chuỗi dài hơn giới hạn {0} byte", "the text is longer than the limit of {0} bytes"}},
    {ErrorCode::unsupported_schema,
     "unsupported_schema",
     {"phiên bản dữ liệu \"{0}\" không được hỗ trợ, cần \"{1}\"",
      "schema version \"{0}\" is not supported, \"{1}\" is needed"}},
    {ErrorCode::duplicate_id, "duplicate_id", {"mã \"{0}\" đã dùng ở {1}", "id \"{0}\" is already used at {1}"}},
    {ErrorCode::unresolved_reference,
     "unresolved_reference",
     {"\"{0}\" không trỏ tới bản ghi nào trong hồ sơ{1}", "\"{0}\" points to no record of the dossier{1}"}},
    {ErrorCode::year_out_of_range,
     "year_out_of_range",
     {"năm {0} ngoài khoảng {1} đến {2}", "year {0} is outside {1} to {2}"}},
    {ErrorCode::wrong_unit_kind,
     "wrong_unit_kind",
     {"đơn vị \"{0}\" là {1}, không phải {2}", "unit \"{0}\" is a {1}, not a {2}"}},
    {ErrorCode::no_standard_in_force,
     "no_standard_in_force",
     {"không có tiêu chuẩn nào có hiệu lực ngày {0}", "no standard is in force on {0}"}},
    {ErrorCode::unknown_standard,
     "unknown_standard",
     {"không có tiêu chuẩn \"{0}\"{1}", "there is no standard \"{0}\"{1}"}},
    {ErrorCode::standard_without_rows,
     "standard_without_rows",
     {"nội dung các chỉ tiêu của {0} chưa có trong thư viện; cần nạp tệp tiêu chuẩn",
      "the indicator texts of {0} are not known to the library; load a standard file"}},
    {ErrorCode::standard_not_applicable,
     "standard_not_applicable",
     {"tiêu chuẩn {0} có hiệu lực từ {1} đến {2}, không áp dụng cho ngày {3}",
      "standard {0} is in force from {1} to {2}, not on {3}"}},
    {ErrorCode::unknown_parameter,
     "unknown_parameter",
     {"tiêu chuẩn {0} không có mức \"{1}\"{2}", "standard {0} has no parameter \"{1}\"{2}"}},
    {ErrorCode::parameter_not_delegable,
     "parameter_not_delegable",
     {"mức \"{0}\" không giao cho địa phương quy định", "parameter \"{0}\" is not delegated to local authorities"}},
    {ErrorCode::parameter_wrong_direction,
     "parameter_wrong_direction",
     {"mức \"{0}\" {1}: {2} không được phép thay cho {3}",
      "parameter \"{0}\" may be changed {1}: {2} may not replace {3}"}},
    {ErrorCode::layer_out_of_period,
     "layer_out_of_period",
     {"quy định {0} có hiệu lực từ {1} đến {2}, không gồm ngày {3}",
      "layer {0} is in force from {1} to {2}, which leaves out {3}"}},
    {ErrorCode::invalid_standard,
     "invalid_standard",
     {"tiêu chuẩn sai ở yêu cầu {0}: {1}", "the standard is wrong at requirement {0}: {1}"}},
    {ErrorCode::unknown_unit,
     "unknown_unit",
     {"hồ sơ không có đơn vị \"{0}\"{1}", "the dossier has no unit \"{0}\"{1}"}},
    {ErrorCode::layer_of_other_province,
     "layer_of_other_province",
     {"quy định {0} là của {1}, hồ sơ là của {2}", "layer {0} is of {1}, the dossier is of {2}"}},
    {ErrorCode::invalid_layer_row,
     "invalid_layer_row",
     {"phần quy định thêm sai ở {0}: {1}", "what the layer adds is wrong at {0}: {1}"}},
    {ErrorCode::invalid_score_form,
     "invalid_score_form",
     {"biểu chấm điểm sai ở {0}: {1}", "the scoring form is wrong at {0}: {1}"}},
    {ErrorCode::cannot_read, "cannot_read", {"không đọc được {0}: {1}", "cannot read {0}: {1}"}},
    {ErrorCode::cannot_write, "cannot_write", {"không ghi được {0}: {1}", "cannot write {0}: {1}"}},
    {ErrorCode::invalid_argument, "invalid_argument", {"tham số {0} sai: {1}", "argument {0} is wrong: {1}"}},
    {ErrorCode::internal, "internal", {"lỗi của chính thư viện: {0}", "a fault of the library itself: {0}"}},
};

/// Row of the catalogue, or that of `ErrorCode::internal` for a number that is none.
constexpr ErrorText const& text_of(ErrorCode code) noexcept {
    for (auto const& text : error_texts)
        if (text.code == code) return text;
    return error_texts[sizeof(error_texts) / sizeof(error_texts[0]) - 1];
}

/// Stable name, for example "duplicate_key".
constexpr std::string_view name_of(ErrorCode code) noexcept {
    return text_of(code).name;
}

/// One fault of the input.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string path;        ///< JSON pointer (RFC 6901) of the faulty value; "" is the whole input
    BilingualText message;   ///< what is wrong, without the place
    std::size_t line = 0;    ///< 1-based line in the text, 0 where unknown
    std::size_t column = 0;  ///< 1-based byte column in the line, 0 where unknown

    /// "12:5: /documents/0/date: ... [invalid_date]": place, message and name, as the program prints it. What comes
    /// from the input is made `printable`.
    std::string text(Language language) const;
};

/// The error `code` at `path`, its message filled from the catalogue.
Error make_error(ErrorCode code, std::string path = {}, std::vector<BilingualText> const& arguments = {});

}  // namespace v1
}  // namespace criterion19
