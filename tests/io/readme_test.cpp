// What the README shows is what the library does: its program is a compiled example, its table comes from the rows.
#include <catch.hpp>
#include <criterion19/io/standard_print.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read_file(std::string const& name) {
    std::ifstream file(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the README's program is the compiled example") {
    CHECK_THAT(read_file("README.md"), Catch::Contains("```cpp\n" + read_file("examples/assess_one.cpp") + "```"));
}

TEST_CASE("the README's table of standards is made from the rows") {
    CHECK_THAT(
        read_file("README.md"),
        Catch::Contains("<!-- standards: begin -->\n" +
                        criterion19::standards_table_markdown(criterion19::Language::en) + "<!-- standards: end -->"));
}
