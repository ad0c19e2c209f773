// The encodings in which Vietnamese was written before Unicode, and how they are told apart.
#pragma once

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// TCVN3: TCVN 5712:1993, third form, with the capitals of its first form. VNI: two letters of Windows for a letter
/// with a mark. VIQR: RFC 1456. Windows-1258: letters, and marks that combine with them.
enum class Encoding : std::uint8_t { tcvn3, vni, viqr, windows_1258 };

/// UTF-8, in composed form, of bytes in the encoding.
std::string decode(Encoding encoding, std::string_view bytes);

/// The same of text in Unicode that shows, as a Latin font does, the bytes of an encoding: "B¸o c¸o" is "Báo cáo" in
/// TCVN3. Letters that no byte is shown as stay.
std::u32string decode_shown(Encoding encoding, std::u32string_view shown);

/// The encoding in which the bytes, which are no UTF-8 or ASCII alone, are Vietnamese words; none where they are in
/// none.
boost::optional<Encoding> encoding_of(std::string_view bytes);

/// The encoding whose bytes a text in Unicode only shows; none where the text is Unicode indeed.
boost::optional<Encoding> encoding_shown(std::u32string_view text);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
