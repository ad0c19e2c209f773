// criterion19: tells whether a Vietnamese commune meets criterion 19 (quốc phòng và an ninh) on the road to new-rural
// status. This header brings the common case: building a dossier, assessing it by a standard that is named by its id.
//
// One include each besides: the rows of the standards as constants (standards/tt124_2021.hpp, all of them:
// standards/catalogue.hpp); judge/audit.hpp, explain.hpp, agenda.hpp, compare.hpp, scenario.hpp, score.hpp,
// summary.hpp, batch.hpp, row_outcomes.hpp; record/document_number.hpp; ostream.hpp; and io/ for JSON, reports and
// prints.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/base/terms.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/choice.hpp>
#include <criterion19/version.hpp>
