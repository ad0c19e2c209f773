// criterion19 what-if: the assessment if some facts were otherwise.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/comparison.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/question_list.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct WhatIfArguments {
    std::string file;
    std::string standard;
    std::string as_of;
    std::vector<std::string> settings;
    std::vector<std::string> layers;
    bool list = false;
};

/// One FACT=VALUE.
struct Setting {
    Indicator indicator;
    Interval value;
    Assumption assumption;
};

boost::optional<bool> yes_or_no(std::string_view text) {
    for (auto const* yes : {"yes", "có", "true", "1"})
        if (text == yes) return true;
    for (auto const* no : {"no", "không", "false", "0"})
        if (text == no) return false;
    return boost::none;
}

Error wrong_setting(std::string const& setting, Wording needed) {
    return make_error(ErrorCode::invalid_argument, {},
                      {"--set", fill_in({"\"{0}\": cần {1}", "\"{0}\": {1} is needed"}, {setting, needed})});
}

Result<Setting> read_setting(std::string const& text, FactsKeys const& keys) {
    auto const& standard = keys.standard();
    auto const equals = text.find('=');
    // "crimes>=5" sets a bound without a sign of its own before it.
    auto const bound = text.find_first_of("<>");
    if (equals == std::string::npos) return wrong_setting(text, {"dạng FACT=VALUE", "FACT=VALUE"});
    auto const end = std::min(equals, bound);
    auto const key = text.substr(0, end);
    auto const value = text.substr(end == equals ? equals + 1 : bound);
    auto const slot = keys.find(key);
    if (slot < 0) {
        std::vector<std::string> known;
        for (std::size_t i = 0; i < keys.size(); ++i) known.push_back(keys.key(i));
        return make_error(ErrorCode::invalid_argument, {},
                          {"--set", fill_in({"{0} không dùng chỉ tiêu \"{1}\"{2}", "{0} reads no fact \"{1}\"{2}"},
                                            {std::string(standard.id), key, suggestion(key, known)})});
    }
    auto const at = static_cast<std::size_t>(slot);
    auto const indicator = standard.indicators[at];
    Setting out{indicator, {}, {key, name_of(standard, indicator), {}}};
    if (keys.kind(at) == ValueKind::flag) {
        if (auto const flag = yes_or_no(value)) {
            out.value = exactly(*flag ? 1 : 0);
            out.assumption.value = *flag ? BilingualText{"có", "yes"} : BilingualText{"không", "no"};
            return out;
        }
        return wrong_setting(text, {"yes hoặc no", "yes or no"});
    }
    auto const read = read_fact(keys, at, value);
    if (!read) {
        auto const& error = read.errors().front();
        return make_error(ErrorCode::invalid_argument, {},
                          {"--set", fill_in({"\"{0}\": {1}", "\"{0}\": {1}"}, {text, error.message})});
    }
    out.value = *read;
    out.assumption.value = print_value(standard, indicator, out.value);
    return out;
}

int assume(Session& session, WhatIfArguments const& arguments) {
    auto const text = session.read_input(arguments.file);
    if (!text) return session.fail(text.errors(), arguments.file);
    auto const dossier = read_dossier(*text);
    if (!dossier) return session.fail(dossier.errors(), arguments.file);
    auto as_of = Date(static_cast<unsigned short>(dossier->year()), 12, 31);
    if (!arguments.as_of.empty()) {
        auto const date = date_option(session, "--as-of", arguments.as_of);
        if (!date) return exit_bad_usage;
        as_of = *date;
    }
    auto const standard = standard_argument(session, arguments.standard);
    if (standard.named.status != exit_done) return standard.named.status;
    auto const choice = choose_standard(standard, as_of, (*dossier)->kind);
    if (!choice) return session.fail(choice.errors(), arguments.file);
    AssessOptions options;
    options.as_of = to_day(as_of);
    auto const layers = load_layers(session, arguments.layers, standard.named.own());
    if (layers.status != exit_done) return layers.status;
    options.layers = layers.layers;
    auto const before = assess(*dossier, *choice, options);
    if (!before) return fail_with_layers(session, before.errors(), arguments.file, layers);

    if (arguments.list)
        return session.write(printed(session, question_list(before->facts, before->year), write_questions));
    if (arguments.settings.empty())
        return session.fail({make_error(ErrorCode::invalid_argument, {},
                                        {"--set",
                                         {"cần ít nhất một giả định; --list liệt kê các khóa",
                                          "at least one assumption is needed; --list shows the keys"}})},
                            {});

    Errors errors;
    FactsKeys const keys(*before->standard);
    std::vector<Assumption> assumptions;
    Scenario scenario(*dossier, *choice->standard, options);
    for (auto const& each : arguments.settings) {
        auto setting = read_setting(each, keys);
        if (!setting) {
            errors.insert(errors.end(), setting.errors().begin(), setting.errors().end());
            continue;
        }
        bool const again = std::any_of(assumptions.begin(), assumptions.end(), [&](Assumption const& assumption) {
            return assumption.indicator == setting->assumption.indicator;
        });
        if (again) {
            errors.push_back(make_error(
                ErrorCode::invalid_argument, {},
                {"--set",
                 fill_in({"\"{0}\": chỉ tiêu này đã được đặt", "\"{0}\": this fact is set already"}, {each})}));
            continue;
        }
        scenario.set(setting->indicator, setting->value);
        assumptions.push_back(std::move(setting->assumption));
    }
    if (!errors.empty()) return session.fail(errors, {});

    auto const after = scenario.assess();
    if (!after) {
        session.print_errors(after.errors(), "--set");
        return exit_bad_usage;
    }
    auto const report = report_on(*before, *after, std::move(assumptions));
    return session.write(printed(session, report, write_comparison));
}

}  // namespace

void add_what_if(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<WhatIfArguments>();
    auto* const command = session.command(app, "what-if",
                                          {"giả định một số chỉ tiêu khác đi: kết quả thay đổi ra sao",
                                           "assume that some facts are otherwise: what would change"},
                                          [&session, arguments] { return assume(session, *arguments); });
    command
        ->add_option(
            "FILE", arguments->file,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
    command
        ->add_option("--set", arguments->settings,
                     session.say({"khóa chỉ tiêu và số nguyên, khoảng (>=5, <=9, 5..9), yes/no hoặc ngày; lặp lại được",
                                  "key of a fact and a whole number, bounds (>=5, <=9, 5..9), yes/no or a date; may "
                                  "be repeated"}))
        ->type_name("FACT=VALUE")
        ->allow_extra_args(false);
    command->add_flag("--list", arguments->list,
                      session.say({"liệt kê các khóa, câu hỏi của từng khóa và điều hồ sơ đã cho biết",
                                   "list the keys, the question of each and what the dossier says of it"}));
    add_standard(*command, session, arguments->standard);
    add_as_of(*command, session, arguments->as_of);
    add_layers(*command, session, arguments->layers);
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
