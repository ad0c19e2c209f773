// What every call of the C interface goes through: no exception leaves it, arguments are checked, errors are handed
// out.
#pragma once

#include <criterion19/criterion19.h>
#include <criterion19/base/calendar.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/base/unit_terms.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19::c {

/// Ends a call with a status other than success. Thrown inside the library only.
struct Refusal {
    criterion19_status status;
    Errors errors;
};

/// The call is wrong: which argument, and why.
Refusal bad_argument(char const* argument, BilingualText const& why);
/// A struct of a size that no version up to this one had.
Refusal unsupported(char const* argument, std::uint32_t size);

/// The status of the exception that is being handled; makes the error where the caller wants one.
criterion19_status status_of_exception(criterion19_error** error) noexcept;

/// Runs the body of a call. It throws where it does not succeed.
template <class Body>
criterion19_status guarded(criterion19_error** error, Body&& body) noexcept {
    if (error != nullptr) *error = nullptr;
    try {
        std::forward<Body>(body)();
        return CRITERION19_OK;
    } catch (...) {
        return status_of_exception(error);
    }
}

template <class T>
T const& not_null(T const* pointer, char const* argument) {
    if (pointer == nullptr) throw bad_argument(argument, {"con trỏ null", "it is null"});
    return *pointer;
}
template <class T>
T& not_null(T* pointer, char const* argument) {
    if (pointer == nullptr) throw bad_argument(argument, {"con trỏ null", "it is null"});
    return *pointer;
}

/// Text that a caller passes as address and size; whether it is UTF-8 its reader says.
std::string_view bytes_of(char const* data, std::size_t size, char const* argument);

/// Text that a caller passes with a NUL at its end: UTF-8, which is seen to here, before anything reads it.
std::string_view text_of(char const* text, char const* argument);
/// The same, where null stands for the empty text.
std::string_view optional_text_of(char const* text, char const* argument);

/// The value, or the call ends with what is wrong with the input.
template <class T>
T taken(Result<T> result) {
    if (!result) throw Refusal{CRITERION19_BAD_INPUT, result.errors()};
    return *std::move(result);
}

/// `index`, which must be below `count`.
std::size_t checked(std::size_t index, std::size_t count, char const* argument = "index");
/// The element, or the call ends.
template <class Container>
auto const& element(Container const& container, std::size_t index, char const* argument = "index") {
    return container[checked(index, container.size(), argument)];
}

/// Where a call that makes a handle puts it: null until it is made.
template <class Handle>
class Made {
public:
    Made(Handle** place, char const* argument) : place_(&not_null(place, argument)) { *place_ = nullptr; }
    template <class... Arguments>
    void make(Arguments&&... arguments) const {
        *place_ = new Handle{std::forward<Arguments>(arguments)...};
    }

private:
    Handle** place_;
};

template <class Handle>
void release(Handle** handle) noexcept {
    if (handle == nullptr) return;
    delete *handle;
    *handle = nullptr;
}

/// A day that the calendar here holds.
Day checked_day(std::int32_t number, char const* argument);
UnitKind checked_kind(std::int32_t kind);

/// A sink of the caller's.
class Sink {
public:
    Sink(criterion19_write sink, void* user) : write_(sink), user_(user) {
        if (sink == nullptr) throw bad_argument("write", {"con trỏ null", "it is null"});
    }
    void write(std::string_view text) const;

private:
    criterion19_write write_;
    void* user_;
};

}  // namespace criterion19::c
