// Errors and texts: patterns with their places filled in.
#include "text_maker.hpp"

#include <criterion19/base/error.hpp>
#include <criterion19/base/language.hpp>
#include <criterion19/base/printable.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::size_t size = 0;
    for (auto const piece : pieces) size += piece.size();
    std::string out;
    out.reserve(size);
    for (auto const piece : pieces)
        if (!piece.empty()) out.append(piece);
    return out;
}

namespace {

/// `pattern` with every "{i}" replaced by `argument(i)`.
template <class Argument>
std::string fill(std::string_view pattern, Argument const& argument) {
    TextMaker out;
    std::size_t copied = 0;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i) {
        if (pattern[i] != '{' || pattern[i + 2] != '}' || pattern[i + 1] < '0' || pattern[i + 1] > '9') continue;
        out.add(pattern.substr(copied, i - copied));
        out.add(argument(static_cast<std::size_t>(pattern[i + 1] - '0')));
        i += 2;
        copied = i + 1;
    }
    out.add(pattern.substr(copied));
    return std::move(out).text();
}

}  // namespace

}  // namespace detail

std::string fill_places(std::string_view pattern, std::vector<std::string> const& arguments) {
    return detail::fill(pattern, [&](std::size_t i) {
        return i < arguments.size() ? std::string_view(arguments[i]) : std::string_view();
    });
}

namespace detail {

namespace {

template <class Argument>
BilingualText fill_both(Wording pattern, Argument const* arguments, std::size_t count) {
    auto const in_vi = [&](std::size_t i) {
        return i < count ? std::string_view(arguments[i].vi) : std::string_view();
    };
    auto const in_en = [&](std::size_t i) {
        return i < count ? std::string_view(arguments[i].en) : std::string_view();
    };
    return {fill(pattern.vi, in_vi), fill(pattern.en, in_en)};
}

}  // namespace

}  // namespace detail

BilingualText fill_in(Wording pattern, std::initializer_list<FillArgument> arguments) {
    return detail::fill_both(pattern, arguments.begin(), arguments.size());
}

BilingualText fill_in(Wording pattern, std::vector<BilingualText> const& arguments) {
    return detail::fill_both(pattern, arguments.data(), arguments.size());
}

std::string Error::text(Language language) const {
    std::string out;
    if (line != 0) out += std::to_string(line) + ":" + std::to_string(column) + ": ";
    if (!path.empty()) out += printable(path) + ": ";
    return out + printable(message.in(language)) + " [" + std::string(name_of(code)) + "]";
}

Error make_error(ErrorCode code, std::string path, std::vector<BilingualText> const& arguments) {
    return {code, std::move(path), fill_in(text_of(code).message, arguments)};
}

}  // namespace v1
}  // namespace criterion19
