#include "text/change_words.hpp"

#include "text/dates.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {

using namespace literals;

Index ChangeReader::item_at(Index i) const noexcept {
    auto const found = std::lower_bound(items_.begin(), items_.end(), i,
                                        [](Item const& item, Index token) { return item.number < token; });
    if (found == items_.end()) return no_index;
    bool const here = found->first == i || found->number == i;
    return here && found->used == Use::none ? static_cast<Index>(found - items_.begin()) : no_index;
}

Index ChangeReader::item_before(Index i) const noexcept {
    auto const found = std::lower_bound(items_.begin(), items_.end(), i,
                                        [](Item const& item, Index token) { return item.number < token; });
    return found == items_.begin() ? no_index : static_cast<Index>(found - items_.begin()) - 1;
}

Change ChangeReader::signed_change_at(Index i) const {
    Change out;
    bool const minus = stretch_.is_sign(i, '-');
    if (!minus && !stretch_.is_sign(i, '+')) return out;
    Index const item = stretch_.glued(i + 1) ? item_at(i + 1) : no_index;
    if (item == no_index || items_[item].kind == ItemKind::fraction) return out;
    out.first = i;
    out.direction = minus ? ChangeDirection::down : ChangeDirection::up;
    (items_[item].kind == ItemKind::percent ? out.percent : out.delta) = item;
    out.next = items_[item].next;
    return out;
}

Change ChangeReader::change_at(Index i) const {
    Change out;
    out.first = i;
    if (auto const same = same_at(i); same != 0) {
        out.direction = ChangeDirection::same;
        out.strong = true;
        out.next = same;
        return out;
    }
    Index k = i;
    bool passive = false;
    if (stretch_.is_word(k, "kéo"_w) || stretch_.is_word(k, "được"_w)) {
        if (stretch_.is_phrase(k, "được"_w, "kéo"_w, "giảm"_w)) {
            passive = true;
            k += 2;
        } else if (stretch_.is_phrase(k, "kéo"_w, "giảm"_w)) {
            ++k;
        } else {
            return out;
        }
    }
    bool more_less = false;
    switch (stretch_.word(k)) {
        case "giảm"_w:
            out.direction = ChangeDirection::down;
            break;
        case "tăng"_w:
            out.direction = ChangeDirection::up;
            break;
        case "ít"_w:
        case "thấp"_w:
            out.direction = ChangeDirection::down;
            more_less = true;
            break;
        case "nhiều"_w:
        case "cao"_w:
            out.direction = ChangeDirection::up;
            more_less = true;
            break;
        default:
            return out;
    }
    if (more_less && !stretch_.is_word(k + 1, "hơn"_w)) return out;
    k += more_less ? 2 : 1;
    if (!more_less && is_other_word(k - 1)) return out;
    out = figures(out, k);
    if (out.next != 0) return out;
    Index const rest = skip_fillers(k, out);
    if (base_at(rest) || (stretch_.is_sign(rest, ')') && base_at(rest + 1))) {
        out.strong = true;
        out.next = rest;
    } else if (passive && !more_less) {
        out.strong = true;
        out.next = k;
    }
    return out;
}

bool ChangeReader::is_other_word(Index i) const noexcept {
    WordKey const after = stretch_.at(i + 1).gap == Gap::none ? stretch_.word(i + 1) : 0;
    switch (after) {
        case "cường"_w:
        case "gia"_w:
        case "tốc"_w:
        case "nghèo"_w:
        case "thiểu"_w:
        case "nhẹ"_w:
        case "án"_w:
        case "tải"_w:
        case "trừ"_w:
        case "ca"_w:
        case "phát"_w:
        case "giá"_w:
        case "xóc"_w:
        case "động"_w:
            return true;
        default:
            break;
    }
    WordKey const before = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
    return before == "cắt"_w || before == "tinh"_w || before == "miễn"_w || before == "giãn"_w || before == "suy"_w;
}

Index ChangeReader::same_at(Index i) const noexcept {
    auto const change_word = [&](Index k) { return stretch_.is_word(k, "tăng"_w) || stretch_.is_word(k, "giảm"_w); };
    if (stretch_.is_word(i, "không"_w) && change_word(i + 1)) {
        Index k = i + 2;
        if (stretch_.is_sign(k, ',') || stretch_.is_word(k, "và"_w) || stretch_.is_word(k, "cũng"_w) ||
            stretch_.is_word(k, "hoặc"_w))
            ++k;
        if (stretch_.is_word(k, "không"_w) && change_word(k + 1)) return k + 2;
        return starts_base(i + 2) ? i + 2 : 0;
    }
    if ((stretch_.is_phrase(i, "không"_w, "thay"_w, "đổi"_w) || stretch_.is_phrase(i, "không"_w, "biến"_w, "động"_w)) &&
        starts_base(i + 3))
        return i + 3;
    if (stretch_.is_phrase(i, "giữ"_w, "nguyên"_w) && starts_base(i + 2)) return i + 2;
    bool const equal = stretch_.is_word(i, "bằng"_w) || stretch_.is_phrase(i, "tương"_w, "đương"_w);
    if (equal) {
        Index k = stretch_.is_word(i, "bằng"_w) ? i + 1 : i + 2;
        if (stretch_.is_word(k, "với"_w)) ++k;
        if (stretch_.is_phrase(k, "so"_w, "với"_w)) k += 2;
        bool const with_period = stretch_.is_phrase(k, "cùng"_w, "kỳ"_w);
        if (with_period) return k;
    }
    return 0;
}

bool ChangeReader::starts_base(Index k) const noexcept {
    return stretch_.is_word(k, "so"_w) && static_cast<bool>(base_at(k));
}

Index ChangeReader::skip_fillers(Index k, Change& change) const noexcept {
    for (int more = 0; more < 5; ++more) {
        if (stretch_.at(k).gap != Gap::none) break;
        switch (stretch_.word(k)) {
            case "còn"_w:
                change.to_level = true;
                break;
            case "được"_w:
            case "thêm"_w:
            case "đi"_w:
            case "xuống"_w:
            case "lên"_w:
            case "mạnh"_w:
            case "sâu"_w:
            case "đáng"_w:
            case "kể"_w:
            case "rõ"_w:
            case "rệt"_w:
            case "là"_w:
            case "tới"_w:
            case "đến"_w:
            case "dần"_w:
            case "nhanh"_w:
            case "cả"_w:
            case "bình"_w:
            case "quân"_w:
            case "tương"_w:
            case "ứng"_w:
                if (stretch_.is_word(k, "cả"_w)) change.all_criteria = true;
                break;
            default:
                return k;
        }
        ++k;
    }
    return k;
}

Change ChangeReader::figures(Change out, Index k) const {
    Index j = skip_fillers(k, out);
    if (stretch_.is_word(j, "trên"_w) && stretch_.is_word(j + 1, "cả"_w)) {
        out.all_criteria = true;
        j += 2;
    }
    if (out.all_criteria) {
        auto const words = word_number_at(stretch_.tokens(), j);
        Index const item = item_at(j);
        Index const unit = item != no_index ? items_[item].unit_first : words ? words.next : j;
        bool const criteria = stretch_.is_phrase(unit, "tiêu"_w, "chí"_w) || stretch_.is_word(unit, "mặt"_w) ||
                              stretch_.is_phrase(unit, "chỉ"_w, "số"_w) || stretch_.is_word(unit, "về"_w) ||
                              stretch_.is_word(unit, "số"_w) || stretch_.is_phrase(unit, "yếu"_w, "tố"_w) ||
                              stretch_.is_phrase(unit, "chỉ"_w, "tiêu"_w);
        if (!criteria) return out;
        out.strong = true;
        if (item != no_index) {
            out.from = item;
            out.next = items_[item].next;
        } else {
            out.next = unit + 2;
        }
        return out;
    }
    // "giảm từ 50 vụ xuống còn 41 vụ"
    if (stretch_.is_word(j, "từ"_w)) {
        Index const from = item_at(j + 1);
        if (from != no_index && items_[from].range) {
            ++j;  // "giảm từ 5-10%"
        } else if (from != no_index) {
            Index m = items_[from].next;
            for (int skip = 0; skip < 7 && (stretch_.is_word(m) || is_year(m)) && stretch_.at(m).gap == Gap::none &&
                               item_at(m) == no_index;
                 ++skip)
                ++m;
            Index const to = item_at(m);
            bool const arrow = stretch_.word_before(m) == "còn"_w || stretch_.word_before(m) == "lên"_w ||
                               stretch_.word_before(m) == "xuống"_w || stretch_.word_before(m) == "đến"_w;
            if (to != no_index && arrow) {
                out.from = from;
                out.to = to;
                out.next = items_[to].next;
                return out;
            }
        }
    }
    Index const item = item_at(j);
    if (item == no_index || items_[item].kind == ItemKind::fraction) return out;
    if (stretch_.at(j).gap != Gap::none) return out;
    auto const& first = items_[item];
    // "tăng 2 lần" multiplies
    if (stretch_.is_word(first.unit_first, "lần"_w) && first.unit_first < first.next) {
        if (!base_at(first.next)) return out;
        out.strong = true;
        out.from = item;
        out.all_criteria = true;
        out.next = first.next;
        return out;
    }
    // "từ 01 vụ năm 2016 tăng lên 5 vụ"
    if (Index const from = start_of_rise(out.first, j); from != no_index && same_unit(stretch_, items_[from], first)) {
        out.from = from;
        out.to = item;
        out.first = items_[from].first - 1;
        out.next = first.next;
        return out;
    }
    if (out.to_level) {
        // "giảm còn 2,5%": a level; a comparison only where a base follows
        if (first.kind == ItemKind::percent && !base_at(first.next)) return out;
        out.to = item;
        out.next = first.next;
        return out;
    }
    if (first.unit == UnitClass::duration && first.kind == ItemKind::amount && !base_at(first.next)) return out;
    (first.kind == ItemKind::percent ? out.percent : out.delta) = item;
    out.next = first.next;
    second_figure(out);
    return out;
}

Index ChangeReader::start_of_rise(Index change, Index number) const noexcept {
    WordKey const arrow = stretch_.word_before(number);
    if (arrow != "lên"_w && arrow != "xuống"_w && arrow != "còn"_w && arrow != "đến"_w) return no_index;
    Index const from = item_before(change);
    if (from == no_index || items_[from].used != Use::none || change - items_[from].next > 5) return no_index;
    bool const starts = stretch_.is_word(items_[from].first - 1, "từ"_w) && items_[from].first > 0;
    return starts && strongest_gap(stretch_, items_[from].next, change) == Gap::none ? from : no_index;
}

bool ChangeReader::is_year(Index i) const noexcept {
    Index next = 0;
    bool damaged = false;
    return year_at(stretch_, i, next, damaged) != 0 && !damaged;
}

void ChangeReader::second_figure(Change& out) const {
    Index k = out.next;
    bool bracket = false;
    bool link = false;
    bool comma = false;
    for (int more = 0; more < 6; ++more) {
        char const sign = stretch_.at(k).kind;
        WordKey const word = stretch_.word(k);
        if (sign == '(' && !bracket) {
            bracket = true;
        } else if (sign == '=' || sign == '/' || word == "hay"_w || word == "tương"_w || word == "đương"_w ||
                   word == "ứng"_w || word == "bằng"_w || word == "với"_w || word == "chiếm"_w || word == "tỷ"_w ||
                   word == "lệ"_w) {
            link = true;
        } else if (sign == ',' && !comma) {
            comma = true;
        } else if ((word == "giảm"_w && out.direction == ChangeDirection::down) ||
                   (word == "tăng"_w && out.direction == ChangeDirection::up)) {
            link = true;
        } else {
            break;
        }
        ++k;
    }
    if (!bracket && !link && !comma) return;
    if (stretch_.at(k).gap > Gap::comma) return;
    Index const item = item_at(k);
    if (item == no_index) return;
    auto const& second = items_[item];
    if (bracket && second.kind == ItemKind::fraction && out.percent != no_index && out.delta == no_index) {
        // "giảm 8,9% (1.213/1.332 vụ)": this period and the last
        bool const down = second.part < second.whole;
        if (down == (out.direction == ChangeDirection::down) && stretch_.is_sign(second.next, ')')) {
            out.pair = item;
            out.next = second.next + 1;
        }
        return;
    }
    bool const percent = second.kind == ItemKind::percent;
    bool const wanted = percent ? out.percent == no_index : out.delta == no_index && second.kind != ItemKind::fraction;
    if (!wanted) return;
    if (!bracket && !link) {
        // a percentage of something else: ", 90% số hộ"
        bool const own = !percent || (stretch_.is_word(second.next) && stretch_.at(second.next).gap == Gap::none &&
                                      !stretch_.is_word(second.next, "so"_w));
        if (own) return;
    }
    (percent ? out.percent : out.delta) = item;
    out.next = second.next;
    if (bracket && stretch_.is_sign(out.next, ')')) ++out.next;
}

Base ChangeReader::base_at(Index i) const noexcept {
    Base out;
    if (!stretch_.is_word(i)) return out;
    Index k = i;
    bool const so = stretch_.is_word(k, "so"_w);
    if (so) {
        ++k;
        if (stretch_.is_word(k, "với"_w))
            ++k;
        else if (!stretch_.is_word(k, "cùng"_w) && !stretch_.is_word(k, "năm"_w))
            return out;
    } else if (!stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) {
        return out;
    }
    out.first = i;
    for (Index end = k + 12; k < end; ++k) {
        auto const& token = stretch_.at(k);
        if (token.kind == Token::end_mark || (token.gap != Gap::none && k > i)) break;
        if (stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) out.same_period = true;
        if (token.kind == Token::number) {
            Index next = 0;
            bool damaged = false;
            int const year = year_at(stretch_, k, next, damaged);
            if (year == 0 || damaged) break;
            if (out.year == 0) out.year = year;
            continue;
        }
        if (token.kind == '-' && out.year != 0 && stretch_.is_number(k + 1)) continue;
        if (token.kind != Token::word) break;
        if (is_change_word(token.key) || token.key == "có"_w || token.key == "thì"_w || token.key == "là"_w ||
            token.key == "đã"_w || token.key == "do"_w || token.key == "trong"_w || token.key == "và"_w ||
            token.key == "số"_w || token.key == "đạt"_w || token.key == "xảy"_w)
            break;
        if (out.year != 0 && token.key != "năm"_w && token.key != "và"_w) break;
    }
    out.next = k;
    return out;
}

bool ChangeReader::is_change_word(WordKey word) noexcept {
    return word == "tăng"_w || word == "giảm"_w || word == "kéo"_w;
}

Base ChangeReader::base_behind(Index next) const noexcept {
    Index k = next;
    if (stretch_.is_sign(k, ')')) ++k;
    if (auto const base = base_at(k); base) return base;
    // "giảm 5 vụ (so với cùng kỳ)"
    if (stretch_.is_sign(k, '(') || stretch_.is_sign(k, ',')) {
        auto base = base_at(k + 1);
        if (base && stretch_.is_word(k + 1, "so"_w)) return base;
    }
    // "giảm 5 vụ phạm pháp hình sự so với năm 2016": what changed stands between
    for (Index more = 1; more <= 8; ++more) {
        auto const& token = stretch_.at(k + more - 1);
        if (token.kind != Token::word || token.gap != Gap::none || is_change_word(token.key)) break;
        if (stretch_.is_word(k + more, "so"_w) && stretch_.at(k + more).gap == Gap::none) return base_at(k + more);
    }
    return {};
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
