// criterion19 check: everything that is wrong with a dossier.
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/io/json.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace criterion19::cli {
namespace {

std::size_t count_documents(DossierContent const& content) {
    auto count = content.documents.size();
    for (auto const& unit : content.units) count += unit.documents.size();
    return count;
}

int check_file(Session& session, std::string const& file) {
    auto const text = session.read_input(file);
    if (!text) return session.fail(text.errors(), file);
    auto const dossier = read_dossier(*text);
    if (!dossier) return session.fail(dossier.errors(), file);

    auto const& content = dossier->content();
    auto const name = content.place.name.empty() ? std::string() : printable(content.place.name) + ", ";
    auto const line = fill_in({"hồ sơ hợp lệ: {0}năm {1}; {2} văn bản, {3} đơn vị trực thuộc\n",
                               "the dossier is well formed: {0}year {1}; {2} documents, {3} units inside\n"},
                              {name, std::to_string(content.year), std::to_string(count_documents(content)),
                               std::to_string(content.units.size())});
    return session.write(session.say(line));
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    auto const file = std::make_shared<std::string>();
    auto* const command = session.command(
        app, "check",
        {"kiểm tra một hồ sơ: nêu mọi lỗi kèm vị trí", "check a dossier: list every fault with its place"},
        [&session, file] { return check_file(session, *file); });
    command
        ->add_option(
            "FILE", *file,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
}

}  // namespace criterion19::cli
