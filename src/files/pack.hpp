// Packed files that are written.
#pragma once

#include <criterion19/base/result.hpp>

#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// The parts (name and content) packed into one file, with one fixed time: equal parts give equal bytes. Error:
/// `cannot_write`.
Result<std::string> pack(std::vector<std::pair<std::string, std::string>> const& parts);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
