// Which noun a number is of, and what its neighbours say of it.
#include "text/draft_readers.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording no_unit{"con số đứng sau tên loại vụ việc mà không có đơn vị",
                          "a number without a unit behind the name of the cases"};

}  // namespace

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
        // "riêng xã chỉ xảy ra 3 vụ"
        if (marks_->is(k, Role::except) && marks_->tokens()[marks_->at(k).first].key == "chỉ"_w) continue;
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
        if (words > (persons ? 2 * words_to_noun : words_to_noun)) return Marks::none;
        auto const role = marks_->role(k);
        if (role == Role::indicator) {
            return k;
        } else if (!is_one_of(role, {Role::organ, Role::commune, Role::unit, Role::place, Role::none})) {
            return Marks::none;
        }
    }
    return Marks::none;
}

/// "phạm pháp hình sự 03; cháy 01": neither a unit nor a colon says that it counts them.
void FigureReader::offer_bare_number(std::size_t i) {
    auto const& number = marks_->at(i);
    auto const bounds = bounds_of({number.value, 0}, number.bound);
    bool const closely = topic_ + 1 == i && marks_->at(topic_).next == number.first && ends_here(i);
    if (!closely || !bounds || !number.whole || number.is(is_aim | is_rule)) return;
    if (row(topic_).sense != Sense::names || !fits(row(topic_).kind)) return;
    Figure figure;
    figure.of = row(topic_).kind;
    figure.year = maker_.year_of(number);
    figure.count = Quantity(*bounds);
    maker_.offer(figure, marks_->span(topic_, i + 1), no_unit);
    topic_ = Marks::none;
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
        auto const role = marks_->role(unit + 1);
        if (is_one_of(role, {Role::falls, Role::rises, Role::same, Role::than, Role::commune, Role::happens, Role::part,
                             Role::year, Role::whole_year})) {
            return false;
        } else {
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

}  // namespace text
}  // namespace v1
}  // namespace criterion19
