// What is behind the handles. Each shares what it was made from, so that either may be freed first.
#pragma once

#include "c/texts.hpp"

#include <criterion19/criterion19.h>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/question_list.hpp>
#include <criterion19/io/report_reader.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::c {

/// What a handle keeps alive.
using Kept = std::vector<std::shared_ptr<void const>>;

/// A standard and its texts.
struct SharedStandard {
    SharedStandard(Standard const& standard, std::shared_ptr<LoadedStandard const> loaded);

    struct Row {
        std::string id;
        BilingualText text;
        BilingualText citation;
        std::string label;
    };
    struct ParameterTexts {
        std::string key;
        BilingualText name;
        std::int64_t value = 0;
        std::string value_key;
        BilingualText value_name;
    };

    Standard const& standard;
    std::shared_ptr<LoadedStandard const> loaded;  ///< null for a built-in one
    std::string id;
    BilingualText title;
    BilingualText instrument;
    std::vector<Row> rows;
    FactsKeys keys;
    std::vector<BilingualText> indicator_names;  ///< one a slot
    std::vector<ParameterTexts> parameters;      ///< one a parameter
    ShownTexts texts;
};

/// The questions of a standard and the texts of each.
struct SharedQuestions {
    SharedQuestions(std::shared_ptr<SharedStandard const> of, int year);

    std::shared_ptr<SharedStandard const> standard;
    QuestionList list;
    std::vector<std::vector<criterion19_text>> proof;
    std::vector<std::vector<char const*>> rows;
    ShownTexts texts;
};

/// A local decision, with the standards that it may point into.
struct SharedLayer {
    ParameterLayer layer;
    std::vector<std::shared_ptr<SharedStandard const>> own;
    ShownTexts texts;
};

/// An assessment, with the texts of its findings and what it points into.
struct SharedAssessment {
    SharedAssessment(Assessment made, Kept made_from);
    SharedAssessment(SharedAssessment const&) = delete;

    Assessment assessment;
    Kept kept;
    std::vector<ReportRow> rows;
    std::vector<std::string> labels;  ///< one a finding
    std::string weakest_label;
    std::vector<char const*> layers;
    ShownTexts texts;
};

/// Everything that follows from an assessment.
struct SharedExplanation {
    explicit SharedExplanation(std::shared_ptr<SharedAssessment const> of);

    std::shared_ptr<SharedAssessment const> assessment;
    std::vector<std::size_t> deciding;
    BilingualText decided;
    Missing missing;
    std::vector<Remedy> remedies;
    std::vector<std::int32_t> possible;
    std::vector<std::string> remedy_indicators;
    ShownTexts texts;
};

struct SharedRepair {
    SharedRepair(FactRepair found, std::shared_ptr<SharedAssessment const> after)
        : repair(std::move(found)), assessment(std::move(after)) {}

    FactRepair repair;
    std::shared_ptr<SharedAssessment const> assessment;  ///< with the changes made
    ShownTexts texts;
};

struct SharedAudit {
    SharedAudit(Dossier audited, Day when, std::vector<Discrepancy> found);

    Dossier dossier;
    Day as_of;
    std::vector<Discrepancy> discrepancies;
    ShownTexts texts;
};

struct SharedReport {
    std::string text;
    ReportHints hints;
    ReportReading reading;
};

struct SharedNumber {
    SharedNumber(std::string text, DocumentNumber read);

    std::string input;
    DocumentNumber number;
    std::string canonical;
    std::string heading;
    std::string letter;
    std::string groups;
    std::vector<char const*> repairs;
};

/// Outcomes of many communes, in the caller's words or its own.
struct SharedBatch {
    std::shared_ptr<SharedStandard const> standard;
    int year = 0;
    Day as_of;
    std::size_t communes = 0;
    std::vector<std::uint64_t> own_words;
    std::vector<OutcomeCounts> counts;
    OutcomePlanes planes;
    Kept kept;
};

}  // namespace criterion19::c

struct criterion19_standards {
    std::vector<criterion19::Standard const*> standards;
};
struct criterion19_standard {
    std::shared_ptr<criterion19::c::SharedStandard const> shared;
};
struct criterion19_buffer {
    std::string text;
};
struct criterion19_questions {
    std::shared_ptr<criterion19::c::SharedQuestions const> shared;
};
struct criterion19_layer {
    std::shared_ptr<criterion19::c::SharedLayer const> shared;
};
struct criterion19_dossier {
    criterion19::Dossier dossier;
};
struct criterion19_assessment {
    std::shared_ptr<criterion19::c::SharedAssessment const> shared;
};
struct criterion19_explanation {
    std::shared_ptr<criterion19::c::SharedExplanation const> shared;
};
struct criterion19_repair {
    std::shared_ptr<criterion19::c::SharedRepair const> shared;
};
struct criterion19_audit {
    std::shared_ptr<criterion19::c::SharedAudit const> shared;
};
struct criterion19_report {
    std::shared_ptr<criterion19::c::SharedReport const> shared;
};
struct criterion19_draft {
    std::shared_ptr<criterion19::Draft const> shared;
    criterion19::c::ShownTexts texts = {};
};
struct criterion19_document_number {
    std::shared_ptr<criterion19::c::SharedNumber const> shared;
};
struct criterion19_batch {
    std::shared_ptr<criterion19::c::SharedBatch const> shared;
};
