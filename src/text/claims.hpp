// What a text claims of a standard: met, registered, aimed at.
#pragma once

#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Reads the claims about criterion 19, its indicators, the title "An toàn về ANTT" and new rural communes.
void read_claims(Stretch& stretch);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
