// Yearly figures of the events that the law counts. The patterns know no indicator: a count before or behind its noun,
// "không có" before or behind it, a change against the year before.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t near = 3;  // words between a unit and its noun

constexpr Wording close_words{"câu chữ gần với tiêu chí, cần xem có đúng là tiêu chí đó không",
                              "the words are close to the requirement; whether they mean it has to be decided"};
constexpr Wording sum_of_sorts{"cộng các loại nêu trong báo cáo; báo cáo không nêu tổng",
                               "the sum of the sorts named; the report gives no total"};
constexpr Wording broken_number{"con số không đọc chắc được", "the number cannot be read safely"};
constexpr Wording a_drill{"là tình huống diễn tập, giả định", "a drill, not a case"};
constexpr Wording solved_cases{"là số vụ đã được làm rõ, xử lý", "the number of cases solved"};

}  // namespace

FigureReader::FigureReader(DraftMaker& maker) : maker_(maker) {}

IndicatorRow const& FigureReader::row(std::size_t i) const {
    return indicator_rows()[marks_->at(i).arg];
}

void FigureReader::read(Marks const& marks) {
    marks_ = &marks;
    topic_ = Marks::none;
    beside_ = Marks::none;
    last_ = {};
    base_ = 0;
    zero_list_ = false;
    zero_ = Marks::none;
    intended_ = false;
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
                if (marks.is(i - 1, Role::colon) && nothing_follows(i) && state_zeros_before(i)) {
                    zero_ = Marks::none;
                } else if (ends_with_zero(i)) {
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
                intended_ = false;
                if (!zero_list_) zero_ = Marks::none;
                break;
            case Role::colon:
                // "Không để xảy ra các hoạt động: chống Đảng; ly khai": a list of what did not happen
                zero_list_ = zero_ != Marks::none && opens_list(i);
                if (!zero_list_) zero_ = Marks::none;
                break;
            case Role::denial:
                zero_ = Marks::none;
                if (is_bare_no(i)) static_cast<void>(state_zeros_before(i));
                // "không vi phạm kỷ luật": of what persons did
                if (marks.is(i + 1, Role::indicator) && row(i + 1).persons && marks.words_between(i, i + 1) == 0 &&
                    mark.next - mark.first == 1)
                    zero_ = i;
                break;
            case Role::ratio:
            case Role::happens:
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
    auto const year = number.is(is_bracketed) ? bracket_year(i) : year_leads(i) ? number.year : 0;
    if (year != 0 && last_.stated && year != last_.year && (cases || unit == Marks::none) && !number.is(is_base)) {
        if (auto const bounds = bounds_of({number.value, 0}, number.bound); bounds && number.whole)
            state_other_year(last_.noun, year, *bounds, i);
        return i;
    }
    // A number without a noun of its own, of the noun before it
    if (cases && beside_ != Marks::none && number.whose == Whose::commune && is_commune_alone(i) &&
        !has_noun_of_its_own(unit))
        return state_count(i, beside_, unit);
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

/// "(năm 2022: 8 vụ)", "(cùng kỳ năm 2022: 8 vụ)", "(năm trước 8 vụ)": the year that its bracket names; 0 for none.
int FigureReader::bracket_year(std::size_t i) const {
    for (auto k = i; k-- > 0 && k + 6 > i && !marks_->is(k, Role::open);) {
        if (marks_->is(k, Role::year)) return static_cast<int>(marks_->at(k).value);
        if (marks_->is(k, Role::year_before) || marks_->is(k, Role::same_period)) return last_.year - 1;
        if (!marks_->is(k, Role::colon) && !marks_->is(k, Role::happens) && !marks_->is(k, Role::issues)) break;
    }
    return marks_->at(i).year;
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

/// "riêng xã Tân Bình 6 vụ", "trong đó xã Tân Bình có 6 vụ": behind a count of a district.
bool FigureReader::is_commune_alone(std::size_t i) const {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        auto const k = i - back;
        if (marks_->words_between(k, k + 1) > 3) return false;
        if (marks_->is(k, Role::part)) return true;
        if (!marks_->is(k, Role::place) && !marks_->is(k, Role::commune) && !marks_->is_unit(k, Counted::communes) &&
            !marks_->is(k, Role::happens) && !marks_->is(k, Role::issues))
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
        offer_change(i, noun, last);
        return last;
    }
    bool const by_topic = noun < i;
    offer_earlier(i, noun);
    auto const span = marks_->span(std::min(i, noun), std::max(last, i) + 1);
    auto const year = maker_.year_of(number);
    auto const bounds = number.whole ? bounds_of({number.value, 0}, number.bound) : boost::none;
    auto const parent = topic_;
    if (by_topic) topic_ = Marks::none;
    if (number.value == 1 && number.whole && number.bound == Bound::exact) add_incident(i, noun);
    Figure figure;
    figure.of = what.kind;
    figure.year = year;
    if (!bounds) {
        // The number as it stands, for somebody to accept
        if (auto const written = bounds_of({number.value, 0}, Bound::exact)) {
            figure.count = Quantity(*written);
            maker_.offer(figure, span, number.whole ? no_bounds : broken_number);
        }
        return last;
    }
    figure.count = Quantity(*bounds);
    if (is_of_crimes(what.kind) && (number.is(is_handled) || is_solved_behind(std::max(last, i)))) {
        maker_.offer(figure, span, solved_cases);
        last_ = {};
        return last;
    }
    auto mark = number;
    // What is denied in "chưa làm rõ 2 vụ" is not the number of cases.
    if (!is_of_crimes(what.kind)) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_handled);
    if (marks_->is_of_above(std::max(last, i))) mark.whose = Whose::above;
    if (mark.when == When::year && part_follows(std::max(last, i))) mark.when = When::part;
    auto doubt = maker_.doubt_of(mark, true);
    if (!doubt && is_drill(i)) doubt = a_drill;
    if (what.wider && !number.is(is_aim | is_rule)) {
        auto beside = figure;
        beside.of = *what.wider;
        maker_.offer(beside, span, doubt ? *doubt : close_words);
    }
    switch (what.sense) {
        case Sense::sort:
            return state_sort(i, noun, last, parent, figure, doubt);
        case Sense::wider:
            // "Tai nạn lao động: 0 vụ" is none of the narrower kind either
            if (bounds->hi == 0) break;
            maker_.offer(figure, span, doubt ? *doubt : close_words);
            return last;
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
        if (mark.whose == Whose::above) beside_ = noun;
        if (bounds->lo != 0 || !mark.is(is_aim)) maker_.offer(figure, span, *doubt);
        last_ = {};
        if (mark.whose != Whose::commune || mark.is(is_aim | is_rule)) return last;
        if (mark.when != When::longer) return skip_change(last, noun);
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
            return skip_change(last, noun);
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

/// "diễn tập phương án xử lý 01 vụ gây rối", "xử lý 01 vụ cháy giả định".
bool FigureReader::is_drill(std::size_t i) const {
    for (auto k = marks_->clause_begin(i); k < i; ++k)
        if (marks_->is(k, Role::defence) && marks_->at(k).arg == static_cast<std::uint16_t>(DefenceWord::exercise))
            return true;
    auto const& tokens = marks_->tokens();
    std::size_t const first = marks_->at(i).first;
    for (auto k = first > 12 ? first - 12 : 0; k + 1 < tokens.size() && k < first + 12; ++k) {
        bool const drill = (tokens[k].key == "diễn"_w || tokens[k].key == "thực"_w) && tokens[k + 1].key == "tập"_w;
        bool const supposed =
            tokens[k].key == "giả"_w && (tokens[k + 1].key == "định"_w || tokens[k + 1].key == "thiết"_w);
        if ((drill && k < first) || supposed) return true;
    }
    return false;
}

bool FigureReader::is_passive(std::size_t i) const {
    auto const first = marks_->at(i).first;
    if (first == 0) return false;
    auto const& token = marks_->tokens()[first - 1];
    return token.kind == Token::word && (token.key == "được"_w || token.key == "bị"_w);
}

bool FigureReader::is_of_crimes(CountKind kind) {
    // Of all others, a case that was handled did occur.
    return kind == CountKind::crimes || kind == CountKind::serious_crimes || kind == CountKind::very_serious_crimes ||
           kind == CountKind::grave_cases;
}

/// Whether "trong đó" before a count of it means a part of an earlier count of the same.
bool FigureReader::is_sum(CountKind kind) {
    return kind == CountKind::crimes || kind == CountKind::social_evils || kind == CountKind::other_violations ||
           kind == CountKind::accidents || kind == CountKind::traffic_accidents || kind == CountKind::fires_explosions;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
