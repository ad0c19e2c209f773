// Dossiers as text: the library's JSON, of the records that worlds are told with.
#pragma once

#include "worlds/world.hpp"

#include <string>

namespace worlds {

std::string print(DossierContent const& content);

/// The options that are not the law's own, "key=value".
std::string print(Options const& options);

}  // namespace worlds
