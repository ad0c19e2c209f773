#include "text/normalise.hpp"

#include "core/base/characters.hpp"
#include "core/library.hpp"
#include "text/composed.hpp"
#include "text/symbols.hpp"

#include <criterion19/base/printable.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Makes a program that has the core from src.hpp as well fail where it is linked.
extern void (*const core_of_text)() noexcept;
void (*const core_of_text)() noexcept = &criterion19::detail::core_is_from_the_library;

namespace {

/// Position of the first byte that is NUL or not part of well-formed UTF-8 (RFC 3629), or the size.
std::size_t first_bad_byte(std::string_view bytes) noexcept {
    std::size_t i = 0;
    std::size_t const size = bytes.size();
    auto const at = [&](std::size_t k) { return static_cast<unsigned char>(bytes[k]); };
    while (i < size) {
        while (i + 8 <= size) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i, 8);
            std::uint64_t const zero = (word - 0x0101010101010101ULL) & ~word;
            if (((zero | word) & 0x8080808080808080ULL) != 0) break;
            i += 8;
        }
        if (i >= size) break;
        unsigned const lead = at(i);
        if (lead < 0x80) {
            if (lead == 0) return i;
            ++i;
            continue;
        }
        std::size_t const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || i + length > size) return i;
        for (std::size_t k = 1; k < length; ++k)
            if ((at(i + k) & 0xc0U) != 0x80U) return i;
        unsigned const second = at(i + 1);
        bool const overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        bool const outside = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
        if (overlong || outside) return i;
        i += length;
    }
    return size;
}

/// "UTF-16" or "UTF-32" where the bytes look like it, else empty.
std::string_view wide_encoding(std::string_view bytes) noexcept {
    auto const starts = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
    if (starts({"\xff\xfe\0\0", 4}) || starts({"\0\0\xfe\xff", 4})) return "UTF-32";
    if (starts("\xff\xfe") || starts("\xfe\xff")) return "UTF-16";
    std::size_t const window = std::min<std::size_t>(bytes.size(), 1024);
    std::size_t odd = 0;
    std::size_t even = 0;
    for (std::size_t i = 0; i < window; ++i)
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    if (odd + even < 2 || (odd + even) * 4 < window) return {};
    return (odd + even) * 8 > window * 5 ? "UTF-32" : "UTF-16";
}

/// What kind of file the bytes are, where it is one that holds text in its own way; else empty.
BilingualText kind_of_file(std::string_view bytes) {
    struct Kind {
        std::string_view begin;
        Wording name;
    };
    constexpr Wording office_file = {"tệp Word hoặc Excel", "a Word or Excel file"};
    constexpr Kind kinds[] = {{"PK\x03\x04", office_file},
                              {"\xd0\xcf\x11\xe0", office_file},
                              {"{\\rtf", {"tệp RTF", "an RTF file"}},
                              {"%PDF-", {"tệp PDF", "a PDF file"}}};
    for (auto const& kind : kinds)
        if (bytes.substr(0, kind.begin.size()) == kind.begin) return kind.name;
    return {};
}

/// Whether the text is VNI read as Latin-1: marks are then letters of their own, five of which (ø û ï ñ ö) no
/// Vietnamese word holds.
bool looks_like_vni(std::string_view bytes) noexcept {
    std::size_t marks = 0;
    std::size_t letters = 0;
    auto const text = bytes.substr(0, 20000);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        auto const lead = static_cast<unsigned char>(text[i]);
        // Small and capital letters of Latin-1 differ in one bit.
        auto const next = static_cast<unsigned>(static_cast<unsigned char>(text[i + 1])) | 0x20U;
        letters += (lead | 0x20U) >= 'a' && (lead | 0x20U) <= 'z';
        marks += lead == 0xc3 && (next == 0xb8 || next == 0xbb || next == 0xaf || next == 0xb1 || next == 0xb6);
    }
    return marks > 4 && marks * 20 > letters;
}

/// Whether the text is TCVN3 (ABC) read as Latin-1: its vowels are then signs such as © « ® inside words.
bool looks_like_tcvn3(std::string_view bytes) noexcept {
    std::size_t signs_in_words = 0;
    std::size_t letters = 0;
    std::string_view rest = bytes.substr(0, 20000);
    bool after_letter = false;
    while (rest.size() >= 2) {
        auto const lead = static_cast<unsigned char>(rest[0]);
        auto const next = static_cast<unsigned char>(rest[1]);
        bool const letter = (lead | 0x20U) >= 'a' && (lead | 0x20U) <= 'z';
        letters += letter;
        // U+00A8 to U+00BE, which no Vietnamese word holds
        bool const sign = lead == 0xc2 && next >= 0xa8 && next <= 0xbe && next != 0xad && next != 0xb7;
        if (sign && after_letter) ++signs_in_words;
        after_letter = letter || (sign && after_letter);
        rest.remove_prefix(lead >= 0xc2 ? 2 : 1);
    }
    return signs_in_words > 4 && signs_in_words * 12 > letters;
}

Error at_byte(ErrorCode code, std::string_view bytes, std::size_t position) {
    Error error = make_error(code);
    auto const before = bytes.substr(0, position);
    error.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    auto const line_start = before.rfind('\n');
    error.column = position - (line_start == std::string_view::npos ? 0 : line_start + 1) + 1;
    return error;
}

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0U | (c >> 6));
        out += static_cast<char>(0x80U | (c & 0x3fU));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0U | (c >> 12));
        out += static_cast<char>(0x80U | ((c >> 6) & 0x3fU));
        out += static_cast<char>(0x80U | (c & 0x3fU));
    } else {
        out += static_cast<char>(0xf0U | (c >> 18));
        out += static_cast<char>(0x80U | ((c >> 12) & 0x3fU));
        out += static_cast<char>(0x80U | ((c >> 6) & 0x3fU));
        out += static_cast<char>(0x80U | (c & 0x3fU));
    }
}

}  // namespace

boost::optional<Error> fault_of_text(std::string_view bytes) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) return make_error(ErrorCode::empty_input);
    if (auto const kind = kind_of_file(bytes); !kind.empty()) return make_error(ErrorCode::not_utf8_text, {}, {kind});
    if (auto const wide = wide_encoding(bytes); !wide.empty())
        return make_error(ErrorCode::not_utf8_text, {}, {std::string(wide)});
    if (auto const bad = first_bad_byte(bytes); bad < bytes.size())
        return at_byte(bytes[bad] == '\0' ? ErrorCode::nul_byte : ErrorCode::invalid_utf8, bytes, bad);
    if (looks_like_tcvn3(bytes)) return make_error(ErrorCode::not_utf8_text, {}, {"TCVN3 (ABC)"});
    if (looks_like_vni(bytes)) return make_error(ErrorCode::not_utf8_text, {}, {"VNI"});
    return boost::none;
}

std::string shown(std::string_view bytes, std::size_t limit) {
    std::string out;
    bool space = false;
    bool marks = false;
    bool cut = false;
    auto rest = bytes;
    while (!rest.empty()) {
        if (bytes.size() - rest.size() >= limit) {
            cut = true;
            break;
        }
        if (auto const plain = plain_letter_at(rest, 0); plain.length != 0 && plain.letter.code != letter_d_stroke) {
            if (space) out += ' ';
            space = false;
            out.append(rest.substr(0, plain.length));
            rest.remove_prefix(plain.length);
            continue;
        }
        auto const symbol = symbol_at(rest);
        rest.remove_prefix(symbol.length);
        if (symbol.kind == SymbolKind::invisible || criterion19::detail::is_direction(symbol.code_point)) continue;
        if (symbol.kind == SymbolKind::space || symbol.kind == SymbolKind::newline ||
            criterion19::detail::is_control(symbol.code_point)) {
            space = !out.empty();
            continue;
        }
        if (space) out += ' ';
        space = false;
        marks = marks || symbol.kind == SymbolKind::mark;
        char32_t c = symbol.code_point;
        if (c == 0xd0) c = 0x110;
        if (c == 0xf0) c = 0x111;
        append(out, c);
    }
    if (marks) out = composed(out);
    if (cut) out += "…";
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
