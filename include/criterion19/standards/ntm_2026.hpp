// The national criteria of 2026-2030 (51/2025/QĐ-TTg), from 15/02/2026.
//
// Known: ten criteria with 47 indicators for three groups of communes; defence and security stand in criterion 10
// beside access to law. The texts of those indicators are not available, so the standard has no rows and nothing can be
// judged by it.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

inline constexpr Standard ntm_2026{"ntm-2026",
                                   UnitKind::commune,
                                   {"Tiêu chí 10 \"Tiếp cận pháp luật và an ninh, quốc phòng\", giai đoạn 2026 - 2030",
                                    "Criterion 10, access to law, security and defence, 2026-2030"},
                                   &qd51_2025,
                                   qd51_2025.in_force,
                                   law_read_on,
                                   {},
                                   {},
                                   {},
                                   {}};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
