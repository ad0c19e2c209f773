// What has to hold of the whole table of indicators, and the names read off it.
#include <criterion19/law/indicator_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

namespace detail {
namespace {

constexpr bool is_complete(IndicatorRow const& row) noexcept {
    auto const is_said = [](Wording wording) { return !wording.vi.empty() && !wording.en.empty(); };
    bool const may_be_a_part = row.indicator.is_total() || row.indicator.is_count() || row.indicator.is_composite();
    return !row.key.empty() && is_said(row.name) && row.domain.lo < row.domain.hi && row.proof_count > 0 &&
           is_said(row.question) && row.need.vi.empty() == row.need.en.empty() &&
           (may_be_a_part || (row.wholes[0].is_none() && row.expected.is_none()));
}
constexpr bool are_complete_and_in_order() noexcept {
    for (std::size_t i = 0; i < indicator_row_count; ++i)
        if (&row_of(indicator_rows[i].indicator) != &indicator_rows[i] || !is_complete(indicator_rows[i])) return false;
    return indicator_row_count == first_count_row + counts_known;
}
constexpr bool are_keys_unique() noexcept {
    std::uint64_t hashes[indicator_row_count] = {};
    for (std::size_t i = 0; i < indicator_row_count; ++i) {
        hashes[i] = hash(indicator_rows[i].key);
        for (std::size_t j = 0; j < i; ++j)
            if (hashes[i] == hashes[j]) return false;
    }
    return true;
}
static_assert(are_complete_and_in_order(), "every name has a row, in the order of the names, with every column filled");
static_assert(are_keys_unique(), "a key names one indicator");

}  // namespace
}  // namespace detail

std::string_view key_of(Total total) noexcept {
    return row_of(total).key;
}
std::string_view key_of(Flag flag) noexcept {
    return row_of(flag).key;
}
std::string_view key_of(Matter matter) noexcept {
    return row_of(matter).key;
}
std::string_view key_of(CountKind kind) noexcept {
    return row_of(kind).key;
}
std::string_view key_of(DocumentRole role) noexcept {
    return row_of(role).key;
}
std::string_view key_of(Composite composite) noexcept {
    return row_of(composite).key;
}

Wording wording_of(Total total) noexcept {
    return row_of(total).name;
}
Wording wording_of(Flag flag) noexcept {
    return row_of(flag).name;
}
Wording wording_of(Matter matter) noexcept {
    return row_of(matter).name;
}
Wording wording_of(CountKind kind) noexcept {
    return row_of(kind).name;
}
Wording wording_of(DocumentRole role) noexcept {
    return row_of(role).name;
}
Wording wording_of(Composite composite) noexcept {
    return row_of(composite).name;
}

}  // namespace v1
}  // namespace criterion19
