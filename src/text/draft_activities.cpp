// Meetings and movement models.
#include "text/draft_maker.hpp"
#include "text/normalise.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

ModelTheme theme_of(Words const& words) {
    if (words.has("camera")) return ModelTheme::camera;
    if (words.has_any({"tự bảo vệ", "tự phòng tự quản"})) return ModelTheme::self_protection;
    if (words.has("tự quản")) return ModelTheme::self_management;
    if (words.has("giao thông")) return ModelTheme::traffic;
    if (words.has_any({"phòng cháy", "pccc", "cháy nổ"})) return ModelTheme::fire;
    if (words.has_any({"tội phạm", "tệ nạn"})) return ModelTheme::crime_and_social_evils;
    return ModelTheme::other;
}

class ActivityDrafter {
public:
    explicit ActivityDrafter(DraftMaker& maker) : maker_(maker) {}

    void run() {
        conferences();
        sessions();
        models();
        named_models();
    }

private:
    /// "ngày 06/02/2018, ... tổ chức Hội nghị ...": one session, on the only day that the sentence names.
    void conferences() {
        auto const& dates = maker_.reading().dates;
        for (std::size_t i = 0; i < dates.size(); ++i) {
            auto const& date = dates[i];
            if (date.role != DateRole::mentioned || date.certainty != Certainty::sure || date.day == 0 ||
                date.year == 0 || date.every_year)
                continue;
            auto const sentence = maker_.sentence_of(date.span);
            bool const alone = (i == 0 || maker_.sentence_of(dates[i - 1].span) != sentence) &&
                               (i + 1 == dates.size() || maker_.sentence_of(dates[i + 1].span) != sentence);
            if (!alone) continue;
            auto const& words = maker_.words_of_sentence(sentence);
            auto const held = words.find("tổ chức hội nghị");
            if (held == Words::none || !is_real_date(date.year, date.month, date.day)) continue;
            if (maker_.is_beside(sentence)) {
                maker_.put_aside("/meetings", date.span, maker_.why_beside());
                continue;
            }
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
            maker_.content().meetings.push_back(std::move(meeting));
        }
    }

    /// "... được 28 buổi, với tổng số 2.311 người tham dự": sessions, and the people counted with them.
    void sessions() {
        auto& meetings = maker_.content().meetings;
        std::size_t open_in = Words::none;
        for (auto const& count : maker_.reading().counts) {
            bool const held = count.meaning.kind == FactMeaning::meetings_held;
            if (!held && count.meaning.kind != FactMeaning::attendance) continue;
            auto const sentence = maker_.sentence_of(count.span);
            auto const bounds = bounds_of(count.number, count.bound);
            boost::optional<Wording> doubt;
            if (count.certainty != Certainty::sure) doubt = count.doubt;
            if (!doubt && count.meaning.certainty != Certainty::sure) doubt = count.meaning.doubt;
            if (!doubt && !bounds) doubt = no_bounds;
            if (!doubt && count.target) doubt = Wording{"là chỉ tiêu, không phải kết quả", "an aim, not a result"};
            if (!doubt && maker_.is_beside(sentence)) doubt = maker_.why_beside();
            if (doubt) {
                maker_.put_aside("/meetings", count.span, *doubt);
                continue;
            }
            Quantity quantity(*bounds);
            quantity.origin = maker_.origin(count.span);
            if (!held && open_in == sentence) {
                meetings.back().people = std::move(quantity);
                open_in = Words::none;
                continue;
            }
            auto const clause = maker_.clause_to(count.span);
            Meeting meeting;
            meeting.subject = maker_.shown(clause, 400);
            meeting.topic = topic_of_words(Words(maker_.utf8(), clause));
            meeting.origin = maker_.origin(count.span);
            (held ? meeting.sessions : meeting.people) = std::move(quantity);
            meetings.push_back(std::move(meeting));
            open_in = held ? sentence : Words::none;
        }
    }

    /// "12 mô hình tự quản".
    void models() {
        for (auto const& count : maker_.reading().counts) {
            if (count.meaning.kind != FactMeaning::movement_models) continue;
            auto const sentence = maker_.sentence_of(count.span);
            auto const bounds = bounds_of(count.number, count.bound);
            if (count.certainty != Certainty::sure || count.meaning.certainty != Certainty::sure || !bounds ||
                count.target || maker_.is_beside(sentence)) {
                maker_.put_aside("/models", count.span,
                                 count.certainty != Certainty::sure           ? count.doubt
                                 : count.meaning.certainty != Certainty::sure ? count.meaning.doubt
                                 : !bounds                                    ? no_bounds
                                                                              : maker_.why_beside());
                continue;
            }
            MovementModel model;
            model.name = count.what.empty() ? count.unit : count.unit + " " + count.what;
            auto const end = maker_.sentences().span(sentence).end;
            Words const behind(maker_.utf8(), {count.span.begin, std::min(end, count.span.end + 120)});
            model.theme = theme_of(behind);
            model.count = Quantity(*bounds);
            model.count.origin = model.origin = maker_.origin(count.span);
            maker_.content().models.push_back(std::move(model));
            counted_in_.insert(sentence);
        }
    }

    /// 'các mô hình ... "Tự quản, tự phòng"': a name, but no number of them.
    void named_models() {
        static constexpr std::string_view marks[][2] = {{"“", "”"}, {"\"", "\""}, {"«", "»"}};
        std::unordered_set<std::string> names;
        auto const& sentences = maker_.sentences();
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            if (counted_in_.count(i) != 0) continue;
            auto const& words = maker_.words_of_sentence(i);
            auto const at = words.find("mô hình");
            if (at == Words::none) continue;
            auto const begin = static_cast<std::size_t>(words.tokens()[at].begin);
            auto const rest = maker_.utf8().substr(begin, std::min<std::size_t>(400, sentences.span(i).end - begin));
            for (auto const& mark : marks) {
                auto const open = rest.find(mark[0]);
                if (open == std::string_view::npos || open > 80) continue;
                auto const close = rest.find(mark[1], open + mark[0].size());
                if (close == std::string_view::npos) continue;
                auto const name = text::shown(rest.substr(open + mark[0].size(), close - open - mark[0].size()), 200);
                Span const span{begin, begin + close + mark[1].size()};
                if (name.empty() || !names.insert(name).second) break;
                if (maker_.is_beside(i)) {
                    maker_.put_aside("/models", span, maker_.why_beside());
                    break;
                }
                MovementModel model;
                model.name = name;
                model.theme = theme_of(Words(name));
                model.count = Quantity(at_least(0));
                model.count.origin = model.origin = maker_.origin(span);
                maker_.content().models.push_back(std::move(model));
                break;
            }
        }
    }

    DraftMaker& maker_;
    std::unordered_set<std::size_t> counted_in_;
};

}  // namespace

void draft_activities(DraftMaker& maker) {
    ActivityDrafter(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
