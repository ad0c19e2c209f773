// What is wrong with the lines of a batch: one message a kind, with the first place and how many there are.
#pragma once

#include "cli/session.hpp"

#include <criterion19/base/error.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace criterion19::cli::batch {

class FaultNotes {
public:
    explicit FaultNotes(Session& session) noexcept : session_(session) {}

    /// Takes in what is wrong with a line of `file`, which begins at line `number` there.
    void add(Errors const& errors, std::string const& file, std::uint64_t number);
    /// Prints every kind, in the order of their first places, and forgets them.
    void tell();

private:
    struct Kind {
        Error first;
        std::string file;
        std::uint64_t more = 0;
    };

    Session& session_;
    std::map<std::string, std::size_t> known_;
    std::vector<Kind> kinds_;
    std::uint64_t unlisted_ = 0;
};

}  // namespace criterion19::cli::batch
