// Version of the library's API, and of the law data that it carries: the two change for different reasons.
#pragma once

#define CRITERION19_VERSION_MAJOR 0
#define CRITERION19_VERSION_MINOR 1
#define CRITERION19_VERSION_PATCH 0

namespace criterion19 {
inline namespace v1 {

/// "major.minor.patch" of the library.
inline constexpr char const* library_version = "0.1.0";

}  // namespace v1
}  // namespace criterion19
