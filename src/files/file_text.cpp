// Bytes, their kind, their text.
#include <criterion19/files/file_text.hpp>
#include <criterion19/files/sheets.hpp>

#include "files/archive.hpp"
#include "files/encodings.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"
#include "files/unicode.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

using files::Encoding;

bool begins(std::string_view bytes, std::string_view mark) noexcept {
    return bytes.substr(0, mark.size()) == mark;
}

std::string in_megabytes(std::size_t bytes) {
    return bytes >= (1U << 20U) ? std::to_string(bytes >> 20U) + " MB" : std::to_string(bytes) + " byte";
}

constexpr Wording save_as_docx{"mở bằng Word, chọn Lưu thành, dạng .docx", "open it with Word and save it as .docx"};
constexpr Wording save_as_xlsx{"mở bằng Excel, chọn Lưu thành, dạng .xlsx", "open it with Excel and save it as .xlsx"};

/// Files of one container that Office used until 2003, and in which it keeps what has a password since.
[[noreturn]] void refuse_compound(std::string_view bytes) {
    auto const has = [&](std::string_view ascii) {
        std::string wide;
        for (char const c : ascii) {
            wide += c;
            wide += '\0';
        }
        return bytes.find(wide) != std::string_view::npos;
    };
    if (has("EncryptedPackage")) files::refuse_encrypted("DOCX, XLSX");
    if (has("WordDocument")) files::refuse({"Word cũ, .doc", "old Word, .doc"}, save_as_docx);
    if (has("Workbook") || has("Book")) files::refuse({"Excel cũ, .xls", "old Excel, .xls"}, save_as_xlsx);
    files::refuse({"tệp Office cũ", "an old file of Office"},
                  {"mở bằng chương trình đã tạo ra nó, lưu thành .docx hoặc .xlsx",
                   "open it with the program that made it and save it as .docx or .xlsx"});
}

/// Pictures and packed files that people send for a report.
void refuse_foreign(std::string_view bytes) {
    if (begins(bytes, "\xd0\xcf\x11\xe0")) refuse_compound(bytes);
    if (begins(bytes, "{\\rtf")) files::refuse("RTF", save_as_docx);
    if (begins(bytes, "\xff\xd8\xff") || begins(bytes, "\x89PNG") || begins(bytes, {"II*\0", 4}) ||
        begins(bytes, "GIF8") || begins(bytes, {"MM\0*", 4}))
        files::refuse({"ảnh", "a picture"},
                      {"không có chữ để đọc; dùng bản .docx, hoặc nhận dạng chữ (OCR) rồi lưu lại",
                       "it has no text; use the .docx, or recognise the text (OCR) first"});
    if (begins(bytes, "Rar!") || begins(bytes, "7z\xbc\xaf") || begins(bytes, "\x1f\x8b"))
        files::refuse({"tệp nén", "a packed file"}, {"giải nén rồi đọc từng tệp", "unpack it and read its files"});
}

FileText text_of_container(std::string_view bytes, FileLimits const& limits) {
    files::Archive archive(bytes, limits);
    auto const main = files::main_part(archive);
    if (main.sort == files::MainPart::Sort::document) return files::text_of_docx(archive, limits);
    if (main.sort == files::MainPart::Sort::workbook) return files::text_of_xlsx(archive, limits);
    if (archive.has("content.xml")) return files::text_of_odt(archive, limits);
    files::refuse({"tệp nén", "a packed file"}, {"không phải .docx, .odt hay .xlsx; giải nén rồi đọc từng tệp",
                                                 "it is no .docx, .odt or .xlsx; unpack it and read its files"});
}

FileKind kind_of(Encoding encoding) noexcept {
    switch (encoding) {
        case Encoding::tcvn3:
            return FileKind::tcvn3;
        case Encoding::vni:
            return FileKind::vni;
        case Encoding::viqr:
            return FileKind::viqr;
        case Encoding::windows_1258:
            break;
    }
    return FileKind::windows_1258;
}

BilingualText converted_from(FileKind kind) {
    return fill_in(
        {"văn bản được chuyển từ {0} sang Unicode (UTF-8)", "the text was converted from {0} to Unicode (UTF-8)"},
        {name_of(kind)});
}

/// Text of any encoding as UTF-8, with a note where it was another.
FileText text_of_plain(std::string_view bytes) {
    FileText out;
    auto const convert = [&](FileKind kind, std::string text) {
        out.kind = kind;
        out.text = std::move(text);
        out.notes.push_back(converted_from(kind));
    };
    if (files::is_utf16(bytes)) {
        convert(FileKind::utf16, files::from_utf16(bytes));
    } else if (!files::is_utf8(bytes)) {
        // What is in no encoding that is known comes back as it is: the reader says what is wrong with it.
        if (auto const encoding = files::encoding_of(bytes))
            convert(kind_of(*encoding), files::decode(*encoding, bytes));
        else
            out.text = bytes;
    } else if (auto const encoding = files::encoding_of(bytes); encoding && *encoding == Encoding::viqr) {
        convert(FileKind::viqr, files::decode(*encoding, bytes));
    } else {
        out.text = bytes;
        auto const points = files::from_utf8(bytes);
        if (auto const shown = files::encoding_shown(points))
            convert(kind_of(*shown), files::to_utf8(files::decode_shown(*shown, points)));
    }
    return out;
}

bool is_page(std::string_view text) {
    auto const begin = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (begin == std::string_view::npos || text[begin] != '<') return false;
    std::string head(text.substr(begin, 4096));
    for (auto& c : head)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (auto const* const word : {"<!doctype html", "<html", "<body", "<table", "<p>", "<div", "<meta"})
        if (head.find(word) != std::string::npos) return true;
    return false;
}

FileText text_of(std::string_view bytes, FileLimits const& limits) {
    if (bytes.size() > limits.max_bytes) files::refuse_size(in_megabytes(limits.max_bytes));
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        throw files::Refused{make_error(ErrorCode::empty_input)};
    if (is_container(bytes)) return text_of_container(bytes, limits);
    if (begins(bytes, "%PDF-")) return files::text_of_pdf(bytes, limits);
    refuse_foreign(bytes);
    auto out = text_of_plain(bytes);
    if (is_page(out.text)) {
        auto page = files::text_of_html(files::is_utf8(out.text) ? out.text : files::clean(out.text), limits);
        page.notes.insert(page.notes.begin(), out.notes.begin(), out.notes.end());
        return page;
    }
    if (out.text.size() > limits.max_text) files::refuse_size(in_megabytes(limits.max_text));
    return out;
}

/// What deep inside gave up, as errors.
template <class Make>
auto guarded(Make&& make) -> Result<decltype(make())> {
    try {
        return make();
    } catch (files::Refused const& refused) {
        return refused.error;
    }
}

}  // namespace

std::string_view name_of(FileKind kind) noexcept {
    constexpr std::string_view names[] = {"UTF-8", "UTF-16", "TCVN3 (ABC)", "VNI",  "VIQR", "windows-1258",
                                          "DOCX",  "ODT",    "XLSX",        "HTML", "PDF"};
    return names[static_cast<std::size_t>(kind)];
}

BilingualText FileText::place_of(std::size_t offset) const {
    auto const after = std::upper_bound(places.begin(), places.end(), offset,
                                        [](std::size_t at, FilePlace const& each) { return at < each.begin; });
    if (after == places.begin()) {
        auto const before = std::string_view(text).substr(0, offset);
        auto const line = 1 + std::count(before.begin(), before.end(), '\n');
        return fill_in({"dòng {0}", "line {0}"}, {std::to_string(line)});
    }
    auto const& place = *(after - 1);
    auto const number = std::to_string(place.number);
    switch (place.what) {
        case FilePlace::What::line:
            return fill_in({"dòng {0}", "line {0}"}, {number});
        case FilePlace::What::paragraph:
            return fill_in({"đoạn {0}", "paragraph {0}"}, {number});
        case FilePlace::What::row:
            return fill_in({"bảng {0}, hàng {1}, ô {2}", "table {0}, row {1}, cell {2}"},
                           {std::to_string(place.part), number, std::to_string(place.column)});
        case FilePlace::What::cell: {
            std::string column;
            for (auto left = place.column; left != 0; left = (left - 1) / 26)
                column.insert(column.begin(), static_cast<char>('A' + (left - 1) % 26));
            auto const& sheet = place.part != 0 && place.part <= sheets.size() ? sheets[place.part - 1] : std::string();
            return fill_in({"trang tính \"{0}\", ô {1}", "sheet \"{0}\", cell {1}"}, {sheet, column + number});
        }
        case FilePlace::What::page:
            return fill_in({"trang {0}", "page {0}"}, {number});
        case FilePlace::What::note:
            return fill_in({"chú thích {0}", "note {0}"}, {number});
        case FilePlace::What::margin:
            break;
    }
    return {"đầu hoặc chân trang", "header or footer"};
}

bool is_container(std::string_view bytes) noexcept {
    return begins(bytes, "PK\x03\x04") || begins(bytes, "PK\x05\x06");
}

Result<FileText> text_of_bytes(std::string_view bytes, FileLimits const& limits) {
    return guarded([&] { return text_of(bytes, limits); });
}

Result<FileText> text_of_file(std::string const& path, FileLimits const& limits) {
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    auto const cannot_read = [&](int reason) {
        return make_error(ErrorCode::cannot_read, {}, {path, std::generic_category().message(reason)});
    };
    errno = 0;
    std::unique_ptr<std::FILE, Close> const file(std::fopen(path.c_str(), "rb"));
    if (!file) return cannot_read(errno);
    std::string bytes;
    std::string block(1U << 16U, '\0');
    while (auto const size = std::fread(block.data(), 1, block.size(), file.get())) {
        bytes.append(block, 0, size);
        if (bytes.size() > limits.max_bytes)
            return make_error(ErrorCode::too_large, {}, {in_megabytes(limits.max_bytes)});
    }
    if (std::ferror(file.get()) != 0) return cannot_read(errno);
    return text_of_bytes(bytes, limits);
}

Result<Workbook> read_workbook(std::string_view bytes, FileLimits const& limits) {
    return guarded([&]() -> Workbook {
        if (bytes.size() > limits.max_bytes) files::refuse_size(in_megabytes(limits.max_bytes));
        if (!is_container(bytes)) {
            refuse_foreign(bytes);
            files::refuse({"không phải XLSX", "no XLSX"}, save_as_xlsx);
        }
        files::Archive archive(bytes, limits);
        return files::workbook_of(archive, limits);
    });
}

}  // namespace v1
}  // namespace criterion19
