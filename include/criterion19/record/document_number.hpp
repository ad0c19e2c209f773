// Số và ký hiệu of a document: a small value without allocation, its reader, and its canonical print.
//
// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I and III (administrative); 34/2016/NĐ-CP, Điều 58 (legal-normative); Hướng
// dẫn 36-HD/VPTW and 05-HD/VPTW (the Party). State or Party is told by the sign before the type, "/" or "-", never by
// the issuer. Whatever the reader had to mend is in `repairs()`; what could be read in two ways is refused.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/record/document_number_fault.hpp>
#include <criterion19/record/document_number_terms.hpp>
#include <criterion19/record/document_type.hpp>
#include <criterion19/record/issuer.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

namespace detail {
namespace number {
class GroupReader;
class PartReader;
class Parser;
class Printer;
}  // namespace number
}  // namespace detail

/// Number and symbol of one document, e.g. 67-NQ/ĐU. It names no issuer fully: every commune has a 12-NQ/ĐU each term.
class DocumentNumber {
public:
    /// Bytes that all symbol groups together may take.
    static constexpr std::size_t max_groups_size = 87;

    /// No number at all; only something to read into.
    DocumentNumber() noexcept = default;

    NumberFamily family() const noexcept { return family_; }
    /// 16 of "16/KH-UBND"; 0 in a draft.
    std::uint32_t number() const noexcept { return number_; }
    /// Digits as they were written, leading zeros counted.
    unsigned digits() const noexcept { return digits_; }
    /// 'a' of "30a/2008/NQ-CP", or 0.
    char letter() const noexcept { return letter_; }
    /// The year inside the number.
    boost::optional<int> year() const noexcept {
        return year_ == 0 ? boost::optional<int>() : boost::optional<int>(year_);
    }
    /// The type that the code stands for; none in official letters, acts of the National Assembly and old numbers that
    /// print no type.
    boost::optional<DocumentType> type() const noexcept {
        return type_ == 0 ? boost::optional<DocumentType>() : static_cast<DocumentType>(type_ - 1);
    }
    /// Whether a document of `type` can carry this number: "66-QĐ/TW" is a decision or a regulation, "100/2015/QH13"
    /// may be any act of the National Assembly.
    bool admits(DocumentType type) const noexcept;
    /// The code in canonical case, e.g. "CTr"; empty where there is none.
    std::string_view type_code() const noexcept;

    /// The symbol groups after the type, joined by hyphens: "BCA-V05".
    std::string_view groups() const noexcept { return {groups_, groups_size_}; }
    std::size_t group_count() const noexcept;
    /// The i-th group; `i` is less than `group_count()`.
    std::string_view group(std::size_t i) const noexcept;

    /// Everything that was mended, spacing aside.
    Repairs repairs() const noexcept { return repairs_; }

    /// The same number as printed: padding and repairs do not count.
    friend bool operator==(DocumentNumber const& a, DocumentNumber const& b) noexcept {
        return a.family_ == b.family_ && a.number_ == b.number_ && a.letter_ == b.letter_ && a.year_ == b.year_ &&
               a.type_ == b.type_ && a.code_ == b.code_ && a.party_style_ == b.party_style_ && a.groups() == b.groups();
    }
    friend bool operator!=(DocumentNumber const& a, DocumentNumber const& b) noexcept { return !(a == b); }

private:
    friend class detail::number::GroupReader;
    friend class detail::number::PartReader;
    friend class detail::number::Parser;
    friend class detail::number::Printer;

    std::uint32_t number_ = 0;
    Repairs repairs_;
    std::uint16_t year_ = 0;
    std::uint8_t digits_ = 0;
    char letter_ = 0;
    NumberFamily family_ = NumberFamily::draft;
    std::uint8_t type_ = 0;     // 1 more than the DocumentType; 0 for none
    std::uint8_t code_ = 0;     // which of the codes of the type
    bool party_style_ = false;  // hyphen before the type: decides how a draft is printed
    std::uint8_t groups_size_ = 0;
    char groups_[max_groups_size] = {};
};

/// Reads `text`, all of it, into `out`; no allocation, no exception. The text is UTF-8 in NFC; "Số", "số:" in front
/// may be there. On a fault `out` is unspecified.
///
///     DocumentNumber number;
///     if (auto const fault = try_parse("16/KH-UBND", number)) report(wording_of(fault.kind), fault.offset);
ParseFault try_parse(std::string_view text, DocumentNumber& out) noexcept;

/// The same as a result. Error: `invalid_document_number`, whose message names the fault and the byte.
Result<DocumentNumber> parse_document_number(std::string_view text);

/// Canonical print: "16/KH-UBND", "67-NQ/ĐU", "02/2019/QĐ-UBND". At least two digits; parses back to an equal value,
/// except that old_slash and old_space give the present form of the same number.
std::string canonical(DocumentNumber const& number);
void append_canonical(std::string& out, DocumentNumber const& number);

/// The line under the issuer's name: "Số: 16/KH-UBND", and without colon in the Party, "Số 67-NQ/ĐU" (36-HD/VPTW).
std::string heading(DocumentNumber const& number);

/// Row of the body that issued the number, or null where its code is not in the table. The first group, save that
/// "TT" (thường trực) before a steering committee is passed over.
IssuerInfo const* issuer_of(DocumentNumber const& number) noexcept;
/// Every level at which the issuer can stand; empty where it is not known.
LevelSet possible_levels(DocumentNumber const& number) noexcept;
/// False where the first group is a type code but could be an office's own: a named type is certain only before a known
/// issuer ("05/TB-XYZ" may be the letter of an office TB).
bool type_is_certain(DocumentNumber const& number) noexcept;

}  // namespace v1
}  // namespace criterion19
