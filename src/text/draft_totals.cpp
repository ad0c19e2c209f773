// What stands on the day of the dossier: households, hamlets, schools.
#include "text/draft_maker.hpp"

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

/// Where part and whole of a ratio go.
struct Places {
    boost::optional<Total> part;
    boost::optional<Total> whole;
};

boost::optional<Places> places_of(FactMeaning meaning, Words const& unit) {
    bool const enterprise = unit.has("doanh nghiệp");
    bool const agency = unit.has("cơ quan");
    auto const of_agency = [&](Total agencies, Total enterprises) -> boost::optional<Total> {
        if (agency == enterprise) return boost::none;
        return agency ? agencies : enterprises;
    };
    switch (meaning) {
        case FactMeaning::households_total:
            return Places{Total::households, {}};
        case FactMeaning::households_registered:
            return Places{Total::households_registered, Total::households};
        case FactMeaning::households_pledged:
            return Places{Total::households_pledged, Total::households};
        case FactMeaning::hamlets_total:
            return Places{Total::hamlets, {}};
        case FactMeaning::hamlets_registered:
            return Places{Total::hamlets_registered, Total::hamlets};
        case FactMeaning::hamlets_recognised:
            return Places{Total::hamlets_recognised, Total::hamlets};
        case FactMeaning::hamlets_met:
            return Places{Total::hamlets_with_meeting, Total::hamlets};
        // Of how many cells or boards it is said, not of how many hamlets.
        case FactMeaning::hamlet_plans:
            return Places{Total::hamlets_with_plan, {}};
        case FactMeaning::cell_resolutions:
            return Places{Total::hamlets_with_resolution, {}};
        case FactMeaning::schools_total:
            return Places{Total::schools_all, {}};
        case FactMeaning::schools_registered:
            return Places{Total::schools_registered, Total::schools};
        case FactMeaning::schools_recognised:
            return Places{Total::schools_recognised, Total::schools};
        case FactMeaning::schools_with_papers:
            return Places{Total::schools_with_plan, Total::schools_all};
        case FactMeaning::agencies_total:
            return Places{of_agency(Total::agencies, Total::enterprises), {}};
        case FactMeaning::agencies_registered:
            return Places{of_agency(Total::agencies_registered, Total::enterprises_registered),
                          of_agency(Total::agencies, Total::enterprises)};
        case FactMeaning::agencies_recognised:
            return Places{of_agency(Total::agencies_recognised, Total::enterprises_recognised),
                          of_agency(Total::agencies, Total::enterprises)};
        default:
            return boost::none;
    }
}

class TotalDrafter {
public:
    explicit TotalDrafter(DraftMaker& maker) : maker_(maker) {}

    void run() {
        for (auto const& ratio : maker_.reading().ratios) read(ratio);
        for (auto const& count : maker_.reading().counts) read(count);
        // A number that may be a total says nothing new where the same total is stated.
        for (auto const& [total, bounds, span, doubt] : unsure_)
            if (auto const* const known = maker_.content().totals.find(total); !known || known->interval != bounds)
                maker_.put_aside(pointer(total), span, doubt);
    }

private:
    static std::string pointer(Total total) { return "/totals/" + std::string(key_of(total)); }

    void read(RatioFact const& ratio) {
        auto const places = places_of(ratio.meaning.kind, Words(ratio.unit));
        if (ratio.meaning.kind == FactMeaning::hamlet_models ||
            ratio.meaning.kind == FactMeaning::households_recognised)
            return maker_.put_aside("", ratio.span, no_place);
        if (!places) return;
        if (!ratio.part && !ratio.whole) return;
        if (!places->part) return maker_.put_aside("/totals", ratio.span, no_place);
        if (ratio.target) return maker_.put_aside(pointer(*places->part), ratio.span, only_aim);
        if (auto const doubt = doubt_of(ratio.certainty, ratio.doubt, ratio.meaning, ratio.span))
            return maker_.put_aside(pointer(*places->part), ratio.span, *doubt);
        if (ratio.part) state(*places->part, {*ratio.part, 0}, Bound::exact, ratio.span);
        if (ratio.whole && places->whole) state(*places->whole, {*ratio.whole, 0}, Bound::exact, ratio.span);
    }

    void read(CountFact const& count) {
        auto const places = places_of(count.meaning.kind, Words(count.unit));
        if (!places) return;
        if (!places->part) return maker_.put_aside("/totals", count.span, no_place);
        if (count.target) return maker_.put_aside(pointer(*places->part), count.span, only_aim);
        auto const bounds = bounds_of(count.number, count.bound);
        if (!bounds) return maker_.put_aside(pointer(*places->part), count.span, no_bounds);
        if (auto const doubt = doubt_of(count.certainty, count.doubt, count.meaning, count.span)) {
            unsure_.push_back({*places->part, *bounds, count.span, *doubt});
            return;
        }
        state(*places->part, count.number, count.bound, count.span);
    }

    boost::optional<Wording> doubt_of(Certainty certainty, Wording doubt, ReadMeaning const& meaning, Span span) {
        if (certainty != Certainty::sure) return doubt;
        if (meaning.certainty != Certainty::sure) return meaning.doubt;
        if (maker_.is_beside(maker_.sentence_of(span))) return maker_.why_beside();
        return boost::none;
    }

    void state(Total total, Decimal const& number, Bound bound, Span span) {
        auto const bounds = bounds_of(number, bound);
        if (!bounds) return maker_.put_aside(pointer(total), span, no_bounds);
        Quantity quantity(*bounds);
        quantity.origin = maker_.origin(span);
        if (auto const* const known = maker_.content().totals.find(total)) {
            auto const both = together(known->interval, *bounds);
            bool const agree = both.lo >= known->interval.lo && both.hi <= known->interval.hi;
            if (!agree)
                maker_.put_aside(pointer(total), span,
                                 {"văn bản nêu hai con số khác nhau; hồ sơ ghi khoảng giữa hai số",
                                  "the text gives two different numbers; the dossier has the bounds of both"});
            if (both == known->interval) return;
            if (agree) {
                quantity.interval = both;
            } else {
                quantity.origin = known->origin;
                quantity.interval = both;
            }
        }
        maker_.content().totals.set(total, std::move(quantity));
    }

    struct Unsure {
        Total total;
        Interval bounds;
        Span span;
        Wording doubt;
    };

    DraftMaker& maker_;
    std::vector<Unsure> unsure_;
};

}  // namespace

void draft_totals(DraftMaker& maker) {
    TotalDrafter(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
