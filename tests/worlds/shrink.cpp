#include "worlds/shrink.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace worlds {
namespace {

using Move = std::function<void(DossierContent&)>;

template <class T, class Gone>
void erase_if(std::vector<T>& list, Gone gone) {
    list.erase(std::remove_if(list.begin(), list.end(), gone), list.end());
}

template <class Visit>
void each_unit(DossierContent& content, Visit visit) {
    visit(static_cast<UnitFacts&>(content));
    for (auto& unit : content.units) visit(static_cast<UnitFacts&>(unit));
}

/// Everything that can be dropped from a dossier by what it says, so that the same goes from another one of its world.
std::vector<Move> moves(DossierContent const& content) {
    std::vector<Move> all;
    auto const everywhere = [&](auto change) {
        all.emplace_back([change](DossierContent& dossier) { each_unit(dossier, change); });
    };
    all.emplace_back([](DossierContent& dossier) {
        dossier.units.clear();
        // What happened in the units was a part of what the registers are complete for.
        dossier.registers.clear();
    });
    all.emplace_back([](DossierContent& dossier) {
        if (dossier.predecessors.empty()) return;
        dossier.predecessors.clear();
        auto const year = dossier.year;
        erase_if(dossier.figures, [year](Figure const& figure) { return figure.year < year; });
    });
    everywhere([](UnitFacts& facts) { facts.documents.clear(); });
    everywhere([](UnitFacts& facts) { facts.registrations.clear(); });
    everywhere([](UnitFacts& facts) { facts.not_issued.clear(); });
    everywhere([](UnitFacts& facts) { facts.militia_registrations.clear(); });
    everywhere([](UnitFacts& facts) { facts.recognitions.clear(); });
    everywhere([](UnitFacts& facts) { facts.models.clear(); });
    everywhere([](UnitFacts& facts) { facts.forces.clear(); });
    everywhere([](UnitFacts& facts) {
        facts.defence_targets.clear();
        facts.flags.erase(Flag::defence_targets_complete);
    });
    for (std::size_t matter = 0; matter < term_count<Matter>(); ++matter)
        everywhere([matter](UnitFacts& facts) {
            erase_if(facts.attestations,
                     [matter](Attestation const& entry) { return entry.matter == static_cast<Matter>(matter); });
        });
    for (std::size_t kind = 0; kind < term_count<IncidentKind>(); ++kind) {
        auto const of_kind = [kind](auto const& entry) { return entry.kind == static_cast<IncidentKind>(kind); };
        everywhere([of_kind](UnitFacts& facts) {
            erase_if(facts.registers, of_kind);
            erase_if(facts.incidents, of_kind);
        });
        everywhere([of_kind](UnitFacts& facts) { erase_if(facts.registers, of_kind); });
    }
    for (std::size_t count = 0; count < term_count<CountKind>(); ++count)
        everywhere([count](UnitFacts& facts) {
            erase_if(facts.figures, [count](Figure const& entry) { return entry.of == static_cast<CountKind>(count); });
        });
    for (std::int64_t back = 0; back <= 12; ++back)
        everywhere([year = content.year - back](UnitFacts& facts) {
            erase_if(facts.figures, [year](Figure const& entry) { return entry.year == year; });
        });
    for (std::size_t total = 0; total < term_count<Total>(); ++total)
        everywhere([total](UnitFacts& facts) { facts.totals.erase(static_cast<Total>(total)); });
    for (std::size_t flag = 0; flag < term_count<Flag>(); ++flag)
        everywhere([flag](UnitFacts& facts) { facts.flags.erase(static_cast<Flag>(flag)); });
    for (auto const& unit : content.units)
        all.emplace_back([id = unit.id](DossierContent& dossier) {
            for (auto const& other : dossier.units)
                if (other.id == id && !other.incidents.empty()) dossier.registers.clear();
            erase_if(dossier.units, [&](Unit const& other) { return other.id == id; });
        });
    // Single events, where no register says that it lists them all.
    auto const each_event = [&](UnitFacts const& facts) {
        for (auto const& event : facts.incidents)
            everywhere([id = event.id](UnitFacts& unit) {
                erase_if(unit.incidents, [&](Incident const& other) {
                    return other.id == id && std::none_of(unit.registers.begin(), unit.registers.end(),
                                                          [&](auto const& scope) { return scope.kind == other.kind; });
                });
            });
    };
    each_event(content);
    return all;
}

}  // namespace

void shrink_statements(DossierContent& content, std::function<bool(DossierContent const&)> const& shows_fault) {
    auto const drop_each = [&](auto member) {
        for (std::size_t i = (content.*member).size(); i-- > 0;) {
            auto less = content;
            (less.*member).erase((less.*member).begin() + static_cast<std::ptrdiff_t>(i));
            if (shows_fault(less)) content = std::move(less);
        }
    };
    drop_each(&DossierContent::figures);
    drop_each(&DossierContent::incidents);
    drop_each(&DossierContent::registers);
    drop_each(&DossierContent::units);
    for (std::size_t total = 0; total < term_count<Total>(); ++total) {
        auto less = content;
        less.totals.erase(static_cast<Total>(total));
        if (less.totals.size() != content.totals.size() && shows_fault(less)) content = std::move(less);
    }
}

void shrink(DossierContent& content, DossierContent& fuller,
            std::function<bool(DossierContent const&, DossierContent const&)> const& shows_fault) {
    for (bool again = true; again;) {
        again = false;
        for (auto const& move : moves(fuller)) {
            auto less = content;
            auto less_full = fuller;
            move(less);
            move(less_full);
            auto const size = [](DossierContent const& dossier) {
                auto sum = dossier.units.size() + dossier.predecessors.size();
                for (auto const& former : dossier.predecessors) sum += former.figures.size();
                auto copy = dossier;
                each_unit(copy, [&](UnitFacts const& facts) {
                    sum += facts.totals.size() + facts.flags.size() + facts.documents.size() +
                           facts.registrations.size() + facts.not_issued.size() + facts.militia_registrations.size() +
                           facts.recognitions.size() + facts.attestations.size() + facts.models.size() +
                           facts.forces.size() + facts.figures.size() + facts.incidents.size() +
                           facts.registers.size() + facts.defence_targets.size();
                });
                return sum;
            };
            if (size(less) == size(content) && size(less_full) == size(fuller)) continue;
            if (!shows_fault(less, less_full)) continue;
            content = std::move(less);
            fuller = std::move(less_full);
            again = true;
        }
    }
}

}  // namespace worlds
