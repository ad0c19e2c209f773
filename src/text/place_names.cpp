// Names of places in capitals and in running text.
#include "text/paper.hpp"

#include "text/draft_words.hpp"

#include <utf8proc.h>

#include <cstddef>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

using namespace literals;

std::string in_running_case(std::string_view name) {
    Words const words(name);
    for (auto const& token : words.tokens())
        if (token.kind == Token::word && !token.upper && token.letters > 1) return std::string(name);
    std::string out;
    bool first = true;
    for (std::size_t i = 0; i < name.size();) {
        utf8proc_int32_t point = 0;
        auto const length = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(name.data() + i),
                                             static_cast<utf8proc_ssize_t>(name.size() - i), &point);
        if (length <= 0) return std::string(name);
        utf8proc_uint8_t bytes[4];
        auto const written = utf8proc_encode_char(first ? point : utf8proc_tolower(point), bytes);
        out.append(reinterpret_cast<char const*>(bytes), static_cast<std::size_t>(written));
        first = point == ' ' || point == '-' || point == '\'';
        i += static_cast<std::size_t>(length);
    }
    return out;
}

namespace {

/// Where the name begins behind "xã", "phường", "thị trấn", "đặc khu", which are no part of it.
std::size_t begin_of_name(std::vector<Token> const& tokens) noexcept {
    auto const is = [&](std::size_t i, WordKey key) {
        return i < tokens.size() && tokens[i].kind == Token::word && tokens[i].key == key;
    };
    auto const begin = is(0, "xã"_w) || is(0, "phường"_w)                                          ? std::size_t{1}
                       : (is(0, "thị"_w) && is(1, "trấn"_w)) || (is(0, "đặc"_w) && is(1, "khu"_w)) ? std::size_t{2}
                                                                                                   : std::size_t{0};
    return begin < tokens.size() ? begin : 0;
}

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) {
    Words const left(a);
    Words const right(b);
    auto const is_word = [](Token const& token) { return token.kind == Token::word || token.kind == Token::number; };
    auto i = left.tokens().begin() + static_cast<std::ptrdiff_t>(begin_of_name(left.tokens()));
    auto k = right.tokens().begin() + static_cast<std::ptrdiff_t>(begin_of_name(right.tokens()));
    while (true) {
        while (i != left.tokens().end() && !is_word(*i)) ++i;
        while (k != right.tokens().end() && !is_word(*k)) ++k;
        if (i == left.tokens().end() || k == right.tokens().end())
            return i == left.tokens().end() && k == right.tokens().end() && !left.tokens().empty();
        if (i->kind != k->kind || i->key != k->key) return false;
        ++i;
        ++k;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
