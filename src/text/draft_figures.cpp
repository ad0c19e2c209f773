// Yearly figures of the events that the law counts. The patterns know no indicator: a count before or behind its noun,
// "không có" before or behind it, a change against the year before.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t near = 3;             // words between a unit and its noun
constexpr std::size_t longest_zero = 12;    // words between "không có" and its noun
constexpr std::size_t longest_change = 12;  // marks between a count and its change

constexpr Wording close_words{"câu chữ gần với tiêu chí, cần xem có đúng là tiêu chí đó không",
                              "the words are close to the requirement; whether they mean it has to be decided"};
constexpr Wording sum_of_sorts{"cộng các loại nêu trong báo cáo; báo cáo không nêu tổng",
                               "the sum of the sorts named; the report gives no total"};
constexpr Wording unclear_base{"không rõ so với năm nào", "it is not said with which year it is compared"};
constexpr Wording only_about_change{"mức thay đổi không cho một con số duy nhất",
                                    "the change does not give one number"};
constexpr Wording only_change{"là mức tăng, giảm, không phải số vụ", "a change, not the number of cases"};
constexpr Wording a_purpose{"là điều cam kết, đề ra hoặc chỉ nói chung", "pledged or planned, or said in general only"};
constexpr Wording no_number{"báo cáo nêu vụ việc nhưng không nêu số vụ", "the report tells of it without a number"};
constexpr Wording broken_number{"con số không đọc chắc được", "the number cannot be read safely"};
constexpr Wording solved_cases{"là số vụ đã được làm rõ, xử lý", "the number of cases solved"};

}  // namespace

FigureReader::FigureReader(DraftMaker& maker) : maker_(maker) {}

IndicatorRow const& FigureReader::row(std::size_t i) const {
    return indicator_rows()[marks_->at(i).arg];
}

void FigureReader::read(Marks const& marks) {
    marks_ = &marks;
    topic_ = Marks::none;
    last_ = {};
    base_ = 0;
    zero_list_ = false;
    zero_ = Marks::none;
    police_ = police_ && marks.size() != 0;
    if (marks.has(Role::organ)) {
        police_ = false;
        for (std::size_t i = 0; i < marks.size(); ++i)
            police_ =
                police_ || (marks.is(i, Role::organ) && marks.at(i).arg == static_cast<std::uint16_t>(Organ::police));
    }
    for (std::size_t i = 0; i < marks.size(); ++i)
        police_ = police_ || (marks.is_unit(i, Counted::persons) && marks.tokens()[marks.at(i).first].key == "công"_w &&
                              marks.at(i).next - marks.at(i).first == 3);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto const& mark = marks.at(i);
        if (mark.is(is_quoted)) continue;
        switch (mark.role) {
            case Role::zero:
                zero_ = i;
                zero_list_ = false;
                if (ends_with_zero(i)) {
                    state_zero(topic_, i);
                    zero_ = Marks::none;
                } else if (last_.stated && mark.year != 0 && mark.year != last_.year && year_leads(i) &&
                           nothing_follows(i)) {
                    // "...; năm 2021 không xảy ra"
                    state_other_year(last_.noun, mark.year, exactly(0), i);
                    zero_ = Marks::none;
                }
                break;
            case Role::indicator:
                i = read_indicator(i);
                break;
            case Role::number:
                i = read_number(i);
                zero_ = Marks::none;
                break;
            case Role::semicolon:
                topic_ = Marks::none;
                if (!zero_list_) zero_ = Marks::none;
                break;
            case Role::colon:
                // "Không để xảy ra các hoạt động: chống Đảng; ly khai": a list of what did not happen
                zero_list_ = zero_ != Marks::none && opens_list(i);
                if (!zero_list_) zero_ = Marks::none;
                break;
            case Role::ratio:
            case Role::happens:
            case Role::denial:
            case Role::recognised:
            case Role::rises:
            case Role::falls:
                zero_ = Marks::none;
                break;
            default:
                break;
        }
    }
}

void FigureReader::finish() {
    for (auto const& sum : sums_)
        if (!maker_.figure(sum.kind, sum.year)) {
            Figure figure;
            figure.of = sum.kind;
            figure.year = sum.year;
            figure.count = Quantity(at_most(0));
            figure.count.interval = exactly(sum.count);
            maker_.offer(figure, sum.span, sum_of_sorts);
        }
}

/// An indicator: of a zero before it, of a number behind it, or what the next number is of.
std::size_t FigureReader::read_indicator(std::size_t i) {
    if (zero_ != Marks::none && in_zero(i)) {
        state_zero(i, zero_);
        return i;
    }
    zero_ = Marks::none;
    topic_ = i;
    tell_of_event(i);
    return i;
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
    bool comma = false;
    bool listed = false;
    for (auto k = zero_; k < i; ++k) {
        words += marks_->words_between(k, k + 1);
        if (marks_->is(k, Role::comma) ||
            (zero_list_ && (marks_->is(k, Role::colon) || marks_->is(k, Role::semicolon)))) {
            comma = true;
            words = 0;
        }
        listed = listed || marks_->is(k, Role::indicator);
        if (marks_->is(k, Role::except)) return false;
    }
    if (words > longest_zero) return false;
    if (!comma || !listed) return true;
    // "không có tội phạm, tệ nạn xã hội giảm 5%": behind the comma something else begins
    auto const next = i + 1;
    auto const role = marks_->role(next);
    bool const goes_on = role == Role::falls || role == Role::rises || role == Role::number || role == Role::colon ||
                         (role == Role::happens && marks_->is(next + 1, Role::number));
    return !(goes_on && marks_->words_between(i, next) <= near);
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

void FigureReader::state_zero(std::size_t i, std::size_t zero) {
    auto const& what = row(i);
    if (what.sense == Sense::sort || !fits(what.kind)) return;
    // The words of the zero say when and of whom; the noun may stand behind a comma.
    auto mark = marks_->at(i);
    mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied & ~is_handled);
    Figure figure;
    figure.of = what.kind;
    figure.year = maker_.year_of(mark);
    figure.count = Quantity(0);
    auto const span = marks_->span(std::min(i, zero), std::max(i, zero) + 1);
    topic_ = Marks::none;
    if (auto const doubt = maker_.doubt_of(mark, true)) return maker_.offer(figure, span, *doubt);
    if (what.sense == Sense::offers || what.sense == Sense::among || mark.is(is_so_called))
        return maker_.offer(figure, span, close_words);
    if (is_qualified(i)) return;
    if (is_intended(zero)) return maker_.offer(figure, span, a_purpose);
    if (bracketed_exception(i)) return maker_.offer(figure, span, close_words);
    maker_.state(what.kind, static_cast<int>(figure.year), exactly(0), span);
    last_ = {i, true, 0, static_cast<int>(figure.year)};
}

/// "không có tội phạm giết người", "không có cháy rừng": what follows makes a wide word a narrow one.
bool FigureReader::is_qualified(std::size_t i) const {
    if (!is_sum(row(i).kind)) return false;
    auto const& tokens = marks_->tokens();
    auto const next = static_cast<std::size_t>(marks_->at(i).next);
    if (next >= tokens.size() || tokens[next].gap != Gap::none || tokens[next].kind != Token::word) return false;
    switch (tokens[next].key) {
        case "và"_w:
        case "hoặc"_w:
        case "hay"_w:
        case "trên"_w:
        case "trong"_w:
        case "tại"_w:
        case "ở"_w:
        case "nào"_w:
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

/// "xây dựng kế hoạch không để xảy ra", "ký cam kết không ...", "cơ bản không có".
bool FigureReader::is_intended(std::size_t zero) const {
    auto const before = marks_->word_before(zero);
    if (before == "bản"_w || before == "như"_w || before == "rằng"_w) return true;
    if (zero == 0 || marks_->words_between(zero - 1, zero) > 1) return false;
    auto const role = marks_->role(zero - 1);
    return role == Role::paper || role == Role::pledges || role == Role::registers;
}

/// "không xảy ra vụ nào ngoài ...".
bool FigureReader::bracketed_exception(std::size_t i) const {
    return marks_->is(i + 1, Role::except) && marks_->words_between(i, i + 1) <= 4;
}

/// Discipline is the police's only where the sentence, or the one before in its paragraph, speaks of them.
bool FigureReader::fits(CountKind kind) const {
    return (kind != CountKind::police_disciplined && kind != CountKind::police_warned) || police_;
}

/// A number: of the noun behind it, or of the one before.
std::size_t FigureReader::read_number(std::size_t i) {
    auto const& number = marks_->at(i);
    auto unit = Marks::none;
    if (marks_->is(i + 1, Role::unit) && marks_->words_between(i, i + 1) == 0) unit = i + 1;
    bool const cases =
        unit != Marks::none && (marks_->is_unit(unit, Counted::cases) || marks_->is_unit(unit, Counted::spots));
    bool const persons = unit != Marks::none && marks_->is_unit(unit, Counted::persons);
    if (unit != Marks::none && !cases && !persons) return i;
    auto const noun = noun_behind(unit == Marks::none ? i : unit, persons);
    if (noun != Marks::none) {
        auto const& what = row(noun);
        bool const right = what.persons ? (persons || unit == Marks::none || cases) : !persons;
        if (!right) return i;
        if (unit == Marks::none && marks_->words_between(i, noun) != 0) return i;
        return state_count(i, noun, noun);
    }
    // "(năm 2022: 21 vụ)": of what was stated last, in another year
    bool const other_year = number.is(is_bracketed) || year_leads(i);
    if (other_year && last_.stated && number.year != 0 && number.year != last_.year && (cases || unit == Marks::none) &&
        !number.is(is_base)) {
        if (auto const bounds = bounds_of({number.value, 0}, number.bound); bounds && number.whole)
            state_other_year(last_.noun, number.year, *bounds, i);
        return i;
    }
    // A number without a noun of its own, of the noun before it
    if (topic_ == Marks::none || (unit == Marks::none && !marks_->is(i - 1, Role::colon))) return i;
    auto const& what = row(topic_);
    // "Cháy, nổ nghiêm trọng: 0"
    bool const bare = unit == Marks::none && ends_here(i);
    if (!bare && (what.persons ? !persons && !cases : !cases)) return i;
    if (unit != Marks::none && has_noun_of_its_own(unit)) return i;
    if (!reaches_topic(i)) return i;
    auto const noun_before = topic_;
    return state_count(i, noun_before, unit == Marks::none ? i : unit);
}

/// "năm 2021 là 02 vụ": a year of its own stands closely before.
bool FigureReader::year_leads(std::size_t i) const {
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
        auto const& mark = marks_->at(i - back);
        if (mark.role == Role::year) return !mark.is(is_base) && marks_->words_between(i - back, i) <= 4;
        if (mark.role != Role::happens && mark.role != Role::colon && mark.role != Role::issues &&
            mark.role != Role::commune && mark.role != Role::same_period)
            return false;
    }
    return false;
}

/// The indicator that a number with its unit is of.
std::size_t FigureReader::noun_behind(std::size_t i, bool persons) const {
    std::size_t words = 0;
    for (auto k = i + 1; k < marks_->size() && k < i + 5; ++k) {
        words += marks_->words_between(k - 1, k);
        if (words > (persons ? 2 * near : near)) return Marks::none;
        switch (marks_->role(k)) {
            case Role::indicator:
                return k;
            case Role::organ:
            case Role::commune:
            case Role::unit:
            case Role::place:
            case Role::none:
                break;
            default:
                return Marks::none;
        }
    }
    return Marks::none;
}

/// Whether nothing but a sign follows.
bool FigureReader::ends_here(std::size_t i) const {
    auto const next = static_cast<std::size_t>(marks_->at(i).next);
    return next >= marks_->tokens().size() || marks_->tokens()[next].kind != Token::word;
}

/// "12 vụ bạo lực gia đình": words behind the unit that no indicator takes.
bool FigureReader::has_noun_of_its_own(std::size_t unit) const {
    auto const next = marks_->at(unit).next;
    auto const& tokens = marks_->tokens();
    if (next >= tokens.size() || tokens[next].gap >= Gap::comma || tokens[next].kind != Token::word) return false;
    if (unit + 1 < marks_->size() && marks_->at(unit + 1).first == next) {
        switch (marks_->role(unit + 1)) {
            case Role::falls:
            case Role::rises:
            case Role::same:
            case Role::than:
            case Role::commune:
            case Role::happens:
            case Role::part:
            case Role::year:
            case Role::whole_year:
                return false;
            default:
                return true;
        }
    }
    switch (tokens[next].key) {
        case "với"_w:
        case "làm"_w:
        case "và"_w:
        case "do"_w:
        case "nhưng"_w:
        case "thiệt"_w:
        case "gây"_w:
        case "tại"_w:
        case "có"_w:
        case "đã"_w:
        case "liên"_w:
        case "việc"_w:
            return false;
        default:
            return true;
    }
}

/// Whether the number is close enough to the noun before it.
bool FigureReader::reaches_topic(std::size_t i) const {
    std::size_t words = 0;
    bool comma = false;
    for (auto k = topic_; k < i; ++k) {
        words += marks_->words_between(k, k + 1);
        // "giảm từ 9 vụ xuống còn 6 vụ": the first is what it was
        bool const earlier = marks_->is(k, Role::number) && marks_->word_before(k) == "từ"_w;
        if ((marks_->is(k, Role::number) && !earlier) || marks_->is(k, Role::ratio)) return false;
        comma = comma || marks_->is(k, Role::comma);
    }
    return words <= (comma ? 3U : 10U);
}

/// States `number` of the indicator `noun`; returns the last mark that was read.
std::size_t FigureReader::state_count(std::size_t i, std::size_t noun, std::size_t last) {
    auto const& number = marks_->at(i);
    auto const& what = row(noun);
    if (!fits(what.kind)) return last;
    // "giảm 3 vụ phạm pháp hình sự": a change, no count; "giảm còn 3 vụ" is one
    bool const change = i > 0 && (marks_->is(i - 1, Role::falls) || marks_->is(i - 1, Role::rises)) &&
                        marks_->words_between(i - 1, i) <= 1 && marks_->word_before(i) != "còn"_w;
    if (change) {
        maker_.put_aside("/figures", marks_->span(i - 1, std::max(last, i) + 1), only_change);
        return last;
    }
    bool const by_topic = noun < i;
    auto const span = marks_->span(std::min(i, noun), std::max(last, i) + 1);
    auto const year = maker_.year_of(number);
    auto const bounds = number.whole ? bounds_of({number.value, 0}, number.bound) : boost::none;
    auto const parent = topic_;
    if (by_topic) topic_ = Marks::none;
    if (number.value == 1 && number.whole && number.bound == Bound::exact) add_incident(i, noun);
    if (!bounds) {
        maker_.put_aside("/figures", span, number.whole ? no_bounds : broken_number);
        return last;
    }
    Figure figure;
    figure.of = what.kind;
    figure.year = year;
    figure.count = Quantity(*bounds);
    if (is_of_crimes(what.kind) && (number.is(is_handled) || is_solved_behind(std::max(last, i)))) {
        maker_.put_aside("/figures", span, solved_cases);
        last_ = {};
        return last;
    }
    auto mark = number;
    // What is denied in "chưa làm rõ 2 vụ" is not the number of cases.
    if (!is_of_crimes(what.kind)) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_handled);
    if (marks_->is_of_above(std::max(last, i))) mark.whose = Whose::above;
    auto const doubt = maker_.doubt_of(mark, true);
    switch (what.sense) {
        case Sense::sort:
            return state_sort(i, noun, last, parent, figure, doubt);
        case Sense::wider:
        case Sense::offers:
            maker_.offer(figure, span, doubt ? *doubt : close_words);
            return last;
        case Sense::among:
            figure.count = Quantity(at_least(bounds->lo));
            break;
        case Sense::names:
            break;
    }
    // A part of cases is no second count of them; a graver kind among them is.
    if (number.is(is_part) && is_sum(what.kind)) return last;
    if (doubt) {
        if (bounds->lo != 0 || !mark.is(is_aim)) maker_.offer(figure, span, *doubt);
        last_ = {};
        if (mark.whose != Whose::commune || mark.is(is_aim | is_rule)) return last;
        if (mark.when != When::longer) return skip_change(last);
        doubt_ = doubt;
        auto const end = read_change(i, noun, last);
        doubt_ = boost::none;
        return end;
    }
    maker_.state(what.kind, year, figure.count.interval, span);
    last_ = {noun, true, number.value, year};
    if (what.sense == Sense::names && number.bound == Bound::exact) return read_change(i, noun, last);
    return last;
}

/// One sort of what is added up: all of it where the whole was named before and only one sort follows.
std::size_t FigureReader::state_sort(std::size_t i, std::size_t noun, std::size_t last, std::size_t parent,
                                     Figure const& figure, boost::optional<Wording> const& doubt) {
    if (marks_->at(i).is(is_part)) return last;
    auto const span = marks_->span(std::min(i, noun), std::max(last, i) + 1);
    bool const under =
        parent != Marks::none && parent != noun && row(parent).kind == figure.of && row(parent).sense == Sense::names;
    if (under && !another_sort_follows(last, figure.of)) {
        topic_ = Marks::none;
        if (doubt) {
            maker_.offer(figure, span, *doubt);
            return skip_change(last);
        }
        maker_.state(figure.of, static_cast<int>(figure.year), figure.count.interval, span);
        last_ = {parent, true, marks_->at(i).value, static_cast<int>(figure.year)};
        return read_change(i, parent, last);
    }
    if (doubt || figure.count.interval.lo != figure.count.interval.hi) {
        last_ = {};
        return last;
    }
    auto const year = static_cast<int>(figure.year);
    auto const known = std::find_if(sums_.begin(), sums_.end(),
                                    [&](Sum const& sum) { return sum.kind == figure.of && sum.year == year; });
    if (known == sums_.end())
        sums_.push_back({figure.of, year, figure.count.interval.lo, span});
    else if (known->count <= max_count - figure.count.interval.lo)
        known->count += figure.count.interval.lo;
    last_ = {};
    return last;
}

bool FigureReader::another_sort_follows(std::size_t i, CountKind kind) const {
    for (auto k = i + 1; k < marks_->size() && k < i + 10; ++k) {
        if (marks_->is(k, Role::semicolon)) return false;
        if (marks_->is(k, Role::falls) || marks_->is(k, Role::rises) || marks_->is(k, Role::same)) return false;
        if (marks_->is(k, Role::indicator) && row(k).kind == kind && row(k).sense == Sense::sort &&
            (marks_->is(k + 1, Role::number) ||
             (k > 0 && (marks_->is(k - 1, Role::unit) || marks_->is(k - 1, Role::number)))))
            return true;
    }
    return false;
}

/// "5 vụ phạm pháp hình sự đã được làm rõ".
bool FigureReader::is_solved_behind(std::size_t i) const {
    return marks_->is(i + 1, Role::handled) && marks_->words_between(i, i + 1) <= 2 &&
           marks_->at(i + 1).first < marks_->at(i).next + 3 && is_passive(i + 1);
}

bool FigureReader::is_passive(std::size_t i) const {
    auto const first = marks_->at(i).first;
    if (first == 0) return false;
    auto const& token = marks_->tokens()[first - 1];
    return token.kind == Token::word && (token.key == "được"_w || token.key == "bị"_w);
}

bool FigureReader::is_of_crimes(CountKind kind) {
    switch (kind) {
        case CountKind::crimes:
        case CountKind::serious_crimes:
        case CountKind::very_serious_crimes:
        case CountKind::grave_cases:
            return true;
        default:  // of all others, a case that was handled did occur
            return false;
    }
}

/// Whether "trong đó" before a count of it means a part of an earlier count of the same.
bool FigureReader::is_sum(CountKind kind) {
    return kind == CountKind::crimes || kind == CountKind::social_evils || kind == CountKind::other_violations ||
           kind == CountKind::accidents || kind == CountKind::traffic_accidents || kind == CountKind::fires_explosions;
}

/// A change of a doubtful count is passed over, so that its numbers are not taken for counts.
std::size_t FigureReader::skip_change(std::size_t last) const {
    auto const change = change_behind(last);
    if (change == Marks::none) return last;
    return marks_->is(change + 1, Role::number) ? change + 1 : change;
}

/// The first word of change behind a count, before anything else is counted.
std::size_t FigureReader::change_behind(std::size_t i) const {
    for (auto k = i + 1; k < marks_->size() && k < i + longest_change; ++k) {
        switch (marks_->role(k)) {
            case Role::falls:
            case Role::rises:
                return k;
            case Role::same:
                if (marks_->words_between(k, k + 1) <= 2 && is_base_at(k + 1)) return k;
                if (marks_->at(k).next - marks_->at(k).first >= 2 && !marks_->at(k).is(is_quoted)) return k;
                return Marks::none;
            case Role::indicator:
            case Role::part:
            case Role::aim:
            case Role::colon:
                return Marks::none;
            case Role::semicolon: {
                auto const next = marks_->role(k + 1);
                if (next != Role::falls && next != Role::rises && next != Role::same) return Marks::none;
                break;
            }
            case Role::number:
                if (marks_->is_unit(k + 1, Counted::cases)) return Marks::none;
                break;
            default:
                break;
        }
    }
    return Marks::none;
}

bool FigureReader::is_base_at(std::size_t i) const {
    switch (marks_->role(i)) {
        case Role::than:
        case Role::year:
        case Role::year_before:
        case Role::same_period:
            return true;
        default:
            return false;
    }
}

/// "giảm 02 vụ so với năm 2022 (07 vụ)".
std::size_t FigureReader::read_change(std::size_t i, std::size_t noun, std::size_t last) {
    auto const& number = marks_->at(i);
    auto const year = maker_.year_of(number);
    auto const change = change_behind(last);
    if (change == Marks::none) return last;
    auto at = change + 1;
    bool const same = marks_->is(change, Role::same);
    bool percent = false;
    auto delta = Marks::none;
    if (!same && marks_->words_between(change, at) <= 2) {
        if (marks_->is(at, Role::number)) {
            delta = at++;
            if (marks_->is(at, Role::unit) && marks_->words_between(delta, at) == 0) {
                if (!marks_->is_unit(at, Counted::cases) && !row(noun).persons) return last;
                ++at;
            }
        } else if (marks_->is(at, Role::percent)) {
            delta = at++;
            percent = true;
        }
    }
    if (!same && delta == Marks::none) return last;
    auto base = base_year(at, year);
    if (!base.known) base = base_elsewhere(i, change, at, year);
    if (base.known) base_ = base.year;
    auto const span = marks_->span(std::min(i, noun), std::min(marks_->size(), std::max(at, change + 1)));
    auto const end = base.next > at ? base.next - 1 : at - 1;
    if (base.known && base.year != year - 1) return end;
    boost::optional<Interval> before;
    if (same)
        before = exactly(number.value);
    else if (percent)
        before = before_percent(number.value, marks_->at(delta), marks_->is(change, Role::falls));
    else if (marks_->at(delta).whole && marks_->at(delta).bound == Bound::exact)
        before = exactly(marks_->is(change, Role::falls) ? number.value + marks_->at(delta).value
                                                         : number.value - marks_->at(delta).value);
    if (!before || before->lo < 0) {
        maker_.put_aside("/figures", span, only_about_change);
        return end;
    }
    Figure figure;
    figure.of = row(noun).kind;
    figure.year = year - 1;
    figure.count = Quantity(*before);
    if (doubt_)
        maker_.offer(figure, span, *doubt_);
    else if (!base.known)
        maker_.offer(figure, span, unclear_base);
    else if (before->lo != before->hi)
        maker_.offer(figure, span, only_about_change);
    else
        maker_.state(figure.of, year - 1, *before, span);
    return end;
}

/// The counts of the year before that give this percentage, as it is printed.
boost::optional<Interval> FigureReader::before_percent(std::int64_t now, Mark const& percent, bool falls) const {
    if (!percent.whole || percent.bound != Bound::exact || percent.value <= 0 || percent.value >= 1000)
        return boost::none;
    if (falls && percent.value >= 100) return boost::none;
    if (now == 0 || now > 1'000'000) return boost::none;
    boost::optional<Interval> out;
    auto const guess = falls ? now * 100 / (100 - percent.value) : now * 100 / (100 + percent.value);
    for (auto before = std::max<std::int64_t>(1, guess - guess / 50 - 3); before <= guess + guess / 50 + 3; ++before) {
        auto const change = falls ? before - now : now - before;
        if (change <= 0) continue;
        // rounded half up to a whole percentage
        if ((200 * change + before) / (2 * before) != percent.value) continue;
        out = out ? Interval{out->lo, before} : exactly(before);
    }
    return out;
}

FigureReader::Base FigureReader::base_year(std::size_t i, int year) const {
    for (auto k = i; k < marks_->size() && k < i + 6; ++k) {
        switch (marks_->role(k)) {
            case Role::year_before:
                return {true, year - 1, k + 1};
            case Role::year:
                return {true, static_cast<int>(marks_->at(k).value), k + 1};
            case Role::same_period:
                if (marks_->is(k + 1, Role::year) && marks_->words_between(k, k + 1) <= 1)
                    return {true, static_cast<int>(marks_->at(k + 1).value), k + 2};
                return {true, year - 1, k + 1};
            case Role::than:
            case Role::close:
            case Role::open:
            case Role::comma:
            case Role::percent:
            case Role::rises:
            case Role::falls:
                break;
            default:
                return {false, 0, i};
        }
    }
    return {false, 0, i};
}

/// "so với năm 2018 giảm 03 vụ", "So với năm 2018, ... giảm 03 vụ", "(giảm 2), ... (giảm 1) so với năm 2018"; else what
/// the sentence compared with before.
FigureReader::Base FigureReader::base_elsewhere(std::size_t i, std::size_t change, std::size_t next, int year) const {
    auto const found_at = [&](std::size_t k) -> Base {
        if (marks_->is(k, Role::year_before)) return {true, year - 1, next};
        if (marks_->is(k, Role::year) && marks_->at(k).is(is_base))
            return {true, static_cast<int>(marks_->at(k).value), next};
        if (marks_->is(k, Role::same_period) && !marks_->is(k + 1, Role::year)) return {true, year - 1, next};
        return {};
    };
    for (auto k = change; k > i; --k)
        if (auto const found = found_at(k); found.known) return found;
    for (std::size_t back = 1; back <= 12 && back <= i; ++back) {
        if (marks_->is(i - back, Role::semicolon)) break;
        if (auto const found = found_at(i - back); found.known) return found;
    }
    if (base_ != 0) return {true, base_, next};
    for (auto k = next; k < marks_->size() && k < next + 24; ++k) {
        if (marks_->is(k, Role::semicolon)) break;
        if (auto const found = found_at(k); found.known) return found;
    }
    return {};
}

void FigureReader::state_other_year(std::size_t noun, int year, Interval bounds, std::size_t i) {
    auto const& what = row(noun);
    auto const& number = marks_->at(i);
    Figure figure;
    figure.of = what.kind;
    figure.year = year;
    figure.count = Quantity(bounds);
    auto const span = marks_->span(i, i + 1);
    if (auto const doubt = maker_.doubt_of(number, true)) return maker_.offer(figure, span, *doubt);
    maker_.state(what.kind, year, bounds, span);
}

/// The day of a single case: the only one of its sentence, and a day of the year.
DateFact const* FigureReader::day_near(std::size_t i) const {
    DateFact const* day = nullptr;
    for (std::size_t k = 0; k < marks_->size(); ++k) {
        if (!marks_->is(k, Role::date)) continue;
        if (day) return nullptr;
        day = &maker_.reading().dates[static_cast<std::size_t>(marks_->at(k).value)];
    }
    static_cast<void>(i);
    if (!day || day->certainty != Certainty::sure || day->every_year || day->role != DateRole::mentioned ||
        day->year != maker_.year() || !is_real_date(day->year, day->month, day->day))
        return nullptr;
    return day;
}

/// "ngày 14/7/2018 tại xóm Cây Thị xảy ra 01 vụ cố ý gây thương tích": a crime with its day.
void FigureReader::add_incident(std::size_t i, std::size_t noun) {
    auto const& what = row(noun);
    bool const crime = (what.kind == CountKind::crimes && what.sense == Sense::sort) ||
                       what.kind == CountKind::grave_cases || what.kind == CountKind::residents_child_abuse;
    if (!crime) return;
    auto const* const day = day_near(i);
    if (!day) return;
    auto mark = marks_->at(i);
    // Where in the commune it happened does not matter.
    if (mark.whose == Whose::hamlet) mark.whose = Whose::commune;
    if (maker_.doubt_of(mark, false) || mark.is(is_handled)) return;
    Incident incident;
    incident.kind = IncidentKind::crime;
    incident.date = Date(static_cast<unsigned short>(day->year), static_cast<unsigned short>(day->month),
                         static_cast<unsigned short>(day->day));
    if (!incidents_.insert(iso_text(*incident.date)).second) return;
    auto const span = marks_->span(std::min(i, noun), std::max(i, noun) + 1);
    incident.id = IncidentId("vu" + std::to_string(maker_.content().incidents.size() + 1));
    incident.description = maker_.shown(maker_.sentences().span(maker_.sentence_of(span)), 300);
    if (what.kind == CountKind::residents_child_abuse) incident.child_abuse = true;
    incident.origin = maker_.origin(span);
    maker_.content().incidents.push_back(std::move(incident));
}

/// An event against the commune that is told without a number: "Tháng 5 có 26 hộ tập trung khiếu kiện đông người".
void FigureReader::tell_of_event(std::size_t i) {
    auto const& what = row(i);
    if (what.sense == Sense::offers && what.kind == CountKind::very_serious_crimes) return tell_of_weight(i);
    if (what.sense != Sense::names || what.persons || is_sum(what.kind)) return;
    auto const& mark = marks_->at(i);
    if (mark.is(is_aim | is_rule | is_denied | is_doubtful) || mark.whose != Whose::commune) return;
    bool told = mark.when == When::moment;
    for (std::size_t back = 1; back <= 6 && back <= i && !told; ++back) {
        if (marks_->is(i - back, Role::semicolon) || marks_->is(i - back, Role::zero)) break;
        told = marks_->is(i - back, Role::happens) && marks_->words_between(i - back, i) <= 3;
    }
    if (!told || (i > 0 && marks_->is(i - 1, Role::unit) && i > 1 && marks_->is(i - 2, Role::number))) return;
    if (marks_->is(i + 1, Role::number) || marks_->is(i + 1, Role::colon)) return;
    Figure figure;
    figure.of = what.kind;
    figure.year = maker_.year_of(mark);
    figure.count = Quantity(1);
    maker_.offer(figure, marks_->span(i, i + 1), no_number);
    if (what.kind != CountKind::mass_complaints) return;
    // "... đông người tại trụ sở UBND huyện, kéo dài 03 ngày"
    auto const& tokens = marks_->tokens();
    for (auto k = static_cast<std::size_t>(mark.next); k + 1 < tokens.size() && k < mark.next + 24U; ++k) {
        if (tokens[k].kind != Token::word || tokens[k].key != "kéo"_w || tokens[k + 1].key != "dài"_w) continue;
        figure.of = CountKind::prolonged_mass_complaints;
        return maker_.offer(figure, marks_->span(i, i + 1), close_words);
    }
}

/// "01 vụ cố ý gây thương tích, hậu quả rất nghiêm trọng": how grave the cases just counted were.
void FigureReader::tell_of_weight(std::size_t i) {
    for (std::size_t back = 1; back <= 5 && back <= i; ++back) {
        auto const& number = marks_->at(i - back);
        if (number.role == Role::semicolon || number.role == Role::zero) return;
        if (number.role != Role::number || !marks_->is_unit(i - back + 1, Counted::cases) || !number.whole) continue;
        auto const bounds = bounds_of({number.value, 0}, number.bound);
        if (!bounds || number.is(is_aim | is_rule | is_denied)) return;
        Figure figure;
        figure.of = row(i).kind;
        figure.year = maker_.year_of(number);
        figure.count = Quantity(*bounds);
        return maker_.offer(figure, marks_->span(i - back, i + 1), close_words);
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
