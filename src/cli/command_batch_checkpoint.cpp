#include "cli/command_batch_checkpoint.hpp"

#include <criterion19/judge/summary.hpp>

#include <sstream>

namespace criterion19::cli::batch {

std::string Checkpoint::print(Summary const& summary) const {
    std::ostringstream out;
    out << "run " << fingerprint << "\nplace " << place.file << ' ' << place.offset << ' ' << place.line << ' '
        << place.inside_long << "\nwritten " << out_size << ' ' << rejects_size << "\nlines " << good << ' ' << bad
        << '\n'
        << summary.save();
    return out.str();
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
            words >> found.place.file >> found.place.offset >> found.place.line >> found.place.inside_long;
        if (word == "written") words >> found.out_size >> found.rejects_size;
        if (word == "lines") words >> found.good >> found.bad;
        if (words.fail()) return boost::none;
    }
    return found;
}

}  // namespace criterion19::cli::batch
