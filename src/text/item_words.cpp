// Gaps and words around items.
#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

using namespace literals;

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

bool speaks_of_aim(Stretch const& stretch, Index i) noexcept {
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
