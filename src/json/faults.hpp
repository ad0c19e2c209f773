// Faults of values, collected while a dossier is read, and brought into the order of the text at the end.
#pragma once

#include "json/scanner.hpp"

#include <criterion19/base/result.hpp>
#include "core/record/path.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

using detail::Path;

/// Where on the value at a path the fault is shown.
enum class Side { value, key };

class Faults {
public:
    void add(ErrorCode code, Path const& at, std::vector<BilingualText> const& arguments, Side side = Side::value);
    /// A fault whose place is known by its ordinals.
    void add(Error error, std::vector<std::uint32_t> ordinals);
    /// Says that nothing more need be said of the value at this pointer.
    void silence(std::string pointer) { silenced_.push_back(std::move(pointer)); }

    bool empty() const noexcept { return found_.empty(); }
    std::size_t count() const noexcept { return found_.size(); }
    /// As many as are listed have been found: reading on is of no use.
    bool full() const noexcept { return full_; }
    bool is_silenced(std::string const& pointer) const;

    /// All of them with line and column, in the order of the text; the first `max_faults` and one that says so where
    /// there are more. Two faults of one place are one.
    Errors in_order(std::string_view text);

private:
    static constexpr std::size_t max_listed = 100;

    struct Found {
        Error error;
        Spot spot;
    };
    void keep(Found found) {
        found_.push_back(std::move(found));
        full_ = found_.size() > max_listed;
    }

    std::vector<Found> found_;
    bool full_ = false;
    std::vector<std::string> silenced_;
};

/// Ordinals of the steps from the root to `at`.
std::vector<std::uint32_t> ordinals_of(Path const& at);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
