// Reads a document number whose text is already plain: NFC, "-" and "/" for separators, no spaces around them.
//
// One pass, no backtracking. The grammar:
//
//   number          = national | joint | normative | old-law | party | administrative | official-letter
//                   | old-slash | old-space | old-issuer | decree-law | draft ;
//   national        = num "/" year "/" [ ( "PL" | "NQ" | "L" | "VBHN" ) ( "-" | "/" ) ] ( "QH" | "UBTVQH" ) [ term ] ;
//   joint           = num "/" [ year "/" ] joint-type ( "-" | "/" ) org ;
//   normative       = num "/" ( year | year2 ) ( "/" | "-" ) type "-" org | num "-" year "-" type "-" org ;
//   old-law         = num "-" ( "L" | "LCT" ) "/" ( "CTN" | "HĐNN" [ digit ] ) ;
//   party           = num "-" type "/" org ;
//   administrative  = num "/" type "-" org ;
//   official-letter = num "/" group "-" group { "-" group } ;               first group is no type
//   old-slash       = num "/" [ year "/" ] type "/" org ;
//   old-space       = num " " type ( " " | "/" ) org ;
//   old-issuer      = num ( "/" | "-" ) ( "CP" | "TTg" | "HĐBT" | "CTN" | "TW" ) [ "/" year ] ;
//   decree-law      = num "-SL" [ "/L-" digits ] ;
//   draft           = "/" type "-" org | "-" type "/" org | "/" group "-" group ;
#pragma once

#include <criterion19/record/detail/number_group.hpp>
#include <criterion19/record/document_number.hpp>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

class Parser {
public:
    Parser(std::string_view text, DocumentNumber& out) noexcept : text_(text), out_(out) { out_ = DocumentNumber(); }

    ParseFault parse() noexcept {
        if (text_.empty()) fail(NumberFault::empty, 0);
        if (read_all() && pos_ < text_.size() && only_closing_signs()) out_.repairs_.add(Repair::text_after);
        return fault_;
    }

    /// Adds what was mended before the text came here.
    static void add_repairs(DocumentNumber& number, Repairs repairs) noexcept { number.repairs_.add(repairs); }

private:
    /// A group as it was read: its bytes stand at the end of `out_.groups_` from `begin`.
    struct Group {
        std::size_t begin = 0;  ///< in `out_.groups_`
        std::size_t at = 0;     ///< in `text_`
        CodeKey key = 0;        ///< 0 where it cannot be a type
        unsigned letters = 0;
        unsigned digits = 0;
        bool mixed = false;
        bool has_d = false;
    };
    enum class Style { state, party, space };

    // Characters.

    bool at_end() const noexcept { return pos_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const noexcept { return pos_ + ahead < text_.size() ? text_[pos_ + ahead] : '\0'; }
    std::string_view rest() const noexcept { return text_.substr(pos_); }
    std::string_view bytes_of(Group const& group) const noexcept { return out_.groups().substr(group.begin); }

    bool fail(NumberFault kind, std::size_t at) noexcept {
        if (!fault_) fault_ = {kind, static_cast<std::uint16_t>(at < 0xffff ? at : 0xffff)};
        return false;
    }
    bool unexpected(std::size_t at) noexcept { return fail(NumberFault::unexpected_character, at); }

    bool put(std::string_view bytes) noexcept {
        if (out_.groups_size_ + bytes.size() > DocumentNumber::max_groups_size)
            return fail(NumberFault::too_long, pos_);
        for (char const c : bytes) out_.groups_[out_.groups_size_++] = c;
        return true;
    }
    bool put(char c) noexcept {
        if (out_.groups_size_ >= DocumentNumber::max_groups_size) return fail(NumberFault::too_long, pos_);
        out_.groups_[out_.groups_size_++] = c;
        return true;
    }
    void drop(Group const& group) noexcept { out_.groups_size_ = static_cast<std::uint8_t>(group.begin); }

    bool only_closing_signs() noexcept {
        for (auto i = pos_; i < text_.size(); ++i)
            if (!is_closing(text_[i])) return unexpected(pos_);
        return true;
    }

    // The number and the year.

    bool read_all() noexcept {
        if (fault_) return false;
        char const c = peek();
        if (c == '/' || c == '-') return read_draft();
        if (is_upper(c) || is_upper_pair(rest())) return read_type_first();
        if (!is_digit(c))
            return fail(c == 'l' && is_digit(peek(1)) ? NumberFault::letter_in_number : NumberFault::no_number, 0);
        if (!read_number()) return false;
        switch (peek()) {
            case '/':
                ++pos_;
                return is_digit(peek()) ? read_year_then_symbol() : read_state_symbol();
            case '-':
                ++pos_;
                return is_digit(peek()) ? read_hyphened_year() : read_party_symbol(Style::party);
            case ' ':
                ++pos_;
                return read_party_symbol(Style::space);
            case '\0':
                return fail(NumberFault::no_symbol, pos_);
            default:
                return fail(is_digit(peek()) ? NumberFault::number_too_long : NumberFault::no_separator, pos_);
        }
    }

    bool read_number() noexcept {
        auto const start = pos_;
        std::uint32_t value = 0;
        while (is_digit(peek()) && pos_ - start < 5)
            value = value * 10 + static_cast<std::uint32_t>(text_[pos_++] - '0');
        if (is_digit(peek())) return fail(NumberFault::number_too_long, pos_);
        if (value == 0) return fail(NumberFault::number_is_zero, start);
        out_.number_ = value;
        out_.digits_ = static_cast<std::uint8_t>(pos_ - start);
        if (out_.digits_ == 1) out_.repairs_.add(Repair::leading_zero);
        return read_letter();
    }

    bool read_letter() noexcept {
        char c = peek();
        if (!is_upper(c) && !is_lower(c)) return true;
        char const next = peek(1);
        if (is_upper(c)) {
            c = static_cast<char>(c - 'A' + 'a');
            if (next == '/' || next == '-' || next == ' ') out_.repairs_.add(Repair::letter_case);
        }
        bool const misread = c == 'i' || c == 'l' || c == 'o';
        if (misread && (is_digit(next) || next == '/' || next == '-')) return fail(NumberFault::letter_in_number, pos_);
        if (next != '/' && next != '-' && next != ' ') return fail(NumberFault::no_separator, pos_);
        out_.letter_ = c;
        ++pos_;
        return true;
    }

    /// Reads all digits at `pos_`; false with a fault where they are no year of `allowed` digits.
    bool read_year(bool two_digits_allowed) noexcept {
        auto const start = pos_;
        int value = 0;
        while (is_digit(peek())) {
            if (pos_ - start == 4) return fail(NumberFault::impossible_year, start);
            value = value * 10 + (text_[pos_++] - '0');
        }
        auto const digits = pos_ - start;
        if (digits == 2 && two_digits_allowed && (peek() == '/' || peek() == '-') && pos_ + 1 < text_.size()) {
            value += value >= 45 ? 1900 : 2000;
            out_.repairs_.add(Repair::two_digit_year);
        } else if (digits != 4) {
            return fail(NumberFault::impossible_year, start);
        }
        if (value < 1945 || value > 2199) return fail(NumberFault::impossible_year, start);
        out_.year_ = static_cast<std::uint16_t>(value);
        return true;
    }

    bool read_year_then_symbol() noexcept {
        if (!read_year(true)) return false;
        switch (peek()) {
            case '/':
                ++pos_;
                break;
            case '-':
                ++pos_;
                out_.repairs_.add(Repair::hyphen_for_slash);
                break;
            case '%':
            case '|':
            case '\\':
                ++pos_;
                out_.repairs_.add(Repair::stray_separator);
                break;
            case '\0':
                return fail(NumberFault::no_symbol, pos_);
            default:
                if (!is_upper(peek()) && !is_upper_pair(rest())) return unexpected(pos_);
                out_.repairs_.add(Repair::missing_slash);
        }
        return read_state_symbol();
    }

    bool read_hyphened_year() noexcept {
        out_.repairs_.add(Repair::hyphen_for_slash);
        if (!read_year(false)) return false;
        if (at_end()) return fail(NumberFault::no_symbol, pos_);
        if (peek() != '-' && peek() != '/') return unexpected(pos_);
        ++pos_;
        return read_state_symbol();
    }

    // Symbols.

    /// After "num/" or "num/year/": a type and its issuer, or groups without type.
    bool read_state_symbol() noexcept {
        if (at_end()) return fail(NumberFault::no_symbol, pos_);
        Group first;
        if (!read_group(first, true)) return false;
        if (out_.year_ != 0 && at_group_end() && is_national_assembly(bytes_of(first))) {
            out_.family_ = NumberFamily::national;
            return true;
        }
        auto const* const entry = type_of(first);
        if (entry == nullptr) return read_untyped(first);

        bool const joint = entry->in_family[2].type != 0;
        bool const slash = peek() == '/';
        if (!enter_org(first)) return false;
        set_type(*entry, first, joint ? 2U : out_.year_ != 0 ? 1U : 0U);
        if (!read_org(true)) return false;
        if (out_.year_ != 0 && may_be_national(*out_.type()) && is_national_assembly(out_.groups()))
            out_.family_ = NumberFamily::national;
        else if (joint)
            out_.family_ = NumberFamily::joint;
        else if (slash)
            out_.family_ = NumberFamily::old_slash;
        else
            out_.family_ = out_.year_ != 0 ? NumberFamily::normative : NumberFamily::administrative;
        return true;
    }

    static bool may_be_national(DocumentType type) noexcept {
        return type == DocumentType::ordinance || type == DocumentType::resolution || type == DocumentType::order ||
               type == DocumentType::consolidated_text;
    }

    bool read_untyped(Group const& first) noexcept {
        if (out_.year_ != 0) {
            // "QHI15", "QH135": the term was misread, and with it perhaps more.
            if (starts_with(bytes_of(first), "QH") && bytes_of(first).size() > 3)
                return fail(NumberFault::unreadable_term, first.at + 2);
            return fail(NumberFault::no_type, first.at);
        }
        if (is_old_issuer(bytes_of(first)) && (at_group_end() || (peek() == '/' && is_digit(peek(1)))))
            return read_old_issuer();
        if (at_group_end()) return fail(NumberFault::no_type, first.at);
        if (peek() == '/') return unexpected(pos_);
        if (!enter_org(first, false)) return false;
        if (!read_org(false)) return false;
        out_.family_ = NumberFamily::official_letter;
        return true;
    }

    bool read_old_issuer() noexcept {
        out_.family_ = NumberFamily::old_issuer;
        if (peek() != '/') return true;
        ++pos_;
        return read_year(false);
    }

    /// After "num-" or "num ".
    bool read_party_symbol(Style style) noexcept {
        if (at_end()) return fail(NumberFault::no_symbol, pos_);
        if (!is_upper(peek()) && !is_lower(peek()) && static_cast<unsigned char>(peek()) < 0x80)
            return style == Style::space ? fail(NumberFault::no_separator, pos_ - 1) : unexpected(pos_);
        Group first;
        if (!read_group(first, true)) return false;
        if (style == Style::party && is_old_issuer(bytes_of(first)) &&
            (at_group_end() || (peek() == '/' && is_digit(peek(1))))) {
            out_.repairs_.add(Repair::hyphen_for_slash);
            return read_old_issuer();
        }
        auto const* const entry = type_of(first);
        if (entry == nullptr) return fail(NumberFault::no_type, first.at);
        if (style == Style::party && entry_type(*entry, 4) == DocumentType::decree_law) {
            auto const law = starts_with(rest(), "/L-") && is_digit(peek(3));
            if (at_end() || law) return read_decree_law(*entry, first, law);
        }
        if (peek() == '-' || peek() == '_') return fail(NumberFault::ambiguous_family, pos_);
        return read_party_org(*entry, first, style);
    }

    bool read_party_org(CodeEntry const& entry, Group const& first, Style style) noexcept {
        if (at_group_end()) return fail(NumberFault::no_issuer, pos_);
        bool const space = peek() == ' ';
        if (!space && peek() != '/') return unexpected(pos_);
        ++pos_;
        if (at_end()) return fail(NumberFault::no_issuer, pos_);
        auto const raw = entry_type(entry, 3);
        bool const old = raw == DocumentType::order || raw == DocumentType::law_promulgation;
        set_type(entry, first, old ? 4U : 3U);
        if (!read_org(false)) return false;
        if (space && !is_known(0)) return unexpected(first.at);
        if (space || style == Style::space) out_.repairs_.add(Repair::space_for_separator);
        out_.party_style_ = true;
        auto const letters = letters_of(out_.groups());
        if (old && (out_.groups() == "CTN" || (letters == "HĐNN" && out_.groups().size() - letters.size() <= 1)))
            out_.family_ = NumberFamily::old_law;
        else
            out_.family_ = style == Style::space ? NumberFamily::old_space : NumberFamily::party;
        return true;
    }

    bool read_decree_law(CodeEntry const& entry, Group const& first, bool law) noexcept {
        set_type(entry, first, 4);
        out_.family_ = NumberFamily::decree_law;
        if (!law) return true;
        if (!put("L-")) return false;
        pos_ += 3;
        while (is_digit(peek())) {
            if (!put(peek())) return false;
            ++pos_;
        }
        return true;
    }

    bool read_draft() noexcept {
        bool const party = peek() == '-';
        ++pos_;
        if (is_digit(peek())) return fail(NumberFault::no_number, 0);
        if (!(party ? read_party_symbol(Style::party) : read_state_symbol())) return false;
        if (out_.family_ == NumberFamily::old_issuer || out_.family_ == NumberFamily::decree_law)
            return fail(NumberFault::no_number, 0);
        out_.family_ = NumberFamily::draft;
        return true;
    }

    /// "QC-01/CB-LH": practice of some Party cells.
    bool read_type_first() noexcept {
        if ((peek() == 'I' || peek() == 'O') && is_digit(peek(1))) return fail(NumberFault::letter_in_number, 0);
        Group first;
        if (!read_group(first, true)) return fault_ = {}, fail(NumberFault::no_number, 0);
        auto const* const entry = type_of(first);
        if (entry == nullptr || peek() != '-' || !is_digit(peek(1))) return fail(NumberFault::no_number, 0);
        ++pos_;
        if (!read_number()) return false;
        if (peek() != '/') return at_end() ? fail(NumberFault::no_issuer, pos_) : unexpected(pos_);
        out_.repairs_.add(Repair::type_first);
        return read_party_org(*entry, first, Style::party);
    }

    // Types and issuers.

    CodeEntry const* type_of(Group const& group) const noexcept {
        return group.digits == 0 && group.letters <= 4 ? code_table.find(group.key) : nullptr;
    }
    static CodeEntry::Meaning meaning_of(CodeEntry const& entry, unsigned family) noexcept {
        return entry.in_family[family].type != 0 ? entry.in_family[family] : entry.any;
    }
    static DocumentType entry_type(CodeEntry const& entry, unsigned family) noexcept {
        return static_cast<DocumentType>(meaning_of(entry, family).type - 1);
    }

    /// Takes the first group, and only that, as the type in `family` (bit of CodeFamily).
    void set_type(CodeEntry const& entry, Group const& first, unsigned family) noexcept {
        auto const meaning = meaning_of(entry, family);
        out_.type_ = meaning.type;
        out_.code_ = meaning.code;
        if (bytes_of(first) != out_.type_code())
            out_.repairs_.add(entry.restored_d ? Repair::restored_d : Repair::letter_case);
        drop(first);
    }

    /// Whether the group that begins at byte `begin` of the groups is the code of an issuer.
    bool is_known(std::size_t begin) const noexcept {
        auto group = out_.groups().substr(begin);
        return find_issuer(group.substr(0, group.find('-'))) != nullptr;
    }

    bool at_group_end() const noexcept { return at_end() || is_closing(peek()); }

    /// Steps over the separator after the first group. A type is followed by "-" or "/"; groups without type by "-".
    bool enter_org(Group const& first, bool typed = true) noexcept {
        switch (peek()) {
            case '-':
                break;
            case '_':
                out_.repairs_.add(Repair::underscore);
                break;
            case '/':
                if (!typed) return unexpected(pos_);
                out_.repairs_.add(Repair::slash_for_hyphen);
                break;
            case ' ':
                out_.repairs_.add(Repair::space_for_separator);
                known_from_ = typed ? first.begin : out_.groups_size_ + 1U;
                break;
            default:
                return at_group_end() ? fail(NumberFault::no_issuer, pos_) : unexpected(pos_);
        }
        ++pos_;
        if (at_end()) return fail(NumberFault::no_issuer, pos_);
        return typed || put('-');
    }

    /// Groups joined by hyphens, to the end of the number.
    bool read_org(bool unit_after_slash) noexcept {
        for (;;) {
            Group group;
            if (!read_group(group, false)) return false;
            if (known_from_ == group.begin) {
                known_from_ = none;
                if (!is_known(group.begin)) return unexpected(group.at - 1);
            }
            if (at_group_end()) return true;
            char const separator = peek();
            if (separator == '-' && pos_ + 1 == text_.size()) {
                out_.repairs_.add(Repair::line_break);
                ++pos_;
                return true;
            }
            if (separator == '_')
                out_.repairs_.add(Repair::underscore);
            else if (separator == '/' && unit_after_slash)
                out_.repairs_.add(Repair::slash_before_unit);
            else if (separator == ' ')
                out_.repairs_.add(Repair::space_for_separator), known_from_ = out_.groups_size_ + 1U;
            else if (separator != '-')
                return unexpected(pos_);
            ++pos_;
            if (!put('-')) return false;
        }
    }

    // One group.

    bool read_group(Group& group, bool first) noexcept {
        group.begin = out_.groups_size_;
        group.at = pos_;
        while (pos_ < text_.size()) {
            char const c = text_[pos_];
            if (is_upper(c)) {
                if (group.digits != 0 || group.mixed) return unexpected(pos_);
                add_letter(group, static_cast<unsigned>(c - 'A') + 1U);
                group.has_d = group.has_d || c == 'D';
                if (!put(c)) return false;
                ++pos_;
            } else if (is_digit(c)) {
                if (group.letters == 0 || group.digits == 3) return unexpected(pos_);
                ++group.digits;
                if (!put(c)) return false;
                ++pos_;
            } else if (c == '-' || c == '/') {
                break;
            } else if (!read_rare(group, first)) {
                if (fault_) return false;
                break;
            }
        }
        if (group.letters == 0) {
            if (at_end() && first) return fail(NumberFault::no_symbol, pos_);
            if (at_end() && group.begin == 0) return fail(NumberFault::no_issuer, pos_);
            return unexpected(at_end() ? pos_ - 1 : pos_);
        }
        if (group.has_d) restore_stroke(group);
        if (group.letters == 3 && bytes_of(group) == "TTG") {
            drop(group);
            out_.repairs_.add(Repair::letter_case);
            return put(canonical_case("TTG"));
        }
        return true;
    }

    static void add_letter(Group& group, unsigned code) noexcept {
        ++group.letters;
        group.key = group.letters <= 4 ? append_letter(group.key, code) : 0;
    }

    /// What is no plain capital, digit, "-" or "/". False at the end of the group, or with a fault.
    bool read_rare(Group& group, bool first) noexcept {
        char const c = text_[pos_];
        if (is_upper_pair(rest())) {
            if (group.digits != 0 || group.mixed) return unexpected(pos_);
            add_letter(group, starts_with(rest(), "Đ") ? key_letter_d_stroke : 63U);
            auto const pair = text_.substr(pos_, 2);
            pos_ += 2;
            return put(pair);
        }
        if (c == ' ' || c == '_') return false;
        bool const sign = c == '&' || c == '.';
        if (sign && group.letters != 0 && group.digits == 0 &&
            (is_upper(peek(1)) || is_upper_pair(text_.substr(pos_ + 1)))) {
            add_letter(group, 63U);
            ++pos_;
            return put(c);
        }
        if (is_closing(c)) return false;
        if (is_lower(c) || static_cast<unsigned char>(c) >= 0x80) return read_lower(group, first);
        return unexpected(pos_);
    }

    /// Small letters: a mixed code, a symbol written small, or a word glued to the number.
    bool read_lower(Group& group, bool first) noexcept {
        auto const capitals = bytes_of(group);
        auto const tail = mixed_case_tail(capitals, rest());
        if (!tail.empty() && group.digits == 0 && !group.mixed) {
            for (std::size_t i = 0; i < tail.size(); ++i) {
                auto const big = starts_with(tail.substr(i), "Đ");
                add_letter(group, big ? key_letter_d_stroke : code_key(tail.substr(i, 1)));
                if (big) ++i;
            }
            group.mixed = true;
            pos_ += tail.size();
            return put(tail);
        }
        if (starts_with(rest(), "ư") || starts_with(rest(), "ơ")) {
            auto const after = text_.substr(pos_ + 2);
            bool const abbreviation =
                group.letters != 0 && group.digits == 0 && !group.mixed &&
                (after.empty() || after[0] == '-' || after[0] == '/' || is_upper(after[0]) || is_upper_pair(after));
            if (abbreviation) {
                add_letter(group, 63U);
                out_.repairs_.add(Repair::letter_case);
                auto const capital = capital_of(rest());
                pos_ += 2;
                return put(capital);
            }
        }
        return read_small_symbol(group, first) || read_glued_word(group, first);
    }

    /// The whole group with its letters raised, where that is a known code.
    bool read_small_symbol(Group& group, bool first) noexcept {
        char raised[24] = {};
        std::size_t size = 0;
        Group folded;
        auto i = group.at;
        while (i < text_.size()) {
            char const c = text_[i];
            if (c == '-' || c == '/' || c == '_' || is_space(c) || is_closing(c)) break;
            auto letter = capital_of(text_.substr(i));
            std::size_t const length = letter.size() > 1 || is_upper_pair(text_.substr(i)) ? 2 : 1;
            if (letter.empty()) letter = text_.substr(i, length);
            if (c == '&' && (size == 0 || raised[size - 1] == '&')) return false;
            bool const digit = is_digit(c);
            if (!digit && !is_upper(letter[0]) && letter[0] != '&' && !is_upper_pair(letter)) return false;
            if (size + letter.size() > sizeof(raised)) return false;
            for (char const byte : letter) raised[size++] = byte;
            if (digit)
                ++folded.digits;
            else
                add_letter(folded, letter == "Đ" ? key_letter_d_stroke : is_upper(letter[0]) ? code_key(letter) : 63U);
            folded.has_d = folded.has_d || letter == "D";
            i += length;
        }
        if (i <= pos_ || raised[size - 1] == '&') return false;
        auto const code = canonical_case({raised, size});
        bool const known = (first && type_of(folded) != nullptr) || find_issuer(code) != nullptr ||
                           !restore_d(letters_of(code)).empty();
        // A unit after a known issuer has no table: short plain letters, all of them small, are taken for one.
        bool const unit = !first && group.begin != 0 && group.letters == 0 && folded.letters <= 6 && folded.digits == 0;
        if (!known && !unit) return false;
        drop(group);
        folded.begin = group.begin;
        folded.at = group.at;
        group = folded;
        pos_ = i;
        out_.repairs_.add(Repair::letter_case);
        return put(code);
    }

    /// "NĐ-CPngày": the number ends where a word follows a known issuer, or one of the words that often follow.
    bool read_glued_word(Group& group, bool first) noexcept {
        if (group.has_d) restore_stroke(group);
        auto const code = bytes_of(group);
        auto const* const issuer = find_issuer(code);
        bool const known = issuer != nullptr && (!issuer->takes_term || group.digits != 0);
        bool const word = starts_with_two_letters(rest()) && (known || (!first && starts_with_common_word(rest())));
        if (group.letters == 0 || !word) return fail(NumberFault::lower_case, pos_);
        for (auto i = pos_; i < text_.size(); ++i)
            if (is_space(text_[i]) || starts_with(text_.substr(i), "\xC2\xA0"))
                return fail(NumberFault::lower_case, pos_);
        out_.repairs_.add(Repair::text_after);
        pos_ = text_.size();
        return false;
    }

    void restore_stroke(Group& group) noexcept {
        auto const code = bytes_of(group);
        auto const letters = letters_of(code);
        auto const restored = restore_d(letters);
        if (restored.empty()) return;
        char digits[3] = {};
        auto const count = code.size() - letters.size();
        for (std::size_t i = 0; i < count && i < 3; ++i) digits[i] = code[letters.size() + i];
        drop(group);
        group.key = 0;
        group.has_d = false;
        out_.repairs_.add(Repair::restored_d);
        static_cast<void>(put(restored) && put(std::string_view(digits, count)));
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::string_view text_;
    DocumentNumber& out_;
    std::size_t pos_ = 0;
    std::size_t known_from_ = none;  // where a group begins that must be a known issuer: a space stood before it
    ParseFault fault_;
};

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
