// The parameters of a standard on one day, with what local decisions change.
#include "parameters.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/judge/score_form.hpp>
#include <criterion19/law/standard.hpp>
#include <criterion19/law/validate.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

ParameterValues parameters_on(Standard const& standard, Day when, int year) {
    ParameterValues values;
    values.reserve(standard.parameters.size());
    for (auto const& parameter : standard.parameters) {
        ParameterValue value;
        value.value = parameter.value_on(when);
        if (parameter.kind == ParameterKind::period) value.days = period_of(static_cast<PeriodRule>(value.value), year);
        values.push_back(value);
    }
    return values;
}

namespace detail {

bool is_permitted(Parameter const& parameter, std::int64_t old_value, std::int64_t new_value) noexcept {
    switch (parameter.direction) {
        case Direction::open:
            return true;
        case Direction::upward:
            return new_value >= old_value;
        case Direction::downward:
            return new_value <= old_value;
        case Direction::fixed:
            break;
    }
    return new_value == old_value;
}

BilingualText print_value(Parameter const& parameter, std::int64_t value) {
    switch (parameter.kind) {
        case ParameterKind::share:
            return print_percent(value);
        case ParameterKind::period:
            return wording_of(static_cast<PeriodRule>(value));
        case ParameterKind::choice:
            if (value >= 0 && static_cast<std::size_t>(value) < parameter.choices.size())
                return parameter.choices[static_cast<std::size_t>(value)].name;
            break;
        case ParameterKind::count:
            break;
    }
    return print_number(value);
}

std::string own_key(ParameterLayer const& layer, std::string_view key) {
    return layer.id + ":" + std::string(key);
}

namespace {

bool is_own_parameter(ParameterLayer const& layer, std::string_view key) noexcept {
    return key.size() > layer.id.size() && key.substr(0, layer.id.size()) == layer.id && key[layer.id.size()] == ':';
}

}  // namespace

std::vector<std::string_view> keys_of(Standard const& standard) {
    std::vector<std::string_view> keys;
    for (auto const& parameter : standard.parameters) keys.push_back(parameter.key);
    return keys;
}

boost::optional<std::vector<BilingualText>> not_a_value(Standard const& standard, std::size_t index,
                                                        std::int64_t value) {
    if (is_allowed(standard, index, value)) return boost::none;
    auto const& parameter = standard.parameters[index];
    if (parameter.kind == ParameterKind::choice || parameter.kind == ParameterKind::period) {
        auto const count =
            parameter.kind == ParameterKind::choice ? parameter.choices.size() : term_count<PeriodRule>();
        return std::vector<BilingualText>{std::to_string(value), "0", std::to_string(count - 1)};
    }
    auto const usable = usable_values(standard, index);
    return std::vector<BilingualText>{
        print_value(parameter, value),
        print_value(parameter, usable.lo > parameter.minimum ? usable.lo : parameter.minimum),
        print_value(parameter, usable.hi)};
}

Errors check_ids(std::vector<ParameterLayer> const& layers) {
    Errors errors;
    for (std::size_t l = 1; l < layers.size(); ++l)
        for (std::size_t first = 0; first < l; ++first) {
            if (layers[first].id != layers[l].id) continue;
            errors.push_back(make_error(ErrorCode::duplicate_id, "/layers/" + std::to_string(l),
                                        {layers[l].id, "/layers/" + std::to_string(first)}));
            break;
        }
    return errors;
}

}  // namespace detail

Result<ParameterValues> resolve_parameters(Standard const& standard, std::vector<ParameterLayer> const& layers,
                                           Day when, int year) {
    auto values = parameters_on(standard, when, year);
    auto errors = detail::check_ids(layers);
    for (std::size_t l = 0; l < layers.size(); ++l) {
        auto const& layer = layers[l];
        auto const path = "/layers/" + std::to_string(l);
        if (!layer.in_force.contains(when)) {
            errors.push_back(
                make_error(ErrorCode::layer_out_of_period, path,
                           {layer.id, print_date(layer.in_force.from),
                            layer.in_force.until == open_end ? std::string("...") : print_date(layer.in_force.last()),
                            print_date(when)}));
            continue;
        }
        if (!layer.parameters.empty())
            for (std::size_t p = 0; p < values.size(); ++p)
                if (detail::is_own_parameter(layer, standard.parameters[p].key))
                    values[p].layer = static_cast<std::int32_t>(l);
        for (auto const& change : layer.changes) {
            if (!change.standard.empty() && change.standard != standard.id) continue;
            auto const index = standard.parameter_index(change.key);
            if (index < 0) {
                // A change without a standard is for those that have the parameter.
                if (!change.standard.empty())
                    errors.push_back(make_error(
                        ErrorCode::unknown_parameter, path + change.path,
                        {std::string(standard.id), change.key, suggestion(change.key, detail::keys_of(standard))}));
                continue;
            }
            auto const& parameter = standard.parameters[static_cast<std::size_t>(index)];
            auto& value = values[static_cast<std::size_t>(index)];
            if (parameter.direction == Direction::fixed) {
                errors.push_back(make_error(ErrorCode::parameter_not_delegable, path + change.path, {change.key}));
            } else if (change.value.is_percent() != (parameter.kind == ParameterKind::share)) {
                constexpr Wording percentage{"tỷ lệ phần trăm", "a percentage"};
                constexpr Wording number{"số", "a number"};
                errors.push_back(make_error(ErrorCode::wrong_type, path + change.path,
                                            change.value.is_percent()
                                                ? std::vector<BilingualText>{number, percentage}
                                                : std::vector<BilingualText>{percentage, number}));
            } else if (auto const wrong =
                           detail::not_a_value(standard, static_cast<std::size_t>(index), change.value.value())) {
                errors.push_back(make_error(ErrorCode::out_of_range, path + change.path, *wrong));
            } else if (!detail::is_permitted(parameter, value.value, change.value.value())) {
                errors.push_back(make_error(
                    ErrorCode::parameter_wrong_direction, path + change.path,
                    {change.key, wording_of(parameter.direction), detail::print_value(parameter, change.value.value()),
                     detail::print_value(parameter, value.value)}));
            } else {
                value.value = change.value.value();
                value.layer = static_cast<std::int32_t>(l);
                if (parameter.kind == ParameterKind::period)
                    value.days = period_of(static_cast<PeriodRule>(change.value.value()), year);
            }
        }
    }
    if (!errors.empty()) return errors;
    return values;
}

}  // namespace v1
}  // namespace criterion19
