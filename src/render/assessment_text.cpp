#include "render/layout.hpp"
#include "render/words.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/render.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

Emphasis emphasis_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::met:
            return Emphasis::good;
        case Outcome::not_met:
            return Emphasis::bad;
        case Outcome::undetermined:
            return Emphasis::unsure;
        case Outcome::not_applicable:
            break;
    }
    return Emphasis::faint;
}

std::string_view mark_of(Outcome outcome) {
    constexpr std::string_view marks[] = {"[?]", "[+]", "[-]", "[ ]"};
    return marks[static_cast<std::size_t>(outcome)];
}

/// "4.3.a" of "tt124-2021/commune/4.3.a": inside one report the standard's own id need not be read again and again.
std::string_view short_id(Assessment const& assessment, Finding const& finding) {
    std::string_view const id = finding.id;
    return id.size() > assessment.standard_id.size() ? id.substr(assessment.standard_id.size() + 1) : id;
}

std::string upper_first(std::string text) {
    // Only "đ" of the outcomes' first letters is not ASCII.
    if (text.rfind("đ", 0) == 0) return "Đ" + text.substr(std::string_view("đ").size());
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

class AssessmentText {
public:
    AssessmentText(Assessment const& assessment, TextOptions const& options)
        : assessment_(assessment), language_(options.language), lines_(options.width, options.colour) {}

    std::string run() {
        head();
        failing();
        missing();
        table();
        recorded();
        return lines_.take();
    }

private:
    std::string say(Wording pattern, std::vector<BilingualText> const& arguments = {}) const {
        return fill_in(pattern, arguments).in(language_);
    }

    void head() {
        lines_.paragraph(0, "", say(words::dossier_of, {assessment_.unit_name, std::to_string(assessment_.year)}));
        lines_.paragraph(2, "", say(words::standard_line, {assessment_.title, assessment_.standard_id}));
        lines_.paragraph(2, "", say(words::as_of_line, {print_date(assessment_.as_of)}));
        if (!assessment_.layers.empty()) {
            std::string all;
            for (auto const& layer : assessment_.layers) all += (all.empty() ? "" : ", ") + layer;
            lines_.paragraph(2, "", say(words::layers_line, {all}));
        }
        for (auto const& note : assessment_.notes) lines_.paragraph(2, "", say(words::note_line, {note}));
        lines_.blank();
        auto const outcome = upper_first(std::string(wording_of(assessment_.outcome).in(language_)));
        lines_.paragraph(0, say(words::outcome_line, {outcome}), "", emphasis_of(assessment_.outcome));
        std::int64_t counts[4] = {};
        std::int64_t total = 0;
        for (auto const& finding : assessment_.findings) {
            if (finding.group) continue;
            ++counts[static_cast<std::size_t>(finding.outcome)];
            ++total;
        }
        auto const count = [&](Outcome which) { return print_number(counts[static_cast<std::size_t>(which)]); };
        lines_.paragraph(0, "",
                         say(words::counts_line, {print_number(total), count(Outcome::met), count(Outcome::not_met),
                                                  count(Outcome::undetermined), count(Outcome::not_applicable)}));
        lines_.paragraph(0, "",
                         say(words::label_line,
                             {fill_in({"{0} ({1})", "{0} ({1})"}, {print(assessment_.weakest_label),
                                                                   wording_of(assessment_.weakest_label.knowledge)})}));
    }

    void failing() {
        bool first = true;
        for (auto const& finding : assessment_.findings) {
            if (finding.group || finding.outcome != Outcome::not_met) continue;
            if (first) lines_.heading(say(words::not_met_heading));
            first = false;
            lines_.paragraph(6, "  " + std::string(mark_of(finding.outcome)),
                             std::string(short_id(assessment_, finding)) + " " + finding.explanation.in(language_),
                             Emphasis::bad);
            lines_.paragraph(6, "", citation(finding));
        }
    }

    void missing() {
        std::vector<std::string> seen;
        for (auto const& finding : assessment_.findings) {
            for (auto const& fact : finding.missing) {
                bool known = false;
                for (auto const& key : seen) known = known || key == fact.indicator;
                if (known) continue;
                if (seen.empty()) lines_.heading(say(words::missing_heading));
                seen.push_back(fact.indicator);
                std::string text = fact.name.in(language_) + " (" + std::string(short_id(assessment_, finding)) + ")";
                for (auto const& reason : fact.reasons) text += "; " + reason.in(language_);
                lines_.paragraph(4, "  - ", text);
            }
        }
    }

    std::string citation(Finding const& finding) const {
        return say(words::citation_item, {finding.citation, print(finding.label)});
    }

    void table() {
        lines_.heading(say(words::table_heading));
        for (auto const& finding : assessment_.findings) {
            if (finding.depth == 0) continue;
            auto const indent = static_cast<std::size_t>(2 * finding.depth);
            auto const id = std::string(short_id(assessment_, finding));
            auto const outcome = std::string(wording_of(finding.outcome).in(language_));
            if (finding.group) {
                lines_.paragraph(indent + 4, std::string(indent, ' ') + std::string(mark_of(finding.outcome)),
                                 id + " " + finding.text.in(language_) + ": " + outcome, emphasis_of(finding.outcome));
                continue;
            }
            lines_.paragraph(indent + 4, std::string(indent, ' ') + std::string(mark_of(finding.outcome)),
                             id + " " + finding.text.in(language_) + ": " + outcome, emphasis_of(finding.outcome));
            lines_.paragraph(indent + 4, "", finding.explanation.in(language_));
            for (auto const& evidence : finding.evidence) {
                auto const quote = evidence.quote.empty() ? std::string() : say(words::quote_item, {evidence.quote});
                lines_.paragraph(indent + 4, "",
                                 say(words::evidence_item, {evidence.text, wording_of(evidence.basis), quote}));
            }
            if (!finding.layer.empty()) lines_.paragraph(indent + 4, "", say(words::layer_item, {finding.layer}));
            lines_.paragraph(indent + 4, "", citation(finding));
        }
    }

    void recorded() {
        if (assessment_.recorded.empty()) return;
        lines_.heading(say(words::recorded_heading));
        for (auto const& evidence : assessment_.recorded)
            lines_.paragraph(4, "  - ", say(words::recorded_item, {evidence.text, wording_of(evidence.basis)}));
    }

    Assessment const& assessment_;
    Language language_;
    Lines lines_;
};

}  // namespace
}  // namespace render

std::string render_text(Assessment const& assessment, TextOptions const& options) {
    return render::AssessmentText(assessment, options).run();
}

}  // namespace v1
}  // namespace criterion19
