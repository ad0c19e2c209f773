// Standards and local decisions as their files write them: keys where the law's own types have numbers and pointers.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/score_form.hpp>
#include <criterion19/law/standard.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A text in both languages.
struct TextForm {
    std::string vi;
    std::string en;
};

/// First and last day; absent ones do not bound.
struct PeriodForm {
    boost::optional<Date> from;
    boost::optional<Date> to;
};

/// 18, "75.5", "first_quarter": what it must be depends on what it is the value of.
struct ValueForm {
    boost::optional<std::int64_t> number;
    std::string text;
};

struct InstrumentForm {
    std::string id;
    TextForm kind;
    std::string number;
    TextForm title;
    boost::optional<Date> signed_on;
    PeriodForm in_force;
    boost::optional<Date> read_until;
};

struct CitationForm {
    std::string instrument;
    std::string article;
    std::string clause;
    std::string point;
    TextForm annex;
    std::string label;
    std::string source;
};

struct DeclaredForm {
    std::string key;
    ValueKind kind = ValueKind::count;
    TextForm name;
};

struct ChoiceForm {
    std::string key;
    TextForm name;
};

struct DatedValueForm {
    boost::optional<Date> from;
    ValueForm value;
};

struct ParameterForm {
    std::string key;
    ParameterKind kind = ParameterKind::count;
    Direction direction = Direction::fixed;
    TextForm name;
    std::vector<ChoiceForm> choices;
    std::vector<DatedValueForm> values;
    ValueForm minimum;
};

struct GuardForm {
    std::string indicator;
    bool expected = true;
};

struct RowForm {
    std::string id;
    std::string parent;
    Test test = Test::all_of;
    std::string subject;
    std::string other;
    std::string parameter;
    ValueForm constant;
    std::string reading;
    std::vector<std::string> alternatives;
    boost::optional<GuardForm> guard;
    PeriodForm in_force;
    boost::optional<CitationForm> citation;
    TextForm text;
};

/// A row of a layer, and the standard that it is added to.
struct AddedRowForm : RowForm {
    std::string standard;
};

struct StandardForm {
    std::string id;
    UnitKind unit = UnitKind::commune;
    TextForm title;
    std::string instrument;
    PeriodForm in_force;
    boost::optional<Date> reviewed_on;
    std::vector<InstrumentForm> instruments;
    std::vector<DeclaredForm> declared;
    std::vector<ParameterForm> parameters;
    std::vector<RowForm> rows;
    std::vector<std::string> unit_standards;
};

struct ChangeForm {
    std::string standard;
    std::string parameter;
    ValueForm value;
};

struct LayerForm {
    std::string id;
    TextForm name;
    TextForm citation;
    std::string province;
    PeriodForm in_force;
    TextForm appraiser;
    std::vector<ChangeForm> set;
    std::vector<InstrumentForm> instruments;
    std::vector<DeclaredForm> declared;
    std::vector<ParameterForm> parameters;
    std::vector<AddedRowForm> add;
    std::vector<ScoreForm> scoring;
};

/// The key "schema" of either file.
struct StandardSchemaName {};
struct LayerSchemaName {};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
