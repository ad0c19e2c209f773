#include <criterion19/io/draft_dossier.hpp>

#include "core/base/argument.hpp"
#include "text/draft_maker.hpp"
#include "text/normalise.hpp"
#include "text/paper.hpp"

#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

/// The first line with words in it: of a report, its title.
Span title_of(std::string_view utf8) {
    std::size_t begin = 0;
    while (begin < utf8.size()) {
        auto const end = std::min(utf8.find('\n', begin), utf8.size());
        if (!text::shown(utf8.substr(begin, end - begin), 40).empty()) return {begin, end};
        begin = end + 1;
    }
    return {};
}

/// The year that the text is about: more mentions than all others together. The years of documents, of a recognition
/// long ago, and of what is compared with or planned say nothing of it.
boost::optional<int> year_of(ReportReading const& reading, std::string_view utf8) {
    std::map<int, std::size_t> mentions;
    std::size_t all = 0;
    auto const add = [&](int year) {
        if (year < first_year || year > last_year) return;
        ++mentions[year];
        ++all;
    };
    for (auto const& mention : reading.years) {
        if (mention.place != YearPlace::alone && mention.place != YearPlace::in_date) continue;
        if (text::is_aside(utf8, mention.span)) continue;
        add(mention.year);
    }
    for (auto const& document : reading.documents)
        // What recognises is often signed in January of the year that follows.
        if (document.relation == DocumentRelation::issued && document.date &&
            (document.type != DocumentType::decision || document.date->month() > 1))
            add(document.date->year());
    for (auto const& [year, count] : mentions)
        if (2 * count > all) return year;
    return boost::none;
}

/// Asks for the year, and says which ones the text mentions.
Error no_year(ReportReading const& reading) {
    std::set<int> years;
    for (auto const& mention : reading.years)
        if (mention.year >= first_year && mention.year <= last_year && years.size() < 20) years.insert(mention.year);
    std::string list;
    for (auto const year : years) list += (list.empty() ? "" : ", ") + std::to_string(year);
    BilingualText said{"văn bản không cho biết rõ năm; cần nêu năm của hồ sơ",
                       "the text does not tell its year; give the year of the dossier"};
    if (!list.empty()) said = fill_in({"{0} (văn bản nhắc tới: {1})", "{0} (it mentions: {1})"}, {said, list});
    return make_error(ErrorCode::invalid_argument, {}, {"--year", std::move(said)});
}

/// The commune that the dossier is of: it was given, the paper's head names it, it is the only one, or it is the only
/// one in the title.
struct CommuneOfText {
    Place place;
    text::TextOf text_of = text::TextOf::commune;
};

/// Whose a text is of which the commune was given: its own where the text names it or names none.
text::TextOf text_of_given(ReportReading const& reading, text::PaperFrame const& frame, Span title,
                           std::string const& commune) {
    bool named = false;
    bool others = false;
    bool title_of_above = false;
    for (auto const& place : reading.places) {
        bool const same = place.kind == PlaceKind::commune && text::is_same_name(place.name, commune);
        named = named || same;
        // Of a text whose commune was given the reader calls all others doubtful.
        others = others || (place.kind == PlaceKind::commune && !same);
        if (place.certainty != Certainty::sure) continue;
        title_of_above = title_of_above || ((place.kind == PlaceKind::district || place.kind == PlaceKind::province) &&
                                            place.span.overlaps(title));
    }
    if (!frame.commune.empty())
        return text::is_same_name(frame.commune, commune) ? text::TextOf::commune : text::TextOf::other;
    if (frame.level == text::PaperLevel::above) return text::TextOf::above;
    if (named) return text::TextOf::commune;
    if (others) return text::TextOf::other;
    return title_of_above && frame.level != text::PaperLevel::commune ? text::TextOf::above : text::TextOf::commune;
}

/// In a paper of the commune the only district and the only province that it names are those that it lies in.
void only_outer_places(ReportReading const& reading, Place& place) {
    std::string district;
    std::string province;
    bool several = false;
    for (auto const& each : reading.places) {
        if (each.certainty != Certainty::sure) continue;
        auto const add = [&](std::string& name) {
            several = several || (!name.empty() && !text::is_same_name(name, each.name));
            name = each.name;
        };
        if (each.kind == PlaceKind::district) add(district);
        if (each.kind == PlaceKind::province) add(province);
    }
    if (several) return;
    if (place.district.empty()) place.district = text::in_running_case(district);
    if (place.province.empty()) place.province = text::in_running_case(province);
}

/// Whether the start of the text speaks of a district or a province, named or not: "toàn huyện", "Công an tỉnh".
bool speaks_of_above(std::string_view utf8) {
    constexpr std::size_t looked_at = 20'000;
    auto end = std::min(utf8.size(), looked_at);
    while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) --end;
    std::vector<text::Token> tokens;
    text::tokenise(utf8, 0, end, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != text::Token::word) continue;
        auto const role = text::phrase_at(tokens, i).role;
        if (role == text::Role::above || role == text::Role::organ_above) return true;
    }
    return false;
}

CommuneOfText commune_of(ReportReading const& reading, std::string_view utf8, text::PaperFrame const& frame, Span title,
                         DraftOptions const& options) {
    CommuneOfText out;
    std::vector<std::string> all;
    std::vector<std::string> in_title;
    bool above = frame.level == text::PaperLevel::above;
    auto const add = [](std::vector<std::string>& names, std::string const& name) {
        if (names.size() < 3 && std::none_of(names.begin(), names.end(),
                                             [&](std::string const& known) { return text::is_same_name(known, name); }))
            names.push_back(name);
    };
    for (auto const& place : reading.places) {
        if (place.certainty != Certainty::sure) continue;
        above = above || place.kind == PlaceKind::district || place.kind == PlaceKind::province;
        if (place.kind != PlaceKind::commune) continue;
        add(all, place.name);
        if (place.span.overlaps(title)) add(in_title, place.name);
    }
    if (!options.commune.empty())
        out.place.name = text::shown(options.commune);
    else if (!frame.commune.empty())
        out.place.name = frame.commune;
    else if (frame.level == text::PaperLevel::above)
        out.text_of = text::TextOf::unclear;
    else if (all.size() == 1)
        out.place.name = text::in_running_case(all.front());
    else if (in_title.size() == 1)
        out.place.name = text::in_running_case(in_title.front());
    else
        out.text_of = all.empty() && !above && !speaks_of_above(utf8) ? text::TextOf::commune : text::TextOf::unclear;
    if (options.commune.empty() && frame.level == text::PaperLevel::above) out.text_of = text::TextOf::unclear;
    if (!options.commune.empty()) out.text_of = text_of_given(reading, frame, title, out.place.name);
    if (out.place.name.empty()) return out;
    auto const is_sure = [&](PlaceFact const& place) {
        for (auto const& other : reading.places)
            if (other.certainty == Certainty::sure && other.kind == place.kind && other.name == place.name) return true;
        return false;
    };
    for (auto const& place : reading.places) {
        if (place.kind != PlaceKind::commune || !place.inside || !text::is_same_name(place.name, out.place.name))
            continue;
        for (auto inside = place.inside; inside; inside = reading.places[*inside].inside) {
            auto const& outer = reading.places[*inside];
            if (!is_sure(outer)) break;
            if (outer.kind == PlaceKind::district) out.place.district = outer.name;
            if (outer.kind == PlaceKind::province) out.place.province = outer.name;
        }
        break;
    }
    if (frame.official || frame.level == text::PaperLevel::commune) only_outer_places(reading, out.place);
    return out;
}

Source source_of(ReportReading const& reading, std::string_view utf8, Span title) {
    Source source;
    source.id = "bao-cao";
    source.title = text::shown(utf8.substr(title.begin, title.end - title.begin));
    for (auto const& date : reading.dates)
        if (date.role == DateRole::published && date.certainty == Certainty::sure &&
            is_real_date(date.year, date.month, date.day)) {
            source.date = Date(static_cast<unsigned short>(date.year), static_cast<unsigned short>(date.month),
                               static_cast<unsigned short>(date.day));
            break;
        }
    return source;
}

/// Place of a candidate's section among the keys of a dossier.
std::size_t rank_of(std::string_view about) {
    static constexpr std::string_view sections[] = {
        "/totals",   "/flags",  "/documents", "/registrations", "/recognitions",    "/attestations",
        "/meetings", "/models", "/forces",    "/figures",       "/defence_targets", "/claims"};
    for (std::size_t i = 0; i < std::size(sections); ++i)
        if (about.substr(0, sections[i].size()) == sections[i]) return i;
    return std::size(sections);
}

}  // namespace

Result<Draft> draft_dossier(ReportReading const& reading, std::string_view utf8, DraftOptions const& options) {
    if (auto fault = detail::fault_of_argument(options.commune, "commune")) return *fault;
    auto frame = text::frame_of(utf8);
    auto year = options.year;
    if (!year) year = frame.title_year;
    if (!year && frame.official) year = frame.paper_year;
    if (!year) year = year_of(reading, utf8);
    if (!year) return no_year(reading);
    auto const title = frame.title.end != 0 ? frame.title : title_of(utf8);
    auto commune = commune_of(reading, utf8, frame, title, options);

    DossierContent content;
    content.year = *year;
    content.kind = UnitKind::commune;
    content.basis = Basis::reported;
    content.place = std::move(commune.place);
    content.sources.push_back(source_of(reading, utf8, title));
    std::vector<DraftCandidate> candidates;
    text::DraftMaker maker(reading, utf8, std::move(frame), content, candidates);
    maker.settle_places(commune.text_of);
    text::draft_tables(maker);
    text::draft_sentences(maker);
    text::draft_documents(maker);
    maker.finish();
    std::stable_sort(candidates.begin(), candidates.end(), [](DraftCandidate const& a, DraftCandidate const& b) {
        return rank_of(a.about) < rank_of(b.about);
    });

    auto dossier = DossierBuilder(std::move(content)).build();
    if (!dossier) return dossier.errors();
    return Draft{*std::move(dossier), std::move(candidates)};
}

}  // namespace v1
}  // namespace criterion19
