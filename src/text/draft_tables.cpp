// Tables: lines of cells set apart by "|" or tabs, or one cell a line. A header says which column is of which year.
#include "text/draft_readers.hpp"
#include "text/normalise.hpp"
#include "text/table_cells.hpp"

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_line = 2000;
constexpr std::size_t longest_column = 60;  // bytes of the name of a column

constexpr Wording table_without_title{"bảng không nói rõ danh hiệu nào",
                                      "the table does not say which title it is about"};
constexpr Wording no_header{"bảng không ghi rõ cột là của năm nào",
                            "the table does not say of which year its column is"};
constexpr Wording sum_of_hamlets{"cộng các thôn trong bảng", "the sum over the hamlets of the table"};

class TableReader {
public:
    explicit TableReader(DraftMaker& maker) : maker_(maker), cells_(maker), whose_(maker.unsaid()) {
        Words const title(maker.utf8(), maker.frame().title);
        about_title_ = title.has_any({"an toàn về an ninh", "an toàn về antt"});
    }

    void run() {
        auto const utf8 = maker_.utf8();
        std::size_t begin = 0;
        while (begin < utf8.size()) {
            auto const end = std::min(utf8.find('\n', begin), utf8.size());
            read_line({begin, end});
            begin = end + 1;
        }
    }

private:
    void read_line(Span line) {
        if (line.end - line.begin > longest_line) return leave();
        auto const cells = cells_.cells_of(line);
        if (cells.size() >= 2) {
            stacked_ = {};
            if (cells.size() >= 3 || !columns_.empty()) maker_.mark_row(line);
            return read_row(cells);
        }
        if (auto const spaced = cells_.spaced_cells(line); !spaced.empty()) {
            stacked_ = {};
            maker_.mark_row(line);
            return read_row(spaced);
        }
        // A line of text ends the table before it.
        if (!columns_.empty() && !maker_.shown(line, 40).empty()) {
            columns_.clear();
            indicators_.clear();
            totals_.clear();
            width_ = 0;
        }
        if (stacked_.columns.empty() && line.end - line.begin > longest_column) return;
        read_stacked(line);
    }

    void leave() {
        columns_.clear();
        indicators_.clear();
        totals_.clear();
        stacked_ = {};
        width_ = 0;
    }

    // ---- Rows of cells

    void read_row(std::vector<Span> const& cells) {
        if (cells_.is_ruler(cells)) return;
        if (!has_value(cells) && read_header(cells)) return;
        if (cells.size() < 2) return;
        if (read_row_of_year(cells) || read_row_of_place(cells) || read_sum_of_hamlets(cells)) return;
        read_labelled(cells);
    }

    /// Whether the row names columns, which then hold for what follows.
    bool read_header(std::vector<Span> const& cells) {
        auto const header = cells_.header_of(cells);
        bool const says_column = std::any_of(header.begin(), header.end(),
                                             [](ColumnOf const& column) {
                                                 return column.what != Column::none && column.what != Column::index;
                                             }) ||
                                 names_units(cells);
        if (!says_column) return false;
        columns_ = header;
        width_ = cells.size();
        indicators_ = indicators_in(cells);
        totals_ = totals_in(cells);
        if (indicators_.empty()) return true;
        auto const first = cells_.label_of(cells[0]);
        of_hamlets_ = first.holder && *first.holder == Counted::hamlets;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (columns_[i].what == Column::none && indicators_[i] != Marks::none)
                columns_[i].year = cells_.year_in(cells[i]);
        return true;
    }

    /// Of a table by hamlets, "Thôn | Số hộ | Số hộ đăng ký", what each column adds up to.
    std::vector<boost::optional<Total>> totals_in(std::vector<Span> const& cells) const {
        std::vector<boost::optional<Total>> out;
        bool hamlets = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            auto const label = cells_.label_of(cells[i]);
            hamlets = hamlets || (i < 2 && label.holder && *label.holder == Counted::hamlets);
            out.push_back(label.total);
        }
        if (!hamlets) out.clear();
        return out;
    }

    /// "Cộng | | 610 | 603" under it: offered, for whether the table has all hamlets nobody says.
    bool read_sum_of_hamlets(std::vector<Span> const& cells) {
        if (totals_.empty() || cells.size() > totals_.size() || is_aim_at(cells[0])) return false;
        Words const words(maker_.utf8(), cells[0]);
        if (words.tokens().size() > 4 || !words.has_any({"tổng", "cộng", "toàn xã"})) return false;
        for (std::size_t i = 1; i < cells.size(); ++i) {
            auto const number = cells_.value_of(cells[i]);
            if (!number || *number > max_count || !totals_[i]) continue;
            Mark mark;
            mark.whose = whose_;
            auto const doubt = maker_.doubt_of(mark, false);
            maker_.offer(*totals_[i], Quantity(*number), {cells[0].begin, cells[i].end},
                         doubt ? *doubt : sum_of_hamlets);
        }
        return true;
    }

    /// "Thôn | Số vụ phạm pháp hình sự": a unit, and behind it indicators without a number.
    bool names_units(std::vector<Span> const& cells) const {
        if (!cells_.value_of(cells.back()) && cells_.label_of(cells[0]).holder) {
            for (std::size_t i = 1; i < cells.size(); ++i)
                if (cells_.label_of(cells[i]).indicator != Marks::none) return true;
        }
        return false;
    }

    bool has_value(std::vector<Span> const& cells) const {
        // A header's numbers are years; a row's last cells are counts.
        for (std::size_t i = 1; i < cells.size(); ++i) {
            auto const number = cells_.value_of(cells[i]);
            if (number && (*number < 1990 || *number > 2100)) return true;
        }
        return false;
    }

    std::vector<std::size_t> indicators_in(std::vector<Span> const& cells) const {
        std::vector<std::size_t> out;
        bool any = false;
        for (auto const cell : cells) {
            out.push_back(cells_.label_of(cell).indicator);
            any = any || out.back() != Marks::none;
        }
        if (!any) out.clear();
        return out;
    }

    /// "2022 | 8 | 3" under "Năm | Phạm pháp hình sự | Tệ nạn xã hội".
    bool read_row_of_year(std::vector<Span> const& cells) {
        if (indicators_.size() != cells.size() || cells.empty()) return false;
        Words const words(maker_.utf8(), cells[0]);
        int year = 0;
        for (auto const& token : words.tokens())
            if (token.kind == Token::number && token.letters == 4 && token.key >= 1990 && token.key <= 2100)
                year = static_cast<int>(token.key);
        if (year == 0) return false;
        ColumnOf column;
        column.what = Column::value;
        column.year = year;
        column.part = words.has_any({"tháng", "quý"});
        column.ahead = year > maker_.year();
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (indicators_[i] != Marks::none)
                if (auto const number = cells_.value_of(cells[i])) state(indicators_[i], column, *number, cells[i]);
        return true;
    }

    /// "Xã Tân Bình | 4" or "Toàn xã | 4" under "Đơn vị | Vụ phạm pháp hình sự năm 2022"; "Tổng cộng | 3" under "Thôn".
    bool read_row_of_place(std::vector<Span> const& cells) {
        if (indicators_.size() != cells.size() || columns_.size() != cells.size()) return false;
        Words const words(maker_.utf8(), cells[0]);
        auto const& own = maker_.content().place.name;
        auto const name = maker_.shown(cells[0]);
        bool const named = !own.empty() && is_same_name(name, own);
        bool const whole = named || (words.has("toàn xã") && maker_.unsaid() == Whose::commune);
        bool const sum = of_hamlets_ && words.tokens().size() <= 3 && words.has_any({"tổng", "cộng"});
        if (!whole && !sum) return false;
        if (named) whose_ = Whose::commune;
        for (std::size_t i = 1; i < cells.size(); ++i) {
            auto const number = cells_.value_of(cells[i]);
            if (!number || indicators_[i] == Marks::none) continue;
            auto column = columns_[i];
            column.what = Column::value;
            if (column.year == 0 || !whole) column.unclear = true;
            if (column.year == 0) column.year = maker_.year();
            state(indicators_[i], column, *number, cells[i]);
        }
        whose_ = maker_.unsaid();
        return true;
    }

    void read_labelled(std::vector<Span> const& cells) {
        // The label: where the header says so, else the first cell that names something.
        std::size_t at = Marks::none;
        RowLabel label;
        for (std::size_t i = 0; i < cells.size() && i < 3 && at == Marks::none; ++i) {
            if (cells_.value_of(cells[i])) continue;
            label = cells_.label_of(cells[i]);
            if (label.indicator != Marks::none || label.total || label.training || label.enlists || label.holder)
                at = i;
        }
        if (at == Marks::none) return;
        bool const known = !columns_.empty() && width_ == cells.size();
        if (!known) return read_without_header(cells, at, label);
        boost::optional<std::int64_t> planned;
        boost::optional<std::int64_t> done;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (columns_[i].what == Column::unit && label.indicator != Marks::none &&
                !cells_.unit_fits(cells[i], label.indicator))
                return;
            if (i <= at) continue;
            auto const number = cells_.value_of(cells[i]);
            if (!number) continue;
            if (columns_[i].what == Column::planned) planned = number;
            if (columns_[i].what == Column::days && label.training)
                state(*label.training, columns_[i], *number, cells[i]);
            if (label.holder) state_of_units(*label.holder, columns_[i], *number, cells[i]);
            if (columns_[i].what != Column::value) continue;
            if (columns_[i].year == maker_.year()) done = number;
            if (label.indicator != Marks::none)
                state(label.indicator, columns_[i], *number, cells[i]);
            else if (label.total && columns_[i].year == maker_.year())
                state(*label.total, columns_[i], *number, cells[i]);
        }
        if (label.enlists && planned && done && maker_.may_be_of_commune() && maker_.unsaid() == Whose::commune &&
            *planned > 0 && *planned <= max_count && *done <= max_count && !is_aim_at(cells[0])) {
            DefenceTarget target;
            target.name = "tuyển quân";
            target.assigned = Quantity(*planned);
            target.achieved = Quantity(*done);
            target.assigned.origin = target.achieved.origin = maker_.origin({cells.front().begin, cells.back().end});
            maker_.content().defence_targets.push_back(std::move(target));
        }
    }

    /// "Phạm pháp hình sự | 5", "Tổng số hộ | 1.340": nobody says of which year the number is. Of several numbers
    /// each may be that of the year.
    void read_without_header(std::vector<Span> const& cells, std::size_t label_at, RowLabel const& label) {
        constexpr std::size_t most = 4;
        std::vector<std::pair<std::int64_t, Span>> numbers;
        for (std::size_t i = label_at + 1; i < cells.size(); ++i)
            if (auto const number = cells_.value_of(cells[i]); number && *number <= max_count)
                numbers.push_back({*number, {cells[label_at].begin, cells[i].end}});
        if (numbers.empty() || numbers.size() > most || is_aim_at(cells[0])) return;
        if (label.indicator != Marks::none) {
            Figure figure;
            figure.of = indicator_rows()[label.indicator].kind;
            figure.year = maker_.year();
            for (auto const& [number, where] : numbers) {
                figure.count = Quantity(number);
                maker_.offer(figure, where, no_header);
            }
        } else if (label.total && label.counts && numbers.size() == 1) {
            auto const& [number, where] = numbers.front();
            Mark mark;
            mark.whose = whose_;
            auto const doubt = maker_.doubt_of(mark, false);
            if (label.all && !doubt)
                maker_.state(*label.total, exactly(number), where);
            else
                maker_.offer(*label.total, Quantity(number), where, doubt ? *doubt : no_header);
        }
    }

    /// "Tổ dân phố | 26 | 26 | 24" under "Tổng số | Đăng ký | Được công nhận".
    void state_of_units(Counted holder, ColumnOf const& column, std::int64_t number, Span cell) {
        auto const pick = [&](Total whole, Total registered, Total recognised) -> boost::optional<Total> {
            if (column.what == Column::whole) return whole;
            if (column.what == Column::registered) return registered;
            if (column.what == Column::recognised) return recognised;
            return boost::none;
        };
        boost::optional<Total> total;
        if (holder == Counted::hamlets)
            total = pick(Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised);
        else if (holder == Counted::schools)
            total = pick(Total::schools, Total::schools_registered, Total::schools_recognised);
        else if (holder == Counted::agencies)
            total = pick(Total::agencies, Total::agencies_registered, Total::agencies_recognised);
        else if (holder == Counted::enterprises)
            total = pick(Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised);
        if (!total || number > max_count) return;
        bool const titled = std::any_of(columns_.begin(), columns_.end(), [](ColumnOf const& each) {
            return each.what == Column::registered || each.what == Column::recognised;
        });
        if (!titled) return;
        if (!about_title_) return maker_.offer(*total, Quantity(number), cell, table_without_title);
        state(*total, column, number, cell);
    }

    // ---- One cell a line

    struct Stacked {
        std::vector<ColumnOf> columns;
        boost::optional<Span> label;
        std::size_t filled = 0;
        bool body = false;
    };

    /// "Nội dung⏎Năm 2020⏎Năm 2021⏎Số vụ phạm pháp hình sự⏎12⏎10".
    void read_stacked(Span line) {
        if (line.end - line.begin > 160) return leave();
        auto const text = maker_.shown(line);
        if (text.empty()) return;
        auto const number = cells_.value_of(line);
        bool const bare_year = number && *number >= 1990 && *number <= 2100 && !stacked_.body;
        if (number && !bare_year) {
            if (stacked_.columns.empty() || !stacked_.label || stacked_.filled >= stacked_.columns.size())
                return leave();
            stacked_.body = true;
            auto const column = stacked_.columns[stacked_.filled++];
            auto const label = cells_.label_of(*stacked_.label);
            if (column.what != Column::value) return;
            if (label.indicator != Marks::none)
                state(label.indicator, column, *number, line);
            else if (label.total && column.year == maker_.year())
                state(*label.total, column, *number, line);
            return;
        }
        Words const words(maker_.utf8(), line);
        if (stacked_.columns.empty() && !names_only_a_year(words)) return;
        auto const header = cells_.header_of({line});
        bool const column = header[0].what == Column::value && header[0].year != 0 && names_only_a_year(words);
        if (column && !stacked_.body) {
            // Columns stand in neighbouring lines: a label between begins the table anew.
            if (stacked_.label) stacked_ = {};
            stacked_.columns.push_back(header[0]);
            return;
        }
        if (stacked_.columns.empty()) return;
        // A label, or the end of the table.
        if (words.tokens().size() > 24 || words.tokens().empty() || (stacked_.label && stacked_.filled == 0))
            return leave();
        stacked_.label = line;
        stacked_.filled = 0;
    }

    /// "Năm 2021", "2021", "6 tháng 2021".
    static bool names_only_a_year(Words const& words) {
        return words.tokens().size() <= 5 &&
               std::all_of(words.tokens().begin(), words.tokens().end(), [](Token const& token) {
                   return token.kind == Token::number || token.kind == ':' ||
                          (token.kind == Token::word &&
                           (token.key == "năm"_w || token.key == "tháng"_w || token.key == "đầu"_w));
               });
    }

    // ---- What goes in

    bool is_aim_at(Span cell) const { return maker_.section_of(cell.begin) != 0; }

    boost::optional<Wording> doubt_of(ColumnOf const& column, Span cell) const {
        Mark mark;
        mark.whose = whose_;
        if (is_aim_at(cell) || column.ahead) mark.kinds = is_aim;
        auto const doubt = maker_.doubt_of(mark, false);
        if (doubt) return doubt;
        if (column.unclear) return no_header;
        if (column.part || (maker_.frame().part_of_year && column.year == maker_.year())) return perhaps_part_of_year;
        return boost::none;
    }

    void state(std::size_t indicator, ColumnOf const& column, std::int64_t number, Span cell) {
        auto const& row = indicator_rows()[indicator];
        if (number > max_count || column.year == 0) return;
        if (row.sense == Sense::sort || (row.sense == Sense::among && number == 0)) return;
        auto const doubt = doubt_of(column, cell);
        bool const decides =
            row.sense == Sense::names || row.sense == Sense::among || (row.sense == Sense::wider && number == 0);
        auto const bounds = row.sense == Sense::among ? at_least(number) : exactly(number);
        if (doubt || !decides) {
            Figure figure;
            figure.of = row.kind;
            figure.year = column.year;
            figure.count = Quantity(bounds);
            return maker_.offer(figure, cell, doubt ? *doubt : close_words);
        }
        maker_.state(row.kind, column.year, bounds, cell);
    }

    void state(Total total, ColumnOf const& column, std::int64_t number, Span cell) {
        if (number > max_count) return;
        Mark mark;
        mark.whose = whose_;
        if (is_aim_at(cell) || column.ahead) mark.kinds = is_aim;
        if (auto const doubt = maker_.doubt_of(mark, false)) return maker_.offer(total, Quantity(number), cell, *doubt);
        maker_.state(total, exactly(number), cell);
    }

    DraftMaker& maker_;
    TableCells cells_;
    Whose whose_;                                 ///< whose the row is
    std::vector<ColumnOf> columns_;               // of the table that is being read
    std::vector<std::size_t> indicators_;         // of its columns, where they are of indicators
    std::vector<boost::optional<Total>> totals_;  // of its columns, where its rows are hamlets
    std::size_t width_ = 0;
    bool of_hamlets_ = false;   // its rows are hamlets
    bool about_title_ = false;  // the paper's title names the safe unit
    Stacked stacked_;
};

}  // namespace

void draft_tables(DraftMaker& maker) {
    TableReader(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
