#include "cli/choose_standard.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/standards/choice.hpp>

#include <utility>

namespace criterion19::cli {

StandardArgument standard_argument(Session& session, std::string const& text, bool may_be_all) {
    StandardArgument out;
    out.all = text == "all";
    if (out.all && !may_be_all)
        out.named.status =
            session.fail({make_error(ErrorCode::invalid_argument, {},
                                     {"--standard", BilingualText{"cần một tiêu chuẩn", "one standard is needed"}})},
                         {});
    else if (!out.all)
        out.named = named_standard(session, text);
    return out;
}

Result<std::vector<Choice>> choose_standards(StandardArgument const& argument, Date const& as_of, UnitKind kind) {
    std::vector<Choice> choices;
    if (argument.all) {
        for (auto const* standard : standards::in_force(as_of, kind))
            if (!standard->rows.empty()) choices.push_back({standard, {}, nullptr});
        if (choices.empty()) return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
        return choices;
    }
    auto choice = choose_standard(argument, as_of, kind);
    if (!choice) return choice.errors();
    choices.push_back(*std::move(choice));
    return choices;
}

Result<Choice> choose_standard(StandardArgument const& argument, Date const& as_of, UnitKind kind) {
    auto const& named = argument.named;
    if (named.standard != nullptr) return Choice{named.standard, {}, named.owner};
    auto const chosen = standards::by_default(as_of, kind);
    if (!chosen) return chosen.errors();
    Choice choice{chosen->standard, {}, nullptr};
    if (chosen->reason != BilingualText()) choice.notes.push_back(chosen->reason);
    return choice;
}

Result<Assessment> assess(Dossier const& dossier, Choice const& choice, AssessOptions const& options) {
    return choice.owner != nullptr ? criterion19::assess(dossier, choice.owner, options)
                                   : criterion19::assess(dossier, *choice.standard, options);
}

}  // namespace criterion19::cli
