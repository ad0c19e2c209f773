// Meetings and movement models.
#include "text/draft_readers.hpp"
#include "text/normalise.hpp"

#include "json/write_values.hpp"

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Wording perhaps_models{"là tổ, nhóm hoặc hệ thống, không gọi là mô hình",
                                 "groups or systems, not called models"};
constexpr std::size_t longest_model = 40;  // tokens of a model's name

ModelTheme theme_of(Words const& words) {
    if (words.has("camera")) return ModelTheme::camera;
    if (words.has_any({"tự bảo vệ", "tự phòng tự quản"})) return ModelTheme::self_protection;
    if (words.has("tự quản")) return ModelTheme::self_management;
    if (words.has("giao thông")) return ModelTheme::traffic;
    if (words.has_any({"phòng cháy", "pccc", "cháy nổ", "chữa cháy"})) return ModelTheme::fire;
    if (words.has_any({"tội phạm", "tệ nạn", "ma túy"})) return ModelTheme::crime_and_social_evils;
    return ModelTheme::other;
}

bool is_quote(Token const& token) {
    return token.kind == '"';
}

}  // namespace

ActivityReader::ActivityReader(DraftMaker& maker) : maker_(maker) {}

void ActivityReader::read(std::size_t sentence, Marks const& marks) {
    marks_ = &marks;
    conference(sentence);
    sessions(sentence);
    models(sentence);
}

/// "ngày 06/02/2018, ... tổ chức Hội nghị ...": one session, on the only day that the sentence names.
void ActivityReader::conference(std::size_t sentence) {
    auto const only = std::count_if(marks_->marks().begin(), marks_->marks().end(),
                                    [](Mark const& mark) { return mark.role == Role::date; });
    if (only != 1) return;
    auto const mark = std::find_if(marks_->marks().begin(), marks_->marks().end(),
                                   [](Mark const& each) { return each.role == Role::date; });
    auto const& date = maker_.reading().dates[static_cast<std::size_t>(mark->value)];
    if (date.role != DateRole::mentioned || date.certainty != Certainty::sure || date.day == 0 || date.year == 0 ||
        date.every_year || !is_real_date(date.year, date.month, date.day))
        return;
    auto const& words = maker_.words_of_sentence(sentence);
    auto const held = words.find("tổ chức hội nghị");
    if (held == Words::none) return;
    auto const from = words.find("hội nghị", held);
    Meeting meeting;
    meeting.subject = maker_.shown({words.tokens()[from].begin, maker_.sentences().span(sentence).end}, 400);
    while (!meeting.subject.empty() && (meeting.subject.back() == '.' || meeting.subject.back() == ' '))
        meeting.subject.pop_back();
    meeting.topic = topic_of_words(Words(meeting.subject));
    meeting.date = Date(static_cast<unsigned short>(date.year), static_cast<unsigned short>(date.month),
                        static_cast<unsigned short>(date.day));
    meeting.sessions = Quantity(1);
    meeting.origin = maker_.origin(date.span);
    if (maker_.is_beside(sentence))
        return maker_.offer("/meetings", json::to_json(meeting), date.span, maker_.why_beside(sentence));
    if (mark->is(is_aim)) return maker_.offer("/meetings", json::to_json(meeting), date.span, only_aim);
    maker_.content().meetings.push_back(std::move(meeting));
}

/// "... được 28 buổi, với tổng số 2.311 người tham dự": sessions, and the people counted with them.
void ActivityReader::sessions(std::size_t sentence) {
    auto const& counts = maker_.reading().counts;
    auto const span = maker_.sentences().span(sentence);
    while (next_count_ < counts.size() && counts[next_count_].span.end <= span.begin) ++next_count_;
    auto& meetings = maker_.content().meetings;
    bool open = false;
    bool open_offer = false;
    Meeting offered;
    auto const offer = [&](Span where, Wording reason) {
        maker_.offer("/meetings", json::to_json(offered), where, reason);
        offered = {};
        open_offer = false;
    };
    Wording reason;
    Span where;
    for (; next_count_ < counts.size() && counts[next_count_].span.begin < span.end; ++next_count_) {
        auto const& count = counts[next_count_];
        bool const held = count.meaning.kind == FactMeaning::meetings_held;
        if (!held && count.meaning.kind != FactMeaning::attendance) continue;
        auto bounds = bounds_of(count.number, count.bound);
        auto const at = marks_->mark_at(count.span.begin);
        boost::optional<Wording> doubt;
        if (count.certainty != Certainty::sure) doubt = count.doubt;
        if (!doubt && count.meaning.certainty != Certainty::sure) doubt = count.meaning.doubt;
        if (!doubt && !bounds) doubt = no_bounds;
        if (!doubt && count.target) doubt = only_aim;
        auto mark = marks_->at(at);
        mark.kinds = static_cast<Kinds>(mark.kinds & ~is_doubtful);
        if (!doubt && maker_.is_beside(sentence) && mark.whose != Whose::commune) doubt = maker_.why_beside(sentence);
        if (!doubt) doubt = maker_.doubt_of(mark, false);
        if (!doubt && mark.year != 0 && mark.year != maker_.year()) doubt = is_of_other_year;
        if (doubt) {
            // "khoảng 30 buổi": the number as it stands, for somebody to accept
            if (!bounds) bounds = bounds_of(count.number, Bound::exact);
            if (!bounds) {
                maker_.put_aside("/meetings", count.span, *doubt);
                continue;
            }
            Quantity quantity(*bounds);
            if (!held && open_offer) {
                offered.people = std::move(quantity);
                offer(where, reason);
                continue;
            }
            if (open_offer) offer(where, reason);
            offered.subject = maker_.shown(maker_.clause_to(count.span), 400);
            (held ? offered.sessions : offered.people) = std::move(quantity);
            open_offer = true;
            reason = *doubt;
            where = count.span;
            continue;
        }
        Quantity quantity(*bounds);
        quantity.origin = maker_.origin(count.span);
        if (!held && open) {
            meetings.back().people = std::move(quantity);
            open = false;
            continue;
        }
        auto const clause = maker_.clause_to(count.span);
        Meeting meeting;
        meeting.subject = maker_.shown(clause, 400);
        meeting.topic = topic_of_words(Words(maker_.utf8(), clause));
        meeting.origin = maker_.origin(count.span);
        (held ? meeting.sessions : meeting.people) = std::move(quantity);
        meetings.push_back(std::move(meeting));
        open = held;
    }
    if (open_offer) offer(where, reason);
}

/// "hoạt động hiệu quả" behind a model, before the clause ends.
boost::optional<bool> ActivityReader::effective_behind(std::size_t i) const {
    for (auto k = i + 1; k < marks_->size() && k < i + 24; ++k) {
        if (marks_->at(k).is(is_quoted)) continue;
        if (marks_->is(k, Role::semicolon)) break;
        // "và 01 mô hình “...”": what is said behind holds for the list
        if (marks_->is(k, Role::works_badly)) return false;
        if (marks_->is(k, Role::works_well)) return !marks_->at(k).is(is_denied | is_aim);
        if (marks_->is(k, Role::part)) break;
    }
    return boost::none;
}

void ActivityReader::add_model(std::string name, ModelTheme theme, Interval count, boost::optional<bool> effective,
                               Span span, Mark const& mark) {
    MovementModel model;
    model.name = std::move(name);
    model.theme = theme;
    model.effective = effective;
    model.count = Quantity(count);
    model.origin = maker_.origin(span);
    auto said = mark;
    said.kinds = static_cast<Kinds>(said.kinds & ~is_doubtful);
    auto doubt = maker_.doubt_of(said, false);
    if (doubt && mark.whose == Whose::hamlet && mark.is(is_doubtful)) doubt = boost::none;
    if (!doubt && mark.year != 0 && mark.year < maker_.year()) doubt = is_of_other_year;
    if (doubt) return maker_.offer("/models", json::to_json(model), span, *doubt);
    model.count.origin = model.origin;
    maker_.content().models.push_back(std::move(model));
}

void ActivityReader::models(std::size_t sentence) {
    static_cast<void>(sentence);
    auto const& tokens = marks_->tokens();
    auto const text_of = [&](std::size_t first, std::size_t next) {
        return first < next ? maker_.shown({tokens[first].begin, tokens[next - 1].end}, 200) : std::string();
    };
    // The name in quotation marks at a token: one past the closing mark, or 0.
    auto const quoted = [&](std::size_t t, std::string& name) -> std::size_t {
        if (t >= tokens.size() || !is_quote(tokens[t])) return 0;
        for (auto k = t + 1; k < tokens.size() && k < t + longest_model; ++k)
            if (is_quote(tokens[k])) {
                name = text_of(t + 1, k);
                return k + 1;
            }
        return 0;
    };
    bool listed = false;  // "Mô hình: “A” ...; “B” ..."
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        auto const& mark = marks_->at(i);
        if (mark.role != Role::unit || mark.is(is_quoted)) continue;
        bool const model = marks_->is_unit(i, Counted::models);
        bool const group = marks_->is_unit(i, Counted::groups);
        if (!model && !group) continue;
        bool const counted = i > 0 && marks_->is(i - 1, Role::number) && marks_->words_between(i - 1, i) == 0;
        auto const behind = mark.next;
        std::string name;
        if (counted) {
            auto const& number = marks_->at(i - 1);
            auto const bounds = number.whole ? bounds_of({number.value, 0}, number.bound) : boost::none;
            // "02 mô hình: “A” và “B”": so many names, one of each
            std::vector<std::string> listed_names;
            std::size_t list = behind;
            while (list < tokens.size() && list < behind + 4 && !is_quote(tokens[list]) &&
                   tokens[list].kind != Token::number)
                ++list;
            // "02 mô hình “A” và “B”" too
            bool const introduces = list == behind || tokens[behind].kind == ':' || tokens[behind].key == "gồm"_w ||
                                    tokens[behind].key == "là"_w;
            for (std::string each; introduces && listed_names.size() < 10;) {
                auto const end_of_name = quoted(list, each);
                if (end_of_name == 0) break;
                listed_names.push_back(each);
                list = end_of_name;
                while (list < tokens.size() &&
                       (tokens[list].kind == ',' || tokens[list].kind == ';' || tokens[list].key == "và"_w))
                    ++list;
            }
            if (model && listed_names.size() > 1 && number.whole && number.bound == Bound::exact &&
                static_cast<std::int64_t>(listed_names.size()) == number.value && !number.is(is_part)) {
                for (auto const& each : listed_names) {
                    if (!names_.insert(each).second) continue;
                    add_model(each, theme_of(Words(each)), exactly(1), effective_behind(i),
                              {tokens[marks_->at(i - 1).first].begin, tokens[list - 1].end}, number);
                }
                continue;
            }
            // Where the name ends: at the next number, a sign of its own, or what the model does.
            auto end = quoted(behind, name);
            auto last = i;
            if (end == 0) {
                end = behind;
                auto k = i + 1;
                while (end < tokens.size() && end < behind + longest_model) {
                    while (k < marks_->size() && marks_->at(k).next <= end) ++k;
                    bool const begins = k < marks_->size() && marks_->at(k).first == end;
                    if (begins) {
                        auto const role = marks_->role(k);
                        if (role == Role::works_well || role == Role::works_badly || role == Role::number ||
                            role == Role::semicolon || role == Role::comma || role == Role::part ||
                            role == Role::open || role == Role::colon || role == Role::happens || role == Role::year)
                            break;
                        last = k;
                        end = marks_->at(k).next;
                        continue;
                    }
                    auto const& token = tokens[end];
                    if (token.kind == Token::word &&
                        (token.key == "với"_w || token.key == "đang"_w || token.key == "được"_w ||
                         token.key == "đã"_w || token.key == "tại"_w || token.key == "trên"_w || token.key == "ở"_w ||
                         token.key == "và"_w || token.key == "do"_w || token.key == "trong"_w))
                        break;
                    if (is_quote(token)) {
                        quoted(end, name);
                        break;
                    }
                    ++end;
                }
            }
            auto const whole_name = text_of(mark.first, end);
            auto const shown_name = name.empty() ? whole_name : name;
            auto const theme = theme_of(Words(name.empty() ? whole_name : whole_name + " " + name));
            auto const span = marks_->span(i - 1, std::max(i, last) + 1);
            if (number.is(is_part)) continue;
            if (group) {
                Words const words(whole_name + " " + name);
                if (!words.has("tự quản") && !words.has_any({"an ninh", "an ninh trật tự"})) continue;
                if (!words.has("tự quản")) continue;
                bool const of_order = words.has_any({"về an ninh", "về antt", "an ninh trật tự"});
                if (!bounds) continue;
                if (!of_order) {
                    MovementModel perhaps;
                    perhaps.name = shown_name;
                    perhaps.theme = ModelTheme::self_management;
                    perhaps.count = Quantity(*bounds);
                    if (!number.is(is_aim | is_rule) && number.whose == Whose::commune)
                        maker_.offer("/models", json::to_json(perhaps), span, perhaps_models);
                    continue;
                }
                add_model(shown_name, ModelTheme::self_management, *bounds, effective_behind(i), span, number);
                continue;
            }
            if (!bounds) {
                if (auto const written = bounds_of({number.value, 0}, Bound::exact)) {
                    MovementModel perhaps;
                    perhaps.name = shown_name;
                    perhaps.theme = theme;
                    perhaps.count = Quantity(*written);
                    maker_.offer("/models", json::to_json(perhaps), span, no_bounds);
                }
                continue;
            }
            if (!names_.insert(shown_name + " " + std::to_string(bounds->lo)).second) continue;
            if (!name.empty()) names_.insert(name);
            add_model(shown_name, theme, *bounds, effective_behind(i), span, number);
            continue;
        }
        if (!model) continue;
        // "các mô hình ... “Tự quản, tự phòng”": a name, but no number of them
        if (marks_->is(i + 1, Role::colon) && marks_->words_between(i, i + 1) == 0) listed = true;
        std::size_t open = behind;
        while (open < tokens.size() && open < behind + 10 && !is_quote(tokens[open]) &&
               tokens[open].gap < Gap::clause && tokens[open].kind != Token::number)
            ++open;
        auto const before = marks_->word_before(i);
        bool const several = before == "các"_w || before == "những"_w || before == "nhiều"_w;
        // "xây dựng mô hình": to be built as often as built
        auto said = mark;
        if (before == "dựng"_w || before == "rộng"_w || before == "lập"_w) said.kinds |= is_aim;
        auto const first = mark.first;
        if (auto const end = quoted(open, name); end != 0) {
            if (open > behind && !several && open - behind > 4) continue;
            if (!names_.insert(name).second) continue;
            Span const span{tokens[first].begin, tokens[end - 1].end};
            add_model(name, theme_of(Words(name)), several ? at_least(0) : exactly(1), effective_behind(i), span, said);
        } else if (behind < tokens.size() && tokens[behind].kind == Token::word && tokens[behind].capital &&
                   !tokens[behind].upper && tokens[behind].gap == Gap::none && !several) {
            // "Mô hình Hộ an toàn – Thôn bản bình yên hoạt động có hiệu quả"
            auto stop = behind;
            auto k = i + 1;
            while (stop < tokens.size() && stop < behind + 12 && tokens[stop].gap < Gap::comma) {
                while (k < marks_->size() && marks_->at(k).next <= stop) ++k;
                if (k < marks_->size() && marks_->at(k).first == stop &&
                    (marks_->is(k, Role::works_well) || marks_->is(k, Role::works_badly)))
                    break;
                if (tokens[stop].kind == Token::word &&
                    (tokens[stop].key == "đã"_w || tokens[stop].key == "được"_w || tokens[stop].key == "tại"_w))
                    break;
                ++stop;
            }
            name = text_of(behind, stop);
            if (name.empty() || !names_.insert(name).second) continue;
            add_model(name, theme_of(Words(name)), exactly(1), effective_behind(i),
                      {tokens[first].begin, tokens[stop - 1].end}, said);
        }
    }
    if (listed) {
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            std::string name;
            auto const end = quoted(t, name);
            if (end == 0) continue;
            if (!name.empty() && names_.insert(name).second) {
                MovementModel perhaps;
                perhaps.name = name;
                perhaps.theme = theme_of(Words(name));
                Span const span{tokens[t].begin, tokens[end - 1].end};
                auto const said = marks_->at(std::min(marks_->mark_at(tokens[t].begin), marks_->size() - 1));
                // "“Tổ tàu thuyền tự quản” 07 tổ": as many as it says behind
                for (auto k = marks_->mark_at(tokens[end - 1].begin);
                     k + 1 < marks_->size() && k < marks_->mark_at(tokens[end - 1].begin) + 2; ++k)
                    if (marks_->is(k, Role::number) && marks_->is_unit(k + 1, Counted::groups) && marks_->at(k).whole)
                        perhaps.count = Quantity(marks_->at(k).value);
                if (!said.is(is_aim | is_rule) && said.whose == Whose::commune)
                    maker_.offer("/models", json::to_json(perhaps), span, perhaps_models);
            }
            t = end - 1;
        }
    }
    // "Hệ thống camera": eyes are no models
    if (std::none_of(tokens.begin(), tokens.end(), [](Token const& token) { return token.key == "camera"_w; })) return;
    auto const& words = maker_.words_of_sentence(sentence);
    for (auto const* const phrase : {"hệ thống camera", "camera an ninh"}) {
        auto const at = words.find(phrase);
        if (at == Words::none || marks_->size() == 0) continue;
        bool modelled = false;
        for (std::size_t i = 0; i < marks_->size(); ++i) modelled = modelled || marks_->is_unit(i, Counted::models);
        auto const said = marks_->at(std::min(marks_->mark_at(words.tokens()[at].begin), marks_->size() - 1));
        if (modelled || said.is(is_aim | is_rule) || said.whose != Whose::commune) continue;
        MovementModel perhaps;
        perhaps.name = phrase;
        perhaps.theme = ModelTheme::camera;
        maker_.offer("/models", json::to_json(perhaps),
                     {words.tokens()[at].begin, words.tokens()[words.match(phrase, at) - 1].end}, perhaps_models);
        break;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
