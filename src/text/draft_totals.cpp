// What stands on the day of the dossier: households, hamlets, schools, and what they registered, got or did.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_group = 40;  // marks of a list of units

constexpr Wording found_fit{"mới được bình xét, đề nghị, chưa nói là được công nhận",
                            "found fit or proposed; it is not said that they were recognised"};
constexpr Wording not_all_registered{"câu nói có đơn vị chưa đăng ký; giá trị ghi là số nhiều nhất còn lại",
                                     "some did not register; the value is the most that is left"};
constexpr Wording title_not_said{"không nói rõ công nhận danh hiệu nào", "it is not said which title they got"};
constexpr Wording spaced_number{"các nhóm chữ số cách nhau bằng khoảng trắng, có thể là hai số",
                                "its groups of digits stand apart and may be two numbers"};
constexpr Wording pooled{"nhiều loại đơn vị tính chung, không rõ đã đủ các đơn vị chưa",
                         "several sorts counted together; whether they are all units is not said"};

bool is_holder(Counted unit) {
    return unit == Counted::hamlets || unit == Counted::households || unit == Counted::schools ||
           unit == Counted::agencies || unit == Counted::enterprises || unit == Counted::cells ||
           unit == Counted::boards;
}

}  // namespace

TotalReader::TotalReader(DraftMaker& maker) : maker_(maker) {
    Words const title(maker.utf8(), maker.frame().title);
    about_title_ = title.has("an toàn về an ninh") || title.has("an toàn về antt");
}

void TotalReader::read(Marks const& marks) {
    marks_ = &marks;
    for (std::size_t i = 0; i < marks.size(); ++i)
        about_title_ = about_title_ || (marks.is(i, Role::title) &&
                                        marks.at(i).arg == static_cast<std::uint16_t>(NamedTitle::safe_unit));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        bool const counts = marks.is(i, Role::ratio) || marks.is(i, Role::number);
        if (counts && !marks.at(i).is(is_quoted)) i = read_group(i);
    }
    read_description();
    read_scope();
}

/// The last mark of the list "8/8 thôn, 3/3 trường học và 2 cơ quan" that begins at i; `none` where none does.
std::size_t TotalReader::group_end(std::size_t i) const {
    auto last = Marks::none;
    bool const bracketed = marks_->at(i).is(is_bracketed);
    unsigned units = 0;
    for (auto k = i; k < marks_->size() && k < i + longest_group; ++k) {
        auto const& mark = marks_->at(k);
        if (mark.is(is_bracketed) != bracketed) continue;
        if (mark.role == Role::ratio || mark.role == Role::number) {
            // Its unit follows it, or a title that names the unit does.
            if (!marks_->is(k + 1, Role::unit) || marks_->words_between(k, k + 1) > 0) {
                if (mark.role == Role::ratio && last != Marks::none) {
                    last = k;
                    continue;
                }
                return last;
            }
            auto const unit = unit_of(marks_->at(k + 1));
            // "6 ấp, 5 ấp đạt": the second is another statement
            auto const bit = 1U << static_cast<unsigned>(unit);
            if (!is_holder(unit) || (units & bit) != 0) return last;
            units |= bit;
            last = ++k;
            continue;
        }
        if (mark.role == Role::comma || mark.role == Role::unit || mark.role == Role::place || mark.role == Role::organ)
            continue;
        if (mark.role == Role::commune || mark.role == Role::none) continue;
        return last;
    }
    return last;
}

std::size_t TotalReader::read_group(std::size_t i) {
    auto const last = group_end(i);
    if (last == Marks::none) {
        // "9/9 khu dân cư tiên tiến": the title names the unit
        if (marks_->is(i, Role::ratio) && marks_->is(i + 1, Role::other_title) &&
            marks_->at(i + 1).next - marks_->at(i + 1).first > 2 && marks_->words_between(i, i + 1) == 0 &&
            marks_->at(i).of <= max_count)
            maker_.offer(Total::hamlets, Quantity(marks_->at(i).of), marks_->span(i, i + 2), perhaps_total);
        read_all_units(i);
        return i;
    }
    auto const deed = deed_of(i, last);
    bool const title = names_title(i, last);
    auto const year = year_behind(last);
    for (auto k = i; k <= last; ++k) {
        bool const counts = marks_->is(k, Role::ratio) || marks_->is(k, Role::number);
        if (!counts || !marks_->is(k + 1, Role::unit)) continue;
        if (marks_->at(k).is(is_bracketed) != marks_->at(i).is(is_bracketed)) continue;
        if (is_base_number(k)) continue;
        if (is_pooled(k)) {
            offer_pooled(k, deed);
            continue;
        }
        if (year != 0 && year != maker_.year()) {
            auto const total = part_of(unit_of(marks_->at(k + 1)), deed, k);
            auto const bounds = bounds_of({marks_->at(k).value, 0}, marks_->at(k).bound);
            if (total && bounds) maker_.offer(*total, Quantity(*bounds), marks_->span(k, k + 2), is_of_other_year);
        } else {
            if (auto const total = part_of(unit_of(marks_->at(k + 1)), deed, k))
                state_part(k, *total, marks_->span(k, k + 2), deed, title);
        }
        if (!marks_->is(k, Role::ratio)) continue;
        if (auto const total = whole_of(unit_of(marks_->at(k + 1)), deed))
            state_whole(k, *total, marks_->span(k, k + 2));
    }
    return last;
}

/// "hơn 1.100 trên tổng số 1.240 hộ": the base of the number before it, whatever that is.
bool TotalReader::is_base_number(std::size_t i) const {
    if (!marks_->is(i, Role::number) || i < 2 || marks_->words_between(i - 1, i) != 0) return false;
    auto const& lead = marks_->at(i - 1);
    auto const before = marks_->word_before(i - 1);
    bool const whole = (lead.role == Role::total && (before == "trên"_w || before == "trong"_w)) ||
                       (lead.role == Role::part && marks_->tokens()[lead.next - 1].key == "số"_w);
    if (!whole) return false;
    for (std::size_t back = 2; back <= 4 && back <= i; ++back) {
        auto const role = marks_->role(i - back);
        if (is_one_of(role, {Role::number, Role::percent, Role::ratio})) return true;
        if (!is_one_of(role, {Role::unit, Role::open})) return false;
    }
    return false;
}

/// "25/25 cơ quan, doanh nghiệp, nhà trường": a number of several sorts together, one of them schools.
bool TotalReader::is_pooled(std::size_t i) const {
    unsigned kinds = 1U << marks_->at(i + 1).arg;
    for (auto k = i + 2; k < marks_->size() && k < i + 8; ++k) {
        if (marks_->is(k, Role::comma)) continue;
        if (!marks_->is(k, Role::unit) || marks_->words_between(k - 1, k) > 1) break;
        auto const unit = unit_of(marks_->at(k));
        if (unit != Counted::schools && unit != Counted::agencies && unit != Counted::enterprises) break;
        kinds |= 1U << marks_->at(k).arg;
    }
    auto const schools = 1U << static_cast<unsigned>(Counted::schools);
    return (kinds & schools) != 0 && kinds != schools;
}

void TotalReader::offer_pooled(std::size_t i, Deed deed) {
    auto const& mark = marks_->at(i);
    auto const bounds = bounds_of({mark.value, 0}, mark.bound);
    if (!bounds || mark.is(is_rule) || mark.whose != Whose::commune) return;
    boost::optional<Total> part;
    if (deed == Deed::registered) part = Total::units_registered;
    if (deed == Deed::recognised || deed == Deed::fit) part = Total::units_recognised;
    if (!part) return;
    auto const span = marks_->span(i, i + 2);
    maker_.offer(*part, Quantity(*bounds), span, pooled);
    if (mark.role == Role::ratio && mark.of <= max_count) maker_.offer(Total::units, Quantity(mark.of), span, pooled);
}

/// "25/25 đơn vị đăng ký": hamlets, schools, agencies and enterprises counted together.
void TotalReader::read_all_units(std::size_t i) {
    auto const& mark = marks_->at(i);
    auto const& tokens = marks_->tokens();
    auto const next = static_cast<std::size_t>(mark.next);
    bool const units = mark.role == Role::ratio && next + 1 < tokens.size() && tokens[next].gap == Gap::none &&
                       tokens[next].key == "đơn"_w && tokens[next + 1].key == "vị"_w;
    if (!units) return;
    auto const deed = deed_of(i, i);
    boost::optional<Total> part;
    if (deed == Deed::registered) part = Total::units_registered;
    if (deed == Deed::recognised || deed == Deed::fit || deed == Deed::not_recognised) part = Total::units_recognised;
    if (!part) return;
    Span const span{tokens[mark.first].begin, tokens[next + 1].end};
    state_part(i, *part, span, deed, about_title_);
    state_whole(i, Total::units, span);
}

boost::optional<Total> TotalReader::part_of(Counted unit, Deed deed, std::size_t i) const {
    auto const pick = [&](Total registered, Total recognised) -> boost::optional<Total> {
        if (deed == Deed::registered || deed == Deed::not_registered) return registered;
        if (deed == Deed::recognised || deed == Deed::fit || deed == Deed::not_recognised) return recognised;
        return boost::none;
    };
    switch (unit) {
        case Counted::households:
            if (deed == Deed::registered || deed == Deed::not_registered) return Total::households_registered;
            if (deed == Deed::pledged) return Total::households_pledged;
            return boost::none;
        case Counted::hamlets:
            if (deed == Deed::met) return Total::hamlets_with_meeting;
            if (deed == Deed::militia) return Total::hamlets_with_militia;
            if (deed == Deed::plan) return Total::hamlets_with_plan;
            return pick(Total::hamlets_registered, Total::hamlets_recognised);
        case Counted::cells:
            if (deed == Deed::resolution) return Total::hamlets_with_resolution;
            return boost::none;
        case Counted::boards:
            if (deed == Deed::plan) return Total::hamlets_with_plan;
            return boost::none;
        case Counted::schools:
            // "03/03 nhà trường ban hành Nghị quyết và kế hoạch": both papers
            if (deed == Deed::resolution || deed == Deed::plan) {
                bool resolution = false;
                bool plan = false;
                for (auto k = i; k < marks_->size() && k < i + 8; ++k)
                    if (marks_->is(k, Role::paper))
                        (marks_->at(k).arg == static_cast<std::uint16_t>(Paper::plan) ? plan : resolution) = true;
                if (resolution && plan) return Total::schools_with_plan;
                return boost::none;
            }
            return pick(Total::schools_registered, Total::schools_recognised);
        case Counted::agencies:
            return pick(Total::agencies_registered, Total::agencies_recognised);
        case Counted::enterprises:
            return pick(Total::enterprises_registered, Total::enterprises_recognised);
        case Counted::cases:
        case Counted::persons:
        case Counted::communes:
        case Counted::people:
        case Counted::sessions:
        case Counted::attendances:
        case Counted::days:
        case Counted::models:
        case Counted::groups:
        case Counted::platoons:
        case Counted::squads:
        case Counted::times:
        case Counted::spots:
        case Counted::cameras:
            return boost::none;
    }
    return boost::none;
}

void TotalReader::state_part(std::size_t i, Total total, Span span, Deed deed, bool title) {
    auto const& mark = marks_->at(i);
    auto bounds = bounds_of({mark.value, 0}, mark.bound);
    if (!bounds) {
        if (auto const number = bounds_of({mark.value, 0}, Bound::exact))
            maker_.offer(total, Quantity(*number), span, no_bounds);
        return;
    }
    if (!mark.whole) return maker_.offer(total, Quantity(*bounds), span, spaced_number);
    if (deed == Deed::not_recognised || deed == Deed::not_registered) {
        // Of 8, 6 were not: 2 at most were. Without the whole it says nothing of them.
        if (mark.role != Role::ratio || mark.of < mark.value) return;
        bounds = at_most(mark.of - mark.value);
    } else if (mark.role == Role::ratio && mark.value > mark.of) {
        return maker_.offer(total, Quantity(*bounds), span,
                            {"tử số lớn hơn mẫu số", "the part is larger than the whole"});
    }
    auto said = mark;
    if (deed == Deed::not_recognised || deed == Deed::not_registered)
        said.kinds = static_cast<Kinds>(said.kinds & ~is_denied);
    // What was registered is an aim by its words ("đăng ký phấn đấu đạt"), and done all the same.
    if (deed == Deed::registered && !maker_.doubt_of(mark, false)) said.kinds = 0;
    if (mark.when == When::longer) return maker_.offer(total, Quantity(*bounds), span, is_of_other_year);
    if (mark.year != 0 && mark.year != maker_.year() && mark.when != When::moment)
        return maker_.offer(total, Quantity(*bounds), span, is_of_other_year);
    if (auto const doubt = maker_.doubt_of(said, false)) return maker_.offer(total, Quantity(*bounds), span, *doubt);
    if (deed == Deed::fit) return maker_.offer(total, Quantity(*bounds), span, found_fit);
    if (deed == Deed::not_registered) return maker_.offer(total, Quantity(*bounds), span, not_all_registered);
    if ((deed == Deed::recognised || deed == Deed::not_recognised) && !title)
        return maker_.offer(total, Quantity(*bounds), span, title_not_said);
    maker_.state(total, *bounds, span);
}

/// The base of a ratio is the number of such units, whatever they did.
boost::optional<Total> TotalReader::whole_of(Counted unit, Deed deed) {
    boost::optional<Total> total;
    switch (unit) {
        case Counted::hamlets:
            total = Total::hamlets;
            break;
        case Counted::households:
            if (deed != Deed::none && deed != Deed::other_title) total = Total::households;
            break;
        case Counted::schools:
            if (deed == Deed::registered || deed == Deed::recognised) total = Total::schools;
            if (deed == Deed::resolution || deed == Deed::plan) total = Total::schools_all;
            break;
        case Counted::agencies:
            if (deed == Deed::registered || deed == Deed::recognised) total = Total::agencies;
            break;
        case Counted::enterprises:
            if (deed == Deed::registered || deed == Deed::recognised) total = Total::enterprises;
            break;
        // Cells and boards are no hamlets; the others hold no title.
        case Counted::cells:
        case Counted::boards:
        case Counted::cases:
        case Counted::persons:
        case Counted::communes:
        case Counted::people:
        case Counted::sessions:
        case Counted::attendances:
        case Counted::days:
        case Counted::models:
        case Counted::groups:
        case Counted::platoons:
        case Counted::squads:
        case Counted::times:
        case Counted::spots:
        case Counted::cameras:
            break;
    }
    return total;
}

void TotalReader::state_whole(std::size_t i, Total total, Span span) {
    auto const& mark = marks_->at(i);
    if (mark.of > max_count || mark.of < mark.value) return;
    if (!mark.whole) return maker_.offer(total, Quantity(mark.of), span, spaced_number);
    if ((mark.year != 0 && mark.year != maker_.year() && mark.when != When::moment) || mark.when == When::longer)
        return;
    auto said = mark;
    // "8/8 thôn phấn đấu đạt": the hamlets are there, whatever they aim at
    said.kinds = static_cast<Kinds>(said.kinds & ~is_denied & ~is_doubtful);
    if (!said.is(is_planned)) said.kinds = static_cast<Kinds>(said.kinds & ~is_aim);
    if (auto const doubt = maker_.doubt_of(said, false)) {
        if (!maker_.content().totals.find(total)) maker_.offer(total, Quantity(mark.of), span, *doubt);
        return;
    }
    maker_.state(total, exactly(mark.of), span);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
