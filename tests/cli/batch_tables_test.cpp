// Tables as offices have them: what stands in a cell is read as what it is, nothing is judged in halves, nothing is
// passed over in silence.
#include "program.hpp"

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Called;
using criterion19::test::Folder;

namespace {

using Names = std::vector<std::string>;

Called run_batch(std::string const& table, Names const& more = {}) {
    Folder const folder;
    Names all = {"batch", folder.write("t.csv", table), "--standard", "tt124-2021/commune", "--language", "en"};
    all.insert(all.end(), more.begin(), more.end());
    auto called = call(all);
    for (auto at = called.err.find(folder.file("")); at != std::string::npos; at = called.err.find(folder.file("")))
        called.err.erase(at, folder.file("").size());
    return called;
}

bool contains(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

std::size_t lines_in(std::string const& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// What the facts of the row come to, as the line of JSON says it that means the same.
std::string judged(std::string const& table) {
    auto const called = run_batch(table, {"--quiet"});
    INFO(called.err);
    CHECK(called.status == exit_done);
    return called.out;
}

}  // namespace

TEST_CASE("a quoted cell may hold a line break, and its row is judged as a whole") {
    auto const called = run_batch("commune,year,note,crimes\nA,2023,\"first\nsecond, \"\"third\"\"\",3\nB,2023,x,9\n");
    CHECK(called.status == exit_done);
    CHECK(lines_in(called.out) == 2);
    CHECK(contains(called.out, R"("columns":{"note":"first\nsecond, \"third\""})"));
    CHECK(contains(called.err, "lines judged: 2; bad: 0"));
    // Lines are counted as an editor counts them.
    CHECK(contains(run_batch("commune,year,note,crimes\nA,2023,\"a\nb\",3\nB,2023,x,many\n").err,
                   "t.csv:4:10: /crimes: "));
    CHECK(contains(run_batch("commune,year,note,crimes\nA,2023,\"a\nb\",many\n").err, "t.csv:3:4: /crimes: "));
    // Titles over several lines are titles.
    CHECK(run_batch("commune,year,\"my\nnote\",crimes\r\nA,2023,x,3\r\n").status == exit_done);
}

TEST_CASE("a quoted cell that does not end is one fault, and no half of its row is judged") {
    auto const called = run_batch("commune,year,note,crimes\nA,2023,x,1\nB,2023,\"open,3\nC,2023,y,4\n");
    CHECK(called.status == exit_done);
    CHECK(lines_in(called.out) == 1);
    CHECK(contains(called.err,
                   "t.csv:3:1: a quote that closes the cell is needed, the end of the file, of which the "
                   "rest is not read was found"));
    CHECK(contains(called.err, "lines judged: 1; bad: 1"));
    std::string large = "commune,year,note,crimes\nA,2023,x,1\nB,2023,\"open,3\n";
    for (int i = 0; i < 200'000; ++i) large += "C,2023,yyyyyyyyyyy,4\n";
    CHECK(lines_in(run_batch(large).out) == 1);
}

TEST_CASE("a long table with line breaks in its cells is cut between rows only") {
    std::string table = "commune,year,note,crimes\n";
    for (int i = 0; i < 20'000; ++i)
        table += "X" + std::to_string(i) + ",2023,\"a\nb, c\nd" + std::to_string(i) + "\",3\n";
    auto const called = run_batch(table, {"--threads", "3", "--quiet"});
    CHECK(called.err == "criterion19: columns that are no facts pass through to the output: note\n");
    CHECK(lines_in(called.out) == 20'000);
    CHECK(contains(called.out, R"({"note":"a\nb, c\nd19999"})"));
}

TEST_CASE("line ends of old Macintoshes are line ends") {
    auto const expected = judged("commune,year,crimes\nA,2023,3\nB,2023,9\n");
    CHECK(judged("commune,year,crimes\rA,2023,3\rB,2023,9\r") == expected);
    CHECK(judged("commune,year,crimes\r\nA,2023,3\r\nB,2023,9\r\n") == expected);
    CHECK(judged("commune,year,crimes\rA,2023,3\rB,2023,9") == expected);
    CHECK(contains(run_batch("commune,year,crimes\rA,2023,3\rB,2023,many\r").err, "t.csv:3:8: "));
}

TEST_CASE("a file without a table, or with nothing to judge, ends with 3") {
    for (std::string const text : {"hello world", "hello world\n", "a,b\n1,2\n",
                                   "\x7f"
                                   "ELF\x01\x02\n",
                                   "%PDF-1.4\n1,2\n"}) {
        INFO(text);
        auto const called = run_batch(text);
        CHECK(called.status == exit_bad_input);
        CHECK(contains(called.err, "t.csv:"));
    }
    for (std::string const text :
         {"", "\n\n", "commune,year,crimes\n", "commune,year,crimes\n,,\n;;\n", "commune,year,crimes\nTổng,2023,3\n"}) {
        INFO(text);
        auto const called = run_batch(text);
        CHECK(called.status == exit_bad_input);
        CHECK(called.out.empty());
        CHECK(contains(called.err, "lines judged: 0; bad: 0"));
    }
    CHECK(contains(run_batch("").err, "t.csv: there is no line to judge"));
    CHECK(run_batch("commune,yaer,crimes\n").status == exit_bad_input);
    Folder const folder;
    CHECK(call({"batch", folder.write("e", ""), "-o", folder.file("out")}).status == exit_bad_input);
    CHECK(folder.names() == Names{"e"});
}

TEST_CASE("yes and no are read as people tick them") {
    auto const with = [](std::string const& cell) {
        return judged("commune,year,police_effective\nA,2023," + cell + "\n");
    };
    auto const yes = with("1");
    auto const no = with("0");
    CHECK(yes != no);
    for (std::string const cell :
         {"TRUE", "true", "x", "X", "Có", "có", "CÓ", "co\xCC\x81", "yes", "Yes", "1.0", "đúng"}) {
        INFO(cell);
        CHECK(with(cell) == yes);
    }
    for (std::string const cell : {"FALSE", "Không", "KHÔNG", "no", "No", "0.0", "sai"}) {
        INFO(cell);
        CHECK(with(cell) == no);
    }
    CHECK(run_batch("commune,year,police_effective\nA,2023,maybe\n").status == exit_bad_input);
    CHECK(with("") != no);
}

TEST_CASE("numbers with decimals that are none are whole, groups of digits are named") {
    auto const expected = judged("commune,year,crimes\nA,2023,3\n");
    for (std::string const row : {"A,2023.0,3.0", "A,2023,3.00", "A,\"2023,0\",\"3,0\"", "A,2023, 3.0 ",
                                  "A,2023,\xC2\xA0"
                                  "3"}) {
        INFO(row);
        CHECK(judged("commune,year,crimes\n" + row + "\n") == expected);
    }
    for (std::string const cell : {"1.234", "\"1,234\"", "1 234", "1.000"}) {
        INFO(cell);
        auto const called = run_batch("commune,year,crimes\nA,2023," + cell + "\n");
        CHECK(called.status == exit_bad_input);
        CHECK(
            contains(called.err, cell == "1.000" ? "(write 1000 if that is meant)" : "(write 1234 if that is meant)"));
    }
    CHECK(contains(run_batch("commune,year,crimes\nA,2.023,3\n").err, "(write 2023 if that is meant)"));
    CHECK_FALSE(contains(run_batch("commune,year,crimes\nA,2023,3.5\n").err, "if that is meant"));
    CHECK_FALSE(contains(run_batch("commune,year,crimes\nA,2023,85%\n").err, "if that is meant"));
}

TEST_CASE("dates are read as papers and as Excel have them") {
    auto const with = [](std::string const& cell) { return judged("commune,year,plan_date\nA,2023," + cell + "\n"); };
    auto const expected = with("2023-01-15");
    CHECK(expected != with("2023-12-15"));
    for (std::string const cell :
         {"15/01/2023", "15/1/2023", "15-01-2023", "15.01.2023", "44941", "44941.0", "2023-01-15 00:00:00"}) {
        INFO(cell);
        CHECK(with(cell) == expected);
    }
    for (std::string const cell :
         {"01/15/2023", "31/02/2023", "2023", "15/01/23", "44941.5", "99999", "15/01/2023 07:30"}) {
        INFO(cell);
        CHECK(run_batch("commune,year,plan_date\nA,2023," + cell + "\n").status == exit_bad_input);
    }
}

TEST_CASE("each kind of fault is one message, with its first place and its count") {
    std::string table = "commune,year,crimes,plan_date\n";
    for (int i = 0; i < 40; ++i) table += "A" + std::to_string(i) + ",2023,many,2023-02-01\n";
    for (int i = 0; i < 3; ++i) table += "B" + std::to_string(i) + ",2023,1,soon\n";
    table += "C,2023,1,2023-02-01\n";
    auto const called = run_batch(table);
    CHECK(
        called.err ==
        "t.csv:2:9: /crimes: a count must be a whole number, many was found; 39 more like this [not_an_integer]\n"
        "t.csv:42:11: /plan_date: \"soon\" is not a real date in the form YYYY-MM-DD; 2 more like this [invalid_date]\n"
        "criterion19: lines judged: 1; bad: 43\n");
}

TEST_CASE("columns that are no facts pass through, those that are nearly one are errors") {
    std::string const table = "id,commune,district,year,crimes\n7,A,\"Thọ, Xuân\",2023,3\n8,B,,2023,4\n";
    auto const json = run_batch(table);
    CHECK(json.status == exit_done);
    CHECK(contains(json.err, "columns that are no facts pass through to the output: id, district\n"));
    CHECK(contains(json.out, R"("columns":{"id":"7","district":"Thọ, Xuân"}})"));
    auto const csv = run_batch(table, {"--format", "csv"});
    CHECK(csv.out.find("commune,province,year,standard,outcome,not_met,undetermined,id,district\n") == 0);
    CHECK(contains(csv.out, ",7,\"Thọ, Xuân\"\n"));
    CHECK(contains(run_batch(table, {"--format", "summary"}).err,
                   "columns that are no facts are not read: id, district"));
    CHECK_FALSE(contains(judged("commune,year,crimes\nA,2023,3\n"), "columns"));
    for (auto const& [name, meant] :
         {std::pair("Commune", "commune"), std::pair("Xã", "commune"), std::pair("YEAR", "year"),
          std::pair("yaer", "year"), std::pair("Năm", "year"), std::pair("Tỉnh", "province"),
          std::pair("Crimes", "crimes"), std::pair("crimez", "crimes"), std::pair("plan date", "plan_date")}) {
        INFO(name);
        auto const called = run_batch("commune,year,crimes-1," + std::string(name) + "\nA,2023,3,3\n");
        CHECK(called.status == exit_bad_input);
        CHECK(contains(called.err,
                       "there is no key \"" + std::string(name) + "\" here; did you mean \"" + meant + "\"?"));
    }
    for (std::string const name : {"commune_id", "huyện", "ghi chú", "STT", "code", "note"}) {
        INFO(name);
        CHECK(run_batch("commune,year,crimes," + name + "\nA,2023,3,z\n").status == exit_done);
    }
}

TEST_CASE("a later table whose columns have no place in the result is refused") {
    Folder const folder;
    auto const first = folder.write("1", "commune,year,crimes,id\nA,2023,3,7\n");
    auto const second = folder.write("2", "commune,year,id,crimes\nB,2023,8,3\n");
    auto const third = folder.write("3", "commune,year,crimes,district\nC,2023,3,z\n");
    Names const with = {"--standard", "tt124-2021/commune", "--quiet", "--language", "en", "--format", "csv"};
    auto const run = [&](Names arguments) {
        arguments.insert(arguments.begin(), "batch");
        arguments.insert(arguments.end(), with.begin(), with.end());
        return call(arguments);
    };
    auto const both = run({first, second});
    CHECK(both.status == exit_done);
    CHECK(contains(both.out, ",8\n"));
    CHECK(run({first, third}).status == exit_bad_input);
    CHECK(run({third}).status == exit_done);
}

TEST_CASE("a row of totals is set aside and said") {
    for (std::string const name :
         {"Tổng", "TỔNG CỘNG", "Tổng số", "tổng cộng (12 xã)", "Cộng", "TT", "Total", "tong cong"}) {
        INFO(name);
        auto const called = run_batch("commune,year,crimes\nA,2023,3\nB,2023,4\n" + name + ",,7\n");
        CHECK(called.status == exit_done);
        CHECK(lines_in(called.out) == 2);
        CHECK(contains(called.err, "rows of totals, set aside and not judged: 1 (t.csv:4)"));
    }
    CHECK(lines_in(run_batch("STT,commune,year,crimes\n1,A,2023,3\nTổng cộng,,2023,7\n").out) == 1);
    CHECK(lines_in(run_batch("province,commune,year,crimes\nHuế,A,2023,3\nTổng,,2023,7\n").out) == 1);
    CHECK(lines_in(run_batch("{\"commune\":\"TỔNG CỘNG\",\"year\":2023}\n{\"commune\":\"A\",\"year\":2023}\n").out) ==
          1);
    for (std::string const name : {"Tổng Cọt", "Công", "TT. Sịa", "Cống Vị", "Total Wine"}) {
        INFO(name);
        CHECK(lines_in(run_batch("commune,year,crimes\n" + name + ",2023,7\n").out) == 1);
    }
}

TEST_CASE("a percentage of a standard's own is a percentage for whoever fills it in") {
    std::string const rules = std::string(CRITERION19_SOURCE_DIR) + "/examples/data/tieu-chuan-vi-du.json";
    Folder const folder;
    auto const run = [&](std::string const& text, Names const& more = {}) {
        Names all = {"batch", folder.write("in", text), "--standard", rules, "--language", "en", "--quiet"};
        all.insert(all.end(), more.begin(), more.end());
        return call(all);
    };
    auto const row = [&](std::string const& cell) {
        return run("commune,year,residents_satisfied\nA,2026," + cell + "\n").out;
    };
    auto const line = [&](std::string const& value) {
        return run("{\"commune\":\"A\",\"year\":2026,\"residents_satisfied\":" + value + "}\n").out;
    };
    auto const enough = line("85");
    auto const too_little = line("15");
    REQUIRE(enough != too_little);
    for (std::string const cell : {"85", "85%", "85 %", "85.5", "\"85,5\"", "85.0", ">=80", "85..90"}) {
        INFO(cell);
        CHECK(row(cell) == enough);
    }
    for (std::string const value : {"\"85,5\"", "\"85.5\"", "\"85\"", "{\"at_least\":80}", "{\"at_least\":\"80,5\"}"}) {
        INFO(value);
        CHECK(line(value) == enough);
    }
    CHECK(row("15") == too_little);
    CHECK(line("\"15,5\"") == too_little);
    auto const old = run("{\"commune\":\"A\",\"year\":2026,\"residents_satisfied\":8500}\n");
    CHECK(old.status == exit_bad_input);
    CHECK(contains(old.err, "value 8,500 % is outside 0 % to 100 %"));
    CHECK(run("{\"commune\":\"A\",\"year\":2026,\"residents_satisfied\":85.5}\n").status == exit_bad_input);
    auto const schema = call({"schema", "facts", "--standard", rules}).out;
    CHECK(contains(schema, "\"x-unit\": \"%\""));
    CHECK(contains(schema, "\"maximum\": 100"));
}

TEST_CASE("cells of the result are no formulas, and steer nothing") {
    auto const cell = [](std::string const& name, Names const& more = {}) {
        Names arguments = {"--format", "csv", "--quiet"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        auto const out = run_batch("commune,year,crimes\n" + name + ",2023,3\n", arguments).out;
        auto const begin = out.find('\n') + 1;
        return out.substr(begin, out.find(",,2023", begin) - begin);
    };
    CHECK(cell("\"=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\"") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\"");
    CHECK(cell("+1") == "'+1");
    CHECK(cell("-1") == "'-1");
    CHECK(cell("@A(1)") == "'@A(1)");
    CHECK(cell("A\xC2\x9B"
               "31m\xE2\x80\xAE") == "A[U+009B]31m[U+202E]");
    CHECK(cell("\"a\nb\"") == "a b");
    auto const marked = run_batch("commune,year,crimes\nA,2023,3\n", {"--format", "csv", "--bom"}).out;
    CHECK(marked.find("\xEF\xBB\xBF"
                      "commune,") == 0);
    CHECK(run_batch("commune,year,crimes\nA,2023,3\n", {"--bom"}).status == exit_bad_usage);
    auto const json = run_batch("commune,year,crimes\nA\xC2\x9Bx\xE2\x80\xAEyz,2023,3\n").out;
    CHECK(contains(json, R"("commune":"A\u009bx\u202eyz")"));
}
