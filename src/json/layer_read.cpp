#include "core/parameters.hpp"
#include "json/input.hpp"
#include "json/layer_fields.hpp"
#include "json/layer_standards.hpp"
#include "json/parsed_text.hpp"
#include "json/standard_loader.hpp"
#include "json/standard_values.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/judge/layers.hpp>

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

class LayerBuilder {
public:
    LayerBuilder(LayerForm const& form, std::vector<Standard const*> const& own, Errors& errors)
        : form_(form), known_(known_standards(own)), errors_(errors), loader_(errors) {}

    ParameterLayer build(bool is_whole) {
        loader_.check_id(form_.id, "", "/id");
        layer_.id = form_.id;
        layer_.name = {form_.name.vi, form_.name.en};
        layer_.citation = {form_.citation.vi, form_.citation.en};
        layer_.province = form_.province;
        layer_.appraiser = {form_.appraiser.vi, form_.appraiser.en};
        layer_.in_force = loader_.period(form_.in_force, "/in_force");
        layer_.storage = loader_.storage();
        for (std::size_t i = 0; i < form_.set.size(); ++i) change(form_.set[i], "/set/" + std::to_string(i));
        loader_.read_instruments(form_.instruments);
        layer_.declared = loader_.read_declared(form_.declared);
        layer_.parameters = loader_.parameters(form_.parameters);
        check_unique(form_.parameters, &ParameterForm::key, "/parameters", "key", loader_);
        std::vector<Standard const*> extended;
        for (std::size_t i = 0; i < form_.add.size(); ++i) {
            auto const path = "/add/" + std::to_string(i);
            auto const row = loader_.row(form_.add[i], path);
            layer_.rows.push_back({form_.add[i].standard, row, path});
            auto const* standard = find(form_.add[i].standard, path + "/standard");
            if (standard != nullptr && std::find(extended.begin(), extended.end(), standard) == extended.end())
                extended.push_back(standard);
        }
        std::vector<Standard const*> scored;
        for (std::size_t i = 0; i < form_.scoring.size(); ++i) {
            layer_.forms.push_back(form_.scoring[i]);
            layer_.forms.back().path = "/scoring/" + std::to_string(i);
            scored.push_back(find(form_.scoring[i].standard, layer_.forms.back().path + "/standard"));
        }
        check_unique(form_.scoring, &ScoreForm::standard, "/scoring", "standard", loader_);
        // Whether rows can be added is seen only where every one of them could be read, and whether a form fits only
        // where they could be added.
        if (is_whole && errors_.empty())
            for (auto const* standard : extended) try_out(*standard);
        if (is_whole && errors_.empty())
            for (std::size_t i = 0; i < scored.size(); ++i) try_out(layer_.forms[i], *scored[i]);
        return std::move(layer_);
    }

private:
    Standard const* find(std::string const& id, std::string const& path) {
        std::vector<std::string_view> ids;
        for (auto const* standard : known_) {
            if (standard->id == id) return common(*standard, path);
            ids.push_back(standard->id);
        }
        if (!id.empty()) loader_.fault(ErrorCode::unknown_standard, path, {id, suggestion(id, ids)});
        return nullptr;
    }

    /// The standard, where there is a day on which both it and the layer are in force.
    Standard const* common(Standard const& standard, std::string const& path) {
        if (layer_.in_force.from < standard.in_force.until && standard.in_force.from < layer_.in_force.until)
            return &standard;
        loader_.fault(ErrorCode::standard_not_applicable, path,
                      {std::string(standard.id), print_date(standard.in_force.from),
                       standard.in_force.until == open_end ? std::string("...") : print_date(standard.in_force.last()),
                       print_date(layer_.in_force.from)});
        return nullptr;
    }

    void change(ChangeForm const& form, std::string const& path) {
        for (auto const& earlier : layer_.changes)
            if (earlier.standard == form.standard && earlier.key == form.parameter && !form.parameter.empty())
                return loader_.fault(ErrorCode::duplicate_id, path + "/parameter", {form.parameter, earlier.path});
        auto const* standard = find(form.standard, path + "/standard");
        if (standard == nullptr || form.parameter.empty()) return;
        auto const index = standard->parameter_index(form.parameter);
        if (index < 0)
            return loader_.fault(
                ErrorCode::unknown_parameter, path + "/parameter",
                {std::string(standard->id), form.parameter, suggestion(form.parameter, detail::keys_of(*standard))});
        auto const p = static_cast<std::size_t>(index);
        auto const& parameter = standard->parameters[p];
        if (parameter.direction == Direction::fixed)
            return loader_.fault(ErrorCode::parameter_not_delegable, path + "/parameter", {form.parameter});
        if (!form.value.number && form.value.text.empty()) return;
        auto const value = loader_.value(parameter, form.value, path + "/value");
        if (!value) return;
        if (auto const wrong = detail::not_a_value(*standard, p, *value))
            return loader_.fault(ErrorCode::out_of_range, path + "/value", *wrong);
        if (auto const old = forbidden_by(*standard, parameter, *value))
            return loader_.fault(ErrorCode::parameter_wrong_direction, path + "/value",
                                 {form.parameter, wording_of(parameter.direction),
                                  detail::print_value(parameter, *value), detail::print_value(parameter, *old)});
        layer_.changes.push_back(
            {form.standard, form.parameter,
             parameter.kind == ParameterKind::share ? ParameterSetting(Percent(*value, 2)) : ParameterSetting(*value),
             path});
    }

    /// The standard's own value that the change may not replace, where that is so on every day that both are in force.
    boost::optional<std::int64_t> forbidden_by(Standard const& standard, Parameter const& parameter,
                                               std::int64_t value) const {
        Period const both{std::max(standard.in_force.from, layer_.in_force.from),
                          std::min(standard.in_force.until, layer_.in_force.until)};
        boost::optional<std::int64_t> forbidden;
        auto const look = [&](Day when) {
            auto const own = parameter.value_on(when);
            if (detail::is_permitted(parameter, own, value)) return true;
            if (!forbidden) forbidden = own;
            return false;
        };
        if (look(both.from)) return boost::none;
        for (std::size_t v = 0; v < parameter.value_count; ++v)
            if (both.contains(parameter.values[v].from) && look(parameter.values[v].from)) return boost::none;
        return forbidden;
    }

    void try_out(Standard const& standard) {
        constexpr std::string_view prefix = "/layers/0";
        auto const combined = with_added_rows(standard, {layer_});
        for (auto error : combined.errors()) {
            if (error.path.substr(0, prefix.size()) == prefix) error.path.erase(0, prefix.size());
            errors_.push_back(std::move(error));
        }
    }

    void try_out(ScoreForm const& form, Standard const& standard) {
        auto const combined = with_added_rows(standard, {layer_});
        if (!combined)
            return loader_.fault(ErrorCode::standard_without_rows, form.path + "/standard", {std::string(standard.id)});
        auto const faults = check(form, (*combined)->standard());
        errors_.insert(errors_.end(), faults.begin(), faults.end());
    }

    LayerForm const& form_;
    std::vector<Standard const*> known_;
    Errors& errors_;
    LawLoader loader_;
    ParameterLayer layer_;
};

Result<ParameterLayer> read_layer_text(std::string_view text, std::vector<Standard const*> const& own) {
    ParsedText file(text);
    if (auto const fault = file.open(layer_schema)) return *fault;
    LayerForm form;
    std::vector<Extension> own_keys;
    Reading reading{file.faults(), own_keys};
    read_value(reading, file.root(), Path(), form);
    auto const unread = file.read_errors();
    if (!file.root().is_object()) return unread;

    Errors errors;
    auto layer = LayerBuilder(form, own, errors).build(unread.empty());
    errors.erase(std::remove_if(errors.begin(), errors.end(),
                                [&](Error const& error) {
                                    return std::any_of(unread.begin(), unread.end(), [&](Error const& other) {
                                        return is_at(error, other.path) && !other.path.empty();
                                    });
                                }),
                 errors.end());
    if (unread.empty() && errors.empty()) return layer;
    return merge(unread, file.place(errors));
}

}  // namespace
}  // namespace json

Result<ParameterLayer> read_layer(std::string_view text, std::vector<Standard const*> const& own) {
    constexpr std::size_t max_bytes = std::size_t{64} << 20U;
    if (auto const fault = json::refuse(text, max_bytes)) return *fault;
    return json::read_layer_text(json::without_mark(text), own);
}

}  // namespace v1
}  // namespace criterion19
