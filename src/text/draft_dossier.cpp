#include <criterion19/io/draft_dossier.hpp>

#include "text/draft_maker.hpp"
#include "text/normalise.hpp"

#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
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

/// The year that the text is about: more mentions than all others together.
boost::optional<int> year_of(ReportReading const& reading) {
    std::map<int, std::size_t> mentions;
    std::size_t all = 0;
    auto const add = [&](int year) {
        if (year < first_year || year > last_year) return;
        ++mentions[year];
        ++all;
    };
    for (auto const& mention : reading.years)
        if (mention.place == YearPlace::alone || mention.place == YearPlace::in_date) add(mention.year);
    for (auto const& document : reading.documents)
        if (document.relation == DocumentRelation::issued && document.date) add(document.date->year());
    for (auto const& [year, count] : mentions)
        if (2 * count > all) return year;
    return boost::none;
}

/// The commune that the dossier is of. Clear: it was given, it is the only one, or it is the only one in the title.
struct CommuneOfText {
    Place place;
    bool clear = true;
};

CommuneOfText commune_of(ReportReading const& reading, Span title, DraftOptions const& options) {
    CommuneOfText out;
    std::set<std::string> all;
    std::set<std::string> in_title;
    bool above = false;
    for (auto const& place : reading.places) {
        if (place.certainty != Certainty::sure) continue;
        above = above || place.kind == PlaceKind::district || place.kind == PlaceKind::province;
        if (place.kind != PlaceKind::commune) continue;
        all.insert(place.name);
        if (place.span.overlaps(title)) in_title.insert(place.name);
    }
    if (!options.commune.empty())
        out.place.name = text::shown(options.commune);
    else if (all.size() == 1)
        out.place.name = *all.begin();
    else if (in_title.size() == 1)
        out.place.name = *in_title.begin();
    else
        out.clear = all.empty() && !above;
    if (out.place.name.empty()) return out;
    auto const is_sure = [&](PlaceFact const& place) {
        for (auto const& other : reading.places)
            if (other.certainty == Certainty::sure && other.kind == place.kind && other.name == place.name) return true;
        return false;
    };
    for (auto const& place : reading.places) {
        if (place.kind != PlaceKind::commune || place.name != out.place.name || !place.inside) continue;
        for (auto inside = place.inside; inside; inside = reading.places[*inside].inside) {
            auto const& outer = reading.places[*inside];
            if (!is_sure(outer)) break;
            if (outer.kind == PlaceKind::district) out.place.district = outer.name;
            if (outer.kind == PlaceKind::province) out.place.province = outer.name;
        }
        break;
    }
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

}  // namespace

Result<Draft> draft_dossier(ReportReading const& reading, std::string_view utf8, DraftOptions const& options) {
    auto const year = options.year ? options.year : year_of(reading);
    if (!year)
        return make_error(ErrorCode::invalid_argument, {},
                          {"--year", BilingualText{"văn bản không cho biết rõ năm; cần nêu năm của hồ sơ",
                                                   "the text does not tell its year; give the year of the dossier"}});
    auto const title = title_of(utf8);
    auto commune = commune_of(reading, title, options);

    DossierContent content;
    content.year = *year;
    content.kind = UnitKind::commune;
    content.basis = Basis::reported;
    content.place = std::move(commune.place);
    content.sources.push_back(source_of(reading, utf8, title));
    std::vector<DraftCandidate> candidates;
    text::DraftMaker maker(reading, utf8, content, candidates);
    maker.mark_sentences(commune.clear);
    text::draft_totals(maker);
    text::draft_documents(maker);
    text::draft_activities(maker);
    text::draft_figures(maker);
    text::draft_people(maker);
    text::draft_claims(maker);

    auto dossier = DossierBuilder(std::move(content)).build();
    if (!dossier) return dossier.errors();
    return Draft{*std::move(dossier), std::move(candidates)};
}

}  // namespace v1
}  // namespace criterion19
