// The parts of a draft that are read sentence by sentence.
#pragma once

#include "text/draft_maker.hpp"

#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

inline constexpr std::size_t longest_claim = 800;  ///< bytes of what is quoted of a claim
inline constexpr std::size_t longest_deed = 18;    ///< marks looked at for what the units did
inline constexpr std::size_t reach_of_title = 12;  ///< marks between a verb and its title
inline constexpr std::size_t words_to_noun = 3;    ///< words between a unit and its noun

inline Counted unit_of(Mark const& mark) {
    return static_cast<Counted>(mark.arg);
}

/// Cases of a year and of the year before.
class FigureReader {
public:
    explicit FigureReader(DraftMaker& maker);
    void read(Marks const& marks);
    /// After the last sentence: sums of sorts where no total was given.
    void finish();

private:
    struct Last {
        std::size_t noun = 0;
        bool stated = false;
        std::int64_t value = 0;
        int year = 0;
    };
    /// What the sentence before stated last, for a sentence of the paragraph that only tells how it was before.
    struct Carried {
        bool stated = false;
        CountKind kind = CountKind::crimes;
        std::int64_t value = 0;
        int year = 0;
        std::size_t paragraph = 0;
    };
    struct Sum {
        CountKind kind;
        int year;
        std::int64_t count;
        Span span;
    };
    struct Base {
        bool known = false;
        int year = 0;
        std::size_t next = 0;
    };

    IndicatorRow const& row(std::size_t i) const;
    std::size_t read_indicator(std::size_t i);
    std::size_t read_number(std::size_t i);
    bool in_zero(std::size_t i) const;
    bool is_denied_itself(std::size_t zero) const;
    bool opens_list(std::size_t colon) const;
    bool ends_with_zero(std::size_t i) const;
    bool nothing_follows(std::size_t i) const;
    int bracket_year(std::size_t i) const;
    bool year_leads(std::size_t i) const;
    bool is_bare_no(std::size_t i) const;
    bool state_zeros_before(std::size_t i);
    void state_zero(std::size_t i, std::size_t zero);
    bool bracketed_exception(std::size_t i) const;
    bool is_in_some_units(std::size_t i) const;
    bool is_of_some_units(std::size_t zero) const;
    bool part_follows(std::size_t i) const;
    bool is_qualified(std::size_t i) const;
    bool is_narrowed(std::size_t i) const;
    bool is_intended(std::size_t zero) const;
    bool fits(CountKind kind) const;
    std::size_t noun_behind(std::size_t i, bool persons) const;
    bool has_noun_of_its_own(std::size_t unit) const;
    void offer_bare_number(std::size_t i);
    bool ends_here(std::size_t i) const;
    bool reaches_topic(std::size_t i) const;
    std::size_t state_count(std::size_t i, std::size_t noun, std::size_t last);
    std::size_t state_sort(std::size_t i, std::size_t noun, std::size_t last, std::size_t parent, Figure const& figure,
                           boost::optional<Wording> const& doubt);
    bool another_sort_follows(std::size_t i, CountKind kind) const;
    bool is_solved_behind(std::size_t i) const;
    bool is_commune_alone(std::size_t i) const;
    bool is_drill(std::size_t i) const;
    bool is_passive(std::size_t i) const;
    static bool is_of_crimes(CountKind kind);
    static bool is_sum(CountKind kind);
    void offer_change(std::size_t i, std::size_t noun, std::size_t last);
    void offer_earlier(std::size_t i, std::size_t noun);
    std::size_t skip_change(std::size_t last, std::size_t noun) const;
    std::size_t change_behind(std::size_t i, std::size_t noun) const;
    bool part_of_it_follows(std::size_t i) const;
    bool is_change(std::size_t i) const;
    bool is_of_persons(std::size_t noun) const;
    bool is_base_at(std::size_t i) const;
    std::size_t read_change(std::size_t i, std::size_t noun, std::size_t last);
    boost::optional<Interval> before_percent(std::int64_t now, Mark const& percent, bool falls) const;
    Base base_year(std::size_t i, int year) const;
    Base base_elsewhere(std::size_t i, std::size_t change, std::size_t next, int year) const;
    void state_other_year(std::size_t noun, int year, Interval bounds, std::size_t i);
    void offer_bare_change();
    bool offer_bare_year(std::size_t i);
    void offer_residents(std::size_t i, std::size_t noun);
    void tell_of_event(std::size_t i);
    void tell_of_weight(std::size_t i);
    static bool is_complaint(CountKind kind);
    bool somebody_leads(std::size_t i) const;
    bool somebody_died(std::size_t i) const;
    void add_incident(std::size_t i, std::size_t noun);
    DateFact const* day_near(std::size_t i) const;

    DraftMaker& maker_;
    Marks const* marks_ = nullptr;
    std::size_t topic_ = Marks::none;   ///< an indicator that waits for its number
    std::size_t beside_ = Marks::none;  ///< what was counted last of a district or province
    std::size_t zero_ = Marks::none;    ///< "không có" that is still open
    bool zero_list_ = false;            ///< it opened a list with a colon
    bool intended_ = false;             ///< the clause tells what was pledged or planned not to happen
    boost::optional<Wording> doubt_;    ///< of the count whose change is being read
    int base_ = 0;                      ///< the year that the sentence compared with before; 0 for none
    Last last_;                         ///< what was stated last in the sentence
    Carried carried_;                   ///< what the sentence before stated
    bool police_ = false;               ///< the sentence, or one before it, speaks of the commune's police
    std::vector<Sum> sums_;
    std::set<std::string> incidents_;  ///< days of the crimes that are told
};

/// Households, hamlets, schools and what they registered, got or did.
class TotalReader {
public:
    explicit TotalReader(DraftMaker& maker);
    void read(Marks const& marks);

private:
    /// What units did or got.
    enum class Deed : std::uint8_t {
        none,
        registered,
        pledged,
        recognised,
        not_recognised,
        fit,
        met,
        resolution,
        plan,
        militia,
        other_title,
        aim,
        denied,
        not_registered,
    };
    struct Group {
        std::size_t first = 0;
        std::size_t last = 0;  ///< its last mark
    };

    std::size_t read_group(std::size_t i);
    std::size_t group_end(std::size_t i) const;
    Deed deed_of(std::size_t first, std::size_t last) const;
    Deed deed_behind(std::size_t last) const;
    Deed deed_before(std::size_t first) const;
    bool is_verb_of_units(std::size_t verb) const;
    bool names_other_title(std::size_t i) const;
    bool is_asked_for(std::size_t first) const;
    bool names_title(std::size_t first, std::size_t last) const;
    int year_behind(std::size_t last) const;
    bool is_base_number(std::size_t i) const;
    bool is_pooled(std::size_t i) const;
    void offer_pooled(std::size_t i, Deed deed);
    void read_all_units(std::size_t i);
    void state_part(std::size_t i, Total total, Span span, Deed deed, bool title);
    static boost::optional<Total> whole_of(Counted unit, Deed deed);
    void state_whole(std::size_t i, Total total, Span span);
    bool is_divided(std::size_t i) const;
    bool is_plainly_had(std::size_t i) const;
    void read_named_totals();
    void read_description();
    void read_scope();
    boost::optional<Total> part_of(Counted unit, Deed deed, std::size_t i) const;

    DraftMaker& maker_;
    Marks const* marks_ = nullptr;
    bool about_title_ = false;  ///< the paper's title names the safe unit, or a sentence did
};

/// Militia, the military command, training, and targets of defence.
class DefenceReader {
public:
    explicit DefenceReader(DraftMaker& maker);
    void read(Marks const& marks);

private:
    void read_units();
    void read_posts();
    void read_training();
    void read_targets();
    void read_assigned();
    void read_exercise();
    void read_traits();
    void read_strength();
    void state_flag(Flag flag, bool value, std::size_t first, std::size_t next);
    void state_total(Total total, std::size_t number, std::size_t first, std::size_t next);
    void add_target(std::string name, std::int64_t achieved, std::int64_t assigned, std::size_t i, std::size_t next);
    bool is_of_part(std::size_t i) const;
    bool denied_before(std::size_t i) const;
    std::size_t force_behind(std::size_t days) const;
    bool is_given_to(std::size_t days) const;
    bool is_asked_for(std::size_t i) const;
    std::string target_name(std::size_t i) const;
    bool is_examination(std::size_t i) const;

    DraftMaker& maker_;
    Marks const* marks_ = nullptr;
    bool trains_ = false;  ///< a heading or the sentence before speaks of training
    bool command_ = false;
    bool enlists_ = false;       ///< the sentence before speaks of enlistment
    bool enlists_here_ = false;  ///< this one does
    std::set<std::pair<std::int64_t, std::int64_t>> targets_;
};

/// Registration and recognition of the commune, claims that a standard is met, titles of the police.
class TitleReader {
public:
    explicit TitleReader(DraftMaker& maker);
    void read(std::size_t sentence, Marks const& marks);

private:
    void read_claims(std::size_t sentence);
    void read_registration();
    void read_recognition();
    void read_forces();
    void read_order(std::size_t sentence);
    boost::optional<Title> title_at(std::size_t i) const;
    bool is_of_commune(std::size_t verb, std::size_t title) const;
    std::int64_t year_of_title(std::size_t title) const;
    Span denied_clause(Span claim) const;
    bool is_where_units_are(std::size_t i) const;
    bool is_of_units(std::size_t name) const;

    DraftMaker& maker_;
    Marks const* marks_ = nullptr;
    std::size_t next_claim_ = 0;
    std::set<std::pair<std::string, int>> claimed_;
    std::set<std::pair<int, std::int64_t>> recognised_;
    std::set<std::int64_t> registered_;
    std::set<int> titled_;
};

/// Who takes part, and who is commended.
class PeopleReader {
public:
    explicit PeopleReader(DraftMaker& maker);
    void read(std::size_t sentence, Marks const& marks);

private:
    bool in_document(Span span);
    void participants(std::size_t sentence);
    std::string activity(std::size_t sentence, std::size_t from);
    void commendation(std::size_t sentence);

    DraftMaker& maker_;
    std::size_t next_document_ = 0;
    std::unordered_set<std::string> seen_;
};

/// Meetings and movement models.
class ActivityReader {
public:
    explicit ActivityReader(DraftMaker& maker);
    void read(std::size_t sentence, Marks const& marks);

private:
    void conference(std::size_t sentence);
    void sessions(std::size_t sentence);
    void models(std::size_t sentence);
    void add_model(std::string name, ModelTheme theme, Interval count, boost::optional<bool> effective, Span span,
                   Mark const& mark);
    boost::optional<bool> effective_behind(std::size_t i) const;

    DraftMaker& maker_;
    Marks const* marks_ = nullptr;
    std::unordered_set<std::string> names_;
    std::size_t next_count_ = 0;
};

/// Percentages that the report states. They are claims, never measured facts.
class PercentReader {
public:
    explicit PercentReader(DraftMaker& maker);
    void read(std::size_t sentence, Marks const& marks);

private:
    void read(RatioFact const& ratio, std::size_t sentence, Marks const& marks);
    boost::optional<RatioFact> of_solved(RatioFact const& ratio, Marks const& marks) const;
    std::size_t char_at(std::size_t byte) const;
    boost::optional<ClaimedCount> count(std::int64_t number, std::string const& unit, Span own, Span whole);

    DraftMaker& maker_;
    std::size_t next_ratio_ = 0;
    bool full_ = false;  ///< no more claims are kept
};

}  // namespace text
}  // namespace v1
}  // namespace criterion19
