// criterion19 for C and for bindings: the whole contract of the C library, in C11. Link criterion19::c.
//
//     criterion19_dossier* dossier = NULL;
//     criterion19_standard* standard = NULL;
//     criterion19_assessment* assessment = NULL;
//     criterion19_dossier_read(json, size, NULL, &dossier, NULL);
//     criterion19_standard_find("tt124-2021/commune", &standard, NULL);
//     criterion19_assess(dossier, standard, NULL, &assessment, NULL);
//
// Statuses. Every call gives a status, 0 for success. Where it is not, out parameters are null or untouched. A null or
// otherwise wrong argument is a status, never a crash; what cannot be told is whether a pointer is good. A text that
// you pass without a size is UTF-8 and ends in NUL: other bytes are `CRITERION19_BAD_ARGUMENT`.
//
// Errors. The last argument may be null. Else it receives an error to be freed, or null on success; what it held before
// is overwritten. An error lists every fault with its place. Out of memory and stopped come without one.
//
// Handles. Each kind has a type of its own. They never change once they are made, so any number of threads may use one
// at a time. A handle keeps alive what it was made from: a standard may be freed while an assessment by it is in use.
//
// Ownership. You free what a call gave you by a handle's `*_free`, which takes null and sets your pointer to null. All
// else that you see, every `const char*` and every array in a struct, is borrowed: it lives as long as the handle that
// it was read from. Texts end in NUL, are UTF-8 and never null; where there is nothing to say they are empty. Long text
// goes to a `criterion19_write` of yours. What you pass in is not kept after the call unless its comment says so.
//
// Structs. Those that begin with `struct_size` may grow in later versions: set it to their size, for those that you
// read as well as for those that you pass. Zero in every other field is the default. A program that was compiled with
// an earlier version passes a smaller size and gets what it knows; what it does not pass takes its default. A size of
// no version, or of a later one, is `CRITERION19_UNSUPPORTED`. In an array all elements have the same size.
//
// Numbers. Days count from 1970-01-01. Enumerations are `int32_t`; their values never change meaning. Counts are whole
// numbers, percentages hundredths of a percent. Indices begin at 0 and must be below the count that goes with them.
#ifndef CRITERION19_CRITERION19_H
#define CRITERION19_CRITERION19_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define CRITERION19_API __attribute__((visibility("default")))
#else
#define CRITERION19_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

// Versions

/// Counts what was added to this interface.
#define CRITERION19_ABI_VERSION 1

/// "major.minor.patch" of the library.
CRITERION19_API char const* criterion19_version(void);
/// `CRITERION19_ABI_VERSION` of the library that is loaded.
CRITERION19_API uint32_t criterion19_abi_version(void);
/// Version of the legal content, "year.month" of the material behind it.
CRITERION19_API char const* criterion19_law_data_version(void);

// Statuses

typedef int32_t criterion19_status;
enum {
    CRITERION19_OK = 0,
    CRITERION19_BAD_INPUT = 1,      ///< what was read or combined is wrong: the error lists every fault
    CRITERION19_BAD_ARGUMENT = 2,   ///< null, out of range, no such index: the call is wrong
    CRITERION19_UNSUPPORTED = 3,    ///< a struct of a size that no version up to this one had
    CRITERION19_NOT_FOUND = 4,      ///< there is nothing that was asked for
    CRITERION19_STOPPED = 5,        ///< your `criterion19_write` gave something else than 0
    CRITERION19_OUT_OF_MEMORY = 6,  ///< nothing was made, nothing is lost
    CRITERION19_INTERNAL = 7        ///< a fault of the library itself
};

/// "ok", "bad_input" and so on; "unknown" for a number that is none.
CRITERION19_API char const* criterion19_status_key(criterion19_status status);

// Common types

typedef int32_t criterion19_language;
enum { CRITERION19_VI = 0, CRITERION19_EN = 1 };

/// One text in both languages. Never grows.
typedef struct criterion19_text {
    char const* vi;
    char const* en;
} criterion19_text;

/// What is known of a number: it is at least lo and at most hi. Never grows.
typedef struct criterion19_interval {
    int64_t lo;
    int64_t hi;
} criterion19_interval;

/// Takes a piece of text that does not end in NUL; give 0 to go on. It must not throw or jump out of the call.
typedef int (*criterion19_write)(void* user, char const* data, size_t size);

/// A buffer of the library's, for callers that cannot easily hand over a function: any call that prints takes
/// `criterion19_buffer_write` with the buffer as `user`. Not for two threads at a time.
typedef struct criterion19_buffer criterion19_buffer;

typedef int32_t criterion19_format;
enum { CRITERION19_TEXT = 0, CRITERION19_MARKDOWN = 1, CRITERION19_JSON = 2, CRITERION19_HTML = 3 };

/// How something is printed. Null wherever it is asked for: text in Vietnamese, 80 columns, no colour.
typedef struct criterion19_print_options {
    uint32_t struct_size;
    criterion19_format format;
    criterion19_language language;  ///< JSON holds both
    uint32_t width;                 ///< columns of text; 0: 80
    int32_t colour;                 ///< 1: text in ANSI colours
} criterion19_print_options;

// Errors

typedef struct criterion19_error criterion19_error;

/// One fault.
typedef struct criterion19_fault {
    uint32_t struct_size;
    int32_t code;              ///< stable number, e.g. 0x0206
    char const* name;          ///< stable name, e.g. "invalid_date"
    char const* path;          ///< JSON pointer of the place; "" is the whole
    uint64_t line;             ///< from 1; 0 where unknown
    uint64_t column;           ///< byte in the line, from 1; 0 where unknown
    criterion19_text message;  ///< what is wrong
    criterion19_text summary;  ///< place, message and name in one line
} criterion19_fault;

/// How many faults there are: at least one.
CRITERION19_API criterion19_status criterion19_error_get_count(criterion19_error const* error, size_t* count);
CRITERION19_API criterion19_status criterion19_error_get_fault(criterion19_error const* error, size_t index,
                                                               criterion19_fault* fault);
CRITERION19_API void criterion19_error_free(criterion19_error** error);

// Buffers

CRITERION19_API criterion19_status criterion19_buffer_make(criterion19_buffer** buffer, criterion19_error** error);
/// A `criterion19_write`: adds the piece to the buffer. 1 where `buffer` or `data` is null or memory ran out.
CRITERION19_API int criterion19_buffer_write(void* buffer, char const* data, size_t size);
/// All that was written, ending in NUL, and its size without the NUL; good until the buffer is written to or freed.
CRITERION19_API criterion19_status criterion19_buffer_get_text(criterion19_buffer const* buffer, char const** text,
                                                               size_t* size, criterion19_error** error);
CRITERION19_API void criterion19_buffer_free(criterion19_buffer** buffer);

// Vocabularies

typedef int32_t criterion19_outcome;
enum {
    CRITERION19_UNDETERMINED = 0,   ///< chưa xác định
    CRITERION19_MET = 1,            ///< đạt
    CRITERION19_NOT_MET = 2,        ///< chưa đạt
    CRITERION19_NOT_APPLICABLE = 3  ///< không áp dụng
};

typedef int32_t criterion19_unit_kind;
enum {
    CRITERION19_COMMUNE = 0,
    CRITERION19_HAMLET = 1,
    CRITERION19_AGENCY = 2,
    CRITERION19_ENTERPRISE = 3,
    CRITERION19_SCHOOL = 4
};

/// What the number of an indicator is.
typedef int32_t criterion19_value_kind;
enum {
    CRITERION19_COUNT = 0,
    CRITERION19_FLAG = 1,    ///< 0 or 1
    CRITERION19_DATE = 2,    ///< days since 1970-01-01
    CRITERION19_PERCENT = 3  ///< hundredths of a percent
};

/// How well the wording of a rule is known.
typedef int32_t criterion19_knowledge;
enum {
    CRITERION19_SEEN = 0,
    CRITERION19_SECONDARY = 1,
    CRITERION19_PARAPHRASE = 2,
    CRITERION19_RECALLED = 3,
    CRITERION19_NOT_AVAILABLE = 4
};

/// How a value came into a dossier.
typedef int32_t criterion19_basis;
enum { CRITERION19_REPORTED = 0, CRITERION19_CONFIRMED = 1 };

/// Who can bring a change about.
typedef int32_t criterion19_means;
enum { CRITERION19_NOBODY = 0, CRITERION19_UNIT = 1, CRITERION19_AUTHORITY = 2 };

/// How bad a discrepancy is.
typedef int32_t criterion19_severity;
enum { CRITERION19_NOTE = 0, CRITERION19_WARNING = 1, CRITERION19_ERROR = 2 };

/// The lists of terms. Terms of the first seven have the numbers above; of the others only the keys are stable.
typedef int32_t criterion19_vocabulary;
enum {
    CRITERION19_OUTCOMES = 0,
    CRITERION19_UNIT_KINDS = 1,
    CRITERION19_VALUE_KINDS = 2,
    CRITERION19_KNOWLEDGES = 3,
    CRITERION19_BASES = 4,
    CRITERION19_MEANS_OF_CHANGE = 5,
    CRITERION19_SEVERITIES = 6,
    CRITERION19_TESTS = 7,
    CRITERION19_DISCREPANCIES = 8,
    CRITERION19_DOCUMENT_TYPES = 9,
    CRITERION19_NUMBER_FAMILIES = 10,
    CRITERION19_NUMBER_REPAIRS = 11,
    CRITERION19_FAULTS = 12  ///< names and wordings of errors; {0} stands for an argument
};

/// One term. Lives as long as the program.
typedef struct criterion19_term {
    uint32_t struct_size;
    int32_t reserved;
    char const* key;  ///< stable ASCII spelling
    criterion19_text name;
} criterion19_term;

CRITERION19_API criterion19_status criterion19_vocabulary_get_count(criterion19_vocabulary vocabulary, size_t* count,
                                                                    criterion19_error** error);
CRITERION19_API criterion19_status criterion19_vocabulary_get_term(criterion19_vocabulary vocabulary, size_t index,
                                                                   criterion19_term* term, criterion19_error** error);

// Standards

typedef struct criterion19_standard criterion19_standard;
typedef struct criterion19_standards criterion19_standards;  ///< a list of them
typedef struct criterion19_layer criterion19_layer;

/// All built-in standards.
CRITERION19_API criterion19_status criterion19_standards_all(criterion19_standards** list, criterion19_error** error);
/// The built-in standards for a kind of unit on a day; the list may be empty.
CRITERION19_API criterion19_status criterion19_standards_in_force(int32_t date, criterion19_unit_kind kind,
                                                                  criterion19_standards** list,
                                                                  criterion19_error** error);
CRITERION19_API criterion19_status criterion19_standards_get_count(criterion19_standards const* list, size_t* count,
                                                                   criterion19_error** error);
CRITERION19_API criterion19_status criterion19_standards_get_standard(criterion19_standards const* list, size_t index,
                                                                      criterion19_standard** standard,
                                                                      criterion19_error** error);
CRITERION19_API void criterion19_standards_free(criterion19_standards** list);

/// The built-in standard with this id, e.g. "tt124-2021/commune".
CRITERION19_API criterion19_status criterion19_standard_find(char const* id, criterion19_standard** standard,
                                                             criterion19_error** error);
/// What a unit of that kind is assessed by on a day where nobody names a standard: a commune by the national criterion
/// 19 in force, or where its texts are not available, as since 15 February 2026, by the title "An toàn về an ninh, trật
/// tự"; any other unit by that title.
CRITERION19_API criterion19_status criterion19_standard_default(int32_t date, criterion19_unit_kind kind,
                                                                criterion19_standard** standard,
                                                                criterion19_error** error);
/// A standard from the JSON of a file of yours.
CRITERION19_API criterion19_status criterion19_standard_read(char const* json, size_t size,
                                                             criterion19_standard** standard,
                                                             criterion19_error** error);
CRITERION19_API void criterion19_standard_free(criterion19_standard** standard);

typedef struct criterion19_standard_info {
    uint32_t struct_size;
    criterion19_unit_kind unit_kind;
    char const* id;
    criterion19_text title;
    criterion19_text instrument;  ///< the legal text
    int32_t in_force_from;        ///< first day
    int32_t in_force_until;       ///< first day on which it is not in force any more
    int32_t still_in_force;       ///< 1: no end is known
    int32_t reviewed_on;          ///< day on which the law was last read for it
    size_t row_count;             ///< 0: its content is not known
    size_t indicator_count;
    size_t parameter_count;
} criterion19_standard_info;

/// One row: a requirement, or a group of them.
typedef struct criterion19_row {
    uint32_t struct_size;
    int32_t parent;     ///< index of the row under which it stands; -1 for the root
    int32_t is_group;   ///< 1: it combines the rows below it
    int32_t indicator;  ///< index of the indicator that it is about; -1 for groups
    char const* id;     ///< whole: "tt124-2021/commune/4.3.a"
    char const* test;   ///< key of how it is judged: "at_least"
    criterion19_text text;
    criterion19_text citation;
    criterion19_knowledge knowledge;
    int32_t confidence;  ///< percent, where the wording is recalled
    char const* label;   ///< of both: "RECALLED 85 %"
    int32_t in_force_from;
    int32_t in_force_until;
    int32_t other;      ///< index of the indicator that it is compared with: the whole, the year before; -1: none
    int32_t guard;      ///< index of the yes-or-no indicator on which it depends whether the row applies; -1: none
    int32_t parameter;  ///< index of the parameter that sets its threshold or its days; -1: none
    int32_t reserved;
} criterion19_row;

/// What a standard measures.
typedef struct criterion19_indicator {
    uint32_t struct_size;
    criterion19_value_kind kind;
    char const* key;  ///< stable ASCII spelling, e.g. "crimes-1" for the year before
    criterion19_text name;
    criterion19_interval domain;  ///< everything that it can be; all of it is "not known"
} criterion19_indicator;

/// A threshold, a period or a reading of a standard.
typedef struct criterion19_parameter {
    uint32_t struct_size;
    int32_t reserved;
    char const* key;
    criterion19_text name;
    char const* kind;       ///< key: "count", "share" (hundredths of a percent), "period" or "choice"
    char const* direction;  ///< key of what a local decision may do with it: "fixed", "upward", "downward", "open"
    int64_t value;          ///< the text's own, on the last day on which the standard is known to be in force
    char const* value_key;  ///< key of a period's rule or of a choice; empty for numbers
    criterion19_text value_name;  ///< the same in words
} criterion19_parameter;

CRITERION19_API criterion19_status criterion19_standard_get_info(criterion19_standard const* standard,
                                                                 criterion19_standard_info* info,
                                                                 criterion19_error** error);
CRITERION19_API criterion19_status criterion19_standard_get_row(criterion19_standard const* standard, size_t index,
                                                                criterion19_row* row, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_standard_get_indicator(criterion19_standard const* standard,
                                                                      size_t index, criterion19_indicator* indicator,
                                                                      criterion19_error** error);

CRITERION19_API criterion19_status criterion19_standard_get_parameter(criterion19_standard const* standard,
                                                                      size_t index, criterion19_parameter* parameter,
                                                                      criterion19_error** error);

/// The questions that a standard asks, by group, in the order in which they are best asked.
typedef struct criterion19_questions criterion19_questions;

/// One question; its answer is a fact of the standard.
typedef struct criterion19_question {
    uint32_t struct_size;
    int32_t indicator;  ///< index of the indicator
    char const* key;    ///< of the fact
    criterion19_text name;
    criterion19_text text;  ///< "Trong năm 2024, xã có bao nhiêu vụ phạm tội?"
    criterion19_text hint;  ///< how to answer; may be empty
    criterion19_value_kind kind;
    int32_t reserved;
    criterion19_interval domain;  ///< everything that the answer can be
    char const* group;            ///< key: "order"
    criterion19_text group_name;
    char const* answerer;  ///< key of who answers: "office", "police", "military"
    criterion19_text answerer_name;
    criterion19_text const* proof;  ///< what proves the answer, the strongest first
    size_t proof_count;
    char const* const* rows;  ///< whole ids of the rows that read it
    size_t row_count;
} criterion19_question;

/// `year` 0 asks of "the year assessed" and names no days.
CRITERION19_API criterion19_status criterion19_questions_make(criterion19_standard const* standard, int32_t year,
                                                              criterion19_questions** questions,
                                                              criterion19_error** error);
CRITERION19_API criterion19_status criterion19_questions_get_count(criterion19_questions const* questions,
                                                                   size_t* count, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_questions_get_question(criterion19_questions const* questions,
                                                                      size_t index, criterion19_question* question,
                                                                      criterion19_error** error);
CRITERION19_API criterion19_status criterion19_questions_print(criterion19_questions const* questions,
                                                               criterion19_print_options const* options,
                                                               criterion19_write write, void* user,
                                                               criterion19_error** error);
CRITERION19_API void criterion19_questions_free(criterion19_questions** questions);

/// On which day, and under which local decisions, a standard is printed; on a day on which it is not in force, it is
/// `CRITERION19_BAD_INPUT`. Null: on the last day on which it is in force, or for one that still is on the day when it
/// was reviewed.
typedef struct criterion19_standard_day {
    uint32_t struct_size;
    int32_t has_date;
    int32_t date;
    int32_t reserved;
    criterion19_layer const* const* layers;
    size_t layer_count;
} criterion19_standard_day;

/// The rows with thresholds, labels and what evidence counts. JSON is the whole standard, as
/// `criterion19_standard_read` takes it, so `day` must then be null.
CRITERION19_API criterion19_status criterion19_standard_print(criterion19_standard const* standard,
                                                              criterion19_standard_day const* day,
                                                              criterion19_print_options const* options,
                                                              criterion19_write write, void* user,
                                                              criterion19_error** error);

// Local decisions (quy định của tỉnh)

typedef struct criterion19_layer_info {
    uint32_t struct_size;
    int32_t in_force_from;
    int32_t in_force_until;
    int32_t reserved;
    char const* id;
    criterion19_text name;
    criterion19_text citation;
    char const* province;  ///< "" where it does not matter
    size_t change_count;   ///< thresholds that it sets
    size_t row_count;      ///< rows that it adds
} criterion19_layer_info;

/// A local decision from the JSON of a file. It may speak of the built-in standards and of those in `own`.
CRITERION19_API criterion19_status criterion19_layer_read(char const* json, size_t size,
                                                          criterion19_standard const* const* own, size_t own_count,
                                                          criterion19_layer** layer, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_layer_get_info(criterion19_layer const* layer,
                                                              criterion19_layer_info* info, criterion19_error** error);
CRITERION19_API void criterion19_layer_free(criterion19_layer** layer);

// Dossiers (hồ sơ)

typedef struct criterion19_dossier criterion19_dossier;

/// Bounds on what is read; 0 in a field is the library's own bound.
typedef struct criterion19_read_options {
    uint32_t struct_size;
    int32_t reserved;
    uint64_t max_bytes;
    uint64_t max_records;
} criterion19_read_options;

typedef struct criterion19_dossier_info {
    uint32_t struct_size;
    int32_t year;
    criterion19_unit_kind kind;
    int32_t reserved;
    char const* name;
    char const* province;
    size_t unit_count;
} criterion19_dossier_info;

/// A hamlet, agency, enterprise or school inside a commune.
typedef struct criterion19_unit {
    uint32_t struct_size;
    criterion19_unit_kind kind;
    char const* id;
    char const* name;
} criterion19_unit;

CRITERION19_API criterion19_status criterion19_dossier_read(char const* json, size_t size,
                                                            criterion19_read_options const* options,
                                                            criterion19_dossier** dossier, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_dossier_get_info(criterion19_dossier const* dossier,
                                                                criterion19_dossier_info* info,
                                                                criterion19_error** error);
CRITERION19_API criterion19_status criterion19_dossier_get_unit(criterion19_dossier const* dossier, size_t index,
                                                                criterion19_unit* unit, criterion19_error** error);
/// As JSON that `criterion19_dossier_read` takes.
CRITERION19_API criterion19_status criterion19_dossier_write(criterion19_dossier const* dossier,
                                                             criterion19_write write, void* user,
                                                             criterion19_error** error);
CRITERION19_API void criterion19_dossier_free(criterion19_dossier** dossier);

// Assessing

typedef struct criterion19_assessment criterion19_assessment;

/// How to assess. Null wherever it is asked for: on 31 December of the year assessed, without local decisions.
typedef struct criterion19_assess_options {
    uint32_t struct_size;
    int32_t has_as_of;
    int32_t as_of;  ///< day of assessment
    int32_t reserved;
    criterion19_layer const* const* layers;  ///< local decisions, applied in this order
    size_t layer_count;
    char const* unit;  ///< id of a unit inside a dossier; null: the dossier itself. Null for facts and columns
    char const* name;  ///< of the commune, for facts and columns. Null for dossiers, which say it themselves
} criterion19_assess_options;

/// One fact about a commune. An indicator that is not given is not known.
typedef struct criterion19_fact {
    uint32_t struct_size;
    int32_t reserved;
    char const* indicator;       ///< key
    criterion19_interval value;  ///< exact where both bounds are the same
} criterion19_fact;

/// Measures and judges a dossier.
CRITERION19_API criterion19_status criterion19_assess(criterion19_dossier const* dossier,
                                                      criterion19_standard const* standard,
                                                      criterion19_assess_options const* options,
                                                      criterion19_assessment** assessment, criterion19_error** error);
/// A dossier of `year` that states these facts and measures to them by the standard: what a form was told. Indicators
/// that the standard does not read are passed over; `name` of the options becomes that of the commune.
CRITERION19_API criterion19_status criterion19_dossier_of_facts(criterion19_standard const* standard, int32_t year,
                                                                criterion19_fact const* facts, size_t fact_count,
                                                                criterion19_assess_options const* options,
                                                                criterion19_dossier** dossier,
                                                                criterion19_error** error);
/// Judges facts of `year` that were measured elsewhere. Indicators that the standard does not read are passed over.
CRITERION19_API criterion19_status criterion19_assess_facts(criterion19_standard const* standard, int32_t year,
                                                            criterion19_fact const* facts, size_t fact_count,
                                                            criterion19_assess_options const* options,
                                                            criterion19_assessment** assessment,
                                                            criterion19_error** error);
CRITERION19_API void criterion19_assessment_free(criterion19_assessment** assessment);

typedef struct criterion19_assessment_info {
    uint32_t struct_size;
    criterion19_outcome outcome;
    int32_t year;
    int32_t as_of;
    char const* standard_id;
    criterion19_text title;
    char const* unit;  ///< JSON pointer of the unit assessed; "" is the dossier itself
    criterion19_text unit_name;
    criterion19_knowledge knowledge;  ///< the weakest among the rows that decided the outcome
    int32_t confidence;               ///< percent, where that one is recalled
    char const* label;                ///< of both: "RECALLED 85 %"
    char const* const* layers;        ///< ids of the local decisions taken into account
    size_t layer_count;
    criterion19_text const* notes;  ///< what to be careful about
    size_t note_count;
    size_t finding_count;
    size_t recorded_count;  ///< records that no row of the standard reads
} criterion19_assessment_info;

/// What became of one row.
typedef struct criterion19_finding {
    uint32_t struct_size;
    criterion19_outcome outcome;
    int32_t parent;    ///< index of the finding under which it stands; -1 for the root
    int32_t depth;     ///< 0 for the root
    int32_t is_group;  ///< 1: it combines the findings below it
    criterion19_knowledge knowledge;
    int32_t confidence;  ///< percent, where the wording is recalled
    criterion19_value_kind value_kind;
    char const* id;      ///< whole: "tt124-2021/commune/4.3.a"
    char const* number;  ///< place in a printed table: "2.1"; "" for the root
    criterion19_text text;
    criterion19_text required;     ///< threshold as text: "ít nhất 18 (70 %)"
    criterion19_text found;        ///< value as text: "16/25"
    criterion19_text explanation;  ///< what was found, in one sentence
    criterion19_text citation;
    char const* label;      ///< "SEEN"
    char const* layer;      ///< id of the local decision that set the threshold or added the row
    char const* indicator;  ///< key of what it is about; "" for groups
    int32_t has_value;      ///< 0 for groups
    int32_t has_other;
    int32_t has_threshold;
    int32_t has_margin;
    criterion19_interval value;
    criterion19_interval other;  ///< of the whole, or of the year before
    int64_t threshold;           ///< what the value is compared with
    int64_t margin;              ///< how far inside (0 or more) or short (below 0)
    size_t evidence_count;
    size_t missing_count;  ///< facts that would have to be known; 0 unless undetermined
} criterion19_finding;

/// A record of the dossier that a value rests on.
typedef struct criterion19_evidence {
    uint32_t struct_size;
    criterion19_basis basis;
    char const* path;  ///< JSON pointer of the record; "" where it comes from no dossier
    criterion19_text text;
    char const* quote;  ///< the sentence of the report, where the dossier has it
} criterion19_evidence;

/// A fact that would have to be known to decide a row.
typedef struct criterion19_missing_fact {
    uint32_t struct_size;
    int32_t reserved;
    char const* indicator;
    criterion19_text name;
    criterion19_interval known;
    criterion19_text const* reasons;  ///< why it is not known better
    size_t reason_count;
} criterion19_missing_fact;

CRITERION19_API criterion19_status criterion19_assessment_get_info(criterion19_assessment const* assessment,
                                                                   criterion19_assessment_info* info,
                                                                   criterion19_error** error);
/// Findings stand in the order of the text, the root first.
CRITERION19_API criterion19_status criterion19_assessment_get_finding(criterion19_assessment const* assessment,
                                                                      size_t index, criterion19_finding* finding,
                                                                      criterion19_error** error);
/// Index of the finding with this id, whole or without that of the standard.
CRITERION19_API criterion19_status criterion19_assessment_find(criterion19_assessment const* assessment, char const* id,
                                                               size_t* index, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_assessment_get_evidence(criterion19_assessment const* assessment,
                                                                       size_t finding, size_t index,
                                                                       criterion19_evidence* evidence,
                                                                       criterion19_error** error);
CRITERION19_API criterion19_status criterion19_assessment_get_missing(criterion19_assessment const* assessment,
                                                                      size_t finding, size_t index,
                                                                      criterion19_missing_fact* missing,
                                                                      criterion19_error** error);
/// What the dossier records beside the rows of the standard.
CRITERION19_API criterion19_status criterion19_assessment_get_recorded(criterion19_assessment const* assessment,
                                                                       size_t index, criterion19_evidence* evidence,
                                                                       criterion19_error** error);

// Explaining

typedef struct criterion19_explanation criterion19_explanation;
typedef struct criterion19_repair criterion19_repair;

/// Why the outcome is what it is, and what can be done.
typedef struct criterion19_explanation_info {
    uint32_t struct_size;
    int32_t missing_is_exact;  ///< 0: the search was bounded, a fact may be wanting from the list
    criterion19_text decided;  ///< what the outcome rests on, in one sentence
    size_t const* deciding;    ///< the fewest findings that fix the outcome
    size_t deciding_count;
    int32_t const* possible;  ///< outcomes that the facts leave open
    size_t possible_count;
    size_t missing_count;
    size_t remedy_count;
} criterion19_explanation_info;

/// An indicator that is not exactly known and can still change the outcome: what to ask next.
typedef struct criterion19_missing_indicator {
    uint32_t struct_size;
    int32_t can_meet;  ///< 1: a value of it alone makes the outcome met
    int32_t can_fail;  ///< 1: a value of it alone makes the outcome not met
    int32_t reserved;
    char const* indicator;
    criterion19_text name;
    criterion19_interval known;
    criterion19_text const* reasons;
    size_t reason_count;
    size_t const* findings;  ///< undetermined ones that read it
    size_t finding_count;
    size_t settles;  ///< of these, how many any value of it decides
} criterion19_missing_indicator;

/// What one finding that is not met still needs.
typedef struct criterion19_remedy {
    uint32_t struct_size;
    criterion19_means means;
    size_t finding;
    char const* indicator;
    criterion19_text text;
    int32_t has_amount;
    int32_t has_deadline;
    criterion19_interval amount;  ///< by how much the indicator has to change
    int32_t deadline;             ///< last day on which it is in time
    int32_t is_overdue;           ///< 1: that day lies before the day of assessment
    int32_t is_needed;            ///< 0: a group above holds without this row
    int32_t reserved;
    criterion19_text deadline_text;
    criterion19_text deadline_citation;
} criterion19_remedy;

CRITERION19_API criterion19_status criterion19_explain(criterion19_assessment const* assessment,
                                                       criterion19_explanation** explanation,
                                                       criterion19_error** error);
CRITERION19_API criterion19_status criterion19_explanation_get_info(criterion19_explanation const* explanation,
                                                                    criterion19_explanation_info* info,
                                                                    criterion19_error** error);
/// Those that settle most come first.
CRITERION19_API criterion19_status criterion19_explanation_get_missing(criterion19_explanation const* explanation,
                                                                       size_t index,
                                                                       criterion19_missing_indicator* missing,
                                                                       criterion19_error** error);
CRITERION19_API criterion19_status criterion19_explanation_get_remedy(criterion19_explanation const* explanation,
                                                                      size_t index, criterion19_remedy* remedy,
                                                                      criterion19_error** error);
CRITERION19_API void criterion19_explanation_free(criterion19_explanation** explanation);

/// What may be changed. Null: what the unit or an authority can still bring about.
typedef struct criterion19_repair_options {
    uint32_t struct_size;
    int32_t allow_everything;  ///< 1: past events too: what would have had to be different
} criterion19_repair_options;

typedef struct criterion19_repair_info {
    uint32_t struct_size;
    int32_t is_exact;  ///< 0: the search was bounded, a shorter repair may exist
    int64_t amount;    ///< of all changes together
    size_t change_count;
} criterion19_repair_info;

/// One indicator moved.
typedef struct criterion19_change {
    uint32_t struct_size;
    criterion19_means means;
    char const* indicator;
    criterion19_text name;
    criterion19_text text;
    criterion19_interval from;
    int64_t to;
    int64_t amount;       ///< distance of `to` from `from`
    int32_t establishes;  ///< 1: it has to be found out and written down, not changed
    int32_t reserved;
} criterion19_change;

/// The fewest changes that make the standard met; not found where nothing that may be changed does.
CRITERION19_API criterion19_status criterion19_repair_find(criterion19_assessment const* assessment,
                                                           criterion19_repair_options const* options,
                                                           criterion19_repair** repair, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_repair_get_info(criterion19_repair const* repair,
                                                               criterion19_repair_info* info,
                                                               criterion19_error** error);
CRITERION19_API criterion19_status criterion19_repair_get_change(criterion19_repair const* repair, size_t index,
                                                                 criterion19_change* change, criterion19_error** error);
/// The assessment with the changes made, to be freed.
CRITERION19_API criterion19_status criterion19_repair_get_assessment(criterion19_repair const* repair,
                                                                     criterion19_assessment** assessment,
                                                                     criterion19_error** error);
CRITERION19_API void criterion19_repair_free(criterion19_repair** repair);

// Auditing: where a dossier contradicts itself

typedef struct criterion19_audit criterion19_audit;

/// What to audit against. Null: on 31 December of the dossier's year.
typedef struct criterion19_audit_options {
    uint32_t struct_size;
    int32_t has_as_of;
    int32_t as_of;
    int32_t reserved;
    criterion19_assessment const* const*
        assessments;  ///< claims and decisions are compared with these; none: by every standard in force
    size_t assessment_count;
} criterion19_audit_options;

typedef struct criterion19_audit_info {
    uint32_t struct_size;
    int32_t year;
    int32_t as_of;
    int32_t reserved;
    size_t discrepancy_count;
    size_t error_count;
    size_t warning_count;
    size_t note_count;
} criterion19_audit_info;

/// Statements that cannot all be true, with every repair that would end it.
typedef struct criterion19_discrepancy {
    uint32_t struct_size;
    criterion19_severity severity;
    char const* key;  ///< stable name of what is wrong, e.g. "percent_does_not_fit"
    criterion19_text name;
    criterion19_text arithmetic;  ///< why they do not go together, in one sentence
    criterion19_text const* repairs;
    size_t repair_count;
    size_t statement_count;
} criterion19_discrepancy;

typedef struct criterion19_statement {
    uint32_t struct_size;
    int32_t year;      ///< of the dossier in which it stands
    char const* path;  ///< JSON pointer of the record
    criterion19_text text;
    char const* quote;  ///< the sentence of the report, where the dossier has it
} criterion19_statement;

/// Discrepancies stand the worst first.
CRITERION19_API criterion19_status criterion19_audit_make(criterion19_dossier const* dossier,
                                                          criterion19_audit_options const* options,
                                                          criterion19_audit** audit, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_audit_get_info(criterion19_audit const* audit,
                                                              criterion19_audit_info* info, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_audit_get_discrepancy(criterion19_audit const* audit, size_t index,
                                                                     criterion19_discrepancy* discrepancy,
                                                                     criterion19_error** error);
CRITERION19_API criterion19_status criterion19_audit_get_statement(criterion19_audit const* audit, size_t discrepancy,
                                                                   size_t index, criterion19_statement* statement,
                                                                   criterion19_error** error);
/// As text or JSON.
CRITERION19_API criterion19_status criterion19_audit_print(criterion19_audit const* audit,
                                                           criterion19_print_options const* options,
                                                           criterion19_write write, void* user,
                                                           criterion19_error** error);
CRITERION19_API void criterion19_audit_free(criterion19_audit** audit);

/// An assessment in any format, with the discrepancies of an audit where one is given.
CRITERION19_API criterion19_status criterion19_assessment_print(criterion19_assessment const* assessment,
                                                                criterion19_audit const* audit,
                                                                criterion19_print_options const* options,
                                                                criterion19_write write, void* user,
                                                                criterion19_error** error);

// Side by side, and what is due

/// Two assessments side by side in any format, row by row: this year and last, or two standards.
CRITERION19_API criterion19_status criterion19_comparison_print(criterion19_assessment const* before,
                                                                criterion19_assessment const* after,
                                                                criterion19_print_options const* options,
                                                                criterion19_write write, void* user,
                                                                criterion19_error** error);

/// By what a calendar is made. Null: by the standard of the title "An toàn về an ninh, trật tự" for the dossier's year,
/// without local decisions.
typedef struct criterion19_agenda_options {
    uint32_t struct_size;
    int32_t reserved;
    criterion19_standard const* standard;  ///< null: that of the title
    criterion19_layer const* const* layers;
    size_t layer_count;
} criterion19_agenda_options;

/// The calendar of the dossier's year in any format: what is due when, and what of it is done, late or still to come on
/// the day `today`.
CRITERION19_API criterion19_status criterion19_agenda_print(criterion19_dossier const* dossier, int32_t today,
                                                            criterion19_agenda_options const* agenda,
                                                            criterion19_print_options const* options,
                                                            criterion19_write write, void* user,
                                                            criterion19_error** error);

// Reports in Vietnamese prose

typedef struct criterion19_report criterion19_report;

/// What is known beside the text.
typedef struct criterion19_report_options {
    uint32_t struct_size;
    int32_t year;         ///< of the report; 0: not known
    char const* commune;  ///< name; null: not known
    uint64_t max_bytes;   ///< longest text that is read; 0: the library's own bound
    uint64_t max_facts;   ///< most facts that are kept; 0: the library's own bound
} criterion19_report_options;

/// How many facts of each kind were read.
typedef struct criterion19_report_info {
    uint32_t struct_size;
    int32_t reserved;
    size_t document_count;
    size_t date_count;
    size_t ratio_count;
    size_t number_count;
    size_t comparison_count;
    size_t place_count;
    size_t organisation_count;
    size_t year_count;
    size_t claim_count;
    size_t not_understood_count;  ///< numbers in no fact
} criterion19_report_info;

CRITERION19_API criterion19_status criterion19_report_read(char const* text, size_t size,
                                                           criterion19_report_options const* options,
                                                           criterion19_report** report, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_report_get_info(criterion19_report const* report,
                                                               criterion19_report_info* info,
                                                               criterion19_error** error);
/// The facts, as JSON with the bytes that each stands in, or as text.
CRITERION19_API criterion19_status criterion19_report_print(criterion19_report const* report,
                                                            criterion19_print_options const* options,
                                                            criterion19_write write, void* user,
                                                            criterion19_error** error);
/// The draft dossier as JSON, with readings that somebody has to decide on under "x-candidates".
CRITERION19_API criterion19_status criterion19_report_write_draft(criterion19_report const* report,
                                                                  criterion19_write write, void* user,
                                                                  criterion19_error** error);
/// The draft dossier, which nobody has confirmed yet. Bad input where the year is not known.
CRITERION19_API criterion19_status criterion19_report_get_draft(criterion19_report const* report,
                                                                criterion19_dossier** dossier,
                                                                criterion19_error** error);
CRITERION19_API void criterion19_report_free(criterion19_report** report);

// Drafts: what of a report goes into a dossier, and what somebody has to decide on
//
//     criterion19_draft* draft = NULL;
//     criterion19_draft* accepted = NULL;
//     size_t const chosen[] = {2, 4, 5, 6};
//     criterion19_draft_make(report, &draft, NULL);
//     criterion19_draft_accept(draft, chosen, 4, &accepted, NULL);
//     criterion19_draft_get_dossier(accepted, &dossier, NULL);

/// A dossier that nobody has confirmed yet, and the readings that did not go into it.
typedef struct criterion19_draft criterion19_draft;

typedef struct criterion19_draft_info {
    uint32_t struct_size;
    int32_t year;
    size_t candidate_count;
} criterion19_draft_info;

/// A reading that did not go into the dossier.
typedef struct criterion19_candidate {
    uint32_t struct_size;
    int32_t reserved;
    char const* about;        ///< JSON pointer of where it would stand: "/totals/households", "/figures"
    char const* text;         ///< the words it was read from
    size_t begin;             ///< their first byte in the report
    size_t end;               ///< one past their last byte
    criterion19_text reason;  ///< why somebody has to decide
    char const* value;        ///< as it would stand in the dossier, in JSON; empty where there is nothing to put in
} criterion19_candidate;

/// The draft of a report. Bad input where the year is not known.
CRITERION19_API criterion19_status criterion19_draft_make(criterion19_report const* report, criterion19_draft** draft,
                                                          criterion19_error** error);
CRITERION19_API criterion19_status criterion19_draft_get_info(criterion19_draft const* draft,
                                                              criterion19_draft_info* info, criterion19_error** error);
/// Candidates stand in the order of the dossier's keys.
CRITERION19_API criterion19_status criterion19_draft_get_candidate(criterion19_draft const* draft, size_t index,
                                                                   criterion19_candidate* candidate,
                                                                   criterion19_error** error);
/// The draft with the candidates of these indices put in, `count` of them, in any order. What is put in is no candidate
/// any more, so the others have other indices in `accepted`; a total, a flag or a figure takes the place of the one
/// that the dossier had. The command `read --accept` counts the same candidates from 1.
///
/// Bad input where a candidate has no value: the path of each fault is its place in the draft as JSON,
/// "/x-candidates/3".
CRITERION19_API criterion19_status criterion19_draft_accept(criterion19_draft const* draft, size_t const* indices,
                                                            size_t count, criterion19_draft** accepted,
                                                            criterion19_error** error);
CRITERION19_API criterion19_status criterion19_draft_get_dossier(criterion19_draft const* draft,
                                                                 criterion19_dossier** dossier,
                                                                 criterion19_error** error);
/// The dossier as JSON, with the candidates under "x-candidates".
CRITERION19_API criterion19_status criterion19_draft_write(criterion19_draft const* draft, criterion19_write write,
                                                           void* user, criterion19_error** error);
CRITERION19_API void criterion19_draft_free(criterion19_draft** draft);

// Document numbers (số và ký hiệu)

typedef struct criterion19_document_number criterion19_document_number;

typedef struct criterion19_document_number_info {
    uint32_t struct_size;
    uint32_t number;        ///< 16 of "16/KH-UBND"; 0 in a draft
    int32_t year;           ///< inside the number; 0 where there is none
    int32_t type_is_known;  ///< 0: the code could also be an office's own
    char const* canonical;  ///< "16/KH-UBND"
    char const* heading;    ///< "Số: 16/KH-UBND"
    char const* family;     ///< key of its form: "administrative"
    char const* letter;     ///< "a" of "30a/2008/NQ-CP", or ""
    char const* type;       ///< key: "plan"; "" where the number has none
    criterion19_text type_name;
    char const* type_code;  ///< "KH"
    char const* groups;     ///< what stands after the type: "UBND"
    char const* issuer;     ///< code of the body that issued it; "" where it is in no table
    criterion19_text issuer_name;
    char const* const* repairs;  ///< keys of what was mended to read it
    size_t repair_count;
} criterion19_document_number_info;

/// Reads a number from text of any origin.
CRITERION19_API criterion19_status criterion19_document_number_read(char const* text, size_t size,
                                                                    criterion19_document_number** number,
                                                                    criterion19_error** error);
CRITERION19_API criterion19_status criterion19_document_number_get_info(criterion19_document_number const* number,
                                                                        criterion19_document_number_info* info,
                                                                        criterion19_error** error);
/// As text or JSON.
CRITERION19_API criterion19_status criterion19_document_number_print(criterion19_document_number const* number,
                                                                     criterion19_print_options const* options,
                                                                     criterion19_write write, void* user,
                                                                     criterion19_error** error);
CRITERION19_API void criterion19_document_number_free(criterion19_document_number** number);

// Many communes at once

typedef int32_t criterion19_column_type;
enum { CRITERION19_U8 = 0, CRITERION19_U16 = 1, CRITERION19_I32 = 2, CRITERION19_I64 = 3 };

/// The values of one indicator for every commune, in the layout of Apache Arrow; read during the call, never copied. A
/// value outside the domain of its indicator counts as the nearest end of the domain.
///
/// The bitmaps say what a value is: both bits set, it is exact; only `lower`, the true value is at least this; only
/// `upper`, at most this; none, nothing is known. A bitmap that is null is all ones, so an Arrow column passes its
/// validity bitmap as both.
typedef struct criterion19_column {
    uint32_t struct_size;
    criterion19_column_type type;
    char const* indicator;     ///< key
    void const* values;        ///< null: nothing is known of any commune
    void const* upper_values;  ///< upper bounds, each at least the value; null: `values`
    uint8_t const* lower;      ///< bit i % 8 of byte i / 8
    uint8_t const* upper;
    size_t lower_offset;  ///< bit of commune 0
    size_t upper_offset;
} criterion19_column;

typedef struct criterion19_batch criterion19_batch;

/// How to judge. Null: as for one commune, in storage of the library.
typedef struct criterion19_judge_options {
    uint32_t struct_size;
    int32_t has_as_of;
    int32_t as_of;
    int32_t reserved;
    criterion19_layer const* const* layers;
    size_t layer_count;
    uint64_t* words;    ///< where outcomes are written; must outlive the batch. Null: the batch owns them
    size_t word_count;  ///< at least 2 * rows * ((communes + 63) / 64), rows of layers included
} criterion19_judge_options;

typedef struct criterion19_batch_info {
    uint32_t struct_size;
    int32_t year;
    int32_t as_of;
    int32_t reserved;
    size_t commune_count;
    size_t row_count;    ///< of the standard, with rows of layers
    size_t plane_words;  ///< words of one bit plane
    uint64_t const* words;
} criterion19_batch_info;

/// One row for all communes. Bit i % 64 of word i / 64 belongs to commune i; bits after the last are 0. The outcome of
/// a commune is its bit in `met` plus twice its bit in `not_met`.
typedef struct criterion19_batch_row {
    uint32_t struct_size;
    int32_t is_group;
    char const* id;
    uint64_t const* met;
    uint64_t const* not_met;
    uint64_t counts[4];  ///< communes with each outcome
} criterion19_batch_row;

/// Judges communes of one year by every row of a standard. Indicators without a column are not known; columns of
/// indicators that the standard does not read are passed over.
CRITERION19_API criterion19_status criterion19_judge_columns(criterion19_standard const* standard, int32_t year,
                                                             criterion19_column const* columns, size_t column_count,
                                                             size_t commune_count,
                                                             criterion19_judge_options const* options,
                                                             criterion19_batch** batch, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_batch_get_info(criterion19_batch const* batch,
                                                              criterion19_batch_info* info, criterion19_error** error);
CRITERION19_API criterion19_status criterion19_batch_get_row(criterion19_batch const* batch, size_t index,
                                                             criterion19_batch_row* row, criterion19_error** error);
/// Outcomes of one commune, one a row. `capacity` is that of `outcomes`, at least the number of rows.
CRITERION19_API criterion19_status criterion19_batch_get_outcomes(criterion19_batch const* batch, size_t commune,
                                                                  criterion19_outcome* outcomes, size_t capacity,
                                                                  criterion19_error** error);
/// Indices of the rows, not groups, of one commune that are not met or undetermined. `capacity` is that of `rows`, at
/// least the number of rows; `count` receives how many there are.
CRITERION19_API criterion19_status criterion19_batch_get_failing(criterion19_batch const* batch, size_t commune,
                                                                 uint16_t* rows, size_t capacity, size_t* count,
                                                                 criterion19_error** error);
CRITERION19_API void criterion19_batch_free(criterion19_batch** batch);

/// Judges one of the communes in columns, explained.
CRITERION19_API criterion19_status criterion19_assess_commune(criterion19_standard const* standard, int32_t year,
                                                              criterion19_column const* columns, size_t column_count,
                                                              size_t commune_count, size_t commune,
                                                              criterion19_assess_options const* options,
                                                              criterion19_assessment** assessment,
                                                              criterion19_error** error);

#ifdef __cplusplus
}
#endif

#endif
