// Every message of the explanations stands in both languages with the same places to fill in.
#include "catch.hpp"
#include "core/explain/change_text.hpp"

#include <criterion19/judge/agenda.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/deadlines.hpp>
#include <criterion19/judge/explain/direction.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/judge/summary.hpp>

#include <set>
#include <string>

using namespace criterion19;

namespace {

std::set<char> places(std::string_view pattern) {
    std::set<char> out;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
        if (pattern[i] == '{' && pattern[i + 2] == '}') out.insert(pattern[i + 1]);
    return out;
}

template <class E>
void check_messages() {
    std::set<std::string_view> keys;
    for (auto const& term : Vocabulary<E>::terms) {
        INFO(term.key);
        CHECK(keys.insert(term.key).second);
        CHECK_FALSE(term.name.vi.empty());
        CHECK_FALSE(term.name.en.empty());
        CHECK(places(term.name.vi) == places(term.name.en));
    }
}

}  // namespace

TEST_CASE("messages have both languages and the same places") {
    check_messages<AgendaKind>();
    check_messages<AgendaState>();
    check_messages<ChangeText>();
    check_messages<DeadlineKind>();
    check_messages<MatchedBy>();
    check_messages<Means>();
    check_messages<ReadingDirection>();
    check_messages<Reason>();
    check_messages<Shift>();
    check_messages<ShiftText>();
    check_messages<Standing>();
}
