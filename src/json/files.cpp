// Files and streams in front of the readers of text.
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

#include <cerrno>
#include <cstdio>
#include <istream>
#include <iterator>
#include <memory>
#include <string>
#include <system_error>

namespace criterion19 {
inline namespace v1 {
namespace {

Error cannot_read(std::string const& name, int reason) {
    return make_error(ErrorCode::cannot_read, {}, {name, std::generic_category().message(reason)});
}

Result<std::string> text_of_file(std::string const& path) {
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    errno = 0;
    std::unique_ptr<std::FILE, Close> const file(std::fopen(path.c_str(), "rb"));
    if (!file) return cannot_read(path, errno);
    std::string text;
    char block[64 << 10];
    while (auto const size = std::fread(block, 1, sizeof block, file.get())) text.append(block, size);
    if (std::ferror(file.get()) != 0) return cannot_read(path, errno);
    return text;
}

}  // namespace

Result<Dossier> read_dossier(std::istream& in, ReadOptions const& options) {
    std::string const text(std::istreambuf_iterator<char>(in), {});
    if (in.bad()) return cannot_read("-", EIO);
    return read_dossier(text, options);
}

Result<Dossier> read_dossier_file(std::string const& path, ReadOptions const& options) {
    auto const text = text_of_file(path);
    if (!text) return text.errors();
    return read_dossier(*text, options);
}

Result<ParameterLayer> read_layer_file(std::string const& path, std::vector<Standard const*> const& own) {
    auto const text = text_of_file(path);
    if (!text) return text.errors();
    return read_layer(*text, own);
}

Result<std::shared_ptr<LoadedStandard const>> read_standard_file(std::string const& path) {
    auto const text = text_of_file(path);
    if (!text) return text.errors();
    return read_standard(*text);
}

}  // namespace v1
}  // namespace criterion19
