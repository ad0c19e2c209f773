#include "cli/command_batch_claim.hpp"

#include "cli/hash.hpp"
#include "cli/output_file.hpp"
#include "cli/system_error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace criterion19::cli::batch {
namespace {

constexpr std::string_view first_line = "criterion19 batch checkpoint 2\n";

std::string with_check(std::string_view text) {
    auto out = std::string(first_line) + std::string(text);
    return out + "check " + hexadecimal(hash_of(out)) + "\n";
}

/// What `with_check` was given; none where the bytes are not that, to the last one.
boost::optional<std::string> without_check(std::string const& bytes) {
    constexpr std::size_t check_size = sizeof("check 0123456789abcdef\n") - 1;
    if (bytes.size() < first_line.size() + check_size || bytes.compare(0, first_line.size(), first_line) != 0)
        return boost::none;
    auto text = bytes.substr(first_line.size(), bytes.size() - first_line.size() - check_size);
    if (with_check(text) != bytes) return boost::none;
    return text;
}

/// All of a file that is no larger than any checkpoint; none where it cannot be read.
boost::optional<std::string> all_of(int descriptor) {
    constexpr std::size_t most = std::size_t{256} << 20U;
    std::string text;
    std::string block(1U << 16U, '\0');
    for (;;) {
        auto const got = ::read(descriptor, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 || text.size() > most) return boost::none;
        if (got == 0) return text;
        text.append(block, 0, static_cast<std::size_t>(got));
    }
}

/// Whether the name still leads to the file that is open.
bool is_at(int descriptor, std::string const& path) noexcept {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::lstat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

}  // namespace

Result<Claim> Claim::take(std::string path) {
    Claim claim;
    claim.path_ = std::move(path);
    auto const foreign = [&claim] {
        return make_error(
            ErrorCode::cannot_write, {},
            {claim.path_, BilingualText{"tệp này đã có và không phải điểm dừng còn nguyên của một lần chạy; "
                                        "hãy dời nó đi hoặc đổi tên kết quả",
                                        "the file is there and is no whole checkpoint of a run; move it "
                                        "away or choose another output"}});
    };
    for (;;) {
        int const descriptor = ::open(claim.path_.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (descriptor < 0 && errno == ELOOP) return foreign();
        // Where there is none, or none can be, the output itself tells why.
        if (descriptor < 0) return claim;
        claim.descriptor_ = descriptor;
        struct stat about {};
        if (::fstat(descriptor, &about) != 0) return claim.failure(errno);
        if (!S_ISREG(about.st_mode)) return foreign();
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) return claim.failure(errno);
        // Between opening and locking, the run that had it may have ended or gone on to its next checkpoint.
        if (is_at(descriptor, claim.path_)) break;
        ::close(std::exchange(claim.descriptor_, -1));
    }
    auto const bytes = all_of(claim.descriptor_);
    if (bytes) claim.found_ = without_check(*bytes);
    if (!claim.found_) return foreign();
    return claim;
}

Claim::Claim(Claim&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      found_(std::move(other.found_)) {}

Claim& Claim::operator=(Claim&& other) noexcept {
    if (this == &other) return *this;
    if (descriptor_ >= 0) ::close(descriptor_);
    path_ = std::move(other.path_);
    descriptor_ = std::exchange(other.descriptor_, -1);
    found_ = std::move(other.found_);
    return *this;
}

Claim::~Claim() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool Claim::is_ours() const noexcept {
    return descriptor_ >= 0 && is_at(descriptor_, path_);
}

/// Gives the file its place: over the checkpoint that this run has, else only where there is none. False and errno.
bool Claim::put_in_place(std::string const& name) {
    if (descriptor_ >= 0) {
        if (is_ours()) return std::rename(name.c_str(), path_.c_str()) == 0;
        errno = EWOULDBLOCK;
        return false;
    }
    if (::link(name.c_str(), path_.c_str()) == 0) {
        ::unlink(name.c_str());
        return true;
    }
    if (errno == EEXIST) {
        errno = EWOULDBLOCK;
        return false;
    }
    // Some file systems have no second names for a file.
    struct stat about {};
    if (::lstat(path_.c_str(), &about) == 0) errno = EWOULDBLOCK;
    return errno != EWOULDBLOCK && std::rename(name.c_str(), path_.c_str()) == 0;
}

boost::optional<Error> Claim::save(std::string_view text) {
    auto const made = open_temporary(path_);
    if (made.descriptor < 0) return failure(errno);
    bool const done = ::flock(made.descriptor, LOCK_EX | LOCK_NB) == 0 &&
                      write_all(made.descriptor, with_check(text)) && ::fsync(made.descriptor) == 0 &&
                      put_in_place(made.name);
    if (!done) {
        int const reason = errno;
        ::unlink(made.name.c_str());
        ::close(made.descriptor);
        return failure(reason);
    }
    // The lock on the file before ends only now, when the new one stands there locked.
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = made.descriptor;
    return boost::none;
}

void Claim::remove() noexcept {
    if (is_ours()) ::unlink(path_.c_str());
}

Error Claim::failure(int error_number) const {
    auto const reason = error_number == EWOULDBLOCK ? BilingualText("một lần chạy khác đang ghi kết quả này",
                                                                    "another run is writing this output")
                                                    : reason_of(error_number);
    return make_error(ErrorCode::cannot_write, {}, {path_, reason});
}

}  // namespace criterion19::cli::batch
