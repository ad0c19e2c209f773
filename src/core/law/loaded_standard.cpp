// A standard that owns what its view shows: its rows are linked as those of a built-in one are.
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/law/row_table.hpp>

#include <cstddef>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

// Subject, whole, guard, alternatives, and the years that a falling row goes back.
constexpr std::size_t slots_of_a_row = 3 + max_alternatives + max_falling_steps + 1;

}  // namespace

LoadedStandard::LoadedStandard(StandardParts parts) : parts_(std::move(parts)), standard_(parts_.head) {
    slots_.resize(parts_.rows.size() * slots_of_a_row);
    slots_.resize(detail::collect_indicators(parts_.rows, slots_));
    links_.reserve(parts_.rows.size());
    for (std::size_t i = 0; i < parts_.rows.size(); ++i)
        links_.push_back(detail::link_row(parts_.rows, parts_.parameters, slots_, i));
    standard_.rows = parts_.rows;
    standard_.parameters = parts_.parameters;
    standard_.links = links_;
    standard_.indicators = slots_;
    standard_.declared = parts_.declared;
    standard_.unit_standards = parts_.unit_standards;
}

LoadedStandard::~LoadedStandard() = default;

}  // namespace v1
}  // namespace criterion19
