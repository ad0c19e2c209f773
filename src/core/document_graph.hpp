// Documents of a dossier, and which of them carries out which.
#pragma once

#include <criterion19/record/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// A document with its place.
struct PlacedDocument {
    Document const* document;
    std::string path;
    std::string list;  ///< JSON pointer of the unit that it belongs to; "" for the commune
};

/// All documents of a dossier and the links between them, by index.
class DocumentGraph {
public:
    explicit DocumentGraph(DossierContent const& dossier) {
        add(dossier, {});
        for (std::size_t u = 0; u < dossier.units.size(); ++u) add(dossier.units[u], "/units/" + std::to_string(u));
        links_.resize(documents_.size());
        carried_out_.resize(documents_.size());
        for (std::size_t i = 0; i < documents_.size(); ++i)
            for (auto const& id : documents_[i].document->implements) {
                auto const basis = index_of(id);
                auto& links = links_[i];
                if (basis == documents_.size() || std::find(links.begin(), links.end(), basis) != links.end()) continue;
                links.push_back(basis);
                carried_out_[basis].push_back(i);
            }
    }

    std::size_t size() const noexcept { return documents_.size(); }
    PlacedDocument const& operator[](std::size_t i) const noexcept { return documents_[i]; }
    /// Documents that document i carries out.
    std::vector<std::size_t> const& bases(std::size_t i) const noexcept { return links_[i]; }
    /// Documents that carry out document i.
    std::vector<std::size_t> const& carried_out_by(std::size_t i) const noexcept { return carried_out_[i]; }

    /// Index of a document, or `size()`.
    std::size_t index_of(DocumentId const& id) const noexcept {
        for (std::size_t i = 0; i < documents_.size(); ++i)
            if (documents_[i].document->id == id) return i;
        return documents_.size();
    }

    /// Circles, each as indices in the order of "carries out". One whose closing link joins two documents that other
    /// circles already name is left out, so that a tangle gives few of them.
    std::vector<std::vector<std::size_t>> cycles() const {
        enum class State : unsigned char { unseen, on_path, done };
        struct Visit {
            std::size_t document;
            std::size_t next_link;
        };
        std::vector<std::vector<std::size_t>> out;
        std::vector<State> states(size(), State::unseen);
        std::vector<bool> named(size(), false);
        for (std::size_t start = 0; start < size(); ++start) {
            if (states[start] != State::unseen) continue;
            std::vector<Visit> path = {{start, 0}};
            states[start] = State::on_path;
            while (!path.empty()) {
                auto& visit = path.back();
                if (visit.next_link == links_[visit.document].size()) {
                    states[visit.document] = State::done;
                    path.pop_back();
                    continue;
                }
                auto const basis = links_[visit.document][visit.next_link++];
                if (states[basis] == State::unseen) {
                    states[basis] = State::on_path;
                    path.push_back({basis, 0});
                } else if (states[basis] == State::on_path && !(named[basis] && named[visit.document])) {
                    std::vector<std::size_t> cycle;
                    for (auto step = path.size(); step-- > 0;) {
                        cycle.push_back(path[step].document);
                        named[path[step].document] = true;
                        if (path[step].document == basis) break;
                    }
                    std::reverse(cycle.begin(), cycle.end());
                    out.push_back(std::move(cycle));
                }
            }
        }
        return out;
    }

private:
    void add(UnitFacts const& unit, std::string const& list) {
        for (std::size_t i = 0; i < unit.documents.size(); ++i)
            documents_.push_back({&unit.documents[i], list + "/documents/" + std::to_string(i), list});
    }

    std::vector<PlacedDocument> documents_;
    std::vector<std::vector<std::size_t>> links_;
    std::vector<std::vector<std::size_t>> carried_out_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
