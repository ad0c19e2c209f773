// A reading of a report as JSON.
#pragma once

#include <criterion19/io/report_reader.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {

/// One JSON object with a list for each kind of fact, spans as [first byte, one past last]. Numbers are exact.
///
///     {"documents": [{"number": "67", "symbol": "67-NQ/ĐU", "date": "2018-01-25", "span": [0, 51], ...}],
///      "ratios": [{"part": 8, "whole": 8, "claimed_percent": null, ...}], "counts": [...], "comparisons": [...], ...}
std::string report_json(ReportReading const& reading);

}  // namespace v1
}  // namespace criterion19
