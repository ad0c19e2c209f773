// criterion19 check: everything that is wrong with a dossier.
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/base/printable.hpp>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/json.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

std::size_t count_documents(DossierContent const& content) {
    auto count = content.documents.size();
    for (auto const& unit : content.units) count += unit.documents.size();
    return count;
}

std::string said_of(Session const& session, DossierContent const& content) {
    auto const name = content.place.name.empty() ? std::string() : printable(content.place.name) + ", ";
    auto const line = fill_in({"hồ sơ hợp lệ: {0}năm {1}; {2} văn bản, {3} đơn vị trực thuộc\n",
                               "the dossier is well formed: {0}year {1}; {2} documents, {3} units inside\n"},
                              {name, std::to_string(content.year), std::to_string(count_documents(content)),
                               std::to_string(content.units.size())});
    return session.say(line);
}

int check_files(Session& session, std::vector<std::string> const& files) {
    int wrong = exit_done;
    std::string out;
    for (auto const& file : files) {
        auto const text = session.read_input(file);
        auto const dossier = text ? read_dossier(*text) : Result<Dossier>(text.errors());
        if (!dossier) {
            int const status = session.fail(dossier.errors(), file);
            if (wrong == exit_done) wrong = status;
            continue;
        }
        if (files.size() > 1) out += printable(file) + ": ";
        out += said_of(session, dossier->content());
        if (auto const note = note_on_candidates(*dossier)) out += session.say(*note) + "\n";
    }
    return wrong == exit_done ? session.write(out) : wrong;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    auto const files = std::make_shared<std::vector<std::string>>();
    auto* const command = session.command(
        app, "check", {"kiểm tra hồ sơ: nêu mọi lỗi kèm vị trí", "check dossiers: list every fault with its place"},
        [&session, files] { return check_files(session, *files); });
    command
        ->add_option(
            "FILE", *files,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
}

}  // namespace criterion19::cli
