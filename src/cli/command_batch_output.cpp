#include "cli/command_batch_output.hpp"

#include "cli/file_names.hpp"
#include "cli/system_error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <utility>

namespace criterion19::cli::batch {

bool is_special(std::string const& path) {
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

Result<PartFile> PartFile::open(std::string path, boost::optional<std::uint64_t> keep) {
    PartFile file;
    file.path_ = std::move(path);
    file.target_ = follow_links(file.path_);
    file.part_ = file.target_ + ".part";
    struct stat about {};
    bool const exists = ::stat(file.target_.c_str(), &about) == 0;
    if (exists && S_ISDIR(about.st_mode)) file.error_ = EISDIR;
    if (exists && file.error_ == 0 && ::access(file.target_.c_str(), W_OK) != 0) file.error_ = errno;
    if (file.error_ != 0) return file.failure();
    auto const begin = keep.get_value_or(0) > 0 ? 0 : O_CREAT;
    file.descriptor_ = ::open(file.part_.c_str(), O_WRONLY | O_CLOEXEC | begin, 0666);
    auto const lost = [&file] {
        return make_error(ErrorCode::cannot_read, {},
                          {file.part_, BilingualText{"thiếu phần đã ghi; chạy lại không có --resume",
                                                     "what was written is not there; run again without --resume"}});
    };
    if (begin == 0 && file.descriptor_ < 0 && errno == ENOENT) return lost();
    // Two runs that write the same file would mix their lines.
    if (file.descriptor_ < 0 || ::flock(file.descriptor_, LOCK_EX | LOCK_NB) != 0) {
        file.error_ = errno;
        return file.failure();
    }
    file.size_ = keep.get_value_or(0);
    struct stat part {};
    if (::fstat(file.descriptor_, &part) != 0)
        file.error_ = errno;
    else if (static_cast<std::uint64_t>(part.st_size) < file.size_)
        return lost();
    else if (::ftruncate(file.descriptor_, static_cast<off_t>(file.size_)) != 0 ||
             ::lseek(file.descriptor_, 0, SEEK_END) < 0)
        file.error_ = errno;
    if (file.error_ != 0) return file.failure();
    if (exists) static_cast<void>(::fchmod(file.descriptor_, about.st_mode & 07777));
    return file;
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      part_(std::move(other.part_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_),
      size_(other.size_) {}

PartFile& PartFile::operator=(PartFile&& other) noexcept {
    if (this == &other) return *this;
    if (descriptor_ >= 0) ::close(descriptor_);
    path_ = std::move(other.path_);
    target_ = std::move(other.target_);
    part_ = std::move(other.part_);
    descriptor_ = std::exchange(other.descriptor_, -1);
    error_ = other.error_;
    size_ = other.size_;
    return *this;
}

PartFile::~PartFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool PartFile::write(std::string_view text) {
    while (!text.empty() && error_ == 0) {
        auto const written = ::write(descriptor_, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
            size_ += static_cast<std::uint64_t>(written);
        } else if (errno != EINTR) {
            error_ = errno;
        }
    }
    return error_ == 0;
}

boost::optional<Error> PartFile::flush() {
    if (error_ == 0 && ::fsync(descriptor_) != 0) error_ = errno;
    if (error_ == 0) return boost::none;
    return failure();
}

boost::optional<Error> PartFile::commit() {
    if (auto error = flush()) return error;
    if (std::rename(part_.c_str(), target_.c_str()) != 0) {
        error_ = errno;
        return failure();
    }
    sync_folder_of(target_);
    ::close(std::exchange(descriptor_, -1));
    return boost::none;
}

void PartFile::discard() noexcept {
    if (descriptor_ < 0) return;
    ::unlink(part_.c_str());
    ::close(std::exchange(descriptor_, -1));
}

Error PartFile::failure() const {
    auto const reason = error_ == EWOULDBLOCK
                            ? BilingualText("một lần chạy khác đang ghi tệp này", "another run is writing it")
                            : reason_of(error_);
    return make_error(ErrorCode::cannot_write, {}, {path_, reason});
}

boost::optional<Error> replace_file(std::string const& path, std::string_view text) {
    auto file = PartFile::open(path);
    if (!file) return file.error();
    file->write(text);
    auto error = file->commit();
    if (error) file->discard();
    return error;
}

boost::optional<std::string> read_small_file(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return boost::none;
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

void remove_file(std::string const& path) noexcept {
    ::unlink(path.c_str());
}

}  // namespace criterion19::cli::batch
