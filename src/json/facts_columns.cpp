// Which column of a table was probably meant.
#include "core/letters.hpp"
#include "json/facts_table.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/law/standard.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// Whether one is a slip of the other: a letter in six.
bool is_nearly(std::string_view a, std::string_view b) {
    auto const allowed = std::max(a.size(), b.size()) / 6;
    auto const difference = a.size() < b.size() ? b.size() - a.size() : a.size() - b.size();
    return difference <= allowed && !a.empty() && edit_distance(a, b) <= allowed;
}

bool is_one_slip(std::string_view a, std::string_view b) {
    auto const difference = a.size() < b.size() ? b.size() - a.size() : a.size() - b.size();
    return difference <= 1 && edit_distance(a, b) <= 1;
}

BilingualText did_you_mean(std::string_view key) {
    auto const quoted = "\"" + std::string(key) + "\"?";
    return {"; có phải là " + quoted, "; did you mean " + quoted};
}

/// What the columns beside the facts are called in tables.
constexpr std::pair<std::string_view, std::string_view> head_titles[] = {
    {"commune", "commune"}, {"xa", "commune"},        {"ten xa", "commune"}, {"xa phuong", "commune"},
    {"don vi", "commune"},  {"province", "province"}, {"tinh", "province"},  {"tinh thanh pho", "province"},
    {"year", "year"},       {"nam", "year"},          {"nam xet", "year"},   {"nam danh gia", "year"},
};

}  // namespace

std::string folded(std::string_view name) {
    std::string out;
    bool space = false;
    while (!name.empty()) {
        auto const point = text::decode(name);
        name.remove_prefix(point.length);
        if (text::combining_mark_of(point.value).mark) continue;
        auto const code = text::letter_of(point.value).code;
        constexpr std::string_view without_shape = "aadeoou";
        char c = '\0';
        if (code >= 1 && code <= 26)
            c = static_cast<char>('a' + code - 1);
        else if (code >= text::letter_a_breve && code <= text::letter_u_horn)
            c = without_shape[code - text::letter_a_breve];
        else if (point.value >= '0' && point.value <= '9')
            c = static_cast<char>(point.value);
        if (c == '\0') {
            space = !out.empty();
            continue;
        }
        if (space) out += ' ';
        space = false;
        out += c;
    }
    return out;
}

ColumnNames::ColumnNames(FactsKeys const& keys) {
    auto const& standard = keys.standard();
    auto const add = [&](Indicator indicator, std::string const& key) {
        auto const title = name_of(standard, indicator);
        titles_.push_back({folded(title.in(Language::vi)), key});
        titles_.push_back({folded(title.in(Language::en)), key});
        titles_.push_back({folded(key), key});
    };
    for (std::size_t slot = 0; slot < keys.size(); ++slot) {
        add(standard.indicators[slot], keys.key(slot));
        keys_.push_back(keys.key(slot));
    }
    for (int number = 0; number < Indicator::built_in_count; ++number) {
        auto const indicator = Indicator::from_number(number);
        add(indicator, key_of(standard, indicator));
    }
}

std::string_view ColumnNames::key_titled(std::string_view name) const {
    auto const words = folded(name);
    if (words.empty()) return {};
    for (auto const& [title, key] : head_titles)
        if (words == title) return key;
    for (auto const& title : titles_)
        if (words == title.folded) return title.key;
    return {};
}

BilingualText ColumnNames::meant(std::string_view name) const {
    auto const words = folded(name);
    if (words.empty()) return {};
    for (auto const& [title, key] : head_titles)
        if (words == title || (title.size() >= 4 && is_one_slip(words, title))) return did_you_mean(key);
    for (auto const& title : titles_)
        if (is_nearly(words, title.folded)) return did_you_mean(title.key);
    return suggestion(name, keys_);
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
