// Facts and dossiers that could be true: nothing in them is above what it is a part of.
//
// 70 % of the communes miss a requirement with a chance of 0.15 % each and lack a fact with 0.4 %; 22 % with 1.5 % and
// 2 %; 8 % with 9 % and 8 %. A fact that is not missing is known only within bounds with 0.3 %. What happened the year
// before is 0 to 12, mostly little; wholes are 8 to 40 units; documents are dated on any day of the first quarter, or
// of the second where they are late.
#pragma once

#include "generate_random.hpp"

#include <criterion19/judge/parameters.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19::generate {

/// One interval a slot, by what the rows of the standard ask for.
std::vector<Interval> facts(Random& random, Standard const& standard, ParameterValues const& parameters, int year);

/// A dossier of 20 to 50 KB: documents, units with their own papers and decisions, figures of two years, registers.
Dossier dossier(Random& random, std::uint64_t commune, int year);

/// JSON without the white space between its parts.
std::string on_one_line(std::string const& json);

}  // namespace criterion19::generate
