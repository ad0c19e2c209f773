// Registration and recognition of the commune.
#include "text/draft_readers.hpp"

#include "json/dossier_fields.hpp"
#include "json/write_values.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording no_decision{"báo cáo nêu, chưa nêu quyết định công nhận", "the report says so; no decision is cited"};
constexpr Wording perhaps_registered{"đăng ký của hộ, thôn hoặc đơn vị, không nói rõ của xã",
                                     "units registered; it is not said that the commune did"};

}  // namespace

void TitleReader::read_registration() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::registers) || marks_->at(i).is(is_quoted)) continue;
        auto title = Marks::none;
        bool units = false;
        for (auto k = i + 1; k < marks_->size() && k < i + reach_of_title; ++k) {
            if (marks_->is(k, Role::semicolon)) break;
            if (marks_->is(k, Role::ratio)) units = true;
            if (marks_->is(k, Role::unit) && !marks_->is_unit(k, Counted::communes)) units = true;
            if (!marks_->is(k, Role::title)) continue;
            title = k;
            break;
        }
        if (title == Marks::none || title_at(title) != Title::safe_unit || units) continue;
        // The subject: the commune or its committee, and no units of it.
        bool commune = false;
        boost::optional<Date> sheet_date;
        for (std::size_t back = 1; back <= reach_of_title && back <= i && !units; ++back) {
            auto const k = i - back;
            if (marks_->is(k, Role::semicolon) || marks_->is(k, Role::colon)) break;
            if (marks_->is(k, Role::ratio) || marks_->is(k, Role::number)) units = true;
            // "Bản đăng ký số 02/ĐK-UBND": the commune's own sheet
            if (marks_->is(k, Role::document)) {
                auto const& sheet = maker_.reading().documents[static_cast<std::size_t>(marks_->at(k).value)];
                if (sheet.symbol && sheet.symbol->find("ĐK-UBND") != std::string::npos) {
                    commune = true;
                    sheet_date = sheet.date;
                }
            }
            if (marks_->is(k, Role::unit) && !marks_->is_unit(k, Counted::communes)) units = true;
            if (marks_->is_unit(k, Counted::communes) || marks_->is(k, Role::organ) || marks_->is(k, Role::commune))
                commune = true;
            if (marks_->is(k, Role::place) && static_cast<std::size_t>(marks_->at(k).value) < maker_.places().size() &&
                maker_.places()[static_cast<std::size_t>(marks_->at(k).value)] == Whose::commune)
                commune = true;
        }
        auto mark = marks_->at(i);
        mark.kinds = static_cast<Kinds>(mark.kinds & ~is_doubtful);
        auto const span = marks_->span(i, title + 1);
        Registration registration;
        registration.title = Title::safe_unit;
        registration.year = year_of_title(title);
        for (std::size_t k = 0; k < marks_->size(); ++k) {
            if (!marks_->is(k, Role::date)) continue;
            auto const& date = maker_.reading().dates[static_cast<std::size_t>(marks_->at(k).value)];
            if (date.year == maker_.year() && date.day != 0 && is_real_date(date.year, date.month, date.day))
                registration.date =
                    Date(static_cast<unsigned short>(date.year), static_cast<unsigned short>(date.month),
                         static_cast<unsigned short>(date.day));
        }
        if (sheet_date && sheet_date->year() == maker_.year()) registration.date = sheet_date;
        registration.origin = maker_.origin(span);
        if (*registration.year != maker_.year()) continue;
        auto const doubt = maker_.doubt_of(mark, false);
        if (doubt || units || !commune) {
            maker_.offer("/registrations", json::to_json(registration), span, doubt ? *doubt : perhaps_registered);
            continue;
        }
        if (registered_.insert(*registration.year).second)
            maker_.content().registrations.push_back(std::move(registration));
    }
}

void TitleReader::read_recognition() {
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if (!marks_->is(i, Role::recognised) || marks_->at(i).is(is_quoted)) continue;
        auto title = Marks::none;
        for (auto k = i + 1; k < marks_->size() && k < i + reach_of_title; ++k) {
            if (marks_->is(k, Role::semicolon) || marks_->is(k, Role::recognised) || marks_->is(k, Role::other_title))
                break;
            if (!marks_->is(k, Role::title)) continue;
            title = k;
            break;
        }
        if (title == Marks::none) continue;
        auto const what = title_at(title);
        if (!what) continue;
        // "công nhận xã và 04/05 ấp": the units behind the commune are no obstacle
        bool const behind = marks_->at(i).next < marks_->tokens().size() &&
                            marks_->tokens()[marks_->at(i).next].kind == Token::word &&
                            marks_->tokens()[marks_->at(i).next].key == "xã"_w;
        if (!behind && !is_of_commune(i, title)) continue;
        auto const& mark = marks_->at(i);
        if (mark.is(is_denied | is_rule | is_aim)) continue;
        Recognition recognition;
        recognition.title = *what;
        recognition.year = year_of_title(title);
        auto const span = marks_->span(i, title + 1);
        // The decision: cited in the same sentence.
        bool decided = false;
        std::string symbol;
        for (std::size_t k = 0; k < marks_->size(); ++k) {
            if (!marks_->is(k, Role::document)) continue;
            auto const& fact = maker_.reading().documents[static_cast<std::size_t>(marks_->at(k).value)];
            if (fact.type != DocumentType::decision) continue;
            decided = true;
            recognition.date = fact.date;
            if (!fact.issuer.empty()) recognition.by = issuer_of_words(fact.issuer, fact.symbol ? *fact.symbol : "");
            if (fact.symbol) symbol = *fact.symbol;
            break;
        }
        recognition.origin = maker_.origin(span);
        auto const doubt = maker_.doubt_of(mark, false);
        if (recognition.year < first_year || recognition.year > last_year) continue;
        if (doubt || !decided || *what != Title::safe_unit) {
            maker_.offer("/recognitions", json::to_json(recognition), span, doubt ? *doubt : no_decision);
            continue;
        }
        if (!symbol.empty()) recognition.document = DocumentId(symbol);
        if (recognised_.insert({static_cast<int>(*what), recognition.year}).second)
            maker_.content().recognitions.push_back(std::move(recognition));
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
