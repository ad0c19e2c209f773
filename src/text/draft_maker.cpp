#include "text/draft_maker.hpp"

#include "text/normalise.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::size_t longest_quote = 4000;

constexpr Wording beside_place{"câu nói về nơi khác hoặc về đơn vị trong xã",
                               "the sentence speaks of another place or of a unit inside the commune"};
constexpr Wording unclear_commune{"không rõ số liệu của xã nào; nêu tên xã bằng --commune",
                                  "it is not clear of which commune this is; name it with --commune"};

}  // namespace

std::string DraftMaker::shown(Span span, std::size_t limit) const {
    return text::shown(utf8_.substr(span.begin, span.end - span.begin), limit);
}

Words const& DraftMaker::words_of_sentence(std::size_t sentence) {
    if (words_at_ != sentence) {
        words_.emplace(utf8_, sentences_.span(sentence));
        words_at_ = sentence;
    }
    return *words_;
}

Span DraftMaker::clause_to(Span span) {
    constexpr std::size_t reach = 1200;
    auto begin = sentences_.span(sentence_of(span)).begin;
    if (span.begin - begin > reach) begin = span.begin - reach;
    while (begin < span.begin && (static_cast<unsigned char>(utf8_[begin]) & 0xC0U) == 0x80U) ++begin;
    auto const sign = utf8_.substr(begin, span.begin - begin).rfind("; ");
    return {sign == std::string_view::npos ? begin : begin + sign + 2, span.end};
}

Origin DraftMaker::origin(Span span) const {
    auto quote = sentences_.span(sentence_of(span));
    quote.end = std::max(quote.end, span.end);
    if (quote.end - quote.begin > longest_quote) quote = span;
    if (quote.end - quote.begin > longest_quote) quote.end = quote.begin;
    Origin out;
    out.basis = Basis::reported;
    out.source = content_.sources.front().id;
    out.quote = std::string(utf8_.substr(quote.begin, quote.end - quote.begin));
    out.quote_begin = static_cast<std::int64_t>(quote.begin);
    out.quote_end = static_cast<std::int64_t>(quote.end);
    return out;
}

void DraftMaker::put_aside(std::string about, Span span, BilingualText reason) {
    candidates_.push_back({std::move(about), shown(span), span, std::move(reason)});
}

DraftMaker::Marks& DraftMaker::marks_of(std::size_t sentence) {
    return marks_[sentence];
}

void DraftMaker::mark_sentences(bool commune_is_clear) {
    commune_is_clear_ = commune_is_clear;
    marks_.assign(sentences_.size(), {});
    std::vector<bool> named_with_commune(reading_.places.size());
    for (auto const& place : reading_.places)
        if (place.inside && place.kind == PlaceKind::commune && place.name == content_.place.name)
            for (auto inside = place.inside; inside && !named_with_commune[*inside];
                 inside = reading_.places[*inside].inside)
                named_with_commune[*inside] = true;
    for (std::size_t i = 0; i < reading_.places.size(); ++i) {
        auto const& place = reading_.places[i];
        // Where the commune is given, the reader holds every other name for a candidate.
        bool const unsure = place.certainty != Certainty::sure && place.kind != PlaceKind::commune;
        if (unsure || named_with_commune[i]) continue;
        if (place.kind == PlaceKind::commune && (place.name == content_.place.name || content_.place.name.empty()))
            continue;
        marks_of(sentence_of(place.span)).beside = true;
    }
    for (auto const& date : reading_.dates)
        if (date.role == DateRole::period || (date.day == 0 && !date.every_year))
            marks_of(sentence_of(date.span)).period = true;
    for (auto const& mention : reading_.years) {
        if (mention.place != YearPlace::alone) continue;
        auto& year = marks_of(sentence_of(mention.span)).year;
        year = year == 0 || year == mention.year ? mention.year : -1;
    }
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
        Words const words(utf8_, sentences_.span(i));
        auto& marks = marks_[i];
        marks.beside =
            marks.beside || words.has_any({"toàn huyện", "toàn tỉnh", "toàn thị xã", "toàn thành phố", "toàn quận",
                                           "cả huyện", "cả tỉnh", "cả nước", "toàn quốc", "địa bàn huyện",
                                           "địa bàn tỉnh", "địa bàn thị xã", "địa bàn thành phố", "địa bàn quận"});
        marks.period = marks.period || words.has_any({"tháng đầu năm", "tháng cuối năm", "đầu năm đến nay", "tháng qua",
                                                      "tháng cao điểm", "trong tháng", "trong quý"});
        marks.whole_year = !marks.period && words.has_any({"trong năm", "cả năm", "năm qua"});
        part_of_year_ = part_of_year_ || marks.period;
    }
    // What was published before the year was over cannot count all of it.
    for (auto const& date : reading_.dates)
        if (date.role == DateRole::published && date.year == year() && date.month != 0 && date.month < 11)
            part_of_year_ = true;
}

Wording DraftMaker::why_beside() const noexcept {
    return commune_is_clear_ ? beside_place : unclear_commune;
}

bool DraftMaker::is_beside(std::size_t sentence) {
    return !commune_is_clear_ || marks_[sentence].beside;
}

bool DraftMaker::is_part_of_year(std::size_t sentence) {
    return marks_[sentence].period || (part_of_year_ && !marks_[sentence].whole_year);
}

boost::optional<int> DraftMaker::year_of(std::size_t sentence) {
    auto const named = marks_[sentence].year;
    if (named < 0) return boost::none;
    return named == 0 ? year() : named;
}

boost::optional<Interval> bounds_of(Decimal const& number, Bound bound) {
    if (!number.whole() || number.value < 0 || number.value > max_count) return boost::none;
    switch (bound) {
        case Bound::exact:
            return exactly(number.value);
        case Bound::at_least:
            return at_least(number.value);
        case Bound::at_most:
            return at_most(number.value);
        case Bound::about:
            break;
    }
    return boost::none;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
