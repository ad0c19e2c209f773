// Reads one symbol group after the other into the number that is being made.
#pragma once

#include "number_group.hpp"

#include <criterion19/record/document_number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

class GroupReader {
protected:
    GroupReader(std::string_view text, DocumentNumber& out) noexcept : text_(text), out_(out) {}

    /// A group as it was read: its bytes stand at the end of `out_.groups_` from `begin`.
    struct Group {
        std::size_t begin = 0;  ///< in `out_.groups_`
        std::size_t at = 0;     ///< in `text_`
        CodeKey key = 0;        ///< 0 where it cannot be a type
        unsigned letters = 0;
        unsigned digits = 0;
        bool mixed = false;
        bool has_d = false;
    };

    // Characters.

    bool at_end() const noexcept { return pos_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const noexcept { return pos_ + ahead < text_.size() ? text_[pos_ + ahead] : '\0'; }
    std::string_view rest() const noexcept { return text_.substr(pos_); }
    std::string_view bytes_of(Group const& group) const noexcept { return out_.groups().substr(group.begin); }

    bool fail(NumberFault kind, std::size_t at) noexcept {
        if (!fault_) fault_ = {kind, static_cast<std::uint16_t>(at < 0xffff ? at : 0xffff)};
        return false;
    }
    bool unexpected(std::size_t at) noexcept { return fail(NumberFault::unexpected_character, at); }

    bool put(std::string_view bytes) noexcept {
        if (out_.groups_size_ + bytes.size() > DocumentNumber::max_groups_size)
            return fail(NumberFault::too_long, pos_);
        for (char const c : bytes) out_.groups_[out_.groups_size_++] = c;
        return true;
    }
    bool put(char c) noexcept {
        if (out_.groups_size_ >= DocumentNumber::max_groups_size) return fail(NumberFault::too_long, pos_);
        out_.groups_[out_.groups_size_++] = c;
        return true;
    }
    void drop(Group const& group) noexcept { out_.groups_size_ = static_cast<std::uint8_t>(group.begin); }

    // One group.

    CodeEntry const* type_of(Group const& group) const noexcept {
        return group.digits == 0 && group.letters <= 4 ? code_table.find(group.key) : nullptr;
    }

    bool read_group(Group& group, bool first) noexcept {
        group.begin = out_.groups_size_;
        group.at = pos_;
        while (pos_ < text_.size()) {
            char const c = text_[pos_];
            if (is_upper(c)) {
                if (group.digits != 0 || group.mixed) return unexpected(pos_);
                add_letter(group, static_cast<unsigned>(c - 'A') + 1U);
                group.has_d = group.has_d || c == 'D';
                if (!put(c)) return false;
                ++pos_;
            } else if (is_digit(c)) {
                if (group.letters == 0 || group.digits == 3) return unexpected(pos_);
                ++group.digits;
                if (!put(c)) return false;
                ++pos_;
            } else if (c == '-' || c == '/') {
                break;
            } else if (!read_rare(group, first)) {
                if (fault_) return false;
                break;
            }
        }
        if (group.letters == 0) {
            if (at_end() && first) return fail(NumberFault::no_symbol, pos_);
            if (at_end() && group.begin == 0) return fail(NumberFault::no_issuer, pos_);
            return unexpected(at_end() ? pos_ - 1 : pos_);
        }
        if (group.has_d) restore_stroke(group);
        if (group.letters == 3 && bytes_of(group) == "TTG") {
            drop(group);
            out_.repairs_.add(Repair::letter_case);
            return put(canonical_case("TTG"));
        }
        return true;
    }

private:
    static void add_letter(Group& group, unsigned code) noexcept {
        ++group.letters;
        group.key = group.letters <= 4 ? append_letter(group.key, code) : 0;
    }

    /// What is no plain capital, digit, "-" or "/". False at the end of the group, or with a fault.
    bool read_rare(Group& group, bool first) noexcept {
        char const c = text_[pos_];
        if (is_upper_pair(rest())) {
            if (group.digits != 0 || group.mixed) return unexpected(pos_);
            add_letter(group, starts_with(rest(), "Đ") ? key_letter_d_stroke : 63U);
            auto const pair = text_.substr(pos_, 2);
            pos_ += 2;
            return put(pair);
        }
        if (c == ' ' || c == '_') return false;
        bool const sign = (c == '&' || c == '.') && !group.mixed;
        if (sign && group.letters != 0 && group.digits == 0 &&
            (is_upper(peek(1)) || is_upper_pair(text_.substr(pos_ + 1)))) {
            add_letter(group, 63U);
            ++pos_;
            return put(c);
        }
        if (is_closing(c)) return false;
        if (is_lower(c) || static_cast<unsigned char>(c) >= 0x80) return read_lower(group, first);
        return unexpected(pos_);
    }

    /// Small letters: a mixed code, a symbol written small, or a word glued to the number.
    bool read_lower(Group& group, bool first) noexcept {
        auto const capitals = bytes_of(group);
        auto const tail = mixed_case_tail(capitals, rest());
        if (!tail.empty() && group.digits == 0 && !group.mixed) {
            for (std::size_t i = 0; i < tail.size(); ++i) {
                auto const big = starts_with(tail.substr(i), "Đ");
                add_letter(group, big ? key_letter_d_stroke : code_key(tail.substr(i, 1)));
                if (big) ++i;
            }
            group.mixed = true;
            pos_ += tail.size();
            return put(tail);
        }
        if (starts_with(rest(), "ư") || starts_with(rest(), "ơ")) {
            auto const after = text_.substr(pos_ + 2);
            bool const abbreviation =
                group.letters != 0 && group.digits == 0 && !group.mixed &&
                (after.empty() || after[0] == '-' || after[0] == '/' || is_upper(after[0]) || is_upper_pair(after));
            if (abbreviation) {
                add_letter(group, 63U);
                out_.repairs_.add(Repair::letter_case);
                auto const capital = capital_of(rest());
                pos_ += 2;
                return put(capital);
            }
        }
        return read_small_symbol(group, first) || read_glued_word(group, first);
    }

    /// The whole group with its letters raised, where that is a known code.
    bool read_small_symbol(Group& group, bool first) noexcept {
        char raised[24] = {};
        std::size_t size = 0;
        Group folded;
        auto i = group.at;
        while (i < text_.size()) {
            char const c = text_[i];
            if (c == '-' || c == '/' || c == '_' || is_space(c) || is_closing(c)) break;
            auto letter = capital_of(text_.substr(i));
            std::size_t const length = letter.size() > 1 || is_upper_pair(text_.substr(i)) ? 2 : 1;
            if (letter.empty()) letter = text_.substr(i, length);
            if (c == '&' && (size == 0 || raised[size - 1] == '&')) return false;
            bool const digit = is_digit(c);
            if (!digit && !is_upper(letter[0]) && letter[0] != '&' && !is_upper_pair(letter)) return false;
            if (size + letter.size() > sizeof(raised)) return false;
            for (char const byte : letter) raised[size++] = byte;
            if (digit ? folded.digits == 3 : folded.digits != 0) return false;
            if (digit)
                ++folded.digits;
            else
                add_letter(folded, letter == "Đ" ? key_letter_d_stroke : is_upper(letter[0]) ? code_key(letter) : 63U);
            folded.has_d = folded.has_d || letter == "D";
            i += length;
        }
        if (i <= pos_ || raised[size - 1] == '&') return false;
        auto const code = canonical_case({raised, size});
        bool const known = (first && type_of(folded) != nullptr) || find_issuer(code) != nullptr ||
                           !restore_d(letters_of(code)).empty();
        // A unit after a known issuer has no table: short plain letters, all of them small, are taken for one.
        bool const unit = !first && group.begin != 0 && group.letters == 0 && folded.letters <= 6 && folded.digits == 0;
        if (!known && !unit) return false;
        drop(group);
        folded.begin = group.begin;
        folded.at = group.at;
        group = folded;
        group.mixed = true;
        pos_ = i;
        out_.repairs_.add(Repair::letter_case);
        return put(code);
    }

    /// "NĐ-CPngày": the number ends where a word follows a known issuer, or one of the words that often follow.
    bool read_glued_word(Group& group, bool first) noexcept {
        if (group.has_d) restore_stroke(group);
        auto const code = bytes_of(group);
        auto const* const issuer = find_issuer(code);
        bool const known = issuer != nullptr && (!issuer->takes_term || group.digits != 0);
        bool const word = starts_with_two_letters(rest()) && (known || (!first && starts_with_common_word(rest())));
        if (group.letters == 0 || !word) return fail(NumberFault::lower_case, pos_);
        for (auto i = pos_; i < text_.size(); ++i)
            if (is_space(text_[i]) || starts_with(text_.substr(i), "\xC2\xA0"))
                return fail(NumberFault::lower_case, pos_);
        out_.repairs_.add(Repair::text_after);
        pos_ = text_.size();
        return false;
    }

    void restore_stroke(Group& group) noexcept {
        auto const code = bytes_of(group);
        auto const letters = letters_of(code);
        auto const restored = restore_d(letters);
        if (restored.empty()) return;
        char digits[3] = {};
        auto const count = code.size() - letters.size();
        for (std::size_t i = 0; i < count && i < 3; ++i) digits[i] = code[letters.size() + i];
        drop(group);
        group.key = 0;
        group.has_d = false;
        out_.repairs_.add(Repair::restored_d);
        static_cast<void>(put(restored) && put(std::string_view(digits, count)));
    }

protected:
    std::string_view text_;
    DocumentNumber& out_;
    std::size_t pos_ = 0;
    ParseFault fault_;
};

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
