#include "text/marks.hpp"

#include "text/lexicon.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_quoted = 40;  // words between quotation marks
constexpr std::size_t shortest_name = 3;    // of what is a name
constexpr std::size_t longest_bracket = 120;
constexpr std::size_t longest_clause = 200;  // marks looked at to either side, so that reading is linear

bool is_number(std::vector<Token> const& tokens, std::size_t i) {
    return i < tokens.size() && tokens[i].kind == Token::number;
}
bool is_sign(std::vector<Token> const& tokens, std::size_t i, char sign) {
    return i < tokens.size() && tokens[i].kind == sign;
}
bool is_glued(std::vector<Token> const& tokens, std::size_t i) {
    return i < tokens.size() && !tokens[i].space;
}

/// A number as it is written, from its first token.
struct Written {
    std::int64_t value = 0;
    bool whole = true;
    bool spaced = false;       ///< in groups set apart by common spaces
    std::int64_t tenths = -1;  ///< the only decimal, where there is one
    std::size_t next = 0;
};

Written number_at(std::string_view utf8, std::vector<Token> const& tokens, std::size_t i) {
    Written out;
    out.next = i + 1;
    if (tokens[i].key == Token::too_long) {
        out.whole = false;
        return out;
    }
    out.value = static_cast<std::int64_t>(tokens[i].key);
    auto const group = [&](std::size_t k) {
        return is_number(tokens, k) && tokens[k].letters == 3 && tokens[k].key != Token::too_long;
    };
    // "2.311": dots group thousands
    while (tokens[i].letters <= 3 && is_sign(tokens, out.next, '.') && is_glued(tokens, out.next) &&
           group(out.next + 1) && is_glued(tokens, out.next + 1) && out.value < 1'000'000'000'000) {
        out.value = out.value * 1000 + static_cast<std::int64_t>(tokens[out.next + 1].key);
        out.next += 2;
    }
    // "2 311": so do spaces; a common one may as well part two numbers, a narrow or a fixed one does not
    if (out.next == i + 1 && tokens[i].letters <= 3 && tokens[i].key != 0 && group(out.next) &&
        tokens[out.next].space && tokens[out.next].gap == Gap::none) {
        auto const between = utf8.substr(tokens[i].end, tokens[out.next].begin - tokens[i].end);
        out.spaced = between == " ";
        out.value = out.value * 1000 + static_cast<std::int64_t>(tokens[out.next].key);
        out.next += 1;
    }
    // "5-7": a range is no number
    bool const range_before = i > 1 && tokens[i - 1].kind == '-' && is_glued(tokens, i) && is_number(tokens, i - 2);
    bool const range_behind = is_sign(tokens, out.next, '-') && is_glued(tokens, out.next) &&
                              is_number(tokens, out.next + 1) && is_glued(tokens, out.next + 1);
    if (range_before || range_behind) out.whole = false;
    // "36,6", "19.2": decimals
    bool const mark = (is_sign(tokens, out.next, ',') || is_sign(tokens, out.next, '.')) && is_glued(tokens, out.next);
    if (mark && is_number(tokens, out.next + 1) && is_glued(tokens, out.next + 1)) {
        if (out.whole && tokens[out.next + 1].letters == 1)
            out.tenths = static_cast<std::int64_t>(tokens[out.next + 1].key);
        out.whole = false;
        out.next += 2;
    }
    return out;
}

bool is_opening_quote(std::string_view utf8, Token const& token) {
    return utf8.substr(token.begin, token.end - token.begin) == "“" ||
           utf8.substr(token.begin, token.end - token.begin) == "«";
}
bool is_closing_quote(std::string_view utf8, Token const& token) {
    return utf8.substr(token.begin, token.end - token.begin) == "”" ||
           utf8.substr(token.begin, token.end - token.begin) == "»";
}

}  // namespace

void Marks::add(Role role, std::size_t first, std::size_t next, std::int64_t value) {
    Mark mark;
    mark.role = role;
    mark.first = static_cast<std::uint32_t>(first);
    mark.next = static_cast<std::uint32_t>(next);
    mark.value = value;
    marks_.push_back(mark);
}

std::size_t Marks::read_number(std::string_view utf8, std::size_t i) {
    auto const hedge = hedge_before(tokens_, i);
    auto const part = number_at(utf8, tokens_, i);
    std::size_t next = part.next;
    if (is_sign(tokens_, next, '/') && is_number(tokens_, next + 1) && part.whole) {
        auto const whole = number_at(utf8, tokens_, next + 1);
        // "7 vụ/24 đối tượng" has a unit between; "14/7/2018" is a date of the reading
        if (!is_sign(tokens_, whole.next, '/') && whole.whole) {
            add(Role::ratio, i, whole.next, part.value);
            marks_.back().of = whole.value;
            marks_.back().whole = !part.spaced && !whole.spaced;
            return whole.next;
        }
    }
    bool const percent = is_sign(tokens_, next, '%');
    bool const bare_year = !percent && part.whole && tokens_[i].letters == 4 && part.next == i + 1 &&
                           part.value >= 1990 && part.value <= 2100;
    bool const after_year_word = i > 0 && tokens_[i - 1].kind == Token::word && tokens_[i - 1].key == "năm"_w;
    bool const range = is_sign(tokens_, next, '-') || (i > 0 && tokens_[i - 1].kind == '-');
    bool const counted = next < tokens_.size() && tokens_[next].kind == Token::word && tokens_[next].gap == Gap::none &&
                         phrase_at(tokens_, next).role == Role::unit;
    if (bare_year && (after_year_word || range || !counted)) {
        add(Role::year, after_year_word ? i - 1 : i, next, part.value);
        if (range && !after_year_word) marks_.back().whole = false;  // one end of a period
        if (range && after_year_word && is_sign(tokens_, next, '-') && is_number(tokens_, next + 1))
            marks_.back().whole = false;
        return next;
    }
    if (percent) ++next;
    add(percent ? Role::percent : Role::number, hedge.first, next, part.value);
    marks_.back().bound = hedge.bound;
    if (percent) marks_.back().of = part.tenths;
    // "1 2 vụ": two numbers, or one that fell apart
    auto const count = marks_.size();
    bool const apart = count > 1 && marks_[count - 2].role == Role::number && marks_[count - 2].next == i &&
                       tokens_[i].gap == Gap::none;
    marks_.back().whole = part.whole && !part.spaced && !apart;
    return next;
}

std::size_t Marks::read_word(std::size_t i) {
    // "hai vụ", "một mô hình": only before what is counted
    if (auto const number = word_number_at(tokens_, i)) {
        auto const unit = number.next < tokens_.size() && tokens_[number.next].gap == Gap::none &&
                                  tokens_[number.next].kind == Token::word
                              ? phrase_at(tokens_, number.next)
                              : PhraseMatch{};
        bool const event = unit.role == Role::indicator && tokens_[number.next].key == "vụ"_w;
        bool const counts =
            event || (unit.role == Role::unit && unit.arg != static_cast<std::uint16_t>(Counted::communes) &&
                      unit.arg != static_cast<std::uint16_t>(Counted::people));
        if (counts) {
            add(Role::number, i, number.next, number.value);
            return number.next;
        }
    }
    auto const found = phrase_at(tokens_, i);
    if (!found) return i + 1;
    add(found.role, i, found.next);
    marks_.back().arg = found.arg;
    return found.next;
}

void Marks::load(std::string_view utf8, Span span, ReportReading const& reading) {
    tokens_.clear();
    marks_.clear();
    tokenise(utf8, span.begin, span.end, tokens_);
    while (!tokens_.empty() && tokens_.back().kind == Token::end_mark) tokens_.pop_back();
    auto const skip = [&](auto const& list, std::size_t& next) {
        while (next < list.size() && list[next].span.end <= span.begin) ++next;
    };
    skip(reading.documents, next_document_);
    skip(reading.dates, next_date_);
    skip(reading.places, next_place_);
    auto document = next_document_;
    auto date = next_date_;
    auto place = next_place_;
    bool quoted = false;
    std::size_t quote_end = 0;
    std::size_t word_end = 0;  // of a word in quotation marks
    for (std::size_t i = 0; i < tokens_.size();) {
        auto const& token = tokens_[i];
        auto const starts = [&](auto const& list, std::size_t& k) {
            while (k < list.size() && list[k].span.end <= token.begin) ++k;
            return k < list.size() && list[k].span.begin <= token.begin;
        };
        auto const take = [&](Role role, std::size_t value, Span whole) {
            std::size_t next = i + 1;
            while (next < tokens_.size() && tokens_[next].begin < whole.end) ++next;
            add(role, i, next, static_cast<std::int64_t>(value));
            i = next;
        };
        if (starts(reading.documents, document) && reading.documents[document].certainty == Certainty::sure) {
            take(Role::document, document, reading.documents[document].span);
            continue;
        }
        if (starts(reading.dates, date)) {
            take(Role::date, date, reading.dates[date].span);
            continue;
        }
        if (starts(reading.places, place) && reading.places[place].span.begin == token.begin) {
            take(Role::place, place, reading.places[place].span);
            continue;
        }
        if (quoted && i >= quote_end) quoted = false;
        auto const before = marks_.size();
        switch (token.kind) {
            case Token::number:
                i = read_number(utf8, i);
                break;
            case Token::word: {
                auto const next = read_word(i);
                // "trên địa bàn xã Bình An": the place's own word belongs to its name
                auto named = place;
                while (next > i + 1 && named < reading.places.size() &&
                       reading.places[named].span.begin < tokens_[next - 1].begin)
                    ++named;
                bool const holds_place = next > i + 1 && before < marks_.size() && named < reading.places.size() &&
                                         reading.places[named].span.begin == tokens_[next - 1].begin;
                if (holds_place) marks_.back().next = static_cast<std::uint32_t>(next - 1);
                i = holds_place ? next - 1 : next;
                break;
            }
            case ',':
                add(Role::comma, i, i + 1);
                ++i;
                break;
            case ';':
                add(Role::semicolon, i, i + 1);
                ++i;
                break;
            case ':':
                add(Role::colon, i, i + 1);
                ++i;
                break;
            case '(':
                add(Role::open, i, i + 1);
                ++i;
                break;
            case ')':
                add(Role::close, i, i + 1);
                ++i;
                break;
            case '|':
                add(Role::bar, i, i + 1);
                ++i;
                break;
            default: {
                bool const opens = token.kind == '"' && !quoted && !is_closing_quote(utf8, token);
                if (opens) {
                    for (auto k = i + 1; k < tokens_.size() && k < i + longest_quoted; ++k) {
                        if (tokens_[k].kind != '"' || is_opening_quote(utf8, tokens_[k])) continue;
                        // “điểm nóng”: a word in quotation marks is still said; a name is not
                        quoted = k > i + shortest_name;
                        quote_end = k;
                        word_end = quoted ? 0 : k;
                        break;
                    }
                }
                ++i;
                break;
            }
        }
        if (i <= word_end)
            for (auto k = before; k < marks_.size(); ++k) marks_[k].kinds |= is_so_called;
        if (quoted)
            for (auto k = before; k < marks_.size(); ++k) marks_[k].kinds |= is_quoted;
    }
    match_brackets();
    join_parts();
}

/// "2 thôn trong tổng số 9 thôn", "2 thôn (trong số 9 thôn)", "2 trong số 9 thôn" and "2 trên 9 thôn" are "2/9 thôn".
void Marks::join_parts() {
    auto const is_exact = [&](std::size_t i) { return is(i, Role::number) && at(i).bound == Bound::exact; };
    // "2 thôn trong tổng số 9 thôn" at i, its second number `base` marks further on
    auto const is_part_of = [&](std::size_t i, std::size_t base) {
        auto const all = i + base - 1;
        bool const whole = is(all, Role::total) || (is(all, Role::part) && tokens_[at(all).next - 1].key == "số"_w);
        return whole && is_exact(i) && is(i + 1, Role::unit) && is_exact(i + base) && is(i + base + 1, Role::unit) &&
               at(i + 1).arg == at(i + base + 1).arg && at(i).value <= at(i + base).value &&
               words_between(i, i + 1) == 0 && words_between(i + 1, i + 2) <= 1 && words_between(all - 1, all) <= 1 &&
               words_between(all, i + base) == 0 && words_between(i + base, i + base + 1) == 0;
    };
    // "2 trong 9 thôn", "2 trong số 9 thôn", "2 trên tổng số 9 thôn"
    auto const is_base_behind = [&](std::size_t i) {
        if (!is_exact(i)) return false;
        std::size_t number = i + 1;
        if (is(number, Role::total) || (is(number, Role::part) && tokens_[at(number).next - 1].key == "số"_w)) ++number;
        if (!is_exact(number) || !is(number + 1, Role::unit) || at(i).value > at(number).value ||
            words_between(number, number + 1) != 0)
            return false;
        auto const gap = words_between(i, i + 1);
        if (number == i + 1) return gap == 1 && word_before(number) == "trong"_w;
        return gap <= 1 && words_between(i + 1, number) == 0;
    };
    std::size_t out = 0;
    for (std::size_t i = 0; i < marks_.size();) {
        std::size_t base = 0;
        std::size_t taken = 1;
        bool unit_follows = false;  // behind the base, where it stays a mark of its own
        if (is_base_behind(i)) {
            base = is(i + 1, Role::number) ? 1 : 2;
            taken = base + 1;
            unit_follows = true;
        } else if (is_exact(i) && is(i + 1, Role::number) && is(i + 2, Role::unit) && at(i + 1).first == at(i).next &&
                   at(i + 1).bound == Bound::at_least && tokens_[at(i + 1).first].key == "trên"_w &&
                   at(i).value <= at(i + 1).value) {
            base = 1;
            taken = 2;
            unit_follows = true;
        } else if (is_part_of(i, 3)) {
            base = 3;
            taken = 5;
        } else if (is(i + 2, Role::open) && is(i + 6, Role::close) && is_part_of(i, 4)) {
            base = 4;
            taken = 7;
        }
        auto mark = marks_[i];
        if (base != 0) {
            mark.role = Role::ratio;
            mark.of = at(i + base).value;
            mark.whole = mark.whole && at(i + base).whole;
            if (unit_follows) mark.next = at(i + base).next;
        }
        auto unit = at(i + 1);
        unit.next = at(i + taken - 1).next;
        marks_[out++] = mark;
        if (base != 0 && !unit_follows) marks_[out++] = unit;
        i += taken;
    }
    marks_.resize(out);
}

void Marks::match_brackets() {
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        if (marks_[i].role != Role::open) continue;
        for (auto k = i + 1; k < marks_.size() && k < i + longest_bracket; ++k) {
            if (marks_[k].role == Role::open) break;
            if (marks_[k].role != Role::close) continue;
            for (auto inside = i; inside <= k; ++inside) marks_[inside].kinds |= is_bracketed;
            i = k;
            break;
        }
    }
}

std::size_t Marks::words_between(std::size_t a, std::size_t b) const noexcept {
    if (a >= marks_.size() || b >= marks_.size() || marks_[b].first < marks_[a].next) return 0;
    std::size_t words = 0;
    for (auto k = marks_[a].next; k < marks_[b].first; ++k)
        if (tokens_[k].kind == Token::word || tokens_[k].kind == Token::number) ++words;
    return words;
}

bool Marks::starts_clause(std::size_t i) const noexcept {
    return i == 0 || marks_[i - 1].role == Role::semicolon;
}

std::size_t Marks::clause_begin(std::size_t i) const noexcept {
    for (std::size_t back = 0; back < longest_clause && i > 0 && marks_[i - 1].role != Role::semicolon; ++back) --i;
    return i;
}

std::size_t Marks::clause_end(std::size_t i) const noexcept {
    for (std::size_t on = 0; on < longest_clause && i < marks_.size() && marks_[i].role != Role::semicolon; ++on) ++i;
    return i;
}

Span Marks::span(std::size_t first, std::size_t next) const noexcept {
    if (first >= next || next > marks_.size()) return {};
    return {tokens_[marks_[first].first].begin, tokens_[marks_[next - 1].next - 1].end};
}

std::size_t Marks::mark_at(std::size_t byte) const noexcept {
    auto const found = std::partition_point(marks_.begin(), marks_.end(),
                                            [&](Mark const& mark) { return tokens_[mark.next - 1].end <= byte; });
    return static_cast<std::size_t>(found - marks_.begin());
}

bool Marks::is_of_above(std::size_t i) const noexcept {
    if (is(i + 1, Role::above) && words_between(i, i + 1) <= 1) return true;
    auto const next = static_cast<std::size_t>(at(i).next);
    if (next + 1 >= tokens_.size() || tokens_[next].kind != Token::word || tokens_[next].key != "của"_w) return false;
    switch (tokens_[next + 1].key) {
        case "huyện"_w:
        case "tỉnh"_w:
        case "quận"_w:
        case "cấp"_w:
            return true;
        default:
            return false;
    }
}

WordKey Marks::word_before(std::size_t i) const noexcept {
    auto const first = at(i).first;
    return first == 0 || tokens_[first - 1].kind != Token::word ? WordKey{0} : tokens_[first - 1].key;
}

bool Marks::has(Role role) const noexcept {
    return std::any_of(marks_.begin(), marks_.end(), [&](Mark const& mark) { return mark.role == role; });
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
