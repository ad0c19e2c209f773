// Targets of defence: "giao quân 6/5 công dân", "chỉ tiêu 11, giao 11".
#include "text/draft_readers.hpp"

#include "json/write_values.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

}  // namespace

/// What a ratio of persons is a target of; empty where it is none.
std::string DefenceReader::target_name(std::size_t i) const {
    // The nearest words of defence: before the ratio in its clause, or closely behind.
    auto const look = [&](std::size_t k) -> std::string {
        if (marks_->is(k, Role::defence)) {
            switch (static_cast<DefenceWord>(marks_->at(k).arg)) {
                case DefenceWord::enlists:
                    return marks_->tokens()[marks_->at(k).first].key == "giao"_w ? "giao quân" : "tuyển quân";
                case DefenceWord::reserve: {
                    for (auto near = k > 3 ? k - 3 : 0; near < marks_->size() && near < k + 4; ++near)
                        if (marks_->is(near, Role::trains)) return "huấn luyện quân nhân dự bị";
                    return "xây dựng lực lượng dự bị động viên";
                }
                case DefenceWord::exercise:
                    return {};
            }
        }
        return {};
    };
    std::size_t words = 0;
    MilitiaKind force = MilitiaKind::any;
    bool militia = false;
    bool trains = false;
    for (std::size_t back = 1; back <= 6 && back <= i; ++back) {
        auto const k = i - back;
        words += marks_->words_between(k, k + 1);
        if (words > 12 || marks_->is(k, Role::semicolon) || marks_->is(k, Role::ratio)) break;
        if (marks_->is(k, Role::number) && k + 1 < i && !marks_->is_unit(k + 1, Counted::days)) break;
        if (auto name = look(k); !name.empty()) return name;
        if (marks_->is(k, Role::force) && !militia) {
            militia = true;
            force = static_cast<MilitiaKind>(marks_->at(k).arg);
        }
        if (marks_->is_unit(k, Counted::persons) && marks_->tokens()[marks_->at(k).first].key == "dân"_w)
            militia = true;
        trains = trains || marks_->is(k, Role::trains);
    }
    if (militia && trains) {
        switch (force) {
            case MilitiaKind::first_year:
                return "huấn luyện dân quân năm thứ nhất";
            case MilitiaKind::mobile:
                return "huấn luyện dân quân cơ động";
            case MilitiaKind::on_spot:
                return "huấn luyện dân quân tại chỗ";
            case MilitiaKind::standing:
                return "huấn luyện dân quân thường trực";
            case MilitiaKind::sea:
                return "huấn luyện dân quân biển";
            case MilitiaKind::any:
                return "huấn luyện dân quân";
        }
    }
    words = 0;
    // "giao 13/14 tân binh, đạt 92,9% chỉ tiêu giao quân"
    auto const verb = marks_->word_before(i);
    bool const gives = verb == "giao"_w || verb == "tiễn"_w || verb == "đủ"_w || verb == "tuyển"_w;
    for (auto k = i + 1; k < marks_->size() && k < i + 8; ++k) {
        words += marks_->words_between(k - 1, k);
        bool const comma = marks_->is(k, Role::comma);
        if (words > (gives ? 10U : 6U) || (comma && !gives) || marks_->is(k, Role::semicolon) ||
            marks_->is(k, Role::ratio))
            break;
        if (auto name = look(k); !name.empty()) return name;
    }
    // "huyện giao quân 120/120 thanh niên, xã giao 8/8 thanh niên"
    if (verb == "giao"_w && enlists_here_ && marks_->is_unit(i + 1, Counted::persons)) return "giao quân";
    auto const& unit = marks_->at(i + 1);
    if (unit.role == Role::unit && marks_->tokens()[unit.first].key == "tân"_w) return "tuyển quân";
    return {};
}

void DefenceReader::add_target(std::string name, std::int64_t achieved, std::int64_t assigned, std::size_t i,
                               std::size_t next) {
    if (achieved > max_count || assigned > max_count || assigned == 0) return;
    // "giao quân còn thiếu 1/6 công dân": what is missing, not what was done
    if (marks_->word_before(i) == "thiếu"_w) return;
    auto mark = marks_->at(i);
    mark.kinds = static_cast<Kinds>(mark.kinds & ~is_handled);
    DefenceTarget target;
    target.name = std::move(name);
    target.assigned = Quantity(assigned);
    target.achieved = Quantity(achieved);
    auto const span = marks_->span(i, next);
    target.assigned.origin = target.achieved.origin = maker_.origin(span);
    auto doubt = maker_.doubt_of(mark, false);
    if (!doubt && mark.year != 0 && mark.year != maker_.year()) doubt = Wording{"là của năm khác", "of another year"};
    if (doubt) return maker_.offer("/defence_targets", json::to_json(target), span, *doubt);
    if (!targets_.insert({achieved, assigned}).second) return;
    maker_.content().defence_targets.push_back(std::move(target));
}

/// "khám tuyển 45/50 thanh niên", "sơ tuyển": before anybody is called up.
bool DefenceReader::is_examination(std::size_t i) const {
    auto const& tokens = marks_->tokens();
    for (auto k = static_cast<std::size_t>(marks_->at(i).first); k-- > 0 && k + 12 > marks_->at(i).first;) {
        if (tokens[k + 1].gap >= Gap::clause) return false;
        if (tokens[k].kind != Token::word) continue;
        if (tokens[k].key == "khám"_w || tokens[k].key == "sơ"_w || tokens[k].key == "tuổi"_w) return true;
    }
    return false;
}

/// "giao quân 6/5 công dân".
void DefenceReader::read_targets() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::ratio) || marks_->at(i).is(is_quoted)) continue;
        bool const persons = marks_->is_unit(i + 1, Counted::persons) && marks_->words_between(i, i + 1) == 0;
        bool const other_unit = marks_->is(i + 1, Role::unit) && !persons && marks_->words_between(i, i + 1) == 0;
        if (other_unit) continue;
        auto name = target_name(i);
        if (name.empty() || is_examination(i)) continue;
        if (!persons && marks_->words_between(i, i + 1) > 0 && name != "tuyển quân" && name != "giao quân") continue;
        add_target(std::move(name), marks_->at(i).value, marks_->at(i).of, i, persons ? i + 2 : i + 1);
    }
}

/// "Chỉ tiêu huyện giao 12 thanh niên; đã giao đủ 12", "chỉ tiêu 11, giao 11".
void DefenceReader::read_assigned() {
    auto const& tokens = marks_->tokens();
    auto const key = [&](std::size_t t) { return tokens[t].kind == Token::word ? tokens[t].key : WordKey{0}; };
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::number) || !marks_->at(i).whole) continue;
        bool const unit = marks_->is_unit(i + 1, Counted::persons) && marks_->words_between(i, i + 1) == 0;
        bool const other_unit = marks_->is(i + 1, Role::unit) && marks_->words_between(i, i + 1) == 0 && !unit;
        if (other_unit) continue;
        bool target = false;
        for (auto k = static_cast<std::size_t>(marks_->at(i).first); k-- > 0 && k + 13 > marks_->at(i).first;) {
            if (tokens[k].kind != Token::word && tokens[k].kind != ':') break;
            target = target || (key(k) == "chỉ"_w && key(k + 1) == "tiêu"_w);
        }
        // "huyện giao 10 chỉ tiêu"
        auto const behind = static_cast<std::size_t>(marks_->at(i).next);
        target = target || (behind + 1 < tokens.size() && tokens[behind].gap == Gap::none && key(behind) == "chỉ"_w &&
                            key(behind + 1) == "tiêu"_w);
        if (!target) continue;
        // What was done: the next number of the sentence, behind "giao", "đủ", "đạt"
        for (auto k = i + (unit ? 2U : 1U); k < marks_->size() && k < i + 7; ++k) {
            if (marks_->is(k, Role::ratio)) break;
            if (!marks_->is(k, Role::number)) continue;
            auto const first = static_cast<std::size_t>(marks_->at(k).first);
            auto const before = first > 0 ? key(first - 1) : WordKey{0};
            bool const done =
                before == "đủ"_w || before == "giao"_w || before == "được"_w || before == "đạt"_w || before == "hiện"_w;
            bool const counts = !marks_->is(k + 1, Role::unit) || marks_->is_unit(k + 1, Counted::persons) ||
                                marks_->words_between(k, k + 1) > 0;
            if (done && counts && marks_->at(k).whole)
                add_target("tuyển quân", marks_->at(k).value, marks_->at(i).value, i, k + 1);
            break;
        }
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
