// How much of a file from outside is taken in: whoever sends one cannot make the reader work without end.
#pragma once

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Limits of reading one file. A file that goes beyond one is refused, never cut short.
struct FileLimits {
    std::size_t max_bytes = 64u << 20;  ///< size of the file
    std::size_t max_text = 64u << 20;   ///< size of its text
    std::size_t max_part = 96u << 20;   ///< size of one part of a container when inflated
    std::size_t max_ratio = 400;        ///< times that a part larger than 1 MB may be of its packed size
    std::size_t max_entries = 5000;     ///< parts of a container
    std::size_t max_depth = 200;        ///< nesting of elements
    std::size_t max_cells = 2'000'000;  ///< cells of a workbook or of a document's tables
    unsigned pdf_seconds = 60;          ///< time that `pdftotext` may take
};

}  // namespace v1
}  // namespace criterion19
