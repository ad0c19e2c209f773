// Names and keys of indicators.
#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/terms.hpp>
#include <criterion19/law/indicators.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

BilingualText name_of(Indicator indicator) {
    constexpr Wording number_of{"số {0}", "number of {0}"};
    if (indicator.is_total()) return fill_in(number_of, {wording_of(indicator.total())});
    if (indicator.is_flag()) return wording_of(indicator.flag());
    if (indicator.is_matter()) return wording_of(indicator.matter());
    if (indicator.is_document()) return wording_of(indicator.document());
    if (indicator.is_composite()) return wording_of(indicator.composite());
    if (!indicator.is_count()) return {};
    auto const name = wording_of(indicator.count());
    switch (indicator.excuse()) {
        case Excuse::force_majeure:
            return fill_in({"số {0} trong năm xét, trừ trường hợp bất khả kháng",
                            "number of {0} in the year assessed, outside force majeure"},
                           {name});
        case Excuse::handled:
            return fill_in({"số {0} trong năm xét, trừ trường hợp bất khả kháng hoặc đã kịp thời xử lý, báo cáo",
                            "number of {0} in the year assessed, other than force majeure or handled in time"},
                           {name});
        case Excuse::none:
            break;
    }
    constexpr Wording patterns[] = {
        {"số {0} trong năm xét", "number of {0} in the year assessed"},
        {"số {0} trong năm trước", "number of {0} in the year before"},
        {"số {0} trong năm thứ hai trước năm xét", "number of {0} two years before the year assessed"},
        {"số {0} trong năm thứ ba trước năm xét", "number of {0} three years before the year assessed"},
        {"số {0} trong năm thứ tư trước năm xét", "number of {0} four years before the year assessed"}};
    return fill_in(patterns[indicator.years_back()], {name});
}

std::string key_of(Indicator indicator) {
    if (indicator.is_total()) return std::string(key_of(indicator.total()));
    if (indicator.is_flag()) return std::string(key_of(indicator.flag()));
    if (indicator.is_matter()) return std::string(key_of(indicator.matter()));
    if (indicator.is_document()) return std::string(key_of(indicator.document()));
    if (indicator.is_composite()) return std::string(key_of(indicator.composite()));
    if (!indicator.is_count()) return {};
    std::string key(key_of(indicator.count()));
    if (indicator.excuse() == Excuse::force_majeure) return key + "_unexcused";
    if (indicator.excuse() == Excuse::handled) return key + "_unhandled";
    return indicator.years_back() == 0 ? key : key + "-" + std::to_string(indicator.years_back());
}

boost::optional<Indicator> indicator_from_key(std::string_view key) {
    for (int number = 0; number < Indicator::built_in_count; ++number)
        if (key_of(Indicator::from_number(number)) == key) return Indicator::from_number(number);
    return boost::none;
}

}  // namespace v1
}  // namespace criterion19
