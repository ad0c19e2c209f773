// From what was read in a report to a dossier that somebody can check: every value with the sentence it came from.
#pragma once

#include <criterion19/io/report_reader.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What the caller knows beside the report.
struct DraftOptions {
    boost::optional<int> year;  ///< năm xét; else the year that most of the text is about
    std::string commune;        ///< name of the dossier's commune; else the one that the text, or its title, names
};

/// A reading that did not go into the dossier.
struct DraftCandidate {
    std::string about;     ///< where it would stand: "/totals/households", "/documents"
    std::string text;      ///< the words it was read from
    Span span;             ///< their bytes
    BilingualText reason;  ///< why somebody has to decide
    std::string value;     ///< as it would stand in the dossier, in JSON; empty where there is nothing to put in
};

/// A dossier that nobody has confirmed yet.
struct Draft {
    Dossier dossier;
    std::vector<DraftCandidate> candidates;  ///< in the order of the dossier's keys
};

/// The draft of `reading`, which was made of `utf8`.
///
/// Every value has the basis `reported` and the sentence that states it. Only readings that the text settles go in: a
/// figure of another place, of a part of the year, or of an unclear base is a candidate. Two readings of one quantity
/// that disagree become the bounds of both, and a candidate says so.
///
///     auto const reading = read_report(text);
///     auto const draft = draft_dossier(*reading, text);
///     if (draft) std::cout << write_draft(*draft);
///
/// Errors: `invalid_argument` where the text does not tell its year and `options.year` is not given.
Result<Draft> draft_dossier(ReportReading const& reading, std::string_view utf8, DraftOptions const& options = {});

/// The draft with the candidates of these numbers put in, which count from 1 in the order of `Draft::candidates`. What
/// is put in is no candidate any more; a total, a flag or a figure takes the place of the one that the dossier had.
///
/// Errors: `invalid_argument` for a number that no candidate has, or whose candidate has no value.
Result<Draft> accept(Draft const& draft, std::vector<std::size_t> const& numbers);

/// Says how many candidates a dossier still holds that was written by `write_draft`; none where it holds none.
boost::optional<BilingualText> note_on_candidates(Dossier const& dossier);

/// The dossier as JSON, with the candidates under its key `x-candidates`. `read_dossier` takes it as it is.
std::string write_draft(Draft const& draft);

}  // namespace v1
}  // namespace criterion19
