// Phrases that mean something to a draft: what a word or a run of words does in a sentence.
#pragma once

#include "text/tokens.hpp"

#include <criterion19/law/indicator_table.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// What a piece of a sentence does. A pass or a reader looks at some roles; all others say nothing to it.
enum class Role : std::uint8_t {
    none,  ///< a phrase that is known and says nothing: "phòng, chống tội phạm"

    // Not found by words.
    number,    ///< "05", "hai": `value`
    ratio,     ///< "8/8": `value` of `whole`
    percent,   ///< "86,7%"
    year,      ///< "2023", "năm 2023": `value`
    date,      ///< a date or a month of the reading: `value` is its index
    document,  ///< a document of the reading: `value` is its index
    place,     ///< a place of the reading: `value` is its index
    comma,
    semicolon,
    colon,
    open,
    close,
    bar,  ///< "|" or a tab: the border of a cell

    // Nouns.
    indicator,    ///< an event that the law counts: `arg` is a row of `indicator_rows`
    unit,         ///< what is counted: `arg` is a `Counted`
    title,        ///< "an toàn về ANTT": `arg` is a `NamedTitle`
    other_title,  ///< "văn hóa": a title that the dossier has no place for
    organ,        ///< a body of the commune: `arg` is an `Organ`
    organ_above,  ///< "Công an tỉnh", "UBND huyện"
    commune,      ///< "xã", "toàn xã", "trên địa bàn xã"
    above,        ///< "toàn huyện", "cả nước", "các xã"
    above_word,   ///< "huyện", "tỉnh"
    hamlet_word,  ///< "tại thôn"
    force,        ///< kinds of militia: `arg` is a `MilitiaKind`
    post,         ///< posts of the military command: `arg` is a `Post`
    defence,      ///< what a defence target is of: `arg` is a `DefenceWord`
    trait,        ///< what a commune is: `arg` is a `Flag`

    // Verbs and what goes with them.
    zero,         ///< "không có", "không để xảy ra"
    denial,       ///< "chưa", "không được"
    happens,      ///< "xảy ra", "phát sinh"
    handled,      ///< "làm rõ", "khám phá", "khởi tố"
    rises,        ///< "tăng"
    falls,        ///< "giảm"
    same,         ///< "không tăng, không giảm", "bằng"
    than,         ///< "so với"
    year_before,  ///< "năm trước"
    same_period,  ///< "cùng kỳ"
    registers,    ///< "đăng ký"
    pledges,      ///< "ký cam kết"
    recognised,   ///< "công nhận"
    reaches,      ///< "đạt"
    fit,          ///< "đủ tiêu chuẩn", "bình xét": found fit, not yet recognised
    meets,        ///< "họp dân"
    issues,       ///< "ban hành", "xây dựng": with a resolution or a plan
    paper,        ///< "nghị quyết", "kế hoạch": `arg` is a `Paper`
    trains,       ///< "huấn luyện"
    total,        ///< "tổng số"
    works_well,   ///< "hoạt động hiệu quả"
    works_badly,  ///< "kém hiệu quả", "chưa hiệu quả"
    attends,      ///< "tham gia", "dự"
    spreads,      ///< "tuyên truyền"
    disciplined,  ///< "kỷ luật"
    decides,      ///< "tặng", "đánh giá": done by a body above to the commune

    // What kind of statement it is.
    aim,         ///< "phấn đấu"
    doubt,       ///< "tăng cường", "tập trung": a task as often as a result
    rule,        ///< "theo quy định", "nếu"
    part,        ///< "trong đó"
    part_year,   ///< "6 tháng đầu năm", "giai đoạn": `arg` is a `PartOfTime`
    whole_year,  ///< "trong năm", "cả năm"
    except,      ///< "ngoài", "trừ": takes something out of a zero
    untrue,      ///< "sai sự thật": what was counted before it did not happen
};

/// A set of roles.
class Roles {
public:
    constexpr Roles(std::initializer_list<Role> roles) noexcept {
        for (auto const role : roles) words_[index(role) / 64] |= std::uint64_t{1} << (index(role) % 64);
    }
    constexpr bool has(Role role) const noexcept { return (words_[index(role) / 64] >> (index(role) % 64) & 1U) != 0; }

private:
    static constexpr std::size_t index(Role role) noexcept { return static_cast<std::size_t>(role); }

    std::uint64_t words_[2] = {};
};
static_assert(static_cast<std::size_t>(Role::untrue) < 128, "every role has a bit");

constexpr bool is_one_of(Role role, Roles roles) noexcept {
    return roles.has(role);
}

/// What a number counts.
enum class Counted : std::uint8_t {
    cases,
    persons,
    hamlets,
    households,
    schools,
    agencies,
    enterprises,
    communes,
    cells,
    boards,
    people,  ///< khẩu, nhân khẩu
    sessions,
    attendances,
    days,
    models,
    groups,  ///< tổ
    platoons,
    squads,
    times,
    spots,  ///< tụ điểm
    cameras,
};

enum class NamedTitle : std::uint8_t { safe_unit, new_rural, new_rural_advanced, new_rural_model, criterion };
enum class Organ : std::uint8_t { police, party, committee, command, other };
enum class MilitiaKind : std::uint8_t { first_year, mobile, on_spot, standing, sea, any };
enum class Post : std::uint8_t {
    commander,
    political_officer,
    deputy_political_officer,
    deputy_commander,
    committee_member,
    reserve_officer,
    party_secretary,
    youth_secretary,
    own_office,
    own_seal,
};
enum class DefenceWord : std::uint8_t { enlists, reserve, exercise };
enum class Paper : std::uint8_t { resolution, plan };
/// What a phrase of time that is not one whole year means.
enum class PartOfTime : std::uint8_t {
    part,   ///< "6 tháng đầu năm", "dịp Tết"
    years,  ///< "giai đoạn", "ba năm qua"
};

/// How a phrase stands to the indicator that it goes with.
enum class Sense : std::uint8_t {
    names,   ///< it is the indicator: its count is the figure, "không có" is 0
    among,   ///< one sort of it: so many at least; "không có" says nothing of the other sorts
    sort,    ///< one sort of what the figure adds up: a part of it
    wider,   ///< more than it: "không có" is 0 of it, a count decides nothing
    offers,  ///< close to it: somebody has to decide
};

/// Phrases of one indicator in one sense, set apart by "|".
struct IndicatorRow {
    CountKind kind;
    Sense sense;
    bool persons;  ///< counts persons, not cases
    std::string_view phrases;
    boost::optional<CountKind> wider = boost::none;  ///< of what the phrase says in the sense `wider` besides
};

/// The table. A new phrase is a row here and a test.
std::vector<IndicatorRow> const& indicator_rows();

/// Phrases of one role, set apart by "|".
struct RoleRow {
    Role role;
    std::uint16_t arg;
    std::string_view phrases;
};
std::vector<RoleRow> const& role_rows();

/// The longest phrase that stands at a token.
struct PhraseMatch {
    Role role = Role::none;
    std::uint16_t arg = 0;
    std::size_t next = 0;  ///< 0 where no phrase stands there

    explicit operator bool() const noexcept { return next != 0; }
};
/// Commas, dashes and slashes between the words of a phrase do not count.
PhraseMatch phrase_at(std::vector<Token> const& tokens, std::size_t i);
/// Whether a phrase of a part of the year may begin with the word: surely not where it says no.
bool may_be_part_of_year(WordKey word);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
