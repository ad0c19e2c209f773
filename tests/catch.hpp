// Catch2 of either generation: version 2 is one header, version 3 is many.
#pragma once

#include <boost/optional/optional.hpp>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

// A failed check prints what the optional holds, whether or not its type has an operator<<.
template <class T>
struct Catch::StringMaker<boost::optional<T>> {
    static std::string convert(boost::optional<T> const& value) {
        return value ? Catch::Detail::stringify(*value) : "none";
    }
};
