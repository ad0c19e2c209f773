#include "text/meaning.hpp"

#include <algorithm>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index reach_before = 30;
constexpr Index reach_after = 30;

/// Subjects that words name; a set of them is what a clause speaks of.
using Subjects = std::uint32_t;
constexpr Subjects registers = 1U << 0;
constexpr Subjects pledges = 1U << 1;
constexpr Subjects recognised = 1U << 2;
constexpr Subjects reaches = 1U << 3;
constexpr Subjects safe_unit = 1U << 4;
constexpr Subjects meeting = 1U << 5;
constexpr Subjects resolution = 1U << 6;
constexpr Subjects a_plan = 1U << 7;
constexpr Subjects model = 1U << 8;
constexpr Subjects criterion19 = 1U << 9;
constexpr Subjects attends = 1U << 10;
constexpr Subjects tells_people = 1U << 11;
constexpr Subjects crime = 1U << 12;
constexpr Subjects solved = 1U << 13;
constexpr Subjects evils = 1U << 14;
constexpr Subjects drugs = 1U << 15;
constexpr Subjects traffic = 1U << 16;
constexpr Subjects fire = 1U << 17;
constexpr Subjects militia = 1U << 18;
constexpr Subjects enlists = 1U << 19;
constexpr Subjects complaint = 1U << 20;
constexpr Subjects members = 1U << 21;
constexpr Subjects death = 1U << 22;

/// Subject that begins with the word at k.
Subjects subject_at(Stretch const& stretch, Index k) noexcept {
    auto const then = [&](WordKey word) { return stretch.is_word(k + 1, word) && stretch.at(k + 1).gap == Gap::none; };
    switch (stretch.word(k)) {
        case "đăng"_w:
            return then("ký"_w) ? registers : 0;
        case "cam"_w:
            return then("kết"_w) ? pledges : 0;
        case "công"_w:
            return then("nhận"_w) ? recognised : 0;
        case "đạt"_w:
            return reaches;
        case "an"_w:
            return then("toàn"_w) ? safe_unit : 0;
        case "họp"_w:
        case "hội"_w:
            return stretch.is_word(k, "họp"_w) || then("nghị"_w) ? meeting : 0;
        case "nghị"_w:
            return then("quyết"_w) ? resolution : 0;
        case "kế"_w:
            return then("hoạch"_w) ? a_plan : 0;
        case "mô"_w:
            return then("hình"_w) ? model : 0;
        case "tiêu"_w:
        case "chỉ"_w: {
            if (!then("chí"_w) && !then("tiêu"_w)) return 0;
            Index const number = stretch.is_word(k + 2, "số"_w) ? k + 3 : k + 2;
            return stretch.is_number(number) && stretch.digits_value(number) == 19 ? criterion19 : 0;
        }
        case "tham"_w:
            return then("dự"_w) || then("gia"_w) ? attends : 0;
        case "dự"_w:
        case "nghe"_w:
            return attends;
        case "tuyên"_w:
            return then("truyền"_w) ? tells_people : 0;
        case "phạm"_w:
            return then("pháp"_w) || then("tội"_w) ? crime : 0;
        case "tội"_w:
            return then("phạm"_w) ? crime : 0;
        case "trật"_w:
            return stretch.is_phrase(k, "trật"_w, "tự"_w, "xã"_w, "hội"_w) ? crime : 0;
        case "khám"_w:
            return then("phá"_w) ? solved : 0;
        case "làm"_w:
            return then("rõ"_w) ? solved : 0;
        case "tệ"_w:
            return then("nạn"_w) ? evils : 0;
        case "ma"_w:
            return then("túy"_w) ? drugs : 0;
        case "tai"_w:
            return stretch.is_phrase(k, "tai"_w, "nạn"_w, "giao"_w, "thông"_w) ? traffic : 0;
        case "TNGT"_w:
            return traffic;
        case "cháy"_w:
            return fire;
        case "dân"_w:
            return then("quân"_w) ? militia : 0;
        case "DQTV"_w:
            return militia;
        case "nhập"_w:
            return then("ngũ"_w) ? enlists : 0;
        case "tuyển"_w:
            return then("quân"_w) ? enlists : 0;
        case "giao"_w:
            return then("quân"_w) ? enlists : 0;
        case "khiếu"_w:
            return then("nại"_w) ? complaint : 0;
        case "tố"_w:
            return then("cáo"_w) ? complaint : 0;
        case "thành"_w:
            return then("viên"_w) ? members : 0;
        case "chết"_w:
            return death;
        default:
            return 0;
    }
}

/// Subjects of [first, next).
Subjects subjects(Stretch const& stretch, Index first, Index next) noexcept {
    Subjects found = 0;
    for (Index k = first; k < next; ++k) found |= subject_at(stretch, k);
    return found;
}

/// Start of the clause of token i; a colon introduces a list, so it is passed.
Index clause_start(Stretch const& stretch, Index i) noexcept {
    Index first = i;
    for (Index back = 0; back < reach_before && first > 0; ++back) {
        auto const& token = stretch.at(first);
        bool const colon = token.gap == Gap::clause && stretch.before(first).kind == ':';
        if (token.gap >= Gap::clause && !colon) break;
        --first;
    }
    return first;
}

Index clause_end(Stretch const& stretch, Index i) noexcept {
    Index next = i;
    while (next < i + reach_after && next < stretch.size() && stretch.at(next).gap < Gap::clause) ++next;
    return next;
}

/// Kind of unit that a title can be given to.
enum class Holder : std::uint8_t { none, household, hamlet, cell, board, school, agency, commune };

Holder holder_of(Stretch const& stretch, Index unit) noexcept {
    switch (stretch.word(unit)) {
        case "hộ"_w:
            return Holder::household;
        case "gia"_w:
            return Holder::household;
        case "thôn"_w:
        case "ấp"_w:
        case "bản"_w:
        case "buôn"_w:
        case "làng"_w:
        case "xóm"_w:
        case "khóm"_w:
        case "KDC"_w:
            return Holder::hamlet;
        case "khu"_w:
        case "khối"_w:
            return stretch.is_word(unit + 1, "vực"_w) ? Holder::none : Holder::hamlet;
        case "tổ"_w:
            return stretch.is_phrase(unit, "tổ"_w, "dân"_w, "phố"_w) ? Holder::hamlet : Holder::none;
        case "chi"_w:
            return stretch.is_word(unit + 1, "bộ"_w) ? Holder::cell : Holder::none;
        case "ban"_w:
            return stretch.is_word(unit + 1, "điều"_w) ? Holder::board : Holder::none;
        case "trường"_w:
        case "nhà"_w:
            return stretch.is_word(unit, "trường"_w) && stretch.is_word(unit + 1, "hợp"_w)      ? Holder::none
                   : stretch.is_word(unit, "trường"_w) || stretch.is_word(unit + 1, "trường"_w) ? Holder::school
                                                                                                : Holder::none;
        case "cơ"_w:
            return stretch.is_word(unit + 1, "quan"_w) ? Holder::agency : Holder::none;
        case "doanh"_w:
            return Holder::agency;
        case "xã"_w:
        case "phường"_w:
            return Holder::commune;
        default:
            return Holder::none;
    }
}

ReadMeaning sure(FactMeaning kind) noexcept {
    return {kind, Certainty::sure, {}};
}
ReadMeaning unsure(FactMeaning kind, Wording doubt) noexcept {
    return {kind, Certainty::candidate, doubt};
}

constexpr Wording elsewhere{"từ chỉ việc đứng trước danh sách", "the words that tell stand before the list"};
constexpr Wording of_some{"không nói rõ là tổng số", "it is not said that this is the total"};
constexpr Wording unnamed{"không nói rõ loại vụ việc", "the kind of case is not said"};

/// What a holder did or got, by the words after it, or (less sure) before it.
ReadMeaning held(Holder holder, Subjects said, bool behind) noexcept {
    FactMeaning kind = FactMeaning::none;
    bool const title = (said & (recognised | safe_unit)) != 0;
    switch (holder) {
        case Holder::household:
            kind = (said & registers) != 0                                        ? FactMeaning::households_registered
                   : (said & pledges) != 0                                        ? FactMeaning::households_pledged
                   : (said & recognised) != 0 || ((said & reaches) != 0 && title) ? FactMeaning::households_recognised
                                                                                  : FactMeaning::none;
            break;
        case Holder::hamlet:
            kind = (said & registers) != 0 ? FactMeaning::hamlets_registered
                   : (said & meeting) != 0 ? FactMeaning::hamlets_met
                   : title                 ? FactMeaning::hamlets_recognised
                   : (said & model) != 0   ? FactMeaning::hamlet_models
                                           : FactMeaning::none;
            break;
        case Holder::cell:
            kind = (said & resolution) != 0 ? FactMeaning::cell_resolutions : FactMeaning::none;
            break;
        case Holder::board:
            kind = (said & a_plan) != 0 ? FactMeaning::hamlet_plans : FactMeaning::none;
            break;
        case Holder::school:
            kind = (said & registers) != 0                            ? FactMeaning::schools_registered
                   : (said & resolution) != 0 && (said & a_plan) != 0 ? FactMeaning::schools_with_papers
                   : title                                            ? FactMeaning::schools_recognised
                                                                      : FactMeaning::none;
            break;
        case Holder::agency:
            kind = (said & registers) != 0 ? FactMeaning::agencies_registered
                   : title                 ? FactMeaning::agencies_recognised
                                           : FactMeaning::none;
            break;
        case Holder::commune:
            kind = (said & criterion19) != 0 ? FactMeaning::communes_criterion19
                   : title                   ? FactMeaning::communes_recognised
                                             : FactMeaning::none;
            break;
        case Holder::none:
            break;
    }
    if (kind == FactMeaning::none) return {};
    return behind ? sure(kind) : unsure(kind, elsewhere);
}

ReadMeaning of_cases(Subjects near, Subjects clause) noexcept {
    for (auto const said : {near, clause}) {
        if ((said & traffic) != 0) return sure(FactMeaning::traffic_accidents);
        if ((said & fire) != 0) return sure(FactMeaning::fires);
        if ((said & drugs) != 0) return sure(FactMeaning::drug_cases);
        if ((said & evils) != 0) return sure(FactMeaning::social_evils);
        if ((said & crime) != 0) return sure(FactMeaning::crimes);
    }
    return {};
}

}  // namespace

ReadMeaning meaning_of_ratio(Stretch const& stretch, Item const& item) {
    Index const end = clause_end(stretch, item.next);
    auto const behind = subjects(stretch, item.next, end);
    auto const holder = holder_of(stretch, item.unit_first);
    if (item.unit == UnitClass::cases) {
        auto const before = subjects(stretch, clause_start(stretch, item.first), item.first);
        return (before & solved) != 0 ? sure(FactMeaning::crimes_solved) : ReadMeaning{};
    }
    if (item.kind == ItemKind::percent) {
        auto const before = subjects(stretch, clause_start(stretch, item.first), item.first);
        if ((before & attends) != 0) return sure(FactMeaning::attendance_rate);
        if ((before & militia) != 0) return sure(FactMeaning::militia);
        if (((behind | before) & enlists) != 0) return sure(FactMeaning::enlistment);
        Index const noun = stretch.is_word(item.next, "số"_w) ? item.next + 1 : item.next;
        return held(holder_of(stretch, noun), behind, true);
    }
    if (item.unit == UnitClass::persons &&
        ((behind | subjects(stretch, clause_start(stretch, item.first), item.first)) & enlists) != 0)
        return sure(FactMeaning::enlistment);
    if (item.unit == UnitClass::persons &&
        (subjects(stretch, item.unit_first, std::min(end, item.next + 8)) & attends) != 0)
        return sure(FactMeaning::attendance_rate);
    if (auto const said = held(holder, behind, true); said.kind != FactMeaning::none) return said;
    return held(holder, subjects(stretch, clause_start(stretch, item.first), item.first), false);
}

ReadMeaning meaning_of_count(Stretch const& stretch, Item const& item) {
    Index const start = clause_start(stretch, item.first);
    auto const before = subjects(stretch, start, item.first);
    auto const near = subjects(stretch, item.unit_first, std::min(clause_end(stretch, item.next), item.next + 8));
    auto const clause = before | near;
    switch (stretch.word(item.unit_first)) {
        case "buổi"_w:
        case "cuộc"_w:
        case "đợt"_w:
            if ((clause & (meeting | tells_people)) != 0) return sure(FactMeaning::meetings_held);
            return {};
        case "hội"_w:
            if (stretch.is_phrase(item.unit_first, "hội"_w, "nghị"_w) && (clause & tells_people) != 0)
                return sure(FactMeaning::meetings_held);
            return {};
        case "người"_w:
        case "lượt"_w:
            if ((near & attends) != 0) return sure(FactMeaning::attendance);
            // "tuyên truyền 31 buổi cho 2.640 lượt người"
            if ((before & tells_people) != 0 && stretch.is_word(item.unit_first, "lượt"_w) &&
                stretch.is_word(item.unit_first + 1, "người"_w) && (near & solved) == 0)
                return sure(FactMeaning::attendance);
            if ((clause & traffic) != 0 && (near & death) != 0) return sure(FactMeaning::traffic_deaths);
            return {};
        case "thành"_w:
            return (clause & model) != 0 ? sure(FactMeaning::model_members) : ReadMeaning{};
        case "mô"_w:
            return sure(FactMeaning::movement_models);
        case "mắt"_w:
        case "camera"_w:
            return sure(FactMeaning::cameras);
        case "tin"_w:
        case "nguồn"_w:
            return sure(FactMeaning::tips_received);
        case "đơn"_w:
            return (clause & complaint) != 0 ? sure(FactMeaning::complaints) : ReadMeaning{};
        case "công"_w:
        case "thanh"_w:
            return (clause & enlists) != 0 ? sure(FactMeaning::enlistment) : ReadMeaning{};
        default:
            break;
    }
    if (item.unit == UnitClass::cases) {
        if ((before & solved) != 0) return sure(FactMeaning::crimes_solved);
        auto said = of_cases(near, before);
        if (said.kind == FactMeaning::none && stretch.is_word(item.unit_first, "vụ"_w) && clause != 0)
            return unsure(FactMeaning::crimes, unnamed);
        return said;
    }
    auto const holder = holder_of(stretch, item.unit_first);
    if (auto const said = held(holder, near, true); said.kind != FactMeaning::none) return said;
    switch (holder) {
        case Holder::household:
            return unsure(FactMeaning::households_total, of_some);
        case Holder::hamlet:
            return unsure(FactMeaning::hamlets_total, of_some);
        case Holder::school:
            return unsure(FactMeaning::schools_total, of_some);
        case Holder::agency:
            return unsure(FactMeaning::agencies_total, of_some);
        case Holder::cell:
        case Holder::board:
        case Holder::commune:
        case Holder::none:
            break;
    }
    return {};
}

ReadMeaning meaning_of_comparison(Stretch const& stretch, Index first, Index next) {
    auto const inside = subjects(stretch, first, next);
    auto const before = subjects(stretch, clause_start(stretch, first), first);
    return of_cases(inside, before);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
