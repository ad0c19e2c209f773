#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/summary_report.hpp>
#include <criterion19/judge/summary.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

Tone tone_of_standing(Standing standing) {
    switch (standing) {
        case Standing::gained:
        case Standing::held:
        case Standing::met_after_gap:
        case Standing::regained:
            return Tone::good;
        case Standing::lost:
        case Standing::not_held:
            return Tone::bad;
        case Standing::open:
            return Tone::unsure;
        case Standing::not_assessed:
            break;
    }
    return Tone::faint;
}

class SummarySheet {
public:
    SummarySheet(SummaryReport const& report, Language language) : report_(report) { sheet_.language = language; }

    Sheet run() {
        head();
        each();
        years();
        requirements();
        return std::move(sheet_);
    }

private:
    std::string text(Word word, std::vector<BilingualText> const& arguments = {}) const {
        return say(word, arguments).in(sheet_.language);
    }
    std::string in(BilingualText const& both) const { return both.in(sheet_.language); }
    static BilingualText number(std::size_t value) { return print_number(static_cast<std::int64_t>(value)); }
    /// "6.4" of "tt23-2012/commune/6.4", where all are of one standard: it need not be read again and again.
    std::string short_id(std::string const& id) const {
        auto const& all = *report_.assessments;
        auto const whole = all.front().standard_id + "/";
        bool const one = std::all_of(all.begin(), all.end(),
                                     [&](Assessment const& of) { return of.standard_id == all.front().standard_id; });
        return one && id.rfind(whole, 0) == 0 ? id.substr(whole.size()) : id;
    }
    std::string joined(std::vector<std::string> const& ids) const {
        std::string all;
        for (auto const& id : ids) all += (all.empty() ? "" : ", ") + short_id(id);
        return all;
    }
    static Cell cell(std::string line) {
        Cell out;
        if (!line.empty()) out.lines = {std::move(line)};
        return out;
    }
    void add(Word heading, Table table) {
        Section section;
        section.heading = text(heading);
        section.table = std::move(table);
        sheet_.sections.push_back(std::move(section));
    }

    void head() {
        auto const& summary = report_.summary;
        sheet_.kind = text(Word::report_kind);
        sheet_.title = text(Word::summary_title);
        sheet_.subject = text(Word::subject_several, {number(summary.assessments)});
        sheet_.lines = {text(
            Word::summary_counts,
            {number(summary.assessments), number(summary.count(Outcome::met)), number(summary.count(Outcome::not_met)),
             number(summary.count(Outcome::undetermined)), number(summary.count(Outcome::not_applicable))})};
        foot();
    }

    /// Who signs, by which standards it was made, and the earliest day on which the law behind one of them was read.
    void foot() {
        auto const& all = *report_.assessments;
        if (all.empty()) return;
        sheet_.signer = signer_for(all.front().standard->unit, sheet_.language);
        std::vector<std::string> ids;
        auto reviewed = all.front().standard->reviewed_on;
        for (auto const& assessment : all) {
            if (std::find(ids.begin(), ids.end(), assessment.standard_id) == ids.end())
                ids.push_back(assessment.standard_id);
            reviewed = std::min(reviewed, assessment.standard->reviewed_on);
        }
        std::string list;
        for (auto const& id : ids) list += (list.empty() ? "" : ", ") + id;
        sheet_.footer = text(Word::footer_line, {all.front().library, list, print_date(reviewed)});
    }

    void each() {
        Table table;
        table.caption = text(Word::each_caption);
        table.columns = {{text(Word::column_unit), "text", Place::head},
                         {text(Word::column_standard), "reason", Place::below},
                         {text(Word::column_outcome), "outcome", Place::outcome}};
        for (auto const& assessment : *report_.assessments) {
            Row row;
            row.tone = tone_of(assessment.outcome);
            row.cells = {cell(text(Word::subject_of_year, {name_of_unit(assessment), std::to_string(assessment.year)})),
                         cell(text(Word::standard_item, {assessment.title, assessment.standard_id})),
                         cell(in(wording_of(assessment.outcome)))};
            table.rows.push_back(std::move(row));
        }
        add(Word::each_heading, std::move(table));
    }

    void years() {
        if (report_.years.empty()) return;
        Table table;
        table.caption = text(Word::years_caption);
        table.columns = {{text(Word::column_year), "number", Place::head},
                         {text(Word::column_lost), "text", Place::below},
                         {text(Word::column_regained), "text", Place::below},
                         {text(Word::column_standing), "outcome", Place::outcome}};
        for (auto const& year : report_.years) {
            Row row;
            row.tone = tone_of_standing(year.standing);
            row.cells = {cell(std::to_string(year.year)), cell(joined(year.lost)), cell(joined(year.regained)),
                         cell(in(wording_of(year.standing)))};
            table.rows.push_back(std::move(row));
        }
        add(Word::years_heading, std::move(table));
    }

    void requirements() {
        Table table;
        table.caption = text(Word::summary_caption);
        table.columns = {{text(Word::column_text), "text", Place::head},
                         {text(Word::column_met), "count", Place::wide},
                         {text(Word::column_not_met), "count", Place::wide},
                         {text(Word::column_undetermined), "count", Place::wide},
                         {text(Word::column_not_applicable), "count", Place::wide},
                         {text(Word::column_reason), "reason", Place::below}};
        for (auto const& summary : report_.summary.rows)
            if (!summary.group) table.rows.push_back(requirement(summary));
        add(Word::summary_heading, std::move(table));
    }

    Row requirement(RequirementSummary const& summary) const {
        auto const count = [&](Outcome outcome) { return number(summary.count(outcome)); };
        auto const met = count(Outcome::met);
        auto const not_met = count(Outcome::not_met);
        auto const open = count(Outcome::undetermined);
        auto const none = count(Outcome::not_applicable);
        Row row;
        row.tone = summary.count(Outcome::not_met) > 0        ? Tone::bad
                   : summary.count(Outcome::undetermined) > 0 ? Tone::unsure
                   : summary.count(Outcome::met) > 0          ? Tone::good
                                                              : Tone::faint;
        row.summary = text(Word::summary_row, {met, not_met, open, none});
        Cell reasons;
        if (summary.not_met)
            reasons.lines.push_back(
                text(Word::reason_not_met, {number(summary.not_met->times), summary.not_met->text}));
        if (summary.undetermined)
            reasons.lines.push_back(
                text(Word::reason_undetermined, {number(summary.undetermined->times), summary.undetermined->text}));
        row.cells = {cell(text(Word::row_item, {short_id(summary.id), summary.text})),
                     cell(in(met)),
                     cell(in(not_met)),
                     cell(in(open)),
                     cell(in(none)),
                     reasons};
        return row;
    }

    SummaryReport const& report_;
    Sheet sheet_;
};

}  // namespace
}  // namespace render

std::string render_text(SummaryReport const& report, TextOptions const& options) {
    return render::print_text(render::SummarySheet(report, options.language).run(), options);
}
std::string render_markdown(SummaryReport const& report, Language language) {
    return render::print_markdown(render::SummarySheet(report, language).run());
}
std::string render_html(SummaryReport const& report, Language language) {
    return render::print_html(render::SummarySheet(report, language).run());
}

}  // namespace v1
}  // namespace criterion19
