// Which documents carry out which: the links are followed upwards, nearest first.
#include "document_graph.hpp"

#include <criterion19/judge/authority_chain.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <vector>

namespace criterion19 {
inline namespace v1 {

std::vector<AuthorityStep> authority_chain(DossierContent const& dossier, DocumentId const& id) {
    detail::DocumentGraph const graph(dossier);
    std::vector<AuthorityStep> out;
    auto const start = graph.index_of(id);
    if (start == graph.size()) return out;
    std::vector<std::size_t> order = {start};
    std::vector<bool> seen(graph.size(), false);
    seen[start] = true;
    out.push_back({graph[start].document, graph[start].path, 0, 0});
    for (std::size_t below = 0; below < order.size(); ++below)
        for (auto const basis : graph.bases(order[below])) {
            if (seen[basis]) continue;
            seen[basis] = true;
            out.push_back({graph[basis].document, graph[basis].path, out[below].depth + 1, below});
            order.push_back(basis);
        }
    return out;
}

}  // namespace v1
}  // namespace criterion19
