// What the library makes of a dossier of a world: values and outcomes, no sentences.
#pragma once

#include "worlds/world.hpp"

#include <string>
#include <vector>

namespace worlds {

struct Judged {
    std::vector<Interval> values;  ///< one a slot
    std::vector<Outcome> rows;     ///< one a row
};

/// Throws where the dossier cannot be represented: then this room made it wrong.
Judged judge_dossier(World const& world, DossierContent const& content);

/// Where columns of the same facts do not give the same outcomes; empty where they do.
std::string difference_in_columns(World const& world, std::vector<Judged> const& all);

}  // namespace worlds
