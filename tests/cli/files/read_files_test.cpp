// read and assess --report take files as offices have them.
#include "../../files/packed.hpp"
#include "../program.hpp"

#include <catch.hpp>

using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

std::string const files = std::string(CRITERION19_SOURCE_DIR) + "/tests/data/files/";

}  // namespace

TEST_CASE("read takes Word and names places; its plain text is what offsets count in") {
    auto const text = call({"read", files + "report.docx"});
    CHECK(text.status == exit_done);
    CHECK_THAT(text.out, Catch::Contains("(đoạn 11)"));
    auto const plain = call({"read", files + "report.docx", "--format", "plain"});
    CHECK(plain.status == exit_done);
    CHECK_THAT(plain.out, Catch::Contains("\n1 | Phạm pháp hình sự (vụ) | 8 | 5\n"));
    auto const draft = call({"read", files + "report.docx", "--format", "dossier"});
    CHECK(draft.status == exit_done);
    CHECK_THAT(draft.out, Catch::Contains("\"place\": {\n        \"vi\": \"đoạn 12\""));
    // Text alone is read as before, without places.
    auto const utf8 = call({"read", files + "report.txt"});
    CHECK_THAT(utf8.out, !Catch::Contains("(dòng") && !Catch::Contains("(đoạn"));
    CHECK(call({"read", files + "report.txt", "--format", "plain"}).out == criterion19::test::read_data("report.txt"));
}

TEST_CASE("what was converted is said beside the result") {
    // "Xã Tân Bình có 5 thôn đăng ký năm 2023." in TCVN3
    std::string const tcvn3 = "X\xb7 T\xa9n B\xd7nh c\xe3 5 th\xabn \xae\xa8ng k\xfd n\xa8m 2023.";
    auto const called = call({"read", "-", "--format", "plain", "--language", "en"}, tcvn3);
    CHECK(called.status == exit_done);
    CHECK(called.out == "Xã Tân Bình có 5 thôn đăng ký năm 2023.");
    CHECK_THAT(called.err, Catch::Contains("converted from TCVN3 (ABC)"));
    auto const assessed = call({"assess", "--report", "-", "--year", "2023", "--language", "en"}, tcvn3);
    CHECK(assessed.status == exit_done);
    CHECK_THAT(assessed.out, Catch::Contains("converted from TCVN3 (ABC)"));
}

TEST_CASE("assess --report gives the same findings of Word, Writer and Excel as of text") {
    auto const expected = call({"assess", "--report", files + "report.txt"});
    CHECK(expected.status == exit_done);
    for (auto const* const name : {"report.docx", "report.odt", "report.xlsx"}) {
        INFO(name);
        auto const called = call({"assess", "--report", files + name});
        CHECK(called.status == exit_done);
        CHECK(called.out == expected.out);
    }
}

TEST_CASE("a file that cannot be read says what to do, with its name") {
    Folder const folder;
    auto const rtf = folder.write("a.docx", "{\\rtf1 abc}");
    for (auto const& arguments : {std::vector<std::string>{"read", rtf}, {"assess", "--report", rtf}}) {
        auto const called = call(arguments);
        CHECK(called.status == exit_bad_input);
        CHECK_THAT(called.err,
                   Catch::Contains("a.docx: không lấy được văn bản") && Catch::Contains("Lưu thành, dạng .docx"));
    }
}
