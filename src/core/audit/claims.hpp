// Claims against their own figures: percentages, units, changes. Claims about standards stand in decisions.hpp.
#pragma once

#include "changes.hpp"
#include "context.hpp"
#include "percentages.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline bool contains(std::string_view text, std::string_view part) noexcept {
    return text.find(part) != std::string_view::npos;
}
inline bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) noexcept {
    for (auto const part : parts)
        if (contains(text, part)) return true;
    return false;
}

/// What a unit word counts. Only words that surely count different things are told apart.
enum class Counted { unknown, households, people, hamlets, cases, sessions, schools };

inline Counted counted_by(std::string_view unit) noexcept {
    struct UnitWord {
        std::string_view word;
        Counted counted;
    };
    static constexpr UnitWord words[] = {
        {"hộ", Counted::households},      {"gia đình", Counted::households},
        {"người", Counted::people},       {"lượt người", Counted::people},
        {"nhân khẩu", Counted::people},   {"công dân", Counted::people},
        {"hội viên", Counted::people},    {"đoàn viên", Counted::people},
        {"đảng viên", Counted::people},   {"đại biểu", Counted::people},
        {"học sinh", Counted::people},    {"đối tượng", Counted::people},
        {"thôn", Counted::hamlets},       {"khu dân cư", Counted::hamlets},
        {"ấp", Counted::hamlets},         {"buôn", Counted::hamlets},
        {"khóm", Counted::hamlets},       {"tổ dân phố", Counted::hamlets},
        {"khu phố", Counted::hamlets},    {"vụ", Counted::cases},
        {"vụ việc", Counted::cases},      {"buổi", Counted::sessions},
        {"cuộc", Counted::sessions},      {"trường", Counted::schools},
        {"nhà trường", Counted::schools},
    };
    for (auto const& [word, counted] : words) {
        if (unit.substr(0, word.size()) != word) continue;
        if (unit.size() == word.size() || unit[word.size()] == ' ') return counted;
    }
    return Counted::unknown;
}

class ClaimAudit {
public:
    ClaimAudit(AuditContext& context, std::size_t index)
        : context_(context), claim_(context.dossier.claims[index]), path_("/claims/" + std::to_string(index)) {}

    void run() {
        if (!claim_.part || !claim_.whole) return;
        if (auto const change = change_in(claim_.text)) return check_change(*change);
        if (!claim_.percent) return check_part();
        check_percent();
        check_units();
    }

private:
    Interval part() const noexcept { return claim_.part->count.interval; }
    Interval whole() const noexcept { return claim_.whole->count.interval; }

    /// The claim, and its numbers with the words that they were taken from.
    std::vector<Statement> statements() const {
        std::vector<Statement> out;
        out.push_back(context_.statement(path_, claim_.text, claim_.origin.quote));
        auto const add = [&](char const* key, ClaimedCount const& count) {
            out.push_back(context_.statement(
                path_ + key, fill_in({"{0} {1}", "{0} {1}"}, {print_interval(count.count.interval), count.unit}),
                count.count.origin.quote));
        };
        add("/part", *claim_.part);
        add("/whole", *claim_.whole);
        return out;
    }

    bool same_units() const noexcept {
        auto const& a = claim_.part->unit;
        auto const& b = claim_.whole->unit;
        auto const counted = counted_by(a);
        return a.empty() || b.empty() || a == b || (counted != Counted::unknown && counted == counted_by(b));
    }

    /// More than all is right only where the whole is a target ("12/10 công dân nhập ngũ, đạt 120 % chỉ tiêu").
    void check_part() {
        if (!same_units() || part().lo <= whole().hi) return;
        auto const is_target = [](std::string_view text) {
            return contains_any(text, {"chỉ tiêu", "kế hoạch", "được giao", "vượt"});
        };
        if (is_target(claim_.text) || is_target(claim_.origin.quote)) return;
        context_.report(DiscrepancyCode::part_exceeds_whole, DiscrepancySeverity::error, statements(),
                        say(AuditMessage::part_above_whole,
                            {claim_.part->unit.empty() ? BilingualText("tử số", "part") : claim_.part->unit,
                             print_interval(part()), BilingualText("tổng", "whole"), print_interval(whole())}),
                        {say(AuditMessage::part_too_large, {BilingualText("tử số", "the part")}),
                         say(AuditMessage::whole_too_small, {BilingualText("mẫu số", "the base")})});
    }

    void check_percent() {
        auto const percent = *claim_.percent;
        auto const range = range_of(percent, claim_.hedge);
        if (whole().hi == 0 || can_give(part(), whole(), range)) return check_part();
        bool const exact = part().exact() && whole().exact() && whole().lo > 0;
        auto const claimed = print_percent(percent, claim_.hedge);
        if (!exact) {
            context_.report(DiscrepancyCode::percent_does_not_fit, DiscrepancySeverity::error, statements(),
                            say(AuditMessage::percent, {print_interval(part()), print_interval(whole()),
                                                        BilingualText("tỷ lệ khác", "another share"), claimed}),
                            {});
            return;
        }
        auto const a = part().lo;
        auto const b = whole().lo;
        bool const cut_off = claim_.hedge == Hedge::none && is_cut_off(a, b, percent);
        context_.report(DiscrepancyCode::percent_does_not_fit,
                        cut_off ? DiscrepancySeverity::warning : DiscrepancySeverity::error, statements(),
                        say(cut_off ? AuditMessage::percent_cut_off : AuditMessage::percent,
                            {print_number(a), print_number(b), print_percent(Percent{share_of(a, b), 2}), claimed}),
                        repairs(percent, range, a, b));
    }

    std::vector<BilingualText> repairs(Percent percent, PercentRange range, std::int64_t a, std::int64_t b) const {
        std::vector<BilingualText> out;
        auto const right = rounded_share(a, b, percent.decimals);
        auto const digit = last_digit(percent);
        bool const slip = differs_in_one_digit(right.hundredths / digit, percent.hundredths / digit);
        out.push_back(say(slip ? AuditMessage::percent_slip : AuditMessage::percent_is,
                          {print_percent(right), print_percent(percent)}));
        offer(out, AuditMessage::part_is, AuditMessage::part_slip, a, parts_giving(b, range));
        if (a > 0) offer(out, AuditMessage::whole_is, AuditMessage::whole_slip, b, wholes_giving(a, range));
        return out;
    }

    /// The values that would do, and which of them is one digit away from the one stated.
    static void offer(std::vector<BilingualText>& out, AuditMessage plain, AuditMessage with_slip, std::int64_t stated,
                      Interval fitting) {
        if (fitting.lo > fitting.hi) return;
        auto const slips = one_digit_slips(stated, fitting);
        if (slips.empty()) return out.push_back(say(plain, {print_interval(fitting)}));
        BilingualText list = print_number(slips.front());
        for (std::size_t i = 1; i < slips.size(); ++i)
            list = fill_in({"{0}, {1}", "{0}, {1}"}, {list, print_number(slips[i])});
        out.push_back(say(with_slip, {print_interval(fitting), list, print_number(stated)}));
    }

    void check_units() {
        auto const& part_unit = claim_.part->unit;
        auto const& whole_unit = claim_.whole->unit;
        auto const of_part = counted_by(part_unit);
        auto const of_whole = counted_by(whole_unit);
        if (of_part == Counted::unknown || of_whole == Counted::unknown || of_part == of_whole) return;
        context_.report(DiscrepancyCode::unit_mismatch, DiscrepancySeverity::warning, statements(),
                        say(AuditMessage::units_differ, {part_unit, whole_unit}),
                        {say(AuditMessage::state_in_unit, {whole_unit}), say(AuditMessage::state_in_unit, {part_unit}),
                         say(AuditMessage::not_a_percentage)});
    }

    void check_change(StatedChange const& change);

    AuditContext& context_;
    Claim const& claim_;
    std::string path_;
};

/// "giảm 3", "tăng 2", "không thay đổi".
inline BilingualText print_change(std::int64_t difference) {
    if (difference == 0) return {"không thay đổi", "no change"};
    return difference < 0 ? fill_in({"giảm {0}", "down {0}"}, {print_number(-difference)})
                          : fill_in({"tăng {0}", "up {0}"}, {print_number(difference)});
}

/// Checks a stated change between two exact values; `statements` names where they stand.
inline void audit_change(AuditContext& context, StatedChange const& change, std::int64_t now, std::int64_t before,
                         std::vector<Statement> const& statements) {
    auto const difference = now - before;
    auto const size = difference < 0 ? -difference : difference;
    bool const right_way = difference == 0 || (difference > 0) == change.up;
    auto const stated_change = [&](std::int64_t amount) { return print_change(change.up ? amount : -amount); };
    if (change.amount && (!right_way || size != *change.amount)) {
        auto const amount = change.up ? *change.amount : -*change.amount;
        std::vector<BilingualText> repairs = {say(AuditMessage::change_is, {print_change(difference)})};
        if (before + amount >= 0) repairs.push_back(say(AuditMessage::now_is, {print_number(before + amount)}));
        if (now - amount >= 0) repairs.push_back(say(AuditMessage::before_is, {print_number(now - amount)}));
        return context.report(DiscrepancyCode::change_does_not_fit, DiscrepancySeverity::error, statements,
                              say(AuditMessage::change, {print_number(now), print_number(before),
                                                         print_change(difference), stated_change(*change.amount)}),
                              std::move(repairs));
    }
    if (!change.percent || before == 0) return;
    auto const range = range_of(*change.percent, Hedge::none);
    if (right_way && can_give(exactly(size), exactly(before), range)) return;
    context.report(DiscrepancyCode::change_does_not_fit, DiscrepancySeverity::error, statements,
                   say(AuditMessage::change_percent,
                       {print_number(now), print_number(before), print_percent(Percent{share_of(size, before), 2}),
                        fill_in(change.up ? Wording{"tăng {0}", "up {0}"} : Wording{"giảm {0}", "down {0}"},
                                {print_percent(*change.percent)})}),
                   {say(AuditMessage::change_is,
                        {fill_in(difference > 0 ? Wording{"tăng {0}", "up {0}"} : Wording{"giảm {0}", "down {0}"},
                                 {print_percent(rounded_share(size, before, change.percent->decimals))})})});
}

/// The part of such a claim is the value now, its whole the value before.
inline void ClaimAudit::check_change(StatedChange const& change) {
    if (part().exact() && whole().exact() && same_units())
        audit_change(context_, change, part().lo, whole().lo, statements());
}

inline void audit_claims(AuditContext& context) {
    for (std::size_t i = 0; i < context.dossier.claims.size(); ++i) ClaimAudit(context, i).run();
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
