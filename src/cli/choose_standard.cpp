#include "cli/choose_standard.hpp"

#include <criterion19/standards/choice.hpp>

#include <utility>

namespace criterion19::cli {

Result<std::vector<Choice>> choose_standards(std::string const& id, Date const& as_of, UnitKind kind) {
    std::vector<Choice> choices;
    if (id == "all") {
        for (auto const* standard : standards::in_force(as_of, kind))
            if (!standard->rows.empty()) choices.push_back({standard, {}});
        if (choices.empty()) return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
        return choices;
    }
    if (!id.empty()) {
        auto const standard = standards::named(id);
        if (!standard) return standard.errors();
        return std::vector<Choice>{{*standard, {}}};
    }
    auto const chosen = standards::by_default(as_of, kind);
    if (!chosen) return chosen.errors();
    choices.push_back({chosen->standard, {}});
    if (chosen->reason != BilingualText()) choices.back().notes.push_back(chosen->reason);
    return choices;
}

Result<Choice> choose_standard(std::string const& id, Date const& as_of, UnitKind kind) {
    auto choices = choose_standards(id == "all" ? std::string() : id, as_of, kind);
    if (!choices) return choices.errors();
    return std::move(choices->front());
}

}  // namespace criterion19::cli
