// An assessment judged again with some of its facts changed.
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/what_if.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

/// Layers of which only the ids are known: what an assessment keeps of them.
std::vector<ParameterLayer> layers_named(std::vector<std::string> const& ids) {
    std::vector<ParameterLayer> layers(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) layers[i].id = ids[i];
    return layers;
}

}  // namespace

}  // namespace detail

Assessment with_facts(Assessment const& assessment, std::vector<FactEdit> const& edits) {
    auto facts = assessment.facts;
    for (auto const& edit : edits) {
        auto const slot = assessment.standard->slot_of(edit.indicator);
        if (slot < 0) continue;
        auto& measured = facts[static_cast<std::size_t>(slot)];
        measured = {};
        measured.interval = edit.value;
        Evidence assumed;
        assumed.text = {"giả định", "assumed"};
        measured.evidence.push_back(std::move(assumed));
    }
    auto out = assess(std::move(facts), assessment.parameters, assessment.as_of, assessment.year,
                      detail::layers_named(assessment.layers));
    out.unit = assessment.unit;
    out.unit_name = assessment.unit_name;
    out.notes = assessment.notes;
    out.recorded = assessment.recorded;
    out.score_form = assessment.score_form;
    out.layer_texts = assessment.layer_texts;
    return out;
}

}  // namespace v1
}  // namespace criterion19
