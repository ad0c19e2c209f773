// Any bytes as a sheet of an Excel file, as its shared strings and as its styles.
#include "../files/packed.hpp"
#include "files_require.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace criterion19::test;
    std::string const xml(reinterpret_cast<char const*>(data), size);
    for (std::string const name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        auto parts = excel_parts(
            {{"a", "<sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c><v>45306</v></c></row></sheetData>"}});
        for (auto& part : parts)
            if (part.first == name) part.second = xml;
        require_file(packed(parts));
    }
    return 0;
}
