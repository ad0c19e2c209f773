// Names of places in capitals and in running text.
#include "text/paper.hpp"

#include "text/draft_words.hpp"

#include <utf8proc.h>

namespace criterion19 {
inline namespace v1 {
namespace text {

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

bool is_same_name(std::string_view a, std::string_view b) {
    Words const left(a);
    Words const right(b);
    auto const is_word = [](Token const& token) { return token.kind == Token::word || token.kind == Token::number; };
    auto i = left.tokens().begin();
    auto k = right.tokens().begin();
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
