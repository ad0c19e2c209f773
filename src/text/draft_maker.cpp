#include "text/draft_maker.hpp"

#include "text/normalise.hpp"

#include "json/write_values.hpp"

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::size_t longest_excerpt = 4000;
constexpr std::size_t quotes_per_byte = 2;  // all quotes together, by the size of the text
constexpr std::size_t quotes_at_least = 1u << 16;
constexpr std::size_t most_candidates = 20'000;

constexpr Wording of_above{"báo cáo nêu số của huyện, tỉnh hoặc của nhiều xã",
                           "the report speaks of a district, a province or several communes"};
constexpr Wording of_other{"báo cáo nêu số của xã khác", "the report speaks of another commune"};
constexpr Wording of_hamlet{"câu nói về một thôn hoặc đơn vị trong xã",
                            "the sentence speaks of one unit of the commune"};
constexpr Wording perhaps_above{"không rõ là của xã hay của nơi nêu ở câu trước",
                                "it is not clear whether it is of the commune or of what stands before"};
constexpr Wording unclear_commune{"không rõ số liệu của xã nào; nêu tên xã bằng --commune",
                                  "it is not clear of which commune this is; name it with --commune"};
constexpr Wording a_rule{"là quy định, không phải kết quả", "a rule, not a result"};
constexpr Wording denied{"câu nói là chưa hoặc không", "the sentence denies it"};
constexpr Wording a_task{"câu nêu việc phải làm, không rõ là kết quả", "a task; whether it is a result is not clear"};
constexpr Wording one_moment{"là của một ngày hoặc một tháng, không phải cả năm",
                             "of one day or month, not of the year"};
constexpr Wording several_years{"là của nhiều năm", "of several years"};
constexpr Wording year_to_come{"là của năm sau", "of a year to come"};

}  // namespace

DraftMaker::DraftMaker(ReportReading const& reading, std::string_view utf8, PaperFrame frame, DossierContent& content,
                       std::vector<DraftCandidate>& candidates)
    : reading_(reading),
      utf8_(utf8),
      frame_(std::move(frame)),
      sentences_(utf8),
      sections_(sections_of(utf8)),
      content_(content),
      candidates_(candidates) {}

std::string DraftMaker::shown(Span span, std::size_t limit) const {
    return text::shown(utf8_.substr(span.begin, span.end - span.begin), limit);
}

Words const& DraftMaker::words_of_sentence(std::size_t sentence) {
    if (words_at_ != sentence) {
        if (loaded_ && loaded_at_ == sentence)
            words_.emplace(loaded_->tokens());
        else
            words_.emplace(utf8_, sentences_.span(sentence));
        words_at_ = sentence;
    }
    return *words_;
}

Span DraftMaker::clause_to(Span span) {
    constexpr std::size_t reach = 1200;
    auto begin = sentences_.span(sentence_of(span)).begin;
    if (span.begin - begin > reach) begin = span.begin - reach;
    while (begin < span.begin && (static_cast<unsigned char>(utf8_[begin]) & 0xC0U) == 0x80U) ++begin;
    auto const sign = utf8_.substr(begin, span.begin - begin).rfind("; ");
    return {sign == std::string_view::npos ? begin : begin + sign + 2, span.end};
}

Origin DraftMaker::origin(Span span) {
    auto quote = sentences_.span(sentence_of(span));
    quote.end = std::max(quote.end, span.end);
    bool const too_much = quoted_ > quotes_at_least + quotes_per_byte * utf8_.size();
    if (too_much || quote.end - quote.begin > longest_excerpt) quote = span;
    if (quote.end - quote.begin > longest_excerpt) quote.end = quote.begin;
    quoted_ += quote.end - quote.begin;
    Origin out;
    out.basis = Basis::reported;
    out.source = content_.sources.front().id;
    out.quote = std::string(utf8_.substr(quote.begin, quote.end - quote.begin));
    out.quote_begin = static_cast<std::int64_t>(quote.begin);
    out.quote_end = static_cast<std::int64_t>(quote.end);
    return out;
}

void DraftMaker::settle_places(TextOf text_of) {
    text_of_ = text_of;
    stances_.assign(sentences_.size(), unsaid());
    auto const& own = content_.place.name;
    auto const& all = reading_.places;
    places_.assign(all.size(), Whose::carried);
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const& place = all[i];
        switch (place.kind) {
            case PlaceKind::hamlet:
                places_[i] = Whose::hamlet;
                break;
            case PlaceKind::commune:
                places_[i] = own.empty() || is_same_name(place.name, own) ? Whose::commune : Whose::other;
                break;
            case PlaceKind::district:
            case PlaceKind::province:
                if (place.certainty == Certainty::sure) places_[i] = Whose::above;
                break;
        }
    }
    // "xã Tân Bình, huyện Tân Phú": what the commune lies in says no more of whom the sentence speaks.
    for (auto const& place : all)
        if (place.inside && place.kind == PlaceKind::commune && is_same_name(place.name, own))
            for (auto inside = place.inside; inside && places_[*inside] != Whose::carried; inside = all[*inside].inside)
                places_[*inside] = Whose::carried;
    part_of_year_ = frame_.part_of_year;
    if (!frame_.title_year) perhaps_part_ = sentences_.speaks_of_part();
    // What was published before the year was over cannot count all of it.
    for (auto const& date : reading_.dates)
        if (date.role == DateRole::published && date.year == year() && date.month != 0 && date.month < 11)
            part_of_year_ = true;
}

Kinds DraftMaker::section_of(std::size_t byte) const noexcept {
    auto const section = std::upper_bound(sections_.begin(), sections_.end(), byte,
                                          [](std::size_t at, Section const& each) { return at < each.begin; });
    return section == sections_.begin() ? Kinds{0} : (section - 1)->kinds;
}

void DraftMaker::load(std::size_t sentence, Marks& marks) {
    auto const span = sentences_.span(sentence);
    marks.load(utf8_, span, reading_);
    loaded_ = &marks;
    loaded_at_ = sentence;
    Setting setting;
    setting.unsaid = setting.carried = unsaid();
    setting.year = year();
    setting.part_of_year = part_of_year_;
    setting.perhaps_part = perhaps_part_;
    setting.section = section_of(span.begin);
    if (frame_.plan) setting.section |= is_aim | is_planned;
    bool const goes_on = sentence > 0 && sentences_.paragraph(sentence) == sentences_.paragraph(sentence - 1);
    if (goes_on) setting.carried = stances_[sentence - 1];
    if (goes_on) setting.when = last_when_;
    settle_whose(marks, places_, setting);
    settle_when(marks, reading_, setting);
    settle_kinds(marks, setting);
    stances_[sentence] = last_whose(marks, unsaid());
    if (marks.size() != 0 || !goes_on) last_when_ = last_when(marks);
    if (marks.size() == 0 && goes_on) stances_[sentence] = stances_[sentence - 1];
}

bool DraftMaker::is_frame(std::size_t sentence) const noexcept {
    auto const begin = sentences_.span(sentence).begin;
    if (begin < frame_.head.end) return true;
    if (frame_.official && begin >= frame_.signature.begin) return true;
    return std::any_of(frame_.addressees.begin(), frame_.addressees.end(),
                       [&](Span line) { return begin >= line.begin && begin < line.end; });
}

bool DraftMaker::is_row(std::size_t sentence) const noexcept {
    auto const begin = sentences_.span(sentence).begin;
    auto const row = std::partition_point(rows_.begin(), rows_.end(), [&](Span each) { return each.end <= begin; });
    return row != rows_.end() && row->begin <= begin;
}

boost::optional<Wording> DraftMaker::doubt_of(Mark const& mark, bool yearly) const {
    if (text_of_ == TextOf::unclear) return unclear_commune;
    if (text_of_ == TextOf::other) return of_other;
    switch (mark.whose) {
        case Whose::commune:
            if (frame_.level == PaperLevel::hamlet) return of_hamlet;
            break;
        case Whose::hamlet:
            return of_hamlet;
        case Whose::above:
            return of_above;
        case Whose::other:
            return of_other;
        case Whose::carried:
            return perhaps_above;
    }
    if (mark.is(is_rule)) return a_rule;
    if (mark.is(is_aim)) return only_aim;
    if (mark.when == When::ahead) return year_to_come;
    if (mark.is(is_denied)) return denied;
    if (mark.is(is_doubtful)) return a_task;
    if (!yearly) return boost::none;
    switch (mark.when) {
        case When::year:
        case When::ahead:
            break;
        case When::part:
            return perhaps_part_of_year;
        case When::moment:
            return one_moment;
        case When::longer:
            return several_years;
    }
    return boost::none;
}

Wording DraftMaker::why_beside(std::size_t sentence) const noexcept {
    if (text_of_ == TextOf::unclear) return unclear_commune;
    if (text_of_ == TextOf::other) return of_other;
    if (frame_.level == PaperLevel::hamlet) return of_hamlet;
    switch (stances_[sentence]) {
        case Whose::hamlet:
            return of_hamlet;
        case Whose::above:
            return of_above;
        case Whose::other:
            return of_other;
        case Whose::commune:
        case Whose::carried:
            break;
    }
    return perhaps_above;
}

void DraftMaker::put_aside(std::string about, Span span, BilingualText reason) {
    if (candidates_.size() >= most_candidates) return;
    DraftCandidate candidate;
    candidate.about = std::move(about);
    candidate.text = shown(span);
    candidate.span = span;
    candidate.reason = std::move(reason);
    candidates_.push_back(std::move(candidate));
}

void DraftMaker::offer(std::string about, json::Json value, Span span, Wording reason) {
    auto printed = value.print();
    // Said again, it is the same candidate; the sentence of the first is kept.
    auto const quote = printed.find("\"quote\"");
    if (!offered_.insert(about + printed.substr(0, quote == std::string::npos ? printed.size() : quote)).second) return;
    if (candidates_.size() >= most_candidates) return;
    put_aside(std::move(about), span, reason);
    candidates_.back().value = std::move(printed);
}

Figure DraftMaker::figure_of(CountKind kind, int year, Interval bounds, Span span) {
    Figure figure;
    figure.of = kind;
    figure.year = year;
    figure.count = Quantity(bounds);
    figure.count.origin = origin(span);
    return figure;
}

void DraftMaker::offer(Figure const& figure, Span span, Wording reason) {
    if (pending_.size() >= most_candidates) return;
    Pending pending;
    pending.figure = figure;
    pending.interval = figure.count.interval;
    pending.span = span;
    pending.reason = reason;
    pending_.push_back(std::move(pending));
}

void DraftMaker::offer(Total total, Quantity const& quantity, Span span, Wording reason) {
    if (pending_.size() >= most_candidates) return;
    Pending pending;
    pending.total = total;
    pending.interval = quantity.interval;
    pending.span = span;
    pending.reason = reason;
    pending_.push_back(std::move(pending));
}

void DraftMaker::offer(Flag flag, bool value, Span span, Wording reason) {
    if (pending_.size() >= most_candidates) return;
    Pending pending;
    pending.flag = flag;
    pending.interval = exactly(value ? 1 : 0);
    pending.span = span;
    pending.reason = reason;
    pending_.push_back(std::move(pending));
}

void DraftMaker::note_lost_letters(Marks const& marks) {
    for (auto const& token : marks.tokens())
        if (token.restored && lost_letters_++ == 0) first_lost_ = {token.begin, token.end};
}

void DraftMaker::finish() {
    if (lost_letters_ != 0)
        put_aside({}, first_lost_,
                  fill_in({"{0} chữ mất \"ư\" (lỗi bảng mã TCVN3, như ở đây), đã đọc như đủ chữ; nên xem lại bản gốc",
                           "{0} words lost their letter \"ư\", as here (TCVN3 taken for another encoding); they were "
                           "read as if whole; see the original"},
                          {std::to_string(lost_letters_)}));
    for (auto& each : pending_) {
        if (each.figure) {
            auto const* const known = figure(each.figure->of, static_cast<int>(each.figure->year));
            if (known && known->count.interval == each.interval) continue;
            each.figure->count.origin = origin(each.span);
            offer("/figures", json::to_json(*each.figure), each.span, each.reason);
        } else if (each.total) {
            auto const* const known = content_.totals.find(*each.total);
            if (known && known->interval == each.interval) continue;
            Quantity quantity(each.interval);
            quantity.origin = origin(each.span);
            offer("/totals/" + std::string(key_of(*each.total)), json::to_json(quantity), each.span, each.reason);
        } else if (each.flag) {
            auto const* const known = content_.flags.find(*each.flag);
            if (known && known->value == (each.interval.lo != 0)) continue;
            StatedFlag stated(each.interval.lo != 0);
            stated.origin = origin(each.span);
            offer("/flags/" + std::string(key_of(*each.flag)), json::to_json(stated), each.span, each.reason);
        }
    }
    pending_.clear();
}

Figure const* DraftMaker::figure(CountKind kind, int year) const noexcept {
    auto const& figures = content_.figures;
    auto const known = std::find_if(figures.begin(), figures.end(),
                                    [&](Figure const& each) { return each.of == kind && each.year == year; });
    return known == figures.end() ? nullptr : &*known;
}

void DraftMaker::state(CountKind kind, int year, Interval bounds, Span span) {
    auto const* const known = figure(kind, year);
    if (!known) {
        content_.figures.push_back(figure_of(kind, year, bounds, span));
        return;
    }
    auto& stated = content_.figures[static_cast<std::size_t>(known - content_.figures.data())].count;
    auto const both = together(stated.interval, bounds);
    if (both == stated.interval) return;
    if (both == bounds) {
        stated.interval = bounds;
        return;
    }
    // Two numbers may be two kinds of cases: which one is the whole, the text does not say.
    offer(figure_of(kind, year, bounds, span), span,
          {"văn bản nêu hai con số khác nhau; hồ sơ ghi khoảng giữa hai số",
           "the text gives two different numbers; the dossier has the bounds of both"});
    stated.interval = hull(stated.interval, bounds);
}

void DraftMaker::state(Total total, Interval bounds, Span span) {
    Quantity quantity(bounds);
    quantity.origin = origin(span);
    if (auto const* const known = content_.totals.find(total)) {
        auto const both = together(known->interval, bounds);
        bool const agree = both.lo >= known->interval.lo && both.hi <= known->interval.hi;
        if (both == known->interval) return;
        if (!agree) {
            offer("/totals/" + std::string(key_of(total)), json::to_json(quantity), span,
                  {"văn bản nêu hai con số khác nhau; hồ sơ ghi khoảng giữa hai số",
                   "the text gives two different numbers; the dossier has the bounds of both"});
            quantity.origin = known->origin;
        }
        quantity.interval = both;
    }
    content_.totals.set(total, std::move(quantity));
}

void DraftMaker::state(Flag flag, bool value, Span span) {
    StatedFlag stated(value);
    stated.origin = origin(span);
    if (auto const* const known = content_.flags.find(flag)) {
        if (known->value == value) return;
        offer("/flags/" + std::string(key_of(flag)), json::to_json(stated), span,
              {"văn bản nêu khác nhau ở hai chỗ", "the text says it differently in two places"});
        return;
    }
    content_.flags.set(flag, std::move(stated));
}

boost::optional<Interval> bounds_of(Decimal const& number, Bound bound) {
    if (!number.whole() || number.value < 0 || number.value > max_count) return boost::none;
    switch (bound) {
        case Bound::exact:
            return exactly(number.value);
        case Bound::at_least:
            return at_least(number.value);
        case Bound::at_most:
            return at_most(number.value);
        case Bound::about:
            break;
    }
    return boost::none;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
