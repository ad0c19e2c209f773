#include "text/date_words.hpp"

#include <criterion19/base/calendar.hpp>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

bool is_date_sign(char sign) noexcept {
    return sign == '/' || sign == '-' || sign == '.';
}

/// One or two digits from lo to hi, or 0.
int small_number(Stretch const& stretch, Index i, int lo, int hi) noexcept {
    if (!stretch.is_number(i) || stretch.digits_count(i) > 2) return 0;
    auto const value = static_cast<int>(stretch.digits_value(i));
    return value >= lo && value <= hi ? value : 0;
}

bool is_year_word(WordKey word) noexcept {
    return word == "năm"_w || bare(word) == "nam"_w;
}

/// A day that only some years have.
bool is_leap_day(int month, int day) noexcept {
    return month == 2 && day == 29;
}

bool is_real(int year, int month, int day) noexcept {
    return is_real_date(year == 0 ? 2000 : year, month, day);
}

int roman_quarter(Stretch const& stretch, Index i) noexcept {
    switch (stretch.word(i)) {
        case "I"_w:
            return 1;
        case "II"_w:
            return 2;
        case "III"_w:
            return 3;
        case "IV"_w:
            return 4;
        default:
            return small_number(stretch, i, 1, 4);
    }
}

}  // namespace

bool is_month_word(WordKey word) noexcept {
    return word != 0 && bare(word) == "thang"_w;
}

bool is_day_word(WordKey word) noexcept {
    return word == "ngày"_w || word == "ngây"_w || word == "ngay"_w;
}

bool is_day_context(WordKey word) noexcept {
    switch (word) {
        case "ngày"_w:
        case "sáng"_w:
        case "chiều"_w:
        case "tối"_w:
        case "trưa"_w:
        case "đêm"_w:
        case "hôm"_w:
        case "khuya"_w:
        case "mùng"_w:
        case "lễ"_w:
        case "hội"_w:
        case "dịp"_w:
        case "niệm"_w:
        case "hè"_w:
            return true;
        default:
            return false;
    }
}

bool is_weekday(WordKey word) noexcept {
    switch (word) {
        case "hai"_w:
        case "ba"_w:
        case "tư"_w:
        case "năm"_w:
        case "sáu"_w:
        case "bảy"_w:
        case "nhật"_w:
            return true;
        default:
            return false;
    }
}

Index time_at(Stretch const& stretch, Index i) noexcept {
    Index k = i;
    if (stretch.is_sign(k, '|') || stretch.is_sign(k, '-') || stretch.is_sign(k, ',')) ++k;
    if (stretch.is_word(k, "lúc"_w)) ++k;
    bool const clock = stretch.is_number(k) && stretch.digits_count(k) <= 2 &&
                       (stretch.is_sign(k + 1, ':') || stretch.is_word(k + 1, "h"_w)) && stretch.glued(k + 1) &&
                       stretch.is_number(k + 2) && stretch.glued(k + 2);
    if (!clock) return i;
    k += 3;
    if (stretch.is_sign(k, ':') && stretch.glued(k) && stretch.is_number(k + 1) && stretch.glued(k + 1)) k += 2;
    return k;
}

bool is_impossible(DateFact const& date) noexcept {
    return date.day != 0 && !is_real(date.year_given ? date.year : 0, date.month, date.day);
}

boost::optional<Date> DateMatch::date() const {
    if (!full() || !is_real_date(year, month, day)) return boost::none;
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                static_cast<unsigned short>(day));
}

int year_at(Stretch const& stretch, Index i, Index& next, bool& damaged) noexcept {
    if (!stretch.is_number(i)) return 0;
    auto const digits = stretch.digits_count(i);
    auto value = stretch.digits_value(i);
    next = i + 1;
    if (digits == 2 && (value == 19 || value == 20) && stretch.is_number(i + 1) && stretch.digits_count(i + 1) == 2 &&
        stretch.at(i + 1).gap == Gap::none) {
        value = value * 100 + stretch.digits_value(i + 1);
        damaged = true;
        next = i + 2;
    } else if (digits != 4) {
        return 0;
    }
    return value >= first_year && value <= last_year ? static_cast<int>(value) : 0;
}

DateMatch full_date_at(Stretch const& stretch, Index i) noexcept {
    DateMatch out;
    if (!stretch.is_number(i)) return out;
    out.first = i;
    // 2018-01-25
    if (stretch.digits_count(i) == 4) {
        bool const iso = stretch.is_sign(i + 1, '-') && stretch.glued(i + 1) && stretch.is_sign(i + 3, '-') &&
                         stretch.glued(i + 3) && stretch.glued(i + 2) && stretch.glued(i + 4);
        if (!iso) return out;
        int const year = static_cast<int>(stretch.digits_value(i));
        int const month = small_number(stretch, i + 2, 1, 12);
        int const day = small_number(stretch, i + 4, 1, 31);
        if (month == 0 || day == 0 || !is_real_date(year, month, day)) return out;
        out.year = year;
        out.month = month;
        out.day = day;
        out.next = i + 5;
        return out;
    }
    int const day = small_number(stretch, i, 1, 31);
    if (day == 0) return out;
    char const sign = stretch.at(i + 1).kind;
    if (is_date_sign(sign)) {
        int const month = small_number(stretch, i + 2, 1, 12);
        bool const joined = month != 0 && stretch.is_sign(i + 3, sign) && stretch.is_number(i + 4);
        if (!joined) return out;
        // Spaces beside the marks are scanning errors; with a hyphen or a dot they are other things.
        bool const tight = stretch.glued(i + 1) && stretch.glued(i + 2) && stretch.glued(i + 3) && stretch.glued(i + 4);
        if (!tight && (sign != '/' || !stretch.glued(i + 1))) return out;
        Index next = 0;
        bool damaged = !tight;
        int year = year_at(stretch, i + 4, next, damaged);
        if (year == 0 && stretch.digits_count(i + 4) == 2 && sign == '/') {
            year = 2000 + static_cast<int>(stretch.digits_value(i + 4));
            next = i + 5;
            damaged = true;
        }
        if (year == 0 || !is_real(year, month, day)) return out;
        out.year = year;
        out.month = month;
        out.day = day;
        out.damaged = damaged;
        out.next = next;
        return out;
    }
    // 25 tháng 01 năm 2018; 19 Tháng 4 2018; 19 tháng 4, 2018
    if (is_month_word(stretch.word(i + 1)) && stretch.at(i + 1).gap == Gap::none) {
        int const month = small_number(stretch, i + 2, 1, 12);
        if (month == 0) return out;
        Index k = i + 3;
        bool const has_word = is_year_word(stretch.word(k)) && stretch.at(k).gap == Gap::none;
        if (has_word)
            ++k;
        else if (stretch.is_sign(k, ',') || stretch.is_sign(k, '/') || stretch.is_sign(k, '-') ||
                 stretch.is_sign(k, '.'))
            ++k;
        Index next = 0;
        bool damaged = false;
        int const year = year_at(stretch, k, next, damaged);
        if (year == 0 || stretch.at(k).gap > Gap::comma || !is_real(year, month, day)) return out;
        out.year = year;
        out.month = month;
        out.day = day;
        out.damaged = damaged;
        out.next = next;
    }
    return out;
}

DateMatch day_month_at(Stretch const& stretch, Index i) noexcept {
    DateMatch out;
    out.first = i;
    int const day = small_number(stretch, i, 1, 31);
    if (day == 0) return out;
    char const sign = stretch.at(i + 1).kind;
    bool const signs = is_date_sign(sign) && stretch.glued(i + 1) && stretch.glued(i + 2);
    bool const words = is_month_word(stretch.word(i + 1)) && stretch.at(i + 1).gap == Gap::none;
    if (!signs && !words) return out;
    int const month = small_number(stretch, i + 2, 1, 12);
    if (month == 0 || !is_real(0, month, day)) return out;
    // 8/8/8 is no day; 14.9% neither
    Index const after = i + 3;
    if (is_date_sign(stretch.at(after).kind) && stretch.glued(after) && stretch.is_number(after + 1) &&
        stretch.glued(after + 1))
        return out;
    if (stretch.is_sign(after, '%')) return out;
    out.month = month;
    out.day = day;
    out.next = after;
    return out;
}

DateMatch month_at(Stretch const& stretch, Index i) noexcept {
    DateMatch out;
    out.first = i;
    Index k = i;
    bool const word = is_month_word(stretch.word(i));
    if (word) ++k;
    int const month = small_number(stretch, k, 1, 12);
    if (month == 0 || (word && stretch.at(k).gap != Gap::none)) return out;
    ++k;
    char const sign = stretch.at(k).kind;
    bool const joined = (sign == '/' && stretch.is_number(k + 1)) ||
                        (word && is_date_sign(sign) && stretch.glued(k) && stretch.glued(k + 1));
    if (joined)
        ++k;
    else if (word && is_year_word(stretch.word(k)) && stretch.at(k).gap == Gap::none)
        ++k;
    else
        return out;
    if (!word && !(stretch.glued(k) && stretch.glued(k - 1))) return out;
    Index next = 0;
    bool damaged = false;
    int const year = year_at(stretch, k, next, damaged);
    if (year == 0) return out;
    // 12/2018/TT-BCA is a number of a document
    if (stretch.is_sign(next, '/') && stretch.glued(next)) return out;
    out.year = year;
    out.month = month;
    out.damaged = damaged;
    out.next = next;
    return out;
}

DateMatch quarter_at(Stretch const& stretch, Index i) noexcept {
    DateMatch out;
    out.first = i;
    if (!stretch.is_word(i, "quý"_w)) return out;
    int const quarter = roman_quarter(stretch, i + 1);
    if (quarter == 0 || stretch.at(i + 1).gap != Gap::none) return out;
    Index k = i + 2;
    char const sign = stretch.at(k).kind;
    if (is_date_sign(sign) || is_year_word(stretch.word(k)) || sign == ',') ++k;
    Index next = 0;
    bool damaged = false;
    int const year = year_at(stretch, k, next, damaged);
    if (year == 0 || stretch.at(k).gap > Gap::comma) return out;
    out.year = year;
    out.quarter = quarter;
    out.damaged = damaged;
    out.next = next;
    return out;
}

DateMatch date_after(Stretch const& stretch, Index i) noexcept {
    Index k = i;
    bool const bracket = stretch.is_sign(k, '(');
    if (bracket) ++k;
    if (stretch.is_word(k, "ký"_w) || stretch.is_word(k, "đề"_w) || stretch.is_word(k, "ra"_w)) ++k;
    if (stretch.is_phrase(k, "ban"_w, "hành"_w)) k += 2;
    bool const word = is_day_word(stretch.word(k));
    if (word) ++k;
    if (!word && !bracket) return {};
    auto date = full_date_at(stretch, k);
    if (!date) return {};
    // "(19/8/2005 - 19/8/2015)" is a period
    if (stretch.is_sign(date.next, '-') && stretch.is_number(date.next + 1)) return {};
    date.first = i;
    if (bracket && stretch.is_sign(date.next, ')')) ++date.next;
    return date;
}

DateMatch impossible_date_at(Stretch const& stretch, Index i) noexcept {
    DateMatch out;
    bool const day_word = is_day_word(stretch.word_before(i)) && stretch.at(i).gap == Gap::none;
    int const day = small_number(stretch, i, 1, 99);
    int const month = small_number(stretch, i + 2, 1, 99);
    if (day == 0 || month == 0) return out;
    bool const in_range = day <= 31 && month <= 12;
    if (in_range ? is_real(0, month, day) && !is_leap_day(month, day) : !day_word) return out;
    Index next = i + 3;
    int year = 0;
    bool damaged = false;
    if (char const sign = stretch.at(i + 1).kind; is_date_sign(sign)) {
        if (!stretch.glued(i + 1) || !stretch.glued(i + 2)) return out;
        if (stretch.is_sign(next, sign) && stretch.glued(next) && stretch.is_number(next + 1) &&
            stretch.glued(next + 1))
            year = year_at(stretch, next + 1, next, damaged);
        else if (!day_word || (stretch.glued(next) && stretch.is_number(next + 1)) || sign == '.')
            return out;
        else if (stretch.at(next).gap == Gap::none && unit_at(stretch.tokens(), next))
            return out;
    } else if (is_month_word(stretch.word(i + 1)) && stretch.at(i + 1).gap == Gap::none) {
        if (is_year_word(stretch.word(next)) && stretch.at(next).gap == Gap::none)
            year = year_at(stretch, next + 1, next, damaged);
        if (year == 0) return out;
    } else {
        return out;
    }
    if (year == 0 && next != i + 3) return out;
    // "31/02/2018/QĐ" is a number of a document
    if (stretch.is_sign(next, '/') && stretch.glued(next)) return out;
    if (in_range && is_real(year, month, day)) return out;
    out.first = i;
    out.next = next;
    out.year = year;
    out.month = month;
    out.day = day;
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
