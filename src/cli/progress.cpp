#include "cli/progress.hpp"

#include <criterion19/base/format.hpp>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace criterion19::cli {
namespace {

bool is_terminal() {
    char const* const kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && (kind == nullptr || std::string_view(kind) != "dumb");
}

}  // namespace

Progress::Progress(Language language, bool quiet, std::uint64_t total, std::function<void(std::string const&)> say)
    : language_(language), quiet_(quiet), bar_(is_terminal()), total_(total), say_(std::move(say)) {}

void Progress::update(std::uint64_t done, std::uint64_t lines) {
    if (quiet_) return;
    auto const now = Clock::now();
    if (!std::exchange(started_, true)) {
        first_done_ = done;
        first_lines_ = lines;
    }
    if (now - last_ < (bar_ ? std::chrono::milliseconds(200) : std::chrono::milliseconds(5000))) return;
    last_ = now;
    auto const line = text(done, lines, now);
    if (!bar_) return say_(line);
    constexpr std::uint64_t cells = 24;
    std::string bar;
    if (total_ > 0) {
        auto const filled = done >= total_ ? cells : cells * done / total_;
        bar = "[" + std::string(filled, '#') + std::string(cells - filled, '.') + "] ";
    }
    std::fputs(("\r\033[K" + bar + line).c_str(), stderr);
    std::fflush(stderr);
    shown_ = true;
}

void Progress::clear() {
    if (!std::exchange(shown_, false)) return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

std::string Progress::text(std::uint64_t done, std::uint64_t lines, Clock::time_point now) const {
    auto const say = [&](Wording pattern, std::vector<BilingualText> const& arguments) {
        return fill_in(pattern, arguments).in(language_);
    };
    auto const number = [](std::uint64_t value) { return print_number(static_cast<std::int64_t>(value)); };
    auto const elapsed =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now - begin_).count());
    auto const rate = elapsed == 0 ? 0 : (lines - first_lines_) * 1000 / elapsed;
    auto out = say({"{0} dòng, {1} dòng/giây", "{0} lines, {1} lines/s"}, {number(lines), number(rate)});
    if (total_ == 0) return out;
    out = say({"{0} %, {1}", "{0} %, {1}"}, {std::to_string(done >= total_ ? 100 : done * 100 / total_), out});
    auto const since = done - first_done_;
    if (since == 0 || done >= total_) return out;
    auto const left =
        static_cast<std::uint64_t>(static_cast<long double>(elapsed) * static_cast<long double>(total_ - done) /
                                   static_cast<long double>(since) / 1000);
    auto const seconds = std::to_string(left % 60);
    return out + say({", còn {0}:{1}", ", {0}:{1} left"},
                     {std::to_string(left / 60), seconds.size() < 2 ? "0" + seconds : seconds});
}

}  // namespace criterion19::cli
