// Of the library alone: src.hpp leaves this source out.
#include "library.hpp"

namespace criterion19 {
inline namespace v1 {
namespace detail {

void core_is_in_this_program_once() noexcept {}
void core_is_from_the_library() noexcept {}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
