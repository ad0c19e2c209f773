// The sources of the core, for programs that want no library to build: included in one source of the program, which has
// nothing else in it, and never in a library that others link.
//
//     // criterion19.cpp
//     #include <criterion19/src.hpp>
//
// It is for programs without criterion19::criterion19 and criterion19::io, which have the core already. A linker that
// finds several definitions of `core_is_in_this_program_once` says that it is there twice. In CMake,
// criterion19::header_only is a target that is made of that one source.
#pragma once

#if __has_include("core/sources.hpp")
#include "core/sources.hpp"  // installed: beside the headers
#else
#include "../../src/core/sources.hpp"
#endif
