// What if: a dossier, a standard and local decisions, each of which can be changed before all is assessed again.
//
//     Scenario scenario(dossier, standards::tt23_2012_commune);
//     scenario.set(Total::hamlets_recognised, 18);
//     auto const after = scenario.assess();
//     if (after) show(compare(before, *after));
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/what_if.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// An assumption. Nothing happens until `assess`, and the dossier that it starts from stays as it is.
class Scenario {
public:
    /// `standard` is borrowed.
    Scenario(Dossier const& dossier, Standard const& standard, AssessOptions options = {})
        : builder_(dossier), standard_(&standard), options_(std::move(options)) {}

    /// The dossier, open for any change: documents, incidents, units.
    DossierBuilder& dossier() noexcept { return builder_; }

    /// Takes an indicator to be so, whatever the dossier says; the last word on an indicator counts, and one that the
    /// standard does not read has no effect.
    Scenario& set(Indicator indicator, Interval value) {
        edits_.push_back({indicator, value});
        return *this;
    }
    Scenario& set(Indicator indicator, std::int64_t value) { return set(indicator, exactly(value)); }
    /// The same by key ("hamlets_recognised"). A key that the standard does not read, or a value that the indicator
    /// cannot have, is an error of `assess`.
    Scenario& set(std::string key, Interval value) {
        keyed_.push_back({std::move(key), value});
        return *this;
    }
    Scenario& set(std::string key, std::int64_t value) { return set(std::move(key), exactly(value)); }

    /// Judges by another standard (borrowed).
    Scenario& judge_by(Standard const& standard) noexcept {
        standard_ = &standard;
        return *this;
    }
    /// Applies a further local decision.
    Scenario& apply(ParameterLayer layer) {
        options_.layers.push_back(std::move(layer));
        return *this;
    }
    /// Assesses on another day.
    Scenario& on(Day as_of) {
        options_.as_of = as_of;
        return *this;
    }

    /// The assessment under everything assumed, or what is wrong with the assumptions.
    Result<Assessment> assess() const;

private:
    struct KeyedEdit {
        std::string key;
        Interval value;
    };

    static void resolve(Standard const& standard, KeyedEdit const& edit, std::vector<FactEdit>& edits, Errors& errors);

    DossierBuilder builder_;
    Standard const* standard_;
    AssessOptions options_;
    std::vector<FactEdit> edits_;
    std::vector<KeyedEdit> keyed_;
};

}  // namespace v1
}  // namespace criterion19
