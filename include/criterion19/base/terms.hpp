// The fixed vocabularies that both a dossier and the law speak.
#pragma once

#include <criterion19/base/incident_terms.hpp>
#include <criterion19/base/indicator_names.hpp>
#include <criterion19/base/unit_terms.hpp>
