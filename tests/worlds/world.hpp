// A world: a commune, hamlet, agency or school of which everything is known, to the last day of its year.
//
// A dossier tells of it what is known on the day of assessment, and mostly less.
#pragma once

#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/indicator_table.hpp>
#include <criterion19/record/dossier.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace worlds {

using namespace criterion19;

/// A number on the day of assessment, and at the end of the year assessed.
struct Grown {
    std::int64_t now = 0;
    std::int64_t end = 0;
};

/// One event with all its marks.
struct Event {
    Incident told;  ///< every mark that its kind can have is stated
};

enum class ShareOf : std::uint8_t { pooled, registered, each_kind };

/// The readings and thresholds in force, as numbers of this room's own; `changes` sets the same for the library.
struct Options {
    PeriodRule window = PeriodRule::calendar_year;
    bool strict_trends = false;
    bool fire_from_level_3 = false;
    bool only_incidents_excused = false;  ///< force majeure excuses no fire and no labour accident
    bool unlawful_complaints_only = false;
    bool papers_say_year = false;  ///< papers of the year by what they say, whatever their date
    bool plan_any_day = false;     ///< plan: any day of the year, not in the first quarter alone
    bool registration_any_day = false;
    std::int64_t recognised_share = 7000;  ///< hundredths of a percent
    ShareOf share_of = ShareOf::pooled;
    bool discipline_qualifies_both = false;
    bool very_serious_is_grave = false;
    bool acts_from_events = false;
    int falling_years = 1;
    int model_kinds = 3;
    bool any_body_attests = false;
    bool standing_where_asked = false;      ///< a standing unit only where the military command asks for it too
    bool party_where_exists = false;        ///< a hamlet's resolution only where there is a Party organisation
    bool share_of_all_sub_units = false;    ///< not of those alone that are eligible
    bool rules_as_concerned = false;        ///< rule sets that are of no concern to the unit are not asked
    bool by_guide = false;                  ///< 19.2.1 of 2016 by the guide, not by the title
    std::int64_t deputies_first_group = 2;  ///< what the province sets
    std::vector<ParameterChange> changes;
};

/// What the authority said of security and order in the year.
enum class OrderWord : std::uint8_t { none, maintained, not_maintained };

struct World;

/// A unit inside a commune.
struct Member {
    UnitKind kind = UnitKind::hamlet;
    std::string name;
    bool managed = true;    ///< under the commune or delegated to it
    bool excluded = false;  ///< armed forces, small or micro enterprise, primary school or preschool
    boost::optional<Day> registered;
    boost::optional<Day> recognised;
    boost::optional<Day> refused;      ///< decided that it is not
    std::shared_ptr<World const> own;  ///< everything about it; null: the world only knows what stands above
};

struct Target {
    std::string name;
    std::int64_t assigned = 0;
    Grown achieved;
};

struct Model {
    ModelTheme theme = ModelTheme::other;
    bool effective = true;
    std::int64_t count = 1;
    Day since;
};

struct ForceYear {
    EmulationTitle title = EmulationTitle::none;
    Rating rating = Rating::completed;
};

/// A commune that was merged into this one, with its numbers of earlier years.
struct Former {
    std::string name;
    /// By count and years back.
    std::array<std::array<std::int64_t, max_years_back + 1>, term_count<CountKind>()> numbers{};
};

struct World {
    Standard const* standard = nullptr;
    std::uint64_t seed = 0;
    int year = 0;
    Day as_of;
    UnitKind kind = UnitKind::commune;
    Options options;

    std::vector<Event> events;  ///< of this unit; those of members with a world of their own stand there
    /// Counts that no register gives, by years back.
    std::array<std::array<Grown, max_years_back + 1>, term_count<CountKind>()> persons{};
    std::array<Grown, term_count<Total>()> totals{};
    std::array<bool, term_count<Flag>()> flags{};
    std::array<bool, term_count<Matter>()> words{};  ///< what the named authority says of each matter
    OrderWord order = OrderWord::none;
    Day party_term_end;                   ///< last day of the term of the commune's Party committee
    bool exercise_later_in_term = false;  ///< a defence exercise of that term, after the year
    std::vector<Day> militia_days;        ///< on which the registration for the militia was held
    std::vector<Document> papers;
    std::vector<Registration> registrations;
    boost::optional<bool> recognised_safe;  ///< decision on the commune itself for the year
    boost::optional<bool> recognised_new_rural;
    Day decided;  ///< day of those two decisions
    std::array<ForceYear, term_count<Force>()> forces{};
    std::vector<Model> models;
    std::vector<Target> targets;
    std::vector<Member> members;
    std::vector<Former> formers;

    std::vector<CountKind> counts;          ///< that the standard reads, and those that bound them
    std::vector<IncidentKind> event_kinds;  ///< of the registers that can give them
    int years_back = 0;                     ///< how far back the standard looks

    std::vector<ParameterLayer> layers;  ///< of `options`
    ParameterValues parameters;          ///< what they come to, for the library

    bool flag(Flag which) const noexcept { return flags[static_cast<std::size_t>(which)]; }
    bool word(Matter which) const noexcept { return words[static_cast<std::size_t>(which)]; }
    Grown const& total(Total which) const noexcept { return totals[static_cast<std::size_t>(which)]; }
    Grown& total(Total which) noexcept { return totals[static_cast<std::size_t>(which)]; }
    ForceYear const& force(Force which) const noexcept { return forces[static_cast<std::size_t>(which)]; }

    /// The days whose events count for the year assessed, or for a year before it.
    Period window(int back = 0) const noexcept {
        switch (options.window) {
            case PeriodRule::hamlet_window:
                return hamlet_window(year - back);
            case PeriodRule::commune_window:
                return commune_window(year - back);
            case PeriodRule::three_years_before:
                return back == 0 ? Period{day(year - 3, 1, 1), day(year, 1, 1)} : calendar_year(year - back);
            case PeriodRule::any_day:
            case PeriodRule::calendar_year:
            case PeriodRule::first_quarter:
            case PeriodRule::april:
                break;
        }
        return calendar_year(year - back);
    }
    bool has_ended() const noexcept { return window().last() <= as_of; }
};

}  // namespace worlds
