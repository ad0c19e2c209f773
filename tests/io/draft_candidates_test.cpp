// What a draft says of damaged texts, what its candidates carry, and more sentences that only look like results.
#include <criterion19/io/draft_dossier.hpp>

#include <criterion19/io/json.hpp>

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace criterion19;
using nlohmann::json;

namespace {

Draft draft(std::string const& text) {
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto made = draft_dossier(*reading, text);
    REQUIRE(made);
    return *std::move(made);
}

/// "crimes 2023 5".
std::vector<std::string> figures(Draft const& made) {
    std::vector<std::string> out;
    for (auto const& figure : made.dossier->figures)
        out.push_back(std::string(key_of(figure.of)) + " " + std::to_string(figure.year) + " " +
                      std::to_string(figure.count.interval.lo));
    return out;
}

/// The value of the only candidate about `about`.
json offered(Draft const& made, std::string const& about) {
    json out;
    for (auto const& candidate : made.candidates) {
        if (candidate.about != about) continue;
        CHECK(out.is_null());
        REQUIRE_FALSE(candidate.value.empty());
        out = json::parse(candidate.value);
    }
    REQUIRE_FALSE(out.is_null());
    return out;
}

}  // namespace

TEST_CASE("a date that no calendar has is said, with the document that it dates") {
    auto const made =
        draft("Năm 2018, xã Tân Bình thực hiện Nghị quyết số 84-NQ/ĐU ngày 31/02/2018 của Đảng ủy xã; họp ngày 31/4.");
    REQUIRE(made.dossier->documents.size() == 1);
    CHECK_FALSE(made.dossier->documents[0].date);
    REQUIRE(made.candidates.size() == 2);
    CHECK(made.candidates[1].text == "ngày 31/4");
    CHECK(made.candidates[0].about == "/documents/0/date");
    CHECK(made.candidates[0].text == "ngày 31/02/2018");
    CHECK(made.candidates[0].reason.in(Language::vi) == "ngày này không có trong lịch, cần xem lại bản gốc");
}

TEST_CASE("a lost letter is named, and the words are read") {
    auto const made = draft("Năm 2023, xã Tân Bình xảy ra 5 trờng hợp phạm pháp hình sự với 7 đối tợng.");
    CHECK(figures(made) == std::vector<std::string>{"crimes 2023 5"});
    REQUIRE(made.candidates.size() == 1);
    CHECK(made.candidates[0].text == "trờng");
    CHECK(made.candidates[0].reason.in(Language::vi).find("mất \"ư\"") != std::string::npos);
}

TEST_CASE("candidates carry the value that the text gives") {
    CHECK(offered(draft("Năm 2023, xã Tân Bình xảy ra khoảng 5 vụ phạm pháp hình sự."), "/figures")["count"]["value"] ==
          5);
    CHECK(offered(draft("Năm 2023, xã Tân Bình điều tra làm rõ 5 vụ phạm pháp hình sự."),
                  "/figures")["count"]["value"] == 5);
    auto const change =
        offered(draft("Năm 2023, xã Tân Bình giảm 3 vụ phạm pháp hình sự so với năm 2022."), "/figures");
    CHECK(change["year"] == 2022);
    CHECK(change["count"]["at_least"] == 3);
    CHECK(offered(draft("Năm 2023, xã Tân Bình có 6/8 thôn đạt tiêu chí 19."), "/claims")["standard"] == "tiêu chí 19");
}

TEST_CASE("all units together, registered") {
    auto const made = draft("Năm 2023, xã Tân Bình có 25/25 đơn vị đăng ký danh hiệu “An toàn về ANTT”.");
    REQUIRE(made.dossier->totals.find(Total::units));
    CHECK(made.dossier->totals.find(Total::units)->interval == exactly(25));
    REQUIRE(made.dossier->totals.find(Total::units_registered));
    CHECK(made.dossier->totals.find(Total::units_registered)->interval == exactly(25));
}

TEST_CASE("complaints above level and of many people are two figures") {
    CHECK(figures(draft("Năm 2023, xã Tân Bình không để xảy ra khiếu kiện vượt cấp, đông người.")) ==
          std::vector<std::string>{"mass_complaints 2023 0", "unlawful_complaints_above_level 2023 0"});
    CHECK(figures(draft("Năm 2023, xã Tân Bình không có khiếu kiện đông người, vượt cấp kéo dài.")) ==
          std::vector<std::string>{"prolonged_mass_complaints 2023 0", "unlawful_complaints_above_level 2023 0"});
    CHECK(figures(draft("Năm 2023, xã Tân Bình xảy ra 2 vụ khiếu kiện vượt cấp, đông người.")) ==
          std::vector<std::string>{"mass_complaints 2023 2"});
}

TEST_CASE("what is denied, pledged, drilled, somebody else's or of a part of the year is no result") {
    for (std::string const& text : std::vector<std::string>{
             "Năm 2023, xã Tân Bình diễn tập phương án xử lý 01 vụ gây rối trật tự công cộng, 01 vụ cháy giả định.",
             "Năm 2023, xã Tân Bình tiếp nhận 9 tin báo tố giác, trong đó 6 tin không có dấu hiệu tội phạm.",
             "Năm 2023, xã Tân Bình cam kết không để phát sinh điểm nóng, không có khiếu kiện đông người.",
             "Năm 2023, xã Tân Bình rút kinh nghiệm từ 2 vụ cháy nổ nghiêm trọng ở tỉnh bạn.",
             "Năm 2023, xã Tân Bình không xảy ra tai nạn giao thông trong 3 ngày Tết.",
             "Năm 2023, xã Tân Bình không để xảy ra trọng án tại 6/8 thôn.",
             "Năm 2023, xã Tân Bình không có vụ cháy nào gây thiệt hại về người.",
             "Năm 2023, theo thống kê của huyện có 45 vụ phạm pháp hình sự, xã Tân Bình chiếm 10%.",
             "Năm 2023, xã Tân Bình chưa khi nào không có tội phạm.",
             "Tám tháng năm 2023, xã Tân Bình xảy ra 3 vụ phạm pháp hình sự.",
             "Năm 2023, xã Tân Bình xảy ra 1 2 vụ phạm pháp hình sự."}) {
        INFO(text);
        CHECK(figures(draft(text)).empty());
    }
}

TEST_CASE("units that did not are not units that did") {
    for (std::string const& text : std::vector<std::string>{
             "Năm 2023, xã Tân Bình còn 1/8 thôn chưa tổ chức họp dân.",
             "Năm 2023, xã Tân Bình có 3/8 thôn chưa đăng ký danh hiệu “An toàn về ANTT”.",
             "Năm 2023, xã Tân Bình có 4/8 thôn đang xét công nhận đạt tiêu chuẩn “An toàn về ANTT”.",
             "Năm 2023, xã Tân Bình thiếu 2/8 thôn đạt chuẩn “An toàn về ANTT”."}) {
        INFO(text);
        auto const made = draft(text);
        CHECK(made.dossier->totals.find(Total::hamlets));
        CHECK_FALSE(made.dossier->totals.find(Total::hamlets_with_meeting));
        CHECK_FALSE(made.dossier->totals.find(Total::hamlets_registered));
        CHECK_FALSE(made.dossier->totals.find(Total::hamlets_recognised));
    }
}
