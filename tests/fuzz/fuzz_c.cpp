// The C interface takes any bytes for a text, any number for a size, an index, an offset or a date: a status, never a
// crash. Only addresses are good ones.
#include "require.hpp"

#include <criterion19/criterion19.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

/// Bytes read as what a caller passes.
class Bytes {
public:
    Bytes(std::uint8_t const* data, std::size_t size) : data_(data), size_(size) {}

    std::uint8_t byte() { return at_ < size_ ? data_[at_++] : 0; }
    template <class Number>
    Number number() {
        switch (byte() % 4) {
            case 0:
                return static_cast<Number>(byte());
            case 1:
                return static_cast<Number>(~std::uint64_t{0} - byte());
            case 2:
                return static_cast<Number>((~std::uint64_t{0} >> 1U) - byte());
            default:
                break;
        }
        std::uint64_t out = 0;
        for (int i = 0; i < 8; ++i) out = out << 8U | byte();
        return static_cast<Number>(out);
    }
    /// A text of its own that ends in NUL, or one that the interface knows.
    std::string text() {
        constexpr char const* known[] = {"tt124-2021/commune", "crimes", "plan_date",
                                         "households",         "4.1",    "ntm-2021/19"};
        auto const kind = byte();
        if (kind < 96) return known[kind % (sizeof known / sizeof known[0])];
        std::string out;
        for (auto left = byte() % 64; left > 0 && at_ < size_; --left) out += static_cast<char>(byte());
        return out;
    }
    std::string rest() { return {reinterpret_cast<char const*>(data_) + at_, size_ - at_}; }

private:
    std::uint8_t const* data_;
    std::size_t size_;
    std::size_t at_ = 0;
};

int ignore(void*, char const* data, std::size_t size) {
    require_text({data, size});
    return 0;
}

/// What is told of an error is text.
void done(criterion19_status status, criterion19_error*& error) {
    require(status >= CRITERION19_OK && status < CRITERION19_INTERNAL);
    std::size_t count = 0;
    if (error != nullptr) require(criterion19_error_get_count(error, &count) == CRITERION19_OK);
    for (std::size_t i = 0; i < count; ++i) {
        criterion19_fault fault{};
        fault.struct_size = sizeof fault;
        require(criterion19_error_get_fault(error, i, &fault) == CRITERION19_OK);
        require(fault.name != nullptr && fault.message.en != nullptr);
    }
    criterion19_error_free(&error);
}

void check_assessment(criterion19_assessment const* assessment, Bytes& bytes) {
    criterion19_error* error = nullptr;
    std::size_t index = 0;
    done(criterion19_assessment_find(assessment, bytes.text().c_str(), &index, &error), error);
    criterion19_finding finding{};
    finding.struct_size = sizeof finding;
    done(criterion19_assessment_get_finding(assessment, bytes.number<std::size_t>(), &finding, &error), error);
    criterion19_print_options print{};
    print.struct_size = sizeof print;
    print.format = bytes.byte() % 5 - 1;
    print.language = bytes.byte() % 3;
    print.width = bytes.number<std::uint32_t>() % 1000;
    done(criterion19_assessment_print(assessment, nullptr, &print, ignore, nullptr, &error), error);
}

void judge(Bytes& bytes) {
    criterion19_error* error = nullptr;
    criterion19_standard* standard = nullptr;
    done(criterion19_standard_find(bytes.text().c_str(), &standard, &error), error);
    if (standard == nullptr) return;
    auto const name = bytes.text();
    criterion19_assess_options options{};
    options.struct_size = bytes.byte() % 16 == 0 ? bytes.number<std::uint32_t>() : sizeof options;
    options.has_as_of = bytes.byte() % 2;
    options.as_of = bytes.number<std::int32_t>();
    options.name = name.c_str();
    std::vector<std::string> keys;
    for (auto left = bytes.byte() % 4; left > 0; --left) keys.push_back(bytes.text());
    std::vector<criterion19_fact> facts(keys.size());
    std::vector<criterion19_column> columns(keys.size());
    constexpr std::size_t communes = 40;
    alignas(8) static std::uint8_t const values[8 * communes + 64] = {1, 2, 3};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        facts[i].struct_size = sizeof facts[i];
        facts[i].indicator = columns[i].indicator = keys[i].c_str();
        facts[i].value = {bytes.number<std::int64_t>(), bytes.number<std::int64_t>()};
        columns[i].struct_size = sizeof columns[i];
        columns[i].type = bytes.byte() % 6 - 1;
        columns[i].values = values + bytes.byte() % 8;
        // Offsets that no memory holds are refused, so the bitmap is not read.
        auto const offset = bytes.number<std::size_t>();
        columns[i].lower = columns[i].upper = values;
        columns[i].lower_offset = offset > ~std::size_t{0} - communes ? offset : offset % 64;
    }
    auto const year = bytes.byte() % 2 == 0 ? 2023 : bytes.number<std::int32_t>();
    criterion19_assessment* assessment = nullptr;
    done(criterion19_assess_facts(standard, year, facts.data(), facts.size(), &options, &assessment, &error), error);
    if (assessment != nullptr) check_assessment(assessment, bytes);
    criterion19_assessment_free(&assessment);
    criterion19_batch* batch = nullptr;
    done(criterion19_judge_columns(standard, year, columns.data(), columns.size(), communes, nullptr, &batch, &error),
         error);
    if (batch != nullptr) {
        std::uint16_t rows[64];
        std::size_t count = 0;
        done(criterion19_batch_get_failing(batch, bytes.number<std::size_t>(), rows, bytes.byte() % 65, &count, &error),
             error);
    }
    criterion19_batch_free(&batch);
    criterion19_standard_free(&standard);
}

void read(Bytes& bytes) {
    criterion19_error* error = nullptr;
    criterion19_report_options options{};
    options.struct_size = sizeof options;
    options.year = bytes.byte() % 2 == 0 ? 2018 : bytes.number<std::int32_t>();
    auto const commune = bytes.text();
    options.commune = commune.c_str();
    auto const own = bytes.rest();
    auto const text = own.empty() ? std::string("Năm 2018 xã Tân Phước có 12/15 hộ đăng ký.\n") : own;
    criterion19_report* report = nullptr;
    done(criterion19_report_read(text.data(), text.size(), &options, &report, &error), error);
    if (report == nullptr) return;
    criterion19_draft* draft = nullptr;
    done(criterion19_draft_make(report, &draft, &error), error);
    if (draft != nullptr) {
        done(criterion19_draft_write(draft, ignore, nullptr, &error), error);
        std::size_t const index = text.size() % 7;
        criterion19_draft* accepted = nullptr;
        done(criterion19_draft_accept(draft, &index, 1, &accepted, &error), error);
        criterion19_draft_free(&accepted);
    }
    criterion19_draft_free(&draft);
    criterion19_report_free(&report);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    Bytes bytes(data, size);
    if (bytes.byte() % 4 == 0)
        read(bytes);
    else
        judge(bytes);
    return 0;
}
