// The error that a call hands out.
#pragma once

#include "c/texts.hpp"

#include <criterion19/criterion19.h>
#include <criterion19/base/result.hpp>

#include <vector>

struct criterion19_error {
    explicit criterion19_error(criterion19::Errors const& faults);

    criterion19::Errors errors;
    std::vector<criterion19::BilingualText> summaries;  ///< one a fault
    criterion19::c::ShownTexts texts = {};
};
