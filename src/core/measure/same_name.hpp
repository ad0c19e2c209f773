// Whether two names are one, whatever their case, blanks and Unicode form.
#pragma once

#include <criterion19/record/dossier.hpp>
#include "../letters.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// The digits of a name as a number: names that are one have the same, and most units differ in it already.
inline std::uint64_t digits_of(std::string_view name) noexcept {
    std::uint64_t out = 1;
    for (char const c : name)
        if (c >= '0' && c <= '9') out = out * 11 + static_cast<std::uint64_t>(c - '0') + 1;
    return out;
}

/// `list` holds indices of units of one kind. An entry joins a group where it may be one with all that are in it.
inline AlikeGroups group_alike(std::vector<Unit> const& units, std::vector<std::size_t> const& list) {
    AlikeGroups out;
    out.of.reserve(list.size());
    std::vector<std::uint64_t> digits;
    digits.reserve(list.size());
    for (auto const index : list) digits.push_back(digits_of(units[index].name));
    auto sorted = digits;
    std::sort(sorted.begin(), sorted.end());
    auto const is_alone = [&](std::uint64_t key) {
        auto const same = std::equal_range(sorted.begin(), sorted.end(), key);
        return same.second - same.first == 1;
    };
    using Members = std::vector<std::size_t>;
    std::unordered_map<std::string, std::vector<std::pair<std::size_t, Members>>> named;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const& unit = units[list[i]];
        if (unit.name.empty() || is_alone(digits[i])) {
            out.of.push_back(out.count++);
            continue;
        }
        auto& groups = named[folded_name(unit.name)];
        auto const joined = std::find_if(groups.begin(), groups.end(), [&](auto const& group) {
            return std::all_of(group.second.begin(), group.second.end(),
                               [&](std::size_t member) { return !is_told_apart(units[member], unit); });
        });
        if (joined == groups.end()) {
            groups.push_back({out.count++, {list[i]}});
            out.of.push_back(groups.back().first);
        } else {
            joined->second.push_back(list[i]);
            out.of.push_back(joined->first);
        }
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
