// When two numbers name the same document.
//
// A printed number is unique only inside its series: one issuer, one year for the state (Nghị định 30/2020/NĐ-CP, Điều
// 15), one five-year term and one type for a Party committee (36-HD/VPTW). 12-NQ/ĐU exists in every commune and term.
#pragma once

#include <criterion19/record/document_number.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace criterion19 {
inline namespace v1 {

/// Identity of a document across dossiers, ordered and comparable.
struct DocumentIdentity {
    std::string issuer;                  ///< full name of the body, as the caller spells it
    NumberFamily family{};               ///< in present form: see `present_family`
    boost::optional<DocumentType> type;  ///< overwrite it where the heading tells a Party "QĐ" from its namesake
    std::uint32_t number = 0;
    char letter = 0;
    int period = 0;  ///< year of the state's number, first year of the Party term; 0 where not known

    friend bool operator==(DocumentIdentity const& a, DocumentIdentity const& b) { return a.tie() == b.tie(); }
    friend bool operator!=(DocumentIdentity const& a, DocumentIdentity const& b) { return !(a == b); }
    friend bool operator<(DocumentIdentity const& a, DocumentIdentity const& b) { return a.tie() < b.tie(); }

private:
    std::tuple<std::string_view, NumberFamily, int, std::uint32_t, char, int> tie() const {
        return {issuer, family, type ? static_cast<int>(*type) : -1, number, letter, period};
    }
};

/// Family of the canonical print: old_slash and old_space are spellings of administrative or normative, and party.
inline NumberFamily present_family(DocumentNumber const& number) noexcept {
    if (number.family() == NumberFamily::old_slash)
        return number.year() ? NumberFamily::normative : NumberFamily::administrative;
    return number.family() == NumberFamily::old_space ? NumberFamily::party : number.family();
}

/// Identity of `number` issued by `issuer` (full name) in `period`: the year of issue for the state, the first year of
/// the committee's term for the Party. A year inside the number wins.
inline DocumentIdentity identity_of(DocumentNumber const& number, std::string_view issuer, int period) {
    DocumentIdentity identity;
    identity.issuer = std::string(issuer);
    identity.family = present_family(number);
    identity.type = number.type();
    identity.number = number.number();
    identity.letter = number.letter();
    identity.period = number.year() ? *number.year() : period;
    return identity;
}

namespace detail {
inline bool same_body(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    auto const* const row = find_issuer(a);
    return row != nullptr && row == find_issuer(b) && row->is_written(a) && row->is_written(b);
}
}  // namespace detail

/// Whether two numbers of one series print the same document: padding, repairs and spellings of an issuer ("BNN",
/// "BNN&PTNT") do not count. A draft is nobody's equal.
inline bool same_identity(DocumentNumber const& a, DocumentNumber const& b) noexcept {
    if (a.family() == NumberFamily::draft || present_family(a) != present_family(b)) return false;
    if (a.number() != b.number() || a.letter() != b.letter() || a.year() != b.year() || a.type() != b.type())
        return false;
    auto const count = a.group_count();
    if (count != b.group_count()) return false;
    for (std::size_t i = 0; i < count; ++i)
        if (!detail::same_body(a.group(i), b.group(i))) return false;
    return true;
}

}  // namespace v1
}  // namespace criterion19
