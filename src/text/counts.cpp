#include "text/counts.hpp"

#include "text/meaning.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

class CountReader {
public:
    CountReader(Stretch& stretch, std::vector<Item>& items) : stretch_(stretch), items_(items) {}

    void run() {
        for (Index i = 0; i < items_.size(); ++i) {
            auto& item = items_[i];
            if (item.used != Use::none) continue;
            if (item.kind == ItemKind::bare) {
                stretch_.reading().not_understood.push_back(stretch_.span(item.number, item.number_next));
                continue;
            }
            if (item.kind == ItemKind::amount) keep(i);
        }
    }

private:
    void keep(Index i) {
        auto const& item = items_[i];
        CountFact fact;
        fact.number = item.value;
        fact.bound = item.bound;
        fact.known_unit = item.known_unit;
        fact.in_words = item.in_words;
        if (item.unit_left_out)
            fact.unit = "đồng";
        else
            fact.unit = stretch_.shown(item.unit_first, item.next, 120);
        fact.what = words_after(stretch_, item.next);
        fact.target = speaks_of_aim(stretch_, item.first);
        fact.span = stretch_.span(item.first, item.next);
        if (item.range) {
            fact.bound = Bound::at_least;
            fact.certainty = Certainty::candidate;
            fact.doubt = {"một khoảng, lấy số nhỏ", "a range: the lower end is taken"};
        } else if (item.unit_left_out) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"văn bản không ghi đơn vị", "the text leaves the unit out"};
        } else if (!item.known_unit) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"danh từ sau số không có trong danh mục đơn vị", "the noun after the number is in no list"};
        }
        if (fact.certainty == Certainty::sure && is_restored(item)) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"đơn vị mất chữ \"ư\" (lỗi bảng mã), đã đọc như đủ chữ",
                          "the unit lost its letter \"ư\" (a fault of the encoding); read as if it were whole"};
        }
        fact.meaning = meaning_of_count(stretch_, item);
        if (item.unit == UnitClass::cases) take_companions(i, fact);
        stretch_.reading().counts.push_back(std::move(fact));
    }

    bool is_restored(Item const& item) const noexcept {
        for (Index k = item.unit_first; k < item.next; ++k)
            if (stretch_.at(k).restored) return true;
        return false;
    }

    void take_companions(Index i, CountFact& fact) {
        Index end = items_[i].next;
        for (Index k = i + 1; k < items_.size() && k <= i + 4; ++k) {
            auto& item = items_[k];
            if (item.used != Use::none || item.kind != ItemKind::amount || item.unit != UnitClass::persons) return;
            if (strongest_gap(stretch_, end, item.number) > Gap::comma) return;
            auto role = casualty_role(stretch_, item);
            if (role) {
                if (!joined_by_comma(end, item)) return;
            } else if (k == i + 1 && is_pair(end, item)) {
                role = CompanionRole::persons;
            } else {
                return;
            }
            fact.companions.push_back(companion_of(stretch_, item, *role));
            item.used = Use::companion;
            end = item.next;
            fact.span.end = stretch_.span(item.first, item.next).end;
        }
    }

    /// "22 vụ, 14 người chết", "12 vụ tai nạn giao thông, làm sáu người chết": a comma and at most words between.
    bool joined_by_comma(Index end, Item const& item) const noexcept {
        if (item.number - end > 14) return false;
        bool comma = false;
        for (Index k = end; k < item.number; ++k) {
            auto const kind = stretch_.at(k).kind;
            if (kind == ',' || kind == '/')
                comma = true;
            else if (kind != Token::word && kind != '(')
                return false;
            if (comma && kind == Token::word && !is_casualty_word(stretch_.word(k))) return false;
        }
        return comma;
    }

    static bool is_casualty_word(WordKey word) noexcept {
        switch (word) {
            case "làm"_w:
            case "khiến"_w:
            case "chết"_w:
            case "bị"_w:
            case "thương"_w:
            case "tử"_w:
            case "vong"_w:
            case "và"_w:
            case "hơn"_w:
            case "có"_w:
            case "số"_w:
            case "người"_w:
            case "gây"_w:
                return true;
            default:
                return false;
        }
    }

    /// "7 vụ/24 đối tượng", "417 vụ, 806 đối tượng", "5 vụ với 12 đối tượng": persons right after cases.
    bool is_pair(Index end, Item const& item) const noexcept {
        switch (stretch_.word(item.unit_first)) {
            case "đối"_w:
            case "bị"_w:
            case "tên"_w:
            case "nghi"_w:
            case "con"_w:
                break;
            case "người"_w: {
                WordKey const noun = stretch_.word(item.unit_first + 1);
                if (stretch_.at(item.unit_first + 1).gap == Gap::none && (noun == "dân"_w || noun == "tham"_w))
                    return false;
                break;
            }
            default:
                return false;
        }
        Index k = end;
        char const sign = stretch_.at(k).kind;
        bool const joined = sign == ',' || sign == '/' || sign == '-' || sign == '(' || stretch_.is_word(k, "với"_w);
        return joined && k + 1 == item.first;
    }

    Stretch& stretch_;
    std::vector<Item>& items_;
};

}  // namespace

boost::optional<CompanionRole> casualty_role(Stretch const& stretch, Item const& item) noexcept {
    if (item.unit != UnitClass::persons || item.kind != ItemKind::amount) return boost::none;
    // "14 người chết", "hai người bị thương"
    for (Index k = item.unit_first; k < item.next + 2 && stretch.at(k).gap == Gap::none; ++k) {
        WordKey const word = stretch.word(k);
        if (word == "chết"_w || word == "tử"_w) return CompanionRole::dead;
        if (word == "thương"_w) return CompanionRole::injured;
    }
    // "bị thương 21 người", "làm chết 63 người"
    if (stretch.at(item.first).gap != Gap::none) return boost::none;
    WordKey const before = stretch.word_before(item.first);
    if (before == "chết"_w || before == "vong"_w) return CompanionRole::dead;
    if (before == "thương"_w) return CompanionRole::injured;
    return boost::none;
}

Companion companion_of(Stretch const& stretch, Item const& item, CompanionRole role) {
    Companion out;
    out.role = role;
    out.number = item.value;
    out.bound = item.bound;
    out.unit = stretch.shown(item.unit_first, item.next, 80);
    out.span = stretch.span(item.first, item.next);
    return out;
}

void read_counts(Stretch& stretch, std::vector<Item>& items) {
    CountReader(stretch, items).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
