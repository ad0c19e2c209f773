// A small generator of numbers that gives the same worlds on every machine and compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace worlds {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// SplitMix64: every seed gives a good sequence, also 0 and 1.
    std::uint64_t next() noexcept {
        state_ += 0x9e3779b97f4a7c15ULL;
        auto z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    /// 0 to n - 1.
    int below(int n) noexcept { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    std::size_t index(std::size_t size) noexcept { return static_cast<std::size_t>(next() % size); }
    /// Both ends are possible.
    int between(int lo, int hi) noexcept { return lo + below(hi - lo + 1); }
    bool chance(int percent) noexcept { return below(100) < percent; }

    template <class T, std::size_t n>
    T pick(T const (&list)[n]) noexcept {
        return list[index(n)];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (auto i = list.size(); i > 1; --i) {
            using std::swap;
            swap(list[i - 1], list[index(i)]);
        }
    }

private:
    std::uint64_t state_;
};

}  // namespace worlds
