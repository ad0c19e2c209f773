// What each row that is not met still needs, worked out by hand from the circulars.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/judge/explain/remedies.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using test::assessed;

namespace {

Remedy only(Assessment const& assessment) {
    auto const list = remedies(assessment);
    REQUIRE(list.size() == 1);
    return list[0];
}

}  // namespace

TEST_CASE("25 hamlets, 16 recognised under 23/2012: two more, and no deadline is known") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, 16);
    auto const assessment = assessed(maker, facts);
    auto const remedy = only(assessment);
    CHECK(assessment.findings[remedy.finding].id == "tt23-2012/commune/6.4");
    CHECK(remedy.means == Means::authority);
    CHECK(remedy.amount == exactly(2));
    CHECK(remedy.text.in(Language::vi) == "công nhận thêm 2 khu dân cư");
    CHECK(remedy.text.in(Language::en) == "recognise 2 more hamlets");
    CHECK_FALSE(remedy.deadline);
    CHECK(remedy.needed);
}

TEST_CASE("one more is said of one") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, 17);
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.text.in(Language::vi) == "công nhận thêm 1 khu dân cư");
    CHECK(remedy.text.in(Language::en) == "recognise 1 more hamlet");
}

TEST_CASE("what is known only within bounds gives bounds") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, Interval{10, 12});
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.amount == Interval{6, 8});
    CHECK(remedy.text.in(Language::vi) == "công nhận thêm từ 6 đến 8 khu dân cư");

    facts.set(Total::hamlets, at_least(25));
    CHECK(only(assessed(maker, facts)).text.in(Language::vi) == "công nhận thêm ít nhất 6 khu dân cư");
}

TEST_CASE("20 units, 13 recognised under 124/2021: one more before the days of decision of Điều 9") {
    auto const maker = test::maker_for(standards::tt124_2021_commune);
    auto facts = maker.all_met();
    facts.set(Composite::units, 20);
    facts.set(Composite::units_registered, 20);
    facts.set(Composite::units_share_base, 20);
    facts.set(Composite::units_recognised, 13);
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.text.in(Language::vi) == "công nhận thêm 1 đơn vị");
    REQUIRE(remedy.deadline);
    CHECK(remedy.deadline->text.in(Language::vi) ==
          "khu dân cư trước ngày 15/11/2023, đơn vị khác trước ngày 20/11/2023");
    CHECK(remedy.deadline->text.in(Language::en) == "hamlets before 15/11/2023, other units before 20/11/2023");
    CHECK(remedy.deadline->last == day(2023, 11, 19));
    CHECK(remedy.deadline->citation.in(Language::vi) == "khoản 1 Điều 9 Thông tư 124/2021/TT-BCA");
    CHECK(remedy.overdue);  // assessed on 31/12/2023
}

TEST_CASE("one unit of 20 has not registered") {
    auto maker = test::maker_for(standards::tt124_2021_commune);
    maker.as_of = day(2023, 6, 1);
    auto facts = maker.all_met();
    facts.set(Composite::units, 20);
    facts.set(Composite::units_registered, 19);
    facts.set(Composite::units_share_base, 20);
    facts.set(Composite::units_recognised, 19);
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.means == Means::unit);
    CHECK(remedy.text.in(Language::vi) == "đăng ký thêm 1 đơn vị thuộc phạm vi");
    REQUIRE(remedy.deadline);
    CHECK(remedy.deadline->last == day(2023, 11, 15));
    CHECK(remedy.deadline->text.in(Language::vi) == "chậm nhất ngày 15/11/2023, ngày cuối của năm xét");
    CHECK_FALSE(remedy.overdue);
}

TEST_CASE("a resolution dated after the first quarter cannot be mended this year") {
    auto const maker = test::maker_for(standards::tt124_2021_commune);
    auto facts = maker.all_met();
    facts.set(DocumentRole::party_resolution, day(2023, 4, 1).number);
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.means == Means::nobody);
    CHECK_FALSE(remedy.deadline);
    CHECK(remedy.text.in(Language::vi) ==
          "ngày nghị quyết của cấp ủy về an ninh, trật tự: 01/04/2023, ngoài thời hạn từ 01/01/2023 "
          "đến 31/03/2023; không khắc phục được trong năm nay");
}

TEST_CASE("a resolution of the year before can be followed by one in the first quarter") {
    auto maker = test::maker_for(standards::tt124_2021_commune);
    maker.as_of = day(2023, 2, 1);
    auto facts = maker.all_met();
    facts.set(DocumentRole::party_resolution, day(2022, 12, 20).number);
    auto const remedy = only(assessed(maker, facts));
    CHECK(remedy.means == Means::unit);
    CHECK(remedy.text.in(Language::vi) ==
          "cấp ủy ban hành nghị quyết về an ninh, trật tự trong thời hạn từ 01/01/2023 đến 31/03/2023");
    REQUIRE(remedy.deadline);
    CHECK(remedy.deadline->last == day(2023, 3, 31));
    CHECK(remedy.deadline->text.in(Language::vi) == "chậm nhất ngày 31/03/2023");
    CHECK_FALSE(remedy.overdue);
}

TEST_CASE("events and risen figures cannot be mended") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(CountKind::disorders, 1);
    facts.set(CountKind::crimes, 6);
    facts.set(Indicator(CountKind::crimes, 1), 5);
    auto const list = remedies(assessed(maker, facts));
    REQUIRE(list.size() == 2);
    CHECK(list[0].means == Means::nobody);
    CHECK(list[0].text.in(Language::vi) ==
          "số vụ gây rối an ninh, trật tự trong năm xét: 1, đã xảy ra; không khắc phục được trong năm nay");
    CHECK(list[1].means == Means::nobody);
    CHECK(list[1].text.in(Language::vi) ==
          "số vụ phạm tội trong năm xét: 6, mức được phép là 5; không khắc phục được trong năm nay");
}

TEST_CASE("titles, ratings and attestations are another body's to give") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Composite::police_title, 0);
    facts.set(Matter::policies_carried_out, 0);
    auto const list = remedies(assessed(maker, facts));
    REQUIRE(list.size() == 2);
    CHECK(list[0].means == Means::authority);
    CHECK(list[0].text.in(Language::vi) ==
          "cần cơ quan có thẩm quyền xác nhận đạt: thực hiện chủ trương, chính sách, quy định về an ninh, trật tự");
    CHECK(list[1].means == Means::authority);
    CHECK_FALSE(list[1].amount);
    CHECK(list[1].text.in(Language::vi) ==
          "công an xã (phường: cả bảo vệ dân phố) cần đạt \"Đơn vị tiên tiến\" trở lên");
}

TEST_CASE("a row that a group does not need says so") {
    auto const maker = test::maker_for(standards::ntm_2009_19);
    auto facts = maker.all_met();
    facts.set(Matter::order_maintained, 0);  // the guidance is met beside it
    auto const remedy = only(assessed(maker, facts));
    CHECK_FALSE(remedy.needed);
}

TEST_CASE("too many deputies, defence targets missed, training too short") {
    auto const maker = test::maker_for(standards::militia_2019_commune);
    auto facts = maker.all_met();
    facts.set(Composite::deputies_allowed, 1);
    facts.set(Total::deputy_commanders, 2);
    facts.set(Total::training_days_on_spot, 5);
    auto const list = remedies(assessed(maker, facts));
    REQUIRE(list.size() == 2);
    CHECK(list[0].text.in(Language::vi) == "huấn luyện dân quân tại chỗ thêm 2 ngày");
    CHECK(list[1].text.in(Language::vi) == "giảm 1 phó chỉ huy trưởng");
    CHECK(list[1].text.in(Language::en) == "1 deputy commander fewer");

    auto const ntm = test::maker_for(standards::ntm_2021_19);
    auto targets = ntm.all_met();
    targets.set(Composite::defence_targets_missed, 2);
    auto const remedy = only(assessed(ntm, targets));
    CHECK(remedy.means == Means::unit);
    CHECK(remedy.text.in(Language::vi) == "hoàn thành 2 chỉ tiêu quốc phòng còn thiếu");
}

TEST_CASE("each row that is not met has one remedy, in both languages") {
    test::Dice dice(6);
    test::for_each_maker([&](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        for (int round = 0; round < 20; ++round) {
            auto const assessment = assessed(maker, test::random_facts(maker, dice, 4));
            std::size_t not_met = 0;
            for (auto const& finding : assessment.findings)
                not_met += !finding.group && finding.outcome == Outcome::not_met;
            auto const list = remedies(assessment);
            REQUIRE(list.size() == not_met);
            for (auto const& remedy : list) {
                INFO(remedy.text.in(Language::vi));
                REQUIRE_FALSE(remedy.text.in(Language::vi).empty());
                REQUIRE_FALSE(remedy.text.in(Language::en).empty());
                REQUIRE(remedy.text.in(Language::vi).find('{') == std::string::npos);
                REQUIRE((remedy.means != Means::nobody || !remedy.deadline));
            }
        }
    });
}
