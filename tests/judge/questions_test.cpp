// The questions of the standards, as an officer is asked them.
#include "catch.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/explain/missing.hpp>
#include <criterion19/judge/questions.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

Question const& asked(std::vector<Question> const& list, std::string const& key) {
    for (auto const& question : list)
        if (question.key == key) return question;
    FAIL("no question " << key);
    return list.front();
}

}  // namespace

TEST_CASE("every fact that a standard reads is asked for once, group after group") {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        auto const list = questions(standard, 2024);
        INFO(standard.id);
        REQUIRE(list.size() == standard.indicators.size());
        for (auto const indicator : standard.indicators) {
            auto const is_it = [&](Question const& question) { return question.indicator == indicator; };
            REQUIRE(std::count_if(list.begin(), list.end(), is_it) == 1);
        }
        REQUIRE(std::is_sorted(list.begin(), list.end(),
                               [](Question const& a, Question const& b) { return a.group < b.group; }));
        for (auto const& question : list) {
            INFO(question.key);
            REQUIRE_FALSE(question.rows.empty());
            REQUIRE_FALSE(question.proof.empty());
            for (auto const& text : {question.text.in(Language::vi), question.text.in(Language::en)}) {
                REQUIRE_FALSE(text.empty());
                REQUIRE(text.find('{') == std::string::npos);
                REQUIRE(text.find('?') != std::string::npos);
            }
        }
    }
}

TEST_CASE("inside a group questions stand as missing lists them where nothing is known") {
    auto const& standard = standards::tt124_2021_commune;
    auto const when = day(2024, 12, 31);
    auto const missing_first =
        missing(assess(Facts(standard), parameters_on(standard, when, 2024), when, 2024)).indicators;
    auto const place = [&](Indicator indicator) {
        auto const found = std::find_if(missing_first.begin(), missing_first.end(),
                                        [&](MissingIndicator const& fact) { return fact.indicator == indicator; });
        return found - missing_first.begin();
    };
    auto const list = questions(standard, 2024);
    for (std::size_t i = 1; i < list.size(); ++i)
        if (list[i].group == list[i - 1].group) CHECK(place(list[i - 1].indicator) <= place(list[i].indicator));
}

TEST_CASE("questions name the unit, the year and the days that count") {
    auto const commune = questions(standards::tt23_2012_commune, 2018);
    CHECK(asked(commune, "crimes").text.in(Language::vi) == "Trong năm 2018, xã có bao nhiêu vụ phạm tội?");
    CHECK(asked(commune, "crimes-1").text.in(Language::vi) == "Trong năm 2017, xã có bao nhiêu vụ phạm tội?");
    CHECK(asked(commune, "crimes").text.in(Language::en) == "In 2018, how many crimes were there in the commune?");
    CHECK(asked(commune, "crimes").answerer == Answerer::police);
    CHECK(asked(commune, "crimes").proof == std::vector<EvidenceKind>{EvidenceKind::events, EvidenceKind::figure});

    auto const hamlet = questions(standards::tt124_2021_hamlet, 2024);
    CHECK(asked(hamlet, "households").text.in(Language::vi) == "Khu dân cư có bao nhiêu hộ gia đình đang cư trú?");
    CHECK(asked(hamlet, "households").group == QuestionGroup::registrations);

    auto const title = questions(standards::tt124_2021_commune, 2024);
    CHECK(asked(title, "police_disciplined").answerer == Answerer::police);
    CHECK(asked(title, "police_disciplined").hint.in(Language::vi) ==
          "Tính từ 16/11/2023 đến 15/11/2024. Không có thì ghi 0; chưa rõ thì để trống.");

    auto const militia = questions(standards::militia_2019_commune, 2024);
    CHECK(asked(militia, "deputies_allowed").text.in(Language::vi) == "Xã được bố trí mấy phó chỉ huy trưởng?");
    CHECK(asked(militia, "mobile_platoon").answerer == Answerer::military);

    auto const no_year = questions(standards::tt23_2012_commune);
    CHECK(asked(no_year, "crimes").text.in(Language::vi) == "Trong năm xét, xã có bao nhiêu vụ phạm tội?");
    CHECK(asked(no_year, "crimes-1").text.in(Language::vi) == "Trong năm trước, xã có bao nhiêu vụ phạm tội?");
    CHECK(asked(no_year, "crimes").hint.in(Language::vi) == "Không có thì ghi 0; chưa rõ thì để trống.");
}

TEST_CASE("a matter says whose attestation is needed") {
    auto const list = questions(standards::ntm_2021_19, 2023);
    CHECK(asked(list, "militia_strong").hint.in(Language::vi).find("cơ quan quân sự") != std::string::npos);
    CHECK(asked(list, "militia_strong").answerer == Answerer::military);
}
