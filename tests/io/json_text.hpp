// Texts of dossiers for the tests of JSON.
#pragma once

#include <criterion19/io/json.hpp>

#include <fstream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace criterion19::test {

/// A file of the project, as it is.
inline std::string read_project_file(std::string const& name) {
    std::ifstream in(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A dossier of one line with these members beside "schema" and "year", which fill the first 46 columns.
inline std::string dossier_with(std::string const& members) {
    return R"({"schema":"criterion19/dossier/1","year":2018,)" + members + "}";
}

/// "1:47 /year duplicate_key", one line for each error.
inline std::string list(Errors const& errors) {
    std::ostringstream out;
    for (auto const& error : errors)
        out << error.line << ':' << error.column << ' ' << error.path << ' ' << name_of(error.code) << '\n';
    return out.str();
}

/// What is wrong with the text, or "" where it is read.
inline std::string faults_of(std::string const& text) {
    auto const dossier = read_dossier(text);
    return dossier ? std::string() : list(dossier.errors());
}

}  // namespace criterion19::test
