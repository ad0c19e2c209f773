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
        if (is_rule_sentence()) all |= is_rule;
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
        switch (marks_.role(i)) {
            case Role::semicolon:
                now = all;
                return;
            case Role::comma:
                now &= static_cast<Kinds>(~(is_denied | is_handled));
                return;
            case Role::happens:
                // "chưa đạt do để xảy ra ...": what happened is not denied
                now &= static_cast<Kinds>(~(is_handled | is_denied));
                return;
            case Role::issues:
                // "chưa có nơi làm việc riêng nhưng đã có con dấu": what is there is not denied
                if (is_there(i)) now &= static_cast<Kinds>(~(is_denied | is_doubtful));
                return;
            case Role::aim:
                now |= is_aim;
                // "Năm 2024 phấn đấu: ...; ...": the colon opens a list of aims
                if (marks_.is(i + 1, Role::colon)) all |= is_aim;
                return;
            case Role::whole_year:
            case Role::year:
                // "Với ..., trong năm không xảy ra": what is told of the year is a result
                if (!marks_.at(i).is(is_base)) now &= static_cast<Kinds>(~is_doubtful);
                return;
            case Role::doubt:
                now |= is_doubtful;
                return;
            case Role::rule:
                now |= is_rule;
                all |= is_rule;
                // "để xảy ra 02 vụ trở lên thì không được ...": the condition stands before
                if (is_consequence(i))
                    for (auto k = marks_.clause_begin(i); k < i; ++k) marks_.marks()[k].kinds |= is_rule;
                return;
            case Role::denial:
                now |= is_denied;
                return;
            case Role::part:
                now |= is_part;
                return;
            case Role::handled:
                now |= is_handled;
                return;
            case Role::recognised:
                // What has been decided is no proposal any more: "đề nghị ... đã công nhận"
                if (marks_.word_before(i) == "đã"_w) now &= static_cast<Kinds>(~is_aim | section_);
                return;
            default:
                return;
        }
    }

    bool is_consequence(std::size_t i) const {
        auto const& token = marks_.tokens()[marks_.at(i).first];
        return token.key == "thì"_w || token.key == "sẽ"_w;
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
};

}  // namespace

void settle_kinds(Marks& marks, Setting const& setting) {
    KindPass(marks, setting).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
