// Numbers as people print them, behind what a text has already.
#pragma once

#include <criterion19/base/interval.hpp>
#include <criterion19/base/language.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {
namespace detail {

void add_number(std::string& out, std::int64_t value, Language language);
void add_percent(std::string& out, std::int64_t hundredths, Language language);
void add_interval(std::string& out, Interval interval, Language language);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
