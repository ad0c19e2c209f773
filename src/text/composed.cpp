#include "text/composed.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <new>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

struct Free {
    void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }  // NOLINT: utf8proc uses malloc
};

}  // namespace

std::string composed(std::string_view text) {
    utf8proc_uint8_t* made = nullptr;
    auto const length =
        utf8proc_map(reinterpret_cast<utf8proc_uint8_t const*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &made, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    std::unique_ptr<utf8proc_uint8_t, Free> const owner(made);
    if (length == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
    if (length < 0) return std::string(text);
    return {reinterpret_cast<char const*>(made), static_cast<std::size_t>(length)};
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
