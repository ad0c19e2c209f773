#include "text/ratios.hpp"

#include "text/meaning.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

class RatioReader {
public:
    RatioReader(Stretch& stretch, std::vector<Item>& items) : stretch_(stretch), items_(items) {}

    void run() {
        ratio_of_.assign(items_.size(), no_index);
        for (Index i = 0; i < items_.size(); ++i) {
            auto const& item = items_[i];
            if (item.used != Use::none) continue;
            if (item.kind == ItemKind::fraction)
                keep_fraction(i);
            else if (item.kind == ItemKind::percent)
                keep_percent(i);
            else if (item.kind == ItemKind::amount && item.unit == UnitClass::cases && is_solved(item))
                keep_solved(i);
        }
    }

private:
    std::vector<RatioFact>& facts() const noexcept { return stretch_.reading().ratios; }

    void keep_fraction(Index i) {
        auto const& item = items_[i];
        RatioFact fact;
        fact.part = item.part;
        fact.whole = item.whole;
        if (item.next > item.unit_first) fact.unit = stretch_.shown(item.unit_first, item.next, 120);
        fact.target = speaks_of_aim(stretch_, item.first);
        fact.span = stretch_.span(item.first, item.next);
        if (item.part > item.whole) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"tử số lớn hơn mẫu số", "the part is larger than the whole"};
        }
        add(i, std::move(fact));
    }

    void add(Index i, RatioFact fact) {
        if (fact.meaning.kind == FactMeaning::none) fact.meaning = meaning_of_ratio(stretch_, items_[i]);
        items_[i].used = Use::ratio;
        ratio_of_[i] = facts().size();
        facts().push_back(std::move(fact));
    }

    ReportedPercent percent_of(Item const& item) const {
        ReportedPercent out;
        out.hundredths = hundredths(item.value).value_or(0);
        out.bound = item.bound;
        out.span = stretch_.span(item.first, item.next);
        return out;
    }

    /// First token of "(đạt tỷ lệ", "chiếm", "= " before a percentage, or the percentage itself.
    struct Link {
        Index first = 0;
        bool words = false;
        bool bracket = false;
    };
    Link link_before(Item const& percent) const noexcept {
        Link out;
        out.first = percent.first;
        for (int back = 0; back < 7 && out.first > 0; ++back) {
            if (stretch_.at(out.first).gap != Gap::none) break;
            Index const k = out.first - 1;
            auto const sign = stretch_.at(k).kind;
            if (sign == '(') {
                out.bracket = true;
                out.first = k;
                break;
            }
            bool const link = sign == '=' || sign == '-' || is_link_word(stretch_.word(k));
            if (!link) break;
            out.words = out.words || sign != '-';
            out.first = k;
        }
        return out;
    }
    static bool is_link_word(WordKey word) noexcept {
        switch (word) {
            case "đạt"_w:
            case "chiếm"_w:
            case "tỷ"_w:
            case "lệ"_w:
            case "bằng"_w:
            case "tương"_w:
            case "đương"_w:
            case "ứng"_w:
            case "được"_w:
            case "là"_w:
            case "với"_w:
            case "kết"_w:
            case "quả"_w:
                return true;
            default:
                return false;
        }
    }

    void keep_percent(Index i) {
        auto const& item = items_[i];
        auto const link = link_before(item);
        bool const names_base = has_base_noun(item.next);
        if (i > 0 && !names_base && attach_to_fraction(i, link)) return;
        if (attach_following_fraction(i)) return;
        if (i > 0 && attach_to_amount(i, link)) return;
        keep_alone(i);
    }

    /// "90% lượt hộ", "100% số hộ": what the percentage is of stands after it.
    bool has_base_noun(Index next) const noexcept {
        if (stretch_.at(next).gap != Gap::none) return false;
        return static_cast<bool>(unit_at(stretch_.tokens(), next)) || stretch_.is_word(next, "số"_w) ||
               stretch_.is_phrase(next, "so"_w, "với"_w) || stretch_.is_word(next, "các"_w);
    }

    /// A percentage after "8/8 thôn ..." says the same ratio; in brackets it closes over all ratios of the list.
    bool attach_to_fraction(Index i, Link const& link) {
        if (!link.words && !link.bracket) return false;
        Index const last = i - 1;
        if (items_[last].kind != ItemKind::fraction || ratio_of_[last] == no_index) return false;
        auto& fact = facts()[ratio_of_[last]];
        auto const& fraction = items_[last];
        if (fact.claimed || link.first < fraction.next || link.first - fraction.next > 25) return false;
        if (strongest_gap(stretch_, fraction.next, link.first) > Gap::comma) return false;
        // A comma inside starts a new subject: "8/8 thôn họp dân, hộ ký cam kết đạt 95%"
        for (Index k = fraction.next; k < link.first; ++k)
            if (stretch_.is_sign(k, ',') && k + 1 != link.first && !is_inside_quote(fraction.next, k) &&
                !(link.bracket && fits(fraction.part, fraction.whole, percent_of(items_[i]))))
                return false;
        auto const claimed = percent_of(items_[i]);
        fact.claimed = claimed;
        items_[i].used = Use::ratio;
        if (!link.bracket) return true;
        for (Index k = last; k > 0; --k) {
            auto const& before = items_[k - 1];
            if (before.kind != ItemKind::fraction || ratio_of_[k - 1] == no_index || !in_one_list(before, items_[k]))
                break;
            auto& other = facts()[ratio_of_[k - 1]];
            if (other.claimed || !fits(before.part, before.whole, claimed)) break;
            other.claimed = claimed;
        }
        return true;
    }

    bool is_inside_quote(Index from, Index k) const noexcept {
        bool inside = false;
        for (Index i = from; i < k; ++i) inside = inside != stretch_.is_sign(i, '"');
        return inside;
    }

    /// Only commas and "và" between two ratios.
    bool in_one_list(Item const& a, Item const& b) const noexcept {
        if (b.first - a.next > 3) return false;
        for (Index k = a.next; k < b.first; ++k)
            if (!stretch_.is_sign(k, ',') && !stretch_.is_word(k, "và"_w)) return false;
        return strongest_gap(stretch_, a.next, b.first) <= Gap::comma;
    }

    /// Whether part / whole is the claimed percentage, rounded as texts round (half a point), or within its hedge.
    static bool fits(std::int64_t part, std::int64_t whole, ReportedPercent const& claimed) noexcept {
        constexpr std::int64_t limit = 1'000'000'000'000;
        if (whole <= 0 || part < 0 || part > limit || whole > limit) return false;
        std::int64_t const rate = part * 10000 / whole;
        if (claimed.bound == Bound::at_least) return rate >= claimed.hundredths && rate < claimed.hundredths + 500;
        if (claimed.bound == Bound::about) return rate > claimed.hundredths - 300 && rate < claimed.hundredths + 300;
        return rate >= claimed.hundredths - 60 && rate <= claimed.hundredths + 60;
    }

    /// "đạt 64% (16/25 thôn)".
    bool attach_following_fraction(Index i) {
        if (i + 1 >= items_.size()) return false;
        auto& percent = items_[i];
        auto& fraction = items_[i + 1];
        if (fraction.kind != ItemKind::fraction || fraction.used != Use::none) return false;
        if (fraction.first - percent.next > 5 || stretch_.before(fraction.first).kind != '(') return false;
        auto const claimed = percent_of(percent);
        if (!fits(fraction.part, fraction.whole, claimed)) return false;
        keep_fraction(i + 1);
        facts().back().claimed = claimed;
        facts().back().span.begin = claimed.span.begin;
        percent.used = Use::ratio;
        return true;
    }

    /// "có 25 thôn, mới 16 thôn đạt, chiếm 64%"; "2.311 người tham dự (đạt 86,7% trên tổng số hộ gia đình)".
    bool attach_to_amount(Index i, Link const& link) {
        if (!link.words && !link.bracket) return false;
        Index const at = i - 1;
        auto& part = items_[at];
        bool const countable = part.unit == UnitClass::cases || part.unit == UnitClass::persons ||
                               part.unit == UnitClass::places || part.unit == UnitClass::bodies ||
                               part.unit == UnitClass::sessions;
        bool const free = part.used == Use::none || part.used == Use::comparison;
        if (part.kind != ItemKind::amount || !countable || !free || !part.value.whole()) return false;
        if (link.first < part.next || link.first - part.next > 16) return false;
        if (strongest_gap(stretch_, part.next, link.first) > Gap::comma) return false;
        for (Index k = part.next; k < link.first; ++k)
            if (stretch_.is_sign(k, ',') && k + 1 != link.first) return false;
        auto const& percent = items_[i];
        auto const claimed = percent_of(percent);
        RatioFact fact;
        fact.apart = true;
        fact.part = part.value.value;
        fact.part_span = stretch_.span(part.number, part.next);
        fact.claimed = claimed;
        fact.unit = stretch_.shown(part.unit_first, part.next, 120);
        fact.target = speaks_of_aim(stretch_, part.first);
        fact.of = base_words(percent.next);
        fact.meaning = meaning_of_ratio(stretch_, part);
        if (!fact.of.empty() || has_base_noun(percent.next)) {
            // The base is named, not given: `read_report` looks for it in the whole text.
            fact.span = stretch_.span(link.bracket ? link.first + 1 : link.first, std::max(percent.next, of_next_));
            fact.certainty = Certainty::candidate;
            fact.doubt = {"mẫu số chỉ được gọi tên, không nêu số", "the base is named but not given"};
            add(i, std::move(fact));
            return true;
        }
        Index const base = base_of(at, claimed);
        if (base == no_index) {
            if (!link.bracket) return false;
            fact.span = stretch_.span(link.first + 1, percent.next);
            fact.certainty = Certainty::candidate;
            fact.doubt = {"không nêu mẫu số", "the base is not given"};
            add(i, std::move(fact));
            return true;
        }
        fact.whole = total_of(items_[base]);
        fact.whole_span = stretch_.span(items_[base].number, items_[base].next);
        fact.span = stretch_.span(part.first, percent.next);
        if (part.used == Use::none) part.used = Use::ratio;
        add(i, std::move(fact));
        return true;
    }

    /// The item before `part` of the same unit of which `part` is the claimed share.
    Index base_of(Index part, ReportedPercent const& claimed) const noexcept {
        for (Index back = 1; back <= 6 && back <= part; ++back) {
            auto const& base = items_[part - back];
            bool const whole = base.kind == ItemKind::fraction || (base.kind == ItemKind::amount && base.value.whole());
            if (!whole) continue;
            if (strongest_gap(stretch_, base.next, items_[part].first) > Gap::sentence) return no_index;
            if (!same_unit(stretch_, base, items_[part])) continue;
            if (fits(items_[part].value.value, total_of(base), claimed)) return part - back;
        }
        return no_index;
    }

    static std::int64_t total_of(Item const& base) noexcept {
        return base.kind == ItemKind::fraction ? base.whole : base.value.value;
    }

    /// "trên tổng số hộ gia đình" after a percentage: what it is a percentage of; empty where there is none.
    std::string base_words(Index next) {
        of_next_ = next;
        Index k = next;
        bool const over = stretch_.is_word(k, "trên"_w) || stretch_.is_phrase(k, "so"_w, "với"_w) ||
                          stretch_.is_word(k, "tổng"_w) || stretch_.is_word(k, "của"_w);
        if (!over || stretch_.at(k).gap != Gap::none) return {};
        if (stretch_.is_word(k, "so"_w))
            k += 2;
        else if (!stretch_.is_word(k, "tổng"_w))
            ++k;
        if (stretch_.is_word(k, "tổng"_w)) ++k;
        if (stretch_.is_word(k, "số"_w)) ++k;
        Index const first = k;
        while (k < first + 6 && stretch_.is_word(k) && stretch_.at(k).gap == Gap::none &&
               !never_a_unit(stretch_.word(k)))
            ++k;
        of_next_ = k;
        return stretch_.shown(first, k, 100);
    }

    void keep_alone(Index i) {
        auto const& item = items_[i];
        RatioFact fact;
        fact.claimed = percent_of(item);
        fact.of = base_words(item.next);
        Index next = std::max(item.next, of_next_);
        if (fact.of.empty() && has_base_noun(item.next)) {
            Index k = item.next;
            if (stretch_.is_word(k, "số"_w)) ++k;
            Index const first = k;
            auto const unit = unit_at(stretch_.tokens(), k);
            next = unit ? unit.next : k + 1;
            while (next < first + 5 && stretch_.is_word(next) && stretch_.at(next).gap == Gap::none &&
                   !never_a_unit(stretch_.word(next)) && !begins_verb(stretch_.word(next)))
                ++next;
            if (first < next) fact.of = stretch_.shown(first, next, 100);
        }
        if (fact.of.empty()) fact.of = words_before(item.first);
        fact.target = speaks_of_aim(stretch_, item.first);
        fact.over_target = is_over_target(item.first);
        fact.span = stretch_.span(item.first, next);
        if (item.range) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"một khoảng phần trăm", "a range of percentages"};
        }
        add(i, std::move(fact));
    }

    static bool begins_verb(WordKey word) noexcept {
        switch (word) {
            case "ký"_w:
            case "đăng"_w:
            case "tham"_w:
            case "tổ"_w:
            case "cam"_w:
            case "hưởng"_w:
            case "chấp"_w:
            case "mở"_w:
            case "hoàn"_w:
            case "thực"_w:
            case "nhận"_w:
            case "giao"_w:
                return true;
            default:
                return false;
        }
    }

    /// "quân số đạt 58,52%": the noun stands before the verb.
    std::string words_before(Index first) const {
        Index end = first;
        while (end > 0 && stretch_.at(end).gap == Gap::none && is_link_word(stretch_.word(end - 1))) --end;
        Index begin = end;
        while (begin > 0 && end - begin < 8 && stretch_.at(begin).gap == Gap::none && stretch_.is_word(begin - 1))
            --begin;
        return begin < end ? stretch_.shown(begin, end, 160) : std::string();
    }

    bool is_over_target(Index first) const noexcept {
        for (Index back = 1; back <= 3 && back <= first; ++back)
            if (stretch_.is_word(first - back, "vượt"_w)) return true;
        return false;
    }

    /// "khám phá 38 vụ", "làm rõ 364 vụ".
    bool is_solved(Item const& item) const noexcept {
        Index k = item.first;
        for (int back = 0; back < 4 && k > 0; ++back) {
            if (stretch_.at(k).gap != Gap::none) return false;
            --k;
            if (stretch_.is_phrase(k, "khám"_w, "phá"_w) || stretch_.is_phrase(k, "làm"_w, "rõ"_w)) return true;
            WordKey const word = stretch_.word(k);
            if (word != "nhanh"_w && word != "được"_w && word != "phá"_w && word != "rõ"_w && word != "thành"_w &&
                word != "công"_w)
                return false;
        }
        return false;
    }

    /// The solved cases of those that happened: "xảy ra 53 vụ; khám phá nhanh 38 vụ".
    void keep_solved(Index i) {
        auto& part = items_[i];
        // a percentage behind it settles the base by itself
        if (i + 1 < items_.size() && items_[i + 1].kind == ItemKind::percent &&
            strongest_gap(stretch_, part.next, items_[i + 1].first) <= Gap::comma)
            return;
        for (Index back = 1; back <= 4 && back <= i; ++back) {
            auto const& base = items_[i - back];
            if (strongest_gap(stretch_, base.next, part.first) >= Gap::sentence) return;
            if (base.kind != ItemKind::amount || !same_unit(stretch_, base, part)) continue;
            if (!base.value.whole() || !part.value.whole() || part.value.value > base.value.value) return;
            if (!has_happened(base)) return;
            RatioFact fact;
            fact.apart = true;
            fact.part = part.value.value;
            fact.whole = base.value.value;
            fact.unit = stretch_.shown(part.unit_first, part.next, 80);
            fact.span = stretch_.span(part.first, part.next);
            fact.whole_span = stretch_.span(base.number, base.next);
            add(i, std::move(fact));
            return;
        }
    }

    /// "xảy ra", "phát hiện", "ghi nhận", "có" before the cases: they are all cases, not some.
    bool has_happened(Item const& base) const noexcept {
        Index k = base.first;
        for (int back = 0; back < 4 && k > 0; ++back) {
            if (stretch_.at(k).gap > Gap::comma) return false;
            --k;
            switch (stretch_.word(k)) {
                case "xảy"_w:
                case "phát"_w:
                case "ghi"_w:
                case "tiếp"_w:
                case "có"_w:
                    return true;
                default:
                    break;
            }
        }
        return false;
    }

    Stretch& stretch_;
    std::vector<Item>& items_;
    std::vector<Index> ratio_of_;
    Index of_next_ = 0;
};

}  // namespace

void read_ratios(Stretch& stretch, std::vector<Item>& items) {
    RatioReader(stretch, items).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
