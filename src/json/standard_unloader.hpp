// From the law's own types to the forms of a file: what `LawLoader` does, backwards.
#pragma once

#include "json/standard_forms.hpp"

#include <criterion19/base/error.hpp>
#include <criterion19/law/standard.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

TextForm form_of(Wording text);
TextForm form_of(BilingualText const& text);
PeriodForm form_of(Period period);
/// A value of the parameter, in the words of its kind.
ValueForm form_of(Parameter const& parameter, std::int64_t value);
ParameterForm form_of(Parameter const& parameter);
DeclaredForm form_of(DeclaredIndicator const& declared);
InstrumentForm form_of(Instrument const& instrument);
/// A row whose declared indicators are those of `declared`.
RowForm form_of(Requirement const& row, View<DeclaredIndicator> declared);

/// Every instrument that one of the rows cites, in the order in which they do, after those in `out`.
void collect_instrument(Instrument const* instrument, std::vector<Instrument const*>& out);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
