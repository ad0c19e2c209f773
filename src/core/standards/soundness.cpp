// That every built-in standard is sound: checked once, where the library is built. src.hpp leaves this source out.
#include <criterion19/law/validate.hpp>
#include <criterion19/standards/catalogue.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

// A statement for each, so that a message names the standard.
static_assert(is_valid(ntm_2009_19));
static_assert(is_valid(ntm_2016_19));
static_assert(is_valid(ntm_2018_model_security));
static_assert(is_valid(ntm_2021_19));
static_assert(is_valid(ntm_2021_advanced_19));
static_assert(is_valid(tt23_2012_commune));
static_assert(is_valid(tt23_2012_hamlet));
static_assert(is_valid(tt23_2012_agency));
static_assert(is_valid(tt23_2012_school));
static_assert(is_valid(tt124_2021_commune));
static_assert(is_valid(tt124_2021_hamlet));
static_assert(is_valid(tt124_2021_agency));
static_assert(is_valid(tt124_2021_school));
static_assert(is_valid(militia_2019_commune));
static_assert(is_valid(ntm_2026));
static_assert(is_valid(qd18_2022_commune));

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
