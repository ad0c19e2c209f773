#include "text/symbols.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

struct Entity {
    std::string_view name;
    char16_t code_point;
};

// The named entities that occur in Vietnamese pages: letters of Latin-1, spaces, quotes, dashes.
constexpr Entity entities[] = {
    {"nbsp", 0xa0},    {"amp", '&'},      {"lt", '<'},        {"gt", '>'},        {"quot", '"'},     {"apos", '\''},
    {"shy", 0xad},     {"laquo", 0xab},   {"raquo", 0xbb},    {"ndash", 0x2013},  {"mdash", 0x2014}, {"lsquo", 0x2018},
    {"rsquo", 0x2019}, {"ldquo", 0x201c}, {"rdquo", 0x201d},  {"hellip", 0x2026}, {"bull", 0x2022},  {"middot", 0xb7},
    {"ensp", 0x2002},  {"emsp", 0x2003},  {"thinsp", 0x2009}, {"zwnj", 0x200c},   {"zwj", 0x200d},   {"frasl", 0x2044},
    {"minus", 0x2212}, {"sup2", 0xb2},    {"sup3", 0xb3},     {"agrave", 0xe0},   {"aacute", 0xe1},  {"acirc", 0xe2},
    {"atilde", 0xe3},  {"auml", 0xe4},    {"egrave", 0xe8},   {"eacute", 0xe9},   {"ecirc", 0xea},   {"igrave", 0xec},
    {"iacute", 0xed},  {"eth", 0xf0},     {"ograve", 0xf2},   {"oacute", 0xf3},   {"ocirc", 0xf4},   {"otilde", 0xf5},
    {"ugrave", 0xf9},  {"uacute", 0xfa},  {"yacute", 0xfd},   {"Agrave", 0xc0},   {"Aacute", 0xc1},  {"Acirc", 0xc2},
    {"Atilde", 0xc3},  {"Egrave", 0xc8},  {"Eacute", 0xc9},   {"Ecirc", 0xca},    {"Igrave", 0xcc},  {"Iacute", 0xcd},
    {"ETH", 0xd0},     {"Ograve", 0xd2},  {"Oacute", 0xd3},   {"Ocirc", 0xd4},    {"Otilde", 0xd5},  {"Ugrave", 0xd9},
    {"Uacute", 0xda},  {"Yacute", 0xdd},  {"abreve", 0x103},  {"Abreve", 0x102},  {"dstrok", 0x111}, {"Dstrok", 0x110},
    {"itilde", 0x129}, {"Itilde", 0x128}, {"utilde", 0x169},  {"Utilde", 0x168},  {"percnt", '%'},   {"sol", '/'},
    {"lpar", '('},     {"rpar", ')'},     {"comma", ','},     {"period", '.'},
};

constexpr std::size_t longest_entity = 10;

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// "&name;", "&#123;" or "&#x7b;" at the start of `bytes`; length 0 where there is none.
CodePoint entity_at(std::string_view bytes) noexcept {
    auto const semicolon = bytes.substr(0, longest_entity).find(';');
    if (semicolon == std::string_view::npos || semicolon < 3) return {0, 0};
    auto name = bytes.substr(1, semicolon - 1);
    auto const length = static_cast<unsigned>(semicolon + 1);
    if (name[0] != '#') {
        for (auto const& entity : entities)
            if (entity.name == name) return {entity.code_point, length};
        return {0, 0};
    }
    name.remove_prefix(1);
    bool const hexadecimal = name.size() > 1 && (name[0] == 'x' || name[0] == 'X');
    if (hexadecimal) name.remove_prefix(1);
    char32_t value = 0;
    for (char const c : name) {
        if (is_digit(c))
            value = value * (hexadecimal ? 16 : 10) + static_cast<char32_t>(c - '0');
        else if (hexadecimal && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            value = value * 16 + static_cast<char32_t>((c | 0x20) - 'a' + 10);
        else
            return {0, 0};
        if (value > 0x10ffff) return {0, 0};
    }
    bool const surrogate = value >= 0xd800 && value < 0xe000;
    return value == 0 || surrogate ? CodePoint{0, 0} : CodePoint{value, length};
}

/// The ASCII sign that stands for all that look like it.
char sign_for(char32_t c) noexcept {
    switch (c) {
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
        case 0xfe58:
        case 0xfe63:
        case 0xff0d:
            return '-';
        case 0x2044:
        case 0x2215:
        case 0xff0f:
            return '/';
        case 0xab:
        case 0xbb:
        case 0x201c:
        case 0x201d:
        case 0x201e:
        case 0x201f:
        case 0x2033:
            return '"';
        case 0x2018:
        case 0x2019:
        case 0x201a:
        case 0x2032:
            return '\'';
        case 0xff05:
        case 0xfe6a:
            return '%';
        case 0x2022:
        case 0x25aa:
        case 0x25cf:
        case 0xb7:
            return '*';
        case 0xff0c:
            return ',';
        case 0xff0e:
            return '.';
        case 0xff1a:
            return ':';
        case 0xff1b:
            return ';';
        case 0xff08:
            return '(';
        case 0xff09:
            return ')';
        case 0xff0b:
            return '+';
        case 0xff1d:
            return '=';
        default:
            return c < 0x80 ? static_cast<char>(c) : '?';
    }
}

bool is_space(char32_t c) noexcept {
    return c == ' ' || c == '\t' || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f ||
           c == 0x205f || c == 0x3000;
}

bool is_invisible(char32_t c) noexcept {
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0x34f;
}

Symbol classify(CodePoint point) noexcept {
    Symbol out;
    out.code_point = point.value;
    out.length = static_cast<std::uint8_t>(point.length);
    char32_t const c = point.value;
    out.letter = letter_of(c);
    if (out.letter.code != 0 && (c < 0x250 || (c >= 0x1e00 && c < 0x1f00))) {
        out.kind = SymbolKind::letter;
        return out;
    }
    if (out.letter.code != 0 && !is_invisible(c) && !is_space(c) && !(c >= 0x2010 && c <= 0x2060)) {
        out.kind = SymbolKind::letter;
        return out;
    }
    out.letter = {};
    if (c == ' ') {
        out.kind = SymbolKind::space;
        return out;
    }
    if (out.mark = combining_mark_of(c); out.mark.mark && !is_invisible(c)) {
        out.kind = SymbolKind::mark;
        return out;
    }
    if (is_space(c)) {
        out.kind = SymbolKind::space;
    } else if (c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.kind = SymbolKind::newline;
    } else if (is_invisible(c)) {
        out.kind = SymbolKind::invisible;
    } else if ((c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19)) {
        out.kind = SymbolKind::digit;
        out.sign = static_cast<char>(c <= '9' ? c : c - 0xff10 + '0');
    } else {
        out.kind = SymbolKind::sign;
        out.sign = sign_for(c);
    }
    return out;
}

}  // namespace

Symbol symbol_at(std::string_view bytes) noexcept {
    if (bytes[0] == '&')
        if (auto const entity = entity_at(bytes); entity.length != 0) return classify(entity);
    return classify(decode(bytes));
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
