// Totals in the description of a commune: "Toàn xã có 11 thôn với 2.146 hộ"; schools and bodies in scope.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_deed = 18;   // marks looked at for what the units did
constexpr std::size_t longest_scope = 60;  // tokens behind a unit that may say whose it is
constexpr Wording perhaps_total{"không nói rõ là tổng số", "it is not said that this is the total"};

Counted unit_of(Mark const& mark) {
    return static_cast<Counted>(mark.arg);
}

bool is_one_of(Role role, std::initializer_list<Role> roles) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace

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
        if (mark.is(is_bracketed) || !mark.whole || mark.bound != Bound::exact || mark.value > max_count) continue;
        // "trong đó 04 thôn giáp biên": a part; "gồm 9 làng" opens the list itself
        bool part = false;
        for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
            auto const& before = marks_->at(i - back);
            if (before.role == Role::part && marks_->tokens()[before.first].key != "gồm"_w &&
                marks_->tokens()[before.first].key != "bao"_w)
                part = true;
            if (before.role == Role::comma) break;
        }
        if (part || deed_behind(i + 1) != Deed::none || deed_before(i) != Deed::none) continue;
        found.push_back({i, unit == Counted::hamlets ? Total::hamlets : Total::households, said_to_be_all(i)});
    }
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
        if (doubt || !(together || each.said)) {
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
