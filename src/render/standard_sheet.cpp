#include "render/standard_sheet.hpp"

#include "core/assess/explanation.hpp"
#include "core/assess/prepare.hpp"
#include "core/parameters.hpp"
#include "render/report_words.hpp"
#include "render/standard_words.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/base/printable.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

class SheetMaker {
public:
    SheetMaker(StandardOnDay const& on_day, Language language)
        : standard_(*on_day.standard), on_day_(on_day), language_(language) {}

    StandardSheet make() {
        StandardSheet sheet;
        sheet.language = language_;
        sheet.id = printable(standard_.id);
        sheet.title = printable(standard_.title.in(language_));
        sheet.period = say(words::in_force, {print_period(standard_.in_force)});
        sheet.reviewed = say(words::reviewed, {print_date(standard_.reviewed_on)});
        sheet.on = say(words::on_day, {print_date(on_day_.when)});
        for (auto const& layer : on_day_.layers) sheet.layers.push_back(say(words::with_layer, {name_of_layer(layer)}));
        for (auto const& note : detail::notes_on_law(standard_, on_day_.when))
            sheet.notes.push_back(say(words::note, {note}));
        for (std::size_t p = 0; p < standard_.parameters.size(); ++p) sheet.parameters.push_back(parameter_line(p));
        std::vector<std::size_t> depths(standard_.rows.size(), 0);
        for (std::size_t i = 0; i < standard_.rows.size(); ++i) {
            auto const parent = standard_.links[i].parent;
            if (parent >= 0) depths[i] = depths[static_cast<std::size_t>(parent)] + 1;
            if (standard_.rows[i].in_force.contains(on_day_.when)) sheet.rows.push_back(row_line(i, depths[i]));
        }
        return sheet;
    }

private:
    std::string say(Wording pattern, std::vector<BilingualText> const& arguments = {}) const {
        return printable(fill_in(pattern, arguments).in(language_));
    }
    std::string say(BilingualText const& text) const { return printable(text.in(language_)); }

    static BilingualText name_of_layer(ParameterLayer const& layer) {
        return fill_in(words::layer_name, {layer.name, layer.citation, layer.id});
    }

    BilingualText value(std::size_t p) const {
        return detail::print_value(standard_.parameters[p], on_day_.parameters[p].value);
    }

    BilingualText set_by(std::size_t p) const {
        auto const layer = on_day_.parameters[p].layer;
        if (layer >= 0) return name_of_layer(on_day_.layers[static_cast<std::size_t>(layer)]);
        if (standard_.instrument == nullptr) return {};
        auto const text = name_of(*standard_.instrument);
        return standard_.parameters[p].direction == Direction::open ? fill_in(words::set_by_default, {text}) : text;
    }

    ParameterLine parameter_line(std::size_t p) const {
        auto const& parameter = standard_.parameters[p];
        return {printable(parameter.key), say(BilingualText(parameter.name)), say(value(p)), say(set_by(p)),
                say(BilingualText(wording_of(parameter.direction)))};
    }

    RowLine row_line(std::size_t i, std::size_t depth) const {
        auto const& row = standard_.rows[i];
        auto const& link = standard_.links[i];
        RowLine line;
        line.id = printable(row.id.empty() ? standard_.id : row.id);
        line.depth = depth;
        line.group = is_group(row.test);
        line.text = say(BilingualText(row.text));
        line.measured = say(line.group ? group_measure(row, link) : leaf_measure(row, link));
        if (link.reading >= 0) {
            auto const reading = static_cast<std::size_t>(link.reading);
            line.reading = say({"{0}: {1}", "{0}: {1}"}, {standard_.parameters[reading].name, value(reading)});
        }
        if (!row.guard.is_none())
            line.guard =
                say(row.guard.expected ? words::guard : words::guard_not, {name_of(standard_, row.guard.indicator)});
        for (auto const kind : evidence_kinds(row))
            line.evidence += (line.evidence.empty() ? "" : ", ") + say(BilingualText(wording_of(kind)));
        line.citation = say(print(row.citation));
        auto const label = label_on(row.citation, on_day_.when);
        line.label = say({"{0} ({1})", "{0} ({1})"}, {short_words(label), print(label)});
        for (auto const& layer : on_day_.layers)
            if (!row.layer.empty() && row.layer == layer.id) line.layer = say(words::added_by, {name_of_layer(layer)});
        return line;
    }

    BilingualText group_measure(Requirement const& row, RowLink const& link) const {
        if (row.test == Test::at_least_k && link.parameter >= 0)
            return fill_in(words::at_least_k, {value(static_cast<std::size_t>(link.parameter))});
        return wording_of(row.test);
    }

    /// What is measured and with what it is compared.
    BilingualText leaf_measure(Requirement const& row, RowLink const& link) const {
        auto const name = name_of(standard_, row.subject);
        auto const bound = link.parameter >= 0 ? value(static_cast<std::size_t>(link.parameter))
                                               : print_value(standard_, row.subject, exactly(row.constant));
        auto const other = row.other.is_none() ? BilingualText() : name_of(standard_, row.other);
        switch (row.test) {
            case Test::present:
                return fill_in({"{0}: có", "{0}: yes"}, {name});
            case Test::equal_to:
                return fill_in({"{0} = {1}", "{0} = {1}"}, {name, bound});
            case Test::at_least:
                if (row.other.is_none()) return fill_in({"{0} ≥ {1}", "{0} ≥ {1}"}, {name, bound});
                if (link.parameter < 0) return fill_in({"{0} = {1}", "{0} = {1}"}, {name, other});
                return fill_in({"{0} ≥ {1} của {2}", "{0} ≥ {1} of the {2}"}, {name, bound, other});
            case Test::at_most:
                return fill_in({"{0} ≤ {1}", "{0} ≤ {1}"}, {name, row.other.is_none() ? bound : other});
            case Test::not_above:
                return fill_in({"{0} không tăng so với {1}", "{0} not above the {1}"}, {name, other});
            case Test::falling:
                return fill_in({"{0} giảm liên tục, {1} bước", "{0} falling year by year, {1} steps"}, {name, bound});
            case Test::within:
                return fill_in({"{0} {1}", "{0} {1}"}, {name, bound});
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
        return {};
    }

    Standard const& standard_;
    StandardOnDay const& on_day_;
    Language language_;
};

}  // namespace

StandardSheet sheet_of(StandardOnDay const& standard, Language language) {
    return SheetMaker(standard, language).make();
}

BilingualText print_period(Period period) {
    return fill_in(words::period, {print_date(period.from), period.until == open_end ? BilingualText(words::until_now)
                                                                                     : print_date(period.last())});
}

}  // namespace render

Day last_known_day(Standard const& standard) noexcept {
    if (standard.in_force.until != open_end) return standard.in_force.last();
    return std::max(standard.reviewed_on, standard.in_force.from);
}

Result<StandardOnDay> standard_on(Standard const& standard, Day when, std::vector<ParameterLayer> layers) {
    auto not_in_force = detail::check_in_force(standard, when);
    if (!not_in_force.empty()) return not_in_force;
    StandardOnDay out;
    out.standard = &standard;
    out.when = when;
    if (adds_rows(layers, standard)) {
        auto combined = with_added_rows(standard, layers);
        if (!combined) return combined.errors();
        out.combined = *std::move(combined);
        out.standard = &out.combined->standard();
    }
    auto parameters = resolve_parameters(*out.standard, layers, when, static_cast<int>(to_date(when).year()));
    if (!parameters) return parameters.errors();
    out.parameters = *std::move(parameters);
    out.layers = std::move(layers);
    return out;
}

}  // namespace v1
}  // namespace criterion19
