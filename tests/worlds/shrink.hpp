// Makes a dossier that shows a fault as short as it can be while it stays true and still shows it.
#pragma once

#include "worlds/world.hpp"

#include <functional>

namespace worlds {

/// Drops from both dossiers alike, whatever leaves `shows_fault` true. Nothing is dropped whose silence would be false.
void shrink(DossierContent& content, DossierContent& fuller,
            std::function<bool(DossierContent const&, DossierContent const&)> const& shows_fault);

/// Drops single statements, true or not, whatever leaves `shows_fault` true.
void shrink_statements(DossierContent& content, std::function<bool(DossierContent const&)> const& shows_fault);

}  // namespace worlds
