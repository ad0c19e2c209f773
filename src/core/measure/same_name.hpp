// Whether two names are one, whatever their case, blanks and Unicode form.
#pragma once

#include "../letters.hpp"
#include <criterion19/record/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What is left of a name when case, blanks and Unicode form are left out: "Thôn  1" and "THÔN 1" give the same.
inline std::string folded_name(std::string_view name) {
    std::string out;
    text::WordKeyBuilder word;
    auto const end_word = [&] {
        if (auto const key = word.finish(); key != 0)
            for (unsigned shift = 0; shift < 64; shift += 8) out += static_cast<char>(key >> shift & 0xffU);
        word = {};
    };
    bool blank = true;
    while (!name.empty()) {
        auto const point = text::decode(name);
        auto const bytes = name.substr(0, point.length);
        name.remove_prefix(bytes.size());
        if (auto const mark = text::combining_mark_of(point.value); mark.mark) {
            word.add(mark);
        } else if (auto const letter = text::letter_of(point.value); letter.code != 0) {
            if (letter.code == text::foreign_letter) {
                // Letters of other alphabets have no key that tells them apart.
                end_word();
                out.append(bytes);
            } else {
                word.add(letter);
            }
            blank = false;
        } else {
            end_word();
            bool const is_blank = point.value <= 0x20 || point.value == 0xa0 || point.value == 0x3000;
            if (!is_blank) out.append(bytes);
            if (is_blank && !blank) out += ' ';
            blank = is_blank;
        }
    }
    end_word();
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

inline bool is_same_name(std::string_view a, std::string_view b) {
    return a == b || folded_name(a) == folded_name(b);
}

/// The group of each listed unit: those that nothing tells apart share one.
struct AlikeGroups {
    std::vector<std::size_t> of;  ///< of the i-th entry of the list
    std::size_t count = 0;
};

/// Whether code or former commune tell two units of one kind and name apart. Where nothing does, they are one or two.
inline bool is_told_apart(Unit const& a, Unit const& b) {
    if (!a.code.empty() && !b.code.empty() && a.code != b.code) return true;
    return !a.former_commune.empty() && !b.former_commune.empty() && !is_same_name(a.former_commune, b.former_commune);
}

/// `list` holds indices of units of one kind. An entry joins a group where it may be one with all that are in it.
inline AlikeGroups group_alike(std::vector<Unit> const& units, std::vector<std::size_t> const& list) {
    AlikeGroups out;
    out.of.reserve(list.size());
    using Members = std::vector<std::size_t>;
    std::unordered_map<std::string, std::vector<std::pair<std::size_t, Members>>> named;
    for (auto const index : list) {
        auto const& unit = units[index];
        if (unit.name.empty()) {
            out.of.push_back(out.count++);
            continue;
        }
        auto& groups = named[folded_name(unit.name)];
        auto const joined = std::find_if(groups.begin(), groups.end(), [&](auto const& group) {
            return std::all_of(group.second.begin(), group.second.end(),
                               [&](std::size_t member) { return !is_told_apart(units[member], unit); });
        });
        if (joined == groups.end()) {
            groups.push_back({out.count++, {index}});
            out.of.push_back(groups.back().first);
        } else {
            joined->second.push_back(index);
            out.of.push_back(joined->first);
        }
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
