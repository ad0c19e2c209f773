// Sentences that look like a result and are none, or not surely: what enters the draft, and what waits for somebody to
// accept it. Each kind in words of its own.
#include <criterion19/io/draft_dossier.hpp>

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;

namespace {

Draft draft(std::string const& text) {
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto made = draft_dossier(*reading, text, {2023, {}});
    REQUIRE(made);
    return *std::move(made);
}

/// "crimes 2023 5, hamlets 8": figures and totals.
std::string numbers(std::string const& text) {
    auto const made = draft(text);
    std::string out;
    auto const add = [&](std::string const& name, Interval bounds) {
        out += (out.empty() ? "" : ", ") + name + " ";
        out += bounds.lo == bounds.hi ? std::to_string(bounds.lo)
                                      : std::to_string(bounds.lo) + ".." + std::to_string(bounds.hi);
    };
    for (auto const& figure : made.dossier->figures)
        add(std::string(key_of(figure.of)) + " " + std::to_string(figure.year), figure.count.interval);
    for (auto const& [total, quantity] : made.dossier->totals) add(std::string(key_of(total)), quantity.interval);
    return out;
}

/// Whether a candidate at `about` has a value that holds every piece.
bool offers(std::string const& text, std::string const& about, std::string const& piece,
            std::string const& another = {}) {
    auto const made = draft(text);
    for (auto const& candidate : made.candidates)
        if (candidate.about == about && candidate.value.find(piece) != std::string::npos &&
            candidate.value.find(another) != std::string::npos)
            return true;
    return false;
}

std::string const xa = "Năm 2023, xã Phú Lộc ";

}  // namespace

TEST_CASE("what a paper asks for is no result, whatever verb it has") {
    for (std::string const& text : std::vector<std::string>{
             xa + "ban hành Nghị quyết về an ninh. Nghị quyết xác định: không có thôn nào có tội phạm.",
             xa + "triển khai kế hoạch. Kế hoạch của xã trong năm là giữ vững 12/12 thôn đạt chuẩn an toàn về an ninh "
                  "trật tự, không để xảy ra trọng án.",
             xa + "họp. Nghị quyết số 12-NQ/ĐU ngày 10/01/2023 nêu rõ không để phát sinh điểm nóng.",
             xa + "tự chấm điểm. Địa bàn được xem là ổn định khi trong năm không có khiếu kiện đông người."}) {
        INFO(text);
        auto const made = draft(text);
        CHECK(made.dossier->figures.empty());
        CHECK_FALSE(made.dossier->totals.find(Total::hamlets_recognised));
    }
    CHECK(offers(xa + "họp. Nghị quyết xác định: không để xảy ra trọng án.", "/figures", "grave_cases"));
}

TEST_CASE("a part and its whole, in words") {
    CHECK(numbers(xa + "có 8 trong số 9 ấp được công nhận đạt chuẩn an toàn về an ninh trật tự.") ==
          "hamlets_recognised 8, hamlets 9");
    CHECK(numbers(xa + "có 8 trong 9 ấp được công nhận đạt chuẩn an toàn về an ninh trật tự.") ==
          "hamlets_recognised 8, hamlets 9");
    CHECK(numbers(xa + "có 1.120 trên tổng số 1.240 hộ đăng ký đạt chuẩn an toàn về an ninh trật tự.") ==
          "households_registered 1120, households 1240");
    // Only the part is hedged: the whole is no number of those who registered.
    CHECK(numbers(xa + "có hơn 1.120 trên tổng số 1.240 hộ đăng ký đạt chuẩn an toàn về an ninh trật tự.") == "");
    // Some households are not the commune.
    CHECK(draft(xa + "có 1.120 trên tổng số 1.240 hộ ở xã Phú Lộc ký đăng ký thực hiện tiêu chí an toàn về an ninh "
                     "trật tự.")
              .dossier->claims.empty());
}

TEST_CASE("a sentence that only tells how it was before is offered with the count before it") {
    auto const before = xa + "xảy ra 5 vụ phạm pháp hình sự. ";
    CHECK(numbers(before + "So với cùng kỳ không tăng, không giảm.") == "crimes 2023 5");
    CHECK(offers(before + "So với cùng kỳ không tăng, không giảm.", "/figures", "2022", "\"value\":5"));
    CHECK(offers(before + "So với năm 2022 giảm 3 vụ.", "/figures", "2022", "\"value\":8"));
    CHECK(offers(before + "Năm 2022: 8 vụ.", "/figures", "2022", "\"value\":8"));
    // Another paragraph may speak of anything.
    CHECK_FALSE(offers(before + "\n\nNăm 2022: 8 vụ.", "/figures", "2022"));
}

TEST_CASE("a percentage with a decimal gives the year before where only one number fits") {
    // 7 is 16,7 % more than 6, and of no other whole number
    CHECK(numbers(xa + "ghi nhận 7 vụ phạm pháp hình sự, tăng 16,7% so với năm 2022.") ==
          "crimes 2023 7, crimes 2022 6");
    // 6 is 14,3 % less than 7
    CHECK(numbers(xa + "ghi nhận 6 vụ phạm pháp hình sự, giảm 14,3% so với năm 2022.") ==
          "crimes 2023 6, crimes 2022 7");
    // Nothing rises to 7 by 16,9 %
    CHECK(numbers(xa + "ghi nhận 7 vụ phạm pháp hình sự, tăng 16,9% so với năm 2022.") == "crimes 2023 7");
    // Not the same, and not said how much
    CHECK(numbers(xa + "có 4 vụ phạm pháp hình sự, chưa bằng một nửa năm 2022.") == "crimes 2023 4");
    CHECK(numbers(xa + "có 4 vụ phạm pháp hình sự, bằng 80% năm 2022.") == "crimes 2023 4");
}

TEST_CASE("nothing of a graver kind is not nothing of the kind") {
    CHECK(numbers(xa + "không có đoàn đông người khiếu kiện vượt cấp.") == "");
    CHECK(offers(xa + "không có đoàn đông người khiếu kiện vượt cấp.", "/figures", "mass_complaints"));
    // A number begins behind "và", not another event that did not happen.
    CHECK(numbers(xa + "không có khiếu kiện đông người và số vụ phạm tội giảm 5%.") == "mass_complaints 2023 0");
}

TEST_CASE("against the commune, and said in other words") {
    CHECK(numbers(xa + "xảy ra 01 vụ tai nạn lao động làm chết 01 công nhân tại mỏ đá.") ==
          "fatal_labour_accidents 2023 1");
    CHECK(numbers(xa + "xảy ra 01 vụ tai nạn lao động, may mắn không có người chết.") == "");
    CHECK(offers("Năm 2023, 12 hộ dân thôn Thượng, xã Phú Lộc khiếu kiện kéo dài về đền bù đất.", "/figures",
                 "prolonged_mass_complaints"));
    CHECK(offers(xa + "có phạm pháp hình sự 03; cháy 01.", "/figures", "crimes", "\"value\":3"));
    CHECK(numbers("Toàn huyện Lâm Sơn năm 2023 xảy ra 45 vụ phạm pháp hình sự; riêng xã Phú Lộc chỉ xảy ra 3 vụ.") ==
          "crimes 2023 3");
}

TEST_CASE("two names of two models are one of each") {
    auto const made = draft(xa + "duy trì 02 mô hình “Tiếng kẻng an ninh” và “Camera giám sát”.");
    REQUIRE(made.dossier->models.size() == 2);
    for (auto const& model : made.dossier->models) CHECK(model.count.interval == exactly(1));
}

TEST_CASE("supposed, discussed, or denied twice: no result") {
    CHECK(numbers("Giả sử năm 2023 xã Phú Lộc xảy ra 2 vụ trọng án thì sẽ mất danh hiệu.") == "");
    CHECK(numbers("Hội nghị năm 2023 của xã Phú Lộc thảo luận chỉ tiêu 0 vụ trọng án.") == "");
    CHECK(numbers("Năm 2023 tại xã Phú Lộc không phải là không có tệ nạn xã hội.") == "");
    CHECK(numbers("Năm 2023 tại xã Phú Lộc không có tệ nạn xã hội.") == "social_evils 2023 0");
}

TEST_CASE("what goes on, and what happened all the same, is not none") {
    // None that is new: an old one goes on.
    CHECK(numbers(xa + "không phát sinh khiếu kiện đông người mới; còn 01 vụ khiếu kiện đông người kéo dài.") ==
          "prolonged_mass_complaints 2023 1");
    CHECK(numbers(xa + "không có cháy, tuy nhiên xảy ra 01 vụ nổ bình ga.") == "fires_explosions 2023 0..1");
    CHECK(numbers(xa + "tệ nạn xã hội: không vụ.") == "social_evils 2023 0");
}

TEST_CASE("a unit of the commune stays the subject where the commune only says where it lies") {
    CHECK(numbers("Năm 2023, thôn Đồng Tâm là đơn vị duy nhất của xã Phú Lộc không để xảy ra phạm pháp hình sự.") ==
          "");
    CHECK(numbers("Năm 2023, thôn Đồng Tâm thuộc xã Phú Lộc xảy ra 3 vụ cháy.") == "");
}

TEST_CASE("days of a part of the year and of a plan are no training of the year") {
    auto const text =
        "Ba tháng đầu năm 2023 xã Phú Lộc huấn luyện được 4 ngày cho dân quân cơ động, kế hoạch cả năm 12 "
        "ngày.";
    CHECK(numbers(text) == "");
    CHECK(offers(text, "/totals/training_days_mobile", "\"value\":4"));
}

TEST_CASE("a name in capitals ends where the title goes on") {
    for (std::string const& title : std::vector<std::string>{
             "BIỂU SỐ LIỆU XÃ PHÚ LỘC NĂM 2023", "BÁO CÁO CỦA XÃ PHÚ LỘC THÁNG 12 NĂM 2023",
             "KẾT QUẢ XÃ PHÚ LỘC THỰC HIỆN TIÊU CHÍ 19 NĂM 2023", "BÁO CÁO CỦA XÃ PHÚ LỘC VỀ AN NINH NĂM 2023"}) {
        INFO(title);
        CHECK(draft(title + "\nPhạm pháp hình sự: 05 vụ").dossier->place.name == "Phú Lộc");
    }
}

TEST_CASE("the year that something is compared with is not the year of the paper") {
    std::string const text =
        "Báo cáo tổng kết năm 2023, xã Phú Lộc. Trong năm, phạm pháp hình sự xảy ra 03 vụ so với 05 "
        "vụ của năm 2022.";
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto const made = draft_dossier(*reading, text);
    REQUIRE(made);
    CHECK(made->dossier->year == 2023);
    // Brackets that begin with another year, however many there are
    std::string const list =
        "Kết quả năm 2023 của xã Phú Lộc:\n- Phạm pháp hình sự: 04 vụ (năm 2022: 05 vụ).\n- Tai nạn "
        "giao thông: 0 vụ (năm 2022: 01 vụ).\n- Cháy: 01 vụ (cùng kỳ năm 2022 là 02 vụ).\n";
    auto const read = read_report(list);
    REQUIRE(read);
    auto const drafted = draft_dossier(*read, list);
    REQUIRE(drafted);
    CHECK(drafted->dossier->year == 2023);
}

TEST_CASE("the last row of a table by hamlets is offered as the commune's") {
    std::string const text =
        "Báo cáo năm 2023 của xã Phú Lộc\nSTT | Thôn | Số hộ | Số hộ đăng ký | Ghi chú\n"
        "1 | Thôn Đoài | 210 | 208 |\n2 | Thôn Đông | 190 | 190 |\nCộng | | 400 | 398 |\n";
    CHECK(numbers(text) == "");
    CHECK(offers(text, "/totals/households", "\"value\":400"));
    CHECK(offers(text, "/totals/households_registered", "\"value\":398"));
}

TEST_CASE("a comma behind a unit begins the next event") {
    CHECK(numbers(xa + "có: phạm pháp hình sự 6 vụ, cháy nổ 2 vụ, tai nạn giao thông 3 vụ, trọng án 1 vụ.") ==
          "crimes 2023 6, fires_explosions 2023 2, traffic_accidents 2023 3, grave_cases 2023 1");
    CHECK(numbers(xa + "không xảy ra vụ cháy, nổ nào.") == "fires_explosions 2023 0");
}

TEST_CASE("a paper of aims, and the year of what is compared") {
    CHECK(numbers("CHỈ TIÊU NĂM 2023 CỦA XÃ PHÚ LỘC\nNội dung | Năm 2023\nPhạm pháp hình sự (vụ) | 3\n") == "");
    CHECK(
        numbers("Báo cáo năm 2023, xã Phú Lộc. Phạm pháp hình sự xảy ra 03 vụ so với 05 vụ của năm 2022; tai nạn giao "
                "thông xảy ra 01 vụ.") == "crimes 2023 3, traffic_accidents 2023 1");
}

TEST_CASE("what is pledged in a list, and what is said of some of the units only") {
    CHECK(numbers(
              "Năm 2023, các hộ dân xã Phú Lộc ký cam kết không tàng trữ pháo, không vi phạm pháp luật, không có người "
              "phạm tội.") == "");
    CHECK(numbers("Năm 2023 các hộ ký cam kết; trong năm xã Phú Lộc không có trọng án.") == "grave_cases 2023 0");
    CHECK(numbers(xa + "có 3 trường học, trong đó trường mầm non được công nhận an toàn về an ninh trật tự.") == "");
}
