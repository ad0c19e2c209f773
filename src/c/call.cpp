#include "c/call.hpp"

#include "c/error.hpp"
#include "core/base/argument.hpp"

#include <exception>
#include <limits>
#include <new>
#include <stdexcept>

namespace criterion19::c {
namespace {

criterion19_status fail(criterion19_error** error, criterion19_status status, Errors const& errors) noexcept {
    if (error == nullptr) return status;
    try {
        *error = new criterion19_error(errors);
        return status;
    } catch (...) {
        return CRITERION19_OUT_OF_MEMORY;
    }
}

criterion19_status fail_internally(criterion19_error** error, char const* what) noexcept {
    try {
        return fail(error, CRITERION19_INTERNAL, {make_error(ErrorCode::internal, {}, {what})});
    } catch (...) {
        return CRITERION19_OUT_OF_MEMORY;
    }
}

}  // namespace

Refusal bad_argument(char const* argument, BilingualText const& why) {
    return {CRITERION19_BAD_ARGUMENT, {make_error(ErrorCode::invalid_argument, {}, {argument, why})}};
}

Refusal unsupported(char const* argument, std::uint32_t size) {
    return {CRITERION19_UNSUPPORTED,
            {make_error(ErrorCode::invalid_argument, {},
                        {argument, fill_in({"struct_size {0} không thuộc phiên bản nào của giao diện này",
                                            "no version of this interface has struct_size {0}"},
                                           {std::to_string(size)})})}};
}

criterion19_status status_of_exception(criterion19_error** error) noexcept {
    try {
        throw;
    } catch (Refusal const& refusal) {
        return refusal.errors.empty() ? refusal.status : fail(error, refusal.status, refusal.errors);
    } catch (std::bad_alloc const&) {
        return CRITERION19_OUT_OF_MEMORY;
    } catch (std::length_error const&) {
        return CRITERION19_OUT_OF_MEMORY;
    } catch (std::exception const& exception) {
        return fail_internally(error, exception.what());
    } catch (...) {
        return fail_internally(error, "?");
    }
}

std::string_view bytes_of(char const* data, std::size_t size, char const* argument) {
    // A negative size is one of these.
    if (size > std::numeric_limits<std::size_t>::max() / 2)
        throw bad_argument(argument, {"kích thước không thể có", "no text has that size"});
    return {&not_null(data, argument), size};
}

std::string_view text_of(char const* text, char const* argument) {
    std::string_view const found = &not_null(text, argument);
    if (auto fault = detail::fault_of_argument(found, argument))
        throw Refusal{CRITERION19_BAD_ARGUMENT, {*std::move(fault)}};
    return found;
}

std::string_view optional_text_of(char const* text, char const* argument) {
    return text == nullptr ? std::string_view() : text_of(text, argument);
}

std::size_t checked(std::size_t index, std::size_t count, char const* argument) {
    if (index >= count)
        throw bad_argument(argument, fill_in({"{0} không nhỏ hơn {1}", "{0} is not below {1}"},
                                             {std::to_string(index), std::to_string(count)}));
    return index;
}

Day checked_day(std::int32_t number, char const* argument) {
    Day const day{number};
    if (day < first_day || !(day < end_day))
        throw bad_argument(
            argument, fill_in({"ngày thứ {0} ngoài các năm {1} đến {2}", "day {0} is outside the years {1} to {2}"},
                              {std::to_string(number), std::to_string(first_year), std::to_string(last_year)}));
    return day;
}

UnitKind checked_kind(std::int32_t kind) {
    if (kind < 0 || static_cast<std::size_t>(kind) >= term_count<UnitKind>())
        throw bad_argument("kind", {"không có loại đơn vị này", "there is no such kind of unit"});
    return static_cast<UnitKind>(kind);
}

void Sink::write(std::string_view text) const {
    if (!text.empty() && write_(user_, text.data(), text.size()) != 0) throw Refusal{CRITERION19_STOPPED, {}};
}

}  // namespace criterion19::c
