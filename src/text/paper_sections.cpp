// What stands under the headings of a paper.
#include "text/paper.hpp"

#include "text/draft_words.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_heading = 240;

/// How deep a heading stands: 1 for "I.", 2 for "1.", 3 for "a)", 4 for a line of capitals; 0 for no heading.
int depth_of(std::vector<Token> const& tokens) {
    if (tokens.size() < 2) return 0;
    auto const& first = tokens[0];
    bool const mark = tokens[1].kind == '.' || tokens[1].kind == ')' || tokens[1].kind == '-' || tokens[1].kind == '/';
    if (!mark) return 0;
    if (first.kind == Token::number && first.letters <= 2 && !(tokens[1].kind == '/')) {
        bool const point = tokens.size() > 2 && tokens[2].kind == Token::number && !tokens[2].space;
        return point ? 3 : 2;
    }
    if (first.kind != Token::word || first.letters > 4) return 0;
    if (!first.upper) return tokens[1].kind == ')' || tokens[1].kind == '.' ? 3 : 0;
    switch (first.key) {
        case "I"_w:
        case "II"_w:
        case "III"_w:
        case "IV"_w:
        case "V"_w:
        case "VI"_w:
        case "VII"_w:
        case "VIII"_w:
        case "IX"_w:
        case "X"_w:
        case "A"_w:
        case "B"_w:
        case "C"_w:
            return 1;
        default:
            return 0;
    }
}

/// Whether the line may begin with a mark, "I.", "a)", or be in capitals: most lines of prose are neither.
bool may_be_heading(std::string_view line) {
    constexpr std::size_t longest_mark = 16;  // bytes
    constexpr std::size_t looked_at = 60;
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    for (std::size_t i = 0; i < line.size() && i < longest_mark && line[i] != ' '; ++i)
        if (line[i] == '.' || line[i] == ')' || line[i] == '-' || line[i] == '/') return true;
    for (std::size_t i = 0; i < line.size() && i < looked_at; ++i)
        if (line[i] >= 'a' && line[i] <= 'z') return false;
    return true;
}

bool speaks_of_plan(Words const& words) {
    static PhraseSet const plans{"phương hướng",
                                 "nhiệm vụ năm",
                                 "kế hoạch năm",
                                 "nhiệm vụ trọng tâm",
                                 "nhiệm vụ thời gian tới",
                                 "nhiệm vụ và giải pháp",
                                 "nhiệm vụ giải pháp",
                                 "giải pháp thực hiện",
                                 "chỉ tiêu năm",
                                 "mục tiêu năm",
                                 "nhiệm vụ 6 tháng",
                                 "tháng cuối năm",
                                 "công tác trọng tâm",
                                 "thời gian tới",
                                 "kiến nghị",
                                 "đề xuất",
                                 "chương trình công tác năm",
                                 "dự kiến",
                                 "nhiệm vụ quý",
                                 "mục tiêu"};
    static PhraseSet const results{"kết quả", "tình hình thực hiện", "đánh giá", "đã thực hiện", "kiểm điểm"};
    return plans.in(words) && !results.in(words);
}

bool speaks_of_rule(Words const& words) {
    static PhraseSet const rules{"quy định của pháp luật", "căn cứ pháp lý",    "cơ sở pháp lý",
                                 "tiêu chí theo quy định", "nội dung tiêu chí", "yêu cầu của tiêu chí",
                                 "quy định của tiêu chí",  "cơ sở đánh giá"};
    static PhraseSet const results{"kết quả"};
    return rules.in(words) && !results.in(words);
}

}  // namespace

bool is_upper_line(Words const& words) {
    std::size_t letters = 0;
    for (auto const& token : words.tokens()) {
        if (token.kind != Token::word) continue;
        if (!token.upper) return false;
        letters += token.letters;
    }
    return letters > 1;
}

std::vector<Section> sections_of(std::string_view utf8) {
    std::vector<Section> out = {{0, 0}};
    int plan_depth = 0;  // of the heading whose kind holds; 0 for none
    std::size_t begin = 0;
    while (begin < utf8.size()) {
        auto const end = std::min(utf8.find('\n', begin), utf8.size());
        if (!may_be_heading(utf8.substr(begin, end - begin))) {
            begin = end + 1;
            continue;
        }
        auto const shown_end = std::min(end, begin + longest_heading);
        Words const words(utf8, {begin, shown_end});
        int depth = depth_of(words.tokens());
        bool const capitals =
            depth == 0 && words.tokens().size() > 2 && end - begin < longest_heading && is_upper_line(words);
        if (capitals) depth = 1;
        if (depth != 0 && (plan_depth == 0 || depth <= plan_depth)) {
            // The heading itself: up to the first sentence that goes on behind it.
            auto const& tokens = words.tokens();
            std::size_t stop = tokens.size();
            for (std::size_t k = 3; k < tokens.size(); ++k)
                if (tokens[k].kind == ':' || tokens[k].gap >= Gap::sentence) {
                    stop = k;
                    break;
                }
            Words const heading(utf8, {begin, stop < tokens.size() ? tokens[stop].begin : shown_end});
            Kinds kinds = 0;
            if (speaks_of_plan(heading) && heading.tokens().size() < 40) kinds |= is_aim | is_planned;
            if (speaks_of_rule(heading)) kinds |= is_rule;
            plan_depth = kinds != 0 ? depth : 0;
            if (kinds != out.back().kinds) out.push_back({begin, kinds});
        }
        begin = end + 1;
    }
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
