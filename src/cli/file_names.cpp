#include "cli/file_names.hpp"

#include "cli/hash.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <cstdlib>

namespace criterion19::cli {
namespace {

/// What the file systems of offices take as one part of a path.
constexpr std::size_t max_base_bytes = 255;

std::string real_path(std::string const& path) {
    char* const resolved = ::realpath(path.c_str(), nullptr);
    if (resolved == nullptr) return {};
    std::string found = resolved;
    std::free(resolved);  // NOLINT: realpath allocates so
    return found;
}

/// The path with its folder resolved; the file itself need not be there.
std::string place_of(std::string const& path) {
    auto const folder = real_path(folder_of(path));
    return folder.empty() ? path : (folder == "/" ? "" : folder) + "/" + base_of(path);
}

}  // namespace

std::string folder_of(std::string const& path) {
    auto const slash = path.rfind('/');
    return slash == std::string::npos ? std::string(".") : slash == 0 ? "/" : path.substr(0, slash);
}

std::string base_of(std::string const& path) {
    auto const slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string follow_links(std::string const& path) {
    if (auto found = real_path(path); !found.empty()) return found;
    // A link to a file that is not there yet.
    auto target = path;
    constexpr int most_links = 40;
    for (int i = 0; i < most_links; ++i) {
        std::array<char, PATH_MAX> link{};
        auto const size = ::readlink(target.c_str(), link.data(), link.size());
        if (size <= 0 || static_cast<std::size_t>(size) == link.size()) break;
        std::string const to(link.data(), static_cast<std::size_t>(size));
        target = to.front() == '/' ? to : folder_of(target) + "/" + to;
    }
    return target;
}

bool is_same_file(std::string const& a, std::string const& b) noexcept {
    struct stat of_a {};
    struct stat of_b {};
    return ::stat(a.c_str(), &of_a) == 0 && ::stat(b.c_str(), &of_b) == 0 && S_ISREG(of_a.st_mode) &&
           of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
}

bool is_same_place(std::string const& a, std::string const& b) {
    if (is_special(a) || is_special(b)) return false;
    return is_same_file(a, b) || place_of(follow_links(a)) == place_of(follow_links(b));
}

int descriptor_named(std::string const& path) noexcept {
    if (path == "/dev/stdin") return STDIN_FILENO;
    if (path == "/dev/stdout") return STDOUT_FILENO;
    if (path == "/dev/stderr") return STDERR_FILENO;
    for (std::string_view const folder : {"/dev/fd/", "/proc/self/fd/"}) {
        auto const digits =
            std::string_view(path).substr(path.compare(0, folder.size(), folder) == 0 ? folder.size() : 0);
        bool const is_number = digits.size() < path.size() && !digits.empty() && digits.size() < 6 &&
                               digits.find_first_not_of("0123456789") == std::string_view::npos;
        if (is_number) return std::atoi(digits.data());  // NOLINT: digits alone, to the end of the path
    }
    return -1;
}

bool is_special(std::string const& path) {
    if (descriptor_named(path) >= 0) return true;
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

std::string name_beside(std::string const& target, std::string_view suffix) {
    auto base = base_of(target);
    auto const folder = target.substr(0, target.size() - base.size());
    if (base.size() + suffix.size() > max_base_bytes) {
        auto const sum = "~" + hexadecimal(hash_of(base));
        base.resize(max_base_bytes - suffix.size() - sum.size());
        // Not in the middle of a character: some file systems want names in UTF-8.
        auto const goes_on = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
        while (!base.empty() && goes_on(base.back())) base.pop_back();
        if (!base.empty() && static_cast<unsigned char>(base.back()) >= 0xC0U) base.pop_back();
        base += sum;
    }
    return folder + base + std::string(suffix);
}

void sync_folder_of(std::string const& path) {
    int const descriptor = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace criterion19::cli
