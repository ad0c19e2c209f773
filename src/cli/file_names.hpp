// Files behind their names.
#pragma once

#include <string>
#include <string_view>

namespace criterion19::cli {

/// Where the file really is, so that a link to it stays a link, also one that leads to no file yet; the path itself
/// where there is no link.
std::string follow_links(std::string const& path);

/// Whether both names lead to one regular file.
bool is_same_file(std::string const& a, std::string const& b) noexcept;

/// Whether a file written at `a` would be the one at `b`: one regular file, or, where there is none yet, one name in
/// one folder.
bool is_same_place(std::string const& a, std::string const& b);

/// Whether something other than a regular file stands there, which is written straight away and never replaced: a pipe,
/// a terminal, a device, or a descriptor that this process was given (/dev/stderr, /dev/fd/3).
bool is_special(std::string const& path);

/// Number of the descriptor that a path such as /dev/stderr or /dev/fd/3 names; -1 for other paths.
int descriptor_named(std::string const& path) noexcept;

/// A name beside `target` that says what it belongs to: `target` and `suffix`, whose last part is cut where a file
/// system would not take it. A cut name has a check sum of the whole, so that two long names stay two.
std::string name_beside(std::string const& target, std::string_view suffix);

/// Folder of a path, and what stands behind its last slash.
std::string folder_of(std::string const& path);
std::string base_of(std::string const& path);

/// Brings a new name to the disk, which it is only when its folder is. Some file systems cannot do it: no reason to
/// fail.
void sync_folder_of(std::string const& path);

}  // namespace criterion19::cli
