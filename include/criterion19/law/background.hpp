// What the law says around the standards, as far as a dossier can contradict it: which texts there are, by when titles
// are decided, which standard stands behind a title. Data; the built-in one is in standards/background.hpp.
#pragma once

#include <criterion19/base/terms.hpp>
#include <criterion19/base/view.hpp>
#include <criterion19/law/citation.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Every year's last day for deciding on the title of a kind of unit.
struct DecisionDeadline {
    UnitKind unit = UnitKind::commune;  ///< agency stands for enterprises and schools too
    Period years;                       ///< deadlines inside this period are known to hold
    int month = 1;                      ///< the decision comes before this day,
    int day_of_month = 1;               ///< so this day itself is late
    Citation citation;
};

/// The standard that has to be met for a title, or that is one part of what it takes.
struct TitleStandard {
    Title title = Title::safe_unit;
    std::string_view standard;
    int first_year = 0;  ///< decisions from this year on speak of the same period; 0: of the year assessed only
};

/// All of it.
struct LegalBackground {
    View<Instrument const*> instruments;
    View<DecisionDeadline> deadlines;
    View<TitleStandard> titles;
    /// Whole ids of rows that say what a finding of disorder denies.
    View<std::string_view> rows_on_order;
};

}  // namespace v1
}  // namespace criterion19
