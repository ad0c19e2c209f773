// The program takes any arguments: no crash, no fault of its own, and what it prints of them steers nothing.
//
// A line is an argument: its first byte chooses a word of the table, or stands before text of its own. Everything runs
// in an empty folder, and no text of its own holds a slash, so that nothing outside can be written.
#include "cli/cli.hpp"
#include "cli/exit_status.hpp"
#include "require.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace {

constexpr char const* words[] = {
    "assess",
    "compare",
    "what-if",
    "agenda",
    "batch",
    "check",
    "audit",
    "number",
    "read",
    "init",
    "standards",
    "schema",
    "--standard",
    "--as-of",
    "--layer",
    "--unit",
    "--year",
    "--commune",
    "--report",
    "--format",
    "--language",
    "en",
    "-o",
    "--output",
    "--rejects",
    "--strict",
    "--threads",
    "--resume",
    "--quiet",
    "--explain",
    "--bom",
    "--set",
    "--today",
    "--on",
    "--accept",
    "--require-met",
    "--no-audit",
    "--fail-on",
    "--force",
    "--help",
    "--version",
    "-",
    "--",
    "text",
    "json",
    "html",
    "markdown",
    "csv",
    "summary",
    "ndjson",
    "dossier",
    "all",
    "failing",
    "2023",
    "2023-12-31",
    "report.txt",
    "dossier.json",
    "facts.csv",
    "facts.ndjson",
    "out",
    "tt124-2021/commune",
    "tt23-2012/commune",
    "ntm-2021/19",
    "--layers-by",
};
constexpr std::size_t word_count = sizeof words / sizeof words[0];

/// The folder that everything runs in, with a file of each kind.
struct Folder {
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "criterion19-fuzz-XXXXXX").string();
        require(::mkdtemp(name.data()) != nullptr);
        path = name;
        std::filesystem::current_path(path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::current_path("/", ignored);
        std::filesystem::remove_all(path, ignored);
    }
    void fill() const {
        for (auto const& entry : std::filesystem::directory_iterator(path)) std::filesystem::remove_all(entry.path());
        write("report.txt", "Năm 2018 xã Tân Phước có 12/15 hộ đăng ký, 3 vụ phạm tội.\n");
        write("dossier.json", R"({"schema":"criterion19/dossier/1","year":2023,"totals":{"hamlets":3}})");
        write("facts.csv", "commune,year,crimes\nA,2023,3\nB,2023,many\n");
        write("facts.ndjson", "{\"commune\":\"A\",\"year\":2023,\"crimes\":1}\n{\"bad\n");
    }
    static void write(char const* name, std::string_view text) { std::ofstream(name, std::ios::binary) << text; }

    std::filesystem::path path;
};

std::string argument(std::string_view line) {
    if (line.empty()) return {};
    auto const first = static_cast<unsigned char>(line.front());
    if (first < word_count) return words[first];
    std::string text(line.substr(1));
    std::replace(text.begin(), text.end(), '/', '_');
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Folder const folder;
    std::string_view rest(reinterpret_cast<char const*>(data), size);
    std::vector<std::string> arguments;
    while (!rest.empty() && arguments.size() < 12) {
        auto const end = std::min(rest.find('\n'), rest.size());
        arguments.push_back(argument(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    bool const writes = std::any_of(arguments.begin(), arguments.end(), [](std::string const& each) {
        return each.substr(0, 2) == "-o" || each.substr(0, 4) == "--ou" || each.substr(0, 4) == "--re";
    });
    static bool is_clean = false;
    if (!is_clean || writes) folder.fill();
    is_clean = !writes;
    std::vector<char const*> argv = {"criterion19"};
    for (auto const& each : arguments) argv.push_back(each.c_str());
    std::istringstream in{std::string(rest)};
    std::ostringstream out;
    std::ostringstream err;
    int const status = criterion19::cli::run(static_cast<int>(argv.size()), argv.data(), in, out, err);
    require(status >= 0 && status <= criterion19::cli::exit_not_written);
    require_lines(err.str());
    return 0;
}
