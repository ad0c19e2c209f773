#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/comparison.hpp>
#include <criterion19/judge/compare.hpp>

#include <cstdint>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

Tone tone_of_shift(Shift shift) {
    switch (shift) {
        case Shift::improved:
            return Tone::good;
        case Shift::worsened:
            return Tone::bad;
        case Shift::same:
        case Shift::value:
        case Shift::applies:
        case Shift::lapsed:
        case Shift::added:
        case Shift::removed:
            break;
    }
    return Tone::plain;
}

class ComparisonSheet {
public:
    ComparisonSheet(ComparisonReport const& report, Language language)
        : report_(report), before_(*report.before.assessment), after_(*report.after.assessment) {
        sheet_.language = language;
    }

    Sheet run() {
        head();
        verdict();
        changes();
        parameters();
        return std::move(sheet_);
    }

private:
    std::string text(Word word, std::vector<BilingualText> const& arguments = {}) const {
        return say(word, arguments).in(sheet_.language);
    }
    std::string in(BilingualText const& both) const { return both.in(sheet_.language); }

    void head() {
        sheet_.kind = text(Word::report_kind);
        sheet_.title = text(report_.assumptions.empty() ? Word::comparison_title : Word::what_if_title);
        auto const name = name_of_unit(after_);
        auto const was = std::to_string(before_.year);
        auto const is = std::to_string(after_.year);
        if (name_of_unit(before_) != name)
            sheet_.subject = text(Word::subject_two, {name_of_unit(before_), was, name, is});
        else
            sheet_.subject = before_.year == after_.year ? text(Word::subject_of_year, {name, is})
                                                         : text(Word::subject_years, {name, was, is});
        auto const side = [&](Word word, Assessment const& of) {
            sheet_.lines.push_back(text(word, {say(Word::subject_of_year, {name_of_unit(of), std::to_string(of.year)}),
                                               of.title, of.standard_id}));
        };
        side(Word::before_line, before_);
        side(Word::after_line, after_);
        auto const layers = [&](Word word, Assessment const& of) {
            if (!of.layers.empty()) sheet_.lines.push_back(text(word, {list_layers(of.layers, of.layer_texts)}));
        };
        if (before_.layers == after_.layers) {
            layers(Word::layers_line, after_);
        } else {
            layers(Word::before_layers, before_);
            layers(Word::after_layers, after_);
        }
        for (auto const& assumption : report_.assumptions)
            sheet_.lines.push_back(text(Word::assumed_line, {assumption.name, assumption.value}));
        for (auto const& line : report_.after.basis) sheet_.basis.push_back(in(line));
        sheet_.signer = signer_for(after_.standard->unit, sheet_.language);
        sheet_.footer =
            text(Word::footer_line, {after_.library, after_.standard_id, print_date(after_.standard->reviewed_on)});
    }

    void verdict() {
        auto const& comparison = report_.comparison;
        auto const number = [](std::size_t value) { return print_number(static_cast<std::int64_t>(value)); };
        Verdict out;
        out.tone = tone_of(comparison.after);
        out.text = text(Word::outcomes_line, {wording_of(comparison.before), wording_of(comparison.after)});
        out.lines = {text(Word::changes_line, {number(comparison.improved), number(comparison.worsened),
                                               number(comparison.added), number(comparison.removed)})};
        sheet_.verdict = std::move(out);
    }

    void changes() {
        Section out;
        out.heading = text(Word::changed_heading);
        Table table;
        table.caption = out.heading;
        table.columns = {{text(Word::column_text), "text", Place::head},
                         {text(Word::column_before), "before", Place::wide},
                         {text(Word::column_after), "after", Place::wide},
                         {text(Word::column_change), "change", Place::outcome}};
        std::int64_t same = 0;
        for (auto const& row : report_.comparison.rows) {
            auto const& finding = row.after ? after_.findings[*row.after] : before_.findings[*row.before];
            if (finding.group) continue;
            if (row.shift == Shift::same)
                ++same;
            else
                table.rows.push_back(table_row(row));
        }
        if (table.rows.empty())
            out.paragraphs = {text(Word::changed_nothing)};
        else
            out.table = std::move(table);
        if (same > 0) out.paragraphs.push_back(text(Word::unchanged_line, {print_number(same)}));
        sheet_.sections.push_back(std::move(out));
    }

    Row table_row(ComparedRow const& compared) const {
        auto const& of = compared.after ? after_ : before_;
        auto const index = compared.after ? *compared.after : *compared.before;
        Row out;
        out.tone = tone_of_shift(compared.shift);
        out.summary = in(compared.text);
        Cell head;
        head.lines = {text(Word::row_item, {short_id(of, of.findings[index]), of.findings[index].text})};
        Cell change;
        change.lines = {in(wording_of(compared.shift))};
        out.cells = {head, side(report_.before, compared.before), side(report_.after, compared.after), change};
        add_bars(compared, out.cells);
        return out;
    }

    Cell side(AssessmentReport const& of, boost::optional<std::size_t> const& row) const {
        Cell out;
        if (!row) {
            out.lines = {text(Word::not_there)};
            return out;
        }
        out.lines = {in(wording_of(of.rows[*row].finding->outcome))};
        if (!of.rows[*row].found.empty()) out.remarks = {in(of.rows[*row].found)};
        return out;
    }

    /// Both figures on one scale, where they are numbers of the same things.
    void add_bars(ComparedRow const& compared, std::vector<Cell>& cells) const {
        if (!compared.before || !compared.after || !compared.difference) return;
        auto const& was = before_.findings[*compared.before];
        auto const& is = after_.findings[*compared.after];
        if (is.kind != ValueKind::count || was.indicator != is.indicator) return;
        bool const years = before_.year != after_.year;
        auto const bar = [&](Assessment const& of, Word side, std::int64_t value) {
            cells.back().bars.push_back({years ? std::to_string(of.year) : text(side), value, in(print_number(value))});
        };
        bar(before_, Word::before_label, was.value->lo);
        bar(after_, Word::after_label, is.value->lo);
    }

    void parameters() {
        if (report_.comparison.parameters.empty()) return;
        Section out;
        out.heading = text(Word::parameters_heading);
        for (auto const& each : report_.comparison.parameters)
            out.items.push_back({Tone::plain,
                                 each.layer.empty() ? text(Word::parameter_item, {each.name, each.before, each.after})
                                                    : text(Word::parameter_layer, {each.name, each.before, each.after,
                                                                                   after_.layer_text(each.layer)}),
                                 {}});
        sheet_.sections.push_back(std::move(out));
    }

    ComparisonReport const& report_;
    Assessment const& before_;
    Assessment const& after_;
    Sheet sheet_;
};

}  // namespace
}  // namespace render

std::string render_text(ComparisonReport const& report, TextOptions const& options) {
    return render::print_text(render::ComparisonSheet(report, options.language).run(), options);
}
std::string render_markdown(ComparisonReport const& report, Language language) {
    return render::print_markdown(render::ComparisonSheet(report, language).run());
}
std::string render_html(ComparisonReport const& report, Language language) {
    return render::print_html(render::ComparisonSheet(report, language).run());
}

}  // namespace v1
}  // namespace criterion19
