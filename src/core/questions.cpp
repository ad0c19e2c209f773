// The questions of a standard, from the rows of its indicators.
#include "measure/attestations.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/explain/missing.hpp>
#include <criterion19/judge/questions.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/law/evidence_kinds.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace {

/// The unit in a sentence, and at the beginning of one in Vietnamese.
struct UnitNoun {
    Wording inside;
    std::string_view first;
};
constexpr UnitNoun noun_of(UnitKind kind) noexcept {
    switch (kind) {
        case UnitKind::commune:
            return {{"xã", "commune"}, "Xã"};
        case UnitKind::hamlet:
            return {{"khu dân cư", "hamlet"}, "Khu dân cư"};
        case UnitKind::agency:
            return {{"cơ quan", "agency"}, "Cơ quan"};
        case UnitKind::enterprise:
            return {{"doanh nghiệp", "enterprise"}, "Doanh nghiệp"};
        case UnitKind::school:
            return {{"nhà trường", "school"}, "Nhà trường"};
    }
    return {};
}

/// "2024", or how the year is called where none is named.
BilingualText name_of_year(int year, int years_back) {
    if (year != 0) return std::to_string(year - years_back);
    constexpr Wording names[] = {{"xét", "the year assessed"},
                                 {"trước", "the year before"},
                                 {"thứ hai trước năm xét", "the second year before"},
                                 {"thứ ba trước năm xét", "the third year before"},
                                 {"thứ tư trước năm xét", "the fourth year before"}};
    static_assert(sizeof(names) / sizeof(names[0]) == max_years_back + 1);
    return names[years_back];
}

class QuestionWriter {
public:
    QuestionWriter(Standard const& standard, int year)
        : standard_(standard), year_(year), when_(day_of(standard, year)) {}

    std::vector<Question> write() const {
        std::vector<Question> out;
        for (auto const indicator : in_order_of_asking()) out.push_back(ask(indicator));
        std::stable_sort(out.begin(), out.end(),
                         [](Question const& a, Question const& b) { return a.group < b.group; });
        return out;
    }

private:
    /// The last day of the year on which the standard is in force; without a year the last one of all that is known.
    static Day day_of(Standard const& standard, int year) noexcept {
        auto const last = standard.in_force.until == open_end ? std::max(standard.reviewed_on, standard.in_force.from)
                                                              : standard.in_force.last();
        if (year == 0) return last;
        auto const end_of_year = calendar_year(year).last();
        if (end_of_year < standard.in_force.from) return standard.in_force.from;
        return standard.in_force.contains(end_of_year) ? end_of_year : standard.in_force.last();
    }
    int year_asked() const { return year_ != 0 ? year_ : static_cast<int>(to_date(when_).year()); }

    std::vector<Indicator> in_order_of_asking() const {
        std::vector<Indicator> out;
        auto const year = year_asked();
        auto const unknown = assess(Facts(standard_), parameters_on(standard_, when_, year), when_, year);
        for (auto const& fact : missing(unknown).indicators) out.push_back(fact.indicator);
        for (auto const indicator : standard_.indicators)
            if (std::find(out.begin(), out.end(), indicator) == out.end()) out.push_back(indicator);
        return out;
    }

    Question ask(Indicator indicator) const {
        Question out;
        out.indicator = indicator;
        out.key = key_of(standard_, indicator);
        out.name = name_of(standard_, indicator);
        out.kind = value_kind(standard_, indicator);
        out.domain = domain_of(standard_, indicator);
        out.proof = evidence_kinds(indicator);
        for (std::size_t i = 0; i < standard_.rows.size(); ++i)
            if (reads(i, indicator)) out.rows.push_back(full_id(standard_, standard_.rows[i]));
        if (indicator.is_declared()) {
            out.text = fill_in({"{0}: bao nhiêu, hoặc có hay không?", "{0}: how much, or yes or no?"}, {out.name});
            return out;
        }
        auto const& row = row_of(indicator);
        out.group = row.group;
        out.answerer = row.answerer;
        out.text = text_of(indicator, row);
        out.hint = hint_of(indicator, row);
        return out;
    }

    bool reads(std::size_t row, Indicator indicator) const {
        auto const& of = standard_.rows[row];
        if (of.subject == indicator || of.other == indicator || of.guard.indicator == indicator) return true;
        for (auto const alternative : of.alternatives)
            if (alternative == indicator) return true;
        if (of.test != Test::falling || !indicator.is_count() || indicator.excuse() != Excuse::none) return false;
        auto const back = indicator.years_back() - of.subject.years_back();
        return of.subject.count() == indicator.count() && back > 0 && back <= max_falling_steps;
    }

    BilingualText text_of(Indicator indicator, IndicatorRow const& row) const {
        auto const noun = noun_of(standard_.unit);
        auto const back = indicator.is_count() ? indicator.years_back() : 0;
        bool const begins_with_unit = row.question.vi.substr(0, 3) == "{1}";
        Wording const unit(begins_with_unit ? noun.first : noun.inside.vi, noun.inside.en);
        auto text = fill_in(row.question, {row.name, unit, name_of_year(year_, back)});
        if (!indicator.is_count() || indicator.excuse() == Excuse::none) return text;
        auto const left_out = indicator.excuse() == Excuse::force_majeure
                                  ? Wording{"Không tính trường hợp bất khả kháng.", "Force majeure does not count."}
                                  : Wording{"Không tính trường hợp bất khả kháng hoặc đã kịp thời xử lý, báo cáo.",
                                            "Force majeure and what was handled and reported in time do not count."};
        return fill_in({"{0} {1}", "{0} {1}"}, {text, left_out});
    }

    BilingualText hint_of(Indicator indicator, IndicatorRow const& row) const {
        if (indicator.is_matter())
            return fill_in({"Cần xác nhận của {0}; chưa có thì để trống.",
                            "The attestation of {0} is needed; leave it empty where there is none."},
                           {wording_of_attesters(row.attesters, standard_.unit)});
        if (!indicator.is_count()) return row.question_hint;
        constexpr Wording how{"Không có thì ghi 0; chưa rõ thì để trống.",
                              "None is 0; leave it empty where it is not known."};
        auto const window = standard_.parameter_index("window");
        if (year_ == 0 || window < 0) return how;
        auto const days =
            parameters_on(standard_, when_, year_ - indicator.years_back())[static_cast<std::size_t>(window)].days;
        if (days == Period{}) return how;
        return fill_in({"Tính từ {1} đến {2}. {0}", "Counted from {1} to {2}. {0}"},
                       {how, print_date(days.from), print_date(days.last())});
    }

    Standard const& standard_;
    int year_;
    Day when_;
};

}  // namespace
}  // namespace detail

std::vector<Question> questions(Standard const& standard, int year) {
    // A standard whose content is not known asks nothing.
    if (standard.rows.empty()) return {};
    return detail::QuestionWriter(standard, year).write();
}

}  // namespace v1
}  // namespace criterion19
