// Percentages that the report states. They are claims, never measured facts.
#include "text/draft_readers.hpp"

#include "json/dossier_fields.hpp"
#include "json/write_values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::size_t claims_at_least = 300;  // kept of any text; of a long one, so many for its bytes
constexpr std::size_t bytes_per_claim = 1000;

/// Decimals as printed: 1 of "86,7%".
int decimals_of(std::string_view printed) {
    auto const mark = printed.find_first_of(",.");
    if (mark == std::string_view::npos) return 0;
    int count = 0;
    for (auto i = mark + 1; i < printed.size() && printed[i] >= '0' && printed[i] <= '9'; ++i) ++count;
    return std::min(count, 2);
}

criterion19::Hedge hedge_of(Bound bound, Words const& before) {
    switch (bound) {
        case Bound::at_least:
            return criterion19::Hedge::more_than;
        case Bound::at_most:
            return criterion19::Hedge::less_than;
        case Bound::about:
            return before.has("gần") ? criterion19::Hedge::less_than : criterion19::Hedge::about;
        case Bound::exact:
            break;
    }
    return criterion19::Hedge::none;
}

}  // namespace

PercentReader::PercentReader(DraftMaker& maker) : maker_(maker) {}

void PercentReader::read(std::size_t sentence, Marks const& marks) {
    auto const& ratios = maker_.reading().ratios;
    auto const span = maker_.sentences().span(sentence);
    while (next_ratio_ < ratios.size() && ratios[next_ratio_].span.end <= span.begin) ++next_ratio_;
    for (; next_ratio_ < ratios.size() && ratios[next_ratio_].span.begin < span.end; ++next_ratio_)
        read(ratios[next_ratio_], sentence, marks);
}

/// "xảy ra 30 vụ ..., điều tra làm rõ 24 vụ, với 9 đối tượng (đạt tỷ lệ 85%)": the percentage is that of the cases, not
/// of the persons.
boost::optional<RatioFact> PercentReader::of_solved(RatioFact const& ratio, Marks const& marks) const {
    if (!ratio.claimed || ratio.whole) return boost::none;
    auto const percent = marks.mark_at(ratio.claimed->span.begin);
    auto solved = Marks::none;
    for (std::size_t back = 1; back <= 10 && back <= percent; ++back) {
        auto const k = percent - back;
        if (marks.is(k, Role::percent) || marks.is(k, Role::ratio) || marks.is(k, Role::semicolon)) return boost::none;
        if (!marks.is(k, Role::number) || !marks.is_unit(k + 1, Counted::cases)) continue;
        if (!marks.at(k).is(is_handled)) return boost::none;
        solved = k;
        break;
    }
    if (solved == Marks::none) return boost::none;
    for (auto k = solved; k-- > 0 && k + 24 > solved;) {
        if (!marks.is(k, Role::number) || !marks.is_unit(k + 1, Counted::cases)) continue;
        auto const& whole = marks.at(k);
        auto const& part = marks.at(solved);
        if (whole.is(is_handled) || !whole.whole || !part.whole || whole.value < part.value) return boost::none;
        // "giảm 3 vụ" is no number of cases
        if (k > 0 && (marks.is(k - 1, Role::falls) || marks.is(k - 1, Role::rises))) continue;
        auto out = ratio;
        out.part = part.value;
        out.whole = whole.value;
        out.unit = "vụ";
        out.of.clear();
        out.part_span = marks.span(solved, solved + 2);
        out.whole_span = marks.span(k, k + 2);
        out.certainty = Certainty::sure;
        return out;
    }
    return boost::none;
}

void PercentReader::read(RatioFact const& found, std::size_t sentence, Marks const& marks) {
    if (!found.claimed || found.over_target) return;
    auto const solved = of_solved(found, marks);
    auto const& ratio = solved ? *solved : found;
    boost::optional<Wording> doubt;
    if (ratio.target) doubt = only_aim;
    // "chưa đạt tỷ lệ 70% theo quy định": what is asked for
    auto const behind = ratio.claimed->span.end;
    if (Words(maker_.utf8(), {behind, maker_.sentences().span(sentence).end < behind + 60
                                          ? std::max(behind, maker_.sentences().span(sentence).end)
                                          : char_at(behind + 40)})
            .starts_with("theo quy định"))
        doubt = Wording{"là quy định, không phải kết quả", "a rule, not a result"};
    // The base that the words name is part of the claim, wherever its number stands.
    bool const base_named = ratio.whole && !ratio.of.empty();
    if (!doubt && ratio.certainty != Certainty::sure && !base_named) doubt = ratio.doubt;
    auto mark = marks.at(marks.mark_at(ratio.claimed->span.begin));
    mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied);
    if (!doubt) doubt = maker_.doubt_of(mark, false);
    if (!doubt && mark.year != 0 && mark.year != maker_.year()) doubt = Wording{"là của năm khác", "of another year"};
    Span span = ratio.span;
    auto const widen = [&](Span part) {
        if (part.begin == part.end) return;
        Span const wider{std::min(span.begin, part.begin), std::max(span.end, part.end)};
        if (wider.end - wider.begin <= longest_claim && maker_.sentence_of(wider) == sentence) span = wider;
    };
    widen(ratio.part_span);
    widen(ratio.claimed->span);

    criterion19::Claim claim;
    claim.text = maker_.shown(span, longest_claim);
    claim.percent = Percent{ratio.claimed->hundredths, decimals_of(maker_.shown(ratio.claimed->span))};
    auto const before = ratio.claimed->span.begin - std::min<std::size_t>(ratio.claimed->span.begin - span.begin, 40);
    claim.hedge = hedge_of(ratio.claimed->bound, Words(maker_.shown({char_at(before), ratio.claimed->span.end})));
    auto const& whole_unit = ratio.of.empty() ? ratio.unit : ratio.of;
    if (ratio.part) claim.part = count(*ratio.part, ratio.unit, ratio.part_span, ratio.span);
    if (ratio.whole) claim.whole = count(*ratio.whole, whole_unit, ratio.whole_span, ratio.span);
    // No report has so many: a text made to swell. The first are kept, and one candidate says so.
    if (maker_.content().claims.size() >= std::max(claims_at_least, maker_.utf8().size() / bytes_per_claim)) {
        if (!full_)
            maker_.put_aside(
                "/claims", span,
                {"quá nhiều tỷ lệ, từ đây không ghi thêm", "too many percentages; none is kept from here on"});
        full_ = true;
        return;
    }
    claim.origin = maker_.origin(span);
    if (doubt) return maker_.offer("/claims", json::to_json(claim), span, *doubt);
    if (ratio.certainty != Certainty::sure)
        maker_.put_aside("/claims/" + std::to_string(maker_.content().claims.size()) + "/whole", ratio.span,
                         ratio.doubt);
    maker_.content().claims.push_back(std::move(claim));
}

/// `byte`, or the start of the next character.
std::size_t PercentReader::char_at(std::size_t byte) const {
    while (byte < maker_.utf8().size() && (static_cast<unsigned char>(maker_.utf8()[byte]) & 0xC0U) == 0x80U) ++byte;
    return byte;
}

boost::optional<ClaimedCount> PercentReader::count(std::int64_t number, std::string const& unit, Span own, Span whole) {
    auto const bounds = bounds_of({number, 0}, Bound::exact);
    if (!bounds) return boost::none;
    ClaimedCount out;
    out.count = Quantity(*bounds);
    out.count.origin = maker_.origin(own.begin == own.end ? whole : own);
    out.unit = unit;
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
