// The vectors, judged by the C library in a program that is compiled as C: dossiers with the findings that the law
// gives for them. Usage: vectors ROOT FILE...
#include "json.h"

#include <criterion19/criterion19.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { max_layers = 8 };

/// A text in memory of its own.
typedef struct text {
    char* data;
    size_t size;
} text;

static char const* root;
static char const* current;  ///< name of the case that runs
static int faults;
static int cases;

static int fault(char const* what, char const* detail) {
    fprintf(stderr, "%s: %s %s\n", current, what, detail == NULL ? "" : detail);
    ++faults;
    return 0;
}

static text read_file(char const* folder, char const* name) {
    char path[4096];
    text out = {NULL, 0};
    snprintf(path, sizeof path, "%s%s%s", folder, folder[0] == '\0' ? "" : "/", name);
    FILE* const file = fopen(path, "rb");
    if (file == NULL) {
        fault("cannot be read:", path);
        return out;
    }
    char part[65536];
    for (size_t size = fread(part, 1, sizeof part, file); size != 0; size = fread(part, 1, sizeof part, file)) {
        char* const grown = realloc(out.data, out.size + size);
        if (grown == NULL) break;
        out.data = grown;
        memcpy(out.data + out.size, part, size);
        out.size += size;
    }
    fclose(file);
    return out;
}

/// Whether the call succeeded; says why where it did not, and frees the error.
static int done(criterion19_status status, criterion19_error** error) {
    criterion19_fault first = {.struct_size = sizeof first};
    int const known = *error != NULL && criterion19_error_get_fault(*error, 0, &first) == CRITERION19_OK;
    if (status != CRITERION19_OK) fault(criterion19_status_key(status), known ? first.summary.en : "");
    criterion19_error_free(error);
    return status == CRITERION19_OK;
}

/// Days from 1970-01-01 to a date of the form YYYY-MM-DD.
static int read_date(char const* date, int32_t* days) {
    int year;
    int month;
    int day;
    char rest;
    if (strlen(date) != 10 || sscanf(date, "%4d-%2d-%2d%c", &year, &month, &day, &rest) != 3)
        return fault("no date:", date);
    static int const before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    int const leaps = (month > 2 ? year : year - 1);
    if (month < 1 || month > 12 || day < 1 || day > 31) return fault("no date:", date);
    *days = 365 * (year - 1970) + (leaps / 4 - leaps / 100 + leaps / 400) - 477 + before[month - 1] + day - 1;
    return 1;
}

static int outcome_of(char const* key, criterion19_outcome* outcome) {
    size_t count = 0;
    criterion19_vocabulary_get_count(CRITERION19_OUTCOMES, &count, NULL);
    for (size_t i = 0; i < count; ++i) {
        criterion19_term term = {.struct_size = sizeof term};
        if (criterion19_vocabulary_get_term(CRITERION19_OUTCOMES, i, &term, NULL) != CRITERION19_OK) break;
        if (strcmp(term.key, key) != 0) continue;
        *outcome = (criterion19_outcome)i;
        return 1;
    }
    return fault("no outcome:", key);
}

/// Only these keys may stand in the object.
static int has_only(json_value const* object, char const* const* keys) {
    if (object == NULL || object->kind != json_object) return fault("an object is needed", "");
    for (json_value const* member = object->first; member != NULL; member = member->next) {
        char const* const* key = keys;
        while (*key != NULL && strcmp(*key, member->key) != 0) ++key;
        if (*key == NULL) return fault("unknown key", member->key);
    }
    return 1;
}

static int expect(criterion19_outcome found, char const* wanted, char const* id) {
    criterion19_outcome outcome = 0;
    if (wanted == NULL || !outcome_of(wanted, &outcome)) return fault("an outcome is needed for", id);
    if (found == outcome) return 1;
    return fault(id, "has another outcome");
}

static void check_rest(criterion19_assessment const* assessment, size_t count, char const* named, char const* wanted) {
    for (size_t i = 0; i < count; ++i) {
        criterion19_finding finding = {.struct_size = sizeof finding};
        if (criterion19_assessment_get_finding(assessment, i, &finding, NULL) != CRITERION19_OK)
            fault("a finding cannot be read", "");
        else if (!finding.is_group && !named[i])
            expect(finding.outcome, wanted, finding.id);
    }
}

static void check_findings(criterion19_assessment const* assessment, json_value const* expected) {
    static char const* const keys[] = {"outcome", "findings", "other_rows", NULL};
    if (!has_only(expected, keys)) return;
    criterion19_error* error = NULL;
    criterion19_assessment_info info = {.struct_size = sizeof info};
    if (!done(criterion19_assessment_get_info(assessment, &info, &error), &error)) return;
    if (json_member(expected, "outcome") != NULL)
        expect(info.outcome, json_text(expected, "outcome"), info.standard_id);

    char* const named = calloc(info.finding_count, 1);
    json_value const* const findings = json_member(expected, "findings");
    for (json_value const* row = findings == NULL ? NULL : findings->first; row != NULL; row = row->next) {
        size_t index = 0;
        criterion19_finding finding = {.struct_size = sizeof finding};
        if (!done(criterion19_assessment_find(assessment, row->key, &index, &error), &error)) continue;
        if (!done(criterion19_assessment_get_finding(assessment, index, &finding, &error), &error)) continue;
        expect(finding.outcome, row->string, row->key);
        if (named != NULL) named[index] = 1;
    }
    if (named != NULL && json_member(expected, "other_rows") != NULL)
        check_rest(assessment, info.finding_count, named, json_text(expected, "other_rows"));
    free(named);
}

/// The text of a member of the case, or of the file that it names: "dossier" or "dossier_file".
static int part_of(json_value const* vector, char const* inline_key, char const* file_key, text* file,
                   char const** data, size_t* size) {
    json_value const* const here = inline_key == NULL ? NULL : json_member(vector, inline_key);
    char const* const name = json_text(vector, file_key);
    if (here != NULL) {
        *data = here->text;
        *size = here->size;
        return 1;
    }
    if (name == NULL) return fault("is missing:", file_key);
    *file = read_file(root, name);
    *data = file->data;
    *size = file->size;
    return file->data != NULL;
}

static int make_dossier(json_value const* vector, criterion19_dossier** dossier) {
    text file = {NULL, 0};
    char const* data = NULL;
    size_t size = 0;
    criterion19_error* error = NULL;
    int const made = part_of(vector, "dossier", "dossier_file", &file, &data, &size) &&
                     done(criterion19_dossier_read(data, size, NULL, dossier, &error), &error);
    free(file.data);
    return made;
}

static int make_standard(json_value const* vector, criterion19_standard** standard) {
    criterion19_error* error = NULL;
    char const* const id = json_text(vector, "standard");
    if (id != NULL) return done(criterion19_standard_find(id, standard, &error), &error);
    text file = {NULL, 0};
    char const* data = NULL;
    size_t size = 0;
    int const made = part_of(vector, NULL, "standard_file", &file, &data, &size) &&
                     done(criterion19_standard_read(data, size, standard, &error), &error);
    free(file.data);
    return made;
}

static int make_layers(json_value const* vector, criterion19_standard const* standard, criterion19_layer** layers,
                       size_t* count) {
    json_value const* const list = json_member(vector, "layers");
    for (json_value const* each = list == NULL ? NULL : list->first; each != NULL; each = each->next) {
        criterion19_error* error = NULL;
        if (*count == max_layers) return fault("too many layers", "");
        if (!done(criterion19_layer_read(each->text, each->size, &standard, 1, &layers[*count], &error), &error))
            return 0;
        ++*count;
    }
    return 1;
}

static void run_case(json_value const* vector) {
    static char const* const keys[] = {"case",  "dossier", "dossier_file", "standard", "standard_file",
                                       "as_of", "layers",  "expect",       NULL};
    criterion19_dossier* dossier = NULL;
    criterion19_standard* standard = NULL;
    criterion19_layer* layers[max_layers] = {NULL};
    criterion19_assessment* assessment = NULL;
    criterion19_error* error = NULL;
    criterion19_assess_options options = {.struct_size = sizeof options};
    json_value const* const as_of = json_member(vector, "as_of");

    current = json_text(vector, "case");
    if (current == NULL) current = "a case without name";
    ++cases;
    if (as_of != NULL) {
        options.has_as_of = 1;
        if (as_of->string == NULL || !read_date(as_of->string, &options.as_of)) return;
    }
    if (has_only(vector, keys) && make_dossier(vector, &dossier) && make_standard(vector, &standard) &&
        make_layers(vector, standard, layers, &options.layer_count)) {
        options.layers = (criterion19_layer const* const*)layers;
        if (done(criterion19_assess(dossier, standard, &options, &assessment, &error), &error))
            check_findings(assessment, json_member(vector, "expect"));
    }
    criterion19_assessment_free(&assessment);
    for (size_t i = 0; i < options.layer_count; ++i) criterion19_layer_free(&layers[i]);
    criterion19_standard_free(&standard);
    criterion19_dossier_free(&dossier);
}

static void run_file(char const* name) {
    static char const* const keys[] = {"about", "cases", NULL};
    current = name;
    int const cases_before = cases;
    text const file = read_file("", name);
    json_value* const document = file.data == NULL ? NULL : json_read(file.data, file.size);
    if (document == NULL || !has_only(document, keys)) {
        fault("is no file of vectors", "");
    } else {
        json_value const* const list = json_member(document, "cases");
        for (json_value const* vector = list == NULL ? NULL : list->first; vector != NULL; vector = vector->next)
            run_case(vector);
    }
    current = name;
    if (cases == cases_before) fault("has no case", "");
    json_free(document);
    free(file.data);
}

int main(int argc, char** argv) {
    if (argc < 3) {
        fputs("usage: vectors ROOT FILE...\n", stderr);
        return 2;
    }
    root = argv[1];
    for (int i = 2; i < argc; ++i) run_file(argv[i]);
    printf("%d cases in %d files, %d faults\n", cases, argc - 2, faults);
    return faults == 0 && cases > 0 ? 0 : 1;
}
