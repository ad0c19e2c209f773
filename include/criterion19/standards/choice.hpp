// Which built-in standard is meant: by its id, or where nobody names one.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// A standard that nobody named, and why it was taken; the reason is empty where there was no other.
struct Choice {
    Standard const* standard = nullptr;
    BilingualText reason;
};

/// The standard with this id. Error: `unknown_standard`, with what was probably meant.
inline Result<Standard const*> named(std::string_view id) {
    if (auto const found = find(id)) return &*found;
    std::vector<std::string_view> ids;
    for (auto const& entry : catalogue) ids.push_back(entry.standard->id);
    return make_error(ErrorCode::unknown_standard, {}, {std::string(id), suggestion(id, ids)});
}

/// The standard of the title "An toàn về an ninh, trật tự": the one whose text sets the days of the year. Error:
/// `no_standard_in_force`.
inline Result<Standard const*> of_title(Date const& as_of, UnitKind kind) {
    if (auto const safe = safe_unit_standard(as_of, kind)) return &*safe;
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

/// What a unit of that kind is assessed by on a day where no standard is named: a commune by the national criterion in
/// force, or by the title "An toàn về an ninh, trật tự" where the texts of that criterion are not available; any other
/// unit by that title. Error: `no_standard_in_force`.
inline Result<Choice> by_default(Date const& as_of, UnitKind kind) {
    auto const safe = safe_unit_standard(as_of, kind);
    if (kind != UnitKind::commune && safe) return Choice{&*safe, {}};
    auto const national = kind == UnitKind::commune ? national_criterion(as_of) : boost::none;
    if (national && !national->rows.empty())
        return Choice{&*national,
                      fill_in({"không nêu tiêu chuẩn nào, nên chọn tiêu chí quốc gia có hiệu lực ngày {0}",
                               "no standard was named, so the national criterion in force on {0} was taken"},
                              {print_date(as_of)})};
    if (national && safe)
        return Choice{&*safe, fill_in({"nội dung chỉ tiêu của {0} chưa có trong thư viện, nên đánh giá theo {1}",
                                       "the indicator texts of {0} are not available to the library, so {1} was taken"},
                                      {std::string(national->id), std::string(safe->id)})};
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
