// The shapes that document numbers come in, and everything that reading one may have to mend.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Shape of a number and the rule that it follows.
enum class NumberFamily : std::uint8_t {
    national,         ///< 100/2015/QH13 (Luật 80/2015/QH13, Điều 10; 34/2016/NĐ-CP, Điều 58)
    joint,            ///< 55/2005/TTLT-BNV-VPCP
    normative,        ///< 23/2012/TT-BCA (34/2016/NĐ-CP, Điều 58)
    old_law,          ///< 18-L/CTN, 21-LCT/HĐNN8
    party,            ///< 67-NQ/ĐU (36-HD/VPTW; 05-HD/VPTW); the Youth Union writes the same
    administrative,   ///< 16/KH-UBND (30/2020/NĐ-CP, Phụ lục I và III)
    official_letter,  ///< 3371/BCA-V05: công văn, without type (30/2020/NĐ-CP, Phụ lục III)
    old_slash,        ///< 1232/QĐ/TTg: slash between type and issuer
    old_space,        ///< 84 QĐ/TWĐTN: space between number and type
    old_issuer,       ///< 74/CP: number and issuer only
    decree_law,       ///< 102-SL/L-004: sắc lệnh
    draft,            ///< /KH-UBND: not numbered yet
};
template <>
struct Vocabulary<NumberFamily> {
    static constexpr Term<NumberFamily> terms[] = {
        {NumberFamily::national, "national", {"văn bản của Quốc hội", "act of the National Assembly"}},
        {NumberFamily::joint, "joint", {"văn bản liên tịch", "joint document"}},
        {NumberFamily::normative, "normative", {"văn bản quy phạm pháp luật", "legal-normative document"}},
        {NumberFamily::old_law, "old_law", {"lệnh công bố luật (kiểu cũ)", "law, old style"}},
        {NumberFamily::party, "party", {"văn bản của Đảng, Đoàn", "Party or Youth Union document"}},
        {NumberFamily::administrative, "administrative", {"văn bản hành chính", "administrative document"}},
        {NumberFamily::official_letter, "official_letter", {"công văn", "official letter"}},
        {NumberFamily::old_slash, "old_slash", {"kiểu cũ, hai gạch chéo", "old style with slashes"}},
        {NumberFamily::old_space, "old_space", {"kiểu cũ, dấu cách sau số", "old style with a space"}},
        {NumberFamily::old_issuer, "old_issuer", {"kiểu cũ, số và cơ quan", "old style, number and issuer"}},
        {NumberFamily::decree_law, "decree_law", {"sắc lệnh", "decree-law"}},
        {NumberFamily::draft, "draft", {"dự thảo chưa có số", "draft without number"}},
    };
};
static_assert(is_in_order<NumberFamily>());

/// What was changed to read a number, spacing aside.
enum class Repair : std::uint8_t {
    composed,             ///< letters and separate marks were joined (NFC)
    hidden_characters,    ///< soft hyphens, zero-width spaces were left out
    hyphen_look_alike,    ///< U+2013 and its like read as "-"
    slash_look_alike,     ///< U+2044 and its like read as "/"
    eth,                  ///< U+00D0 read as Đ
    cyrillic,             ///< Cyrillic С, Р read as Latin C, P
    letter_case,          ///< "tt-bgtvt", "QĐ-TTG"
    text_after,           ///< "126/2020/NĐ-CPđể": what follows the number was left out
    restored_d,           ///< "QD-TTg": Đ restored
    leading_zero,         ///< "2/2019/..." is 02/2019/...
    hyphen_for_slash,     ///< "82/2005-QĐ-UBND", "73-CP"
    slash_for_hyphen,     ///< "TTLT/BQP-BCA", "QĐ/TTg"
    space_for_separator,  ///< "86/QĐ UBND", "48 CT/TW"
    two_digit_year,       ///< "12/98/TT-BYT"
    underscore,           ///< "NĐ_CP"
    missing_slash,        ///< "169/2026NĐ-CP"
    type_first,           ///< "QC-01/CB-LH"
    slash_before_unit,    ///< "TT-BNNPTNT/KH"
    line_break,           ///< broken at a hyphen; at its end a group may be missing
    stray_mark,           ///< asterisks and apostrophes inside
    doubled_separator,    ///< "18//2026/TT-BYT"
    stray_separator,      ///< "90/2023%QH15"
    doubled_letter,       ///< Đ written twice in two encodings
    html_entity,          ///< "BGD&amp;ĐT"
};
template <>
struct Vocabulary<Repair> {
    static constexpr Term<Repair> terms[] = {
        {Repair::composed, "composed", {"ghép dấu với chữ (NFC)", "marks joined with their letters (NFC)"}},
        {Repair::hidden_characters, "hidden_characters", {"bỏ ký tự ẩn", "hidden characters left out"}},
        {Repair::hyphen_look_alike, "hyphen_look_alike", {"đổi dấu giống gạch nối", "look-alike of a hyphen replaced"}},
        {Repair::slash_look_alike, "slash_look_alike", {"đổi dấu giống gạch chéo", "look-alike of a slash replaced"}},
        {Repair::eth, "eth", {"đổi Ð (U+00D0) thành Đ", "Ð (U+00D0) replaced by Đ"}},
        {Repair::cyrillic, "cyrillic", {"đổi chữ Kirin giống chữ Latinh", "Cyrillic look-alike of a letter replaced"}},
        {Repair::letter_case, "letter_case", {"sửa chữ hoa, chữ thường", "letter case corrected"}},
        {Repair::text_after, "text_after", {"bỏ phần chữ dính sau ký hiệu", "text after the number left out"}},
        {Repair::restored_d, "restored_d", {"khôi phục Đ từ D", "Đ restored from D"}},
        {Repair::leading_zero,
         "leading_zero",
         {"thêm số 0 trước số nhỏ hơn 10", "zero added before a number under 10"}},
        {Repair::hyphen_for_slash, "hyphen_for_slash", {"gạch nối đọc là gạch chéo", "hyphen read as a slash"}},
        {Repair::slash_for_hyphen, "slash_for_hyphen", {"gạch chéo đọc là gạch nối", "slash read as a hyphen"}},
        {Repair::space_for_separator, "space_for_separator", {"dấu cách đọc là dấu nối", "space read as a separator"}},
        {Repair::two_digit_year, "two_digit_year", {"năm hai chữ số", "year of two digits"}},
        {Repair::underscore, "underscore", {"gạch dưới đọc là gạch nối", "underscore read as a hyphen"}},
        {Repair::missing_slash, "missing_slash", {"thêm gạch chéo sau năm", "slash added after the year"}},
        {Repair::type_first, "type_first", {"tên loại đứng trước số", "type stands before the number"}},
        {Repair::slash_before_unit, "slash_before_unit", {"gạch chéo trước đơn vị", "slash before the unit"}},
        {Repair::line_break, "line_break", {"ngắt dòng sau gạch nối", "broken at a hyphen"}},
        {Repair::stray_mark, "stray_mark", {"bỏ dấu lạ bên trong", "stray marks left out"}},
        {Repair::doubled_separator, "doubled_separator", {"bỏ dấu lặp", "doubled separator dropped"}},
        {Repair::stray_separator, "stray_separator", {"dấu lạ đọc là gạch chéo", "stray sign read as a slash"}},
        {Repair::doubled_letter, "doubled_letter", {"bỏ chữ Đ lặp", "doubled Đ dropped"}},
        {Repair::html_entity, "html_entity", {"đổi mã HTML thành ký tự", "HTML entity replaced"}},
    };
};
static_assert(is_in_order<Repair>());

/// Set of repairs.
class Repairs {
public:
    constexpr Repairs() = default;
    constexpr Repairs(Repair repair) noexcept : bits_(bit(repair)) {}  // NOLINT: a repair is a set of one

    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr bool contains(Repair repair) const noexcept { return (bits_ & bit(repair)) != 0; }
    constexpr void add(Repairs other) noexcept { bits_ |= other.bits_; }

    friend constexpr bool operator==(Repairs a, Repairs b) noexcept { return a.bits_ == b.bits_; }
    friend constexpr bool operator!=(Repairs a, Repairs b) noexcept { return a.bits_ != b.bits_; }

private:
    static constexpr std::uint32_t bit(Repair repair) noexcept { return 1U << static_cast<unsigned>(repair); }
    std::uint32_t bits_ = 0;
};

}  // namespace v1
}  // namespace criterion19
