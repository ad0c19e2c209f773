// An assessment in the words and the order of a report.
#include "assessment_report.hpp"
#include "assess/explanation.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/assessment_report_terms.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/score.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

BilingualText say(RowText text, std::vector<BilingualText> const& arguments = {}) {
    return fill_in(wording_of(text), arguments);
}

namespace {

/// Fills in "yêu cầu" and "kết quả" of one row.
class RowWriter {
public:
    RowWriter(Assessment const& assessment, Finding const& finding)
        : assessment_(assessment),
          finding_(finding),
          row_(assessment.standard->rows[finding.row]),
          link_(assessment.standard->links[finding.row]) {}

    BilingualText required() const {
        auto const value = [&](std::int64_t number) { return print_value(assessment_, finding_, exactly(number)); };
        auto const bound = link_.parameter >= 0 ? parameter().value : row_.constant;
        switch (row_.test) {
            case Test::all_of:
                return {};
            case Test::any_of:
                return wording_of(row_.test);
            case Test::at_least_k:
                return say(RowText::required_k, {print_number(bound)});
            case Test::present:
                return say(RowText::required_yes);
            case Test::equal_to:
                return row_.constant == 0 ? say(RowText::required_none)
                                          : say(RowText::required_exactly, {value(row_.constant)});
            case Test::at_least:
                if (link_.other < 0) return say(RowText::required_at_least, {value(bound)});
                if (link_.parameter < 0) return say(RowText::required_all);
                if (!finding_.threshold) return say(RowText::required_at_least, {print_percent(bound)});
                return say(RowText::required_share, {print_number(*finding_.threshold), print_percent(bound)});
            case Test::at_most:
                if (link_.other < 0) return say(RowText::required_at_most, {value(bound)});
                if (finding_.threshold) return say(RowText::required_at_most, {value(*finding_.threshold)});
                return say(RowText::required_at_most, {name_of_other()});
            case Test::not_above:
                return say(is_strict() ? RowText::required_below : RowText::required_not_above);
            case Test::falling:
                return say(RowText::required_falling, {print_number(bound)});
            case Test::within: {
                auto const days = parameter().days;
                if (days == Period{}) return say(RowText::required_document);
                return say(RowText::required_within, {print_date(days.from), print_date(days.last())});
            }
        }
        return {};
    }

    BilingualText found() const {
        if (finding_.group || !finding_.value || finding_.outcome == Outcome::not_applicable)
            return finding_.explanation;
        auto const value = *finding_.value;
        if (finding_.outcome != Outcome::undetermined) return printed(value);
        if (finding_.missing.empty()) return finding_.explanation;
        auto const& first = finding_.missing.front();
        if (value.exact()) return say(RowText::found_partly, {printed_alone(value), finding_.explanation});
        bool const nothing = first.reasons.empty() && is_unknown(value);
        return nothing ? say(RowText::found_not_stated) : finding_.explanation;
    }

    BilingualText place() const {
        if (row_.citation.instrument == nullptr || row_.citation.instrument != assessment_.standard->instrument)
            return finding_.citation;
        auto place = print_place(row_.citation);
        return place.empty() ? finding_.citation : place;
    }

private:
    ParameterValue const& parameter() const {
        return assessment_.parameters[static_cast<std::size_t>(link_.parameter)];
    }
    bool is_strict() const {
        return link_.reading >= 0 && assessment_.parameters[static_cast<std::size_t>(link_.reading)].value == 1;
    }
    BilingualText name_of_other() const {
        return name_of(*assessment_.standard, assessment_.standard->indicators[static_cast<std::size_t>(link_.other)]);
    }
    bool is_unknown(Interval value) const {
        if (finding_.kind == ValueKind::flag || finding_.kind == ValueKind::date) return true;
        auto const slot =
            static_cast<std::size_t>(subject_slot(*assessment_.standard, finding_.row, assessment_.parameters));
        return value == assessment_.facts.whole_domain(assessment_.standard->indicators[slot]);
    }
    BilingualText printed_alone(Interval value) const {
        if (finding_.kind == ValueKind::flag && value.exact())
            return say(value.lo > 0 ? RowText::found_yes : RowText::found_no);
        if (finding_.kind == ValueKind::count && value == exactly(0) && row_.test == Test::equal_to)
            return say(RowText::found_none);
        return print_value(assessment_, finding_, value);
    }
    BilingualText printed(Interval value) const {
        auto const alone = printed_alone(value);
        if (!finding_.other) return alone;
        auto const other = print_value(assessment_, finding_, *finding_.other);
        if (row_.test == Test::at_least) return say(RowText::found_of, {alone, other});
        bool const is_over_years = row_.test == Test::not_above || row_.test == Test::falling;
        return is_over_years ? say(RowText::found_before, {alone, other}) : alone;
    }

    Assessment const& assessment_;
    Finding const& finding_;
    Requirement const& row_;
    RowLink const& link_;
};

/// "2.1" under "2": the place among the rows of the same group.
std::vector<std::string> ordinals(std::vector<Finding> const& findings) {
    std::vector<std::string> out(findings.size());
    std::vector<int> below(findings.size(), 0);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].parent < 0) continue;
        auto const parent = static_cast<std::size_t>(findings[i].parent);
        auto const number = std::to_string(++below[parent]);
        out[i] = out[parent].empty() ? number : out[parent] + "." + number;
    }
    return out;
}

}  // namespace

BilingualText what_decided(Assessment const& assessment, std::size_t deciding) {
    auto const count = print_number(static_cast<std::int64_t>(deciding));
    switch (assessment.outcome) {
        case Outcome::met:
            return say(RowText::decided_met, {count});
        case Outcome::not_met:
            return say(deciding == 1 ? RowText::decided_not_met : RowText::decided_not_met_several, {count});
        case Outcome::undetermined:
            return say(RowText::decided_undetermined, {count});
        case Outcome::not_applicable:
            break;
    }
    return say(RowText::decided_not_applicable);
}

}  // namespace detail

std::vector<ReportRow> report_rows(Assessment const& assessment) {
    std::vector<ReportRow> out;
    out.reserve(assessment.findings.size());
    auto const numbers = detail::ordinals(assessment.findings);
    for (std::size_t i = 0; i < assessment.findings.size(); ++i) {
        auto const& finding = assessment.findings[i];
        detail::RowWriter const writer(assessment, finding);
        out.push_back({&finding, numbers[i], writer.required(), writer.found(), writer.place()});
    }
    return out;
}

AssessmentReport report_on(Assessment const& assessment, boost::optional<std::vector<Discrepancy>> discrepancies) {
    AssessmentReport out;
    out.assessment = &assessment;
    if (auto const* instrument = assessment.standard->instrument) {
        out.basis.push_back(detail::say(instrument->title.vi.empty() ? RowText::basis : RowText::basis_titled,
                                        {name_of(*instrument), print_date(instrument->signed_on), instrument->title}));
    }
    out.rows = report_rows(assessment);
    out.deciding = deciding_indices(assessment);
    out.decided = detail::what_decided(assessment, out.deciding.size());
    out.missing = missing(assessment);
    out.remedies = remedies(assessment);
    if (assessment.outcome == Outcome::not_met) out.repair = find_repair(assessment);
    // A form stands in an assessment only where it fits.
    out.score = assessment.score_form ? score(assessment, *assessment.score_form).value() : score(assessment);
    out.discrepancies = std::move(discrepancies);
    return out;
}

}  // namespace v1
}  // namespace criterion19
