// criterion19 check: everything that is wrong with a dossier, a standard file or a local decision.
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/base/printable.hpp>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

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

/// Whether the text is a file of this form: its name stands in the text as the value of "schema".
bool is_of_form(std::string const& text, char const* schema) {
    return text.find("\"" + std::string(schema) + "\"") != std::string::npos;
}

/// What a well-formed standard or local decision holds, in one line.
std::string said_of(Session const& session, Standard const& standard) {
    std::int64_t leaves = 0;
    for (auto const& row : standard.rows) leaves += !is_group(row.test);
    return session.say(
        fill_in({"tệp tiêu chuẩn hợp lệ: {0}, {1} yêu cầu\n", "the standard is well formed: {0}, {1} requirements\n"},
                {printable(standard.id), print_number(leaves)}));
}
std::string said_of(Session const& session, ParameterLayer const& layer) {
    return session.say(fill_in({"tệp quy định hợp lệ: {0}, thay đổi {1} mức, thêm {2} yêu cầu\n",
                                "the local decision is well formed: {0}, {1} changes, {2} added rows\n"},
                               {printable(layer.id), print_number(static_cast<std::int64_t>(layer.changes.size())),
                                print_number(static_cast<std::int64_t>(layer.rows.size()))}));
}

/// What is said of the file, or everything that is wrong with it.
Result<std::string> checked(Session const& session, std::string const& text) {
    if (is_of_form(text, standard_schema)) {
        auto const standard = read_standard(text);
        if (!standard) return standard.errors();
        return said_of(session, (*standard)->standard());
    }
    if (is_of_form(text, layer_schema)) {
        auto const layer = read_layer(text);
        if (!layer) return layer.errors();
        return said_of(session, *layer);
    }
    auto const dossier = read_dossier(text);
    if (!dossier) return dossier.errors();
    auto out = said_of(session, dossier->content());
    if (auto const note = note_on_candidates(*dossier)) out += session.say(*note) + "\n";
    return out;
}

int check_files(Session& session, std::vector<std::string> const& files) {
    int wrong = exit_done;
    std::string out;
    for (auto const& file : files) {
        auto const text = session.read_input(file);
        auto const said = text ? checked(session, *text) : Result<std::string>(text.errors());
        if (!said) {
            int const status = session.fail(said.errors(), file);
            if (wrong == exit_done) wrong = status;
            continue;
        }
        if (files.size() > 1) out += printable(file) + ": ";
        out += *said;
    }
    return wrong == exit_done ? session.write(out) : wrong;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    auto const files = std::make_shared<std::vector<std::string>>();
    auto* const command =
        session.command(app, "check",
                        {"kiểm tra hồ sơ, tệp tiêu chuẩn, tệp quy định: nêu mọi lỗi kèm vị trí",
                         "check dossiers, standard files, local decisions: list every fault with its place"},
                        [&session, files] { return check_files(session, *files); });
    command
        ->add_option(
            "FILE", *files,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
}

}  // namespace criterion19::cli
