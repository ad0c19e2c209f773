#include "c/standard.hpp"

#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/io/standard_print.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {
namespace {

SharedStandard::ParameterTexts shared_parameter(Standard const& standard, Parameter const& parameter) {
    SharedStandard::ParameterTexts out;
    out.key = std::string(parameter.key);
    out.name = parameter.name;
    out.value = parameter.value_on(last_known_day(standard));
    auto const at = static_cast<std::size_t>(out.value);
    if (parameter.kind == ParameterKind::period) {
        auto const rule = static_cast<PeriodRule>(out.value);
        out.value_key = std::string(key_of(rule));
        out.value_name = wording_of(rule);
    } else if (parameter.kind == ParameterKind::choice && at < parameter.choices.size()) {
        out.value_key = std::string(parameter.choices[at].key);
        out.value_name = parameter.choices[at].name;
    } else {
        out.value_name = parameter.kind == ParameterKind::share ? print_percent(out.value) : print_number(out.value);
    }
    return out;
}

}  // namespace

SharedStandard::SharedStandard(Standard const& of, std::shared_ptr<LoadedStandard const> owner)
    : standard(of),
      loaded(std::move(owner)),
      id(of.id),
      title(of.title),
      instrument(of.instrument == nullptr ? BilingualText() : name_of(*of.instrument)),
      keys(of) {
    rows.reserve(of.rows.size());
    for (auto const& row : of.rows)
        rows.push_back({full_id(of, row), row.text, print(row.citation), print(row.citation.label)});
    for (auto const indicator : of.indicators) indicator_names.push_back(name_of(of, indicator));
    parameters.reserve(of.parameters.size());
    for (auto const& parameter : of.parameters) parameters.push_back(shared_parameter(of, parameter));
}

std::vector<ParameterLayer> layers_of(criterion19_layer const* const* layers, std::size_t count, Kept& kept) {
    std::vector<ParameterLayer> out;
    for_each_handle(layers, count, "layers", [&](criterion19_layer const& layer) {
        out.push_back(layer.shared->layer);
        kept.push_back(layer.shared);
    });
    return out;
}

std::shared_ptr<SharedStandard const> with_layers(std::shared_ptr<SharedStandard const> const& standard,
                                                  std::vector<ParameterLayer> const& layers) {
    if (!adds_rows(layers, standard->standard)) return standard;
    auto combined = taken(with_added_rows(standard->standard, layers, standard));
    auto const& view = combined->standard();
    return std::make_shared<SharedStandard const>(view, std::move(combined));
}

}  // namespace criterion19::c

namespace {

std::shared_ptr<SharedStandard const> built_in(Standard const& standard) {
    return std::make_shared<SharedStandard const>(standard, nullptr);
}

std::vector<Standard const*> all_standards() {
    std::vector<Standard const*> out;
    for (auto const& entry : standards::catalogue) out.push_back(entry.standard);
    return out;
}

std::string printed(SharedStandard const& shared, criterion19_standard_day const* given, PrintOptions const& options) {
    auto const& standard = shared.standard;
    if (options.format == CRITERION19_JSON) {
        if (given != nullptr)
            throw bad_argument("day", {"json ghi toàn bộ tiêu chuẩn", "json writes the whole standard"});
        return write_standard(standard);
    }
    auto const day = read_struct(given, "day");
    auto const when = day.has_date != 0 ? checked_day(day.date, "date") : last_known_day(standard);
    Kept kept;
    auto const sheet = taken(standard_on(standard, when, layers_of(day.layers, day.layer_count, kept)));
    if (options.format == CRITERION19_MARKDOWN) return render_markdown(sheet, options.language());
    if (options.format == CRITERION19_HTML) return render_html(sheet, options.language());
    return render_text(sheet, options.text);
}

}  // namespace

criterion19_status criterion19_standards_all(criterion19_standards** list, criterion19_error** error) {
    return guarded(error, [&] { Made(list, "list").make(all_standards()); });
}

criterion19_status criterion19_standards_in_force(int32_t date, criterion19_unit_kind kind,
                                                  criterion19_standards** list, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(list, "list");
        auto const when = checked_day(date, "date");
        made.make(standards::in_force(to_date(when), checked_kind(kind)));
    });
}

criterion19_status criterion19_standards_get_count(criterion19_standards const* list, size_t* count,
                                                   criterion19_error** error) {
    return guarded(error, [&] { not_null(count, "count") = not_null(list, "list").standards.size(); });
}

criterion19_status criterion19_standards_get_standard(criterion19_standards const* list, size_t index,
                                                      criterion19_standard** standard, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(standard, "standard");
        made.make(built_in(*element(not_null(list, "list").standards, index)));
    });
}

void criterion19_standards_free(criterion19_standards** list) {
    release(list);
}

criterion19_status criterion19_standard_find(char const* id, criterion19_standard** standard,
                                             criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(standard, "standard");
        auto const found = standards::named(text_of(id, "id"));
        if (!found) throw Refusal{CRITERION19_NOT_FOUND, found.errors()};
        made.make(built_in(**found));
    });
}

criterion19_status criterion19_standard_default(int32_t date, criterion19_unit_kind kind,
                                                criterion19_standard** standard, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(standard, "standard");
        auto const when = checked_day(date, "date");
        auto const found = standards::by_default(to_date(when), checked_kind(kind));
        if (!found) throw Refusal{CRITERION19_NOT_FOUND, found.errors()};
        made.make(built_in(*found->standard));
    });
}

criterion19_status criterion19_standard_read(char const* json, size_t size, criterion19_standard** standard,
                                             criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(standard, "standard");
        auto loaded = taken(read_standard(bytes_of(json, size, "json")));
        auto const& view = loaded->standard();
        made.make(std::make_shared<SharedStandard const>(view, std::move(loaded)));
    });
}

void criterion19_standard_free(criterion19_standard** standard) {
    release(standard);
}

criterion19_status criterion19_standard_get_info(criterion19_standard const* standard, criterion19_standard_info* info,
                                                 criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(standard, "standard").shared;
        auto const& of = shared.standard;
        criterion19_standard_info out{};
        out.unit_kind = static_cast<std::int32_t>(of.unit);
        out.id = shared.id.c_str();
        out.title = shared.texts(shared.title);
        out.instrument = shared.texts(shared.instrument);
        out.in_force_from = of.in_force.from.number;
        out.in_force_until = of.in_force.until.number;
        out.still_in_force = of.in_force.until == open_end ? 1 : 0;
        out.reviewed_on = of.reviewed_on.number;
        out.row_count = of.rows.size();
        out.indicator_count = of.indicators.size();
        out.parameter_count = of.parameters.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_standard_get_row(criterion19_standard const* standard, size_t index,
                                                criterion19_row* row, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(standard, "standard").shared;
        auto const& texts = element(shared.rows, index);
        auto const& of = shared.standard.rows[index];
        auto const& link = shared.standard.links[index];
        criterion19_row out{};
        out.parent = link.parent;
        out.is_group = is_group(of.test) ? 1 : 0;
        out.indicator = link.subject;
        out.id = texts.id.c_str();
        out.test = literal(key_of(of.test));
        out.text = shared.texts(texts.text);
        out.citation = shared.texts(texts.citation);
        out.knowledge = static_cast<std::int32_t>(of.citation.label.knowledge);
        out.confidence = of.citation.label.confidence;
        out.label = texts.label.c_str();
        out.in_force_from = of.in_force.from.number;
        out.in_force_until = of.in_force.until.number;
        out.other = link.other;
        out.guard = link.guard;
        out.parameter = link.parameter;
        write_struct(row, out, "row");
    });
}

criterion19_status criterion19_standard_get_indicator(criterion19_standard const* standard, size_t index,
                                                      criterion19_indicator* indicator, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(standard, "standard").shared;
        auto const& name = element(shared.indicator_names, index);
        auto const domain = shared.keys.domain(index);
        criterion19_indicator out{};
        out.kind = static_cast<std::int32_t>(shared.keys.kind(index));
        out.key = shared.keys.key(index).c_str();
        out.name = shared.texts(name);
        out.domain = {domain.lo, domain.hi};
        write_struct(indicator, out, "indicator");
    });
}

criterion19_status criterion19_standard_get_parameter(criterion19_standard const* standard, size_t index,
                                                      criterion19_parameter* parameter, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(standard, "standard").shared;
        auto const& texts = element(shared.parameters, index);
        auto const& of = shared.standard.parameters[index];
        criterion19_parameter out{};
        out.key = texts.key.c_str();
        out.name = shared.texts(texts.name);
        out.kind = literal(key_of(of.kind));
        out.direction = literal(key_of(of.direction));
        out.value = texts.value;
        out.value_key = texts.value_key.c_str();
        out.value_name = shared.texts(texts.value_name);
        write_struct(parameter, out, "parameter");
    });
}

criterion19_status criterion19_standard_print(criterion19_standard const* standard, criterion19_standard_day const* day,
                                              criterion19_print_options const* options, criterion19_write write,
                                              void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(standard, "standard").shared;
        Sink const sink(write, user);
        sink.write(printed(shared, day, checked(options)));
    });
}

criterion19_status criterion19_layer_read(char const* json, size_t size, criterion19_standard const* const* own,
                                          size_t own_count, criterion19_layer** layer, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(layer, "layer");
        auto const text = bytes_of(json, size, "json");
        auto shared = std::make_shared<SharedLayer>();
        std::vector<Standard const*> views;
        for_each_handle(own, own_count, "own", [&](criterion19_standard const& standard) {
            shared->own.push_back(standard.shared);
            views.push_back(&standard.shared->standard);
        });
        shared->layer = taken(read_layer(text, views));
        made.make(std::move(shared));
    });
}

criterion19_status criterion19_layer_get_info(criterion19_layer const* layer, criterion19_layer_info* info,
                                              criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(layer, "layer").shared;
        auto const& of = shared.layer;
        criterion19_layer_info out{};
        out.in_force_from = of.in_force.from.number;
        out.in_force_until = of.in_force.until.number;
        out.id = of.id.c_str();
        out.name = shared.texts(of.name);
        out.citation = shared.texts(of.citation);
        out.province = of.province.c_str();
        out.change_count = of.changes.size();
        out.row_count = of.rows.size();
        write_struct(info, out, "info");
    });
}

void criterion19_layer_free(criterion19_layer** layer) {
    release(layer);
}
