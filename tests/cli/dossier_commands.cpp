// check, init and schema, called as a person would.
#include "program.hpp"

#include <catch.hpp>

using namespace criterion19;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

constexpr char const* faulty = "{\"schema\":\"criterion19/dossier/1\",\n \"yaer\":2018}";

}  // namespace

TEST_CASE("check says in one line that a dossier is well formed") {
    Folder const folder;
    auto const file = folder.write("a.json",
                                   "{\"schema\":\"criterion19/dossier/1\",\"year\":2018,"
                                   "\"place\":{\"name\":\"Tân Phước\"},\"documents\":[{\"id\":\"a\"}]}");
    auto const called = call({"check", file});
    CHECK(called.status == 0);
    CHECK(called.out == "hồ sơ hợp lệ: Tân Phước, năm 2018; 1 văn bản, 0 đơn vị trực thuộc\n");
    CHECK(called.err.empty());
    CHECK(call({"check", file, "--language", "en"}).out ==
          "the dossier is well formed: Tân Phước, year 2018; 1 documents, 0 units inside\n");
}

TEST_CASE("check lists every fault with file, line, column and pointer, in both languages") {
    Folder const folder;
    auto const file = folder.write("a.json", faulty);
    auto const called = call({"check", file});
    CHECK(called.status == 3);
    CHECK(called.out.empty());
    CHECK(called.err == file + ":1:1: thiếu khóa \"year\" [missing_key]\n" + file +
                            ":2:2: /yaer: không có khóa \"yaer\" ở đây; có phải là \"year\"? [unknown_key]\n");
    CHECK(call({"check", file, "--language", "en"}).err ==
          file + ":1:1: key \"year\" is missing [missing_key]\n" + file +
              ":2:2: /yaer: there is no key \"yaer\" here; did you mean \"year\"? [unknown_key]\n");
}

TEST_CASE("check reads the standard input, and writes nothing of a faulty dossier") {
    Folder const folder;
    auto const out = folder.file("out.txt");
    auto const called = call({"check", "-", "-o", out, "--language", "en"}, faulty);
    CHECK(called.status == 3);
    CHECK(called.err.find("standard input:1:1: ") == 0);
    CHECK(folder.names().empty());
    CHECK(call({"check", "-"}, "").status == 3);
    CHECK(call({"check", folder.file("none.json")}).status == 3);
    auto const good = folder.write("good.json", R"({"schema": "criterion19/dossier/1", "year": 2023})");
    auto const bad = folder.write("bad.json", faulty);
    auto const several = call({"check", bad, good, folder.file("none.json"), "--language", "en"});
    CHECK(several.status == 3);
    CHECK(several.out.empty());
    CHECK(several.err.find(bad + ":") == 0);
    CHECK(several.err.find("none.json") != std::string::npos);
    CHECK(call({"check", good, good, "--language", "en"}).out ==
          good + ": the dossier is well formed: year 2023; 0 documents, 0 units inside\n" + good +
              ": the dossier is well formed: year 2023; 0 documents, 0 units inside\n");
    CHECK(call({"check"}).status == 2);
}

TEST_CASE("init makes a dossier that passes the check as it is") {
    Folder const folder;
    for (std::string const kind : {"commune", "hamlet", "agency", "enterprise", "school"})
        for (std::string const language : {"vi", "en"}) {
            auto const file = folder.file(kind + language + ".json");
            CHECK(call({"init", "--year", "2024", "--kind", kind, "--language", language, "-o", file}).status == 0);
            auto const checked = call({"check", file});
            CHECK(checked.err.empty());
            CHECK(checked.status == 0);
        }
    CHECK(call({"init", "--year", "2024"}).out.find("x-help-documents") != std::string::npos);
}

TEST_CASE("what people go on with by hand is not written over unasked") {
    Folder const folder;
    auto const file = folder.write("mine.json", "{\"mine\": 1}");
    auto const kept = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--language", "en", "-o", file});
        auto const called = call(arguments);
        CHECK(called.status == 2);
        CHECK(called.err.find(file + " is there already") != std::string::npos);
        CHECK(folder.read("mine.json") == "{\"mine\": 1}");
    };
    kept({"init", "--year", "2024"});
    kept({"read", folder.write("r.txt", "Báo cáo năm 2024 của xã A.\n"), "--format", "dossier"});

    CHECK(call({"init", "--year", "2024", "-o", file, "--force"}).status == 0);
    CHECK(call({"check", file}).status == 0);
    // An empty file, as mktemp makes it, holds nothing to lose; a text for people is made anew each time.
    auto const empty = folder.write("empty.json", "");
    CHECK(call({"init", "--year", "2024", "-o", empty}).status == 0);
    CHECK(call({"read", folder.file("r.txt"), "-o", empty}).status == 0);
}

TEST_CASE("init needs a year that a dossier may have") {
    CHECK(call({"init"}).status == 2);
    CHECK(call({"init", "--year", "24"}).status == 2);
    CHECK(call({"init", "--year", "2200"}).status == 2);
    CHECK(call({"init", "--year", "2018x"}).status == 2);
    CHECK(call({"init", "--year", "24", "--language", "en"}).err.find("\"24\" (1900 - 2199)") != std::string::npos);
    CHECK(call({"init", "--year", "2024", "--kind", "comune"}).status == 2);
    CHECK(call({"init", "--year", "2024", "-o", "/nowhere/a.json"}).status == 4);
}

TEST_CASE("schema prints the schema of a form") {
    auto const called = call({"schema", "dossier"});
    CHECK(called.status == 0);
    CHECK(called.out.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
    CHECK(call({"schema"}).status == 2);
    CHECK(call({"schema", "dosier"}).status == 2);
}
