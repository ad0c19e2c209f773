// Cases of a year and of the year before, and targets of defence.
#include "text/draft_maker.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr Wording part_of_year{"số liệu có thể chỉ là của một phần năm", "the figure may be of a part of the year"};
constexpr Wording other_year{"không rõ số liệu của năm nào", "it is not clear of which year the figure is"};

boost::optional<CountKind> kind_of(FactMeaning meaning) {
    switch (meaning) {
        case FactMeaning::crimes:
            return CountKind::crimes;
        case FactMeaning::social_evils:
            return CountKind::social_evils;
        case FactMeaning::traffic_accidents:
            return CountKind::traffic_accidents;
        case FactMeaning::fires:
            return CountKind::fires_explosions;
        default:
            return boost::none;
    }
}

bool has_no_place(FactMeaning meaning) {
    switch (meaning) {
        case FactMeaning::crimes_solved:
        case FactMeaning::drug_cases:
        case FactMeaning::traffic_deaths:
        case FactMeaning::complaints:
        case FactMeaning::militia:
        case FactMeaning::cameras:
        case FactMeaning::tips_received:
        case FactMeaning::communes_recognised:
        case FactMeaning::communes_criterion19:
            return true;
        default:
            return false;
    }
}

class FigureDrafter {
public:
    explicit FigureDrafter(DraftMaker& maker) : maker_(maker) {}

    void run() {
        for (auto const& fact : maker_.reading().comparisons) read(fact);
        for (auto const& fact : maker_.reading().counts) read(fact);
        for (auto const& fact : maker_.reading().ratios) read_target(fact);
    }

private:
    template <class Fact>
    boost::optional<Wording> doubt_of(Fact const& fact) {
        if (fact.certainty != Certainty::sure) return fact.doubt;
        if (fact.meaning.certainty != Certainty::sure) return fact.meaning.doubt;
        if (fact.target) return only_aim;
        auto const sentence = maker_.sentence_of(fact.span);
        if (maker_.is_beside(sentence)) return maker_.why_beside();
        if (maker_.is_part_of_year(sentence)) return part_of_year;
        return boost::none;
    }

    void read(ComparisonFact const& fact) {
        auto const kind = kind_of(fact.meaning.kind);
        if (!kind) {
            if (has_no_place(fact.meaning.kind)) maker_.put_aside("", fact.span, no_place);
            return;
        }
        if (auto const doubt = doubt_of(fact)) return maker_.put_aside("/figures", fact.span, *doubt);
        bool const year_before = fact.base_year ? *fact.base_year == maker_.year() - 1 : fact.same_period;
        auto const year = maker_.year_of(maker_.sentence_of(fact.span));
        if ((fact.base_year && !year_before) || !year || (*year != maker_.year() && *year != maker_.year() - 1))
            return maker_.put_aside("/figures", fact.span, other_year);
        if (fact.current) state(*kind, maker_.year(), *fact.current, Bound::exact, fact.span);
        if (!fact.previous || !year_before) return;
        if (fact.previous_computed && fact.delta_bound != Bound::exact)
            return maker_.put_aside("/figures", fact.span, no_bounds);
        state(*kind, maker_.year() - 1, *fact.previous, Bound::exact, fact.span);
    }

    void read(CountFact const& fact) {
        auto const kind = kind_of(fact.meaning.kind);
        if (!kind) {
            if (has_no_place(fact.meaning.kind)) maker_.put_aside("", fact.span, no_place);
            return;
        }
        if (auto const doubt = doubt_of(fact)) return maker_.put_aside("/figures", fact.span, *doubt);
        auto const year = maker_.year_of(maker_.sentence_of(fact.span));
        if (!year) return maker_.put_aside("/figures", fact.span, other_year);
        state(*kind, *year, fact.number, fact.bound, fact.span);
    }

    void state(CountKind kind, int year, Decimal const& number, Bound bound, Span span) {
        auto const bounds = bounds_of(number, bound);
        if (!bounds) return maker_.put_aside("/figures", span, no_bounds);
        auto& figures = maker_.content().figures;
        auto const known = std::find_if(figures.begin(), figures.end(),
                                        [&](Figure const& figure) { return figure.of == kind && figure.year == year; });
        if (known == figures.end()) {
            Figure figure;
            figure.of = kind;
            figure.year = year;
            figure.count = Quantity(*bounds);
            figure.count.origin = maker_.origin(span);
            figures.push_back(std::move(figure));
            return;
        }
        // Two numbers may be two kinds of cases: which one is the whole, the text does not say.
        auto const both = hull(known->count.interval, *bounds);
        if (both == known->count.interval) return;
        known->count.interval = both;
        maker_.put_aside("/figures", span,
                         {"văn bản nêu hai con số khác nhau; hồ sơ ghi khoảng giữa hai số",
                          "the text gives two different numbers; the dossier has the bounds of both"});
    }

    void read_target(RatioFact const& fact) {
        if (fact.meaning.kind != FactMeaning::enlistment || !fact.part || !fact.whole) return;
        auto const doubt = doubt_of(fact);
        auto const part = bounds_of({*fact.part, 0}, Bound::exact);
        auto const whole = bounds_of({*fact.whole, 0}, Bound::exact);
        // Enlistment is in February: a part of the year is all of it.
        if (doubt && doubt->en != part_of_year.en) return maker_.put_aside("/defence_targets", fact.span, *doubt);
        if (!part || !whole) return;
        DefenceTarget target;
        target.name = fact.unit.empty() ? "tuyển quân" : "tuyển quân (" + fact.unit + ")";
        target.assigned = Quantity(*whole);
        target.achieved = Quantity(*part);
        target.assigned.origin = target.achieved.origin = maker_.origin(fact.span);
        if (!targets_.insert({*fact.part, *fact.whole}).second) return;
        maker_.content().defence_targets.push_back(std::move(target));
    }

    DraftMaker& maker_;
    std::set<std::pair<std::int64_t, std::int64_t>> targets_;
};

}  // namespace

void draft_figures(DraftMaker& maker) {
    FigureDrafter(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
