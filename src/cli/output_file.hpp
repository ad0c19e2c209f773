// Files that appear whole or not at all.
#pragma once

#include <criterion19/base/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19::cli {

/// What an interrupted run wrote of a file: a file of another name beside it.
struct Unfinished {
    std::string name;             ///< in the folder of the target; empty where it is written straight away
    std::uint64_t size = 0;       ///< bytes that belong to it; what follows is not wanted
    std::uint64_t end_check = 0;  ///< check sum of the last of these bytes
};

/// A file being written. Until `commit` its text is in a file of a name of its own in the same folder, so that a reader
/// of `path` sees the old text or the new one, never a part, and no file that this run did not make is touched before.
/// What is not a regular file (a pipe, a terminal, /dev/full) cannot be replaced and is written straight away.
/// Destroyed without `commit` or `keep`, it leaves everything as it was.
class OutputFile {
public:
    /// Ready to write to `path`; `cannot_write` with the system's reason otherwise.
    static Result<OutputFile> open(std::string path);
    /// Goes on with what an interrupted run left; `cannot_read` where it is not there as it was left.
    static Result<OutputFile> take_up(std::string path, Unfinished const& left);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&& other) noexcept;
    OutputFile(OutputFile const&) = delete;
    OutputFile& operator=(OutputFile const&) = delete;
    ~OutputFile();

    /// Appends `text`; false when the system refused, which `flush` and `commit` then report.
    bool write(std::string_view text);
    /// Brings what was written to the disk.
    boost::optional<Error> flush();
    /// Brings the text to the disk and to its place. None when all of it is there.
    boost::optional<Error> commit();
    /// Leaves everything as it was.
    void discard() noexcept;

    /// From now on only `discard` removes what was written.
    void keep() noexcept;
    /// Forgets what was written after the first `size` bytes, and that writing it failed.
    void cut(std::uint64_t size) noexcept;
    /// How it is taken up again.
    Unfinished unfinished() const;
    /// Where the text is now.
    std::string const& temporary() const noexcept { return temporary_; }
    std::uint64_t size() const noexcept { return size_; }

private:
    OutputFile() = default;
    boost::optional<Error> prepare(std::string path);
    Error failure() const;

    std::string path_;       // as the caller wrote it, for messages
    std::string target_;     // what is replaced: `path_` with symbolic links followed
    std::string temporary_;  // empty when written straight away
    int descriptor_ = -1;
    int error_ = 0;  // errno of the first failure
    unsigned mode_ = 0;
    bool exists_ = false;
    bool kept_ = false;
    std::uint64_t size_ = 0;
};

/// A new file beside `target`, of a name that nothing had before, for reading and writing. The descriptor is below 0
/// and errno set where there can be none.
struct TemporaryFile {
    std::string name;
    int descriptor = -1;
};
TemporaryFile open_temporary(std::string const& target);
/// All of the text, or false and errno.
bool write_all(int descriptor, std::string_view text) noexcept;

/// The file that an interrupted run left beside `target`, opened for reading and writing at its end, where it is a
/// regular file that holds what it should; else a descriptor below 0.
TemporaryFile open_left(std::string const& target, Unfinished const& left);

/// Removes the temporary files that are being written, if any. Safe inside a signal handler.
void remove_unfinished_output() noexcept;

}  // namespace criterion19::cli
