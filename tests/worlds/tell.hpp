// What a dossier can say of a world on the day of assessment.
#pragma once

#include "worlds/random.hpp"
#include "worlds/world.hpp"

#include <string>

namespace worlds {

/// Everything that is known on the day and has words: figures beside registers, units listed and counted.
DossierContent tell_everything(World const& world, Random& random);

/// How bodies whose word counts are named here.
inline constexpr char const* named_body_name = "cơ quan xác nhận";

/// The body whose word on a matter counts for this kind of unit on the day.
Issuer named_body(World const& world, Matter matter, Random& random);
/// A body whose word on it does not count.
Issuer other_body(World const& world, Matter matter, Random& random);

/// The bodies' matters that the standard asks for.
std::vector<Matter> matters(Standard const& standard);

}  // namespace worlds
