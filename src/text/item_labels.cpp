#include "text/item_labels.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

using namespace literals;

namespace {

bool is_numbered_place(WordKey word) noexcept {
    return word == "thôn"_w || word == "ấp"_w || word == "khóm"_w || word == "bản"_w || word == "xóm"_w ||
           word == "tổ"_w || word == "đội"_w || word == "phường"_w || word == "quận"_w || word == "khu"_w ||
           word == "phố"_w || word == "khối"_w || word == "buôn"_w || word == "làng"_w || word == "lớp"_w;
}

/// "xã, phường, thị trấn", "tập thể và cá nhân".
void extend_list(Stretch const& stretch, UnitMatch& unit) noexcept {
    if (unit.kind != UnitClass::places && unit.kind != UnitClass::bodies) return;
    for (int more = 0; more < 4; ++more) {
        Index const k = unit.next;
        bool const joined = stretch.is_sign(k, ',') || stretch.is_sign(k, '/') ||
                            (stretch.is_word(k, "và"_w) && stretch.at(k).gap == Gap::none);
        if (!joined || stretch.at(k + 1).gap > Gap::comma) return;
        auto const other = unit_at(stretch.tokens(), k + 1);
        bool const kind = other.kind == UnitClass::places || other.kind == UnitClass::bodies ||
                          (other.kind == UnitClass::persons && stretch.is_word(k, "và"_w));
        if (!kind || stretch.at(k + 1).capital || stretch.is_number(other.next)) return;
        // "4 xã, thành phố Bảo Lộc có 2 xã": a name makes it a new subject
        if (stretch.at(other.next).capital && stretch.at(other.next).gap == Gap::none) return;
        unit.next = other.next;
    }
}

}  // namespace

bool is_year(Numeral const& numeral) noexcept {
    return numeral.next == numeral.first + 1 && numeral.leading_digits == 4 && numeral.value.value >= 1900 &&
           numeral.value.value < 2200;
}

bool is_label(Stretch const& stretch, Index i, Numeral const& numeral, UnitMatch const& unit) noexcept {
    WordKey const last = stretch.word_before(i);
    WordKey const second = stretch.word_before(i, 2);
    if (stretch.at(i).gap != Gap::none) return false;
    // five-a-side football is no head count
    if ((second == "bóng"_w && (last == "đá"_w || last == "chuyền"_w || last == "rổ"_w)) || last == "sân"_w)
        return true;
    auto const kind = label_before(stretch.tokens(), i);
    if (kind == Label::none) return false;
    if (second == "mỗi"_w || second == "từng"_w) return false;
    auto const value = numeral.value.value;
    if (last == "năm"_w && !is_year(numeral)) return second == "thứ"_w;
    if (last == "tháng"_w && value > 12) return false;
    if (last == "ngày"_w && value > 31) return false;
    if (last == "quý"_w && value > 4) return false;
    if (kind == Label::strong) return true;
    if (!unit || numeral.point) return true;
    if (last == "cấp"_w || last == "loại"_w || last == "mức"_w || last == "điểm"_w) return value <= 4;
    // "Thôn 10 xã Tân Phước": a unit with a name of its own counts nothing
    if (unit.kind == UnitClass::places && stretch.at(unit.next).capital && stretch.at(unit.next).gap == Gap::none)
        return true;
    bool const place = is_numbered_place(last);
    return place && stretch.before(i).capital && value <= 30 && !numeral.grouped;
}

ItemUnit unit_after(Stretch const& stretch, Index k) noexcept {
    ItemUnit out;
    if (stretch.at(k).gap != Gap::none) return out;
    bool const quoted = stretch.is_sign(k, '"') && stretch.at(k + 1).gap == Gap::none;
    if (quoted) ++k;
    out.first = k;
    auto const& token = stretch.at(k);
    bool const glued_capital = stretch.glued(k) && token.capital && token.letters == 1 && token.key != "đ"_w;
    if (token.kind != Token::word || glued_capital) return out;
    out.match = unit_at(stretch.tokens(), k);
    if (out.match) {
        bool const length = token.key == "m"_w || token.key == "km"_w || token.key == "cm"_w;
        if (length && stretch.is_number(out.match.next) && stretch.glued(out.match.next))
            ++out.match.next;
        else if (length && stretch.is_sign(out.match.next, '?') && stretch.glued(out.match.next))
            ++out.match.next;
        extend_list(stretch, out.match);
        return out;
    }
    // Short words without marks are mostly what scanning left of others.
    bool const whole_word = token.letters >= 4 || token.key != bare(token.key);
    bool const noun = whole_word && (quoted || !token.capital) && token.letters >= 2 && !never_a_unit(token.key) &&
                      token.space && !stretch.glued(k);
    if (!noun && !(quoted && token.letters >= 2 && !never_a_unit(token.key))) return out;
    out.match = {UnitClass::things, k + 1};
    out.known = false;
    return out;
}

bool is_year_before_unit(Stretch const& stretch, Index i, UnitMatch const& unit) noexcept {
    bool const joined = stretch.before(i).kind == ',' || stretch.before(i).kind == '-' ||
                        stretch.is_word(i - 1, "và"_w) || stretch.is_word(i - 1, "đến"_w) ||
                        stretch.before(i).kind == '/';
    return unit.kind != UnitClass::persons || (i > 1 && joined && stretch.before(i, 2).kind == Token::number);
}

bool is_period(Stretch const& stretch, Index i, ItemUnit const& unit) noexcept {
    Index const after = unit.match.next;
    switch (stretch.at(after).gap == Gap::none ? stretch.word(after) : 0) {
        case "đầu"_w:
        case "cuối"_w:
        case "liền"_w:
        case "trước"_w:
        case "sau"_w:
        case "gần"_w:
        case "nay"_w:
        case "thực"_w:
        case "qua"_w:
        case "triển"_w:
        case "liên"_w:
        case "tới"_w:
        case "của"_w:
            return true;
        default:
            break;
    }
    auto const hedge = hedge_before(stretch.tokens(), i);
    Index const k = hedge.first;
    if (stretch.at(k).gap == Gap::none) {
        if (stretch.word_before(k) == "lại"_w && stretch.word_before(k, 2) == "nhìn"_w) return true;
        switch (stretch.word_before(k)) {
            case "kết"_w:
            case "cáo"_w:
            case "qua"_w:
            case "sau"_w:
            case "trong"_w:
            case "giá"_w:
            case "kỳ"_w:
            case "quả"_w:
            case "hạn"_w:
            case "trước"_w:
            case "từ"_w:
            case "vòng"_w:
            case "cứ"_w:
            case "mỗi"_w:
            case "gần"_w:
            case "đoạn"_w:
            case "những"_w:
            case "hiện"_w:
                return true;
            default:
                break;
        }
    }
    return stretch.is_sign(after, '(') && stretch.is_number(after + 1) && stretch.digits_count(after + 1) == 4;
}

bool continues_labels(Stretch const& stretch, Index i, UnitMatch const& unit) noexcept {
    bool const joined = stretch.before(i).kind == ',' || stretch.is_word(i - 1, "và"_w);
    if (i < 3 || !joined || stretch.at(i).gap > Gap::comma) return false;
    bool const after_label =
        stretch.is_number(i - 2) && stretch.claim_of(i - 2) == Claim::label && stretch.digits_count(i) <= 2;
    if (!after_label) return false;
    return !unit || (unit.kind == UnitClass::places && stretch.at(unit.next).capital);
}

bool one_is_counted(Stretch const& stretch, Index unit_first, UnitMatch const& unit) noexcept {
    WordKey const noun = stretch.word(unit_first);
    if (noun == "vụ"_w) return true;
    if (unit.kind != UnitClass::persons) return false;
    WordKey const after = stretch.at(unit.next).gap == Gap::none ? stretch.word(unit.next) : 0;
    return after == "chết"_w || after == "bị"_w || after == "tử"_w || after == "thiệt"_w || unit.next > unit_first + 1;
}

bool five_is_counted(WordKey before, UnitMatch const& unit) noexcept {
    if (unit.kind != UnitClass::cases && unit.kind != UnitClass::persons) return false;
    switch (before) {
        case "trong"_w:
        case "đầu"_w:
        case "cuối"_w:
        case "hằng"_w:
        case "hàng"_w:
        case "mỗi"_w:
        case "cả"_w:
        case "nửa"_w:
        case "một"_w:
        case "nhiều"_w:
        case "từng"_w:
        case "tháng"_w:
        case "qua"_w:
            return false;
        default:
            return true;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
