// Numbers and symbols of documents in prose, "67-NQ/ĐU", with the slips of typing and scanning.
#pragma once

#include "text/stretch.hpp"

#include <criterion19/record/document_type.hpp>

#include <boost/optional/optional.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Number and symbol that begin at a number token.
struct SymbolMatch {
    Index first = 0;
    Index next = 0;
    bool damaged = false;  ///< digits lost to scanning: it is a document, its number is not known
    std::string text;      ///< as it stands
    std::string number;
    boost::optional<std::string> symbol;
    boost::optional<DocumentType> type;
    bool sure = true;
    bool exchanged = false;  ///< slash and hyphen stood in each other's place: "44/KL-TW"

    explicit operator bool() const noexcept { return next != 0; }
};

/// What begins at a number token. `introduced`: a type word or "số" stands before, so that a weaker form is enough.
SymbolMatch document_symbol_at(Stretch const& stretch, Index i, bool introduced);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
