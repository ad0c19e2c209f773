# What criterion19::io is compiled with.
find_package(simdjson REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
find_path(mustache_include_dir kainjow/mustache.hpp REQUIRED)
mark_as_advanced(mustache_include_dir)
