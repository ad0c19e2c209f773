#include "cli/commands.hpp"

#include "program.hpp"

#include <catch.hpp>

using namespace criterion19;

namespace {

test::Called number(std::vector<std::string> arguments, std::string const& input = {}) {
    arguments.insert(arguments.begin(), "number");
    return test::call(arguments, input, [](CLI::App& app, cli::Session& session) { cli::add_number(app, session); });
}

}  // namespace

TEST_CASE("numbers given as arguments are described") {
    auto const called = number({"--language", "en", "16/KH-UBND", "67-NQ/ĐU"});
    CHECK(called.status == 0);
    CHECK(called.err.empty());
    CHECK(
        called.out ==
        "16/KH-UBND\n"
        "  family: văn bản hành chính (administrative document)\n"
        "  type: kế hoạch (plan)\n"
        "  issuer: Ủy ban nhân dân (People's Committee); cấp tỉnh (province), cấp huyện (district), cấp xã (commune)\n"
        "67-NQ/ĐU\n"
        "  family: văn bản của Đảng, Đoàn (Party or Youth Union document)\n"
        "  type: nghị quyết (resolution)\n"
        "  issuer: Đảng ủy (Party committee); cấp xã (commune), đơn vị trực thuộc (unit of a body)\n");
}

TEST_CASE("lines of the standard input are read, one object each, and a refusal is status 3") {
    auto const called = number({"--format", "json", "-"}, "16/KH-UBND\r\n\n06/2018");
    CHECK(called.status == cli::exit_bad_input);
    CHECK(called.out.find("{\"input\":\"16/KH-UBND\",\"family\":\"administrative\"") == 0);
    CHECK(called.out.find("\n{\"input\":\"06/2018\",\"error\":{") != std::string::npos);
    CHECK(std::count(called.out.begin(), called.out.end(), '\n') == 2);
    CHECK(number({"--format", "json", "-"}, "16/KH-UBND\n").status == cli::exit_done);
}

TEST_CASE("wrong use is status 2") {
    CHECK(number({}).status == cli::exit_bad_usage);
    CHECK(number({"--format", "markdown", "16/KH-UBND"}).status == cli::exit_bad_usage);
    CHECK(number({"--format", "xml", "16/KH-UBND"}).status == cli::exit_bad_usage);
}

TEST_CASE("the tables are printed in every format") {
    CHECK(number({"--tables"}).out.find("Loại văn bản\n") == 0);
    CHECK(number({"--tables", "--format", "markdown", "--language", "en"}).out.find("## Document types\n") == 0);
    CHECK(number({"--tables", "--format", "json"}).out.find("{\n  \"types\": [") == 0);
}
