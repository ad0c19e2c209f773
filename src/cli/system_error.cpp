#include "cli/system_error.hpp"

#include <cerrno>
#include <system_error>

namespace criterion19::cli {

BilingualText reason_of(int error_number) {
    switch (error_number) {
        case ENOENT:
            return {"không có tệp hoặc thư mục này", "no such file or folder"};
        case EACCES:
        case EPERM:
            return {"không có quyền", "permission denied"};
        case EISDIR:
            return {"đây là thư mục", "it is a folder"};
        case ENOTDIR:
            return {"một phần của đường dẫn không phải thư mục", "a part of the path is not a folder"};
        case ENOSPC:
            return {"hết chỗ trên ổ đĩa", "no space left on the device"};
        case EDQUOT:
            return {"vượt hạn mức ổ đĩa", "the disk quota is exceeded"};
        case EFBIG:
            return {"tệp quá lớn", "the file is too large"};
        case EROFS:
            return {"ổ đĩa chỉ cho đọc", "the file system is read-only"};
        case EIO:
            return {"lỗi vào ra của thiết bị", "input/output error of the device"};
        case EPIPE:
            return {"bên nhận đã đóng", "the receiver has closed"};
        case ENAMETOOLONG:
            return {"tên quá dài", "the name is too long"};
        case ELOOP:
            return {"liên kết vòng", "symbolic links form a loop"};
        default:
            return {std::generic_category().message(error_number)};
    }
}

}  // namespace criterion19::cli
