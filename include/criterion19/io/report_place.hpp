// Where what was read stands in the file that its text was taken from.
#pragma once

#include <criterion19/io/draft_dossier.hpp>

#include <cstddef>
#include <functional>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// Says where the byte at an offset of the text stands in its file: "đoạn 12", "trang 3". `FileText::place_of` does.
using PlaceOf = std::function<BilingualText(std::size_t offset)>;

/// `write_draft` with the `place` of each candidate, which `place_of` gives; without places where that is empty.
std::string write_draft(Draft const& draft, PlaceOf const& place_of);

}  // namespace v1
}  // namespace criterion19
