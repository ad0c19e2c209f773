// Events that are told without being counted, and single crimes with their day.
#include "text/draft_readers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording no_number{"báo cáo nêu vụ việc nhưng không nêu số vụ", "the report tells of it without a number"};

}  // namespace

/// "... làm chết 01 công nhân", "... khiến 1 người tử vong": closely behind, and not denied.
bool FigureReader::somebody_died(std::size_t i) const {
    constexpr std::size_t reach = 8;
    auto const& tokens = marks_->tokens();
    auto const first = static_cast<std::size_t>(marks_->at(i).next);
    for (auto k = first; k < tokens.size() && k < first + reach && tokens[k].gap < Gap::clause; ++k) {
        if (tokens[k].kind != Token::word) continue;
        if (tokens[k].key == "không"_w || tokens[k].key == "chưa"_w || tokens[k].key == "suýt"_w) return false;
        if (tokens[k].key == "chết"_w) return true;
        if (tokens[k].key == "tử"_w && k + 1 < tokens.size() && tokens[k + 1].key == "vong"_w) return true;
    }
    return false;
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

/// "01 công dân xã Tân Bình phạm tội đặc biệt nghiêm trọng": persons who live here, wherever they did it.
void FigureReader::offer_residents(std::size_t i, std::size_t noun) {
    auto const& number = marks_->at(i);
    auto const& first = marks_->tokens()[marks_->at(i + 1).first];
    auto const bounds = bounds_of({number.value, 0}, number.bound);
    if (first.key != "công"_w || !bounds || !number.whole || number.is(is_aim | is_rule | is_denied)) return;
    Figure figure;
    if (row(noun).kind == CountKind::very_serious_crimes)
        figure.of = CountKind::residents_especially_serious_crime;
    else if (row(noun).kind == CountKind::serious_crimes)
        figure.of = CountKind::residents_serious_crime;
    else if (row(noun).kind == CountKind::crimes || row(noun).kind == CountKind::grave_cases)
        figure.of = CountKind::residents_crime;
    else
        return;
    figure.year = maker_.year_of(number);
    figure.count = Quantity(*bounds);
    maker_.offer(figure, marks_->span(i, noun + 1), close_words);
}

bool FigureReader::is_complaint(CountKind kind) {
    return kind == CountKind::mass_complaints || kind == CountKind::prolonged_mass_complaints ||
           kind == CountKind::unlawful_mass_complaints || kind == CountKind::unlawful_prolonged_mass_complaints ||
           kind == CountKind::unlawful_complaints_above_level;
}

/// "12 hộ dân thôn Thượng khiếu kiện kéo dài": so many who did it stand closely before.
bool FigureReader::somebody_leads(std::size_t i) const {
    std::size_t words = 0;
    for (std::size_t back = 1; back <= 5 && back <= i; ++back) {
        auto const k = i - back;
        words += marks_->words_between(k, k + 1);
        if (words > 4) return false;
        bool const people = marks_->is_unit(k, Counted::households) || marks_->is_unit(k, Counted::persons);
        if (people) return k > 0 && marks_->is(k - 1, Role::number) && marks_->at(k - 1).value > 0;
        if (!is_one_of(marks_->role(k), {Role::place, Role::comma, Role::commune, Role::unit, Role::hamlet_word}))
            return false;
    }
    return false;
}

/// An event against the commune that is told without a number: "Tháng 5 có 26 hộ tập trung khiếu kiện đông người".
void FigureReader::tell_of_event(std::size_t i) {
    auto const& what = row(i);
    if (what.sense == Sense::offers && what.kind == CountKind::very_serious_crimes) return tell_of_weight(i);
    bool const complaint = is_complaint(what.kind);
    if ((what.sense != Sense::names && !(complaint && what.sense == Sense::offers)) || what.persons ||
        is_sum(what.kind))
        return;
    auto const& mark = marks_->at(i);
    bool const here = mark.whose == Whose::commune || (complaint && mark.whose == Whose::hamlet);
    if (mark.is(is_aim | is_rule | is_denied | is_doubtful) || !here) return;
    bool told = (mark.when == When::moment && what.sense == Sense::names) || (complaint && somebody_leads(i));
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
