// The militia of a commune: Luật Dân quân tự vệ 2019, 72/2020/NĐ-CP, 69/2020/TT-BQP, and what changed them.
#include "worlds/evaluate.hpp"

#include <algorithm>

namespace worlds {

void evaluate_militia(World const& world, RowTruth& rows) {
    // 98/2025/QH15, then 66.12/2026/NQ-CP.
    bool const before_2025 = world.as_of < day(2025, 7, 1);
    bool const before_2026 = world.as_of < day(2026, 1, 26);
    auto const by_period = [&](Flag first, Flag second, Flag third) {
        return world.flag(before_2025 ? first : before_2026 ? second : third);
    };
    Period const april{day(world.year, 4, 1), day(world.year, 5, 1)};
    rows.set("9.1.a", std::any_of(world.militia_days.begin(), world.militia_days.end(),
                                  [&](Day held) { return april.contains(held); }));
    rows.set("15.1", all_of_whole(world.total(Total::hamlets_with_militia).end, world.total(Total::hamlets).end));
    rows.set("15.2.1", world.flag(Flag::mobile_platoon));
    rows.set_where(world.flag(Flag::coastal_or_island), "15.2.2", world.flag(Flag::sea_unit));
    bool const standing_due =
        world.flag(Flag::key_defence) && (!world.options.standing_where_asked || world.flag(Flag::standing_unit_asked));
    rows.set_where(standing_due, "15.2.3", world.flag(Flag::standing_unit));
    rows.set("20.1.a", by_period(Flag::commander_qualified, Flag::commander_civil_servant, Flag::commander_in_post));
    rows.set("20.1.b", world.flag(Flag::political_officer_secretary));
    rows.set("20.1.c", by_period(Flag::deputy_political_officer_youth, Flag::deputy_political_officer_youth,
                                 Flag::deputy_political_officer_in_post));
    rows.set("20.1.d", by_period(Flag::deputy_commander_in_post, Flag::deputy_and_assistant_civil_servants,
                                 Flag::deputy_and_assistants_in_post));
    rows.set("20.2.1", world.flag(Flag::command_has_office));
    rows.set("20.2.2", world.flag(Flag::command_has_seal));
    rows.set_where(world.flag(Flag::has_first_year_militia), "28.1.a",
                   world.total(Total::training_days_first_year).end >= 15);
    rows.set_where(world.flag(Flag::has_later_mobile_militia), "28.1.b.1",
                   world.total(Total::training_days_mobile).end >= 12);
    rows.set_where(world.flag(Flag::has_later_on_spot_militia), "28.1.b.2",
                   world.total(Total::training_days_on_spot).end >= 7);
    rows.set_where(world.flag(Flag::standing_unit), "28.1.c", world.total(Total::training_days_standing).end >= 60);

    auto const deputies = world.total(Total::deputy_commanders).end;
    bool const first_group =
        world.flag(Flag::type_1) || world.flag(Flag::border) || world.flag(Flag::coastal_or_island);
    rows.set("nd72-2020.4.1.1", deputies <= (first_group ? world.options.deputies_first_group : 1));
    rows.set("nd72-2020.4.1.2", first_group || deputies >= 1);
    rows.set("nd220-2025.5.2.a.1", deputies <= (world.flag(Flag::key_defence) ? 2 : 1));
    rows.set("nd220-2025.5.2.a.2", world.flag(Flag::key_defence) || deputies >= 1);
    rows.set("nd220-2025.5.2.b", world.total(Total::assistants).end == 1);
    rows.set("nq66.12-2026.posts", world.word(Matter::posts_of_command));
    rows.set("tt69-2020.9.2.a", world.total(Total::defence_exercises).end >= 1 || world.exercise_later_in_term);
}

}  // namespace worlds
