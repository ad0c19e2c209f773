// Changes stated in words: "12 vụ, giảm 3 vụ so với năm 2017". The model keeps them only as the sentence that a value
// was taken from, so they are read there, and only where they can mean one thing.
#pragma once

#include <criterion19/record/claim.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {

/// An increase or a decrease, as a number, a percentage, or both: "giảm 3 vụ (20%)".
struct StatedChange {
    bool up = false;
    boost::optional<std::int64_t> amount;
    boost::optional<Percent> percent;
};

/// The one change that `text` states; none where it states no change, several, or one that is only bounded ("giảm hơn
/// 3 vụ", "giảm xuống còn 12"). Text is NFC.
inline boost::optional<StatedChange> change_in(std::string_view text);

namespace detail {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}
/// Whether a word goes on with this byte: letters, digits, and everything beyond ASCII.
constexpr bool is_word_byte(char c) noexcept {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A number as it is printed: whole with thousands marks, or with decimals.
struct PrintedNumber {
    std::int64_t whole = 0;
    std::int64_t hundredths = 0;  ///< of a number with a decimal comma
    int decimals = 0;
    std::size_t end = 0;  ///< offset past the last digit
};

inline boost::optional<PrintedNumber> number_at(std::string_view text, std::size_t at) {
    PrintedNumber out;
    std::size_t digits = 0;
    auto const take_digit = [&](std::int64_t& value) {
        value = value * 10 + (text[at++] - '0');
        ++digits;
    };
    while (at < text.size() && is_digit(text[at]) && digits < 10) take_digit(out.whole);
    if (digits == 0 || digits == 10) return boost::none;
    auto const group_follows = [&](char mark) {
        if (at + 3 >= text.size() || text[at] != mark) return false;
        for (std::size_t i = 1; i <= 3; ++i)
            if (!is_digit(text[at + i])) return false;
        return at + 4 >= text.size() || !is_digit(text[at + 4]);
    };
    while (digits < 10 && group_follows('.')) {
        ++at;
        for (int i = 0; i < 3; ++i) take_digit(out.whole);
    }
    out.hundredths = out.whole * 100;
    if (at + 1 < text.size() && (text[at] == ',' || text[at] == '.') && is_digit(text[at + 1])) {
        ++at;
        for (std::int64_t place = 10; at < text.size() && is_digit(text[at]); place /= 10, ++at, ++out.decimals)
            out.hundredths += place * (text[at] - '0');
        if (out.decimals > 2) return boost::none;
    }
    out.end = at;
    return out;
}

inline std::size_t skip_blanks(std::string_view text, std::size_t at) noexcept {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    for (;;) {
        if (at < text.size() && text[at] == ' ')
            ++at;
        else if (text.substr(at, no_break_space.size()) == no_break_space)
            at += no_break_space.size();
        else
            return at;
    }
}

/// Length of a word for an increase or a decrease that begins at `at`, or 0.
inline std::size_t change_word_at(std::string_view text, std::size_t at, bool& up) noexcept {
    constexpr std::pair<std::string_view, bool> words[] = {{"giảm", false}, {"Giảm", false}, {"tăng", true},
                                                           {"Tăng", true},  {"down", false}, {"up", true}};
    if (at > 0 && is_word_byte(text[at - 1])) return 0;
    for (auto const& [word, is_up] : words) {
        if (text.substr(at, word.size()) != word) continue;
        if (at + word.size() < text.size() && is_word_byte(text[at + word.size()])) continue;
        up = is_up;
        return word.size();
    }
    return 0;
}

/// Adds a number that follows a word of change; false where it contradicts or repeats what is there.
inline bool add_change(StatedChange& change, std::string_view text, PrintedNumber const& number) {
    auto const after = skip_blanks(text, number.end);
    if (after < text.size() && text[after] == '%') {
        if (change.percent) return false;
        change.percent = Percent{number.hundredths, number.decimals};
        return true;
    }
    if (change.amount || number.decimals != 0) return false;
    change.amount = number.whole;
    return true;
}

}  // namespace detail

inline boost::optional<StatedChange> change_in(std::string_view text) {
    boost::optional<StatedChange> change;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool up = false;
        auto const length = detail::change_word_at(text, at, up);
        if (length == 0) continue;
        auto const number = detail::number_at(text, detail::skip_blanks(text, at + length));
        if (!number) continue;
        if (!change)
            change = StatedChange{up, {}, {}};
        else if (change->up != up)
            return boost::none;
        if (!detail::add_change(*change, text, *number)) return boost::none;
        // "giảm 3 vụ (20%)": a percentage in brackets behind it is of the same change.
        auto const open = text.find('(', number->end);
        if (open == std::string_view::npos || open > number->end + 24) continue;
        auto const bracketed = detail::number_at(text, detail::skip_blanks(text, open + 1));
        if (!bracketed) continue;
        auto const sign = detail::skip_blanks(text, bracketed->end);
        if (sign < text.size() && text[sign] == '%' && !detail::add_change(*change, text, *bracketed))
            return boost::none;
    }
    return change;
}

}  // namespace v1
}  // namespace criterion19
