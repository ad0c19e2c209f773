// Where a value stands in a dossier, as frames on the stack: nothing is built unless somebody asks for the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// One step from the root to a value. Frames refer to their parents, which must outlive them.
class Path {
public:
    /// The root.
    Path() = default;
    /// The member `key` of the object at `parent`; `ordinal` counts members as they are written, where that is known.
    Path(Path const& parent, std::string_view key, std::size_t ordinal = 0) noexcept
        : parent_(&parent), key_(key), ordinal_(static_cast<std::uint32_t>(ordinal)), is_member_(true) {}
    /// The element `index` of the array at `parent`.
    Path(Path const& parent, std::size_t index) noexcept
        : parent_(&parent), ordinal_(static_cast<std::uint32_t>(index)) {}

    Path const* parent() const noexcept { return parent_; }
    std::uint32_t ordinal() const noexcept { return ordinal_; }

    /// JSON pointer (RFC 6901).
    std::string pointer() const {
        if (parent_ == nullptr) return {};
        auto text = parent_->pointer() + "/";
        if (!is_member_) return text + std::to_string(ordinal_);
        for (char const c : key_) {
            if (c == '~' || c == '/')
                text += c == '~' ? "~0" : "~1";
            else
                text += c;
        }
        return text;
    }

private:
    Path const* parent_ = nullptr;
    std::string_view key_;
    std::uint32_t ordinal_ = 0;
    bool is_member_ = false;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
