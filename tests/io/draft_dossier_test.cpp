// From a report to a dossier: what goes in, what stays a candidate, and that the verdict is that of a dossier by hand.
#include <criterion19/io/draft_dossier.hpp>

#include <criterion19/io/json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/standards/background.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace criterion19;
using nlohmann::json;

namespace {

std::filesystem::path const root(CRITERION19_SOURCE_DIR);

std::string file(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Draft draft(std::string const& text, DraftOptions const& options = {}) {
    ReportHints hints;
    hints.year = options.year;
    hints.commune = options.commune;
    auto const reading = read_report(text, hints);
    REQUIRE(reading);
    auto made = draft_dossier(*reading, text, options);
    REQUIRE(made);
    return *std::move(made);
}

bool has_candidate(Draft const& made, std::string const& about) {
    return std::any_of(made.candidates.begin(), made.candidates.end(), [&](DraftCandidate const& candidate) {
        return candidate.about.rfind(about, 0) == 0 && !candidate.reason.in(Language::vi).empty() &&
               !candidate.reason.in(Language::en).empty();
    });
}

Interval total(Draft const& made, Total which) {
    auto const* const found = made.dossier->totals.find(which);
    REQUIRE(found != nullptr);
    return found->interval;
}

/// Every value says the bytes of its sentence.
std::size_t check_quotes(json const& value, std::string const& text) {
    std::size_t found = 0;
    if (value.is_object() && value.contains("quote")) {
        auto const begin = value.at("quote_begin").get<std::size_t>();
        auto const end = value.at("quote_end").get<std::size_t>();
        CHECK(value.at("quote") == text.substr(begin, end - begin));
        CHECK(value.at("basis") == "reported");
        CHECK(value.at("source") == "bao-cao");
        ++found;
    }
    if (value.is_structured())
        for (auto const& inner : value) found += check_quotes(inner, text);
    return found;
}

Day end_of_year(Dossier const& dossier) {
    return to_day(Date(static_cast<unsigned short>(dossier.year()), 12, 31));
}

Assessment assessed(Dossier const& dossier, std::string const& standard) {
    auto const found = standards::find(standard);
    REQUIRE(found);
    AssessOptions options;
    options.as_of = end_of_year(dossier);
    auto assessment = assess(dossier, *found, options);
    REQUIRE(assessment);
    return *std::move(assessment);
}

std::vector<std::string> outcomes(Dossier const& dossier, std::string const& standard) {
    std::vector<std::string> out;
    for (auto const& finding : assessed(dossier, standard).findings)
        out.push_back(finding.id + " " + std::string(key_of(finding.outcome)));
    return out;
}

std::vector<std::string> codes(Dossier const& dossier) {
    std::vector<std::string> out;
    std::vector<Assessment> const assessments = {assessed(dossier, "tt23-2012/commune"),
                                                 assessed(dossier, "ntm-2016/19")};
    for (auto const& found : audit(dossier, end_of_year(dossier), assessments)) out.emplace_back(key_of(found.code));
    std::sort(out.begin(), out.end());
    return out;
}

void compare(std::string const& text, std::string const& by_hand) {
    auto const made = draft(text);
    auto const expected = read_dossier(by_hand);
    REQUIRE(expected);
    for (auto const* const standard : {"tt23-2012/commune", "ntm-2016/19"})
        CHECK(outcomes(made.dossier, standard) == outcomes(*expected, standard));
    CHECK(codes(made.dossier) == codes(*expected));
    CHECK(check_quotes(json::parse(write_dossier(made.dossier)), text) > 20);
    auto const again = read_dossier(write_draft(made));
    REQUIRE(again);
    CHECK(codes(*again) == codes(*expected));
}

}  // namespace

TEST_CASE("a report gives the verdict and the contradictions of a dossier made by hand") {
    auto const folder = root / "tests" / "data" / "drafts";
    auto const text = file(folder / "xa-minh-hoa-2019.txt");
    compare(text, file(folder / "xa-minh-hoa-2019.json"));

    auto const made = draft(text);
    auto const& content = made.dossier.content();
    CHECK(content.year == 2019);
    CHECK(content.place.name == "Minh Hòa");
    CHECK(content.place.district == "Vĩnh Thạnh");
    CHECK(content.sources.front().title == text.substr(0, text.find('\n')));
    CHECK(content.sources.front().date == Date(2019, 4, 16));
    REQUIRE(content.documents.size() == 5);
    CHECK(content.documents[2].subject == "lãnh đạo công tác đảm bảo ANTT năm 2019");
    CHECK(content.documents[2].implements.size() == 2);
    CHECK(content.documents[3].issuer.level == Level::commune);
    CHECK(content.documents[4].only_cited);
    REQUIRE(content.meetings.size() == 2);
    CHECK(content.meetings[0].date == Date(2019, 2, 22));
    CHECK(content.meetings[1].people.interval == exactly(1204));
    REQUIRE(content.models.size() == 1);
    CHECK(content.models[0].name == "Tiếng kẻng an ninh");
    REQUIRE(content.commendations.size() == 1);
    CHECK_FALSE(content.commendations[0].awarded);
    CHECK(content.commendations[0].to == "nhân dân xã Minh Hòa");
    CHECK(content.commendations[0].by.kind == IssuerKind::police);
    CHECK(content.participants.size() == 4);
    CHECK(has_candidate(made, "/claims/0/whole"));
}

TEST_CASE("the report of Tân Phước gives the verdict of its dossier") {
    auto const report = root / ".." / "shared" / "reports" / "tan-phuoc-2018.txt";
    if (!std::filesystem::exists(report)) return;
    compare(file(report), file(root / "examples" / "data" / "tan-phuoc-2018.json"));
}

TEST_CASE("a report without a clear year needs one") {
    std::string const text = "Xã Minh Hòa có 6/6 thôn đăng ký. Năm 2017 và năm 2018 đều ổn định.";
    auto const reading = read_report(text);
    REQUIRE(reading);
    auto const made = draft_dossier(*reading, text);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::invalid_argument);
    CHECK(made.error().message.in(Language::en).find("--year") != std::string::npos);
    DraftOptions options;
    options.year = 2018;
    CHECK(draft(text, options).dossier.year() == 2018);
}

TEST_CASE("figures of another place stay candidates") {
    DraftOptions options;
    options.year = 2018;
    SECTION("a district") {
        auto const made = draft("Xã Minh Hòa họp dân. Toàn huyện có 80/80 thôn đăng ký an toàn về ANTT.", options);
        CHECK(made.dossier->totals.empty());
        CHECK(has_candidate(made, "/totals/hamlets_registered"));
    }
    SECTION("another commune") {
        auto const made = draft(
            "Xã Minh Hòa làm tốt năm 2018\n\nTại xã Bình An, 7/7 thôn đăng ký an toàn về ANTT. Có 5/5 thôn họp dân.",
            options);
        CHECK(made.dossier->place.name == "Minh Hòa");
        CHECK(made.dossier->totals.find(Total::hamlets_registered) == nullptr);
        CHECK(has_candidate(made, "/totals/hamlets_registered"));
        // The next sentence names no place: perhaps it goes on with the other commune.
        CHECK(made.dossier->totals.find(Total::hamlets_with_meeting) == nullptr);
        CHECK(has_candidate(made, "/totals/hamlets_with_meeting"));
        options.commune = "Minh Hòa";
        auto const named = draft("Tại xã Bình An, 7/7 thôn đăng ký an toàn về ANTT. Có 5/5 thôn họp dân.", options);
        CHECK(named.dossier->totals.find(Total::hamlets_registered) == nullptr);
        CHECK(has_candidate(named, "/totals/hamlets_registered"));
    }
    SECTION("it is not said which of two communes") {
        auto const made = draft("Xã Minh Hòa và xã Bình An cùng họp. Có 7/7 thôn đăng ký an toàn về ANTT.", options);
        CHECK(made.dossier->place.name.empty());
        CHECK(made.dossier->totals.empty());
        options.commune = "Bình An";
        CHECK(total(draft("Xã Minh Hòa và xã Bình An cùng họp. Có 7/7 thôn đăng ký an toàn về ANTT.", options),
                    Total::hamlets_registered) == exactly(7));
    }
}

TEST_CASE("two numbers for one quantity become the bounds of both") {
    DraftOptions options;
    options.year = 2018;
    auto const made = draft(
        "Xã Minh Hòa có 1200/1300 hộ gia đình đăng ký an toàn về ANTT. Toàn xã có 1250/1300 hộ gia đình đăng ký an "
        "toàn "
        "về ANTT.",
        options);
    CHECK(total(made, Total::households_registered) == Interval{1200, 1250});
    CHECK(total(made, Total::households) == exactly(1300));
    CHECK(has_candidate(made, "/totals/households_registered"));
}

TEST_CASE("a hedged number is a bound, and one that is only about right is a candidate") {
    DraftOptions options;
    options.year = 2018;
    auto const more = draft("Xã Minh Hòa tổ chức trên 30 buổi họp dân về ANTT với hơn 2.000 người tham dự.", options);
    REQUIRE(more.dossier->meetings.size() == 1);
    CHECK(more.dossier->meetings[0].sessions.interval == at_least(30));
    CHECK(more.dossier->meetings[0].people.interval == at_least(2000));
    auto const about = draft("Xã Minh Hòa tổ chức khoảng 30 buổi họp dân về ANTT.", options);
    CHECK(about.dossier->meetings.empty());
    CHECK(has_candidate(about, "/meetings"));
}

TEST_CASE("cases of this year and of the year before are figures; those of a part of the year are not") {
    DraftOptions options;
    options.year = 2018;
    auto const made =
        draft("Trong năm, xã Minh Hòa xảy ra 5 vụ phạm pháp hình sự, giảm 2 vụ so với cùng kỳ năm 2017.", options);
    auto const& figures = made.dossier->figures;
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].of == CountKind::crimes);
    CHECK(figures[0].year == 2018);
    CHECK(figures[0].count.interval == exactly(5));
    CHECK(figures[1].year == 2017);
    CHECK(figures[1].count.interval == exactly(7));
    auto const half =
        draft("Trong 6 tháng đầu năm, xã Minh Hòa xảy ra 5 vụ phạm pháp hình sự, giảm 2 vụ so với cùng kỳ năm 2017.",
              options);
    CHECK(half.dossier->figures.empty());
    CHECK(has_candidate(half, "/figures"));
}

TEST_CASE("models are counted, and enlistment is a target") {
    auto const made = draft("Xã Minh Hòa năm 2019 có 12 mô hình tự quản về ANTT; 14/14 công dân nhập ngũ năm 2019.");
    REQUIRE(made.dossier->models.size() == 1);
    CHECK(made.dossier->models[0].name == "mô hình tự quản về ANTT");
    CHECK(made.dossier->models[0].count.interval == exactly(12));
    CHECK(made.dossier->models[0].theme == ModelTheme::self_management);
    REQUIRE(made.dossier->defence_targets.size() == 1);
    CHECK(made.dossier->defence_targets[0].assigned.interval == exactly(14));
}

TEST_CASE("a conclusion about the commune is a claim; a pledge to reach it is none") {
    DraftOptions options;
    options.year = 2018;
    auto const said = draft("Năm 2018, xã Minh Hòa đã đạt tiêu chí 19.", options);
    REQUIRE(said.dossier->claims.size() == 1);
    CHECK(said.dossier->claims[0].status == ClaimStatus::met);
    CHECK(draft("Năm 2018, toàn vùng có 50/50 xã đạt tiêu chí 19.", options).dossier->claims.empty());
    auto const pledged = draft("Xã Minh Hòa tổ chức ký cam kết đạt tiêu chuẩn An toàn về ANTT.", options);
    CHECK(pledged.dossier->claims.empty());
    CHECK(has_candidate(pledged, "/claims"));
}
