// Names and keys of indicators.
#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/law/indicator_table.hpp>
#include <criterion19/law/indicators.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

BilingualText name_of(Indicator indicator) {
    if (indicator.is_none() || indicator.is_declared()) return {};
    auto const name = row_of(indicator).name;
    if (indicator.is_total()) return fill_in({"số {0}", "number of {0}"}, {name});
    if (!indicator.is_count()) return name;
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
    if (indicator.is_none() || indicator.is_declared()) return {};
    std::string key(row_of(indicator).key);
    if (!indicator.is_count()) return key;
    if (indicator.excuse() == Excuse::force_majeure) return key + "_unexcused";
    if (indicator.excuse() == Excuse::handled) return key + "_unhandled";
    return indicator.years_back() == 0 ? key : key + "-" + std::to_string(indicator.years_back());
}

boost::optional<Indicator> indicator_from_key(std::string_view key) {
    for (auto const& row : detail::indicator_rows) {
        if (key.substr(0, row.key.size()) != row.key) continue;
        auto const rest = key.substr(row.key.size());
        if (rest.empty()) return row.indicator;
        if (!row.indicator.is_count()) continue;
        auto const kind = row.indicator.count();
        if (rest == "_unexcused") return Indicator(kind, Excuse::force_majeure);
        if (rest == "_unhandled") return Indicator(kind, Excuse::handled);
        if (rest.size() == 2 && rest[0] == '-' && rest[1] >= '1' && rest[1] <= '0' + max_years_back)
            return Indicator(kind, rest[1] - '0');
    }
    return boost::none;
}

}  // namespace v1
}  // namespace criterion19
