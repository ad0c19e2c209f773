// criterion19: tells whether a Vietnamese commune meets criterion 19 (quốc phòng và an ninh) on the road to new-rural
// status. This header brings everything that needs no compiled part: base, record, law, judge and standards.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/base/terms.hpp>
#include <criterion19/judge/agenda.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/authority_chain.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/judge/score.hpp>
#include <criterion19/judge/summary.hpp>
#include <criterion19/law/validate.hpp>
#include <criterion19/record/document_date.hpp>
#include <criterion19/record/document_identity.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/background.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>
#include <criterion19/version.hpp>
