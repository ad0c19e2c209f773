// What the law measures: an indicator is one slot of the facts. What each one is stands in law/indicator_table.hpp.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/indicator_names.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/vocabulary.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// What the number of an indicator is.
enum class ValueKind : std::uint8_t {
    count,    ///< a whole number, 0 to `max_count`
    flag,     ///< 0 or 1
    date,     ///< days since 1970-01-01
    percent,  ///< a bare percentage in hundredths, without its base; only in standards loaded from files
};
template <>
struct Vocabulary<ValueKind> {
    static constexpr Term<ValueKind> terms[] = {
        {ValueKind::count, "count", {"số đếm", "count"}},
        {ValueKind::flag, "flag", {"có hoặc không", "yes or no"}},
        {ValueKind::date, "date", {"ngày", "date"}},
        {ValueKind::percent, "percent", {"tỷ lệ phần trăm", "percentage"}},
    };
};
static_assert(is_in_order<ValueKind>());

/// A document of the assessed unit whose date the law asks for.
enum class DocumentRole : std::uint8_t {
    party_resolution,
    plan,
    registration,
    coordination_plan,
    militia_registration,
};

/// An indicator put together from several records.
enum class Composite : std::uint8_t {
    units,
    units_registered,
    units_recognised,
    units_share_base,
    people,
    people_briefed,
    people_signed,
    rules_of_agency,
    rules_of_school,
    rules_of_agency_2012,
    rules_of_school_2012,
    police_title,
    commune_police_title,
    police_and_guard_warned,
    force_rating,
    force_title_or_rating,
    guard_title_or_rating,
    serious_events,
    negative_attestation_made,
    defence_targets_missed,
    three_kind_models,
    recognised_safe,
    recognised_new_rural,
    deputies_allowed,
    has_eligible_sub_units,
    guard_to_be_rated,
    deputies_required,
    deputies_allowed_2025,
    deputies_required_2025,
    standing_unit_due,
    party_cell_asked,
    has_sub_units,
    sub_units_base,
    rules_of_agency_settled,
    rules_of_school_settled,
    not_complex_in_security,
};

inline constexpr int documents_known = static_cast<int>(DocumentRole::militia_registration) + 1;
inline constexpr int composites_known = static_cast<int>(Composite::not_complex_in_security) + 1;

std::string_view key_of(DocumentRole role) noexcept;
std::string_view key_of(Composite composite) noexcept;
Wording wording_of(DocumentRole role) noexcept;
Wording wording_of(Composite composite) noexcept;

/// Years back that a count may be asked for: 0 is the year assessed.
inline constexpr int max_years_back = 4;

/// Which events of the year assessed a count leaves out.
enum class Excuse : std::uint8_t {
    none,           ///< everything that happened counts
    force_majeure,  ///< trừ trường hợp bất khả kháng
    handled,  ///< trừ bất khả kháng, hoặc kịp thời phát hiện, giảm thiểu hậu quả và báo cáo ngay
};

/// One thing that is measured. A small number: families stand one after the other.
class Indicator {
public:
    constexpr Indicator() = default;
    constexpr Indicator(Total total) noexcept : Indicator(total_begin, static_cast<int>(total)) {}          // NOLINT
    constexpr Indicator(Flag flag) noexcept : Indicator(flag_begin, static_cast<int>(flag)) {}              // NOLINT
    constexpr Indicator(Matter matter) noexcept : Indicator(matter_begin, static_cast<int>(matter)) {}      // NOLINT
    constexpr Indicator(DocumentRole role) noexcept : Indicator(document_begin, static_cast<int>(role)) {}  // NOLINT
    constexpr Indicator(Composite value) noexcept : Indicator(composite_begin, static_cast<int>(value)) {}  // NOLINT
    /// Everything that happened in the year assessed, or in a year 1 to `max_years_back` before it.
    constexpr Indicator(CountKind kind, int years_back = 0) noexcept  // NOLINT
        : Indicator(count_begin, years_back * counts + static_cast<int>(kind)) {}
    /// What happened in the year assessed and is not excused.
    constexpr Indicator(CountKind kind, Excuse excuse) noexcept
        : Indicator(count_begin, (excuse == Excuse::none ? 0 : max_years_back + static_cast<int>(excuse)) * counts +
                                     static_cast<int>(kind)) {}

    /// The n-th indicator that a standard file declares.
    static constexpr Indicator declared(int n) noexcept { return Indicator(declared_begin, n); }
    /// The indicator with this number; numbers are not stable over versions, keys are.
    static constexpr Indicator from_number(int number) noexcept { return Indicator(number, 0); }

    constexpr int number() const noexcept { return number_; }
    constexpr bool is_none() const noexcept { return number_ < 0; }

    constexpr bool is_total() const noexcept { return in(total_begin, flag_begin); }
    constexpr bool is_flag() const noexcept { return in(flag_begin, matter_begin); }
    constexpr bool is_matter() const noexcept { return in(matter_begin, document_begin); }
    constexpr bool is_document() const noexcept { return in(document_begin, composite_begin); }
    constexpr bool is_composite() const noexcept { return in(composite_begin, count_begin); }
    constexpr bool is_count() const noexcept { return in(count_begin, declared_begin); }
    constexpr bool is_declared() const noexcept { return number_ >= declared_begin; }

    // Valid only for an indicator of that family.
    constexpr Total total() const noexcept { return static_cast<Total>(number_ - total_begin); }
    constexpr Flag flag() const noexcept { return static_cast<Flag>(number_ - flag_begin); }
    constexpr Matter matter() const noexcept { return static_cast<Matter>(number_ - matter_begin); }
    constexpr DocumentRole document() const noexcept { return static_cast<DocumentRole>(number_ - document_begin); }
    constexpr Composite composite() const noexcept { return static_cast<Composite>(number_ - composite_begin); }
    constexpr CountKind count() const noexcept { return static_cast<CountKind>((number_ - count_begin) % counts); }
    constexpr int years_back() const noexcept { return variant() > max_years_back ? 0 : variant(); }
    constexpr Excuse excuse() const noexcept {
        return variant() > max_years_back ? static_cast<Excuse>(variant() - max_years_back) : Excuse::none;
    }
    constexpr int declaration() const noexcept { return number_ - declared_begin; }

    friend constexpr bool operator==(Indicator a, Indicator b) noexcept { return a.number_ == b.number_; }
    friend constexpr bool operator!=(Indicator a, Indicator b) noexcept { return a.number_ != b.number_; }
    friend constexpr bool operator<(Indicator a, Indicator b) noexcept { return a.number_ < b.number_; }

private:
    static constexpr int counts = counts_known;
    static constexpr int total_begin = 0;
    static constexpr int flag_begin = total_begin + totals_known;
    static constexpr int matter_begin = flag_begin + flags_known;
    static constexpr int document_begin = matter_begin + matters_known;
    static constexpr int composite_begin = document_begin + documents_known;
    static constexpr int count_begin = composite_begin + composites_known;
    static constexpr int declared_begin = count_begin + counts * (max_years_back + 3);

public:
    /// Number of indicators that the library itself defines.
    static constexpr int built_in_count = declared_begin;

private:
    constexpr Indicator(int begin, int offset) noexcept : number_(static_cast<std::int16_t>(begin + offset)) {}
    constexpr int variant() const noexcept { return (number_ - count_begin) / counts; }
    constexpr bool in(int begin, int end) const noexcept { return number_ >= begin && number_ < end; }

    std::int16_t number_ = -1;
};

/// Name of a built-in indicator in both languages. A number is called so, with the year that it is of ("số vụ phạm tội
/// của năm trước"); yes-or-no facts are statements ("có tổ chức Đảng").
BilingualText name_of(Indicator indicator);

/// Stable ASCII key of a built-in indicator: "households", "crimes", "crimes-1" for the year before,
/// "serious_fires_unexcused".
std::string key_of(Indicator indicator);

/// The built-in indicator with this key, or none.
boost::optional<Indicator> indicator_from_key(std::string_view key);

}  // namespace v1
}  // namespace criterion19
