#include "text/claims.hpp"

#include "text/lexicon.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

struct Named {
    ClaimedStandard standard = ClaimedStandard::criterion19;
    Index next = 0;

    explicit operator bool() const noexcept { return next != 0; }
};

/// A standard named at token i.
Named standard_at(Stretch const& stretch, Index i) noexcept {
    bool const criterion = stretch.is_phrase(i, "tiêu"_w, "chí"_w) || stretch.is_phrase(i, "chỉ"_w, "tiêu"_w);
    if (criterion) {
        Index k = i + 2;
        if (stretch.is_phrase(k, "số"_w)) ++k;
        if (!stretch.is_number(k) || stretch.at(k).gap != Gap::none || stretch.digits_value(k) != 19) return {};
        bool const point =
            stretch.is_sign(k + 1, '.') && stretch.glued(k + 1) && stretch.is_number(k + 2) && stretch.glued(k + 2);
        if (!point) return {ClaimedStandard::criterion19, k + 1};
        auto const part = stretch.digits_value(k + 2);
        if (part == 1) return {ClaimedStandard::criterion19_1, k + 3};
        if (part == 2) return {ClaimedStandard::criterion19_2, k + 3};
        return {};
    }
    if (stretch.is_phrase(i, "an"_w, "toàn"_w)) {
        Index k = i + 2;
        if (stretch.is_word(k, "về"_w)) ++k;
        if (stretch.is_word(k, "ANTT"_w)) return {ClaimedStandard::safe_unit, k + 1};
        if (stretch.is_phrase(k, "an"_w, "ninh"_w)) {
            k += 2;
            if (stretch.is_sign(k, ',') || stretch.is_sign(k, '-') || stretch.is_word(k, "và"_w)) ++k;
            if (stretch.is_word(k, "trật"_w) && stretch.is_word(k + 1, "tự"_w))
                return {ClaimedStandard::safe_unit, k + 2};
        }
        return {};
    }
    if (stretch.is_phrase(i, "nông"_w, "thôn"_w, "mới"_w)) return {ClaimedStandard::new_rural, i + 3};
    if (stretch.is_word(i, "NTM"_w)) return {ClaimedStandard::new_rural, i + 1};
    return {};
}

/// What the words before the name say, nearest first.
ReportedStatus status_before(Stretch const& stretch, Index i, Index& first) noexcept {
    auto status = ReportedStatus::mentioned;
    bool denied = false;
    for (Index back = 1; back <= 24 && back <= i; ++back) {
        Index const k = i - back;
        if (stretch.at(k + 1).gap >= Gap::sentence) break;
        auto const set = [&](ReportedStatus value) {
            if (status == ReportedStatus::mentioned || value != ReportedStatus::met) {
                status = value;
                first = k;
            }
        };
        switch (stretch.word(k)) {
            case "đạt"_w:
            case "đích"_w:
                if (status == ReportedStatus::mentioned && back <= 8) set(ReportedStatus::met);
                break;
            case "chưa"_w:
            case "không"_w:
                if (status == ReportedStatus::met && first <= k + 2) denied = true;
                break;
            case "công"_w:
                if (stretch.is_word(k + 1, "nhận"_w) && back <= 10) set(ReportedStatus::recognised);
                break;
            case "đăng"_w:
                if (stretch.is_word(k + 1, "ký"_w)) set(ReportedStatus::registered);
                break;
            case "phấn"_w:
                if (stretch.is_word(k + 1, "đấu"_w)) set(ReportedStatus::aim);
                break;
            case "góp"_w:
                if (stretch.is_word(k + 1, "phần"_w)) set(ReportedStatus::aim);
                break;
            case "tiền"_w:
                if (stretch.is_word(k + 1, "đề"_w)) set(ReportedStatus::aim);
                break;
            case "mục"_w:
                if (stretch.is_word(k + 1, "tiêu"_w)) set(ReportedStatus::aim);
                break;
            case "để"_w:
            case "nhằm"_w:
                // "do để xảy ra ... nên chưa đạt" is no purpose
                if (status == ReportedStatus::met && !stretch.is_word(k + 1, "xảy"_w)) set(ReportedStatus::aim);
                break;
            default:
                break;
        }
        // A registration or an aim decides; "đạt" behind them is what is aimed at.
        if (status == ReportedStatus::aim || status == ReportedStatus::registered) break;
        if (stretch.at(k).gap >= Gap::clause) break;
    }
    if (denied && status == ReportedStatus::met) return ReportedStatus::not_met;
    return status;
}

}  // namespace

void read_claims(Stretch& stretch) {
    for (Index i = 0; i < stretch.size(); ++i) {
        if (!stretch.is_word(i)) continue;
        auto const named = standard_at(stretch, i);
        if (!named || stretch.claim_of(i) == Claim::document) continue;
        StandardClaim claim;
        claim.standard = named.standard;
        Index first = i;
        claim.status = status_before(stretch, i, first);
        if (claim.status == ReportedStatus::mentioned) {
            WordKey const after = stretch.at(named.next).gap == Gap::none ? stretch.word(named.next) : 0;
            if (after == "là"_w || after == "gồm"_w || after == "quy"_w) claim.status = ReportedStatus::definition;
            first = i;
        }
        claim.span = stretch.span(first, named.next);
        if (claim.status == ReportedStatus::met || claim.status == ReportedStatus::recognised) {
            claim.certainty = Certainty::candidate;
            claim.doubt = {"báo cáo nêu, chưa phải quyết định công nhận", "the report says so; no decision is cited"};
        }
        stretch.reading().standards.push_back(std::move(claim));
        i = named.next - 1;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
