// What the law measures. An indicator is one slot of the facts; each is defined once.
//
// Most indicators are the terms of the vocabularies in base (a total, a count of a year, a flag, an attested matter)
// and take their key and name from there; the few that are put together from several records are listed here.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/terms.hpp>

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
    party_resolution,  ///< nghị quyết của cấp ủy (xã: đảng ủy; thôn: chi bộ) về an ninh, trật tự
    plan,              ///< kế hoạch của UBND, người đứng đầu về an ninh, trật tự
    registration,      ///< bản đăng ký phấn đấu đạt "An toàn về an ninh, trật tự"
    coordination_plan,     ///< kế hoạch phối hợp với chính quyền, công an, gia đình
    militia_registration,  ///< đăng ký công dân vào dân quân (tháng 4)
};
template <>
struct Vocabulary<DocumentRole> {
    static constexpr Term<DocumentRole> terms[] = {
        {DocumentRole::party_resolution,
         "party_resolution_date",
         {"ngày nghị quyết của cấp ủy về an ninh, trật tự", "date of the Party resolution on security and order"}},
        {DocumentRole::plan,
         "plan_date",
         {"ngày kế hoạch về an ninh, trật tự", "date of the plan on security and order"}},
        {DocumentRole::registration,
         "registration_date",
         {"ngày đăng ký phấn đấu đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
          "date of the registration for \"An toàn về an ninh, trật tự\""}},
        {DocumentRole::coordination_plan,
         "coordination_plan_date",
         {"ngày kế hoạch phối hợp", "date of the coordination plan"}},
        {DocumentRole::militia_registration,
         "militia_registration_date",
         {"ngày tổ chức đăng ký nghĩa vụ tham gia dân quân", "day of the registration for the militia"}},
    };
};
static_assert(is_in_order<DocumentRole>());

/// An indicator put together from several records.
enum class Composite : std::uint8_t {
    units,             ///< đơn vị thuộc phạm vi, theo cách tính đã chọn
    units_registered,  ///< ... đăng ký
    units_recognised,  ///< ... được công nhận
    units_share_base,  ///< mẫu số của tỷ lệ công nhận
    people,            ///< cán bộ, nhân viên (trường: và người học)
    people_briefed,
    people_signed,
    rules_of_agency,       ///< sáu loại nội quy (124/2021, cơ quan)
    rules_of_school,       ///< bốn loại nội quy (124/2021, trường)
    rules_of_agency_2012,  ///< bốn loại nội quy (23/2012, cơ quan)
    rules_of_school_2012,  ///< bốn loại nội quy (23/2012, trường)
    police_title,  ///< danh hiệu của công an xã (phường: cả bảo vệ dân phố), bậc thấp nhất
    commune_police_title,  ///< danh hiệu của riêng công an xã
    police_and_guard_warned,  ///< công an xã (phường: cả bảo vệ dân phố) bị kỷ luật từ cảnh cáo trở lên
    force_rating,           ///< mức đánh giá lực lượng ở cơ sở
    force_title_or_rating,  ///< có danh hiệu tiên tiến hoặc hoàn thành nhiệm vụ
    guard_title_or_rating,  ///< có danh hiệu tiên tiến hoặc hoàn thành tốt nhiệm vụ
    serious_events,  ///< cháy, nổ, tai nạn giao thông, tai nạn lao động nghiêm trọng, cộng lại (23/2012)
    negative_attestation_made,  ///< cơ quan có thẩm quyền đã kết luận an ninh, trật tự không được giữ vững
    defence_targets_missed,  ///< chỉ tiêu quốc phòng không đạt
    three_kind_models,       ///< mô hình thuộc ba loại (tội phạm, giao thông, cháy nổ) hiệu quả
    recognised_safe,         ///< được công nhận "An toàn về an ninh, trật tự" trong năm
    recognised_new_rural,    ///< được công nhận đạt chuẩn nông thôn mới cùng giai đoạn
    deputies_allowed,        ///< số phó chỉ huy trưởng được bố trí, theo loại xã
    has_eligible_sub_units,  ///< có đầu mối trực thuộc đủ điều kiện bình xét
    guard_to_be_rated,       ///< có lực lượng bảo vệ đủ điều kiện bình xét
    deputies_required,       ///< số phó chỉ huy trưởng phải có, theo loại xã
    deputies_allowed_2025,  ///< số phó chỉ huy trưởng được bố trí, theo xã trọng điểm về quốc phòng
    deputies_required_2025,   ///< số phó chỉ huy trưởng phải có, theo xã trọng điểm về quốc phòng
    standing_unit_due,        ///< phải tổ chức dân quân thường trực, theo cách hiểu đã chọn
    party_cell_asked,         ///< khu dân cư phải có nghị quyết chi bộ, theo cách hiểu đã chọn
    has_sub_units,            ///< có đầu mối trực thuộc
    sub_units_base,           ///< mẫu số của tỷ lệ đầu mối trực thuộc, theo cách hiểu đã chọn
    rules_of_agency_settled,  ///< sáu loại nội quy: đã có hoặc không thuộc diện phải có
    rules_of_school_settled,  ///< bốn loại nội quy: đã có hoặc không thuộc diện phải có
    not_complex_in_security,  ///< không phức tạp về an ninh, trật tự (đạt tiêu chuẩn của Thông tư 124/2021)
};
template <>
struct Vocabulary<Composite> {
    static constexpr Term<Composite> terms[] = {
        {Composite::units, "units_in_scope", {"số đơn vị thuộc phạm vi", "number of units in scope"}},
        {Composite::units_registered, "units_registered_in_scope", {"số đơn vị đăng ký", "number of units registered"}},
        {Composite::units_recognised,
         "units_recognised_in_scope",
         {"số đơn vị được công nhận", "number of units recognised"}},
        {Composite::units_share_base,
         "units_share_base",
         {"số đơn vị làm mẫu số của tỷ lệ công nhận", "number of units that the share of recognised ones is of"}},
        {Composite::people, "people", {"số người của đơn vị", "number of people of the unit"}},
        {Composite::people_briefed,
         "people_briefed",
         {"số người được phổ biến, quán triệt", "number of people briefed"}},
        {Composite::people_signed, "people_signed", {"số người ký cam kết", "number of people who signed the pledge"}},
        {Composite::rules_of_agency,
         "rules_of_agency",
         {"số loại nội quy đã có (trong sáu)", "number of rule sets in place (of six)"}},
        {Composite::rules_of_school,
         "rules_of_school",
         {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"}},
        {Composite::rules_of_agency_2012,
         "rules_of_agency_2012",
         {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"}},
        {Composite::rules_of_school_2012,
         "rules_of_school_2012",
         {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"}},
        {Composite::police_title,
         "police_title",
         {"danh hiệu của công an xã (phường: cả bảo vệ dân phố)",
          "title of the commune police (wards: and the ward guard)"}},
        {Composite::commune_police_title,
         "commune_police_title",
         {"danh hiệu của công an xã", "title of the commune police"}},
        {Composite::police_and_guard_warned,
         "police_and_guard_warned",
         {"số người của công an xã (phường: cả bảo vệ dân phố) bị kỷ luật từ cảnh cáo trở lên trong năm xét",
          "number of members of the commune police (wards: and the ward guard) disciplined from \"cảnh cáo\" up in the "
          "year assessed"}},
        {Composite::force_rating,
         "force_rating",
         {"mức đánh giá lực lượng bảo đảm an ninh, trật tự ở cơ sở", "rating of the local security force"}},
        {Composite::force_title_or_rating,
         "force_title_or_rating",
         {"lực lượng ở cơ sở \"tiên tiến\" hoặc \"hoàn thành nhiệm vụ\" trở lên",
          "local force titled \"tiên tiến\" or rated at least \"hoàn thành nhiệm vụ\""}},
        {Composite::guard_title_or_rating,
         "guard_title_or_rating",
         {"lực lượng bảo vệ \"tiên tiến\" hoặc \"hoàn thành tốt nhiệm vụ\" trở lên",
          "guard force titled \"tiên tiến\" or rated at least \"hoàn thành tốt nhiệm vụ\""}},
        {Composite::serious_events,
         "serious_events",
         {"số vụ cháy, nổ, tai nạn giao thông, tai nạn lao động nghiêm trọng trong năm xét",
          "number of serious fires or explosions, traffic accidents and labour accidents in the year assessed"}},
        {Composite::negative_attestation_made,
         "negative_attestation_made",
         {"có kết luận an ninh, trật tự không được giữ vững",
          "a finding that security and order were not maintained was made"}},
        {Composite::defence_targets_missed,
         "defence_targets_missed",
         {"số chỉ tiêu quốc phòng không đạt", "number of defence targets missed"}},
        {Composite::three_kind_models,
         "three_kind_models",
         {"số mô hình hiệu quả thuộc một trong ba loại (tội phạm, giao thông, cháy nổ)",
          "number of effective models of one of the three kinds (crime, traffic, fire)"}},
        {Composite::recognised_safe,
         "recognised_safe",
         {"được công nhận \"An toàn về an ninh, trật tự\"", "recognised as \"An toàn về an ninh, trật tự\""}},
        {Composite::recognised_new_rural,
         "recognised_new_rural",
         {"được công nhận đạt chuẩn nông thôn mới cùng giai đoạn",
          "recognised as a new-rural commune of the same period"}},
        {Composite::deputies_allowed,
         "deputies_allowed",
         {"số phó chỉ huy trưởng được bố trí", "number of deputy commanders allowed"}},
        {Composite::has_eligible_sub_units,
         "has_eligible_sub_units",
         {"có đầu mối trực thuộc đủ điều kiện bình xét", "has sub-units eligible for emulation titles"}},
        {Composite::guard_to_be_rated,
         "guard_to_be_rated",
         {"có lực lượng bảo vệ đủ điều kiện bình xét", "has a guard force that is eligible"}},
        {Composite::deputies_required,
         "deputies_required",
         {"số phó chỉ huy trưởng phải có", "number of deputy commanders required"}},
        {Composite::deputies_allowed_2025,
         "deputies_allowed_2025",
         {"số phó chỉ huy trưởng được bố trí (từ 07/08/2025)",
          "number of deputy commanders allowed (from 07/08/2025)"}},
        {Composite::deputies_required_2025,
         "deputies_required_2025",
         {"số phó chỉ huy trưởng phải có (từ 07/08/2025)", "number of deputy commanders required (from 07/08/2025)"}},
        {Composite::standing_unit_due,
         "standing_unit_due",
         {"là xã phải tổ chức dân quân thường trực", "is a commune that must form a standing militia unit"}},
        {Composite::party_cell_asked,
         "party_cell_asked",
         {"là nơi phải có nghị quyết của chi bộ", "is a place where the Party cell must have a resolution"}},
        {Composite::has_sub_units, "has_sub_units", {"có đầu mối trực thuộc", "has sub-units"}},
        {Composite::sub_units_base,
         "sub_units_base",
         {"số đầu mối trực thuộc được tính", "number of sub-units that are counted"}},
        {Composite::rules_of_agency_settled,
         "rules_of_agency_settled",
         {"số loại nội quy đã có hoặc không thuộc diện phải có (trong sáu)",
          "number of rule sets in place or of no concern (of six)"}},
        {Composite::rules_of_school_settled,
         "rules_of_school_settled",
         {"số loại nội quy đã có hoặc không thuộc diện phải có (trong bốn)",
          "number of rule sets in place or of no concern (of four)"}},
        {Composite::not_complex_in_security,
         "not_complex_in_security",
         {"không phức tạp về an ninh, trật tự (đạt “An toàn về an ninh, trật tự” của năm)",
          "not complex in security and order (holds the title of the year)"}},
    };
};
static_assert(is_in_order<Composite>());

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
    static constexpr int counts = static_cast<int>(term_count<CountKind>());
    static constexpr int total_begin = 0;
    static constexpr int flag_begin = total_begin + static_cast<int>(term_count<Total>());
    static constexpr int matter_begin = flag_begin + static_cast<int>(term_count<Flag>());
    static constexpr int document_begin = matter_begin + static_cast<int>(term_count<Matter>());
    static constexpr int composite_begin = document_begin + static_cast<int>(term_count<DocumentRole>());
    static constexpr int count_begin = composite_begin + static_cast<int>(term_count<Composite>());
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

/// What kind of number a built-in indicator is.
constexpr ValueKind value_kind(Indicator indicator) noexcept {
    if (indicator.is_flag() || indicator.is_matter()) return ValueKind::flag;
    if (indicator.is_document()) return ValueKind::date;
    if (indicator.is_composite()) {
        switch (indicator.composite()) {
            case Composite::force_title_or_rating:
            case Composite::guard_title_or_rating:
            case Composite::negative_attestation_made:
            case Composite::recognised_safe:
            case Composite::recognised_new_rural:
            case Composite::has_eligible_sub_units:
            case Composite::guard_to_be_rated:
            case Composite::standing_unit_due:
            case Composite::party_cell_asked:
            case Composite::has_sub_units:
            case Composite::not_complex_in_security:
                return ValueKind::flag;
            default:
                break;
        }
    }
    return ValueKind::count;
}

/// Everything the indicator can be: what is known of it where nothing is stated.
constexpr Interval domain(Indicator indicator) noexcept {
    switch (value_kind(indicator)) {
        case ValueKind::flag:
            return {0, 1};
        case ValueKind::date:
            return {first_day.number, end_day.number - 1};
        default:
            break;
    }
    if (indicator.is_composite()) {
        switch (indicator.composite()) {
            case Composite::rules_of_agency:
            case Composite::rules_of_agency_settled:
                return {0, 6};
            case Composite::rules_of_school:
            case Composite::rules_of_school_settled:
            case Composite::rules_of_agency_2012:
            case Composite::rules_of_school_2012:
                return {0, 4};
            case Composite::deputies_allowed:
            case Composite::deputies_allowed_2025:
                return {1, 2};
            case Composite::deputies_required:
            case Composite::deputies_required_2025:
                return {0, 1};
            case Composite::police_title:
            case Composite::commune_police_title:
                return {0, static_cast<std::int64_t>(EmulationTitle::higher)};
            case Composite::force_rating:
                return {0, static_cast<std::int64_t>(Rating::excellent)};
            default:
                break;
        }
    }
    return {0, max_count};
}

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
