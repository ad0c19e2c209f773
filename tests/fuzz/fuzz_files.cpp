// Any bytes as a file: text in any encoding, web pages, packed files. PDF is left to the program that reads it.
#include "files_require.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    if (bytes.substr(0, 5) != "%PDF-") require_file(bytes);
    return 0;
}
