#include "worlds/reorder.hpp"

#include <utility>

namespace worlds {
namespace {

template <class T>
void again(std::vector<T>& list, Random& random) {
    auto const size = list.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (!random.chance(30)) continue;
        auto copy = list[i];
        list.push_back(std::move(copy));
    }
}

void reorder(UnitFacts& facts, Random& random, bool repeat) {
    if (repeat) {
        again(facts.registrations, random);
        again(facts.not_issued, random);
        again(facts.militia_registrations, random);
        again(facts.recognitions, random);
        again(facts.attestations, random);
        again(facts.forces, random);
        again(facts.figures, random);
        again(facts.registers, random);
    }
    random.shuffle(facts.documents);
    random.shuffle(facts.registrations);
    random.shuffle(facts.not_issued);
    random.shuffle(facts.militia_registrations);
    random.shuffle(facts.recognitions);
    random.shuffle(facts.attestations);
    random.shuffle(facts.models);
    random.shuffle(facts.forces);
    random.shuffle(facts.figures);
    random.shuffle(facts.incidents);
    random.shuffle(facts.registers);
    random.shuffle(facts.defence_targets);
}

}  // namespace

DossierContent reordered(DossierContent content, Random& random, bool repeat) {
    reorder(content, random, repeat);
    for (auto& unit : content.units) reorder(unit, random, repeat);
    random.shuffle(content.units);
    random.shuffle(content.predecessors);
    for (auto& former : content.predecessors) {
        if (repeat) again(former.figures, random);
        random.shuffle(former.figures);
    }
    return content;
}

}  // namespace worlds
