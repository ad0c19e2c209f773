#include "text/items.hpp"

#include "text/item_labels.hpp"

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

    Index finish(Item& item, ItemUnit const& unit) {
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
        auto unit = unit_after(stretch_, next);
        bool const round_the_clock = part == 24 && (whole == 7 || whole == 24);
        WordKey const last = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
        bool const street = last == "đường"_w || last == "phố"_w || last == "công"_w || last == "hẻm"_w ||
                            last == "kiệt"_w || last == "ngõ"_w;
        if (round_the_clock || unit.match.kind == UnitClass::clock || (street && !unit.match)) return label(i, next);
        // "19/20 người" of an unknown noun is no unit
        if (!unit.known) unit = ItemUnit{};
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
        auto const unit = unit_after(stretch_, whole.next);
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
        return finish(item, ItemUnit{});
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
            return finish(item, ItemUnit{});
        }
        if (is_year(low) || is_year(high)) return label(i, high.next);
        auto const unit = unit_after(stretch_, high.next);
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
        auto unit = unit_after(stretch_, k);
        if (!fits) return label(i, unit.match ? unit.match.next : k);
        if (numeral.comma_three && !big) {
            // No one counts thousandths of a person; an area may have them.
            bool const whole_things = unit.match.kind != UnitClass::measure || stretch_.is_word(unit.first, "m"_w);
            if (whole_things) value = {numeral.as_thousands, 0};
        }
        if (is_label(stretch_, i, numeral, unit.known ? unit.match : UnitMatch{})) return label(i, k);
        if (continues_labels(stretch_, i, unit.match)) return label(i, k);
        if (!unit.match || !unit.known) {
            if (is_year(numeral) && !big) return i + 1;
            if (numeral.point && !unit.match && !big) return label(i, k);
            if (!unit.known && (after_name(i) || numeral.point)) unit = ItemUnit{};
        } else if (is_year(numeral) && !big && is_year_before_unit(stretch_, i, unit.match)) {
            return i + 1;
        }
        if (unit.match.kind == UnitClass::clock) return label(i, unit.match.next);
        if (unit.match.kind == UnitClass::duration && is_period(stretch_, i, unit)) return label(i, unit.match.next);
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
        if (number.value == 1 && !one_is_counted(stretch_, number.next, unit)) return i;
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

    Stretch& stretch_;
    std::vector<Item> items_;
};

}  // namespace

std::vector<Item> find_items(Stretch& stretch) {
    return ItemFinder(stretch).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
