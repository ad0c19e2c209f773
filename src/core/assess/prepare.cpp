// What comes before anything is measured: which standard with which rows, for which unit, under which parameters.
#include "prepare.hpp"
#include "../parameters.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/standards/changelog.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

Errors check_in_force(Standard const& standard, Day as_of) {
    if (standard.in_force.contains(as_of)) return {};
    auto const last = standard.in_force.until == open_end ? std::string("...") : print_date(standard.in_force.last());
    return {make_error(ErrorCode::standard_not_applicable, {},
                       {std::string(standard.id), print_date(standard.in_force.from), last, print_date(as_of)})};
}

Errors check_standard(Standard const& standard, Day as_of) {
    if (standard.rows.empty()) return {make_error(ErrorCode::standard_without_rows, {}, {std::string(standard.id)})};
    return check_in_force(standard, as_of);
}

std::vector<BilingualText> notes_on_law(Standard const& standard, Day when) {
    std::vector<BilingualText> out(standard.notes.begin(), standard.notes.end());
    std::vector<Instrument const*> cited;
    for (auto const& row : standard.rows) {
        auto const* const instrument = row.citation.instrument;
        if (!row.in_force.contains(when) || std::find(cited.begin(), cited.end(), instrument) != cited.end()) continue;
        cited.push_back(instrument);
        if (instrument != nullptr && instrument->in_force.until <= when)
            out.push_back(
                fill_in({"{0} chỉ có hiệu lực đến hết ngày {1}; quy định tiếp theo chưa rõ, các yêu cầu theo văn "
                         "bản này được giữ như cũ",
                         "{0} ended on {1}; what follows is not known, so its requirements are kept as they "
                         "were"},
                        {name_of(*instrument), print_date(instrument->in_force.last())}));
    }
    for (auto const& change : standards::changelog)
        if (standard.reviewed_on < change.on && change.on <= when &&
            std::find(cited.begin(), cited.end(), change.changed) != cited.end())
            out.push_back(
                fill_in({"từ {0}, {1}: {2}", "from {0}, {1}: {2}"}, {print_date(change.on), change.by, change.effect}));
    return out;
}

std::vector<BilingualText> notes_on_day(Standard const& standard, int year, Day as_of) {
    std::vector<BilingualText> out;
    auto const in_year = calendar_year(year);
    if (as_of < in_year.from)
        out.push_back(fill_in(
            {"ngày đánh giá đứng trước năm {0} của hồ sơ", "the day of assessment lies before the dossier's year {0}"},
            {std::to_string(year)}));
    else if (in_year.until <= standard.in_force.from)
        out.push_back(fill_in({"tiêu chuẩn này có hiệu lực từ {0}, sau năm {1} của hồ sơ",
                               "this standard came into force on {0}, after the dossier's year {1}"},
                              {print_date(standard.in_force.from), std::to_string(year)}));
    if (standard.reviewed_on < as_of)
        out.push_back(fill_in({"dữ liệu pháp luật của tiêu chuẩn này được rà soát lần cuối ngày {0}",
                               "the law behind this standard was last reviewed on {0}"},
                              {print_date(standard.reviewed_on)}));
    for (auto& note : notes_on_law(standard, as_of)) out.push_back(std::move(note));
    return out;
}

Errors check_kind(Standard const& standard, Subject const& subject, BilingualText const& name) {
    auto const kind = subject.kind;
    bool const same_kind = kind == standard.unit || (kind == UnitKind::enterprise && standard.unit == UnitKind::agency);
    if (same_kind) return {};
    return {make_error(ErrorCode::wrong_unit_kind, subject.path, {name, wording_of(kind), wording_of(standard.unit)})};
}

Errors check_layers(Dossier const& dossier, Standard const& standard, std::vector<ParameterLayer> const& layers,
                    Day as_of) {
    Errors errors;
    for (std::size_t l = 0; l < layers.size(); ++l)
        if (!concerns(layers[l], dossier.content()))
            errors.push_back(make_error(ErrorCode::layer_of_other_province, "/layers/" + std::to_string(l),
                                        {layers[l].id, layers[l].province, dossier->place.province}));
    if (!errors.empty() || layers.empty()) return errors;
    errors = check_ids(layers);
    if (!errors.empty()) return errors;
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

Day day_of_assessment(Dossier const& dossier, AssessOptions const& options) {
    return options.as_of.get_value_or(Day(day(dossier.year() + 1, 1, 1).number - 1));
}

namespace {

/// The scoring form that the layers set for the standard, the last one where there are several; it must fit all the
/// rows.
Result<std::shared_ptr<ScoreForm const>> form_of(std::vector<ParameterLayer> const& layers, Standard const& standard) {
    std::shared_ptr<ScoreForm> form;
    for (std::size_t l = 0; l < layers.size(); ++l)
        for (auto const& each : layers[l].forms) {
            if (each.standard != standard.id) continue;
            form = std::make_shared<ScoreForm>(each);
            form->layer = layers[l].id;
            form->path = "/layers/" + std::to_string(l) + each.path;
        }
    if (!form) return std::shared_ptr<ScoreForm const>();
    auto errors = check(*form, standard);
    if (!errors.empty()) return errors;
    return std::shared_ptr<ScoreForm const>(std::move(form));
}

}  // namespace

Result<Prepared> prepare(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                         std::shared_ptr<void const> owner) {
    Prepared out;
    out.standard = &base;
    if (adds_rows(options.layers, base)) {
        auto made = with_added_rows(base, options.layers, owner);
        if (!made) return made.errors();
        out.standard = &(*made)->standard();
        owner = *std::move(made);
    }
    out.owner = std::move(owner);
    auto const& standard = *out.standard;
    out.as_of = day_of_assessment(dossier, options);
    auto not_usable = check_standard(standard, out.as_of);
    if (!not_usable.empty()) return not_usable;
    out.subject = Subject::whole(dossier);
    out.name = dossier->place.name;
    if (!options.unit.empty()) {
        bool found = false;
        for (std::size_t u = 0; u < dossier->units.size(); ++u) {
            if (dossier->units[u].id.text() != options.unit) continue;
            out.subject = Subject::unit(dossier, u);
            out.name = dossier->units[u].name;
            found = true;
        }
        if (!found) return make_error(ErrorCode::unknown_unit, {}, {options.unit, ""});
    }
    auto wrong_kind = check_kind(standard, out.subject, out.name);
    if (!wrong_kind.empty()) return wrong_kind;
    auto wrong = check_layers(dossier, standard, options.layers, out.as_of);
    if (!wrong.empty()) return wrong;
    auto parameters = resolve_parameters(standard, options.layers, out.as_of, dossier.year());
    if (!parameters) return parameters.errors();
    out.parameters = *std::move(parameters);
    auto form = form_of(options.layers, standard);
    if (!form) return form.errors();
    out.form = *std::move(form);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
