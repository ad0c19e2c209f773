// What kind of statement: result, aim, rule, denial, part, solved.
#include "text/marks.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

class KindPass {
public:
    KindPass(Marks& marks, Setting const& setting) : marks_(marks), section_(setting.section) {}

    void run() {
        Kinds all = section_;
        if (is_rule_sentence() || is_scale()) all |= is_rule;
        if (speaks_of_paper()) all |= is_aim;
        // "Vì sao để xảy ra 2 vụ gây rối?": asked, not said
        question_ = !marks_.tokens().empty() && marks_.tokens().back().kind == '?';
        if (question_) all |= is_doubtful;
        Kinds now = all;
        Kinds outside = now;
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            auto& mark = marks_.marks()[i];
            if (mark.role == Role::open && mark.is(is_bracketed)) {
                outside = now;
                // "không gây thiệt hại (năm 2022 xảy ra 01 vụ)": a statement of its own
                now &= static_cast<Kinds>(~(is_denied | is_handled));
            }
            if (!mark.is(is_quoted)) after(i, now, all);
            mark.kinds |= now;
            if (mark.role == Role::close && mark.is(is_bracketed)) now = outside;
        }
    }

private:
    void after(std::size_t i, Kinds& now, Kinds& all) {
        auto const role = marks_.role(i);
        if (role == Role::semicolon) {
            now = all;
        } else if (role == Role::comma) {
            now &= static_cast<Kinds>(~(is_denied | is_handled));
        } else if (role == Role::happens) {
            // "chưa đạt do để xảy ra ...": what happened is not denied
            now &= static_cast<Kinds>(~(is_handled | is_denied));
        } else if (role == Role::issues) {
            // "chưa có nơi làm việc riêng nhưng đã có con dấu": what is there is not denied
            if (is_there(i)) now &= static_cast<Kinds>(~is_denied);
        } else if (role == Role::aim) {
            now |= is_aim;
            // "Năm 2024 phấn đấu: ...; ...", "Mục tiêu năm 2024 của xã: ...; ...": the colon opens a list of aims
            if (opens_list(i)) all |= is_aim;
        } else if (role == Role::whole_year || role == Role::year) {
            // "Với ..., trong năm không xảy ra": what is told of the year is a result
            if (!marks_.at(i).is(is_base) && !question_) now &= static_cast<Kinds>(~is_doubtful);
        } else if (role == Role::doubt) {
            now |= is_doubtful;
        } else if (role == Role::rule) {
            now |= is_rule;
            all |= is_rule;
            // "để xảy ra 02 vụ trở lên thì không được ...": the condition stands before
            if (is_consequence(i))
                for (auto k = marks_.clause_begin(i); k < i; ++k) marks_.marks()[k].kinds |= is_rule;
        } else if (role == Role::denial) {
            now |= is_denied;
        } else if (role == Role::part) {
            // "toàn huyện 71 vụ, riêng xã 6 vụ": not a part of the commune's
            if (!is_commune_alone(i)) now |= is_part;
        } else if (role == Role::untrue) {
            // "5 vụ ... được báo tin là sai sự thật": what stands before did not happen
            for (auto k = marks_.clause_begin(i); k < i; ++k) marks_.marks()[k].kinds |= is_denied;
            now |= is_denied;
        } else if (role == Role::handled) {
            now |= is_handled;
        } else if (role == Role::recognised) {
            // What has been decided is no proposal any more: "đề nghị ... đã công nhận"
            if (marks_.word_before(i) == "đã"_w) now &= static_cast<Kinds>(~is_aim | section_);
        }
    }

    /// Whether a colon follows, with at most a time and a subject between.
    bool opens_list(std::size_t i) const {
        for (auto k = i + 1; k < marks_.size() && k < i + 6; ++k) {
            if (marks_.words_between(k - 1, k) > 4) return false;
            if (marks_.is(k, Role::colon)) return true;
            if (!marks_.is(k, Role::year) && !marks_.is(k, Role::commune) && !marks_.is(k, Role::place) &&
                !marks_.is(k, Role::organ) && !marks_.is(k, Role::aim) && !marks_.is(k, Role::none) &&
                !marks_.is_unit(k, Counted::communes))
                return false;
        }
        return false;
    }

    bool is_consequence(std::size_t i) const {
        auto const& token = marks_.tokens()[marks_.at(i).first];
        return token.key == "thì"_w || token.key == "sẽ"_w;
    }

    /// "riêng xã Tân Bình", "riêng địa bàn xã".
    bool is_commune_alone(std::size_t i) const {
        auto const& first = marks_.tokens()[marks_.at(i).first];
        bool const alone = first.key == "riêng"_w || (i > 0 && marks_.at(i - 1).whose == Whose::above);
        if (!alone || marks_.words_between(i, i + 1) > 1) return false;
        return marks_.is(i + 1, Role::commune) || marks_.is(i + 1, Role::place) || marks_.is(i + 1, Role::organ) ||
               marks_.is_unit(i + 1, Counted::communes);
    }

    /// "không xảy ra trọng án được 10 điểm, có 01 vụ trừ 5 điểm": how points are given. "Tự chấm được 95 điểm" is no
    /// scale.
    bool is_scale() const {
        auto const& tokens = marks_.tokens();
        bool scale = false;
        for (std::size_t k = 1; k + 1 < tokens.size(); ++k) {
            if (tokens[k].kind != Token::number || tokens[k + 1].kind != Token::word || tokens[k + 1].key != "điểm"_w)
                continue;
            auto const before = tokens[k - 1].kind == Token::word ? tokens[k - 1].key : WordKey{0};
            scale = scale || before == "được"_w || before == "trừ"_w || before == "cộng"_w || before == "chấm"_w ||
                    before == "tính"_w || before == "đa"_w;
        }
        if (!scale) return false;
        for (std::size_t k = 0; k + 1 < tokens.size(); ++k)
            if (tokens[k].key == "tự"_w && (tokens[k + 1].key == "chấm"_w || tokens[k + 1].key == "đánh"_w))
                return false;
        return true;
    }

    /// "Nghị quyết xác định: ...", "Kế hoạch số 12/KH-UBND nêu rõ ...": what a paper asks for, not what came of it.
    bool speaks_of_paper() const {
        constexpr std::size_t lead = 3;    // tokens that may stand before its name
        constexpr std::size_t reach = 12;  // tokens between it and its verb
        auto const& tokens = marks_.tokens();
        auto const paper = marks_.is(0, Role::paper) || marks_.is(0, Role::document) ? std::size_t{0} : Marks::none;
        if (paper == Marks::none || marks_.at(0).first > lead) return false;
        for (auto k = static_cast<std::size_t>(marks_.at(0).next); k < tokens.size() && k < marks_.at(0).next + reach;
             ++k) {
            if (tokens[k].kind == ',') return false;
            if (tokens[k].kind != Token::word || tokens[k].gap >= Gap::comma) continue;
            auto const next =
                k + 1 < tokens.size() && tokens[k + 1].kind == Token::word ? tokens[k + 1].key : WordKey{0};
            switch (tokens[k].key) {
                case "xác"_w:
                case "quy"_w:
                    if (next == "định"_w) return true;
                    break;
                case "là"_w:  // "Kế hoạch của xã năm 2022 là giữ vững ..."
                case "nêu"_w:
                case "ghi"_w:
                case "đặt"_w:
                    return true;
                case "đề"_w:
                    if (next == "ra"_w) return true;
                    break;
                case "chỉ"_w:
                    if (next == "rõ"_w || next == "đạo"_w) return true;
                    break;
                case "nhấn"_w:
                    if (next == "mạnh"_w) return true;
                    break;
                case "yêu"_w:
                    if (next == "cầu"_w) return true;
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    bool is_there(std::size_t i) const {
        auto const& token = marks_.tokens()[marks_.at(i).next - 1];
        return token.key == "có"_w;
    }

    /// "Theo Điều 5 Thông tư ...", "Quy định của Bộ tiêu chí: ...".
    bool is_rule_sentence() const {
        auto const& tokens = marks_.tokens();
        std::size_t k = 0;
        while (k < tokens.size() && k < 4 && (tokens[k].kind != Token::word || tokens[k].letters == 1)) ++k;
        for (auto at = k; at + 1 < tokens.size() && at < k + 12; ++at) {
            if (tokens[at].kind != Token::word) continue;
            auto const next = tokens[at + 1].kind == Token::word ? tokens[at + 1].key : WordKey{0};
            bool const first = at == k;
            if (first && tokens[at].key == "quy"_w && next == "định"_w) return true;
            // "Tiêu chuẩn: không xảy ra ..."; "Tiêu chí 19.2: ..." is what it came to
            bool const names_rule = (tokens[at].key == "tiêu"_w && (next == "chuẩn"_w || next == "chí"_w)) ||
                                    (tokens[at].key == "điều"_w && next == "kiện"_w) ||
                                    (tokens[at].key == "yêu"_w && next == "cầu"_w);
            if (first && names_rule && at + 2 < tokens.size() && tokens[at + 2].kind == ':') return true;
            if (tokens[at].key != "theo"_w) continue;
            if (first && (next == "điều"_w || next == "luật"_w || next == "thông"_w || next == "tiêu"_w ||
                          next == "bộ"_w || next == "nghị"_w || next == "khoản"_w || next == "điểm"_w))
                return true;
            // "theo quy định, nếu ...", "theo quy định thì ..."
            if (next == "quy"_w && at + 3 < tokens.size() && tokens[at + 2].key == "định"_w &&
                (first || tokens[at + 3].kind == ',' || tokens[at + 3].kind == ':'))
                return true;
        }
        return false;
    }

    Marks& marks_;
    Kinds section_;
    bool question_ = false;
};

}  // namespace

void settle_kinds(Marks& marks, Setting const& setting) {
    KindPass(marks, setting).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
