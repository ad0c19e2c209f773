// Percentages and conclusions that the report states. They are claims, never measured facts.
#include "text/draft_maker.hpp"

#include <criterion19/io/report_terms.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::size_t longest_claim = 800;

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

class ClaimDrafter {
public:
    explicit ClaimDrafter(DraftMaker& maker) : maker_(maker) {}

    void run() {
        for (auto const& ratio : maker_.reading().ratios) read(ratio);
        for (auto const& claim : maker_.reading().standards) read(claim);
    }

private:
    void read(RatioFact const& ratio) {
        if (!ratio.claimed || ratio.over_target) return;
        auto const sentence = maker_.sentence_of(ratio.span);
        boost::optional<Wording> doubt;
        if (ratio.target) doubt = Wording{"là chỉ tiêu, không phải kết quả", "an aim, not a result"};
        // The base that the words name is part of the claim, wherever its number stands.
        bool const base_named = ratio.whole && !ratio.of.empty();
        if (!doubt && ratio.certainty != Certainty::sure && !base_named) doubt = ratio.doubt;
        if (!doubt && maker_.is_beside(sentence)) doubt = maker_.why_beside();
        if (doubt) return maker_.put_aside("/claims", ratio.span, *doubt);

        criterion19::Claim claim;
        Span span = ratio.span;
        auto const widen = [&](Span part) {
            if (part.begin == part.end) return;
            Span const wider{std::min(span.begin, part.begin), std::max(span.end, part.end)};
            if (wider.end - wider.begin <= longest_claim && maker_.sentence_of(wider) == sentence) span = wider;
        };
        widen(ratio.part_span);
        widen(ratio.claimed->span);
        claim.text = maker_.shown(span, longest_claim);
        claim.percent = Percent{ratio.claimed->hundredths, decimals_of(maker_.shown(ratio.claimed->span))};
        auto const before =
            ratio.claimed->span.begin - std::min<std::size_t>(ratio.claimed->span.begin - span.begin, 40);
        claim.hedge = hedge_of(ratio.claimed->bound, Words(maker_.shown({char_at(before), ratio.claimed->span.end})));
        auto const& whole_unit = ratio.of.empty() ? ratio.unit : ratio.of;
        if (ratio.part) claim.part = count(*ratio.part, ratio.unit, ratio.part_span, ratio.span);
        if (ratio.whole) claim.whole = count(*ratio.whole, whole_unit, ratio.whole_span, ratio.span);
        claim.origin = maker_.origin(span);
        if (ratio.certainty != Certainty::sure)
            maker_.put_aside("/claims/" + std::to_string(maker_.content().claims.size()) + "/whole", ratio.span,
                             ratio.doubt);
        maker_.content().claims.push_back(std::move(claim));
    }

    /// `byte`, or the start of the next character.
    std::size_t char_at(std::size_t byte) const {
        while (byte < maker_.utf8().size() && (static_cast<unsigned char>(maker_.utf8()[byte]) & 0xC0U) == 0x80U)
            ++byte;
        return byte;
    }

    boost::optional<ClaimedCount> count(std::int64_t number, std::string const& unit, Span own, Span whole) const {
        auto const bounds = bounds_of({number, 0}, Bound::exact);
        if (!bounds) return boost::none;
        ClaimedCount out;
        out.count = Quantity(*bounds);
        out.count.origin = maker_.origin(own.begin == own.end ? whole : own);
        out.unit = unit;
        return out;
    }

    void read(StandardClaim const& fact) {
        auto const status = status_of(fact);
        if (!status) {
            if (fact.status == ReportedStatus::partly)
                maker_.put_aside("/claims", fact.span,
                                 {"chỉ một phần đơn vị đạt", "only a part of the units is said to meet it"});
            return;
        }
        auto const sentence = maker_.sentence_of(fact.span);
        if (maker_.is_beside(sentence)) return maker_.put_aside("/claims", fact.span, maker_.why_beside());
        if (*status == ClaimStatus::met && !is_said_of_commune(fact))
            return maker_.put_aside("/claims", fact.span, fact.doubt);
        criterion19::Claim claim;
        claim.text = maker_.shown(fact.span, longest_claim);
        claim.standard = std::string(wording_of(fact.standard).vi);
        claim.status = status;
        claim.origin = maker_.origin(fact.span);
        // Said again, it is the same claim.
        if (!seen_.insert({claim.standard, *status}).second) return;
        maker_.content().claims.push_back(std::move(claim));
    }

    static boost::optional<ClaimStatus> status_of(StandardClaim const& fact) {
        switch (fact.status) {
            case ReportedStatus::met:
            case ReportedStatus::recognised:
                return ClaimStatus::met;
            case ReportedStatus::registered:
                return ClaimStatus::registered;
            case ReportedStatus::aim:
                return ClaimStatus::aim;
            case ReportedStatus::not_met:
                return ClaimStatus::not_met;
            case ReportedStatus::mentioned:
            case ReportedStatus::partly:
            case ReportedStatus::definition:
                break;
        }
        return boost::none;
    }

    /// "xã [tên] (đã) đạt ...": the commune before the verb, and nothing that makes it an aim or another's.
    bool is_said_of_commune(StandardClaim const& fact) {
        auto const clause = maker_.clause_to({fact.span.begin, fact.span.begin});
        Words const before(maker_.utf8(), {clause.begin, fact.span.begin});
        if (before.has_any({"cam kết", "đăng ký", "phấn đấu", "thực hiện", "việc", "để", "nhằm", "nếu", "thôn", "hộ",
                            "tiêu chuẩn", "điều kiện", "sẽ", "đề nghị", "các xã", "số xã"}))
            return false;
        if (maker_.words_of_sentence(maker_.sentence_of(fact.span)).has("các xã")) return false;
        // "50/50 xã đạt": a number of communes
        for (auto at = before.find("xã"); at != Words::none; at = before.find("xã", at + 1))
            if (at > 0 && before.tokens()[at - 1].kind == Token::number) return false;
        auto const& own = maker_.content().place.name;
        return before.has("xã") && (own.empty() || before.has(own));
    }

    DraftMaker& maker_;
    std::set<std::pair<std::string, ClaimStatus>> seen_;
};

}  // namespace

void draft_claims(DraftMaker& maker) {
    ClaimDrafter(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
