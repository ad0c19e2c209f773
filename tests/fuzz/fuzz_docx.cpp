// Any bytes as the document of a Word file, and as its styles, lists and notes.
#include "../files/packed.hpp"
#include "files_require.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace criterion19::test;
    std::string const xml(reinterpret_cast<char const*>(data), size);
    auto parts = word_parts("", {{"other.xml", xml}},
                            relation("s", "styles", "other.xml") + relation("n", "numbering", "other.xml") +
                                relation("f", "footnotes", "other.xml") + relation("h", "header", "other.xml"));
    parts[2].second = xml;
    require_file(packed(parts));
    return 0;
}
