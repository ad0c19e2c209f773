#include "cli/command_batch_groups.hpp"

#include "core/assess/prepare.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <utility>

namespace criterion19::cli::batch {
namespace {

bool is_of(ParameterLayer const& layer, std::string_view province) {
    DossierContent content;
    content.place.province = std::string(province);
    return concerns(layer, content);
}

constexpr Standard without_rows{};

}  // namespace

FactsKeys const& Groups::known_keys() {
    std::lock_guard<std::mutex> const lock(mutex_);
    if (known_keys_ == nullptr)
        known_keys_ = std::make_unique<FactsKeys const>(rules_.standard != nullptr ? *rules_.standard : without_rows);
    return *known_keys_;
}

bool Groups::has_layers_of(std::string_view province) const {
    for (auto const* layers : {&rules_.layers, &rules_.layers_by_province})
        for (auto const& layer : *layers)
            if (!layer.province.empty() && is_of(layer, province)) return true;
    return false;
}

Group const* Groups::find(UnitKind kind, std::string_view province, int year, Errors& errors) {
    if (year == 0 && rules_.as_of) year = static_cast<int>(to_date(*rules_.as_of).year());
    if (year == 0) {
        errors = {make_error(ErrorCode::missing_key, "", {"year"})};
        return nullptr;
    }
    // Provinces without decisions of their own are alike, so that no input makes more groups than there are decisions.
    bool const own =
        !province.empty() && !(rules_.layers.empty() && rules_.layers_by_province.empty()) && has_layers_of(province);
    auto const key = std::to_string(static_cast<int>(kind)) + " " + std::to_string(year) +
                     (province.empty() ? " none"
                      : own            ? " of " + std::string(province)
                                       : " other");
    std::lock_guard<std::mutex> const lock(mutex_);
    auto place = entries_.find(key);
    if (place == entries_.end()) {
        // Whole before it is entered: where memory ends in the middle, the next thread must not find half of one.
        Entry entry;
        auto made = make(kind, province, year);
        if (made)
            entry.group = *std::move(made);
        else
            entry.errors = made.errors();
        place = entries_.emplace(key, std::move(entry)).first;
    }
    if (place->second.group == nullptr) errors = place->second.errors;
    return place->second.group.get();
}

std::vector<std::string> Groups::idle_layers() {
    std::lock_guard<std::mutex> const lock(mutex_);
    std::vector<std::string> out;
    for (auto const& layer : rules_.layers) {
        bool const is_used = std::any_of(entries_.begin(), entries_.end(), [&](auto const& entry) {
            auto const* const group = entry.second.group.get();
            if (group == nullptr || !speaks_of(layer, *group->standard)) return false;
            return std::any_of(group->layers.begin(), group->layers.end(),
                               [&](ParameterLayer const& of_group) { return of_group.id == layer.id; });
        });
        if (!is_used) out.push_back(layer.id);
    }
    return out;
}

std::vector<BilingualText> Groups::notes() {
    std::lock_guard<std::mutex> const lock(mutex_);
    std::vector<BilingualText> out;
    for (auto const& entry : entries_) {
        auto const* const group = entry.second.group.get();
        if (group == nullptr) continue;
        for (auto const& note : detail::notes_on_day(*group->standard, group->year, group->as_of)) {
            auto text = fill_in({"{0}: {1}", "{0}: {1}"}, {group->standard->id, note});
            if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
        }
    }
    std::sort(out.begin(), out.end(),
              [](BilingualText const& a, BilingualText const& b) { return a.in(Language::vi) < b.in(Language::vi); });
    return out;
}

Result<Standard const*> Groups::standard_for(UnitKind kind, Day as_of) const {
    if (rules_.standard != nullptr) return rules_.standard;
    auto const date = to_date(as_of);
    if (kind == UnitKind::commune)
        if (auto const national = standards::national_criterion(date))
            if (!national->rows.empty()) return &*national;
    if (auto const safe = standards::safe_unit_standard(date, kind)) return &*safe;
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(date)});
}

Result<std::unique_ptr<Group>> Groups::make(UnitKind kind, std::string_view province, int year) const {
    auto group = std::make_unique<Group>();
    group->year = year;
    group->as_of = rules_.as_of.get_value_or(Day{day(year + 1, 1, 1).number - 1});
    auto const chosen = standard_for(kind, group->as_of);
    if (!chosen) return chosen.errors();
    auto const& standard = **chosen;
    if (!standards::covers(standard, kind))
        return make_error(ErrorCode::wrong_unit_kind, {}, {"", wording_of(kind), wording_of(standard.unit)});
    if (standard.rows.empty()) return make_error(ErrorCode::standard_without_rows, {}, {std::string(standard.id)});
    if (!standard.in_force.contains(group->as_of))
        return make_error(
            ErrorCode::standard_not_applicable, {},
            {std::string(standard.id), print_date(standard.in_force.from),
             standard.in_force.until == open_end ? std::string("...") : print_date(standard.in_force.last()),
             print_date(group->as_of)});
    for (auto const& layer : rules_.layers)
        if (is_of(layer, province)) group->layers.push_back(layer);
    for (auto const& layer : rules_.layers_by_province)
        if (!province.empty() && !layer.province.empty() && is_of(layer, province) &&
            layer.in_force.contains(group->as_of))
            group->layers.push_back(layer);
    group->standard = &standard;
    group->owner = rules_.owner;
    if (adds_rows(group->layers, standard)) {
        auto combined = with_added_rows(standard, group->layers, rules_.owner);
        if (!combined) return combined.errors();
        group->standard = &(*combined)->standard();
        group->owner = *std::move(combined);
    }
    auto parameters = resolve_parameters(*group->standard, group->layers, group->as_of, year);
    if (!parameters) return parameters.errors();
    group->parameters = *std::move(parameters);
    group->keys = std::make_unique<FactsKeys const>(*group->standard);
    return group;
}

}  // namespace criterion19::cli::batch
