// The kinds of statement that a draft has to tell apart, each in other words than the last: whose it is, of when, what
// was only said, asked for or reckoned.
#include <criterion19/io/draft_dossier.hpp>

#include <catch.hpp>

#include <string>

using namespace criterion19;

namespace {

Draft draft(std::string const& text, std::string const& commune = {}) {
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto made = draft_dossier(*reading, text, {2023, commune});
    REQUIRE(made);
    return *std::move(made);
}

/// "crimes 2023 5, hamlets 8, hamlets_recognised <=6": figures and totals.
std::string numbers(Draft const& made) {
    std::string out;
    auto const add = [&](std::string const& name, Interval bounds) {
        out += (out.empty() ? "" : ", ") + name + " ";
        if (bounds.lo == bounds.hi)
            out += std::to_string(bounds.lo);
        else if (bounds.lo == 0)
            out += "<=" + std::to_string(bounds.hi);
        else
            out += ">=" + std::to_string(bounds.lo);
    };
    for (auto const& figure : made.dossier->figures)
        add(std::string(key_of(figure.of)) + " " + std::to_string(figure.year), figure.count.interval);
    for (auto const& [total, quantity] : made.dossier->totals) add(std::string(key_of(total)), quantity.interval);
    return out;
}

std::string numbers(std::string const& text, std::string const& commune = {}) {
    return numbers(draft(text, commune));
}

/// Whether a candidate at `about` has a value that holds `piece`.
bool offers(std::string const& text, std::string const& about, std::string const& piece) {
    auto const made = draft(text);
    for (auto const& candidate : made.candidates)
        if (candidate.about == about && candidate.value.find(piece) != std::string::npos) return true;
    return false;
}

std::string const xa = "Năm 2023, xã Phú Lộc ";
std::string const header = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

}  // namespace

TEST_CASE("a paper of a hamlet says nothing of its commune") {
    std::string const text = "UBND XÃ PHÚ LỘC\nTHÔN ĐOÀI\n" + header +
                             "BÁO CÁO\nKết quả công tác năm 2023\nThôn có 186 hộ. Trong năm không xảy ra cháy, nổ. "
                             "Tổ chức 02 buổi họp dân với 310 lượt người dự.";
    auto const made = draft(text);
    CHECK(numbers(made).empty());
    CHECK(made.dossier->meetings.empty());
    CHECK(made.dossier->place.name == "Phú Lộc");
    CHECK(offers(text, "/figures", "fires_explosions"));
    // "BẢN" in the name of a paper is no hamlet.
    CHECK(numbers("UBND XÃ PHÚ LỘC\nBẢN TỔNG HỢP SỐ LIỆU\n" + header +
                  "BÁO CÁO\nNăm 2023\nTrong năm không xảy ra cháy, nổ.") == "fires_explosions 2023 0");
}

TEST_CASE("other communes, groups of communes and the district") {
    CHECK(numbers("Cụm thi đua số 3 năm 2023 xảy ra 33 vụ phạm pháp hình sự. Xã Phú Lộc được chọn làm điểm.").empty());
    CHECK(
        numbers("Năm 2023, các xã Phú Lộc, Phú Hải và Phú Gia có tổng số 21 vụ phạm pháp hình sự.", "Phú Lộc").empty());
    CHECK(numbers("Xã Phú Lộc năm 2023 ổn định. Xã Phú Hải có 11 thôn. Trên địa bàn xảy ra 4 vụ phạm pháp hình sự.",
                  "Phú Lộc")
              .empty());
    CHECK(numbers("Năm 2023 toàn thị xã xảy ra 71 vụ phạm pháp hình sự, riêng xã Phú Lộc 6 vụ.") == "crimes 2023 6");
    CHECK(numbers("Tình hình chung của tỉnh năm 2023: 402 vụ phạm pháp hình sự. Riêng trên địa bàn xã Phú Lộc chỉ xảy "
                  "ra 2 vụ phạm pháp hình sự.") == "crimes 2023 2");
}

TEST_CASE("several years are not one") {
    CHECK(numbers("Năm 2023 xã Phú Lộc tổ chức kỷ niệm 10 năm không xảy ra trọng án.").empty());
    CHECK(numbers("Ba năm qua, xã Phú Lộc không xảy ra trọng án.").empty());
    CHECK(numbers("Giai đoạn 2018 - 2023, xã Phú Lộc xảy ra 22 vụ phạm pháp hình sự.").empty());
    CHECK(numbers("Từ đầu năm đến cuối năm 2023, xã Phú Lộc không xảy ra trọng án.") == "grave_cases 2023 0");
}

TEST_CASE("points, aims, rules and what turned out untrue") {
    CHECK(numbers("Năm 2023, bảng chấm điểm xã Phú Lộc: không xảy ra trọng án được 10 điểm, có 01 vụ trừ 5 điểm.")
              .empty());
    CHECK(numbers("Xã Phú Lộc năm 2023. Tiêu chuẩn: không xảy ra khiếu kiện đông người.").empty());
    CHECK(numbers("Mục tiêu năm 2023 của xã Phú Lộc: giữ vững an ninh; không có người nghiện mới.").empty());
    CHECK(numbers(xa + "tuyên truyền để không xảy ra cháy, nổ.").empty());
    CHECK(numbers(xa + "ký giao ước thi đua với nội dung: không có tội phạm, không có cháy nổ.").empty());
    CHECK(numbers(xa + "phát hiện 5 vụ phạm pháp hình sự được báo tin nhưng sai sự thật.").empty());
    CHECK(numbers("Năm 2023 huyện giao xã Phú Lộc chỉ tiêu 9/9 thôn đạt “An toàn về ANTT”.") == "hamlets 9");
    CHECK(numbers(xa + "ước có 5 vụ phạm pháp hình sự.").empty());
    CHECK(numbers("Đại biểu hỏi vì sao năm 2023 xã Phú Lộc để xảy ra 2 vụ gây rối?").empty());
    CHECK(numbers(xa + "có 4 thôn không xảy ra cháy, nổ.").empty());
    CHECK(numbers("Năm 2023, đa số các thôn xã Phú Lộc không có tệ nạn xã hội.").empty());
    CHECK(numbers(xa + "có 02 thôn đăng ký kiểu mẫu.").empty());
    CHECK(numbers(xa + "đặt chỉ tiêu 9/9 thôn được công nhận “An toàn về ANTT”.") == "hamlets 9");
}

TEST_CASE("zeros in more words") {
    CHECK(numbers("Năm 2023 ở xã Phú Lộc, trọng án, khiếu kiện đông người: không.") ==
          "mass_complaints 2023 0, grave_cases 2023 0");
    CHECK(numbers(xa + "không còn tụ điểm phức tạp về ANTT.") == "new_hot_spots 2023 0");
    CHECK(numbers(xa + ": số vụ tai nạn lao động: 0.") == "fatal_labour_accidents 2023 0");
    CHECK(numbers("Năm 2023, 100% cán bộ, chiến sĩ Công an xã Phú Lộc không vi phạm kỷ luật.") ==
          "police_disciplined 2023 0");
}

TEST_CASE("other ways to tell the year before") {
    CHECK(numbers(xa + "xảy ra 7 vụ phạm pháp hình sự (cùng kỳ 2022: 9 vụ), giảm 2 vụ.") ==
          "crimes 2023 7, crimes 2022 9");
    CHECK(numbers(xa + "ghi nhận 4 vụ phạm pháp hình sự, ít hơn năm 2022 02 vụ.") == "crimes 2023 4, crimes 2022 6");
    CHECK(numbers("Số vụ phạm pháp hình sự của xã Phú Lộc năm 2023 là 4, năm 2022 là 6.") ==
          "crimes 2023 4, crimes 2022 6");
    std::string const from = "Năm 2023, số vụ phạm pháp hình sự của xã Phú Lộc giảm từ 9 vụ xuống còn 6 vụ.";
    CHECK(numbers(from) == "crimes 2023 6");
    CHECK(offers(from, "/figures", "\"year\":2022,\"count\":{\"value\":9"));
}

TEST_CASE("ratios and totals in words") {
    CHECK(numbers("Năm 2023 xã Phú Lộc có 7 trên 9 thôn được công nhận “An toàn về ANTT”.") ==
          "hamlets_recognised 7, hamlets 9");
    CHECK(numbers("Năm 2023, xã Phú Lộc còn 2 thôn trong tổng số 9 thôn không được công nhận “An toàn về ANTT”.") ==
          "hamlets_recognised <=7, hamlets 9");
    CHECK(numbers("Năm 2023 xã Phú Lộc: 4/9 thôn bị loại khỏi danh sách công nhận “An toàn về ANTT”.") ==
          "hamlets_recognised <=5, hamlets 9");
    CHECK(numbers("Năm 2023, xã Phú Lộc được chia ra 7 khu dân cư; số hộ: 980.") == "households 980, hamlets 7");
    CHECK(numbers("Năm 2023, Chủ tịch UBND xã Phú Lộc công nhận 7 ấp, không công nhận 1 ấp đạt “An toàn về ANTT”.") ==
          "hamlets_recognised 7");
    CHECK(numbers("Năm 2023, xã Phú Lộc có 8/8 thôn đăng ký và 7/8 thôn được công nhận “An toàn về ANTT”.") ==
          "hamlets_registered 8, hamlets 8, hamlets_recognised 7");
    std::string const some = "Năm 2023, xã Phú Lộc có 1/9 thôn chưa đăng ký đạt “An toàn về ANTT”.";
    CHECK(numbers(some) == "hamlets 9");
    CHECK(offers(some, "/totals/hamlets_registered", "\"at_most\":8"));
}

TEST_CASE("the kind of militia stands behind its days") {
    CHECK(numbers(xa + "huấn luyện 07 ngày cho lực lượng dân quân tại chỗ, 12 ngày cho dân quân cơ động và 15 ngày đối "
                       "với dân quân năm thứ nhất.") ==
          "training_days_on_spot 7, training_days_mobile 12, training_days_first_year 15");
    CHECK(numbers(xa + "huấn luyện được 10 ngày cho dân quân cơ động (quy định 12 ngày).") ==
          "training_days_mobile 10");
}

TEST_CASE("tables laid out with spaces, without a header, by commune, by kind of unit") {
    CHECK(numbers("Bảng tổng hợp xã Phú Lộc năm 2023\nNội dung        Năm 2022     Năm 2023\n"
                  "Phạm pháp hình sự (vụ)      7      4\n") == "crimes 2022 7, crimes 2023 4");
    std::string const spaced = "Xã Phú Lộc năm 2023\nTổng số hộ          1.340\nPhạm pháp hình sự   4 vụ\n";
    CHECK(numbers(spaced) == "households 1340");
    CHECK(offers(spaced, "/figures", "\"value\":4"));
    std::string const bare = "Xã Phú Lộc năm 2023\n1 | Phạm pháp hình sự | 7 | 4\n";
    CHECK(numbers(bare).empty());
    CHECK(offers(bare, "/figures", "\"value\":4"));
    CHECK(offers(bare, "/figures", "\"value\":7"));
    CHECK(numbers("Xã Phú Lộc năm 2023\nĐơn vị | Vụ phạm pháp hình sự năm 2023\nXã Phú Lộc | 4\nXã Phú Hải | 6\n",
                  "Phú Lộc") == "crimes 2023 4");
    std::string const kinds = "UBND XÃ PHÚ LỘC\n" + header +
                              "BÁO CÁO\nKết quả xây dựng đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2023\n"
                              "TT | Loại hình | Tổng số | Đăng ký | Được công nhận\n1 | Thôn | 9 | 9 | 7\n";
    CHECK(numbers(kinds) == "hamlets 9, hamlets_registered 9, hamlets_recognised 7");
    // A plan beside the result is no second statement of the year.
    CHECK(numbers("Xã Phú Lộc năm 2023\n| TT | Chỉ tiêu | KH 2023 | TH 2023 |\n| 1 | Phạm pháp hình sự (vụ) | 5 | 4 "
                  "|\n") == "crimes 2023 4");
}

TEST_CASE("units in the commune are not the commune") {
    auto const made = draft(
        "Năm 2023, 3/3 doanh nghiệp, 4/4 cơ quan trên địa bàn xã Phú Lộc được công nhận “An toàn về "
        "an ninh, trật tự”.");
    CHECK(made.dossier->claims.empty());
    CHECK(numbers(made) == "enterprises_recognised 3, enterprises 3, agencies_recognised 4, agencies 4");
}

TEST_CASE("damaged symbols and denied registrations are offered with a value") {
    CHECK(offers("Năm 2023, UBND xã Phú Lộc ban hành Quyết định số l5/QĐ-UBND ngày 03/2/2023.", "/documents",
                 "\"number\":\"15/QĐ-UBND\""));
    CHECK(offers("Năm 2023, UBND xã Phú Lộc ban hành Quyết định số 1O2/QĐ-UBND ngày 03/2/2023.", "/documents",
                 "\"number\":\"102/QĐ-UBND\""));
    CHECK(
        offers("Năm 2023 xã Phú Lộc thực hiện Thông tư 23/2012/TTBCA.", "/documents", "\"number\":\"23/2012/TT-BCA\""));
    std::string const denied = "Năm 2023 xã Phú Lộc chưa đăng ký danh hiệu “An toàn về an ninh, trật tự”.";
    CHECK(draft(denied).dossier->registrations.empty());
    CHECK(offers(denied, "/claims", "chưa đăng ký"));
    // What is accepted gets an id of its own.
    auto const made = draft(
        "Năm 2023, UBND xã Phú Lộc ban hành Kế hoạch số 10/KH-UBND ngày 01/2/2023 và Quyết định số "
        "l5/QĐ-UBND ngày 03/2/2023.");
    for (std::size_t i = 0; i < made.candidates.size(); ++i) {
        if (made.candidates[i].about != "/documents") continue;
        auto const accepted = accept(made, {i + 1});
        REQUIRE(accepted);
        REQUIRE(accepted->dossier->documents.size() == 2);
        CHECK(accepted->dossier->documents[0].id != accepted->dossier->documents[1].id);
    }
}

TEST_CASE("a letter that the encoding lost is read where its word stands alone") {
    auto const made = draft(
        "Năm 2023 xã Phú Lộc: đồng chí Bí th Đảng ủy kiêm Chính trị viên; thực hiện Thông t số "
        "124/2021/TT-BCA.");
    CHECK(made.dossier->flags.find(Flag::political_officer_secretary));
    REQUIRE(made.dossier->documents.size() == 1);
    CHECK(made.dossier->documents[0].type == DocumentType::circular);
    // "c)" begins a list and is no word.
    CHECK(numbers(xa + "tốt:\na) Tình hình dân cư ổn định.\nc) Cháy, nổ: không xảy ra.") == "fires_explosions 2023 0");
}

TEST_CASE("a paper without frame has the year of its title in capitals") {
    std::string const text =
        "PHỤ LỤC 02\nSỐ LIỆU ĐÁNH GIÁ TIÊU CHÍ 19 NĂM 2022\n(Kèm theo báo cáo của xã Phú Lộc)\n"
        "Nội dung | Năm 2021 | Năm 2022\nPhạm pháp hình sự | 6 | 4\nChỉ tiêu năm 2023: giảm 1 vụ.";
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto const made = draft_dossier(*reading, text);
    REQUIRE(made);
    CHECK(made->dossier.year() == 2022);
}
