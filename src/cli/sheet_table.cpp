#include "cli/sheet_table.hpp"

#include "json/facts_table.hpp"
#include "text/normalise.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace criterion19::cli {
namespace {

constexpr std::size_t most_places = 60;     // letters of a list of rows
constexpr std::size_t rows_of_titles = 40;  // a sheet has its names of columns among the first of these

std::string shown(std::string const& cell) {
    return text::shown(cell);
}

/// Capitals, marks and signs do not tell titles apart.
bool is_one_title(std::string const& a, std::string const& b) {
    return json::folded(a) == json::folded(b);
}

bool begins_with_any(std::string const& text, std::initializer_list<char const*> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string const& word) { return text.compare(0, word.size(), word) == 0; });
}

bool is_district(std::string const& text) {
    return begins_with_any(
        text, {"Huyện ", "HUYỆN ", "huyện ", "Thị xã ", "THỊ XÃ ", "Thành phố ", "THÀNH PHỐ ", "Quận ", "QUẬN "});
}

/// What a column holds.
struct Column {
    enum class Sort { key, commune, district, index, other } sort = Sort::other;
    std::string name;   ///< of the table that is made
    std::string title;  ///< in the sheet
};

class TableMaker {
public:
    TableMaker(RawTable const& raw, FactsKeys const& known, ColumnRules const& rules)
        : raw_(raw), known_(known), names_(known), rules_(rules) {}

    Result<FactsTable> make() {
        if (!find_header())
            return make_error(ErrorCode::wrong_type, {},
                              {BilingualText("một hàng tên cột (khóa hoặc tên chỉ tiêu, Xã, Năm)",
                                             "a row of names of columns (keys or titles of facts, commune, year)"),
                               BilingualText("không hàng nào như vậy", "none")});
        name_columns();
        while (header_goes_on()) name_columns();
        if (first_row_ < raw_.rows.size() && is_numbering(raw_.rows[first_row_])) ++first_row_;
        write_header();
        for (auto i = first_row_; i < raw_.rows.size(); ++i) read_row(raw_.rows[i]);
        say();
        return std::move(out_);
    }

private:
    static std::string cell_of(RawTable::Row const& row, std::size_t column) {
        return column < row.cells.size() ? shown(row.cells[column]) : std::string();
    }

    /// What a title means, where it means something.
    Column column_of(std::string const& title) const {
        Column out;
        out.title = title;
        out.name = title;
        for (auto const& [from, key] : rules_.map)
            if (is_one_title(from, title)) return of_key(key, title);
        auto const folded = json::folded(title);
        for (std::string_view const index : {"stt", "tt", "so tt", "so thu tu", "no"})
            if (folded == index) out.sort = Column::Sort::index;
        if (out.sort == Column::Sort::index) return out;
        for (std::string_view const district :
             {"huyen", "ten huyen", "quan huyen", "huyen thi xa", "huyen thi xa thanh pho", "district"})
            if (folded == district) out.sort = Column::Sort::district;
        if (out.sort == Column::Sort::district) {
            out.name = "district";
            return out;
        }
        if (known_.find(title) != FactsKeys::unknown) return of_key(title, title);
        auto const key = names_.key_titled(title);
        return key.empty() ? out : of_key(std::string(key), title);
    }
    static Column of_key(std::string const& key, std::string const& title) {
        if (key.empty()) return {Column::Sort::index, {}, title};
        return {key == "commune"    ? Column::Sort::commune
                : key == "district" ? Column::Sort::district
                                    : Column::Sort::key,
                key, title};
    }

    std::size_t hits_of(RawTable::Row const& row) const {
        std::size_t hits = 0;
        for (auto const& cell : row.cells) {
            auto const title = shown(cell);
            if (title.empty()) continue;
            auto const sort = column_of(title).sort;
            if (sort != Column::Sort::other && sort != Column::Sort::index) ++hits;
        }
        return hits;
    }

    /// The row that names most columns; of two that name as many the later one, which has the keys.
    bool find_header() {
        std::size_t most = 1;  // one word alone may be anything
        auto const end = std::min(raw_.rows.size(), rows_of_titles);
        bool found = false;
        for (std::size_t i = 0; i < end; ++i) {
            auto const hits = hits_of(raw_.rows[i]);
            if (hits < most || hits < 2) continue;
            most = hits;
            header_ = i;
            found = true;
        }
        if (!found) return false;
        // A merged name of a column goes on below; smaller names stand beside it there.
        auto const number = raw_.rows[header_].number;
        last_of_header_ = number;
        for (auto const& merged : raw_.merged)
            if (merged.first <= number && merged.last >= number)
                last_of_header_ = std::max(last_of_header_, merged.last);
        first_row_ = header_ + 1;
        while (first_row_ < raw_.rows.size() && raw_.rows[first_row_].number <= last_of_header_) ++first_row_;
        return true;
    }

    /// Where smaller names stand below those of facts ("2023" and "2024" below the crimes), these rows are names too:
    /// no commune is named there yet.
    bool header_goes_on() {
        if (first_row_ >= raw_.rows.size()) return false;
        auto const& row = raw_.rows[first_row_];
        bool names_facts = false;
        bool has_commune = false;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            bool const filled = !cell_of(row, c).empty();
            has_commune = has_commune || columns_[c].sort == Column::Sort::commune;
            if (columns_[c].sort == Column::Sort::key)
                names_facts = names_facts || filled;
            else if (filled && columns_[c].sort != Column::Sort::other && !columns_[c].title.empty())
                return false;
        }
        if (!has_commune || !names_facts) return false;
        ++first_row_;
        return true;
    }

    /// "(1) (2) (3)" or "A B 1 2" below the names: numbers of the columns, not a commune.
    static bool is_numbering(RawTable::Row const& row) {
        int last = 0;
        std::size_t numbers = 0;
        for (auto const& cell : row.cells) {
            auto text = shown(cell);
            if (text.size() > 2 && text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2);
            if (text.empty() || (numbers == 0 && text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z')) continue;
            if (text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos) return false;
            int const number = std::stoi(text);
            if (numbers != 0 && number != last + 1) return false;
            if (numbers == 0 && number != 1) return false;
            last = number;
            ++numbers;
        }
        return numbers >= 2;
    }

    void name_columns() {
        columns_.clear();
        std::size_t width = 0;
        for (auto i = header_; i < first_row_; ++i) width = std::max(width, raw_.rows[i].cells.size());
        std::vector<std::string> taken;
        for (std::size_t c = 0; c < width; ++c) {
            std::string title;
            for (auto i = first_row_; i-- > header_ && title.empty();) title = cell_of(raw_.rows[i], c);
            if (title.empty())
                for (auto const& merged : raw_.merged)
                    if (header_ > 0 && merged.column == c && merged.last == raw_.rows[header_].number)
                        title = cell_of(raw_.rows[header_ - 1], c);
            auto column = column_of(title);
            if (title.empty()) column = {Column::Sort::index, {}, {}};
            // What a second column of one name holds is not known: it passes through under its own.
            if (column.sort != Column::Sort::index && std::find(taken.begin(), taken.end(), column.name) != taken.end())
                column = {Column::Sort::other, title + " (" + std::to_string(c + 1) + ")", title};
            taken.push_back(column.name);
            columns_.push_back(std::move(column));
        }
        has_year_ = std::find(taken.begin(), taken.end(), "year") != taken.end();
        has_commune_ = std::find(taken.begin(), taken.end(), "commune") != taken.end();
    }

    bool is_written(Column const& column) const noexcept { return column.sort != Column::Sort::index; }

    void go_to_line(std::uint64_t number) {
        for (; line_ < number; ++line_) out_.csv += '\n';
    }

    void add_cell(std::string const& text, bool first) {
        if (!first) out_.csv += ',';
        if (text.find_first_of(",;\"\t") == std::string::npos) {
            out_.csv += text;
            return;
        }
        out_.csv += '"';
        for (char const c : text) {
            if (c == '"') out_.csv += '"';
            out_.csv += c;
        }
        out_.csv += '"';
    }

    void write_header() {
        go_to_line(raw_.rows[header_].number);
        bool first = true;
        for (auto const& column : columns_) {
            if (!is_written(column)) continue;
            add_cell(column.name, first);
            first = false;
        }
        if (rules_.year != 0 && !has_year_) add_cell("year", first);
        out_.csv += '\n';
        ++line_;
    }

    void read_row(RawTable::Row const& row) {
        std::string commune;
        std::string district;
        std::string index;
        std::string first;  // text of the row
        std::size_t facts = 0;
        bool has_index = false;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            auto const text = cell_of(row, c);
            auto const sort = columns_[c].sort;
            if (sort == Column::Sort::commune) commune = text;
            if (sort == Column::Sort::index && !columns_[c].title.empty()) {
                has_index = true;
                index = text;
            }
            if (sort == Column::Sort::key && columns_[c].name != "year" && columns_[c].name != "province")
                facts += !text.empty();
            if (sort == Column::Sort::district) district = text;
            if (first.empty() && sort != Column::Sort::index) first = text;
        }
        if (facts == 0 && is_district(first) && (commune.empty() || commune == first)) {
            district_ = first;
            return;
        }
        // A sum over a district begins no other one.
        if (!district.empty() && (facts == 0 || !commune.empty())) district_ = district;
        bool const is_signature = facts == 0 && (commune.empty() || (has_index && index.empty()));
        if (is_signature) {
            left_out_ += !first.empty();
            return;
        }
        // A sum without a word, or a commune whose name was forgotten: whose facts these are is not said.
        if (has_commune_ && commune.empty()) {
            if (nameless_.size() < most_places)
                nameless_ += (nameless_.empty() ? "" : ", ") + std::to_string(row.number);
            return;
        }
        go_to_line(row.number);
        bool begin = true;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (!is_written(columns_[c])) continue;
            add_cell(columns_[c].sort == Column::Sort::district ? district_ : cell_of(row, c), begin);
            begin = false;
        }
        if (rules_.year != 0 && !has_year_) add_cell(std::to_string(rules_.year), begin);
        out_.csv += '\n';
        ++line_;
    }

    /// Which column was taken for what.
    void say() {
        std::string taken;
        std::string others;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            auto const& column = columns_[c];
            if (column.title.empty() || (column.sort == Column::Sort::index)) continue;
            auto& list = column.sort == Column::Sort::other ? others : taken;
            if (!list.empty()) list += "; ";
            list += "«" + column.title + "»";
            if (column.sort != Column::Sort::other && column.title != column.name) list += " = " + column.name;
        }
        out_.notes.push_back(fill_in({"tên cột ở hàng {0}: {1}", "names of columns in row {0}: {1}"},
                                     {std::to_string(raw_.rows[header_].number), taken}));
        if (!others.empty())
            out_.notes.push_back(fill_in({"cột không dùng để đánh giá: {0} (--map để chỉ định)",
                                          "columns that judge nothing: {0} (--map tells what they are)"},
                                         {others}));
        if (!nameless_.empty())
            out_.notes.push_back(fill_in({"hàng có số liệu mà không có tên xã, không đánh giá: {0}",
                                          "rows with facts and no name of a commune, not judged: {0}"},
                                         {nameless_}));
        if (left_out_ != 0)
            out_.notes.push_back(
                fill_in({"số hàng không có số liệu, bị bỏ qua: {0}", "rows without facts, left out: {0}"},
                        {std::to_string(left_out_)}));
    }

    RawTable const& raw_;
    FactsKeys const& known_;
    json::ColumnNames names_;
    ColumnRules const& rules_;
    FactsTable out_;
    std::size_t header_ = 0;
    std::size_t first_row_ = 0;
    std::uint64_t last_of_header_ = 0;
    std::vector<Column> columns_;
    bool has_year_ = false;
    bool has_commune_ = false;
    std::string nameless_;  ///< numbers of rows
    std::string district_;
    std::uint64_t line_ = 1;
    std::size_t left_out_ = 0;
};

/// Adds the cells of one row of CSV, which begins at `at`; gives the place behind it.
std::size_t read_csv_row(std::string const& text, std::size_t at, char separator, std::vector<std::string>& cells) {
    for (;;) {
        std::string cell;
        if (at < text.size() && text[at] == '"') {
            ++at;
            for (; at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"')); ++at) {
                if (text[at] == '"') ++at;
                cell += text[at];
            }
            ++at;
        }
        for (; at < text.size() && text[at] != separator && text[at] != '\n'; ++at) cell += text[at];
        cells.push_back(std::move(cell));
        if (at >= text.size() || text[at] == '\n') return at + 1;
        ++at;
    }
}

}  // namespace

RawTable rows_of_csv(std::string const& text) {
    RawTable out;
    // The separator of the names of columns is that of all rows; the titles above have none.
    auto const separator = csv_separator(std::string_view(text).substr(0, std::size_t{1} << 14U));
    std::uint64_t number = 1;
    for (std::size_t at = 0; at < text.size();) {
        RawTable::Row row;
        row.number = number;
        auto const end = read_csv_row(text, at, separator, row.cells);
        auto const stop = text.begin() + static_cast<std::ptrdiff_t>(std::min(end, text.size()));
        number += static_cast<std::uint64_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at), stop, '\n'));
        at = end;
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<FactsTable> table_of(RawTable const& raw, FactsKeys const& known, ColumnRules const& rules) {
    return TableMaker(raw, known, rules).make();
}

}  // namespace criterion19::cli
