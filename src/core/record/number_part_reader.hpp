// Reads the parts that the shapes of numbers have in common: number, year, type, issuer with its units.
#pragma once

#include "number_group_reader.hpp"

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

class PartReader : protected GroupReader {
protected:
    using GroupReader::GroupReader;

    bool read_number() noexcept {
        auto const start = pos_;
        std::uint32_t value = 0;
        while (is_digit(peek()) && pos_ - start < 5)
            value = value * 10 + static_cast<std::uint32_t>(text_[pos_++] - '0');
        if (is_digit(peek())) return fail(NumberFault::number_too_long, pos_);
        if (value == 0) return fail(NumberFault::number_is_zero, start);
        out_.number_ = value;
        out_.digits_ = static_cast<std::uint8_t>(pos_ - start);
        if (out_.digits_ == 1) out_.repairs_.add(Repair::leading_zero);
        return read_letter();
    }

    bool read_letter() noexcept {
        char const c = peek();
        if (!is_upper(c) && !is_lower(c)) return true;
        char const next = peek(1);
        char const small = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        bool const ends = next == '/' || next == '-' || next == ' ';
        if ((small == 'i' || small == 'l' || small == 'o') && (ends || is_digit(next)))
            return fail(NumberFault::letter_in_number, pos_);
        if (!ends) return fail(NumberFault::no_separator, pos_);
        if (small != c) out_.repairs_.add(Repair::letter_case);
        out_.letter_ = small;
        ++pos_;
        return true;
    }

    /// Reads all digits at `pos_`; false with a fault where they are no year of `allowed` digits.
    bool read_year(bool two_digits_allowed) noexcept {
        auto const start = pos_;
        int value = 0;
        while (is_digit(peek())) {
            if (pos_ - start == 4) return fail(NumberFault::impossible_year, start);
            value = value * 10 + (text_[pos_++] - '0');
        }
        auto const digits = pos_ - start;
        if (digits == 2 && two_digits_allowed && (peek() == '/' || peek() == '-') && pos_ + 1 < text_.size()) {
            value += value >= 45 ? 1900 : 2000;
            out_.repairs_.add(Repair::two_digit_year);
        } else if (digits != 4) {
            return fail(NumberFault::impossible_year, start);
        }
        if (value < 1945 || value > 2199) return fail(NumberFault::impossible_year, start);
        out_.year_ = static_cast<std::uint16_t>(value);
        return true;
    }

    static CodeEntry::Meaning meaning_of(CodeEntry const& entry, unsigned family) noexcept {
        return entry.in_family[family].type != 0 ? entry.in_family[family] : entry.any;
    }
    static DocumentType entry_type(CodeEntry const& entry, unsigned family) noexcept {
        return static_cast<DocumentType>(meaning_of(entry, family).type - 1);
    }

    /// Takes the first group, and only that, as the type in `family` (bit of CodeFamily).
    void set_type(CodeEntry const& entry, Group const& first, unsigned family) noexcept {
        auto const meaning = meaning_of(entry, family);
        out_.type_ = meaning.type;
        out_.code_ = meaning.code;
        if (bytes_of(first) != out_.type_code())
            out_.repairs_.add(entry.restored_d ? Repair::restored_d : Repair::letter_case);
        drop(first);
    }

    /// Whether the group that begins at byte `begin` of the groups is the code of an issuer.
    bool is_known(std::size_t begin) const noexcept {
        auto group = out_.groups().substr(begin);
        return find_issuer(group.substr(0, group.find('-'))) != nullptr;
    }

    bool at_group_end() const noexcept { return at_end() || is_closing(peek()); }

    /// Steps over the separator after the first group. A type is followed by "-" or "/"; groups without type by "-".
    bool enter_org(Group const& first, bool typed = true) noexcept {
        switch (peek()) {
            case '-':
                break;
            case '_':
                out_.repairs_.add(Repair::underscore);
                break;
            case '/':
                if (!typed) return unexpected(pos_);
                out_.repairs_.add(Repair::slash_for_hyphen);
                break;
            case ' ':
                out_.repairs_.add(Repair::space_for_separator);
                known_from_ = typed ? first.begin : out_.groups_size_ + 1U;
                break;
            default:
                return at_group_end() ? fail(NumberFault::no_issuer, pos_) : unexpected(pos_);
        }
        ++pos_;
        if (at_end()) return fail(NumberFault::no_issuer, pos_);
        return typed || put('-');
    }

    /// Groups joined by hyphens, to the end of the number.
    bool read_org(bool unit_after_slash) noexcept {
        for (;;) {
            Group group;
            if (!read_group(group, false)) return false;
            if (known_from_ == group.begin) {
                known_from_ = none;
                if (!is_known(group.begin)) return unexpected(group.at - 1);
            }
            if (at_group_end()) return true;
            char const separator = peek();
            if (separator == '-' && pos_ + 1 == text_.size()) {
                out_.repairs_.add(Repair::line_break);
                ++pos_;
                return true;
            }
            if (separator == '_')
                out_.repairs_.add(Repair::underscore);
            else if (separator == '/' && unit_after_slash)
                out_.repairs_.add(Repair::slash_before_unit);
            else if (separator == ' ')
                out_.repairs_.add(Repair::space_for_separator), known_from_ = out_.groups_size_ + 1U;
            else if (separator != '-')
                return unexpected(pos_);
            ++pos_;
            if (!put('-')) return false;
        }
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t known_from_ = none;  // where a group begins that must be a known issuer: a space stood before it
};

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
