// The command generate of invent_communes.
#include "generate.hpp"

#include "generate_facts.hpp"

#include "cli/command_options.hpp"
#include "cli/help.hpp"
#include "cli/progress.hpp"
#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

#include <CLI/CLI.hpp>

#include <limits>
#include <memory>
#include <string>

namespace criterion19::generate {
namespace {

using namespace cli;

struct GenerateArguments {
    std::uint64_t communes = 0;
    std::uint64_t seed = 1;
    int year = 0;
    std::string standard;
    bool quiet = false;
};

/// 85, and 85.05 where the percentage is not whole.
std::string print_percentage(std::int64_t hundredths) {
    auto out = std::to_string(hundredths / 100);
    auto const rest = hundredths % 100;
    if (rest != 0) out += (rest < 10 ? ".0" : ".") + std::to_string(rest);
    return out;
}

std::string print(ValueKind kind, std::int64_t value) {
    switch (kind) {
        case ValueKind::date:
            return iso_text(Day{static_cast<std::int32_t>(value)});
        case ValueKind::percent:
            return print_percentage(value);
        case ValueKind::count:
        case ValueKind::flag:
            break;
    }
    return std::to_string(value);
}

/// The same in JSON.
std::string quoted(ValueKind kind, std::int64_t value) {
    auto const text = print(kind, value);
    return text.find_first_not_of("0123456789") == std::string::npos ? text : "\"" + text + "\"";
}

/// Lines of facts, as JSON or as CSV.
class FactsLines {
public:
    FactsLines(Standard const& standard, int year, bool csv)
        : standard_(standard),
          year_(year),
          csv_(csv),
          parameters_(parameters_on(standard, Day{day(year + 1, 1, 1).number - 1}, year)) {
        for (auto const indicator : standard.indicators) {
            keys_.push_back(key_of(standard, indicator));
            kinds_.push_back(value_kind(standard, indicator));
        }
    }

    std::string header() const {
        if (!csv_) return {};
        std::string line = "commune,province,year";
        for (auto const& key : keys_) line += "," + key;
        return line + "\n";
    }

    void add(Random& random, std::uint64_t commune, std::string& out) const {
        auto const province = province_of(random);
        auto const name = commune_name(random, commune);
        auto const values = facts(random, standard_, parameters_, year_);
        Facts const unknown(standard_);
        out += csv_
                   ? name + "," + province + "," + std::to_string(year_)
                   : R"({"commune":")" + name + R"(","province":")" + province + R"(","year":)" + std::to_string(year_);
        for (std::size_t slot = 0; slot < values.size(); ++slot) {
            auto const domain = unknown.whole_domain(standard_.indicators[slot]);
            if (csv_) out += ",";
            if (values[slot] == domain && !values[slot].exact()) continue;
            if (!csv_) out += ",\"" + keys_[slot] + "\":";
            out += csv_ ? cell(slot, values[slot], domain) : json(slot, values[slot], domain);
        }
        out += csv_ ? "\n" : "}\n";
    }

private:
    std::string cell(std::size_t slot, Interval value, Interval domain) const {
        auto const kind = kinds_[slot];
        if (value.exact()) return print(kind, value.lo);
        if (value.hi == domain.hi) return ">=" + print(kind, value.lo);
        return print(kind, value.lo) + ".." + print(kind, value.hi);
    }
    std::string json(std::size_t slot, Interval value, Interval domain) const {
        auto const kind = kinds_[slot];
        if (value.exact() && kind == ValueKind::flag) return value.lo != 0 ? "true" : "false";
        if (value.exact()) return quoted(kind, value.lo);
        auto text = "{\"at_least\":" + quoted(kind, value.lo);
        if (value.hi != domain.hi) text += ",\"at_most\":" + quoted(kind, value.hi);
        return text + "}";
    }

    Standard const& standard_;
    int year_;
    bool csv_;
    ParameterValues parameters_;
    std::vector<std::string> keys_;
    std::vector<ValueKind> kinds_;
};

int write_communes(Session& session, GenerateArguments const& arguments) {
    auto const as_of = to_date(Day{day(arguments.year + 1, 1, 1).number - 1});
    auto const named = named_standard(session, arguments.standard);
    if (named.status != exit_done) return named.status;
    auto const* standard = named.standard;
    if (standard == nullptr)
        if (auto const safe = standards::safe_unit_standard(as_of, UnitKind::commune)) standard = &*safe;
    bool const of_dossiers = session.format() == "dossiers";
    if (!of_dossiers && (standard == nullptr || standard->rows.empty()))
        return session.fail({make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)})}, {});
    return session.write_parts([&](std::function<bool(std::string_view)> const& part) {
        constexpr std::size_t part_size = std::size_t{1} << 18U;
        std::string out;
        std::unique_ptr<FactsLines const> lines;
        if (!of_dossiers) {
            lines = std::make_unique<FactsLines const>(*standard, arguments.year, session.format() == "csv");
            out = lines->header();
        }
        Progress progress(session.language(), arguments.quiet || session.writes_to_terminal(), arguments.communes,
                          [&session](std::string const& line) { session.print_message(BilingualText(line)); });
        for (std::uint64_t commune = 0; commune < arguments.communes; ++commune) {
            Random random(arguments.seed, commune);
            if (of_dossiers)
                out += on_one_line(write_dossier(dossier(random, commune, arguments.year))) + "\n";
            else
                lines->add(random, commune, out);
            if (out.size() < part_size) continue;
            if (!part(out)) return exit_not_written;
            out.clear();
            progress.update(commune + 1, commune + 1);
        }
        return part(out) ? exit_done : exit_not_written;
    });
}

}  // namespace

void add_generate(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<GenerateArguments>();
    auto* const command = session.command(
        app, "generate",
        {"tạo xã giả định để thử: 70 % nền nếp (mỗi yêu cầu hỏng 0,15 %, thiếu số liệu 0,4 %), 22 % có vướng mắc (1,5 "
         "% "
         "và 2 %), 8 % nhiều vướng mắc (9 % và 8 %)",
         "make invented communes for tests: 70 % orderly (each requirement missed with 0.15 %, each fact missing with "
         "0.4 %), 22 % with troubles (1.5 % and 2 %), 8 % with many (9 % and 8 %)"},
        [&session, arguments] { return write_communes(session, *arguments); });
    command->add_option("--communes", arguments->communes, session.say({"số xã", "how many"}))
        ->type_name("N")
        ->required()
        ->check(between(0, 1'000'000'000));
    command
        ->add_option("--seed", arguments->seed,
                     session.say({"cùng số này thì cùng dữ liệu; mặc định 1",
                                  "the same seed gives the same data; 1 by default"}))
        ->type_name("S")
        ->check(between(0, std::numeric_limits<std::int64_t>::max()));
    command->add_option("--year", arguments->year, session.say({"năm xét", "year of assessment"}))
        ->type_name("YEAR")
        ->required()
        ->check(between(first_year + 1, last_year - 1));
    command
        ->add_option(
            "--standard", arguments->standard,
            session.say(
                {"số liệu theo tiêu chuẩn này; mặc định: \"An toàn về an ninh, trật tự\" của xã",
                 "facts for this standard; by default that of communes for the title \"An toàn về an ninh, trật tự\""}))
        ->type_name("ID|FILE");
    command->add_flag("--quiet", arguments->quiet, session.say({"không báo tiến độ", "do not report progress"}));
    session.add_format(*command, {"dossiers", "facts", "csv"});
}

}  // namespace criterion19::generate
