// The output of a long run: written beside its place, moved there when whole, and taken up again after an interruption.
#pragma once

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19::cli::batch {

/// A file that is written as PATH.part and becomes PATH at the end. Unless it is discarded, PATH.part stays where a run
/// is interrupted.
class PartFile {
public:
    /// Begins anew, or, with `keep`, goes on after the first `keep` bytes of what is there; `cannot_read` where
    /// less is there.
    static Result<PartFile> open(std::string path, boost::optional<std::uint64_t> keep = boost::none);

    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&& other) noexcept;
    PartFile(PartFile const&) = delete;
    PartFile& operator=(PartFile const&) = delete;
    ~PartFile();

    /// Appends; false when the system refused, which `flush` and `commit` then report.
    bool write(std::string_view text);
    /// Brings what was written to the disk.
    boost::optional<Error> flush();
    /// Moves the file to its place.
    boost::optional<Error> commit();
    /// Removes the part.
    void discard() noexcept;

    std::uint64_t size() const noexcept { return size_; }
    std::string const& part_path() const noexcept { return part_; }

private:
    PartFile() = default;
    Error failure() const;

    std::string path_;
    std::string target_;
    std::string part_;
    int descriptor_ = -1;
    int error_ = 0;
    std::uint64_t size_ = 0;
};

/// Whether something other than a regular file stands there: a pipe, a terminal, /dev/null.
bool is_special(std::string const& path);

/// Replaces a small file in one step. None when it is there.
boost::optional<Error> replace_file(std::string const& path, std::string_view text);
/// All of a small file, or none.
boost::optional<std::string> read_small_file(std::string const& path);
void remove_file(std::string const& path) noexcept;

}  // namespace criterion19::cli::batch
