// Files behind their names.
#pragma once

#include <string>

namespace criterion19::cli {

/// Where the file really is, so that a link to it stays a link; the path itself where there is no file yet.
std::string follow_links(std::string const& path);

/// Whether both names lead to one regular file.
bool is_same_file(std::string const& a, std::string const& b) noexcept;

/// Brings a new name to the disk, which it is only when its folder is. Some file systems cannot do it: no reason to
/// fail.
void sync_folder_of(std::string const& path);

}  // namespace criterion19::cli
