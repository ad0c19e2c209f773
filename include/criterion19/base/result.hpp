// Result<T>: a value, or the list of everything that is wrong with the input.
#pragma once

#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <cassert>
#include <cstdlib>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

using Errors = std::vector<Error>;

/// Thrown by `Result<T>::value()` where there is no value. Carries every error.
class InputError : public std::runtime_error {
public:
    explicit InputError(Errors errors)
        : std::runtime_error(errors.empty() ? std::string("no error given") : errors.front().text(Language::en)),
          errors_(std::move(errors)) {}

    Errors const& errors() const noexcept { return errors_; }

private:
    Errors errors_;
};

/// Holds a T, or at least one `Error`. Never both.
///
///     auto dossier = read_dossier(text);
///     if (!dossier) for (auto const& error : dossier.errors()) report(error);
///     else assess(*dossier);
///
/// What is taken out of a temporary is a value of its own, so that it lives as long as a loop over it:
///
///     for (auto const& finding : assess(dossier, standard).value().findings) print(finding);
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : value_(std::move(value)) {}          // NOLINT: a value is a result
    Result(Error error) : errors_(1, std::move(error)) {}  // NOLINT: so is an error
    Result(Errors errors) : errors_(std::move(errors)) {   // NOLINT
        assert(!errors_.empty());
        if (errors_.empty())
            errors_.push_back(make_error(ErrorCode::internal, {}, {"a result without value or error"}));
    }

    explicit operator bool() const noexcept { return value_.has_value(); }
    bool has_value() const noexcept { return value_.has_value(); }

    /// The value; without one, throws `InputError` (ends the program where exceptions are off).
    T const& value() const& { return require(), *value_; }
    T& value() & { return require(), *value_; }
    T value() && { return require(), std::move(*value_); }

    /// The value; there must be one.
    T const& operator*() const& noexcept { return assert(value_.has_value()), *value_; }
    T& operator*() & noexcept { return assert(value_.has_value()), *value_; }
    T operator*() && noexcept(std::is_nothrow_move_constructible<T>::value) {
        return assert(value_.has_value()), std::move(*value_);
    }
    T const* operator->() const noexcept { return assert(value_.has_value()), value_.get_ptr(); }
    T* operator->() noexcept { return assert(value_.has_value()), value_.get_ptr(); }

    /// Everything that is wrong; empty exactly when there is a value.
    Errors const& errors() const& noexcept { return errors_; }
    Errors errors() && noexcept { return std::move(errors_); }
    /// The first error; there must be one.
    Error const& error() const& noexcept { return assert(!errors_.empty()), errors_.front(); }
    Error error() && noexcept { return assert(!errors_.empty()), std::move(errors_.front()); }

private:
    void require() const {
        if (value_.has_value()) return;
#if defined(__cpp_exceptions)
        throw InputError(errors_);
#else
        std::abort();
#endif
    }

    boost::optional<T> value_;
    Errors errors_;
};

}  // namespace v1
}  // namespace criterion19
