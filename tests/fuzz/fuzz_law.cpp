// Standards and local decisions of any bytes: read or refused with a place, written and read again the same, and what
// was read judges without a fault.
#include "json/scanner.hpp"
#include "require.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace criterion19;

namespace {

void check_refused(Errors const& errors) {
    require(!errors.empty());
    for (auto const& error : errors) require(error.code != ErrorCode::internal);
}

Dossier const& nothing_known() {
    static auto const dossier = DossierBuilder(2023).build();
    return *dossier;
}

void check_standard(std::string_view text) {
    auto const standard = read_standard(text);
    if (!standard) return check_refused(standard.errors());
    auto const& rules = (*standard)->standard();
    auto const written = write_standard(rules);
    auto const again = read_standard(written);
    require(again && write_standard((*again)->standard()) == written);
    auto const assessment = assess(nothing_known(), *standard);
    if (!assessment) check_refused(assessment.errors());
}

void check_layer(std::string_view text) {
    auto const layer = read_layer(text);
    if (!layer) return check_refused(layer.errors());
    auto const written = write_layer(*layer);
    auto const again = read_layer(written);
    require(again && write_layer(*again) == written);
    AssessOptions options;
    options.layers = {*layer};
    for (auto const& entry : standards::catalogue) {
        auto const assessment = assess(nothing_known(), *entry.standard, options);
        if (!assessment) check_refused(assessment.errors());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    check_standard(text);
    check_layer(text);
    return 0;
}
