#include "cli/command_batch_repeats.hpp"

#include <criterion19/base/format.hpp>

#include <utility>

namespace criterion19::cli::batch {

bool Repeats::add(std::uint64_t hash) {
    if (hash == 0 || is_full()) return false;
    if (2 * (size_ + 1) > slots_.size()) {
        auto const old = std::exchange(slots_, std::vector<std::uint64_t>(slots_.empty() ? 1024 : 2 * slots_.size()));
        for (auto const known : old)
            if (known != 0) insert(known);
    }
    if (!insert(hash)) return true;
    ++size_;
    return false;
}

/// False where it is there already.
bool Repeats::insert(std::uint64_t hash) noexcept {
    auto const mask = slots_.size() - 1;
    for (auto at = static_cast<std::size_t>(hash) & mask;; at = (at + 1) & mask) {
        if (slots_[at] == hash) return false;
        if (slots_[at] != 0) continue;
        slots_[at] = hash;
        return true;
    }
}

void RepeatNotes::look_through(std::vector<std::pair<std::uint64_t, std::uint64_t>> const& about,
                               std::string const& file, std::function<void()> const& before) {
    constexpr std::uint64_t most_listed = 10;
    for (auto const& [line, hash] : about) {
        if (!known_.add(hash) || found_++ >= most_listed) continue;
        before();
        session_.print_message(fill_in({"{0}:{1}: cùng tên, tỉnh và năm với một dòng trước",
                                        "{0}:{1}: the same name, province and year as an earlier line"},
                                       {file, std::to_string(line)}));
    }
}

void RepeatNotes::sum_up() {
    auto const number = [](std::uint64_t value) { return print_number(static_cast<std::int64_t>(value)); };
    if (found_ > 0)
        session_.print_message(fill_in({"số dòng trùng, được tính như mọi dòng khác: {0}",
                                        "lines about the same as an earlier one, which count like all others: {0}"},
                                       {number(found_)}));
    if (known_.is_full())
        session_.print_message(
            fill_in({"chỉ tìm dòng trùng trong {0} xã đầu", "looked for the same in the first {0} only"},
                    {number(Repeats::most)}));
}

}  // namespace criterion19::cli::batch
