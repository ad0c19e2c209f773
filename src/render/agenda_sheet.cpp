#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/agenda_report.hpp>
#include <criterion19/judge/agenda.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

Tone tone_of_state(AgendaState state) {
    constexpr Tone tones[] = {Tone::plain, Tone::unsure, Tone::good, Tone::unsure, Tone::bad, Tone::faint};
    return tones[static_cast<std::size_t>(state)];
}

Sheet agenda_sheet(AgendaReport const& report, Language language) {
    auto const text = [&](Word word, std::vector<BilingualText> const& arguments = {}) {
        return say(word, arguments).in(language);
    };
    auto const count = [&](AgendaState state) {
        return print_number(std::count_if(report.entries.begin(), report.entries.end(),
                                          [&](AgendaEntry const& entry) { return entry.state == state; }));
    };
    auto const& standard = *report.standard;
    Sheet out;
    out.language = language;
    out.title = text(Word::agenda_title);
    auto const name = report.unit_name.empty() ? say(Word::subject_unnamed) : report.unit_name;
    out.subject = text(Word::subject_of_year, {name, std::to_string(report.year)});
    out.lines = {text(Word::standard_line, {standard.title, std::string(standard.id)}),
                 text(Word::today_line, {print_date(report.today)})};
    if (!report.layers.empty())
        out.lines.push_back(text(Word::layers_line, {list_layers(report.layers, report.layer_texts)}));
    Section section;
    section.heading = text(Word::agenda_heading);
    if (report.entries.empty()) {
        section.paragraphs = {text(Word::agenda_empty)};
        out.sections.push_back(std::move(section));
        return out;
    }
    section.paragraphs = {text(Word::agenda_counts, {count(AgendaState::overdue), count(AgendaState::open),
                                                     count(AgendaState::upcoming), count(AgendaState::done)})};
    Table table;
    table.caption = text(Word::agenda_caption);
    table.columns = {{text(Word::column_to), "day", Place::number},
                     {text(Word::column_task), "text", Place::head},
                     {text(Word::column_from), "day", Place::below},
                     {text(Word::column_citation), "citation", Place::below},
                     {text(Word::column_state), "state", Place::outcome}};
    for (auto const& entry : report.entries) {
        Row row;
        row.tone = tone_of_state(entry.state);
        Cell to;
        Cell task;
        Cell from;
        Cell citation;
        Cell state;
        to.lines = {print_date(entry.days.last())};
        task.lines = {entry.text.in(language)};
        from.lines = {print_date(entry.days.from)};
        if (!entry.citation.empty()) citation.lines = {entry.citation.in(language)};
        if (!entry.proposed_by.empty()) citation.remarks.push_back(text(Word::proposed_by, {entry.proposed_by}));
        if (!entry.decided_by.empty()) citation.remarks.push_back(text(Word::decided_by, {entry.decided_by}));
        std::string files;
        for (auto const& file : entry.files) files += (files.empty() ? "" : "; ") + file.in(language);
        if (!files.empty()) citation.remarks.push_back(text(Word::files_remark, {files}));
        state.lines = {std::string(wording_of(entry.state).in(language))};
        if (entry.done_on) {
            state.remarks = {text(Word::done_remark, {print_date(*entry.done_on)})};
        } else if (entry.state == AgendaState::overdue) {
            state.remarks = {text(Word::days_over_remark, {print_number(-entry.days_left)})};
        } else if (entry.state == AgendaState::open || entry.state == AgendaState::upcoming) {
            state.remarks = {text(Word::days_left_remark, {print_number(entry.days_left)})};
        }
        row.cells = {to, task, from, citation, state};
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    out.sections.push_back(std::move(section));
    return out;
}

}  // namespace
}  // namespace render

Result<AgendaReport> agenda_report(Standard const& standard, Dossier const& dossier, Day today,
                                   std::vector<ParameterLayer> const& layers) {
    auto entries = agenda(standard, dossier, today, layers);
    if (!entries) return entries.errors();
    AgendaReport report{&standard, dossier->place.name, dossier.year(), today, *std::move(entries)};
    for (auto const& layer : layers) {
        report.layers.push_back(layer.id);
        report.layer_texts.push_back(layer.citation);
    }
    return report;
}

std::string render_text(AgendaReport const& report, TextOptions const& options) {
    return render::print_text(render::agenda_sheet(report, options.language), options);
}
std::string render_markdown(AgendaReport const& report, Language language) {
    return render::print_markdown(render::agenda_sheet(report, language));
}
std::string render_html(AgendaReport const& report, Language language) {
    return render::print_html(render::agenda_sheet(report, language));
}

}  // namespace v1
}  // namespace criterion19
