// Versions, statuses and the fixed lists of terms.
#include "c/call.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/record/document_number_terms.hpp>
#include <criterion19/record/document_type.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/version.hpp>

using namespace criterion19;
using namespace criterion19::c;

namespace {

// What the header promises of the numbers of enumerations.
template <class E>
constexpr bool is(std::int32_t number, E value) {
    return number == static_cast<std::int32_t>(value);
}
static_assert(is(CRITERION19_UNDETERMINED, Outcome::undetermined) && is(CRITERION19_MET, Outcome::met) &&
              is(CRITERION19_NOT_MET, Outcome::not_met) && is(CRITERION19_NOT_APPLICABLE, Outcome::not_applicable));
static_assert(is(CRITERION19_COMMUNE, UnitKind::commune) && is(CRITERION19_HAMLET, UnitKind::hamlet) &&
              is(CRITERION19_AGENCY, UnitKind::agency) && is(CRITERION19_ENTERPRISE, UnitKind::enterprise) &&
              is(CRITERION19_SCHOOL, UnitKind::school));
static_assert(is(CRITERION19_COUNT, ValueKind::count) && is(CRITERION19_FLAG, ValueKind::flag) &&
              is(CRITERION19_DATE, ValueKind::date) && is(CRITERION19_PERCENT, ValueKind::percent));
static_assert(is(CRITERION19_SEEN, Knowledge::seen) && is(CRITERION19_SECONDARY, Knowledge::secondary) &&
              is(CRITERION19_PARAPHRASE, Knowledge::paraphrase) && is(CRITERION19_RECALLED, Knowledge::recalled) &&
              is(CRITERION19_NOT_AVAILABLE, Knowledge::not_available));
static_assert(is(CRITERION19_REPORTED, Basis::reported) && is(CRITERION19_CONFIRMED, Basis::confirmed));
static_assert(is(CRITERION19_NOBODY, Means::nobody) && is(CRITERION19_UNIT, Means::unit) &&
              is(CRITERION19_AUTHORITY, Means::authority));
static_assert(is(CRITERION19_NOTE, DiscrepancySeverity::note) &&
              is(CRITERION19_WARNING, DiscrepancySeverity::warning) &&
              is(CRITERION19_ERROR, DiscrepancySeverity::error));

/// The terms of one list.
struct Terms {
    std::size_t count;
    criterion19_term (*term)(std::size_t index);
};

criterion19_term term(std::string_view key, Wording name) {
    criterion19_term out{};
    out.key = literal(key);
    out.name = literal(name);
    return out;
}

template <class E>
constexpr Terms terms_of() {
    return {term_count<E>(), [](std::size_t i) {
                auto const& row = Vocabulary<E>::terms[i];
                return term(row.key, row.name);
            }};
}

constexpr Terms vocabularies[] = {
    {4, [](std::size_t i) { return term(key_of(static_cast<Outcome>(i)), wording_of(static_cast<Outcome>(i))); }},
    terms_of<UnitKind>(),
    terms_of<ValueKind>(),
    terms_of<Knowledge>(),
    terms_of<Basis>(),
    terms_of<Means>(),
    terms_of<DiscrepancySeverity>(),
    terms_of<Test>(),
    terms_of<DiscrepancyCode>(),
    {sizeof document_types / sizeof document_types[0],
     [](std::size_t i) { return term(document_types[i].key, document_types[i].name); }},
    terms_of<NumberFamily>(),
    terms_of<Repair>(),
    {sizeof error_texts / sizeof error_texts[0],
     [](std::size_t i) { return term(error_texts[i].name, error_texts[i].message); }},
};
static_assert(sizeof vocabularies / sizeof vocabularies[0] == CRITERION19_FAULTS + 1);

Terms const& terms_of_number(std::int32_t vocabulary) {
    auto const count = sizeof vocabularies / sizeof vocabularies[0];
    if (vocabulary < 0 || static_cast<std::size_t>(vocabulary) >= count)
        throw bad_argument("vocabulary", {"không có danh mục này", "there is no such vocabulary"});
    return vocabularies[vocabulary];
}

}  // namespace

char const* criterion19_version() {
    return library_version;
}

uint32_t criterion19_abi_version() {
    return CRITERION19_ABI_VERSION;
}

char const* criterion19_law_data_version() {
    return literal(standards::law_data_version);
}

char const* criterion19_status_key(criterion19_status status) {
    constexpr char const* keys[] = {"ok",        "bad_input", "bad_argument",  "unsupported",
                                    "not_found", "stopped",   "out_of_memory", "internal"};
    static_assert(sizeof keys / sizeof keys[0] == CRITERION19_INTERNAL + 1);
    return status < 0 || status > CRITERION19_INTERNAL ? "unknown" : keys[status];
}

criterion19_status criterion19_vocabulary_get_count(criterion19_vocabulary vocabulary, size_t* count,
                                                    criterion19_error** error) {
    return guarded(error, [&] { not_null(count, "count") = terms_of_number(vocabulary).count; });
}

criterion19_status criterion19_vocabulary_get_term(criterion19_vocabulary vocabulary, size_t index,
                                                   criterion19_term* out, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& terms = terms_of_number(vocabulary);
        write_struct(out, terms.term(checked(index, terms.count)), "term");
    });
}
