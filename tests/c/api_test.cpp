// The C interface call by call: what it gives, what it refuses, and what lives how long.
#include "c/handles.hpp"

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19_test;

namespace {

constexpr char const* failing_dossier = "examples/data/xa-vi-du-b-chua-dat-2018.json";

void read(std::string const& file, Dossier& dossier) {
    auto const json = read_file(file);
    REQUIRE(criterion19_dossier_read(json.data(), json.size(), nullptr, dossier.out(), nullptr) == CRITERION19_OK);
}

void find(char const* id, Standard& standard) {
    REQUIRE(criterion19_standard_find(id, standard.out(), nullptr) == CRITERION19_OK);
}

void drafted(std::string const& text, Draft& draft) {
    Report report;
    REQUIRE(criterion19_report_read(text.data(), text.size(), nullptr, report.out(), nullptr) == CRITERION19_OK);
    REQUIRE(criterion19_draft_make(report.get(), draft.out(), nullptr) == CRITERION19_OK);
}

std::size_t candidates_of(Draft const& draft) {
    auto info = sized<criterion19_draft_info>();
    REQUIRE(criterion19_draft_get_info(draft.get(), &info, nullptr) == CRITERION19_OK);
    return info.candidate_count;
}

/// A handle of each kind.
struct Handles {
    Dossier dossier;
    Standard standard;
    Standards standards;
    Layer layer;
    Assessment assessment;
    Explanation explanation;
    Repair repair;
    Audit audit;
    Report report;
    Draft draft;
    Number number;
    Batch batch;
    Error error;

    Handles() {
        read(failing_dossier, dossier);
        find("tt23-2012/commune", standard);
        REQUIRE(criterion19_standards_all(standards.out(), nullptr) == CRITERION19_OK);
        auto const json = read_file("examples/data/quy-dinh-tinh-vi-du.json");
        REQUIRE(criterion19_layer_read(json.data(), json.size(), nullptr, 0, layer.out(), nullptr) == CRITERION19_OK);
        REQUIRE(criterion19_assess(dossier.get(), standard.get(), nullptr, assessment.out(), nullptr) ==
                CRITERION19_OK);
        REQUIRE(criterion19_explain(assessment.get(), explanation.out(), nullptr) == CRITERION19_OK);
        REQUIRE(criterion19_repair_find(assessment.get(), nullptr, repair.out(), nullptr) == CRITERION19_OK);
        REQUIRE(criterion19_audit_make(dossier.get(), nullptr, audit.out(), nullptr) == CRITERION19_OK);
        std::string const text = report_text;
        REQUIRE(criterion19_report_read(text.data(), text.size(), nullptr, report.out(), nullptr) == CRITERION19_OK);
        drafted(undecided_text, draft);
        REQUIRE(criterion19_document_number_read("67-NQ/ĐU", 9, number.out(), nullptr) == CRITERION19_OK);
        Standard of_columns;
        find("tt124-2021/commune", of_columns);
        ThreeCommunes const communes;
        REQUIRE(criterion19_judge_columns(of_columns.get(), 2023, &communes.column, 1, 3, nullptr, batch.out(),
                                          nullptr) == CRITERION19_OK);
        REQUIRE(criterion19_dossier_read("{", 1, nullptr, Dossier().out(), error.out()) == CRITERION19_BAD_INPUT);
    }
};

/// A getter must refuse each size that no version had, and write no more than it is told.
template <class T, class Get>
void check_struct(Get get) {
    for (std::uint32_t const size :
         {0U, 4U, static_cast<std::uint32_t>(sizeof(T)) - 1, static_cast<std::uint32_t>(sizeof(T)) + 8, 0xFFFFFFFFU}) {
        T out{};
        out.struct_size = size;
        Error error;
        CHECK(get(&out, error.out()) == CRITERION19_UNSUPPORTED);
        CHECK(error.get() != nullptr);
    }
    CHECK(get(static_cast<T*>(nullptr), static_cast<criterion19_error**>(nullptr)) == CRITERION19_BAD_ARGUMENT);
    T good = sized<T>();
    CHECK(get(&good, static_cast<criterion19_error**>(nullptr)) == CRITERION19_OK);
    CHECK(good.struct_size == sizeof(T));
}

}  // namespace

TEST_CASE("every struct comes in the sizes that there are, and in no other") {
    Handles const h;
    auto const assessment = h.assessment.get();
    std::size_t six_four = 0;
    REQUIRE(criterion19_assessment_find(assessment, "6.4", &six_four, nullptr) == CRITERION19_OK);
    check_struct<criterion19_term>(
        [&](auto* out, auto** error) { return criterion19_vocabulary_get_term(CRITERION19_FAULTS, 0, out, error); });
    check_struct<criterion19_standard_info>(
        [&](auto* out, auto** error) { return criterion19_standard_get_info(h.standard.get(), out, error); });
    check_struct<criterion19_row>(
        [&](auto* out, auto** error) { return criterion19_standard_get_row(h.standard.get(), 0, out, error); });
    check_struct<criterion19_indicator>(
        [&](auto* out, auto** error) { return criterion19_standard_get_indicator(h.standard.get(), 0, out, error); });
    check_struct<criterion19_layer_info>(
        [&](auto* out, auto** error) { return criterion19_layer_get_info(h.layer.get(), out, error); });
    check_struct<criterion19_dossier_info>(
        [&](auto* out, auto** error) { return criterion19_dossier_get_info(h.dossier.get(), out, error); });
    check_struct<criterion19_assessment_info>(
        [&](auto* out, auto** error) { return criterion19_assessment_get_info(assessment, out, error); });
    check_struct<criterion19_finding>(
        [&](auto* out, auto** error) { return criterion19_assessment_get_finding(assessment, 0, out, error); });
    check_struct<criterion19_evidence>([&](auto* out, auto** error) {
        return criterion19_assessment_get_evidence(assessment, six_four, 0, out, error);
    });
    check_struct<criterion19_explanation_info>(
        [&](auto* out, auto** error) { return criterion19_explanation_get_info(h.explanation.get(), out, error); });
    check_struct<criterion19_remedy>([&](auto* out, auto** error) {
        return criterion19_explanation_get_remedy(h.explanation.get(), 0, out, error);
    });
    check_struct<criterion19_repair_info>(
        [&](auto* out, auto** error) { return criterion19_repair_get_info(h.repair.get(), out, error); });
    check_struct<criterion19_change>(
        [&](auto* out, auto** error) { return criterion19_repair_get_change(h.repair.get(), 0, out, error); });
    check_struct<criterion19_audit_info>(
        [&](auto* out, auto** error) { return criterion19_audit_get_info(h.audit.get(), out, error); });
    check_struct<criterion19_report_info>(
        [&](auto* out, auto** error) { return criterion19_report_get_info(h.report.get(), out, error); });
    check_struct<criterion19_draft_info>(
        [&](auto* out, auto** error) { return criterion19_draft_get_info(h.draft.get(), out, error); });
    check_struct<criterion19_candidate>(
        [&](auto* out, auto** error) { return criterion19_draft_get_candidate(h.draft.get(), 0, out, error); });
    check_struct<criterion19_document_number_info>(
        [&](auto* out, auto** error) { return criterion19_document_number_get_info(h.number.get(), out, error); });
    check_struct<criterion19_batch_info>(
        [&](auto* out, auto** error) { return criterion19_batch_get_info(h.batch.get(), out, error); });
    check_struct<criterion19_batch_row>(
        [&](auto* out, auto** error) { return criterion19_batch_get_row(h.batch.get(), 0, out, error); });
    check_struct<criterion19_fault>([&](auto* out, auto** error) {
        auto const status = criterion19_error_get_fault(h.error.get(), 0, out);
        if (status == CRITERION19_UNSUPPORTED) criterion19_dossier_read(nullptr, 0, nullptr, nullptr, error);
        return status;
    });

    // And those that are passed.
    auto options = sized<criterion19_assess_options>();
    options.struct_size = 12;
    Assessment none;
    CHECK(criterion19_assess(h.dossier.get(), h.standard.get(), &options, none.out(), nullptr) ==
          CRITERION19_UNSUPPORTED);
    criterion19_print_options print{};
    std::string text;
    CHECK(criterion19_assessment_print(assessment, nullptr, &print, append, &text, nullptr) == CRITERION19_UNSUPPORTED);
    CHECK(text.empty());
    ThreeCommunes communes;
    communes.column.struct_size = 8;
    Batch batch;
    CHECK(criterion19_judge_columns(h.standard.get(), 2018, &communes.column, 1, 3, nullptr, batch.out(), nullptr) ==
          CRITERION19_UNSUPPORTED);
}

TEST_CASE("numbers out of range are refused") {
    Handles const h;
    auto finding = sized<criterion19_finding>();
    auto evidence = sized<criterion19_evidence>();
    auto missing = sized<criterion19_missing_fact>();
    auto const assessment = h.assessment.get();
    auto const far = std::size_t{1} << 60;
    CHECK(criterion19_assessment_get_finding(assessment, far, &finding, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_assessment_get_evidence(assessment, 0, far, &evidence, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_assessment_get_missing(assessment, far, 0, &missing, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_assessment_get_recorded(assessment, far, &evidence, nullptr) == CRITERION19_BAD_ARGUMENT);
    auto unit = sized<criterion19_unit>();
    CHECK(criterion19_dossier_get_unit(h.dossier.get(), far, &unit, nullptr) == CRITERION19_BAD_ARGUMENT);
    auto candidate = sized<criterion19_candidate>();
    CHECK(criterion19_draft_get_candidate(h.draft.get(), 3, &candidate, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_draft_get_candidate(h.draft.get(), far, &candidate, nullptr) == CRITERION19_BAD_ARGUMENT);
    Standard standard;
    CHECK(criterion19_standards_get_standard(h.standards.get(), far, standard.out(), nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    std::size_t count = 0;
    for (std::int32_t const vocabulary : {-1, 13, 0x7FFFFFFF})
        CHECK(criterion19_vocabulary_get_count(vocabulary, &count, nullptr) == CRITERION19_BAD_ARGUMENT);
    Standards list;
    CHECK(criterion19_standards_in_force(17'000, 99, list.out(), nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_standards_in_force(0x7FFFFFFF, CRITERION19_COMMUNE, list.out(), nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_standard_default(17'897, -1, standard.out(), nullptr) == CRITERION19_BAD_ARGUMENT);
    auto print = sized<criterion19_print_options>();
    print.format = 9;
    std::string text;
    CHECK(criterion19_assessment_print(assessment, nullptr, &print, append, &text, nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    print.format = CRITERION19_TEXT;
    print.language = 7;
    CHECK(criterion19_assessment_print(assessment, nullptr, &print, append, &text, nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    criterion19_outcome outcomes[2];
    CHECK(criterion19_batch_get_outcomes(h.batch.get(), 0, outcomes, 2, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_batch_get_outcomes(h.batch.get(), 3, outcomes, 2, nullptr) == CRITERION19_BAD_ARGUMENT);
    CHECK(criterion19_standard_find("tt124-2021/comune", standard.out(), nullptr) == CRITERION19_NOT_FOUND);
    std::size_t index = 0;
    CHECK(criterion19_assessment_find(assessment, "99.9", &index, nullptr) == CRITERION19_NOT_FOUND);
}

TEST_CASE("texts that are no UTF-8 are wrong arguments, whatever reads them") {
    Handles const handles;
    auto const cut = std::string(38, 'A') + "\xF0";
    for (std::string const& text : {std::string("T\xE1"), cut, std::string("\xC0\x80"), std::string("\xED\xA0\x80")}) {
        auto const* const bad = text.c_str();
        auto report = sized<criterion19_report_options>();
        report.year = 2018;
        report.commune = bad;
        std::string const prose = "Năm 2018 xã Tân có 12/15 hộ.";
        Report read;
        Error error;
        CHECK(criterion19_report_read(prose.data(), prose.size(), &report, read.out(), error.out()) ==
              CRITERION19_BAD_ARGUMENT);
        auto fault = sized<criterion19_fault>();
        REQUIRE(criterion19_error_get_fault(error.get(), 0, &fault) == CRITERION19_OK);
        CHECK(std::string(fault.message.en) == "argument commune is wrong: a byte is not valid UTF-8");
        Standard standard;
        CHECK(criterion19_standard_find(bad, standard.out(), nullptr) == CRITERION19_BAD_ARGUMENT);
        std::size_t index = 0;
        CHECK(criterion19_assessment_find(handles.assessment.get(), bad, &index, nullptr) == CRITERION19_BAD_ARGUMENT);
        auto options = sized<criterion19_assess_options>();
        options.unit = bad;
        Assessment assessment;
        CHECK(criterion19_assess(handles.dossier.get(), handles.standard.get(), &options, assessment.out(), nullptr) ==
              CRITERION19_BAD_ARGUMENT);
        options.unit = nullptr;
        options.name = bad;
        CHECK(criterion19_assess_facts(handles.standard.get(), 2018, nullptr, 0, &options, assessment.out(), nullptr) ==
              CRITERION19_BAD_ARGUMENT);
        auto fact = sized<criterion19_fact>();
        fact.indicator = bad;
        CHECK(criterion19_assess_facts(handles.standard.get(), 2018, &fact, 1, nullptr, assessment.out(), nullptr) ==
              CRITERION19_BAD_ARGUMENT);
    }
}

TEST_CASE("sizes and offsets that no memory holds are refused") {
    Handles const handles;
    Dossier dossier;
    CHECK(criterion19_dossier_read("{}", static_cast<std::size_t>(-1), nullptr, dossier.out(), nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    std::uint8_t const values[8] = {};
    auto column = sized<criterion19_column>();
    column.indicator = "crimes";
    column.type = CRITERION19_U8;
    column.values = column.lower = column.upper = values;
    Batch batch;
    for (auto const offset : {static_cast<std::size_t>(-1), static_cast<std::size_t>(-8)}) {
        column.lower_offset = offset;
        column.upper_offset = 0;
        CHECK(criterion19_judge_columns(handles.standard.get(), 2018, &column, 1, 8, nullptr, batch.out(), nullptr) ==
              CRITERION19_BAD_ARGUMENT);
        column.lower_offset = 0;
        column.upper_offset = offset;
        CHECK(criterion19_judge_columns(handles.standard.get(), 2018, &column, 1, 8, nullptr, batch.out(), nullptr) ==
              CRITERION19_BAD_ARGUMENT);
    }
    column.upper_offset = 0;
    CHECK(criterion19_judge_columns(handles.standard.get(), 2018, &column, 1, 8, nullptr, batch.out(), nullptr) ==
          CRITERION19_OK);
}

TEST_CASE("an error says what is wrong and where") {
    std::string const json =
        "{\n \"schema\": \"criterion19/dossier/1\", \"year\": 2018,\n \"totals\": {\"hamlets\": 2.5}}";
    Dossier dossier;
    Error error;
    CHECK(criterion19_dossier_read(json.data(), json.size(), nullptr, dossier.out(), error.out()) ==
          CRITERION19_BAD_INPUT);
    CHECK(dossier.get() == nullptr);
    std::size_t count = 0;
    REQUIRE(criterion19_error_get_count(error.get(), &count) == CRITERION19_OK);
    CHECK(count == 1);
    auto fault = sized<criterion19_fault>();
    REQUIRE(criterion19_error_get_fault(error.get(), 0, &fault) == CRITERION19_OK);
    CHECK(std::string(fault.name) == "not_an_integer");
    CHECK(std::string(fault.path) == "/totals/hamlets");
    CHECK(fault.line == 3);
    CHECK(fault.column == 24);
    CHECK_FALSE(std::string(fault.message.vi).empty());
    CHECK_FALSE(std::string(fault.message.en).empty());
    CHECK(criterion19_error_get_fault(error.get(), 1, &fault) == CRITERION19_BAD_ARGUMENT);
    CHECK(std::string(criterion19_status_key(CRITERION19_BAD_INPUT)) == "bad_input");
    CHECK(std::string(criterion19_status_key(4711)) == "unknown");
}

TEST_CASE("what was made outlives what it was made from") {
    Assessment assessment;
    Explanation explanation;
    Repair repair;
    Assessment repaired;
    Audit audit;
    {
        Dossier dossier;
        Standard standard;
        Layer layer;
        read("examples/data/xa-vi-du-a-dat-2023.json", dossier);
        find("tt124-2021/commune", standard);
        auto const json = read_file("examples/data/quy-dinh-tinh-vi-du.json");
        REQUIRE(criterion19_layer_read(json.data(), json.size(), nullptr, 0, layer.out(), nullptr) == CRITERION19_OK);
        auto options = sized<criterion19_assess_options>();
        criterion19_layer const* layers[] = {layer.get()};
        options.layers = layers;
        options.layer_count = 1;
        Error error;
        auto const status = criterion19_assess(dossier.get(), standard.get(), &options, assessment.out(), error.out());
        auto fault = sized<criterion19_fault>();
        if (status != CRITERION19_OK && criterion19_error_get_fault(error.get(), 0, &fault) == CRITERION19_OK)
            FAIL(fault.summary.en);
        auto audit_options = sized<criterion19_audit_options>();
        criterion19_assessment const* assessments[] = {assessment.get()};
        audit_options.assessments = assessments;
        audit_options.assessment_count = 1;
        REQUIRE(criterion19_audit_make(dossier.get(), &audit_options, audit.out(), nullptr) == CRITERION19_OK);
    }
    REQUIRE(criterion19_explain(assessment.get(), explanation.out(), nullptr) == CRITERION19_OK);
    auto everything = sized<criterion19_repair_options>();
    everything.allow_everything = 1;
    if (criterion19_repair_find(assessment.get(), &everything, repair.out(), nullptr) == CRITERION19_OK) {
        REQUIRE(criterion19_repair_get_assessment(repair.get(), repaired.out(), nullptr) == CRITERION19_OK);
        auto info = sized<criterion19_assessment_info>();
        REQUIRE(criterion19_assessment_get_info(repaired.get(), &info, nullptr) == CRITERION19_OK);
        CHECK(info.outcome == CRITERION19_MET);
    }
    auto info = sized<criterion19_assessment_info>();
    REQUIRE(criterion19_assessment_get_info(assessment.get(), &info, nullptr) == CRITERION19_OK);
    REQUIRE(info.layer_count == 1);
    CHECK(std::string(info.layers[0]) == "tinh-vi-du-2023");
    auto finding = sized<criterion19_finding>();
    std::size_t row = 0;
    REQUIRE(criterion19_assessment_find(assessment.get(), "5.4.2", &row, nullptr) == CRITERION19_OK);
    REQUIRE(criterion19_assessment_get_finding(assessment.get(), row, &finding, nullptr) == CRITERION19_OK);
    CHECK(std::string(finding.layer) == "tinh-vi-du-2023");
    auto explained = sized<criterion19_explanation_info>();
    REQUIRE(criterion19_explanation_get_info(explanation.get(), &explained, nullptr) == CRITERION19_OK);
    for (std::size_t i = 0; i < explained.missing_count; ++i) {
        auto missing = sized<criterion19_missing_indicator>();
        REQUIRE(criterion19_explanation_get_missing(explanation.get(), i, &missing, nullptr) == CRITERION19_OK);
        CHECK_FALSE(std::string(missing.name.vi).empty());
    }
    for (std::int32_t format : {CRITERION19_TEXT, CRITERION19_MARKDOWN, CRITERION19_JSON, CRITERION19_HTML}) {
        auto print = sized<criterion19_print_options>();
        print.format = format;
        std::string text;
        CHECK(criterion19_assessment_print(assessment.get(), audit.get(), &print, append, &text, nullptr) ==
              CRITERION19_OK);
        CHECK(text.find("5.4.2") != std::string::npos);
    }
}

TEST_CASE("freeing takes null and leaves null") {
    criterion19_dossier_free(nullptr);
    criterion19_error_free(nullptr);
    criterion19_dossier* dossier = nullptr;
    criterion19_dossier_free(&dossier);
    auto const json = read_file(failing_dossier);
    REQUIRE(criterion19_dossier_read(json.data(), json.size(), nullptr, &dossier, nullptr) == CRITERION19_OK);
    criterion19_dossier_free(&dossier);
    CHECK(dossier == nullptr);
    criterion19_dossier_free(&dossier);
}

TEST_CASE("a sink that stops ends the call") {
    Handles const h;
    auto const stop = [](void*, char const*, std::size_t) { return 1; };
    CHECK(criterion19_assessment_print(h.assessment.get(), nullptr, nullptr, stop, nullptr, nullptr) ==
          CRITERION19_STOPPED);
    CHECK(criterion19_dossier_write(h.dossier.get(), stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_standard_print(h.standard.get(), nullptr, nullptr, stop, nullptr, nullptr) ==
          CRITERION19_STOPPED);
    CHECK(criterion19_report_print(h.report.get(), nullptr, stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_report_write_draft(h.report.get(), stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_draft_write(h.draft.get(), stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_document_number_print(h.number.get(), nullptr, stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_audit_print(h.audit.get(), nullptr, stop, nullptr, nullptr) == CRITERION19_STOPPED);
    CHECK(criterion19_comparison_print(h.assessment.get(), h.assessment.get(), nullptr, stop, nullptr, nullptr) ==
          CRITERION19_STOPPED);
    CHECK(criterion19_agenda_print(h.dossier.get(), 17'600, nullptr, nullptr, stop, nullptr, nullptr) ==
          CRITERION19_STOPPED);
}

TEST_CASE("two assessments stand side by side") {
    Handles const h;
    Standard national;
    REQUIRE(criterion19_standard_find("ntm-2016/19", national.out(), nullptr) == CRITERION19_OK);
    Assessment by_it;
    REQUIRE(criterion19_assess(h.dossier.get(), national.get(), nullptr, by_it.out(), nullptr) == CRITERION19_OK);
    for (auto const format : {CRITERION19_TEXT, CRITERION19_MARKDOWN, CRITERION19_JSON, CRITERION19_HTML}) {
        auto print = sized<criterion19_print_options>();
        print.format = format;
        std::string text;
        REQUIRE(criterion19_comparison_print(h.assessment.get(), by_it.get(), &print, append, &text, nullptr) ==
                CRITERION19_OK);
        CHECK(text.find("ntm-2016/19") != std::string::npos);
    }
}

TEST_CASE("a calendar is made by the standard of the title, or by the one that is given") {
    Handles const h;
    auto const on = [&](std::int32_t today, criterion19_agenda_options const* options, std::string& text) {
        auto print = sized<criterion19_print_options>();
        print.format = CRITERION19_JSON;
        return criterion19_agenda_print(h.dossier.get(), today, options, &print, append, &text, nullptr);
    };
    std::string text;
    REQUIRE(on(17'682, nullptr, text) == CRITERION19_OK);  // 31/05/2018
    CHECK(text.find("criterion19/agenda/1") != std::string::npos);
    CHECK(text.find("tt23-2012/commune/6.1.1") != std::string::npos);
    auto options = sized<criterion19_agenda_options>();
    Standard other;
    REQUIRE(criterion19_standard_find("tt23-2012/hamlet", other.out(), nullptr) == CRITERION19_OK);
    options.standard = other.get();
    CHECK(on(17'682, &options, text) == CRITERION19_BAD_INPUT);  // for another kind of unit
    options.standard = nullptr;
    options.layer_count = 1;
    CHECK(on(17'682, &options, text) == CRITERION19_BAD_ARGUMENT);
    options.layer_count = 0;
    options.struct_size = 3;
    CHECK(on(17'682, &options, text) == CRITERION19_UNSUPPORTED);
    CHECK(on(0x7FFFFFFF, nullptr, text) == CRITERION19_BAD_ARGUMENT);
}

TEST_CASE("standards are listed, and read again from what is written") {
    Standards list;
    REQUIRE(criterion19_standards_in_force(17'896, CRITERION19_COMMUNE, list.out(), nullptr) == CRITERION19_OK);
    std::size_t count = 0;
    REQUIRE(criterion19_standards_get_count(list.get(), &count, nullptr) == CRITERION19_OK);
    CHECK(count >= 2);  // 31/12/2018: ntm-2016/19 and tt23-2012/commune
    Standard taken;
    REQUIRE(criterion19_standards_get_standard(list.get(), 0, taken.out(), nullptr) == CRITERION19_OK);
    Standard standard;
    REQUIRE(criterion19_standard_default(17'896, CRITERION19_COMMUNE, standard.out(), nullptr) == CRITERION19_OK);
    auto info = sized<criterion19_standard_info>();
    REQUIRE(criterion19_standard_get_info(standard.get(), &info, nullptr) == CRITERION19_OK);
    CHECK(std::string(info.id) == "ntm-2016/19");

    auto print = sized<criterion19_print_options>();
    print.format = CRITERION19_JSON;
    std::string json;
    REQUIRE(criterion19_standard_print(standard.get(), nullptr, &print, append, &json, nullptr) == CRITERION19_OK);
    Standard again;
    REQUIRE(criterion19_standard_read(json.data(), json.size(), again.out(), nullptr) == CRITERION19_OK);
    auto info_again = sized<criterion19_standard_info>();
    REQUIRE(criterion19_standard_get_info(again.get(), &info_again, nullptr) == CRITERION19_OK);
    CHECK(info_again.row_count == info.row_count);
    CHECK(std::string(criterion19_version()).find('.') != std::string::npos);
    CHECK(criterion19_abi_version() == CRITERION19_ABI_VERSION);
    CHECK(std::string(criterion19_law_data_version()).size() >= 4);
}

TEST_CASE("a report becomes a draft dossier") {
    Handles const h;
    Dossier draft;
    REQUIRE(criterion19_report_get_draft(h.report.get(), draft.out(), nullptr) == CRITERION19_OK);
    auto info = sized<criterion19_dossier_info>();
    REQUIRE(criterion19_dossier_get_info(draft.get(), &info, nullptr) == CRITERION19_OK);
    CHECK(info.year == 2018);
    std::string json;
    REQUIRE(criterion19_report_write_draft(h.report.get(), append, &json, nullptr) == CRITERION19_OK);
    CHECK(json.find("67-NQ/ĐU") != std::string::npos);
    auto number = sized<criterion19_document_number_info>();
    REQUIRE(criterion19_document_number_get_info(h.number.get(), &number, nullptr) == CRITERION19_OK);
    CHECK(number.number == 67);
    CHECK(std::string(number.type) == "resolution");
}

TEST_CASE("a draft lists what it left out, with the bytes and the value of each") {
    std::string const text = undecided_text;
    Draft draft;
    drafted(text, draft);
    auto info = sized<criterion19_draft_info>();
    REQUIRE(criterion19_draft_get_info(draft.get(), &info, nullptr) == CRITERION19_OK);
    CHECK(info.year == 2023);
    REQUIRE(info.candidate_count == 3);
    for (std::size_t i = 0; i < info.candidate_count; ++i) {
        auto candidate = sized<criterion19_candidate>();
        REQUIRE(criterion19_draft_get_candidate(draft.get(), i, &candidate, nullptr) == CRITERION19_OK);
        CHECK(std::string(candidate.about) == (i == 0 ? "/documents/0/date" : "/figures"));
        REQUIRE(candidate.begin < candidate.end);
        CHECK(candidate.text == text.substr(candidate.begin, candidate.end - candidate.begin));
        CHECK_FALSE(std::string(candidate.reason.vi).empty());
        CHECK_FALSE(std::string(candidate.reason.en).empty());
        CHECK(std::string(candidate.value).empty() == (i == 0));
    }
    auto traffic = sized<criterion19_candidate>();
    REQUIRE(criterion19_draft_get_candidate(draft.get(), 2, &traffic, nullptr) == CRITERION19_OK);
    CHECK(std::string(traffic.value).find("\"traffic_accidents\"") != std::string::npos);
    std::string json;
    REQUIRE(criterion19_draft_write(draft.get(), append, &json, nullptr) == CRITERION19_OK);
    CHECK(json.find("x-candidates") != std::string::npos);
}

TEST_CASE("what is accepted stands in the dossier and is no candidate any more") {
    Draft accepted;
    {
        Draft draft;
        drafted(undecided_text, draft);
        std::size_t const traffic[] = {2, 2};
        REQUIRE(criterion19_draft_accept(draft.get(), traffic, 2, accepted.out(), nullptr) == CRITERION19_OK);
        CHECK(candidates_of(draft) == 3);
        Draft same;
        REQUIRE(criterion19_draft_accept(draft.get(), nullptr, 0, same.out(), nullptr) == CRITERION19_OK);
        CHECK(candidates_of(same) == 3);
        std::size_t const both[] = {2, 1};
        REQUIRE(criterion19_draft_accept(draft.get(), both, 2, same.out(), nullptr) == CRITERION19_OK);
        CHECK(candidates_of(same) == 1);
    }
    CHECK(candidates_of(accepted) == 2);
    Dossier dossier;
    REQUIRE(criterion19_draft_get_dossier(accepted.get(), dossier.out(), nullptr) == CRITERION19_OK);
    std::string json;
    REQUIRE(criterion19_dossier_write(dossier.get(), append, &json, nullptr) == CRITERION19_OK);
    CHECK(json.find("traffic_accidents") != std::string::npos);
    CHECK(json.find("fires_explosions") == std::string::npos);
    CHECK(json.find("hamlets") != std::string::npos);
    // Fires are the last of two now.
    std::size_t const fires = 1;
    Draft more;
    REQUIRE(criterion19_draft_accept(accepted.get(), &fires, 1, more.out(), nullptr) == CRITERION19_OK);
    CHECK(candidates_of(more) == 1);
}

TEST_CASE("candidates that cannot be accepted are named") {
    Draft draft;
    drafted(undecided_text, draft);
    auto const refused = [&](std::vector<std::size_t> const& indices, criterion19_status wanted) {
        Draft none;
        Error error;
        CHECK(criterion19_draft_accept(draft.get(), indices.data(), indices.size(), none.out(), error.out()) == wanted);
        CHECK(none.get() == nullptr);
        auto fault = sized<criterion19_fault>();
        REQUIRE(criterion19_error_get_fault(error.get(), 0, &fault) == CRITERION19_OK);
        CHECK(std::string(fault.name) == "invalid_argument");
        return std::string(fault.path) + "|" + fault.message.en;
    };
    CHECK(refused({1, 0}, CRITERION19_BAD_INPUT) ==
          "/x-candidates/0|argument indices[1] is wrong: candidate 0 has no value to put in");
    CHECK(refused({2, 1, 3}, CRITERION19_BAD_ARGUMENT) == "|argument indices[2] is wrong: 3 is not below 3");
    refused({std::size_t{1} << 60}, CRITERION19_BAD_ARGUMENT);
    Draft none;
    CHECK(criterion19_draft_accept(draft.get(), nullptr, 1, none.out(), nullptr) == CRITERION19_BAD_ARGUMENT);
    Report undated;
    std::string const text = "Có 8/8 thôn đăng ký.";
    REQUIRE(criterion19_report_read(text.data(), text.size(), nullptr, undated.out(), nullptr) == CRITERION19_OK);
    CHECK(criterion19_draft_make(undated.get(), none.out(), nullptr) == CRITERION19_BAD_INPUT);
}

TEST_CASE("statements of discrepancies can be read") {
    Dossier dossier;
    read("examples/data/tan-phuoc-2018.json", dossier);
    Audit audit;
    REQUIRE(criterion19_audit_make(dossier.get(), nullptr, audit.out(), nullptr) == CRITERION19_OK);
    auto info = sized<criterion19_audit_info>();
    REQUIRE(criterion19_audit_get_info(audit.get(), &info, nullptr) == CRITERION19_OK);
    REQUIRE(info.discrepancy_count >= 4);
    bool percent = false;
    for (std::size_t i = 0; i < info.discrepancy_count; ++i) {
        auto discrepancy = sized<criterion19_discrepancy>();
        REQUIRE(criterion19_audit_get_discrepancy(audit.get(), i, &discrepancy, nullptr) == CRITERION19_OK);
        percent = percent || std::string(discrepancy.key) == "percent_does_not_fit";
        for (std::size_t s = 0; s < discrepancy.statement_count; ++s) {
            auto statement = sized<criterion19_statement>();
            REQUIRE(criterion19_audit_get_statement(audit.get(), i, s, &statement, nullptr) == CRITERION19_OK);
            CHECK(statement.path[0] == '/');
        }
    }
    CHECK(percent);  // the 86,7 % that the report claims
}

TEST_CASE("columns, facts and one commune of the columns are judged alike") {
    Standard standard;
    find("tt124-2021/commune", standard);
    auto info = sized<criterion19_standard_info>();
    REQUIRE(criterion19_standard_get_info(standard.get(), &info, nullptr) == CRITERION19_OK);
    ThreeCommunes const communes;
    std::vector<std::uint64_t> words(2 * info.row_count);
    auto options = sized<criterion19_judge_options>();
    options.words = words.data();
    options.word_count = words.size() - 1;
    Batch batch;
    CHECK(criterion19_judge_columns(standard.get(), 2023, &communes.column, 1, 3, &options, batch.out(), nullptr) ==
          CRITERION19_BAD_ARGUMENT);
    options.word_count = words.size();
    REQUIRE(criterion19_judge_columns(standard.get(), 2023, &communes.column, 1, 3, &options, batch.out(), nullptr) ==
            CRITERION19_OK);
    auto root = sized<criterion19_batch_row>();
    REQUIRE(criterion19_batch_get_row(batch.get(), 0, &root, nullptr) == CRITERION19_OK);
    CHECK(root.counts[CRITERION19_NOT_MET] == 1);
    CHECK(root.counts[CRITERION19_UNDETERMINED] == 2);

    std::vector<criterion19_outcome> outcomes(info.row_count);
    std::vector<std::uint16_t> failing(info.row_count);
    for (std::size_t commune = 0; commune < 3; ++commune) {
        REQUIRE(criterion19_batch_get_outcomes(batch.get(), commune, outcomes.data(), outcomes.size(), nullptr) ==
                CRITERION19_OK);
        std::size_t count = 0;
        REQUIRE(criterion19_batch_get_failing(batch.get(), commune, failing.data(), failing.size(), &count, nullptr) ==
                CRITERION19_OK);
        Assessment of_columns;
        REQUIRE(criterion19_assess_commune(standard.get(), 2023, &communes.column, 1, 3, commune, nullptr,
                                           of_columns.out(), nullptr) == CRITERION19_OK);
        auto fact = sized<criterion19_fact>();
        fact.indicator = "police_disciplined";
        fact.value = {communes.disciplined[commune], communes.disciplined[commune]};
        Assessment of_facts;
        REQUIRE(criterion19_assess_facts(standard.get(), 2023, &fact, commune == 1 ? 0 : 1, nullptr, of_facts.out(),
                                         nullptr) == CRITERION19_OK);
        std::size_t open = 0;
        for (std::size_t i = 0; i < info.row_count; ++i) {
            auto one = sized<criterion19_finding>();
            auto other = sized<criterion19_finding>();
            REQUIRE(criterion19_assessment_get_finding(of_columns.get(), i, &one, nullptr) == CRITERION19_OK);
            REQUIRE(criterion19_assessment_get_finding(of_facts.get(), i, &other, nullptr) == CRITERION19_OK);
            CHECK(one.outcome == outcomes[i]);
            CHECK(other.outcome == outcomes[i]);
            open += !one.is_group && (one.outcome == CRITERION19_NOT_MET || one.outcome == CRITERION19_UNDETERMINED);
        }
        CHECK(count == open);
    }
    auto unknown = sized<criterion19_fact>();
    unknown.indicator = "no_such_indicator";
    Assessment none;
    CHECK(criterion19_assess_facts(standard.get(), 2023, &unknown, 1, nullptr, none.out(), nullptr) !=
          CRITERION19_INTERNAL);
}
