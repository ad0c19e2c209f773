// Issuing bodies: what kind of body an abbreviation in a document number names, and at which levels it can stand.
//
// The same code often serves several levels ("UBND" is a province's, a district's or a commune's), so a code gives a
// set of levels and the dossier decides. District bodies ended on 01/07/2025 with the two-level local government.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/record/document_type.hpp>  // CodeEvidence

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Cấp of a body.
enum class Level : std::uint8_t {
    central,   ///< trung ương
    province,  ///< tỉnh, thành phố trực thuộc trung ương
    district,  ///< huyện, quận, thị xã (until 30/06/2025)
    commune,   ///< xã, phường, thị trấn, đặc khu
    hamlet,    ///< thôn, ấp, bản, tổ dân phố
    unit,      ///< a unit inside another body: vụ, phòng, chi bộ cơ quan
};

/// Set of levels, one bit each.
struct LevelSet {
    std::uint8_t bits = 0;

    constexpr LevelSet() = default;
    constexpr LevelSet(Level level) noexcept  // NOLINT: a level is a set of one
        : bits(static_cast<std::uint8_t>(1U << static_cast<unsigned>(level))) {}
    constexpr explicit LevelSet(unsigned raw) noexcept : bits(static_cast<std::uint8_t>(raw)) {}

    constexpr bool contains(Level level) const noexcept { return (bits & LevelSet(level).bits) != 0; }
    constexpr bool empty() const noexcept { return bits == 0; }

    friend constexpr LevelSet operator|(LevelSet a, LevelSet b) noexcept {
        return LevelSet(static_cast<unsigned>(a.bits) | static_cast<unsigned>(b.bits));
    }
    friend constexpr bool operator==(LevelSet a, LevelSet b) noexcept { return a.bits == b.bits; }
    friend constexpr bool operator!=(LevelSet a, LevelSet b) noexcept { return a.bits != b.bits; }
};
constexpr LevelSet operator|(Level a, Level b) noexcept {
    return LevelSet(a) | LevelSet(b);
}

/// Loại cơ quan, tổ chức ban hành.
enum class IssuerKind : std::uint8_t {
    party_central,                            ///< Trung ương Đảng and its Office
    party_committee,                          ///< cấp ủy: tỉnh ủy, huyện ủy, đảng ủy
    party_cell,                               ///< chi bộ
    party_body,                               ///< advisory body of a Party committee
    party_congress,                           ///< đại hội đảng
    national_assembly,                        ///< Quốc hội
    standing_committee_of_national_assembly,  ///< Ủy ban Thường vụ Quốc hội
    state_president,                          ///< Chủ tịch nước; the former Hội đồng Nhà nước
    government,                               ///< Chính phủ; the former Hội đồng Bộ trưởng
    prime_minister,                           ///< Thủ tướng Chính phủ
    ministry,                                 ///< bộ, cơ quan ngang bộ
    ministry_department,                      ///< cục, vụ of a ministry
    court_or_procuracy,                       ///< tòa án, viện kiểm sát
    peoples_council,                          ///< Hội đồng nhân dân
    peoples_committee,                        ///< Ủy ban nhân dân
    office,                                   ///< văn phòng
    department,                               ///< sở, phòng, lĩnh vực
    steering_committee,                       ///< ban chỉ đạo
    police,                                   ///< công an
    military_command,                         ///< ban chỉ huy quân sự
    fatherland_front,                         ///< Mặt trận Tổ quốc
    youth_union,                              ///< Đoàn Thanh niên
    womens_union,                             ///< Hội Liên hiệp Phụ nữ
    farmers_union,                            ///< Hội Nông dân
    veterans_union,                           ///< Hội Cựu chiến binh
    trade_union,                              ///< Công đoàn
    other_organisation,                       ///< another association or board
    hamlet_board,                             ///< ban nhân dân, trưởng thôn
    school,                                   ///< cơ sở giáo dục
    enterprise,                               ///< doanh nghiệp
    agency,                                   ///< cơ quan, đơn vị
    security_team,                            ///< Tổ bảo vệ an ninh, trật tự (Luật 30/2023/QH15)
    election_body,                            ///< hội đồng, ủy ban bầu cử
    management_board,                         ///< ban quản lý
};

/// Stable machine spelling and name of an enumerator.
struct Term {
    std::string_view key;
    Wording name;
};

/// All levels and kinds, in the order of the enumerations.
inline constexpr Term level_terms[] = {
    {"central", {"trung ương", "central"}},     {"province", {"cấp tỉnh", "province"}},
    {"district", {"cấp huyện", "district"}},    {"commune", {"cấp xã", "commune"}},
    {"hamlet", {"thôn, tổ dân phố", "hamlet"}}, {"unit", {"đơn vị trực thuộc", "unit of a body"}},
};
inline constexpr Term issuer_kind_terms[] = {
    {"party_central", {"cơ quan Đảng ở trung ương", "central Party body"}},
    {"party_committee", {"cấp ủy Đảng", "Party committee"}},
    {"party_cell", {"chi bộ", "Party cell"}},
    {"party_body", {"cơ quan tham mưu của cấp ủy", "advisory body of a Party committee"}},
    {"party_congress", {"đại hội Đảng", "Party congress"}},
    {"national_assembly", {"Quốc hội", "National Assembly"}},
    {"standing_committee_of_national_assembly",
     {"Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"}},
    {"state_president", {"Chủ tịch nước", "State President"}},
    {"government", {"Chính phủ", "Government"}},
    {"prime_minister", {"Thủ tướng Chính phủ", "Prime Minister"}},
    {"ministry", {"bộ, cơ quan ngang bộ", "ministry"}},
    {"ministry_department", {"cục, vụ thuộc bộ", "department of a ministry"}},
    {"court_or_procuracy", {"tòa án, viện kiểm sát", "court or procuracy"}},
    {"peoples_council", {"Hội đồng nhân dân", "People's Council"}},
    {"peoples_committee", {"Ủy ban nhân dân", "People's Committee"}},
    {"office", {"văn phòng", "office"}},
    {"department", {"sở, phòng", "department"}},
    {"steering_committee", {"ban chỉ đạo", "steering committee"}},
    {"police", {"công an", "police"}},
    {"military_command", {"ban chỉ huy quân sự", "military command"}},
    {"fatherland_front", {"Mặt trận Tổ quốc", "Fatherland Front"}},
    {"youth_union", {"Đoàn Thanh niên", "Youth Union"}},
    {"womens_union", {"Hội Liên hiệp Phụ nữ", "Women's Union"}},
    {"farmers_union", {"Hội Nông dân", "Farmers' Union"}},
    {"veterans_union", {"Hội Cựu chiến binh", "Veterans' Union"}},
    {"trade_union", {"Công đoàn", "trade union"}},
    {"other_organisation", {"tổ chức khác", "other organisation"}},
    {"hamlet_board", {"trưởng thôn, tổ dân phố", "hamlet board"}},
    {"school", {"cơ sở giáo dục", "school"}},
    {"enterprise", {"doanh nghiệp", "enterprise"}},
    {"agency", {"cơ quan, đơn vị", "agency"}},
    {"security_team", {"tổ bảo vệ an ninh, trật tự", "security team"}},
    {"election_body", {"tổ chức phụ trách bầu cử", "election body"}},
    {"management_board", {"ban quản lý", "management board"}},
};
static_assert(static_cast<std::size_t>(Level::unit) + 1 == sizeof(level_terms) / sizeof(Term), "one term a level");
static_assert(static_cast<std::size_t>(IssuerKind::management_board) + 1 == sizeof(issuer_kind_terms) / sizeof(Term),
              "one term a kind");

constexpr Term const& info(Level level) noexcept {
    return level_terms[static_cast<std::size_t>(level)];
}
constexpr Term const& info(IssuerKind kind) noexcept {
    return issuer_kind_terms[static_cast<std::size_t>(kind)];
}
constexpr std::string_view key_of(Level level) noexcept {
    return info(level).key;
}
constexpr std::string_view key_of(IssuerKind kind) noexcept {
    return info(kind).key;
}
constexpr Wording wording_of(Level level) noexcept {
    return info(level).name;
}
constexpr Wording wording_of(IssuerKind kind) noexcept {
    return info(kind).name;
}

namespace detail {
template <class Enum, std::size_t n>
boost::optional<Enum> of_key(Term const (&terms)[n], std::string_view key) noexcept {
    for (std::size_t i = 0; i < n; ++i)
        if (terms[i].key == key) return static_cast<Enum>(i);
    return boost::none;
}
}  // namespace detail

/// The level or kind with this key, or none.
inline boost::optional<Level> level_of_key(std::string_view key) noexcept {
    return detail::of_key<Level>(level_terms, key);
}
inline boost::optional<IssuerKind> issuer_kind_of_key(std::string_view key) noexcept {
    return detail::of_key<IssuerKind>(issuer_kind_terms, key);
}

}  // namespace v1
}  // namespace criterion19
