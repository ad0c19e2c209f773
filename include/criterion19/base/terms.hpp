// The fixed vocabularies that both a dossier and the law speak.
#pragma once

#include <criterion19/base/count_terms.hpp>
#include <criterion19/base/flag_terms.hpp>
#include <criterion19/base/incident_terms.hpp>
#include <criterion19/base/matter_terms.hpp>
#include <criterion19/base/total_terms.hpp>
#include <criterion19/base/unit_terms.hpp>
