// One row of a standard, and short functions that make a table of rows read like the text it encodes.
#pragma once

#include <criterion19/law/citation.hpp>
#include <criterion19/law/indicators.hpp>
#include <criterion19/law/parameter.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// How a row is judged.
enum class Test : std::uint8_t {
    all_of,      ///< every row below is met
    any_of,      ///< one row below is met
    at_least_k,  ///< k rows below are met, k a parameter
    present,     ///< subject is at least 1: a flag, an attestation
    equal_to,    ///< subject = constant
    at_least,    ///< subject >= constant, parameter or other indicator; with both of these: a share of the other
    at_most,     ///< subject <= constant, parameter or other indicator
    not_above,   ///< "kiềm chế, giảm": subject <= other, in the strict reading below it or both 0
    falling,     ///< "giảm liên tục": not_above over `parameter` steps of one year each
    within,      ///< a date inside the period that the parameter names
};
template <>
struct Vocabulary<Test> {
    static constexpr Term<Test> terms[] = {
        {Test::all_of, "all_of", {"đủ các điều kiện", "all of"}},
        {Test::any_of, "any_of", {"một trong các điều kiện", "any of"}},
        {Test::at_least_k, "at_least_k", {"đủ số điều kiện", "at least k of"}},
        {Test::present, "present", {"có", "present"}},
        {Test::equal_to, "equal_to", {"bằng", "equal to"}},
        {Test::at_least, "at_least", {"ít nhất", "at least"}},
        {Test::at_most, "at_most", {"không quá", "at most"}},
        {Test::not_above, "not_above", {"không tăng", "not above"}},
        {Test::falling, "falling", {"giảm liên tục", "falling year by year"}},
        {Test::within, "within", {"trong thời hạn", "within"}},
    };
};
static_assert(is_in_order<Test>());

constexpr bool is_group(Test test) noexcept {
    return test == Test::all_of || test == Test::any_of || test == Test::at_least_k;
}

/// Where a row applies: only where a yes-or-no indicator has the expected value.
struct Guard {
    Indicator indicator = {};
    bool expected = true;

    constexpr bool is_none() const noexcept { return indicator.is_none(); }
};

/// Highest number of other indicators that a reading can put in the place of the subject.
inline constexpr int max_alternatives = 2;

/// One row of a standard. Its full id is the standard's id, a slash and `id`.
struct Requirement {
    std::string_view id;  ///< "4.3.a"; empty for the root; rows that replace one another in time share it
    Test test = Test::all_of;
    Indicator subject = {};
    Indicator other = {};             ///< the whole of a share, last year's figure
    std::string_view parameter = {};  ///< key of threshold, period, k, number of steps; empty: `constant` decides
    std::int64_t constant = 0;
    std::string_view reading = {};  ///< key of a choice: strictness of not_above and falling; else picks `alternatives`
    Indicator alternatives[max_alternatives] = {};  ///< subject under the second and third choice of `reading`
    Guard guard = {};
    Period in_force = {};
    Citation citation = {};
    Wording text = {};
    std::string_view parent = {};  ///< id of the row above where the ids do not tell it
    std::string_view layer = {};   ///< id of the local decision that added the row; empty: the text itself

    constexpr Requirement where(Indicator indicator, bool expected = true) const noexcept {
        auto copy = *this;
        copy.guard = {indicator, expected};
        return copy;
    }
    constexpr Requirement under(std::string_view parent_id) const noexcept {
        auto copy = *this;
        copy.parent = parent_id;
        return copy;
    }
    constexpr Requirement from(Day first) const noexcept {
        auto copy = *this;
        copy.in_force.from = first;
        return copy;
    }
    /// In force to the day before `end`.
    constexpr Requirement until(Day end) const noexcept {
        auto copy = *this;
        copy.in_force.until = end;
        return copy;
    }
    /// The subject becomes `alternative` where `choice` has its second value.
    constexpr Requirement unless(std::string_view choice, Indicator alternative) const noexcept {
        auto copy = *this;
        copy.reading = choice;
        copy.alternatives[0] = alternative;
        return copy;
    }
};

// The rows of a standard as its text reads: `using namespace rows` where a table is written.
namespace rows {

/// The root of a standard.
constexpr Requirement root(Citation citation, Wording text) noexcept {
    Requirement row;
    row.citation = citation;
    row.text = text;
    return row;
}
/// A clause or point with several rows.
constexpr Requirement group(std::string_view id, Citation citation, Wording text, Test test = Test::all_of,
                            std::string_view k = {}) noexcept {
    Requirement row;
    row.id = id;
    row.test = test;
    row.parameter = k;
    row.citation = citation;
    row.text = text;
    return row;
}

/// A row that is judged by itself; the functions below name its tests.
constexpr Requirement leaf(std::string_view id, Test test, Indicator subject, Citation citation,
                           Wording text) noexcept {
    Requirement row;
    row.id = id;
    row.test = test;
    row.subject = subject;
    row.citation = citation;
    row.text = text;
    return row;
}

/// A yes-or-no fact or an attestation that must be there.
constexpr Requirement present(std::string_view id, Indicator subject, Citation citation, Wording text) noexcept {
    return leaf(id, Test::present, subject, citation, text);
}
/// Something that must not have happened.
constexpr Requirement none(std::string_view id, Indicator subject, Citation citation, Wording text) noexcept {
    return leaf(id, Test::equal_to, subject, citation, text);
}
/// At least a fixed number.
constexpr Requirement at_least(std::string_view id, Indicator subject, std::int64_t constant, Citation citation,
                               Wording text) noexcept {
    auto row = leaf(id, Test::at_least, subject, citation, text);
    row.constant = constant;
    return row;
}
/// Exactly a fixed number.
constexpr Requirement equals(std::string_view id, Indicator subject, std::int64_t constant, Citation citation,
                             Wording text) noexcept {
    auto row = leaf(id, Test::equal_to, subject, citation, text);
    row.constant = constant;
    return row;
}
/// At least another indicator.
constexpr Requirement at_least(std::string_view id, Indicator subject, Indicator other, Citation citation,
                               Wording text) noexcept {
    auto row = leaf(id, Test::at_least, subject, citation, text);
    row.other = other;
    return row;
}
/// At least the value of a parameter.
constexpr Requirement at_least(std::string_view id, Indicator subject, std::string_view parameter, Citation citation,
                               Wording text) noexcept {
    auto row = leaf(id, Test::at_least, subject, citation, text);
    row.parameter = parameter;
    return row;
}
/// All of a whole ("100%"): the part is the whole; 0 of 0 is met.
constexpr Requirement all(std::string_view id, Indicator part, Indicator whole, Citation citation,
                          Wording text) noexcept {
    return at_least(id, part, whole, citation, text);
}
/// At least a share of a whole; not applicable where the whole is 0.
constexpr Requirement share(std::string_view id, Indicator part, Indicator whole, std::string_view parameter,
                            Citation citation, Wording text) noexcept {
    auto row = leaf(id, Test::at_least, part, citation, text);
    row.other = whole;
    row.parameter = parameter;
    return row;
}
/// At most another indicator.
constexpr Requirement at_most(std::string_view id, Indicator subject, Indicator other, Citation citation,
                              Wording text) noexcept {
    auto row = leaf(id, Test::at_most, subject, citation, text);
    row.other = other;
    return row;
}
/// "Kiềm chế, giảm": this year against the year before. `strictness` is the key of a choice.
constexpr Requirement held(std::string_view id, CountKind series, std::string_view strictness, Citation citation,
                           Wording text) noexcept {
    auto row = leaf(id, Test::not_above, series, citation, text);
    row.other = Indicator(series, 1);
    row.reading = strictness;
    return row;
}
/// "Giảm liên tục": the year before against the year before that, and so on for as many steps as the parameter says.
constexpr Requirement falling(std::string_view id, CountKind series, std::string_view steps,
                              std::string_view strictness, Citation citation, Wording text) noexcept {
    auto row = leaf(id, Test::falling, Indicator(series, 1), citation, text);
    row.other = Indicator(series, 2);
    row.parameter = steps;
    row.reading = strictness;
    return row;
}
/// A document dated inside a period.
constexpr Requirement within(std::string_view id, DocumentRole document, std::string_view period, Citation citation,
                             Wording text) noexcept {
    auto row = leaf(id, Test::within, document, citation, text);
    row.parameter = period;
    return row;
}

}  // namespace rows
}  // namespace v1
}  // namespace criterion19
