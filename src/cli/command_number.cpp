// criterion19 number: what document numbers say, and the tables of codes they are read with.
#include "cli/commands.hpp"

#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/io/document_text.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19::cli {
namespace {

struct NumberArguments {
    std::vector<std::string> texts;
    bool tables = false;
};

/// Describes numbers one after the other, and remembers whether all could be read.
class Description {
public:
    explicit Description(Session const& session) : json_(session.format() == "json"), language_(session.language()) {}

    void add(std::string_view input) {
        auto const result = parse_document_text(input);
        all_read_ = all_read_ && result;
        text_ += json_ ? document_number_json(input, result) + "\n" : document_number_text(input, result, language_);
    }
    void add_lines(std::string_view lines) {
        while (!lines.empty()) {
            auto const end = lines.find('\n');
            auto line = lines.substr(0, end);
            lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
            if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
            if (line.find_first_not_of(" \t") != std::string_view::npos) add(line);
        }
    }

    std::string const& text() const noexcept { return text_; }
    int status() const noexcept { return all_read_ ? exit_done : exit_bad_input; }

private:
    bool json_;
    Language language_;
    bool all_read_ = true;
    std::string text_;
};

int print_tables(Session& session) {
    if (session.format() == "json") return session.write(document_codes_json());
    return session.write(session.format() == "markdown" ? document_codes_markdown(session.language())
                                                        : document_codes_text(session.language()));
}

int print_numbers(Session& session, NumberArguments const& arguments) {
    if (arguments.tables) return print_tables(session);
    if (arguments.texts.empty()) {
        session.print_message({"cần ít nhất một số văn bản, hoặc - để đọc từng dòng từ đầu vào chuẩn",
                               "give at least one number, or - to read lines from the standard input"});
        return exit_bad_usage;
    }
    if (session.format() == "markdown") {
        session.print_message({"--format markdown chỉ dùng với --tables", "--format markdown goes with --tables only"});
        return exit_bad_usage;
    }
    Description description(session);
    for (auto const& text : arguments.texts) {
        if (text != "-") {
            description.add(text);
            continue;
        }
        auto const lines = session.read_input("-");
        if (!lines) return session.fail(lines.errors(), "-");
        description.add_lines(*lines);
    }
    return session.write(description.text(), description.status());
}

}  // namespace

void add_number(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<NumberArguments>();
    auto* const command = session.command(
        app, "number",
        {"đọc số và ký hiệu văn bản: loại, cơ quan, dạng chuẩn", "read document numbers: type, issuer, canonical form"},
        [&session, arguments] { return print_numbers(session, *arguments); });
    command->add_option("TEXT", arguments->texts,
                        session.say({"số và ký hiệu; - để đọc từng dòng từ đầu vào chuẩn",
                                     "number and symbol; - reads lines from the standard input"}));
    command->add_flag(
        "--tables", arguments->tables,
        session.say({"in bảng loại văn bản và cơ quan ban hành", "print the tables of types and issuers"}));
    session.add_format(*command, {"text", "json", "markdown"});
}

}  // namespace criterion19::cli
