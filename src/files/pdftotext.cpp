// Runs pdftotext: without a shell, on a copy that only this user can read, with limits of time, memory and output.
#include "files/readers.hpp"
#include "files/refused.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr int status_not_found = 127;
constexpr int status_no_file = 1;        // damaged, or locked by a password
constexpr int status_not_permitted = 3;  // its rights do not let text be copied

[[noreturn]] void refuse_call() {
    refuse("PDF", {"không chạy được pdftotext; thử lại khi máy rảnh hơn, hoặc mở PDF và lưu thành .docx",
                   "pdftotext cannot be run; try again when the machine is less busy, or save it as .docx"});
}

class Descriptor {
public:
    explicit Descriptor(int number = -1) noexcept : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    int number() const noexcept { return number_; }
    void close() noexcept {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

/// The bytes in a file that is gone with this object.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view bytes) {
        auto const* const folder = std::getenv("TMPDIR");
        path_ = std::string(folder != nullptr && *folder == '/' ? folder : "/tmp") + "/criterion19-XXXXXX";
        Descriptor const file(::mkstemp(path_.data()));
        if (file.number() < 0) refuse_call();
        while (!bytes.empty()) {
            auto const done = ::write(file.number(), bytes.data(), bytes.size());
            if (done < 0 && errno == EINTR) continue;
            if (done <= 0) {
                ::unlink(path_.c_str());
                refuse_call();
            }
            bytes.remove_prefix(static_cast<std::size_t>(done));
        }
    }
    ~TemporaryFile() { ::unlink(path_.c_str()); }
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;
    std::string const& path() const noexcept { return path_; }

private:
    std::string path_;
};

void limit(decltype(RLIMIT_CPU) what, rlim_t most) noexcept {
    struct rlimit const limits{most, most};
    ::setrlimit(what, &limits);
}

/// In the child: nothing is called here that is not safe between fork and exec.
[[noreturn]] void become_pdftotext(int out, char* const* arguments, unsigned seconds) noexcept {
    constexpr rlim_t memory = rlim_t{2} << 30U;
    auto const null = ::open("/dev/null", O_RDWR);
    if (null < 0 || ::dup2(null, STDIN_FILENO) < 0 || ::dup2(null, STDERR_FILENO) < 0 || ::dup2(out, STDOUT_FILENO) < 0)
        ::_exit(status_not_found - 1);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    ::execvp("pdftotext", arguments);
    ::_exit(status_not_found);
}

/// Ends the process where it still runs, whatever way this is left.
class Child {
public:
    explicit Child(pid_t id) noexcept : id_(id) {}
    ~Child() {
        if (id_ <= 0) return;
        ::kill(id_, SIGKILL);
        wait();
    }
    Child(Child const&) = delete;
    Child& operator=(Child const&) = delete;
    int wait() noexcept {
        int status = 0;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        id_ = -1;
        return status;
    }

private:
    pid_t id_;
};

}  // namespace

std::string run_pdftotext(std::string_view bytes, FileLimits const& limits) {
    TemporaryFile const file(bytes);
    std::string words[] = {"pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", file.path(), "-"};
    char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), words[4].data(),
                         words[5].data(), words[6].data(), words[7].data(), nullptr};
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) refuse_call();
    Descriptor const in(ends[0]);
    Descriptor out(ends[1]);
    auto const id = ::fork();
    if (id < 0) refuse_call();
    if (id == 0) become_pdftotext(out.number(), arguments, limits.pdf_seconds);
    Child child(id);
    out.close();

    using Clock = std::chrono::steady_clock;
    auto const end = Clock::now() + std::chrono::seconds(limits.pdf_seconds);
    std::string text;
    std::string block(1U << 16U, '\0');
    for (;;) {
        auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0)
            refuse("PDF", {"pdftotext chạy quá lâu; chia tệp thành nhiều phần hoặc lưu thành .docx",
                           "pdftotext takes too long; split the file or save it as .docx"});
        struct pollfd about {
            in.number(), POLLIN, 0
        };
        auto const ready = ::poll(&about, 1, static_cast<int>(left < 1000 ? left : 1000));
        if (ready < 0 && errno != EINTR) refuse_call();
        if (ready <= 0) continue;
        auto const got = ::read(in.number(), block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse_call();
        if (got == 0) break;
        text.append(block, 0, static_cast<std::size_t>(got));
        if (text.size() > limits.max_text) refuse_size(std::to_string(limits.max_text >> 20U) + " MB");
    }
    auto const status = child.wait();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return text;
    bool const exited = WIFEXITED(status);
    if (exited && WEXITSTATUS(status) == status_not_found)
        refuse("PDF", {"máy chưa có pdftotext; cài gói poppler-utils, hoặc mở PDF rồi lưu thành .docx",
                       "there is no pdftotext here; install poppler-utils, or open the PDF and save it as .docx"});
    bool const locked = bytes.find("/Encrypt") != std::string_view::npos;
    if (exited && (WEXITSTATUS(status) == status_not_permitted || (WEXITSTATUS(status) == status_no_file && locked)))
        refuse_encrypted("PDF");
    refuse_damaged("PDF");
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
