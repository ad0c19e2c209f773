// What the operating system says, in both languages.
#pragma once

#include <criterion19/base/error.hpp>

namespace criterion19::cli {

/// Why a system call failed, from its errno. Rare reasons read in the system's own words in both languages.
BilingualText reason_of(int error_number);

}  // namespace criterion19::cli
