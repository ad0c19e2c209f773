// Reads a Vietnamese report, as communes, police and newspapers write them, into facts with the bytes they stand in.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/io/report_facts.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What the caller knows beside the text. Everything may be left out.
struct ReportHints {
    boost::optional<int> year;          ///< year of the report: completes dates that have none
    std::string commune;                ///< name of the commune; places of other names are then candidates
    std::size_t max_bytes = 64u << 20;  ///< longest text that is read
    std::size_t max_facts = 1'000'000;  ///< most facts that are kept
};

/// Everything that was read, each list in the order of the text. Strings are normalised (NFC); spans are not.
struct ReportReading {
    std::vector<DocumentFact> documents;
    std::vector<DateFact> dates;
    std::vector<RatioFact> ratios;
    std::vector<CountFact> counts;
    std::vector<ComparisonFact> comparisons;
    std::vector<PlaceFact> places;
    std::vector<OrganisationFact> organisations;
    std::vector<YearFact> years;
    std::vector<StandardClaim> standards;
    std::vector<Span> not_understood;  ///< numbers that are in no fact and are no known label, such as "Thôn 10"

    std::size_t size() const noexcept {
        return documents.size() + dates.size() + ratios.size() + counts.size() + comparisons.size() + places.size() +
               organisations.size() + years.size() + standards.size() + not_understood.size();
    }
};

/// The facts of `utf8`. Time and memory are linear in its size; the result does not depend on locale or platform.
///
/// Nothing is guessed: a reading that the text does not settle is a candidate and says why (`doubt`).
///
///     auto const reading = read_report(text);
///     for (auto const& ratio : reading.value().ratios) ...   // "8/8 thôn": part 8, whole 8
///
/// Errors: `empty_input`; `not_utf8_text` for UTF-16, UTF-32, TCVN3, VNI and files of Word, RTF and PDF; `nul_byte`;
/// `invalid_utf8` with line and column; `too_large` for more bytes or facts than the hints allow.
Result<ReportReading> read_report(std::string_view utf8, ReportHints const& hints = {});

}  // namespace v1
}  // namespace criterion19
