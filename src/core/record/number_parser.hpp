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

#include "number_part_reader.hpp"

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

class Parser : private PartReader {
public:
    Parser(std::string_view text, DocumentNumber& out) noexcept : PartReader(text, out) { out = DocumentNumber(); }

    ParseFault parse() noexcept {
        if (text_.empty()) fail(NumberFault::empty, 0);
        if (read_all() && pos_ < text_.size() && only_closing_signs()) out_.repairs_.add(Repair::text_after);
        return fault_;
    }

    /// Adds what was mended before the text came here.
    static void add_repairs(DocumentNumber& number, Repairs repairs) noexcept { number.repairs_.add(repairs); }

private:
    enum class Style { party, space };

    bool only_closing_signs() noexcept {
        for (auto i = pos_; i < text_.size(); ++i)
            if (!is_closing(text_[i])) return unexpected(pos_);
        return true;
    }

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
};

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
