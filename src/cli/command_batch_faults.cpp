#include "cli/command_batch_faults.hpp"

#include <criterion19/base/format.hpp>

#include <utility>

namespace criterion19::cli::batch {
namespace {

constexpr std::size_t most_kinds = 200;

/// Code and place, without the numbers of the records in between.
std::string kind_of(Error const& error) {
    auto out = std::string(name_of(error.code)) + " ";
    bool in_number = false;
    for (std::size_t i = 0; i < error.path.size(); ++i) {
        char const c = error.path[i];
        bool const digit = c >= '0' && c <= '9';
        in_number = digit && (in_number || (i > 0 && error.path[i - 1] == '/'));
        out += in_number ? '#' : c;
    }
    return out;
}

}  // namespace

void FaultNotes::add(Errors const& errors, std::string const& file, std::uint64_t number) {
    for (auto error : errors) {
        auto key = kind_of(error);
        if (auto const known = known_.find(key); known != known_.end()) {
            ++kinds_[known->second].more;
            continue;
        }
        if (kinds_.size() == most_kinds) {
            ++unlisted_;
            continue;
        }
        if (error.line == 0) error.line = error.column = 1;
        // The lines of a line count from 1.
        error.line += static_cast<std::size_t>(number) - 1;
        known_.emplace(std::move(key), kinds_.size());
        kinds_.push_back({std::move(error), file, 0});
    }
}

void FaultNotes::tell() {
    for (auto& kind : kinds_) {
        if (kind.more > 0)
            kind.first.message = fill_in({"{0}; {1} chỗ nữa như vậy", "{0}; {1} more like this"},
                                         {kind.first.message, print_number(static_cast<std::int64_t>(kind.more))});
        session_.print_errors({kind.first}, kind.file);
    }
    if (unlisted_ > 0)
        session_.print_message(
            fill_in({"lỗi thuộc các loại khác, không liệt kê: {0}", "faults of further kinds, not listed: {0}"},
                    {print_number(static_cast<std::int64_t>(unlisted_))}));
    kinds_.clear();
    known_.clear();
    unlisted_ = 0;
}

}  // namespace criterion19::cli::batch
