// Handles that eight threads use at once, for the thread sanitizer to look at and for their answers to agree.
#include "c/handles.hpp"

#include <cstdio>
#include <string>
#include <thread>
#include <vector>

using namespace criterion19_test;

namespace {

struct Shared {
    Dossier dossier;
    Standard standard;
    Layer layer;
    Assessment assessment;
};

/// Everything that can be asked of the shared handles, as one text; empty where a call fails.
std::string ask(Shared const& shared) {
    std::string said;
    Assessment assessment;
    Explanation explanation;
    Repair repair;
    Audit audit;
    auto options = sized<criterion19_assess_options>();
    criterion19_layer const* layers[] = {shared.layer.get()};
    options.layers = layers;
    options.layer_count = 1;
    if (criterion19_assess(shared.dossier.get(), shared.standard.get(), &options, assessment.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_explain(shared.assessment.get(), explanation.out(), nullptr) != CRITERION19_OK ||
        criterion19_audit_make(shared.dossier.get(), nullptr, audit.out(), nullptr) != CRITERION19_OK)
        return {};
    auto everything = sized<criterion19_repair_options>();
    everything.allow_everything = 1;
    criterion19_repair_find(shared.assessment.get(), &everything, repair.out(), nullptr);
    for (std::int32_t format : {CRITERION19_TEXT, CRITERION19_MARKDOWN, CRITERION19_JSON, CRITERION19_HTML}) {
        auto print = sized<criterion19_print_options>();
        print.format = format;
        if (criterion19_assessment_print(shared.assessment.get(), audit.get(), &print, append, &said, nullptr) !=
                CRITERION19_OK ||
            criterion19_assessment_print(assessment.get(), nullptr, &print, append, &said, nullptr) != CRITERION19_OK)
            return {};
    }
    if (criterion19_standard_print(shared.standard.get(), nullptr, nullptr, append, &said, nullptr) != CRITERION19_OK ||
        criterion19_dossier_write(shared.dossier.get(), append, &said, nullptr) != CRITERION19_OK)
        return {};
    Report report;
    std::string const text = report_text;
    if (criterion19_report_read(text.data(), text.size(), nullptr, report.out(), nullptr) != CRITERION19_OK ||
        criterion19_report_print(report.get(), nullptr, append, &said, nullptr) != CRITERION19_OK)
        return {};
    auto info = sized<criterion19_assessment_info>();
    if (criterion19_assessment_get_info(shared.assessment.get(), &info, nullptr) != CRITERION19_OK) return {};
    for (std::size_t i = 0; i < info.finding_count; ++i) {
        auto finding = sized<criterion19_finding>();
        if (criterion19_assessment_get_finding(shared.assessment.get(), i, &finding, nullptr) != CRITERION19_OK)
            return {};
        said += finding.explanation.vi;
    }
    // What goes wrong is nobody else's business either.
    Error error;
    if (criterion19_dossier_read("{", 1, nullptr, Dossier().out(), error.out()) != CRITERION19_BAD_INPUT) return {};
    return said;
}

}  // namespace

int main() {
    Shared shared;
    auto const json = read_file("examples/data/xa-vi-du-a-dat-2023.json");
    auto const layer = read_file("examples/data/quy-dinh-tinh-vi-du.json");
    if (criterion19_dossier_read(json.data(), json.size(), nullptr, shared.dossier.out(), nullptr) != CRITERION19_OK ||
        criterion19_standard_find("tt124-2021/commune", shared.standard.out(), nullptr) != CRITERION19_OK ||
        criterion19_layer_read(layer.data(), layer.size(), nullptr, 0, shared.layer.out(), nullptr) != CRITERION19_OK ||
        criterion19_assess(shared.dossier.get(), shared.standard.get(), nullptr, shared.assessment.out(), nullptr) !=
            CRITERION19_OK)
        return 2;

    constexpr std::size_t count = 8;
    std::vector<std::string> answers(count);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < count; ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 3; ++round) answers[i] = ask(shared);
        });
    for (auto& thread : threads) thread.join();
    int differences = answers[0].empty() ? 1 : 0;
    for (auto const& answer : answers) differences += answer != answers[0];
    std::printf("%zu threads, %zu bytes each, %d differences\n", count, answers[0].size(), differences);
    return differences == 0 ? 0 : 1;
}
