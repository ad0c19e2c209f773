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

void* allocate(std::size_t size, std::size_t alignment) noexcept {
    if (left == 0) {
        failed = true;
        return nullptr;
    }
    if (left > 0) --left;
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

namespace {

using namespace criterion19_test;

int faults = 0;

/// Calls with every allocation failing in turn, the first 2000 one by one and then in growing steps, until none does.
void exhaust(char const* name, std::function<criterion19_status(criterion19_error**)> const& call) {
    long long tries = 0;
    long long step = 1;
    for (long long n = 0;; n += step) {
        if (n >= 2000) step = n / 100;
        ++tries;
        criterion19_error* error = nullptr;
        failed = false;
        left = n;
        auto const status = call(&error);
        left = -1;
        bool const wrong = failed ? status != CRITERION19_OUT_OF_MEMORY : status != CRITERION19_OK;
        if (wrong) {
            ++faults;
            std::printf("%s: allocation %lld fails, and the status is %s\n", name, n, criterion19_status_key(status));
        }
        criterion19_error_free(&error);
        if (!failed || faults > 20) break;
    }
    std::printf("%s: %lld calls\n", name, tries);
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
    if (criterion19_dossier_read(json.data(), json.size(), nullptr, dossier.out(), nullptr) != CRITERION19_OK ||
        criterion19_standard_find("tt23-2012/commune", standard.out(), nullptr) != CRITERION19_OK ||
        criterion19_standard_find("tt124-2021/commune", of_columns.out(), nullptr) != CRITERION19_OK ||
        criterion19_assess(dossier.get(), standard.get(), nullptr, assessment.out(), nullptr) != CRITERION19_OK ||
        criterion19_audit_make(dossier.get(), nullptr, audit.out(), nullptr) != CRITERION19_OK ||
        criterion19_report_read(text.data(), text.size(), nullptr, report.out(), nullptr) != CRITERION19_OK)
        return 2;

    exhaust("dossier_read", [&](criterion19_error** error) {
        Dossier made;
        return unmade(criterion19_dossier_read(json.data(), json.size(), nullptr, made.out(), error), made);
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
        return unmade(criterion19_audit_make(dossier.get(), nullptr, made.out(), error), made);
    });
    // Not JSON: what it is written with allocates while it cleans up, and ends the program where that fails.
    for (std::int32_t format : {CRITERION19_TEXT, CRITERION19_MARKDOWN, CRITERION19_HTML}) {
        auto print = sized<criterion19_print_options>();
        print.format = format;
        auto const name = "assessment_print, format " + std::to_string(format);
        exhaust(name.c_str(), [&](criterion19_error** error) {
            return criterion19_assessment_print(assessment.get(), audit.get(), &print, discard, nullptr, error);
        });
    }
    exhaust("standard_print", [&](criterion19_error** error) {
        return criterion19_standard_print(standard.get(), nullptr, nullptr, discard, nullptr, error);
    });
    exhaust("report_read", [&](criterion19_error** error) {
        Report made;
        return unmade(criterion19_report_read(text.data(), text.size(), nullptr, made.out(), error), made);
    });
    exhaust("report_get_draft", [&](criterion19_error** error) {
        Dossier made;
        return unmade(criterion19_report_get_draft(report.get(), made.out(), error), made);
    });
    exhaust("report_print", [&](criterion19_error** error) {
        return criterion19_report_print(report.get(), nullptr, discard, nullptr, error);
    });
    exhaust("document_number_read", [&](criterion19_error** error) {
        Number made;
        return unmade(criterion19_document_number_read("67-NQ/ĐU", 9, made.out(), error), made);
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
