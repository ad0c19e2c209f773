#include "cli/command_batch_input.hpp"

#include "cli/system_error.hpp"

#include <criterion19/io/facts_text.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <utility>

namespace criterion19::cli::batch {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

gzFile handle(void* file) noexcept {
    return static_cast<gzFile>(file);
}

bool is_blank(std::string_view line) noexcept {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// A row of empty cells, as spreadsheets leave them below a table, is none.
bool is_empty_row(std::string_view line, LineForm form) noexcept {
    return line.find_first_not_of(form == LineForm::csv ? " \t\r,;" : " \t\r") == std::string_view::npos;
}

/// Whether no line that begins so can be one commune's: JSON that goes on over further lines, or a list.
bool begins_document(std::string_view line) noexcept {
    auto const last = line.find_last_not_of(" \t");
    return line.front() == '[' || last == 0;
}

std::uint64_t size_of(std::string const& path) {
    struct stat about {};
    if (path == "-" || ::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return 0;
    return static_cast<std::uint64_t>(about.st_size);
}

}  // namespace

bool names_dossier(std::string_view line) noexcept {
    return line.find("\"criterion19/dossier/") != std::string_view::npos ||
           line.find("\"criterion19\\/dossier\\/") != std::string_view::npos;
}

Inputs::~Inputs() {
    close();
}

void Inputs::close() noexcept {
    if (file_ != nullptr) gzclose_r(handle(std::exchange(file_, nullptr)));
}

std::uint64_t Inputs::size() const {
    std::uint64_t sum = 0;
    for (auto const& path : paths_) {
        auto const size = size_of(path);
        if (size == 0) return 0;
        sum += size;
    }
    return sum;
}

std::uint64_t Inputs::bytes_read() const noexcept {
    if (file_ == nullptr) return bytes_before_;
    auto const offset = gzoffset(handle(file_));
    return bytes_before_ + (offset > 0 ? static_cast<std::uint64_t>(offset) : 0);
}

bool Inputs::open() {
    auto const& path = paths_[place_.file];
    auto const failure = [&](int reason) {
        BilingualText const name = path == "-" ? BilingualText("đầu vào chuẩn", "standard input") : BilingualText(path);
        errors_.push_back(make_error(ErrorCode::cannot_read, {}, {name, reason_of(reason)}));
        return false;
    };
    auto const& opened = tables_[place_.file].empty() ? path : tables_[place_.file];
    int const descriptor = path == "-" ? ::dup(STDIN_FILENO) : ::open(opened.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return failure(errno);
    struct stat about {};
    if (::fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        ::close(descriptor);
        return failure(EISDIR);
    }
    file_ = gzdopen(descriptor, "rb");
    if (file_ == nullptr) {
        ::close(descriptor);
        return failure(ENOMEM);
    }
    gzbuffer(handle(file_), 1U << 17U);
    header_.reset();
    ended_ = false;
    carriage_returns_ = false;
    rest_.clear();

    std::string first;
    Place after_header;
    if (!detect(first, after_header)) return false;
    if (document_line_ != 0) {
        ended_ = place_.offset != 0;  // it has been reported
        return true;
    }
    if (place_.offset == 0) {
        rest_ = std::move(first);
        rest_.erase(0, static_cast<std::size_t>(after_header.offset));
        place_.offset = after_header.offset;
        place_.line = after_header.line;
        return true;
    }
    ended_ = false;
    if (gzseek(handle(file_), static_cast<z_off_t>(place_.offset), SEEK_SET) < 0) return failure(EIO);
    return true;
}

/// Reads enough to know what the file holds: its first line that is not blank.
bool Inputs::detect(std::string& first, Place& after_header) {
    document_line_ = 0;
    if (!fill(first)) return false;
    if (first.find('\n') == std::string::npos && first.find('\r') != std::string::npos) {
        carriage_returns_ = true;
        std::replace(first.begin(), first.end(), '\r', '\n');
    }
    std::size_t begin = 0;
    std::size_t end = std::string::npos;
    std::uint64_t number = 1;
    for (;;) {
        end = first.find('\n', begin);
        if (end != std::string::npos && is_blank(std::string_view(first).substr(begin, end - begin))) {
            begin = end + 1;
            ++number;
            continue;
        }
        if (end != std::string::npos || ended_ || first.size() > max_line) break;
        if (!fill(first)) return false;
    }
    auto line = std::string_view(first).substr(begin, end == std::string::npos ? end : end - begin);
    if (line.substr(0, utf8_mark.size()) == utf8_mark) {
        line.remove_prefix(utf8_mark.size());
        begin += utf8_mark.size();
    }
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    auto const start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] == '{' || line[start] == '[') {
        if (start != std::string_view::npos && begins_document(line.substr(start))) document_line_ = number;
        form_ = names_dossier(line) ? LineForm::dossiers : LineForm::facts;
        return true;
    }
    form_ = LineForm::csv;
    // Titles over several lines stand in quotes.
    auto row = end_of_csv_record(first, begin, '\0');
    while (!row.found && !ended_ && first.size() <= max_line) {
        if (!fill(first)) return false;
        row = end_of_csv_record(first, begin, '\0');
    }
    auto header = std::string_view(first).substr(begin, row.position - begin);
    if (!header.empty() && header.back() == '\r') header.remove_suffix(1);
    header_ = std::make_shared<std::string const>(header);
    separator_ = csv_separator(header);
    after_header.offset = row.found ? row.position + 1 : first.size();
    after_header.line = number + 1 + static_cast<std::uint64_t>(std::count(header.begin(), header.end(), '\n'));
    return true;
}

/// Appends more of the file; sets `ended_` at its end. False after an error.
bool Inputs::fill(std::string& text) {
    auto const old = text.size();
    text.resize(old + chunk_size);
    auto const got = gzread(handle(file_), text.data() + old, static_cast<unsigned>(chunk_size));
    text.resize(old + static_cast<std::size_t>(std::max(got, 0)));
    int code = Z_OK;
    char const* const message = gzerror(handle(file_), &code);
    // Short of memory like all else that is, not a fault of the file.
    if (code == Z_MEM_ERROR) throw std::bad_alloc();
    if (got < 0 || (code != Z_OK && code != Z_STREAM_END)) {
        auto const reason = code == Z_ERRNO ? reason_of(errno) : BilingualText(std::string("gzip: ") + message);
        errors_.push_back(make_error(ErrorCode::cannot_read, {}, {paths_[place_.file], reason}));
        return false;
    }
    ended_ = static_cast<std::size_t>(got) < chunk_size;
    if (carriage_returns_) std::replace(text.begin() + static_cast<std::ptrdiff_t>(old), text.end(), '\r', '\n');
    return true;
}

void Inputs::pass_over_document(Chunk& chunk) {
    chunk.lines.push_back({0, 0, document_line_, LineFault::document});
    chunk.text.assign(padding, '\0');
    rest_.clear();
    ended_ = true;
    place_.offset = 1;
    chunk.end = place_;
}

/// A quoted cell that does not end: where the next row begins cannot be told, and half a row is none.
void Inputs::pass_over_rest(Chunk& chunk, std::size_t at) {
    chunk.lines.push_back({at, 0, place_.line, LineFault::open});
    place_.offset += chunk.text.size() - at;
    rest_.clear();
    ended_ = true;
    place_.skipping = false;
}

/// Where the line that begins at `at` ends; of a table, the row.
std::size_t Inputs::end_of_line(std::string const& text, std::size_t at, bool& whole, bool& in_quotes) const noexcept {
    if (form_ == LineForm::csv && !place_.skipping) {
        auto const row = end_of_csv_record(text, at, separator_);
        whole = row.found;
        in_quotes = row.in_quotes;
        return row.position;
    }
    auto const end = text.find('\n', at);
    whole = end != std::string::npos;
    in_quotes = false;
    return whole ? end : text.size();
}

bool Inputs::next(Chunk& chunk) {
    chunk.lines.clear();
    chunk.text.clear();
    for (;;) {
        if (!errors_.empty() || place_.file >= paths_.size()) return false;
        bool const is_new = file_ == nullptr;
        if (is_new && !open()) return false;
        // A table without a row still has a header to be looked at.
        if (!ended_ || !rest_.empty() || (is_new && header_)) break;
        bytes_before_ += size_of(paths_[place_.file]);
        close();
        place_ = {place_.file + 1, 0, 1};
    }
    chunk.file = place_.file;
    chunk.form = form_;
    chunk.header = header_;
    if (document_line_ != 0) {
        pass_over_document(chunk);
        return true;
    }
    chunk.text.swap(rest_);
    rest_.clear();
    if (!ended_ && chunk.text.size() < chunk_size && !fill(chunk.text)) return false;
    bool whole = false;
    bool in_quotes = false;
    // A line that is longer than the chunk is read as far as it may go.
    while (!ended_ && !place_.skipping && chunk.text.size() <= max_line) {
        end_of_line(chunk.text, 0, whole, in_quotes);
        if (whole) break;
        if (!fill(chunk.text)) return false;
    }

    std::size_t at = 0;
    auto const& text = chunk.text;
    for (;;) {
        auto const end = end_of_line(text, at, whole, in_quotes);
        if (!whole && !ended_) {
            if (in_quotes && text.size() - at > max_line) {
                pass_over_rest(chunk, at);
                at = text.size();
            } else if (place_.skipping || text.size() - at > max_line) {
                // The end of this line is further on; nothing of it is kept.
                if (!place_.skipping) chunk.lines.push_back({at, 0, place_.line, LineFault::too_long});
                place_.skipping = true;
                place_.offset += text.size() - at;
                at = text.size();
            }
            break;
        }
        if (in_quotes) {
            pass_over_rest(chunk, at);
            at = text.size();
            break;
        }
        if (place_.skipping) {
            place_.skipping = false;
        } else if (end > at) {
            Line line{at, end - at, place_.line, end - at > max_line ? LineFault::too_long : LineFault::none};
            if (place_.line == 1 && std::string_view(text).substr(at, utf8_mark.size()) == utf8_mark) {
                line.begin += utf8_mark.size();
                line.size -= utf8_mark.size();
            }
            if (line.size > 0 && text[line.begin + line.size - 1] == '\r') --line.size;
            if (!is_empty_row(chunk.of(line), form_)) chunk.lines.push_back(line);
        }
        if (!whole) {
            place_.offset += text.size() - at;
            at = text.size();
            break;
        }
        ++place_.line;
        // Only a row of a table has line breaks inside.
        if (form_ == LineForm::csv) {
            auto const row = std::string_view(text).substr(at, end - at);
            place_.line += static_cast<std::uint64_t>(std::count(row.begin(), row.end(), '\n'));
        }
        place_.offset += end + 1 - at;
        at = end + 1;
    }
    rest_ = text.substr(at);
    chunk.text.resize(at);
    chunk.text.append(padding, '\0');
    chunk.end = place_;
    return true;
}

}  // namespace criterion19::cli::batch
