// The parts of a packed file, inflated within limits.
#pragma once

#include <criterion19/files/limits.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace criterion19 {
inline namespace v1 {
namespace files {

/// A packed file in memory. Its bytes must outlive it. What goes beyond the limits is refused (`Refused`).
class Archive {
public:
    Archive(std::string_view bytes, FileLimits const& limits);

    bool has(std::string const& name) const noexcept;
    /// The part of this name, or none.
    boost::optional<std::string> part(std::string const& name);
    /// The part of this name; without it the file is damaged.
    std::string required(std::string const& name);

private:
    struct Close {
        void operator()(zip* archive) const noexcept;
    };
    std::unique_ptr<zip, Close> archive_;
    FileLimits limits_;
    std::size_t inflated_ = 0;
};

}  // namespace files
}  // namespace v1
}  // namespace criterion19
