// PDF goes through pdftotext; where that fails, the message says what to do.
#include "packed.hpp"

#include <criterion19/files/file_text.hpp>

#include <catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace criterion19;
using namespace criterion19::test;

namespace {

/// A PDF of one page with this content stream.
std::string pdf(std::string const& content) {
    std::string out = "%PDF-1.4\n";
    std::vector<std::size_t> at;
    auto const object = [&](std::string const& body) {
        at.push_back(out.size());
        out += std::to_string(at.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");
    object("<</Length " + std::to_string(content.size()) + ">>\nstream\n" + content + "\nendstream");
    object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    auto const table = out.size();
    out += "xref\n0 " + std::to_string(at.size() + 1) + "\n0000000000 65535 f \n";
    for (auto const offset : at) {
        auto const number = std::to_string(offset);
        out += std::string(10 - number.size(), '0') + number + " 00000 n \n";
    }
    out += "trailer\n<</Root 1 0 R/Size " + std::to_string(at.size() + 1) + ">>\nstartxref\n" + std::to_string(table) +
           "\n%%EOF\n";
    return out;
}

std::string message_of(std::string const& bytes, FileLimits const& limits = {}) {
    auto const file = text_of_bytes(bytes, limits);
    REQUIRE_FALSE(file);
    return file.error().message.in(Language::en);
}

/// A folder that stands first in PATH while it lives, with a program `pdftotext` in it.
class OtherProgram {
public:
    explicit OtherProgram(std::string const& script) {
        auto name = (std::filesystem::temp_directory_path() / "criterion19-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder");
        folder_ = name;
        if (!script.empty()) {
            std::ofstream(folder_ / "pdftotext") << "#!/bin/sh\n" << script << '\n';
            std::filesystem::permissions(folder_ / "pdftotext", std::filesystem::perms::owner_all);
        }
        auto const* const path = std::getenv("PATH");
        path_ = path == nullptr ? "" : path;
        ::setenv("PATH", (script.empty() ? folder_.string() : folder_.string() + ":" + path_).c_str(), 1);
    }
    ~OtherProgram() {
        ::setenv("PATH", path_.c_str(), 1);
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    OtherProgram(OtherProgram const&) = delete;
    OtherProgram& operator=(OtherProgram const&) = delete;

private:
    std::filesystem::path folder_;
    std::string path_;
};

}  // namespace

TEST_CASE("a PDF with text, a scan, and one that is damaged") {
    if (!has_pdftotext()) return;
    auto const file = text_of_bytes(pdf("BT /F1 12 Tf 72 720 Td (Xa co 5 thon) Tj ET"));
    REQUIRE(file);
    CHECK(file->kind == FileKind::pdf);
    CHECK(file->text == "Xa co 5 thon\n");
    CHECK_THAT(message_of(pdf("0 0 m 100 100 l S")), Catch::Contains("OCR"));
    CHECK_THAT(message_of("%PDF-1.4\nnothing more"), Catch::Contains("damaged"));
    CHECK_THAT(message_of("%PDF-1.4\n/Encrypt nothing more"), Catch::Contains("password"));
}

TEST_CASE("lines of prose become paragraphs again, page numbers go, tables stay") {
    OtherProgram const program(
        "printf '   Trong nam 2023 tren dia ban xa khong xay ra khieu kien\\ndong nguoi keo dai.\\n"
        "   Hai.\\nTT    Noi dung     Nam 2023\\n1     Chay         2\\n\\n   - 1 -\\n\\f   2\\n"
        "Trang hai nam tren dia ban xa khong xay ra khieu kien nua\\nhet.\\n'");
    auto const file = text_of_bytes("%PDF-1.4");
    REQUIRE(file);
    CHECK(file->text ==
          "Trong nam 2023 tren dia ban xa khong xay ra khieu kien dong nguoi keo dai.\nHai.\nTT    Noi dung     Nam "
          "2023\n"
          "1     Chay         2\nTrang hai nam tren dia ban xa khong xay ra khieu kien nua het.\n");
    CHECK(file->place_of(0).in(Language::vi) == "trang 1");
    CHECK(file->place_of(file->text.find("Trang hai")).in(Language::vi) == "trang 2");
}

TEST_CASE("pdftotext that is missing, fails, hangs or prints without end") {
    {
        OtherProgram const program("");
        CHECK_THAT(message_of("%PDF-1.4"), Catch::Contains("poppler-utils"));
    }
    {
        OtherProgram const program("echo text; exit 3");
        CHECK_THAT(message_of("%PDF-1.4"), Catch::Contains("password"));
    }
    {
        OtherProgram const program("kill -9 $$");
        CHECK_THAT(message_of("%PDF-1.4"), Catch::Contains("damaged"));
    }
    FileLimits limits;
    limits.pdf_seconds = 1;
    {
        OtherProgram const program("exec sleep 30");
        CHECK_THAT(message_of("%PDF-1.4", limits), Catch::Contains("takes too long"));
    }
    limits.pdf_seconds = 30;
    limits.max_text = 1u << 20;
    {
        OtherProgram const program("exec yes");
        CHECK_THAT(message_of("%PDF-1.4", limits), Catch::Contains("1 MB"));
    }
}

TEST_CASE("a file name or its content never reaches a shell, and no copy of it stays") {
    OtherProgram const program("case \"$*\" in *criterion19-*' -') ls -l \"$6\" | cut -c 1-10;; *) exit 9;; esac");
    auto const file = text_of_bytes("%PDF-1.4 $(touch /tmp/criterion19-was-run)");
    REQUIRE(file);
    CHECK_THAT(file->text, Catch::Contains("-rw-------"));
    CHECK_FALSE(std::filesystem::exists("/tmp/criterion19-was-run"));
}
