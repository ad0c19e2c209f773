#include "files/old_fonts.hpp"

#include "files/syllables.hpp"
#include "files/unicode.hpp"

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

std::u32string decoded(OldFont font, std::u32string const& shown) {
    auto out = decode_shown(font.encoding, shown);
    if (count_syllables(shown).syllables > count_syllables(out).syllables) return shown;
    if (font.capitals)
        for (auto& letter : out) letter = capital_of(letter);
    return out;
}

}  // namespace

boost::optional<OldFont> old_font(std::string_view name) {
    if (name.substr(0, 3) == ".Vn") return OldFont{Encoding::tcvn3, name.back() == 'H'};
    if (name.substr(0, 4) == "VNI-") return OldFont{Encoding::vni, false};
    return boost::none;
}

void Runs::add(std::string_view text, boost::optional<OldFont> const& font) {
    if (font != font_) flush();
    font_ = font;
    pending_ += text;
}

std::string Runs::take() {
    flush();
    return std::exchange(out_, {});
}

void Runs::flush() {
    if (font_) {
        auto const shown = from_utf8(pending_);
        auto const text = decoded(*font_, shown);
        decoded_ = decoded_ || text != shown;
        out_ += to_utf8(text);
    } else {
        out_ += pending_;
    }
    pending_.clear();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
