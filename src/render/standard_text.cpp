#include "render/layout.hpp"
#include "render/standard_sheet.hpp"
#include "render/standard_words.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/standard_print.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

class StandardText {
public:
    StandardText(StandardSheet const& sheet, TextOptions const& options)
        : sheet_(sheet), lines_(options.width, options.colour) {}

    std::string run() {
        lines_.paragraph(0, "", sheet_.title, Emphasis::bold);
        lines_.paragraph(2, "  ", sheet_.id);
        lines_.paragraph(2, "  ", sheet_.period);
        lines_.paragraph(2, "  ", sheet_.reviewed);
        for (auto const& layer : sheet_.layers) lines_.paragraph(4, "  ", layer);
        for (auto const& note : sheet_.notes) lines_.paragraph(4, "  ", note);
        if (sheet_.rows.empty()) {
            lines_.paragraph(2, "  ", say(words::nothing_known));
            return lines_.take();
        }
        lines_.paragraph(2, "  ", sheet_.on);
        if (!sheet_.parameters.empty()) lines_.heading(say(words::parameters));
        for (auto const& parameter : sheet_.parameters)
            lines_.paragraph(4, "  - ",
                             say(words::parameter_line, {parameter.name, parameter.value, parameter.set_by,
                                                         parameter.direction, parameter.key}));
        lines_.heading(say(words::requirements));
        for (auto const& row : sheet_.rows) add(row);
        return lines_.take();
    }

private:
    std::string say(Wording pattern, std::vector<BilingualText> const& arguments = {}) const {
        return fill_in(pattern, arguments).in(sheet_.language);
    }

    void add(RowLine const& row) {
        auto const indent = 2 * row.depth;
        auto const under = indent + 4;
        auto const detail = [&](std::string const& text) {
            if (!text.empty()) lines_.paragraph(under, std::string(under, ' '), text);
        };
        auto const name = row.id + " " + row.text;
        lines_.paragraph(indent + 2, std::string(indent, ' '), row.group ? name + " (" + row.measured + ")" : name);
        if (!row.group) detail(say(words::measured, {row.measured}));
        if (!row.reading.empty()) detail(say(words::reading, {row.reading}));
        detail(row.guard);
        if (!row.evidence.empty()) detail(say(words::evidence, {row.evidence}));
        detail(row.layer);
        detail(say(words::under, {row.citation, row.label}));
    }

    StandardSheet const& sheet_;
    Lines lines_;
};

/// Without local decisions nothing can be wrong.
StandardOnDay plain(Standard const& standard, Day when) {
    StandardOnDay out;
    out.standard = &standard;
    out.when = when;
    out.parameters = parameters_on(standard, when, static_cast<int>(to_date(when).year()));
    return out;
}

}  // namespace
}  // namespace render

std::string render_text(StandardOnDay const& standard, TextOptions const& options) {
    auto const sheet = render::sheet_of(standard, options.language);
    return render::StandardText(sheet, options).run();
}

std::string render_text(Standard const& standard, Day when, TextOptions const& options) {
    return render_text(render::plain(standard, when), options);
}

std::string render_markdown(Standard const& standard, Day when, Language language) {
    return render_markdown(render::plain(standard, when), language);
}

std::string render_standard_list(std::vector<Standard const*> const& standards, TextOptions const& options) {
    constexpr Wording item = {"{0}  {1}, {2} yêu cầu: {3}", "{0}  {1}, {2} requirements: {3}"};
    render::Lines lines(options.width, options.colour);
    for (auto const* standard : standards) {
        std::int64_t leaves = 0;
        for (auto const& row : standard->rows) leaves += !is_group(row.test);
        lines.paragraph(2, "",
                        fill_in(item, {std::string(standard->id), render::print_period(standard->in_force),
                                       print_number(leaves), standard->title})
                            .in(options.language));
    }
    return lines.take();
}

}  // namespace v1
}  // namespace criterion19
