// Draws worlds.
#pragma once

#include "worlds/random.hpp"
#include "worlds/world.hpp"

namespace worlds {

/// The world of this standard and seed. It keeps the bounds of the law: a part is at most its whole, permanent
/// residents are residents, decisions are lawful.
World draw_world(Standard const& standard, std::uint64_t seed);

/// Standard, options and a day after the end of the year, and nothing in it.
World draw_setting(Standard const& standard, std::uint64_t seed);

/// Of the year assessed, or a year before it, everything that the world of a member has to agree with.
World draw_member(Standard const& standard, World const& commune, std::uint64_t seed);

}  // namespace worlds
