// Who issued a document: "của UBND xã" behind it, or the body that stands before its verb.
#pragma once

#include "text/stretch.hpp"

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Whether what stands at k issues a document: "ban hành", "ra", "ký".
bool is_issuing_verb(Stretch const& stretch, Index k) noexcept;
/// One past "của ISSUER" at i, which goes into `fact`; i where none stands there.
Index read_issuer(Stretch const& stretch, Index i, DocumentFact& fact);
/// The body between a date and the verb before the document's head; empty where none stands there.
std::string issuer_in_front(Stretch const& stretch, Index first, Index head);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
