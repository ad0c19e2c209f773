#include "files/archive.hpp"

#include "files/refused.hpp"

#include <zip.h>

#include <algorithm>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char const* kind = "DOCX, ODT, XLSX";
// All parts together may be this many times the largest one.
constexpr std::size_t parts_in_all = 3;
// A part smaller than this is no bomb, however well it is packed.
constexpr std::uint64_t harmless = 1u << 20;

std::string in_megabytes(std::size_t bytes) {
    return std::to_string(bytes >> 20U) + " MB";
}

}  // namespace

void Archive::Close::operator()(zip* archive) const noexcept {
    zip_discard(archive);
}

Archive::Archive(std::string_view bytes, FileLimits const& limits) : limits_(limits) {
    zip_error_t error;
    zip_error_init(&error);
    auto* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) {
        archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (archive_ == nullptr) zip_source_free(source);
    }
    zip_error_fini(&error);
    if (archive_ == nullptr) refuse_damaged(kind);
    auto const entries = zip_get_num_entries(archive_.get(), 0);
    if (entries < 0) refuse_damaged(kind);
    if (static_cast<std::uint64_t>(entries) > limits_.max_entries)
        refuse_size({std::to_string(limits_.max_entries) + " phần trong tệp nén",
                     std::to_string(limits_.max_entries) + " parts of a packed file"});
}

bool Archive::has(std::string const& name) const noexcept {
    return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

boost::optional<std::string> Archive::part(std::string const& name) {
    auto const index = zip_name_locate(archive_.get(), name.c_str(), 0);
    if (index < 0) return boost::none;
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) refuse_damaged(kind);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        refuse_encrypted(kind);
    // What the file says of its sizes is checked before a byte is inflated, and what comes out is counted beside it.
    std::uint64_t const packed = (about.valid & ZIP_STAT_COMP_SIZE) != 0 ? about.comp_size : 0;
    auto const allowed = std::min<std::uint64_t>(
        limits_.max_part, std::max<std::uint64_t>(harmless, packed * static_cast<std::uint64_t>(limits_.max_ratio)));
    auto const check = [&](std::uint64_t size) {
        if (size > limits_.max_part || inflated_ + size > parts_in_all * limits_.max_part)
            refuse_size(in_megabytes(limits_.max_part));
        if (size > allowed)
            refuse_size({"tỷ lệ nén " + std::to_string(limits_.max_ratio) + " lần",
                         "packing to one part in " + std::to_string(limits_.max_ratio)});
    };
    if ((about.valid & ZIP_STAT_SIZE) != 0) check(about.size);
    struct CloseFile {
        void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
    };
    std::unique_ptr<zip_file_t, CloseFile> const file(
        zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0));
    if (file == nullptr) refuse_damaged(kind);
    std::string out;
    std::string block(1U << 16U, '\0');
    for (;;) {
        auto const got = zip_fread(file.get(), block.data(), block.size());
        if (got < 0) refuse_damaged(kind);
        if (got == 0) break;
        out.append(block, 0, static_cast<std::size_t>(got));
        check(out.size());
    }
    inflated_ += out.size();
    return out;
}

std::string Archive::required(std::string const& name) {
    auto out = part(name);
    if (!out) refuse_damaged(kind);
    return *std::move(out);
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
