// A sentence as a draft reads it: its numbers, nouns and verbs in a row, and of each whose it is, of when, and in what
// kind of statement it stands.
#pragma once

#include "text/phrases.hpp"

#include <criterion19/io/report_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Of whom a piece of a sentence speaks.
enum class Whose : std::uint8_t {
    commune,  ///< the commune of the dossier
    hamlet,   ///< one unit inside it
    above,    ///< a district, a province, several communes
    other,    ///< another commune
    carried,  ///< perhaps what the sentence before spoke of, which was not the commune
};

/// Of when it speaks.
enum class When : std::uint8_t {
    year,    ///< of the whole of `Mark::year`
    part,    ///< of a part of it
    moment,  ///< of one day or month
    ahead,   ///< of a year that is still to come
    longer,  ///< of several years
};

/// What kind of statement it is; several may hold.
using Kinds = std::uint16_t;
inline constexpr Kinds is_aim = 1U << 0;       ///< an aim, a proposal, a plan
inline constexpr Kinds is_rule = 1U << 1;      ///< what the law asks for
inline constexpr Kinds is_denied = 1U << 2;    ///< behind "chưa", "không được"
inline constexpr Kinds is_part = 1U << 3;      ///< behind "trong đó"
inline constexpr Kinds is_handled = 1U << 4;   ///< solved, not occurred
inline constexpr Kinds is_doubtful = 1U << 5;  ///< a task as often as a result
inline constexpr Kinds is_quoted = 1U << 6;    ///< between quotation marks
inline constexpr Kinds is_bracketed = 1U << 7;
inline constexpr Kinds is_base = 1U << 8;        ///< what something is compared with
inline constexpr Kinds is_so_called = 1U << 10;  ///< a word in quotation marks
inline constexpr Kinds is_planned = 1U << 9;     ///< under a heading of plans

/// One piece of a sentence.
struct Mark {
    Role role = Role::none;
    std::uint16_t arg = 0;
    Bound bound = Bound::exact;
    bool whole = true;        ///< a number without decimals that can be read safely
    std::uint32_t first = 0;  ///< its first token
    std::uint32_t next = 0;   ///< one past its last
    std::int64_t value = 0;
    std::int64_t of = 0;  ///< of a ratio, its base; of a percentage, its only decimal, or -1

    // Settled by the three passes.
    Whose whose = Whose::commune;
    When when = When::year;
    std::int16_t year = 0;  ///< 0 for that of the paper
    Kinds kinds = 0;

    bool is(Kinds kind) const noexcept { return (kinds & kind) != 0; }
};

/// What the passes bring with them from what stands before.
struct Setting {
    Whose unsaid = Whose::commune;   ///< whose a sentence is that names nobody: the paper's own
    Whose carried = Whose::commune;  ///< what the sentence before spoke of last, in the same paragraph
    Kinds section = 0;               ///< what all under a heading is: `is_aim` under "Nhiệm vụ năm 2024"
    bool part_of_year = false;       ///< the paper is of a part of the year
    bool perhaps_part = false;  ///< the text speaks of a part of the year somewhere; "năm 2023" is still all of it
    When when = When::year;     ///< what the sentence before spoke of last, in the same paragraph
    int year = 0;               ///< that of the dossier
};

/// The pieces of a sentence.
class Marks {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Reads `span` of `utf8`. Sentences are loaded in their order.
    void load(std::string_view utf8, Span span, ReportReading const& reading);

    std::vector<Token> const& tokens() const noexcept { return tokens_; }
    std::vector<Mark>& marks() noexcept { return marks_; }
    std::vector<Mark> const& marks() const noexcept { return marks_; }
    std::size_t size() const noexcept { return marks_.size(); }
    Mark const& at(std::size_t i) const noexcept { return i < marks_.size() ? marks_[i] : nothing_; }
    Role role(std::size_t i) const noexcept { return at(i).role; }
    bool is(std::size_t i, Role role) const noexcept { return i < marks_.size() && marks_[i].role == role; }
    bool is_unit(std::size_t i, Counted what) const noexcept {
        return is(i, Role::unit) && at(i).arg == static_cast<std::uint16_t>(what);
    }
    /// Words between two neighbouring marks that are in no mark.
    std::size_t words_between(std::size_t a, std::size_t b) const noexcept;
    /// Whether a clause begins at mark i: "; " before it, or the start of the sentence.
    bool starts_clause(std::size_t i) const noexcept;
    /// First and one past the last mark of the clause of i, between semicolons.
    std::size_t clause_begin(std::size_t i) const noexcept;
    std::size_t clause_end(std::size_t i) const noexcept;
    Span span(std::size_t first, std::size_t next) const noexcept;
    /// First mark that ends behind the byte; `size()` where none does.
    std::size_t mark_at(std::size_t byte) const noexcept;
    /// Whether what ends with mark i is said to be of a district or a province: "... trên địa bàn huyện", "... của
    /// huyện".
    bool is_of_above(std::size_t i) const noexcept;
    /// The word before the mark, or 0.
    WordKey word_before(std::size_t i) const noexcept;
    bool has(Role role) const noexcept;

private:
    void add(Role role, std::size_t first, std::size_t next, std::int64_t value = 0);
    std::size_t read_number(std::string_view utf8, std::size_t i);
    std::size_t read_word(std::size_t i);
    void match_brackets();
    void join_parts();

    std::vector<Token> tokens_;
    std::vector<Mark> marks_;
    Mark nothing_;
    // First entries of the reading's lists that may stand in the sentence; sentences are loaded in their order.
    std::size_t next_document_ = 0;
    std::size_t next_date_ = 0;
    std::size_t next_place_ = 0;
};

/// Whose: from the subject of each clause. `places` says it of each place of the reading: `commune` is that of the
/// dossier, `carried` a district or province that it lies in.
void settle_whose(Marks& marks, std::vector<Whose> const& places, Setting const& setting);
/// When: from years, dates and parts of the year.
void settle_when(Marks& marks, ReportReading const& reading, Setting const& setting);
/// What kind of statement.
void settle_kinds(Marks& marks, Setting const& setting);

/// What the sentence spoke of last; `unsaid` as in its setting.
Whose last_whose(Marks const& marks, Whose unsaid) noexcept;
/// Of when the sentence spoke last: a part of the year, several years, or (all else) the year.
When last_when(Marks const& marks) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
