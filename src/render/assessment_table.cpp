// The table of a report on an assessment: every row with what it requires, what was found, on what evidence, under
// what.
#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"

#include <criterion19/base/format.hpp>

#include <cstddef>
#include <iterator>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

class AssessmentTable {
public:
    AssessmentTable(AssessmentReport const& report, Language language)
        : report_(report), assessment_(*report.assessment), language_(language) {}

    Table run() const {
        Table out;
        out.caption = text(Word::table_caption, {assessment_.title});
        out.columns = {{text(Word::column_number), "number", Place::wide},
                       {text(Word::column_text), "text", Place::head},
                       {text(Word::column_required), "required", Place::wide},
                       {text(Word::column_found), "found", Place::wide},
                       {text(Word::column_evidence), "evidence", Place::below},
                       {text(Word::column_citation), "citation", Place::below},
                       {text(Word::column_outcome), "outcome", Place::outcome}};
        for (auto const& row : report_.rows)
            if (row.finding->depth > 0) out.rows.push_back(table_row(row));
        return out;
    }

private:
    std::string text(Word word, std::vector<BilingualText> const& arguments = {}) const {
        return say(word, arguments).in(language_);
    }
    std::string in(BilingualText const& both) const { return both.in(language_); }

    Row table_row(ReportRow const& row) const {
        auto const& finding = *row.finding;
        Row out;
        out.tone = tone_of(finding.outcome);
        out.depth = static_cast<std::size_t>(finding.depth) - 1;
        out.group = finding.group;
        if (!finding.group) out.summary = in(finding.explanation);

        Cell number;
        number.lines = {row.number};
        Cell head;
        head.lines = {text(Word::row_item, {short_id(assessment_, finding), finding.text})};
        Cell required;
        if (!row.required.empty()) required.lines = {in(row.required)};
        Cell found;
        if (!finding.group) found.lines = {in(row.found)};
        add_bars(finding, found);
        Cell evidence;
        for (auto const& entry : finding.evidence) {
            evidence.lines.push_back(text(Word::evidence_line, {entry.text, wording_of(entry.basis)}));
            if (!entry.quote.empty()) evidence.remarks.push_back(text(Word::quote, {entry.quote}));
        }
        Cell citation;
        if (!finding.group) citation.lines = {text(Word::citation_label, {row.place, short_words(finding.label)})};
        if (!finding.layer.empty()) {
            bool const added = !assessment_.standard->rows[finding.row].layer.empty();
            citation.remarks.push_back(
                text(added ? Word::layer_added : Word::layer_remark, {assessment_.layer_text(finding.layer)}));
        }
        Cell outcome;
        outcome.lines = {in(wording_of(finding.outcome))};
        Cell* const cells[] = {&number, &head, &required, &found, &evidence, &citation, &outcome};
        out.cells.reserve(std::size(cells));
        for (auto* const cell : cells) out.cells.push_back(std::move(*cell));
        return out;
    }

    /// One bar a year where the row compares this year with the year before.
    void add_bars(Finding const& finding, Cell& cell) const {
        auto const test = assessment_.standard->rows[finding.row].test;
        if (test != Test::not_above && test != Test::falling) return;
        if (!finding.value || !finding.other || !finding.value->exact() || !finding.other->exact()) return;
        auto const back = assessment_.standard->rows[finding.row].subject.years_back();
        auto const year = assessment_.year - static_cast<int>(back);
        auto const bar = [&](int of, Interval value) {
            cell.bars.push_back({std::to_string(of), value.lo, in(print_number(value.lo))});
        };
        bar(year - 1, *finding.other);
        bar(year, *finding.value);
    }

    AssessmentReport const& report_;
    Assessment const& assessment_;
    Language language_;
};

}  // namespace

Table table_of(AssessmentReport const& report, Language language) {
    return AssessmentTable(report, language).run();
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
