// A ward reads what is asked of it as a ward; since 01/07/2025 there are xã, phường and đặc khu, and no thị trấn.
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/record/dossier.hpp>
#include <criterion19/standards/instruments.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline bool replace_all(std::string& text, std::string_view from, std::string_view to) {
    bool any = false;
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
        any = true;
    }
    return any;
}

/// The texts of a commune's findings in the words of its kind of place. What they quote of the law is left as it is.
inline void use_words_of_place(Dossier const& dossier, Assessment& assessment) {
    if (!assessment.unit.empty() || assessment.standard->unit != UnitKind::commune) return;
    auto const* ward = dossier->flags.find(Flag::ward);
    constexpr std::pair<std::string_view, std::string_view> of_ward[] = {
        {"Công an xã", "Công an phường"},
        {"Ủy ban nhân dân xã", "Ủy ban nhân dân phường"},
        {"Xã đạt", "Phường đạt"},
        {"Xã đăng ký", "Phường đăng ký"},
    };
    bool const is_ward = ward != nullptr && ward->value;
    bool const is_new = standards::district_level_ended <= assessment.as_of;
    if (!is_ward && !is_new) return;
    for (auto& finding : assessment.findings) {
        auto text = finding.text.in(Language::vi);
        bool changed = is_new && replace_all(text, "Xã, phường, thị trấn", "Xã, phường, đặc khu");
        if (is_ward)
            for (auto const& [from, to] : of_ward) changed = replace_all(text, from, to) || changed;
        if (changed) finding.text = BilingualText(text, finding.text.in(Language::en));
    }
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
