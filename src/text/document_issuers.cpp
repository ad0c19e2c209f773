#include "text/document_issuers.hpp"

#include "text/type_words.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index longest_issuer = 24;  // tokens

bool ends_issuer(Stretch const& stretch, Index k) noexcept {
    // "của UBND xã đăng ký ...", "của UBND huyện công nhận xã ...": what the document does
    if (stretch.is_phrase(k, "đăng"_w, "ký"_w) || stretch.is_phrase(k, "công"_w, "nhận"_w)) return true;
    switch (stretch.word(k)) {
        case "về"_w:
        case "V"_w:
        case "nhằm"_w:
        case "để"_w:
        case "đã"_w:
        case "được"_w:
        case "ngày"_w:
        case "năm"_w:
        case "trong"_w:
        case "tại"_w:
        case "đến"_w:
        case "có"_w:
        case "là"_w:
        case "theo"_w:
        case "trên"_w:
        case "quy"_w:
        case "hướng"_w:
        case "số"_w:
        case "từ"_w:
        case "với"_w:
        case "cũng"_w:
            return true;
        case "ban"_w:
            return stretch.is_word(k + 1, "hành"_w);
        case "phê"_w:
            return stretch.is_word(k + 1, "duyệt"_w);
        case "và"_w:
            return type_word_at(stretch, k + 1).type.has_value() || !stretch.at(k + 1).capital;
        default:
            return type_word_at(stretch, k).type.has_value();
    }
}

/// An issuer goes on while its words do: to punctuation, a verb, or what the document is about.
Index issuer_end(Stretch const& stretch, Index first) noexcept {
    Index k = first;
    for (; k < first + longest_issuer; ++k) {
        auto const& token = stretch.at(k);
        bool const list = token.gap == Gap::comma && k > first && token.upper && token.letters >= 2;
        if (token.kind == ',' && stretch.at(k + 1).upper && stretch.at(k + 1).letters >= 2) continue;
        if (k > first && token.gap != Gap::none && !list) break;
        if (token.kind == '-' && token.space) continue;
        if (token.kind == '.' && stretch.at(k + 1).capital && stretch.before(k).upper) continue;
        if (token.kind != Token::word) break;
        if (ends_issuer(stretch, k)) break;
    }
    return k;
}

}  // namespace

bool is_issuing_verb(Stretch const& stretch, Index k) noexcept {
    return stretch.is_phrase(k, "ban"_w, "hành"_w) || stretch.is_word(k, "có"_w) || stretch.is_word(k, "ra"_w) ||
           stretch.is_word(k, "ký"_w) || stretch.is_phrase(k, "thông"_w, "qua"_w) ||
           stretch.is_phrase(k, "phê"_w, "duyệt"_w) || stretch.is_word(k, "gửi"_w) ||
           stretch.is_phrase(k, "xây"_w, "dựng"_w);
}

Index read_issuer(Stretch const& stretch, Index i, DocumentFact& fact) {
    Index k = i;
    if (stretch.is_sign(k, ',')) ++k;
    if (!stretch.is_word(k, "của"_w) || stretch.at(k).gap > Gap::comma) return i;
    Index const first = k + 1;
    Index const next = issuer_end(stretch, first);
    if (next == first) return i;
    fact.issuer = stretch.shown(first, next, 300);
    return next;
}

std::string issuer_in_front(Stretch const& stretch, Index first, Index head) {
    if (stretch.is_sign(first, ',')) ++first;
    Index next = first;
    while (next < head && !is_issuing_verb(stretch, next) && !stretch.is_word(next, "đã"_w) &&
           !stretch.is_sign(next, '('))
        ++next;
    return next > first ? stretch.shown(first, next, 300) : std::string();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
