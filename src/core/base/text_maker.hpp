// Texts that are put together from pieces.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// A text that is put together in a room of its own and allocated once, as long as it is short, as nearly all are.
class TextMaker {
public:
    void add(std::string_view piece) {
        if (piece.empty()) return;
        if (long_.empty() && piece.size() <= sizeof room_ - size_) {
            std::memcpy(room_ + size_, piece.data(), piece.size());
            size_ += piece.size();
            return;
        }
        if (long_.empty()) long_.assign(room_, size_);
        long_.append(piece);
    }
    std::string text() && { return long_.empty() ? std::string(room_, size_) : std::move(long_); }

private:
    char room_[448];
    std::size_t size_ = 0;
    std::string long_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
