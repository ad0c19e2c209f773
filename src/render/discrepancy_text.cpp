#include "render/layout.hpp"

#include <criterion19/base/printable.hpp>
#include <criterion19/io/discrepancies.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

constexpr Wording repair_item = {"có thể: {0}", "perhaps: {0}"};
constexpr Wording quote_item = {"“{0}”", "“{0}”"};
constexpr Wording counts_line = {"lỗi: {0}, cảnh báo: {1}, ghi chú: {2}", "errors: {0}, warnings: {1}, notes: {2}"};
constexpr Wording nothing_line = {"không thấy mâu thuẫn", "no discrepancies found"};

Emphasis emphasis_of(DiscrepancySeverity severity) {
    switch (severity) {
        case DiscrepancySeverity::error:
            return Emphasis::bad;
        case DiscrepancySeverity::warning:
            return Emphasis::unsure;
        case DiscrepancySeverity::note:
            break;
    }
    return Emphasis::faint;
}

void render(Discrepancy const& discrepancy, Language language, Lines& lines) {
    auto const text = [&](Wording wording) { return std::string(wording.in(language)); };
    auto const head = text(wording_of(discrepancy.severity)) + ": " + text(wording_of(discrepancy.code)) + " [" +
                      std::string(key_of(discrepancy.code)) + "]";
    lines.paragraph(2, head, "", emphasis_of(discrepancy.severity));
    lines.paragraph(4, "    ", printable(discrepancy.arithmetic.in(language)));
    for (auto const& statement : discrepancy.statements) {
        auto const place = statement.path.empty() ? std::string("/") : statement.path;
        lines.paragraph(6, "    - ", printable(place + ": " + statement.text.in(language)));
        if (!statement.quote.empty() && statement.quote != statement.text.in(language))
            lines.paragraph(6, "      ", printable(fill_in(quote_item, {statement.quote}).in(language)));
    }
    for (auto const& repair : discrepancy.repairs)
        lines.paragraph(6, "    > ", printable(fill_in(repair_item, {repair}).in(language)));
}

std::size_t count(std::vector<Discrepancy> const& discrepancies, DiscrepancySeverity severity) {
    return static_cast<std::size_t>(std::count_if(discrepancies.begin(), discrepancies.end(),
                                                  [&](auto const& entry) { return entry.severity == severity; }));
}

}  // namespace
}  // namespace render

std::string render_discrepancies(std::vector<Discrepancy> const& discrepancies, TextOptions const& options,
                                 DiscrepancySeverity least) {
    render::Lines lines(options.width, options.colour);
    bool first = true;
    for (auto const& discrepancy : discrepancies) {
        if (discrepancy.severity < least) continue;
        if (!first) lines.blank();
        first = false;
        render::render(discrepancy, options.language, lines);
    }
    return lines.take();
}

std::string summarise_discrepancies(std::vector<Discrepancy> const& discrepancies, Language language) {
    if (discrepancies.empty()) return std::string(render::nothing_line.in(language));
    auto const number = [&](DiscrepancySeverity severity) {
        return BilingualText(std::to_string(render::count(discrepancies, severity)));
    };
    return fill_in(render::counts_line, {number(DiscrepancySeverity::error), number(DiscrepancySeverity::warning),
                                         number(DiscrepancySeverity::note)})
        .in(language);
}

}  // namespace v1
}  // namespace criterion19
