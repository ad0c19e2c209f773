#include "cli/command_batch_arguments.hpp"

#include "cli/command_options.hpp"
#include "cli/file_names.hpp"
#include "cli/hash.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/version.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

namespace criterion19::cli::batch {
namespace {

int add_layers(Session& session, std::vector<std::string> const& paths, BatchPlan const& plan,
               std::vector<ParameterLayer>& layers) {
    auto loaded = load_layers(session, paths, plan.own);
    layers = std::move(loaded.layers);
    return loaded.status;
}

int add_layers_by_province(Session& session, BatchArguments const& arguments, BatchPlan& plan) {
    if (arguments.layers_by.empty()) return exit_done;
    constexpr std::string_view prefix = "province=";
    if (arguments.layers_by.compare(0, prefix.size(), prefix) != 0)
        return wrong_argument(session, "--layers-by", {"cần dạng province=THƯ_MỤC", "the form is province=FOLDER"});
    auto const folder = arguments.layers_by.substr(prefix.size());
    std::error_code code;
    std::vector<std::string> paths;
    for (std::filesystem::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
        if (entry->path().extension() == ".json") paths.push_back(entry->path().string());
    if (code)
        return session.fail({make_error(ErrorCode::cannot_read, {}, {folder, BilingualText(code.message())})}, {});
    // The order of a folder is none; that of names decides which of two decisions is applied last.
    std::sort(paths.begin(), paths.end());
    if (int const status = add_layers(session, paths, plan, plan.rules.layers_by_province); status != exit_done)
        return status;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (plan.rules.layers_by_province[i].province.empty())
            return wrong_argument(session, "--layers-by",
                                  fill_in({"{0} không ghi tỉnh", "{0} names no province"}, {paths[i]}));
    return exit_done;
}

bool writes_a_file(Session const& session) {
    return !session.output().empty() && session.output() != "-" && !is_special(session.output());
}

/// What this run writes is none of what it reads, and no two of its files are one.
int keep_files_apart(Session& session, BatchArguments const& arguments, BatchPlan const& plan) {
    for (auto const& path : arguments.inputs) session.note_input(path);
    std::vector<std::pair<std::string, std::string>> outputs;  // option, path
    if (writes_a_file(session)) {
        outputs.emplace_back("--output", session.output());
        outputs.emplace_back("--output", plan.checkpoint);
    }
    if (!arguments.rejects.empty()) outputs.emplace_back("--rejects", arguments.rejects);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        auto const& [option, path] = outputs[i];
        if (int const status = session.keep_inputs(option, path); status != exit_done) return status;
        for (std::size_t before = 0; before < i; ++before)
            if (is_same_place(outputs[before].second, path))
                return wrong_argument(
                    session, option,
                    outputs[before].second == plan.checkpoint
                        ? BilingualText("trùng với tệp điểm dừng của kết quả", "it is the checkpoint of the results")
                        : BilingualText("trùng với tệp kết quả", "it is the file of the results"));
    }
    return exit_done;
}

int read_arguments(Session& session, BatchArguments const& arguments, BatchPlan& plan) {
    auto named = named_standard(session, arguments.standard);
    if (named.status != exit_done) return named.status;
    plan.rules.standard = named.standard;
    plan.own = named.own();
    plan.rules.owner = std::move(named.owner);
    if (!arguments.as_of.empty()) {
        auto const date = date_option(session, "--as-of", arguments.as_of);
        if (!date) return exit_bad_usage;
        plan.rules.as_of = to_day(*date);
    }
    if (int const status = add_layers(session, arguments.layers, plan, plan.rules.layers); status != exit_done)
        return status;
    if (int const status = add_layers_by_province(session, arguments, plan); status != exit_done) return status;
    plan.options.form = session.format() == "csv"       ? OutputForm::csv
                        : session.format() == "summary" ? OutputForm::summary
                                                        : OutputForm::ndjson;
    plan.options.explain = arguments.explain == "all"       ? Explain::all
                           : arguments.explain == "failing" ? Explain::failing
                                                            : Explain::none;
    plan.options.language = session.language();
    plan.options.mark = arguments.mark;
    plan.options.by_district = arguments.group_by == "district";
    if (plan.options.by_district && plan.options.form != OutputForm::summary)
        return wrong_argument(session, "--group-by",
                              {"chỉ dùng với --format summary", "it goes with --format summary"});
    // Whoever takes a run up finds the local decisions of a table by its province.
    if (plan.options.by_district && arguments.resume)
        return wrong_argument(session, "--resume",
                              {"không đi với --group-by district", "not with --group-by district"});
    if (arguments.mark && plan.options.form != OutputForm::csv)
        return wrong_argument(session, "--bom", {"chỉ dùng với --format csv", "it goes with --format csv"});
    plan.threads = arguments.threads != 0 ? arguments.threads : std::max(1U, std::thread::hardware_concurrency());
    if (writes_a_file(session)) plan.checkpoint = name_beside(follow_links(session.output()), ".checkpoint");
    return keep_files_apart(session, arguments, plan);
}

}  // namespace

int wrong_argument(Session& session, std::string const& option, BilingualText const& why) {
    return session.fail({make_error(ErrorCode::invalid_argument, {}, {option, why})}, {});
}

BatchPlan plan_batch(Session& session, BatchArguments const& arguments) {
    BatchPlan plan;
    plan.status = read_arguments(session, arguments, plan);
    return plan;
}

std::string fingerprint_of(Session const& session, BatchArguments const& arguments, BatchPlan const& plan) {
    std::string text = std::string(library_version) + '\n' + session.format() + ' ' + arguments.explain + ' ' +
                       std::to_string(static_cast<int>(session.language())) + (arguments.mark ? " mark" : "") + '\n' +
                       arguments.standard + ' ' + arguments.as_of + ' ' + arguments.rejects + '\n' +
                       (plan.options.by_district ? "by district\n" : "") +
                       (arguments.year != 0 ? "year " + std::to_string(arguments.year) + '\n' : "");
    auto const add_file = [&](std::string const& path) {
        struct stat about {};
        text += path;
        if (::stat(path.c_str(), &about) == 0)
            text += ' ' + std::to_string(about.st_size) + ' ' + std::to_string(about.st_mtim.tv_sec) + '.' +
                    std::to_string(about.st_mtim.tv_nsec);
        text += '\n';
    };
    for (auto const& path : arguments.inputs) add_file(path);
    for (auto const& path : arguments.layers) add_file(path);
    if (!arguments.map.empty()) add_file(arguments.map);
    if (plan.rules.owner != nullptr) add_file(arguments.standard);
    for (auto const& layer : plan.rules.layers_by_province) text += write_layer(layer, plan.own);
    return std::to_string(hash_of(text));
}

}  // namespace criterion19::cli::batch
