// Built-in standards by their id, by the day, or where nobody names one. Declared: their rows are compiled into the
// library; as constants they are one include each (tt124_2021.hpp), or all of them (catalogue.hpp).
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/law/standard.hpp>

#include <boost/optional/optional.hpp>

#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// The standard with this id ("ntm-2016/19").
boost::optional<Standard const&> find(std::string_view id);

/// The standard with this id. Error: `unknown_standard`, with what was probably meant.
Result<Standard const*> named(std::string_view id);

/// All standards for a kind of unit on a day, in the order of the catalogue.
std::vector<Standard const*> in_force(Day when, UnitKind kind);

/// The basic national criterion on that day: criterion 19, from 15/02/2026 on defence and security in criterion 10.
boost::optional<Standard const&> national_criterion(Day when);

/// The standard of the title "An toàn về an ninh, trật tự" for a kind of unit on that day.
boost::optional<Standard const&> safe_unit_standard(Day when, UnitKind kind);

/// The same: the one whose text sets the days of the year. Error: `no_standard_in_force`.
Result<Standard const*> of_title(Day as_of, UnitKind kind);

/// A standard that nobody named, and why it was taken; the reason is empty where there was no other.
struct Chosen {
    Standard const* standard = nullptr;
    BilingualText reason;
};

/// What a unit of that kind is assessed by on a day where no standard is named: a commune by the national criterion in
/// force, any other unit by the title "An toàn về an ninh, trật tự". Error: `no_standard_in_force`.
Result<Chosen> by_default(Day as_of, UnitKind kind);

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
