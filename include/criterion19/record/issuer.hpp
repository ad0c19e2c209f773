// Issuing bodies: what kind of body an abbreviation in a document number names, and at which levels it can stand.
//
// The same code often serves several levels ("UBND" is a province's, a district's or a commune's), so a code gives a
// set of levels and the dossier decides. District bodies ended on 01/07/2025 with the two-level local government.
#pragma once

#include <criterion19/base/vocabulary.hpp>
#include <criterion19/record/document_type.hpp>  // CodeEvidence

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

template <>
struct Vocabulary<Level> {
    static constexpr Term<Level> terms[] = {
        {Level::central, "central", {"trung ương", "central"}},
        {Level::province, "province", {"cấp tỉnh", "province"}},
        {Level::district, "district", {"cấp huyện", "district"}},
        {Level::commune, "commune", {"cấp xã", "commune"}},
        {Level::hamlet, "hamlet", {"thôn, tổ dân phố", "hamlet"}},
        {Level::unit, "unit", {"đơn vị trực thuộc", "unit of a body"}},
    };
};
static_assert(is_in_order<Level>());

template <>
struct Vocabulary<IssuerKind> {
    static constexpr Term<IssuerKind> terms[] = {
        {IssuerKind::party_central, "party_central", {"cơ quan Đảng ở trung ương", "central Party body"}},
        {IssuerKind::party_committee, "party_committee", {"cấp ủy Đảng", "Party committee"}},
        {IssuerKind::party_cell, "party_cell", {"chi bộ", "Party cell"}},
        {IssuerKind::party_body, "party_body", {"cơ quan tham mưu của cấp ủy", "advisory body of a Party committee"}},
        {IssuerKind::party_congress, "party_congress", {"đại hội Đảng", "Party congress"}},
        {IssuerKind::national_assembly, "national_assembly", {"Quốc hội", "National Assembly"}},
        {IssuerKind::standing_committee_of_national_assembly,
         "standing_committee_of_national_assembly",
         {"Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"}},
        {IssuerKind::state_president, "state_president", {"Chủ tịch nước", "State President"}},
        {IssuerKind::government, "government", {"Chính phủ", "Government"}},
        {IssuerKind::prime_minister, "prime_minister", {"Thủ tướng Chính phủ", "Prime Minister"}},
        {IssuerKind::ministry, "ministry", {"bộ, cơ quan ngang bộ", "ministry"}},
        {IssuerKind::ministry_department, "ministry_department", {"cục, vụ thuộc bộ", "department of a ministry"}},
        {IssuerKind::court_or_procuracy, "court_or_procuracy", {"tòa án, viện kiểm sát", "court or procuracy"}},
        {IssuerKind::peoples_council, "peoples_council", {"Hội đồng nhân dân", "People's Council"}},
        {IssuerKind::peoples_committee, "peoples_committee", {"Ủy ban nhân dân", "People's Committee"}},
        {IssuerKind::office, "office", {"văn phòng", "office"}},
        {IssuerKind::department, "department", {"sở, phòng", "department"}},
        {IssuerKind::steering_committee, "steering_committee", {"ban chỉ đạo", "steering committee"}},
        {IssuerKind::police, "police", {"công an", "police"}},
        {IssuerKind::military_command, "military_command", {"ban chỉ huy quân sự", "military command"}},
        {IssuerKind::fatherland_front, "fatherland_front", {"Mặt trận Tổ quốc", "Fatherland Front"}},
        {IssuerKind::youth_union, "youth_union", {"Đoàn Thanh niên", "Youth Union"}},
        {IssuerKind::womens_union, "womens_union", {"Hội Liên hiệp Phụ nữ", "Women's Union"}},
        {IssuerKind::farmers_union, "farmers_union", {"Hội Nông dân", "Farmers' Union"}},
        {IssuerKind::veterans_union, "veterans_union", {"Hội Cựu chiến binh", "Veterans' Union"}},
        {IssuerKind::trade_union, "trade_union", {"Công đoàn", "trade union"}},
        {IssuerKind::other_organisation, "other_organisation", {"tổ chức khác", "other organisation"}},
        {IssuerKind::hamlet_board, "hamlet_board", {"trưởng thôn, tổ dân phố", "hamlet board"}},
        {IssuerKind::school, "school", {"cơ sở giáo dục", "school"}},
        {IssuerKind::enterprise, "enterprise", {"doanh nghiệp", "enterprise"}},
        {IssuerKind::agency, "agency", {"cơ quan, đơn vị", "agency"}},
        {IssuerKind::security_team, "security_team", {"tổ bảo vệ an ninh, trật tự", "security team"}},
        {IssuerKind::election_body, "election_body", {"tổ chức phụ trách bầu cử", "election body"}},
        {IssuerKind::management_board, "management_board", {"ban quản lý", "management board"}},
    };
};
static_assert(is_in_order<IssuerKind>());

/// One row: an abbreviation and what it stands for.
struct IssuerInfo {
    std::string_view code;  ///< canonical spelling, e.g. "HĐND"
    IssuerKind kind;
    LevelSet levels;  ///< every level at which the code can stand
    Wording name;
    CodeEvidence evidence = CodeEvidence::seen;
    std::string_view spellings[2] = {};  ///< other codes of the same body
    std::string_view ascii = {};         ///< spelling without Đ that can mean nothing else, e.g. "HDND"
    bool takes_term = false;             ///< the number of the term (khóa) follows: "QH15"

    /// Whether `group` is the code or another spelling of it.
    constexpr bool is_written(std::string_view group) const noexcept {
        return group == code || (!spellings[0].empty() && group == spellings[0]) ||
               (!spellings[1].empty() && group == spellings[1]);
    }
};

}  // namespace v1
}  // namespace criterion19
