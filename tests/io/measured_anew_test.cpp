// Measuring anew what a parameter can change gives the same as measuring all.
#include "core/measured_anew.hpp"

#include <catch.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

/// Values that the parameter could have, right or not: measuring reads them all.
std::vector<std::int64_t> values_of(Parameter const& parameter) {
    std::vector<std::int64_t> out;
    auto const count = parameter.kind == ParameterKind::period   ? term_count<PeriodRule>()
                       : parameter.kind == ParameterKind::choice ? parameter.choices.size()
                                                                 : std::size_t{4};
    for (std::size_t i = 0; i < count; ++i) out.push_back(static_cast<std::int64_t>(i));
    return out;
}

/// How many slots of the standard differ under another value of a parameter; each is checked.
std::size_t check(Dossier const& dossier, Standard const& standard, Day as_of) {
    auto const parameters = parameters_on(standard, as_of, dossier.year());
    auto const subject = Subject::whole(dossier);
    std::vector<detail::ParameterReads> reads;
    auto const facts = detail::measure(dossier, subject, standard, parameters, as_of, {}, reads);
    auto const values = facts.intervals();
    std::size_t changed = 0;
    for (std::size_t p = 0; p < standard.parameters.size(); ++p)
        for (auto const value : values_of(standard.parameters[p])) {
            auto other = parameters;
            other[p].value = value;
            bool const is_period = standard.parameters[p].kind == ParameterKind::period;
            if (is_period) other[p].days = period_of(static_cast<PeriodRule>(value), dossier.year());
            auto const runs = [&](ParameterValue const& window) { return as_of < window.days.last(); };
            bool const ends_otherwise = standard.parameters[p].key == "window" && runs(other[p]) != runs(parameters[p]);
            std::vector<bool> anew;
            for (auto const& read : reads)
                anew.push_back(read.has(static_cast<int>(p)) || (ends_otherwise && read.window_runs));
            auto const all = measured_values(dossier, subject, standard, other, as_of);
            auto const some = detail::measured_anew(dossier, subject, standard, other, as_of, {}, values, anew);
            for (std::size_t slot = 0; slot < all.size(); ++slot) {
                changed += all[slot] != values[slot];
                INFO(standard.id << " " << standard.parameters[p].key << " " << value << " "
                                 << key_of(standard, standard.indicators[slot]));
                CHECK(some[slot] == all[slot]);
            }
        }
    return changed;
}

}  // namespace

TEST_CASE("a slot that did not read a parameter measures the same under every value of it") {
    std::size_t changed = 0;
    for (auto const& entry : std::filesystem::directory_iterator(CRITERION19_SOURCE_DIR "/examples/data")) {
        auto const dossier = read_dossier_file(entry.path().string());
        if (!dossier) continue;  // decisions and forms stand beside the dossiers
        INFO(entry.path().string());
        for (auto const& each : standards::catalogue)
            for (auto const as_of : {day(dossier->year(), 11, 20), day(dossier->year(), 12, 31)})
                if (!each.standard->rows.empty() && each.standard->unit == (*dossier)->kind)
                    changed += check(*dossier, *each.standard, as_of);
    }
    CHECK(changed > 0);
}
