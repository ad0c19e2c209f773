// Lines of many files, plain or gzip, in chunks that bound the memory.
#pragma once

#include <criterion19/base/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19::cli::batch {

/// A place in the inputs: everything before it has been read.
struct Place {
    std::size_t file = 0;
    std::uint64_t offset = 0;  ///< bytes of the file's text, after decompression
    std::uint64_t line = 1;    ///< number of the line that begins there
    bool skipping = false;     ///< it is inside a line that is too long to be read
};

/// What the lines of a file are, as far as its first one tells: that may be broken, and lines of JSON may differ.
enum class LineForm { dossiers, facts, csv };

/// Whether a line of JSON says that it is a dossier, with slashes escaped or not.
bool names_dossier(std::string_view line) noexcept;

/// Why a line cannot be read at all.
enum class LineFault {
    none,
    too_long,  ///< more than `max_line` bytes, which are not kept
    document,  ///< it begins JSON of several lines, or a list: the whole file is this one line
    open,      ///< a quoted cell that does not end within `max_line` bytes, nor in the file: all the rest is this line
};

/// One line, without its end.
struct Line {
    std::size_t begin = 0;
    std::size_t size = 0;
    std::uint64_t number = 0;
    LineFault fault = LineFault::none;
};

/// Some lines of one file.
struct Chunk {
    std::size_t file = 0;
    LineForm form = LineForm::facts;
    std::shared_ptr<std::string const> header;  ///< of a file of CSV: its first row
    /// Columns of the output that pass through, where it is CSV.
    std::shared_ptr<std::vector<std::string> const> columns;
    std::string text;  ///< followed by `padding` bytes
    std::vector<Line> lines;
    Place end;  ///< place after them

    std::string_view of(Line const& line) const noexcept {
        return std::string_view(text).substr(line.begin, line.size);
    }
};

/// Longest line that is read: 40 times a full dossier.
inline constexpr std::size_t max_line = std::size_t{2} << 20U;
/// Text of a chunk, where no line is longer.
inline constexpr std::size_t chunk_size = std::size_t{256} << 10U;
inline constexpr std::size_t padding = 64;

class Inputs {
public:
    /// "-" is the standard input. Where `tables` has a name for a path, that file is read in its place.
    explicit Inputs(std::vector<std::string> paths, std::vector<std::string> tables = {})
        : paths_(std::move(paths)), tables_(std::move(tables)) {
        tables_.resize(paths_.size());
    }
    ~Inputs();
    Inputs(Inputs const&) = delete;
    Inputs& operator=(Inputs const&) = delete;

    std::vector<std::string> const& paths() const noexcept { return paths_; }
    /// Reads on from here. Only for files.
    void start_at(Place place) noexcept { place_ = place; }

    /// The next lines; false at the end, or after an error.
    bool next(Chunk& chunk);
    Errors const& errors() const noexcept { return errors_; }

    /// Bytes of all files on the disk, 0 where one is not a regular file, and how many of them have been read.
    std::uint64_t size() const;
    std::uint64_t bytes_read() const noexcept;

private:
    bool open();
    bool detect(std::string& first, Place& after_header);
    void pass_over_document(Chunk& chunk);
    void pass_over_rest(Chunk& chunk, std::size_t at);
    std::size_t end_of_line(std::string const& text, std::size_t at, bool& whole, bool& in_quotes) const noexcept;
    bool fill(std::string& text);
    void close() noexcept;

    std::vector<std::string> paths_;
    std::vector<std::string> tables_;
    std::shared_ptr<std::string const> header_;
    Place place_;
    void* file_ = nullptr;  // gzFile
    LineForm form_ = LineForm::facts;
    std::uint64_t document_line_ = 0;  // where JSON of several lines begins, if the file is that
    std::string rest_;                 // begun line
    bool ended_ = false;
    bool carriage_returns_ = false;  // lines end in CR alone, as on old Macintoshes
    char separator_ = ',';           // of a file of CSV
    std::uint64_t bytes_before_ = 0;
    Errors errors_;
};

}  // namespace criterion19::cli::batch
