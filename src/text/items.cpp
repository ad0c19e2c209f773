#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

class ItemFinder {
public:
    explicit ItemFinder(Stretch& stretch) : stretch_(stretch) {}

    std::vector<Item> run() {
        for (Index i = 0; i < stretch_.size();) {
            Index next = i + 1;
            if (stretch_.is_free(i)) {
                if (stretch_.is_number(i))
                    next = number_at(i);
                else if (stretch_.is_word(i))
                    next = words_at(i);
            }
            i = next > i ? next : i + 1;
        }
        return std::move(items_);
    }

private:
    Index label(Index first, Index next) {
        stretch_.claim(first, next, Claim::label);
        return next;
    }

    Index number_at(Index i) {
        if (is_tail(i)) return label(i, numeral_at(stretch_, i).next);
        if (stretch_.is_sign(i + 1, ':') && stretch_.glued(i + 1) && stretch_.is_number(i + 2) && stretch_.glued(i + 2))
            return label(i, i + 3);
        auto const numeral = numeral_at(stretch_, i);
        if (!numeral.readable) return label(i, numeral.next);
        if (Index const next = fraction_at(i, numeral); next != 0) return next;
        if (Index const next = part_in_whole_at(i, numeral); next != 0) return next;
        if (Index const next = percent_at(i, numeral); next != 0) return next;
        if (Index const next = range_at(i, numeral); next != 0) return next;
        return amount_at(i, numeral);
    }

    /// "PV28", "GMT+7", "Covid-19", "V28": digits that belong to what stands before.
    bool is_tail(Index i) const noexcept {
        if (!stretch_.glued(i)) return false;
        auto const& before = stretch_.before(i);
        if (before.kind == Token::word) return true;
        bool const joint = before.kind == '+' || before.kind == '-' || before.kind == '_' || before.kind == '@' ||
                           before.kind == '#' || before.kind == '&';
        bool const point = before.kind == '.' && stretch_.before(i, 2).kind == Token::word && stretch_.glued(i - 1) &&
                           stretch_.before(i, 2).upper;
        return point || (joint && stretch_.glued(i - 1) &&
                         (stretch_.before(i, 2).kind == Token::word || stretch_.before(i, 2).kind == Token::number));
    }

    bool is_year(Numeral const& numeral) const noexcept {
        return numeral.next == numeral.first + 1 && numeral.leading_digits == 4 && numeral.value.value >= 1900 &&
               numeral.value.value < 2200;
    }

    /// Numbers after these words are names whatever follows.
    bool is_label(Index i, Numeral const& numeral, UnitMatch const& unit) const noexcept {
        WordKey const last = stretch_.word_before(i);
        WordKey const second = stretch_.word_before(i, 2);
        if (stretch_.at(i).gap != Gap::none) return false;
        // five-a-side football is no head count
        if ((second == "bóng"_w && (last == "đá"_w || last == "chuyền"_w || last == "rổ"_w)) || last == "sân"_w)
            return true;
        auto const kind = label_before(stretch_.tokens(), i);
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
        if (unit.kind == UnitClass::places && stretch_.at(unit.next).capital && stretch_.at(unit.next).gap == Gap::none)
            return true;
        bool const place = is_numbered_place(last);
        return place && stretch_.before(i).capital && value <= 30 && !numeral.grouped;
    }

    static bool is_numbered_place(WordKey word) noexcept {
        return word == "thôn"_w || word == "ấp"_w || word == "khóm"_w || word == "bản"_w || word == "xóm"_w ||
               word == "tổ"_w || word == "đội"_w || word == "phường"_w || word == "quận"_w || word == "khu"_w ||
               word == "phố"_w || word == "khối"_w || word == "buôn"_w || word == "làng"_w || word == "lớp"_w;
    }

    /// The unit at k: a quote may open before it, "m2" carries its digit, and a list of kinds of places is one unit.
    struct Unit {
        UnitMatch match;
        Index first = 0;
        bool known = true;
    };
    Unit unit_after(Index k) const noexcept {
        Unit out;
        if (stretch_.at(k).gap != Gap::none) return out;
        bool const quoted = stretch_.is_sign(k, '"') && stretch_.at(k + 1).gap == Gap::none;
        if (quoted) ++k;
        out.first = k;
        auto const& token = stretch_.at(k);
        bool const glued_capital = stretch_.glued(k) && token.capital && token.letters == 1 && token.key != "đ"_w;
        if (token.kind != Token::word || glued_capital) return out;
        out.match = unit_at(stretch_.tokens(), k);
        if (out.match) {
            bool const length = token.key == "m"_w || token.key == "km"_w || token.key == "cm"_w;
            if (length && stretch_.is_number(out.match.next) && stretch_.glued(out.match.next))
                ++out.match.next;
            else if (length && stretch_.is_sign(out.match.next, '?') && stretch_.glued(out.match.next))
                ++out.match.next;
            extend_list(out.match);
            return out;
        }
        // Short words without marks are mostly what scanning left of others.
        bool const whole_word = token.letters >= 4 || token.key != bare(token.key);
        bool const noun = whole_word && (quoted || !token.capital) && token.letters >= 2 && !never_a_unit(token.key) &&
                          token.space && !stretch_.glued(k);
        if (!noun && !(quoted && token.letters >= 2 && !never_a_unit(token.key))) return out;
        out.match = {UnitClass::things, k + 1};
        out.known = false;
        return out;
    }

    /// "xã, phường, thị trấn", "tập thể và cá nhân".
    void extend_list(UnitMatch& unit) const noexcept {
        if (unit.kind != UnitClass::places && unit.kind != UnitClass::bodies) return;
        for (int more = 0; more < 4; ++more) {
            Index const k = unit.next;
            bool const joined = stretch_.is_sign(k, ',') || stretch_.is_sign(k, '/') ||
                                (stretch_.is_word(k, "và"_w) && stretch_.at(k).gap == Gap::none);
            if (!joined || stretch_.at(k + 1).gap > Gap::comma) return;
            auto const other = unit_at(stretch_.tokens(), k + 1);
            bool const kind = other.kind == UnitClass::places || other.kind == UnitClass::bodies ||
                              (other.kind == UnitClass::persons && stretch_.is_word(k, "và"_w));
            if (!kind || stretch_.at(k + 1).capital || stretch_.is_number(other.next)) return;
            // "4 xã, thành phố Bảo Lộc có 2 xã": a name makes it a new subject
            if (stretch_.at(other.next).capital && stretch_.at(other.next).gap == Gap::none) return;
            unit.next = other.next;
        }
    }

    Item& add(ItemKind kind, Index first, Index next) {
        Item item;
        item.kind = kind;
        auto const hedge = hedge_before(stretch_.tokens(), first);
        item.bound = hedge.bound;
        item.first = hedge.first;
        item.number = first;
        item.number_next = next;
        item.unit_first = next;
        item.next = next;
        items_.push_back(item);
        return items_.back();
    }

    Index finish(Item& item, Unit const& unit) {
        if (unit.match) {
            item.unit = unit.match.kind;
            item.unit_first = unit.first;
            item.next = unit.match.next;
            item.known_unit = unit.known;
        }
        // "từ 5 vụ trở lên"
        if (item.bound == Bound::exact && stretch_.is_phrase(item.next, "trở"_w, "lên"_w)) item.bound = Bound::at_least;
        stretch_.claim(item.number, item.next, Claim::quantity);
        return item.next;
    }

    Index fraction_at(Index i, Numeral const& part) {
        Index const slash = part.next;
        if (!stretch_.is_sign(slash, '/') || !stretch_.is_number(slash + 1)) return 0;
        bool const tight = stretch_.glued(slash) && stretch_.glued(slash + 1);
        bool const loose = stretch_.at(slash).space && stretch_.at(slash + 1).space;
        if (!tight && !loose) return 0;
        auto const whole = numeral_at(stretch_, slash + 1);
        if (!whole.readable || !whole.value.whole() || !part.value.whole()) {
            if (part.comma_three && whole.comma_three)
                return keep_fraction(i, part.as_thousands, whole.as_thousands, whole.next);
            return label(i, whole.next);
        }
        // 1/2/3 and 12/CP are no ratios
        bool const goes_on = stretch_.is_sign(whole.next, '/') && stretch_.glued(whole.next) &&
                             stretch_.glued(whole.next + 1) && !stretch_.is_word(whole.next + 1);
        if (goes_on) return label(i, skip_joined(whole.next));
        return keep_fraction(i, part.value.value, whole.value.value, whole.next);
    }

    Index keep_fraction(Index i, std::int64_t part, std::int64_t whole, Index next) {
        auto unit = unit_after(next);
        bool const round_the_clock = part == 24 && (whole == 7 || whole == 24);
        WordKey const last = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
        bool const street = last == "đường"_w || last == "phố"_w || last == "công"_w || last == "hẻm"_w ||
                            last == "kiệt"_w || last == "ngõ"_w;
        if (round_the_clock || unit.match.kind == UnitClass::clock || (street && !unit.match)) return label(i, next);
        // "19/20 người" of an unknown noun is no unit
        if (!unit.known) unit = Unit{};
        if (!unit.match && stretch_.at(next).gap == Gap::none)
            if (auto const scanned = unmarked_place_at(stretch_.tokens(), next)) unit = {scanned, next, true};
        if (!unit.match && could_be_a_day(i, part, whole)) return label(i, next);
        if (!unit.match && label_before(stretch_.tokens(), i) == Label::strong) return label(i, next);
        Item& item = add(ItemKind::fraction, i, next);
        item.part = part;
        item.whole = whole;
        return finish(item, unit);
    }

    bool could_be_a_day(Index i, std::int64_t part, std::int64_t whole) const noexcept {
        if (part > 31 || part < 1 || whole > 12 || whole < 1) return false;
        WordKey const last = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
        return !(last == "đạt"_w || last == "được"_w || last == "có"_w || last == "với"_w || last == "là"_w);
    }

    /// "1 trong 9 đơn vị", "16 thôn trong tổng số 25 thôn".
    Index part_in_whole_at(Index i, Numeral const& part) {
        if (!part.value.whole()) return 0;
        Index k = part.next;
        UnitMatch own;
        if (own = unit_at(stretch_.tokens(), k); own) k = own.next;
        bool const inside =
            stretch_.is_word(k, "trong"_w) || (stretch_.is_word(k, "trên"_w) && stretch_.is_word(k + 1, "tổng"_w));
        if (!inside || stretch_.at(k).gap != Gap::none) return 0;
        ++k;
        bool const total = stretch_.is_word(k, "tổng"_w) || stretch_.is_word(k, "số"_w);
        if (stretch_.is_word(k, "tổng"_w)) ++k;
        if (stretch_.is_word(k, "số"_w)) ++k;
        if (own && !total) return 0;
        if (!stretch_.is_number(k) || stretch_.at(k).gap != Gap::none) return 0;
        auto const whole = numeral_at(stretch_, k);
        if (!whole.readable || !whole.value.whole() || part.value.value > whole.value.value || is_year(whole)) return 0;
        auto const unit = unit_after(whole.next);
        if (!unit.match || !unit.known || unit.match.kind == UnitClass::duration || unit.match.kind == UnitClass::clock)
            return 0;
        if (own && stretch_.word(unit.first) != stretch_.word(part.next)) return 0;
        Item& item = add(ItemKind::fraction, i, whole.next);
        item.part = part.value.value;
        item.whole = whole.value.value;
        return finish(item, unit);
    }

    Index percent_at(Index i, Numeral const& numeral) {
        Index next = 0;
        if (stretch_.is_sign(numeral.next, '%') && stretch_.at(numeral.next).gap == Gap::none)
            next = numeral.next + 1;
        else if (stretch_.is_phrase(numeral.next, "phần"_w, "trăm"_w))
            next = numeral.next + 2;
        if (next == 0) return 0;
        Item& item = add(ItemKind::percent, i, next);
        item.value = numeral.value;
        if (numeral.grouped) item.value = {numeral.value.value, 3};
        return finish(item, Unit{});
    }

    /// "18-30 tuổi", "10 - 15 người", "5-10%".
    Index range_at(Index i, Numeral const& low) {
        bool const from_to = stretch_.is_word(low.next, "đến"_w) && stretch_.at(low.next).gap == Gap::none &&
                             stretch_.is_word(i - 1, "từ"_w) && stretch_.at(i).gap == Gap::none;
        if ((!stretch_.is_sign(low.next, '-') && !from_to) || !stretch_.is_number(low.next + 1)) return 0;
        if (!stretch_.is_free(low.next + 1)) return label(i, low.next);
        auto const high = numeral_at(stretch_, low.next + 1);
        if (!high.readable) return label(i, high.next);
        if (stretch_.is_sign(high.next, '%')) {
            Item& item = add(ItemKind::percent, i, high.next + 1);
            item.value = low.value;
            item.range = true;
            return finish(item, Unit{});
        }
        if (is_year(low) || is_year(high)) return label(i, high.next);
        auto const unit = unit_after(high.next);
        bool const counted = unit.match && unit.known && unit.match.kind != UnitClass::clock &&
                             unit.match.kind != UnitClass::duration && low.value.value < high.value.value;
        if (!counted) return label(i, high.next);
        Item& item = add(ItemKind::amount, i, high.next);
        item.value = low.value;
        item.range = true;
        return finish(item, unit);
    }

    Index amount_at(Index i, Numeral const& numeral) {
        auto value = numeral.value;
        Index k = numeral.next;
        bool const big =
            static_cast<bool>(stretch_.at(k).gap == Gap::none ? magnitude_at(stretch_.tokens(), k) : Magnitude{});
        bool fits = true;
        if (big) {
            auto const amount = with_magnitudes(numeral, k);
            fits = amount.has_value();
            if (fits) value = *amount;
        }
        auto unit = unit_after(k);
        if (!fits) return label(i, unit.match ? unit.match.next : k);
        if (numeral.comma_three && !big) {
            // No one counts thousandths of a person; an area may have them.
            bool const whole_things = unit.match.kind != UnitClass::measure || stretch_.is_word(unit.first, "m"_w);
            if (whole_things) value = {numeral.as_thousands, 0};
        }
        if (is_label(i, numeral, unit.known ? unit.match : UnitMatch{})) return label(i, k);
        if (continues_labels(i, unit.match)) return label(i, k);
        if (!unit.match || !unit.known) {
            if (is_year(numeral) && !big) return i + 1;
            if (numeral.point && !unit.match && !big) return label(i, k);
            if (!unit.known && (after_name(i) || numeral.point)) unit = Unit{};
        } else if (is_year(numeral) && !big && is_year_before_unit(i, unit.match)) {
            return i + 1;
        }
        if (unit.match.kind == UnitClass::clock) return label(i, unit.match.next);
        if (unit.match.kind == UnitClass::duration && is_period(i, unit)) return label(i, unit.match.next);
        Item& item = add(unit.match ? ItemKind::amount : ItemKind::bare, i, k);
        item.value = value;
        if (!unit.match && big) {
            item.kind = ItemKind::amount;
            item.unit = UnitClass::money;
            item.unit_left_out = true;
        } else if (!unit.match && continues_sums(item, numeral)) {
            item.kind = ItemKind::amount;
            item.unit = UnitClass::money;
            item.unit_left_out = true;
        }
        return finish(item, unit);
    }

    /// "1 tỷ 500 triệu": each part times its power of ten; `next` moves behind the last.
    boost::optional<Decimal> with_magnitudes(Numeral const& first, Index& next) const noexcept {
        boost::optional<Decimal> total;
        auto part = first.value;
        Index k = next;
        unsigned last_exponent = 19;
        for (int parts = 0; parts < 3; ++parts) {
            auto const magnitude = magnitude_at(stretch_.tokens(), k);
            if (!magnitude || magnitude.exponent >= last_exponent) break;
            auto const amount = scaled(part, magnitude.exponent);
            if (!amount) return boost::none;
            total = total ? sum(*total, *amount) : amount;
            if (!total) return boost::none;
            last_exponent = magnitude.exponent;
            next = magnitude.next;
            // "317 tr.đ"
            if (stretch_.is_sign(next, '.') && stretch_.glued(next) && stretch_.glued(next + 1) &&
                stretch_.is_word(next + 1))
                ++next;
            if (!stretch_.is_number(next) || stretch_.at(next).gap != Gap::none) break;
            auto const numeral = numeral_at(stretch_, next);
            if (!numeral.readable || !magnitude_at(stretch_.tokens(), numeral.next)) break;
            part = numeral.value;
            k = numeral.next;
        }
        return total;
    }

    /// A proper name before the number: "Móng Cái 3".
    bool after_name(Index i) const noexcept {
        return stretch_.at(i).gap == Gap::none && stretch_.before(i).capital && stretch_.before(i).kind == Token::word;
    }

    /// "năm 2017, 2018 xã đã ...": a year, although a unit stands after it.
    bool is_year_before_unit(Index i, UnitMatch const& unit) const noexcept {
        bool const joined = stretch_.before(i).kind == ',' || stretch_.before(i).kind == '-' ||
                            stretch_.is_word(i - 1, "và"_w) || stretch_.is_word(i - 1, "đến"_w) ||
                            stretch_.before(i).kind == '/';
        return unit.kind != UnitClass::persons || (i > 1 && joined && stretch_.before(i, 2).kind == Token::number);
    }

    /// Spans of time that frame a text rather than count something: "6 tháng đầu năm", "tổng kết 10 năm", "qua 3
    /// tháng".
    bool is_period(Index i, Unit const& unit) const noexcept {
        Index const after = unit.match.next;
        switch (stretch_.at(after).gap == Gap::none ? stretch_.word(after) : 0) {
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
        auto const hedge = hedge_before(stretch_.tokens(), i);
        Index const k = hedge.first;
        if (stretch_.at(k).gap == Gap::none) {
            if (stretch_.word_before(k) == "lại"_w && stretch_.word_before(k, 2) == "nhìn"_w) return true;
            switch (stretch_.word_before(k)) {
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
        return stretch_.is_sign(after, '(') && stretch_.is_number(after + 1) && stretch_.digits_count(after + 1) == 4;
    }

    /// "các thôn 5, 6, 7": the list goes on with names.
    bool continues_labels(Index i, UnitMatch const& unit) const noexcept {
        bool const joined = stretch_.before(i).kind == ',' || stretch_.is_word(i - 1, "và"_w);
        if (i < 3 || !joined || stretch_.at(i).gap > Gap::comma) return false;
        bool const after_label =
            stretch_.is_number(i - 2) && stretch_.claim_of(i - 2) == Claim::label && stretch_.digits_count(i) <= 2;
        if (!after_label) return false;
        return !unit || (unit.kind == UnitClass::places && stretch_.at(unit.next).capital);
    }

    /// "100.000 đồng, hộ kinh doanh 300.000": a sum whose unit is left out.
    bool continues_sums(Item const& item, Numeral const& numeral) const noexcept {
        if (!numeral.grouped || numeral.value.value % 100 != 0 || items_.size() < 2) return false;
        auto const& before = items_[items_.size() - 2];
        return before.unit == UnitClass::money && item.number - before.next < 12 &&
               strongest_gap(stretch_, before.next, item.number) <= Gap::clause;
    }

    Index skip_joined(Index k) const noexcept {
        while (stretch_.glued(k) && (stretch_.is_number(k) || stretch_.is_sign(k, '/') || stretch_.is_sign(k, '.') ||
                                     stretch_.is_sign(k, '-')))
            ++k;
        return k;
    }

    /// "hai vụ", "sáu người chết".
    Index words_at(Index i) {
        auto const number = word_number_at(stretch_.tokens(), i);
        if (!number || stretch_.at(number.next).gap != Gap::none) return i;
        auto const unit = unit_at(stretch_.tokens(), number.next);
        bool const counted = unit.kind == UnitClass::cases || unit.kind == UnitClass::persons ||
                             (unit.kind == UnitClass::places && number.value > 1) ||
                             (unit.kind == UnitClass::bodies && number.value > 1) ||
                             (unit.kind == UnitClass::things && number.value > 1);
        if (!counted) return i;
        WordKey const before = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
        WordKey const word = stretch_.word(i);
        if (before == "thứ"_w || before == "ngã"_w || before == "tháng"_w || before == "cả"_w || before == "mười"_w)
            return i;
        if (stretch_.before(i).kind == Token::number && stretch_.at(i).gap == Gap::none) return i;
        if (number.value == 1 && !one_is_counted(i, number.next, unit)) return i;
        if (word == "năm"_w && number.value == 5 && !five_is_counted(before, unit)) return i;
        if (number.value == 2 && stretch_.is_word(number.next, "bên"_w)) return i;
        Item item;
        item.kind = ItemKind::amount;
        auto const hedge = hedge_before(stretch_.tokens(), i);
        item.bound = hedge.bound;
        item.first = hedge.first;
        item.number = i;
        item.number_next = number.next;
        item.unit = unit.kind;
        item.unit_first = number.next;
        item.next = unit.next;
        item.in_words = true;
        item.value = {number.value, 0};
        items_.push_back(item);
        stretch_.claim(i, item.next, Claim::quantity);
        return item.next;
    }

    /// "một" is mostly an article; it counts cases, and people who died or were hurt.
    bool one_is_counted(Index i, Index unit_first, UnitMatch const& unit) const noexcept {
        (void)i;
        WordKey const noun = stretch_.word(unit_first);
        if (noun == "vụ"_w) return true;
        if (unit.kind != UnitClass::persons) return false;
        WordKey const after = stretch_.at(unit.next).gap == Gap::none ? stretch_.word(unit.next) : 0;
        return after == "chết"_w || after == "bị"_w || after == "tử"_w || after == "thiệt"_w ||
               unit.next > unit_first + 1;
    }

    static bool five_is_counted(WordKey before, UnitMatch const& unit) noexcept {
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

    Stretch& stretch_;
    std::vector<Item> items_;
};

}  // namespace

std::vector<Item> find_items(Stretch& stretch) {
    return ItemFinder(stretch).run();
}

Gap strongest_gap(Stretch const& stretch, Index from, Index to) noexcept {
    Gap strongest = Gap::none;
    for (Index k = from; k <= to && k < stretch.size(); ++k)
        if (stretch.at(k).gap > strongest) strongest = stretch.at(k).gap;
    return strongest;
}

bool same_unit(Stretch const& stretch, Item const& a, Item const& b) noexcept {
    if (a.unit == UnitClass::none || b.unit == UnitClass::none) return false;
    return stretch.word(a.unit_first) == stretch.word(b.unit_first);
}

std::string words_after(Stretch const& stretch, Index first) {
    Index next = first;
    for (; next < first + 9; ++next) {
        auto const& token = stretch.at(next);
        if (token.kind != Token::word || token.gap != Gap::none) break;
        switch (token.key) {
            case "so"_w:
            case "tăng"_w:
            case "giảm"_w:
            case "đã"_w:
            case "được"_w:
            case "là"_w:
            case "và"_w:
            case "đạt"_w:
            case "chiếm"_w:
            case "trên"_w:
            case "tại"_w:
            case "với"_w:
            case "trong"_w:
                return stretch.shown(first, next, 200);
            default:
                break;
        }
    }
    return next > first ? stretch.shown(first, next, 200) : std::string();
}

bool is_aim(Stretch const& stretch, Index i) noexcept {
    for (Index back = 1; back <= 25 && back <= i; ++back) {
        if (stretch.at(i - back + 1).gap >= Gap::sentence) return false;
        Index const k = i - back;
        if (stretch.is_phrase(k, "phấn"_w, "đấu"_w) || stretch.is_phrase(k, "mục"_w, "tiêu"_w) ||
            stretch.is_phrase(k, "đề"_w, "ra"_w) || stretch.is_phrase(k, "dự"_w, "kiến"_w) ||
            stretch.is_phrase(k, "hướng"_w, "tới"_w) || stretch.is_phrase(k, "yêu"_w, "cầu"_w))
            return true;
        if (stretch.is_phrase(k, "kết"_w, "quả"_w)) return false;
    }
    return false;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
