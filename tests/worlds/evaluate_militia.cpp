// The militia of a commune: Luật Dân quân tự vệ 2019, 72/2020/NĐ-CP, 69/2020/TT-BQP.
#include "worlds/evaluate.hpp"

namespace worlds {

void evaluate_militia(World const& world, RowTruth& rows) {
    bool const more_deputies =
        world.flag(Flag::type_1) || world.flag(Flag::border) || world.flag(Flag::coastal_or_island);
    bool registered_in_april = false;
    for (auto const& paper : world.papers)
        registered_in_april =
            registered_in_april || (paper.topic == Topic::militia_registration &&
                                    Period{day(world.year, 4, 1), day(world.year, 5, 1)}.contains(*paper.date));
    rows.set("9.1.a", registered_in_april);
    rows.set("15.1", all_of_whole(world.total(Total::hamlets_with_militia).end, world.total(Total::hamlets).end));
    rows.set("15.2.1", world.flag(Flag::mobile_platoon));
    rows.set_where(world.flag(Flag::coastal_or_island), "15.2.2", world.flag(Flag::sea_unit));
    rows.set_where(world.flag(Flag::key_defence), "15.2.3", world.flag(Flag::standing_unit));
    rows.set("20.1.a", world.flag(Flag::commander_qualified));
    rows.set("20.1.b", world.flag(Flag::political_officer_secretary));
    rows.set("20.1.c", world.flag(Flag::deputy_political_officer_youth));
    rows.set("20.1.d", world.flag(Flag::deputy_commander_in_post));
    rows.set("20.2.1", world.flag(Flag::command_has_office));
    rows.set("20.2.2", world.flag(Flag::command_has_seal));
    rows.set_where(world.flag(Flag::has_first_year_militia), "28.1.a",
                   world.total(Total::training_days_first_year).end >= 15);
    rows.set("28.1.b.1", world.total(Total::training_days_mobile).end >= 12);
    rows.set("28.1.b.2", world.total(Total::training_days_on_spot).end >= 7);
    rows.set_where(world.flag(Flag::standing_unit), "28.1.c", world.total(Total::training_days_standing).end >= 60);
    rows.set("nd72-2020.4.1", world.total(Total::deputy_commanders).end <= (more_deputies ? 2 : 1));
    rows.set("tt69-2020.9.2.a", world.total(Total::defence_exercises).end >= 1 || world.exercise_later_in_term);
}

}  // namespace worlds
