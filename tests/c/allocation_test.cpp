// Every allocation fails in turn: each call then says so, makes nothing and loses nothing.
#include "c/handles.hpp"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <new>
#include <string>

namespace {

/// Allocations that still succeed; below 0: all do.
long long left = -1;
bool failed = false;

bool may_allocate() noexcept {
    if (left == 0) return !(failed = true);
    if (left > 0) --left;
    return true;
}

}  // namespace

#if defined(__SANITIZE_ADDRESS__)
#define CRITERION19_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CRITERION19_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(CRITERION19_SANITIZED)

// What C libraries allocate fails as well: operator new takes from here, as they do.
extern "C" {
void* __libc_malloc(std::size_t size);                     // NOLINT: glibc's own name
void* __libc_calloc(std::size_t count, std::size_t size);  // NOLINT
void* __libc_realloc(void* memory, std::size_t size);      // NOLINT
void* malloc(std::size_t size) {
    return may_allocate() ? __libc_malloc(size) : nullptr;
}
void* calloc(std::size_t count, std::size_t size) {
    return may_allocate() ? __libc_calloc(count, size) : nullptr;
}
void* realloc(void* memory, std::size_t size) {
    return may_allocate() ? __libc_realloc(memory, size) : nullptr;
}
}

#else

// A sanitizer has a malloc of its own, which must stay.
namespace {

void* allocate(std::size_t size, std::size_t alignment) noexcept {
    if (!may_allocate()) return nullptr;
    if (alignment <= alignof(std::max_align_t)) return std::malloc(size == 0 ? 1 : size);
    return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
    if (void* const made = allocate(size, alignment)) return made;
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) {
    return allocate_or_throw(size, 1);
}
void* operator new[](std::size_t size) {
    return allocate_or_throw(size, 1);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    return allocate(size, 1);
}
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept {
    return allocate(size, 1);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::nothrow_t const&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::nothrow_t const&) noexcept {
    std::free(memory);
}

#endif

namespace {

using namespace criterion19_test;

int faults = 0;

// Under a sanitizer each call takes many times as long.
#if defined(CRITERION19_SANITIZED)
constexpr long long one_by_one = 500;
#else
constexpr long long one_by_one = 2000;
#endif

/// Calls with every allocation failing in turn, the first ones one by one and then in growing steps, until none does;
/// then the status is the one that is wanted.
void exhaust(std::string const& name, std::function<criterion19_status(criterion19_error**)> const& call,
             criterion19_status wanted = CRITERION19_OK) {
    long long tries = 0;
    long long step = 1;
    for (long long n = 0;; n += step) {
        if (n >= one_by_one) step = n / 100;
        ++tries;
        criterion19_error* error = nullptr;
        failed = false;
        left = n;
        auto const status = call(&error);
        left = -1;
        bool const wrong = failed ? status != CRITERION19_OUT_OF_MEMORY : status != wanted;
        if (wrong) {
            ++faults;
            std::printf("%s: allocation %lld fails, and the status is %s\n", name.c_str(), n,
                        criterion19_status_key(status));
        }
        criterion19_error_free(&error);
        if (!failed || faults > 20) break;
    }
    std::printf("%s: %lld calls\n", name.c_str(), tries);
    if (tries < 3) ++faults;
}

/// A call that does not succeed leaves its handle null.
template <class Handle>
criterion19_status unmade(criterion19_status status, Handle const& made) {
    if (status == CRITERION19_OK || made.get() == nullptr) return status;
    ++faults;
    return CRITERION19_INTERNAL;
}

}  // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 4096);
    auto const json = read_file("examples/data/xa-vi-du-b-chua-dat-2018.json");
    auto const json_tan_phuoc = read_file("examples/data/tan-phuoc-2018.json");
    auto const json_2023 = read_file("examples/data/xa-vi-du-a-dat-2023.json");
    auto const layer_json = read_file("examples/data/quy-dinh-tinh-vi-du.json");
    auto const standard_json = read_file("examples/data/tieu-chuan-vi-du.json");
    // Decomposed letters take the way through normalisation.
    std::string const text = std::string(report_text) + " Đảng ủy xa\xCC\x83 họp.";
    ThreeCommunes const communes;

    Dossier dossier;
    Standard standard;
    Standard of_columns;
    Assessment assessment;
    Audit audit;
    Report report;
    Report undecided;
    Draft draft;
    Number number;
    Layer layer;
    Dossier extended;
    Dossier contradictory;
    Dossier dossier_2023;
    std::string const half_a_year = undecided_text;
    // "Số" and "Xã" with marks that stand apart.
    std::string const decomposed = "So\xCC\x82\xCC\x81: 67-NQ/ĐU";
    std::string const with_marks = R"({"schema": "criterion19/dossier/1", "year": 2018, "place": {"name": "Xa)"
                                   "\xCC\x83"
                                   R"( Ví Dụ"}, "x-note": {"list": [1.50, true, null, "a"]}})";
    std::string const faulty = R"({"schema": "criterion19/dossier/1", "yaer": 2018, "totals": {"hamlets": 2.5}})";
    if (criterion19_dossier_read(json.data(), json.size(), nullptr, dossier.out(), nullptr) != CRITERION19_OK ||
        criterion19_standard_find("tt23-2012/commune", standard.out(), nullptr) != CRITERION19_OK ||
        criterion19_standard_find("tt124-2021/commune", of_columns.out(), nullptr) != CRITERION19_OK ||
        criterion19_assess(dossier.get(), standard.get(), nullptr, assessment.out(), nullptr) != CRITERION19_OK ||
        criterion19_dossier_read(json_tan_phuoc.data(), json_tan_phuoc.size(), nullptr, contradictory.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_audit_make(contradictory.get(), nullptr, audit.out(), nullptr) != CRITERION19_OK ||
        criterion19_report_read(text.data(), text.size(), nullptr, report.out(), nullptr) != CRITERION19_OK ||
        criterion19_report_read(half_a_year.data(), half_a_year.size(), nullptr, undecided.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_draft_make(undecided.get(), draft.out(), nullptr) != CRITERION19_OK ||
        criterion19_document_number_read(decomposed.data(), decomposed.size(), number.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_dossier_read(with_marks.data(), with_marks.size(), nullptr, extended.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_dossier_read(json_2023.data(), json_2023.size(), nullptr, dossier_2023.out(), nullptr) !=
            CRITERION19_OK ||
        criterion19_layer_read(layer_json.data(), layer_json.size(), nullptr, 0, layer.out(), nullptr) !=
            CRITERION19_OK)
        return 2;
    auto under_layer = sized<criterion19_assess_options>();
    criterion19_layer const* const layers[] = {layer.get()};
    under_layer.layers = layers;
    under_layer.layer_count = 1;
    auto fact = sized<criterion19_fact>();
    fact.indicator = "police_disciplined";

    exhaust("dossier_read", [&](criterion19_error** error) {
        Dossier made;
        return unmade(criterion19_dossier_read(json.data(), json.size(), nullptr, made.out(), error), made);
    });
    exhaust("dossier_read, marks that stand apart", [&](criterion19_error** error) {
        Dossier made;
        return unmade(criterion19_dossier_read(with_marks.data(), with_marks.size(), nullptr, made.out(), error), made);
    });
    exhaust(
        "dossier_read, faulty",
        [&](criterion19_error** error) {
            Dossier made;
            return unmade(criterion19_dossier_read(faulty.data(), faulty.size(), nullptr, made.out(), error), made);
        },
        CRITERION19_BAD_INPUT);
    exhaust(
        "standard_find, unknown",
        [&](criterion19_error** error) {
            Standard made;
            return unmade(criterion19_standard_find("tt124-2021/comune", made.out(), error), made);
        },
        CRITERION19_NOT_FOUND);
    exhaust("standards_in_force", [&](criterion19_error** error) {
        Standards made;
        return unmade(criterion19_standards_in_force(17'896, CRITERION19_COMMUNE, made.out(), error), made);
    });
    exhaust("standard_find", [&](criterion19_error** error) {
        Standard made;
        return unmade(criterion19_standard_find("tt124-2021/commune", made.out(), error), made);
    });
    exhaust("standard_read", [&](criterion19_error** error) {
        Standard made;
        return unmade(criterion19_standard_read(standard_json.data(), standard_json.size(), made.out(), error), made);
    });
    exhaust("layer_read", [&](criterion19_error** error) {
        Layer made;
        return unmade(criterion19_layer_read(layer_json.data(), layer_json.size(), nullptr, 0, made.out(), error),
                      made);
    });
    exhaust("assess", [&](criterion19_error** error) {
        Assessment made;
        return unmade(criterion19_assess(dossier.get(), standard.get(), nullptr, made.out(), error), made);
    });
    exhaust("assess, local decision", [&](criterion19_error** error) {
        Assessment made;
        return unmade(criterion19_assess(dossier_2023.get(), of_columns.get(), &under_layer, made.out(), error), made);
    });
    exhaust("assess_facts", [&](criterion19_error** error) {
        Assessment made;
        return unmade(criterion19_assess_facts(of_columns.get(), 2023, &fact, 1, &under_layer, made.out(), error),
                      made);
    });
    exhaust("assess_commune", [&](criterion19_error** error) {
        Assessment made;
        return unmade(
            criterion19_assess_commune(of_columns.get(), 2023, &communes.column, 1, 3, 2, nullptr, made.out(), error),
            made);
    });
    exhaust("explain", [&](criterion19_error** error) {
        Explanation made;
        return unmade(criterion19_explain(assessment.get(), made.out(), error), made);
    });
    exhaust("repair_find", [&](criterion19_error** error) {
        Repair made;
        return unmade(criterion19_repair_find(assessment.get(), nullptr, made.out(), error), made);
    });
    exhaust("audit_make", [&](criterion19_error** error) {
        Audit made;
        return unmade(criterion19_audit_make(contradictory.get(), nullptr, made.out(), error), made);
    });
    for (std::int32_t format : {CRITERION19_TEXT, CRITERION19_MARKDOWN, CRITERION19_JSON, CRITERION19_HTML}) {
        auto print = sized<criterion19_print_options>();
        print.format = format;
        auto const name = ", format " + std::to_string(format);
        exhaust("assessment_print" + name, [&](criterion19_error** error) {
            return criterion19_assessment_print(assessment.get(), audit.get(), &print, discard, nullptr, error);
        });
        exhaust("standard_print" + name, [&](criterion19_error** error) {
            return criterion19_standard_print(standard.get(), nullptr, &print, discard, nullptr, error);
        });
        exhaust("comparison_print" + name, [&](criterion19_error** error) {
            return criterion19_comparison_print(assessment.get(), assessment.get(), &print, discard, nullptr, error);
        });
        exhaust("agenda_print" + name, [&](criterion19_error** error) {
            return criterion19_agenda_print(dossier.get(), 17'682, nullptr, &print, discard, nullptr, error);
        });
        if (format != CRITERION19_TEXT && format != CRITERION19_JSON) continue;
        exhaust("audit_print" + name, [&](criterion19_error** error) {
            return criterion19_audit_print(audit.get(), &print, discard, nullptr, error);
        });
        exhaust("report_print" + name, [&](criterion19_error** error) {
            return criterion19_report_print(report.get(), &print, discard, nullptr, error);
        });
        exhaust("document_number_print" + name, [&](criterion19_error** error) {
            return criterion19_document_number_print(number.get(), &print, discard, nullptr, error);
        });
    }
    for (auto const* const each : {&dossier, &extended})
        exhaust("dossier_write", [&](criterion19_error** error) {
            return criterion19_dossier_write(each->get(), discard, nullptr, error);
        });
    exhaust("report_write_draft", [&](criterion19_error** error) {
        return criterion19_report_write_draft(report.get(), discard, nullptr, error);
    });
    exhaust("report_read", [&](criterion19_error** error) {
        Report made;
        return unmade(criterion19_report_read(text.data(), text.size(), nullptr, made.out(), error), made);
    });
    exhaust("report_get_draft", [&](criterion19_error** error) {
        Dossier made;
        return unmade(criterion19_report_get_draft(report.get(), made.out(), error), made);
    });
    std::size_t const chosen[] = {1, 2, 0};
    exhaust("draft_make", [&](criterion19_error** error) {
        Draft made;
        return unmade(criterion19_draft_make(undecided.get(), made.out(), error), made);
    });
    exhaust("draft_accept", [&](criterion19_error** error) {
        Draft made;
        return unmade(criterion19_draft_accept(draft.get(), chosen, 2, made.out(), error), made);
    });
    exhaust(
        "draft_accept, without a value",
        [&](criterion19_error** error) {
            Draft made;
            return unmade(criterion19_draft_accept(draft.get(), chosen, 3, made.out(), error), made);
        },
        CRITERION19_BAD_INPUT);
    exhaust("draft_write",
            [&](criterion19_error** error) { return criterion19_draft_write(draft.get(), discard, nullptr, error); });
    exhaust("document_number_read", [&](criterion19_error** error) {
        Number made;
        return unmade(criterion19_document_number_read(decomposed.data(), decomposed.size(), made.out(), error), made);
    });
    exhaust("judge_columns", [&](criterion19_error** error) {
        Batch made;
        return unmade(
            criterion19_judge_columns(of_columns.get(), 2023, &communes.column, 1, 3, nullptr, made.out(), error),
            made);
    });
    std::printf("%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
