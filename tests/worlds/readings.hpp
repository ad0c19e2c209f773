// Dossiers whose statements contradict each other, and what their readings allow.
//
// A reading keeps every listed event with the marks that are stated of it, and a largest set of the other statements of
// one family that agree: none of the rest could be added. The numbers are small, so that every reading is found by
// going through all numbers that there can be.
#pragma once

#include "worlds/check.hpp"

#include <cstdint>

namespace worlds {

/// Draws a family of numbers and statements about them, and checks that no row is decided against a reading.
void check_reading(std::uint64_t seed, Report& report);

}  // namespace worlds
