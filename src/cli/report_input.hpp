// A report as offices have it: plain text, or the text of a file of Word, Excel, PDF.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/io/report_place.hpp>

#include <string>
#include <vector>

namespace criterion19::cli {

class Session;

/// The text of an input.
struct ReportInput {
    std::string text;
    std::vector<BilingualText> notes;  ///< what was done to get it
    PlaceOf place_of;                  ///< empty where the input is the text
};

/// The text of a report in a file of any kind that can be read, or at the standard input for "-". Without component
/// `files` of the library only text in UTF-8 can be.
Result<ReportInput> read_report_input(Session& session, std::string const& path);
/// The input as it is.
Result<ReportInput> read_text_input(Session& session, std::string const& path);

}  // namespace criterion19::cli
