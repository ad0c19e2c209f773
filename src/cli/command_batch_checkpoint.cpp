#include "cli/command_batch_checkpoint.hpp"

#include "cli/escaped_word.hpp"

#include <criterion19/judge/summary.hpp>

#include <sstream>

namespace criterion19::cli::batch {
namespace {

void print_file(std::ostream& out, char const* what, Unfinished const& file) {
    out << what << ' ' << file.size << ' ' << file.end_check << ' ' << escaped(file.name) << '\n';
}

void read_file(std::istream& words, Unfinished& file) {
    std::string name;
    words >> file.size >> file.end_check >> name;
    file.name = unescaped(name);
}

}  // namespace

std::string Checkpoint::print(Summary const& summary) const {
    std::ostringstream text;
    text << "run " << fingerprint << "\nplace " << place.file << ' ' << place.offset << ' ' << place.line << ' '
         << place.skipping << '\n';
    print_file(text, "out", out);
    print_file(text, "rejects", rejects);
    text << "lines " << good << ' ' << bad << ' ' << totals << ' ' << is_done << "\ncolumns " << has_columns;
    for (auto const& name : columns) text << ' ' << escaped(name);
    text << '\n' << summary.save();
    return text.str();
}

boost::optional<Checkpoint> Checkpoint::parse(std::string const& text, Summary& summary,
                                              Summary::FindStandard const& find) {
    std::istringstream lines(text);
    Checkpoint found;
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        if (word == "table") {
            if (!summary.load(words, find)) return boost::none;
            continue;
        }
        if (word == "run") words >> found.fingerprint;
        if (word == "place")
            words >> found.place.file >> found.place.offset >> found.place.line >> found.place.skipping;
        if (word == "out") read_file(words, found.out);
        if (word == "rejects") read_file(words, found.rejects);
        if (word == "lines") words >> found.good >> found.bad >> found.totals >> found.is_done;
        if (word == "columns") words >> found.has_columns;
        if (words.fail()) return boost::none;
        if (word != "columns") continue;
        for (std::string name; words >> name;) found.columns.push_back(unescaped(name));
    }
    return found;
}

}  // namespace criterion19::cli::batch
