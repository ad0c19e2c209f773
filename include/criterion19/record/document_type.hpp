// Types of documents: one table of stable keys, the codes that stand in document numbers, and the words of prose.
//
// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (administrative documents and copies); 55/2005/TTLT-BNV-VPCP and Thông
// tư 01/2011/TT-BNV (older codes); Hướng dẫn 36-HD/VPTW and 05-HD/VPTW (the Party). Everything about a type comes from
// here.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Loại văn bản. Where the type is not known there is no value: `boost::optional<DocumentType>`.
enum class DocumentType : std::uint8_t {
    // administrative, most of them with a Party or a legal-normative namesake
    resolution,       ///< nghị quyết
    decision,         ///< quyết định
    directive,        ///< chỉ thị
    working_rules,    ///< quy chế
    regulation,       ///< quy định
    communique,       ///< thông cáo
    notice,           ///< thông báo
    guidance,         ///< hướng dẫn
    programme,        ///< chương trình
    plan,             ///< kế hoạch
    scheme,           ///< phương án
    proposal,         ///< đề án
    project,          ///< dự án
    report,           ///< báo cáo
    minutes,          ///< biên bản
    submission,       ///< tờ trình
    contract,         ///< hợp đồng
    telegram,         ///< công điện
    memorandum,       ///< bản ghi nhớ
    agreement,        ///< bản thỏa thuận
    authorisation,    ///< giấy ủy quyền
    invitation,       ///< giấy mời
    introduction,     ///< giấy giới thiệu
    leave_paper,      ///< giấy nghỉ phép
    dispatch_slip,    ///< phiếu gửi
    transfer_slip,    ///< phiếu chuyển
    notice_slip,      ///< phiếu báo
    official_letter,  ///< công văn: no code in state numbers
    public_letter,    ///< thư công: no code
    certificate,      ///< giấy chứng nhận
    travel_order,     ///< giấy đi đường
    file_receipt,     ///< giấy biên nhận hồ sơ
    // copies
    true_copy,     ///< bản sao y
    extract_copy,  ///< bản trích sao
    copy_of_copy,  ///< bản sao lục
    party_copy,    ///< bản sao (Đảng)
    // legal-normative
    law,                     ///< luật, bộ luật: the code is not printed
    ordinance,               ///< pháp lệnh
    order,                   ///< lệnh
    decree,                  ///< nghị định
    circular,                ///< thông tư
    joint_resolution,        ///< nghị quyết liên tịch
    joint_circular,          ///< thông tư liên tịch
    coordination_rules,      ///< quy chế phối hợp
    coordination_programme,  ///< chương trình phối hợp
    coordination_plan,       ///< kế hoạch phối hợp
    joint_plan,              ///< kế hoạch liên tịch
    joint_guidance,          ///< hướng dẫn liên tịch
    consolidated_text,       ///< văn bản hợp nhất
    decree_law,              ///< sắc lệnh
    law_promulgation,        ///< lệnh công bố luật of the Council of State (Hội đồng Nhà nước)
    // Party only
    conclusion,      ///< kết luận
    party_circular,  ///< thông tri
    // papers of units and households, without number
    registration,  ///< bản đăng ký thi đua: no code
    pledge,        ///< bản cam kết: no code
};

/// Kinds of documents in whose numbers a code may stand. Values are bits.
enum class CodeFamily : std::uint8_t {
    administrative = 1,  ///< văn bản hành chính
    normative = 2,       ///< văn bản quy phạm pháp luật
    joint = 4,           ///< văn bản liên tịch
    party = 8,           ///< văn bản của Đảng, Đoàn Thanh niên
    legacy = 16,         ///< before 2005
};

/// How well a code is known.
enum class CodeEvidence : std::uint8_t {
    seen,      ///< read in the legal text or in real numbers
    reported,  ///< read only in texts that restate the rule
    recalled,  ///< not read anywhere: check before relying on it
};

template <>
struct Vocabulary<CodeEvidence> {
    static constexpr Term<CodeEvidence> terms[] = {
        {CodeEvidence::seen, "seen", {"đã thấy", "seen"}},
        {CodeEvidence::reported, "reported", {"qua văn bản dẫn lại", "in texts that restate it"}},
        {CodeEvidence::recalled, "recalled", {"ghi theo trí nhớ, cần kiểm tra", "recalled, to be checked"}},
    };
};
static_assert(is_in_order<CodeEvidence>());

/// A code that stands for a type in numbers of some families.
struct TypeCode {
    std::string_view code = {};  ///< canonical case, e.g. "TTr"
    std::uint8_t families = 0;   ///< union of `CodeFamily`
    CodeEvidence evidence = CodeEvidence::seen;
    std::string_view era = {};  ///< whose code it is where it is not that of Nghị định 30/2020/NĐ-CP or 05-HD/VPTW

    constexpr bool stands_in(CodeFamily family) const noexcept {
        return (families & static_cast<unsigned>(family)) != 0;
    }
};

/// One row of the table.
struct DocumentTypeInfo {
    DocumentType type;
    std::string_view key;            ///< stable machine spelling
    Wording name;                    ///< lower case
    std::string_view words[2] = {};  ///< what introduces it in prose; the second may be empty
    TypeCode codes[3] = {};          ///< the present one first; empty where the number carries none

    constexpr std::string_view code() const noexcept { return codes[0].code; }
};

/// Row of a type.
DocumentTypeInfo const& info(DocumentType type) noexcept;
/// Stable machine spelling, e.g. "resolution".
std::string_view key_of(DocumentType type) noexcept;
/// "nghị quyết", "resolution".
Wording wording_of(DocumentType type) noexcept;
/// The type with this key, or none.
boost::optional<DocumentType> document_type_of_key(std::string_view key) noexcept;
/// Stable machine spelling, e.g. "party".
constexpr std::string_view key_of(CodeFamily family) noexcept {
    switch (family) {
        case CodeFamily::administrative:
            return "administrative";
        case CodeFamily::normative:
            return "normative";
        case CodeFamily::joint:
            return "joint";
        case CodeFamily::party:
            return "party";
        case CodeFamily::legacy:
            return "legacy";
    }
    return {};
}

constexpr std::uint8_t operator|(CodeFamily a, CodeFamily b) noexcept {
    return static_cast<std::uint8_t>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr std::uint8_t operator|(std::uint8_t a, CodeFamily b) noexcept {
    return static_cast<std::uint8_t>(a | static_cast<unsigned>(b));
}

}  // namespace v1
}  // namespace criterion19
