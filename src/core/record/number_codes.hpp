// Look-up of type codes in constant time, built from the table of types; and of codes written without Đ.
#pragma once

#include <criterion19/record/document_type.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

/// Letters of a code packed, six bits each, case folded: A to Z are 1 to 26, Đ is 27. 0 where it cannot be a code.
using CodeKey = std::uint32_t;
inline constexpr unsigned key_letter_d_stroke = 27;

constexpr CodeKey append_letter(CodeKey key, unsigned letter) noexcept {
    return (key << 6) | letter;
}

/// Key of a spelled code.
constexpr CodeKey code_key(std::string_view code) noexcept {
    CodeKey key = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        auto const c = static_cast<unsigned char>(code[i]);
        if (c >= 'A' && c <= 'Z')
            key = append_letter(key, c - 'A' + 1U);
        else if (c >= 'a' && c <= 'z')
            key = append_letter(key, c - 'a' + 1U);
        else if (c == 0xC4 && i + 1 < code.size())
            key = append_letter(key, key_letter_d_stroke), ++i;
        else
            return 0;
    }
    return key;
}

/// What a code means in each family of `CodeFamily`.
struct CodeEntry {
    struct Meaning {
        std::uint8_t type = 0;  ///< 1 more than the DocumentType; 0 for none
        std::uint8_t code = 0;
    };
    CodeKey key = 0;
    bool restored_d = false;  ///< written QD, ND
    Meaning any{};            ///< the first that the table has
    Meaning in_family[5]{};   ///< by bit of `CodeFamily`
};

class CodeTable {
public:
    constexpr CodeTable() noexcept {
        for (auto const& row : document_types)
            for (std::uint8_t i = 0; i < 3; ++i) {
                auto const& code = row.codes[i];
                if (code.families == 0) continue;
                CodeEntry::Meaning const meaning{static_cast<std::uint8_t>(static_cast<unsigned>(row.type) + 1U), i};
                add(code_key(code.code), meaning, code.families, false);
                // Only these two can mean nothing else without their stroke: HD, DA, CD are codes or words themselves.
                if (code.code == "QĐ") add(code_key("QD"), meaning, code.families, true);
                if (code.code == "NĐ") add(code_key("ND"), meaning, code.families, true);
            }
    }

    /// Entry of a key, or null.
    constexpr CodeEntry const* find(CodeKey key) const noexcept {
        auto i = slot(key);
        while (entries_[i].key != 0) {
            if (entries_[i].key == key) return &entries_[i];
            i = (i + 1) % size;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t size = 256;
    static constexpr std::size_t slot(CodeKey key) noexcept { return (key * 0x9E3779B1U) >> 24; }

    constexpr void add(CodeKey key, CodeEntry::Meaning meaning, std::uint8_t families, bool restored) noexcept {
        auto i = slot(key);
        while (entries_[i].key != 0 && entries_[i].key != key) i = (i + 1) % size;
        auto& entry = entries_[i];
        if (entry.key == 0) {
            entry.key = key;
            entry.any = meaning;
            entry.restored_d = restored;
        }
        for (unsigned bit = 0; bit < 5; ++bit)
            if ((families & (1U << bit)) != 0 && entry.in_family[bit].type == 0) entry.in_family[bit] = meaning;
    }

    CodeEntry entries_[size]{};
};

inline constexpr CodeTable code_table{};

/// The issuers that have a spelling without Đ, alone: the reader asks at every group with a D in it.
struct AsciiIssuers {
    static constexpr std::size_t capacity = 16;
    IssuerInfo const* rows[capacity]{};
    std::size_t count = 0;

    constexpr AsciiIssuers() noexcept {
        for (auto const& row : issuers)
            if (!row.ascii.empty()) rows[count++] = &row;
    }
};
inline constexpr AsciiIssuers ascii_issuers{};

/// Canonical spelling of an issuer's letters that were written without Đ, or empty: "HDND" gives "HĐND".
constexpr std::string_view restore_d(std::string_view letters) noexcept {
    for (std::size_t i = 0; i < ascii_issuers.count; ++i)
        if (ascii_issuers.rows[i]->ascii == letters) return ascii_issuers.rows[i]->code;
    return {};
}

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
