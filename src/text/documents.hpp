// Documents cited in prose: type word, number and symbol, date, issuer, subject, in whatever order they stand.
#pragma once

#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Reads every document and claims its tokens, its dates among them.
void read_documents(Stretch& stretch);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
