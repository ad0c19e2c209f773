// The columns of a batch, set by indicator.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/judge/batch/columns.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// One column for each indicator of a standard; nothing is known of those that are not set. Values are borrowed.
///
///     ColumnSet columns(standard, disciplined.size());
///     columns.set(CountKind::police_disciplined, disciplined).value();
///     judge(columns, standard, parameters, as_of, out.planes());
class ColumnSet {
public:
    /// `standard` is borrowed.
    ColumnSet(Standard const& standard, std::size_t communes);

    /// What is known of an indicator. Error: `invalid_argument` where the standard does not read it.
    Result<void> set(Indicator indicator, Column const& column);
    /// The same for one value a commune, with the bitmap of those that are stated where not all are. Error besides: not
    /// as many values as communes.
    template <class T>
    Result<void> set(Indicator indicator, std::vector<T> const& values, std::uint8_t const* validity = nullptr) {
        return set(indicator, column_of(values.data(), validity), values.size());
    }
    template <class T>
    Result<void> set(Indicator indicator, std::vector<T>&& values, std::uint8_t const* = nullptr) = delete;

    std::size_t communes() const noexcept { return communes_; }
    Columns columns() const noexcept { return {columns_, communes_}; }
    operator Columns() const noexcept { return columns(); }  // NOLINT: a set of columns is columns

private:
    Result<void> set(Indicator indicator, Column const& column, std::size_t communes);

    Standard const* standard_;
    std::size_t communes_;
    std::vector<Column> columns_;
};

}  // namespace v1
}  // namespace criterion19
