#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/io/question_list.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {

SharedQuestions::SharedQuestions(std::shared_ptr<SharedStandard const> of, int year)
    : standard(std::move(of)), list(question_list(standard->standard, year)) {
    for (auto const& question : list.questions) {
        std::vector<criterion19_text> papers;
        for (auto const kind : question.proof) papers.push_back(literal(wording_of(kind)));
        proof.push_back(std::move(papers));
        rows.push_back(shown(question.rows));
    }
}

}  // namespace criterion19::c

criterion19_status criterion19_questions_make(criterion19_standard const* standard, int32_t year,
                                              criterion19_questions** questions, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(questions, "questions");
        auto const& of = not_null(standard, "standard").shared;
        if (year != 0 && (year < first_year || year > last_year))
            throw bad_argument("year", {"không có năm này", "there is no such year"});
        made.make(std::make_shared<SharedQuestions const>(of, year));
    });
}

criterion19_status criterion19_questions_get_count(criterion19_questions const* questions, size_t* count,
                                                   criterion19_error** error) {
    return guarded(error,
                   [&] { not_null(count, "count") = not_null(questions, "questions").shared->list.questions.size(); });
}

criterion19_status criterion19_questions_get_question(criterion19_questions const* questions, size_t index,
                                                      criterion19_question* question, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(questions, "questions").shared;
        auto const& asked = element(of.list.questions, index);
        criterion19_question out{};
        out.indicator = of.standard->standard.slot_of(asked.indicator);
        out.key = asked.key.c_str();
        out.name = of.texts(asked.name);
        out.text = of.texts(asked.text);
        out.hint = of.texts(asked.hint);
        out.kind = static_cast<std::int32_t>(asked.kind);
        out.domain = {asked.domain.lo, asked.domain.hi};
        out.group = literal(key_of(asked.group));
        out.group_name = literal(wording_of(asked.group));
        out.answerer = literal(key_of(asked.answerer));
        out.answerer_name = literal(wording_of(asked.answerer));
        out.proof = of.proof[index].data();
        out.proof_count = of.proof[index].size();
        out.rows = of.rows[index].data();
        out.row_count = of.rows[index].size();
        write_struct(question, out, "question");
    });
}

criterion19_status criterion19_questions_print(criterion19_questions const* questions,
                                               criterion19_print_options const* options, criterion19_write write,
                                               void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(questions, "questions").shared;
        Sink const sink(write, user);
        sink.write(printed(checked(options), of.list, write_questions));
    });
}

void criterion19_questions_free(criterion19_questions** questions) {
    release(questions);
}
