// The reader and the printers take any bytes: no crash, no endless work, and what they promise holds.
#include "require.hpp"
#include "text/normalise.hpp"

#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_reader.hpp>
#include <criterion19/io/report_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

template <class Facts>
void check_spans(Facts const& facts, std::size_t size) {
    for (auto const& fact : facts) require(fact.span.begin < fact.span.end && fact.span.end <= size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace criterion19;
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    auto const reading = read_report(bytes);
    if (!reading) {
        require(!reading.errors().empty());
        return 0;
    }
    check_spans(reading->documents, size);
    check_spans(reading->dates, size);
    check_spans(reading->ratios, size);
    check_spans(reading->counts, size);
    check_spans(reading->comparisons, size);
    check_spans(reading->places, size);
    check_spans(reading->organisations, size);
    check_spans(reading->years, size);
    check_spans(reading->standards, size);
    for (auto const& ratio : reading->ratios) require(ratio.claimed || (ratio.part && ratio.whole));
    auto const again = read_report(bytes);
    require(again && report_json(*again) == report_json(*reading));
    auto const printed = report_text(*reading, bytes, Language::en);
    require(!printed.empty() || text::shown(bytes).empty());
    require_lines(printed);
    return 0;
}
