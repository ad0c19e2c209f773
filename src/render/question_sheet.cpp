// The questions of a standard as a report: a section for each group.
#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/question_list.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

std::string listed(std::vector<EvidenceKind> const& proof, Language language) {
    std::string out;
    for (auto const kind : proof) {
        if (!out.empty()) out += "; ";
        out += wording_of(kind).in(language);
    }
    return out;
}

Row question_row(QuestionList const& list, std::size_t i, Language language) {
    auto const& question = list.questions[i];
    Row row;
    Cell number;
    Cell text;
    Cell hint;
    Cell answerer;
    Cell proof;
    Cell key;
    number.lines = {std::to_string(i + 1)};
    text.lines = {question.text.in(language)};
    if (!question.hint.empty()) hint.lines = {question.hint.in(language)};
    answerer.lines = {std::string(wording_of(question.answerer).in(language))};
    proof.lines = {listed(question.proof, language)};
    key.lines = {question.key};
    if (!list.known.empty() && list.known[i] != question.domain) {
        row.tone = list.known[i].exact() ? Tone::good : Tone::unsure;
        key.remarks = {
            say(Word::known_answer, {print_value(*list.standard, question.indicator, list.known[i])}).in(language)};
    }
    row.cells = {number, text, hint, answerer, proof, key};
    return row;
}

Sheet question_sheet(QuestionList const& list, Language language) {
    auto const text = [&](Word word, std::vector<BilingualText> const& arguments = {}) {
        return say(word, arguments).in(language);
    };
    Sheet out;
    out.language = language;
    out.title = text(Word::questions_title);
    if (list.year != 0) out.subject = text(Word::questions_year, {std::to_string(list.year)});
    out.lines = {text(Word::standard_line, {list.standard->title, std::string(list.standard->id)})};
    for (std::size_t i = 0; i < list.questions.size(); ++i) {
        auto const group = list.questions[i].group;
        if (i == 0 || list.questions[i - 1].group != group) {
            Section section;
            section.heading = wording_of(group).in(language);
            Table table;
            table.caption = section.heading;
            table.columns = {{text(Word::column_number), "number", Place::number},
                             {text(Word::column_question), "text", Place::head},
                             {text(Word::column_hint), "text", Place::below},
                             {text(Word::column_answerer), "answerer", Place::below},
                             {text(Word::column_proof), "evidence", Place::below},
                             {text(Word::column_key), "key", Place::below}};
            section.table = std::move(table);
            out.sections.push_back(std::move(section));
        }
        out.sections.back().table->rows.push_back(question_row(list, i, language));
    }
    if (list.questions.empty()) {
        Section section;
        section.paragraphs = {text(Word::questions_none)};
        out.sections.push_back(std::move(section));
    }
    return out;
}

}  // namespace
}  // namespace render

QuestionList question_list(Standard const& standard, int year) {
    return {&standard, year, questions(standard, year)};
}

QuestionList question_list(Facts const& facts, int year) {
    auto out = question_list(facts.standard(), year);
    for (auto const& question : out.questions) out.known.push_back(facts.find(question.indicator)->interval);
    return out;
}

std::string render_text(QuestionList const& list, TextOptions const& options) {
    return render::print_text(render::question_sheet(list, options.language), options);
}
std::string render_markdown(QuestionList const& list, Language language) {
    return render::print_markdown(render::question_sheet(list, language));
}
std::string render_html(QuestionList const& list, Language language) {
    return render::print_html(render::question_sheet(list, language));
}

}  // namespace v1
}  // namespace criterion19
