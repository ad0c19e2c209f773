// Questions, parameters, buffers and dossiers of facts in C.
#include "c/handles.hpp"

#include <catch.hpp>

#include <cstring>
#include <string>

using namespace criterion19_test;

namespace {

std::string text_of(Buffer const& buffer) {
    char const* text = nullptr;
    std::size_t size = 0;
    REQUIRE(criterion19_buffer_get_text(buffer.get(), &text, &size, nullptr) == CRITERION19_OK);
    REQUIRE(std::strlen(text) == size);
    return {text, size};
}

}  // namespace

TEST_CASE("a standard asks its questions") {
    Standard standard;
    REQUIRE(criterion19_standard_find("tt23-2012/commune", standard.out(), nullptr) == CRITERION19_OK);
    Questions questions;
    Error error;
    CHECK(criterion19_questions_make(standard.get(), 3, questions.out(), error.out()) == CRITERION19_BAD_ARGUMENT);
    REQUIRE(criterion19_questions_make(standard.get(), 2018, questions.out(), nullptr) == CRITERION19_OK);
    standard.out();  // the questions keep their standard alive
    std::size_t count = 0;
    REQUIRE(criterion19_questions_get_count(questions.get(), &count, nullptr) == CRITERION19_OK);
    bool found = false;
    for (std::size_t i = 0; i < count; ++i) {
        auto question = sized<criterion19_question>();
        REQUIRE(criterion19_questions_get_question(questions.get(), i, &question, nullptr) == CRITERION19_OK);
        REQUIRE(question.indicator >= 0);
        REQUIRE(question.proof_count > 0);
        REQUIRE(question.row_count > 0);
        if (std::string(question.key) != "crimes") continue;
        found = true;
        CHECK(std::string(question.text.vi) == "Trong năm 2018, xã có bao nhiêu vụ phạm tội?");
        CHECK(std::string(question.group) == "order");
        CHECK(std::string(question.answerer) == "police");
        CHECK(std::string(question.answerer_name.vi) == "Công an");
        CHECK(question.kind == CRITERION19_COUNT);
        CHECK(question.domain.lo == 0);
        CHECK(std::string(question.proof[0].en) == "the register of events");
        CHECK(std::string(question.rows[0]).find("tt23-2012/commune/") == 0);
    }
    CHECK(found);
    auto question = sized<criterion19_question>();
    CHECK(criterion19_questions_get_question(questions.get(), count, &question, nullptr) == CRITERION19_BAD_ARGUMENT);
    question.struct_size = 4;
    CHECK(criterion19_questions_get_question(questions.get(), 0, &question, nullptr) == CRITERION19_UNSUPPORTED);
}

TEST_CASE("whatever prints can print into a buffer") {
    Standard standard;
    REQUIRE(criterion19_standard_find("tt124-2021/commune", standard.out(), nullptr) == CRITERION19_OK);
    Questions questions;
    REQUIRE(criterion19_questions_make(standard.get(), 2024, questions.out(), nullptr) == CRITERION19_OK);
    Buffer buffer;
    REQUIRE(criterion19_buffer_make(buffer.out(), nullptr) == CRITERION19_OK);
    CHECK(text_of(buffer).empty());
    REQUIRE(criterion19_questions_print(questions.get(), nullptr, criterion19_buffer_write, buffer.get(), nullptr) ==
            CRITERION19_OK);
    CHECK(text_of(buffer).find("16/11/2023") != std::string::npos);
    Buffer page;
    REQUIRE(criterion19_buffer_make(page.out(), nullptr) == CRITERION19_OK);
    REQUIRE(criterion19_standard_print(standard.get(), nullptr, nullptr, criterion19_buffer_write, page.get(),
                                       nullptr) == CRITERION19_OK);
    CHECK(text_of(page).find("124/2021/TT-BCA") != std::string::npos);
    CHECK(criterion19_buffer_write(nullptr, "x", 1) == 1);
    CHECK(criterion19_buffer_write(page.get(), nullptr, 1) == 1);
    CHECK(criterion19_buffer_write(page.get(), nullptr, 0) == 0);
}

TEST_CASE("rows name what they are compared with, and by which parameter") {
    Standard standard;
    REQUIRE(criterion19_standard_find("tt23-2012/commune", standard.out(), nullptr) == CRITERION19_OK);
    auto info = sized<criterion19_standard_info>();
    REQUIRE(criterion19_standard_get_info(standard.get(), &info, nullptr) == CRITERION19_OK);
    bool found = false;
    for (std::size_t i = 0; i < info.row_count; ++i) {
        auto row = sized<criterion19_row>();
        REQUIRE(criterion19_standard_get_row(standard.get(), i, &row, nullptr) == CRITERION19_OK);
        // A program of before has the struct without the new fields.
        auto earlier = sized<criterion19_row>();
        earlier.struct_size = offsetof(criterion19_row, other);
        earlier.other = 77;
        REQUIRE(criterion19_standard_get_row(standard.get(), i, &earlier, nullptr) == CRITERION19_OK);
        CHECK(earlier.other == 77);
        CHECK(std::string(earlier.id) == row.id);
        if (std::string(row.id) != "tt23-2012/commune/6.4") continue;
        found = true;
        auto whole = sized<criterion19_indicator>();
        REQUIRE(row.other >= 0);
        REQUIRE(criterion19_standard_get_indicator(standard.get(), static_cast<std::size_t>(row.other), &whole,
                                                   nullptr) == CRITERION19_OK);
        CHECK(std::string(whole.key) == "hamlets");
        CHECK(row.guard == -1);
        auto share = sized<criterion19_parameter>();
        REQUIRE(row.parameter >= 0);
        REQUIRE(criterion19_standard_get_parameter(standard.get(), static_cast<std::size_t>(row.parameter), &share,
                                                   nullptr) == CRITERION19_OK);
        CHECK(std::string(share.kind) == "share");
        CHECK(share.value == 7000);  // Điều 6 khoản 4: 70 %
        CHECK(std::string(share.value_name.vi) == "70 %");
    }
    CHECK(found);
    bool has_period = false;
    for (std::size_t i = 0; i < info.parameter_count; ++i) {
        auto parameter = sized<criterion19_parameter>();
        REQUIRE(criterion19_standard_get_parameter(standard.get(), i, &parameter, nullptr) == CRITERION19_OK);
        bool const is_period = std::string(parameter.kind) == "period";
        has_period = has_period || is_period;
        if (is_period) CHECK(parameter.value_key[0] != '\0');
    }
    CHECK(has_period);
    auto parameter = sized<criterion19_parameter>();
    CHECK(criterion19_standard_get_parameter(standard.get(), info.parameter_count, &parameter, nullptr) ==
          CRITERION19_BAD_ARGUMENT);
}

TEST_CASE("a dossier made of facts is judged as the facts are") {
    Standard standard;
    REQUIRE(criterion19_standard_find("tt23-2012/commune", standard.out(), nullptr) == CRITERION19_OK);
    criterion19_fact facts[2] = {sized<criterion19_fact>(), sized<criterion19_fact>()};
    facts[0].indicator = "hamlets";
    facts[0].value = {25, 25};
    facts[1].indicator = "hamlets_recognised";
    facts[1].value = {16, 16};
    auto options = sized<criterion19_assess_options>();
    options.name = "Xã Ví Dụ";
    Dossier dossier;
    REQUIRE(criterion19_dossier_of_facts(standard.get(), 2018, facts, 2, &options, dossier.out(), nullptr) ==
            CRITERION19_OK);
    auto info = sized<criterion19_dossier_info>();
    REQUIRE(criterion19_dossier_get_info(dossier.get(), &info, nullptr) == CRITERION19_OK);
    CHECK(info.year == 2018);
    CHECK(std::string(info.name) == "Xã Ví Dụ");
    Assessment of_dossier;
    Assessment of_facts;
    REQUIRE(criterion19_assess(dossier.get(), standard.get(), nullptr, of_dossier.out(), nullptr) == CRITERION19_OK);
    REQUIRE(criterion19_assess_facts(standard.get(), 2018, facts, 2, nullptr, of_facts.out(), nullptr) ==
            CRITERION19_OK);
    std::size_t row = 0;
    REQUIRE(criterion19_assessment_find(of_facts.get(), "6.4", &row, nullptr) == CRITERION19_OK);
    auto a = sized<criterion19_finding>();
    auto b = sized<criterion19_finding>();
    REQUIRE(criterion19_assessment_get_finding(of_dossier.get(), row, &a, nullptr) == CRITERION19_OK);
    REQUIRE(criterion19_assessment_get_finding(of_facts.get(), row, &b, nullptr) == CRITERION19_OK);
    CHECK(a.outcome == CRITERION19_NOT_MET);
    CHECK(b.outcome == CRITERION19_NOT_MET);
    facts[1].value = {9, 3};
    Error error;
    CHECK(criterion19_dossier_of_facts(standard.get(), 2018, facts, 2, nullptr, dossier.out(), error.out()) !=
          CRITERION19_OK);
    CHECK(dossier.get() == nullptr);
}
