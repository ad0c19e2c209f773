// How far a run is: a bar on a terminal, a line every few seconds elsewhere.
#pragma once

#include <criterion19/base/language.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace criterion19::cli {

class Progress {
public:
    /// `total` is how much there is to do, 0 where nobody knows. `say` prints a line where there is no terminal.
    Progress(Language language, bool quiet, std::uint64_t total, std::function<void(std::string const&)> say);
    ~Progress() { clear(); }
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    /// So much of the total is done, which is so many lines.
    void update(std::uint64_t done, std::uint64_t lines);
    /// Takes the bar off the terminal, before something else is printed.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::string text(std::uint64_t done, std::uint64_t lines, Clock::time_point now) const;

    Language language_;
    bool quiet_;
    bool bar_;
    bool shown_ = false;
    std::uint64_t total_;
    std::function<void(std::string const&)> say_;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point last_ = begin_;
    std::uint64_t first_done_ = 0;  // a resumed run begins in the middle
    std::uint64_t first_lines_ = 0;
    bool started_ = false;
};

}  // namespace criterion19::cli
