// Citations and labels as text.
#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/vocabulary.hpp>
#include <criterion19/law/citation.hpp>

#include <iterator>
#include <string>

namespace criterion19 {
inline namespace v1 {

std::string print(Label label) {
    std::string text(key_of(label.knowledge));
    if (label.knowledge == Knowledge::recalled) text += " " + std::to_string(label.confidence) + " %";
    return text;
}

BilingualText in_words(Label label) {
    if (label.knowledge != Knowledge::recalled) return wording_of(label.knowledge);
    return fill_in({"{0} ({1} %)", "{0} ({1} %)"}, {wording_of(label.knowledge), std::to_string(label.confidence)});
}

BilingualText name_of(Instrument const& instrument) {
    return fill_in({"{0} {1}", "{0} {1}"}, {instrument.kind, instrument.number});
}

namespace detail {
namespace {

// Patterns of a place in a legal text, by what it has: bit 0 a point, bit 1 a clause, bit 2 an article, bit 3 an annex.
// {0} is the article, {1} the clause, {2} the point, {3} the annex.
constexpr char const* places_vi[] = {
    "",
    "điểm {2}",
    "khoản {1}",
    "điểm {2} khoản {1}",
    "Điều {0}",
    "điểm {2} Điều {0}",
    "khoản {1} Điều {0}",
    "điểm {2} khoản {1} Điều {0}",
    "{3}",
    "điểm {2} {3}",
    "khoản {1} {3}",
    "điểm {2} khoản {1} {3}",
    "Điều {0} {3}",
    "điểm {2} Điều {0} {3}",
    "khoản {1} Điều {0} {3}",
    "điểm {2} khoản {1} Điều {0} {3}",
};
// English names a clause and a point only in an article.
constexpr char const* places_en[] = {
    "",
    "",
    "",
    "",
    "Article {0}",
    "Article {0}({2})",
    "Article {0}({1})",
    "Article {0}({1})({2})",
    "{3}",
    "{3}",
    "{3}",
    "{3}",
    "Article {0}, {3}",
    "Article {0}({2}), {3}",
    "Article {0}({1}), {3}",
    "Article {0}({1})({2}), {3}",
};

Wording place_pattern(Citation const& citation) noexcept {
    auto const bit = [](bool has, unsigned value) { return has ? value : 0U; };
    auto const place = bit(!citation.point.empty(), 1) | bit(!citation.clause.empty(), 2) |
                       bit(!citation.article.empty(), 4) | bit(!citation.annex.empty(), 8);
    return {places_vi[place], places_en[place]};
}

}  // namespace
}  // namespace detail

BilingualText print_place(Citation const& citation) {
    auto const pattern = detail::place_pattern(citation);
    if (pattern.empty()) return {};
    BilingualText const parts[] = {citation.article, citation.clause, citation.point, citation.annex};
    auto count = std::size(parts);
    while (parts[count - 1].empty()) --count;
    return fill_in(pattern, parts, count);
}

BilingualText print(Citation const& citation) {
    if (citation.instrument == nullptr) return {};
    auto const& instrument = *citation.instrument;
    auto const pattern = detail::place_pattern(citation);
    if (pattern.empty()) return name_of(instrument);
    auto const* const in_english = pattern.en.empty() ? "{0} {1}" : "{0} {1}, {2}";
    return fill_in(Wording("{2} {0} {1}", in_english), {instrument.kind, instrument.number, print_place(citation)});
}

}  // namespace v1
}  // namespace criterion19
