// Result<T>: a value, or the list of everything that is wrong with the input.
#pragma once

#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <cassert>
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
    explicit InputError(Errors errors);
    ~InputError() override;

    Errors const& errors() const noexcept { return errors_; }

private:
    Errors errors_;
};

namespace detail {
/// Throws the errors as an `InputError`, or ends the program where the library was compiled without exceptions.
[[noreturn]] void throw_errors(Errors const& errors);
/// What a result without value or error holds.
Error no_error_given();
}  // namespace detail

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
        if (errors_.empty()) errors_.push_back(detail::no_error_given());
    }

    explicit operator bool() const noexcept { return value_.has_value(); }
    bool has_value() const noexcept { return value_.has_value(); }

    /// The value; without one, throws `InputError` (ends the program where the library was compiled without
    /// exceptions).
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

    /// The value, or `other` where there is none.
    T value_or(T other) const& { return value_.has_value() ? *value_ : std::move(other); }
    T value_or(T other) && { return value_.has_value() ? std::move(*value_) : std::move(other); }

    /// What `make` makes of the value, or the same errors.
    ///
    ///     auto const outcome = assess(dossier).map([](Assessment const& made) { return made.outcome; });
    template <class Make>
    auto map(Make&& make) const& -> Result<std::decay_t<decltype(make(std::declval<T const&>()))>> {
        if (!value_.has_value()) return errors_;
        return make(*value_);
    }
    template <class Make>
    auto map(Make&& make) && -> Result<std::decay_t<decltype(make(std::declval<T>()))>> {
        if (!value_.has_value()) return std::move(errors_);
        return make(std::move(*value_));
    }

    /// Everything that is wrong; empty exactly when there is a value.
    Errors const& errors() const& noexcept { return errors_; }
    Errors errors() && noexcept { return std::move(errors_); }
    /// The first error; there must be one.
    Error const& error() const& noexcept { return assert(!errors_.empty()), errors_.front(); }
    Error error() && noexcept { return assert(!errors_.empty()), std::move(errors_.front()); }

private:
    void require() const {
        if (!value_.has_value()) detail::throw_errors(errors_);
    }

    boost::optional<T> value_;
    Errors errors_;
};

/// Whether something that gives no value was done, or everything that is wrong.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() noexcept = default;
    Result(Error error) : errors_(1, std::move(error)) {}  // NOLINT: an error is a result
    Result(Errors errors) : errors_(std::move(errors)) {}  // NOLINT: so are several

    explicit operator bool() const noexcept { return errors_.empty(); }
    bool has_value() const noexcept { return errors_.empty(); }
    /// Throws `InputError` where it was not done.
    void value() const {
        if (!errors_.empty()) detail::throw_errors(errors_);
    }
    Errors const& errors() const noexcept { return errors_; }
    Error const& error() const noexcept { return assert(!errors_.empty()), errors_.front(); }

private:
    Errors errors_;
};

}  // namespace v1
}  // namespace criterion19
