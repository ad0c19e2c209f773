// What must hold of the text of any file.
#pragma once

#include "require.hpp"

#include <criterion19/files/file_text.hpp>

#include <cstddef>

/// Reads the bytes as a file: a text with places in order, or an error with what to do.
inline void require_file(std::string_view bytes) {
    using namespace criterion19;
    auto const file = text_of_bytes(bytes);
    if (!file) {
        require(!file.errors().empty() && !file.error().message.in(Language::vi).empty());
        return;
    }
    if (file->kind == FileKind::utf8) {
        require(file->text == bytes);
        return;
    }
    if (file->kind != FileKind::utf16 && file->kind != FileKind::tcvn3 && file->kind != FileKind::vni &&
        file->kind != FileKind::viqr && file->kind != FileKind::windows_1258)
        require_text(file->text);
    std::size_t last = 0;
    for (auto const& place : file->places) {
        require(place.begin >= last && place.begin <= file->text.size());
        last = place.begin;
        require(!file->place_of(place.begin).in(Language::vi).empty());
    }
    auto const again = text_of_bytes(bytes);
    require(again && again->text == file->text);
}
