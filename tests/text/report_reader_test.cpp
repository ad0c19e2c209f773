#include <criterion19/io/report_reader.hpp>

#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_text.hpp>

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <string>

using namespace criterion19;

namespace {

ReportReading read(std::string const& text, ReportHints const& hints = {}) {
    auto reading = read_report(text, hints);
    REQUIRE(reading);
    return *reading;
}

}  // namespace

TEST_CASE("a base that is only named stays a candidate") {
    auto const reading = read(
        "Tổ chức 28 buổi, với tổng số 2.311 người tham dự (đạt 86,7% trên tổng số hộ gia đình); có 3013/3013 hộ gia "
        "đình, "
        "08/08 thôn (đạt tỷ lệ 100%) đăng ký.");
    REQUIRE(reading.ratios.size() == 3);
    auto const& attendance = reading.ratios[0];
    CHECK(attendance.part == std::int64_t{2311});
    CHECK(attendance.whole == std::int64_t{3013});
    CHECK(attendance.claimed->hundredths == 8670);
    CHECK(attendance.certainty == Certainty::candidate);
    CHECK_FALSE(attendance.doubt.vi.empty());
    CHECK(attendance.meaning.kind == FactMeaning::attendance_rate);
    // the bracket closes over both ratios before it
    CHECK(reading.ratios[1].claimed->hundredths == 10000);
    CHECK(reading.ratios[2].claimed->hundredths == 10000);
    CHECK(reading.ratios[1].certainty == Certainty::sure);
}

TEST_CASE("two totals of the named base are no base") {
    auto const reading =
        read("Có 120 người tham dự (đạt 60% trên tổng số hộ); thôn 1 có 100/200 hộ, thôn 2 có 90/210 hộ đăng ký.");
    REQUIRE(reading.ratios.size() == 3);
    CHECK_FALSE(reading.ratios[0].whole);
}

TEST_CASE("numbers are exact") {
    auto const reading = read(
        "Thu 2.933 tỷ đồng, chi 36,6 triệu đồng; rộng 2.345,6 ha; quân số đạt 58,52%; số 99999999999999999999 hộ.");
    REQUIRE(reading.counts.size() == 3);
    CHECK(reading.counts[0].number == Decimal{2933000000000, 0});
    CHECK(reading.counts[1].number == Decimal{36600000, 0});
    CHECK(reading.counts[2].number == Decimal{23456, 1});
    CHECK(reading.counts[2].number.text() == "2345.6");
    REQUIRE(reading.ratios.size() == 1);
    CHECK(reading.ratios[0].claimed->hundredths == 5852);
}

TEST_CASE("hedges become bounds") {
    auto const reading = read(
        "Có hơn 20 hộ, trên 30 hộ, ít nhất 40 hộ, tối thiểu 50 hộ, gần 60 hộ, khoảng 70 hộ, không quá 80 hộ, dưới 90 "
        "hộ.");
    REQUIRE(reading.counts.size() == 8);
    for (std::size_t i = 0; i < 4; ++i) CHECK(reading.counts[i].bound == Bound::at_least);
    for (std::size_t i = 4; i < 6; ++i) CHECK(reading.counts[i].bound == Bound::about);
    for (std::size_t i = 6; i < 8; ++i) CHECK(reading.counts[i].bound == Bound::at_most);
}

TEST_CASE("what a document is tied by") {
    auto const reading = read(
        "Căn cứ Nghị quyết số 5-NQ/ĐU ngày 3/1/2019; Kế hoạch số 7/KH-UBND ngày 5/1/2019. Theo Thông tư 23, UBND xã "
        "ban "
        "hành Quyết định số 9/QĐ-UBND ngày 7/1/2019 về thành lập Tổ hòa giải.");
    REQUIRE(reading.documents.size() == 4);
    CHECK(reading.documents[0].relation == DocumentRelation::based_on);
    CHECK(reading.documents[0].symbol == std::string("5-NQ/ĐU"));
    CHECK(reading.documents[1].relation == DocumentRelation::based_on);
    CHECK(reading.documents[2].relation == DocumentRelation::follows);
    CHECK_FALSE(reading.documents[2].symbol);
    CHECK(reading.documents[3].relation == DocumentRelation::issued);
    CHECK(reading.documents[3].subject == "thành lập Tổ hòa giải");
}

TEST_CASE("a type word that contradicts the code is reported") {
    auto const reading = read("Thực hiện Nghị định số 1600/QĐ-TTg ngày 16/8/2016.");
    REQUIRE(reading.documents.size() == 1);
    CHECK(reading.documents[0].type_conflict);
    CHECK(reading.documents[0].symbol == std::string("1600/QĐ-TTg"));
}

TEST_CASE("a date of taking effect is no date of issue") {
    auto const reading = read("Thông tư số 23/2012/TT-BCA của Bộ Công an, có hiệu lực thi hành kể từ ngày 15/6/2012.");
    REQUIRE(reading.documents.size() == 1);
    CHECK_FALSE(reading.documents[0].date);
    REQUIRE(reading.documents[0].effective);
    CHECK(*reading.documents[0].effective == Date(2012, 6, 15));
}

TEST_CASE("digits lost to scanning are refused, not guessed") {
    auto const reading = read("So: I67/BC-UBND. Can cir Quyt djnh 5881QD-TTg ngày 05/4/20 16.");
    REQUIRE(reading.documents.size() == 2);
    for (auto const& document : reading.documents) {
        CHECK(document.number.empty());
        CHECK_FALSE(document.symbol);
        CHECK(document.certainty == Certainty::candidate);
    }
}

TEST_CASE("a year comes from the hint, and says so") {
    ReportHints hints;
    hints.year = 2018;
    auto const reading = read("Chiều 28-7, xã họp dân.", hints);
    REQUIRE(reading.dates.size() == 1);
    CHECK(reading.dates[0].text() == "2018-07-28");
    CHECK(reading.dates[0].certainty == Certainty::candidate);
    CHECK(read("Chiều 28-7, xã họp dân.").dates[0].text() == "--07-28");
    CHECK(read("Lấy ngày 19-8 hằng năm làm ngày hội.").dates[0].text() == "08-19");
}

TEST_CASE("places lie inside each other") {
    ReportHints hints;
    hints.commune = "Tân An";
    auto const reading = read("UBND xã Tân An (huyện Đak Pơ, tỉnh Gia Lai) và xã Phú An.", hints);
    REQUIRE(reading.places.size() == 4);
    CHECK(reading.places[0].name == "Tân An");
    CHECK(reading.places[0].inside == std::size_t{1});
    CHECK(reading.places[1].name == "Đak Pơ");
    CHECK(reading.places[1].kind == PlaceKind::district);
    CHECK(reading.places[1].inside == std::size_t{2});
    CHECK(reading.places[2].kind == PlaceKind::province);
    CHECK(reading.places[0].certainty == Certainty::sure);
    CHECK(reading.places[3].certainty == Certainty::candidate);
}

TEST_CASE("claims of a standard keep apart what is met, registered and aimed at") {
    auto const reading = read(
        "Có 8/8 thôn đăng ký đạt tiêu chuẩn “An toàn về ANTT”. Đây là tiền đề để thực hiện đạt tiêu chí 19. Xã chưa "
        "đạt chỉ "
        "tiêu 19.2. Toàn huyện có 5/9 xã được công nhận đạt chuẩn “An toàn về an ninh, trật tự”.");
    REQUIRE(reading.standards.size() == 4);
    CHECK(reading.standards[0].status == ReportedStatus::registered);
    CHECK(reading.standards[1].status == ReportedStatus::aim);
    CHECK(reading.standards[2].status == ReportedStatus::not_met);
    CHECK(reading.standards[2].standard == ClaimedStandard::criterion19_2);
    CHECK(reading.standards[3].status == ReportedStatus::partly);
}

TEST_CASE("years say where they stand") {
    auto const reading = read(
        "Năm 2018, giai đoạn 2016-2020; ngày 5/3/2017; Quyết định số 1980/QĐ-TTg; xảy ra 5 vụ, giảm 2 vụ so với năm "
        "2015.");
    REQUIRE(reading.years.size() == 6);
    CHECK(reading.years[0].place == YearPlace::alone);
    CHECK(reading.years[1].place == YearPlace::in_range);
    CHECK(reading.years[2].place == YearPlace::in_range);
    CHECK(reading.years[3].place == YearPlace::in_date);
    CHECK(reading.years[4].place == YearPlace::in_document);
    CHECK(reading.years[5].place == YearPlace::in_comparison);
}

TEST_CASE("limits are errors") {
    ReportHints hints;
    hints.max_bytes = 10;
    auto reading = read_report("một hai ba bốn", hints);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == ErrorCode::too_large);
    hints = ReportHints();
    hints.max_facts = 2;
    reading = read_report("1/1 thôn, 2/2 thôn, 3/3 thôn.", hints);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == ErrorCode::too_large);
}

TEST_CASE("texts made of one thing are read in linear time") {
    for (std::string const piece :
         {"7", "/", "8/8/", "1,", "1.", "(", "&", "a\u0301", "\u0301", "giảm 5 vụ, ", "Nghị quyết số 1/NQ-",
          "ngày 1/1/2018 ", "8/8 thôn đạt 100%, ", "\"", "từ 1 đến ", "so với cùng kỳ ", "1 triệu "}) {
        std::string text;
        while (text.size() < 300000) text += piece;
        INFO(piece);
        CHECK(read_report(text));
    }
}

TEST_CASE("a reading prints as JSON and as text") {
    std::string const text = "Xã có 8/8 thôn “đạt”\\ chuẩn; xảy ra 7 vụ/24 đối tượng; 888.\nNgày 5/3/2018 họp.";
    auto const reading = read(text);
    auto const json = nlohmann::json::parse(report_json(reading));
    CHECK(json.at("ratios").at(0).at("part") == 8);
    CHECK(json.at("counts").at(0).at("companions").at(0).at("value") == 24);
    CHECK(json.at("not_understood").size() == 1);
    auto const printed = report_text(reading, text, Language::vi);
    CHECK(printed.find("Tỷ lệ") != std::string::npos);
    CHECK(printed.find("\n      --------") != std::string::npos);
    CHECK(report_text(reading, text, Language::en).find("Ratios") != std::string::npos);
}
