// A view of constant elements that somebody else owns.
#pragma once

#include <cstddef>

namespace criterion19 {
inline namespace v1 {

/// Borrowed, read-only sequence: pointer and length (std::span comes with C++20).
template <class T>
class View {
public:
    constexpr View() = default;
    constexpr View(T const* data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <std::size_t n>
    constexpr View(T const (&array)[n]) noexcept : data_(array), size_(n) {}  // NOLINT
    template <class Container, class = decltype(static_cast<T const*>(static_cast<Container const*>(nullptr)->data()))>
    constexpr View(Container const& container) noexcept  // NOLINT: views are made from whatever holds the elements
        : data_(container.data()), size_(container.size()) {}

    constexpr T const* begin() const noexcept { return data_; }
    constexpr T const* end() const noexcept { return data_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr T const& operator[](std::size_t index) const noexcept { return data_[index]; }

private:
    T const* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace v1
}  // namespace criterion19
