// An assessment: what is looked up in it, and its special members, which every program would compile otherwise.
#include <criterion19/judge/assessment.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {

Finding::Finding() = default;
Finding::Finding(Finding const&) = default;
Finding::Finding(Finding&&) noexcept = default;
Finding& Finding::operator=(Finding const&) = default;
Finding& Finding::operator=(Finding&&) noexcept = default;
Finding::~Finding() = default;

Assessment::Assessment(Facts measured)
    : standard(&measured.standard()), standard_id(standard->id), title(standard->title), facts(std::move(measured)) {}
Assessment::Assessment(Assessment const&) = default;
Assessment::Assessment(Assessment&&) noexcept = default;
Assessment& Assessment::operator=(Assessment const&) = default;
Assessment& Assessment::operator=(Assessment&&) noexcept = default;
Assessment::~Assessment() = default;

BilingualText Assessment::layer_text(std::string const& id) const {
    for (std::size_t i = 0; i < layers.size() && i < layer_texts.size(); ++i)
        if (layers[i] == id && !layer_texts[i].empty()) return layer_texts[i];
    return id;
}

Finding const* Assessment::find(std::string_view id) const noexcept {
    for (auto const& finding : findings) {
        std::string_view const whole = finding.id;
        if (whole == id) return &finding;
        if (whole.size() == standard_id.size() + 1 + id.size() && whole.substr(standard_id.size() + 1) == id)
            return &finding;
    }
    return nullptr;
}

AssessOptions::AssessOptions() = default;
AssessOptions::AssessOptions(AssessOptions const&) = default;
AssessOptions::AssessOptions(AssessOptions&&) noexcept = default;
AssessOptions& AssessOptions::operator=(AssessOptions const&) = default;
AssessOptions& AssessOptions::operator=(AssessOptions&&) noexcept = default;
AssessOptions::~AssessOptions() = default;

}  // namespace v1
}  // namespace criterion19
