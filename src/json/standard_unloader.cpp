#include "json/standard_unloader.hpp"

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

std::string share_text(std::int64_t hundredths) {
    auto text = std::to_string(hundredths / 100);
    auto rest = detail::padded(static_cast<int>(hundredths % 100), 2);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    return rest.empty() ? text : text + "." + rest;
}

std::string key_in(View<DeclaredIndicator> declared, Indicator indicator) {
    if (!indicator.is_declared()) return key_of(indicator);
    auto const n = static_cast<std::size_t>(indicator.declaration());
    return n < declared.size() ? std::string(declared[n].key) : std::string();
}

bool is_percent(View<DeclaredIndicator> declared, Indicator indicator) {
    if (!indicator.is_declared()) return false;
    auto const n = static_cast<std::size_t>(indicator.declaration());
    return n < declared.size() && declared[n].kind == ValueKind::percent;
}

CitationForm form_of(Citation const& citation) {
    return {std::string(citation.instrument->id), std::string(citation.article), std::string(citation.clause),
            std::string(citation.point),          json::form_of(citation.annex), print(citation.label),
            std::string(citation.source)};
}

}  // namespace

TextForm form_of(Wording text) {
    return {std::string(text.vi), std::string(text.en)};
}

TextForm form_of(BilingualText const& text) {
    return {text.in(Language::vi), text.in(Language::en)};
}

PeriodForm form_of(Period period) {
    PeriodForm out;
    if (period.from != first_day) out.from = to_date(period.from);
    if (period.until != open_end) out.to = to_date(period.last());
    return out;
}

ValueForm form_of(Parameter const& parameter, std::int64_t value) {
    ValueForm out;
    switch (parameter.kind) {
        case ParameterKind::count:
            out.number = value;
            break;
        case ParameterKind::share:
            out.text = share_text(value);
            break;
        case ParameterKind::period:
            out.text = key_of(static_cast<PeriodRule>(value));
            break;
        case ParameterKind::choice:
            out.text = parameter.choices[static_cast<std::size_t>(value)].key;
            break;
    }
    return out;
}

ParameterForm form_of(Parameter const& parameter) {
    ParameterForm out;
    out.key = parameter.key;
    out.kind = parameter.kind;
    out.direction = parameter.direction;
    out.name = form_of(parameter.name);
    for (auto const& choice : parameter.choices) out.choices.push_back({std::string(choice.key), form_of(choice.name)});
    for (std::size_t v = 0; v < parameter.value_count; ++v) {
        DatedValueForm dated;
        if (parameter.values[v].from != first_day) dated.from = to_date(parameter.values[v].from);
        dated.value = form_of(parameter, parameter.values[v].value);
        out.values.push_back(std::move(dated));
    }
    if (parameter.minimum != 0) out.minimum = form_of(parameter, parameter.minimum);
    return out;
}

DeclaredForm form_of(DeclaredIndicator const& declared) {
    return {std::string(declared.key), declared.kind, form_of(declared.name)};
}

InstrumentForm form_of(Instrument const& instrument) {
    InstrumentForm out{std::string(instrument.id),
                       form_of(instrument.kind),
                       std::string(instrument.number),
                       form_of(instrument.title),
                       to_date(instrument.signed_on),
                       form_of(instrument.in_force),
                       boost::none};
    if (instrument.read_until != Instrument{}.read_until) out.read_until = to_date(instrument.read_until);
    return out;
}

RowForm form_of(Requirement const& row, View<DeclaredIndicator> declared) {
    RowForm out;
    out.id = row.id;
    out.parent = row.parent;
    out.test = row.test;
    out.subject = key_in(declared, row.subject);
    out.other = key_in(declared, row.other);
    out.parameter = row.parameter;
    if (row.constant != 0) {
        if (is_percent(declared, row.subject))
            out.constant.text = share_text(row.constant);
        else
            out.constant.number = row.constant;
    }
    out.reading = row.reading;
    for (auto const& alternative : row.alternatives)
        if (!alternative.is_none()) out.alternatives.push_back(key_in(declared, alternative));
    if (!row.guard.is_none()) out.guard = GuardForm{key_in(declared, row.guard.indicator), row.guard.expected};
    out.in_force = form_of(row.in_force);
    if (row.citation.instrument != nullptr) out.citation = form_of(row.citation);
    out.text = form_of(row.text);
    return out;
}

void collect_instrument(Instrument const* instrument, std::vector<Instrument const*>& out) {
    if (instrument == nullptr) return;
    for (auto const* known : out)
        if (known == instrument || known->id == instrument->id) return;
    out.push_back(instrument);
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
