// The rule of `struct_size`: which sizes a struct may come in, and what is read and written then.
#pragma once

#include "c/call.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <vector>

namespace criterion19::c {

/// Sizes that the struct had in earlier versions of the interface.
template <class T>
struct EarlierSizes {
    static constexpr std::array<std::uint32_t, 0> sizes{};
};

template <>
struct EarlierSizes<criterion19_row> {
    static constexpr std::array<std::uint32_t, 1> sizes{offsetof(criterion19_row, other)};
};
template <>
struct EarlierSizes<criterion19_standard_info> {
    static constexpr std::array<std::uint32_t, 1> sizes{offsetof(criterion19_standard_info, parameter_count)};
};

/// Its first field, read without knowing how much of the rest there is.
template <class T>
std::uint32_t size_of(T const& from, char const* argument) {
    static_assert(std::is_trivially_copyable<T>::value && offsetof(T, struct_size) == 0, "a struct of the interface");
    std::uint32_t size = 0;
    std::memcpy(&size, &from, sizeof size);
    auto const& earlier = EarlierSizes<T>::sizes;
    if (size != sizeof(T) && std::find(earlier.begin(), earlier.end(), size) == earlier.end())
        throw unsupported(argument, size);
    return size;
}

/// What the caller passes: fields that its version does not have take their defaults.
template <class T>
T read_struct(T const* from, char const* argument) {
    T out{};
    if (from != nullptr) std::memcpy(&out, from, size_of(*from, argument));
    return out;
}

/// Gives the caller the fields that its version has.
template <class T>
void write_struct(T* to, T value, char const* argument) {
    value.struct_size = size_of(not_null(to, argument), argument);
    std::memcpy(to, &value, value.struct_size);
}

/// Array of structs of the caller's version: all of one size, that of the first.
template <class T>
std::vector<T> read_structs(T const* from, std::size_t count, char const* argument) {
    std::vector<T> out;
    if (count == 0) return out;
    auto const size = size_of(not_null(from, argument), argument);
    auto const* bytes = reinterpret_cast<unsigned char const*>(from);
    for (std::size_t i = 0; i < count; ++i, bytes += size) {
        T value{};
        std::memcpy(&value, bytes, size);
        if (value.struct_size != size) throw unsupported(argument, value.struct_size);
        out.push_back(value);
    }
    return out;
}

/// Array of handles of the caller's.
template <class Handle, class Use>
void for_each_handle(Handle const* const* handles, std::size_t count, char const* argument, Use&& use) {
    if (count != 0) not_null(handles, argument);
    for (std::size_t i = 0; i < count; ++i) use(not_null(handles[i], argument));
}

}  // namespace criterion19::c
