#include "columns.hpp"

#include "strict_json.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/law/domains.hpp>
#include "core/record/path.hpp"

namespace criterion19::python {
namespace {

std::string pointer_of(std::string const& key) {
    return detail::Path(detail::Path(), key).pointer();
}

/// Number of the first commune whose bounds are both known and the wrong way round, or `rows`.
std::size_t first_empty(Column const& column, Interval domain, std::size_t rows) noexcept {
    for (std::size_t i = 0; i < rows; ++i) {
        auto const interval = interval_at(column, domain, i);
        if (interval.lo > interval.hi) return i;
    }
    return rows;
}

}  // namespace

TableColumns::TableColumns(Standard const& standard, py::dict const& table) {
    FactsKeys const keys(standard);
    slots_.resize(keys.size());
    for (auto const& item : py::list(table.attr("items")())) {
        auto const pair = py::reinterpret_borrow<py::tuple>(item);
        py::object const name = pair[0];
        if (!PyUnicode_Check(name.ptr())) throw py::type_error("the name of a column must be a str");
        std::string const key(utf8_of(name));
        auto const slot = keys.find(key);
        if (slot == FactsKeys::unknown) {
            std::vector<std::string> known;
            for (std::size_t i = 0; i < keys.size(); ++i) known.push_back(keys.key(i));
            errors_.push_back(make_error(ErrorCode::unknown_key, pointer_of(key), {key, suggestion(key, known)}));
        } else if (slot >= 0) {
            slots_[static_cast<std::size_t>(slot)] = read(standard, static_cast<std::size_t>(slot), key, pair[1]);
        }
    }
    if (errors_.empty() && first_key_.empty())
        errors_.push_back(
            make_error(ErrorCode::invalid_argument, {},
                       {"columns", fill_in({"không có cột nào mà {0} đọc", "there is no column that {0} reads"},
                                           {std::string(standard.id)})}));
    if (!errors_.empty()) raise(errors_);
}

void TableColumns::fail(std::string const& key, BilingualText const& why) {
    errors_.push_back(make_error(ErrorCode::invalid_argument, pointer_of(key), {key, why}));
}

void TableColumns::take_rows(ColumnValues const& values, std::string const& key) {
    if (first_key_.empty()) {
        first_key_ = key;
        rows_ = values.rows;
    } else if (values.rows != rows_) {
        fail(key, fill_in({"cột có {0} giá trị, cột {1} có {2}", "the column has {0} values, column {1} has {2}"},
                          {std::to_string(values.rows), first_key_, std::to_string(rows_)}));
    }
}

ColumnValues TableColumns::read_part(Standard const& standard, std::size_t slot, std::string const& key,
                                     py::handle source) {
    ColumnValues out;
    try {
        out = column_values(source, borrowed_);
    } catch (NoColumn const& wrong) {
        fail(key, wrong.why);
        return out;
    }
    take_rows(out, key);
    auto const indicator = standard.indicators[slot];
    auto const kind = value_kind(standard, indicator);
    if ((out.elements == Elements::flags && kind != ValueKind::flag) ||
        (out.elements == Elements::days && kind != ValueKind::date)) {
        fail(key,
             fill_in({"cần {0}, cột là {1}", "the indicator is a {0}, the column holds {1}"},
                     {wording_of(kind), out.elements == Elements::flags ? BilingualText("có hoặc không", "yes or no")
                                                                        : BilingualText("ngày", "dates")}));
        return {};
    }
    auto const domain = domain_of(standard, indicator);
    auto const outside = unlocked([&] { return first_outside(out, domain); });
    if (outside != out.rows) {
        Column column;
        column.values = out.values;
        column.type = out.type;
        constexpr Interval everything{std::numeric_limits<std::int64_t>::min(),
                                      std::numeric_limits<std::int64_t>::max()};
        auto const value = interval_at(column, everything, outside).lo;
        errors_.push_back(make_error(ErrorCode::out_of_range, pointer_of(key) + "/" + std::to_string(outside),
                                     {std::to_string(value), std::to_string(domain.lo), std::to_string(domain.hi)}));
    }
    return out;
}

Column TableColumns::read(Standard const& standard, std::size_t slot, std::string const& key, py::handle source) {
    Column out;
    if (py::isinstance(source, py::module_::import("criterion19._types").attr("Range"))) {
        read_range(out, standard, slot, key, source);
        return out;
    }
    auto const part = read_part(standard, slot, key, source);
    out.values = part.values;
    out.lower = out.upper = part.known;
    out.lower_offset = out.upper_offset = part.known_offset;
    out.type = part.type;
    return out;
}

void TableColumns::read_range(Column& column, Standard const& standard, std::size_t slot, std::string const& key,
                              py::handle range) {
    auto const before = errors_.size();
    py::object const lower_source = range.attr("lower");
    py::object const upper_source = range.attr("upper");
    ColumnValues lower;
    ColumnValues upper;
    if (!lower_source.is_none()) lower = read_part(standard, slot, key, lower_source);
    if (!upper_source.is_none()) upper = read_part(standard, slot, key, upper_source);
    if (errors_.size() != before) return;
    if (lower.values != nullptr && upper.values != nullptr && lower.type != upper.type)
        return fail(key, {"hai cột giới hạn phải cùng kiểu", "the columns of both bounds must be of one type"});
    // A side that is open has a bitmap without any bit.
    auto const open = [&](ColumnValues const& side) {
        return side.values == nullptr ? borrowed_.allocate((rows_ + 7) / 8) : side.known;
    };
    if (lower.values == nullptr && upper.values == nullptr) return;
    column.lower = open(lower);
    column.upper = open(upper);
    column.lower_offset = lower.known_offset;
    column.upper_offset = upper.known_offset;
    column.type = lower.values != nullptr ? lower.type : upper.type;
    column.values = lower.values != nullptr ? lower.values : upper.values;
    column.upper_values = upper.values != nullptr ? upper.values : lower.values;
    auto const domain = domain_of(standard, standard.indicators[slot]);
    auto const empty = unlocked([&] { return first_empty(column, domain, rows_); });
    if (empty == rows_) return;
    auto const interval = interval_at(column, domain, empty);
    errors_.push_back(make_error(ErrorCode::invalid_interval, pointer_of(key) + "/" + std::to_string(empty),
                                 {std::to_string(interval.lo), std::to_string(interval.hi)}));
}

}  // namespace criterion19::python
