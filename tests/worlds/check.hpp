// Holds the library's outcomes against what is true, and counts what does not agree.
#pragma once

#include "worlds/world.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace worlds {

/// One disagreement, where it was seen first.
struct Fault {
    std::string check;  ///< what was held against what
    std::string way;    ///< how the dossier was made
    std::string standard;
    std::string row;
    std::string outcomes;  ///< "met, true: not_met"
    std::uint64_t seed = 0;
    std::string told;  ///< the shortest dossier that shows it, and what else is needed to see it again
};

/// Faults by kind. Of each kind the first few are told in full, of all of them the number of worlds that showed it.
class Report {
public:
    explicit Report(std::size_t told_in_full) : told_in_full_(told_in_full) {}

    /// Whether the same kind of fault of a row has been told in full often enough.
    bool wants_text(Fault const& fault) const;
    /// `fault.told` may be empty where `wants_text` was false. Once for a world.
    void add(Fault fault);

    std::size_t worlds = 0;  ///< drawn so far, the one that is being checked included
    std::size_t dossiers = 0;
    bool empty() const noexcept { return kinds_.empty(); }
    /// One line for each way and check: how many worlds showed it.
    std::string by_way() const;
    /// One line for each row and what was wrong with it, with a seed.
    std::string by_row() const;
    /// In full.
    std::string first() const;

private:
    using Key = std::tuple<std::string, std::string, std::string, std::string>;
    struct Seen {
        std::size_t worlds = 0;
        Fault first;
    };
    std::map<Key, Seen> kinds_;  ///< by check, standard, row, outcomes
    struct WorldsOfWay {
        std::size_t worlds = 0;
        std::size_t last = 0;  ///< number of the world that showed it last
    };
    std::map<std::pair<std::string, std::string>, WorldsOfWay> ways_;
    std::vector<Fault> told_;
    std::size_t told_in_full_;
};

/// Draws the world of this standard and seed, tells it in every way that applies, and checks every dossier.
void check_world(Standard const& standard, std::uint64_t seed, Report& report);

}  // namespace worlds
