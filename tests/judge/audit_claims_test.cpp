#include "audit_cases.hpp"
#include "core/audit/changes.hpp"
#include "core/audit/percentages.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>

#include <rapidcheck.h>

using namespace criterion19;
using namespace criterion19::test;

namespace {

Found audited_claim(Claim const& claim) {
    DossierBuilder builder(2018);
    builder.content().claims.push_back(claim);
    return audited(builder);
}

bool fits(std::int64_t part, std::int64_t whole, Percent percent, Hedge hedge = Hedge::none) {
    return audited_claim(share(part, whole, percent, hedge)).empty();
}

std::vector<std::string> repairs_of(Discrepancy const& discrepancy) {
    std::vector<std::string> out;
    for (auto const& repair : discrepancy.repairs) out.push_back(repair.in(Language::vi));
    return out;
}

}  // namespace

TEST_CASE("a percentage that its figures do not give is an error with every repair, and none is chosen") {
    auto const found = audited_claim(share(2311, 3013, {8670, 1}));
    REQUIRE(keys(found) == "percent_does_not_fit");
    auto const& discrepancy = found.front();
    CHECK(discrepancy.severity == DiscrepancySeverity::error);
    CHECK(discrepancy.arithmetic.in(Language::vi) == "2.311 / 3.013 = 76,70 %, nhưng nêu 86,7 %");
    CHECK(discrepancy.arithmetic.in(Language::en) == "2,311 / 3,013 = 76.70 %, but 86.7 % is claimed");
    CHECK(repairs_of(discrepancy) ==
          std::vector<std::string>{"tỷ lệ đúng là 76,7 % (chỉ khác 86,7 % một chữ số)",
                                   "tử số đúng là từ 2.611 đến 2.613 (2.611 chỉ khác 2.311 một chữ số)",
                                   "mẫu số đúng là từ 2.664 đến 2.667"});
    REQUIRE(discrepancy.statements.size() == 3);
    CHECK(discrepancy.statements[0].path == "/claims/0");
    CHECK(discrepancy.statements[1].path == "/claims/0/part");
    CHECK(discrepancy.statements[2].text.in(Language::vi) == "3.013 hộ");
    CHECK(discrepancy.statements[0].year == 2018);
}

TEST_CASE("a percentage is rounded to the decimals that are printed, either way at the half") {
    CHECK(fits(2311, 3013, {7670, 1}));
    CHECK(fits(2311, 3013, {7670, 2}));
    CHECK_FALSE(fits(2311, 3013, {7671, 2}));
    CHECK(fits(2311, 3013, {7700, 0}));
    CHECK_FALSE(fits(2311, 3013, {7600, 0}));
    CHECK(fits(16, 25, {6400, 0}));
    CHECK(fits(1, 8, {1200, 0}));  // 12,5 %
    CHECK(fits(1, 8, {1300, 0}));
    CHECK(fits(0, 7, {0, 0}));
    CHECK_FALSE(fits(1, 7, {0, 0}));
}

TEST_CASE("a percentage that is cut off instead of rounded is a warning") {
    auto const found = audited_claim(share(2611, 3013, {8660, 1}));  // 86,657 %
    REQUIRE(keys(found) == "percent_does_not_fit");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    CHECK(found.front().arithmetic.in(Language::vi) ==
          "2.611 / 3.013 = 86,66 %; 86,6 % là cắt bớt chữ số, không phải làm tròn");
    CHECK(audited_claim(share(2611, 3013, {8670, 1})).empty());
}

TEST_CASE("hedges widen what a percentage covers") {
    CHECK(fits(364, 417, {8700, 0}, Hedge::more_than));  // 87,29 %
    CHECK(fits(364, 417, {8000, 0}, Hedge::more_than));
    CHECK_FALSE(fits(364, 417, {8800, 0}, Hedge::more_than));
    CHECK(fits(364, 417, {9000, 0}, Hedge::less_than));
    CHECK_FALSE(fits(364, 417, {8700, 0}, Hedge::less_than));
    CHECK(fits(364, 417, {9000, 0}, Hedge::about));
    CHECK(fits(364, 417, {8800, 0}, Hedge::about));
    CHECK_FALSE(fits(364, 417, {8600, 0}, Hedge::about));
    CHECK_FALSE(fits(364, 417, {7000, 0}, Hedge::about));
}

TEST_CASE("numbers that are only bounded are wrong only where nothing inside their bounds would do") {
    auto some = share(300, 400, {8000, 0});
    some.part->count = Quantity(at_least(300, 400));
    CHECK(audited_claim(some).empty());
    some.percent = Percent{7000, 0};
    CHECK(keys(audited_claim(some)) == "percent_does_not_fit");
    some.whole->count = Quantity(at_least(400));
    CHECK(audited_claim(some).empty());
}

TEST_CASE("the part and base that are offered are exactly those that give the percentage") {
    CHECK(rc::check([] {
        auto const decimals = *rc::gen::inRange(0, 3);
        auto const digit = last_digit({0, decimals});
        Percent const percent{*rc::gen::inRange<std::int64_t>(1, 10'001 / digit) * digit, decimals};
        auto const range = range_of(percent, Hedge::none);
        auto const whole = *rc::gen::inRange<std::int64_t>(1, 3000);
        auto const parts = parts_giving(whole, range);
        for (std::int64_t part = 0; part <= whole; ++part)
            RC_ASSERT(can_give(exactly(part), exactly(whole), range) == (parts.lo <= part && part <= parts.hi));
        auto const part = *rc::gen::inRange<std::int64_t>(1, 300);
        auto const wholes = wholes_giving(part, range);
        for (std::int64_t base = part; base <= 3000; ++base)
            RC_ASSERT(can_give(exactly(part), exactly(base), range) == (wholes.lo <= base && base <= wholes.hi));
    }));
}

TEST_CASE("the share of any part and whole, printed with any decimals, is accepted") {
    CHECK(rc::check([] {
        auto const whole = *rc::gen::inRange<std::int64_t>(1, max_count + 1);
        auto const part = *rc::gen::inRange<std::int64_t>(0, whole + 1);
        auto const decimals = *rc::gen::inRange(0, 3);
        auto const printed = rounded_share(part, whole, decimals);
        RC_ASSERT(can_give(exactly(part), exactly(whole), range_of(printed, Hedge::none)));
    }));
}

TEST_CASE("one-digit slips have as many digits and differ in one") {
    CHECK(one_digit_slips(2311, {2611, 2613}) == std::vector<std::int64_t>{2611});
    CHECK(one_digit_slips(3013, {2664, 2667}).empty());
    CHECK(one_digit_slips(7, {0, 9}) == std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 8, 9});
    CHECK(one_digit_slips(0, {0, 9}).empty());
    CHECK(differs_in_one_digit(867, 767));
    CHECK_FALSE(differs_in_one_digit(1000, 999));
    CHECK_FALSE(differs_in_one_digit(8, 8));
}

TEST_CASE("percentages are printed with the decimals that they were given with") {
    CHECK(print_percent(Percent{8670, 1}).in(Language::vi) == "86,7 %");
    CHECK(print_percent(Percent{8700, 1}).in(Language::vi) == "87,0 %");
    CHECK(print_percent(Percent{8705, 2}).in(Language::en) == "87.05 %");
    CHECK(print_percent(Percent{10'000, 0}).in(Language::vi) == "100 %");
    CHECK(print_percent(Percent{8700, 0}, Hedge::more_than).in(Language::vi) == "hơn 87 %");
}

TEST_CASE("a rate of people over households is a warning, whatever its percentage") {
    auto rate = share(2311, 3013, {7670, 1});
    rate.part->unit = "người";
    rate.whole->unit = "hộ gia đình";
    auto const found = audited_claim(rate);
    REQUIRE(keys(found) == "unit_mismatch");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    CHECK(found.front().repairs.size() == 3);

    rate.part->unit = "hộ dân";
    CHECK(audited_claim(rate).empty());
    rate.part->unit = "cán bộ";  // a word that is in no list counts as nobody knows what
    CHECK(audited_claim(rate).empty());
    rate.part->unit = "người";
    rate.percent = boost::none;  // two numbers side by side are no rate
    CHECK(audited_claim(rate).empty());
}

TEST_CASE("a part of a claim is not above its whole, but a target can be passed") {
    auto more = share(12, 10, {12'000, 0}, Hedge::none, "công dân");
    CHECK(keys(audited_claim(more)) == "part_exceeds_whole");
    more.text = "12/10 công dân nhập ngũ, đạt 120 % chỉ tiêu";
    CHECK(audited_claim(more).empty());
    more.text = "12/10 công dân";
    more.percent = boost::none;
    CHECK(keys(audited_claim(more)) == "part_exceeds_whole");
    more.part->count = 10;
    CHECK(audited_claim(more).empty());
}

TEST_CASE("a change is read where it can mean one thing") {
    auto const read = [](std::string_view text) {
        auto const change = change_in(text);
        if (!change) return std::string("none");
        std::string out = change->up ? "+" : "-";
        if (change->amount) out += std::to_string(*change->amount);
        if (change->percent) out += "/" + print_percent(*change->percent).in(Language::en);
        return out;
    };
    CHECK(read("12 vụ, giảm 3 vụ so với năm 2017") == "-3");
    CHECK(read("12, down 3 from 14") == "-3");
    CHECK(read("Tăng 02 vụ") == "+2");
    CHECK(read("giảm 1.240 vụ (20,5%)") == "-1240/20.5 %");
    CHECK(read("giảm 20%") == "-/20 %");
    CHECK(read("giảm 3 vụ, giảm 20 %") == "-3/20 %");
    CHECK(read("giảm 3 vụ, tăng 2 người") == "none");
    CHECK(read("giảm 3 vụ; giảm 2 người") == "none");
    CHECK(read("giảm hơn 3 vụ") == "none");
    CHECK(read("giảm xuống còn 12 vụ") == "none");
    CHECK(read("không tăng, không giảm") == "none");
    CHECK(read("suy giảm3") == "none");
    CHECK(read("update 3") == "none");
    CHECK(read("giảm") == "none");
    CHECK(read("") == "none");
}

TEST_CASE("a change that its values do not give is an error") {
    auto change = claim("12 vụ, giảm 3 vụ so với 14 vụ năm 2017");
    change.part = ClaimedCount{12, "vụ"};
    change.whole = ClaimedCount{14, "vụ"};
    auto const found = audited_claim(change);
    REQUIRE(keys(found) == "change_does_not_fit");
    CHECK(found.front().arithmetic.in(Language::vi) == "nay 12, trước 14: giảm 2, nhưng nêu giảm 3");
    CHECK(repairs_of(found.front()) ==
          std::vector<std::string>{"mức thay đổi đúng là: giảm 2", "số hiện nay đúng là 11", "số kỳ trước đúng là 15"});

    change.whole->count = 15;
    CHECK(audited_claim(change).empty());
    change.text = "12 vụ, tăng 3 vụ so với 15 vụ năm 2017";
    CHECK(keys(audited_claim(change)) == "change_does_not_fit");
    // The percentage of such a claim is that of the change.
    change.text = "12 vụ, giảm 20% so với 15 vụ năm 2017";
    change.percent = Percent{2000, 0};
    CHECK(audited_claim(change).empty());
    change.text = "12 vụ, giảm 25% so với 15 vụ năm 2017";
    CHECK(keys(audited_claim(change)) == "change_does_not_fit");
}

TEST_CASE("the sentence of a figure says how it changed, and the figures say otherwise") {
    auto const with = [](std::int64_t of_2017, std::string quote) {
        DossierBuilder builder(2018);
        Quantity now(12);
        now.origin.quote = std::move(quote);
        builder.figure(CountKind::crimes, 2018, now).figure(CountKind::crimes, 2017, of_2017);
        return audited(builder);
    };
    CHECK(keys(with(14, "phạm pháp hình sự 12 vụ, giảm 3 vụ so với năm 2017")) == "change_does_not_fit");
    CHECK(with(15, "phạm pháp hình sự 12 vụ, giảm 3 vụ so với năm 2017").empty());
    CHECK(with(14, "tệ nạn xã hội giảm 3 vụ").empty());  // speaks of something else
    CHECK(with(14, "12 vụ").empty());
}
