// What a result without a value does.
#include <criterion19/base/result.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

InputError::InputError(Errors errors)
    : std::runtime_error(errors.empty() ? std::string("no error given") : errors.front().text(Language::en)),
      errors_(std::move(errors)) {}

InputError::~InputError() = default;

namespace detail {

// One body for all who include the header, whatever they are compiled with: only this source may ask.
void throw_errors([[maybe_unused]] Errors const& errors) {
#if defined(__cpp_exceptions)
    throw InputError(errors);
#else
    std::abort();
#endif
}

Error no_error_given() {
    return make_error(ErrorCode::internal, {}, {"a result without value or error"});
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
