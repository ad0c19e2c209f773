// What each row that is not met still needs, in sentences.
#include "../assess/explanation.hpp"
#include "../measure/documents.hpp"
#include "advice.hpp"
#include "rule_tree.hpp"

#include <criterion19/judge/explain/deadlines.hpp>
#include <criterion19/judge/explain/deciding.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/judge/explain/remedies.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

bool is_needed(Assessment const& assessment, std::size_t finding) {
    for (auto up = assessment.findings[finding].parent; up >= 0;
         up = assessment.findings[static_cast<std::size_t>(up)].parent) {
        auto const outcome = assessment.findings[static_cast<std::size_t>(up)].outcome;
        if (outcome == Outcome::met || outcome == Outcome::not_applicable) return false;
    }
    return true;
}

/// a - b of two bounds of which every value of a is above every value of b.
constexpr Interval excess(Interval a, Interval b) noexcept {
    return {a.lo - b.hi, a.hi >= max_count ? max_count : a.hi - b.lo};
}

class RemedyWriter {
public:
    RemedyWriter(Assessment const& assessment, std::size_t finding)
        : assessment_(assessment),
          standard_(*assessment.standard),
          finding_(assessment.findings[finding]),
          row_(standard_.rows[finding_.row]),
          link_(standard_.links[finding_.row]) {
        remedy_.finding = finding;
    }

    Remedy write() {
        auto const slot = static_cast<std::size_t>(subject_slot(standard_, finding_.row, assessment_.parameters));
        remedy_.indicator = standard_.indicators[slot];
        value_ = assessment_.facts[slot].interval;
        name_ = criterion19::name_of(standard_, remedy_.indicator);
        kind_ = value_kind(standard_, remedy_.indicator);
        remedy_.needed = is_needed(assessment_, remedy_.finding);
        remedy_.means = means_of(standard_, remedy_.indicator);
        advise();
        if (remedy_.means != Means::nobody) remedy_.deadline = deadline_of(assessment_, finding_);
        remedy_.overdue = remedy_.deadline && remedy_.deadline->last < assessment_.as_of;
        return std::move(remedy_);
    }

private:
    void say(Wording sentence, std::vector<BilingualText> const& arguments) {
        remedy_.text = fill_in(sentence, arguments);
    }
    void cannot(Wording sentence, std::vector<BilingualText> const& arguments) {
        remedy_.means = Means::nobody;
        say(sentence, arguments);
    }
    /// The need of the indicator's row, where it states one; null for what a standard file declares.
    IndicatorRow const* own_need() const noexcept {
        if (remedy_.indicator.is_declared()) return nullptr;
        auto const& row = row_of(remedy_.indicator);
        return row.need.vi.empty() ? nullptr : &row;
    }
    void change_by(Interval amount, Wording generic) {
        // What is said of deputy commanders is for too many of them.
        bool const too_few_deputies =
            row_.test == Test::at_least && remedy_.indicator == Indicator(Total::deputy_commanders);
        auto const* own = too_few_deputies ? nullptr : own_need();
        // Titles and ratings are steps of a ladder: their sentence names the step, no number.
        if (own == nullptr || !own->need_is_step) remedy_.amount = amount;
        bool const is_one = own != nullptr && !own->need_is_step && amount == exactly(1);
        say(own == nullptr ? generic
            : is_one       ? Wording(own->need.vi, own->need_one)
                           : own->need,
            {print_value(kind_, amount), name_});
    }

    void advise() {
        auto const parameter = [&] { return assessment_.parameters[static_cast<std::size_t>(link_.parameter)]; };
        auto const other = [&] { return assessment_.facts[static_cast<std::size_t>(link_.other)].interval; };
        auto const bound = [&] {
            if (link_.other < 0) return exactly(link_.parameter >= 0 ? parameter().value : row_.constant);
            if (link_.parameter < 0 || row_.test != Test::at_least) return other();
            auto const share = parameter().value;
            return Interval{needed_part(std::max(other().lo, value_.lo), share),
                            other().hi >= max_count ? max_count : needed_part(other().hi, share)};
        };
        if (row_.test == Test::within) return advise_document(parameter().days);
        if (row_.test == Test::falling) return cannot(advice::not_falling, {name_});
        if (row_.test == Test::not_above) {
            auto const allowed = finding_.threshold ? print_number(*finding_.threshold) : print_interval(other());
            return cannot(advice::risen, {print_interval(value_), name_, allowed});
        }
        if (remedy_.indicator.is_count()) return cannot(advice::happened, {print_interval(value_), name_});
        if (remedy_.means == Means::nobody) return cannot(advice::fixed_fact, {print_value(kind_, value_), name_});
        if (kind_ == ValueKind::flag) return advise_flag();
        switch (row_.test) {
            case Test::at_least:
                return change_by(excess(bound(), value_), advice::more_of);
            case Test::at_most:
                return change_by(excess(value_, bound()), advice::less_of);
            case Test::equal_to:
                if (row_.constant == 0) return change_by(value_, advice::less_of);
                break;
            case Test::present:
            case Test::not_above:
            case Test::falling:
            case Test::within:
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
        say(advice::equal_to, {print_value(kind_, exactly(row_.constant)), name_});
    }

    void advise_flag() {
        if (row_.test == Test::equal_to && row_.constant == 0) return say(advice::equal_to, {print_number(0), name_});
        if (auto const* own = own_need()) return say(own->need, {});
        say(remedy_.indicator.is_matter() ? advice::attest : advice::provide, {name_});
    }

    void advise_document(Period days) {
        if (days == Period{} || days.until <= assessment_.as_of)
            return cannot(advice::dated_outside,
                          {print_value(kind_, value_), name_, print_date(days.from), print_date(days.last())});
        if (!remedy_.indicator.is_document())
            return say(advice::date_between, {name_, print_date(days.from), print_date(days.last())});
        say(row_of(remedy_.indicator).need, {print_date(days.from), print_date(days.last())});
    }

    Assessment const& assessment_;
    Standard const& standard_;
    Finding const& finding_;
    Requirement const& row_;
    RowLink const& link_;
    Remedy remedy_;
    Interval value_;
    BilingualText name_;
    ValueKind kind_ = ValueKind::count;
};

}  // namespace

}  // namespace detail

std::vector<Remedy> remedies(Assessment const& assessment) {
    std::vector<Remedy> out;
    for (std::size_t i = 0; i < assessment.findings.size(); ++i) {
        auto const& finding = assessment.findings[i];
        if (!finding.group && finding.outcome == Outcome::not_met)
            out.push_back(detail::RemedyWriter(assessment, i).write());
    }
    return out;
}

}  // namespace v1
}  // namespace criterion19
