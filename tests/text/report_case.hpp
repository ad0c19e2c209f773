// A report with what a careful reader takes from it: tests/data/reports/NN.txt and NN.json.
#pragma once

#include <criterion19/io/report_reader.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace criterion19::test {

inline std::string read_file(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One annotated text. The first line of the file names the text and is not part of it.
struct ReportCase {
    std::string name;
    std::string text;
    nlohmann::json expected;

    /// Bytes of an annotation, whose "start" and "end" count code points.
    Span span(nlohmann::json const& fact) const {
        return {byte_of(fact.at("start").get<std::size_t>()), byte_of(fact.at("end").get<std::size_t>())};
    }
    std::string part(Span where) const { return text.substr(where.begin, where.end - where.begin); }

private:
    std::size_t byte_of(std::size_t code_point) const {
        std::size_t i = 0;
        for (; i < text.size(); ++i) {
            bool const start = (static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U;
            if (start && code_point-- == 0) break;
        }
        return i;
    }
};

inline std::vector<ReportCase> report_cases() {
    std::vector<ReportCase> cases;
    auto const folder = std::filesystem::path(CRITERION19_SOURCE_DIR) / "tests" / "data" / "reports";
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") continue;
        ReportCase one;
        one.name = entry.path().stem().string();
        auto const whole = read_file(entry.path());
        one.text = whole.substr(whole.find('\n') + 1);
        auto json = entry.path();
        one.expected = nlohmann::json::parse(read_file(json.replace_extension(".json")));
        cases.push_back(std::move(one));
    }
    std::sort(cases.begin(), cases.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return cases;
}

}  // namespace criterion19::test
