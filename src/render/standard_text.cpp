#include "render/layout.hpp"
#include "render/words.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/render.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

std::string say(Language language, Wording pattern, std::vector<BilingualText> const& arguments = {}) {
    return fill_in(pattern, arguments).in(language);
}

BilingualText last_day(Period period) {
    return period.until == v1::open_end ? BilingualText(words::open_end) : BilingualText(print_date(period.last()));
}

BilingualText print_parameter(Parameter const& parameter, Day when) {
    return detail::print_value(parameter, parameter.value_on(when));
}

/// What is measured and with what it is compared, from the row itself.
BilingualText measure_of(Standard const& standard, Requirement const& row, Day when) {
    auto const name = name_of(standard, row.subject);
    auto const index = standard.parameter_index(row.parameter);
    auto const value = index < 0 ? BilingualText(print_number(row.constant))
                                 : print_parameter(standard.parameters[static_cast<std::size_t>(index)], when);
    auto const other = row.other.is_none() ? BilingualText() : name_of(standard, row.other);
    switch (row.test) {
        case Test::present:
            return fill_in({"{0}: có", "{0}: yes"}, {name});
        case Test::equal_to:
            return fill_in({"{0} = {1}", "{0} = {1}"}, {name, value});
        case Test::at_least:
            if (row.other.is_none()) return fill_in({"{0} ≥ {1}", "{0} ≥ {1}"}, {name, value});
            if (index < 0) return fill_in({"{0} = {1}", "{0} = {1}"}, {name, other});
            return fill_in({"{0} ≥ {1} của {2}", "{0} ≥ {1} of {2}"}, {name, value, other});
        case Test::at_most:
            return fill_in({"{0} ≤ {1}", "{0} ≤ {1}"}, {name, row.other.is_none() ? value : other});
        case Test::not_above:
            return fill_in({"{0} không tăng so với {1}", "{0} not above {1}"}, {name, other});
        case Test::falling:
            return fill_in({"{0} giảm liên tục, {1} bước", "{0} falling year by year, {1} steps"}, {name, value});
        case Test::within:
            return fill_in({"{0} {1}", "{0} {1}"}, {name, value});
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return {};
}

}  // namespace
}  // namespace render

std::string render_text(Standard const& standard, Day when, TextOptions const& options) {
    using namespace render;
    auto const language = options.language;
    Lines lines(options.width, options.colour);
    lines.paragraph(0, "", std::string(standard.title.in(language)), Emphasis::bold);
    lines.paragraph(2, "", std::string(standard.id));
    lines.paragraph(
        2, "", say(language, words::in_force_line, {print_date(standard.in_force.from), last_day(standard.in_force)}));
    lines.paragraph(2, "", say(language, words::reviewed_line, {print_date(standard.reviewed_on)}));
    if (standard.rows.empty()) {
        lines.paragraph(2, "", say(language, words::no_rows));
        return lines.take();
    }
    if (!standard.parameters.empty()) {
        lines.heading(say(language, words::parameters_heading));
        for (auto const& parameter : standard.parameters)
            lines.paragraph(4, "  - ",
                            say(language, words::parameter_item,
                                {parameter.name, print_parameter(parameter, when), wording_of(parameter.direction)}) +
                                " [" + std::string(parameter.key) + "]");
    }
    lines.heading(say(language, words::table_heading));
    std::vector<std::size_t> depth(standard.rows.size(), 0);
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& row = standard.rows[i];
        auto const parent = standard.links[i].parent;
        depth[i] = parent < 0 ? 0 : depth[static_cast<std::size_t>(parent)] + 1;
        if (!row.in_force.contains(when)) continue;
        auto const indent = 2 * depth[i];
        auto text = (row.id.empty() ? std::string(standard.id) : std::string(row.id)) + " " +
                    std::string(row.text.in(language));
        if (is_group(row.test)) text += " (" + std::string(wording_of(row.test).in(language)) + ")";
        lines.paragraph(indent + 2, std::string(indent, ' '), text);
        auto const under = indent + 4;
        if (!is_group(row.test))
            lines.paragraph(under, "", say(language, words::measured_item, {measure_of(standard, row, when)}));
        auto const reading = standard.parameter_index(row.reading);
        if (reading >= 0)
            lines.paragraph(under, "",
                            say(language, words::reading_item,
                                {print_parameter(standard.parameters[static_cast<std::size_t>(reading)], when)}));
        if (!row.guard.is_none())
            lines.paragraph(under, "",
                            say(language, row.guard.expected ? words::guard_item : words::guard_not_item,
                                {name_of(standard, row.guard.indicator)}));
        lines.paragraph(under, "",
                        say(language, words::citation_item, {print(row.citation), print(row.citation.label)}));
    }
    return lines.take();
}

std::string render_markdown(Standard const& standard, Day when, Language language) {
    using namespace render;
    auto const cell = [](std::string text) {
        std::string out;
        for (char const c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
        return out;
    };
    std::string out =
        "# " + std::string(standard.title.in(language)) + "\n\n`" + std::string(standard.id) + "`. " +
        say(language, words::in_force_line, {print_date(standard.in_force.from), last_day(standard.in_force)}) + ". " +
        say(language, words::reviewed_line, {print_date(standard.reviewed_on)}) + ".\n";
    if (standard.rows.empty()) return out + "\n" + say(language, words::no_rows) + "\n";
    auto const vi = language == Language::vi;
    out += vi ? "\n| mã | yêu cầu | đo bằng | căn cứ | nguồn nội dung |\n|---|---|---|---|---|\n"
              : "\n| id | requirement | measured by | under | wording |\n|---|---|---|---|---|\n";
    for (auto const& row : standard.rows) {
        if (row.id.empty() || !row.in_force.contains(when)) continue;
        auto const test = is_group(row.test) ? BilingualText(wording_of(row.test)) : measure_of(standard, row, when);
        out += "| `" + std::string(row.id) + "` | " + cell(std::string(row.text.in(language))) + " | " +
               cell(test.in(language)) + " | " + cell(print(row.citation).in(language)) + " | " +
               print(row.citation.label) + " |\n";
    }
    return out;
}

std::string render_standard_list(std::vector<Standard const*> const& standards, TextOptions const& options) {
    using namespace render;
    Lines lines(options.width, options.colour);
    for (auto const* standard : standards) {
        std::int64_t leaves = 0;
        for (auto const& row : standard->rows) leaves += !is_group(row.test);
        lines.paragraph(2, "",
                        say(options.language, words::list_item,
                            {std::string(standard->id), print_date(standard->in_force.from),
                             last_day(standard->in_force), print_number(leaves), standard->title}));
    }
    return lines.take();
}

}  // namespace v1
}  // namespace criterion19
