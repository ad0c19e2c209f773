// Errors as they are printed, and made of the catalogue.
#include <criterion19/base/error.hpp>
#include <criterion19/base/language.hpp>
#include <criterion19/base/printable.hpp>
#include <criterion19/base/text.hpp>

#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

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
