// A file that appears whole or not at all.
#pragma once

#include <criterion19/base/result.hpp>

#include <string>
#include <string_view>

namespace criterion19::cli {

/// A file being written. Until `commit` its text is in a temporary file in the same folder, so that a reader of `path`
/// sees the old text or the new one, never a part. What is not a regular file (a pipe, a terminal, /dev/full) cannot be
/// replaced and is written straight away. Destroyed without `commit`, it leaves everything as it was.
class OutputFile {
public:
    /// Ready to write to `path`; `cannot_write` with the system's reason otherwise.
    static Result<OutputFile> open(std::string path);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&& other) noexcept;
    OutputFile(OutputFile const&) = delete;
    OutputFile& operator=(OutputFile const&) = delete;
    ~OutputFile();

    /// Appends `text`; false when the system refused, which `commit` then reports.
    bool write(std::string_view text);

    /// Brings the text to the disk and to its place. None when all of it is there.
    boost::optional<Error> commit();

private:
    OutputFile() = default;
    void discard() noexcept;
    Error failure() const;

    std::string path_;       // as the caller wrote it, for messages
    std::string target_;     // what is replaced: `path_` with symbolic links followed
    std::string temporary_;  // empty when written straight away
    int descriptor_ = -1;
    int error_ = 0;  // errno of the first failure
};

/// Removes the temporary file that is being written, if any. Safe inside a signal handler.
void remove_unfinished_output() noexcept;

}  // namespace criterion19::cli
