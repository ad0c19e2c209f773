// A standard made ready for print: every text in its language, so that each way of printing only lays out.
#pragma once

#include <criterion19/io/standard_print.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {

struct ParameterLine {
    std::string key;
    std::string name;
    std::string value;
    std::string set_by;     ///< the text, the default where it is silent, or the local decision
    std::string direction;  ///< how it may be changed
};

struct RowLine {
    std::string id;  ///< that of the standard for the root
    std::size_t depth = 0;
    bool group = false;
    std::string text;
    std::string measured;  ///< what is measured and with what it is compared; of a group how many rows must be met
    std::string reading;   ///< empty where nothing is left open
    std::string guard;     ///< where it applies; empty: everywhere
    std::string evidence;  ///< kinds of evidence that count
    std::string citation;
    std::string label;
    std::string layer;  ///< the local decision that added the row
};

struct StandardSheet {
    Language language = Language::vi;
    std::string id;
    std::string title;
    std::string period;
    std::string reviewed;
    std::string on;                   ///< the day of the thresholds
    std::vector<std::string> layers;  ///< local decisions that were taken in
    std::vector<std::string> notes;   ///< what is not known of the law on that day
    std::vector<ParameterLine> parameters;
    std::vector<RowLine> rows;  ///< those in force that day
};

StandardSheet sheet_of(StandardOnDay const& standard, Language language);

/// "từ 10/02/2022 đến nay".
BilingualText print_period(Period period);

}  // namespace render
}  // namespace v1
}  // namespace criterion19
