#include "text/paper.hpp"

#include "text/draft_words.hpp"
#include "text/normalise.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_head = 8000;  // bytes in which the frame must stand
constexpr std::size_t most_head_lines = 60;
constexpr std::size_t longest_commune_name = 6;  // words of a commune's name
constexpr std::size_t longest_frame = 240;

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Line> lines_of(std::string_view utf8, std::size_t limit, std::size_t most) {
    std::vector<Line> out;
    std::size_t begin = 0;
    while (begin < utf8.size() && begin < limit && out.size() < most) {
        auto const end = std::min(utf8.find('\n', begin), utf8.size());
        out.push_back({begin, end});
        begin = end + 1;
    }
    return out;
}

bool word_is(Token const& token, WordKey key) {
    return token.kind == Token::word && token.key == key;
}

/// The commune's name behind "XÃ" at token i: capitals, up to where they end or the state's name begins.
std::size_t capital_name_end(std::vector<Token> const& tokens, std::size_t i) {
    std::size_t k = i;
    while (k < tokens.size() && k < i + longest_commune_name && tokens[k].kind == Token::word && tokens[k].upper &&
           (k == i || tokens[k].gap < Gap::comma) && !is_national_header(tokens, k) && !word_is(tokens[k], "số"_w) &&
           !word_is(tokens[k], "ban"_w) && !word_is(tokens[k], "báo"_w) && !word_is(tokens[k], "công"_w) &&
           !word_is(tokens[k], "độc"_w) && !word_is(tokens[k], "huyện"_w) && !word_is(tokens[k], "tỉnh"_w))
        ++k;
    return k;
}

/// Words that begin a body's name in the head of a paper.
bool begins_body(Words const& words) {
    for (auto const* const phrase :
         {"ủy ban nhân dân", "ubnd", "đảng ủy", "đảng bộ", "ban chỉ đạo", "ban chỉ huy", "công an", "hội đồng", "hđnd",
          "ban chqs", "ubmttq", "mặt trận", "bộ", "sở", "phòng", "huyện ủy", "tỉnh ủy"})
        if (words.starts_with(phrase)) return true;
    return false;
}

bool is_title_word(Words const& words) {
    for (auto const* const phrase : {"báo cáo", "tờ trình", "kế hoạch", "thông báo", "quyết định", "nghị quyết",
                                     "thông tư", "biên bản", "đề án", "chương trình", "phương án"})
        if (words.starts_with(phrase)) return true;
    return false;
}

/// Reads the head line by line.
class FrameReader {
public:
    explicit FrameReader(std::string_view utf8) : utf8_(utf8), lines_(lines_of(utf8, longest_head, most_head_lines)) {}

    PaperFrame run() {
        find_header();
        if (!frame_.official && !starts_with_body()) {
            // News and short papers: the first line may say that it is a plan.
            for (auto const& line : lines_) {
                Words const words(utf8_, {line.begin, std::min(line.end, line.begin + longest_frame)});
                if (words.tokens().empty()) continue;
                frame_.plan =
                    (words.has_any({"chương trình công tác năm", "kế hoạch công tác năm"}) || names_aims(words)) &&
                    !words.has_any({"kết quả", "tổng kết", "thực hiện", "triển khai"});
                break;
            }
            year_of_capitals();
            return frame_;
        }
        std::size_t title = lines_.size();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            Words const words(utf8_, {lines_[i].begin, lines_[i].end});
            if (title == lines_.size()) {
                if (is_title_word(words) && (is_upper_line(words) || words.tokens()[0].upper)) {
                    title = i;
                    break;
                }
                body_in(words);
                if (is_hamlet_line(words)) hamlet_ = true;
                name_before_day(words);
            }
        }
        if (hamlet_ && title != lines_.size() && frame_.level != PaperLevel::above) frame_.level = PaperLevel::hamlet;
        if (title != lines_.size()) read_title(title);
        read_addressees();
        find_signature();
        return frame_;
    }

private:
    void find_header() {
        for (auto const& line : lines_) {
            Words const words(utf8_, {line.begin, std::min(line.end, line.begin + 2000)});
            for (std::size_t i = 0; i < words.tokens().size(); ++i)
                if (is_national_header(words.tokens(), i)) frame_.official = true;
        }
    }

    /// "SỐ LIỆU ĐÁNH GIÁ TIÊU CHÍ 19 NĂM 2022" at the top of a table or an appendix: the only year that lines of
    /// capitals name there, set no aim.
    void year_of_capitals() {
        std::size_t looked_at = 0;
        boost::optional<int> year;
        for (auto const& line : lines_) {
            Words const words(utf8_, {line.begin, std::min(line.end, line.begin + longest_frame)});
            if (words.tokens().empty()) continue;
            if (++looked_at > 5) break;
            if (!is_upper_line(words)) continue;
            auto const at = words.find("năm");
            bool const plan = words.has_any({"kế hoạch", "chương trình", "phương hướng", "nhiệm vụ", "mục tiêu"});
            if (at == Words::none || at + 1 >= words.tokens().size() || plan) continue;
            auto const& token = words.tokens()[at + 1];
            if (token.kind != Token::number || token.letters != 4 || token.key < 1990 || token.key > 2100) continue;
            bool const range = at + 2 < words.tokens().size() && words.tokens()[at + 2].kind == '-';
            if (range || (year && *year != static_cast<int>(token.key))) return;
            year = static_cast<int>(token.key);
            frame_.part_of_year = words.has_any({"tháng", "quý"});
        }
        frame_.title_year = year;
        if (!year) frame_.part_of_year = false;
    }

    bool starts_with_body() const {
        for (auto const& line : lines_) {
            Words const words(utf8_, {line.begin, line.end});
            if (words.tokens().empty()) continue;
            return begins_body(words) && is_upper_line(words);
        }
        return false;
    }

    /// "THÔN ĐÔNG", "BAN NHÂN DÂN ẤP 3", "CHI BỘ TỔ DÂN PHỐ SỐ 5" as the issuing body.
    static bool is_hamlet_line(Words const& words) {
        auto const& tokens = words.tokens();
        if (tokens.size() < 2 || tokens.size() > 24 || !is_upper_line(words)) return false;
        std::size_t at = 0;
        for (auto const* const lead : {"ban nhân dân", "ban quản lý", "ban điều hành", "ban cán sự", "chi bộ",
                                       "ban công tác mặt trận", "ban chỉ đạo", "ban bảo vệ dân phố"})
            if (words.starts_with(lead)) at = words.match(lead, 0);
        for (auto const* const unit : {"thôn", "xóm", "ấp", "bản", "làng", "buôn", "khóm", "khu phố", "khối phố",
                                       "khối", "tổ dân phố", "khu dân cư"})
            if (auto const name = words.match(unit, at); name != Words::none) {
                // "BẢN ĐĂNG KÝ", "BẢN TỔNG HỢP": a paper
                if (name >= tokens.size()) return false;
                for (auto const* const paper :
                     {"đăng", "tổng", "tự", "cam", "kê", "thuyết", "báo", "chấm", "tin", "đánh"})
                    if (words.match(paper, name) != Words::none) return false;
                return true;
            }
        return false;
    }

    /// "XÃ TÂN BÌNH", "UBND XÃ TÂN BÌNH", "ĐẢNG ỦY - UBND XÃ PA CHẢI".
    void body_in(Words const& words) {
        auto const& tokens = words.tokens();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (is_national_header(tokens, i)) break;
            if (tokens[i].kind != Token::word || !tokens[i].upper) continue;
            bool const town = word_is(tokens[i], "thị"_w) && i + 1 < tokens.size() && word_is(tokens[i + 1], "trấn"_w);
            bool const small = word_is(tokens[i], "xã"_w) || word_is(tokens[i], "phường"_w) || town;
            bool const district_town = i > 0 && word_is(tokens[i], "xã"_w) && word_is(tokens[i - 1], "thị"_w);
            if (small && !district_town) {
                auto const name = i + (town ? 2 : 1);
                auto const end = capital_name_end(tokens, name);
                if (end == name) continue;
                if (!frame_.commune.empty()) return;
                frame_.level = PaperLevel::commune;
                frame_.commune = in_running_case(
                    shown(utf8_.substr(tokens[name].begin, tokens[end - 1].end - tokens[name].begin), 200));
                return;
            }
            bool const large =
                word_is(tokens[i], "huyện"_w) || word_is(tokens[i], "tỉnh"_w) || word_is(tokens[i], "quận"_w) ||
                district_town ||
                (word_is(tokens[i], "thành"_w) && i + 1 < tokens.size() && word_is(tokens[i + 1], "phố"_w)) ||
                (i == 0 && word_is(tokens[i], "bộ"_w));
            if (large && frame_.level == PaperLevel::unknown) frame_.level = PaperLevel::above;
        }
    }

    /// "An Trạch Bắc, ngày 12 tháng 12 năm 2023": the name as running text writes it.
    void name_before_day(Words const& words) {
        auto const& tokens = words.tokens();
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            if (!word_is(tokens[i], "ngày"_w) || tokens[i - 1].kind != ',') continue;
            for (auto k = i; k + 1 < tokens.size() && k < i + 8; ++k)
                if (word_is(tokens[k], "năm"_w) && tokens[k + 1].kind == Token::number && tokens[k + 1].letters == 4 &&
                    !frame_.paper_year)
                    frame_.paper_year = static_cast<int>(tokens[k + 1].key);
            std::size_t first = i - 1;
            while (first > 0 && tokens[first - 1].kind == Token::word && tokens[first - 1].capital &&
                   i - first <= longest_commune_name)
                --first;
            for (auto k = first; k + 1 < i; ++k) {
                auto const name = shown(utf8_.substr(tokens[k].begin, tokens[i - 2].end - tokens[k].begin), 200);
                if (is_same_name(name, frame_.commune)) frame_.commune = name;
            }
        }
    }

    void read_title(std::size_t line) {
        std::size_t last = line;
        for (auto i = line + 1; i < lines_.size() && i < line + 6; ++i) {
            Words const words(utf8_, {lines_[i].begin, lines_[i].end});
            if (words.tokens().empty()) {
                if (i > line + 1) break;
                continue;
            }
            bool const body = words.starts_with("kính gửi") || words.starts_with("căn cứ") ||
                              words.starts_with("thực hiện") || words.starts_with("i ") ||
                              (words.tokens().size() > 1 && words.tokens()[0].upper && words.tokens()[1].kind == '.');
            // Behind the title's last line the text begins: a sentence of its own that does not say what the paper is.
            if (body || (i > line + 1 && lines_[i].end - lines_[i].begin > longest_frame)) break;
            if (i == line + 1 && Words(utf8_, {lines_[line].begin, lines_[line].end}).tokens().size() > 2 &&
                lines_[i].end - lines_[i].begin > longest_frame)
                break;
            // A full stop ends a sentence of the text; titles have none.
            auto const line_text = shown(utf8_.substr(lines_[i].begin, lines_[i].end - lines_[i].begin), longest_frame);
            if (!line_text.empty() && line_text.back() == '.') break;
            last = i;
        }
        frame_.title = {lines_[line].begin, lines_[last].end};
        frame_.head = {0, lines_[last].end};
        year_of_title();
        Words const words(utf8_, frame_.title);
        frame_.plan = words.starts_with("kế hoạch") || words.starts_with("chương trình") ||
                      words.starts_with("nghị quyết") || words.starts_with("phương án") || words.starts_with("đề án") ||
                      names_aims(words);
    }

    /// "CHỈ TIÊU NĂM 2024 CỦA XÃ TÂN BÌNH".
    static bool names_aims(Words const& title) {
        return title.starts_with("chỉ tiêu năm") || title.starts_with("mục tiêu năm") ||
               title.starts_with("phương hướng") || title.starts_with("nhiệm vụ năm");
    }

    /// "... năm 2023; phương hướng, nhiệm vụ năm 2024": the year that no plan stands before.
    void year_of_title() {
        Words const words(utf8_, frame_.title);
        auto const& tokens = words.tokens();
        bool ahead = false;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == ';' || tokens[i].kind == ',') continue;
            if (words.match("phương hướng", i) != Words::none || words.match("triển khai nhiệm vụ", i) != Words::none ||
                words.match("nhiệm vụ trọng tâm", i) != Words::none || words.match("nhiệm vụ năm", i) != Words::none ||
                words.match("kế hoạch năm", i) != Words::none || words.match("nhiệm vụ giải pháp", i) != Words::none)
                ahead = frame_.title_year.has_value() || ahead || !words.starts_with("kế hoạch");
            if (words.match("tháng đầu năm", i) != Words::none || words.match("tháng cuối năm", i) != Words::none ||
                words.match("quý", i) != Words::none || words.match("nửa đầu năm", i) != Words::none ||
                words.match("tháng", i) != Words::none)
                frame_.part_of_year = frame_.part_of_year || !ahead;
            if (words.match("cả năm", i) != Words::none && !ahead) frame_.part_of_year = false;
            if (tokens[i].kind != Token::number || tokens[i].letters != 4 || ahead) continue;
            auto const value = static_cast<std::int64_t>(tokens[i].key);
            bool const range = (i > 0 && tokens[i - 1].kind == '-') ||
                               (i + 1 < tokens.size() && (tokens[i + 1].kind == '-' || tokens[i + 1].kind == '/'));
            if (range || value < 1990 || value > 2100 || frame_.title_year) continue;
            frame_.title_year = static_cast<int>(value);
        }
    }

    void read_addressees() {
        for (auto const& line : lines_) {
            Words const words(utf8_, {line.begin, line.end});
            if (words.starts_with("kính gửi")) frame_.addressees.push_back({line.begin, line.end});
        }
    }

    /// The last "Nơi nhận" or "TM. ỦY BAN NHÂN DÂN" in the last part of the text.
    void find_signature() {
        frame_.signature = {utf8_.size(), utf8_.size()};
        auto const from = utf8_.size() - std::min<std::size_t>(utf8_.size(), 2500);
        auto begin = from == 0 ? 0 : utf8_.find('\n', from);
        while (begin < utf8_.size()) {
            if (utf8_[begin] == '\n') ++begin;
            auto const end = std::min(utf8_.find('\n', begin), utf8_.size());
            Words const words(utf8_, {begin, std::min(end, begin + 400)});
            auto const& tokens = words.tokens();
            bool const signs =
                words.starts_with("nơi nhận") ||
                (tokens.size() > 1 && tokens[1].kind == '.' &&
                 (word_is(tokens[0], "TM"_w) || word_is(tokens[0], "KT"_w) || word_is(tokens[0], "TL"_w)));
            if (signs && begin > frame_.head.end) {
                frame_.signature = {begin, utf8_.size()};
                return;
            }
            begin = end;
        }
    }

    std::string_view utf8_;
    std::vector<Line> lines_;
    PaperFrame frame_;
    bool hamlet_ = false;  ///< a line of the head names a unit of the commune
};

/// "04 vụ (năm 2022: 05 vụ)", "(cùng kỳ năm 2022 là 05 vụ)": a bracket that begins with the year and goes on.
bool leads_bracket(std::string_view utf8, Span year) {
    constexpr std::size_t reach = 40;
    auto begin = year.begin - std::min(year.begin, reach);
    auto const open = utf8.substr(begin, year.begin - begin).rfind('(');
    if (open == std::string_view::npos || (year.end < utf8.size() && utf8[year.end] == ')')) return false;
    Words const words(utf8, {begin + open + 1, year.begin});
    return std::all_of(words.tokens().begin(), words.tokens().end(), [](Token const& token) {
        return word_is(token, "năm"_w) || word_is(token, "cùng"_w) || word_is(token, "kỳ"_w);
    });
}

}  // namespace

bool is_national_header(std::vector<Token> const& tokens, std::size_t i) noexcept {
    static constexpr WordKey words[] = {"cộng"_w, "hòa"_w};
    if (i + 3 >= tokens.size()) return false;
    for (std::size_t k = 0; k < 2; ++k)
        if (!word_is(tokens[i + k], words[k])) return false;
    // "XÃ" is "XàHỘI" in texts out of a PDF: then one word
    return tokens[i + 2].kind == Token::word && tokens[i + 2].capital && tokens[i + 3].kind == Token::word &&
           (word_is(tokens[i + 3], "hội"_w) || word_is(tokens[i + 3], "chủ"_w));
}

PaperFrame frame_of(std::string_view utf8) {
    return FrameReader(utf8).run();
}

bool is_aside(std::string_view utf8, Span year) {
    if (leads_bracket(utf8, year)) return true;
    constexpr std::size_t reach = 160;
    auto begin = year.begin - std::min(year.begin, reach);
    while (begin < year.begin && (static_cast<unsigned char>(utf8[begin]) & 0xC0U) == 0x80U) ++begin;
    auto const cut_at = [&](std::size_t sign, std::size_t length) {
        if (sign != std::string_view::npos) begin += sign + length;
    };
    cut_at(utf8.substr(begin, year.begin - begin).rfind('\n'), 1);
    cut_at(utf8.substr(begin, year.begin - begin).rfind(". "), 2);
    auto const sentence_begin = begin;
    cut_at(utf8.substr(begin, year.begin - begin).rfind(';'), 1);
    Words const words(utf8, {begin, year.begin});
    auto const& tokens = words.tokens();
    auto const last = [&](std::string_view phrase) {
        auto at = Words::none;
        for (auto next = words.find(phrase); next != Words::none; next = words.find(phrase, next + 1)) at = next;
        return at;
    };
    auto const ends_with = [&](std::string_view phrase) {
        auto const at = last(phrase);
        return at != Words::none && words.match(phrase, at) >= tokens.size();
    };
    // A recognition long ago, where it is of the new-rural standard
    auto const recognised = last("công nhận");
    if ((recognised != Words::none || last("đạt chuẩn") != Words::none || last("về đích") != Words::none) &&
        (words.has("nông thôn mới") || words.has("ntm")))
        return true;
    for (auto const* const phrase :
         {"so với năm", "so với cùng kỳ năm", "bằng năm", "từ năm", "đến năm", "vào năm", "so cùng kỳ năm", "sang năm",
          "nhiệm vụ năm", "phương hướng năm", "kế hoạch năm", "trước năm"})
        if (ends_with(phrase)) {
            // "Đến năm 2023, xã không còn ...": the time of what the sentence tells
            bool const leads = tokens.size() == 2 && tokens[0].key == "đến"_w;
            if (!leads) return true;
        }
    // "so với 05 vụ của năm 2023"
    if (auto const than = last("so với"); than != Words::none && tokens.size() - than <= 7) return true;
    // "năm 2023 ... 6 vụ, năm 2022 ... 8 vụ", "(năm 2022: 8 vụ)": the year before, for comparison
    std::int64_t value = 0;
    Words const own(utf8, year);
    for (auto const& token : own.tokens())
        if (token.kind == Token::number && token.key != Token::too_long) value = static_cast<std::int64_t>(token.key);
    Words const sentence(utf8, {sentence_begin, year.begin});
    for (std::size_t k = 1; k < sentence.tokens().size(); ++k) {
        auto const& token = sentence.tokens()[k];
        if (token.kind == Token::number && token.letters == 4 && static_cast<std::int64_t>(token.key) == value + 1 &&
            word_is(sentence.tokens()[k - 1], "năm"_w))
            return true;
    }
    // "Năm 2024, phấn đấu ..."
    auto end = std::min(utf8.size(), year.end + 40);
    while (end > year.end && end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) --end;
    Words const behind(utf8, {year.end, end});
    std::size_t k = 0;
    while (k < behind.tokens().size() && behind.tokens()[k].kind != Token::word) ++k;
    for (auto const* const phrase : {"phấn đấu", "dự kiến", "sẽ", "đặt mục tiêu", "xã phấn đấu", "toàn xã phấn đấu"})
        if (k < behind.tokens().size() && behind.match(phrase, k) != Words::none) return true;
    for (auto const* const phrase : {"phương hướng", "phấn đấu", "mục tiêu", "ngày truyền thống", "đề ra", "dự kiến",
                                     "thành lập", "sáp nhập", "chia tách", "kỷ niệm", "đón nhận"})
        if (words.has(phrase)) return true;
    return false;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
