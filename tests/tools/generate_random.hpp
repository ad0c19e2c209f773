// Numbers that only depend on the seed and on which commune they are for, on every machine.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

namespace criterion19::generate {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t commune) noexcept : state_(seed * 0x9E3779B97F4A7C15U) {
        state_ = next() ^ (commune + 1) * 0xD1B54A32D192ED03U;
    }

    std::uint64_t next() noexcept {
        auto z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
        return z ^ z >> 31U;
    }
    /// 0 to n-1, for small n.
    std::int64_t below(std::int64_t n) noexcept {
        return static_cast<std::int64_t>((next() >> 32U) * static_cast<std::uint64_t>(n) >> 32U);
    }
    std::int64_t between(std::int64_t least, std::int64_t most) noexcept { return least + below(most - least + 1); }
    /// With a chance of n in 10 000.
    bool chance(int n) noexcept { return below(10'000) < n; }

private:
    std::uint64_t state_;
};

/// What kind of commune it is: most are orderly, some have troubles, a few many.
struct Character {
    int missed;   ///< chance of a requirement that is not met, in 10 000
    int missing;  ///< chance of a fact that is not known
};

inline Character character_of(Random& random) noexcept {
    auto const kind = random.below(100);
    if (kind < 70) return {15, 40};
    return kind < 92 ? Character{150, 200} : Character{900, 800};
}

/// The provinces since 01/07/2025; every name also existed before.
std::string province_of(Random& random);
/// An invented name; the number makes it unique.
std::string commune_name(Random& random, std::uint64_t commune);

}  // namespace criterion19::generate
