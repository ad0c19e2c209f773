// Decisions on titles: by whom they count, and what it says that none was made.
#pragma once

#include "attestations.hpp"
#include "context.hpp"

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Why a decision on a title does or does not count.
enum class RecognitionFit : std::uint8_t {
    counts,
    later,       ///< made after the day of assessment
    other_body,  ///< made by a body that cannot decide on the title
};

/// 124/2021/TT-BCA, Điều 10: the People's Committee of the commune decides on hamlets, and on other units that it
/// manages or that are delegated to it; on the commune itself that of the district, and from 01/07/2025, when districts
/// ended and no rule in their place was read, any level above the commune. The Ministry of Public Security decides on
/// units that its departments follow. A decision that names nobody is taken for one of the right body.
inline RecognitionFit fit_of(MeasureContext const& context, UnitKind unit, Recognition const& entry) {
    if (entry.date && context.as_of < to_day(*entry.date)) return RecognitionFit::later;
    auto const level = level_of(entry.by);
    bool const is_place = unit == UnitKind::commune || unit == UnitKind::hamlet;
    if (entry.by.kind && *entry.by.kind != IssuerKind::peoples_committee) {
        bool const ministry = (*entry.by.kind == IssuerKind::police || *entry.by.kind == IssuerKind::ministry) &&
                              level == boost::optional<Level>(Level::central);
        return ministry && !is_place ? RecognitionFit::counts : RecognitionFit::other_body;
    }
    if (!level) return RecognitionFit::counts;
    switch (*level) {
        case Level::central:
        case Level::province:
            return RecognitionFit::counts;
        case Level::district:
            if ((entry.date ? to_day(*entry.date) : context.as_of) < districts_ended) return RecognitionFit::counts;
            break;
        case Level::commune:
            if (unit != UnitKind::commune) return RecognitionFit::counts;
            break;
        case Level::hamlet:
        case Level::unit:
            break;
    }
    return RecognitionFit::other_body;
}

/// Whether the word that none was issued counts: of the year, given by the day of assessment, and once the period is
/// over in which it had to be issued.
inline bool counts(MeasureContext const& context, NotIssued const& entry, Issued what, Period days) {
    if (entry.of != what || entry.year.get_value_or(context.year) != context.year || !entry.date) return false;
    auto const said = to_day(*entry.date);
    return !context.runs(days) && days.last() <= said && said <= context.as_of;
}

/// Adds the words that none was issued to what a value rests on; whether there is one that counts.
inline bool rest_on_not_issued(MeasureContext const& context, Issued what, Period days,
                               std::vector<Evidence>& evidence) {
    bool any = false;
    for (std::size_t i = 0; i < context.unit.not_issued.size(); ++i) {
        auto const& entry = context.unit.not_issued[i];
        if (!counts(context, entry, what, days)) continue;
        any = true;
        context.rest_on(evidence, "not_issued", i, entry.origin, [&] {
            return fill_in({"{0}: nêu ngày {1} là không có", "{0}: said on {1} that there is none"},
                           {wording_of(what), print_date(*entry.date)});
        });
    }
    return any;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
