#include "render/typeset.hpp"

#include <criterion19/base/printable.hpp>

namespace criterion19 {
inline namespace v1 {
namespace render {

std::string typeset(std::string_view text) {
    auto out = printable(text);
    for (auto at = out.find(" %"); at != std::string::npos; at = out.find(" %", at + 1))
        if (at > 0 && out[at - 1] >= '0' && out[at - 1] <= '9') out.replace(at, 1, "\xC2\xA0");
    return out;
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
