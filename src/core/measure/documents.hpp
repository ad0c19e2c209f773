// Measures documents: which resolution, plan or registration of the year fits, and why the others do not.
#pragma once

#include "context.hpp"
#include "recognitions.hpp"

#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

inline BilingualText name_of(Document const& document) {
    BilingualText const type =
        document.type ? BilingualText(wording_of(*document.type)) : BilingualText("văn bản", "document");
    // The id is the dossier's own: it names a document only where nothing else does.
    auto const& number = document.number.empty() ? document.id.text() : document.number;
    if (!document.date) return fill_in({"{0} {1}", "{0} {1}"}, {type, number});
    auto const date = print_date(*document.date);
    if (document.number.empty()) return fill_in({"{0} ngày {1}", "{0} of {1}"}, {type, date});
    return fill_in({"{0} {1} ngày {2}", "{0} {1} of {2}"}, {type, number, date});
}

inline BilingualText name_of(Registration const& entry) {
    auto const what = wording_of(entry.title);
    return entry.date
               ? fill_in({"đăng ký {0} ngày {1}", "registration for {0} of {1}"}, {what, print_date(*entry.date)})
               : fill_in({"đăng ký {0}", "registration for {0}"}, {what});
}

inline BilingualText name_of(MilitiaRegistration const& entry) {
    BilingualText const what{"đăng ký nghĩa vụ tham gia dân quân", "registration for the militia"};
    return entry.date ? fill_in({"{0} ngày {1}", "{0} of {1}"}, {what, print_date(*entry.date)}) : what;
}

/// Whether the issuer is the one that a role asks for, for a unit of this kind.
inline Tri is_issuer_of(DocumentRole role, UnitKind unit, Issuer const& issuer) {
    auto const kind_is = [&](IssuerKind kind) { return issuer.kind ? tri(*issuer.kind == kind) : Tri::unknown; };
    auto const level_is = [&](Level level) { return issuer.level ? tri(*issuer.level == level) : Tri::unknown; };
    switch (role) {
        case DocumentRole::party_resolution:
            if (unit == UnitKind::commune) return kind_is(IssuerKind::party_committee) & level_is(Level::commune);
            if (unit == UnitKind::hamlet) return kind_is(IssuerKind::party_cell);
            return kind_is(IssuerKind::party_committee) | kind_is(IssuerKind::party_cell) |
                   kind_is(IssuerKind::party_body);
        case DocumentRole::plan:
            if (unit == UnitKind::commune) return kind_is(IssuerKind::peoples_committee) & level_is(Level::commune);
            // A unit's own list holds its own papers: only a body of another kind speaks against it.
            if (!issuer.kind) return Tri::yes;
            return tri(*issuer.kind != IssuerKind::peoples_committee || unit == UnitKind::agency);
        case DocumentRole::registration:
        case DocumentRole::coordination_plan:
        case DocumentRole::militia_registration:
            break;
    }
    return Tri::yes;
}

inline bool is_type_of(DocumentRole role, DocumentType type) noexcept {
    switch (role) {
        case DocumentRole::party_resolution:
            return type == DocumentType::resolution;
        case DocumentRole::plan:
        case DocumentRole::coordination_plan:
            return type == DocumentType::plan;
        case DocumentRole::registration:
            return type == DocumentType::registration;
        case DocumentRole::militia_registration:
            break;
    }
    return true;
}

constexpr Topic topic_of(DocumentRole role) noexcept {
    return role == DocumentRole::coordination_plan      ? Topic::coordination
           : role == DocumentRole::militia_registration ? Topic::militia_registration
                                                        : Topic::security_order;
}

/// The period that the standard's rows ask of a document, and whether its date is free ("whatever its date, where it
/// says that it is for the year").
struct AskedPeriod {
    Period days;
    bool any_day = false;
    bool of_the_year = true;  ///< must say that it is for the year where its date does not
};
inline AskedPeriod asked_period(MeasureContext const& context, DocumentRole role) {
    for (std::size_t i = 0; i < context.standard.rows.size(); ++i) {
        auto const& row = context.standard.rows[i];
        auto const index = context.standard.links[i].parameter;
        if (row.test != Test::within || row.subject != Indicator(role) || index < 0) continue;
        auto const& value = context.parameter(index);
        // No text asks for a coordination plan of the year, only that there is one.
        return {value.days, value.value == static_cast<std::int64_t>(PeriodRule::any_day),
                role != DocumentRole::coordination_plan};
    }
    return {calendar_year(context.year)};
}

inline DocumentFit fit_of_date(MeasureContext const& context, AskedPeriod const& asked,
                               boost::optional<Date> const& date, boost::optional<std::int64_t> const& for_year) {
    if (for_year && *for_year != context.year && asked.of_the_year) return DocumentFit::wrong_year;
    if (date && context.as_of < to_day(*date)) return DocumentFit::after_as_of;
    if (asked.any_day) return for_year || !asked.of_the_year ? DocumentFit::fits : DocumentFit::unclear;
    if (!date) return DocumentFit::undated;
    return asked.days.contains(*date) ? DocumentFit::fits : DocumentFit::outside_period;
}

inline DocumentFit fit_of(MeasureContext const& context, AskedPeriod const& asked, DocumentRole role,
                          Document const& document) {
    if (document.type && !is_type_of(role, *document.type)) return DocumentFit::wrong_type;
    auto const issuer = is_issuer_of(role, context.kind, document.issuer);
    if (issuer == Tri::no) return DocumentFit::wrong_issuer;
    if (document.topic && *document.topic != topic_of(role)) return DocumentFit::wrong_topic;
    auto const dated = fit_of_date(context, asked, document.date, document.year);
    if (dated == DocumentFit::wrong_year || dated == DocumentFit::after_as_of) return dated;
    if (document.only_cited) return DocumentFit::only_cited;
    // A paper of which it is not known that it is the one meant proves nothing by its date either.
    if (!document.type || issuer == Tri::unknown || !document.topic) return DocumentFit::unclear;
    return dated;
}

/// Calls `visit(list, index, record, fit)` for every record that could be meant for the role: documents, and where a
/// registration is asked for, registrations.
template <class Visit>
void for_each_candidate(MeasureContext const& context, AskedPeriod const& asked, DocumentRole role, Visit visit) {
    auto const& documents = context.unit.documents;
    if (role == DocumentRole::militia_registration) {
        // The act counts, on the day on which it was held; a paper on it says only what was meant.
        for (std::size_t i = 0; i < documents.size(); ++i)
            if (documents[i].topic == boost::optional<Topic>(topic_of(role)))
                visit("documents", i, documents[i], DocumentFit::only_meant);
        auto const& held = context.unit.militia_registrations;
        for (std::size_t i = 0; i < held.size(); ++i)
            visit("militia_registrations", i, held[i], fit_of_date(context, asked, held[i].date, boost::none));
        return;
    }
    for (std::size_t i = 0; i < documents.size(); ++i)
        visit("documents", i, documents[i], fit_of(context, asked, role, documents[i]));
    if (role != DocumentRole::registration) return;
    auto const& registrations = context.unit.registrations;
    for (std::size_t i = 0; i < registrations.size(); ++i) {
        auto const& entry = registrations[i];
        visit("registrations", i, entry,
              entry.title == Title::safe_unit ? fit_of_date(context, asked, entry.date, entry.year)
                                              : DocumentFit::wrong_topic);
    }
}

/// Every record that could be meant for the role, each with why it does or does not fit.
inline std::vector<DocumentCandidate> candidates(MeasureContext const& context, DocumentRole role) {
    std::vector<DocumentCandidate> out;
    for_each_candidate(
        context, asked_period(context, role), role,
        [&](std::string_view list, std::size_t i, auto const& record, DocumentFit fit) {
            out.push_back({context.path + "/" + std::string(list) + "/" + std::to_string(i), name_of(record), fit,
                           record.date, record.origin.quote, basis_of(context.dossier, record.origin)});
        });
    return out;
}

/// What the dossier can say of a role that none was issued of; none for a role of which it cannot.
inline boost::optional<Issued> issued_for(DocumentRole role) noexcept {
    switch (role) {
        case DocumentRole::party_resolution:
            return Issued::party_resolution;
        case DocumentRole::plan:
            return Issued::plan;
        case DocumentRole::registration:
            return Issued::registration;
        case DocumentRole::coordination_plan:
        case DocumentRole::militia_registration:
            break;
    }
    return boost::none;
}

/// Of several documents one that fits is enough, and one that may fit leaves the date open. That no other one was
/// issued is never told by a document outside the period: it takes the word that none was issued, once the period is
/// over. Days of the registration for the militia are listed whole: without one inside the period it was not held
/// there.
inline Measurement measure_document(MeasureContext const& context, DocumentRole role) {
    Measurement out;
    out.interval = domain(Indicator(role));
    auto const asked = asked_period(context, role);
    Day fitting = end_day;  // the earliest that fits; `end_day` where none does
    Day outside = end_day;  // of those outside the period
    bool open = false;
    auto const visit = [&](std::string_view list, std::size_t i, auto const& record, DocumentFit fit) {
        auto const rest_on_it = [&] {
            context.rest_on(out.evidence, list, i, record.origin, [&] { return name_of(record); });
        };
        auto const give_reason = [&] {
            context.explain(out.reasons, [&] {
                return fill_in({"{0}: {1}", "{0}: {1}"}, {name_of(record), wording_of(fit)});
            });
        };
        switch (fit) {
            case DocumentFit::fits: {
                auto const when = record.date ? to_day(*record.date) : asked.days.from;
                if (when < fitting) fitting = when;
                rest_on_it();
                break;
            }
            case DocumentFit::undated:
            case DocumentFit::unclear:
            case DocumentFit::only_cited:
                // Whatever else is not known of it, one of another time does not fit.
                open = open || asked.any_day || !record.date || asked.days.contains(*record.date);
                give_reason();
                break;
            case DocumentFit::outside_period: {
                auto const when = to_day(*record.date);
                // The earliest one after the period says best how late it was.
                bool const after = asked.days.until <= when;
                bool const instead = outside == end_day || (after && (when < outside || outside < asked.days.from)) ||
                                     (!after && outside < asked.days.from && outside < when);
                if (instead) outside = when;
                rest_on_it();
                break;
            }
            case DocumentFit::after_as_of:
            case DocumentFit::only_meant:
                give_reason();
                break;
            case DocumentFit::wrong_year:
            case DocumentFit::wrong_type:
            case DocumentFit::wrong_issuer:
            case DocumentFit::wrong_topic:
                break;
        }
    };
    for_each_candidate(context, asked, role, visit);
    auto const issued = issued_for(role);
    bool const none_issued = issued && !asked.any_day && rest_on_not_issued(context, *issued, asked.days, out.evidence);
    if (fitting < end_day) {
        out.interval = exactly(fitting.number);
        out.reasons.clear();
        if (!none_issued) return out;
        out.interval.hi = domain(Indicator(role)).hi;
        context.explain(out.reasons, [] {
            return BilingualText("hồ sơ vừa có văn bản, vừa nêu là không có",
                                 "the dossier holds the paper and says that there is none");
        });
    } else if (open) {
        return out;
    } else if (none_issued) {
        out.interval =
            outside < end_day ? exactly(outside.number) : Interval{asked.days.until.number, domain(Indicator(role)).hi};
    } else if (outside < end_day) {
        // Until the period has ended one that fits may still come.
        if (context.runs(asked.days))
            context.explain_running(asked.days, out.reasons);
        else if (role == DocumentRole::militia_registration)
            out.interval = exactly(outside.number);
        else
            context.explain(out.reasons, [&] {
                return fill_in({"mới có văn bản ngày {0}, ngoài thời hạn; hồ sơ chưa nêu là không có văn bản khác",
                                "only one of {0}, outside the period, is there; the dossier does not say that there is "
                                "no other"},
                               {print_date(outside)});
            });
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
