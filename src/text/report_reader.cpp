#include <criterion19/io/report_reader.hpp>

#include "core/base/argument.hpp"
#include "text/claims.hpp"
#include "text/comparisons.hpp"
#include "text/counts.hpp"
#include "text/dates.hpp"
#include "text/documents.hpp"
#include "text/items.hpp"
#include "text/letters.hpp"
#include "text/mentions.hpp"
#include "text/normalise.hpp"
#include "text/ratios.hpp"
#include "text/stretch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace criterion19 {
inline namespace v1 {
namespace {

/// Years for dates that have none: the page's date, the caller's hint, or the only year of the text.
void complete_years(ReportReading& reading, ReportHints const& hints) {
    int year = 0;
    for (auto const& date : reading.dates)
        if (date.role == DateRole::published && date.year_given && year == 0) year = date.year;
    if (year == 0 && hints.year) year = *hints.year;
    if (year == 0)
        for (auto const& mention : reading.years)
            if (mention.place != YearPlace::in_document && mention.place != YearPlace::in_comparison)
                year = std::max(year, mention.year);
    for (auto& date : reading.dates) {
        if (date.year_given || date.every_year) continue;
        date.year = year;
        date.certainty = Certainty::candidate;
        if (text::is_impossible(date)) continue;
        date.doubt = year == 0 ? Wording{"văn bản không ghi năm", "the text gives no year"}
                               : Wording{"năm suy từ ngữ cảnh", "the year is taken from the context"};
    }
}

/// A document cited again without its date or year has the date that the text gives elsewhere, where it gives one.
void complete_documents(ReportReading& reading) {
    std::unordered_map<std::string, std::vector<std::size_t>> dated;
    auto const key_of_document = [](DocumentFact const& fact) {
        // without the year inside the number, which some citations leave out
        auto symbol = *fact.symbol;
        auto const slash = symbol.find('/');
        auto const next = slash == std::string::npos ? slash : symbol.find('/', slash + 1);
        if (next == slash + 5) symbol.erase(slash, 5);
        return symbol;
    };
    for (std::size_t i = 0; i < reading.documents.size(); ++i) {
        auto const& fact = reading.documents[i];
        if (fact.symbol && fact.date) dated[key_of_document(fact)].push_back(i);
    }
    for (auto& fact : reading.documents) {
        if (!fact.symbol || fact.date || fact.year) continue;
        auto const found = dated.find(key_of_document(fact));
        if (found == dated.end()) continue;
        auto const& first = reading.documents[found->second.front()];
        bool one = true;
        for (auto const at : found->second) one = one && reading.documents[at].date == first.date;
        if (!one) continue;
        fact.date = first.date;
        fact.same_as = found->second.front();
        fact.certainty = Certainty::candidate;
        fact.doubt = {"ngày lấy từ lần nêu khác trong văn bản", "the date is taken from another citation in the text"};
    }
}

/// Makes room for what the rest of the text will hold if it is as dense as the stretch just read, so that a long list
/// is not copied to twice its size again and again.
class Foresight {
public:
    Foresight(ReportReading& reading, std::size_t most) : reading_(reading), most_(most) {}

    void before() { before_ = sizes(); }
    void after(std::size_t read, std::size_t rest) {
        auto const now = sizes();
        std::size_t list = 0;
        auto const room = [&](auto& facts) {
            auto const added = now[list] - before_[list];
            ++list;
            auto const more = static_cast<std::size_t>(std::uint64_t{added} * rest / read);
            if (more == 0 || facts.capacity() - facts.size() >= more) return;
            facts.reserve(facts.size() + std::min(more + more / 16 + 16, most_));
        };
        room(reading_.documents);
        room(reading_.dates);
        room(reading_.ratios);
        room(reading_.counts);
        room(reading_.comparisons);
        room(reading_.places);
        room(reading_.organisations);
        room(reading_.years);
        room(reading_.standards);
        room(reading_.not_understood);
    }

private:
    std::array<std::size_t, 10> sizes() const noexcept {
        return {reading_.documents.size(),     reading_.dates.size(),       reading_.ratios.size(),
                reading_.counts.size(),        reading_.comparisons.size(), reading_.places.size(),
                reading_.organisations.size(), reading_.years.size(),       reading_.standards.size(),
                reading_.not_understood.size()};
    }

    ReportReading& reading_;
    std::size_t most_;
    std::array<std::size_t, 10> before_{};
};

/// First word of a unit, as a key.
text::WordKey first_word(std::string const& unit) {
    return text::key_of_word(std::string_view(unit).substr(0, unit.find(' ')));
}

/// "đạt 86,7% trên tổng số hộ gia đình": where the text gives one total of the named base, that is the only base it
/// offers. It stays a candidate: whether it is the base that was meant, the text does not say.
void complete_bases(ReportReading& reading) {
    bool any = false;
    for (auto const& ratio : reading.ratios) any = any || (ratio.part && !ratio.whole && !ratio.of.empty());
    if (!any) return;
    struct Total {
        std::int64_t value = 0;
        Span span;
        bool one = true;
    };
    std::unordered_map<text::WordKey, Total> totals;
    for (auto const& ratio : reading.ratios) {
        if (!ratio.whole || ratio.apart || ratio.unit.empty()) continue;
        auto& total = totals[first_word(ratio.unit)];
        if (total.value != 0 && total.value != *ratio.whole) total.one = false;
        if (total.value == 0) total = {*ratio.whole, ratio.span, true};
    }
    for (auto& ratio : reading.ratios) {
        if (!ratio.part || ratio.whole || ratio.of.empty()) continue;
        auto const total = totals.find(first_word(ratio.of));
        if (total == totals.end() || !total->second.one || total->second.value < *ratio.part) continue;
        ratio.whole = total->second.value;
        ratio.whole_span = total->second.span;
        ratio.certainty = Certainty::candidate;
        ratio.doubt = {"mẫu số lấy từ chỗ khác trong văn bản", "the base is taken from elsewhere in the text"};
    }
}

/// A claim that some of the units meet a standard is not a claim that all do.
void mark_partial_claims(ReportReading& reading) {
    std::size_t at = 0;
    for (auto& claim : reading.standards) {
        if (claim.status != ReportedStatus::met && claim.status != ReportedStatus::recognised) continue;
        while (at < reading.ratios.size() && reading.ratios[at].span.end + 60 < claim.span.begin) ++at;
        for (auto i = at; i < reading.ratios.size() && i < at + 4 && reading.ratios[i].span.begin < claim.span.begin;
             ++i) {
            auto const& ratio = reading.ratios[i];
            if (ratio.part && ratio.whole && *ratio.part < *ratio.whole) claim.status = ReportedStatus::partly;
        }
    }
}

}  // namespace

Result<ReportReading> read_report(std::string_view utf8, ReportHints const& hints) {
    if (utf8.size() > hints.max_bytes || utf8.size() >= 0xffffffffU)
        return make_error(ErrorCode::too_large, {}, {std::to_string(hints.max_bytes) + " byte"});
    if (auto fault = text::fault_of_text(utf8)) return *fault;
    if (auto fault = detail::fault_of_argument(hints.commune, "commune")) return *fault;
    ReportReading reading;
    text::Stretch stretch(utf8, hints, reading);
    Foresight foresight(reading, hints.max_facts);
    for (std::size_t begin = 0; begin < utf8.size();) {
        std::size_t const end = text::stretch_end(utf8, begin);
        stretch.load(begin, end);
        foresight.before();
        text::read_documents(stretch);
        text::read_dates(stretch);
        auto items = text::find_items(stretch);
        text::read_comparisons(stretch, items);
        text::read_ratios(stretch, items);
        text::read_counts(stretch, items);
        text::read_years(stretch);
        text::read_places(stretch);
        text::read_organisations(stretch);
        text::read_claims(stretch);
        if (reading.size() > hints.max_facts)
            return make_error(
                ErrorCode::too_large, {},
                {{std::to_string(hints.max_facts) + " số liệu", std::to_string(hints.max_facts) + " facts"}});
        foresight.after(end - begin, utf8.size() - end);
        begin = end;
    }
    complete_years(reading, hints);
    complete_documents(reading);
    complete_bases(reading);
    mark_partial_claims(reading);
    return reading;
}

}  // namespace v1
}  // namespace criterion19
