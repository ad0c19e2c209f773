// What cannot be read at all: each with its code, its pointer, its line and column.
#include "json_text.hpp"

#include <catch.hpp>

#include <string>

using namespace criterion19;
using criterion19::test::dossier_with;
using criterion19::test::faults_of;

TEST_CASE("an empty input is told as such") {
    CHECK(faults_of("") == "0:0  empty_input\n");
    CHECK(faults_of(" \r\n\t\n") == "0:0  empty_input\n");
    CHECK(faults_of("\xEF\xBB\xBF") == "0:0  empty_input\n");
}

TEST_CASE("what is not JSON is refused at its first fault") {
    struct Case {
        std::string text;
        std::string faults;
    };
    Case const cases[] = {
        {"hello", "1:1  invalid_json\n"},
        {"<?xml version=\"1.0\"?>", "1:1  invalid_json\n"},
        {"{\"a\":1}\n{\"b\":2}", "2:1  invalid_json\n"},
        {"{\"a\":1,}", "1:8  invalid_json\n"},
        {"[1,2,]", "1:6 /2 invalid_json\n"},
        {"[1 2]", "1:4 /0 invalid_json\n"},
        {"{\"a\" 1}", "1:6 /a invalid_json\n"},
        {"{\"a\":}", "1:6 /a invalid_json\n"},
        {"{a:1}", "1:2  invalid_json\n"},
        {"{'a':1}", "1:2  invalid_json\n"},
        {"{\"a\":tru}", "1:6 /a invalid_json\n"},
        {"{\"a\":NaN}", "1:6 /a invalid_json\n"},
        {"{\"a\":01}", "1:6 /a invalid_json\n"},
        {"{\"a\":+1}", "1:6 /a invalid_json\n"},
        {"{\"a\":1.}", "1:6 /a invalid_json\n"},
        {"{\"a\":-}", "1:6 /a invalid_json\n"},
        {"{\"a\":1e}", "1:6 /a invalid_json\n"},
        {"{\"a\":\"\\x\"}", "1:7 /a invalid_json\n"},
        {"{\"a\":\"\\u12g4\"}", "1:7 /a invalid_json\n"},
        {"{\"a\":\"\\ud800\"}", "1:7 /a invalid_json\n"},
        {"{\"a\":\"\\udc00\"}", "1:7 /a invalid_json\n"},
        {"{\"a\":\"tab\there\"}", "1:10 /a invalid_json\n"},
        {"{\"a\":\"two\nlines\"}", "1:6 /a invalid_json\n"},
        {"{\r\n  \"a\": 1 // one\r\n}", "2:10 /a invalid_json\n"},
        {"{\"documents\":[{\"id\":\"a\"},{\"id\":}]}", "1:32 /documents/1/id invalid_json\n"},
        {"{\"a/b~c\":[}", "1:11 /a~1b~0c/0 invalid_json\n"},
        {"[1]]", "1:4  invalid_json\n"},
        {"{]", "1:2  invalid_json\n"},
    };
    for (auto const& [text, faults] : cases) {
        INFO(text);
        CHECK(faults_of(text) == faults);
    }
}

TEST_CASE("every way to cut a dossier off is a fault of syntax") {
    std::string const whole = dossier_with("\"documents\":[{\"id\":\"nq\",\"only_cited\":true,\"year\":2018}]");
    REQUIRE(faults_of(whole).empty());
    for (std::size_t length = 1; length < whole.size(); ++length) {
        INFO(length);
        auto const cut = read_dossier(whole.substr(0, length));
        REQUIRE_FALSE(cut);
        CHECK(cut.errors().size() == 1);
        CHECK(cut.error().code == ErrorCode::invalid_json);
        CHECK(cut.error().line == 1);
        CHECK(cut.error().column <= length + 1);
    }
    CHECK(faults_of("{\"schema\":\"criterion19/dossier/1\",\n\"year\":2018") == "2:12 /year invalid_json\n");
    CHECK(faults_of("{\"a\":\"cut") == "1:6 /a invalid_json\n");
}

TEST_CASE("64 levels are read, 200 are not") {
    auto const nested = [](std::size_t levels) {
        return dossier_with("\"x-deep\":" + std::string(levels - 1, '[') + "1" + std::string(levels - 1, ']'));
    };
    CHECK(faults_of(nested(64)).empty());
    auto const too_deep = read_dossier(nested(65));
    REQUIRE_FALSE(too_deep);
    CHECK(too_deep.error().code == ErrorCode::too_deep);
    auto const far_too_deep = read_dossier(nested(200));
    REQUIRE_FALSE(far_too_deep);
    CHECK(far_too_deep.error().code == ErrorCode::too_deep);
    CHECK(far_too_deep.error().line == 1);
    CHECK(far_too_deep.error().column == dossier_with("\"x-deep\":").size() + 63);
    CHECK(faults_of(std::string(100'000, '[')) == "1:65 " + [] {
        std::string pointer;
        for (int i = 0; i < 64; ++i) pointer += "/0";
        return pointer;
    }() + " too_deep\n");
}

TEST_CASE("one level more that holds nothing does not move the places of other faults") {
    auto const text = dossier_with("\"x-deep\":" + std::string(64, '[') + std::string(64, ']') + ",\n\"kind\":1");
    CHECK(faults_of(text) == "2:8 /kind wrong_type\n");
}

TEST_CASE("more than the limit is refused before it is looked at") {
    std::string const garbage(100u << 20, '#');
    auto const refused = read_dossier(garbage);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::too_large);
    CHECK(refused.error().message.in(Language::en) == "the input is larger than the limit of 64 MB");

    ReadOptions options;
    options.max_bytes = 10;
    CHECK(test::list(read_dossier("{\"year\": 1}", options).errors()) == "0:0  too_large\n");
    options.max_bytes = 11;
    CHECK(read_dossier("{\"year\": 1}", options).error().code != ErrorCode::too_large);
}

TEST_CASE("bytes that are no UTF-8 text are told where they stand") {
    using namespace std::string_literals;
    CHECK(faults_of("{\"a\":\"\xC3\x28\"}") == "1:7 /a invalid_utf8\n");
    CHECK(faults_of("{\"a\":\"\xC0\x80\"}") == "1:7 /a invalid_utf8\n");
    CHECK(faults_of("{\"a\":\"\xED\xA0\x80\"}") == "1:7 /a invalid_utf8\n");
    CHECK(faults_of("{\"a\":\"\xF5\x80\x80\x80\"}") == "1:7 /a invalid_utf8\n");
    CHECK(faults_of("{\"a\":\"\xE1\xBA") == "1:7 /a invalid_utf8\n");
    CHECK(faults_of("{\n\xFF}") == "2:1  invalid_utf8\n");
    CHECK(faults_of("{\"a\":\"b\0c\"}"s) == "1:8 /a nul_byte\n");
    CHECK(faults_of("{\"a\"\0:1}"s) == "1:5 /a nul_byte\n");
    CHECK(faults_of("{\"a\":1}\0"s) == "1:8  nul_byte\n");
    CHECK(faults_of(std::string(50, '\0')) == "1:1  nul_byte\n");
    CHECK(faults_of("{\"a\":\"\\u0000\"}").find("unknown_key") != std::string::npos);
    CHECK(faults_of(dossier_with("\"place\":{\"name\":\"\\u0000\"}")) == "1:63 /place/name nul_byte\n");
}

TEST_CASE("other encodings are named") {
    using namespace std::string_literals;
    for (auto const& text : {"\xFF\xFE{\0\"\0"s, "\xFE\xFF\0{\0\""s, "{\0\"\0"s, "\0{\0\""s}) {
        auto const refused = read_dossier(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::not_utf8_text);
        CHECK(refused.error().message.in(Language::en) == "the text looks like UTF-16, plain text in UTF-8 is needed");
    }
    for (auto const& text : {"\xFF\xFE\0\0{\0\0\0"s, "\0\0\xFE\xFF\0\0\0{"s, "{\0\0\0\"\0\0\0"s, "\0\0\0{\0\0\0\""s}) {
        auto const refused = read_dossier(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::not_utf8_text);
        CHECK(refused.error().message.in(Language::vi) == "văn bản có vẻ là UTF-32, cần văn bản thuần UTF-8");
    }
}

TEST_CASE("faults of syntax read in both languages") {
    auto const cut = read_dossier("{\"year\":2018");
    REQUIRE_FALSE(cut);
    CHECK(cut.error().text(Language::vi) ==
          "1:13: /year: không phải JSON hợp lệ: dữ liệu bị cắt: cần dấu ',' hoặc '}', còn 1 ngoặc chưa đóng "
          "[invalid_json]");
    CHECK(cut.error().text(Language::en) ==
          "1:13: /year: not valid JSON: the input is cut off: ',' or '}' is needed, 1 brackets are open "
          "[invalid_json]");
}
