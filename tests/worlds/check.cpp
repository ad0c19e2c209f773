#include "worlds/check.hpp"

#include "worlds/decide.hpp"
#include "worlds/draw.hpp"
#include "worlds/evaluate.hpp"
#include "worlds/kernel.hpp"
#include "worlds/print.hpp"
#include "worlds/reorder.hpp"
#include "worlds/shrink.hpp"
#include "worlds/tell.hpp"
#include "worlds/weaken.hpp"

#include <set>
#include <utility>

namespace worlds {

bool Report::wants_text(Fault const& fault) const {
    return kinds_.count({fault.check, fault.standard, fault.row, fault.outcomes}) == 0;
}
void Report::add(Fault fault) {
    auto& way = ways_[{fault.check, fault.way}];
    if (way.last != worlds) ++way.worlds;
    way.last = worlds;
    auto& seen = kinds_[{fault.check, fault.standard, fault.row, fault.outcomes}];
    if (seen.worlds++ == 0) seen.first = fault;
    if (!fault.told.empty() && told_.size() < told_in_full_) told_.push_back(std::move(fault));
}

std::string Report::by_way() const {
    std::string text;
    for (auto const& [key, way] : ways_)
        text += std::to_string(way.worlds) + "\t" + key.first + "\t" + key.second + "\n";
    return text;
}
std::string Report::by_row() const {
    std::string text;
    for (auto const& [key, seen] : kinds_)
        text += std::to_string(seen.worlds) + "\t" + std::get<0>(key) + "\t" + seen.first.standard + "/" +
                seen.first.row + "\t" + seen.first.outcomes + "\tseed " + std::to_string(seen.first.seed) + "\t" +
                seen.first.way + "\n";
    return text;
}
std::string Report::first() const {
    std::string text;
    for (auto const& fault : told_)
        text += fault.standard + "/" + fault.row + ": " + fault.outcomes + " (" + fault.check + "; " + fault.way +
                "; seed " + std::to_string(fault.seed) + ")\n" + fault.told + "\n\n";
    return text;
}

namespace {

/// Whether the library may say `judged` of a row that is `truth` in the world.
bool agrees(Outcome judged, Outcome truth) {
    switch (judged) {
        case Outcome::undetermined:
            return true;
        case Outcome::met:
            // Where a dossier does not tell the guard, a row that is met is met or does not apply.
            return truth == Outcome::met || truth == Outcome::not_applicable;
        case Outcome::not_met:
            return truth == Outcome::not_met;
        case Outcome::not_applicable:
            return truth == Outcome::not_applicable;
    }
    return false;
}
/// Whether a dossier that says more may give `fuller` where the other one gives `weaker`.
bool decides_as_much(Outcome fuller, Outcome weaker) {
    switch (weaker) {
        case Outcome::undetermined:
            return true;
        case Outcome::met:
            return fuller == Outcome::met || fuller == Outcome::not_applicable;
        case Outcome::not_met:
        case Outcome::not_applicable:
            return fuller == weaker;
    }
    return false;
}

class Checking {
public:
    Checking(World const& world, std::vector<Outcome> const& truth, Report& report)
        : world_(world), truth_(truth), report_(report) {}

    /// Judges a dossier and holds it against the world.
    Judged see(DossierContent const& content, char const* way) {
        auto judged = judge_dossier(world_, content);
        ++report_.dossiers;
        for_each_wrong([&](std::size_t row) { return is_true(row, judged.rows[row]); },
                       [&](std::size_t row) { untrue(row, content, judged.rows[row], way); });
        all_.push_back(judged);
        return judged;
    }
    void compare(DossierContent const& fuller, Judged const& of_fuller, DossierContent const& weaker,
                 Judged const& of_weaker, char const* way) {
        // That communes were merged raises a doubt about the numbers of earlier years that silence does not raise.
        bool const doubted = fuller.predecessors.size() != weaker.predecessors.size();
        auto const rests_on_trend = [&](std::size_t row) {
            auto const test = world_.standard->rows[row].test;
            return test == Test::not_above || test == Test::falling || is_group(test);
        };
        for_each_wrong(
            [&](std::size_t row) {
                return decides_as_much(of_fuller.rows[row], of_weaker.rows[row]) || (doubted && rests_on_trend(row));
            },
            [&](std::size_t row) { lost(row, fuller, of_fuller.rows[row], weaker, of_weaker.rows[row], way); });
    }
    /// What is told in full is decided.
    void must_be_decided(DossierContent const& content, Judged const& judged, Telling telling, char const* way) {
        for (std::size_t row = 0; row < truth_.size(); ++row)
            if (judged.rows[row] == Outcome::undetermined && must_decide(world_, row, truth_[row], telling))
                open(row, content, way);
    }
    void same_in_any_order(DossierContent const& content, Judged const& judged, Random& random, bool repeat) {
        auto const other = reordered(content, random, repeat);
        auto const again = judge_dossier(world_, other);
        ++report_.dossiers;
        for_each_wrong([&](std::size_t row) { return again.rows[row] == judged.rows[row]; },
                       [&](std::size_t row) {
                           reordered_differs(row, content, judged.rows[row], other, again.rows[row], repeat);
                       });
    }
    void columns() {
        auto const row = difference_in_columns(world_, all_);
        if (row.empty()) return;
        auto found = fault("columns", "", 0, "differ");
        found.row = row;
        report_.add(std::move(found));
    }

private:
    /// A group is wrong only where no row below it is: else it says nothing new.
    template <class IsRight, class Tell>
    void for_each_wrong(IsRight is_right, Tell tell) {
        std::vector<bool> below(truth_.size(), false);
        for (auto row = truth_.size(); row-- > 0;) {
            bool const wrong = !is_right(row);
            if (wrong && !below[row]) tell(row);
            auto const parent = world_.standard->links[row].parent;
            if ((wrong || below[row]) && parent >= 0) below[static_cast<std::size_t>(parent)] = true;
        }
    }

    bool is_true(std::size_t row, Outcome judged) const {
        // Of the whole standard nothing is asked that is not told: it is compared exactly.
        if (row == 0 && judged != Outcome::undetermined) return judged == truth_[0];
        // A word that order is maintained says also that no negative one was made.
        if (world_.standard->rows[row].id == "19.2" && world_.standard->id == "ntm-2009/19" &&
            judged == Outcome::not_applicable)
            return world_.order != OrderWord::not_maintained;
        return agrees(judged, truth_[row]);
    }

    Fault fault(char const* check, char const* way, std::size_t row, std::string outcomes) const {
        Fault found;
        found.check = check;
        found.way = way;
        found.standard = std::string(world_.standard->id);
        found.row = std::string(world_.standard->rows[row].id);
        found.outcomes = std::move(outcomes);
        found.seed = world_.seed;
        return found;
    }
    std::string header() const {
        return "as of " + iso_text(world_.as_of) + (world_.options.changes.empty() ? "" : ", options") +
               print(world_.options) + "\n";
    }
    /// Once for each check and row of a world.
    bool is_new(char const* check, std::size_t row) { return seen_.insert({check, row}).second; }

    void untrue(std::size_t row, DossierContent const& content, Outcome judged, char const* way) {
        if (!is_new("world", row)) return;
        auto found = fault("not true in the world", way, row,
                           std::string(key_of(judged)) + ", true: " + std::string(key_of(truth_[row])));
        if (report_.wants_text(found)) {
            auto least = content;
            auto copy = content;
            shrink(least, copy, [&](DossierContent const& dossier, DossierContent const&) {
                return !is_true(row, judge_dossier(world_, dossier).rows[row]);
            });
            found.told = header() + print(least);
        }
        report_.add(std::move(found));
    }
    void open(std::size_t row, DossierContent const& content, char const* way) {
        if (!is_new("open", row)) return;
        auto found =
            fault("everything told, not decided", way, row, "undetermined, true: " + std::string(key_of(truth_[row])));
        if (report_.wants_text(found)) found.told = header() + print(content);
        report_.add(std::move(found));
    }
    void lost(std::size_t row, DossierContent const& fuller, Outcome of_fuller, DossierContent const& weaker,
              Outcome of_weaker, char const* way) {
        if (!is_new("more", row)) return;
        auto found = fault("more said, less decided", way, row,
                           std::string(key_of(of_weaker)) + ", with more: " + std::string(key_of(of_fuller)));
        if (report_.wants_text(found)) {
            auto less = weaker;
            auto more = fuller;
            shrink(less, more, [&](DossierContent const& weak, DossierContent const& full) {
                return full.predecessors.size() == weak.predecessors.size() &&
                       !decides_as_much(judge_dossier(world_, full).rows[row], judge_dossier(world_, weak).rows[row]);
            });
            found.told = header() + "less: " + print(less) + "\nmore: " + print(more);
        }
        report_.add(std::move(found));
    }
    void reordered_differs(std::size_t row, DossierContent const& content, Outcome judged, DossierContent const& other,
                           Outcome again, bool repeat) {
        if (!is_new("order", row)) return;
        auto found = fault(repeat ? "repetition decides" : "order decides", "", row,
                           std::string(key_of(judged)) + " and " + std::string(key_of(again)));
        if (report_.wants_text(found)) {
            auto one = content;
            auto two = other;
            shrink(one, two, [&](DossierContent const& first, DossierContent const& second) {
                return judge_dossier(world_, first).rows[row] != judge_dossier(world_, second).rows[row];
            });
            found.told = header() + print(one) + "\nand " + print(two);
        }
        report_.add(std::move(found));
    }

    World const& world_;
    std::vector<Outcome> const& truth_;
    Report& report_;
    std::vector<Judged> all_;
    std::set<std::pair<std::string, std::size_t>> seen_;
};

}  // namespace

void check_world(Standard const& standard, std::uint64_t seed, Report& report) {
    auto const world = draw_world(standard, seed);
    auto const truth = evaluate(world);
    ++report.worlds;
    if (!truth.fault.empty()) {
        Fault fault;
        fault.check = "rows without a condition";
        fault.standard = std::string(standard.id);
        fault.told = truth.fault;
        return report.add(std::move(fault));
    }
    Random random(seed * 2 + 1);
    Checking checking(world, truth.rows, report);

    auto const everything = tell_everything(world, random);
    auto const judged = checking.see(everything, "everything told");
    checking.must_be_decided(everything, judged, Telling::figures_and_registers, "everything told");
    checking.same_in_any_order(everything, judged, random, false);
    checking.same_in_any_order(everything, judged, random, true);

    // Each way by itself, and then several, one on top of the other.
    for (auto const& way : ways()) {
        auto content = everything;
        if (!way.apply(world, content, random)) continue;
        auto const of_way = checking.see(content, way.name);
        if (way.tells_in_full) checking.must_be_decided(content, of_way, *way.tells_in_full, way.name);
        if (way.says != Says::something_else) checking.compare(everything, judged, content, of_way, way.name);
        if (way.says == Says::the_same) checking.compare(content, of_way, everything, judged, way.name);
    }
    auto content = everything;
    auto before = judged;
    for (int step = 0; step < 6; ++step) {
        auto const& way = ways()[random.index(ways().size())];
        auto const fuller = content;
        if (!way.apply(world, content, random)) continue;
        auto const now = checking.see(content, way.name);
        if (way.says != Says::something_else) checking.compare(fuller, before, content, now, way.name);
        if (way.says == Says::the_same) checking.compare(content, now, fuller, before, way.name);
        before = now;
    }
    checking.same_in_any_order(content, before, random, random.chance(50));
    checking.columns();
}

}  // namespace worlds
