// What the events of a register add to the numbers of a family, event by event: each of them is of one class, and what
// is not said of it may be so or so.
#pragma once

#include "agreement.hpp"
#include "classify.hpp"
#include "context.hpp"
#include "register.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Every way to fill in what a test asks for and an incident does not state.
class IncidentCompletions {
public:
    /// `incident` happened in the window.
    IncidentCompletions(Incident const& incident, Period window) {
        Incident bare = incident;
        bare.description.clear();
        bare.origin = {};
        open_.push_back(std::move(bare));
        if (is_of_one_code(window))
            branch(&Incident::date, {to_date(window.from)});
        else
            branch(&Incident::date, {to_date(window.from), to_date(window.last())});
    }

    void fill_in_for(IncidentTest test) {
        switch (test) {
            case IncidentTest::any:
                return;
            case IncidentTest::key_work:
                return branch(&Incident::key_work);
            case IncidentTest::complex_and_prolonged:
                fill_in_prolonged();
                return branch(&Incident::complex_matter);
            case IncidentTest::complex:
                return branch(&Incident::complex_matter);
            case IncidentTest::unlawful_prolonged_mass:
                fill_in_prolonged();
                branch(&Incident::unlawful);
                return fill_in_mass();
            case IncidentTest::prolonged_mass:
                fill_in_prolonged();
                return fill_in_mass();
            case IncidentTest::unlawful_mass:
                branch(&Incident::unlawful);
                return fill_in_mass();
            case IncidentTest::mass:
                return fill_in_mass();
            case IncidentTest::unlawful_above_level:
                branch(&Incident::above_level);
                return branch(&Incident::unlawful);
            case IncidentTest::grave_case:
                fill_in_article();
                return fill_in_severity();
            case IncidentTest::serious_crime:
            case IncidentTest::very_serious_crime:
                return fill_in_severity();
            case IncidentTest::by_permanent_resident:
                return fill_in_resident();
            case IncidentTest::by_resident_serious_crime:
            case IncidentTest::by_resident_especially_serious_crime:
                fill_in_severity();
                return fill_in_resident();
            case IncidentTest::by_resident_child_abuse:
                branch(&Incident::child_abuse);
                return fill_in_resident();
            case IncidentTest::by_resident_serious_accident:
                branch(&Incident::serious);
                return fill_in_resident();
            case IncidentTest::fatal:
            case IncidentTest::fatal_or_serious:
                branch(&Incident::deaths, {std::int64_t{0}, std::int64_t{1}});
                return branch(&Incident::serious);
            case IncidentTest::serious_fire:
            case IncidentTest::serious_traffic_accident:
            case IncidentTest::said_serious:
                return branch(&Incident::serious);
            case IncidentTest::unlawful_strike:
                branch(&Incident::go_slow);
                return branch(&Incident::unlawful);
            case IncidentTest::unlawful:
                return branch(&Incident::unlawful);
        }
    }

    std::vector<Incident> const& all() const noexcept { return open_; }

private:
    template <class T>
    void branch(boost::optional<T> Incident::*member, std::initializer_list<T> values) {
        branch_where([member](Incident const& incident) { return !(incident.*member); }, member, values);
    }
    void branch(boost::optional<bool> Incident::*member) { branch(member, {false, true}); }
    template <class IsOpen, class T>
    void branch_where(IsOpen is_open, boost::optional<T> Incident::*member, std::initializer_list<T> values) {
        std::vector<Incident> next;
        for (auto& incident : open_) {
            if (!is_open(incident)) {
                next.push_back(std::move(incident));
                continue;
            }
            for (auto const& value : values) {
                next.push_back(incident);
                next.back().*member = value;
            }
        }
        open_ = std::move(next);
    }
    void fill_in_prolonged() {
        branch_where([](Incident const& incident) { return is_prolonged(incident) == Tri::unknown; },
                     &Incident::prolonged, {false, true});
    }
    void fill_in_mass() {
        branch(&Incident::participants, {std::int64_t{1}, mass_complaint_people});
        branch(&Incident::same_matter);
    }
    void fill_in_severity() {
        branch_where([](Incident const& incident) { return !severity_of(incident); }, &Incident::severity,
                     {Severity::less_serious, Severity::serious, Severity::very_serious, Severity::especially_serious});
    }
    /// One article that is always a grave case, one that is so if the crime is especially serious, and one that is not.
    void fill_in_article() {
        std::vector<Incident> next;
        for (auto& incident : open_) {
            if (incident.penal_code_article) {
                next.push_back(std::move(incident));
                continue;
            }
            bool const old_code = to_day(*incident.date) < code_of_2015_from;
            for (std::int64_t const article : {old_code ? 93 : 123, old_code ? 104 : 134, 1}) {
                next.push_back(incident);
                next.back().penal_code_article = article;
            }
        }
        open_ = std::move(next);
    }
    /// Whoever resides permanently is a resident.
    void fill_in_resident() {
        branch(&Incident::permanent_resident);
        branch(&Incident::caused_by_resident);
    }

    std::vector<Incident> open_;
};

/// A number of the family, as far as a register gives it.
struct ListedNumber {
    RegisterRule const* rule;
    bool without_excused;  ///< what is excused does not count
    std::int64_t most;     ///< by the figures of the number
};

/// What the events of a register add to numbers, in a window.
class ListedEvents {
public:
    ListedEvents(MeasureContext const& context, std::vector<ListedNumber> numbers, Period window, Excuse excuse)
        : context_(context), numbers_(std::move(numbers)), window_(window), excuse_(excuse) {
        context_.for_each_register([&](std::vector<Incident> const& incidents, std::string_view) {
            for (auto const& incident : incidents) add_event(incident);
        });
    }

    /// Fills in `certain` and `all`. Where what is above a figure is left out there is much less to add up.
    void read(bool within_figures, Listing& out) const {
        out.within_figures = within_figures;
        out.certain.assign(1, known_certain_);
        out.too_many = !add_up(certain_, within_figures, out.certain);
        out.all = out.certain;
        for (auto& sum : out.all) add(known_others_, sum);
        out.too_many = out.too_many || !add_up(others_, within_figures, out.all);
    }

private:
    /// All that one event can add.
    using Event = std::vector<ListedSum>;
    /// Sums that are made at most, and kept at most.
    static constexpr std::size_t max_work = 200'000;
    static constexpr std::size_t max_sums = 1024;

    void add_event(Incident const& incident) {
        bool sure = false;
        bool known = true;
        bool concerns = false;
        ListedSum plain{};
        auto const excused = is_excused(incident, excuse_);
        for (std::size_t i = 0; i < numbers_.size(); ++i) {
            IncidentReading const reading(context_, *numbers_[i].rule, window_, excuse_, incident);
            concerns = concerns || reading.concerns();
            sure = sure || reading.counts();
            if (!reading.concerns()) continue;
            if (!reading.happened() || (numbers_[i].without_excused && excused == Tri::unknown)) known = false;
            if (!numbers_[i].without_excused || excused != Tri::yes)
                plain[i] = std::min(weight_of(*numbers_[i].rule, incident), max_count);
        }
        if (!concerns) return;
        if (known)
            add(plain, sure ? known_certain_ : known_others_);
        else
            (sure ? certain_ : others_).push_back(all_of(incident));
    }

    static void add(ListedSum const& more, ListedSum& to) noexcept {
        for (std::size_t i = 0; i < to.size(); ++i) to[i] = std::min(to[i] + more[i], max_count);
    }

    Event all_of(Incident const& incident) const {
        IncidentCompletions completions(incident, window_);
        for (auto const& number : numbers_) completions.fill_in_for(number.rule->test);
        Event out;
        auto const excused = is_excused(incident, excuse_);
        if (!incident.date) out.push_back({});
        for (auto const& filled : completions.all())
            for (bool const counts : {false, true}) {
                if (excused == tri(counts)) continue;
                ListedSum sum{};
                for (std::size_t i = 0; i < numbers_.size(); ++i)
                    if ((counts || !numbers_[i].without_excused) &&
                        is_counted(*numbers_[i].rule, filled, context_.serious_fire()) == Tri::yes)
                        sum[i] = std::min(weight_of(*numbers_[i].rule, incident), max_count);
                out.push_back(sum);
            }
        make_distinct(out);
        return out;
    }

    static void make_distinct(std::vector<ListedSum>& sums) {
        std::sort(sums.begin(), sums.end());
        sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
    }

    /// Adds every way of every event to every sum; false where that is too much. Sums above a figure may be left out.
    bool add_up(std::vector<Event> const& events, bool within_figures, std::vector<ListedSum>& sums) const {
        std::size_t work = 0;
        std::vector<ListedSum> next;
        for (auto const& event : events) {
            work += sums.size() * event.size();
            if (work > max_work) return false;
            next.clear();
            for (auto const& sum : sums)
                for (auto const& way : event) {
                    auto together = sum;
                    bool fits = true;
                    for (std::size_t i = 0; i < numbers_.size(); ++i) {
                        together[i] = std::min(together[i] + way[i], max_count);
                        fits = fits && (!within_figures || together[i] <= numbers_[i].most);
                    }
                    if (fits) next.push_back(together);
                }
            if (event.size() > 1) make_distinct(next);
            sums.swap(next);
            if (sums.size() > max_sums) return false;
        }
        return true;
    }

    MeasureContext const& context_;
    std::vector<ListedNumber> numbers_;
    Period window_;
    Excuse excuse_;
    ListedSum known_certain_{};  ///< of the events that are fully known and that no statement takes away
    ListedSum known_others_{};
    std::vector<Event> certain_;  ///< not fully known, and no statement takes them away
    std::vector<Event> others_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
