// Communes that a batch holds more than once, which would count twice.
#pragma once

#include "cli/hash.hpp"
#include "cli/session.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::cli::batch {

/// Remembers what lines were about, by hashes, up to 16 MB of them. What is added when it is full is not looked for.
class Repeats {
public:
    static constexpr std::size_t most = std::size_t{1} << 20U;

    /// Whether the same was added before. Zero stands for nothing and is never the same.
    bool add(std::uint64_t hash);
    bool is_full() const noexcept { return size_ >= most; }

private:
    bool insert(std::uint64_t hash) noexcept;

    std::vector<std::uint64_t> slots_;  ///< open addressing, a power of two at most half full; 0 is free
    std::size_t size_ = 0;
};

/// Tells of the lines that are about the same as an earlier one. A run that is resumed knows nothing of the lines that
/// were judged before.
class RepeatNotes {
public:
    explicit RepeatNotes(Session& session) noexcept : session_(session) {}

    /// `about` has number and hash of each line of `file`; `before` is called before anything is printed.
    void look_through(std::vector<std::pair<std::uint64_t, std::uint64_t>> const& about, std::string const& file,
                      std::function<void()> const& before);
    /// Says how many there were, where there were any.
    void sum_up();

private:
    Session& session_;
    Repeats known_;
    std::uint64_t found_ = 0;
};

}  // namespace criterion19::cli::batch
