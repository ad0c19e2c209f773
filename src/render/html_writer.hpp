// A page of HTML that is written from its beginning to its end. Every text is typeset and escaped.
#pragma once

#include "render/typeset.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {

class HtmlWriter {
public:
    /// Markup, as it stands.
    template <class... Pieces>
    HtmlWriter& raw(Pieces const&... pieces) {
        (page_.append(std::string_view(pieces)), ...);
        return *this;
    }
    HtmlWriter& number(std::int64_t value) { return raw(std::to_string(value)); }
    /// A text between markup, or in the quotes of an attribute.
    HtmlWriter& text(std::string_view text) {
        auto const shown = typeset(text);
        std::string_view const all = shown;
        std::size_t done = 0;
        for (std::size_t at = 0; at < all.size(); ++at) {
            auto const entity = entity_of(all[at]);
            if (entity.empty()) continue;
            raw(all.substr(done, at - done), entity);
            done = at + 1;
        }
        return raw(all.substr(done));
    }
    std::string page() && { return std::move(page_); }

private:
    /// What stands for the character in markup; empty where it stands for itself.
    static constexpr std::string_view entity_of(char c) noexcept {
        switch (c) {
            case '&':
                return "&amp;";
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '"':
                return "&quot;";
            case '\'':
                return "&#39;";
            default:
                return {};
        }
    }

    std::string page_;
};

}  // namespace render
}  // namespace v1
}  // namespace criterion19
