// All built-in standards as constant rows: which there are, which one applies on a day, and where there is none.
// Includes who recognises units (authority.hpp) and what changed the law (changelog.hpp). Who only names a standard
// needs choice.hpp alone, without the rows.
#pragma once

#include <criterion19/standards/authority.hpp>
#include <criterion19/standards/changelog.hpp>
#include <criterion19/standards/choice.hpp>
#include <criterion19/standards/militia_2019.hpp>
#include <criterion19/standards/ntm_2009.hpp>
#include <criterion19/standards/ntm_2016.hpp>
#include <criterion19/standards/ntm_2021.hpp>
#include <criterion19/standards/ntm_2026.hpp>
#include <criterion19/standards/qd18_2022.hpp>
#include <criterion19/standards/tt124_2021.hpp>
#include <criterion19/standards/tt23_2012_units.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// Version of the legal content, apart from that of the interface: the month of the material behind it.
inline constexpr std::string_view law_data_version = "2026.13";

/// Standards that replace one another: on one day, one of a family applies to a kind of unit.
enum class Family : std::uint8_t {
    new_rural,           ///< xã nông thôn mới
    new_rural_advanced,  ///< xã nông thôn mới nâng cao
    new_rural_model,     ///< xã nông thôn mới kiểu mẫu
    recognition,         ///< điều kiện công nhận xã nông thôn mới
    safe_unit,           ///< "An toàn về an ninh, trật tự"
    militia,             ///< dân quân tự vệ
};

/// A standard and its family.
struct CatalogueEntry {
    Family family;
    Standard const* standard;
};
inline constexpr CatalogueEntry catalogue[] = {
    {Family::new_rural, &ntm_2009_19},
    {Family::new_rural, &ntm_2016_19},
    {Family::new_rural, &ntm_2021_19},
    {Family::new_rural, &ntm_2026},
    {Family::new_rural_advanced, &ntm_2021_advanced_19},
    {Family::new_rural_model, &ntm_2018_model_security},
    {Family::recognition, &qd18_2022_commune},
    {Family::safe_unit, &tt23_2012_commune},
    {Family::safe_unit, &tt124_2021_commune},
    {Family::safe_unit, &tt23_2012_hamlet},
    {Family::safe_unit, &tt124_2021_hamlet},
    {Family::safe_unit, &tt23_2012_agency},
    {Family::safe_unit, &tt124_2021_agency},
    {Family::safe_unit, &tt23_2012_school},
    {Family::safe_unit, &tt124_2021_school},
    {Family::militia, &militia_2019_commune},
};

/// Whether a standard is for units of this kind; agencies and enterprises share theirs.
constexpr bool covers(Standard const& standard, UnitKind kind) noexcept {
    return standard.unit == (kind == UnitKind::enterprise ? UnitKind::agency : kind);
}

/// The standard of a family that applies to a kind of unit on a day, or null. There is no fallback to the nearest one.
constexpr Standard const* standard_on(Day when, Family family, UnitKind kind) noexcept {
    for (auto const& entry : catalogue)
        if (entry.family == family && covers(*entry.standard, kind) && entry.standard->in_force.contains(when))
            return entry.standard;
    return nullptr;
}

/// A time without a standard that can be judged: none is known, or its content is not.
struct Gap {
    Family family;
    Period period;
    Wording reason;
};
inline constexpr Gap gaps[] = {
    {Family::new_rural,
     {first_day, day(2009, 4, 16)},
     {"chưa có Bộ tiêu chí quốc gia về nông thôn mới", "there were no national criteria yet"}},
    {Family::new_rural_advanced,
     {first_day, day(2022, 3, 8)},
     {"bộ tiêu chí nâng cao do từng tỉnh ban hành", "each province had advanced criteria of its own"}},
    {Family::new_rural_advanced,
     {day(2026, 2, 15), open_end},
     {"không còn bộ tiêu chí nâng cao", "there is no advanced set any more"}},
    {Family::new_rural_model,
     {first_day, day(2018, 6, 5)},
     {"không có trong tài liệu đã đọc", "nothing in what was read"}},
    {Family::new_rural_model,
     {day(2021, 1, 1), day(2022, 3, 8)},
     {"không có trong tài liệu đã đọc", "nothing in what was read"}},
    {Family::new_rural_model,
     {day(2022, 3, 8), day(2026, 2, 15)},
     {"Quyết định 319/QĐ-TTg không có tiêu chí 19 riêng", "Decision 319/QĐ-TTg has no criterion 19 of its own"}},
    {Family::new_rural_model,
     {day(2026, 2, 15), open_end},
     {"không còn bộ tiêu chí kiểu mẫu", "there is no model set any more"}},
    {Family::recognition,
     {first_day, day(2022, 8, 2)},
     {"điều kiện công nhận trước Quyết định 18/2022/QĐ-TTg chưa được đưa vào",
      "the conditions before Decision 18/2022/QĐ-TTg are not encoded"}},
    {Family::recognition,
     {day(2026, 2, 15), open_end},
     {"điều kiện công nhận giai đoạn 2026 - 2030 không có trong tài liệu đã đọc",
      "the conditions of 2026-2030 are not in what was read"}},
    {Family::safe_unit,
     {first_day, day(2012, 6, 18)},
     {"quy định trước Thông tư 23/2012/TT-BCA không có trong tài liệu đã đọc",
      "what stood before Circular 23/2012/TT-BCA is not in what was read"}},
    {Family::militia,
     {first_day, day(2020, 7, 1)},
     {"luật trước Luật Dân quân tự vệ 2019 chưa được đưa vào", "the law before that of 2019 is not encoded"}},
};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
