// Parameters that several standards share: what their texts leave open, worded once.
#pragma once

#include <criterion19/law/parameter.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;

inline constexpr Choice strictness_choices[] = {
    {"not_above", {"không cao hơn năm trước", "not above the year before"}},
    {"below", {"thấp hơn năm trước (0 và 0 là đạt)", "below the year before (0 after 0 passes)"}},
};
inline constexpr Parameter strictness =
    reading("strictness", strictness_choices, {"\"kiềm chế, giảm\" là", "\"kiềm chế, giảm\" means"});

/// Most texts name no body that attests; ours are those that appraise and decide on the title.
inline constexpr Choice attested_by_choices[] = {
    {"named_bodies", {"cơ quan có thẩm quyền cấp trên", "the authority of a level above"}},
    {"any_body", {"cơ quan bất kỳ được nêu tên", "any body that is named"}},
};
inline constexpr Parameter attested_by =
    reading("attested_by", attested_by_choices, {"xác nhận của", "an attestation is that of"});

/// No circular defines "cháy, nổ nghiêm trọng"; the levels of fires exist since 15/01/2025 (88/2024/TT-BCA).
inline constexpr Choice serious_fire_choices[] = {
    {"criminal_threshold",
     {"đạt mức thiệt hại tại Điều 313 Bộ luật Hình sự", "damage as in Article 313 of the Criminal Code"}},
    {"fire_level_3",
     {"cháy từ mức III trở lên theo Thông tư 88/2024/TT-BCA", "level III or above of Circular 88/2024/TT-BCA"}},
};
inline constexpr Parameter serious_fire =
    reading_from("serious_fire", serious_fire_choices, day(2025, 1, 15),
                 {"\"cháy, nổ nghiêm trọng\" là", "\"cháy, nổ nghiêm trọng\" means"});

/// Year of assessment where the text fixes none.
inline constexpr Parameter year_of_assessment = period(
    "window", PeriodRule::calendar_year, {"năm xét: vụ việc được tính", "year of assessment: which events count"});

/// Documents "of the year": by their date; in the reading `any_day` by what they say that they are for.
inline constexpr Parameter year_of_documents =
    period("documents", PeriodRule::calendar_year,
           {"nghị quyết, kế hoạch, đăng ký được ban hành", "when resolution, plan and registration are issued"});

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
