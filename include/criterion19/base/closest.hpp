// The word that was probably meant: the nearest of a list by edit distance.
#pragma once

#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Number of bytes to insert, delete, replace or swap with their neighbour that turns `a` into `b`.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, the first of equals; none where even the nearest differs in more than a third of
/// the word (and in more than one byte). One that goes on after all of `word` is nearer than any but an equal one, by a
/// single byte nearest of all.
/// `candidates` is any range of strings or string views that outlive the result.
///
///     closest("asess", commands)  // "assess"
template <class Range>
boost::optional<std::string_view> closest(std::string_view word, Range const& candidates) {
    boost::optional<std::string_view> nearest;
    auto allowed = (std::max<std::size_t>)(1, word.size() / 3);
    bool goes_on = false;
    for (auto const& candidate : candidates) {
        std::string_view const view = candidate;
        // Who gives the beginning alone means the rest as well.
        if (word.size() >= 3 && view.size() > word.size() && view.substr(0, word.size()) == word) {
            if (!goes_on || view.size() == word.size() + 1) nearest = view;
            goes_on = true;
            allowed = 0;
            continue;
        }
        auto const difference = view.size() < word.size() ? word.size() - view.size() : view.size() - word.size();
        if (difference > allowed) continue;
        auto const distance = edit_distance(word, view);
        if (distance > allowed || distance >= (std::max)(word.size(), view.size())) continue;
        if (distance == 0) return view;
        nearest = view;
        allowed = distance - 1;  // only a nearer one may replace it
    }
    return nearest;
}

/// `closest` as the end of a message: `; did you mean "assess"?`, empty where nothing is near.
template <class Range>
BilingualText suggestion(std::string_view word, Range const& candidates) {
    auto const nearest = closest(word, candidates);
    if (!nearest) return {};
    return fill_in({"; có phải là \"{0}\"?", "; did you mean \"{0}\"?"}, {*nearest});
}

}  // namespace v1
}  // namespace criterion19
