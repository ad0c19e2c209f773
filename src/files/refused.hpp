// How the readers of files give up: deep inside a document there is nothing left to return to.
#pragma once

#include <criterion19/base/error.hpp>

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// Thrown inside the component, and caught where it is entered.
struct Refused {
    Error error;
};

/// Gives up on a file of `kind`, whose reader is told what to do.
[[noreturn]] inline void refuse(BilingualText const& kind, BilingualText const& advice) {
    auto error = make_error(ErrorCode::not_utf8_text);
    error.message =
        fill_in({"không lấy được văn bản từ tệp này ({0}): {1}", "no text can be taken from this file ({0}): {1}"},
                {kind, advice});
    throw Refused{std::move(error)};
}

/// Gives up on a file that does not hold together.
[[noreturn]] inline void refuse_damaged(char const* kind) {
    refuse(kind, {"tệp hỏng hoặc thiếu phần; mở bằng chương trình đã tạo ra nó rồi lưu lại",
                  "it is damaged or incomplete; open it with the program that made it and save it again"});
}

[[noreturn]] inline void refuse_encrypted(char const* kind) {
    refuse(kind, {"tệp đặt mật khẩu; mở bằng mật khẩu rồi lưu lại không mật khẩu",
                  "it is locked by a password; open it and save it without one"});
}

[[noreturn]] inline void refuse_size(BilingualText limit) {
    throw Refused{make_error(ErrorCode::too_large, {}, {std::move(limit)})};
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
