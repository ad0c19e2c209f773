#include <criterion19/io/draft_dossier.hpp>

#include <criterion19/io/json.hpp>
#include <criterion19/io/report_place.hpp>

#include "json/dossier_fields.hpp"
#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {

std::string write_draft(Draft const& draft) {
    return write_draft(draft, nullptr);
}

std::string write_draft(Draft const& draft, PlaceOf const& place_of) {
    if (draft.candidates.empty()) return write_dossier(draft.dossier);
    auto document = json::to_json(draft.dossier.content());
    json::add_extensions(document, draft.dossier->extensions);
    // One candidate after the other: all of them as values would be as large as the rest together.
    auto out = json::print_and_release(std::move(document));
    out.resize(out.size() - std::string_view("\n}\n").size());
    constexpr std::size_t around = 400;  // bytes of keys, line starts and the reason of one candidate
    std::size_t more = around;
    for (auto const& candidate : draft.candidates)
        more += candidate.about.size() + candidate.text.size() + candidate.value.size() * 3 / 2 + around;
    out.reserve(out.size() + more);
    out += ",\n  \"x-candidates\": [";
    for (auto const& candidate : draft.candidates) {
        auto entry = json::Json::object();
        if (!candidate.about.empty()) entry["about"] = candidate.about;
        entry["text"] = candidate.text;
        entry["begin"] = candidate.span.begin;
        entry["end"] = candidate.span.end;
        if (place_of) {
            auto const place = place_of(candidate.span.begin);
            entry["place"] = {{"vi", place.in(Language::vi)}, {"en", place.in(Language::en)}};
        }
        entry["reason"] = {{"vi", candidate.reason.in(Language::vi)}, {"en", candidate.reason.in(Language::en)}};
        if (!candidate.value.empty()) json::append(entry, "value", json::parsed_json(candidate.value));
        out += &candidate == draft.candidates.data() ? "\n    " : ",\n    ";
        json::append_printed(out, entry, "    ");
    }
    out += "\n  ]\n}\n";
    return out;
}

namespace {

/// Elements of a JSON list, which is well formed.
std::size_t elements_of(std::string_view list) {
    std::size_t depth = 0;
    std::size_t count = 0;
    bool text = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const sign = list[i];
        if (text) {
            if (sign == '\\') ++i;
            if (sign == '"') text = false;
            continue;
        }
        if (sign == '"') text = true;
        if ((sign == '{' || sign == '[') && ++depth == 2) ++count;
        if (sign == '}' || sign == ']') --depth;
    }
    return count;
}

}  // namespace

boost::optional<BilingualText> note_on_candidates(Dossier const& dossier) {
    for (auto const& extension : dossier->extensions) {
        if (extension.path != "/x-candidates") continue;
        auto const count = elements_of(extension.json);
        if (count == 0) return boost::none;
        return fill_in(
            {"hồ sơ còn {0} chỗ đọc được trong báo cáo, chờ người quyết định (mục x-candidates)",
             "the dossier still holds {0} readings of the report that somebody has to decide on (x-candidates)"},
            {std::to_string(count)});
    }
    return boost::none;
}

}  // namespace v1
}  // namespace criterion19
