// 18/2022/QĐ-TTg: conditions of recognition; 51/2025/QĐ-TTg: what only the level that appraises can say.
#include "worlds/evaluate.hpp"

namespace worlds {

void evaluate_ntm_2026(World const& world, RowTruth& rows) {
    rows.set("10.defence", world.word(Matter::ntm_2026_defence));
    rows.set("10.security", world.word(Matter::ntm_2026_security));
}

void evaluate_qd18(World const& world, RowTruth& rows) {
    rows.set("1", world.word(Matter::whole_set_met));
    rows.set("2", world.word(Matter::people_satisfied));
    rows.set("3", world.total(Total::construction_arrears).end == 0);
    rows.set("4", world.recognised_safe == boost::optional<bool>(true));
}

}  // namespace worlds
