#include "text/document_symbols.hpp"

#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index longest_symbol = 16;  // tokens

/// Whether the letters are a type code, "QĐ" or "QD" for it.
bool is_type_code(Stretch const& stretch, Index i) {
    auto const& token = stretch.at(i);
    if (token.kind != Token::word || !token.capital || token.letters > 5) return false;
    static std::vector<WordKey> const codes = [] {
        std::vector<WordKey> out;
        for (auto const& row : document_types)
            for (auto const& code : row.codes)
                if (!code.code.empty()) out.push_back(bare(key_of_word(code.code)));
        std::sort(out.begin(), out.end());
        return out;
    }();
    return std::binary_search(codes.begin(), codes.end(), bare(token.key));
}

bool is_issuer_code(Stretch const& stretch, Index i) {
    auto const& token = stretch.at(i);
    if (token.kind != Token::word || !token.capital) return false;
    static std::vector<WordKey> const codes = [] {
        std::vector<WordKey> out;
        for (auto const& row : issuers) out.push_back(bare(key_of_word(row.code)));
        std::sort(out.begin(), out.end());
        return out;
    }();
    return std::binary_search(codes.begin(), codes.end(), bare(token.key));
}

class SymbolReader {
public:
    explicit SymbolReader(Stretch const& stretch) : stretch_(stretch) {}

    SymbolMatch at(Index i, bool introduced) const {
        SymbolMatch out;
        if (!stretch_.is_number(i) || stretch_.digits_count(i) > 5) return out;
        out.first = i;
        auto const& before = stretch_.before(i);
        bool const letter_before = stretch_.glued(i) && before.kind == Token::word;
        if (stretch_.glued(i) && (before.kind == '/' || before.kind == '-') && stretch_.glued(i - 1) && !letter_before)
            return out;
        Index k = i + 1;
        // "30a/2008/NQ-CP"
        if (stretch_.is_word(k) && stretch_.glued(k) && stretch_.at(k).letters == 1 && !stretch_.at(k).upper) ++k;
        bool const run_on = stretch_.is_word(k) && stretch_.glued(k) && is_type_code(stretch_, k) &&
                            stretch_.is_sign(k + 1, '-') && is_issuer_code(stretch_, k + 2);
        Index end = k;
        bool has_code = false;
        bool known = false;
        bool separated = run_on;
        Index parts = 0;
        if (run_on) end = k + 1, has_code = known = true, ++parts;
        while (end - i < longest_symbol) {
            Index const part = after_separator(end);
            if (part == 0) break;
            auto const& token = stretch_.at(part);
            if (token.kind == Token::word && token.capital) {
                has_code = true;
                known = known || is_type_code(stretch_, part) || is_issuer_code(stretch_, part);
            } else if (token.kind == Token::number) {
                auto const digits = stretch_.digits_count(part);
                bool const year = parts == 0 && digits == 4 && stretch_.is_sign(part + 1, '/');
                bool const suffix = has_code && digits <= 3;
                if (!year && !suffix) break;
            } else {
                break;
            }
            separated = true;
            end = part + 1;
            ++parts;
            // "QH14", "V28", "TTLT2": digits that belong to the letters before
            if (token.kind == Token::word && stretch_.is_number(end) && stretch_.glued(end) &&
                stretch_.digits_count(end) <= 3)
                ++end;
            else if (token.kind == Token::word && stretch_.is_sign(end, '.') && stretch_.glued(end) &&
                     stretch_.is_word(end + 1) && stretch_.glued(end + 1) && stretch_.at(end + 1).upper)
                end += 2;
        }
        if (!separated || !has_code) return out;
        if (!known && !introduced) return out;
        // "06/CP" alone is a number only where it is introduced
        if (parts < 2 && !introduced && !letter_before && !run_on) return out;
        out.next = end;
        out.damaged = letter_before || run_on;
        if (letter_before) --out.first;
        fill(out);
        return out;
    }

private:
    /// The token after "/", "-" or "&" that joins to what ends at `end`, or 0. One space beside the mark is a slip, and
    /// between two capitals ("86/QĐ UBND") the mark itself may be lost.
    Index after_separator(Index end) const {
        auto const& mark = stretch_.at(end);
        auto const& part = stretch_.at(end + 1);
        bool const joint = mark.kind == '/' || mark.kind == '-' || mark.kind == '&' || mark.kind == '_';
        if (joint) {
            if (mark.space && part.space) {
                bool const codes = is_type_code(stretch_, end - 1) && is_issuer_code(stretch_, end + 1);
                return codes && part.gap == Gap::none ? end + 1 : 0;
            }
            if ((mark.space || part.space) && !(part.kind == Token::word && part.upper)) return 0;
            return part.gap == Gap::none && mark.gap == Gap::none ? end + 1 : 0;
        }
        // "48 CT/TW": the mark between number and code is lost; "05/CT BCA V28": that before a department's number
        bool const spaced = stretch_.is_word(end) && mark.space && mark.gap == Gap::none && mark.upper;
        if (spaced && stretch_.is_number(end - 1) && is_type_code(stretch_, end) && mark.letters > 1 &&
            (stretch_.is_sign(end + 1, '/') || stretch_.is_sign(end + 1, '-')) && stretch_.glued(end + 1) &&
            stretch_.glued(end + 2) && is_issuer_code(stretch_, end + 2))
            return end;
        if (spaced && is_issuer_code(stretch_, end - 1) && mark.letters == 1 && stretch_.is_number(end + 1) &&
            stretch_.glued(end + 1))
            return end;
        bool const lost = stretch_.is_word(end) && mark.space && mark.gap == Gap::none &&
                          is_type_code(stretch_, end - 1) && is_issuer_code(stretch_, end) && mark.capital &&
                          (mark.upper || stretch_.is_word(end, "TTg"_w));
        return lost ? end : 0;
    }

    void fill(SymbolMatch& out) const {
        Index const first_number = stretch_.is_number(out.first) ? out.first : out.first + 1;
        out.text = stretch_.shown(out.first, out.next, 200);
        if (out.damaged) {
            out.sure = false;
            for (Index k = first_number; k < out.next; ++k)
                if (is_type_code(stretch_, k)) out.type = type_of_code(k);
            return;
        }
        out.number = stretch_.shown(first_number, first_number + 1, 20);
        DocumentNumber parsed;
        auto const repaired = with_marks(first_number, out.next);
        if (!try_parse(repaired, parsed) || !try_parse(out.text, parsed)) {
            auto symbol = canonical(parsed);
            // The canonical print pads to two digits; a symbol keeps the digits that the text has.
            if (out.number.size() == 1 && symbol.size() > 1 && symbol[0] == '0') symbol.erase(0, 1);
            out.symbol = party_form(parsed, symbol);
            out.exchanged = *out.symbol != symbol;
            out.type = parsed.type();
            return;
        }
        // Not a form that the rules know: the symbol as it stands, spaces taken out.
        std::string symbol;
        std::copy_if(out.text.begin(), out.text.end(), std::back_inserter(symbol), [](char c) { return c != ' '; });
        out.symbol = symbol;
        out.sure = false;
        for (Index k = first_number; k < out.next && !out.type; ++k)
            if (is_type_code(stretch_, k)) out.type = type_of_code(k);
    }

    /// The symbol with the marks that were lost: "48 CT/TW" as "48-CT/TW", "05/CT BCA V28" as "05/CT-BCA-V28".
    std::string with_marks(Index first, Index next) const {
        std::string out;
        for (Index k = first; k < next; ++k) {
            bool const lost = k > first && stretch_.is_word(k) &&
                              (stretch_.is_number(k - 1) || stretch_.is_word(k - 1)) && stretch_.at(k).space;
            if (lost) out += k == first + 1 && stretch_.is_sign(k + 1, '-') ? '/' : '-';
            out += stretch_.shown(k, k + 1, 40);
        }
        return out;
    }

    /// "44/KL-TW" is no state number: only the Party issues at TW and in committees, and it writes "44-KL/TW".
    static std::string party_form(DocumentNumber const& number, std::string const& symbol) {
        auto const* issuer = issuer_of(number);
        bool const party = issuer != nullptr && number.group_count() == 1 &&
                           (issuer->kind == IssuerKind::party_central || issuer->kind == IssuerKind::party_committee);
        auto const slash = symbol.find('/');
        auto const hyphen = symbol.find('-');
        bool const state_marks = slash != std::string::npos && hyphen != std::string::npos && slash < hyphen &&
                                 symbol.find('/', slash + 1) == std::string::npos;
        if (!party || !state_marks) return symbol;
        auto out = symbol;
        out[slash] = '-';
        out[hyphen] = '/';
        return out;
    }

    boost::optional<DocumentType> type_of_code(Index i) const {
        auto const key = bare(stretch_.word(i));
        for (auto const& row : document_types)
            if (!row.code().empty() && bare(key_of_word(row.code())) == key) return row.type;
        return boost::none;
    }

    Stretch const& stretch_;
};

}  // namespace

SymbolMatch document_symbol_at(Stretch const& stretch, Index i, bool introduced) {
    return SymbolReader(stretch).at(i, introduced);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
