// What holds in a world: the outcome of every row, from the conditions of the law alone.
//
// One function a text of the law, each in a source of its own. They read worlds, never a dossier, and nothing of what
// the library measures and judges with.
#pragma once

#include "worlds/classes.hpp"
#include "worlds/world.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace worlds {

/// Outcomes of the rows of a standard, set by the ids of the rows.
class RowTruth {
public:
    explicit RowTruth(World const& world);

    void set(std::string_view id, bool holds);
    /// Where the guard does not hold, the row does not apply.
    void set_where(bool guard, std::string_view id, bool holds);
    void set(std::string_view id, Outcome outcome);

    /// Concludes the groups. Rows that are not in force on the day do not apply.
    std::vector<Outcome> conclude();

    /// What is wrong between the rows set here and those of the standard; empty where nothing is.
    std::string const& fault() const noexcept { return fault_; }

private:
    World const& world_;
    std::vector<Outcome> outcomes_;
    std::vector<bool> is_set_;
    std::size_t next_ = 0;
    std::string fault_;
};

struct Truth {
    std::vector<Outcome> rows;
    std::string fault;
};
Truth evaluate(World const& world);

void evaluate_tt124_hamlet(World const& world, RowTruth& rows);
void evaluate_tt124_commune(World const& world, RowTruth& rows);
void evaluate_tt124_agency(World const& world, RowTruth& rows);
void evaluate_tt124_school(World const& world, RowTruth& rows);
void evaluate_tt23_hamlet(World const& world, RowTruth& rows);
void evaluate_tt23_commune(World const& world, RowTruth& rows);
void evaluate_tt23_agency(World const& world, RowTruth& rows);
void evaluate_tt23_school(World const& world, RowTruth& rows);
void evaluate_ntm_2009(World const& world, RowTruth& rows);
void evaluate_ntm_2016(World const& world, RowTruth& rows);
void evaluate_ntm_2018_model(World const& world, RowTruth& rows);
void evaluate_ntm_2021(World const& world, RowTruth& rows);
void evaluate_ntm_2021_advanced(World const& world, RowTruth& rows);
void evaluate_militia(World const& world, RowTruth& rows);
void evaluate_ntm_2026(World const& world, RowTruth& rows);
void evaluate_qd18(World const& world, RowTruth& rows);

// What the texts have in common.

/// "Không để xảy ra": none happened that is not excused.
bool none(World const& world, CountKind count, Excusable excuse = Excusable::no);
/// "Kiềm chế, giảm": at most last year; in the strict reading below it, or 0.
bool held(World const& world, CountKind count);
/// "Giảm liên tục": last year against the year before it, and so on for as many years as `steps`.
bool falling(World const& world, CountKind count, int steps);
/// Every one of the whole: the part is the whole, also where there is none.
inline bool all_of_whole(std::int64_t part, std::int64_t whole) {
    return part >= whole;
}
/// At least so many hundredths of a percent; of none it does not apply.
Outcome share_of_whole(std::int64_t part, std::int64_t whole, std::int64_t hundredths);

/// A paper or registration of the role that fits the period; `days` is not asked where papers say their year.
bool has_resolution(World const& world, Period days);
bool has_plan(World const& world, Period days);
bool has_registration(World const& world, Period days);
bool has_coordination_plan(World const& world);

/// Models in effective operation, of one theme or of all.
std::int64_t effective_models(World const& world);
std::int64_t effective_models(World const& world, ModelTheme theme);
std::int64_t models_of(World const& world, ModelTheme theme);

/// How many of the rule sets there are.
int rules(World const& world, std::vector<Flag> const& sets);
bool is_titled_or_rated(ForceYear const& force, Rating at_least);
/// Defence targets assigned for the year: every one is reached.
bool all_targets_reached(World const& world);

/// Units inside the commune that the law counts: of one kind, or of all.
enum class MemberState : std::uint8_t { in_scope, registered, recognised };
bool is_in_scope(Member const& member);
std::int64_t members(World const& world, UnitKind kind, MemberState state);
std::int64_t members(World const& world, MemberState state);

}  // namespace worlds
