// Years, places and organisations that a text names.
#pragma once

#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Reads every year; what took its token tells where it stands.
void read_years(Stretch& stretch);
/// Reads "xã Tân Phước (La Gi)", "huyện Tây Giang", "TP.HCM".
void read_places(Stretch& stretch);
/// Reads "UBND xã Tân Phước", "Ban Chỉ đạo", "Bộ Công an".
void read_organisations(Stretch& stretch);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
