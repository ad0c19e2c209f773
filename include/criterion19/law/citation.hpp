// Legal texts, exact places in them, and how well their wording is known.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// How well the wording behind a row is known. Order: from well to badly, so that the weakest is the greatest.
enum class Knowledge : std::uint8_t {
    seen,           ///< the legal wording was read
    secondary,      ///< read in a secondary text that restates the rule
    paraphrase,     ///< content read as a paraphrase only; the exact wording not
    recalled,       ///< not read: from memory, with a confidence; to be checked against the gazette
    not_available,  ///< known to exist, content not available: only an attestation can meet it
};
template <>
struct Vocabulary<Knowledge> {
    static constexpr Term<Knowledge> terms[] = {
        {Knowledge::seen, "SEEN", {"đã đọc nguyên văn", "wording read"}},
        {Knowledge::secondary, "SEEN-2", {"đọc qua văn bản khác dẫn lại", "read in a text that restates it"}},
        {Knowledge::paraphrase, "SEEN-P", {"đọc qua bản diễn giải", "read as a paraphrase"}},
        {Knowledge::recalled, "RECALLED", {"ghi theo trí nhớ, cần đối chiếu", "recalled, to be checked"}},
        {Knowledge::not_available, "NOT AVAILABLE", {"chưa có nội dung", "content not available"}},
    };
};
static_assert(is_in_order<Knowledge>());

/// Label of a wording: how it is known, and for a recalled one how sure that is.
struct Label {
    Knowledge knowledge = Knowledge::seen;
    std::uint8_t confidence = 100;  ///< percent; only meaningful where recalled (high 90, medium 65, low 35)

    /// Whether this is known worse than `other`.
    constexpr bool weaker_than(Label other) const noexcept {
        return knowledge != other.knowledge ? knowledge > other.knowledge : confidence < other.confidence;
    }
    friend constexpr bool operator==(Label a, Label b) noexcept {
        return a.knowledge == b.knowledge && a.confidence == b.confidence;
    }
};
inline constexpr Label wording_seen{};
inline constexpr Label seen_secondary{Knowledge::secondary, 100};
inline constexpr Label seen_paraphrase{Knowledge::paraphrase, 100};
inline constexpr Label content_not_available{Knowledge::not_available, 0};
constexpr Label recalled(int percent) noexcept {
    return {Knowledge::recalled, static_cast<std::uint8_t>(percent)};
}

/// "SEEN", "SEEN-2", "RECALLED 85 %".
std::string print(Label label);
/// The same in words: "đã đọc nguyên văn", "ghi theo trí nhớ, cần đối chiếu (85 %)".
BilingualText in_words(Label label);

/// A legal text.
struct Instrument {
    std::string_view id;      ///< ASCII, e.g. "tt124-2021"
    Wording kind;             ///< "Thông tư", "Circular"
    std::string_view number;  ///< "124/2021/TT-BCA"
    Wording title;            ///< short, in our own words
    Day signed_on;
    Period in_force;  ///< until `open_end` where it still stands
    /// Last day for which the wording as read is known to stand; from the next day on it is known no better than by
    /// texts that restate it.
    Day read_until = Day{open_end.number - 1};
};

/// "Thông tư 124/2021/TT-BCA", "Circular 124/2021/TT-BCA".
BilingualText name_of(Instrument const& instrument);

/// A place in a legal text. Empty parts are left out; `annex` names a place that is no article ("chỉ tiêu 19.1").
struct Citation {
    Instrument const* instrument = nullptr;
    std::string_view article = {};
    std::string_view clause = {};
    std::string_view point = {};
    Wording annex = {};
    Label label = wording_seen;
    std::string_view source = {};  ///< key of the material in which it was read, for the maintainers
};

/// How well the wording behind the citation is known for that day.
constexpr Label label_on(Citation const& citation, Day when) noexcept {
    bool const outdated = citation.instrument != nullptr && citation.instrument->read_until < when;
    return outdated && citation.label == wording_seen ? seen_secondary : citation.label;
}

/// "điểm a khoản 3 Điều 4 Thông tư 124/2021/TT-BCA", "Circular 124/2021/TT-BCA, Article 4(3)(a)".
BilingualText print(Citation const& citation);

/// The place alone: "điểm a khoản 3 Điều 4", "Article 4(3)(a)"; empty for a whole text.
BilingualText print_place(Citation const& citation);

}  // namespace v1
}  // namespace criterion19
