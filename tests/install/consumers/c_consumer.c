/* A program in C. */
#include <criterion19/criterion19.h>

#include <string.h>

int main(void) {
    char const json[] =
        "{\"schema\": \"criterion19/dossier/1\", \"year\": 2018, "
        "\"totals\": {\"hamlets\": 10, \"hamlets_recognised\": 8}}";
    criterion19_dossier* dossier = NULL;
    criterion19_standard* standard = NULL;
    criterion19_assessment* assessment = NULL;
    criterion19_finding finding = {.struct_size = sizeof finding};
    size_t index = 0;
    if (criterion19_dossier_read(json, strlen(json), NULL, &dossier, NULL) != CRITERION19_OK) return 1;
    if (criterion19_standard_find("tt23-2012/commune", &standard, NULL) != CRITERION19_OK) return 2;
    if (criterion19_assess(dossier, standard, NULL, &assessment, NULL) != CRITERION19_OK) return 3;
    if (criterion19_assessment_find(assessment, "6.4", &index, NULL) != CRITERION19_OK) return 4;
    if (criterion19_assessment_get_finding(assessment, index, &finding, NULL) != CRITERION19_OK) return 5;
    int const is_met = finding.outcome == CRITERION19_MET;
    criterion19_assessment_free(&assessment);
    criterion19_standard_free(&standard);
    criterion19_dossier_free(&dossier);
    return is_met ? 0 : 6;
}
