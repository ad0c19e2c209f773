// Entry point of every test program where Catch2 comes without one, as a single header does.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
