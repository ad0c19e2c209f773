// Numbers as people print them.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// 3013 as "3.013" in Vietnamese and "3,013" in English.
BilingualText print_number(std::int64_t value);

/// "17", "ít nhất 17", "từ 5 đến 9".
BilingualText print_interval(Interval interval);

/// Hundredths of a percent: 7000 as "70 %", 8670 as "86,7 %" and "86.7 %".
BilingualText print_percent(std::int64_t hundredths);

}  // namespace v1
}  // namespace criterion19
