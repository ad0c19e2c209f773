// Questions as a list: in every format, and with what is known already.
#include "catch.hpp"

#include <criterion19/io/question_list.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <nlohmann/json.hpp>

using namespace criterion19;

TEST_CASE("the list holds every question in every format") {
    auto const list = question_list(standards::tt23_2012_commune, 2018);
    auto const json = nlohmann::json::parse(write_questions(list));
    CHECK(json["schema"] == "criterion19/questions/1");
    CHECK(json["year"] == 2018);
    REQUIRE(json["questions"].size() == list.questions.size());
    auto const text = render_text(list);
    auto const markdown = render_markdown(list);
    auto const html = render_html(list);
    for (std::size_t i = 0; i < list.questions.size(); ++i) {
        auto const& question = list.questions[i];
        INFO(question.key);
        CHECK(json["questions"][i]["key"] == question.key);
        CHECK(json["questions"][i]["text"]["vi"] == question.text.in(Language::vi));
        CHECK(json["questions"][i]["rows"].size() == question.rows.size());
        CHECK_FALSE(json["questions"][i].contains("known"));
        CHECK(text.find(question.key) != std::string::npos);
        CHECK(html.find(question.key) != std::string::npos);
        CHECK(markdown.find("| " + std::to_string(i + 1) + " |") != std::string::npos);
    }
}

TEST_CASE("what is known stands beside its question") {
    Facts facts(standards::tt23_2012_commune);
    facts.set(Total::hamlets, 25);
    facts.set(CountKind::crimes, at_least(3));
    auto const list = question_list(facts, 2018);
    auto const json = nlohmann::json::parse(write_questions(list));
    for (auto const& question : json["questions"]) {
        if (question["key"] == "hamlets")
            CHECK(question["known"] == 25);
        else if (question["key"] == "crimes")
            CHECK(question["known"]["at_least"] == 3);
        else
            CHECK_FALSE(question.contains("known"));
    }
    CHECK(render_text(list).find("đã biết: 25") != std::string::npos);
    CHECK(render_text(list).find("đã biết: ít nhất 3") != std::string::npos);
}

TEST_CASE("a standard without content asks nothing and says so") {
    for (auto const& entry : standards::catalogue) {
        if (!entry.standard->rows.empty()) continue;
        auto const list = question_list(*entry.standard);
        CHECK(list.questions.empty());
        CHECK(render_text(list).find("chưa có câu hỏi") != std::string::npos);
    }
}
