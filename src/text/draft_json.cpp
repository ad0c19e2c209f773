#include <criterion19/io/draft_dossier.hpp>

#include <criterion19/io/json.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include "json/write_values.hpp"

#include <utility>

namespace criterion19 {
inline namespace v1 {

std::string write_draft(Draft const& draft) {
    if (draft.candidates.empty()) return write_dossier(draft.dossier);
    std::string list = "[";
    for (auto const& candidate : draft.candidates) {
        auto entry = json::Json::object();
        if (!candidate.about.empty()) entry["about"] = candidate.about;
        entry["text"] = candidate.text;
        entry["begin"] = candidate.span.begin;
        entry["end"] = candidate.span.end;
        entry["reason"] = {{"vi", candidate.reason.vi}, {"en", candidate.reason.en}};
        auto printed = entry.print();
        if (!candidate.value.empty()) {
            printed.pop_back();
            printed += ",\"value\":" + candidate.value + "}";
        }
        if (list.size() > 1) list += ",";
        list += printed;
    }
    list += "]";
    DossierBuilder builder(draft.dossier);
    builder.content().extensions.push_back({"/x-candidates", std::move(list)});
    auto const dossier = std::move(builder).build();
    return write_dossier(dossier ? *dossier : draft.dossier);
}

}  // namespace v1
}  // namespace criterion19
