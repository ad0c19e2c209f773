// Which documents of a dossier carry out which, from the hamlet's plan up to the text that nothing stands above.
#pragma once

#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// One document of a chain.
struct AuthorityStep {
    Document const* document = nullptr;  ///< borrowed from the dossier
    std::string path;                    ///< JSON pointer
    int depth = 0;                       ///< 0 for the document asked about, 1 for what it carries out itself
    std::size_t carried_out_by = 0;      ///< index of the step below; its own index at depth 0
};

/// Everything that the document rests on, nearest first, each text once; empty where the dossier has no such document.
/// Documents that carry out each other end the chain there: `audit` reports the cycle.
///
///     for (auto const& step : authority_chain(dossier, DocumentId("kh-thon-1"))) print(step.depth, step.path);
std::vector<AuthorityStep> authority_chain(DossierContent const& dossier, DocumentId const& id);

}  // namespace v1
}  // namespace criterion19
