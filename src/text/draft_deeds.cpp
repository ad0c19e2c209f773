// What units did or got, from the words behind and before their list.
#include "text/draft_readers.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

}  // namespace

/// The year of the title that the list is about: "... “An toàn về ANTT” của năm 2022"; 0 where none stands there.
int TotalReader::year_behind(std::size_t last) const {
    for (auto k = last + 1; k < marks_->size() && k < last + longest_deed; ++k) {
        if (marks_->is(k, Role::semicolon)) break;
        if (!marks_->is(k, Role::title)) continue;
        if (marks_->is(k + 1, Role::year) && marks_->words_between(k, k + 1) <= 2 && !marks_->at(k + 1).is(is_base))
            return static_cast<int>(marks_->at(k + 1).value);
        break;
    }
    return 0;
}

/// What stands behind the list says it, or what governs it from before: "công nhận 8/10 thôn".
TotalReader::Deed TotalReader::deed_of(std::size_t first, std::size_t last) const {
    if (is_asked_for(first)) return Deed::aim;
    auto const before = deed_before(first);
    // "công nhận 7 ấp, không công nhận 1 ấp": the verb stands directly before
    if (before == Deed::recognised && first > 0 && marks_->is(first - 1, Role::recognised) &&
        marks_->words_between(first - 1, first) == 0)
        return first > 1 && marks_->is(first - 2, Role::denial) && marks_->words_between(first - 2, first - 1) == 0
                   ? Deed::not_recognised
                   : Deed::recognised;
    auto const behind = deed_behind(last);
    if (before == Deed::other_title || behind == Deed::other_title) return Deed::other_title;
    if (behind == Deed::denied || marks_->word_before(first) == "thiếu"_w) return Deed::denied;
    if (before == Deed::aim || behind == Deed::aim) return behind == Deed::registered ? behind : Deed::aim;
    if (before == Deed::recognised && behind != Deed::not_recognised) return Deed::recognised;
    if (before == Deed::registered && (behind == Deed::none || behind == Deed::recognised || behind == Deed::fit))
        return Deed::registered;
    if (before == Deed::fit && (behind == Deed::recognised || behind == Deed::none)) return Deed::fit;
    return behind == Deed::none ? before : behind;
}

TotalReader::Deed TotalReader::deed_behind(std::size_t last) const {
    bool denied = false;
    bool issues = false;
    auto found = Deed::none;
    bool reaches = false;
    for (auto k = last + 1; k < marks_->size() && k < last + longest_deed; ++k) {
        auto const& mark = marks_->at(k);
        if (mark.is(is_bracketed) && !marks_->at(last).is(is_bracketed)) continue;
        // A title says which it is, in quotes or not.
        if (mark.role == Role::other_title && found != Deed::registered) {
            if (marks_->words_between(k - 1, k) > 6) return found;
            return Deed::other_title;
        }
        if (mark.role == Role::title) {
            if (mark.arg != static_cast<std::uint16_t>(NamedTitle::safe_unit)) return Deed::other_title;
            return found == Deed::none && reaches ? (denied ? Deed::not_recognised : Deed::recognised) : found;
        }
        if (mark.is(is_quoted)) continue;
        if (mark.role == Role::semicolon) break;
        if (is_one_of(mark.role, {Role::ratio, Role::number, Role::document}) && found != Deed::none) break;
        // "6 ấp, 5 ấp đạt": said of the second
        if ((mark.role == Role::number || mark.role == Role::ratio) && marks_->is(k + 1, Role::unit) &&
            marks_->is(last, Role::unit) && marks_->at(k + 1).arg == marks_->at(last).arg)
            return reaches && found == Deed::none ? (denied ? Deed::not_recognised : Deed::fit) : found;
        // A second subject: "12/14 xóm đủ tiêu chuẩn, Ban Chỉ đạo đề nghị"
        auto const role = mark.role;
        if (role == Role::ratio) {
            return reaches ? Deed::recognised : found;
        } else if (role == Role::part) {
            // "3 trường học, trong đó trường mầm non được công nhận": of some of them
            return reaches && found == Deed::none ? (denied ? Deed::not_recognised : Deed::fit) : found;
        } else if (role == Role::aim) {
            if (found == Deed::none) return Deed::aim;
        } else if (role == Role::denial) {
            denied = true;
        } else if (role == Role::registers) {
            // "1/8 thôn chưa tổ chức họp dân"
            // "02 thôn đăng ký kiểu mẫu"
            if (marks_->words_between(k, k + 1) <= 3 && names_other_title(k + 1)) return Deed::other_title;
            return denied ? Deed::not_registered : Deed::registered;
        } else if (role == Role::pledges) {
            if (found == Deed::none) return denied ? Deed::denied : Deed::pledged;
        } else if (role == Role::fit) {
            if (found == Deed::none) return denied ? Deed::not_recognised : Deed::fit;
        } else if (role == Role::recognised) {
            if (found == Deed::none) found = denied ? Deed::not_recognised : Deed::recognised;
        } else if (role == Role::reaches) {
            reaches = true;
        } else if (role == Role::meets) {
            if (found == Deed::none) return denied ? Deed::denied : Deed::met;
        } else if (role == Role::issues) {
            issues = true;
        } else if (role == Role::paper) {
            if (found != Deed::none || marks_->words_between(k - 1, k) > 6) continue;
            if (denied) return Deed::denied;
            if (!issues && !marks_->is(k - 1, Role::unit)) continue;
            return mark.arg == static_cast<std::uint16_t>(Paper::resolution) ? Deed::resolution : Deed::plan;
        } else if (role == Role::force) {
            if (found == Deed::none && mark.arg == static_cast<std::uint16_t>(MilitiaKind::on_spot) && !denied)
                return Deed::militia;
        } else if (is_one_of(role, {Role::happens, Role::zero, Role::handled})) {
            return found;
        }
    }
    if (found == Deed::none && reaches && !denied) {
        // "7/8 thôn đạt" with nothing behind: found fit, of a title that the sentence named before
        return Deed::fit;
    }
    return found;
}

bool TotalReader::names_other_title(std::size_t i) const {
    return marks_->is(i, Role::other_title) ||
           (marks_->is(i, Role::title) && marks_->at(i).arg != static_cast<std::uint16_t>(NamedTitle::safe_unit));
}

/// "chỉ tiêu 6/6 thôn đạt ...": what is asked for.
bool TotalReader::is_asked_for(std::size_t first) const {
    auto const at = static_cast<std::size_t>(marks_->at(first).first);
    auto const& tokens = marks_->tokens();
    return at > 1 && tokens[at - 1].kind == Token::word && tokens[at - 1].key == "tiêu"_w &&
           tokens[at - 2].key == "chỉ"_w;
}

/// "8/8 thôn đăng ký": the units are its subject.
bool TotalReader::is_verb_of_units(std::size_t verb) const {
    return verb > 1 && marks_->is(verb - 1, Role::unit) && marks_->words_between(verb - 1, verb) <= 1 &&
           (marks_->is(verb - 2, Role::ratio) || marks_->is(verb - 2, Role::number));
}

TotalReader::Deed TotalReader::deed_before(std::size_t first) const {
    std::size_t words = 0;
    for (std::size_t back = 1; back <= 5 && back <= first; ++back) {
        auto const k = first - back;
        auto const& mark = marks_->at(k);
        words += marks_->words_between(k, k + 1);
        if (words > 6 || mark.role == Role::semicolon) break;
        if (mark.is(is_bracketed) && !marks_->at(first).is(is_bracketed)) continue;
        auto const role = mark.role;
        // "8/8 thôn đăng ký và 7/8 thôn được công nhận": the verb of the units before it
        if (is_one_of(role, {Role::recognised, Role::registers, Role::fit}) && is_verb_of_units(k) &&
            marks_->word_before(first) == "và"_w)
            return Deed::none;
        if (role == Role::other_title) {
            return Deed::other_title;
        } else if (role == Role::title) {
            if (mark.arg != static_cast<std::uint16_t>(NamedTitle::safe_unit)) return Deed::other_title;
        } else if (role == Role::recognised) {
            return Deed::recognised;
        } else if (role == Role::registers) {
            return Deed::registered;
        } else if (role == Role::fit) {
            return Deed::fit;
        } else if (role == Role::aim) {
            return Deed::aim;
        } else if (role == Role::force) {
            if (mark.arg == static_cast<std::uint16_t>(MilitiaKind::on_spot)) return Deed::militia;
            return Deed::none;
        } else if (is_one_of(role, {Role::comma, Role::number, Role::ratio, Role::percent})) {
            return Deed::none;
        }
    }
    return Deed::none;
}

/// Whether the sentence names the safe unit near the list, or the paper is about it and no other title is named.
bool TotalReader::names_title(std::size_t first, std::size_t last) const {
    static_cast<void>(first);
    static_cast<void>(last);
    return about_title_;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
