#include "files/pack.hpp"

#include <zip.h>

#include <memory>

namespace criterion19 {
inline namespace v1 {
namespace files {

Result<std::string> pack(std::vector<std::pair<std::string, std::string>> const& parts) {
    constexpr zip_uint16_t first_day = 0x21;  // 01/01/1980, where the time of packed files begins
    zip_error_t error;
    zip_error_init(&error);
    auto const failure = [&error] {
        auto out = make_error(ErrorCode::cannot_write, {}, {"ZIP", BilingualText(zip_error_strerror(&error))});
        zip_error_fini(&error);
        return out;
    };
    struct FreeSource {
        void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
    };
    struct Discard {
        void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
    };
    std::unique_ptr<zip_source_t, FreeSource> const target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (target == nullptr) return failure();
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (archive == nullptr) return failure();
    zip_source_keep(target.get());
    for (auto const& part : parts) {
        auto* const source = zip_source_buffer(archive.get(), part.second.data(), part.second.size(), 0);
        auto const index = source == nullptr
                               ? zip_int64_t{-1}
                               : zip_file_add(archive.get(), part.first.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            if (source != nullptr) zip_source_free(source);
            return make_error(ErrorCode::cannot_write, {}, {"ZIP", BilingualText(zip_strerror(archive.get()))});
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, first_day, 0);
    }
    if (zip_close(archive.get()) != 0)
        return make_error(ErrorCode::cannot_write, {}, {"ZIP", BilingualText(zip_strerror(archive.get()))});
    static_cast<void>(archive.release());  // closed, it is gone
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(target.get(), &about) != 0 || zip_source_open(target.get()) != 0) return failure();
    std::string out(static_cast<std::size_t>(about.size), '\0');
    auto const got = zip_source_read(target.get(), out.data(), out.size());
    zip_source_close(target.get());
    if (got < 0 || static_cast<std::size_t>(got) != out.size()) return failure();
    zip_error_fini(&error);
    return out;
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
