// Questions as JSON: their fields, which are only written.
#include "json/assessment_values.hpp"
#include "json/finding_fields.hpp"

#include <criterion19/io/question_list.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
inline constexpr std::string_view terms_name<Answerer> = "answerer";
template <>
inline constexpr std::string_view terms_name<QuestionGroup> = "question_group";
template <>
inline constexpr std::string_view terms_name<EvidenceKind> = "evidence_kind";

/// A question beside what is known of its answer.
struct AskedQuestion {
    Question question;
    boost::optional<Interval> known;
};

namespace asking {
/// A bound of a number; days and yes-or-no need none.
inline boost::optional<Signed> bound(Question const& question, std::int64_t value) {
    if (question.kind != ValueKind::count && question.kind != ValueKind::percent) return boost::none;
    return Signed{value};
}
inline boost::optional<PrintedValue> known(AskedQuestion const& of) {
    if (!of.known || *of.known == of.question.domain) return boost::none;
    return PrintedValue{*of.known, of.question.kind};
}
inline std::vector<AskedQuestion> questions(QuestionList const& list) {
    std::vector<AskedQuestion> out;
    for (std::size_t i = 0; i < list.questions.size(); ++i) {
        out.push_back({list.questions[i], boost::none});
        if (!list.known.empty()) out.back().known = list.known[i];
    }
    return out;
}
}  // namespace asking

template <>
struct Fields<AskedQuestion> {
    using T = AskedQuestion;
    static constexpr std::string_view name = "question";
    static constexpr auto all = std::make_tuple(
        field("key", [](T const& of) { return of.question.key; }, {"khóa của số liệu", "key of the fact"}).needed(),
        field("name", [](T const& of) { return of.question.name; }, {"tên số liệu", "what is asked for"}).needed(),
        field("text", [](T const& of) { return of.question.text; }, {"câu hỏi", "the question"}).needed(),
        field("hint", [](T const& of) { return of.question.hint; }, {"cách trả lời", "how to answer"}),
        field("kind", [](T const& of) { return of.question.kind; }, {"loại giá trị", "kind of value"}).needed(),
        field("minimum", [](T const& of) { return asking::bound(of.question, of.question.domain.lo); },
              {"giá trị nhỏ nhất", "least value"}),
        field("maximum", [](T const& of) { return asking::bound(of.question, of.question.domain.hi); },
              {"giá trị lớn nhất", "greatest value"}),
        field("known", &asking::known, {"điều hồ sơ đã cho biết", "what is known of it already"}),
        field("group", [](T const& of) { return of.question.group; }, {"nhóm câu hỏi", "group of questions"}).needed(),
        field("answerer", [](T const& of) { return of.question.answerer; }, {"ai trả lời", "who answers"}).needed(),
        field("proof", [](T const& of) { return of.question.proof; },
              {"giấy tờ chứng minh, mạnh nhất trước", "what proves the answer, the strongest first"})
            .needed(),
        field("rows", [](T const& of) { return of.question.rows; },
              {"mã các yêu cầu dùng số liệu này", "whole ids of the rows that read it"})
            .needed());
};
template <>
struct JsonWriter<AskedQuestion> : StatedWriter<AskedQuestion> {};

template <>
struct Fields<QuestionList> {
    using T = QuestionList;
    static constexpr std::string_view name = "questions";
    static constexpr auto all = std::make_tuple(
        field("schema", FormName<questions_schema>{}, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("standard", [](T const& of) { return std::string(of.standard->id); },
              {"mã tiêu chuẩn", "id of the standard"})
            .needed(),
        field("title", [](T const& of) { return BilingualText(of.standard->title); }, {"tên tiêu chuẩn", "its title"})
            .needed(),
        field("year", [](T const& of) { return static_cast<std::int64_t>(of.year); }, {"năm xét", "year"}),
        field("questions", &asking::questions, {"câu hỏi, theo nhóm", "the questions, by group"}).needed());
};

}  // namespace json

std::string write_questions(QuestionList const& list) {
    return json::print(json::write_stated(list));
}

std::string questions_schema_json() {
    return json::written_schema<QuestionList>(questions_schema, {"Câu hỏi của tiêu chuẩn", "Questions of a standard"});
}

}  // namespace v1
}  // namespace criterion19
