// What comes before anything is measured: which standard with which rows, for which unit, under which parameters.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// That the standard is not in force on the day; empty where it is.
Errors check_in_force(Standard const& standard, Day as_of);

/// Why nothing can be assessed by the standard on that day; empty where it can.
Errors check_standard(Standard const& standard, Day as_of);

/// That the standard is for another kind of unit; empty where it is for this one.
Errors check_kind(Standard const& standard, Subject const& subject, BilingualText const& name);

/// What is wrong with the layers before anything is measured: of another province, or wrong for the standards by which
/// the units inside are judged.
Errors check_layers(Dossier const& dossier, Standard const& standard, std::vector<ParameterLayer> const& layers,
                    Day as_of);

/// What is not known of the law on that day: of the standard's own text, of texts that ended with nothing known in
/// their place, and of changes that were not read.
std::vector<BilingualText> notes_on_law(Standard const& standard, Day when);
/// What to be careful about with the day of assessment: it lies before the year, the standard was not in force in the
/// year yet, or the law behind it was read before the day; with the notes on the law.
std::vector<BilingualText> notes_on_day(Standard const& standard, int year, Day as_of);

/// The day of the options, or 31 December of the dossier's year.
Day day_of_assessment(Dossier const& dossier, AssessOptions const& options);

/// A dossier is ready to be measured.
struct Prepared {
    Standard const* standard;           ///< with the rows that layers add
    std::shared_ptr<void const> owner;  ///< keeps it alive, where something has to
    Subject subject;
    BilingualText name;  ///< of the subject
    Day as_of;
    ParameterValues parameters;
    std::shared_ptr<ScoreForm const> form;  ///< null where no layer has one
};

/// Makes a dossier ready, or says everything by which it cannot be assessed so.
Result<Prepared> prepare(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                         std::shared_ptr<void const> owner);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
