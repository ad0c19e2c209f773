// Dates: after the day of assessment, far from the year that they are of, after a deadline, or of no day at all.
//
// A wide berth is left on purpose. Papers for a year are signed late in the year before, a meeting sums up last year,
// decisions and attestations follow in the next one, and texts that others rest on may be of any age.
#pragma once

#include "links.hpp"

#include <criterion19/record/document_date.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// The first day in `text` that is written as a date and does not exist: "ngày 31/02/2018", "ngày 31 tháng 02 năm
/// 2018". Only what follows "ngày" is taken for a date.
inline boost::optional<std::string> impossible_date_in(std::string_view text) {
    constexpr std::string_view word = "ngày";
    auto const is_decimal = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    auto const skip = [&](std::size_t at) {
        while (at < text.size() && text[at] == ' ') ++at;
        return at;
    };
    auto const digits = [&](std::size_t& at, int& value) {
        int count = 0;
        for (value = 0; is_decimal(at) && count < 5; ++at, ++count) value = value * 10 + (text[at] - '0');
        return count;
    };
    for (auto found = text.find(word); found != std::string_view::npos; found = text.find(word, found + 1)) {
        auto const begin = skip(found + word.size());
        auto at = begin;
        int day_of_month = 0;
        int month = 0;
        int year = 0;
        if (auto const count = digits(at, day_of_month); count < 1 || count > 2) continue;
        auto const separate = [&](std::string_view in_words) {
            auto const next = skip(at);
            if (text.substr(next, in_words.size()) == in_words)
                at = skip(next + in_words.size());
            else if (at < text.size() && (text[at] == '/' || text[at] == '-' || text[at] == '.'))
                ++at;
            else
                return false;
            return true;
        };
        if (!separate("tháng")) continue;
        if (auto const count = digits(at, month); count < 1 || count > 2) continue;
        if (!separate("năm")) continue;
        if (digits(at, year) != 4 || year < first_year || year > last_year) continue;
        if (!is_real_date(year, month, day_of_month)) return std::string(text.substr(begin, at - begin));
    }
    return boost::none;
}

class DateAudit {
public:
    explicit DateAudit(AuditContext& context) : context_(context) {}

    void run() {
        audit_documents();
        for (auto const& unit : context_.units) audit_unit(unit);
        for (std::size_t i = 0; i < context_.dossier.claims.size(); ++i) {
            auto const& claim = context_.dossier.claims[i];
            auto const path = "/claims/" + std::to_string(i);
            if (!check_words(path, claim.text)) check_words(path, claim.origin.quote);
        }
    }

private:
    /// October of the year before to the end of the year: what is signed for a year.
    static Period for_year(std::int64_t year) noexcept {
        auto const y = static_cast<int>(year);
        return {day(y - 1, 10, 1), day(y + 1, 1, 1)};
    }
    /// ... and three months more: what is held or paid in winter.
    static Period around_year(std::int64_t year) noexcept {
        auto const y = static_cast<int>(year);
        return {day(y - 1, 10, 1), day(y + 1, 4, 1)};
    }
    /// From the first day of the year on: what judges the year.
    static Period since_year(std::int64_t year) noexcept { return {day(static_cast<int>(year), 1, 1), end_day}; }

    void check(std::string const& path, BilingualText const& name, Origin const& origin,
               boost::optional<Date> const& date, Period allowed, std::int64_t year) {
        if (!check_words(path, origin.quote) || !date) return;
        auto const when = to_day(*date);
        if (context_.as_of < when) {
            context_.report(
                DiscrepancyCode::date_after_as_of, DiscrepancySeverity::warning,
                {context_.statement(path, name, origin.quote)},
                say(AuditMessage::after_as_of, {name, print_date(when), print_date(context_.as_of)}),
                {say(AuditMessage::date_is_wrong, {name}), say(AuditMessage::move_as_of, {print_date(when)})});
        } else if (!allowed.contains(when)) {
            context_.report(DiscrepancyCode::date_outside_year, DiscrepancySeverity::warning,
                            {context_.statement(path, name, origin.quote)},
                            say(AuditMessage::outside_year, {name, print_date(when), std::to_string(year)}),
                            {say(AuditMessage::date_is_wrong, {name}), say(AuditMessage::year_is_wrong)});
        }
    }

    /// False where the words name a day that does not exist, which is then reported.
    bool check_words(std::string const& path, std::string const& words) {
        auto const written = impossible_date_in(words);
        if (!written) return true;
        context_.report(DiscrepancyCode::impossible_date, DiscrepancySeverity::warning,
                        {context_.statement(path, *written, words)}, say(AuditMessage::no_such_day, {*written}), {});
        return false;
    }

    /// Only the commune's and its units' own papers of the year have to be of the year.
    Period allowed_for(DocumentGraph const& graph, std::size_t i) const {
        auto const& document = *graph[i].document;
        auto const& level = document.issuer.level;
        bool const of_year =
            document.type && (*document.type == DocumentType::resolution || *document.type == DocumentType::plan ||
                              *document.type == DocumentType::registration || *document.type == DocumentType::pledge);
        bool const from_above = level && *level < Level::commune;
        bool const other_topic =
            document.topic && (*document.topic == Topic::other || *document.topic == Topic::defence);
        if (!of_year || from_above || other_topic || document.only_cited || !graph.carried_out_by(i).empty()) return {};
        return for_year(document.year.get_value_or(context_.dossier.year));
    }

    void audit_documents() {
        DocumentGraph const graph(context_.dossier);
        for (std::size_t i = 0; i < graph.size(); ++i) {
            auto const& document = *graph[i].document;
            check(graph[i].path, short_name(document), document.origin, document.date, allowed_for(graph, i),
                  document.year.get_value_or(context_.dossier.year));
        }
    }

    template <class List, class Check>
    static void each(std::string const& path, List const& list, Check check_entry) {
        for (std::size_t i = 0; i < list.size(); ++i) check_entry(path + std::to_string(i), list[i]);
    }

    void audit_unit(AuditedUnit const& unit) {
        auto const year = context_.dossier.year;
        auto const named = [&](Wording what, BilingualText const& detail) {
            return of_unit(unit, fill_in({"{0} {1}", "{0} {1}"}, {what, detail}));
        };
        each(unit.path + "/registrations/", unit.facts.registrations, [&](std::string const& path, auto const& entry) {
            auto const of = entry.year.get_value_or(year);
            check(path, named({"đăng ký", "registration for"}, wording_of(entry.title)), entry.origin, entry.date,
                  for_year(of), of);
        });
        each(unit.path + "/pledges/", unit.facts.pledges, [&](std::string const& path, auto const& entry) {
            check(path, named({"cam kết", "pledge"}, entry.by), entry.origin, entry.date, for_year(year), year);
        });
        each(unit.path + "/meetings/", unit.facts.meetings, [&](std::string const& path, auto const& entry) {
            check(path, named({"cuộc họp", "meeting"}, entry.subject), entry.origin, entry.date, around_year(year),
                  year);
        });
        each(unit.path + "/attestations/", unit.facts.attestations, [&](std::string const& path, auto const& entry) {
            auto const of = entry.year.get_value_or(year);
            check(path, named({"xác nhận", "attestation:"}, wording_of(entry.matter)), entry.origin, entry.date,
                  since_year(of), of);
        });
        each(unit.path + "/recognitions/", unit.facts.recognitions, [&](std::string const& path, auto const& entry) {
            auto const name = named({"quyết định về", "decision on"}, wording_of(entry.title));
            check(path, name, entry.origin, entry.date, since_year(entry.year), entry.year);
            check_deadline(path, name, unit.kind, entry);
        });
        each(unit.path + "/incidents/", unit.facts.incidents, [&](std::string const& path, auto const& entry) {
            check(path, named({"vụ việc", "incident"}, entry.id.text()), entry.origin, entry.date,
                  {first_day, day(static_cast<int>(year) + 1, 1, 1)}, year);
        });
        each(unit.path + "/commendations/", unit.facts.commendations, [&](std::string const& path, auto const& entry) {
            check(path, named({"khen thưởng", "commendation"}, entry.what), entry.origin, entry.date, {}, year);
        });
        for (std::size_t i = 0; i < unit.facts.figures.size(); ++i) {
            auto const& figure = unit.facts.figures[i];
            if (figure.year <= year) continue;
            context_.report(DiscrepancyCode::date_outside_year, DiscrepancySeverity::warning,
                            {context_.figure(unit, i)},
                            say(AuditMessage::figure_of_later, {std::to_string(figure.year), std::to_string(year)}),
                            {say(AuditMessage::year_is_wrong)});
        }
    }

    void check_deadline(std::string const& path, BilingualText const& name, UnitKind kind, Recognition const& entry) {
        if (entry.title != Title::safe_unit || !entry.date) return;
        bool const is_place = kind == UnitKind::commune || kind == UnitKind::hamlet;
        for (auto const& deadline : context_.law.deadlines) {
            auto const limit = day(static_cast<int>(entry.year), deadline.month, deadline.day_of_month);
            auto const when = to_day(*entry.date);
            if (deadline.unit != (is_place ? kind : UnitKind::agency) || !deadline.years.contains(limit)) continue;
            if (when < limit || context_.as_of < when) continue;
            context_.report(DiscrepancyCode::decision_after_deadline, DiscrepancySeverity::warning,
                            {context_.statement(path, name, entry.origin.quote)},
                            say(AuditMessage::late,
                                {name, print_date(when), print_date(Day{limit.number - 1}), print(deadline.citation)}),
                            {say(AuditMessage::date_is_wrong, {name})});
        }
    }

    AuditContext& context_;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
