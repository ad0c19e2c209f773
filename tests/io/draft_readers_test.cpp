// What a draft takes from the sentences of a report, sort by sort: figures, totals, defence, titles, models, tables.
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

/// "crimes 2023 5, crimes 2022 >=8": the figures of the draft in their order.
std::string figures(std::string const& text) {
    std::string out;
    auto const made = draft(text);
    for (auto const& figure : made.dossier->figures) {
        auto const bounds = figure.count.interval;
        out += (out.empty() ? "" : ", ") + std::string(key_of(figure.of)) + " " + std::to_string(figure.year) + " ";
        if (bounds.lo == bounds.hi)
            out += std::to_string(bounds.lo);
        else
            out += ">=" + std::to_string(bounds.lo);
    }
    return out;
}

/// "hamlets 8, hamlets_recognised 7".
std::string totals(std::string const& text) {
    std::string out;
    auto const made = draft(text);
    for (auto const& [total, quantity] : made.dossier->totals) {
        out += (out.empty() ? "" : ", ") + std::string(key_of(total)) + " ";
        if (quantity.interval.lo == quantity.interval.hi)
            out += std::to_string(quantity.interval.lo);
        else
            out += "<=" + std::to_string(quantity.interval.hi);
    }
    return out;
}

/// "mobile_platoon yes".
std::string flags(std::string const& text) {
    std::string out;
    auto const made = draft(text);
    for (auto const& [flag, stated] : made.dossier->flags)
        out += (out.empty() ? "" : ", ") + std::string(key_of(flag)) + (stated.value ? " yes" : " no");
    return out;
}

/// Whether a candidate at `about` has a value that holds `piece`.
bool offers(std::string const& text, std::string const& about, std::string const& piece) {
    auto const made = draft(text);
    for (auto const& candidate : made.candidates)
        if (candidate.about == about && candidate.value.find(piece) != std::string::npos) return true;
    return false;
}

std::string const xa = "Năm 2023, xã Tân Bình ";

}  // namespace

TEST_CASE("a count stands before its noun or behind it") {
    CHECK(figures(xa + "xảy ra 5 vụ phạm pháp hình sự.") == "crimes 2023 5");
    CHECK(figures("Năm 2023, số vụ phạm pháp hình sự trên địa bàn xã Tân Bình là 5 vụ.") == "crimes 2023 5");
    CHECK(figures(xa + "có tệ nạn xã hội: 03 vụ; cháy, nổ: 0 vụ.") == "social_evils 2023 3, fires_explosions 2023 0");
    CHECK(figures(xa + "xảy ra 01 vụ trọng án.") == "grave_cases 2023 1");
    CHECK(figures(xa + "xảy ra một vụ giết người.") == "grave_cases 2023 >=1");
}

TEST_CASE("nothing in words is a zero, before the noun or behind it, for all of a list") {
    CHECK(figures(xa + "không để xảy ra trọng án, không có khiếu kiện đông người kéo dài.") ==
          "grave_cases 2023 0, prolonged_mass_complaints 2023 0");
    CHECK(figures(xa + "chưa để xảy ra cháy, nổ, tai nạn giao thông.") ==
          "fires_explosions 2023 0, traffic_accidents 2023 0");
    CHECK(figures(xa + "có tình hình cháy, nổ không xảy ra.") == "fires_explosions 2023 0");
    // Behind the comma something else begins.
    CHECK(figures(xa + "không có trọng án, tệ nạn xã hội giảm 5%.") == "grave_cases 2023 0");
    // One sort of it says nothing of the others.
    CHECK(figures(xa + "không có tội phạm giết người.").empty());
    CHECK(figures(xa + "không xảy ra cháy rừng.").empty());
}

TEST_CASE("changes give the year before") {
    CHECK(figures(xa + "xảy ra 5 vụ phạm pháp hình sự, giảm 3 vụ so với năm trước.") == "crimes 2023 5, crimes 2022 8");
    CHECK(figures(xa + "xảy ra 5 vụ phạm pháp hình sự, tăng 2 vụ so với năm 2022.") == "crimes 2023 5, crimes 2022 3");
    CHECK(figures(xa + "xảy ra 5 vụ phạm pháp hình sự (bằng năm 2022).") == "crimes 2023 5, crimes 2022 5");
    CHECK(figures(xa + "xảy ra 5 vụ phạm pháp hình sự (năm 2022: 8 vụ).") == "crimes 2023 5, crimes 2022 8");
    CHECK(figures(xa + "xảy ra 5 vụ cháy; năm 2022 không xảy ra.") ==
          "fires_explosions 2023 5, fires_explosions 2022 0");
    // 8 of 10: 20 % less, and no other number gives 20 %
    CHECK(figures(xa + "xảy ra 8 vụ phạm pháp hình sự, giảm 20% so với năm 2022.") == "crimes 2023 8, crimes 2022 10");
    // 1 % of some 500 is met by several numbers.
    CHECK(figures(xa + "xảy ra 500 vụ vi phạm hành chính, giảm 1% so với năm 2022.") == "other_violations 2023 500");
    // Against an unknown base it is a candidate.
    std::string const unknown = xa + "xảy ra 5 vụ phạm pháp hình sự, giảm 3 vụ.";
    CHECK(figures(unknown) == "crimes 2023 5");
    CHECK(offers(unknown, "/figures", "\"year\":2022"));
}

TEST_CASE("sorts are parts, and their sum is offered where there is no total") {
    CHECK(
        figures(xa + "xảy ra 5 vụ phạm pháp hình sự, trong đó có 3 vụ trộm cắp tài sản, 2 vụ cố ý gây thương tích.") ==
        "crimes 2023 5");
    std::string const sorts = xa + "xảy ra 3 vụ trộm cắp tài sản, 2 vụ cố ý gây thương tích.";
    CHECK(figures(sorts).empty());
    CHECK(offers(sorts, "/figures", "\"value\":5"));
    // Under its heading one sort alone is all of it.
    CHECK(figures(xa + "có tệ nạn xã hội: 02 vụ đánh bạc với 09 đối tượng.") == "social_evils 2023 2");
}

TEST_CASE("solved cases, aims, rules and other places are no figures") {
    CHECK(figures(xa + "điều tra làm rõ 5 vụ phạm pháp hình sự, giảm 1 vụ so với năm 2022.").empty());
    CHECK(figures(xa + "phấn đấu chỉ xảy ra 5 vụ phạm pháp hình sự.").empty());
    CHECK(figures(xa + ": theo quy định, nếu xảy ra 01 vụ phạm pháp hình sự thì không được công nhận.").empty());
    CHECK(figures("Công an tỉnh cho biết năm 2023 có 94 vụ phạm pháp hình sự. Đoàn đã đến thăm xã Tân Bình.").empty());
    std::string const half = "Trong 6 tháng đầu năm 2023, xã Tân Bình xảy ra 2 vụ cháy.";
    CHECK(figures(half).empty());
    CHECK(offers(half, "/figures", "fires_explosions"));
}

TEST_CASE("the police's discipline counts only where it is theirs") {
    CHECK(figures(xa + "có 01 cán bộ Công an xã bị kỷ luật khiển trách.") == "police_disciplined 2023 1");
    CHECK(figures(xa + "không có đảng viên bị kỷ luật.").empty());
}

TEST_CASE("units by what they did") {
    CHECK(totals("Năm 2018, xã Tân Bình có 7/8 thôn được công nhận đạt tiêu chuẩn “An toàn về ANTT”.") ==
          "hamlets_recognised 7, hamlets 8");
    CHECK(totals("Năm 2018, xã Tân Bình có 6/8 thôn chưa được công nhận đạt tiêu chuẩn “An toàn về ANTT”.") ==
          "hamlets_recognised <=2, hamlets 8");
    CHECK(totals("Năm 2018, xã Tân Bình có 7/8 thôn được công nhận danh hiệu “Thôn văn hóa”.") == "hamlets 8");
    CHECK(totals("Năm 2018, xã Tân Bình có 8/8 thôn phấn đấu đạt tiêu chuẩn “An toàn về ANTT”.") == "hamlets 8");
    CHECK(totals("Năm 2018, xã Tân Bình có 6 thôn, 5 thôn được công nhận “An toàn về ANTT”.") ==
          "hamlets_recognised 5, hamlets 6");
    std::string const both =
        "Năm 2018, xã Tân Bình đăng ký 8/8 thôn đạt tiêu chuẩn “An toàn về ANTT”; kết quả bình xét 7/8 thôn đạt.";
    CHECK(totals(both) == "hamlets_registered 8, hamlets 8");
    CHECK(offers(both, "/totals/hamlets_recognised", "7"));
    CHECK(totals("Năm 2018, toàn xã Tân Bình có tổng số 854 hộ, 8 thôn.") == "households 854, hamlets 8");
    CHECK(totals("Năm 2018, xã Tân Bình có 2 311/3 013 hộ ký cam kết bảo đảm ANTT.").empty());
}

TEST_CASE("militia, posts and training") {
    CHECK(flags(xa + "có 01 trung đội dân quân cơ động, dân quân biển 01 tiểu đội.") ==
          "mobile_platoon yes, sea_unit yes");
    CHECK(flags(xa + ": Chính trị viên là Bí thư Đảng ủy xã; Chính trị viên phó là Bí thư Đoàn.") ==
          "political_officer_secretary yes, deputy_political_officer_youth yes");
    CHECK(flags(xa + ": Chỉ huy trưởng là Ủy viên UBND xã, sĩ quan dự bị.") == "commander_qualified yes");
    CHECK(flags(xa + ": Ban CHQS xã chưa có nơi làm việc riêng nhưng đã có con dấu riêng.") ==
          "command_has_office no, command_has_seal yes");
    CHECK(flags(xa + "khuyết 01 Chỉ huy phó.").empty());
    CHECK(flags("Năm 2023, Tân Bình là xã biên giới, trọng điểm về quốc phòng.") == "border yes, key_defence yes");
    CHECK(totals(xa + "huấn luyện dân quân cơ động 12 ngày, dân quân tại chỗ 07 ngày.") ==
          "training_days_mobile 12, training_days_on_spot 7");
    CHECK(totals(xa + "có 11/11 thôn có tổ dân quân tại chỗ.") == "hamlets_with_militia 11, hamlets 11");
}

TEST_CASE("targets of defence may be passed") {
    auto const made = draft(xa + "đã giao quân 6/5 công dân, đạt 120% chỉ tiêu.");
    REQUIRE(made.dossier->defence_targets.size() == 1);
    CHECK(made.dossier->defence_targets[0].name == "giao quân");
    CHECK(made.dossier->defence_targets[0].achieved.interval == exactly(6));
    CHECK(made.dossier->defence_targets[0].assigned.interval == exactly(5));
    auto const apart = draft(xa + "tuyển quân: chỉ tiêu 11, giao 11.");
    REQUIRE(apart.dossier->defence_targets.size() == 1);
    CHECK(apart.dossier->defence_targets[0].assigned.interval == exactly(11));
}

TEST_CASE("a decision recognises the commune; a report alone claims it") {
    auto const made = draft(
        "Năm 2023, xã Tân Bình được công nhận đạt chuẩn “An toàn về ANTT” tại Quyết định số 45/QĐ-UBND ngày 10/01/2024 "
        "của "
        "UBND huyện Tân Phú.");
    REQUIRE(made.dossier->recognitions.size() == 1);
    auto const& recognition = made.dossier->recognitions[0];
    CHECK(recognition.title == Title::safe_unit);
    CHECK(recognition.year == 2023);
    CHECK(recognition.date == Date(2024, 1, 10));
    CHECK(recognition.by.level == Level::district);
    REQUIRE(recognition.document);
    CHECK(*recognition.document == made.dossier->documents.at(0).id);
    std::string const alone = xa + "được công nhận đạt tiêu chuẩn “An toàn về ANTT”.";
    CHECK(draft(alone).dossier->recognitions.empty());
    CHECK(offers(alone, "/recognitions", "safe_unit"));
    auto const denied = draft("Năm 2022, xã Tân Bình không được công nhận đạt tiêu chuẩn “An toàn về ANTT”.");
    REQUIRE(denied.dossier->claims.size() == 1);
    CHECK(denied.dossier->claims[0].status == ClaimStatus::not_met);
}

TEST_CASE("the commune's registration and the title of its police") {
    auto const made = draft("Ngày 10/02/2023, UBND xã Tân Bình đăng ký đạt tiêu chuẩn “An toàn về ANTT” năm 2023.");
    REQUIRE(made.dossier->registrations.size() == 1);
    CHECK(made.dossier->registrations[0].date == Date(2023, 2, 10));
    auto const police = draft("Năm 2023, Công an xã Tân Bình đạt danh hiệu “Đơn vị tiên tiến”.");
    REQUIRE(police.dossier->forces.size() == 1);
    CHECK(police.dossier->forces[0].title == EmulationTitle::advanced);
    CHECK(draft("Năm 2023, Hội đồng đánh giá xã Tân Bình hoàn thành tốt nhiệm vụ.").dossier->forces.empty());
}

TEST_CASE("models have the theme of their name and the effect that is said of them") {
    auto const made =
        draft(xa + "có 03 mô hình phòng, chống tội phạm và 01 mô hình “Camera an ninh” hoạt động hiệu quả.");
    REQUIRE(made.dossier->models.size() == 2);
    CHECK(made.dossier->models[0].theme == ModelTheme::crime_and_social_evils);
    CHECK(made.dossier->models[0].count.interval == exactly(3));
    CHECK(made.dossier->models[0].effective == true);
    CHECK(made.dossier->models[1].theme == ModelTheme::camera);
    CHECK(made.dossier->models[1].name == "Camera an ninh");
    CHECK(made.dossier->models[1].effective == true);
}

TEST_CASE("tables: cells, tabs, one cell a line, years as rows") {
    std::string const head = "Báo cáo của xã Tân Bình năm 2023.\n";
    std::string const both = "crimes 2022 8, crimes 2023 5";
    CHECK(figures(head + "STT | Nội dung | Năm 2022 | Năm 2023\n1 | Phạm pháp hình sự (vụ) | 8 | 5") == both);
    CHECK(figures(head + "TT\tNội dung\tĐVT\tNăm 2022\tNăm 2023\n1\tPhạm pháp hình sự\tvụ\t8\t5") == both);
    CHECK(figures(head + "Nội dung\nNăm 2022\nNăm 2023\nSố vụ phạm pháp hình sự\n8\n5\n") == both);
    CHECK(figures(head + "Năm | Phạm pháp hình sự\n2022 | 8\n2023 | 5") == both);
    CHECK(figures(head + "Nội dung | Năm trước | Năm nay\nPhạm pháp hình sự | 8 | 5") == both);
    // Persons are no cases, solved ones neither.
    CHECK(figures(head +
                  "Nội dung | Đơn vị tính | Năm 2023\nNgười chết do tai nạn giao thông | người | 3\nLàm rõ | vụ | 2")
              .empty());
    // Without a header it is not said of which year.
    std::string const bare = head + "1 | Phạm pháp hình sự | 5";
    CHECK(figures(bare).empty());
    CHECK(offers(bare, "/figures", "crimes"));
}

TEST_CASE("candidates are accepted by their number") {
    std::string const text = "Trong 6 tháng đầu năm 2023, xã Tân Bình xảy ra 2 vụ cháy, 3 vụ tai nạn giao thông.";
    auto const made = draft(text);
    REQUIRE(made.candidates.size() == 2);
    CHECK(made.dossier->figures.empty());
    auto const one = accept(made, {2});
    REQUIRE(one);
    REQUIRE(one->dossier->figures.size() == 1);
    CHECK(one->dossier->figures[0].of == CountKind::traffic_accidents);
    CHECK(one->dossier->figures[0].count.interval == exactly(3));
    CHECK(one->dossier->figures[0].count.origin.quote == text);
    CHECK(one->candidates.size() == 1);
    auto const all = accept(made, {1, 2, 2});
    REQUIRE(all);
    CHECK(all->dossier->figures.size() == 2);
    CHECK(all->candidates.empty());
    CHECK(write_draft(*all).find("x-candidates") == std::string::npos);
    CHECK_FALSE(accept(made, {3}));
    CHECK_FALSE(accept(made, {0}));
}

TEST_CASE("an accepted total takes the place of what the draft had") {
    auto const made =
        draft("Năm 2018, xã Tân Bình đăng ký 8/8 thôn đạt “An toàn về ANTT”; kết quả bình xét 7/8 thôn đạt.");
    for (std::size_t i = 0; i < made.candidates.size(); ++i) {
        if (made.candidates[i].about != "/totals/hamlets_recognised") continue;
        auto const accepted = accept(made, {i + 1});
        REQUIRE(accepted);
        auto const* const total = accepted->dossier->totals.find(Total::hamlets_recognised);
        REQUIRE(total);
        CHECK(total->interval == exactly(7));
        return;
    }
    FAIL("no candidate for the hamlets recognised");
}

TEST_CASE("every candidate's value stands in the JSON as it would stand in the dossier") {
    auto const printed = json::parse(write_draft(draft("Trong 6 tháng đầu năm 2023, xã Tân Bình xảy ra 2 vụ cháy.")));
    REQUIRE(printed.at("x-candidates").size() == 1);
    auto const& candidate = printed.at("x-candidates")[0];
    CHECK(candidate.at("about") == "/figures");
    CHECK(candidate.at("value").at("of") == "fires_explosions");
    CHECK(candidate.at("value").at("year") == 2023);
    CHECK(candidate.at("value").at("count").at("value") == 2);
    CHECK(candidate.at("reason").at("vi").get<std::string>().find("một phần năm") != std::string::npos);
}

TEST_CASE("a text that does not say its year names those that it mentions") {
    std::string const text =
        "Xã Tân Bình đạt chuẩn nông thôn mới năm 2017. Trên địa bàn xảy ra 5 vụ phạm pháp hình sự.";
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto const made = draft_dossier(*reading, text);
    REQUIRE_FALSE(made);
    CHECK(made.error().message.in(Language::vi).find("2017") != std::string::npos);
}

TEST_CASE("what only looks like a result of the commune and the year does not enter") {
    for (std::string const& text : std::vector<std::string>{
             "Huyện Tân Phú năm 2023 có 18 xã, trong đó 15/18 xã đạt tiêu chuẩn “An toàn về ANTT”. Điển hình "
             "xã Tân Bình.",
             "Năm 2023, xã Tân Bình tiếp nhận 12 tin báo, giải quyết 10 vụ việc.",
             "Năm 2023, lực lượng chữa cháy xã Tân Bình tham gia dập tắt 3 vụ cháy trên địa bàn huyện.",
             "Năm 2023, Hội Phụ nữ xã Tân Bình có 8/8 chi hội đăng ký xây dựng gia đình 5 không 3 sạch.",
             "Nghị quyết Đảng bộ xã Tân Bình năm 2023 đề ra: 90% thôn đạt tiêu chuẩn “An toàn về ANTT”, "
             "không có trọng án.",
             "Xã Tân Bình: Chương trình công tác năm 2023. Tổ chức 12 buổi tuyên truyền; huấn luyện dân quân "
             "12 ngày; giao quân 10/10 thanh niên.",
             "Năm 2023, nếu không để xảy ra khiếu kiện đông người thì xã Tân Bình sẽ được công nhận.",
             "Năm 2023, Công an xã Tân Bình khởi tố 3 vụ, 5 bị can; chuyển Công an huyện 2 vụ phạm pháp hình "
             "sự.",
             "Năm 2023, Trưởng Công an xã Tân Bình cho biết trước đây mỗi năm xảy ra 20 vụ phạm pháp hình sự.",
             "Trong 5 năm qua, xã Tân Bình xảy ra 30 vụ phạm pháp hình sự. Năm 2023 tình hình ổn định.",
             "Ngày 12/3/2023, xã Tân Bình xảy ra 01 vụ cháy.",
             "Năm 2023, bình quân mỗi thôn của xã Tân Bình xảy ra 2 vụ tai nạn giao thông.",
             "Năm 2023, xã Tân Bình giảm 3 vụ phạm pháp hình sự so với năm 2022.",
             "Năm 2023, xã Tân Bình có số vụ phạm pháp hình sự giảm 3 vụ.",
             "Năm 2023, xã Tân Bình có 2 đồng chí tham gia trung đội dân quân cơ động của huyện.",
             "Năm 2023, công an xã Tân Bình bắt 01 đối tượng truy nã về tội giết người ở tỉnh khác.",
             "Năm 2023, toàn xã Tân Bình có 30% hộ nghèo, 5 thôn đặc biệt khó khăn.",
             "Năm 2023, Công an xã Tân Bình phấn đấu đạt danh hiệu “Đơn vị tiên tiến”.",
             "Năm 2023, Công an huyện đạt danh hiệu “Đơn vị quyết thắng”; xã Tân Bình được khen.",
             "Năm 2023, Công an xã Tân Bình đề nghị công nhận “Đơn vị tiên tiến”.",
             "Năm 2023, đoàn của xã Tân Bình tham quan 03 mô hình tự quản tại huyện bạn.",
             "Năm 2023, xã Tân Bình chưa đăng ký xã đạt tiêu chuẩn “An toàn về ANTT”.",
             "Năm 2023, Chỉ huy trưởng xã Tân Bình chưa là Ủy viên UBND xã, chưa là sĩ quan dự bị.",
             "Năm 2023, xã Tân Bình đề nghị cấp trên xây dựng trụ sở làm việc riêng cho Ban CHQS xã.",
             "Năm 2023, xã Tân Bình khám tuyển nghĩa vụ quân sự 45/50 thanh niên.",
             "Năm 2023, xã Tân Bình đăng ký nghĩa vụ quân sự lần đầu cho 30/30 thanh niên tuổi 17.",
             "Năm 2023, thôn Đông xã Tân Bình tổ chức 4 buổi họp dân với 200 người tham dự.",
             "Năm 2023, trường tiểu học xã Tân Bình tổ chức 3 buổi tuyên truyền cho 450 lượt người tham gia.",
             "Năm 2023, người dân xã Tân Bình mong muốn không có tệ nạn xã hội.",
             "Năm 2023, xã Tân Bình xây dựng kế hoạch không để xảy ra điểm nóng.",
             "Năm 2023, xã Tân Bình ký cam kết không để xảy ra cháy nổ với 120 hộ kinh doanh.",
             "Năm 2023, xã Tân Bình chỉ đạo các thôn không để xảy ra khiếu kiện đông người.",
             "Năm 2023, xã Tân Bình cơ bản không có tệ nạn xã hội."}) {
        INFO(text);
        auto const made = draft(text);
        CHECK(made.dossier->figures.empty());
        CHECK(made.dossier->totals.empty());
        CHECK(made.dossier->flags.empty());
        CHECK(made.dossier->meetings.empty());
        CHECK(made.dossier->recognitions.empty());
        CHECK(made.dossier->defence_targets.empty());
        CHECK(made.dossier->registrations.empty());
        CHECK(made.dossier->forces.empty());
        CHECK(made.dossier->models.empty());
    }
}
