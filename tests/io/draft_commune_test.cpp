// A draft for a commune that somebody names: what a paper of another commune, or of a district, says of nobody by name
// is not that commune's.
#include <criterion19/io/draft_dossier.hpp>

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;

namespace {

Draft draft(std::string const& text, std::string const& commune) {
    ReportHints hints;
    hints.commune = commune;
    auto const reading = read_report(text, hints);
    REQUIRE(reading);
    auto made = draft_dossier(*reading, text, {2023, commune});
    REQUIRE(made);
    return *std::move(made);
}

/// How many figures, totals and documents of the commune's own bodies stand in the draft.
std::size_t facts(Draft const& made) {
    auto const& dossier = made.dossier.content();
    std::size_t own = 0;
    for (auto const& document : dossier.documents)
        own += document.issuer.level != boost::optional<Level>(Level::district);
    return dossier.figures.size() + dossier.totals.size() + own;
}

std::string const sentences =
    "Năm 2023, xảy ra 05 vụ phạm pháp hình sự. Toàn xã có 9/9 ấp được công nhận đạt tiêu chuẩn \"An toàn về an ninh, "
    "trật tự\". UBND xã không để xảy ra khiếu kiện đông người. Toàn xã có 2.311 hộ.\n";

}  // namespace

TEST_CASE("a paper of another commune gives nothing to the one that was named") {
    std::vector<std::string> const papers = {
        "ỦY BAN NHÂN DÂN\nXÃ HÒA LỢI\nSố: 45/BC-UBND\n\nBÁO CÁO\nKết quả thực hiện tiêu chí 19 năm 2023\n\n" +
            sentences,
        "Xã Hòa Lợi giữ vững an ninh năm 2023\n\nNăm 2023, xã Hòa Lợi ra quân tuần tra.\n\n" + sentences,
        "ĐẢNG ỦY PHƯỜNG HÒA LỢI\n\nBÁO CÁO\nCông tác năm 2023\n\n" + sentences,
    };
    for (auto const& paper : papers) {
        CAPTURE(paper);
        for (std::string const commune : {"Tân Bình", "xã Tân Bình"}) {
            auto const made = draft(paper, commune);
            CHECK(facts(made) == 0);
            CHECK(made.candidates.size() >= 4);
        }
        // With its own name, and with a word of its kind or another one before it.
        for (std::string const commune : {"Hòa Lợi", "xã Hòa Lợi", "phường HÒA LỢI"}) {
            auto const made = draft(paper, commune);
            CHECK(made.dossier->figures.size() >= 2);
            CHECK(made.dossier->totals.find(Total::hamlets_recognised) != nullptr);
        }
    }
}

TEST_CASE("in a paper of the district only what names the commune is its own") {
    std::string const head =
        "ỦY BAN NHÂN DÂN\nHUYỆN PHÚ HÒA\nSố: 45/BC-UBND\n\nBÁO CÁO\nKết quả thực hiện tiêu chí 19 năm 2023\n\n";
    auto const made = draft(head + sentences + "\nXã Tân Bình xảy ra 3 vụ phạm pháp hình sự.\n", "xã Tân Bình");
    REQUIRE(made.dossier->figures.size() == 1);
    CHECK(made.dossier->figures[0].of == CountKind::crimes);
    CHECK(made.dossier->figures[0].count.interval == exactly(3));
    CHECK(made.dossier->totals.empty());

    // A table names its rows; where it does not, they are the district's.
    auto const table =
        draft(head + "Nội dung | Đơn vị tính | Năm 2022 | Năm 2023\nPhạm pháp hình sự | vụ | 60 | 61\n", "Tân Bình");
    CHECK(table.dossier->figures.empty());
    CHECK(table.candidates.size() >= 2);
}

TEST_CASE("a text that names no commune is of the one that was named") {
    auto const made = draft(sentences, "Tân Bình");
    CHECK(made.dossier->figures.size() == 2);
    CHECK(made.dossier->totals.find(Total::households) != nullptr);
}
