// Which rows a dossier must decide: those of which it tells everything.
#pragma once

#include "worlds/world.hpp"

namespace worlds {

/// What of the events a dossier tells: figures, registers with every mark, or both.
enum class Telling : std::uint8_t { figures_and_registers, registers, figures };

/// Whether a dossier that tells everything in that way settles the row. Careful: false where it is not sure.
bool must_decide(World const& world, std::size_t row, Outcome truth, Telling telling);

}  // namespace worlds
