// Titles and ratings of the commune's police, and order that was maintained.
#include "text/draft_readers.hpp"

#include "json/write_values.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

struct ForceTitle {
    std::string_view words;
    boost::optional<EmulationTitle> title;
    boost::optional<Rating> rating;
};

/// Titles and ratings of a force; the first row that stands at a word decides.
ForceTitle const force_titles[] = {
    {"đơn vị tiên tiến xuất sắc", EmulationTitle::higher, {}},
    {"đơn vị tiên tiến", EmulationTitle::advanced, {}},
    {"tập thể lao động tiên tiến", EmulationTitle::advanced, {}},
    {"tập thể tiên tiến", EmulationTitle::advanced, {}},
    {"đơn vị quyết thắng", EmulationTitle::higher, {}},
    {"tập thể lao động xuất sắc", EmulationTitle::higher, {}},
    {"hoàn thành xuất sắc nhiệm vụ", {}, Rating::excellent},
    {"hoàn thành tốt nhiệm vụ", {}, Rating::well},
    {"không hoàn thành nhiệm vụ", {}, Rating::not_completed},
    {"chưa hoàn thành nhiệm vụ", {}, Rating::not_completed},
    {"hoàn thành nhiệm vụ", {}, Rating::completed},
};

}  // namespace

/// "An ninh chính trị được giữ vững": for an attestation.
void TitleReader::read_order(std::size_t sentence) {
    if (std::none_of(marks_->tokens().begin(), marks_->tokens().end(),
                     [](Token const& token) { return token.key == "giữ"_w; }))
        return;
    auto const& words = maker_.words_of_sentence(sentence);
    auto const held = words.find("giữ vững");
    if (held == Words::none) return;
    auto const from = held > 24 ? held - 24 : 0;
    bool order = false;
    for (auto const* const phrase : {"an ninh", "antt", "anct", "ttatxh", "trật tự an toàn xã hội"}) {
        auto const at = words.find(phrase, from);
        order = order || at < held;
    }
    auto const& token = words.tokens()[held];
    auto const at = marks_->mark_at(token.begin);
    auto const& said = marks_->at(at == 0 ? 0 : at - 1);
    if (!order || said.is(is_aim | is_rule | is_denied | is_planned) || maker_.is_beside(sentence) ||
        said.whose != Whose::commune)
        return;
    Attestation attestation;
    attestation.matter = Matter::order_maintained;
    attestation.holds = true;
    Span const span{words.tokens()[from].begin, words.tokens()[held + 1].end};
    attestation.origin = maker_.origin(span);
    maker_.offer("/attestations", json::to_json(attestation), span,
                 {"cần cơ quan có thẩm quyền kết luận", "the competent body has to attest it"});
}

/// "Công an xã đạt danh hiệu “Đơn vị tiên tiến”", "Công an xã hoàn thành tốt nhiệm vụ".
void TitleReader::read_forces() {
    constexpr std::size_t longest = 30;  // tokens between the force and its title
    if (!marks_->has(Role::organ)) return;
    auto const& tokens = marks_->tokens();
    auto const& words = maker_.words_of_sentence(maker_.sentence_of(marks_->span(0, marks_->size())));
    if (words.tokens().size() < tokens.size()) return;
    auto last_police = Marks::none;  // token behind the force
    std::size_t next = 0;
    Mark said;
    bool proposed = false;
    auto const is_proposal = [&](Mark const& mark) {
        for (auto k = mark.first; k < mark.next; ++k)
            if (tokens[k].key == "đề"_w) return true;
        return false;
    };
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        while (next < marks_->size() && marks_->at(next).first <= t) {
            auto const& mark = marks_->at(next++);
            if (!mark.is(is_bracketed)) said = mark;
            if (mark.role == Role::semicolon) proposed = false;
            if (mark.role == Role::fit && is_proposal(mark)) proposed = true;
            if (mark.is(is_bracketed)) continue;
            if (mark.role == Role::organ)
                last_police = mark.arg == static_cast<std::uint16_t>(Organ::police) ? mark.next : Marks::none;
            // "Công an xã được UBND tỉnh tặng": who gives it is no other subject
            bool const giver = mark.role == Role::organ_above && next > 0 &&
                               (marks_->word_before(next - 1) == "được"_w || marks_->word_before(next - 1) == "do"_w);
            bool const own_name =
                mark.role == Role::place && last_police != Marks::none && mark.first <= last_police + 1;
            bool const subject = mark.role == Role::commune || mark.role == Role::place ||
                                 mark.role == Role::organ_above || mark.role == Role::semicolon ||
                                 (mark.role == Role::unit && mark.arg == static_cast<std::uint16_t>(Counted::communes));
            // "Công an xã có 5 đồng chí; tập thể đạt ...": the same force
            bool const goes_on = mark.role == Role::semicolon && mark.next + 1U < tokens.size() &&
                                 tokens[mark.next].key == "tập"_w && tokens[mark.next + 1].key == "thể"_w;
            if (goes_on && last_police != Marks::none) last_police = mark.next;
            if (subject && !giver && !own_name && !goes_on) last_police = Marks::none;
        }
        if (last_police == Marks::none || t < last_police || t > last_police + longest) continue;
        for (auto const& row : force_titles) {
            if (words.match(row.words, t) == Words::none) continue;
            ForceRecord record;
            record.force = Force::commune_police;
            record.title = row.title;
            record.rating = row.rating;
            Span const span{tokens[t].begin, tokens[words.match(row.words, t) - 1].end};
            auto mark = said;
            bool const negative = row.rating == Rating::not_completed;
            if (negative) mark.kinds = static_cast<Kinds>(mark.kinds & ~is_denied);
            if (mark.year != 0 && mark.year != maker_.year()) break;
            auto doubt = maker_.doubt_of(mark, false);
            // "đề nghị công nhận “Đơn vị tiên tiến”": proposed
            if (!doubt && (proposed || mark.role == Role::fit)) doubt = only_aim;
            auto const key = row.title ? static_cast<int>(*row.title) : 10 + static_cast<int>(*row.rating);
            record.origin = maker_.origin(span);
            if (doubt) {
                if (!mark.is(is_denied)) maker_.offer("/forces", json::to_json(record), span, *doubt);
            } else if (titled_.insert(key).second) {
                maker_.content().forces.push_back(std::move(record));
            }
            t = words.match(row.words, t) - 1;
            break;
        }
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
