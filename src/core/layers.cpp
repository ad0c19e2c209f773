// Puts a standard and the rows that local decisions add together.
#include "layers.hpp"
#include "parameters.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/law/row_table.hpp>
#include <criterion19/law/validate.hpp>
#include <criterion19/record/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

bool adds_rows(std::vector<ParameterLayer> const& layers, Standard const& standard) {
    for (auto const& layer : layers)
        for (auto const& added : layer.rows)
            if (added.standard == standard.id) return true;
    return false;
}

bool speaks_of(ParameterLayer const& layer, Standard const& standard) {
    if (layer.changes.empty() && layer.rows.empty() && layer.forms.empty()) return true;
    auto const speaks = [&](Standard const& of) {
        auto const is_meant = [&of](auto const& part) { return part.standard == of.id; };
        auto const is_changed = [&](ParameterChange const& change) {
            return change.standard.empty() ? of.parameter_index(change.key) >= 0 : is_meant(change);
        };
        return std::any_of(layer.changes.begin(), layer.changes.end(), is_changed) ||
               std::any_of(layer.rows.begin(), layer.rows.end(), is_meant) ||
               std::any_of(layer.forms.begin(), layer.forms.end(), is_meant);
    };
    return speaks(standard) || std::any_of(standard.unit_standards.begin(), standard.unit_standards.end(),
                                           [&](Standard const* of_units) { return speaks(*of_units); });
}

namespace detail {

int measuring_layer(Standard const& standard, View<ParameterValue> parameters, Indicator indicator) noexcept {
    auto const layer_of = [&](std::string_view key) {
        auto const index = key.empty() ? -1 : standard.parameter_index(key);
        return index < 0 ? -1 : static_cast<int>(parameters[static_cast<std::size_t>(index)].layer);
    };
    auto const own = indicator.is_declared() ? -1 : layer_of(row_of(indicator).parameter);
    bool const in_window = indicator.is_count() || indicator == Indicator(Composite::serious_events);
    return own >= 0 || !in_window ? own : layer_of("window");
}

namespace {

/// Puts a standard and added rows together.
class RowAdder {
public:
    RowAdder(Standard const& standard, std::shared_ptr<void const> owner)
        : base_(standard), storage_(std::make_shared<LawStorage>()) {
        parts_.head = standard;
        parts_.rows.assign(standard.rows.begin(), standard.rows.end());
        parts_.parameters.assign(standard.parameters.begin(), standard.parameters.end());
        parts_.declared.assign(standard.declared.begin(), standard.declared.end());
        parts_.unit_standards.assign(standard.unit_standards.begin(), standard.unit_standards.end());
        parts_.storage = {std::move(owner), storage_};
        for (std::size_t i = 0; i < standard.rows.size(); ++i) {
            parents_.push_back(standard.links[i].parent);
            paths_.emplace_back();
        }
        parameter_paths_.resize(standard.parameters.size());
    }

    void add(ParameterLayer const& layer, std::string const& path) {
        parts_.storage.push_back(layer.storage);
        auto const layer_id = storage_->keep(layer.id);
        for (auto const& added : layer.rows) {
            if (added.standard != base_.id) continue;
            auto const place = path + added.path;
            auto row = added.row;
            row.id = storage_->keep(whole(layer, row.id));
            row.layer = layer_id;
            row.in_force.from = std::max(row.in_force.from, layer.in_force.from);
            row.in_force.until = std::min(row.in_force.until, layer.in_force.until);
            row.parameter = parameter(layer, row.parameter, path);
            row.reading = parameter(layer, row.reading, path);
            if (!declare(layer, row, place)) continue;
            auto const group = group_of(layer, added.row);
            if (group < 0) {
                refuse(layer, place + "/parent", wording_of(StandardFault::missing_parent));
                continue;
            }
            if (!makes_stricter(group)) {
                refuse(layer, place + "/parent",
                       {"chỉ được đặt dưới gốc hoặc dưới nhóm mà mọi yêu cầu đều phải đạt",
                        "it may only stand under the root or under groups all of whose rows must be met"});
                continue;
            }
            row.parent = parts_.rows[static_cast<std::size_t>(group)].id;
            insert(row, group, place);
        }
    }

    Result<std::shared_ptr<LoadedStandard const>> finish() {
        if (parts_.rows.empty()) return make_error(ErrorCode::standard_without_rows, {}, {std::string(base_.id)});
        if (!errors_.empty()) return errors_;
        if (parts_.rows.size() > max_rows)
            return make_error(ErrorCode::invalid_standard, {},
                              {std::string(base_.id), wording_of(StandardFault::too_many_rows)});
        auto combined = std::make_shared<LoadedStandard const>(std::move(parts_));
        auto const& standard = combined->standard();
        validate(standard, [&](StandardFault fault, std::size_t i) {
            auto const& paths = is_of_parameter(fault) ? parameter_paths_ : paths_;
            auto const row_id =
                is_of_parameter(fault) ? std::string(standard.parameters[i].key) : full_id(standard, standard.rows[i]);
            errors_.push_back(make_error(ErrorCode::invalid_layer_row,
                                         paths[i].empty() ? std::string() : paths[i] + std::string(member_of(fault)),
                                         {row_id, wording_of(fault)}));
        });
        if (!errors_.empty()) return errors_;
        return combined;
    }

private:
    static std::string whole(ParameterLayer const& layer, std::string_view id) {
        return layer.id + "." + std::string(id);
    }

    void refuse(ParameterLayer const& layer, std::string path, BilingualText const& why) {
        errors_.push_back(make_error(ErrorCode::invalid_layer_row, std::move(path), {layer.id, why}));
    }

    /// A parameter of the layer itself gets a key that no standard has.
    std::string_view parameter(ParameterLayer const& layer, std::string_view key, std::string const& path) {
        for (std::size_t p = 0; p < layer.parameters.size() && !key.empty(); ++p) {
            auto own = layer.parameters[p];
            if (own.key != key) continue;
            auto const name = own_key(layer, key);
            if (auto const known = find_parameter(parts_.parameters, name); known >= 0)
                return parts_.parameters[static_cast<std::size_t>(known)].key;
            own.key = storage_->keep(name);
            own.direction = Direction::fixed;
            // Before the layer there is no row that reads it.
            if (own.values[0].from <= layer.in_force.from) own.values[0].from = first_day;
            parts_.parameters.push_back(own);
            parameter_paths_.push_back(path + "/parameters/" + std::to_string(p));
            return own.key;
        }
        return key;
    }

    /// Gives the declared indicators of the row their numbers among those of the standard.
    bool declare(ParameterLayer const& layer, Requirement& row, std::string const& path) {
        bool sound = true;
        auto const renumber = [&](Indicator& indicator) {
            if (!indicator.is_declared()) return;
            auto const n = static_cast<std::size_t>(indicator.declaration());
            if (n >= layer.declared.size()) {
                sound = false;
                return refuse(layer, path, wording_of(StandardFault::no_subject));
            }
            auto const& own = layer.declared[n];
            for (std::size_t d = 0; d < parts_.declared.size(); ++d) {
                if (parts_.declared[d].key != own.key) continue;
                if (parts_.declared[d].kind != own.kind) {
                    sound = false;
                    refuse(layer, path, wording_of(StandardFault::unit_mismatch));
                }
                indicator = Indicator::declared(static_cast<int>(d));
                return;
            }
            indicator = Indicator::declared(static_cast<int>(parts_.declared.size()));
            parts_.declared.push_back(own);
        };
        renumber(row.subject);
        renumber(row.other);
        renumber(row.guard.indicator);
        for (auto& alternative : row.alternatives) renumber(alternative);
        return sound;
    }

    int find_group(std::string_view id, std::string_view layer) const {
        for (std::size_t i = 0; i < parts_.rows.size(); ++i)
            if (parts_.rows[i].id == id && parts_.rows[i].layer == layer && is_group(parts_.rows[i].test))
                return static_cast<int>(i);
        return -1;
    }

    /// Index of the group under which the row stands, or -1.
    int group_of(ParameterLayer const& layer, Requirement const& row) const {
        if (!row.parent.empty()) {
            auto const own = find_group(whole(layer, row.parent), layer.id);
            return own >= 0 ? own : find_group(row.parent, {});
        }
        for (auto id = row.id; id.find('.') != std::string_view::npos;) {
            id = id.substr(0, id.rfind('.'));
            if (auto const own = find_group(whole(layer, id), layer.id); own >= 0) return own;
        }
        return parts_.rows.empty() ? -1 : 0;
    }

    /// Whether one more row below `group` can only make the whole stricter. Groups that the layer adds are its own.
    bool makes_stricter(int group) const {
        for (int up = group; up >= 0; up = parents_[static_cast<std::size_t>(up)]) {
            auto const& row = parts_.rows[static_cast<std::size_t>(up)];
            if (row.layer.empty() && row.test != Test::all_of) return false;
        }
        return true;
    }

    void insert(Requirement const& row, int group, std::string const& path) {
        auto at = static_cast<std::size_t>(group) + 1;
        for (auto j = at; j < parts_.rows.size(); ++j) {
            auto up = parents_[j];
            while (up > group) up = parents_[static_cast<std::size_t>(up)];
            if (up == group) at = j + 1;
        }
        auto const offset = static_cast<std::ptrdiff_t>(at);
        parts_.rows.insert(parts_.rows.begin() + offset, row);
        paths_.insert(paths_.begin() + offset, path);
        for (auto& parent : parents_)
            if (parent >= static_cast<int>(at)) ++parent;
        parents_.insert(parents_.begin() + offset, group);
    }

    Standard const& base_;
    StandardParts parts_;
    std::shared_ptr<LawStorage> storage_;
    std::vector<int> parents_;
    std::vector<std::string> paths_;  ///< of each row in its layer; empty for the standard's own
    std::vector<std::string> parameter_paths_;
    Errors errors_;
};

std::string_view bare_province(std::string_view name) noexcept {
    for (std::string_view const prefix : {"Tỉnh ", "tỉnh ", "Thành phố ", "thành phố ", "TP. ", "TP "})
        if (name.substr(0, prefix.size()) == prefix) return name.substr(prefix.size());
    return name;
}

}  // namespace

}  // namespace detail

Result<std::shared_ptr<LoadedStandard const>> with_added_rows(Standard const& standard,
                                                              std::vector<ParameterLayer> const& layers,
                                                              std::shared_ptr<void const> owner) {
    auto twice = detail::check_ids(layers);
    if (!twice.empty()) return twice;
    detail::RowAdder adder(standard, std::move(owner));
    for (std::size_t l = 0; l < layers.size(); ++l) adder.add(layers[l], "/layers/" + std::to_string(l));
    return adder.finish();
}

bool concerns(ParameterLayer const& layer, DossierContent const& dossier) {
    auto const of = detail::bare_province(layer.province);
    if (of.empty() || dossier.place.province.empty() || of == detail::bare_province(dossier.place.province))
        return true;
    return std::any_of(dossier.predecessors.begin(), dossier.predecessors.end(), [&](Predecessor const& predecessor) {
        return of == detail::bare_province(predecessor.place.province);
    });
}

}  // namespace v1
}  // namespace criterion19
