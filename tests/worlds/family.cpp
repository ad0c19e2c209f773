#include "worlds/family.hpp"

#include <set>

namespace worlds {

bool Outcomes::allow(Outcome outcome) const noexcept {
    switch (outcome) {
        case Outcome::undetermined:
            return true;
        case Outcome::met:
            return !has(Outcome::not_met);
        case Outcome::not_met:
            return !has(Outcome::met) && !has(Outcome::not_applicable);
        case Outcome::not_applicable:
            return !has(Outcome::met) && !has(Outcome::not_met);
    }
    return false;
}

void Family::for_each_point(std::function<void(Point const&)> const& see) const {
    Point point;
    point.listed.assign(numbers_, 0);
    point.unexcused.assign(numbers_, 0);
    point.unlisted.assign(numbers_, 0);
    std::function<void(std::size_t)> const unlisted = [&](std::size_t number) {
        if (number == numbers_) {
            for (auto const& law : laws_)
                if (!law(point)) return;
            return see(point);
        }
        for (int value = 0; value <= most_; ++value) {
            point.unlisted[number] = value;
            bool bounded = true;
            for (auto const& [narrow, wide] : wider_)
                if (narrow <= number && wide <= number && point.unlisted[narrow] > point.unlisted[wide])
                    bounded = false;
            if (bounded) unlisted(number + 1);
        }
        point.unlisted[number] = 0;
    };
    std::function<void(std::size_t)> const listed = [&](std::size_t event) {
        if (event == events_.size()) return unlisted(0);
        for (auto const& part : events_[event]) {
            for (std::size_t i = 0; i < numbers_; ++i) {
                point.listed[i] += part.adds[i];
                point.unexcused[i] += part.excused ? 0 : part.adds[i];
            }
            listed(event + 1);
            for (std::size_t i = 0; i < numbers_; ++i) {
                point.listed[i] -= part.adds[i];
                point.unexcused[i] -= part.excused ? 0 : part.adds[i];
            }
        }
    };
    listed(0);
}

std::uint32_t Family::agreeing(Point const& point) const {
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < statements_.size(); ++i)
        if (statements_[i](point)) mask |= 1U << i;
    return mask;
}

void Family::for_each_reading(std::function<void(Point const&)> const& see) const {
    // Sets of statements that some point fits; of these the largest ones.
    std::set<std::uint32_t> sets;
    for_each_point([&](Point const& point) { sets.insert(agreeing(point)); });
    std::set<std::uint32_t> largest;
    for (auto const set : sets) {
        bool can_grow = false;
        for (auto const other : sets) can_grow = can_grow || (other != set && (other & set) == set);
        if (!can_grow) largest.insert(set);
    }
    for_each_point([&](Point const& point) {
        if (largest.count(agreeing(point)) != 0) see(point);
    });
}

}  // namespace worlds
