#include "worlds/weaken.hpp"

#include "worlds/classes.hpp"
#include "worlds/tell.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace worlds {
namespace {

/// Takes out of the list what `gone` says, and tells whether anything was.
template <class T, class Gone>
bool drop(std::vector<T>& list, Gone gone) {
    auto const before = list.size();
    list.erase(std::remove_if(list.begin(), list.end(), gone), list.end());
    return list.size() != before;
}
/// Takes out about half.
template <class T>
bool drop_some(std::vector<T>& list, Random& random) {
    auto const percent = random.between(20, 80);
    return drop(list, [&](T const&) { return random.chance(percent); });
}

/// The unit itself, and with it those inside.
template <class Visit>
bool for_each_unit(DossierContent& content, Visit visit) {
    bool any = visit(content);
    for (auto& unit : content.units) any = visit(unit) || any;
    return any;
}

/// A bound or a range that holds the number.
bool loosen(Quantity& quantity, Random& random) {
    auto const before = quantity.interval;
    switch (random.below(3)) {
        case 0:
            quantity.interval = at_least(std::max<std::int64_t>(0, before.lo - random.below(2)));
            break;
        case 1:
            quantity.interval = {0, before.hi >= max_count ? max_count : before.hi + random.below(2)};
            break;
        default:
            quantity.interval = {std::max<std::int64_t>(0, before.lo - random.below(3)),
                                 before.hi >= max_count ? max_count : before.hi + random.below(3)};
    }
    return quantity.interval != before;
}

bool figures_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) { return drop_some(facts.figures, random); });
}
bool no_figures(World const&, DossierContent& content, Random&) {
    bool dropped =
        for_each_unit(content, [](UnitFacts& facts) { return drop(facts.figures, [](auto&) { return true; }); });
    // That there were predecessors is told still: without them, last year's register would be that of all.
    for (auto& former : content.predecessors) {
        dropped = dropped || !former.figures.empty();
        former.figures.clear();
    }
    return dropped;
}
bool figures_bounded(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& figure : facts.figures)
            if (random.chance(50)) changed = loosen(figure.count, random) || changed;
        return changed;
    });
}
bool totals_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        TermMap<Total, Quantity> kept;
        for (auto const& entry : facts.totals)
            if (random.chance(60)) kept.set(entry.first, entry.second);
        bool const changed = kept.size() != facts.totals.size();
        facts.totals = std::move(kept);
        return changed;
    });
}
bool totals_bounded(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        auto const all = facts.totals;
        for (auto entry : all) {
            if (!random.chance(50)) continue;
            changed = loosen(entry.second, random) || changed;
            facts.totals.set(entry.first, entry.second);
        }
        return changed;
    });
}
bool flags_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        TermMap<Flag, StatedFlag> kept;
        for (auto const& entry : facts.flags)
            if (random.chance(60)) kept.set(entry.first, entry.second);
        bool const changed = kept.size() != facts.flags.size();
        facts.flags = std::move(kept);
        return changed;
    });
}
bool words_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) { return drop_some(facts.attestations, random); });
}
bool bodies_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& entry : facts.attestations) {
            if (!random.chance(50)) continue;
            changed = true;
            // A right kind of body without its level is taken for one of the level asked for, so of a body below it
            // the level is not left out alone.
            bool const may_lack_level = entry.by.name == named_body_name;
            if (random.chance(50)) entry.by.name.clear();
            switch (random.below(3)) {
                case 0:
                    entry.by = {};
                    break;
                case 1:
                    if (may_lack_level) entry.by.level = boost::none;
                    break;
                default:
                    entry.by.kind = boost::none;
            }
        }
        return changed;
    });
}

bool is_marked_whole(Document const& paper) {
    return paper.type && paper.topic && paper.date && paper.issuer.kind && !paper.only_cited;
}
/// Papers that may serve the same purpose go together. One of which a mark is left out raises a doubt about the word
/// that none was issued, which its absence does not raise: with it the word goes.
bool papers_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        // A paper without its type or topic may serve any purpose, so with it all or none are left out.
        bool const doubtful = !std::all_of(facts.documents.begin(), facts.documents.end(), is_marked_whole) ||
                              std::any_of(facts.registrations.begin(), facts.registrations.end(),
                                          [](Registration const& entry) { return !entry.date; });
        bool const any_may_serve = std::any_of(facts.documents.begin(), facts.documents.end(),
                                               [](Document const& paper) { return !paper.type || !paper.topic; });
        bool const all_gone = random.chance(50);
        bool const resolutions_gone = any_may_serve ? all_gone : random.chance(50);
        bool const plans_gone = any_may_serve ? all_gone : random.chance(50);
        bool const registrations_gone = any_may_serve ? all_gone : random.chance(50);
        bool changed = drop(facts.documents, [&](Document const& paper) {
            if (any_may_serve) return all_gone;
            if (*paper.type == DocumentType::registration) return registrations_gone;
            return *paper.type == DocumentType::plan ? plans_gone : resolutions_gone;
        });
        if (registrations_gone) changed = drop(facts.registrations, [](auto&) { return true; }) || changed;
        if (changed && doubtful) facts.not_issued.clear();
        // The days of the registration for the militia are listed whole or not at all.
        if (random.chance(50)) changed = drop(facts.militia_registrations, [](auto&) { return true; }) || changed;
        return changed;
    });
}
bool words_of_none_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = drop_some(facts.not_issued, random);
        for (auto& entry : facts.not_issued) {
            if (!random.chance(30)) continue;
            entry.date = boost::none;
            changed = true;
        }
        return changed;
    });
}
bool marks_of_papers_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& paper : facts.documents) {
            if (!random.chance(50)) continue;
            changed = true;
            switch (random.below(6)) {
                case 0:
                    paper.type = boost::none;
                    break;
                case 1:
                    paper.topic = boost::none;
                    break;
                case 2:
                    paper.issuer = {};
                    break;
                case 3:
                    paper.issuer.level = boost::none;
                    break;
                case 4:
                    paper.date = boost::none;
                    break;
                default:
                    paper.only_cited = true;
            }
        }
        for (auto& entry : facts.registrations) {
            if (!random.chance(30)) continue;
            changed = true;
            entry.date = boost::none;
        }
        return changed;
    });
}

/// What is complete for a kind says so no more.
void open_registers(DossierContent& content, IncidentKind kind) {
    auto const of_kind = [kind](RegisterScope const& scope) { return scope.kind == kind; };
    for_each_unit(content, [&](UnitFacts& facts) { return drop(facts.registers, of_kind); });
}
bool events_left_out(World const&, DossierContent& content, Random& random) {
    std::vector<IncidentKind> kinds;
    bool const changed = for_each_unit(content, [&](UnitFacts& facts) {
        return drop(facts.incidents, [&](Incident const& event) {
            if (!random.chance(40)) return false;
            kinds.push_back(event.kind);
            return true;
        });
    });
    for (auto const kind : kinds) open_registers(content, kind);
    return changed;
}
bool no_registers(World const&, DossierContent& content, Random&) {
    auto const all = [](auto&) { return true; };
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool const changed = drop(facts.incidents, all);
        return drop(facts.registers, all) || changed;
    });
}
bool dates_of_events_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& event : facts.incidents) {
            if (!random.chance(40)) continue;
            event.date = boost::none;
            changed = true;
        }
        return changed;
    });
}
bool marks_of_events_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        auto const forget = [&](auto& mark) {
            if (!mark || !random.chance(35)) return;
            mark = boost::none;
            changed = true;
        };
        for (auto& event : facts.incidents) {
            forget(event.severity);
            forget(event.max_penalty_months);
            forget(event.life_or_death);
            forget(event.penal_code_article);
            forget(event.child_abuse);
            forget(event.force_majeure);
            forget(event.detected_in_time);
            forget(event.mitigated);
            forget(event.reported_at_once);
            // Where more than one offender lives there, their number is not left out: silence would say one.
            if (!event.offenders) forget(event.caused_by_resident);
            forget(event.permanent_resident);
            forget(event.key_work);
            forget(event.go_slow);
            forget(event.participants);
            forget(event.same_matter);
            forget(event.unlawful);
            forget(event.complex_matter);
            forget(event.prolonged);
            forget(event.above_level);
            forget(event.deaths);
            forget(event.injured);
            forget(event.injury_percent);
            forget(event.damage_million_dong);
            forget(event.forest_square_metres);
            forget(event.serious);
        }
        return changed;
    });
}
/// The competent body's word where the facts are not given.
bool only_called_serious(World const& world, DossierContent& content, Random&) {
    // Whether an accident was fatal is another question, which that word does not answer.
    bool const asks_for_fatal =
        std::find(world.counts.begin(), world.counts.end(), CountKind::fatal_labour_accidents) != world.counts.end();
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& event : facts.incidents) {
            if (!event.serious || !event.deaths) continue;
            if (event.kind == IncidentKind::labour_accident && asks_for_fatal) continue;
            event.deaths = event.injured = event.injury_percent = boost::none;
            event.damage_million_dong = event.forest_square_metres = boost::none;
            changed = true;
        }
        return changed;
    });
}
/// The class of a crime, or the top of its frame: one is enough.
bool class_of_crimes_told_once(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& event : facts.incidents) {
            if (!event.severity || !event.max_penalty_months) continue;
            event.life_or_death = boost::none;
            if (random.chance(50))
                event.severity = boost::none;
            else
                event.max_penalty_months = boost::none;
            changed = true;
        }
        return changed;
    });
}
bool registers_left_open(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) { return drop_some(facts.registers, random); });
}

/// First and last day of what a register is complete for.
Period span(World const& world, RegisterScope const& scope) {
    auto const window = world.window();
    return {scope.from ? to_day(*scope.from) : window.from,
            Day{(scope.to ? to_day(*scope.to) : window.last()).number + 1}};
}
World const& world_of(World const& world, DossierContent const& content, UnitFacts const& facts) {
    for (std::size_t i = 0; i < content.units.size(); ++i)
        if (static_cast<UnitFacts const*>(&content.units[i]) == &facts)
            for (auto const& member : world.members)
                if (member.own && member.name == content.units[i].name) return *member.own;
    return world;
}
bool registers_in_part(World const& world, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        auto const& own = world_of(world, content, facts);
        bool changed = false;
        for (auto& scope : facts.registers) {
            if (!random.chance(50)) continue;
            auto const days = span(own, scope);
            auto const length = days.until.number - days.from.number;
            if (length < 3) continue;
            auto const cut = 1 + random.below(random.chance(50) ? 2 : length - 2);
            if (random.chance(50))
                scope.from = to_date(Day{days.from.number + cut});
            else
                scope.to = to_date(Day{days.until.number - 1 - cut});
            changed = true;
        }
        return changed;
    });
}
/// Parts that follow or overlap each other and together are complete for the same days.
bool registers_by_parts(World const& world, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        auto const& own = world_of(world, content, facts);
        std::vector<RegisterScope> parts;
        bool changed = false;
        for (auto const& scope : facts.registers) {
            auto const days = span(own, scope);
            auto const length = days.until.number - days.from.number;
            if (length < 3 || !random.chance(60)) {
                parts.push_back(scope);
                continue;
            }
            auto const cut = days.from.number + 1 + random.below(length - 2);
            auto first = scope;
            auto second = scope;
            first.to = to_date(Day{std::min(days.until.number - 1, cut + (random.chance(30) ? 5 : 0))});
            second.from = to_date(Day{cut + 1});
            parts.push_back(second);
            parts.push_back(first);
            changed = true;
        }
        facts.registers = std::move(parts);
        return changed;
    });
}

constexpr Total unit_totals[] = {Total::hamlets,     Total::hamlets_registered,     Total::hamlets_recognised,
                                 Total::agencies,    Total::agencies_registered,    Total::agencies_recognised,
                                 Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised,
                                 Total::schools,     Total::schools_registered,     Total::schools_recognised,
                                 Total::units,       Total::units_registered,       Total::units_recognised};

/// What happened in a unit that is not listed any more is not listed either.
bool drop_units(DossierContent& content, Random& random, int percent) {
    std::vector<IncidentKind> kinds;
    bool const changed = drop(content.units, [&](Unit const& unit) {
        if (!random.chance(percent)) return false;
        for (auto const& event : unit.incidents) kinds.push_back(event.kind);
        return true;
    });
    for (auto const kind : kinds) open_registers(content, kind);
    return changed;
}
bool units_only_counted(World const&, DossierContent& content, Random& random) {
    return drop_units(content, random, 100);
}
bool units_left_out(World const&, DossierContent& content, Random& random) {
    return drop_units(content, random, random.between(10, 60));
}
bool units_only_listed(World const&, DossierContent& content, Random&) {
    if (content.units.empty()) return false;
    auto const before = content.totals.size();
    for (auto const total : unit_totals) content.totals.erase(total);
    return content.totals.size() != before;
}
bool decisions_on_units_left_out(World const&, DossierContent& content, Random& random) {
    bool changed = false;
    for (auto& unit : content.units) {
        if (random.chance(40)) changed = drop(unit.recognitions, [](auto&) { return true; }) || changed;
        if (!random.chance(30)) continue;
        changed = drop(unit.registrations, [](auto&) { return true; }) || changed;
    }
    return changed;
}
bool decisions_left_out(World const&, DossierContent& content, Random&) {
    return drop(content.recognitions, [](auto&) { return true; });
}
bool deciding_bodies_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& entry : facts.recognitions) {
            if (!random.chance(50)) continue;
            entry.by = {};
            if (random.chance(30)) entry.date = boost::none;
            changed = true;
        }
        return changed;
    });
}
bool models_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) { return drop_some(facts.models, random); });
}
bool effect_of_models_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& model : facts.models) {
            // Cameras need no word on their effect, so of an idle one it is not left out.
            if (model.theme == ModelTheme::camera || !random.chance(50)) continue;
            model.effective = boost::none;
            if (random.chance(30)) loosen(model.count, random);
            changed = true;
        }
        return changed;
    });
}
bool forces_left_out(World const&, DossierContent& content, Random& random) {
    return for_each_unit(content, [&](UnitFacts& facts) {
        bool changed = false;
        for (auto& force : facts.forces) {
            if (random.chance(40)) {
                force.title = boost::none;
                changed = true;
            }
            if (random.chance(40)) {
                force.rating = boost::none;
                changed = true;
            }
        }
        return changed;
    });
}
bool targets_left_out(World const&, DossierContent& content, Random& random) {
    bool const changed = drop_some(content.defence_targets, random);
    if (!changed && random.chance(50)) return false;
    if (content.flags.find(Flag::defence_targets_complete) == nullptr) return changed;
    content.flags.erase(Flag::defence_targets_complete);
    return true;
}
bool targets_bounded(World const&, DossierContent& content, Random& random) {
    bool changed = false;
    for (auto& target : content.defence_targets) {
        if (random.chance(50)) changed = loosen(target.achieved, random) || changed;
        if (random.chance(20)) changed = loosen(target.assigned, random) || changed;
    }
    return changed;
}
/// All or none of the former communes are told; without them there are no numbers of the years before.
bool formers_left_out(World const& world, DossierContent& content, Random&) {
    if (content.predecessors.empty()) return false;
    content.predecessors.clear();
    drop(content.figures, [&](Figure const& figure) { return figure.year < world.year; });
    return true;
}
bool figures_of_formers_left_out(World const&, DossierContent& content, Random& random) {
    bool changed = false;
    for (auto& former : content.predecessors) changed = drop_some(former.figures, random) || changed;
    return changed;
}
bool area_of_figures_left_out(World const&, DossierContent& content, Random& random) {
    bool const changed = content.earlier_figures_of_old_area || content.predecessors_complete;
    if (random.chance(70)) content.earlier_figures_of_old_area = boost::none;
    content.predecessors_complete = boost::none;
    return changed;
}
bool term_left_out(World const&, DossierContent& content, Random&) {
    bool const changed = bool(content.party_term_end);
    content.party_term_end = boost::none;
    return changed;
}
/// The commune's own numbers of earlier years are those of its old boundary, without the communes merged into it; its
/// registers of those years are left out, since they list what happened in all of them.
bool own_figures_of_old_boundary(World const& world, DossierContent& content, Random& random) {
    if (content.predecessors.empty()) return false;
    bool changed = false;
    bool all = true;
    for (auto& figure : content.figures) {
        auto const back = world.year - figure.year;
        if (back < 1 || back > world.years_back || kinds_of(figure.of).empty()) continue;
        if (!figure.count.interval.exact()) {
            all = false;
            continue;
        }
        std::int64_t elsewhere = 0;
        for (auto const& former : world.formers)
            elsewhere += former.numbers[static_cast<std::size_t>(figure.of)][static_cast<std::size_t>(back)];
        figure.count.interval = exactly(number(world, figure.of, static_cast<int>(back)) - elsewhere);
        changed = true;
    }
    if (!changed) return false;
    content.earlier_figures_of_old_area = boost::none;
    for_each_unit(content, [&](UnitFacts& facts) {
        // What has no date may be of the year, whose registers would then not list it.
        bool const undated = drop(facts.incidents, [](Incident const& event) { return !event.date; });
        drop(facts.registers, [&](RegisterScope const& scope) {
            return undated || (scope.from && to_day(*scope.from) < world.window().from);
        });
        return drop(facts.incidents, [&](Incident const& event) { return to_day(*event.date) < world.window().from; });
    });
    if (all && random.chance(70)) content.earlier_figures_of_old_area = true;
    return true;
}

/// Of several papers the one that fits is left out, and one dated too late or too early is told.
bool papers_that_fit_left_out(World const& world, DossierContent& content, Random& random) {
    auto const days = calendar_year(world.year);
    return drop(content.documents,
                [&](Document const& paper) { return paper.date && days.contains(*paper.date) && random.chance(50); });
}

/// What others say of the same matters, mostly the opposite.
bool words_of_others(World const& world, DossierContent& content, Random& random) {
    auto const list = matters(*world.standard);
    bool changed = false;
    for (auto const matter : list) {
        // Of the parents' board no body is named, so none is another one.
        if (matter == Matter::parents_coordination || !random.chance(50)) continue;
        Attestation entry;
        entry.matter = matter;
        bool const truth =
            matter == Matter::order_maintained ? world.order == OrderWord::maintained : world.word(matter);
        entry.holds = random.chance(80) ? !truth : truth;
        entry.by = other_body(world, matter, random);
        if (random.chance(50)) entry.year = world.year;
        content.attestations.push_back(entry);
        changed = true;
    }
    return changed;
}
bool words_of_other_years(World const& world, DossierContent& content, Random& random) {
    bool changed = false;
    for (auto const matter : matters(*world.standard)) {
        if (!random.chance(40)) continue;
        Attestation entry;
        entry.matter = matter;
        entry.holds = random.chance(50);
        entry.by = named_body(world, matter, random);
        entry.year = world.year - random.between(1, 2);
        content.attestations.push_back(entry);
        changed = true;
    }
    return changed;
}
bool papers_about_else(World const& world, DossierContent& content, Random& random) {
    constexpr DocumentType types[] = {DocumentType::resolution, DocumentType::plan, DocumentType::report,
                                      DocumentType::decision};
    for (int i = random.between(1, 2); i > 0; --i) {
        Document paper;
        paper.id = DocumentId("other-" + std::to_string(random.next()));
        paper.type = random.pick(types);
        paper.topic = Topic::other;
        paper.issuer.kind = IssuerKind::womens_union;
        paper.date = to_date(Day{day(world.year, 1, 1).number + random.below(300)});
        content.documents.push_back(paper);
    }
    return true;
}
/// Events and figures of kinds and years that the standard does not ask for, and decisions of other years.
bool records_of_other_years(World const& world, DossierContent& content, Random& random) {
    auto const year = world.year - world.years_back - 3;
    for (auto const kind : world.event_kinds) {
        if (!random.chance(20)) continue;
        Incident event;
        event.id = IncidentId("old-" + std::to_string(random.next()));
        event.kind = kind;
        event.date = to_date(day(year, 6, 1));
        content.incidents.push_back(event);
    }
    for (auto const count : world.counts)
        if (random.chance(20)) content.figures.push_back({count, year, random.below(5)});
    Recognition entry;
    entry.year = world.year - 1;
    entry.recognised = random.chance(50);
    content.recognitions.push_back(entry);
    return true;
}

}  // namespace

std::vector<Way> const& ways() {
    static std::vector<Way> const all = {
        {"figures left out", Says::less, figures_left_out},
        {"no figures", Says::less, no_figures, Telling::registers},
        {"figures bounded", Says::less, figures_bounded},
        {"totals left out", Says::less, totals_left_out},
        {"totals bounded", Says::less, totals_bounded},
        {"flags left out", Says::less, flags_left_out},
        {"attestations left out", Says::less, words_left_out},
        {"attesting bodies left out", Says::less, bodies_left_out},
        {"papers left out", Says::less, papers_left_out},
        {"papers that fit left out", Says::something_else, papers_that_fit_left_out},
        {"marks of papers left out", Says::less, marks_of_papers_left_out},
        {"words that none was issued left out", Says::less, words_of_none_left_out},
        {"last day of the Party term left out", Says::less, term_left_out},
        {"events left out", Says::less, events_left_out},
        {"no registers", Says::less, no_registers, Telling::figures},
        {"dates of events left out", Says::less, dates_of_events_left_out},
        {"marks of events left out", Says::less, marks_of_events_left_out},
        {"accidents and fires only called serious", Says::the_same, only_called_serious},
        {"class of crimes told once", Says::the_same, class_of_crimes_told_once},
        {"registers left open", Says::less, registers_left_open},
        {"registers complete in part", Says::less, registers_in_part},
        {"registers complete by parts", Says::the_same, registers_by_parts},
        {"units only counted", Says::less, units_only_counted},
        {"units left out of the list", Says::less, units_left_out},
        {"units only listed", Says::less, units_only_listed},
        {"decisions on units left out", Says::less, decisions_on_units_left_out},
        {"decisions left out", Says::less, decisions_left_out},
        {"deciding bodies left out", Says::less, deciding_bodies_left_out},
        {"models left out", Says::less, models_left_out},
        {"effect of models left out", Says::less, effect_of_models_left_out},
        {"titles and ratings left out", Says::less, forces_left_out},
        {"defence targets left out", Says::less, targets_left_out},
        {"defence targets bounded", Says::less, targets_bounded},
        {"former communes left out", Says::less, formers_left_out},
        {"figures of former communes left out", Says::less, figures_of_formers_left_out},
        {"area of earlier figures left out", Says::less, area_of_figures_left_out},
        {"own figures of the old boundary", Says::something_else, own_figures_of_old_boundary},
        {"attestations of other bodies", Says::the_same, words_of_others},
        {"attestations of other years", Says::the_same, words_of_other_years},
        {"papers about other matters", Says::the_same, papers_about_else},
        {"records of other years", Says::the_same, records_of_other_years},
    };
    return all;
}

}  // namespace worlds
