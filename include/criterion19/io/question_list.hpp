// The questions of a standard as a list, for people and for programs that make a form of it. Link criterion19::io.
#pragma once

#include <criterion19/io/render.hpp>
#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/questions.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the list's JSON form.
inline constexpr char const* questions_schema = "criterion19/questions/1";

/// Questions, what they are of, and what is known of each already.
struct QuestionList {
    Standard const* standard = nullptr;  ///< borrowed
    int year = 0;                        ///< 0: none is named
    std::vector<Question> questions;
    std::vector<Interval> known = {};  ///< one a question, or none
};

/// The questions of the standard.
QuestionList question_list(Standard const& standard, int year = 0);
/// The same with what the facts, which are of that standard, say already.
QuestionList question_list(Facts const& facts, int year);

std::string render_text(QuestionList const& list, TextOptions const& options = {});
std::string render_markdown(QuestionList const& list, Language language = Language::vi);
std::string render_html(QuestionList const& list, Language language = Language::vi);

/// An object: `schema`, `standard`, `year`, and `questions` with `key`, `text`, `hint`, `kind`, `group`, `answerer`,
/// `proof`, `rows`, bounds of the answer and what is known of it.
std::string write_questions(QuestionList const& list);

/// JSON Schema (2020-12) of what `write_questions` gives.
std::string questions_schema_json();

}  // namespace v1
}  // namespace criterion19
