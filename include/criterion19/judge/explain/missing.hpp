// Which absent facts can still change the outcome: what a form should ask next.
#pragma once
#include <criterion19/judge/assessment.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// An indicator that is not exactly known and can still change the outcome.
struct MissingIndicator {
    Indicator indicator;
    std::string key;
    BilingualText name;
    Interval known;
    std::vector<BilingualText> reasons;  ///< why it is not known better
    std::vector<std::size_t> findings;   ///< undetermined leaves that read it
    std::size_t settles = 0;             ///< of these, how many any value of it decides, the rest as known now
    bool can_meet = false;               ///< a value of it alone makes the outcome met
    bool can_fail = false;               ///< a value of it alone makes the outcome not met
};

/// What is still to be asked.
struct Missing {
    std::vector<MissingIndicator> indicators;  ///< those that settle most first
    std::vector<Outcome> possible;             ///< outcomes that the facts leave open; one: nothing can change it
    bool exact = true;  ///< false: a bounded search; an indicator may be wanting, none is listed wrongly
};

/// Indicators of which two values lead to different outcomes, the other unknown facts turning out in one and the same
/// way; no other indicator that is not exactly known has such values. A document of which nothing is known may also
/// not exist, and a part is never more than its whole; otherwise facts are independent of each other.
///
/// Order: those any value of which decides the outcome, then those that decide most undetermined leaves by themselves,
/// then those that most of these read, then as in the text.
///
/// Exact for every tree in which no more rows share unknown facts than `max_assignments` lets try: so for all built-in
/// standards, unless four or more years of one series are known within different bounds each ("giảm liên tục" of three
/// steps). There, `exact` says that the search was bounded.
///
///     for (auto const& fact : missing(assessment).indicators) ask(fact.name.in(Language::vi));
Missing missing(Assessment const& assessment);

}  // namespace v1
}  // namespace criterion19
