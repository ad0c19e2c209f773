// Which standard is meant where none is named, or its name is wrong.
#include <catch.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

using namespace criterion19;

TEST_CASE("without a name, a commune is assessed by the national criterion of the day") {
    auto const of_2018 = standards::by_default(Date(2018, 12, 31), UnitKind::commune);
    REQUIRE(of_2018);
    CHECK(of_2018->standard->id == "ntm-2016/19");
    CHECK(of_2018->reason.in(Language::vi) ==
          "không nêu tiêu chuẩn nào, nên chọn tiêu chí quốc gia có hiệu lực ngày 31/12/2018");
}

TEST_CASE("from 15/02/2026 a commune is assessed by what is known of the new set") {
    auto const before = standards::by_default(Date(2026, 2, 14), UnitKind::commune);
    REQUIRE(before);
    CHECK(before->standard->id == "ntm-2021/19");
    auto const of_2026 = standards::by_default(Date(2026, 2, 15), UnitKind::commune);
    REQUIRE(of_2026);
    CHECK(of_2026->standard->id == "ntm-2026");
    CHECK(of_2026->reason.in(Language::en) ==
          "no standard was named, so the national criterion in force on 15/02/2026 was taken");
}

TEST_CASE("other units are assessed by the title, which needs no reason") {
    for (auto const kind : {UnitKind::hamlet, UnitKind::agency, UnitKind::enterprise, UnitKind::school}) {
        auto const chosen = standards::by_default(Date(2023, 12, 31), kind);
        REQUIRE(chosen);
        CHECK(standards::covers(*chosen->standard, kind));
        CHECK(chosen->standard->in_force.contains(Date(2023, 12, 31)));
        CHECK(chosen->reason == BilingualText());
    }
}

TEST_CASE("a day without any standard is an error") {
    auto const none = standards::by_default(Date(2000, 1, 1), UnitKind::commune);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::no_standard_in_force);
    CHECK_FALSE(standards::by_default(Date(2012, 6, 17), UnitKind::hamlet));
}

TEST_CASE("a standard by its id, or what was probably meant") {
    REQUIRE(standards::named("tt124-2021/hamlet"));
    CHECK(*standards::named("tt124-2021/hamlet") == &standards::tt124_2021_hamlet);
    auto const wrong = standards::named("tt124-2021/hamlte");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::unknown_standard);
    CHECK(wrong.error().message.in(Language::en) ==
          "there is no standard \"tt124-2021/hamlte\"; did you mean \"tt124-2021/hamlet\"?");
}
