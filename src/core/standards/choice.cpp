// Which built-in standard is meant.
#include <criterion19/base/closest.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace standards {
namespace {

boost::optional<Standard const&> optional_of(Standard const* standard) {
    if (standard == nullptr) return boost::none;
    return *standard;
}

/// Small letters and digits alone.
std::string compact(std::string_view id) {
    std::string out;
    for (char const c : id) {
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    }
    return out;
}

/// The one standard whose id, or the part of it before the slash, is `id` without its hyphens: "ntm2021" is
/// ntm-2021/19. Null where there is none or several.
Standard const* find_compact(std::string_view id) {
    auto const wanted = compact(id);
    Standard const* out = nullptr;
    for (auto const& entry : catalogue) {
        auto const& known = entry.standard->id;
        if (compact(known) != wanted && compact(known.substr(0, known.find('/'))) != wanted) continue;
        if (out != nullptr) return nullptr;
        out = entry.standard;
    }
    return out;
}

}  // namespace

boost::optional<Standard const&> find(std::string_view id) {
    for (auto const& entry : catalogue)
        if (entry.standard->id == id) return *entry.standard;
    return boost::none;
}

Result<Standard const*> named(std::string_view id) {
    if (auto const found = find(id)) return &*found;
    if (auto const* const only = find_compact(id)) return only;
    std::vector<std::string_view> ids;
    for (auto const& entry : catalogue) ids.push_back(entry.standard->id);
    return make_error(ErrorCode::unknown_standard, {}, {std::string(id), suggestion(id, ids)});
}

std::vector<Standard const*> in_force(Day when, UnitKind kind) {
    std::vector<Standard const*> out;
    for (auto const& entry : catalogue)
        if (covers(*entry.standard, kind) && entry.standard->in_force.contains(when)) out.push_back(entry.standard);
    return out;
}

boost::optional<Standard const&> national_criterion(Day when) {
    return optional_of(standard_on(when, Family::new_rural, UnitKind::commune));
}

boost::optional<Standard const&> safe_unit_standard(Day when, UnitKind kind) {
    return optional_of(standard_on(when, Family::safe_unit, kind));
}

Result<Standard const*> of_title(Day as_of, UnitKind kind) {
    if (auto const safe = safe_unit_standard(as_of, kind)) return &*safe;
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

Result<Chosen> by_default(Day as_of, UnitKind kind) {
    auto const safe = safe_unit_standard(as_of, kind);
    if (kind != UnitKind::commune && safe) return Chosen{&*safe, {}};
    auto const national = kind == UnitKind::commune ? national_criterion(as_of) : boost::none;
    if (national)
        return Chosen{&*national,
                      fill_in({"không nêu tiêu chuẩn nào, nên chọn tiêu chí quốc gia có hiệu lực ngày {0}",
                               "no standard was named, so the national criterion in force on {0} was taken"},
                              {print_date(as_of)})};
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
