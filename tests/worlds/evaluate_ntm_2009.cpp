// Criterion 19 of 2009 (491/QĐ-TTg), from 20/11/2013 with Điều 21 of 41/2013/TT-BNNPTNT as one way to meet it.
#include "worlds/evaluate.hpp"

namespace worlds {

void evaluate_ntm_2009(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    rows.set("19.1.att", world.order == OrderWord::maintained);
    rows.set("tt41-2013.21.1.1", has_resolution(world, year));
    rows.set("tt41-2013.21.1.2", has_plan(world, year));
    rows.set("tt41-2013.21.1.3", has_registration(world, year));
    rows.set("tt41-2013.21.2.1", none(world, CountKind::against_state));
    rows.set("tt41-2013.21.2.2", none(world, CountKind::sabotage));
    rows.set("tt41-2013.21.2.3", none(world, CountKind::unlawful_religion));
    rows.set("tt41-2013.21.2.4", none(world, CountKind::disorders));
    rows.set("tt41-2013.21.2.5", none(world, CountKind::complex_disputes));
    rows.set("tt41-2013.21.2.6.1", none(world, CountKind::mass_complaints));
    rows.set("tt41-2013.21.2.6.2", none(world, CountKind::unlawful_complaints_above_level));
    rows.set("tt41-2013.21.3.1", held(world, CountKind::crimes));
    rows.set("tt41-2013.21.3.2", held(world, CountKind::social_evils));
    rows.set("tt41-2013.21.3.3", none(world, CountKind::serious_crimes));
    rows.set("tt41-2013.21.4", share_of_whole(members(world, UnitKind::hamlet, MemberState::recognised),
                                              members(world, UnitKind::hamlet, MemberState::in_scope), 7000));
    // Of the commune police alone: only a xã is assessed here, which has no ward guard.
    rows.set("tt41-2013.21.5.1", world.force(Force::commune_police).title >= EmulationTitle::advanced);
    rows.set("tt41-2013.21.5.2", none(world, CountKind::police_warned));
    // Where no authority has spoken at all, there is nothing to ask; a word that order is maintained is a word here.
    rows.set_where(world.order != OrderWord::none, "19.2", world.order == OrderWord::maintained);
}

}  // namespace worlds
