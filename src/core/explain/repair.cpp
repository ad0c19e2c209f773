// The least set of changes that makes a standard met: searched, applied and judged again.
#include "../assess/explanation.hpp"
#include "attainable.hpp"
#include "change_text.hpp"

#include <criterion19/judge/explain/direction.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/judge/explain/repair.hpp>
#include <criterion19/judge/what_if.hpp>
#include <criterion19/law/domains.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

/// Cost of a choice and which assignments it is made of.
struct RepairCost {
    std::int64_t changes = 0;
    std::int64_t amount = 0;
    std::vector<std::pair<std::size_t, OutcomeCode>> picks;  ///< part, and the code that it comes to

    friend bool operator<(RepairCost const& a, RepairCost const& b) noexcept {
        return a.changes != b.changes ? a.changes < b.changes : a.amount < b.amount;
    }
    friend RepairCost operator+(RepairCost a, RepairCost const& b) {
        a.changes += b.changes;
        a.amount += b.amount;
        a.picks.insert(a.picks.end(), b.picks.begin(), b.picks.end());
        return a;
    }
};

/// The cheapest way to each outcome of a row; none where it cannot come to it.
struct RowCosts {
    boost::optional<RepairCost> of[4];

    boost::optional<RepairCost>& operator[](Outcome outcome) { return of[static_cast<std::size_t>(outcome)]; }
    void offer(Outcome outcome, RepairCost cost) {
        auto& best = of[static_cast<std::size_t>(outcome)];
        if (!best || cost < *best) best = std::move(cost);
    }
    template <class Use>
    void each(Use use) const {
        for (std::size_t o = 0; o < 4; ++o)
            if (of[o]) use(static_cast<Outcome>(o), *of[o]);
    }
};

/// The cheapest assignment that brings a part to one code.
struct PartOption {
    OutcomeCode code;
    RepairCost cost;
    std::vector<Interval> slots;  ///< of the part, in its order
};

class RepairSearch {
public:
    RepairSearch(Assessment const& assessment, RepairOptions const& options)
        : assessment_(assessment),
          options_(options),
          tree_(*assessment.standard, assessment.parameters, assessment.as_of),
          known_(assessment.facts.intervals()) {
        for (std::size_t slot = 0; slot < known_.size(); ++slot) domains_.push_back(domain_of(slot));
        parts_ = parts_of(tree_, [&](std::size_t slot) { return !domains_[slot].exact(); });
        for (std::size_t p = 0; p < parts_.size(); ++p) options_of_.push_back(find_options(p));
    }

    bool exact() const noexcept { return exact_; }

    /// The slots after the cheapest repair, or none.
    boost::optional<std::vector<Interval>> run() {
        std::vector<RowCosts> inputs(tree_.inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i) inputs[i].offer(tree_.judge_input(tree_.inputs[i], known_), {});
        std::vector<std::size_t> joint;
        std::size_t cases = 1;
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            if (parts_[p].inputs.size() > 1) {
                joint.push_back(p);
                cases = std::min(cases * options_of_[p].size(), max_cases + 1);
                continue;
            }
            auto& input = inputs[parts_[p].inputs.front()];
            input = {};
            for (auto const& option : options_of_[p]) input.offer(decode(option.code, 0), option.cost);
        }
        if (cases > max_cases) exact_ = false;

        boost::optional<RepairCost> best;
        std::vector<std::size_t> at(joint.size(), 0);
        for (std::size_t tried = 0; tried < max_cases; ++tried) {
            RepairCost before;
            auto of_inputs = inputs;
            for (std::size_t j = 0; j < joint.size(); ++j) {
                auto const& option = options_of_[joint[j]][at[j]];
                before = before + option.cost;
                for (std::size_t i = 0; i < parts_[joint[j]].inputs.size(); ++i) {
                    auto& input = of_inputs[parts_[joint[j]].inputs[i]];
                    input = {};
                    input.offer(decode(option.code, i), {});
                }
            }
            if (!best || before < *best) {
                auto root = cost_of_root(of_inputs);
                if (root[Outcome::met]) {
                    auto total = before + *root[Outcome::met];
                    if (!best || total < *best) best = std::move(total);
                }
            }
            std::size_t next = 0;
            while (next < joint.size() && ++at[next] >= options_of_[joint[next]].size()) at[next++] = 0;
            if (next == joint.size()) break;
        }
        if (!best) return boost::none;
        auto slots = known_;
        for (auto const& [p, code] : best->picks)
            for (auto const& option : options_of_[p])
                if (option.code == code)
                    for (std::size_t s = 0; s < parts_[p].slots.size(); ++s)
                        slots[parts_[p].slots[s]] = option.slots[s];
        return slots;
    }

private:
    static constexpr std::size_t max_cases = 1024;

    /// What a slot may be made: everything known of it, and beyond that what can still be brought about.
    Interval domain_of(std::size_t slot) const {
        auto const indicator = tree_.standard.indicators[slot];
        auto const known = known_[slot];
        if (options_.allow_everything) return assessment_.facts.whole_domain(indicator);
        if (means_of(tree_.standard, indicator) == Means::nobody) return known;
        if (value_kind(tree_.standard, indicator) != ValueKind::date)
            return hull(known, assessment_.facts.whole_domain(indicator));
        // A new document can only be dated from the day of assessment on.
        bool in_time = false;
        for (auto const& input : tree_.inputs) {
            auto const& link = tree_.standard.links[input.row];
            if (tree_.standard.rows[input.row].test != Test::within ||
                std::find(input.slots.begin(), input.slots.end(), slot) == input.slots.end())
                continue;
            in_time =
                in_time || assessment_.as_of < tree_.parameters[static_cast<std::size_t>(link.parameter)].days.until;
        }
        return in_time ? hull(known, {assessment_.as_of.number, end_day.number - 1}) : known;
    }

    std::int64_t distance(std::size_t slot, Interval to) const {
        auto const known = known_[slot];
        return to.lo < known.lo ? known.lo - to.lo : to.hi > known.hi ? to.hi - known.hi : 0;
    }
    bool is_whole(std::size_t slot) const {
        return std::any_of(tree_.inputs.begin(), tree_.inputs.end(), [&](RuleInput const& input) {
            return tree_.standard.rows[input.row].test == Test::at_least &&
                   tree_.standard.links[input.row].other == static_cast<int>(slot);
        });
    }
    /// Whether a value may be taken. The end of all that a count can be is no answer, nor is a whole of 0 where it is
    /// not known to be; a date between what is known and the day of assessment cannot come about any more.
    bool may_be(std::size_t slot, Interval to) const {
        if (to.lo >= max_count || (to.hi == 0 && is_whole(slot))) return false;
        if (distance(slot, to) == 0 || options_.allow_everything) return true;
        return value_kind(tree_.standard, tree_.standard.indicators[slot]) != ValueKind::date ||
               assessment_.as_of.number <= to.lo;
    }

    std::vector<PartOption> find_options(std::size_t p) {
        auto const& part = parts_[p];
        std::vector<Interval> domains;
        for (auto const slot : part.slots) domains.push_back(domains_[slot]);
        auto values = breakpoints(tree_, part, known_, domains);
        exact_ = exact_ && values.exact;
        for (std::size_t s = 0; s < part.slots.size(); ++s) prepare(part.slots[s], values.of_slot[s]);

        std::vector<PartOption> out;
        auto slots = known_;
        for_each_assignment(
            part, values, 0, slots, [] {},
            [&] {
                RepairCost cost;
                for (auto const slot : part.slots) {
                    if (slots[slot] == known_[slot]) continue;
                    ++cost.changes;
                    cost.amount += distance(slot, slots[slot]);
                }
                auto const code = encode(tree_, part, slots);
                auto const same =
                    std::find_if(out.begin(), out.end(), [&](PartOption const& option) { return option.code == code; });
                if (same != out.end() && !(cost < same->cost)) return;
                if (!is_possible(part, slots)) return;
                PartOption option;
                option.code = code;
                cost.picks.emplace_back(p, code);
                option.cost = std::move(cost);
                for (auto const slot : part.slots) option.slots.push_back(slots[slot]);
                if (same == out.end())
                    out.push_back(std::move(option));
                else
                    *same = std::move(option);
            });
        return out;
    }

    /// Leaves out what may not be, puts "as it is" first, and lets the least demanding value come before the others.
    void prepare(std::size_t slot, std::vector<Interval>& values) const {
        std::vector<Interval> kept{known_[slot]};
        if (value_kind(tree_.standard, tree_.standard.indicators[slot]) == ValueKind::date)
            kept.push_back(exactly(assessment_.as_of.number));
        for (auto const value : values)
            if (value != known_[slot] && value != no_document && may_be(slot, value)) kept.push_back(value);
        if (direction_of(tree_.standard, tree_.standard.indicators[slot]) == ReadingDirection::downward)
            std::reverse(kept.begin() + 1, kept.end());
        values = std::move(kept);
    }

    /// A part beyond its whole counts only where the facts themselves say so.
    bool is_possible(RulePart const& part, std::vector<Interval> const& slots) const {
        return std::all_of(part.inputs.begin(), part.inputs.end(), [&](std::size_t input) {
            return tree_.is_possible(tree_.inputs[input], slots) || !tree_.is_possible(tree_.inputs[input], known_);
        });
    }

    RowCosts cost_of_root(std::vector<RowCosts> const& of_inputs) const {
        std::vector<RowCosts> at(tree_.nodes.size());
        for (std::size_t i = tree_.nodes.size(); i-- > 0;) {
            auto const& node = tree_.nodes[i];
            if (!node.group()) {
                at[i] = of_inputs[static_cast<std::size_t>(node.input)];
                continue;
            }
            at[i] = cost_of_group(node, at);
            if (node.input < 0) continue;
            RowCosts under_guard;
            at[i].each([&](Outcome outcome, RepairCost const& cost) {
                of_inputs[static_cast<std::size_t>(node.input)].each([&](Outcome guard, RepairCost const& more) {
                    under_guard.offer(guarded(outcome, guard), cost + more);
                });
            });
            at[i] = std::move(under_guard);
        }
        return at.empty() ? RowCosts{} : std::move(at.front());
    }

    static RowCosts cost_of_group(RuleNode const& node, std::vector<RowCosts> const& at) {
        RowCosts out;
        if (node.test != Test::at_least_k) {
            out.offer(Outcome::not_applicable, {});
            for (auto const child : node.children) {
                RowCosts next;
                out.each([&](Outcome so_far, RepairCost const& cost) {
                    at[child].each([&](Outcome outcome, RepairCost const& more) {
                        next.offer(node.test == Test::all_of ? all_of(so_far, outcome) : any_of(so_far, outcome),
                                   cost + more);
                    });
                });
                out = std::move(next);
            }
            return out;
        }
        struct Count {
            OutcomeTally tally;
            RepairCost cost;
        };
        std::vector<Count> counts(1);
        for (auto const child : node.children) {
            std::vector<Count> next;
            for (auto const& count : counts)
                at[child].each([&](Outcome outcome, RepairCost const& more) {
                    auto tally = count.tally;
                    tally.add(outcome);
                    auto cost = count.cost + more;
                    for (auto& other : next) {
                        if (other.tally.met != tally.met || other.tally.not_met != tally.not_met ||
                            other.tally.undetermined != tally.undetermined)
                            continue;
                        if (cost < other.cost) other.cost = std::move(cost);
                        return;
                    }
                    next.push_back({tally, std::move(cost)});
                });
            counts = std::move(next);
        }
        for (auto const& count : counts) out.offer(count.tally.outcome(node.test, node.k), count.cost);
        return out;
    }

    Assessment const& assessment_;
    RepairOptions options_;
    RuleTree tree_;
    std::vector<Interval> known_;
    std::vector<Interval> domains_;
    std::vector<RulePart> parts_;
    std::vector<std::vector<PartOption>> options_of_;
    bool exact_ = true;
};

/// Period in which the rows want the date of a slot, or none.
boost::optional<Period> period_wanted(Assessment const& assessment, Indicator indicator) {
    auto const& standard = *assessment.standard;
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        if (standard.rows[i].test != Test::within || standard.rows[i].subject != indicator) continue;
        auto const days = assessment.parameters[static_cast<std::size_t>(standard.links[i].parameter)].days;
        if (days != Period{}) return days;
    }
    return boost::none;
}

/// Whether a row holds the indicator against another one that is not known: then no value of it alone would do, and the
/// one that the search took is as good as any.
bool hangs_on_unknown(Assessment const& assessment, Indicator indicator) {
    auto const& standard = *assessment.standard;
    auto const is_unknown = [&](std::int32_t slot) {
        return !assessment.facts[static_cast<std::size_t>(slot)].interval.exact();
    };
    auto const own = standard.slot_of(indicator);
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const other = standard.links[i].other;
        if (is_group(standard.rows[i].test) || other < 0) continue;
        auto const subject = static_cast<std::int32_t>(subject_slot(standard, i, assessment.parameters));
        if ((subject == own && is_unknown(other)) || (other == own && is_unknown(subject))) return true;
    }
    return false;
}

BilingualText text_of(Assessment const& assessment, Change const& change) {
    auto const kind = value_kind(*assessment.standard, change.indicator);
    auto const say = [](ChangeText text, std::vector<BilingualText> const& arguments) {
        return fill_in(wording_of(text), arguments);
    };
    auto const print = [&](Interval value) {
        return criterion19::print_value(*assessment.standard, change.indicator, value);
    };
    auto const to = print(change.to);
    if (kind == ValueKind::flag) {
        bool const yes = change.to.lo == 1;
        if (change.establishes) return say(yes ? ChangeText::establish_yes : ChangeText::establish_no, {change.name});
        return say(yes ? ChangeText::make_yes : ChangeText::make_no, {change.name});
    }
    if (kind == ValueKind::date) {
        auto const days = period_wanted(assessment, change.indicator);
        if (!change.establishes) return say(ChangeText::date, {change.name, to});
        if (!days) return say(ChangeText::establish_document, {change.name});
        return say(ChangeText::establish_date, {change.name, print_date(days->from), print_date(days->last())});
    }
    if (change.establishes && hangs_on_unknown(assessment, change.indicator))
        return say(ChangeText::establish_figure, {change.name});
    if (change.establishes) {
        // What can only help may be more than the search needed, what can only harm less.
        auto const direction = direction_of(*assessment.standard, change.indicator);
        auto const text = direction == ReadingDirection::upward                         ? ChangeText::establish_at_least
                          : direction == ReadingDirection::downward && change.to.hi > 0 ? ChangeText::establish_at_most
                                                                                        : ChangeText::establish_value;
        return say(text, {change.name, to});
    }
    return say(change.to.lo > change.from.hi ? ChangeText::raise : ChangeText::lower,
               {change.name, print(change.from), to});
}

}  // namespace

}  // namespace detail

RepairAnswer find_repair(Assessment const& assessment, RepairOptions const& options) {
    detail::RepairSearch search(assessment, options);
    auto const slots = search.run();
    RepairAnswer out;
    out.exact = search.exact();
    if (!slots) return out;
    auto const& standard = *assessment.standard;
    std::vector<Change> changes;
    std::vector<FactEdit> edits;
    std::int64_t amount = 0;
    for (std::size_t slot = 0; slot < slots->size(); ++slot) {
        auto const from = assessment.facts[slot].interval;
        auto const to = (*slots)[slot];
        if (from == to) continue;
        Change change;
        change.indicator = standard.indicators[slot];
        change.key = key_of(standard, change.indicator);
        change.name = name_of(standard, change.indicator);
        change.from = from;
        change.to = to;
        change.means = means_of(standard, change.indicator);
        change.establishes = from.lo <= to.lo && to.hi <= from.hi;
        change.amount = to.lo < from.lo ? from.lo - to.lo : to.hi > from.hi ? to.hi - from.hi : 0;
        change.text = detail::text_of(assessment, change);
        amount += change.amount;
        edits.push_back({change.indicator, to});
        changes.push_back(std::move(change));
    }
    auto after = with_facts(assessment, edits);
    if (after.outcome == Outcome::met) out.repair = FactRepair{std::move(changes), amount, out.exact, std::move(after)};
    return out;
}

boost::optional<FactRepair> shortest_repair(Assessment const& assessment, RepairOptions const& options) {
    return find_repair(assessment, options).repair;
}

}  // namespace v1
}  // namespace criterion19
