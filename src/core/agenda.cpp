// The calendar of one year: each entry with its days, and what the dossier has of it.
#include "assess/prepare.hpp"
#include "measure/documents.hpp"
#include "measure/units.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/agenda.hpp>
#include <criterion19/judge/explain/deadlines.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/standards/authority.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

class AgendaWriter {
public:
    AgendaWriter(Standard const& standard, Dossier const& dossier, ParameterValues const& parameters, Day today)
        : standard_(standard), dossier_(dossier), parameters_(parameters), today_(today) {}

    std::vector<AgendaEntry> run(Day rules_of) {
        for (std::size_t i = 0; i < standard_.rows.size(); ++i)
            if (standard_.rows[i].test == Test::within && standard_.rows[i].in_force.contains(rules_of))
                add_document(i);
        add_window();
        add_decisions();
        std::stable_sort(out_.begin(), out_.end(),
                         [](AgendaEntry const& a, AgendaEntry const& b) { return a.days.until < b.days.until; });
        return std::move(out_);
    }

private:
    void finish(AgendaEntry entry, bool done, bool late) {
        if (done || late) {
            entry.state = done ? AgendaState::done : AgendaState::done_late;
        } else if (today_ < entry.days.from) {
            entry.state = AgendaState::upcoming;
        } else if (today_ < entry.days.until) {
            entry.state = AgendaState::open;
        } else {
            entry.state = entry.kind == AgendaKind::window ? AgendaState::closed : AgendaState::overdue;
        }
        entry.days_left = entry.days.last().number - today_.number;
        out_.push_back(std::move(entry));
    }

    void add_document(std::size_t i) {
        auto const& row = standard_.rows[i];
        auto const days = parameters_[static_cast<std::size_t>(standard_.links[i].parameter)].days;
        if (days == Period{}) return;
        AgendaEntry entry;
        entry.kind = AgendaKind::document;
        entry.row = full_id(standard_, row);
        entry.text = fill_in(wording_of(AgendaKind::document), {row.text});
        entry.days = days;
        entry.citation = print(row.citation);
        bool const registers = row.subject == Indicator(DocumentRole::registration) &&
                               decided_before(standard_, standard_.unit, dossier_.year());
        if (registers && days.last() < standards::procedure::unknown_from) {
            namespace procedure = standards::procedure;
            entry.files.assign(std::begin(procedure::registration_file), std::end(procedure::registration_file));
            entry.files.back() =
                fill_in({"{0} ({1})", "{0} ({1})"}, {entry.files.back(), print(procedure::registration_file_place)});
        }
        bool done = false;
        bool late = false;
        auto const take = [&](boost::optional<Day> const& date, std::string const& path, bool in_time) {
            if (in_time && !done) entry.paths.clear();
            if (in_time || !done) entry.paths.push_back(path);
            bool const better = in_time == done || in_time;
            if (date && better && (!entry.done_on || (in_time && !done) || *date < *entry.done_on))
                entry.done_on = date;
            (in_time ? done : late) = true;
        };
        if (row.subject.is_document()) {
            for (auto const& candidate :
                 documents_for(dossier_, row.subject.document(), standard_, parameters_, today_)) {
                boost::optional<Day> date;
                if (candidate.date) date = to_day(*candidate.date);
                if (candidate.fit == DocumentFit::fits) take(date, candidate.path, true);
                if (candidate.fit == DocumentFit::outside_period && date && days.until <= *date)
                    take(date, candidate.path, false);
            }
        } else {
            auto const key = key_of(standard_, row.subject);
            for (std::size_t m = 0; m < dossier_->measurements.size(); ++m) {
                auto const& stated = dossier_->measurements[m];
                if (stated.indicator != key || !stated.date || today_ < to_day(*stated.date)) continue;
                auto const date = to_day(*stated.date);
                if (days.contains(date) || days.until <= date)
                    take(date, "/measurements/" + std::to_string(m), days.contains(date));
            }
        }
        finish(std::move(entry), done, late);
    }

    void add_window() {
        auto const window = window_of(standard_, parameters_);
        if (!window || *window == Period{}) return;
        AgendaEntry entry;
        entry.kind = AgendaKind::window;
        entry.text = wording_of(AgendaKind::window);
        entry.days = *window;
        if (decided_before(standard_, standard_.unit, dossier_.year()))
            entry.citation = print(window_article(standard_));
        finish(std::move(entry), false, false);
    }

    void add_decisions() {
        auto const own = decided_before(standard_, standard_.unit, dossier_.year());
        if (!own) return;
        auto entry = decision(AgendaKind::own_decision, *own);
        auto const late = note_decisions(entry, dossier_->recognitions, "");
        finish(entry, !entry.paths.empty() && !late, late);
        if (standard_.unit != UnitKind::commune) return;
        add_unit_decisions(AgendaKind::hamlet_decisions, true);
        add_unit_decisions(AgendaKind::unit_decisions, false);
    }

    AgendaEntry decision(AgendaKind kind, Day before) const {
        AgendaEntry entry;
        entry.kind = kind;
        entry.text = wording_of(kind);
        // The year of assessment must be over: what can still happen in it counts.
        bool const of_hamlet = kind == AgendaKind::hamlet_decisions ||
                               (kind == AgendaKind::own_decision && standard_.unit == UnitKind::hamlet);
        auto const window = of_hamlet ? hamlet_window(dossier_.year()) : commune_window(dossier_.year());
        entry.days = {window.until, before};
        auto const unit = of_hamlet                          ? UnitKind::hamlet
                          : kind == AgendaKind::own_decision ? standard_.unit
                                                             : UnitKind::agency;
        entry.citation = print(decision_article(standard_, unit));
        say_who(entry, unit);
        return entry;
    }

    /// Who proposes, who decides and what is filed (Điều 9 and 10): not known after the day to which they were read.
    static void say_who(AgendaEntry& entry, UnitKind unit) {
        namespace procedure = standards::procedure;
        if (procedure::unknown_from <= entry.days.last()) {
            entry.proposed_by = entry.decided_by = procedure::not_known;
            return;
        }
        auto const authority = standards::recognising_authority(unit, entry.days.last());
        if (!authority) return;
        auto const with_place = [](BilingualText const& what, Citation const& place) {
            return fill_in({"{0} ({1})", "{0} ({1})"}, {what, print(place)});
        };
        entry.decided_by = with_place(authority->who, authority->citation);
        if (!authority->proposes.vi.empty()) entry.proposed_by = with_place(authority->proposes, authority->proposal);
        entry.files.assign(std::begin(procedure::recognition_file), std::end(procedure::recognition_file));
        entry.files.back() = with_place(entry.files.back(), procedure::recognition_file_place);
    }

    /// Takes up the decisions of the year that are made by today; true where the first of them is late.
    bool note_decisions(AgendaEntry& entry, std::vector<Recognition> const& recognitions,
                        std::string const& unit) const {
        auto first = end_day;
        for (std::size_t i = 0; i < recognitions.size(); ++i) {
            auto const& made = recognitions[i];
            if (made.title != Title::safe_unit || made.year != dossier_.year()) continue;
            auto const when = made.date ? to_day(*made.date) : end_day;
            // Nothing is decided before the year of assessment is over, dated or not.
            if (today_ < (made.date ? when : entry.days.from)) continue;
            entry.paths.push_back(unit + "/recognitions/" + std::to_string(i));
            if (when < first) first = when;
        }
        if (first == end_day) return false;
        if (!entry.done_on || *entry.done_on < first) entry.done_on = first;
        return entry.days.until <= first;
    }

    /// Done when a decision is recorded for every unit listed, and the list is not known to lack any.
    void add_unit_decisions(AgendaKind kind, bool hamlets) {
        auto const before = decided_before(standard_, hamlets ? UnitKind::hamlet : UnitKind::agency, dossier_.year());
        auto entry = decision(kind, *before);
        std::int64_t units = 0;
        std::int64_t decided = 0;
        bool late = false;
        for (std::size_t u = 0; u < dossier_->units.size(); ++u) {
            auto const& unit = dossier_->units[u];
            if ((unit.kind == UnitKind::hamlet) != hamlets || is_in_scope(unit) == Tri::no) continue;
            ++units;
            auto const count = entry.paths.size();
            late = note_decisions(entry, unit.recognitions, "/units/" + std::to_string(u)) || late;
            decided += entry.paths.size() > count;
        }
        bool whole = units > 0;
        bool stated = false;
        auto const total = [&](Total all, Total recognised) {
            auto const* size = dossier_->totals.find(all);
            auto const* done = dossier_->totals.find(recognised);
            if (size != nullptr && size->interval.lo > units) whole = false;
            stated = stated || (done != nullptr && done->interval.exact());
        };
        if (hamlets) {
            total(Total::hamlets, Total::hamlets_recognised);
        } else {
            total(Total::agencies, Total::agencies_recognised);
            total(Total::enterprises, Total::enterprises_recognised);
            total(Total::schools, Total::schools_recognised);
        }
        // A commune without such units that it knows of has nothing to wait for.
        if (!hamlets && units == 0 && !stated && dossier_->totals.find(Total::units) == nullptr) return;
        bool const all = (whole && decided == units) || (units == 0 && stated && entry.days.from <= today_);
        finish(std::move(entry), all && !late, all && late);
    }

    Standard const& standard_;
    Dossier const& dossier_;
    ParameterValues const& parameters_;
    Day today_;
    std::vector<AgendaEntry> out_;
};

}  // namespace

}  // namespace detail

Result<std::vector<AgendaEntry>> agenda(Standard const& standard, Dossier const& dossier, Day today,
                                        std::vector<ParameterLayer> const& layers) {
    auto wrong = detail::check_kind(standard, Subject::whole(dossier), dossier->place.name);
    if (!wrong.empty()) return wrong;
    auto const first = day(dossier.year(), 1, 1);
    auto const after = day(dossier.year() + 1, 1, 1);
    if (standard.in_force.until <= first || after <= standard.in_force.from)
        return detail::check_in_force(standard, Day{after.number - 1});
    wrong = detail::check_layers(dossier, standard, layers, today);
    if (!wrong.empty()) return wrong;
    if (adds_rows(layers, standard)) {
        auto const combined = with_added_rows(standard, layers);
        if (!combined) return combined.errors();
        // Entries keep their own texts, so the standard that was put together need not outlive them.
        std::vector<ParameterLayer> without_rows = layers;
        for (auto& layer : without_rows) layer.rows.clear();
        return agenda((*combined)->standard(), dossier, today, without_rows);
    }
    auto rules_of = today;
    if (rules_of < standard.in_force.from) rules_of = standard.in_force.from;
    if (standard.in_force.until <= rules_of) rules_of = standard.in_force.last();
    auto const parameters = resolve_parameters(standard, layers, rules_of, dossier.year());
    if (!parameters) return parameters.errors();
    return detail::AgendaWriter(standard, dossier, *parameters, today).run(rules_of);
}

}  // namespace v1
}  // namespace criterion19
