#include "cli/command_options.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string_view>
#include <vector>

namespace criterion19::cli {

Result<Standard const*> find_standard(std::string const& id) {
    if (auto const found = standards::find(id)) return &*found;
    std::vector<std::string_view> ids;
    for (auto const& entry : standards::catalogue) ids.push_back(entry.standard->id);
    return make_error(ErrorCode::unknown_standard, {}, {id, suggestion(id, ids)});
}

boost::optional<Date> date_option(Session& session, std::string const& option, std::string const& text) {
    auto date = parse_iso_date(text);
    if (!date)
        session.print_errors({make_error(ErrorCode::invalid_argument, {},
                                         {option, fill_in({"\"{0}\" không phải ngày có thật dạng YYYY-MM-DD",
                                                           "\"{0}\" is not a real date in the form YYYY-MM-DD"},
                                                          {text})})},
                             {});
    return date;
}

Result<UnitKind> unit_kind(Dossier const& dossier, std::string const& unit) {
    if (unit.empty()) return dossier->kind;
    std::vector<std::string_view> ids;
    for (auto const& entry : dossier->units) {
        if (entry.id.text() == unit) return entry.kind;
        ids.push_back(entry.id.text());
    }
    return make_error(ErrorCode::unknown_unit, {}, {unit, suggestion(unit, ids)});
}

TextOptions text_options(Session const& session) {
    TextOptions options;
    options.language = session.language();
    options.colour = session.paint("x", Style::bold) != "x";
    return options;
}

}  // namespace criterion19::cli
