// The same statements in another order, and some of them twice.
#pragma once

#include "worlds/random.hpp"
#include "worlds/world.hpp"

namespace worlds {

/// Shuffles every list. Statements that can be repeated are repeated; events, units, models, targets and papers are
/// things, and two of them would be two things.
DossierContent reordered(DossierContent content, Random& random, bool repeat);

}  // namespace worlds
