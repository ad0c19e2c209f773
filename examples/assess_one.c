/* From a dossier's file to its verdict, in C. */
#include <criterion19/criterion19.h>

#include <stdio.h>

int main(int argc, char** argv) {
    static char json[1 << 20];
    FILE* const file = fopen(argc > 1 ? argv[1] : "examples/data/tan-phuoc-2018.json", "rb");
    if (file == NULL) return 3;
    size_t const size = fread(json, 1, sizeof json, file);
    int const is_whole = feof(file);
    fclose(file);
    if (!is_whole) return 3;

    criterion19_dossier* dossier = NULL;
    criterion19_standard* standard = NULL;
    criterion19_assessment* assessment = NULL;
    criterion19_error* error = NULL;
    criterion19_status status = criterion19_dossier_read(json, size, NULL, &dossier, &error);
    if (status == CRITERION19_OK) status = criterion19_standard_find("tt23-2012/commune", &standard, &error);
    if (status == CRITERION19_OK) status = criterion19_assess(dossier, standard, NULL, &assessment, &error);

    criterion19_fault fault = {.struct_size = sizeof fault};
    if (criterion19_error_get_fault(error, 0, &fault) == CRITERION19_OK) fprintf(stderr, "%s\n", fault.summary.vi);
    criterion19_assessment_info info = {.struct_size = sizeof info};
    criterion19_assessment_get_info(assessment, &info, NULL);
    for (size_t i = 0; i < info.finding_count; ++i) {
        criterion19_finding finding = {.struct_size = sizeof finding};
        criterion19_term outcome = {.struct_size = sizeof outcome};
        criterion19_assessment_get_finding(assessment, i, &finding, NULL);
        criterion19_vocabulary_get_term(CRITERION19_OUTCOMES, (size_t)finding.outcome, &outcome, NULL);
        printf("%s: %s\n", finding.id, outcome.name.vi);
    }
    criterion19_error_free(&error);
    criterion19_assessment_free(&assessment);
    criterion19_standard_free(&standard);
    criterion19_dossier_free(&dossier);
    return status == CRITERION19_OK ? 0 : 3;
}
