// The vocabularies of what a report says: machine keys and names of the enumerations in report_facts.hpp.
#pragma once

#include <criterion19/base/vocabulary.hpp>
#include <criterion19/io/report_facts.hpp>

namespace criterion19 {
inline namespace v1 {

template <>
struct Vocabulary<Certainty> {
    static constexpr Term<Certainty> terms[] = {
        {Certainty::sure, "sure", {"chắc chắn", "sure"}},
        {Certainty::candidate, "candidate", {"cần xác nhận", "candidate"}},
    };
};
static_assert(is_in_order<Certainty>());

template <>
struct Vocabulary<Bound> {
    static constexpr Term<Bound> terms[] = {
        {Bound::exact, "exact", {"đúng", "exact"}},
        {Bound::at_least, "at_least", {"ít nhất", "at least"}},
        {Bound::at_most, "at_most", {"nhiều nhất", "at most"}},
        {Bound::about, "about", {"khoảng", "about"}},
    };
};
static_assert(is_in_order<Bound>());

template <>
struct Vocabulary<DocumentRelation> {
    static constexpr Term<DocumentRelation> terms[] = {
        {DocumentRelation::none, "none", {"không rõ", "none"}},
        {DocumentRelation::carries_out, "carries_out", {"thực hiện", "carries out"}},
        {DocumentRelation::based_on, "based_on", {"căn cứ", "based on"}},
        {DocumentRelation::follows, "follows", {"theo", "follows"}},
        {DocumentRelation::issued, "issued", {"ban hành", "issued"}},
    };
};
static_assert(is_in_order<DocumentRelation>());

template <>
struct Vocabulary<DateRole> {
    static constexpr Term<DateRole> terms[] = {
        {DateRole::mentioned, "mentioned", {"được nhắc tới", "mentioned"}},
        {DateRole::published, "published", {"ngày đăng, ký", "published"}},
        {DateRole::period, "period", {"thời kỳ", "period"}},
        {DateRole::effective, "effective", {"hiệu lực", "effective"}},
    };
};
static_assert(is_in_order<DateRole>());

template <>
struct Vocabulary<CompanionRole> {
    static constexpr Term<CompanionRole> terms[] = {
        {CompanionRole::persons, "persons", {"số người", "persons"}},
        {CompanionRole::dead, "dead", {"người chết", "dead"}},
        {CompanionRole::injured, "injured", {"người bị thương", "injured"}},
    };
};
static_assert(is_in_order<CompanionRole>());

template <>
struct Vocabulary<ChangeDirection> {
    static constexpr Term<ChangeDirection> terms[] = {
        {ChangeDirection::up, "up", {"tăng", "up"}},
        {ChangeDirection::down, "down", {"giảm", "down"}},
        {ChangeDirection::same, "same", {"không đổi", "same"}},
    };
};
static_assert(is_in_order<ChangeDirection>());

template <>
struct Vocabulary<PlaceKind> {
    static constexpr Term<PlaceKind> terms[] = {
        {PlaceKind::hamlet, "hamlet", {"thôn", "hamlet"}},
        {PlaceKind::commune, "commune", {"xã", "commune"}},
        {PlaceKind::district, "district", {"huyện", "district"}},
        {PlaceKind::province, "province", {"tỉnh", "province"}},
    };
};
static_assert(is_in_order<PlaceKind>());

template <>
struct Vocabulary<YearPlace> {
    static constexpr Term<YearPlace> terms[] = {
        {YearPlace::alone, "alone", {"đứng riêng", "alone"}},
        {YearPlace::in_date, "in_date", {"trong ngày", "in a date"}},
        {YearPlace::in_document, "in_document", {"trong văn bản", "in a document"}},
        {YearPlace::in_comparison, "in_comparison", {"trong so sánh", "in a comparison"}},
        {YearPlace::in_range, "in_range", {"trong giai đoạn", "in a range"}},
    };
};
static_assert(is_in_order<YearPlace>());

template <>
struct Vocabulary<ReportedStatus> {
    static constexpr Term<ReportedStatus> terms[] = {
        {ReportedStatus::mentioned, "mentioned", {"được nhắc tới", "mentioned"}},
        {ReportedStatus::met, "met", {"đạt", "met"}},
        {ReportedStatus::recognised, "recognised", {"được công nhận", "recognised"}},
        {ReportedStatus::registered, "registered", {"đăng ký", "registered"}},
        {ReportedStatus::aim, "aim", {"mục tiêu", "aim"}},
        {ReportedStatus::not_met, "not_met", {"chưa đạt", "not met"}},
        {ReportedStatus::partly, "partly", {"đạt một phần", "partly met"}},
        {ReportedStatus::definition, "definition", {"định nghĩa", "definition"}},
    };
};
static_assert(is_in_order<ReportedStatus>());

template <>
struct Vocabulary<ClaimedStandard> {
    static constexpr Term<ClaimedStandard> terms[] = {
        {ClaimedStandard::criterion19, "criterion19", {"tiêu chí 19", "criterion 19"}},
        {ClaimedStandard::criterion19_1, "criterion19_1", {"chỉ tiêu 19.1", "indicator 19.1"}},
        {ClaimedStandard::criterion19_2, "criterion19_2", {"chỉ tiêu 19.2", "indicator 19.2"}},
        {ClaimedStandard::safe_unit, "safe_unit", {"An toàn về an ninh, trật tự", "safe on security and order"}},
        {ClaimedStandard::new_rural, "new_rural", {"nông thôn mới", "new rural commune"}},
    };
};
static_assert(is_in_order<ClaimedStandard>());

}  // namespace v1
}  // namespace criterion19
