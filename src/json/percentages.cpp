#include "json/percentages.hpp"

#include <cstddef>

namespace criterion19 {
inline namespace v1 {
namespace json {

boost::optional<Percent> parse_percent(std::string_view text) {
    Percent percent;
    std::size_t whole = 0;
    bool decimals = false;
    for (char const c : text) {
        if ((c == '.' || c == ',') && !decimals && whole > 0) {
            decimals = true;
            continue;
        }
        if (c < '0' || c > '9') return boost::none;
        percent.decimals += decimals ? 1 : 0;
        whole += decimals ? 0 : 1;
        if (whole > 6 || percent.decimals > 2) return boost::none;
        percent.hundredths = percent.hundredths * 10 + (c - '0');
    }
    if (whole == 0 || (decimals && percent.decimals == 0)) return boost::none;
    for (int i = percent.decimals; i < 2; ++i) percent.hundredths *= 10;
    return percent;
}

BilingualText needed_percentage() {
    return {"tỷ lệ phần trăm như 85 hoặc \"85,5\"", "a percentage as 85 or \"85.5\""};
}

Error no_percentage(BilingualText const& found, std::string const& path) {
    return make_error(ErrorCode::wrong_type, path, {needed_percentage(), found});
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
