#include "text/dates.hpp"

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

/// "tháng" with its marks or with what scanning left of them.
bool is_month_word(WordKey word) noexcept {
    return word != 0 && bare(word) == "thang"_w;
}

bool is_year_word(WordKey word) noexcept {
    return word == "năm"_w || bare(word) == "nam"_w;
}

bool is_day_word(WordKey word) noexcept {
    return word == "ngày"_w || word == "ngây"_w || word == "ngay"_w;
}

/// A day that only some years have.
bool is_leap_day(int month, int day) noexcept {
    return month == 2 && day == 29;
}

bool is_real(int year, int month, int day) noexcept {
    return is_real_date(year == 0 ? 2000 : year, month, day);
}

/// Words after which two numbers are day and month.
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

/// One past "07:00", "15:46:00", "14h30" at i, with "|" or "-" before it; i where there is none.
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

}  // namespace

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

namespace {

/// "31/02/2018", "ngày 15/13/2018", "30 tháng 2 năm 2018", "ngày 31/4": written as a day that no calendar has. Where
/// day or month is out of range, "ngày" must stand before.
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

class DateReader {
public:
    explicit DateReader(Stretch& stretch) : stretch_(stretch) {}

    void run() {
        for (Index i = 0; i < stretch_.size();) {
            if (!stretch_.is_free(i)) {
                ++i;
                continue;
            }
            Index const next = read_at(i);
            i = next > i ? next : i + 1;
        }
    }

private:
    Index read_at(Index i) {
        if (stretch_.is_word(i)) {
            auto const key = stretch_.word(i);
            if (key == "quý"_w)
                if (auto const quarter = quarter_at(stretch_, i)) return keep(quarter, i);
            if (is_month_word(key))
                if (auto const month = month_at(stretch_, i)) return keep(month, i);
            return i;
        }
        if (!stretch_.is_number(i) || is_tail(i)) return i;
        if (auto const date = full_date_at(stretch_, i)) return keep(date, i);
        if (auto const month = month_at(stretch_, i); month && !is_part_of_whole(month)) return keep(month, i);
        if (auto const day = day_month_at(stretch_, i); day && is_day_and_month(i, day)) return keep(day, i);
        if (auto const date = impossible_date_at(stretch_, i)) return keep(date, i);
        // "từ ngày 5 đến ngày 10/5": a day alone is a label, not a count
        return i;
    }

    /// Whether the number at i continues something: "08:23", "PV28", "19.2".
    bool is_tail(Index i) const noexcept {
        if (!stretch_.glued(i)) return false;
        auto const& before = stretch_.before(i);
        if (before.kind == Token::word || before.kind == Token::number) return true;
        bool const joint = before.kind == '/' || before.kind == '.' || before.kind == '-' || before.kind == ':';
        // "ngày 15-16/8/2018": the second of two days
        if (before.kind == '-' && i >= 3 && stretch_.is_number(i - 2) && is_day_word(stretch_.word(i - 3)))
            return false;
        // "19/8/2005-19/8/2020": a period without spaces
        if (before.kind == '-' && i >= 2 && stretch_.claim_of(i - 2) == Claim::date) return false;
        // "năm 2018-18/2": only a number or word before the joint makes this a tail
        return joint && i > 1 && stretch_.glued(i - 1) &&
               (stretch_.before(i, 2).kind == Token::word || stretch_.before(i, 2).kind == Token::number);
    }

    /// "5/2018 hộ": a part of a whole, although it could be a month.
    bool is_part_of_whole(DateMatch const& month) const noexcept {
        auto const unit = unit_at(stretch_.tokens(), month.next);
        return stretch_.at(month.next).gap == Gap::none &&
               (unit.kind == UnitClass::persons || unit.kind == UnitClass::bodies || unit.kind == UnitClass::cases);
    }

    bool is_day_and_month(Index i, DateMatch const& day) const noexcept {
        if (is_month_word(stretch_.word(i + 1))) return true;
        // "đường 3/2", "khu công nghiệp 30/4" are names
        if (stretch_.word_before(i) == "đường"_w || stretch_.word_before(i) == "phố"_w) return false;
        Index k = i;
        bool const bracket = stretch_.before(i).kind == '(' && stretch_.is_sign(day.next, ')');
        if (stretch_.before(k).kind == '(') --k;
        WordKey const before = stretch_.word_before(k);
        bool const near = stretch_.at(k).gap == Gap::none;
        if (near && is_day_context(before)) return true;
        if (near && before == "nay"_w) return true;
        // "trong 2 ngày 28 và 29/8", "ngày 28-29/8"
        bool const second_day = (before == "và"_w || stretch_.before(k).kind == '-') && stretch_.is_number(k - 2) &&
                                k >= 3 && is_day_word(stretch_.word(k - 3));
        if (near && second_day) return true;
        // "Thứ năm, 23/12"
        if (stretch_.before(k).kind == ',' && is_weekday(stretch_.word_before(k, 2)) &&
            (stretch_.word_before(k, 3) == "thứ"_w || stretch_.word_before(k, 3) == "chủ"_w))
            return true;
        if (near && (is_limit_word(before) || before == "và"_w || stretch_.before(k).kind == '-')) {
            if (near_other_day(i, day)) return true;
            if (stretch_.at(i + 1).kind == '/' && is_limit_word(before) && !has_unit(day.next)) return true;
        }
        if (near && is_holiday(i, day)) return true;
        return bracket && !has_unit(day.next) && stretch_.at(i + 1).kind != '.';
    }

    static bool is_limit_word(WordKey word) noexcept {
        return word == "từ"_w || word == "đến"_w || word == "tới"_w || word == "trước"_w || word == "sau"_w ||
               word == "hết"_w;
    }

    /// "Ngày Nhà giáo Việt Nam 20/11", "Quốc khánh 2/9": a day named by its feast.
    bool is_holiday(Index i, DateMatch const& day) const noexcept {
        if (stretch_.at(i + 1).kind != '/' || has_unit(day.next) || stretch_.before(i).kind != Token::word)
            return false;
        for (Index back = 1; back <= 8 && back <= i; ++back) {
            Index const k = i - back;
            if (stretch_.at(k + 1).gap != Gap::none || !stretch_.is_word(k)) return false;
            if (is_day_word(stretch_.word(k)) || stretch_.is_phrase(k, "quốc"_w, "khánh"_w) ||
                stretch_.is_word(k, "lễ"_w) || stretch_.is_phrase(k, "quốc"_w, "tế"_w))
                return true;
        }
        return false;
    }

    bool has_unit(Index i) const noexcept {
        return stretch_.at(i).gap == Gap::none && static_cast<bool>(unit_at(stretch_.tokens(), i));
    }

    /// "từ 5/5 đến 10/5", "26 và 27/7": another day close by makes both days.
    bool near_other_day(Index i, DateMatch const& day) const noexcept {
        for (Index back = 2; back <= 6 && back <= i; ++back)
            if (stretch_.claim_of(i - back) == Claim::date) return true;
        bool const range = stretch_.is_word(day.next, "đến"_w) || stretch_.is_sign(day.next, '-') ||
                           stretch_.is_word(day.next, "tới"_w);
        Index k = day.next + 1;
        if (is_day_word(stretch_.word(k))) ++k;
        return range && (full_date_at(stretch_, k) || day_month_at(stretch_, k));
    }

    bool every_year(Index first, Index next) const noexcept {
        for (Index k = next; k < next + 4; ++k) {
            if (stretch_.at(k).gap > Gap::none) break;
            if (stretch_.is_phrase(k, "hàng"_w, "năm"_w) || stretch_.is_phrase(k, "hằng"_w, "năm"_w)) return true;
            if (stretch_.is_phrase(k, "làm"_w, "ngày"_w) || stretch_.is_phrase(k, "là"_w, "ngày"_w)) return true;
        }
        for (Index back = 1; back <= 3 && back <= first; ++back) {
            if (stretch_.at(first - back + 1).gap > Gap::none) break;
            WordKey const word = stretch_.word(first - back);
            if (stretch_.is_phrase(first - back, "quốc"_w, "khánh"_w)) return true;
            if (word == "lấy"_w || word == "chọn"_w || word == "thống"_w || word == "niệm"_w) return true;
        }
        return false;
    }

    Index keep(DateMatch const& date, Index i) {
        DateFact fact;
        fact.year = date.year;
        fact.quarter = date.quarter;
        fact.month = date.month;
        fact.day = date.day;
        Index first = i;
        bool const day_word = is_day_word(stretch_.word_before(i)) && stretch_.at(i).gap == Gap::none;
        if (day_word) --first;
        Index next = date.next;
        if (date.day != 0) {
            Index const time = time_at(stretch_, next);
            fact.has_time = time != next || time_before(first);
            next = time;
        }
        fact.year_given = date.year != 0;
        fact.every_year =
            date.year == 0 && (every_year(first, date.next) || (!day_word && date.day != 0 && is_holiday(i, date)));
        if (date.day == 0) fact.role = DateRole::period;
        if (is_published(first, fact)) fact.role = DateRole::published;
        if (is_effective(first)) fact.role = DateRole::effective;
        if (is_impossible(fact)) {
            fact.certainty = Certainty::candidate;
            fact.doubt = impossible_date;
        } else if (date.damaged) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"ngày bị hỏng khi quét hoặc viết tắt năm", "the date is damaged or its year shortened"};
        }
        fact.span = stretch_.span(first, next);
        stretch_.claim(first, next, Claim::date);
        stretch_.reading().dates.push_back(std::move(fact));
        return next;
    }

    bool time_before(Index first) const noexcept {
        return first >= 3 && stretch_.is_number(first - 1) && stretch_.is_sign(first - 2, ':') &&
               stretch_.is_number(first - 3);
    }

    /// The date of the page: it stands at the head and has a time, a weekday or brackets around it.
    bool is_published(Index first, DateFact const& fact) const noexcept {
        if (stretch_.at(0).begin != 0 && first > 60) return false;
        if (fact.has_time) return true;
        return first <= 1 && fact.year != 0 && fact.day != 0 && stretch_.before(first).kind == '(';
    }

    bool is_effective(Index first) const noexcept {
        for (Index back = 1; back <= 8 && back <= first; ++back) {
            if (stretch_.at(first - back + 1).gap > Gap::comma) return false;
            if (stretch_.is_phrase(first - back, "hiệu"_w, "lực"_w)) return true;
        }
        return false;
    }

    Stretch& stretch_;
};

}  // namespace

void read_dates(Stretch& stretch) {
    DateReader(stretch).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
