// What a report says of an assessment as a whole.
#pragma once

#include <criterion19/judge/assessment.hpp>

#include <cstddef>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// In one sentence how many requirements decided the outcome.
BilingualText what_decided(Assessment const& assessment, std::size_t deciding);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
