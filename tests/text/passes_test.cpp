// The passes over a sentence: whose it is, of when, and what kind of statement; and the words that they rest on.
#include "text/marks.hpp"

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;
using namespace criterion19::text;

namespace {

/// One sentence of a paper of "Tân Bình" in 2023, with all passes.
class Sentence {
public:
    explicit Sentence(std::string text, Setting setting = {}) : text_(std::move(text)) {
        auto reading = read_report(text_);
        REQUIRE(reading);
        reading_ = *std::move(reading);
        std::vector<Whose> places;
        for (auto const& place : reading_.places)
            places.push_back(place.kind == PlaceKind::hamlet ? Whose::hamlet
                             : place.kind == PlaceKind::commune
                                 ? place.name == "Tân Bình" ? Whose::commune : Whose::other
                                 : Whose::above);
        if (setting.year == 0) setting.year = 2023;
        marks_.load(text_, {0, text_.size()}, reading_);
        settle_whose(marks_, places, setting);
        settle_when(marks_, reading_, setting);
        settle_kinds(marks_, setting);
    }

    /// The mark of the number or ratio with this value.
    Mark number(std::int64_t value) const {
        for (auto const& mark : marks_.marks())
            if ((mark.role == Role::number || mark.role == Role::ratio) && mark.value == value) return mark;
        FAIL("no number " << value << " in " << text_);
        return {};
    }
    Marks const& marks() const { return marks_; }

private:
    std::string text_;
    ReportReading reading_;
    Marks marks_;
};

Whose whose(std::string const& text, std::int64_t value) {
    return Sentence(text).number(value).whose;
}
When when(std::string const& text, std::int64_t value) {
    return Sentence(text).number(value).when;
}
int year(std::string const& text, std::int64_t value) {
    return Sentence(text).number(value).year;
}
bool is(std::string const& text, std::int64_t value, Kinds kind) {
    return Sentence(text).number(value).is(kind);
}

}  // namespace

TEST_CASE("whose: the subject of the clause") {
    CHECK(whose("Toàn xã xảy ra 5 vụ cháy.", 5) == Whose::commune);
    CHECK(whose("Toàn huyện xảy ra 94 vụ phạm pháp hình sự.", 94) == Whose::above);
    CHECK(whose("Công an tỉnh cho biết có 94 vụ phạm pháp hình sự.", 94) == Whose::above);
    CHECK(whose("Huyện Tân Phú giao quân 168/168 thanh niên.", 168) == Whose::above);
    CHECK(whose("Trên địa bàn huyện xảy ra 30 vụ cháy, xã Tân Bình xảy ra 2 vụ.", 30) == Whose::above);
    CHECK(whose("Trên địa bàn huyện xảy ra 30 vụ cháy, xã Tân Bình xảy ra 2 vụ.", 2) == Whose::commune);
    CHECK(whose("Xã Hòa An có 7 vụ cháy.", 7) == Whose::other);
    CHECK(whose("Trên địa bàn xã Hòa An có 7 vụ cháy.", 7) == Whose::other);
    CHECK(whose("Thôn Đông có 110 hộ.", 110) == Whose::hamlet);
    CHECK(whose("Tại thôn Đông xảy ra 1 vụ cháy; toàn xã xảy ra 3 vụ.", 1) == Whose::hamlet);
    CHECK(whose("Tại thôn Đông xảy ra 1 vụ cháy; toàn xã xảy ra 3 vụ.", 3) == Whose::commune);
}

TEST_CASE("whose: a body above that decides on the commune is no subject of figures") {
    CHECK(whose("Chủ tịch UBND huyện công nhận 8/9 thôn.", 8) == Whose::commune);
    CHECK(whose("Công an huyện đánh giá 86 chỉ tiêu của xã.", 86) == Whose::commune);
    CHECK(whose("Công an huyện khởi tố 15 vụ.", 15) == Whose::above);
}

TEST_CASE("whose: a sentence without a subject may go on with the one before") {
    Setting setting;
    setting.carried = Whose::above;
    CHECK(Sentence("Tai nạn giao thông xảy ra 20 vụ.", setting).number(20).whose == Whose::carried);
    CHECK(Sentence("Toàn xã xảy ra 20 vụ tai nạn giao thông.", setting).number(20).whose == Whose::commune);
}

TEST_CASE("when: the year of a piece, and how much of it") {
    CHECK(year("Năm 2022 xảy ra 8 vụ cháy.", 8) == 2022);
    CHECK(year("Xảy ra 5 vụ cháy (năm 2022: 8 vụ), 3 người bị thương.", 8) == 2022);
    CHECK(year("Xảy ra 5 vụ cháy (năm 2022: 8 vụ), 3 người bị thương.", 3) == 0);
    CHECK(year("Xảy ra 5 vụ cháy, giảm 3 vụ so với năm 2022, xử lý 4 vụ.", 4) == 0);
    CHECK(when("Trong 6 tháng đầu năm 2023 xảy ra 4 vụ cháy.", 4) == When::part);
    CHECK(when("Trong 9 tháng năm 2023 xảy ra 4 vụ cháy.", 4) == When::part);
    CHECK(when("Quý I xảy ra 4 vụ cháy.", 4) == When::part);
    CHECK(when("Ngày 14/7/2023 xảy ra 1 vụ cháy.", 1) == When::moment);
    CHECK(when("Từ ngày 16/11/2022 đến ngày 15/11/2023 xảy ra 4 vụ cháy.", 4) == When::year);
    CHECK(when("Giai đoạn 2016 - 2020 xảy ra 4 vụ cháy.", 4) == When::longer);
    CHECK(when("Năm 2024 giao quân 12 thanh niên.", 12) == When::ahead);
    Setting half;
    half.part_of_year = true;
    CHECK(Sentence("Xảy ra 4 vụ cháy.", half).number(4).when == When::part);
    CHECK(Sentence("Cả năm 2022 xảy ra 4 vụ cháy.", half).number(4).when == When::year);
}

TEST_CASE("what kind: aims, rules, denials, parts and solved cases") {
    CHECK(is("Phấn đấu 8 thôn đạt.", 8, is_aim));
    CHECK(is("Năm nay phấn đấu: giảm 2 vụ; 9 thôn đạt.", 9, is_aim));
    CHECK_FALSE(is("Có 8 thôn đạt, phấn đấu thêm 1 thôn.", 8, is_aim));
    CHECK(is("Theo quy định, nếu xảy ra 1 vụ thì không công nhận.", 1, is_rule));
    CHECK(is("Theo Thông tư 124/2021/TT-BCA, có ít nhất 70 thôn.", 70, is_rule));
    CHECK(is("Đơn vị để xảy ra 2 vụ sẽ không được xét.", 2, is_rule));
    CHECK_FALSE(is("Đã xử lý 2 vụ theo quy định.", 2, is_rule));
    CHECK(is("Chưa xử lý 2 vụ.", 2, is_denied));
    CHECK_FALSE(is("Chưa có trụ sở, có 2 phòng.", 2, is_denied));
    CHECK(is("Xảy ra 5 vụ, trong đó 3 vụ trộm cắp.", 3, is_part));
    CHECK_FALSE(is("Xảy ra 5 vụ, trong đó 3 vụ trộm cắp.", 5, is_part));
    CHECK(is("Điều tra làm rõ 4 vụ.", 4, is_handled));
    CHECK_FALSE(is("Đã làm rõ vụ án, xảy ra 4 vụ.", 4, is_handled));
}

TEST_CASE("numbers: groups, ranges, hedges and words") {
    CHECK(Sentence("có 2.311 hộ").number(2311).whole);
    CHECK(Sentence("có 2\u202f311 hộ").number(2311).whole);
    CHECK_FALSE(Sentence("có 2 311 hộ").number(2311).whole);
    CHECK(Sentence("có 2 311/3 013 hộ").number(2311).of == 3013);
    CHECK_FALSE(Sentence("có 12,5 vụ").number(12).whole);
    CHECK_FALSE(Sentence("có 5-7 vụ").number(7).whole);
    CHECK(Sentence("có trên 30 buổi").number(30).bound == Bound::at_least);
    CHECK(Sentence("có hai vụ cháy").number(2).whole);
    CHECK(Sentence("đạt 08/08 thôn").number(8).of == 8);
}

TEST_CASE("phrases: the longest one that stands there, whatever its signs and capitals") {
    auto const kind_at = [](std::string const& text) {
        std::vector<Token> tokens;
        tokenise(text, 0, text.size(), tokens);
        auto const found = phrase_at(tokens, 0);
        REQUIRE(found.role == Role::indicator);
        return indicator_rows()[found.arg].kind;
    };
    CHECK(kind_at("khiếu kiện đông người") == CountKind::mass_complaints);
    CHECK(kind_at("Khiếu kiện đông người, kéo dài") == CountKind::prolonged_mass_complaints);
    CHECK(kind_at("khiếu kiện đông người kéo dài trái pháp luật") == CountKind::unlawful_prolonged_mass_complaints);
    CHECK(kind_at("CHÁY, NỔ") == CountKind::fires_explosions);
    CHECK(kind_at("cháy nổ nghiêm trọng") == CountKind::serious_fires);
    CHECK(kind_at("tai nạn giao thông") == CountKind::traffic_accidents);
    CHECK(kind_at("trọng án") == CountKind::grave_cases);
    CHECK(kind_at("phạm pháp hình sự") == CountKind::crimes);
    CHECK(kind_at("tội phạm nghiêm trọng trở lên") == CountKind::serious_crimes);
}

TEST_CASE("a phrase of work to be done is no event") {
    std::string const text = "phòng, chống tội phạm";
    std::vector<Token> tokens;
    tokenise(text, 0, text.size(), tokens);
    auto const found = phrase_at(tokens, 0);
    CHECK(found.role == Role::none);
    CHECK(found.next == tokens.size());
}
