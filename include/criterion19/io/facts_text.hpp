// Facts of communes as text, one line each: JSON objects or CSV. Link criterion19::io.
//
//     {"commune": "Xã Ví Dụ", "province": "An Giang", "year": 2023, "crimes": 3, "crimes-1": {"at_least": 5},
//      "plan_date": "2023-02-01", "police_effective": true}
//
//     commune,province,year,crimes,crimes-1,plan_date,police_effective
//     Xã Ví Dụ,An Giang,2023,3,>=5,2023-02-01,1
//
// Keys are those of indicators. What is left out, null or an empty cell is not known. A value is a whole number, true
// or false, a date, or bounds: {"at_least": 5, "at_most": 9} in JSON, >=5, <=9 or 5..9 in CSV.
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

/// One value as a cell of CSV writes it: a whole number, true or false, a date, or bounds (>=5, <=9, 5..9). Errors: a text
/// that is none of these, a value that the indicator cannot have.
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

/// Reads lines of CSV after their header. Separated by comma, semicolon or tab, whichever the header has.
class FactsCsvReader {
public:
    /// Errors: a header that is not UTF-8, a name twice, one that is no key of `known`, which is not needed any longer
    /// afterwards.
    static Result<FactsCsvReader> open(std::string_view header, FactsKeys const& known, ChooseKeys choose);

    /// As `FactsJsonReader::read`.
    Errors read(std::string_view line, FactsHead& head, std::vector<Interval>& values);

private:
    FactsCsvReader() = default;
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
    std::vector<std::pair<FactsKeys const*, std::vector<int>>> slots_;
};

/// JSON Schema (2020-12) of a line of facts for this standard: the key, kind, bounds and name of every indicator.
std::string facts_schema_json(Standard const& standard);

}  // namespace v1
}  // namespace criterion19
