// Text in a font that shows an old encoding: ".VnTime", "VNI-Times".
#pragma once

#include "files/encodings.hpp"

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// What a font shows.
struct OldFont {
    Encoding encoding = Encoding::tcvn3;
    bool capitals = false;  ///< .VnTimeH shows small letters as capitals

    friend bool operator==(OldFont const& a, OldFont const& b) noexcept {
        return a.encoding == b.encoding && a.capitals == b.capitals;
    }
};

/// The encoding that a font of this name is for; none for fonts of Unicode.
boost::optional<OldFont> old_font(std::string_view name);

/// Text made of runs in several fonts: what stands in one font is decoded together.
class Runs {
public:
    void add(std::string_view text, boost::optional<OldFont> const& font);
    /// All of it as Unicode, and none is left. What is Unicode already stays, whatever its font.
    std::string take();
    /// Whether anything was decoded since the beginning.
    bool decoded_any() const noexcept { return decoded_; }

private:
    void flush();

    std::string out_;
    std::string pending_;
    boost::optional<OldFont> font_;
    bool decoded_ = false;
};

}  // namespace files
}  // namespace v1
}  // namespace criterion19
