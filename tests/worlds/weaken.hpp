// Ways to say less of a world, or the same with more paper, and every word of it true.
#pragma once

#include "worlds/decide.hpp"
#include "worlds/random.hpp"
#include "worlds/world.hpp"

#include <vector>

namespace worlds {

/// What the new dossier says, beside the one that it is made from.
enum class Says : std::uint8_t {
    less,            ///< the old one decides at least as much
    the_same,        ///< both decide the same
    something_else,  ///< something else that is true: only the world is asked
};

struct Way {
    char const* name;
    Says says;
    /// Changes the dossier; false where there is nothing to change.
    bool (*apply)(World const& world, DossierContent& content, Random& random);
    /// Where what is left still tells everything in one way.
    boost::optional<Telling> tells_in_full = boost::none;
};
std::vector<Way> const& ways();

}  // namespace worlds
