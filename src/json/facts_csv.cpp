#include "json/characters.hpp"
#include "json/facts_table.hpp"
#include "json/facts_values.hpp"
#include "json/input.hpp"
#include "text/normalise.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

bool is_head(std::string_view name) noexcept {
    return name == "commune" || name == "province" || name == "year";
}

/// Why a line is not a text in UTF-8; nearly all are.
boost::optional<Error> fault_of_line(std::string_view line) {
    bool const is_text = simdjson::validate_utf8(line.data(), line.size()) && line.find('\0') == std::string_view::npos;
    return is_text ? boost::none : text::fault_of_text(line);
}

/// Every separator that a table may have.
constexpr std::string_view separators = ",;\t";

}  // namespace

char csv_separator(std::string_view header) {
    std::size_t counts[3] = {};
    bool quoted = false;
    for (char const c : header) {
        if (c == '"') quoted = !quoted;
        auto const which = separators.find(c);
        if (!quoted && which != std::string_view::npos) ++counts[which];
    }
    char best = ',';
    std::size_t most = counts[0];
    for (std::size_t i = 1; i < separators.size(); ++i) {
        if (counts[i] <= most) continue;
        most = counts[i];
        best = separators[i];
    }
    return best;
}

CsvRecordEnd end_of_csv_record(std::string_view text, std::size_t begin, char separator) noexcept {
    auto const is_separator = [&](char c) {
        return separator == '\0' ? separators.find(c) != std::string_view::npos : c == separator;
    };
    std::size_t at = begin;
    for (;;) {
        // At the beginning of a cell.
        if (at < text.size() && text[at] == '"') {
            ++at;
            for (;;) {
                at = text.find('"', at);
                if (at == std::string_view::npos) return {text.size(), false, true};
                ++at;
                if (at >= text.size() || text[at] != '"') break;
                ++at;
            }
        }
        while (at < text.size() && text[at] != '\n' && !is_separator(text[at])) ++at;
        if (at >= text.size()) return {text.size(), false, false};
        if (text[at] == '\n') return {at, true, false};
        ++at;
    }
}

Result<FactsCsvReader> FactsCsvReader::open(std::string_view header, FactsKeys const& known, ChooseKeys choose) {
    header = json::without_mark(header);
    FactsCsvReader reader;
    reader.choose_ = std::move(choose);
    reader.separator_ = csv_separator(header);
    Errors errors;
    if (auto fault = text::fault_of_text(header)) return *std::move(fault);
    if (!reader.split(header, header.size() + 1, errors)) return errors;
    if (reader.cells_.size() > json::max_columns)
        return make_error(ErrorCode::too_large, {},
                          {fill_in({"{0} cột", "{0} columns"}, {std::to_string(json::max_columns)})});
    json::ColumnNames const columns(known);
    bool any = false;
    for (auto const& cell : reader.cells_) {
        if (errors.size() == max_faults) {
            errors.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
            return errors;
        }
        std::string name(json::without_blanks(cell.text));
        auto const at = [&](Error error) {
            reader.place(error, header, cell.column);
            errors.push_back(std::move(error));
        };
        if (!name.empty() && std::find(reader.names_.begin(), reader.names_.end(), name) != reader.names_.end()) {
            at(make_error(ErrorCode::duplicate_key, "/" + name, {name}));
        } else if (is_head(name) || known.find(name) != FactsKeys::unknown) {
            any = true;
        } else if (auto const meant = columns.meant(name); !meant.empty()) {
            at(make_error(ErrorCode::unknown_key, "/" + name, {name, meant}));
        } else {
            reader.others_.push_back(name.empty() ? "#" + std::to_string(reader.names_.size() + 1) : name);
            reader.other_columns_.push_back(reader.names_.size());
        }
        reader.names_.push_back(std::move(name));
    }
    if (errors.empty() && !any)
        errors.push_back(make_error(
            ErrorCode::wrong_type, {},
            {BilingualText("dòng tiêu đề có tên cột là khóa của chỉ tiêu", "a header whose columns are keys of facts"),
             json::shorten(header)}));
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
                                         i >= line.size() ? BilingualText("chỗ hết dữ liệu", "the end")
                                                          : BilingualText(json::shorten(line.substr(after)))});
                place(error, line, at + 1);
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

/// Where the byte `column`, from 1 on, stands: a cell may hold line breaks.
void FactsCsvReader::place(Error& error, std::string_view record, std::size_t column) {
    auto const before = record.substr(0, column - 1);
    error.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    auto const line_break = before.rfind('\n');
    error.column = line_break == std::string_view::npos ? column : column - line_break - 1;
}

std::vector<int> const& FactsCsvReader::slots_for(FactsKeys const& keys) {
    for (auto const& known : slots_)
        if (known.first == &keys) return known.second;
    std::vector<int> slots;
    for (auto const& name : names_) slots.push_back(is_head(name) ? FactsKeys::unread : keys.find(name));
    for (auto const column : other_columns_) slots[column] = FactsKeys::unread;
    return slots_.emplace_back(&keys, std::move(slots)).second;
}

Errors FactsCsvReader::read(std::string_view line, FactsHead& head, std::vector<Interval>& slots) {
    Errors errors;
    head.commune.clear();
    head.province.clear();
    head.year = 0;
    other_cells_.clear();
    auto const fault = [&](Error error, std::size_t column) {
        place(error, line, column);
        errors.push_back(std::move(error));
    };
    if (auto broken = fault_of_line(line)) {
        if (broken->line == 0) broken->line = 1;
        errors.push_back(*std::move(broken));
        return errors;
    }
    if (!split(line, names_.size(), errors)) return errors;
    if (cells_.size() != names_.size()) {
        auto const found = cells_.size() > names_.size()
                               ? BilingualText("nhiều hơn", "one of more")
                               : fill_in({"dòng có {0} ô", "one of {0}"}, {std::to_string(cells_.size())});
        fault(make_error(ErrorCode::wrong_type, {},
                         {fill_in({"một dòng có {0} ô như dòng tiêu đề", "a row of {0} cells as in the header"},
                                  {std::to_string(names_.size())}),
                          found}),
              1);
        return errors;
    }
    for (auto const column : other_columns_) other_cells_.push_back(cells_[column].text);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        auto const text = json::without_blanks(cells_[i].text);
        for (auto const& [name, out] : {std::pair("commune", &head.commune), std::pair("province", &head.province)})
            if (names_[i] == name)
                if (auto error = json::take_name(text, "/" + names_[i], *out))
                    fault(*std::move(error), cells_[i].column);
        if (names_[i] != "year" || text.empty()) continue;
        std::int64_t year = 0;
        if (!json::read_whole(text, year))
            fault(json::no_whole_number(text, "/year"), cells_[i].column);
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
        auto const text = json::without_blanks(cells_[i].text);
        if (slot_of[i] < 0 || text.empty()) continue;
        auto const slot = static_cast<std::size_t>(slot_of[i]);
        if (auto error = json::read_cell(*keys, slot, text, slots[slot])) fault(std::move(*error), cells_[i].column);
    }
    return errors;
}

}  // namespace v1
}  // namespace criterion19
