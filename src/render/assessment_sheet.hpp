// What a report says of one assessment, as blocks.
#pragma once

#include "render/sheet.hpp"

#include <criterion19/judge/assessment_report.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace render {

Sheet sheet_of(AssessmentReport const& report, Language language);
/// Its table alone.
Table table_of(AssessmentReport const& report, Language language);

/// "4.3.a" of "tt124-2021/commune/4.3.a": within one report the standard's own id need not be read again and again.
std::string short_id(Assessment const& assessment, Finding const& finding);

/// Local decisions by their texts and ids: "Quyết định 12/2023/QĐ-UBND [tinh-2023]".
BilingualText list_layers(std::vector<std::string> const& ids, std::vector<BilingualText> const& texts);

/// The unit's name, or that it has none.
BilingualText name_of_unit(Assessment const& assessment);

/// "Đạt" of "đạt".
std::string upper_first(std::string text);

/// What signs for a unit of this kind.
std::string signer_for(UnitKind unit, Language language);

}  // namespace render
}  // namespace v1
}  // namespace criterion19
