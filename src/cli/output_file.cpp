#include "cli/output_file.hpp"

#include "cli/file_names.hpp"
#include "cli/hash.hpp"
#include "cli/system_error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <utility>

namespace criterion19::cli {
namespace {

// A signal handler can read neither a std::string nor a local, so the names of the files to remove also stand here.
struct UnfinishedName {
    std::array<char, PATH_MAX> name{};
    std::atomic<bool> used{false};
};
std::array<UnfinishedName, 4> unfinished_names;

void remember(std::string const& name) noexcept {
    for (auto& slot : unfinished_names) {
        if (slot.used.load() || name.size() >= slot.name.size()) continue;
        slot.name[name.copy(slot.name.data(), name.size())] = '\0';
        slot.used.store(true);
        return;
    }
}

void forget(std::string const& name) noexcept {
    for (auto& slot : unfinished_names)
        if (slot.used.load() && name == slot.name.data()) slot.used.store(false);
}

/// Check sum of the last of the first `size` bytes; false where they cannot be read.
bool check_end(int descriptor, std::uint64_t size, std::uint64_t& check) {
    constexpr std::uint64_t most = 1U << 16U;
    auto const wanted = static_cast<std::size_t>(std::min(size, most));
    std::string end(wanted, '\0');
    std::size_t done = 0;
    while (done < wanted) {
        auto const at = static_cast<off_t>(size - wanted + done);
        auto const got = ::pread(descriptor, end.data() + done, wanted - done, at);
        if (got == 0 || (got < 0 && errno != EINTR)) return false;
        if (got > 0) done += static_cast<std::size_t>(got);
    }
    check = hash_of(end);
    return true;
}

}  // namespace

void remove_unfinished_output() noexcept {
    for (auto& slot : unfinished_names)
        if (slot.used.exchange(false)) ::unlink(slot.name.data());
}

TemporaryFile open_temporary(std::string const& target) {
    // The process and a counter make the name; O_EXCL makes it ours, and follows no link.
    static std::atomic<unsigned> counter{0};
    TemporaryFile file;
    do {
        file.name = name_beside(target, "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part");
        file.descriptor = ::open(file.name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    } while (file.descriptor < 0 && errno == EEXIST);
    return file;
}

bool write_all(int descriptor, std::string_view text) noexcept {
    while (!text.empty()) {
        auto const written = ::write(descriptor, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return false;
    }
    return true;
}

TemporaryFile open_left(std::string const& target, Unfinished const& left) {
    TemporaryFile file;
    if (left.name.empty() || left.name.find('/') != std::string::npos) return file;
    auto const base = base_of(target);
    file.name = target.substr(0, target.size() - base.size()) + left.name;
    int const descriptor = ::open(file.name.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) return file;
    struct stat about {};
    std::uint64_t check = 0;
    bool const is_it = ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_nlink == 1 &&
                       static_cast<std::uint64_t>(about.st_size) >= left.size &&
                       check_end(descriptor, left.size, check) && check == left.end_check;
    if (is_it)
        file.descriptor = descriptor;
    else
        ::close(descriptor);
    return file;
}

/// What is the same for a new file and for one that is taken up. Opens what is written straight away.
boost::optional<Error> OutputFile::prepare(std::string path) {
    path_ = std::move(path);
    if (int const given = descriptor_named(path_); given >= 0) {
        descriptor_ = ::fcntl(given, F_DUPFD_CLOEXEC, 3);
        if (descriptor_ < 0) error_ = errno;
        return descriptor_ < 0 ? boost::optional<Error>(failure()) : boost::none;
    }
    target_ = follow_links(path_);
    struct stat existing {};
    exists_ = ::stat(target_.c_str(), &existing) == 0;
    mode_ = existing.st_mode;
    if (!exists_ && errno != ENOENT) {
        error_ = errno;
    } else if (exists_ && S_ISDIR(existing.st_mode)) {
        error_ = EISDIR;
    } else if (exists_ && !S_ISREG(existing.st_mode)) {
        descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
        if (descriptor_ < 0) error_ = errno;
    } else if (exists_ && ::access(target_.c_str(), W_OK) != 0) {
        // Replacing a file needs only its folder's permission; a file that is protected is meant to stay.
        error_ = errno;
    }
    if (error_ != 0) return failure();
    return boost::none;
}

Result<OutputFile> OutputFile::open(std::string path) {
    OutputFile file;
    if (auto error = file.prepare(std::move(path))) return *std::move(error);
    if (file.descriptor_ >= 0) return file;
    auto made = open_temporary(file.target_);
    if (made.descriptor < 0) {
        file.error_ = errno;
        return file.failure();
    }
    file.descriptor_ = made.descriptor;
    file.temporary_ = std::move(made.name);
    remember(file.temporary_);
    if (file.exists_) static_cast<void>(::fchmod(file.descriptor_, file.mode_ & 07777U));
    return file;
}

Result<OutputFile> OutputFile::take_up(std::string path, Unfinished const& left) {
    OutputFile file;
    if (auto error = file.prepare(std::move(path))) return *std::move(error);
    if (file.descriptor_ >= 0) return file;
    auto found = open_left(file.target_, left);
    if (found.descriptor < 0)
        return make_error(ErrorCode::cannot_read, {},
                          {found.name.empty() ? file.path_ : found.name,
                           BilingualText{"thiếu phần đã ghi; chạy lại không có --resume",
                                         "what was written is not there; run again without --resume"}});
    file.descriptor_ = found.descriptor;
    file.temporary_ = std::move(found.name);
    file.kept_ = true;
    file.cut(left.size);
    if (file.error_ != 0) return file.failure();
    return file;
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_),
      mode_(other.mode_),
      exists_(other.exists_),
      kept_(other.kept_),
      size_(other.size_) {}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
    if (this == &other) return *this;
    if (!kept_) discard();
    if (descriptor_ >= 0) ::close(descriptor_);
    path_ = std::move(other.path_);
    target_ = std::move(other.target_);
    temporary_ = std::exchange(other.temporary_, {});
    descriptor_ = std::exchange(other.descriptor_, -1);
    error_ = other.error_;
    mode_ = other.mode_;
    exists_ = other.exists_;
    kept_ = other.kept_;
    size_ = other.size_;
    return *this;
}

OutputFile::~OutputFile() {
    if (!kept_) discard();
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool OutputFile::write(std::string_view text) {
    if (error_ == 0 && !write_all(descriptor_, text)) error_ = errno;
    if (error_ == 0) size_ += text.size();
    return error_ == 0;
}

boost::optional<Error> OutputFile::flush() {
    // EINVAL: a pipe or a terminal has nothing to bring to a disk.
    if (error_ == 0 && ::fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) error_ = errno;
    if (error_ == 0) return boost::none;
    return failure();
}

boost::optional<Error> OutputFile::commit() {
    if (auto error = flush()) {
        if (!kept_) discard();
        return error;
    }
    if (!temporary_.empty()) {
        if (std::rename(temporary_.c_str(), target_.c_str()) == 0) {
            forget(temporary_);
            temporary_.clear();
            sync_folder_of(target_);
        } else {
            error_ = errno;
        }
    }
    if (error_ == 0 && ::close(std::exchange(descriptor_, -1)) != 0) error_ = errno;
    if (error_ == 0) return boost::none;
    if (!kept_) discard();
    return failure();
}

void OutputFile::discard() noexcept {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
    if (temporary_.empty()) return;
    forget(temporary_);
    ::unlink(temporary_.c_str());
    temporary_.clear();
}

void OutputFile::keep() noexcept {
    kept_ = true;
    forget(temporary_);
}

void OutputFile::cut(std::uint64_t size) noexcept {
    size_ = size;
    if (temporary_.empty()) return;
    error_ = 0;
    if (::ftruncate(descriptor_, static_cast<off_t>(size)) != 0 || ::lseek(descriptor_, 0, SEEK_END) < 0)
        error_ = errno;
}

Unfinished OutputFile::unfinished() const {
    Unfinished out;
    if (temporary_.empty()) return out;
    out.name = base_of(temporary_);
    out.size = size_;
    // Where the end cannot be read now, it will not be found again either.
    if (!check_end(descriptor_, size_, out.end_check)) out.end_check = 0;
    return out;
}

Error OutputFile::failure() const {
    return make_error(ErrorCode::cannot_write, {}, {path_, reason_of(error_)});
}

}  // namespace criterion19::cli
