#include "cli/command_options.hpp"

#include "json/written.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/standards/choice.hpp>

#include <CLI/CLI.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::cli {

namespace {

bool is_standard_file(std::string const& argument) {
    constexpr std::string_view ending = ".json";
    auto const begins = [&](std::string_view text) { return argument.compare(0, text.size(), text) == 0; };
    return begins("/") || begins("./") || begins("../") ||
           (argument.size() > ending.size() &&
            argument.compare(argument.size() - ending.size(), ending.size(), ending) == 0);
}

Result<std::shared_ptr<LoadedStandard const>> load_standard(Session& session, std::string const& file) {
    auto const text = session.read_input(file);
    if (!text) return text.errors();
    return read_standard(*text);
}

}  // namespace

NamedStandard named_standard(Session& session, std::string const& argument) {
    NamedStandard out;
    if (argument.empty()) return out;
    if (is_standard_file(argument)) {
        auto loaded = load_standard(session, argument);
        if (!loaded) {
            out.status = session.fail(loaded.errors(), argument);
            return out;
        }
        out.owner = *std::move(loaded);
        out.standard = &out.owner->standard();
        return out;
    }
    auto const found = standards::named(argument);
    if (found)
        out.standard = *found;
    else
        out.status = session.fail(found.errors(), {});
    return out;
}

LayerFiles load_layers(Session& session, std::vector<std::string> const& files,
                       std::vector<Standard const*> const& own) {
    LayerFiles out;
    out.files = files;
    for (auto const& file : files) {
        auto const text = session.read_input(file);
        auto layer = text ? read_layer(*text, own) : Result<ParameterLayer>(text.errors());
        if (layer) {
            out.layers.push_back(*std::move(layer));
        } else {
            auto const status = session.fail(layer.errors(), file);
            if (out.status == exit_done) out.status = status;
        }
    }
    return out;
}

void add_standard(CLI::App& command, Session const& session, std::string& standard) {
    command
        .add_option("--standard", standard,
                    session.say({"mã tiêu chuẩn hoặc tệp tiêu chuẩn; mặc định: tiêu chí quốc gia có hiệu lực",
                                 "id of a standard or a standard file; by default the national criterion in force"}))
        ->type_name("ID|FILE");
}

void add_as_of(CLI::App& command, Session const& session, std::string& as_of) {
    command
        .add_option("--as-of", as_of,
                    session.say({"ngày đánh giá YYYY-MM-DD; mặc định 31/12 năm của hồ sơ",
                                 "day of assessment YYYY-MM-DD; by default 31 December of the dossier's year"}))
        ->type_name("DATE");
}

void add_layers(CLI::App& command, Session const& session, std::vector<std::string>& files, std::string const& name,
                BilingualText const& what) {
    auto const text = what.empty() ? BilingualText{"tệp quy định của địa phương; lặp lại được, áp dụng theo thứ tự",
                                                   "file with a local decision; may be repeated, applied in order"}
                                   : what;
    command.add_option(name, files, session.say(text))->type_name("FILE")->allow_extra_args(false);
}

int fail_with_layers(Session& session, Errors const& errors, std::string const& file, LayerFiles const& layers) {
    auto status = exit_internal;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        auto error = errors[i];
        auto const* name = &file;
        for (std::size_t l = layers.files.size(); l-- > 0;) {
            auto const place = "/layers/" + std::to_string(l);
            bool const is_inside = error.path.compare(0, place.size(), place) == 0 &&
                                   (error.path.size() == place.size() || error.path[place.size()] == '/');
            if (!is_inside) continue;
            error.path.erase(0, place.size());
            name = &layers.files[l];
            break;
        }
        auto const of_this = session.fail({error}, *name);
        if (i == 0) status = of_this;
    }
    return status;
}

namespace {

/// "2200" of 2200-01-01, where that is a date of a year outside the calendar here; else empty.
std::string year_outside(std::string const& text) {
    constexpr std::string_view form = "0000-00-00";
    if (text.size() != form.size()) return {};
    for (std::size_t i = 0; i < form.size(); ++i)
        if ((form[i] == '0') != (text[i] >= '0' && text[i] <= '9') || (form[i] == '-' && text[i] != '-')) return {};
    auto const year = std::stoi(text.substr(0, 4));
    return year < first_year || year > last_year ? text.substr(0, 4) : std::string();
}

}  // namespace

boost::optional<Date> date_option(Session& session, std::string const& option, std::string const& text) {
    auto date = json::read_written_date(text);
    if (date) return date;
    auto const year = year_outside(text);
    auto const why = year.empty() ? fill_in({"\"{0}\" không phải ngày có thật dạng YYYY-MM-DD",
                                             "\"{0}\" is not a real date in the form YYYY-MM-DD"},
                                            {text})
                                  : fill_in({"năm {0} ngoài khoảng {1} đến {2}", "year {0} is outside {1} to {2}"},
                                            {year, std::to_string(first_year), std::to_string(last_year)});
    session.print_errors({make_error(ErrorCode::invalid_argument, {}, {option, why})}, {});
    return date;
}

Result<UnitKind> unit_kind(Dossier const& dossier, std::string const& unit) {
    if (unit.empty()) return dossier->kind;
    std::vector<std::string_view> ids;
    for (auto const& entry : dossier->units) {
        if (entry.id.text() == unit) return entry.kind;
        ids.push_back(entry.id.text());
    }
    return make_error(ErrorCode::unknown_unit, {}, {unit, suggestion(unit, ids)});
}

TextOptions text_options(Session const& session) {
    TextOptions options;
    options.language = session.language();
    options.colour = session.paint("x", Style::bold) != "x";
    return options;
}

int bad_argument(Session& session, char const* option, BilingualText const& why) {
    return session.fail({make_error(ErrorCode::invalid_argument, {}, {option, why})}, {});
}

}  // namespace criterion19::cli
