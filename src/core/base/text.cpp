// Texts that are made when they are read.
#include "print_numbers.hpp"

#include <criterion19/base/interval.hpp>
#include <criterion19/base/language.hpp>
#include <criterion19/base/text.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::size_t size = 0;
    for (auto const piece : pieces) size += piece.size();
    std::string out;
    out.reserve(size);
    for (auto const piece : pieces)
        if (!piece.empty()) out.append(piece);
    return out;
}

/// What copies of a text share. Behind it, in the same allocation: the arguments, and the characters of words that do
/// not last.
struct TextNode {
    std::atomic<std::uint32_t> users{1};
    std::uint32_t count = 0;  ///< of arguments
    Wording words;            ///< the pattern of a sentence

    BilingualText* arguments() noexcept { return reinterpret_cast<BilingualText*>(this + 1); }
    BilingualText const* arguments() const noexcept { return reinterpret_cast<BilingualText const*>(this + 1); }
};
static_assert(sizeof(TextNode) % alignof(BilingualText) == 0, "arguments stand right behind it");

namespace {

/// A node with copies of the arguments and, where they do not last, of the words.
TextNode* make_node(Wording words, BilingualText const* arguments, std::size_t count) {
    bool const same = words.vi.data() == words.en.data() && words.vi.size() == words.en.size();
    auto const letters = words.lasts() ? 0 : words.vi.size() + (same ? 0 : words.en.size());
    void* const memory = ::operator new(sizeof(TextNode) + count * sizeof(BilingualText) + letters);
    auto* const node = new (memory) TextNode;
    node->count = static_cast<std::uint32_t>(count);
    for (std::size_t i = 0; i < count; ++i) new (node->arguments() + i) BilingualText(arguments[i]);
    node->words = words;
    if (letters == 0) return node;
    auto* const vi = reinterpret_cast<char*>(node->arguments() + count);
    auto* const en = same ? vi : vi + words.vi.size();
    if (!words.vi.empty()) std::memcpy(vi, words.vi.data(), words.vi.size());
    if (!same && !words.en.empty()) std::memcpy(en, words.en.data(), words.en.size());
    node->words = Wording(std::string_view(vi, words.vi.size()), std::string_view(en, words.en.size()));
    return node;
}

/// Gives `pattern` piece by piece to `add_piece`, and the number of each of its places to `add_place`.
template <class AddPiece, class AddPlace>
void fill(std::string_view pattern, AddPiece const& add_piece, AddPlace const& add_place) {
    std::size_t copied = 0;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i) {
        if (pattern[i] != '{' || pattern[i + 2] != '}' || pattern[i + 1] < '0' || pattern[i + 1] > '9') continue;
        add_piece(pattern.substr(copied, i - copied));
        add_place(static_cast<std::size_t>(pattern[i + 1] - '0'));
        i += 2;
        copied = i + 1;
    }
    add_piece(pattern.substr(copied));
}

}  // namespace

}  // namespace detail

std::string fill_places(std::string_view pattern, std::vector<std::string> const& arguments) {
    std::string out;
    detail::fill(
        pattern, [&](std::string_view piece) { out.append(piece); },
        [&](std::size_t i) {
            if (i < arguments.size()) out += arguments[i];
        });
    return out;
}

BilingualText::BilingualText(Wording words) {
    if (!words.lasts()) {
        copy_words(words.vi, words.en);
        return;
    }
    Words const held{words.vi.data(), words.en.data(), static_cast<std::uint32_t>(words.vi.size()),
                     static_cast<std::uint32_t>(words.en.size())};
    std::memcpy(held_, &held, sizeof held);
    kind_ = Kind::words;
}

BilingualText::BilingualText(std::string_view both) {
    copy_words(both, both);
}

void BilingualText::copy_words(std::string_view vi, std::string_view en) {
    if (vi.size() <= room && vi == en) {
        if (!vi.empty()) std::memcpy(held_, vi.data(), vi.size());
        size_ = static_cast<unsigned char>(vi.size());
        return;
    }
    auto* const node = detail::make_node(Wording(vi, en), nullptr, 0);
    std::memcpy(held_, &node, sizeof node);
    kind_ = Kind::copied;
}

void BilingualText::take(BilingualText const& other) noexcept {
    std::memcpy(held_, other.held_, sizeof held_);
    size_ = other.size_;
    kind_ = other.kind_;
}

BilingualText::BilingualText(BilingualText const& other) noexcept {
    take(other);
    if (is_shared()) share();
}

BilingualText::BilingualText(BilingualText&& other) noexcept {
    take(other);
    other.kind_ = Kind::letters;
    other.size_ = 0;
}

BilingualText& BilingualText::operator=(BilingualText const& other) noexcept {
    if (this == &other) return *this;
    if (other.is_shared()) other.share();
    if (is_shared()) release();
    take(other);
    return *this;
}

BilingualText& BilingualText::operator=(BilingualText&& other) noexcept {
    if (this == &other) return *this;
    if (is_shared()) release();
    take(other);
    other.kind_ = Kind::letters;
    other.size_ = 0;
    return *this;
}

void BilingualText::share() const noexcept {
    held<detail::TextNode*>()->users.fetch_add(1, std::memory_order_relaxed);
}

void BilingualText::release() noexcept {
    auto* const node = held<detail::TextNode*>();
    if (node->users.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    for (std::size_t i = 0; i < node->count; ++i) node->arguments()[i].~BilingualText();
    node->~TextNode();
    ::operator delete(node);
}

BilingualText fill_in(Wording pattern, BilingualText const* arguments, std::size_t count) {
    return {BilingualText::Kind::sentence, detail::make_node(pattern, arguments, count)};
}

void BilingualText::add_to(std::string& out, Language language) const {
    switch (kind_) {
        case Kind::letters:
            out.append(reinterpret_cast<char const*>(held_), size_);
            return;
        case Kind::words: {
            auto const words = held<Words>();
            out.append(Wording(std::string_view(words.vi, words.vi_size), std::string_view(words.en, words.en_size))
                           .in(language));
            return;
        }
        case Kind::number:
            return detail::add_number(out, held<std::int64_t>(), language);
        case Kind::interval:
            return detail::add_interval(out, held<Interval>(), language);
        case Kind::percent:
            return detail::add_percent(out, held<std::int64_t>(), language);
        case Kind::copied:
            out.append(held<detail::TextNode const*>()->words.in(language));
            return;
        case Kind::sentence: {
            auto const& node = *held<detail::TextNode const*>();
            detail::fill(
                node.words.in(language), [&](std::string_view piece) { out.append(piece); },
                [&](std::size_t i) {
                    if (i < node.count) node.arguments()[i].add_to(out, language);
                });
            return;
        }
    }
}

std::string BilingualText::in(Language language) const {
    constexpr std::size_t of_places = 96;
    std::string out;
    if (kind_ == Kind::sentence) out.reserve(held<detail::TextNode const*>()->words.in(language).size() + of_places);
    add_to(out, language);
    return out;
}

bool BilingualText::empty() const {
    switch (kind_) {
        case Kind::letters:
            return size_ == 0;
        case Kind::words: {
            auto const words = held<Words>();
            return words.vi_size == 0 && words.en_size == 0;
        }
        case Kind::number:
        case Kind::interval:
        case Kind::percent:
            return false;
        case Kind::copied:
            return held<detail::TextNode const*>()->words.empty();
        case Kind::sentence:
            break;
    }
    return in(Language::vi).empty() && in(Language::en).empty();
}

bool BilingualText::reads_as(BilingualText const& other) const {
    if (kind_ == other.kind_ && size_ == other.size_ && std::memcmp(held_, other.held_, sizeof held_) == 0) return true;
    for (auto const language : {Language::vi, Language::en})
        if (in(language) != other.in(language)) return false;
    return true;
}

}  // namespace v1
}  // namespace criterion19
