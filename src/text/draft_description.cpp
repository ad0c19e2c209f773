// Totals in the description of a commune: "Toàn xã có 11 thôn với 2.146 hộ"; schools and bodies in scope.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_scope = 60;  // tokens behind a unit that may say whose it is

}  // namespace

/// "số hộ: 980", "tổng số thôn là 9": the unit stands before its number.
void TotalReader::read_named_totals() {
    for (std::size_t i = 0; i + 1 < marks_->size(); ++i) {
        bool const hamlets = marks_->is_unit(i, Counted::hamlets);
        if (!hamlets && !marks_->is_unit(i, Counted::households)) continue;
        bool const all = i > 0 && marks_->is(i - 1, Role::total) && marks_->words_between(i - 1, i) == 0;
        if (!all && marks_->word_before(i) != "số"_w) continue;
        bool const colon = marks_->is(i + 1, Role::colon) && marks_->words_between(i, i + 1) == 0;
        auto const number = colon ? i + 2 : i + 1;
        if (!marks_->is(number, Role::number)) continue;
        bool const close = marks_->words_between(number - 1, number) == 0 || marks_->word_before(number) == "là"_w ||
                           marks_->word_before(number) == "có"_w;
        auto const& mark = marks_->at(number);
        // "số hộ: 3 hộ nghèo" counts something else
        auto const next = static_cast<std::size_t>(mark.next);
        auto const& tokens = marks_->tokens();
        auto end = next;
        if (marks_->is(number + 1, Role::unit) && marks_->at(number + 1).arg == marks_->at(i).arg &&
            marks_->words_between(number, number + 1) == 0)
            end = marks_->at(number + 1).next;
        bool const ends = end >= tokens.size() || tokens[end].kind != Token::word;
        if (!close || !ends || marks_->words_between(i, number) > 2 || mark.bound != Bound::exact ||
            mark.value > max_count || (mark.year != 0 && mark.year != maker_.year()))
            continue;
        auto const total = hamlets ? Total::hamlets : Total::households;
        auto const span = marks_->span(i, number + 1);
        if (!mark.whole)
            maker_.offer(total, Quantity(mark.value), span, perhaps_total);
        else if (auto const doubt = maker_.doubt_of(mark, false))
            maker_.offer(total, Quantity(mark.value), span, *doubt);
        else
            maker_.state(total, exactly(mark.value), span);
    }
}

/// "Xã Tân Bình có 9 thôn, ...": the commune has them, and nothing behind says which.
bool TotalReader::is_plainly_had(std::size_t i) const {
    if (i < 2 || marks_->words_between(i - 1, i) != 0) return false;
    auto const verb = marks_->tokens()[marks_->at(i).first - 1].key;
    if (verb != "có"_w && verb != "gồm"_w) return false;
    auto subject = i - 2;
    for (std::size_t back = 0; back < 3 && subject > 0 &&
                               (marks_->is(subject, Role::year) || marks_->is(subject, Role::comma) ||
                                marks_->is(subject, Role::close) || marks_->is(subject, Role::open));
         ++back)
        --subject;
    bool const own = marks_->is(subject, Role::place) &&
                     static_cast<std::size_t>(marks_->at(subject).value) < maker_.places().size() &&
                     maker_.places()[static_cast<std::size_t>(marks_->at(subject).value)] == Whose::commune;
    if (!own && !marks_->is(subject, Role::commune)) return false;
    auto const next = static_cast<std::size_t>(marks_->at(i + 1).next);
    if (next >= marks_->tokens().size()) return true;
    auto const& behind = marks_->tokens()[next];
    return behind.kind != Token::word || behind.key == "với"_w || behind.key == "và"_w;
}

/// "được chia thành 9 thôn", "chia ra 7 khu dân cư".
bool TotalReader::is_divided(std::size_t i) const {
    auto const first = static_cast<std::size_t>(marks_->at(i).first);
    auto const& tokens = marks_->tokens();
    if (first < 2 || tokens[first - 1].kind != Token::word) return false;
    auto const last = tokens[first - 1].key;
    return (last == "thành"_w || last == "ra"_w || last == "làm"_w) && tokens[first - 2].key == "chia"_w;
}

/// "Toàn xã có 11 thôn với 2.146 hộ, 7.385 nhân khẩu": totals, where they stand together or are said to be totals.
void TotalReader::read_description() {
    struct Found {
        std::size_t at;
        Total total;
        bool said;  ///< to be all
    };
    std::vector<Found> found;
    bool people = false;
    auto const said_to_be_all = [&](std::size_t i) {
        if (is_divided(i) || is_plainly_had(i)) return true;
        for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
            auto const k = i - back;
            if (marks_->is(k, Role::total)) return true;
            if (marks_->is(k, Role::commune) && marks_->words_between(k, i) <= 3) return true;
            if (!is_one_of(marks_->role(k),
                           {Role::issues, Role::part, Role::unit, Role::commune, Role::place, Role::none}))
                return false;
        }
        return false;
    };
    for (std::size_t i = 0; i + 1 < marks_->size(); ++i) {
        if (!marks_->is(i, Role::number) || !marks_->is(i + 1, Role::unit) || marks_->words_between(i, i + 1) != 0)
            continue;
        auto const& mark = marks_->at(i);
        auto const unit = unit_of(marks_->at(i + 1));
        if (unit == Counted::people) people = true;
        if (unit != Counted::hamlets && unit != Counted::households) continue;
        if (mark.is(is_bracketed | is_quoted | is_part | is_base) && !mark.is(is_part)) continue;
        if (mark.is(is_bracketed) || mark.bound != Bound::exact || mark.value > max_count) continue;
        // "trong đó 04 thôn giáp biên": a part; "gồm 9 làng" opens the list itself
        bool part = false;
        for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
            auto const& before = marks_->at(i - back);
            auto const word = marks_->tokens()[before.first].key;
            if (before.role == Role::part && word != "gồm"_w && word != "bao"_w && word != "chia"_w) part = true;
            if (before.role == Role::comma) break;
        }
        if (part || deed_behind(i + 1) != Deed::none || deed_before(i) != Deed::none) continue;
        found.push_back({i, unit == Counted::hamlets ? Total::hamlets : Total::households, said_to_be_all(i)});
    }
    read_named_totals();
    bool hamlets = false;
    bool households = false;
    for (auto const& each : found) (each.total == Total::hamlets ? hamlets : households) = true;
    bool const together = (hamlets && (households || people)) || (households && people);
    for (auto const& each : found) {
        auto const& mark = marks_->at(each.at);
        auto const span = marks_->span(each.at, each.at + 2);
        auto said = mark;
        said.kinds = static_cast<Kinds>(said.kinds & ~is_part);
        if (mark.year != 0 && mark.year != maker_.year()) continue;
        auto const doubt = maker_.doubt_of(said, false);
        if (doubt || !mark.whole || !(together || each.said)) {
            maker_.offer(each.total, Quantity(mark.value), span, doubt ? *doubt : perhaps_total);
            continue;
        }
        maker_.state(each.total, exactly(mark.value), span);
    }
}

/// "có 04 trường học do xã quản lý, 03 cơ quan và 02 doanh nghiệp thuộc diện đăng ký"; "có 3 trường học trên địa bàn".
void TotalReader::read_scope() {
    for (std::size_t i = 0; i + 1 < marks_->size(); ++i) {
        if (!marks_->is(i, Role::number) || !marks_->is(i + 1, Role::unit) || marks_->words_between(i, i + 1) != 0)
            continue;
        auto const& mark = marks_->at(i);
        auto const unit = unit_of(marks_->at(i + 1));
        bool const school = unit == Counted::schools;
        if (!school && unit != Counted::agencies && unit != Counted::enterprises) continue;
        if (!mark.whole || mark.bound != Bound::exact || mark.value > max_count || mark.is(is_bracketed | is_quoted))
            continue;
        if (mark.year != 0 && mark.year != maker_.year()) continue;
        auto const end = std::min(marks_->clause_end(i), i + longest_deed);
        auto const from = marks_->at(i + 1).next;
        auto const to = end < marks_->size() ? marks_->at(end).first : marks_->tokens().size();
        bool scope = false;
        bool here = false;
        auto const& tokens = marks_->tokens();
        for (auto k = from; k + 1 < to && k < from + longest_scope; ++k) {
            if (tokens[k].gap >= Gap::clause) break;
            if (tokens[k].kind != Token::word) continue;
            auto const next = tokens[k + 1].key;
            scope = scope ||
                    (tokens[k].key == "thuộc"_w && (next == "diện"_w || next == "phạm"_w || next == "thẩm"_w ||
                                                    next == "đối"_w || next == "quyền"_w)) ||
                    (tokens[k].key == "xã"_w && next == "quản"_w);
            here = here || (tokens[k].key == "địa"_w && next == "bàn"_w);
        }
        for (auto k = i; k-- > 0 && k + 30 > i;) here = here || marks_->is(k, Role::commune);
        auto const span = marks_->span(i, i + 2);
        auto const doubt = maker_.doubt_of(mark, false);
        auto const deed = deed_behind(i + 1);
        if (deed != Deed::none && deed != Deed::registered) continue;
        if (deed == Deed::registered && !scope) continue;
        if (scope) {
            auto const total = school                      ? Total::schools
                               : unit == Counted::agencies ? Total::agencies
                                                           : Total::enterprises;
            if (doubt)
                maker_.offer(total, Quantity(mark.value), span, *doubt);
            else
                maker_.state(total, exactly(mark.value), span);
        } else if (school) {
            if (doubt || !here)
                maker_.offer(Total::schools_all, Quantity(mark.value), span, doubt ? *doubt : perhaps_total);
            else
                maker_.state(Total::schools_all, exactly(mark.value), span);
        }
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
