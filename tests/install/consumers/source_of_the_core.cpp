// The core without a target for it.
#include <criterion19/src.hpp>
