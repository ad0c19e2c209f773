// The right of one run to write an output: its checkpoint, which is there and locked for as long as the run lasts.
#pragma once

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19::cli::batch {

/// A checkpoint file and the lock on it. Two runs that write one output would lose each other's lines, so the second
/// one is refused. A file of the same name that is no whole checkpoint is somebody else's and stays as it is.
class Claim {
public:
    /// Takes the lock on what an earlier run left at `path`, where there is such a file. `cannot_write` where another
    /// run has it, or where the file is no checkpoint.
    static Result<Claim> take(std::string path);

    Claim(Claim&& other) noexcept;
    Claim& operator=(Claim&& other) noexcept;
    Claim(Claim const&) = delete;
    Claim& operator=(Claim const&) = delete;
    ~Claim();

    /// What the earlier run left, without its check sum; none where there was nothing.
    boost::optional<std::string> const& found() const noexcept { return found_; }

    /// Puts `text` and its check sum in the place of the checkpoint in one step. The first one makes the file, and
    /// fails where another run was faster.
    boost::optional<Error> save(std::string_view text);
    /// Removes the checkpoint, if this run has it.
    void remove() noexcept;

    std::string const& path() const noexcept { return path_; }

private:
    Claim() = default;
    bool is_ours() const noexcept;
    bool put_in_place(std::string const& name);
    Error failure(int error_number) const;

    std::string path_;
    int descriptor_ = -1;  ///< the file at `path_`, locked; below 0: there is none yet
    boost::optional<std::string> found_;
};

}  // namespace criterion19::cli::batch
