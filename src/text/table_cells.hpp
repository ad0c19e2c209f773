// The cells of a table: names of columns, labels of rows, numbers.
#pragma once

#include "text/draft_maker.hpp"

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// What a column holds.
enum class Column : std::uint8_t { none, index, label, unit, value, planned, days, whole, registered, recognised };

struct ColumnOf {
    Column what = Column::none;
    int year = 0;          ///< of a value; 0 where the header names none
    bool unclear = false;  ///< another column is of the same year
    bool part = false;
    bool ahead = false;
};

/// What a label is of.
struct RowLabel {
    std::size_t indicator = Marks::none;  ///< row of the table of indicators
    boost::optional<Total> total;
    boost::optional<Total> training;
    boost::optional<Counted> holder;  ///< "Tổ dân phố", "Cơ quan": units of one sort
    bool all = false;                 ///< "Tổng số hộ"
    bool counts = false;              ///< "Số hộ"
    bool enlists = false;
};

/// Cuts lines into cells, and reads cells one at a time.
class TableCells {
public:
    explicit TableCells(DraftMaker& maker) : maker_(maker) {}

    /// Cells of a line that are set apart by a sign: "|", a tab, ";" without a space behind it. None for other lines.
    std::vector<Span> cells_of(Span line) const;
    /// "Phạm pháp hình sự (vụ)      7      4": cells set apart by two spaces or more. Only where it is surely a row: a
    /// label with numbers alone behind it, or names of columns two of which are of years.
    std::vector<Span> spaced_cells(Span line) const;
    /// "---|---".
    bool is_ruler(std::vector<Span> const& cells) const;
    /// What each cell of a header says of its column.
    std::vector<ColumnOf> header_of(std::vector<Span> const& cells) const;
    /// The number of a cell: "9", "1.204", "9 vụ", "không"; none for other words.
    boost::optional<std::int64_t> value_of(Span cell) const;
    RowLabel label_of(Span cell) const;
    /// Whether what the unit's cell counts fits the row of the table of indicators.
    bool unit_fits(Span cell, std::size_t indicator) const;
    /// The year that a cell names, or 0.
    int year_in(Span cell) const;
    /// "vụ", "người", "hộ".
    static bool is_unit_alone(Words const& words);

private:
    static bool is_no_event(std::vector<Token> const& tokens);
    static boost::optional<Total> training_of(MilitiaKind kind);

    DraftMaker& maker_;
};

}  // namespace text
}  // namespace v1
}  // namespace criterion19
