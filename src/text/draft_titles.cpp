// What is claimed of a standard, and whether it is the commune that it is said of.
#include "text/draft_readers.hpp"

#include "json/dossier_fields.hpp"
#include "json/write_values.hpp"

#include <criterion19/io/report_terms.hpp>

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording of_some_units{"chỉ một phần đơn vị đạt", "only a part of the units is said to meet it"};
constexpr Wording not_of_commune{"không nói rõ là của xã", "it is not said of the commune"};

}  // namespace

TitleReader::TitleReader(DraftMaker& maker) : maker_(maker) {}

void TitleReader::read(std::size_t sentence, Marks const& marks) {
    marks_ = &marks;
    read_claims(sentence);
    read_registration();
    read_recognition();
    read_forces();
    read_order(sentence);
}

boost::optional<Title> TitleReader::title_at(std::size_t i) const {
    if (!marks_->is(i, Role::title)) return boost::none;
    switch (static_cast<NamedTitle>(marks_->at(i).arg)) {
        case NamedTitle::safe_unit:
            return Title::safe_unit;
        case NamedTitle::new_rural:
            return Title::new_rural;
        case NamedTitle::new_rural_advanced:
            return Title::new_rural_advanced;
        case NamedTitle::new_rural_model:
            return Title::new_rural_model;
        case NamedTitle::criterion:
            break;
    }
    return boost::none;
}

/// "xã ... được công nhận đạt [title]", "công nhận xã ... đạt [title]": the commune stands directly before or behind
/// the verb, and no other unit between verb and title.
bool TitleReader::is_of_commune(std::size_t verb, std::size_t title) const {
    auto const& tokens = marks_->tokens();
    for (auto k = verb + 1; k < title; ++k) {
        if (marks_->is(k, Role::ratio)) return false;
        if (marks_->is(k, Role::unit) && !marks_->is_unit(k, Counted::communes)) return false;
    }
    auto const is_commune_word = [&](std::size_t t) {
        return tokens[t].kind == Token::word && (tokens[t].key == "xã"_w || tokens[t].key == "phường"_w);
    };
    auto const own_place = [&](std::size_t k) {
        return marks_->is(k, Role::place) && static_cast<std::size_t>(marks_->at(k).value) < maker_.places().size() &&
               maker_.places()[static_cast<std::size_t>(marks_->at(k).value)] == Whose::commune;
    };
    // Behind: "công nhận xã và 04/05 ấp", "công nhận xã Tân Bình"
    auto const behind = marks_->at(verb).next;
    if (behind < tokens.size() && is_commune_word(behind)) return true;
    // Before: what may stand between subject and verb is passed.
    auto inside = verb;
    std::size_t t = marks_->at(verb).first;
    for (std::size_t back = 0; back < 24 && t > 0; ++back) {
        if (inside > 0 && marks_->at(inside - 1).next == t) {
            --inside;
            if (own_place(inside) || marks_->is(inside, Role::commune)) return !is_where_units_are(inside);
            if (marks_->is_unit(inside, Counted::communes)) {
                // "16/20 xã đạt": a number of communes
                return inside == 0 || !(marks_->is(inside - 1, Role::number) || marks_->is(inside - 1, Role::ratio));
            }
            bool const passed = marks_->is(inside, Role::year) || marks_->is(inside, Role::organ_above) ||
                                marks_->is(inside, Role::denial) || marks_->is(inside, Role::place) ||
                                marks_->is(inside, Role::comma) || marks_->is(inside, Role::recognised) ||
                                marks_->is(inside, Role::whole_year) || marks_->is(inside, Role::date) ||
                                marks_->is(inside, Role::none) || marks_->is(inside, Role::open) ||
                                marks_->is(inside, Role::close) || marks_->is(inside, Role::above_word);
            if (!passed) return false;
            t = marks_->at(inside).first;
            continue;
        }
        auto const& token = tokens[t - 1];
        if (token.kind == Token::word) {
            switch (token.key) {
                case "được"_w:
                case "đã"_w:
                case "vẫn"_w:
                case "cũng"_w:
                case "tiếp"_w:
                case "tục"_w:
                case "đều"_w:
                case "và"_w:
                case "do"_w:
                case "chủ"_w:
                case "tịch"_w:
                case "vừa"_w:
                case "năm"_w:
                case "là"_w:
                case "ký"_w:
                case "xét"_w:
                case "quyết"_w:
                case "định"_w:
                    break;
                case "xã"_w:
                case "phường"_w:
                case "trấn"_w:
                    return true;
                default:
                    return false;
            }
        }
        --t;
    }
    return false;
}

/// "4/4 cơ quan trên địa bàn xã được công nhận": the commune only says where they are.
bool TitleReader::is_where_units_are(std::size_t i) const {
    for (auto k = i; k-- > 0 && k + 8 > i;) {
        if (marks_->is(k, Role::comma) || marks_->is(k, Role::semicolon)) return false;
        if (marks_->is(k, Role::ratio)) return true;
        if (marks_->is(k, Role::unit) && k > 0 && marks_->is(k - 1, Role::number)) return true;
    }
    return false;
}

/// "6/6 trường học đăng ký ...": units did, not the commune.
bool TitleReader::is_of_units(std::size_t name) const {
    for (std::size_t back = 1; back <= reach_of_title && back <= name; ++back) {
        auto const k = name - back;
        if (marks_->is(k, Role::semicolon)) return false;
        if (!marks_->is(k, Role::registers)) continue;
        for (auto j = k; j-- > 0 && j + 8 > k;) {
            if (marks_->is(j, Role::comma) || marks_->is(j, Role::semicolon)) return false;
            // Farther back only where some of them did not: all of them may be the commune.
            if (marks_->is(j, Role::ratio) && (j + 4 > k || marks_->at(j).value < marks_->at(j).of)) return true;
            if (j + 4 <= k) continue;
            if (marks_->is(j, Role::unit) && j > 0 && marks_->is(j - 1, Role::number)) return true;
        }
        return false;
    }
    return false;
}

/// "... “An toàn về ANTT” năm 2023": the year behind the title, else that of the clause.
std::int64_t TitleReader::year_of_title(std::size_t title) const {
    for (auto k = title + 1; k < marks_->size() && k < title + 3; ++k) {
        if (marks_->is(k, Role::year) && marks_->words_between(title, k) <= 2 && marks_->at(k).whole)
            return marks_->at(k).value;
        if (!marks_->is(k, Role::comma) && !marks_->is(k, Role::none)) break;
    }
    return maker_.year_of(marks_->at(title));
}

/// The claim with the denial that stands closely before it: "chưa đăng ký ...".
Span TitleReader::denied_clause(Span claim) const {
    auto const at = marks_->mark_at(claim.begin);
    for (std::size_t back = 0; back <= 3 && back <= at; ++back)
        if (marks_->is(at - back, Role::denial)) return {marks_->span(at - back, at - back + 1).begin, claim.end};
    return claim;
}

void TitleReader::read_claims(std::size_t sentence) {
    auto const& claims = maker_.reading().standards;
    auto const span = maker_.sentences().span(sentence);
    while (next_claim_ < claims.size() && claims[next_claim_].span.end <= span.begin) ++next_claim_;
    for (; next_claim_ < claims.size() && claims[next_claim_].span.begin < span.end; ++next_claim_) {
        auto const& fact = claims[next_claim_];
        auto const name = marks_->mark_at(fact.span.end - 1);
        // What the reader of facts found before the name, and what stands behind it: "tiêu chí 19: chưa đạt".
        boost::optional<ClaimStatus> status;
        bool sure_subject = false;
        bool partly = false;  // only some of the units
        if (fact.standard != ClaimedStandard::safe_unit && fact.standard != ClaimedStandard::new_rural) {
            bool denied = false;
            for (auto k = name; k < marks_->size() && k < name + 6; ++k) {
                if (marks_->at(k).first > 0 && marks_->span(k, k + 1).begin < fact.span.end) continue;
                if (marks_->is(k, Role::denial)) {
                    denied = true;
                    continue;
                }
                if (marks_->is(k, Role::reaches) && !status) {
                    if (marks_->words_between(k - 1, k) > 2) break;
                    status = denied ? ClaimStatus::not_met : ClaimStatus::met;
                    sure_subject = true;
                }
                if (!marks_->is(k, Role::colon) && !marks_->is(k, Role::year) && !marks_->is(k, Role::number) &&
                    !marks_->is(k, Role::place) && !marks_->is(k, Role::commune))
                    break;
            }
        }
        if (!status) {
            switch (fact.status) {
                case ReportedStatus::met:
                case ReportedStatus::recognised:
                    status = ClaimStatus::met;
                    break;
                case ReportedStatus::registered:
                    status = ClaimStatus::registered;
                    break;
                case ReportedStatus::aim:
                    status = ClaimStatus::aim;
                    break;
                case ReportedStatus::not_met:
                    status = ClaimStatus::not_met;
                    break;
                case ReportedStatus::partly:
                    status = ClaimStatus::met;
                    partly = true;
                    break;
                case ReportedStatus::mentioned:
                case ReportedStatus::definition:
                    break;
            }
        }
        if (!status) continue;
        auto mark = marks_->at(std::min(name, marks_->size() == 0 ? 0 : marks_->size() - 1));
        // The verb before the name, and a denial before the verb.
        std::size_t verb = Marks::none;
        for (std::size_t back = 1; back <= reach_of_title && back <= name; ++back) {
            auto const k = name - back;
            if (marks_->is(k, Role::semicolon)) break;
            if (marks_->is(k, Role::reaches) || marks_->is(k, Role::recognised)) verb = k;
            if (verb != Marks::none && k < verb && !marks_->is(k, Role::denial) && !marks_->is(k, Role::recognised) &&
                !marks_->is(k, Role::reaches))
                break;
        }
        bool const denied = mark.is(is_denied);
        if (*status == ClaimStatus::met && denied) status = ClaimStatus::not_met;
        if (*status == ClaimStatus::registered && denied) {
            // The clause as it stands: no status says "not registered".
            criterion19::Claim denial;
            denial.text = maker_.shown(denied_clause(fact.span), longest_claim);
            denial.standard = std::string(wording_of(fact.standard).vi);
            denial.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(denial), fact.span,
                         {"câu nói là chưa hoặc không", "the sentence denies it"});
            continue;
        }
        mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied);
        if (*status == ClaimStatus::aim || *status == ClaimStatus::registered)
            mark.kinds = static_cast<Kinds>(mark.kinds & ~is_aim & ~is_doubtful);
        if (mark.is(is_quoted)) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_quoted);
        auto const year = fact.standard == ClaimedStandard::safe_unit ? year_of_title(std::min(name, marks_->size()))
                                                                      : maker_.year_of(mark);
        criterion19::Claim claim;
        claim.text = maker_.shown(fact.span, longest_claim);
        claim.standard = std::string(wording_of(fact.standard).vi);
        // "nông thôn mới nâng cao" is a standard of its own
        if (auto const title = title_at(name); title && fact.standard == ClaimedStandard::new_rural) {
            if (*title == Title::new_rural_advanced) claim.standard = "nông thôn mới nâng cao";
            if (*title == Title::new_rural_model) claim.standard = "nông thôn mới kiểu mẫu";
        }
        claim.status = status;
        if (auto const doubt = maker_.doubt_of(mark, false)) {
            claim.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(claim), fact.span, *doubt);
            continue;
        }
        if (partly) {
            claim.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(claim), fact.span, of_some_units);
            continue;
        }
        bool const verdict = *status == ClaimStatus::met || *status == ClaimStatus::not_met;
        if (verdict && year != 0 && year != maker_.year()) {
            claim.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(claim), fact.span, is_of_other_year);
            continue;
        }
        if (*status == ClaimStatus::registered && is_of_units(name)) {
            claim.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(claim), fact.span, of_some_units);
            continue;
        }
        bool const of_commune = sure_subject || (verb != Marks::none && is_of_commune(verb, name));
        if (verdict && !of_commune) {
            claim.origin = maker_.origin(fact.span);
            maker_.offer("/claims", json::to_json(claim), fact.span, not_of_commune);
            continue;
        }
        // Said again, it is the same claim.
        if (!claimed_.insert({claim.standard, static_cast<int>(*status)}).second) continue;
        claim.origin = maker_.origin(fact.span);
        maker_.content().claims.push_back(std::move(claim));
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
