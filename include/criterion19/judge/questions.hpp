// What an office has to be asked to judge by a standard: one question for each thing that its rows measure.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/law/indicator_row.hpp>
#include <criterion19/law/standard.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// One question. Its answer is the value of an indicator: a fact.
struct Question {
    Indicator indicator;
    std::string key;     ///< of the fact: what a form fills in and `what-if --set` takes
    BilingualText name;  ///< of what is asked for: "số vụ phạm tội trong năm xét"
    BilingualText text;  ///< "Trong năm 2024, xã có bao nhiêu vụ phạm tội?"
    BilingualText hint;  ///< how to answer; the days that count
    ValueKind kind = ValueKind::count;
    Interval domain;  ///< all that the answer can be
    QuestionGroup group = QuestionGroup::unit;
    Answerer answerer = Answerer::office;
    std::vector<EvidenceKind> proof;  ///< the papers that prove the answer, the strongest first
    std::vector<std::string> rows;    ///< whole ids of the rows that read it, in the order of the text
};

/// The questions of a standard, by group, inside a group in the order in which `missing` asks where nothing is known.
/// Facts that cannot change the outcome as the standard is read by default stand last. `year` 0 asks of "the year
/// assessed" and names no days.
///
///     for (auto const& question : questions(*standards::find("ntm-2021/19"), 2024))
///     ask(question.text.in(Language::vi));
std::vector<Question> questions(Standard const& standard, int year = 0);

}  // namespace v1
}  // namespace criterion19
