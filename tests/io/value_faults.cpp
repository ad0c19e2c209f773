// Values that are not what their place allows: all of them are listed, each with its pointer, line and column.
#include "json_text.hpp"

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;
using criterion19::test::dossier_with;
using criterion19::test::faults_of;
using criterion19::test::list;

TEST_CASE("each kind of faulty value") {
    struct Case {
        std::string members;  // the first stands at column 47
        std::string faults;
    };
    Case const cases[] = {
        // keys
        {"\"year\":2019", "1:47 /year duplicate_key\n"},
        {"\"place\":{\"name\":\"a\",\"name\":\"a\"}", "1:67 /place/name duplicate_key\n"},
        {"\"totals\":{\"hamlets\":8,\"hamlets\":8}", "1:69 /totals/hamlets duplicate_key\n"},
        {"\"x-a\":1,\"x-a\":2", "1:55 /x-a duplicate_key\n"},
        {"\"x-a\":{\"b\":[{\"c\":1,\"c\":2}]}", "1:66 /x-a/b/0/c duplicate_key\n"},
        {"\"yaer\":2018", "1:47 /yaer unknown_key\n"},
        {"\"X-a\":2018", "1:47 /X-a unknown_key\n"},
        {"\"a/b~\":2018", "1:47 /a~1b~0 unknown_key\n"},
        {"\"totals\":{\"hamlet\":8}", "1:57 /totals/hamlet unknown_key\n"},
        {"\"documents\":[{}]", "1:60 /documents/0 missing_key\n"},
        {"\"figures\":[{\"of\":\"crimes\"}]", "1:58 /figures/0 missing_key\n1:58 /figures/0 missing_key\n"},
        // types
        {"\"kind\":null", "1:54 /kind wrong_type\n"},
        {"\"place\":\"Tân Phước\"", "1:55 /place wrong_type\n"},
        {"\"documents\":{}", "1:59 /documents wrong_type\n"},
        {"\"documents\":[7]", "1:60 /documents/0 wrong_type\n"},
        {"\"units\":[{\"id\":7,\"kind\":\"hamlet\"}]", "1:62 /units/0/id wrong_type\n"},
        {"\"totals\":{\"hamlets\":\"8\"}", "1:67 /totals/hamlets wrong_type\n"},
        {"\"totals\":{\"hamlets\":[8]}", "1:67 /totals/hamlets wrong_type\n"},
        {"\"totals\":{\"hamlets\":{\"value\":true}}", "1:76 /totals/hamlets/value wrong_type\n"},
        {"\"flags\":{\"ward\":0}", "1:63 /flags/ward wrong_type\n"},
        {"\"flags\":{\"ward\":{\"source\":\"\"}}", "1:63 /flags/ward missing_key\n"},
        {"\"claims\":[{\"text\":\"a\",\"percent\":86.7}]", "1:79 /claims/0/percent wrong_type\n"},
        {"\"claims\":[{\"text\":\"a\",\"percent\":\"86.789\"}]", "1:79 /claims/0/percent wrong_type\n"},
        {"\"claims\":[{\"text\":\"a\",\"percent\":\"86,\"}]", "1:79 /claims/0/percent wrong_type\n"},
        {"\"claims\":[{\"text\":\"a\",\"percent\":\"%\"}]", "1:79 /claims/0/percent wrong_type\n"},
        // numbers
        {"\"totals\":{\"hamlets\":8.5}", "1:67 /totals/hamlets not_an_integer\n"},
        {"\"totals\":{\"hamlets\":8.0}", "1:67 /totals/hamlets not_an_integer\n"},
        {"\"totals\":{\"hamlets\":1e3}", "1:67 /totals/hamlets not_an_integer\n"},
        {"\"totals\":{\"hamlets\":-1}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":10000000000}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":9223372036854775808}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":-9223372036854775809}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":100000000000000000000}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":1e999}", "1:67 /totals/hamlets out_of_range\n"},
        {"\"totals\":{\"hamlets\":{\"at_least\":-1}}", "1:79 /totals/hamlets/at_least out_of_range\n"},
        {"\"totals\":{\"hamlets\":{\"at_least\":9,\"at_most\":8}}", "1:67 /totals/hamlets invalid_interval\n"},
        {"\"totals\":{\"hamlets\":{\"value\":9,\"at_most\":9}}", "1:78 /totals/hamlets/at_most unknown_key\n"},
        {"\"incidents\":[{\"id\":\"a\",\"kind\":\"crime\",\"deaths\":-1}]", "1:94 /incidents/0/deaths out_of_range\n"},
        // dates and years
        {"\"documents\":[{\"id\":\"a\",\"date\":\"2018-02-30\"}]", "1:77 /documents/0/date invalid_date\n"},
        {"\"documents\":[{\"id\":\"a\",\"date\":\"30/02/2018\"}]", "1:77 /documents/0/date invalid_date\n"},
        {"\"documents\":[{\"id\":\"a\",\"date\":\"2018-2-3\"}]", "1:77 /documents/0/date invalid_date\n"},
        {"\"documents\":[{\"id\":\"a\",\"date\":\"0000-01-01\"}]", "1:77 /documents/0/date invalid_date\n"},
        {"\"documents\":[{\"id\":\"a\",\"date\":\"\"}]", "1:77 /documents/0/date invalid_date\n"},
        {"\"documents\":[{\"id\":\"a\",\"date\":20180203}]", "1:77 /documents/0/date wrong_type\n"},
        {"\"documents\":[{\"id\":\"a\",\"year\":0}]", "1:77 /documents/0/year year_out_of_range\n"},
        {"\"documents\":[{\"id\":\"a\",\"year\":\"2018\"}]", "1:77 /documents/0/year wrong_type\n"},
        {"\"registers\":[{\"kind\":\"crime\",\"from\":\"2018-02-01\",\"to\":\"2018-01-01\"}]",
         "1:60 /registers/0 invalid_interval\n"},
        // vocabularies
        {"\"kind\":\"comune\"", "1:54 /kind unknown_value\n"},
        {"\"documents\":[{\"id\":\"a\",\"type\":\"resolutoin\"}]", "1:77 /documents/0/type unknown_value\n"},
        {"\"figures\":[{\"of\":\"crime\",\"year\":2018,\"count\":0}]", "1:64 /figures/0/of unknown_value\n"},
        // texts and ids
        {"\"documents\":[{\"id\":\"\"}]", "1:66 /documents/0/id empty_text\n"},
        {"\"sources\":[{\"id\":\"\"}]", "1:64 /sources/0/id empty_text\n"},
        {"\"claims\":[{\"text\":\"\"}]", "1:65 /claims/0/text empty_text\n"},
        {"\"documents\":[{\"id\":\"" + std::string(101, 'a') + "\"}]", "1:66 /documents/0/id text_too_long\n"},
        {"\"place\":{\"name\":\"" + std::string(20'001, 'a') + "\"}", "1:63 /place/name text_too_long\n"},
        // the dossier as a whole
        {"\"units\":[{\"id\":\"t1\",\"kind\":\"hamlet\"},{\"id\":\"t1\",\"kind\":\"hamlet\"}]",
         "1:90 /units/1/id duplicate_id\n"},
        {"\"units\":[{\"id\":\"t1\",\"kind\":\"commune\"}]", "1:74 /units/0/kind wrong_unit_kind\n"},
        {"\"documents\":[{\"id\":\"a\"}],\"units\":[{\"id\":\"t1\",\"kind\":\"hamlet\",\"documents\":[{\"id\":\"a\"}]}"
         "]",
         "1:127 /units/0/documents/0/id duplicate_id\n"},
        {"\"documents\":[{\"id\":\"a\",\"implements\":[\"a\",\"b\"]}]",
         "1:88 /documents/0/implements/1 unresolved_reference\n"},
        {"\"registrations\":[{\"title\":\"safe_unit\",\"document\":\"b\"}]",
         "1:96 /registrations/0/document unresolved_reference\n"},
        {"\"totals\":{\"hamlets\":{\"value\":8,\"source\":\"b\"}}",
         "1:87 /totals/hamlets/source unresolved_reference\n"},
    };
    for (auto const& [members, faults] : cases) {
        INFO(members);
        auto const text = dossier_with(members);
        CHECK(faults_of(text) == faults);
        // The same, wherever it stands in the file and however its lines end.
        auto moved = text;
        moved.insert(46, "\r\n");
        auto const first = read_dossier(moved);
        REQUIRE_FALSE(first);
        CHECK(first.error().line == 2);
        auto const errors = read_dossier(text).errors();
        for (auto const& error : errors) {
            CHECK(error.message.in(Language::vi) != error.message.in(Language::en));
            for (auto const* const hole : {"{0}", "{1}", "{2}"}) {
                CHECK(error.message.in(Language::vi).find(hole) == std::string::npos);
                CHECK(error.message.in(Language::en).find(hole) == std::string::npos);
            }
            CHECK_FALSE(error.message.in(Language::vi).empty());
        }
    }
}

TEST_CASE("a dossier says its form and its year") {
    CHECK(faults_of("{}") == "1:1  missing_key\n1:1  missing_key\n");
    CHECK(faults_of("[]") == "1:1  wrong_type\n");
    CHECK(faults_of("  8") == "1:3  wrong_type\n");
    CHECK(faults_of("null") == "1:1  wrong_type\n");
    CHECK(faults_of("{\"year\":2018}") == "1:1  missing_key\n");
    CHECK(faults_of("{\"schema\":\"criterion19/dossier/1\"}") == "1:1  missing_key\n");
    CHECK(faults_of("{\"schema\":1,\"year\":2018}") == "1:11 /schema wrong_type\n");
    CHECK(faults_of("{\"schema\":\"criterion19/dossier/1\",\"year\":0}") == "1:42 /year year_out_of_range\n");
    CHECK(faults_of("{\"schema\":\"criterion19/dossier/1\",\"year\":2018.0}") == "1:42 /year not_an_integer\n");
    CHECK(faults_of("{\"schema\":\"criterion19/dossier/1\",\"year\":22222}") == "1:42 /year year_out_of_range\n");
    // What is written in another form is not read by the rules of this one.
    CHECK(faults_of("{\"year\":0,\"new\":1,\"schema\":\"criterion19/dossier/2\"}") ==
          "1:28 /schema unsupported_schema\n");
}

TEST_CASE("all faults are listed in the order of the text, those of the whole dossier among them") {
    auto const text = R"({
  "schema": "criterion19/dossier/1",
  "year": 2018,
  "documents": [
    {"id": "a", "date": "2018-02-30"},
    {"id": "a", "type": "resolutoin", "implements": ["nowhere"]},
    {"number": 67}
  ],
  "totals": {"hamlets": -8, "households": 100000000000000000000000},
  "yaer": 2018,
  "units": [{"id": "t1", "kind": "commune", "totals": {"households": {"at_least": 5, "at_most": 3}}}]
})";
    CHECK(faults_of(text) ==
          "5:25 /documents/0/date invalid_date\n"
          "6:12 /documents/1/id duplicate_id\n"
          "6:25 /documents/1/type unknown_value\n"
          "7:5 /documents/2 missing_key\n"
          "7:16 /documents/2/number wrong_type\n"
          "9:25 /totals/hamlets out_of_range\n"
          "9:43 /totals/households out_of_range\n"
          "10:3 /yaer unknown_key\n"
          "11:34 /units/0/kind wrong_unit_kind\n"
          "11:70 /units/0/totals/households invalid_interval\n");
}

TEST_CASE("what follows from another fault is not said") {
    // The document that is referred to is there; only its id cannot be read.
    CHECK(faults_of(dossier_with("\"documents\":[{\"id\":7},{\"id\":\"b\",\"implements\":[\"a\"]}]")) ==
          "1:66 /documents/0/id wrong_type\n");
}

TEST_CASE("messages say what is wrong and what was probably meant, in both languages") {
    auto const message = [](std::string const& members) {
        auto const dossier = read_dossier(dossier_with(members));
        REQUIRE_FALSE(dossier);
        return dossier.error().message;
    };
    CHECK(message("\"yaer\":1").in(Language::en) == "there is no key \"yaer\" here; did you mean \"year\"?");
    CHECK(message("\"yaer\":1").in(Language::vi) == "không có khóa \"yaer\" ở đây; có phải là \"year\"?");
    CHECK(message("\"zzzz\":1").in(Language::en) == "there is no key \"zzzz\" here");
    CHECK(message("\"kind\":\"comune\"").in(Language::en) ==
          "\"comune\" is not one of the allowed values; did you mean \"commune\"?");
    CHECK(message("\"kind\":7").in(Language::vi) == "cần chuỗi, gặp số");
    CHECK(message("\"totals\":{\"hamlets\":8.5}").in(Language::en) == "a count must be a whole number, 8.5 was found");
    CHECK(message("\"totals\":{\"hamlets\":9223372036854775808}").in(Language::en) ==
          "value 9223372036854775808 is outside 0 to 1000000000");
    CHECK(message("\"totals\":{\"hamlets\":{\"value\":9,\"at_most\":9}}").in(Language::en) ==
          "there is no key \"at_most\" here; \"value\" already gives the exact number");
    CHECK(message("\"units\":[{\"id\":\"t1\",\"kind\":\"hamlet\"},{\"id\":\"t1\",\"kind\":\"hamlet\"}]")
              .in(Language::vi) == "mã \"t1\" đã dùng ở /units/0/id");
    // A key or text of any length makes a message of some length.
    CHECK(message("\"" + std::string(1'000'000, 'k') + "\":1").in(Language::en).size() < 200);
    auto const long_key = read_dossier(dossier_with("\"" + std::string(1'000'000, 'k') + "\":1"));
    CHECK(long_key.error().path == "/" + std::string(79, 'k') + "…");
    CHECK(message("\"kind\":\"" + std::string(1'000'000, 'k') + "\"").in(Language::en).size() < 200);
}

TEST_CASE("a hundred faults are listed, and that there are more") {
    auto const faulty = [](std::size_t count) {
        std::string list;
        for (std::size_t i = 0; i < count; ++i)
            list += std::string(i == 0 ? "" : ",") + "{\"id\":\"d" + std::to_string(i) + "\",\"date\":\"2018-02-30\"}";
        return read_dossier(dossier_with("\"documents\":[" + list + "]")).errors();
    };
    CHECK(faulty(99).size() == 99);
    auto const hundred = faulty(100);
    CHECK(hundred.size() == 100);
    CHECK(hundred.back().code == ErrorCode::invalid_date);
    for (std::size_t const count : {101u, 150u, 20'000u}) {
        auto const errors = faulty(count);
        REQUIRE(errors.size() == 101);
        CHECK(errors[99].path == "/documents/99/date");
        CHECK(errors[100].code == ErrorCode::too_many_faults);
        CHECK(errors[100].message.in(Language::en) == "too many faults, only the first 100 are listed");
    }
}

TEST_CASE("records are bounded, as they take more memory than their text") {
    ReadOptions options;
    options.max_records = 3;
    auto const with = [&](std::string const& members) {
        auto const dossier = read_dossier(dossier_with(members), options);
        return dossier ? std::string() : list(dossier.errors());
    };
    CHECK(with("\"meetings\":[{},{},{}]").empty());
    CHECK(with("\"meetings\":[{},{}],\"x-a\":1,\"x-b\":2") == "1:80 /x-b too_large\n");
    CHECK(with("\"meetings\":[{},{},{},{},{}]") == "1:68 /meetings/3 too_large\n");
}

TEST_CASE("many records are checked in no time that would be noticed") {
    std::string list;
    for (int i = 0; i < 100'000; ++i) {
        if (i > 0) list += ',';
        list += "{\"id\":\"d" + std::to_string(i) + "\",\"implements\":[\"d" + std::to_string(99'999 - i) + "\"]}";
    }
    CHECK(faults_of(dossier_with("\"documents\":[" + list + "]")).empty());
    auto const twice = read_dossier(dossier_with("\"documents\":[" + list + "," + list + "]"));
    REQUIRE_FALSE(twice);
    CHECK(twice.errors().size() == 101);
    CHECK(twice.error().code == ErrorCode::duplicate_id);
}
