// From text as it was printed or extracted to the plain text that the parser reads: "Số" in front, spaces around
// separators, look-alikes of hyphens, slashes and letters, marks that extraction leaves behind.
#pragma once

#include "number_group.hpp"

#include <criterion19/record/document_number_fault.hpp>
#include <criterion19/record/document_number_terms.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

class PlainText {
public:
    explicit PlainText(std::string_view raw) noexcept : raw_(raw) {
        skip_spaces();
        skip_heading();
        skip_blank();
        while (pos_ < raw_.size() && fault_.kind == NumberFault::none) take();
    }

    std::string_view text() const noexcept { return {text_, size_}; }
    Repairs repairs() const noexcept { return repairs_; }
    ParseFault fault() const noexcept { return fault_; }
    /// `fault` with its place in the raw text.
    ParseFault located(ParseFault fault) const noexcept {
        fault.offset = fault.offset < size_ ? from_[fault.offset] : static_cast<std::uint16_t>(raw_.size());
        return fault;
    }

private:
    static constexpr std::size_t capacity = 160;
    static constexpr std::size_t max_raw = 1000;

    struct LookAlike {
        std::string_view bytes;
        std::string_view plain;  // empty: left out
        Repair repair;
    };
    static constexpr LookAlike look_alikes[] = {
        {"\xC2\xAD", "", Repair::hidden_characters},       // U+00AD soft hyphen
        {"\xE2\x80\x8B", "", Repair::hidden_characters},   // U+200B zero width space
        {"\xE2\x80\x90", "-", Repair::hyphen_look_alike},  // U+2010 hyphen
        {"\xE2\x80\x91", "-", Repair::hyphen_look_alike},  // U+2011 non-breaking hyphen
        {"\xE2\x80\x92", "-", Repair::hyphen_look_alike},  // U+2012 figure dash
        {"\xE2\x80\x93", "-", Repair::hyphen_look_alike},  // U+2013 en dash
        {"\xE2\x80\x94", "-", Repair::hyphen_look_alike},  // U+2014 em dash
        {"\xE2\x88\x92", "-", Repair::hyphen_look_alike},  // U+2212 minus
        {"\xE2\x81\x84", "/", Repair::slash_look_alike},   // U+2044 fraction slash
        {"\xE2\x88\x95", "/", Repair::slash_look_alike},   // U+2215 division slash
        {"\xEF\xBC\x8F", "/", Repair::slash_look_alike},   // U+FF0F fullwidth solidus
        {"\xC3\x90", "\xC4\x90", Repair::eth},             // U+00D0 capital eth: Đ
        {"\xC3\xB0", "\xC4\x91", Repair::eth},             // U+00F0 small eth: đ
        {"\xD0\xA1", "C", Repair::cyrillic},               // U+0421
        {"\xD0\xA0", "P", Repair::cyrillic},               // U+0420
        {"\xD0\xA2", "T", Repair::cyrillic},               // U+0422
        {"\xD0\x9D", "H", Repair::cyrillic},               // U+041D
        {"\xD0\x90", "A", Repair::cyrillic},               // U+0410
        {"\xD0\x92", "B", Repair::cyrillic},               // U+0412
        {"*", "", Repair::stray_mark},                     // emphasis of a text format
        {"`", "", Repair::stray_mark},
        {"'", "", Repair::stray_mark},
        {"\xE2\x80\x98", "", Repair::stray_mark},  // U+2018
        {"\xE2\x80\x99", "", Repair::stray_mark},  // U+2019
    };

    std::string_view rest() const noexcept { return raw_.substr(pos_); }

    /// Length of the white space at the start of `text`, or 0.
    static std::size_t space_at(std::string_view text) noexcept {
        if (text.empty()) return 0;
        if (is_space(text[0])) return 1;
        return starts_with(text, "\xC2\xA0") ? 2 : 0;
    }
    void skip_spaces() noexcept {
        while (auto const length = space_at(rest())) pos_ += length;
    }

    void skip_heading() noexcept {
        bool const heading = starts_with(rest(), "Số") || starts_with(rest(), "số") || starts_with(rest(), "SỐ");
        if (!heading) return;
        pos_ += std::string_view("Số").size();
        skip_spaces();
        if (starts_with(rest(), ":")) ++pos_;
        skip_spaces();
    }

    /// The gap that a draft leaves for its number.
    void skip_blank() noexcept {
        auto const start = pos_;
        for (;;) {
            skip_spaces();
            if (starts_with(rest(), ".") || starts_with(rest(), "_"))
                ++pos_;
            else if (starts_with(rest(), "…"))
                pos_ += std::string_view("…").size();
            else
                break;
        }
        if (!starts_with(rest(), "/") && !starts_with(rest(), "-")) pos_ = start;
    }

    void take() noexcept {
        if (pos_ >= max_raw) return fail(NumberFault::too_long);
        if (auto const length = space_at(rest())) {
            space_ = true;
            line_end_ = line_end_ || raw_[pos_] == '\n' || raw_[pos_] == '\r';
            pos_ += length;
            return;
        }
        auto const lead = static_cast<unsigned char>(raw_[pos_]);
        // Most text is none of these: ASCII letters, Đ, letters with a tone.
        bool const plain = lead < 0x80 ? lead != '*' && lead != '`' && lead != '\'' : lead == 0xC4 || lead == 0xE1;
        if (!plain && take_look_alike()) return;
        if (lead == 0xCC ||
            (lead == 0xCD && pos_ + 1 < raw_.size() && static_cast<unsigned char>(raw_[pos_ + 1]) < 0xB0))
            return fail(NumberFault::decomposed);
        std::size_t length = 1;
        while (lead >= 0xC0 && pos_ + length < raw_.size() && length < 4 &&
               (static_cast<unsigned char>(raw_[pos_ + length]) & 0xC0U) == 0x80U)
            ++length;
        put(raw_.substr(pos_, length), false);
        pos_ += length;
    }

    bool take_look_alike() noexcept {
        for (auto const& row : look_alikes)
            if (starts_with(rest(), row.bytes)) {
                repairs_.add(row.repair);
                if (!row.plain.empty()) put(row.plain, row.repair == Repair::eth);
                pos_ += row.bytes.size();
                return true;
            }
        return false;
    }

    void put(std::string_view bytes, bool eth) noexcept {
        bool const separator = bytes == "-" || bytes == "/";
        char const last = size_ == 0 ? '\0' : text_[size_ - 1];
        bool const after_separator = last == '-' || last == '/';
        if (separator && last == bytes[0] && !space_) return repairs_.add(Repair::doubled_separator);
        if (space_ && line_end_ && (separator || after_separator)) repairs_.add(Repair::line_break);
        if (space_ && size_ != 0 && !separator && !after_separator) write(' ');
        // Two letters in two encodings, where one was meant.
        bool const stroke = bytes == "Đ";
        if (stroke && last_stroke_ && !space_ && eth != last_eth_) return repairs_.add(Repair::doubled_letter);
        space_ = line_end_ = false;
        last_stroke_ = stroke;
        last_eth_ = eth;
        for (char const c : bytes) write(c);
    }

    void write(char c) noexcept {
        if (size_ == capacity) return fail(NumberFault::too_long);
        from_[size_] = static_cast<std::uint16_t>(pos_);
        text_[size_++] = c;
    }

    void fail(NumberFault kind) noexcept { fault_ = {kind, static_cast<std::uint16_t>(pos_)}; }

    std::string_view raw_;
    std::size_t pos_ = 0;
    std::size_t size_ = 0;
    bool space_ = false;
    bool line_end_ = false;
    bool last_stroke_ = false;
    bool last_eth_ = false;
    Repairs repairs_;
    ParseFault fault_;
    char text_[capacity];
    std::uint16_t from_[capacity];
};

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
