// Who takes part, and who is commended.
#include "text/draft_readers.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

/// Organisations whose part in the movement a dossier lists.
constexpr std::string_view organisations[] = {
    "thường trực ban chỉ đạo", "ban chỉ đạo", "mặt trận tổ quốc", "mặt trận",     "mttq",
    "hội liên hiệp phụ nữ",    "hội lhpn",    "hội phụ nữ",       "hội nông dân", "hội cựu chiến binh",
    "đoàn thanh niên"};

constexpr std::string_view doings[] = {"tham mưu", "biên soạn", "phối hợp",  "tuyên truyền", "vận động", "triển khai",
                                       "tổ chức",  "tham gia",  "phân công", "thực hiện",    "hưởng ứng"};

constexpr std::size_t most_participants = 1000;

/// Whether an organisation's name may begin with the word.
bool may_begin_name(WordKey word) {
    return word == "thường"_w || word == "ban"_w || word == "mặt"_w || word == "mttq"_w || word == "hội"_w ||
           word == "đoàn"_w;
}

}  // namespace

PeopleReader::PeopleReader(DraftMaker& maker) : maker_(maker) {}

void PeopleReader::read(std::size_t sentence, Marks const& marks) {
    if (maker_.is_beside(sentence)) return;
    bool named = false;
    bool given = false;
    for (auto const& token : marks.tokens()) {
        if (token.kind != Token::word) continue;
        named = named || (token.capital && may_begin_name(token.key));
        given = given || token.key == "tặng"_w;
    }
    if (named) participants(sentence);
    if (given) commendation(sentence);
}

bool PeopleReader::in_document(Span span) {
    auto const& documents = maker_.reading().documents;
    while (next_document_ < documents.size() && documents[next_document_].span.end <= span.begin) ++next_document_;
    return next_document_ < documents.size() && documents[next_document_].span.overlaps(span);
}

void PeopleReader::participants(std::size_t sentence) {
    auto const& words = maker_.words_of_sentence(sentence);
    auto const& tokens = words.tokens();
    std::vector<Participant> list;
    if (std::none_of(std::begin(doings), std::end(doings), [&](auto doing) { return words.has(doing); })) return;
    bool of_commune = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::word || !tokens[i].capital) continue;
        for (auto const name : organisations) {
            auto next = words.match(name, i);
            if (next == Words::none) continue;
            if (in_document({tokens[i].begin, tokens[next - 1].end})) break;
            bool const other =
                next < tokens.size() &&
                (words.match("tỉnh", next) != Words::none || words.match("huyện", next) != Words::none ||
                 words.match("thị xã", next) != Words::none || words.match("thành phố", next) != Words::none ||
                 words.match("phong trào", next) != Words::none);
            if (other) break;
            // "A, B, C xã": the word at the end of a list is said of all of it.
            bool const commune = words.match("xã", next) != Words::none;
            of_commune = of_commune || commune;
            Participant entry;
            entry.body = issuer_of_words(maker_.shown({tokens[i].begin, tokens[next - 1].end}, 200));
            if (commune) entry.body.name = maker_.shown({tokens[i].begin, tokens[next].end}, 200);
            entry.activity = activity(sentence, next);
            entry.origin = maker_.origin({tokens[i].begin, tokens[next - 1].end});
            if (!entry.activity.empty()) list.push_back(std::move(entry));
            i = next - 1;
            break;
        }
    }
    for (auto& entry : list) {
        if (of_commune) entry.body.level = Level::commune;
        auto& known = maker_.content().participants;
        if (known.size() < most_participants && seen_.insert(entry.body.name).second) known.push_back(std::move(entry));
    }
}

/// What is said after the body, from the first word of doing.
std::string PeopleReader::activity(std::size_t sentence, std::size_t from) {
    auto const& words = maker_.words_of_sentence(sentence);
    auto first = Words::none;
    for (auto const doing : doings) first = std::min(first, words.find(doing, from));
    if (first == Words::none) return {};
    auto out = maker_.shown({words.tokens()[first].begin, maker_.sentences().span(sentence).end}, 300);
    while (!out.empty() && (out.back() == '.' || out.back() == '/' || out.back() == ' ')) out.pop_back();
    return out;
}

/// "đề nghị ... tặng Giấy khen cho ... vì ...".
void PeopleReader::commendation(std::size_t sentence) {
    auto const& words = maker_.words_of_sentence(sentence);
    auto const& tokens = words.tokens();
    for (auto const what : {std::string_view("tặng giấy khen"), std::string_view("tặng bằng khen"),
                            std::string_view("tặng thưởng bằng khen")}) {
        auto const at = words.find(what);
        if (at == Words::none) continue;
        auto const next = words.match(what, at);
        Commendation entry;
        entry.what = maker_.shown({tokens[next - 2].begin, tokens[next - 1].end});
        if (words.match("cho", next) != Words::none && next + 1 < tokens.size()) {
            auto end = next + 1;
            while (end < tokens.size() && tokens[end].gap < Gap::comma && words.match("vì", end) == Words::none &&
                   words.match("đã", end) == Words::none && words.match("có", end) == Words::none)
                ++end;
            entry.to = maker_.shown({tokens[next + 1].begin, tokens[end - 1].end}, 300);
            while (!entry.to.empty() && (entry.to.back() == '.' || entry.to.back() == ',')) entry.to.pop_back();
        }
        auto const proposed = words.find("đề nghị");
        entry.awarded = proposed == Words::none || proposed > at;
        if (!entry.awarded && proposed + 2 < at)
            entry.by = issuer_of_words(maker_.shown({tokens[proposed + 2].begin, tokens[at - 1].end}, 200));
        entry.origin = maker_.origin({tokens[at].begin, tokens[next - 1].end});
        maker_.content().commendations.push_back(std::move(entry));
        return;
    }
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
