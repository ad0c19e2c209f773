// A text that is made when it is read: a pattern and what stands in its places, and no sentence before somebody asks.
#pragma once

#include <criterion19/base/language.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace criterion19 {
inline namespace v1 {

struct Interval;

namespace detail {
/// The pieces one behind the other, in one allocation.
std::string joined(std::initializer_list<std::string_view> pieces);

struct TextNode;
}  // namespace detail

/// `pattern` with every "{i}" replaced by `arguments[i]`; a placeholder without an argument becomes nothing.
std::string fill_places(std::string_view pattern, std::vector<std::string> const& arguments);

/// A text that is made in the language in which it is read. It holds words, a number, or a pattern with the texts that
/// stand in its places; words that do not last as long as the program (`Wording::lasts`) are copied into it. Copies
/// share what they hold and never change it, so that several threads may read and copy one text. 32 bytes.
class BilingualText {
public:
    /// Says nothing.
    BilingualText() noexcept = default;
    BilingualText(Wording words);  // NOLINT: a wording is a text
    /// Of string literals, which last as long as the program.
    template <std::size_t n>
    BilingualText(char const (&both)[n]) noexcept : BilingualText(Wording(both, both)) {}  // NOLINT
    template <std::size_t n, std::size_t m>
    BilingualText(char const (&vietnamese)[n], char const (&english)[m]) noexcept
        : BilingualText(Wording(vietnamese, english)) {}
    /// What reads the same in every language, as names do; copied.
    BilingualText(std::string_view both);                                              // NOLINT
    BilingualText(std::string const& both) : BilingualText(std::string_view(both)) {}  // NOLINT
    template <class T, class = std::enable_if_t<std::is_same<T, char const*>::value || std::is_same<T, char*>::value>>
    BilingualText(T const& both) : BilingualText(std::string_view(both)) {}  // NOLINT
    /// Copied.
    BilingualText(std::string const& vietnamese, std::string const& english)
        : BilingualText(Wording(std::string_view(vietnamese), std::string_view(english))) {}

    BilingualText(BilingualText const& other) noexcept;
    BilingualText(BilingualText&& other) noexcept;
    BilingualText& operator=(BilingualText const& other) noexcept;
    BilingualText& operator=(BilingualText&& other) noexcept;
    ~BilingualText() {
        if (is_shared()) release();
    }

    /// The text, made anew at every call.
    std::string in(Language language) const;
    /// The same, behind what `out` holds.
    void add_to(std::string& out, Language language) const;
    /// Whether it says nothing in any language.
    bool empty() const;

    /// Whether both read the same in every language.
    friend bool operator==(BilingualText const& a, BilingualText const& b) { return a.reads_as(b); }
    friend bool operator!=(BilingualText const& a, BilingualText const& b) { return !a.reads_as(b); }

    friend BilingualText fill_in(Wording pattern, BilingualText const* arguments, std::size_t count);
    friend BilingualText print_number(std::int64_t value);
    friend BilingualText print_interval(Interval interval);
    friend BilingualText print_percent(std::int64_t hundredths);

private:
    enum class Kind : unsigned char {
        letters,   ///< as many as `size_` says, the same in every language
        words,     ///< `Words`
        number,    ///< an integer
        interval,  ///< two integers
        percent,   ///< hundredths, an integer
        copied,    ///< a node with words of its own
        sentence,  ///< a node with a pattern and its arguments
    };
    struct Words {
        char const* vi;
        char const* en;
        std::uint32_t vi_size;
        std::uint32_t en_size;
    };
    static constexpr std::size_t room = 30;

    template <class T>
    BilingualText(Kind kind, T const& held) noexcept : kind_(kind) {
        static_assert(std::is_trivially_copyable<T>::value && sizeof(T) <= room, "held in place");
        std::memcpy(held_, &held, sizeof held);
    }
    template <class T>
    T held() const noexcept {
        T out;
        std::memcpy(&out, held_, sizeof out);
        return out;
    }
    bool is_shared() const noexcept { return kind_ >= Kind::copied; }
    void take(BilingualText const& other) noexcept;
    void share() const noexcept;
    void release() noexcept;
    void copy_words(std::string_view vi, std::string_view en);
    bool reads_as(BilingualText const& other) const;

    alignas(std::uint64_t) unsigned char held_[room] = {};
    unsigned char size_ = 0;
    Kind kind_ = Kind::letters;
};

/// The text of a pattern: every "{i}" stands for `arguments[i]`, a placeholder without an argument for nothing.
BilingualText fill_in(Wording pattern, BilingualText const* arguments, std::size_t count);
inline BilingualText fill_in(Wording pattern, std::initializer_list<BilingualText> arguments) {
    return fill_in(pattern, arguments.begin(), arguments.size());
}
inline BilingualText fill_in(Wording pattern, std::vector<BilingualText> const& arguments) {
    return fill_in(pattern, arguments.data(), arguments.size());
}

}  // namespace v1
}  // namespace criterion19
