// Runs a fuzz target over files instead of a fuzzer: each argument is a file, or a folder of files. Beside each file it
// tries what is left when the file is cut short.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace {

void replay(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    std::vector<char> const bytes{std::istreambuf_iterator<char>(in), {}};
    auto const* const data = reinterpret_cast<std::uint8_t const*>(bytes.data());
    LLVMFuzzerTestOneInput(data, bytes.size());
    std::size_t const step = bytes.size() / 64 + 1;
    for (std::size_t cut = 0; cut < bytes.size(); cut += step) {
        // a copy of its own, so that a read past the end is seen
        std::vector<std::uint8_t> const part(data, data + cut);
        LLVMFuzzerTestOneInput(part.data(), part.size());
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        std::filesystem::path const path = argv[i];
        if (!std::filesystem::is_directory(path)) {
            replay(path);
            ++files;
            continue;
        }
        for (auto const& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file()) {
                replay(entry.path());
                ++files;
            }
    }
    std::printf("%zu files\n", files);
    return files == 0 ? 1 : 0;
}
