// Militia, the military command and training days.
#include "text/draft_readers.hpp"

#include "json/write_values.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording needs_body{"cần cơ quan có thẩm quyền kết luận", "the competent body has to attest it"};
constexpr Wording not_sure_of_term{"không rõ có thuộc nhiệm kỳ đang xét", "it is not clear whether it is of this term"};
constexpr Wording sea_for_mobile{"số ngày của dân quân biển, binh chủng; hồ sơ có một mục chung với cơ động",
                                 "days of sea or special militia, which share one place with the mobile ones"};

template <class E>
bool has_arg(Mark const& mark, E value) {
    return mark.arg == static_cast<std::uint16_t>(value);
}

}  // namespace

DefenceReader::DefenceReader(DraftMaker& maker) : maker_(maker) {}

void DefenceReader::read(Marks const& marks) {
    marks_ = &marks;
    bool any = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto const role = marks.role(i);
        any = any || role == Role::force || role == Role::post || role == Role::defence || role == Role::trait ||
              role == Role::trains;
        if (role == Role::organ && has_arg(marks.at(i), Organ::command)) command_ = any = true;
    }
    bool const enlists = std::any_of(marks.marks().begin(), marks.marks().end(), [](Mark const& mark) {
        return mark.role == Role::defence && has_arg(mark, DefenceWord::enlists);
    });
    enlists_here_ = enlists;
    // Of the sentence before: a heading "4. Tuyển quân"
    if (enlists || enlists_) read_assigned();
    enlists_ = enlists;
    if (!any) {
        trains_ = false;
        return;
    }
    read_units();
    read_posts();
    read_training();
    read_targets();
    read_exercise();
    read_traits();
    read_strength();
}

void DefenceReader::state_flag(Flag flag, bool value, std::size_t first, std::size_t next) {
    auto mark = marks_->at(first);
    if (!value) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied);
    // "con dấu đang đề nghị cấp lại, hiện chưa có": what is not there is no aim
    if (!value) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_aim);
    auto const span = marks_->span(first, next);
    if (mark.year != 0 && mark.year != maker_.year() && mark.when == When::year) return;
    // "trung đội dân quân cơ động của huyện"; "xã ven biển của huyện" is where the commune lies
    bool const trait = marks_->is(first, Role::trait);
    if (!trait && marks_->is_of_above(next - 1)) mark.whose = Whose::above;
    if (auto const doubt = maker_.doubt_of(mark, false)) return maker_.offer(flag, value, span, *doubt);
    maker_.state(flag, value, span);
}

void DefenceReader::state_total(Total total, std::size_t number, std::size_t first, std::size_t next) {
    auto const& mark = marks_->at(number);
    auto const span = marks_->span(first, next);
    auto const bounds = bounds_of({mark.value, 0}, mark.bound);
    if (!bounds || !mark.whole) return;
    if (mark.year != 0 && mark.year != maker_.year() && mark.when == When::year) return;
    if (auto const doubt = maker_.doubt_of(mark, false)) return maker_.offer(total, Quantity(*bounds), span, *doubt);
    if (is_of_part(number)) return maker_.offer(total, Quantity(*bounds), span, perhaps_part_of_year);
    maker_.state(total, *bounds, span);
}

/// "Ba tháng đầu năm huấn luyện được 4 ngày": the rest is still to come.
bool DefenceReader::is_of_part(std::size_t i) const {
    if (marks_->at(i).when != When::part) return false;
    for (auto k = marks_->clause_begin(i); k < i; ++k)
        if (marks_->is(k, Role::part_year) && has_arg(marks_->at(k), PartOfTime::part)) return true;
    return false;
}

/// Whether "chưa", "không có" or "khuyết" stands closely before.
bool DefenceReader::denied_before(std::size_t i) const {
    for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
        auto const role = marks_->role(i - back);
        if (role == Role::denial || role == Role::zero) return marks_->words_between(i - back, i) <= 3;
        if (role == Role::comma || role == Role::semicolon) return false;
    }
    return false;
}

/// "01 trung đội dân quân cơ động", "dân quân biển 01 tiểu đội".
void DefenceReader::read_units() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::unit)) continue;
        bool const platoon = marks_->is_unit(i, Counted::platoons);
        if (!platoon && !marks_->is_unit(i, Counted::squads)) continue;
        // The kind of militia behind it, or before its number.
        auto force = Marks::none;
        if (marks_->is(i + 1, Role::force) && marks_->words_between(i, i + 1) <= 1) force = i + 1;
        for (std::size_t back = 1; back <= 3 && back <= i && force == Marks::none; ++back) {
            if (marks_->is(i - back, Role::force) && marks_->words_between(i - back, i) <= 3) force = i - back;
            if (marks_->is(i - back, Role::comma) || marks_->is(i - back, Role::semicolon)) break;
        }
        if (force == Marks::none) continue;
        auto const first = std::min(force, i > 0 && marks_->is(i - 1, Role::number) ? i - 1 : i);
        auto const next = std::max(force, i) + 1;
        bool const none =
            denied_before(first) || (i > 0 && marks_->is(i - 1, Role::number) && marks_->at(i - 1).value == 0);
        auto const kind = static_cast<MilitiaKind>(marks_->at(force).arg);
        if (kind == MilitiaKind::mobile && platoon) state_flag(Flag::mobile_platoon, !none, first, next);
        if (kind == MilitiaKind::standing) state_flag(Flag::standing_unit, !none, first, next);
        if (kind == MilitiaKind::sea) state_flag(Flag::sea_unit, !none, first, next);
    }
}

/// The posts of the command and who holds them.
void DefenceReader::read_posts() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::post)) continue;
        auto const post = static_cast<Post>(marks_->at(i).arg);
        // Who holds it: the posts that follow, up to the next post of the command.
        bool committee = false;
        bool reserve = false;
        bool party = false;
        bool youth = false;
        bool denied = false;
        std::size_t last = i;
        std::size_t words = 0;
        for (auto k = i + 1; k < marks_->size() && k < i + 14; ++k) {
            words += marks_->words_between(k - 1, k);
            if (words > 12 || marks_->is(k, Role::semicolon)) break;
            denied = denied || marks_->is(k, Role::denial);
            if (!marks_->is(k, Role::post)) continue;
            auto const held = static_cast<Post>(marks_->at(k).arg);
            if (held == Post::committee_member) committee = true;
            if (held == Post::reserve_officer) reserve = true;
            if (held == Post::party_secretary) party = true;
            if (held == Post::youth_secretary) youth = true;
            if (held != Post::committee_member && held != Post::reserve_officer && held != Post::party_secretary &&
                held != Post::youth_secretary)
                break;
            last = k;
            words = 0;
        }
        // "đồng chí Bí thư Đảng ủy xã là Chính trị viên"
        auto const before = [&](Post held) {
            for (std::size_t back = 1; back <= 2 && back <= i; ++back)
                if (marks_->is(i - back, Role::post) && has_arg(marks_->at(i - back), held))
                    return marks_->words_between(i - back, i) <= 6;
            return false;
        };
        switch (post) {
            case Post::commander:
                if (committee && reserve && !denied) state_flag(Flag::commander_qualified, true, i, last + 1);
                if ((committee || reserve) && denied)
                    maker_.offer(Flag::commander_qualified, false, marks_->span(i, last + 1),
                                 {"câu nói là chưa hoặc không", "the sentence denies it"});
                break;
            case Post::political_officer:
                if ((party || before(Post::party_secretary)) && !denied)
                    state_flag(Flag::political_officer_secretary, true, i, last + 1);
                break;
            case Post::deputy_political_officer:
                if ((youth || before(Post::youth_secretary)) && !denied)
                    state_flag(Flag::deputy_political_officer_youth, true, i, last + 1);
                else if (denied_before(i))
                    maker_.offer(Flag::deputy_political_officer_youth, false, marks_->span(i, i + 1),
                                 {"chức danh còn khuyết", "the post is vacant"});
                break;
            case Post::deputy_commander: {
                // "02 Chỉ huy phó", "02 đồng chí Phó Chỉ huy trưởng"
                auto number = Marks::none;
                if (i > 0 && marks_->is(i - 1, Role::number) && marks_->words_between(i - 1, i) <= 1) number = i - 1;
                if (i > 1 && marks_->is_unit(i - 1, Counted::persons) && marks_->is(i - 2, Role::number) &&
                    marks_->words_between(i - 2, i) <= 1)
                    number = i - 2;
                // "Phó Chỉ huy trưởng: 02 đồng chí"
                auto const behind = marks_->is(i + 1, Role::colon) ? i + 2 : i + 1;
                if (number == Marks::none && marks_->is(behind, Role::number) &&
                    marks_->is_unit(behind + 1, Counted::persons) && marks_->words_between(i, behind) <= 1 &&
                    marks_->words_between(behind, behind + 1) == 0)
                    number = behind;
                if (number != Marks::none && marks_->at(number).is(is_denied)) {
                    // "khuyết 01 Chỉ huy phó": whether another is in post is not said
                    maker_.offer(Flag::deputy_commander_in_post, false,
                                 marks_->span(std::min(number, i), std::max(number, i) + 1),
                                 {"chức danh còn khuyết", "the post is vacant"});
                } else if (number != Marks::none && marks_->at(number).whole) {
                    state_total(Total::deputy_commanders, number, std::min(number, i), std::max(number, i) + 1);
                    state_flag(Flag::deputy_commander_in_post, marks_->at(number).value != 0, std::min(number, i),
                               std::max(number, i) + 1);
                } else if (denied_before(i)) {
                    state_flag(Flag::deputy_commander_in_post, false, i, i + 1);
                }
                break;
            }
            case Post::own_office:
                if (command_) state_flag(Flag::command_has_office, !denied_before(i), i, i + 1);
                break;
            case Post::own_seal: {
                bool const own = marks_->at(i).next - marks_->at(i).first > 2 || denied_before(i);
                if (command_ && own) state_flag(Flag::command_has_seal, !denied_before(i), i, i + 1);
                break;
            }
            case Post::committee_member:
            case Post::reserve_officer:
            case Post::party_secretary:
            case Post::youth_secretary:
                break;
        }
    }
}

/// The kind of militia closely behind the number of days; its words may say first that it is militia.
std::size_t DefenceReader::force_behind(std::size_t days) const {
    for (auto k = days + 1; k < days + 3 && marks_->is(k, Role::force); ++k) {
        if (marks_->words_between(k - 1, k) > 3) break;
        if (!has_arg(marks_->at(k), MilitiaKind::any)) return k;
    }
    return Marks::none;
}

/// "(quy định 12 ngày)", "kế hoạch 12 ngày": what is asked for.
bool DefenceReader::is_asked_for(std::size_t i) const {
    auto const& tokens = marks_->tokens();
    std::size_t const first = marks_->at(i).first;
    for (auto k = first; k-- > 0 && k + 6 > first;) {
        if (tokens[k].kind != Token::word && tokens[k].kind != ':') return false;
        auto const next = tokens[k + 1].kind == Token::word ? tokens[k + 1].key : WordKey{0};
        if ((tokens[k].key == "quy"_w && next == "định"_w) || (tokens[k].key == "kế"_w && next == "hoạch"_w) ||
            (tokens[k].key == "chỉ"_w && next == "tiêu"_w))
            return true;
    }
    return false;
}

/// "07 ngày cho ...", "15 ngày đối với ...".
bool DefenceReader::is_given_to(std::size_t days) const {
    auto const next = static_cast<std::size_t>(marks_->at(days).next);
    if (next >= marks_->tokens().size() || marks_->tokens()[next].gap != Gap::none) return false;
    auto const key = marks_->tokens()[next].key;
    return key == "cho"_w || key == "đối"_w || key == "với"_w || key == "dành"_w;
}

/// "dân quân cơ động 12 ngày".
void DefenceReader::read_training() {
    bool const trains = marks_->has(Role::trains);
    if (trains) trains_ = true;
    if (!trains_) return;
    auto force = Marks::none;
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (marks_->is(i, Role::force)) force = i;
        if (marks_->is(i, Role::semicolon)) force = Marks::none;
        if (marks_->is(i, Role::defence)) force = Marks::none;
        if (!marks_->is(i, Role::number) || !marks_->is_unit(i + 1, Counted::days) ||
            marks_->words_between(i, i + 1) != 0)
            continue;
        auto kind = force;
        // "huấn luyện 15 ngày cho dân quân năm thứ nhất"
        auto const behind = force_behind(i + 1);
        if (behind != Marks::none && (kind == Marks::none || is_given_to(i + 1))) kind = behind;
        if (kind == Marks::none || marks_->at(i).value > 366 || is_asked_for(i)) continue;
        std::size_t words = 0;
        bool other = false;
        for (auto k = std::min(kind, i); k < std::max(kind, i); ++k) {
            words += marks_->words_between(k, k + 1);
            other = other || (k != std::min(kind, i) && marks_->is(k, Role::falls)) || marks_->is(k, Role::than);
        }
        if (words > 10 || other) continue;
        // "giảm 03 ngày so với quy định" is no length
        if (i > 0 && (marks_->is(i - 1, Role::falls) || marks_->is(i - 1, Role::rises))) continue;
        auto const first = std::min(kind, i);
        auto const next = std::max(kind + 1, i + 2);
        switch (static_cast<MilitiaKind>(marks_->at(kind).arg)) {
            case MilitiaKind::first_year:
                state_total(Total::training_days_first_year, i, first, next);
                break;
            case MilitiaKind::mobile:
                state_total(Total::training_days_mobile, i, first, next);
                break;
            case MilitiaKind::on_spot:
                state_total(Total::training_days_on_spot, i, first, next);
                break;
            case MilitiaKind::standing:
                state_total(Total::training_days_standing, i, first, next);
                break;
            case MilitiaKind::sea:
                maker_.offer(Total::training_days_mobile, Quantity(marks_->at(i).value), marks_->span(first, next),
                             sea_for_mobile);
                break;
            case MilitiaKind::any:
                break;
        }
        force = Marks::none;
    }
}

/// "đã tổ chức 01 lần", "đã tổ chức diễn tập ... 02 ngày 01 đêm".
void DefenceReader::read_exercise() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::defence) || !has_arg(marks_->at(i), DefenceWord::exercise)) continue;
        auto const& mark = marks_->at(i);
        if (mark.is(is_aim | is_rule | is_denied) || mark.when == When::ahead) continue;
        for (auto k = i + 1; k < marks_->size() && k < i + 12; ++k) {
            if (marks_->is(k, Role::semicolon)) break;
            if (marks_->is(k, Role::aim)) break;
            if (!marks_->is(k, Role::number) || !marks_->is_unit(k + 1, Counted::times)) continue;
            auto const& number = marks_->at(k);
            if (number.is(is_aim | is_rule) || number.bound != Bound::exact) break;
            auto said = number;
            said.when = When::year;
            said.year = 0;
            auto const span = marks_->span(i, k + 2);
            if (auto const doubt = maker_.doubt_of(said, false))
                maker_.offer(Total::defence_exercises, Quantity(number.value), span, *doubt);
            else
                maker_.state(Total::defence_exercises, exactly(number.value), span);
            return;
        }
        auto const first = mark.first;
        auto const& tokens = marks_->tokens();
        bool held = false;
        for (auto k = first; k-- > 0 && k + 5 > first;)
            held = held || (tokens[k].kind == Token::word && tokens[k].key == "đã"_w);
        if (held && mark.whose == Whose::commune)
            maker_.offer(Total::defence_exercises, Quantity(1), marks_->span(i, i + 1), not_sure_of_term);
    }
}

void DefenceReader::read_traits() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::trait) || marks_->at(i).is(is_quoted)) continue;
        auto const flag = static_cast<Flag>(marks_->at(i).arg);
        // "các xã biên giới": of several
        auto const first = marks_->at(i).first;
        if (first > 0 && marks_->tokens()[first - 1].kind == Token::word &&
            (marks_->tokens()[first - 1].key == "các"_w || marks_->tokens()[first - 1].key == "số"_w))
            continue;
        state_flag(flag, !denied_before(i), i, i + 1);
    }
}

/// "Lực lượng dân quân được đánh giá vững mạnh, rộng khắp": for an attestation.
void DefenceReader::read_strength() {
    bool const militia = std::any_of(marks_->marks().begin(), marks_->marks().end(),
                                     [](Mark const& mark) { return mark.role == Role::force; });
    if (!militia) return;
    auto const& tokens = marks_->tokens();
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        if (tokens[i].key != "vững"_w || tokens[i + 1].key != "mạnh"_w) continue;
        auto const k = tokens[i + 2].kind == ',' || tokens[i + 2].kind == '-' ? i + 3 : i + 2;
        if (k + 1 >= tokens.size() || tokens[k].key != "rộng"_w || tokens[k + 1].key != "khắp"_w) continue;
        // The mark nearest before tells whose and what kind.
        Mark said;
        for (auto const& mark : marks_->marks())
            if (mark.first <= i) said = mark;
        Attestation attestation;
        attestation.matter = Matter::militia_strong;
        attestation.holds = true;
        Span const span{tokens[i].begin, tokens[k + 1].end};
        if (said.is(is_aim | is_rule | is_denied) || said.whose == Whose::other) return;
        attestation.origin = maker_.origin(span);
        maker_.offer("/attestations", json::to_json(attestation), span, needs_body);
        return;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
