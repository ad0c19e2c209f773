#include "json/characters.hpp"
#include "json/facts_values.hpp"
#include "json/input.hpp"
#include "text/normalise.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

bool is_head(std::string_view name) noexcept {
    return name == "commune" || name == "province" || name == "year";
}

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Why a line is not a text in UTF-8; nearly all are.
boost::optional<Error> fault_of_line(std::string_view line) {
    bool const is_text = simdjson::validate_utf8(line.data(), line.size()) && line.find('\0') == std::string_view::npos;
    return is_text ? boost::none : text::fault_of_text(line);
}

bool read_number(std::string_view text, std::int64_t& out) noexcept {
    auto const result = std::from_chars(text.data(), text.data() + text.size(), out);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

/// One end of a value: a number, a date, true or false.
boost::optional<Error> read_end(std::string_view text, ValueKind kind, std::string const& path, std::int64_t& out) {
    if (kind == ValueKind::date) {
        auto const date = parse_iso_date(text);
        if (!date) return make_error(ErrorCode::invalid_date, path, {json::shorten(text)});
        out = to_day(*date).number;
        return boost::none;
    }
    if (kind == ValueKind::flag && (text == "true" || text == "false")) {
        out = text == "true" ? 1 : 0;
        return boost::none;
    }
    if (!read_number(text, out)) return make_error(ErrorCode::not_an_integer, path, {json::shorten(text)});
    return boost::none;
}

boost::optional<Error> read_value(FactsKeys const& keys, std::size_t slot, std::string_view text, Interval& out) {
    auto const kind = keys.kind(slot);
    auto interval = keys.domain(slot);
    auto const path = [&] { return "/" + keys.key(slot); };
    auto const range = text.find("..");
    boost::optional<Error> error;
    if (text.substr(0, 2) == ">=")
        error = read_end(trimmed(text.substr(2)), kind, path(), interval.lo);
    else if (text.substr(0, 2) == "<=")
        error = read_end(trimmed(text.substr(2)), kind, path(), interval.hi);
    else if (range != std::string_view::npos) {
        error = read_end(trimmed(text.substr(0, range)), kind, path(), interval.lo);
        if (!error) error = read_end(trimmed(text.substr(range + 2)), kind, path(), interval.hi);
    } else {
        error = read_end(text, kind, path(), interval.lo);
        interval.hi = interval.lo;
    }
    if (!error) error = json::refuse_value(keys, slot, interval);
    if (!error) out = interval;
    return error;
}

}  // namespace

Result<Interval> read_fact(FactsKeys const& keys, std::size_t slot, std::string_view text) {
    Interval out;
    if (auto fault = fault_of_line(text)) return *std::move(fault);
    if (auto fault = read_value(keys, slot, trimmed(text), out)) return *std::move(fault);
    return out;
}

Result<FactsCsvReader> FactsCsvReader::open(std::string_view header, FactsKeys const& known, ChooseKeys choose) {
    header = json::without_mark(header);
    FactsCsvReader reader;
    reader.choose_ = std::move(choose);
    auto const count = [&](char c) { return std::count(header.begin(), header.end(), c); };
    if (count(';') > count(',')) reader.separator_ = ';';
    if (count('\t') > count(reader.separator_)) reader.separator_ = '\t';
    Errors errors;
    if (auto fault = fault_of_line(header)) return *std::move(fault);
    if (!reader.split(header, header.size() + 1, errors)) return errors;
    for (auto const& cell : reader.cells_) {
        if (errors.size() == max_faults) {
            errors.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
            return errors;
        }
        std::string name(trimmed(cell.text));
        auto const at = [&](Error error) {
            error.line = 1;
            error.column = cell.column;
            errors.push_back(std::move(error));
        };
        if (std::find(reader.names_.begin(), reader.names_.end(), name) != reader.names_.end())
            at(make_error(ErrorCode::duplicate_key, "/" + name, {name}));
        else if (!is_head(name) && known.find(name) == FactsKeys::unknown)
            at(json::unknown_fact(name, known));
        reader.names_.push_back(std::move(name));
    }
    if (!errors.empty()) return errors;
    return reader;
}

/// Splits a line into `cells_`, no more than one beyond `wanted`; quoted cells lose their quotes.
bool FactsCsvReader::split(std::string_view line, std::size_t wanted, Errors& errors) {
    cells_.clear();
    unquoted_.clear();
    std::size_t at = 0;
    while (cells_.size() <= wanted) {
        Cell cell;
        cell.column = at + 1;
        if (at < line.size() && line[at] == '"') {
            std::string text;
            auto i = at + 1;
            while (i < line.size() && (line[i] != '"' || (i + 1 < line.size() && line[i + 1] == '"'))) {
                i += line[i] == '"' ? 1U : 0U;
                text += line[i++];
            }
            auto const after = i + 1;
            if (i >= line.size() || (after < line.size() && line[after] != separator_)) {
                auto error = make_error(ErrorCode::wrong_type, {},
                                        {BilingualText("dấu ngoặc kép khép ô", "a quote that closes the cell"),
                                         i >= line.size() ? BilingualText("cuối dòng", "the end of the line")
                                                          : BilingualText(json::shorten(line.substr(after)))});
                error.line = 1;
                error.column = at + 1;
                errors.push_back(std::move(error));
                return false;
            }
            unquoted_.push_back(std::move(text));
            cell.quoted = true;
            at = after;
        } else {
            auto const end = std::min(line.find(separator_, at), line.size());
            cell.text = line.substr(at, end - at);
            at = end;
        }
        cells_.push_back(cell);
        if (at >= line.size()) break;
        ++at;
    }
    std::size_t next = 0;
    for (auto& cell : cells_)
        if (cell.quoted) cell.text = unquoted_[next++];
    return true;
}

std::vector<int> const& FactsCsvReader::slots_for(FactsKeys const& keys) {
    for (auto const& known : slots_)
        if (known.first == &keys) return known.second;
    std::vector<int> slots;
    for (auto const& name : names_) slots.push_back(is_head(name) ? FactsKeys::unread : keys.find(name));
    return slots_.emplace_back(&keys, std::move(slots)).second;
}

Errors FactsCsvReader::read(std::string_view line, FactsHead& head, std::vector<Interval>& slots) {
    Errors errors;
    head.commune.clear();
    head.province.clear();
    head.year = 0;
    auto const fault = [&](Error error, std::size_t column) {
        error.line = 1;
        error.column = column;
        errors.push_back(std::move(error));
    };
    if (auto broken = fault_of_line(line)) {
        fault(*broken, broken->column);
        return errors;
    }
    if (!split(line, names_.size(), errors)) return errors;
    if (cells_.size() != names_.size()) {
        fault(make_error(
                  ErrorCode::wrong_type, {},
                  {fill_in({"{0} ô như dòng tiêu đề", "{0} cells as in the header"}, {std::to_string(names_.size())}),
                   cells_.size() > names_.size() ? BilingualText("nhiều hơn", "more") : std::to_string(cells_.size())}),
              1);
        return errors;
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
        auto const text = trimmed(cells_[i].text);
        for (auto const& [name, out] : {std::pair("commune", &head.commune), std::pair("province", &head.province)})
            if (names_[i] == name)
                if (auto error = json::take_name(text, "/" + names_[i], *out))
                    fault(*std::move(error), cells_[i].column);
        if (names_[i] != "year" || text.empty()) continue;
        std::int64_t year = 0;
        if (!read_number(text, year))
            fault(make_error(ErrorCode::not_an_integer, "/year", {json::shorten(text)}), cells_[i].column);
        else if (year < first_year || year > last_year)
            fault(make_error(ErrorCode::year_out_of_range, "/year",
                             {std::to_string(year), std::to_string(first_year), std::to_string(last_year)}),
                  cells_[i].column);
        else
            head.year = static_cast<int>(year);
    }
    auto const* const keys = choose_(head);
    if (keys == nullptr) return errors;
    slots.resize(keys->size());
    for (std::size_t slot = 0; slot < keys->size(); ++slot) slots[slot] = keys->domain(slot);
    auto const& slot_of = slots_for(*keys);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (slot_of[i] == FactsKeys::unknown) {
            fault(json::unknown_fact(names_[i], *keys), cells_[i].column);
            continue;
        }
        auto const text = trimmed(cells_[i].text);
        if (slot_of[i] < 0 || text.empty()) continue;
        auto const slot = static_cast<std::size_t>(slot_of[i]);
        if (auto error = read_value(*keys, slot, text, slots[slot])) fault(std::move(*error), cells_[i].column);
    }
    return errors;
}

}  // namespace v1
}  // namespace criterion19
