// Assessing: measured facts, judged row by row, each finding with its value, threshold, evidence and citation.
//
//     Result<Assessment> assessment = assess(dossier, standards::tt23_2012_commune);
//     if (assessment) std::puts(key_of(assessment->outcome).data());
//
// An assessment borrows the standard that it was given. Where it is given a `shared_ptr`, or where local decisions add
// rows, so that a standard is put together for it, its facts keep that one alive.
#pragma once

#include <criterion19/judge/measure.hpp>
#include <criterion19/judge/messages.hpp>
#include <criterion19/version.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
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

/// What came of one standard.
struct Assessment {
    Standard const* standard = nullptr;  ///< borrowed; with rows that local decisions add, kept alive by `facts`
    std::string standard_id;
    BilingualText title;
    int year = 0;
    Day as_of;
    std::string unit;  ///< JSON pointer of the unit assessed; "" is the dossier itself
    BilingualText unit_name;
    std::vector<std::string> layers;   ///< ids of the local decisions applied, in order
    std::vector<BilingualText> notes;  ///< why this standard, what to be careful about
    Outcome outcome = Outcome::undetermined;
    Label weakest_label;             ///< of the rows that decided the outcome
    std::vector<Finding> findings;   ///< in the order of the text, the root first
    std::vector<Evidence> recorded;  ///< what the dossier records and no row of this standard reads
    Facts facts;
    ParameterValues parameters;
    std::string library = library_version;

    /// The finding of a row by its local or whole id, or null.
    Finding const* find(std::string_view id) const noexcept {
        for (auto const& finding : findings) {
            std::string_view const whole = finding.id;
            if (whole == id) return &finding;
            if (whole.size() == standard_id.size() + 1 + id.size() && whole.substr(standard_id.size() + 1) == id)
                return &finding;
        }
        return nullptr;
    }
};

/// How to assess.
struct AssessOptions {
    boost::optional<Day> as_of;  ///< day of assessment; absent: 31 December of the dossier's year
    std::vector<ParameterLayer> layers;
    std::string unit;  ///< id of a unit inside the commune; empty: the dossier itself
    std::vector<BilingualText> notes;
};

namespace detail {

inline BilingualText say(Message message, std::vector<BilingualText> const& arguments) {
    return fill_in(wording_of(message), arguments);
}

/// Smallest part of `whole` that reaches the share.
constexpr std::int64_t needed_part(std::int64_t whole, std::int64_t share) noexcept {
    return (whole * share + 9999) / 10000;
}

inline BilingualText print_value(ValueKind kind, Interval value) {
    if (kind == ValueKind::date && value.exact()) return print_date(Day{static_cast<std::int32_t>(value.lo)});
    if (kind == ValueKind::percent && value.exact()) return print_percent(value.lo);
    return print_interval(value);
}

/// Fills in value, threshold, margin and explanation of a leaf.
class LeafReport {
public:
    LeafReport(Standard const& standard, Facts const& facts, ParameterValues const& parameters, Finding& finding)
        : standard_(standard),
          facts_(facts),
          parameters_(parameters),
          finding_(finding),
          row_(standard.rows[finding.row]),
          link_(standard.links[finding.row]) {}

    void run() {
        auto const slot = slot_ = static_cast<std::size_t>(subject_slot(standard_, finding_.row, parameters_));
        auto const indicator = standard_.indicators[slot];
        auto const& subject = facts_[slot];
        kind_ = value_kind(standard_, indicator);
        name_ = name_of(standard_, indicator);
        finding_.indicator = key_of(standard_, indicator);
        finding_.kind = kind_;
        finding_.value = subject.interval;
        add_evidence(subject);
        if (link_.other >= 0) {
            auto const& other = facts_[static_cast<std::size_t>(link_.other)];
            finding_.other = other.interval;
            add_evidence(other);
        }
        if (link_.guard >= 0) add_evidence(facts_[static_cast<std::size_t>(link_.guard)]);
        compare();
        if (finding_.outcome == Outcome::not_applicable) return explain_not_applicable();
        if (finding_.outcome == Outcome::undetermined) return explain_missing(slot);
        finding_.explanation = describe(finding_.outcome == Outcome::met);
    }

private:
    void add_evidence(Measurement const& measurement) {
        for (auto const& evidence : measurement.evidence) {
            bool known = false;
            for (auto const& old : finding_.evidence) known = known || old.path == evidence.path;
            if (!known) finding_.evidence.push_back(evidence);
        }
    }

    void set_layer(int parameter) {
        if (parameter < 0) return;
        auto const layer = parameters_[static_cast<std::size_t>(parameter)].layer;
        if (layer >= 0) layer_ = layer;
    }

    void compare() {
        layer_ = measuring_layer(standard_, parameters_, standard_.indicators[slot_]);
        if (layer_ < 0 && link_.other >= 0)
            layer_ =
                measuring_layer(standard_, parameters_, standard_.indicators[static_cast<std::size_t>(link_.other)]);
        set_layer(link_.reading);
        set_layer(link_.parameter);
        auto const value = *finding_.value;
        auto const margin_above = [&](std::int64_t bound) {
            finding_.threshold = bound;
            if (value.exact()) finding_.margin = value.lo - bound;
        };
        auto const margin_below = [&](std::int64_t bound) {
            finding_.threshold = bound;
            if (value.exact()) finding_.margin = bound - value.lo;
        };
        switch (row_.test) {
            case Test::present:
                return margin_above(1);
            case Test::equal_to:
                return margin_below(row_.constant);
            case Test::at_least:
                if (!finding_.other)
                    return margin_above(link_.parameter >= 0
                                            ? parameters_[static_cast<std::size_t>(link_.parameter)].value
                                            : row_.constant);
                if (!finding_.other->exact()) return;
                return margin_above(
                    link_.parameter >= 0
                        ? needed_part(finding_.other->lo, parameters_[static_cast<std::size_t>(link_.parameter)].value)
                        : finding_.other->lo);
            case Test::at_most:
                if (!finding_.other)
                    return margin_below(link_.parameter >= 0
                                            ? parameters_[static_cast<std::size_t>(link_.parameter)].value
                                            : row_.constant);
                if (finding_.other->exact()) margin_below(finding_.other->lo);
                return;
            case Test::not_above:
            case Test::falling: {
                if (!finding_.other->exact()) return;
                bool const strict = parameters_[static_cast<std::size_t>(link_.reading)].value == 1;
                auto const before = finding_.other->lo;
                return margin_below(strict && before > 0 ? before - 1 : before);
            }
            case Test::within: {
                auto const days = parameters_[static_cast<std::size_t>(link_.parameter)].days;
                if (days == Period{}) return;
                finding_.threshold = days.last().number;
                if (!value.exact()) return;
                finding_.margin =
                    value.lo < days.from.number ? value.lo - days.from.number : days.last().number - value.lo;
                return;
            }
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
    }

    BilingualText describe(bool met) const {
        auto const value = print_value(kind_, *finding_.value);
        auto const other = finding_.other ? print_value(kind_, *finding_.other) : BilingualText();
        auto const threshold = finding_.threshold ? print_number(*finding_.threshold) : BilingualText();
        switch (row_.test) {
            case Test::present:
                return say(met ? Message::flag_yes : Message::flag_no, {name_});
            case Test::equal_to:
                return met && row_.constant == 0 ? say(Message::none_happened, {name_})
                                                 : say(Message::happened, {name_, value});
            case Test::at_least: {
                if (!finding_.other)
                    return say(met ? Message::reaches : Message::falls_short, {name_, value, threshold});
                if (link_.parameter < 0)
                    return say(met ? Message::all_of_whole : Message::not_all_of_whole, {name_, value, other});
                auto const share = parameters_[static_cast<std::size_t>(link_.parameter)].value;
                auto const needed =
                    print_value(ValueKind::count,
                                {needed_part(finding_.other->lo, share),
                                 finding_.other->hi >= max_count ? max_count : needed_part(finding_.other->hi, share)});
                return say(met ? Message::share_reached : Message::share_missed,
                           {name_, value, other, needed, print_percent(share)});
            }
            case Test::at_most:
                return say(met ? Message::within_limit : Message::above_limit,
                           {name_, value, finding_.other ? other : threshold});
            case Test::not_above:
                return say(met ? Message::held : Message::risen, {name_, value, other});
            case Test::falling:
                return say(met ? Message::falling : Message::not_falling, {name_, value, other});
            case Test::within: {
                auto const days = parameters_[static_cast<std::size_t>(link_.parameter)].days;
                if (days == Period{}) return say(Message::dated_any_day, {name_, value});
                return say(met ? Message::dated_inside : Message::dated_outside,
                           {name_, value, print_date(days.from), print_date(days.last())});
            }
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
        return {};
    }

    void explain_not_applicable() {
        if (link_.guard >= 0 && compare_guard(facts_[static_cast<std::size_t>(link_.guard)].interval,
                                              row_.guard.expected) == Outcome::not_met) {
            auto const guard = name_of(standard_, row_.guard.indicator);
            finding_.explanation = say(Message::guard_not_fulfilled,
                                       {say(row_.guard.expected ? Message::flag_no : Message::flag_yes, {guard})});
            return;
        }
        finding_.explanation = say(Message::no_whole, {name_of(standard_, row_.other)});
    }

    void miss(std::size_t slot) {
        auto const& measured = facts_[slot];
        if (measured.interval.exact()) return;
        auto const indicator = standard_.indicators[slot];
        auto const key = key_of(standard_, indicator);
        for (auto const& known : finding_.missing)
            if (known.indicator == key) return;
        finding_.missing.push_back({key, name_of(standard_, indicator), measured.interval, measured.reasons});
    }

    void explain_missing(std::size_t slot) {
        miss(slot);
        if (link_.other >= 0) miss(static_cast<std::size_t>(link_.other));
        if (row_.test == Test::falling)
            for (int back = row_.subject.years_back() + 1;
                 back <= row_.subject.years_back() +
                             static_cast<int>(parameters_[static_cast<std::size_t>(link_.parameter)].value) &&
                 back <= max_years_back;
                 ++back)
                miss(static_cast<std::size_t>(standard_.slot_of(Indicator(row_.subject.count(), back))));
        if (link_.guard >= 0) miss(static_cast<std::size_t>(link_.guard));
        if (finding_.missing.empty()) return;
        auto const& first = finding_.missing.front();
        auto const indicator = standard_.indicators[slot];
        bool const nothing_known =
            first.known == facts_.whole_domain(indicator) || kind_ == ValueKind::date || kind_ == ValueKind::flag;
        finding_.explanation = first.reasons.empty() && !nothing_known
                                   ? say(Message::partly_stated, {first.name, print_interval(first.known)})
                               : first.reasons.empty() ? say(Message::not_stated, {first.name})
                                                       : first.reasons.front();
    }

public:
    int layer() const noexcept { return layer_; }

private:
    Standard const& standard_;
    Facts const& facts_;
    ParameterValues const& parameters_;
    Finding& finding_;
    Requirement const& row_;
    RowLink const& link_;
    ValueKind kind_ = ValueKind::count;
    BilingualText name_;
    std::size_t slot_ = 0;
    int layer_ = -1;
};

inline void explain_group(Assessment const& assessment, std::size_t index, Finding& group) {
    std::int64_t children = 0;
    std::int64_t not_met = 0;
    std::int64_t open = 0;
    for (auto const& finding : assessment.findings) {
        if (finding.parent != static_cast<int>(index)) continue;
        ++children;
        not_met += finding.outcome == Outcome::not_met;
        open += finding.outcome == Outcome::undetermined;
    }
    switch (group.outcome) {
        case Outcome::met:
            group.explanation = say(Message::group_met, {});
            break;
        case Outcome::not_met:
            group.explanation = say(Message::group_not_met, {{}, print_number(not_met), print_number(children)});
            break;
        case Outcome::undetermined:
            group.explanation = say(Message::group_undetermined, {{}, print_number(open), print_number(children)});
            break;
        case Outcome::not_applicable:
            group.explanation = say(Message::group_not_applicable, {});
            break;
    }
}

/// The weakest label among the rows that decided: all of them where the outcome rests on all, the best known one where
/// one is enough.
inline Label deciding_label(Assessment const& assessment) {
    Label label;
    bool first = true;
    bool const one_is_enough = assessment.outcome == Outcome::not_met;
    for (auto const& finding : assessment.findings) {
        if (finding.group || finding.outcome != assessment.outcome) continue;
        if (first || (one_is_enough ? label.weaker_than(finding.label) : finding.label.weaker_than(label)))
            label = finding.label;
        first = false;
    }
    return label;
}

}  // namespace detail

/// Judges facts that are already measured. `parameters` must be those of the facts' standard; `layers` names them.
inline Assessment assess(Facts facts, ParameterValues parameters, Day as_of, int year,
                         std::vector<ParameterLayer> const& layers = {}) {
    auto const& standard = facts.standard();
    std::vector<Outcome> outcomes(standard.rows.size());
    judge(standard, facts.intervals(), parameters, as_of, outcomes.data());

    Assessment out{&standard,
                   std::string(standard.id),
                   standard.title,
                   year,
                   as_of,
                   {},
                   {},
                   {},
                   {},
                   outcomes.empty() ? Outcome::undetermined : outcomes[0],
                   {},
                   {},
                   {},
                   std::move(facts),
                   std::move(parameters)};
    for (auto const& layer : layers) out.layers.push_back(layer.id);
    std::vector<int> index_of(standard.rows.size(), -1);
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& row = standard.rows[i];
        if (!row.in_force.contains(as_of)) continue;
        auto const parent = standard.links[i].parent;
        // A row below a group that is not in force is not in force either.
        if (parent >= 0 && index_of[static_cast<std::size_t>(parent)] < 0) continue;
        Finding finding;
        finding.id = full_id(standard, row);
        finding.row = i;
        finding.parent = parent < 0 ? -1 : index_of[static_cast<std::size_t>(parent)];
        finding.depth = finding.parent < 0 ? 0 : out.findings[static_cast<std::size_t>(finding.parent)].depth + 1;
        finding.group = is_group(row.test);
        finding.outcome = outcomes[i];
        finding.text = row.text;
        finding.citation = print(row.citation);
        finding.label = row.citation.label;
        index_of[i] = static_cast<int>(out.findings.size());
        auto layer = -1;
        if (!finding.group) {
            detail::LeafReport report(standard, out.facts, out.parameters, finding);
            report.run();
            layer = report.layer();
        } else if (standard.links[i].parameter >= 0) {
            layer = out.parameters[static_cast<std::size_t>(standard.links[i].parameter)].layer;
        }
        finding.layer = row.layer;
        if (row.layer.empty() && layer >= 0 && static_cast<std::size_t>(layer) < layers.size())
            finding.layer = layers[static_cast<std::size_t>(layer)].id;
        out.findings.push_back(std::move(finding));
    }
    for (std::size_t i = 0; i < out.findings.size(); ++i)
        if (out.findings[i].group) detail::explain_group(out, i, out.findings[i]);
    out.weakest_label = detail::deciding_label(out);
    return out;
}

namespace detail {
std::vector<Evidence> recorded_beside(Dossier const& dossier, Subject const& subject, Assessment const& assessment);
}

namespace detail {

/// What is wrong with the layers before anything is measured: of another province, or wrong for the standards by which
/// the units inside are judged.
inline Errors check_layers(Dossier const& dossier, Standard const& standard, std::vector<ParameterLayer> const& layers,
                           Day as_of) {
    Errors errors;
    for (std::size_t l = 0; l < layers.size(); ++l)
        if (!concerns(layers[l], dossier.content()))
            errors.push_back(make_error(ErrorCode::layer_of_other_province, "/layers/" + std::to_string(l),
                                        {layers[l].id, layers[l].province, dossier->place.province}));
    if (!errors.empty() || layers.empty()) return errors;
    for (auto const* of_units : standard.unit_standards) {
        if (adds_rows(layers, *of_units)) {
            auto const combined = with_added_rows(*of_units, layers);
            errors.insert(errors.end(), combined.errors().begin(), combined.errors().end());
        }
        auto const parameters = resolve_parameters(*of_units, layers, as_of, dossier.year());
        for (auto const& error : parameters.errors())
            if (error.code != ErrorCode::layer_out_of_period) errors.push_back(error);
    }
    return errors;
}

inline Result<Assessment> assess(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                                 std::shared_ptr<void const> owner) {
    std::shared_ptr<LoadedStandard const> combined;
    if (adds_rows(options.layers, base)) {
        auto made = with_added_rows(base, options.layers, owner);
        if (!made) return made.errors();
        owner = combined = *std::move(made);
    }
    auto const& standard = combined ? combined->standard() : base;
    auto const as_of = options.as_of.get_value_or(Day{day(dossier.year() + 1, 1, 1).number - 1});
    if (standard.rows.empty()) return make_error(ErrorCode::standard_without_rows, {}, {std::string(standard.id)});
    if (!standard.in_force.contains(as_of))
        return make_error(
            ErrorCode::standard_not_applicable, {},
            {std::string(standard.id), print_date(standard.in_force.from),
             standard.in_force.until == open_end ? std::string("...") : print_date(standard.in_force.last()),
             print_date(as_of)});
    auto subject = Subject::whole(dossier);
    BilingualText name = dossier->place.name;
    if (!options.unit.empty()) {
        bool found = false;
        for (std::size_t u = 0; u < dossier->units.size(); ++u) {
            if (dossier->units[u].id.text() != options.unit) continue;
            subject = Subject::unit(dossier, u);
            name = dossier->units[u].name;
            found = true;
        }
        if (!found) return make_error(ErrorCode::unknown_unit, {}, {options.unit, ""});
    }
    bool const same_kind =
        subject.kind == standard.unit || (subject.kind == UnitKind::enterprise && standard.unit == UnitKind::agency);
    if (!same_kind)
        return make_error(ErrorCode::wrong_unit_kind, subject.path,
                          {name, wording_of(subject.kind), wording_of(standard.unit)});
    auto wrong = check_layers(dossier, standard, options.layers, as_of);
    if (!wrong.empty()) return wrong;
    auto parameters = resolve_parameters(standard, options.layers, as_of, dossier.year());
    if (!parameters) return parameters.errors();
    auto facts = measure(dossier, subject, standard, *parameters, as_of, options.layers);
    facts.keep(std::move(owner));
    auto assessment =
        criterion19::assess(std::move(facts), *std::move(parameters), as_of, dossier.year(), options.layers);
    assessment.unit = subject.path;
    assessment.unit_name = name;
    assessment.notes = options.notes;
    if (standard.reviewed_on < as_of)
        assessment.notes.push_back(fill_in({"dữ liệu pháp luật của tiêu chuẩn này được rà soát lần cuối ngày {0}",
                                            "the law behind this standard was last reviewed on {0}"},
                                           {print_date(standard.reviewed_on)}));
    for (auto const& layer : options.layers)
        if (!layer.appraiser.vi.empty())
            assessment.notes.push_back(
                fill_in({"theo quy định {0}, cơ quan thẩm định là {1}", "under {0}, this is appraised by {1}"},
                        {layer.id, layer.appraiser}));
    assessment.recorded = recorded_beside(dossier, subject, assessment);
    return assessment;
}

}  // namespace detail

/// Measures and judges a dossier. Errors: a standard without rows, one not in force on the day, one for another kind of
/// unit, an unknown unit; layers that may not do what they do, are not in force that day or are of another province.
/// What is wrong with layer n has a path that begins with "/layers/n".
inline Result<Assessment> assess(Dossier const& dossier, Standard const& standard, AssessOptions const& options = {}) {
    return detail::assess(dossier, standard, options, nullptr);
}
/// The same by a loaded standard, which the assessment keeps alive.
inline Result<Assessment> assess(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                                 AssessOptions const& options = {}) {
    return detail::assess(dossier, standard->standard(), options, standard);
}

namespace detail {

/// What the dossier records of the unit and no finding rests on: ready for other standards.
inline std::vector<Evidence> recorded_beside(Dossier const& dossier, Subject const& subject,
                                             Assessment const& assessment) {
    std::vector<Evidence> out;
    auto const& content = dossier.content();
    auto const used = [&](std::string const& path) {
        for (auto const& finding : assessment.findings)
            for (auto const& evidence : finding.evidence)
                if (evidence.path == path) return true;
        return false;
    };
    auto const note = [&](std::string const& record, BilingualText text, Origin const& origin) {
        auto path = subject.path + record;
        if (!used(path)) out.push_back({std::move(path), std::move(text), origin.quote, basis_of(content, origin)});
    };
    struct Pair {
        Total part;
        Total whole;
    };
    static constexpr Pair pairs[] = {
        {Total::households_registered, Total::households},
        {Total::households_pledged, Total::households},
        {Total::hamlets_registered, Total::hamlets},
        {Total::hamlets_recognised, Total::hamlets},
        {Total::hamlets_with_resolution, Total::hamlets},
        {Total::hamlets_with_plan, Total::hamlets},
        {Total::hamlets_with_meeting, Total::hamlets},
        {Total::schools_with_plan, Total::schools_all},
        {Total::agencies_registered, Total::agencies},
        {Total::agencies_recognised, Total::agencies},
        {Total::enterprises_registered, Total::enterprises},
        {Total::enterprises_recognised, Total::enterprises},
        {Total::schools_registered, Total::schools},
        {Total::schools_recognised, Total::schools},
        {Total::units_registered, Total::units},
        {Total::units_recognised, Total::units},
        {Total::staff_briefed, Total::staff},
        {Total::staff_signed, Total::staff},
        {Total::learners_briefed, Total::learners},
        {Total::learners_signed, Total::learners},
        {Total::hamlets_with_militia, Total::hamlets},
    };
    for (auto const& [total, value] : subject.facts->totals) {
        Quantity const* whole = nullptr;
        for (auto const& pair : pairs)
            if (pair.part == total) whole = subject.facts->totals.find(pair.whole);
        auto const name = wording_of(total);
        auto text = whole != nullptr ? fill_in({"{0}: {1}/{2}", "{0}: {1}/{2}"},
                                               {name, print_interval(value.interval), print_interval(whole->interval)})
                                     : fill_in({"{0}: {1}", "{0}: {1}"}, {name, print_interval(value.interval)});
        note("/totals/" + std::string(key_of(total)), std::move(text), value.origin);
    }
    auto const& facts = *subject.facts;
    for (std::size_t i = 0; i < facts.meetings.size(); ++i) {
        auto const& meeting = facts.meetings[i];
        note("/meetings/" + std::to_string(i),
             fill_in(
                 {"họp: {0}; số buổi: {1}, người dự: {2}", "meetings: {0}; sessions: {1}, people: {2}"},
                 {meeting.subject, print_interval(meeting.sessions.interval), print_interval(meeting.people.interval)}),
             meeting.origin);
    }
    for (std::size_t i = 0; i < facts.models.size(); ++i)
        note("/models/" + std::to_string(i),
             fill_in({"mô hình: {0}; số lượng: {1}", "model: {0}; number: {1}"},
                     {facts.models[i].name.empty() ? BilingualText(wording_of(facts.models[i].theme))
                                                   : BilingualText(facts.models[i].name),
                      print_interval(facts.models[i].count.interval)}),
             facts.models[i].origin);
    for (std::size_t i = 0; i < facts.documents.size(); ++i)
        note("/documents/" + std::to_string(i), detail::name_of(facts.documents[i]), facts.documents[i].origin);
    for (std::size_t i = 0; i < facts.pledges.size(); ++i)
        note("/pledges/" + std::to_string(i),
             fill_in({"cam kết: {0}, {1}", "pledge: {0}, {1}"},
                     {facts.pledges[i].by, print_interval(facts.pledges[i].signed_by.interval)}),
             facts.pledges[i].origin);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
