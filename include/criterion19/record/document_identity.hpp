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
NumberFamily present_family(DocumentNumber const& number) noexcept;

/// Identity of `number` issued by `issuer` (full name) in `period`: the year of issue for the state, the first year of
/// the committee's term for the Party. A year inside the number wins.
DocumentIdentity identity_of(DocumentNumber const& number, std::string_view issuer, int period);

/// Whether two numbers of one series print the same document: padding, repairs and spellings of an issuer ("BNN",
/// "BNN&PTNT") do not count. A draft is nobody's equal.
bool same_identity(DocumentNumber const& a, DocumentNumber const& b) noexcept;

}  // namespace v1
}  // namespace criterion19
