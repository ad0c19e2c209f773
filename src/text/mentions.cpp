#include "text/mentions.hpp"

#include "text/dates.hpp"
#include "text/paper.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index longest_unit_name = 5;

/// A word that says what kind of place a name is.
struct PlaceWord {
    PlaceKind kind = PlaceKind::commune;
    Index next = 0;
    bool numbered = false;  ///< a number may be its name: "Phường 12", "Thôn 10"

    explicit operator bool() const noexcept { return next != 0; }
};

PlaceWord place_word_at(Stretch const& stretch, Index i) noexcept {
    auto const then = [&](WordKey word) { return stretch.is_word(i + 1, word) && stretch.at(i + 1).gap == Gap::none; };
    switch (stretch.word(i)) {
        case "thôn"_w:
        case "ấp"_w:
        case "buôn"_w:
        case "khóm"_w:
        case "xóm"_w:
        case "bản"_w:
        case "làng"_w:
            return {PlaceKind::hamlet, i + 1, true};
        case "khu"_w:
            return then("phố"_w) ? PlaceWord{PlaceKind::hamlet, i + 2, true} : PlaceWord{};
        case "tổ"_w:
            return stretch.is_phrase(i, "tổ"_w, "dân"_w, "phố"_w) ? PlaceWord{PlaceKind::hamlet, i + 3, true}
                                                                  : PlaceWord{};
        case "xã"_w:
            return {PlaceKind::commune, i + 1, false};
        case "phường"_w:
            return {PlaceKind::commune, i + 1, true};
        case "huyện"_w:
            return {PlaceKind::district, i + 1, false};
        case "quận"_w:
            return {PlaceKind::district, i + 1, true};
        case "thị"_w:
            if (then("trấn"_w)) return {PlaceKind::commune, i + 2, false};
            if (then("xã"_w)) return {PlaceKind::district, i + 2, false};
            return {};
        case "thành"_w:
            return then("phố"_w) ? PlaceWord{PlaceKind::district, i + 2, false} : PlaceWord{};
        case "tỉnh"_w:
            return {PlaceKind::province, i + 1, false};
        case "H"_w:
        case "TX"_w:
            return stretch.is_sign(i + 1, '.') && stretch.glued(i + 1) && stretch.at(i).upper
                       ? PlaceWord{PlaceKind::district, i + 2, false}
                       : PlaceWord{};
        case "TP"_w:
            return stretch.at(i).capital
                       ? PlaceWord{PlaceKind::district, stretch.is_sign(i + 1, '.') ? i + 2 : i + 1, false}
                       : PlaceWord{};
        case "TT"_w:
            return stretch.is_sign(i + 1, '.') && stretch.glued(i + 1) ? PlaceWord{PlaceKind::commune, i + 2, false}
                                                                       : PlaceWord{};
        default:
            return {};
    }
}

/// Whether a title in capitals goes on behind the name: "XÃ TÂN BÌNH NĂM 2024", "XÃ TÂN BÌNH GIAI ĐOẠN 2021 - 2025".
bool ends_name(Stretch const& stretch, Index k) noexcept {
    switch (stretch.word(k)) {
        case "về"_w:
        case "đạt"_w:
            return true;
        case "năm"_w:
        case "tháng"_w:
            return stretch.is_number(k + 1);
        case "quý"_w:
            return stretch.is_number(k + 1) || stretch.is_word(k + 1, "I"_w) || stretch.is_word(k + 1, "II"_w) ||
                   stretch.is_word(k + 1, "III"_w) || stretch.is_word(k + 1, "IV"_w);
        case "giai"_w:
            return stretch.is_word(k + 1, "đoạn"_w);
        case "nhiệm"_w:
            return stretch.is_word(k + 1, "kỳ"_w);
        case "trong"_w:
            return stretch.is_word(k + 1, "năm"_w);
        case "thực"_w:
            return stretch.is_word(k + 1, "hiện"_w);
        case "lần"_w:
            return stretch.is_word(k + 1, "thứ"_w);
        default:
            return false;
    }
}

/// One past the capitalised words of a name at i; i where there is no name.
Index name_end(Stretch const& stretch, Index i) noexcept {
    Index k = i;
    while (k < i + longest_unit_name) {
        auto const& token = stretch.at(k);
        if (token.kind != Token::word || !token.capital || (k > i && token.gap != Gap::none)) break;
        if (k > i && place_word_at(stretch, k)) break;
        // A name in capitals ends where they end, and where the state's name begins: "XÃ TÂN BÌNH CỘNG HÒA XÃ HỘI ..."
        bool const capitals = stretch.at(i).upper && stretch.at(i).letters > 1;
        if (k > i && capitals && !token.upper) break;
        if (k > i && stretch.is_phrase(k, "cộng"_w, "hòa"_w)) break;
        if (k > i && capitals && ends_name(stretch, k)) break;
        ++k;
        bool const joined =
            stretch.is_sign(k, '-') && stretch.glued(k) && stretch.glued(k + 1) && stretch.at(k + 1).capital;
        if (joined) ++k;
    }
    return k;
}

/// Cities that are provinces of their own.
PlaceKind city_kind(Stretch const& stretch, Index name, PlaceKind kind) noexcept {
    bool const province = stretch.is_phrase(name, "Hồ"_w, "Chí"_w, "Minh"_w) || stretch.is_word(name, "HCM"_w) ||
                          stretch.is_phrase(name, "Hà"_w, "Nội"_w) || stretch.is_phrase(name, "Hải"_w, "Phòng"_w) ||
                          stretch.is_phrase(name, "Đà"_w, "Nẵng"_w) || stretch.is_phrase(name, "Cần"_w, "Thơ"_w);
    return province ? PlaceKind::province : kind;
}

class PlaceReader {
public:
    explicit PlaceReader(Stretch& stretch) : stretch_(stretch) {}

    void run() {
        for (Index i = 0; i < stretch_.size();) {
            Index const next = read_at(i);
            i = next > i ? next : i + 1;
        }
    }

private:
    Index read_at(Index i) {
        auto const word = place_word_at(stretch_, i);
        if (!word || stretch_.claim_of(i) == Claim::quantity) return i;
        // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "văn hóa xã hội"
        if (stretch_.is_phrase(i, "xã"_w, "hội"_w)) return i;
        Index const name = word.next;
        if (stretch_.at(name).gap != Gap::none) return i;
        Index next = name_end(stretch_, name);
        if (next == name) {
            bool const number = word.numbered && stretch_.is_number(name) && stretch_.digits_count(name) <= 2;
            if (!number) return i;
            next = name + 1;
        }
        PlaceFact fact;
        fact.kind = city_kind(stretch_, name, word.kind);
        fact.word = stretch_.shown(i, name, 40);
        fact.name = stretch_.shown(name, next, 100);
        fact.span = stretch_.span(i, next);
        if (fact.kind == PlaceKind::commune && !stretch_.hints().commune.empty() &&
            !is_same_name(fact.name, stretch_.hints().commune)) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"không phải xã của hồ sơ", "not the commune of the dossier"};
        }
        add(std::move(fact), i, next);
        return bracket_name(next);
    }

    void add(PlaceFact fact, Index first, Index next) {
        auto& places = stretch_.reading().places;
        // "xã Tân An (huyện Đak Pơ, tỉnh Gia Lai)": what follows closely and is larger holds what stands before
        if (!places.empty() && first >= last_next_ && first - last_next_ <= 2 && places.back().kind < fact.kind &&
            strongest_gap_before(first) && last_next_ != 0)
            places.back().inside = places.size();
        places.push_back(std::move(fact));
        last_next_ = next;
    }
    bool strongest_gap_before(Index first) const noexcept { return stretch_.at(first).gap <= Gap::comma; }

    /// "xã Tân Phước (La Gi)": a bare name in brackets is mostly the district.
    Index bracket_name(Index i) {
        if (!stretch_.is_sign(i, '(')) return i;
        Index const next = name_end(stretch_, i + 1);
        if (next == i + 1 || !stretch_.is_sign(next, ')') || place_word_at(stretch_, i + 1)) return i;
        auto const kind = stretch_.reading().places.back().kind;
        if (kind == PlaceKind::province) return i;
        PlaceFact fact;
        fact.kind = kind == PlaceKind::district ? PlaceKind::province : PlaceKind::district;
        fact.name = stretch_.shown(i + 1, next, 100);
        fact.span = stretch_.span(i + 1, next);
        fact.certainty = Certainty::candidate;
        fact.doubt = {"không nói rõ cấp", "the level is not said"};
        add(std::move(fact), i + 1, next);
        return next;
    }

    Stretch& stretch_;
    Index last_next_ = 0;
};

/// One past the head words of an organisation at i, or 0.
Index organisation_head(Stretch const& stretch, Index i) noexcept {
    if (!stretch.at(i).capital && !stretch.is_word(i, "công"_w)) return 0;
    auto const then = [&](WordKey word) { return stretch.is_word(i + 1, word) && stretch.at(i + 1).gap == Gap::none; };
    switch (stretch.word(i)) {
        case "UBND"_w:
        case "HĐND"_w:
        case "UBMTTQ"_w:
        case "MTTQ"_w:
        case "BCĐ"_w:
        case "BCH"_w:
        case "BTV"_w:
        case "CATP"_w:
            return i + 1;
        case "CAH"_w:
        case "CAP"_w:
            return i + 1;
        case "ủy"_w:
            return then("ban"_w) ? i + 2 : 0;
        case "hội"_w:
            if (then("nghị"_w) || then("thi"_w) || then("trường"_w)) return 0;
            return stretch.at(i + 1).kind == Token::word && stretch.at(i + 1).gap == Gap::none ? i + 2 : 0;
        case "đảng"_w:
        case "huyện"_w:
        case "thị"_w:
        case "tỉnh"_w:
        case "thành"_w:
            return then("ủy"_w) ? i + 2 : 0;
        case "đoàn"_w:
            return then("thanh"_w) ? i + 3 : 0;
        case "mặt"_w:
            return then("trận"_w) ? i + 2 : 0;
        case "công"_w:
            return then("an"_w) && (stretch.at(i).capital || place_word_at(stretch, i + 2)) ? i + 2 : 0;
        case "ban"_w:
            if (then("chỉ"_w) || then("thường"_w) || then("chấp"_w) || then("điều"_w) || then("bí"_w) ||
                then("tuyên"_w))
                return i + 3;
            return then("CHQS"_w) ? i + 2 : 0;
        case "bộ"_w:
        case "sở"_w:
            return stretch.at(i + 1).capital && stretch.at(i + 1).kind == Token::word ? i + 1 : 0;
        case "thủ"_w:
            return then("tướng"_w) ? i + 2 : 0;
        case "chính"_w:
            return then("phủ"_w) ? i + 2 : 0;
        default:
            return 0;
    }
}

}  // namespace

void read_years(Stretch& stretch) {
    for (Index i = 0; i < stretch.size(); ++i) {
        if (!stretch.is_number(i) || stretch.digits_count(i) != 4) continue;
        auto const value = stretch.digits_value(i);
        if (value < 1900 || value > 2100) continue;
        auto const claim = stretch.claim_of(i);
        if (claim == Claim::quantity) continue;
        bool const range = stretch.is_sign(i + 1, '-') || stretch.before(i).kind == '-';
        bool const after_year_word = stretch.word_before(i) == "năm"_w || stretch.word_before(i) == "đoạn"_w;
        if (claim == Claim::label && !after_year_word && !range) continue;
        bool const glued = stretch.glued(i) && stretch.before(i).kind != '-' && stretch.before(i).kind != '(' &&
                           stretch.before(i).kind != '"' && claim == Claim::none;
        if (glued) continue;
        YearFact fact;
        fact.year = static_cast<int>(value);
        fact.span = stretch.span(i, i + 1);
        fact.place = claim == Claim::document     ? YearPlace::in_document
                     : claim == Claim::date       ? YearPlace::in_date
                     : claim == Claim::comparison ? YearPlace::in_comparison
                     : range                      ? YearPlace::in_range
                                                  : YearPlace::alone;
        stretch.reading().years.push_back(fact);
    }
}

void read_places(Stretch& stretch) {
    PlaceReader(stretch).run();
}

void read_organisations(Stretch& stretch) {
    for (Index i = 0; i < stretch.size(); ++i) {
        Index const head = organisation_head(stretch, i);
        if (head == 0 || stretch.claim_of(i) == Claim::document) continue;
        Index k = head;
        for (; k < i + 14; ++k) {
            auto const& token = stretch.at(k);
            if (token.gap != Gap::none || token.kind != Token::word) break;
            auto const place = place_word_at(stretch, k);
            if (!token.capital && !place) break;
            if (place && place.next > k + 1) k = place.next - 1;
        }
        OrganisationFact fact;
        fact.name = stretch.shown(i, k, 200);
        fact.span = stretch.span(i, k);
        stretch.reading().organisations.push_back(std::move(fact));
        i = k - 1;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
