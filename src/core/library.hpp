// Tells a program that has the core twice: from the library, which criterion19::io needs, and from src.hpp.
#pragma once

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Defined wherever the core is compiled. A linker that says that there are several definitions of it says that src.hpp
/// is included twice in one program, or beside criterion19::io.
void core_is_in_this_program_once() noexcept;

/// Defined in the library alone; what is compiled on top of the library refers to it.
void core_is_from_the_library() noexcept;

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
