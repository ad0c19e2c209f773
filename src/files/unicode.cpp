#include "files/unicode.hpp"

#include "core/base/characters.hpp"
#include "text/composed.hpp"

#include <algorithm>
#include <cstddef>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char32_t replacement = 0xfffd;
constexpr std::string_view mark_of_utf8 = "\xef\xbb\xbf";

unsigned byte_at(std::string_view bytes, std::size_t i) noexcept {
    return static_cast<unsigned char>(bytes[i]);
}

enum class Order { none, big, little };

/// By the mark, or by where the NULs stand beside spaces and line ends, which are ASCII in any language.
Order order_of(std::string_view bytes) noexcept {
    if (bytes.size() < 2 || bytes.size() % 2 != 0) return Order::none;
    if (bytes.substr(0, 4) == std::string_view("\xff\xfe\0\0", 4)) return Order::none;  // UTF-32
    if (bytes.substr(0, 2) == "\xff\xfe") return Order::little;
    if (bytes.substr(0, 2) == "\xfe\xff") return Order::big;
    auto const window = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
    std::size_t little = 0;
    std::size_t big = 0;
    for (std::size_t i = 0; i < window; i += 2) {
        bool const first = bytes[i] == '\0';
        bool const second = bytes[i + 1] == '\0';
        if (first && second) return Order::none;
        little += second;
        big += first;
    }
    auto const enough = window / 8;  // one of four characters
    if (little > enough && big == 0) return Order::little;
    if (big > enough && little == 0) return Order::big;
    return Order::none;
}

}  // namespace

void append_utf8(std::string& out, char32_t point) {
    auto const put = [&out](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0U | (point >> 6U));
        put(0x80U | (point & 0x3fU));
    } else if (point < 0x10000) {
        put(0xe0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    } else {
        put(0xf0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3fU));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    }
}

std::string to_utf8(std::u32string_view points) {
    std::string out;
    out.reserve(points.size() + points.size() / 4);
    for (auto const point : points) append_utf8(out, point);
    return out;
}

std::u32string from_utf8(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        auto const length = detail::sequence_length(text, i);
        out += length == 0 ? replacement : static_cast<char32_t>(detail::code_point(text.substr(i, length)));
        i += length == 0 ? 1 : length;
    }
    return out;
}

bool is_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        auto const length = detail::sequence_length(text, i);
        if (length == 0) return false;
        i += length;
    }
    return true;
}

std::string clean(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool ascii = true;
    for (std::size_t i = 0; i < text.size();) {
        auto const length = detail::sequence_length(text, i);
        if (length == 0) {
            append_utf8(out, replacement);
            ascii = false;
            ++i;
            continue;
        }
        auto const piece = text.substr(i, length);
        auto const point = detail::code_point(piece);
        if (point == '\t' || point == '\n' || !detail::is_control(point)) out += piece;
        ascii = ascii && point < 0x80;
        i += length;
    }
    return ascii ? out : text::composed(out);
}

bool is_utf16(std::string_view bytes) noexcept {
    return order_of(bytes) != Order::none;
}

std::string from_utf16(std::string_view bytes) {
    bool const big = order_of(bytes) == Order::big;
    auto const unit = [&](std::size_t i) -> char32_t {
        auto const a = byte_at(bytes, i);
        auto const b = byte_at(bytes, i + 1);
        return big ? (a << 8U) | b : (b << 8U) | a;
    };
    std::string out;
    out.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        auto point = unit(i);
        if (point >= 0xd800 && point < 0xdc00 && i + 3 < bytes.size()) {
            auto const low = unit(i + 2);
            if (low >= 0xdc00 && low < 0xe000) {
                point = 0x10000 + ((point - 0xd800) << 10U) + (low - 0xdc00);
                i += 2;
            }
        }
        append_utf8(out, point >= 0xd800 && point < 0xe000 ? replacement : point);
    }
    if (std::string_view(out).substr(0, mark_of_utf8.size()) == mark_of_utf8) out.erase(0, mark_of_utf8.size());
    return text::composed(out);
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
