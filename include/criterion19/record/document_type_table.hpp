// Every type of document with its names and codes, as one constant table.
#pragma once

#include <criterion19/record/document_type.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace type_rows {

using Type = DocumentType;
inline constexpr auto recalled = CodeEvidence::recalled;
inline constexpr auto seen = CodeEvidence::seen;
inline constexpr std::uint8_t state = 1;
inline constexpr std::uint8_t norm = 2;
inline constexpr std::uint8_t joint = 4;
inline constexpr std::uint8_t party = 8;
inline constexpr std::uint8_t legacy = 16;
static_assert((CodeFamily::administrative | CodeFamily::normative | CodeFamily::joint | CodeFamily::party |
               CodeFamily::legacy) == (state | norm | joint | party | legacy),
              "the short names here are the values of CodeFamily");

inline constexpr std::string_view table_2005 = "55/2005/TTLT-BNV-VPCP";
inline constexpr std::string_view table_2011 = "01/2011/TT-BNV";
inline constexpr std::string_view until_2020 = "55/2005/TTLT-BNV-VPCP, 01/2011/TT-BNV";

inline constexpr DocumentTypeInfo rows[] = {
    {Type::resolution, "resolution", {"nghị quyết", "resolution"}, {"Nghị quyết"}, {{"NQ", state | norm | party}}},
    {Type::decision, "decision", {"quyết định", "decision"}, {"Quyết định"}, {{"QĐ", state | norm | party}}},
    {Type::directive, "directive", {"chỉ thị", "directive"}, {"Chỉ thị"}, {{"CT", state | norm | party}}},
    {Type::working_rules, "working_rules", {"quy chế", "working rules"}, {"Quy chế"}, {{"QC", state | party}}},
    {Type::regulation,
     "regulation",
     {"quy định", "regulation"},
     {"Quy định"},
     {{"QyĐ", state}, {"QĐ", party, seen, "36-HD/VPTW"}, {"QĐi", party, recalled, "before 2018"}}},
    {Type::communique, "communique", {"thông cáo", "communiqué"}, {"Thông cáo"}, {{"TC", state}}},
    {Type::notice, "notice", {"thông báo", "notice"}, {"Thông báo"}, {{"TB", state | party}}},
    {Type::guidance, "guidance", {"hướng dẫn", "guidance"}, {"Hướng dẫn"}, {{"HD", state | party}}},
    {Type::programme, "programme", {"chương trình", "programme"}, {"Chương trình"}, {{"CTr", state | party}}},
    {Type::plan, "plan", {"kế hoạch", "plan"}, {"Kế hoạch"}, {{"KH", state | party}}},
    {Type::scheme, "scheme", {"phương án", "scheme"}, {"Phương án"}, {{"PA", state | party}}},
    {Type::proposal, "proposal", {"đề án", "proposal"}, {"Đề án"}, {{"ĐA", state | party}}},
    {Type::project, "project", {"dự án", "project"}, {"Dự án"}, {{"DA", state}}},
    {Type::report, "report", {"báo cáo", "report"}, {"Báo cáo"}, {{"BC", state | party}}},
    {Type::minutes, "minutes", {"biên bản", "minutes"}, {"Biên bản"}, {{"BB", state | party}}},
    {Type::submission, "submission", {"tờ trình", "submission"}, {"Tờ trình"}, {{"TTr", state | party}}},
    {Type::contract, "contract", {"hợp đồng", "contract"}, {"Hợp đồng"}, {{"HĐ", state}}},
    {Type::telegram, "telegram", {"công điện", "official telegram"}, {"Công điện"}, {{"CĐ", state}}},
    {Type::memorandum,
     "memorandum",
     {"bản ghi nhớ", "memorandum"},
     {"Bản ghi nhớ"},
     {{"BGN", state}, {"GN", state, recalled, table_2011}}},
    {Type::agreement,
     "agreement",
     {"bản thỏa thuận", "agreement"},
     {"Bản thỏa thuận", "Bản thoả thuận"},
     {{"BTT", state}, {"TTh", state, recalled, table_2011}}},
    {Type::authorisation,
     "authorisation",
     {"giấy ủy quyền", "authorisation"},
     {"Giấy ủy quyền", "Giấy uỷ quyền"},
     {{"GUQ", state}, {"UQ", state, recalled, table_2011}, {"UN", state, seen, table_2005}}},
    {Type::invitation, "invitation", {"giấy mời", "invitation"}, {"Giấy mời"}, {{"GM", state}}},
    {Type::introduction,
     "introduction",
     {"giấy giới thiệu", "letter of introduction"},
     {"Giấy giới thiệu"},
     {{"GGT", state}, {"GT", state, seen, until_2020}}},
    {Type::leave_paper,
     "leave_paper",
     {"giấy nghỉ phép", "leave paper"},
     {"Giấy nghỉ phép"},
     {{"GNP", state}, {"NP", state, seen, until_2020}}},
    {Type::dispatch_slip, "dispatch_slip", {"phiếu gửi", "dispatch slip"}, {"Phiếu gửi"}, {{"PG", state}}},
    {Type::transfer_slip, "transfer_slip", {"phiếu chuyển", "transfer slip"}, {"Phiếu chuyển"}, {{"PC", state}}},
    {Type::notice_slip, "notice_slip", {"phiếu báo", "notice slip"}, {"Phiếu báo"}, {{"PB", state}}},
    {Type::official_letter,
     "official_letter",
     {"công văn", "official letter"},
     {"Công văn"},
     {{"CV", party}, {"CV", state, seen, "practice; no code in the tables"}}},
    {Type::public_letter, "public_letter", {"thư công", "public letter"}, {"Thư công"}},
    {Type::certificate,
     "certificate",
     {"giấy chứng nhận", "certificate"},
     {"Giấy chứng nhận"},
     {{"CN", state, seen, table_2005}}},
    {Type::travel_order,
     "travel_order",
     {"giấy đi đường", "travel order"},
     {"Giấy đi đường"},
     {{"ĐĐ", state, seen, table_2005}}},
    {Type::file_receipt,
     "file_receipt",
     {"giấy biên nhận hồ sơ", "file receipt"},
     {"Giấy biên nhận hồ sơ"},
     {{"BN", state, seen, table_2005}}},
    {Type::true_copy, "true_copy", {"bản sao y", "true copy"}, {"Bản sao y", "Sao y bản chính"}, {{"SY", state}}},
    {Type::extract_copy,
     "extract_copy",
     {"bản trích sao", "extract copy"},
     {"Bản trích sao"},
     {{"TrS", state}, {"TS", state, seen, until_2020}}},
    {Type::copy_of_copy, "copy_of_copy", {"bản sao lục", "copy of a copy"}, {"Bản sao lục"}, {{"SL", state}}},
    {Type::party_copy, "party_copy", {"bản sao", "Party copy"}, {"Bản sao"}, {{"BS", party}}},
    {Type::law, "law", {"luật", "law"}, {"Luật", "Bộ luật"}, {{"Lt", 0, seen, table_2005}}},
    {Type::ordinance, "ordinance", {"pháp lệnh", "ordinance"}, {"Pháp lệnh"}, {{"PL", norm}}},
    {Type::order, "order", {"lệnh", "order"}, {"Lệnh"}, {{"L", norm | legacy}}},
    {Type::decree, "decree", {"nghị định", "decree"}, {"Nghị định"}, {{"NĐ", norm | legacy}}},
    {Type::circular, "circular", {"thông tư", "circular"}, {"Thông tư"}, {{"TT", norm | legacy}}},
    {Type::joint_resolution,
     "joint_resolution",
     {"nghị quyết liên tịch", "joint resolution"},
     {"Nghị quyết liên tịch"},
     {{"NQLT", joint}}},
    {Type::joint_circular,
     "joint_circular",
     {"thông tư liên tịch", "joint circular"},
     {"Thông tư liên tịch", "Thông tư liên bộ"},
     {{"TTLT", joint}, {"TTLB", joint | legacy, seen, "legacy"}, {"TTLN", joint | legacy, seen, "legacy"}}},
    {Type::coordination_rules,
     "coordination_rules",
     {"quy chế phối hợp", "coordination rules"},
     {"Quy chế phối hợp"},
     {{"QCPH", joint}}},
    {Type::coordination_programme,
     "coordination_programme",
     {"chương trình phối hợp", "coordination programme"},
     {"Chương trình phối hợp"},
     {{"CTPH", joint, recalled}}},
    {Type::coordination_plan,
     "coordination_plan",
     {"kế hoạch phối hợp", "coordination plan"},
     {"Kế hoạch phối hợp"},
     {{"KHPH", joint, recalled}}},
    {Type::joint_plan,
     "joint_plan",
     {"kế hoạch liên tịch", "joint plan"},
     {"Kế hoạch liên tịch"},
     {{"KHLT", joint, recalled}}},
    {Type::joint_guidance,
     "joint_guidance",
     {"hướng dẫn liên tịch", "joint guidance"},
     {"Hướng dẫn liên tịch"},
     {{"HDLT", joint, recalled}}},
    {Type::consolidated_text,
     "consolidated_text",
     {"văn bản hợp nhất", "consolidated text"},
     {"Văn bản hợp nhất"},
     {{"VBHN", norm | state}}},
    {Type::decree_law, "decree_law", {"sắc lệnh", "decree-law"}, {"Sắc lệnh"}, {{"SL", legacy, seen, "legacy"}}},
    {Type::law_promulgation,
     "law_promulgation",
     {"lệnh công bố luật", "promulgation of a law"},
     {"Lệnh công bố luật"},
     {{"LCT", legacy, recalled, "Hội đồng Nhà nước, 1981 to 1992"}}},
    {Type::conclusion, "conclusion", {"kết luận", "conclusion"}, {"Kết luận"}, {{"KL", party}}},
    {Type::party_circular, "party_circular", {"thông tri", "Party circular"}, {"Thông tri"}, {{"TT", party}}},
    {Type::registration, "registration", {"bản đăng ký", "registration"}, {"Bản đăng ký"}},
    {Type::pledge, "pledge", {"bản cam kết", "pledge"}, {"Bản cam kết"}},
};

constexpr bool in_order() noexcept {
    std::size_t i = 0;
    for (auto const& row : rows)
        if (static_cast<std::size_t>(row.type) != i++) return false;
    return static_cast<std::size_t>(Type::pledge) + 1 == i;
}
static_assert(in_order(), "document_types has one row for each enumerator, in the order of the enumeration");

}  // namespace type_rows
}  // namespace detail

/// The table of types, in the order of the enumeration.
inline constexpr auto& document_types = detail::type_rows::rows;

}  // namespace v1
}  // namespace criterion19
