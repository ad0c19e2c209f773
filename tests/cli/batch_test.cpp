// criterion19 batch: forms of input and output, threads, bad lines, interruption.
#include "program.hpp"
#include "tools/generate.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/summary.hpp>

#include <catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

using Names = std::vector<std::string>;

/// Communes of the larger runs; a nightly run asks for 200 000.
std::string communes_wanted() {
    char const* const asked = std::getenv("CRITERION19_BATCH_LINES");
    return asked == nullptr ? "3000" : asked;
}

std::string const standard = "tt124-2021/commune";

std::string invented(Folder const& folder, std::string const& name, std::string const& communes,
                     std::string const& form) {
    auto const path = folder.file(name);
    auto const called =
        call({"generate", "--communes", communes, "--seed", "3", "--year", "2023", "--format", form, "-o", path}, {},
             generate::add_generate);
    REQUIRE(called.status == exit_done);
    return path;
}

std::string judged(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "batch");
    arguments.insert(arguments.end(), {"--standard", standard, "--quiet", "--language", "en"});
    auto const called = call(arguments);
    CHECK(called.status == exit_done);
    return called.out;
}

bool contains(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("facts as JSON, as CSV and compressed are judged alike") {
    Folder const folder;
    auto const json = invented(folder, "facts.ndjson", "500", "facts");
    auto const csv = invented(folder, "facts.csv", "500", "csv");
    auto const packed = folder.file("facts.gz");
    auto const text = folder.read("facts.ndjson");
    auto* const file = gzopen(packed.c_str(), "wb");
    REQUIRE(gzwrite(file, text.data(), static_cast<unsigned>(text.size())) == static_cast<int>(text.size()));
    gzclose(file);
    auto const expected = judged({json});
    CHECK(lines_of(expected).size() == 500);
    CHECK(judged({csv}) == expected);
    CHECK(judged({packed}) == expected);
    CHECK(judged({json, csv}) == expected + expected);
}

TEST_CASE("the outcome of a dossier in a batch is that of assess") {
    Folder const folder;
    auto const dossiers = invented(folder, "dossiers.ndjson", "20", "dossiers");
    auto const out = lines_of(judged({dossiers, "--explain", "all"}));
    auto const in = lines_of(folder.read("dossiers.ndjson"));
    REQUIRE(out.size() == in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
        CHECK(in[i].size() > 10'000);
        auto const alone =
            call({"assess", folder.write("one.json", in[i]), "--standard", standard, "--format", "json"});
        CHECK(alone.status == exit_done);
        auto const outcome = [](std::string const& json, std::string const& key) {
            auto const at = json.find(key) + key.size();
            return json.substr(at, json.find('"', at) - at);
        };
        auto const root = alone.out.find("\"weakest_label\"");
        auto const key = std::string("\"outcome\": \"");
        auto const at = alone.out.rfind(key, root);
        CHECK(outcome(out[i], "\"outcome\":\"") ==
              alone.out.substr(at + key.size(), alone.out.find('"', at + key.size()) - at - key.size()));
    }
}

TEST_CASE("the number of threads changes nothing") {
    Folder const folder;
    auto const facts = invented(folder, "facts.ndjson", communes_wanted(), "facts");
    for (std::string const format : {"ndjson", "csv", "summary"}) {
        auto const one = judged({facts, "--threads", "1", "--format", format});
        CHECK(judged({facts, "--threads", "2", "--format", format}) == one);
        CHECK(judged({facts, "--threads", "4", "--format", format}) == one);
    }
}

TEST_CASE("bad lines are reported, counted and set aside; the rest is as before") {
    Folder const folder;
    auto const good = invented(folder, "good.ndjson", communes_wanted(), "facts");
    auto const expected = judged({good});
    std::string mixed;
    std::string broken;
    std::size_t number = 0;
    std::size_t bad = 0;
    for (auto const& line : lines_of(folder.read("good.ndjson"))) {
        if (++number % 100 == 50) {
            auto const cut = line.substr(0, line.size() - 20 - number % 50) + "\n";
            mixed += cut;
            broken += cut;
            ++bad;
        }
        mixed += line + "\n";
    }
    auto const path = folder.write("mixed.ndjson", mixed);
    auto const called = call({"batch", path, "--standard", standard, "--rejects", folder.file("rejects"), "-o",
                              folder.file("out"), "--language", "en", "--threads", "3"});
    CHECK(called.status == exit_done);
    CHECK(folder.read("out") == expected);
    CHECK(folder.read("rejects") == broken);
    CHECK(contains(called.err, path + ":50:"));
    CHECK(contains(called.err, "[invalid_json]"));
    CHECK(contains(called.err, "bad: " + print_number(static_cast<std::int64_t>(bad)).en));
    CHECK(folder.names() == Names{"good.ndjson", "mixed.ndjson", "out", "rejects"});

    auto const strict = call({"batch", path, "--standard", standard, "--strict", "-o", folder.file("strict")});
    CHECK(strict.status == exit_bad_input);
    CHECK(folder.names() == Names{"good.ndjson", "mixed.ndjson", "out", "rejects"});
}

TEST_CASE("every fault of a line has its place") {
    Folder const folder;
    auto const errors = [&](std::string const& text) {
        auto const called = call({"batch", folder.write("in", text), "--language", "en", "--standard", standard});
        auto const lines = lines_of(called.err);
        std::string all;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) all += lines[i].substr(folder.file("in").size()) + "\n";
        return all;
    };
    CHECK(errors(R"({"year":2023,"crimes":1.5})"
                 "\n") == ":1:23: /crimes: a count must be a whole number, 1.5 was found [not_an_integer]\n");
    CHECK(errors("\n\n{\"year\":2023,\"crimez\":1}\n") ==
          ":3:15: /crimez: there is no key \"crimez\" here; did you mean \"crimes\"? [unknown_key]\n");
    CHECK(errors(R"({"crimes":1})") == ":1:1: key \"year\" is missing [missing_key]\n");
    CHECK(errors(R"({"crimes":1,"crimes":1,"year":2023})") ==
          ":1:14: /crimes: key \"crimes\" occurs twice [duplicate_key]\n");
    CHECK(errors(R"({"year":2023,"police_effective":2})") ==
          ":1:33: /police_effective: value 2 is outside 0 to 1 [out_of_range]\n");
    CHECK(errors(R"({"year":2023,"plan_date":"2023-02-30"})") ==
          ":1:26: /plan_date: \"2023-02-30\" is not a real date in the form YYYY-MM-DD [invalid_date]\n");
    CHECK(errors(R"({"year":2023,"crimes":{"at_least":5,"at_most":3}})") ==
          ":1:23: /crimes: the range from 5 to 3 is empty [invalid_interval]\n");
    CHECK(errors(R"({"year":2023} {})") ==
          ":1:15: not valid JSON: the end of the text is needed, '{' was found [invalid_json]\n");
    CHECK(errors("year,crimes\n2023,1\n2023,x\n2023\n") ==
          ":3:6: /crimes: a count must be a whole number, x was found [not_an_integer]\n"
          ":4:1: a row of 2 cells as in the header is needed, one of 1 was found [wrong_type]\n");
    CHECK(errors("{\"year\":2023,\"x-note\":[1,{\"a\":null}],\"crimes\":null}\n").empty());
}

TEST_CASE("bounds and dates mean the same in JSON and in CSV") {
    Folder const folder;
    auto const json = folder.write(
        "a.ndjson",
        R"({"commune":"A \"1\", B","year":2023,"crimes":{"at_least":3},"crimes-1":{"at_most":5},"social_evils":{"at_least":1,"at_most":2},"social_evils-1":2,"plan_date":"2023-02-01","police_effective":true})"
        "\n");
    auto const csv =
        folder.write("a.csv",
                     "commune;year;crimes;crimes-1;social_evils;social_evils-1;plan_date;police_effective\r\n"
                     "\"A \"\"1\"\", B\";2023;>=3;<=5;1..2;2;2023-02-01;1\r\n");
    auto const out = judged({json});
    CHECK(contains(out, R"("commune":"A \"1\", B")"));
    CHECK(judged({csv}) == out);
}

TEST_CASE("where year and province stand in a line does not matter") {
    Folder const folder;
    auto const first = folder.write("a", "{\"commune\":\"A\",\"province\":\"Huế\",\"year\":2023,\"crimes\":1}\n");
    auto const last = folder.write("b", "{\"crimes\":1,\"year\":2023,\"province\":\"Huế\",\"commune\":\"A\"}\n");
    CHECK(judged({first}) == judged({last}));
}

TEST_CASE("a summary counts by province, names the reason and what would help") {
    Folder const folder;
    auto const path = folder.write("in",
                                   "{\"province\":\"Huế\",\"year\":2023}\n"
                                   "{\"province\":\"Huế\",\"year\":2023,\"crimes\":0}\n"
                                   "{\"province\":\"An Giang\",\"year\":2023,\"crimes\":5,\"crimes-1\":2}\n");
    auto const out = judged({path, "--format", "summary"});
    CHECK(contains(out, "An Giang · tt124-2021/commune · 1 units: 0 met, 1 not met, 0 undetermined"));
    CHECK(contains(out, "Huế · tt124-2021/commune · 2 units: 0 met, 0 not met, 2 undetermined"));
    CHECK(contains(out, "three or more: 2"));
}

TEST_CASE("a group that needs two of its parts lacks two where it has none") {
    Folder const folder;
    std::ifstream in(std::string(CRITERION19_SOURCE_DIR) + "/examples/data/tieu-chuan-vi-du.json");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    auto const group = text.find("\"services\"");
    auto const wanted = text.find("\"value\": 1\n", group);
    REQUIRE(wanted != std::string::npos);
    auto const facts = folder.write("in",
                                    "{\"year\":2026,\"crimes\":1,\"crimes-1\":2,\"hamlets\":10,"
                                    "\"hamlets_with_cameras\":10,\"drill_date\":\"2026-02-01\","
                                    "\"hotline_open\":false,\"residents_satisfied\":10}\n");
    auto const summary = [&](std::string const& rules) {
        return call({"batch", facts, "--standard", rules, "--quiet", "--language", "en", "--format", "summary"}).out;
    };
    // Article 1(3): one of the two is enough, a or b.
    CHECK(contains(summary(folder.write("one.json", text)), "one requirement at the least: 1 units; two: 0;"));
    text.replace(wanted, 10, "\"value\": 2");
    auto const both = summary(folder.write("two.json", text));
    CHECK(contains(both, "one requirement at the least: 0 units; two: 1;"));
    CHECK(contains(both, "meeting 1.3.a + 1.3.b: 1 more units"));
}

TEST_CASE("what the input holds cannot steer the terminal that its faults are printed on") {
    Folder const folder;
    auto const path = folder.write("in", "{\"year\":2023,\"\\u001b[31mred\\u0007\":1}\n");
    auto const called = call({"batch", path, "--language", "en"});
    CHECK(called.status == exit_bad_input);
    CHECK(contains(called.err, "/[U+001B][31mred[U+0007]: there is no key"));
    CHECK(called.err.find('\x1b') == std::string::npos);
    auto const place = folder.write("place", "{\"province\":\"A\\u001b[2J\",\"year\":2023,\"crimes\":1}\n");
    CHECK(judged({place, "--format", "summary"}).find('\x1b') == std::string::npos);
}

TEST_CASE("each commune is judged under the decisions of its own province") {
    Folder const folder;
    std::string const layer = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/quy-dinh-tinh-vi-du.json";
    std::filesystem::create_directory(folder.file("layers"));
    std::filesystem::copy_file(layer, folder.file("layers/vi-du.json"));
    auto const facts = [](std::string const& province, int year) {
        return "{" + (province.empty() ? "" : "\"province\":\"" + province + "\",") +
               "\"year\":" + std::to_string(year) + ",\"units_recognised_in_scope\":14,\"units_share_base\":20}\n";
    };
    // 14 of 20 are 70 %; the province asks for 75 % from 2023 to 2025.
    auto const path = folder.write("in", facts("Ví Dụ", 2023) + facts("Huế", 2023) + facts("Tỉnh Ví Dụ", 2024) +
                                             facts("", 2023) + facts("Ví Dụ", 2026));
    auto const missed = [](std::string const& line) { return contains(line, R"("not_met":["5.4.2"])"); };
    auto const by_province = lines_of(judged({path, "--layers-by", "province=" + folder.file("layers")}));
    REQUIRE(by_province.size() == 5);
    CHECK(missed(by_province[0]));
    CHECK_FALSE(missed(by_province[1]));
    CHECK(missed(by_province[2]));
    CHECK_FALSE(missed(by_province[3]));
    CHECK_FALSE(missed(by_province[4]));

    auto const given = call({"batch", path, "--standard", standard, "--layer", layer, "--language", "en"});
    auto const lines = lines_of(given.out);
    REQUIRE(lines.size() == 4);
    CHECK(missed(lines[0]));
    CHECK_FALSE(missed(lines[1]));
    CHECK(contains(given.err, path + ":5:1: "));
    CHECK(contains(given.err, "[layer_out_of_period]"));
    CHECK_FALSE(contains(given.err, "used for no line"));
    auto const idle = "local decision tinh-vi-du-2023 was used for no line";
    CHECK(contains(call({"batch", path, "--standard", "ntm-2021/19", "--layer", layer, "--language", "en"}).err, idle));
    auto const other = folder.write("other", facts("Huế", 2023));
    CHECK(contains(call({"batch", other, "--standard", standard, "--layer", layer, "--language", "en"}).err, idle));

    auto const explained = judged({path, "--layers-by", "province=" + folder.file("layers"), "--explain", "failing"});
    CHECK(contains(explained, R"("layer":"tinh-vi-du-2023")"));
    CHECK(contains(explained, R"("id":"tinh-vi-du-2023.)"));
}

TEST_CASE("a batch says once what to be careful about with its day") {
    Folder const folder;
    // 124/2021/TT-BCA is in force from 10/02/2022.
    auto const path = folder.write("in", R"({"year":2018,"crimes":1})"
                                         "\n"
                                         R"({"year":2018,"crimes":2})"
                                         "\n"
                                         R"({"year":2023,"crimes":2})"
                                         "\n");
    auto const called = call({"batch", path, "--standard", standard, "--as-of", "2023-12-31", "--language", "en"});
    CHECK(called.status == 0);
    std::string const note =
        "tt124-2021/commune: this standard came into force on 10/02/2022, after the dossier's year 2018";
    CHECK(called.err.find(note) != std::string::npos);
    CHECK(called.err.find(note) == called.err.rfind(note));
    CHECK_FALSE(contains(called.err, "year 2023"));
}

TEST_CASE("a standard from a file is judged like a built-in one") {
    Folder const folder;
    std::string const file = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/tieu-chuan-vi-du.json";
    auto const made = folder.file("facts");
    REQUIRE(
        call({"generate", "--communes", "50", "--year", "2026", "--format", "facts", "--standard", file, "-o", made},
             {}, generate::add_generate)
            .status == exit_done);
    auto const called = call({"batch", made, "--standard", file, "--quiet"});
    CHECK(called.status == exit_done);
    CHECK(lines_of(called.out).size() == 50);
    CHECK(contains(call({"schema", "facts", "--standard", file}).out, "\"properties\""));
    CHECK(contains(call({"schema", "facts"}).out, "\"crimes-1\""));
}

TEST_CASE("lines that are too long are refused without being kept") {
    Folder const folder;
    auto const line = "{\"commune\":\"" + std::string(5'000'000, 'x') + "\",\"year\":2023}\n";
    auto const good = std::string("{\"commune\":\"A\",\"year\":2023}\n");
    auto const path = folder.write("in", good + line + good + line);
    auto const called = call({"batch", path, "--standard", standard, "--language", "en"});
    CHECK(lines_of(called.out).size() == 2);
    CHECK(contains(called.err, path + ":2:1: the input is larger than the limit of 2 MB; 1 more like this"));
}

TEST_CASE("what cannot be read or written is said") {
    Folder const folder;
    auto const good = invented(folder, "good.ndjson", "5", "facts");
    CHECK(call({"batch", folder.file("missing"), "-o", folder.file("out")}).status == exit_bad_input);
    CHECK(call({"batch", good, "-o", folder.file("missing/out")}).status == exit_not_written);
    CHECK(call({"batch", good, "--standard", "nothing"}).status == exit_bad_usage);
    CHECK(call({"batch", good, "--resume"}).status == exit_bad_usage);
    CHECK(call({"batch", good, "--layers-by", "nothing"}).status == exit_bad_usage);
    CHECK(call({"batch", folder.write("h.csv", "year,crimez\n2023,1\n"), "-o", folder.file("out")}).status ==
          exit_bad_input);
    auto const text = folder.read("good.ndjson");
    auto* const file = gzopen(folder.file("cut.gz").c_str(), "wb");
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    auto const packed = folder.read("cut.gz");
    folder.write("cut.gz", packed.substr(0, packed.size() / 2));
    CHECK(call({"batch", folder.file("cut.gz"), "-o", folder.file("out")}).status == exit_bad_input);
    CHECK(folder.names() == Names{"cut.gz", "good.ndjson", "h.csv"});
}

namespace {

/// Name of the file in which what is written of "out" stands, or "".
std::string part_in(Folder const& folder) {
    for (auto const& name : folder.names())
        if (name.size() > 5 && name.compare(name.size() - 5, 5, ".part") == 0) return name;
    return {};
}

void remove_unfinished(Folder const& folder) {
    for (auto const& name : folder.names())
        if (name == "out" || name == "out.checkpoint" || name == part_in(folder)) ::unlink(folder.file(name).c_str());
}

/// Runs the program in a process of its own and interrupts it while it writes to "out", which leaves a part and
/// "out.checkpoint". Fails where it is always done before.
void interrupt(Folder const& folder, Names const& arguments) {
    for (int milliseconds = 1; milliseconds < 200; milliseconds += 3) {
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) ::_exit(call(arguments).status);
        while (::access(folder.file("out.checkpoint").c_str(), F_OK) != 0 &&
               ::access(folder.file("out").c_str(), F_OK) != 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        ::kill(child, SIGINT);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == exit_interrupted) return;
        remove_unfinished(folder);
    }
    FAIL("never interrupted");
}

}  // namespace

TEST_CASE("a run that is interrupted leaves a part, and --resume completes it") {
    Folder const folder;
    auto const facts = invented(folder, "facts.ndjson", "4000", "facts");
    for (std::string const format : {"ndjson", "summary"}) {
        auto const expected = judged({facts, "--format", format});
        Names const arguments = {
            "batch",   facts,       "--standard", standard,     "--format", format, "-o", folder.file("out"),
            "--quiet", "--threads", "2",          "--language", "en"};
        interrupt(folder, arguments);
        auto const name = part_in(folder);
        CHECK(folder.names().size() == 3);
        auto const part = folder.read(name);
        CHECK(expected.compare(0, part.size(), part) == 0);

        auto other = arguments;
        other.insert(other.end(), {"--resume", "--explain", "all"});
        CHECK(call(other).status == exit_bad_usage);

        auto again = arguments;
        again.push_back("--resume");
        if (!part.empty()) {  // a summary is written at the end
            folder.write(name, part.substr(0, part.size() - 1));
            CHECK(contains(call(again).err, name + ": what was written is not there"));
            auto changed = part;
            changed.back() = '?';
            folder.write(name, changed);
            CHECK(contains(call(again).err, name + ": what was written is not there"));
            ::unlink(folder.file(name).c_str());
            CHECK(call(again).status == exit_bad_input);
            CHECK(folder.names() == Names{"facts.ndjson", "out.checkpoint"});
            folder.write(name, part);
        }
        auto const resumed = call(again);
        CHECK(resumed.status == exit_done);
        CHECK(contains(resumed.err, "going on from"));
        CHECK(folder.read("out") == expected);
        CHECK(folder.names() == Names{"facts.ndjson", "out"});
        // What is finished may be of other arguments, so it is made again.
        folder.write("out", "of another run");
        auto const anew = call(again);
        CHECK(anew.status == exit_done);
        CHECK(contains(anew.err, "no interrupted run"));
        CHECK(folder.read("out") == expected);
        ::unlink(folder.file("out").c_str());
    }
}

TEST_CASE("a run is not resumed under another law than it was begun with") {
    std::string const examples = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/";
    auto const text_of = [&](char const* name) {
        std::ifstream in(examples + name, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    Folder const folder;
    auto const rules = folder.write("rules.json", text_of("tieu-chuan-vi-du.json"));
    std::filesystem::create_directory(folder.file("layers"));
    folder.write("layers/a.json", text_of("quy-dinh-tinh-vi-du.json"));
    auto const facts = folder.file("facts.ndjson");
    REQUIRE(call({"generate", "--communes", "4000", "--year", "2026", "--format", "facts", "--standard", rules, "-o",
                  facts},
                 {}, generate::add_generate)
                .status == exit_done);
    Names const common = {"batch", facts, "-o", folder.file("out"), "--quiet", "--threads", "2"};
    auto const with = [&](Names const& more) {
        auto all = common;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    auto const by_rules = with({"--standard", rules});
    interrupt(folder, by_rules);
    auto changed = text_of("tieu-chuan-vi-du.json");
    changed.replace(changed.find("62.5"), 4, "72.5");
    folder.write("rules.json", changed);
    auto again = by_rules;
    again.push_back("--resume");
    CHECK(call(again).status == exit_bad_usage);
    remove_unfinished(folder);

    auto const local = invented(folder, "facts.ndjson", "4000", "facts");
    auto const by_layers = with({"--standard", standard, "--layers-by", "province=" + folder.file("layers")});
    interrupt(folder, by_layers);
    std::filesystem::remove(folder.file("layers/a.json"));
    again = by_layers;
    again.push_back("--resume");
    CHECK(call(again).status == exit_bad_usage);
}

TEST_CASE("each line says for itself what it is, so that a broken first one ruins no other") {
    Folder const folder;
    std::string const facts = R"({"commune":"A","year":2023})"
                              "\n";
    std::string const dossier = R"({"schema":"criterion19/dossier/1","year":2023,"place":{"name":"B"}})"
                                "\n";
    std::string escaped = dossier;  // as PHP writes slashes
    for (auto at = escaped.find('/'); at != std::string::npos; at = escaped.find('/', at + 2)) escaped.insert(at, "\\");
    std::string const broken = "{\"schema\n";
    for (auto const& text : {broken + dossier + facts + escaped, facts + broken + escaped + dossier,
                             escaped + facts + broken + dossier, dossier + escaped + facts + broken}) {
        INFO(text);
        auto const called = call({"batch", folder.write("in", text), "--standard", standard, "--language", "en"});
        CHECK(called.status == exit_done);
        CHECK(lines_of(called.out).size() == 3);
        CHECK(contains(called.err, "lines judged: 3; bad: 1"));
    }
}

TEST_CASE("JSON of several lines and lists are one fault each, not one a line") {
    Folder const folder;
    auto const good = folder.write("good", "{\"commune\":\"A\",\"year\":2023}\n");
    for (std::string const text : {"{\n  \"year\": 2023\n}\n", "\n [\n{\"year\":2023}\n]\n", "[{\"year\":2023}]"}) {
        INFO(text);
        auto const path = folder.write("document", text);
        auto const called = call({"batch", path, good, "--standard", standard, "--language", "en"});
        CHECK(called.status == exit_done);
        CHECK(lines_of(called.out).size() == 1);
        auto const place = path + (text[0] == '\n' ? ":2:1: " : ":1:1: ");
        CHECK(called.err.find(place + "not valid JSON: each commune must stand whole on one line") == 0);
        CHECK(contains(called.err, "lines judged: 1; bad: 1"));
        CHECK(call({"batch", path, "--quiet"}).status == exit_bad_input);
    }
}

TEST_CASE("batch writes over none of the files that it reads") {
    Folder const folder;
    auto const facts = folder.write("facts.csv", "commune,year,crimes\nA,2023,3\n");
    auto const link = folder.file("link");
    REQUIRE(::symlink(facts.c_str(), link.c_str()) == 0);
    auto const out = folder.file("out");
    for (auto const& arguments : {Names{"-o", facts}, Names{"-o", link}, Names{"-o", out, "--rejects", facts},
                                  Names{"-o", out, "--rejects", out}}) {
        Names all = {"batch", facts};
        all.insert(all.end(), arguments.begin(), arguments.end());
        auto const called = call(all);
        CHECK(called.status == exit_bad_usage);
        CHECK(contains(called.err, "invalid_argument"));
        CHECK(folder.read("facts.csv") == "commune,year,crimes\nA,2023,3\n");
        CHECK(folder.names() == Names{"facts.csv", "link"});
    }
}

TEST_CASE("where every line is bad, batch fails and leaves the old result") {
    Folder const folder;
    auto const facts = folder.write("facts.csv", "commune,year,crimes\nA,2023,3.5\nB,2023,many\n");
    auto const out = folder.write("out", "old");
    auto const rejects = folder.file("rejects");
    auto const called = call({"batch", facts, "-o", out, "--rejects", rejects, "--language", "en"});
    CHECK(called.status == exit_bad_input);
    CHECK(contains(called.err, "lines judged: 0; bad: 2"));
    CHECK(folder.read("out") == "old");
    CHECK(folder.read("rejects") == "A,2023,3.5\nB,2023,many\n");
    CHECK(call({"batch", facts}).status == exit_bad_input);
}

TEST_CASE("a number that is too large for an option is named with what it may be") {
    auto const called = call({"batch", "in", "--threads", "0", "--language", "en"});
    CHECK(called.status == exit_bad_usage);
    CHECK(contains(called.err, "--threads does not take the value \"0\" (1 - 256)"));
}

TEST_CASE("communes that come twice are named, and counted like all others") {
    Folder const folder;
    auto const first = folder.write(
        "first.csv", "commune,province,year,crimes\nA,Huế,2023,3\nA,Huế,2022,3\nB,Huế,2023,3\n,Huế,2023,1\n");
    auto const second =
        folder.write("second.csv", "commune,province,year,crimes\nA,An Giang,2023,3\nA,Huế,2023,3\n,Huế,2023,1\n");
    auto const called = call({"batch", first, second, "--standard", standard, "--language", "en", "--quiet"});
    CHECK(called.status == exit_done);
    CHECK(lines_of(called.out).size() == 7);
    CHECK(called.err == "criterion19: " + second +
                            ":3: the same name, province and year as an earlier line\n"
                            "criterion19: lines about the same as an earlier one, which count like all others: 1\n");
}

TEST_CASE("faults are reported under the name of their own file") {
    Folder const folder;
    auto const good = folder.write("good.csv", "commune,year\nA,2023\n");
    auto const bad = folder.write("bad.csv", "commune,year\nB,2023\nC,soon\n");
    auto const broken = folder.write("broken.csv", "commune,yaer\nB,2023\n");
    CHECK(contains(call({"batch", good, bad, "--standard", standard}).err, bad + ":3:"));
    CHECK(contains(call({"batch", good, bad, "--standard", standard, "--threads", "1"}).err, bad + ":3:"));
    CHECK(contains(call({"batch", good, broken, "--standard", standard}).err, broken + ":1:"));
}
