// Words that name a type of document in prose: "Nghị quyết", "Thông tư liên tịch".
#pragma once

#include "text/stretch.hpp"

#include <criterion19/record/document_type.hpp>

#include <boost/optional/optional.hpp>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// A type word in prose, "Nghị quyết", that begins at token i.
struct TypeWord {
    boost::optional<DocumentType> type;
    Index next = 0;
};
TypeWord type_word_at(Stretch const& stretch, Index i) noexcept;

/// Whether a type word may begin with this word. Nearly all words fail this cheap test.
bool may_begin_type_word(WordKey key) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
