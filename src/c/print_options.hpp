// How the caller wants something printed.
#pragma once

#include "c/call.hpp"
#include "c/structs.hpp"

#include <criterion19/io/render.hpp>

#include <string>

namespace criterion19::c {

struct PrintOptions {
    criterion19_format format;
    TextOptions text;

    Language language() const noexcept { return text.language; }
};

inline PrintOptions checked(criterion19_print_options const* given) {
    auto const options = read_struct(given, "options");
    if (options.format < CRITERION19_TEXT || options.format > CRITERION19_HTML)
        throw bad_argument("format", {"không có định dạng này", "there is no such format"});
    if (options.language != CRITERION19_VI && options.language != CRITERION19_EN)
        throw bad_argument("language", {"không có ngôn ngữ này", "there is no such language"});
    PrintOptions out{options.format, {}};
    out.text.language = options.language == CRITERION19_VI ? Language::vi : Language::en;
    if (options.width != 0) out.text.width = options.width;
    out.text.colour = options.colour != 0;
    return out;
}

/// The report in the format that is asked for; `json` writes it as JSON.
template <class Report>
std::string printed(PrintOptions const& options, Report const& report, std::string (*json)(Report const&)) {
    if (options.format == CRITERION19_MARKDOWN) return render_markdown(report, options.language());
    if (options.format == CRITERION19_HTML) return render_html(report, options.language());
    return options.format == CRITERION19_JSON ? json(report) : render_text(report, options.text);
}

/// What is not printed in that format.
inline Refusal no_such_form() {
    return bad_argument("format", {"nội dung này không in theo định dạng đó", "this is not printed in that format"});
}

}  // namespace criterion19::c
