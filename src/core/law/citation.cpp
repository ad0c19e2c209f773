// Citations and labels as text.
#include "../base/text_maker.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/vocabulary.hpp>
#include <criterion19/law/citation.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {

std::string print(Label label) {
    std::string text(key_of(label.knowledge));
    if (label.knowledge == Knowledge::recalled) text += " " + std::to_string(label.confidence) + " %";
    return text;
}

BilingualText in_words(Label label) {
    if (label.knowledge != Knowledge::recalled) return wording_of(label.knowledge);
    return fill_in({"{0} ({1} %)", "{0} ({1} %)"}, {wording_of(label.knowledge), std::to_string(label.confidence)});
}

BilingualText name_of(Instrument const& instrument) {
    return fill_in({"{0} {1}", "{0} {1}"}, {instrument.kind, instrument.number});
}

BilingualText print(Citation const& citation) {
    if (citation.instrument == nullptr) return {};
    auto const& instrument = *citation.instrument;
    detail::TextMaker vi;
    auto const add_part = [&vi](std::string_view before, std::string_view part) {
        if (part.empty()) return;
        vi.add(before);
        vi.add(part);
        vi.add(" ");
    };
    add_part("điểm ", citation.point);
    add_part("khoản ", citation.clause);
    add_part("Điều ", citation.article);
    add_part("", citation.annex.vi);
    vi.add(instrument.kind.vi);
    vi.add(" ");
    vi.add(instrument.number);

    detail::TextMaker en;
    auto const add = [&en](std::string_view before, std::string_view part, std::string_view after = {}) {
        if (part.empty()) return;
        en.add(before);
        en.add(part);
        en.add(after);
    };
    add(instrument.kind.en, " ", instrument.number);
    if (!citation.article.empty()) {
        add(", Article ", citation.article);
        add("(", citation.clause, ")");
        add("(", citation.point, ")");
    }
    add(", ", citation.annex.en);
    return {std::move(vi).text(), std::move(en).text()};
}

}  // namespace v1
}  // namespace criterion19
