// Any bytes as the content of a Writer file, and as its styles.
#include "../files/packed.hpp"
#include "files_require.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const xml(reinterpret_cast<char const*>(data), size);
    require_file(criterion19::test::packed({{"content.xml", xml}, {"styles.xml", xml}}));
    return 0;
}
