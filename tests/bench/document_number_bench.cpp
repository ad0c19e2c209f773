// How many document numbers are read a second. The comparators do less and stand in the same run: what the bytes cost
// when they are only looked at, and when they are split by hand into digits and groups without knowing a type.
#include <criterion19/record/document_number.hpp>

#include <benchmark/benchmark.h>

#include <cstring>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

// Every family that is in use, in canonical form.
std::vector<std::string> const canonical_numbers = {
    "16/KH-UBND",          "67-NQ/ĐU",       "23/2012/TT-BCA",  "124/2021/TT-BCA",
    "12/HD-BCA-V05",       "3371/BCA-V05",   "100/2015/QH13",   "55/2005/TTLT-BNV-VPCP",
    "04-CTr/TU",           "263/QĐ-TTg",     "06/2020/QĐ-UBND", "06-NQ/CB",
    "10/2003/PL-UBTVQH11", "16/KH-MTTQ-BTT", "2746/TTr-CAT",    "45/2024/NQ-HĐND"};

// As they come out of documents: a heading, spaces, look-alikes, lost strokes.
std::vector<std::string> const printed_numbers = {"Số: 16/KH-UBND",     "Số 67-NQ/ĐU",         "44 /2005/QĐ-UBND",
                                                  "12/HD-BCD",          "155/2018/NĐ\u2011CP", "89/2015/N\u00D0-CP",
                                                  "126/2020/NĐ-CPngày", "55/2018/tt-bgtvt"};

void count_items(benchmark::State& state, std::vector<std::string> const& texts) {
    std::size_t bytes = 0;
    for (auto const& text : texts) bytes += text.size();
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(texts.size()));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

void read(benchmark::State& state, std::vector<std::string> const& texts) {
    DocumentNumber number;
    for (auto _ : state)
        for (auto const& text : texts) {
            auto fault = try_parse(text, number);
            benchmark::DoNotOptimize(fault);
            benchmark::DoNotOptimize(number);
        }
    count_items(state, texts);
}

void read_canonical(benchmark::State& state) {
    read(state, canonical_numbers);
}
BENCHMARK(read_canonical);

void read_printed(benchmark::State& state) {
    read(state, printed_numbers);
}
BENCHMARK(read_printed);

void print_canonical(benchmark::State& state) {
    std::vector<DocumentNumber> numbers;
    for (auto const& text : canonical_numbers) numbers.push_back(parse_document_number(text).value());
    std::string out;
    for (auto _ : state)
        for (auto const& number : numbers) {
            out.clear();
            append_canonical(out, number);
            benchmark::DoNotOptimize(out.data());
        }
    count_items(state, canonical_numbers);
}
BENCHMARK(print_canonical);

/// Comparator: number and groups by their separators, copied, nothing checked.
void split_by_hand(benchmark::State& state) {
    struct Split {
        std::uint32_t number = 0;
        std::uint8_t size = 0;
        char groups[DocumentNumber::max_groups_size] = {};
    };
    Split split;
    for (auto _ : state)
        for (auto const& text : canonical_numbers) {
            split = Split();
            std::size_t i = 0;
            while (i < text.size() && text[i] >= '0' && text[i] <= '9')
                split.number = split.number * 10 + static_cast<std::uint32_t>(text[i++] - '0');
            for (; i < text.size(); ++i) split.groups[split.size++] = text[i] == '/' ? '-' : text[i];
            benchmark::DoNotOptimize(split);
        }
    count_items(state, canonical_numbers);
}
BENCHMARK(split_by_hand);

/// Comparator: the separators found, no more.
void find_separators(benchmark::State& state) {
    for (auto _ : state)
        for (auto const& text : canonical_numbers) {
            std::size_t found = 0;
            for (char const sign : {'/', '-'})
                for (char const* at = text.data();
                     (at = static_cast<char const*>(
                          std::memchr(at, sign, static_cast<std::size_t>(text.data() + text.size() - at)))) != nullptr;
                     ++at)
                    ++found;
            benchmark::DoNotOptimize(found);
        }
    count_items(state, canonical_numbers);
}
BENCHMARK(find_separators);

}  // namespace
