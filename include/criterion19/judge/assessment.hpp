// What assessing gives: a finding for each row, with value, threshold, evidence and citation, and where it all comes
// from.
#pragma once

#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/version.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// A fact that would have to be known to decide a row.
struct MissingFact {
    std::string indicator;  ///< key
    BilingualText name;
    Interval known;  ///< what is known of it
    std::vector<BilingualText> reasons;
};

/// What became of one row.
struct Finding {
    Finding();
    Finding(Finding const&);
    Finding(Finding&&) noexcept;
    Finding& operator=(Finding const&);
    Finding& operator=(Finding&&) noexcept;
    ~Finding();

    std::string id;       ///< whole: "tt124-2021/commune/4.3.a"
    std::size_t row = 0;  ///< index in the standard's rows
    int parent = -1;      ///< index in `Assessment::findings`; -1 for the root
    int depth = 0;        ///< 0 for the root
    bool group = false;
    Outcome outcome = Outcome::undetermined;
    BilingualText text;         ///< what is required
    BilingualText explanation;  ///< what was found, in one sentence
    BilingualText citation;
    Label label;
    std::string
        layer;  ///< id of the local decision that set the threshold or added the row; empty: the standard itself

    boost::optional<Interval> value;          ///< of the subject; absent for groups
    boost::optional<Interval> other;          ///< of the whole, or of the year before
    boost::optional<std::int64_t> threshold;  ///< what the value is compared with; days for dates are since 1970-01-01
    boost::optional<std::int64_t> margin;  ///< how far inside (0 or more) or short (below 0), in the value's own unit
    std::string indicator;                 ///< key of the subject
    ValueKind kind = ValueKind::count;     ///< what value, other and threshold are
    std::vector<Evidence> evidence;
    std::vector<MissingFact> missing;  ///< empty unless undetermined
};

/// What a reading that the text leaves open would give, where the outcome would be another one.
struct OtherReading {
    std::string parameter;  ///< key
    BilingualText name;     ///< of the parameter
    BilingualText value;    ///< the other reading
    Outcome outcome = Outcome::undetermined;
};

/// What came of one standard.
struct Assessment {
    /// Of the facts' standard; nothing is judged yet.
    explicit Assessment(Facts measured);
    Assessment(Assessment const&);
    Assessment(Assessment&&) noexcept;
    Assessment& operator=(Assessment const&);
    Assessment& operator=(Assessment&&) noexcept;
    ~Assessment();

    Standard const* standard = nullptr;  ///< borrowed; with rows that local decisions add, kept alive by `facts`
    std::string standard_id;
    BilingualText title;
    int year = 0;
    Day as_of;
    std::string unit;  ///< JSON pointer of the unit assessed; "" is the dossier itself
    BilingualText unit_name;
    std::vector<std::string> layers;   ///< ids of the local decisions taken into account, in order
    std::vector<BilingualText> notes;  ///< why this standard, what to be careful about
    Outcome outcome = Outcome::undetermined;
    Label weakest_label;             ///< of the rows that decided the outcome
    std::vector<Finding> findings;   ///< in the order of the text, the root first
    std::vector<Evidence> recorded;  ///< what the dossier records and no row of this standard reads
    Facts facts;
    ParameterValues parameters;
    std::shared_ptr<ScoreForm const> score_form = nullptr;  ///< of the last layer that has one for the standard
    std::string library = library_version;
    std::vector<BilingualText> layer_texts = {};  ///< the deciding text of each of `layers`
    /// Readings left open, decided by no layer, under which the outcome would differ. Of dossiers; facts have none.
    std::vector<OtherReading> other_readings = {};

    /// The deciding text of a local decision by its id; the id where it has none.
    BilingualText layer_text(std::string const& id) const;

    /// The finding of a row by its local or whole id, or null.
    Finding const* find(std::string_view id) const noexcept;
};

/// How to assess.
struct AssessOptions {
    AssessOptions();
    AssessOptions(AssessOptions const&);
    AssessOptions(AssessOptions&&) noexcept;
    AssessOptions& operator=(AssessOptions const&);
    AssessOptions& operator=(AssessOptions&&) noexcept;
    ~AssessOptions();

    boost::optional<Day> as_of;  ///< day of assessment; absent: 31 December of the dossier's year
    std::vector<ParameterLayer> layers;
    std::string unit;  ///< id of a unit inside the commune; empty: the dossier itself
    std::vector<BilingualText> notes;
};

}  // namespace v1
}  // namespace criterion19
