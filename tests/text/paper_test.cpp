// The frame of an official paper, and what stands under its headings.
#include "text/paper.hpp"

#include <catch.hpp>

#include <string>

using namespace criterion19;
using namespace criterion19::text;

namespace {

std::string const paper =
    "ỦY BAN NHÂN DÂN\n"
    "XÃ TÂN BÌNH\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\n"
    "Số: 12/BC-UBND\n"
    "Tân Bình, ngày 05 tháng 12 năm 2023\n"
    "\n"
    "BÁO CÁO\n"
    "Kết quả công tác năm 2023; phương hướng, nhiệm vụ năm 2024\n"
    "\n"
    "Kính gửi: UBND huyện Tân Phú.\n"
    "I. KẾT QUẢ\n"
    "Xảy ra 5 vụ.\n"
    "II. NHIỆM VỤ NĂM 2024\n"
    "1. Xảy ra không quá 4 vụ.\n"
    "III. ĐÁNH GIÁ\n"
    "Tốt.\n"
    "Nơi nhận:\n"
    "- UBND huyện;\n";

Kinds kinds_at(std::string const& text, std::string const& words) {
    auto const at = text.find(words);
    REQUIRE(at != std::string::npos);
    Kinds out = 0;
    for (auto const& section : sections_of(text))
        if (section.begin <= at) out = section.kinds;
    return out;
}

}  // namespace

TEST_CASE("the frame of an official paper says whose it is and of which year") {
    auto const frame = frame_of(paper);
    CHECK(frame.official);
    CHECK(frame.level == PaperLevel::commune);
    CHECK(frame.commune == "Tân Bình");
    CHECK(frame.title_year == 2023);
    CHECK(frame.paper_year == 2023);
    CHECK_FALSE(frame.part_of_year);
    CHECK(frame.addressees.size() == 1);
    CHECK(paper.substr(frame.signature.begin, 3) == std::string("Nơi nhận").substr(0, 3));
    CHECK(paper.substr(frame.title.begin, std::string("BÁO CÁO").size()) == "BÁO CÁO");
}

TEST_CASE("the state's name and the motto are no commune, on lines of their own or not") {
    CHECK(frame_of("UBND XÃ AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do").commune == "An Phú");
    CHECK(frame_of("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBÁO CÁO\n").commune.empty());
    CHECK(frame_of("ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                   "XÃ HÒA AN              Độc lập - Tự do - Hạnh phúc\n")
              .commune == "Hòa An");
    auto const reading = read_report("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN BÌNH CỘNG HÒA XÃ HỘI\n");
    REQUIRE(reading);
    REQUIRE(reading->places.size() == 1);
    CHECK(reading->places[0].name == "TÂN BÌNH");
}

TEST_CASE("a paper of a district is above; news have no frame") {
    CHECK(frame_of("ỦY BAN NHÂN DÂN\nHUYỆN TÂN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n").level == PaperLevel::above);
    CHECK(frame_of("UBND HUYỆN TÂN PHÚ\nUBND XÃ TÂN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n").commune == "Tân Bình");
    CHECK_FALSE(frame_of("Xã Tân Bình giữ vững an ninh.\nNăm 2023 xảy ra 5 vụ.").official);
}

TEST_CASE("a half-year in the title makes the paper one of a part of the year") {
    auto const half =
        frame_of("UBND XÃ TÂN BÌNH\nBÁO CÁO\nKết quả 6 tháng đầu năm 2022, nhiệm vụ 6 tháng cuối năm 2022\n\n");
    CHECK(half.title_year == 2022);
    CHECK(half.part_of_year);
}

TEST_CASE("plans stand under their heading to the next one of its depth") {
    CHECK(kinds_at(paper, "Xảy ra 5 vụ") == 0);
    CHECK((kinds_at(paper, "Xảy ra không quá") & is_aim) != 0);
    CHECK(kinds_at(paper, "Tốt") == 0);
    CHECK(kinds_at("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023\nXảy ra 5 vụ.\n", "Xảy ra") == 0);
}

TEST_CASE("names are the same whatever their case") {
    CHECK(in_running_case("TÂN BÌNH") == "Tân Bình");
    CHECK(in_running_case("EA H'LEO") == "Ea H'Leo");
    CHECK(in_running_case("Tân Bình") == "Tân Bình");
    CHECK(is_same_name("TÂN BÌNH", "Tân Bình"));
    CHECK(is_same_name("Hòa An", "Hoà An"));
    CHECK_FALSE(is_same_name("Tân Bình", "Tân Bình Thạnh"));
    CHECK_FALSE(is_same_name("", ""));
}

TEST_CASE("years that say nothing of the paper") {
    auto const aside = [](std::string const& text, std::string const& year) {
        auto const at = text.find(year);
        return is_aside(text, {at, at + year.size()});
    };
    CHECK(aside("Xã đạt chuẩn nông thôn mới năm 2017.", "2017"));
    CHECK(aside("Xảy ra 5 vụ, giảm 1 vụ so với năm 2022.", "2022"));
    CHECK(aside("Năm 2023 xảy ra 5 vụ (năm 2022: 6 vụ).", "2022"));
    CHECK(aside("Năm 2024, phấn đấu 5 vụ.", "2024"));
    CHECK(aside("Xã được thành lập năm 1994.", "1994"));
    CHECK_FALSE(aside("Năm 2023 xảy ra 5 vụ (năm 2022: 6 vụ).", "2023"));
}
