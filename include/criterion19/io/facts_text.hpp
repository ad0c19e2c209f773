// Facts of communes as text, one line each: JSON objects or CSV. Link criterion19::io.
//
//     {"commune": "Xã Ví Dụ", "province": "An Giang", "year": 2023, "crimes": 3, "crimes-1": {"at_least": 5},
//      "plan_date": "2023-02-01", "police_effective": true}
//
//     commune,province,year,crimes,crimes-1,plan_date,police_effective
//     Xã Ví Dụ,An Giang,2023,3,>=5,2023-02-01,1
//
// Keys are those of indicators. What is left out, null or an empty cell is not known. A value is a whole number, true
// or false, a percentage (85, "85,5"), a date, or bounds: {"at_least": 5, "at_most": 9} in JSON, >=5, <=9 or 5..9 in
// CSV.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What a line says beside its facts.
struct FactsHead {
    std::string commune;
    std::string province;
    int year = 0;  ///< 0: not given
};

/// The keys that facts for one standard may have: those of its indicators, and those of others, which are passed over.
class FactsKeys {
public:
    /// `standard` must outlive the keys.
    explicit FactsKeys(Standard const& standard);

    Standard const& standard() const noexcept { return *standard_; }
    std::string const& key(std::size_t slot) const noexcept { return keys_[slot]; }
    Interval domain(std::size_t slot) const noexcept { return domains_[slot]; }
    std::vector<Interval> const& domains() const noexcept { return domains_; }
    ValueKind kind(std::size_t slot) const noexcept { return kinds_[slot]; }
    std::size_t size() const noexcept { return keys_.size(); }

    /// Slot of a key; below 0: `unread` minus a number for an indicator that the standard does not read, else
    /// `unknown`.
    int find(std::string_view key) const;
    static constexpr int unknown = -1;
    static constexpr int unread = -2;

private:
    Standard const* standard_;
    std::vector<std::string> keys_;
    std::vector<Interval> domains_;
    std::vector<ValueKind> kinds_;
    std::unordered_map<std::string_view, int> slots_;
    std::vector<std::string> other_keys_;
};

/// One value as a cell of CSV writes it: a whole number, true or false, a date, or bounds (>=5, <=9, 5..9). Errors: a
/// text that is none of these, a value that the indicator cannot have.
Result<Interval> read_fact(FactsKeys const& keys, std::size_t slot, std::string_view text);

/// Says by which standard the facts of a commune are read: keys that live as long as the reader, or null, where the
/// line is not read any further.
using ChooseKeys = std::function<FactsKeys const*(FactsHead const&)>;

/// Reads lines of JSON. One reader for each thread; it keeps its storage from line to line.
class FactsJsonReader {
public:
    explicit FactsJsonReader(ChooseKeys choose);
    ~FactsJsonReader();
    FactsJsonReader(FactsJsonReader&&) noexcept;
    FactsJsonReader& operator=(FactsJsonReader&&) noexcept;

    /// Bytes that may be read, and need not mean anything, after the end of a line.
    static constexpr std::size_t padding = 64;

    /// Fills in `head`, its names in NFC, and one interval for each slot of the standard chosen. Returns what is wrong,
    /// with JSON pointer and column, at most `max_faults` and `too_many_faults`; nothing when all is well, what is not
    /// read included: keys of other standards and `x-` keys. `line` must be followed by `padding` readable bytes.
    Errors read(std::string_view line, FactsHead& head, std::vector<Interval>& values);

private:
    class State;
    std::unique_ptr<State> state_;
};

/// What separates the cells of a table: comma, semicolon or tab, whichever its header has most of outside quotes.
char csv_separator(std::string_view header);

/// Where a row of a table ends.
struct CsvRecordEnd {
    std::size_t position = 0;  ///< of the line break behind it, or the size of the text
    bool found = false;        ///< whether the line break is there
    bool in_quotes = false;    ///< the text ends inside a quoted cell, which may go on
};
/// End of the row that begins at `begin`: quoted cells may hold line breaks (LF). NUL for any separator.
CsvRecordEnd end_of_csv_record(std::string_view text, std::size_t begin, char separator) noexcept;

/// Reads rows of CSV after their header, each as a whole: its quoted cells may hold line breaks. Separated as
/// `csv_separator` says.
///
/// A cell may say yes or no in words or by an x, a number with decimals that are none (3.0), a percentage with its sign
/// where one is wanted, a date as 2024-01-15, 15/01/2024 or as Excel counts days.
class FactsCsvReader {
public:
    /// A column that is no key of `known` is passed over, see `others`, unless its name is nearly a key or a title.
    /// `known` is not needed any longer afterwards.
    ///
    /// Errors: a header that is no text in UTF-8, a name twice, one that is nearly another, no column that is a key.
    static Result<FactsCsvReader> open(std::string_view header, FactsKeys const& known, ChooseKeys choose);

    /// As `FactsJsonReader::read`, with the line inside the row.
    Errors read(std::string_view line, FactsHead& head, std::vector<Interval>& values);

    /// Names of the columns that are not read; "#3" for the third one where it has no name.
    std::vector<std::string> const& others() const noexcept { return others_; }
    /// Their cells in the row read last, as long as that and the reader stay as they are. None of a row that has not as
    /// many cells as the header.
    std::vector<std::string_view> const& other_cells() const noexcept { return other_cells_; }

private:
    FactsCsvReader() = default;
    static void place(Error& error, std::string_view record, std::size_t column);
    std::vector<int> const& slots_for(FactsKeys const& keys);
    bool split(std::string_view line, std::size_t wanted, Errors& errors);

    struct Cell {
        std::string_view text;
        std::size_t column = 0;
        bool quoted = false;
    };

    ChooseKeys choose_;
    char separator_ = ',';
    std::vector<std::string> names_;
    std::vector<Cell> cells_;
    std::vector<std::string> unquoted_;
    std::vector<std::string> others_;
    std::vector<std::size_t> other_columns_;
    std::vector<std::string_view> other_cells_;
    std::vector<std::pair<FactsKeys const*, std::vector<int>>> slots_;
};

/// JSON Schema (2020-12) of a line of facts for this standard: the key, kind, bounds and name of every indicator.
std::string facts_schema_json(Standard const& standard);

}  // namespace v1
}  // namespace criterion19
