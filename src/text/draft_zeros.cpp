// What the sentences say did not happen: "không có" before an indicator or behind it.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_zero = 12;  // words between "không có" and its noun

constexpr Wording a_purpose{"là điều cam kết, đề ra hoặc chỉ nói chung", "pledged or planned, or said in general only"};

}  // namespace

/// "không phải là không có", "chưa thể nói không có": there are some.
bool FigureReader::is_denied_itself(std::size_t i) const {
    if (i == 0 || !marks_->is(i - 1, Role::denial) || marks_->words_between(i - 1, i) > 3) return false;
    auto const& tokens = marks_->tokens();
    for (auto k = marks_->at(i - 1).next; k < marks_->at(i).first; ++k)
        if (tokens[k].gap >= Gap::comma) return false;
    return tokens[marks_->at(i).first].gap == Gap::none;
}

/// Whether the colon stands closely behind "không có", with nothing counted between.
bool FigureReader::opens_list(std::size_t colon) const {
    std::size_t words = 0;
    for (auto k = zero_; k < colon; ++k) {
        words += marks_->words_between(k, k + 1);
        if (k != zero_ && marks_->is(k, Role::indicator)) return false;
    }
    return words <= 6;
}

/// Whether "không có" before the mark still speaks of it.
bool FigureReader::in_zero(std::size_t i) const {
    std::size_t words = 0;
    bool listed = false;
    for (auto k = zero_; k < i; ++k) {
        words += marks_->words_between(k, k + 1);
        if (marks_->is(k, Role::comma) ||
            (zero_list_ && (marks_->is(k, Role::colon) || marks_->is(k, Role::semicolon))))
            words = 0;
        listed = listed || marks_->is(k, Role::indicator);
        if (marks_->is(k, Role::except)) return false;
    }
    if (words > longest_zero) return false;
    if (!listed) return true;
    // "không có khiếu kiện và số vụ phạm tội giảm 5%": a number begins, not another event
    if (marks_->is_unit(i - 1, Counted::cases) && marks_->word_before(i - 1) == "số"_w) return false;
    if (marks_->word_before(i) == "số"_w) return false;
    // "không có tội phạm, tệ nạn xã hội giảm 5%": behind the comma something else begins
    auto const next = i + 1;
    auto const role = marks_->role(next);
    bool const goes_on = role == Role::falls || role == Role::rises || role == Role::number || role == Role::colon ||
                         (role == Role::happens && marks_->is(next + 1, Role::number));
    return !(goes_on && marks_->words_between(i, next) <= words_to_noun);
}

/// "cháy, nổ: không xảy ra vụ nào": nothing of its own follows.
bool FigureReader::nothing_follows(std::size_t i) const {
    auto const first = marks_->at(i).next;
    std::size_t words = 0;
    std::size_t end = marks_->tokens().size();
    for (auto k = i + 1; k < marks_->size(); ++k) {
        auto const role = marks_->role(k);
        if (role == Role::comma || role == Role::semicolon || role == Role::close || role == Role::open) {
            end = marks_->at(k).first;
            break;
        }
        if (role == Role::commune || role == Role::whole_year || role == Role::happens ||
            (role == Role::unit && marks_->at(k).arg == static_cast<std::uint16_t>(Counted::cases)))
            continue;
        return false;
    }
    for (auto k = first; k < end; ++k)
        if (marks_->tokens()[k].kind == Token::word) ++words;
    return words <= 6;
}

bool FigureReader::ends_with_zero(std::size_t i) const {
    if (topic_ == Marks::none || topic_ > i || !nothing_follows(i)) return false;
    // between topic and zero only a colon or a few words
    std::size_t between = 0;
    for (auto k = topic_; k < i; ++k) {
        if (marks_->is(k, Role::semicolon) || marks_->is(k, Role::number)) return false;
        between += marks_->words_between(k, k + 1);
    }
    return between <= 6;
}

/// "trọng án: không", "cháy, nổ: không.": "không" and nothing more.
bool FigureReader::is_bare_no(std::size_t i) const {
    auto const& mark = marks_->at(i);
    return mark.next - mark.first == 1 && marks_->is(i - 1, Role::colon) &&
           marks_->tokens()[mark.first].key == "không"_w && ends_here(i);
}

/// "Trọng án, khiếu kiện đông người: không có": of all that stands before the colon.
bool FigureReader::state_zeros_before(std::size_t i) {
    bool any = false;
    std::size_t words = 0;
    for (auto k = i - 1; k-- > 0 && !marks_->is(k, Role::semicolon);) {
        words += marks_->words_between(k, k + 1);
        if (words > (any ? 1U : 6U)) break;
        if (marks_->is(k, Role::comma) || marks_->is(k, Role::commune) || marks_->is(k, Role::place)) continue;
        if (!marks_->is(k, Role::indicator)) break;
        state_zero(k, i);
        any = true;
        words = 0;
    }
    if (any) topic_ = Marks::none;
    return any;
}

void FigureReader::state_zero(std::size_t i, std::size_t zero) {
    auto const& what = row(i);
    if (what.sense == Sense::sort || !fits(what.kind)) return;
    // "6 tin không có dấu hiệu tội phạm", "không phải là tội phạm"
    auto const lead = zero < i ? marks_->word_before(i) : 0;
    if (lead == "hiệu"_w || lead == "tố"_w || lead == "là"_w) return;
    // The words of the zero say when and of whom; the noun may stand behind a comma.
    auto mark = marks_->at(i);
    mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied & ~is_handled);
    Figure figure;
    figure.of = what.kind;
    figure.year = maker_.year_of(mark);
    figure.count = Quantity(0);
    auto const span = marks_->span(std::min(i, zero), std::max(i, zero) + 1);
    topic_ = Marks::none;
    if (part_follows(std::max(i, zero))) mark.when = When::part;
    auto beside = figure;
    if (what.wider) beside.of = *what.wider;
    if (auto const doubt = maker_.doubt_of(mark, true)) {
        if (what.wider) maker_.offer(beside, span, *doubt);
        return maker_.offer(figure, span, *doubt);
    }
    if (what.sense == Sense::offers || what.sense == Sense::among || mark.is(is_so_called))
        return maker_.offer(figure, span, close_words);
    if (is_qualified(i)) return;
    if (is_narrowed(i)) return maker_.offer(figure, span, close_words);
    // "cam kết không ..., không có ...": all that the clause lists
    intended_ = intended_ || is_intended(zero);
    if (intended_) return maker_.offer(figure, span, a_purpose);
    if (bracketed_exception(i) || is_in_some_units(i) || is_of_some_units(zero))
        return maker_.offer(figure, span, close_words);
    maker_.state(what.kind, static_cast<int>(figure.year), exactly(0), span);
    if (what.wider) maker_.state(*what.wider, static_cast<int>(figure.year), exactly(0), span);
    last_ = {i, true, 0, static_cast<int>(figure.year)};
}

/// "không có tội phạm giết người", "không có cháy rừng": what follows makes a wide word a narrow one.
bool FigureReader::is_qualified(std::size_t i) const {
    if (!is_sum(row(i).kind)) return false;
    auto const& tokens = marks_->tokens();
    auto const next = static_cast<std::size_t>(marks_->at(i).next);
    if (next >= tokens.size() || tokens[next].gap != Gap::none || tokens[next].kind != Token::word) return false;
    switch (tokens[next].key) {
        case "nào"_w: {
            // "không có vụ cháy nào gây thiệt hại về người"
            auto const behind = next + 1;
            if (behind >= tokens.size() || tokens[behind].gap != Gap::none) return false;
            auto const verb = tokens[behind].key;
            return verb == "gây"_w || verb == "làm"_w || verb == "có"_w || verb == "bị"_w || verb == "do"_w ||
                   verb == "nghiêm"_w || verb == "lớn"_w || verb == "phải"_w;
        }
        case "và"_w:
        case "hoặc"_w:
        case "hay"_w:
        case "trên"_w:
        case "trong"_w:
        case "tại"_w:
        case "ở"_w:
        case "xảy"_w:
        case "diễn"_w:
        case "phát"_w:
        case "không"_w:
        case "chưa"_w:
        case "cũng"_w:
        case "mới"_w:
        case "theo"_w:
        case "so"_w:
        case "bằng"_w:
            return false;
        default:
            return true;
    }
}

/// "không có khiếu kiện tập thể vượt cấp": none of a graver kind, which the words of the row do not know.
bool FigureReader::is_narrowed(std::size_t i) const {
    auto const& tokens = marks_->tokens();
    auto const next = static_cast<std::size_t>(marks_->at(i).next);
    if (next >= tokens.size() || tokens[next].gap != Gap::none || tokens[next].kind != Token::word) return false;
    switch (tokens[next].key) {
        case "vượt"_w:
        case "kéo"_w:
        case "trái"_w:
        case "nghiêm"_w:
        case "gây"_w:
        case "làm"_w:
        case "đặc"_w:
        case "rất"_w:
        case "lớn"_w:
        case "phức"_w:
        case "do"_w:
        case "bằng"_w:
        case "liên"_w:
        case "mới"_w:  // what is old may go on
            return true;
        default:
            return false;
    }
}

/// "xây dựng kế hoạch không để xảy ra", "ký cam kết không ...", "cơ bản không có".
bool FigureReader::is_intended(std::size_t zero) const {
    auto const before = marks_->word_before(zero);
    if (before == "bản"_w || before == "như"_w || before == "rằng"_w || before == "kết"_w || before == "muốn"_w ||
        before == "nào"_w || before == "để"_w || before == "nhằm"_w)
        return true;
    // "ký cam kết không tàng trữ pháo, không có người phạm tội": all that the clause lists
    for (auto k = zero; k-- > 0 && k + 16 > zero;) {
        if (marks_->is(k, Role::pledges)) return true;
        if (is_one_of(marks_->role(k), {Role::semicolon, Role::happens, Role::whole_year, Role::year, Role::commune,
                                        Role::place, Role::organ}))
            break;
    }
    // "ký giao ước với nội dung: không có ..."
    for (auto k = zero; k-- > 0 && k + 5 > zero;) {
        if (marks_->is(k, Role::comma) || marks_->is(k, Role::semicolon) || marks_->is(k, Role::happens)) break;
        if (marks_->is(k, Role::colon) && k > 0 &&
            (marks_->is(k - 1, Role::pledges) || marks_->is(k - 1, Role::registers)))
            return true;
    }
    if (zero == 0 || marks_->words_between(zero - 1, zero) > 1) return false;
    auto const role = marks_->role(zero - 1);
    return role == Role::paper || role == Role::pledges || role == Role::registers;
}

/// "5 thôn không xảy ra tội phạm": of the others it says nothing.
bool FigureReader::is_of_some_units(std::size_t zero) const {
    if (zero < 2 || !marks_->is(zero - 1, Role::unit) || marks_->words_between(zero - 1, zero) > 2) return false;
    auto const& number = marks_->at(zero - 2);
    auto const unit = static_cast<Counted>(marks_->at(zero - 1).arg);
    bool const holder = unit == Counted::hamlets || unit == Counted::households || unit == Counted::schools ||
                        unit == Counted::agencies || unit == Counted::enterprises;
    return holder && (number.role == Role::number || (number.role == Role::ratio && number.value < number.of));
}

/// "không để xảy ra trọng án tại 6/8 thôn": of the others it says nothing.
bool FigureReader::is_in_some_units(std::size_t i) const {
    return marks_->is(i + 1, Role::ratio) && marks_->at(i + 1).value < marks_->at(i + 1).of &&
           marks_->is(i + 2, Role::unit) && marks_->words_between(i, i + 1) <= 2;
}

/// "không xảy ra tai nạn giao thông trong 3 ngày Tết": the part of the year stands behind.
bool FigureReader::part_follows(std::size_t i) const {
    for (auto k = i + 1; k < marks_->size() && k < i + 4; ++k) {
        if (marks_->words_between(k - 1, k) > 3) return false;
        if (marks_->is(k, Role::part_year)) return true;
        if (!marks_->is(k, Role::number) && !marks_->is(k, Role::commune) && !marks_->is(k, Role::place) &&
            !marks_->is_unit(k, Counted::days))
            return false;
    }
    return false;
}

/// "không xảy ra vụ nào ngoài ...".
bool FigureReader::bracketed_exception(std::size_t i) const {
    return marks_->is(i + 1, Role::except) && marks_->words_between(i, i + 1) <= 4;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
