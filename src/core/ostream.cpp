// Values of the library as text on a stream.
#include <criterion19/ostream.hpp>

#include <ostream>

namespace criterion19 {
inline namespace v1 {

std::ostream& operator<<(std::ostream& out, Outcome outcome) {
    return out << key_of(outcome);
}

std::ostream& operator<<(std::ostream& out, Interval const& interval) {
    if (interval.exact()) return out << interval.lo;
    return out << '[' << interval.lo << ", " << interval.hi << ']';
}

std::ostream& operator<<(std::ostream& out, Error const& error) {
    return out << error.text(Language::en);
}

std::ostream& operator<<(std::ostream& out, Finding const& finding) {
    out << finding.id << ": " << finding.outcome;
    if (!finding.explanation.empty()) out << ": " << finding.explanation.in(Language::en);
    if (!finding.citation.empty()) out << " [" << finding.citation.in(Language::en) << ']';
    return out;
}

std::ostream& operator<<(std::ostream& out, Assessment const& assessment) {
    out << assessment.standard_id << ", " << assessment.year << ": " << assessment.outcome;
    for (auto const& finding : assessment.findings)
        if (!finding.group && (finding.outcome == Outcome::not_met || finding.outcome == Outcome::undetermined))
            out << "\n  " << finding;
    return out;
}

}  // namespace v1
}  // namespace criterion19
