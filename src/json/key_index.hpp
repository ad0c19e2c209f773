// Finds one of a fixed list of keys without comparing it with all of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A hash table of `count` keys that is made at compile time.
template <std::size_t count>
class KeyIndex {
public:
    constexpr explicit KeyIndex(std::array<std::string_view, count> const& keys) : keys_(keys) {
        static_assert(count < 0xFFFF);
        for (std::size_t i = 0; i < count; ++i) {
            auto place = home(keys_[i]);
            while (entries_[place] != 0) place = (place + 1) % places;
            entries_[place] = static_cast<std::uint16_t>(i + 1);
        }
    }

    /// Index of the key; `guess` is looked at first. `count` where it is none of them.
    std::size_t find(std::string_view key, std::size_t guess = 0) const noexcept {
        if (guess < count && is_same(keys_[guess], key)) return guess;
        return look_up(key);
    }

private:
    std::size_t look_up(std::string_view key) const noexcept {
        for (auto place = home(key); entries_[place] != 0; place = (place + 1) % places)
            if (is_same(keys_[entries_[place] - 1U], key)) return entries_[place] - 1U;
        return count;
    }

    /// Keys are short: a call to compare them costs more than comparing.
    static bool is_same(std::string_view a, std::string_view b) noexcept {
        if (a.size() != b.size()) return false;
        auto const size = a.size();
        auto const same = [&](auto word, std::size_t at) {
            auto other = word;
            std::memcpy(&word, a.data() + at, sizeof word);
            std::memcpy(&other, b.data() + at, sizeof other);
            return word == other;
        };
        if (size > 16) return std::memcmp(a.data(), b.data(), size) == 0;
        if (size >= 8) return same(std::uint64_t{}, 0) && same(std::uint64_t{}, size - 8);
        if (size >= 4) return same(std::uint32_t{}, 0) && same(std::uint32_t{}, size - 4);
        for (std::size_t i = 0; i < size; ++i)
            if (a[i] != b[i]) return false;
        return true;
    }

    static constexpr std::size_t power_above(std::size_t least) noexcept {
        std::size_t power = 4;
        while (power < least) power *= 2;
        return power;
    }
    static constexpr std::size_t places = power_above(2 * count + 1);

    /// From the length and four of the bytes: keys of one list seldom agree in all of them.
    static constexpr std::size_t home(std::string_view key) noexcept {
        auto const size = key.size();
        if (size == 0) return 0;
        auto const byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(key[i])); };
        auto const bytes = byte(0) | byte(size / 3) << 8U | byte(size - size / 4 - 1) << 16U | byte(size - 1) << 24U;
        return ((bytes ^ static_cast<std::uint32_t>(size) * 0x01000193U) * 0x9E3779B1U >> 16U) % places;
    }

    std::array<std::string_view, count> keys_;
    std::array<std::uint16_t, places> entries_{};
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
