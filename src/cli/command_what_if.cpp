// criterion19 what-if: the assessment if some facts were otherwise.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/io/comparison.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/scenario.hpp>
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
};

/// One FACT=VALUE.
struct Setting {
    Indicator indicator;
    std::int64_t value;
    Assumption assumption;
};

boost::optional<bool> yes_or_no(std::string_view text) {
    for (auto const* yes : {"yes", "có", "true", "1"})
        if (text == yes) return true;
    for (auto const* no : {"no", "không", "false", "0"})
        if (text == no) return false;
    return boost::none;
}

/// Digits only: "3.013" is three thousand to one reader and three to another.
boost::optional<std::int64_t> whole_number(std::string_view text) {
    if (text.empty() || text.size() > 10) return boost::none;
    std::int64_t value = 0;
    for (char const c : text) {
        if (c < '0' || c > '9') return boost::none;
        value = 10 * value + (c - '0');
    }
    return value;
}

Error wrong_value(std::string const& setting, Wording needed) {
    return make_error(ErrorCode::invalid_argument, {},
                      {"--set", fill_in({"\"{0}\": cần {1}", "\"{0}\": {1} is needed"}, {setting, needed})});
}

Result<Setting> read_setting(std::string const& text, Standard const& standard) {
    auto const equals = text.find('=');
    if (equals == std::string::npos) return wrong_value(text, {"dạng FACT=VALUE", "FACT=VALUE"});
    auto const key = text.substr(0, equals);
    auto const value = text.substr(equals + 1);
    std::vector<std::string> keys;
    Indicator indicator;
    for (auto const each : standard.indicators) {
        keys.push_back(key_of(standard, each));
        if (keys.back() == key) indicator = each;
    }
    if (indicator.is_none())
        return make_error(ErrorCode::invalid_argument, {},
                          {"--set", fill_in({"{0} không dùng chỉ tiêu \"{1}\"{2}", "{0} reads no fact \"{1}\"{2}"},
                                            {std::string(standard.id), key, suggestion(key, keys)})});
    Setting out{indicator, 0, {key, name_of(standard, indicator), {}}};
    switch (value_kind(standard, indicator)) {
        case ValueKind::flag: {
            auto const flag = yes_or_no(value);
            if (!flag) return wrong_value(text, {"yes hoặc no", "yes or no"});
            out.value = *flag ? 1 : 0;
            out.assumption.value = *flag ? BilingualText{"có", "yes"} : BilingualText{"không", "no"};
            return out;
        }
        case ValueKind::date: {
            auto const date = parse_iso_date(value);
            if (!date) return wrong_value(text, {"ngày có thật dạng YYYY-MM-DD", "a real date YYYY-MM-DD"});
            out.value = to_day(*date).number;
            out.assumption.value = print_date(*date);
            return out;
        }
        case ValueKind::count:
        case ValueKind::percent:
            break;
    }
    auto const number = whole_number(value);
    if (!number) return wrong_value(text, {"số nguyên, chỉ gồm chữ số", "a whole number, digits only"});
    out.value = value_kind(standard, indicator) == ValueKind::percent ? *number * 100 : *number;
    out.assumption.value =
        value_kind(standard, indicator) == ValueKind::percent ? print_percent(out.value) : print_number(out.value);
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

    Errors errors;
    std::vector<Assumption> assumptions;
    Scenario scenario(*dossier, *choice->standard, options);
    for (auto const& each : arguments.settings) {
        auto setting = read_setting(each, *before->standard);
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
                     session.say({"khóa chỉ tiêu và số nguyên, yes/no hoặc ngày; lặp lại được",
                                  "key of a fact and a whole number, yes/no or a date; may be repeated"}))
        ->type_name("FACT=VALUE")
        ->required()
        ->allow_extra_args(false);
    add_standard(*command, session, arguments->standard);
    add_as_of(*command, session, arguments->as_of);
    add_layers(*command, session, arguments->layers);
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
