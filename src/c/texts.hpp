// Text of the C++ library as the C interface shows it: made at the call, kept by the handle, ending in NUL.
#pragma once

#include <criterion19/criterion19.h>
#include <criterion19/base/error.hpp>

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace criterion19::c {

/// The texts of a handle, each made at the first call that shows it and kept as long as the handle. A text is known by
/// its address, so it has to stand in the handle too. Several threads may read one handle.
class ShownTexts {
public:
    criterion19_text operator()(BilingualText const& text) const {
        std::lock_guard<std::mutex> const lock(mutex_);
        return made(text);
    }
    /// Shows them all, one behind the other; null where there is none.
    criterion19_text const* operator()(std::vector<BilingualText> const& texts) const {
        if (texts.empty()) return nullptr;
        std::lock_guard<std::mutex> const lock(mutex_);
        auto& list = lists_[&texts];
        if (list.empty()) {
            std::vector<criterion19_text> all;
            all.reserve(texts.size());
            for (auto const& text : texts) all.push_back(made(text));
            list = std::move(all);
        }
        return list.data();
    }

private:
    struct Made {
        std::string vi;
        std::string en;
    };

    criterion19_text made(BilingualText const& text) const {
        auto found = made_.find(&text);
        if (found == made_.end())
            found = made_.emplace(&text, Made{text.in(Language::vi), text.in(Language::en)}).first;
        return {found->second.vi.c_str(), found->second.en.c_str()};
    }

    mutable std::mutex mutex_;
    mutable std::unordered_map<BilingualText const*, Made> made_;
    mutable std::unordered_map<std::vector<BilingualText> const*, std::vector<criterion19_text>> lists_;
};

/// A view of a whole string literal, so that its end is a NUL: keys and names of the fixed tables.
inline char const* literal(std::string_view text) noexcept {
    return text.data() == nullptr ? "" : text.data();
}
inline criterion19_text literal(Wording wording) noexcept {
    return {literal(wording.vi), literal(wording.en)};
}

inline std::vector<char const*> shown(std::vector<std::string> const& texts) {
    std::vector<char const*> out;
    out.reserve(texts.size());
    for (auto const& text : texts) out.push_back(text.c_str());
    return out;
}

}  // namespace criterion19::c
