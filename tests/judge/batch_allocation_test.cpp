// Judging allocates nothing, however the facts are held.
#include "catch.hpp"
#include "judge/batch_columns.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/plan.hpp>
#include <criterion19/judge/unrolled.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace criterion19;

namespace {
std::atomic<std::size_t> allocations{0};
}  // namespace

// Both forms, since a sanitizer has one of its own for each that is not replaced.
void* operator new(std::size_t size, std::nothrow_t const& /*unused*/) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
    if (void* const memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::nothrow_t const& /*unused*/) noexcept {
    std::free(memory);
}

TEST_CASE("judging one commune or many allocates nothing and throws nothing") {
    auto const& standard = standards::tt124_2021_commune;
    auto const as_of = day(2023, 12, 31);
    auto const parameters = parameters_on(standard, as_of, 2023);
    test::RandomColumns const facts(standard, 1000, 2023, 8);
    auto const slots = facts.intervals(3);
    Plan const plan(standard, parameters, as_of);
    BatchOutcomes out(standard, 1000);
    std::vector<Outcome> outcomes(standard.rows.size());
    std::uint16_t rows[max_rows];

    static_assert(noexcept(judge(facts.columns, standard, parameters, as_of, out.planes())));
    static_assert(noexcept(judge(standard, slots, parameters, as_of, outcomes.data())));
    std::size_t const before = allocations;
    judge(facts.columns, standard, parameters, as_of, out.planes());
    judge(facts.columns, {70, 500}, standard, parameters, as_of, out.planes());
    judge(standard, slots, parameters, as_of, outcomes.data());
    judge<standards::tt124_2021_commune>(slots, parameters, as_of, outcomes.data());
    plan.judge(slots, outcomes.data());
    failing(standard, out.planes(), 3, rows);
    CHECK(allocations == before);
}
