// Who recognises a unit, by the day.
#include <criterion19/standards/authority.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

boost::optional<RecognisingAuthority const&> recognising_authority(UnitKind kind, Day when) {
    bool const is_place = kind == UnitKind::commune || kind == UnitKind::hamlet;
    for (auto const& entry : recognising_authorities)
        if (entry.unit == (is_place ? kind : UnitKind::agency) && entry.period.contains(when)) return entry;
    return boost::none;
}

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
