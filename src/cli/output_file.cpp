#include "cli/output_file.hpp"

#include "cli/file_names.hpp"
#include "cli/system_error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <utility>

namespace criterion19::cli {
namespace {

// A signal handler can read neither a std::string nor a local, so the name of the file to remove also stands here.
std::array<char, PATH_MAX> unfinished_name{};
std::atomic<bool> unfinished{false};

void remember(std::string const& name) noexcept {
    if (name.size() >= unfinished_name.size()) return;
    unfinished_name[name.copy(unfinished_name.data(), name.size())] = '\0';
    unfinished.store(true);
}

}  // namespace

void remove_unfinished_output() noexcept {
    if (unfinished.exchange(false)) ::unlink(unfinished_name.data());
}

Result<OutputFile> OutputFile::open(std::string path) {
    OutputFile file;
    file.path_ = std::move(path);
    file.target_ = follow_links(file.path_);

    struct stat existing {};
    bool const exists = ::stat(file.target_.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode)) {
        file.error_ = EISDIR;
        return file.failure();
    }
    if (exists && !S_ISREG(existing.st_mode)) {
        file.descriptor_ = ::open(file.target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
        if (file.descriptor_ >= 0) return file;
        file.error_ = errno;
        return file.failure();
    }
    // Replacing a file needs only its folder's permission; a file that is protected is meant to stay.
    if (exists && ::access(file.target_.c_str(), W_OK) != 0) {
        file.error_ = errno;
        return file.failure();
    }

    // The process and a counter make the name; O_EXCL makes it ours.
    static std::atomic<unsigned> counter{0};
    do {
        file.temporary_ = file.target_ + "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part";
        file.descriptor_ = ::open(file.temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (file.descriptor_ < 0 && errno == EEXIST);
    if (file.descriptor_ < 0) {
        file.error_ = errno;
        file.temporary_.clear();
        return file.failure();
    }
    remember(file.temporary_);
    if (exists) static_cast<void>(::fchmod(file.descriptor_, existing.st_mode & 07777));
    return file;
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_) {}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
    if (this == &other) return *this;
    discard();
    path_ = std::move(other.path_);
    target_ = std::move(other.target_);
    temporary_ = std::exchange(other.temporary_, {});
    descriptor_ = std::exchange(other.descriptor_, -1);
    error_ = other.error_;
    return *this;
}

OutputFile::~OutputFile() {
    discard();
}

bool OutputFile::write(std::string_view text) {
    while (!text.empty() && error_ == 0) {
        auto const written = ::write(descriptor_, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error_ = errno;
    }
    return error_ == 0;
}

boost::optional<Error> OutputFile::commit() {
    // EINVAL: a pipe or a terminal has nothing to bring to a disk.
    if (error_ == 0 && ::fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) error_ = errno;
    if (::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) error_ = errno;
    if (error_ == 0 && !temporary_.empty()) {
        if (std::rename(temporary_.c_str(), target_.c_str()) == 0) {
            unfinished.store(false);
            temporary_.clear();
            sync_folder_of(target_);
        } else {
            error_ = errno;
        }
    }
    discard();
    if (error_ == 0) return boost::none;
    return failure();
}

void OutputFile::discard() noexcept {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
    if (temporary_.empty()) return;
    unfinished.store(false);
    ::unlink(temporary_.c_str());
    temporary_.clear();
}

Error OutputFile::failure() const {
    return make_error(ErrorCode::cannot_write, {}, {path_, reason_of(error_)});
}

}  // namespace criterion19::cli
