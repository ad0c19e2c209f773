#include "json/scanner.hpp"

#include "core/base/characters.hpp"
#include "json/characters.hpp"

#include <criterion19/io/json.hpp>

#include <charconv>
#include <cstring>
#include <system_error>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

constexpr int hex_value(char c) noexcept {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

class Scanner {
public:
    Scanner(std::string_view text, std::vector<Spot*> const* spots) : text_(text), spots_(spots) {
        // The parser takes one level more when nothing is inside, so what it took may have it.
        if (spots_ != nullptr) ++deepest_;
    }

    Scan run() {
        document();
        return std::move(result_);
    }

private:
    struct Level {
        bool is_object = false;
        bool has_key = false;
        std::uint32_t ordinal = 0;
        std::size_t key_begin = 0;  // of its text, without the quotes
        std::size_t key_end = 0;
    };

    // Every step returns false after it has recorded a fault.

    void document() {
        if (!value()) return;
        while (depth_ > 0)
            if (!step()) return;
        skip_spaces();
        if (at_ < text_.size()) unexpected({"hết dữ liệu", "the end of the text"});
    }

    /// Goes on inside the innermost open object or array: its end, or its next value.
    bool step() {
        auto& level = levels_[depth_ - 1];
        skip_spaces();
        char const close = level.is_object ? '}' : ']';
        bool const is_first = !started_;
        if (peek() == close && is_first) return end_level();
        if (!is_first) {
            if (peek() == close) return end_level();
            if (peek() != ',')
                return level.is_object ? unexpected({"dấu ',' hoặc '}'", "',' or '}'"})
                                       : unexpected({"dấu ',' hoặc ']'", "',' or ']'"});
            ++at_;
            ++level.ordinal;
            level.has_key = false;
            skip_spaces();
            if (peek() == close) return syntax({"thừa dấu phẩy cuối", "a comma too many at the end"}, at_);
        }
        if (!level.is_object) return value();
        return member(level);
    }

    bool end_level() {
        ++at_;
        --depth_;
        started_ = true;
        return true;
    }

    bool member(Level& level) {
        if (peek() != '"') return unexpected({"khóa trong dấu nháy kép", "a key in double quotes"});
        note(true);
        level.key_begin = at_ + 1;
        if (!string()) return false;
        level.key_end = at_ - 1;
        level.has_key = true;
        skip_spaces();
        if (peek() != ':') return unexpected({"dấu ':'", "':'"});
        ++at_;
        return value();
    }

    bool value() {
        skip_spaces();
        note(false);
        started_ = true;
        switch (peek()) {
            case '{':
            case '[':
                return open(peek() == '{');
            case '"':
                return string();
            case 't':
                return literal("true");
            case 'f':
                return literal("false");
            case 'n':
                return literal("null");
            default:
                if (peek() == '-' || is_digit(peek())) return number();
                return unexpected({"một giá trị", "a value"});
        }
    }

    bool open(bool is_object) {
        if (depth_ == deepest_)
            return fault(make_error(ErrorCode::too_deep, pointer(), {std::to_string(max_depth)}), at_);
        ++at_;
        levels_[depth_++] = {};
        levels_[depth_ - 1].is_object = is_object;
        started_ = false;
        return true;
    }

    bool literal(std::string_view word) {
        if (text_.substr(at_, word.size()) != word)
            return syntax({"chữ không có dấu nháy", "a word without quotes"}, at_);
        at_ += word.size();
        return true;
    }

    bool number() {
        auto const begin = at_;
        auto const digits = [this] {
            auto const from = at_;
            while (is_digit(peek())) ++at_;
            return at_ - from;
        };
        if (peek() == '-') ++at_;
        bool const zero_first = peek() == '0';
        auto const whole = digits();
        bool good = whole > 0 && (!zero_first || whole == 1);
        bool is_integer = true;
        if (good && peek() == '.') {
            ++at_;
            is_integer = false;
            good = digits() > 0;
        }
        if (good && (peek() == 'e' || peek() == 'E')) {
            ++at_;
            is_integer = false;
            if (peek() == '+' || peek() == '-') ++at_;
            good = digits() > 0;
        }
        if (!good || peek() == '.' || peek() == '_')
            return syntax({"số viết sai", "a number that is written wrongly"}, begin);
        if (result_.huge.size() <= max_faults && is_huge(text_.substr(begin, at_ - begin), is_integer))
            result_.huge.push_back({pointer(), ordinals(), begin, at_ - begin});
        return true;
    }

    static bool is_huge(std::string_view digits, bool is_integer) {
        if (is_integer) {
            if (digits.size() < 19) return false;
            if (digits[0] == '-') {
                std::int64_t ignored = 0;
                return std::from_chars(digits.data(), digits.data() + digits.size(), ignored).ec != std::errc();
            }
            std::uint64_t ignored = 0;
            return std::from_chars(digits.data(), digits.data() + digits.size(), ignored).ec != std::errc();
        }
        // What is too small for a double becomes zero and harms nobody.
        auto const exponent = digits.find_first_of("eE");
        bool const is_small = exponent != std::string_view::npos && digits[exponent + 1] == '-';
        if (is_small || (exponent == std::string_view::npos && digits.size() < 300)) return false;
        double ignored = 0;
        return std::from_chars(digits.data(), digits.data() + digits.size(), ignored).ec != std::errc();
    }

    bool string() {
        auto const begin = at_++;
        while (at_ < text_.size()) {
            auto const c = static_cast<unsigned char>(text_[at_]);
            if (c == '"') {
                ++at_;
                return true;
            }
            if (c == '\\') {
                if (!escape()) return false;
            } else if (c == 0) {
                return fault(make_error(ErrorCode::nul_byte, pointer()), at_);
            } else if (c < 0x20) {
                if (c == '\n' || c == '\r')
                    return syntax(
                        {"chuỗi chưa đóng dấu nháy trước khi xuống dòng", "a text that is not closed on its line"},
                        begin);
                return syntax({"ký tự điều khiển " + show_character(text_, at_) + " trong chuỗi",
                               "control character " + show_character(text_, at_) + " in a text"},
                              at_);
            } else if (c < 0x80) {
                ++at_;
            } else {
                auto const length = sequence_length(text_, at_);
                if (length == 0) return fault(make_error(ErrorCode::invalid_utf8, pointer()), at_);
                at_ += length;
            }
        }
        return syntax({"chuỗi chưa đóng dấu nháy, dữ liệu bị cắt", "a text that is not closed, the input is cut off"},
                      begin);
    }

    bool escape() {
        auto const begin = at_++;
        char const c = peek();
        if (c == 'u') {
            ++at_;
            auto const unit = hex_unit();
            bool const is_high = unit >= 0xD800 && unit <= 0xDBFF;
            if (is_high && text_.substr(at_, 2) == "\\u") {
                at_ += 2;
                auto const low = hex_unit();
                if (low >= 0xDC00 && low <= 0xDFFF) return true;
            } else if (unit >= 0 && !(unit >= 0xD800 && unit <= 0xDFFF)) {
                return true;
            }
            return syntax({"ký hiệu \\u sai", "a wrong \\u escape"}, begin);
        }
        if (c == '\0' || std::strchr("\"\\/bfnrt", c) == nullptr)
            return syntax({"ký hiệu \\ sai trong chuỗi", "a wrong escape in a text"}, begin);
        ++at_;
        return true;
    }

    int hex_unit() {
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            int const digit = hex_value(peek());
            if (digit < 0) return -1;
            unit = unit * 16 + digit;
            ++at_;
        }
        return unit;
    }

    char peek() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skip_spaces() noexcept {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
            ++at_;
    }

    /// Notes the offset where a spot that is looked for begins.
    void note(bool at_key) {
        if (spots_ == nullptr) return;
        while (next_ < spots_->size() && is_here(*(*spots_)[next_], at_key)) (*spots_)[next_++]->offset = at_;
    }

    bool is_here(Spot const& spot, bool at_key) const noexcept {
        if (spot.ordinals.size() != depth_ || spot.at_key != at_key) return false;
        for (std::size_t i = depth_; i-- > 0;)
            if (spot.ordinals[i] != levels_[i].ordinal) return false;
        return true;
    }

    /// Pointer of the value that is being read; keys as they are written, escapes included.
    std::string pointer() const {
        std::string text;
        for (std::size_t i = 0; i < depth_; ++i) {
            auto const& level = levels_[i];
            if (level.is_object) {
                if (!level.has_key) break;
                text += "/";
                for (char const c : shorten(text_.substr(level.key_begin, level.key_end - level.key_begin))) {
                    if (c == '~' || c == '/')
                        text += c == '~' ? "~0" : "~1";
                    else
                        text += c;
                }
            } else {
                text += "/" + std::to_string(level.ordinal);
            }
        }
        return text;
    }

    std::vector<std::uint32_t> ordinals() const {
        std::vector<std::uint32_t> steps;
        for (std::size_t i = 0; i < depth_; ++i) steps.push_back(levels_[i].ordinal);
        return steps;
    }

    bool fault(Error error, std::size_t offset) {
        result_.fault = std::move(error);
        result_.fault_offset = offset;
        return false;
    }
    bool syntax(BilingualText const& what, std::size_t offset) {
        return fault(make_error(ErrorCode::invalid_json, pointer(), {what}), offset);
    }
    /// What stands at the current position is not what is needed there.
    bool unexpected(BilingualText const& needed) {
        if (at_ >= text_.size()) {
            auto const open = std::to_string(depth_);
            return syntax(fill_in({"dữ liệu bị cắt: cần {0}, còn {1} ngoặc chưa đóng",
                                   "the input is cut off: {0} is needed, {1} brackets are open"},
                                  {needed, open}),
                          at_);
        }
        if (text_[at_] == '\0') return fault(make_error(ErrorCode::nul_byte, pointer()), at_);
        if (sequence_length(text_, at_) == 0) return fault(make_error(ErrorCode::invalid_utf8, pointer()), at_);
        if (text_[at_] == '/' && at_ + 1 < text_.size() && (text_[at_ + 1] == '/' || text_[at_ + 1] == '*'))
            return syntax({"JSON không có chú thích", "JSON has no comments"}, at_);
        for (std::string_view const curved : {"“", "”"})
            if (text_.substr(at_, curved.size()) == curved)
                return syntax({"cần dấu ngoặc kép thẳng (\"), gặp ngoặc kép cong “ ”",
                               "straight quotes (\") are needed, curved ones “ ” were found"},
                              at_);
        auto const found = show_character(text_, at_);
        return syntax(fill_in({"cần {0}, gặp {1}", "{0} is needed, {1} was found"}, {needed, found}), at_);
    }

    std::string_view text_;
    std::vector<Spot*> const* spots_;
    std::size_t next_ = 0;
    std::size_t at_ = 0;
    bool started_ = false;  // the innermost open level has a value already
    std::size_t deepest_ = max_depth;
    std::size_t depth_ = 0;
    Level levels_[max_depth + 1];
    Scan result_;
};

}  // namespace

Scan scan(std::string_view text) {
    return Scanner(text, nullptr).run();
}

void locate(std::string_view text, std::vector<Spot*> const& spots) {
    Scanner(text, &spots).run();
}

bool comes_first(Spot const& a, Spot const& b) noexcept {
    if (a.ordinals != b.ordinals) return a.ordinals < b.ordinals;
    return a.at_key && !b.at_key;
}

void LineCounter::place(Error& error, std::size_t offset) noexcept {
    for (; at_ < offset && at_ < text_.size(); ++at_) {
        if (text_[at_] != '\n') continue;
        ++line_;
        line_begin_ = at_ + 1;
    }
    error.line = line_;
    error.column = offset - line_begin_ + 1;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
