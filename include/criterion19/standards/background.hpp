// The built-in legal background: every text of instruments.hpp, deadlines of decisions, standards behind titles.
#pragma once

#include <criterion19/law/background.hpp>
#include <criterion19/standards/instruments.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// Every legal text that the library knows.
inline constexpr Instrument const* known_instruments[] = {
    &tt23_2012, &tt124_2021, &qd491_2009, &tt41_2013, &qd1980_2016, &qd691_2018,   &qd318_2022,
    &qd51_2025, &law48_2019, &nd72_2020,  &tt69_2020, &nd220_2025,  &nq66_12_2026, &qd18_2022,
};

/// 124/2021/TT-BCA, Điều 9: "trước ngày 15 tháng 11" for hamlets, "trước ngày 20 tháng 11" for the others. From
/// 01/07/2025 its amendment was not read.
inline constexpr Period deadlines_known = {tt124_2021.in_force.from, Day{tt124_2021_read_until.number + 1}};
constexpr Citation deadline_point(std::string_view point) noexcept {
    return {&tt124_2021, "9", "1", point, {}, wording_seen, {}};
}
inline constexpr DecisionDeadline decision_deadlines[] = {
    {UnitKind::hamlet, deadlines_known, 11, 15, deadline_point("a")},
    {UnitKind::commune, deadlines_known, 11, 20, deadline_point("b")},
    {UnitKind::agency, deadlines_known, 11, 20, deadline_point("c")},
};

/// A new-rural title rests on nineteen criteria; of them, criterion 19 is judged here.
inline constexpr TitleStandard title_standards[] = {
    {Title::safe_unit, "tt23-2012/commune", 0},
    {Title::safe_unit, "tt23-2012/hamlet", 0},
    {Title::safe_unit, "tt23-2012/agency", 0},
    {Title::safe_unit, "tt23-2012/school", 0},
    {Title::safe_unit, "tt124-2021/commune", 0},
    {Title::safe_unit, "tt124-2021/hamlet", 0},
    {Title::safe_unit, "tt124-2021/agency", 0},
    {Title::safe_unit, "tt124-2021/school", 0},
    {Title::new_rural, "ntm-2009/19", 2009},
    {Title::new_rural, "ntm-2016/19", 2016},
    {Title::new_rural, "ntm-2021/19", 2021},
    {Title::new_rural, "qd18-2022/commune", 2022},
    {Title::new_rural_advanced, "ntm-2021-advanced/19", 2021},
    {Title::new_rural_model, "ntm-2018-model/security", 2018},
};

inline constexpr std::string_view rows_on_order[] = {"ntm-2009/19/19.1"};

/// What `audit` uses where it is given nothing else.
struct KnownLaw {
    static constexpr LegalBackground background() noexcept {
        return {known_instruments, decision_deadlines, title_standards, rows_on_order};
    }
};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
