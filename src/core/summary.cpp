// Many assessments in one table: counts, reasons, and how units stand from year to year.
#include <criterion19/base/format.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/summary.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

Reason reason_of(Assessment const& assessment, Finding const& finding) {
    if (finding.outcome == Outcome::undetermined) {
        if (finding.missing.empty()) return Reason::not_stated;
        auto const indicator = [&] {
            for (auto const& slot : assessment.standard->indicators)
                if (key_of(*assessment.standard, slot) == finding.missing.front().indicator) return slot;
            return Indicator();
        }();
        bool const nothing =
            indicator.is_none() || finding.missing.front().known == assessment.facts.whole_domain(indicator);
        return nothing ? Reason::not_stated : Reason::partly_stated;
    }
    auto const& row = assessment.standard->rows[finding.row];
    switch (row.test) {
        case Test::present:
            return Reason::denied;
        case Test::equal_to:
            return row.constant == 0 ? Reason::happened : Reason::too_few;
        case Test::at_most:
            return Reason::too_many;
        case Test::not_above:
        case Test::falling:
            return Reason::risen;
        case Test::within:
            return Reason::outside_period;
        case Test::at_least:
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return Reason::too_few;
}

/// Reasons of one requirement, counted.
class ReasonCount {
public:
    void add(Reason reason, std::string const& indicator, BilingualText const& name) {
        for (auto& known : counts_)
            if (known.reason == reason && known.indicator == indicator) {
                ++known.times;
                return;
            }
        counts_.push_back({reason, indicator, 1, fill_in(wording_of(reason), {name})});
    }
    boost::optional<CommonReason> commonest() const {
        boost::optional<CommonReason> best;
        for (auto const& known : counts_)
            if (!best || best->times < known.times) best = known;
        return best;
    }

private:
    std::vector<CommonReason> counts_;
};

BilingualText subject_name(Assessment const& assessment, Finding const& finding) {
    return name_of(*assessment.standard, assessment.standard->indicators[static_cast<std::size_t>(
                                             subject_slot(*assessment.standard, finding.row, assessment.parameters))]);
}

/// `before` is the last outcome that is known, undetermined where none is; `year_before` that of the year before.
Standing standing_of(Outcome now, Outcome year_before, Outcome before, bool ever_met) noexcept {
    if (now == Outcome::met) {
        if (year_before == Outcome::met) return Standing::held;
        if (before == Outcome::met) return Standing::met_after_gap;
        return ever_met ? Standing::regained : Standing::gained;
    }
    if (now != Outcome::not_met) return Standing::open;
    return before == Outcome::met ? Standing::lost : Standing::not_held;
}

void note_rows(YearStanding& out, Assessment const& before, Assessment const& after) {
    for (auto const& row : compare(before, after).rows) {
        if (!row.before || !row.after || after.findings[*row.after].group) continue;
        auto const was = before.findings[*row.before].outcome;
        auto const is = after.findings[*row.after].outcome;
        if (was == Outcome::met && is == Outcome::not_met) out.lost.push_back(after.findings[*row.after].id);
        if (was == Outcome::not_met && is == Outcome::met) out.regained.push_back(after.findings[*row.after].id);
    }
}

}  // namespace

}  // namespace detail

Summary summary(std::vector<Assessment> const& assessments) {
    struct Counting {
        std::size_t standard;
        std::size_t row;
        RequirementSummary summary;
        detail::ReasonCount not_met;
        detail::ReasonCount undetermined;
    };
    Summary out;
    out.assessments = assessments.size();
    std::vector<std::string> standards;
    std::vector<Counting> rows;
    for (auto const& assessment : assessments) {
        ++out.outcomes[static_cast<std::size_t>(assessment.outcome)];
        auto const known = std::find(standards.begin(), standards.end(), assessment.standard_id);
        auto const number = static_cast<std::size_t>(known - standards.begin());
        if (known == standards.end()) standards.push_back(assessment.standard_id);
        for (auto const& finding : assessment.findings) {
            auto at = std::find_if(rows.begin(), rows.end(), [&](Counting const& row) {
                return row.standard == number && row.summary.id == finding.id;
            });
            if (at == rows.end()) {
                Counting fresh{number, finding.row, {}, {}, {}};
                fresh.summary.id = finding.id;
                fresh.summary.text = finding.text;
                fresh.summary.depth = finding.depth;
                fresh.summary.group = finding.group;
                rows.push_back(std::move(fresh));
                at = rows.end() - 1;
            }
            ++at->summary.outcomes[static_cast<std::size_t>(finding.outcome)];
            if (finding.group) continue;
            auto const reason = detail::reason_of(assessment, finding);
            if (finding.outcome == Outcome::not_met)
                at->not_met.add(reason, finding.indicator, detail::subject_name(assessment, finding));
            if (finding.outcome == Outcome::undetermined && !finding.missing.empty())
                at->undetermined.add(reason, finding.missing.front().indicator, finding.missing.front().name);
        }
    }
    // Rows that only some years have stand where the text has them.
    std::stable_sort(rows.begin(), rows.end(), [](Counting const& a, Counting const& b) {
        return a.standard != b.standard ? a.standard < b.standard : a.row < b.row;
    });
    for (auto& row : rows) {
        row.summary.not_met = row.not_met.commonest();
        row.summary.undetermined = row.undetermined.commonest();
        out.rows.push_back(std::move(row.summary));
    }
    return out;
}

std::vector<YearStanding> maintained(std::vector<Assessment> const& assessments) {
    std::vector<Assessment const*> sorted;
    for (auto const& assessment : assessments) sorted.push_back(&assessment);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](Assessment const* a, Assessment const* b) { return a->year < b->year; });
    std::vector<YearStanding> out;
    auto before = Outcome::undetermined;
    bool ever_met = false;
    std::size_t last_first = 0;  // where the assessments of the last year begin and end
    std::size_t last_end = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        auto end = i;
        auto outcome = Outcome::not_applicable;
        for (; end < sorted.size() && sorted[end]->year == sorted[i]->year; ++end)
            outcome = all_of(outcome, sorted[end]->outcome);
        for (auto year = out.empty() ? sorted[i]->year : out.back().year + 1; year < sorted[i]->year; ++year) {
            YearStanding gap;
            gap.year = year;
            out.push_back(gap);
        }
        auto const year_before = out.empty() ? Outcome::undetermined : out.back().outcome;
        YearStanding entry;
        entry.year = sorted[i]->year;
        entry.outcome = outcome;
        entry.standing = detail::standing_of(outcome, year_before, before, ever_met);
        for (auto j = i; j < end; ++j)
            for (auto k = last_first; k < last_end; ++k)
                if (last_end - last_first == 1 || sorted[k]->standard_id == sorted[j]->standard_id)
                    detail::note_rows(entry, *sorted[k], *sorted[j]);
        if (outcome == Outcome::met || outcome == Outcome::not_met) before = outcome;
        ever_met = ever_met || outcome == Outcome::met;
        last_first = i;
        last_end = end;
        i = end;
        out.push_back(std::move(entry));
    }
    return out;
}

}  // namespace v1
}  // namespace criterion19
