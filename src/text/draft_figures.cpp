// Yearly figures of the events that the law counts. The patterns know no indicator: a count before or behind its noun,
// "không có" before or behind it, a change against the year before.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

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
    if (marks.size() != 0 && maker_.sentences().paragraph(maker_.sentence_of(marks.span(0, 1))) != carried_.paragraph)
        carried_.stated = false;
    offer_bare_change();
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
        auto const role = mark.role;
        if (role == Role::zero) {
            zero_ = Marks::none;
            zero_list_ = false;
            if (is_denied_itself(i)) continue;
            zero_ = i;
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
        } else if (role == Role::indicator) {
            i = read_indicator(i);
        } else if (role == Role::number) {
            i = read_number(i);
            zero_ = Marks::none;
        } else if (role == Role::semicolon) {
            topic_ = Marks::none;
            intended_ = false;
            if (!zero_list_) zero_ = Marks::none;
        } else if (role == Role::colon) {
            // "Không để xảy ra các hoạt động: chống Đảng; ly khai": a list of what did not happen
            zero_list_ = zero_ != Marks::none && opens_list(i);
            if (!zero_list_) zero_ = Marks::none;
        } else if (role == Role::denial) {
            zero_ = Marks::none;
            if (is_bare_no(i)) static_cast<void>(state_zeros_before(i));
            // "không vi phạm kỷ luật": of what persons did
            if (marks.is(i + 1, Role::indicator) && row(i + 1).persons && marks.words_between(i, i + 1) == 0 &&
                mark.next - mark.first == 1)
                zero_ = i;
        } else if (is_one_of(role, {Role::ratio, Role::happens, Role::recognised, Role::rises, Role::falls})) {
            zero_ = Marks::none;
        }
    }
    if (last_.stated && marks.size() != 0)
        carried_ = {true, row(last_.noun).kind, last_.value, last_.year,
                    maker_.sentences().paragraph(maker_.sentence_of(marks.span(0, 1)))};
}

void FigureReader::finish() {
    for (auto const& sum : sums_) {
        auto const* const known = maker_.figure(sum.kind, sum.year);
        // "không có cháy, tuy nhiên xảy ra 01 vụ nổ": what was said not to happen did
        if (known && known->count.interval == exactly(0) && sum.count > 0)
            maker_.state(sum.kind, sum.year, exactly(sum.count), sum.span);
        if (!known) {
            Figure figure;
            figure.of = sum.kind;
            figure.year = sum.year;
            figure.count = Quantity(at_most(0));
            figure.count.interval = exactly(sum.count);
            maker_.offer(figure, sum.span, sum_of_sorts);
        }
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
        if (!right) {
            offer_residents(i, noun);
            return i;
        }
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
    if (year != 0 && cases && !has_noun_of_its_own(unit) && offer_bare_year(i)) return i;
    // A number without a noun of its own, of the noun before it
    if (cases && beside_ != Marks::none && number.whose == Whose::commune && is_commune_alone(i) &&
        !has_noun_of_its_own(unit))
        return state_count(i, beside_, unit);
    bool const named = marks_->is(i - 1, Role::colon) || marks_->word_before(i) == "là"_w;
    if (topic_ != Marks::none && unit == Marks::none && !named) offer_bare_number(i);
    if (topic_ == Marks::none || (unit == Marks::none && !named)) return i;
    auto const& what = row(topic_);
    // "Cháy, nổ nghiêm trọng: 0"
    bool const bare = unit == Marks::none && ends_here(i);
    if (!bare && (what.persons ? !persons && !cases : !cases)) return i;
    if (unit != Marks::none && has_noun_of_its_own(unit)) return i;
    if (!reaches_topic(i)) return i;
    auto const noun_before = topic_;
    return state_count(i, noun_before, unit == Marks::none ? i : unit);
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
            // "01 vụ tai nạn lao động làm chết 01 công nhân": one that killed is the narrower kind
            if (what.kind == CountKind::fatal_labour_accidents && *bounds == exactly(1) &&
                somebody_died(std::max(last, noun)))
                break;
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
