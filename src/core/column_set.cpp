// The columns of a batch, set by indicator.
#include <criterion19/base/closest.hpp>
#include <criterion19/judge/batch/column_set.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {

ColumnSet::ColumnSet(Standard const& standard, std::size_t communes)
    : standard_(&standard), communes_(communes), columns_(standard.indicators.size()) {}

Result<void> ColumnSet::set(Indicator indicator, Column const& column) {
    return set(indicator, column, communes_);
}

Result<void> ColumnSet::set(Indicator indicator, Column const& column, std::size_t communes) {
    auto const key = key_of(*standard_, indicator);
    auto const slot = standard_->slot_of(indicator);
    if (slot < 0) {
        std::vector<std::string> keys;
        for (auto const& read : standard_->indicators) keys.push_back(key_of(*standard_, read));
        auto const near_it = suggestion(key, keys);
        return make_error(ErrorCode::invalid_argument, {},
                          {key, fill_in({"{0} không đọc chỉ tiêu này{1}", "{0} does not read this indicator{1}"},
                                        {standard_->id, near_it})});
    }
    if (communes != communes_) {
        auto const given = std::to_string(communes);
        auto const wanted = std::to_string(communes_);
        return make_error(ErrorCode::invalid_argument, {},
                          {key, BilingualText("có " + given + " giá trị cho " + wanted + " xã",
                                              given + " values for " + wanted + " communes")});
    }
    columns_[static_cast<std::size_t>(slot)] = column;
    return {};
}

}  // namespace v1
}  // namespace criterion19
