#include "cli/sheet_files.hpp"

#include "cli/system_error.hpp"

#ifdef CRITERION19_CLI_READS_FILES
#include <criterion19/files/sheets.hpp>
#endif

#include <simdjson.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

namespace criterion19::cli {
namespace {

constexpr std::size_t head_size = std::size_t{1} << 16U;
constexpr std::uintmax_t most_bytes = std::uintmax_t{64} << 20U;  // of a table that is brought into form

/// The first bytes of a regular file; "" of others, which can be read only once.
std::string head_of(std::string const& path) {
    struct stat about {};
    if (path == "-" || ::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return {};
    std::ifstream in(path, std::ios::binary);
    std::string out(head_size, '\0');
    in.read(out.data(), static_cast<std::streamsize>(out.size()));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

Result<std::string> whole_of(std::string const& path) {
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return make_error(ErrorCode::cannot_read, {}, {path, reason_of(errno)});
    if (static_cast<std::uintmax_t>(in.tellg()) > most_bytes) return make_error(ErrorCode::too_large, {}, {"64 MB"});
    in.seekg(0);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

#ifdef CRITERION19_CLI_READS_FILES
bool is_workbook(std::string_view head) noexcept {
    return is_container(head) || head.substr(0, 4) == "\xd0\xcf\x11\xe0";
}

/// The first sheet that is shown.
Result<RawTable> rows_of_workbook(std::string const& bytes, std::vector<BilingualText>& notes) {
    auto const book = read_workbook(bytes);
    if (!book) return book.errors();
    notes = book->notes;
    RawTable out;
    for (auto const& sheet : book->sheets) {
        if (sheet.hidden) continue;
        for (auto const& row : sheet.rows) {
            RawTable::Row made;
            made.number = row.number;
            made.cells.resize(row.cells.back().column);
            for (auto const& cell : row.cells) made.cells[cell.column - 1] = cell.text;
            out.rows.push_back(std::move(made));
        }
        for (auto const& merged : sheet.merged)
            for (auto column = merged.first_column; column <= merged.last_column; ++column)
                out.merged.push_back({column - 1, merged.first_row, merged.last_row});
        break;
    }
    return out;
}
#else
bool is_workbook(std::string_view) noexcept {
    return false;
}
Result<RawTable> rows_of_workbook(std::string const&, std::vector<BilingualText>&) {
    return RawTable();
}
#endif

/// Whether these are the first bytes of CSV whose first row names no column by its key.
bool is_table_without_keys(std::string_view head, FactsKeys const& known, ColumnRules const& rules) {
    if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
    auto const begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || head[begin] == '{' || head[begin] == '[' || head.substr(0, 2) == "\x1f\x8b")
        return false;
    if (head.find('\0') != std::string_view::npos || head.find_first_of(",;\t", begin) == std::string_view::npos)
        return false;
    if (rules.year != 0 || !rules.map.empty()) return true;
    auto const rows = rows_of_csv(std::string(head.substr(begin, head.find('\n', begin) - begin)));
    for (auto const& cell : rows.rows.front().cells)
        if (cell == "commune" || cell == "year" || cell == "province" || known.find(cell) != FactsKeys::unknown)
            return false;
    return true;
}

}  // namespace

Result<TableFile> TableFile::make(std::string const& text) {
    auto const* const folder = std::getenv("TMPDIR");
    TableFile out;
    std::string path = std::string(folder != nullptr && *folder == '/' ? folder : "/tmp") + "/criterion19-XXXXXX";
    int const descriptor = ::mkstemp(path.data());
    if (descriptor < 0) return make_error(ErrorCode::cannot_write, {}, {path, reason_of(errno)});
    out.path_ = path;
    for (std::string_view rest = text; !rest.empty();) {
        auto const done = ::write(descriptor, rest.data(), rest.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) {
            int const reason = errno;
            ::close(descriptor);
            return make_error(ErrorCode::cannot_write, {}, {path, reason_of(reason)});
        }
        rest.remove_prefix(static_cast<std::size_t>(done));
    }
    ::close(descriptor);
    return out;
}

TableFile::~TableFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
}

Result<TableInput> table_input(std::string const& path, FactsKeys const& known, ColumnRules const& rules) {
    TableInput out;
    auto const head = head_of(path);
    bool const workbook = is_workbook(head);
    if (!workbook && !is_table_without_keys(head, known, rules)) return out;
    auto const bytes = whole_of(path);
    if (!bytes) return bytes.errors();
    auto const raw = workbook ? rows_of_workbook(*bytes, out.notes) : Result<RawTable>(rows_of_csv(*bytes));
    if (!raw) return raw.errors();
    auto const table = table_of(*raw, known, rules);
    // What is wrong with a table of text is said by its reader, in its own words.
    if (!table) return workbook ? Result<TableInput>(table.errors()) : Result<TableInput>(std::move(out));
    out.notes.insert(out.notes.end(), table->notes.begin(), table->notes.end());
    auto file = TableFile::make(table->csv);
    if (!file) return file.errors();
    out.file = *std::move(file);
    return out;
}

Result<std::vector<std::pair<std::string, std::string>>> read_column_map(std::string const& text,
                                                                         FactsKeys const& known) {
    BilingualText const needed{"đối tượng JSON {\"tên cột\": \"khóa\" hoặc null}",
                               "an object of JSON {\"title\": \"key\" or null}"};
    auto const wrong = [&](std::string const& found) { return make_error(ErrorCode::wrong_type, {}, {needed, found}); };
    simdjson::dom::parser parser;
    simdjson::dom::object map;
    if (parser.parse(text).get(map) != simdjson::SUCCESS) return wrong("?");
    std::vector<std::pair<std::string, std::string>> out;
    for (auto const member : map) {
        std::string_view key;
        if (!member.value.is_null() && member.value.get(key) != simdjson::SUCCESS)
            return wrong(std::string(member.key));
        bool const is_known = key.empty() || key == "commune" || key == "province" || key == "year" ||
                              key == "district" || known.find(key) != FactsKeys::unknown;
        if (!is_known)
            return make_error(ErrorCode::unknown_key, "/" + std::string(member.key),
                              {std::string(key), BilingualText()});
        out.emplace_back(std::string(member.key), std::string(key));
    }
    return out;
}

}  // namespace criterion19::cli
