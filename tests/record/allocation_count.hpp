// How often this test program has allocated: code that must not allocate is run between two calls.
#pragma once

#include <cstddef>

std::size_t allocation_count() noexcept;
