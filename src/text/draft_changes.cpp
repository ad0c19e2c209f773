// Changes against the year before: "giảm 02 vụ so với năm 2022 (07 vụ)".
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_change = 12;  // marks between a count and its change
constexpr Wording only_change{"là mức tăng, giảm, không phải số vụ; giá trị ghi là mức ít nhất suy ra từ đó",
                              "a change, not the number of cases; the value is the least that follows from it"};
constexpr Wording unclear_base{"không rõ so với năm nào", "it is not said with which year it is compared"};
constexpr Wording of_sentence_before{"số liệu của vụ việc nêu ở câu trước",
                                     "a number of what the sentence before counted"};
constexpr Wording only_about_change{"mức thay đổi không cho một con số duy nhất",
                                    "the change does not give one number"};

}  // namespace

/// "giảm 3 vụ phạm pháp hình sự": no count, but what fell by 3 was 3 at least before, and what rose by 3 is so now.
void FigureReader::offer_change(std::size_t i, std::size_t noun, std::size_t last) {
    auto const& number = marks_->at(i);
    if (!number.whole || number.value > max_count || number.is(is_aim | is_rule)) return;
    bool const falls = marks_->is(i - 1, Role::falls);
    Figure figure;
    figure.of = row(noun).kind;
    figure.year = maker_.year_of(number) - (falls ? 1 : 0);
    figure.count = Quantity(at_least(number.value));
    maker_.offer(figure, marks_->span(i - 1, std::max(last, i) + 1), only_change);
}

/// "giảm từ 9 vụ xuống còn 6 vụ": the first is what it was, though of which year is not said.
void FigureReader::offer_earlier(std::size_t i, std::size_t noun) {
    auto const& number = marks_->at(i);
    if (marks_->word_before(i) != "còn"_w && marks_->word_before(i) != "lên"_w) return;
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
        auto const& before = marks_->at(i - back);
        if (before.role == Role::unit || before.role == Role::falls || before.role == Role::year) continue;
        if (before.role != Role::number || marks_->word_before(i - back) != "từ"_w || !before.whole) return;
        auto const bounds = bounds_of({before.value, 0}, before.bound);
        if (!bounds || number.is(is_aim | is_rule)) return;
        Figure figure;
        figure.of = row(noun).kind;
        figure.year = maker_.year_of(number) - 1;
        figure.count = Quantity(*bounds);
        return maker_.offer(figure, marks_->span(i - back, i + 1), unclear_base);
    }
}

/// A change of a doubtful count is passed over, so that its numbers are not taken for counts.
std::size_t FigureReader::skip_change(std::size_t last, std::size_t noun) const {
    auto const change = change_behind(last, noun);
    if (change == Marks::none) return last;
    return marks_->is(change + 1, Role::number) ? change + 1 : change;
}

/// The first word of change behind a count, before anything else is counted.
std::size_t FigureReader::change_behind(std::size_t i, std::size_t noun) const {
    for (auto k = i + 1; k < marks_->size() && k < i + longest_change; ++k) {
        auto const role = marks_->role(k);
        if (role == Role::falls || role == Role::rises) {
            return k;
        } else if (role == Role::same) {
            // "chưa bằng một nửa năm 2022"
            if (marks_->at(k).is(is_denied) && !marks_->at(i).is(is_denied)) return Marks::none;
            if (part_of_it_follows(k)) return Marks::none;
            if (marks_->words_between(k, k + 1) <= 2 && is_base_at(k + 1)) return k;
            if (marks_->at(k).next - marks_->at(k).first >= 2 && !marks_->at(k).is(is_quoted)) return k;
            return Marks::none;
        } else if (role == Role::indicator) {
            // "3 vụ, 11 đối tượng đánh bạc, tăng 1 vụ": a sort of it, with its persons
            if (row(k).kind != row(noun).kind || row(k).sense != Sense::sort || !is_of_persons(k)) return Marks::none;
        } else if (role == Role::open) {
            // "(cùng kỳ 2023: 9 vụ), giảm 2 vụ": an aside that does not begin with the change
            if (marks_->at(k).is(is_bracketed) && !marks_->at(i).is(is_bracketed)) {
                auto close = k + 1;
                bool changes = false;
                for (; close < marks_->size() && !marks_->is(close, Role::close); ++close)
                    changes = changes || is_change(close);
                if (!changes) k = close;
            }
        } else if (is_one_of(role, {Role::part, Role::aim, Role::colon})) {
            return Marks::none;
        } else if (role == Role::semicolon) {
            auto const next = marks_->role(k + 1);
            if (next != Role::falls && next != Role::rises && next != Role::same) return Marks::none;
        } else if (role == Role::number) {
            if (marks_->is_unit(k + 1, Counted::cases)) return Marks::none;
        }
    }
    return Marks::none;
}

/// "bằng một nửa năm 2022", "bằng 2/3 năm 2022", "bằng 80% năm 2022": not the same.
bool FigureReader::part_of_it_follows(std::size_t i) const {
    if (is_one_of(marks_->role(i + 1), {Role::percent, Role::ratio}) && marks_->words_between(i, i + 1) <= 2)
        return true;
    auto const& tokens = marks_->tokens();
    auto const first = static_cast<std::size_t>(marks_->at(i).next);
    for (auto k = first; k < tokens.size() && k < first + 3; ++k)
        if (tokens[k].kind == Token::word && (tokens[k].key == "nửa"_w || tokens[k].key == "phần"_w)) return true;
    return false;
}

bool FigureReader::is_change(std::size_t i) const {
    return marks_->is(i, Role::falls) || marks_->is(i, Role::rises) || marks_->is(i, Role::same);
}

/// "11 đối tượng đánh bạc".
bool FigureReader::is_of_persons(std::size_t noun) const {
    return noun > 1 && marks_->is_unit(noun - 1, Counted::persons) && marks_->is(noun - 2, Role::number);
}

bool FigureReader::is_base_at(std::size_t i) const {
    auto const role = marks_->role(i);
    if (is_one_of(role, {Role::than, Role::year, Role::year_before, Role::same_period})) {
        return true;
    } else {
        return false;
    }
}

/// "giảm 02 vụ so với năm 2022 (07 vụ)".
std::size_t FigureReader::read_change(std::size_t i, std::size_t noun, std::size_t last) {
    auto const& number = marks_->at(i);
    auto const year = maker_.year_of(number);
    auto const change = change_behind(last, noun);
    if (change == Marks::none) return last;
    auto at = change + 1;
    bool const same = marks_->is(change, Role::same);
    bool percent = false;
    auto delta = Marks::none;
    // "ít hơn năm 2021 02 vụ": what it is compared with stands first
    auto const leading = !same && is_base_at(at) && marks_->is(at + 1, Role::number) ? at++ : Marks::none;
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
    auto base = base_year(leading != Marks::none ? leading : at, year);
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
        // What fell was as much at least, what rose as much at most.
        if (before || percent || marks_->at(delta).whole) {
            Figure bounded;
            bounded.of = row(noun).kind;
            bounded.year = year - 1;
            bounded.count = Quantity(marks_->is(change, Role::falls) ? at_least(number.value) : at_most(number.value));
            maker_.offer(bounded, span, only_about_change);
        }
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
    if ((!percent.whole && percent.of < 0) || percent.bound != Bound::exact || percent.value >= 1000)
        return boost::none;
    // "16,7%" in tenths
    std::int64_t const scale = percent.whole ? 1 : 10;
    auto const printed = percent.whole ? percent.value : percent.value * 10 + percent.of;
    auto const all = 100 * scale;
    if (printed <= 0 || (falls && printed >= all)) return boost::none;
    if (now == 0 || now > 1'000'000) return boost::none;
    boost::optional<Interval> out;
    auto const guess = falls ? now * all / (all - printed) : now * all / (all + printed);
    for (auto before = std::max<std::int64_t>(1, guess - guess / 50 - 3); before <= guess + guess / 50 + 3; ++before) {
        auto const change = falls ? before - now : now - before;
        if (change <= 0) continue;
        // rounded half up, as it is printed
        if ((2 * all * change + before) / (2 * before) != printed) continue;
        out = out ? Interval{out->lo, before} : exactly(before);
    }
    return out;
}

FigureReader::Base FigureReader::base_year(std::size_t i, int year) const {
    for (auto k = i; k < marks_->size() && k < i + 6; ++k) {
        auto const role = marks_->role(k);
        if (role == Role::year_before) {
            return {true, year - 1, k + 1};
        } else if (role == Role::year) {
            return {true, static_cast<int>(marks_->at(k).value), k + 1};
        } else if (role == Role::same_period) {
            if (marks_->is(k + 1, Role::year) && marks_->words_between(k, k + 1) <= 1)
                return {true, static_cast<int>(marks_->at(k + 1).value), k + 2};
            return {true, year - 1, k + 1};
        } else if (!is_one_of(role, {Role::than, Role::close, Role::open, Role::comma, Role::percent, Role::rises,
                                     Role::falls})) {
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

/// "So với cùng kỳ không tăng, không giảm.", "So với năm 2022 giảm 2 vụ.": the count stands in the sentence before.
void FigureReader::offer_bare_change() {
    if (!carried_.stated) return;
    auto change = Marks::none;
    auto base = Marks::none;
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        auto const role = marks_->role(i);
        if (role == Role::indicator || marks_->at(i).is(is_aim | is_rule)) return;
        if (is_change(i) && change == Marks::none) change = i;
        if (is_one_of(role, {Role::year, Role::year_before, Role::same_period}) && base == Marks::none) base = i;
    }
    if (change == Marks::none || base == Marks::none) return;
    bool const year = marks_->is(base, Role::year);
    if (year && marks_->at(base).value != carried_.year - 1) return;
    auto value = carried_.value;
    if (marks_->at(change).is(is_denied)) return;
    if (marks_->is(change, Role::same)) {
        if (part_of_it_follows(change)) return;
    } else {
        auto const& delta = marks_->at(change + 1);
        bool const cases = marks_->is(change + 1, Role::number) && marks_->is_unit(change + 2, Counted::cases) &&
                           marks_->words_between(change, change + 1) == 0 &&
                           marks_->words_between(change + 1, change + 2) == 0;
        if (!cases || !delta.whole || delta.bound != Bound::exact || delta.value > max_count) return;
        value += marks_->is(change, Role::falls) ? delta.value : -delta.value;
    }
    if (value < 0 || value > max_count) return;
    Figure figure;
    figure.of = carried_.kind;
    figure.year = carried_.year - 1;
    figure.count = Quantity(value);
    maker_.offer(figure, marks_->span(0, marks_->size()), of_sentence_before);
}

/// "Năm 2020: 8 vụ.": of what the sentence before counted.
bool FigureReader::offer_bare_year(std::size_t i) {
    auto const& number = marks_->at(i);
    if (!carried_.stated || last_.stated || topic_ != Marks::none || number.is(is_aim | is_rule)) return false;
    auto const bounds = bounds_of({number.value, 0}, number.bound);
    if (!bounds || !number.whole || maker_.year_of(number) == carried_.year) return false;
    Figure figure;
    figure.of = carried_.kind;
    figure.year = maker_.year_of(number);
    figure.count = Quantity(*bounds);
    maker_.offer(figure, marks_->span(i, i + 2), of_sentence_before);
    return true;
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

}  // namespace text
}  // namespace v1
}  // namespace criterion19
