#include "text/documents.hpp"

#include "text/dates.hpp"
#include "text/document_issuers.hpp"
#include "text/document_symbols.hpp"
#include "text/type_words.hpp"

#include <criterion19/record/document_number.hpp>

#include <algorithm>
#include <iterator>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index longest_title = 70;  // tokens between symbol and date
constexpr Index longest_lead = 26;   // tokens between a date and the document that it dates

/// Types that prose names by number alone: "Thông tư 23", "Nghị định 77".
bool may_stand_with_number_alone(DocumentType type) noexcept {
    static constexpr DocumentType types[] = {
        DocumentType::resolution, DocumentType::decision,       DocumentType::directive,  DocumentType::decree,
        DocumentType::circular,   DocumentType::joint_circular, DocumentType::plan,       DocumentType::conclusion,
        DocumentType::guidance,   DocumentType::ordinance,      DocumentType::regulation, DocumentType::notice};
    return std::find(std::begin(types), std::end(types), type) != std::end(types);
}

class DocumentReader {
public:
    explicit DocumentReader(Stretch& stretch) : stretch_(stretch) {}

    void run() {
        for (Index i = 0; i < stretch_.size();) {
            Index const next = read_at(i);
            i = next > i ? next : i + 1;
        }
    }

private:
    /// What stands before the number: the type word, "số".
    struct Head {
        Index first = 0;
        boost::optional<DocumentType> type;
        bool has_number_word = false;
        Index number = 0;  ///< where the number should be
    };

    /// A head that begins at i: "Nghị quyết số", "Số:", "Số hiệu:", or a bare number.
    boost::optional<Head> head_at(Index i) const {
        Head head;
        head.first = i;
        Index k = i;
        if (auto const word = type_word_at(stretch_, i); word.type) {
            head.type = word.type;
            k = word.next;
        } else if (!is_number_word(i) && !stretch_.is_number(i)) {
            return boost::none;
        }
        // "Quyết định (QĐ) số", "Kế hoạch liên tịch số"
        if (head.type && stretch_.is_phrase(k, "liên"_w, "tịch"_w)) k += 2;
        if (is_number_word(k) && (k == i || stretch_.at(k).gap == Gap::none)) {
            head.has_number_word = true;
            ++k;
            if (stretch_.is_sign(k, '/') || stretch_.is_sign(k, ',')) ++k;
            if (stretch_.is_word(k, "và"_w)) ++k;
            if (stretch_.is_word(k, "ký"_w)) ++k;
            if (stretch_.is_word(k, "hiệu"_w)) ++k;
            if (stretch_.is_sign(k, ':') || (stretch_.is_sign(k, '.') && stretch_.at(k + 1).space)) ++k;
        }
        // scanning: "Quyt djnh s 1980/QD-TTg" has no readable head, the symbol is enough
        if (!stretch_.is_number(k) && !is_damaged_number(k)) return boost::none;
        if (stretch_.at(k).gap > Gap::none && !head.has_number_word && head.type) return boost::none;
        head.number = stretch_.is_number(k) ? k : k + 1;
        return head;
    }

    bool is_number_word(Index i) const noexcept {
        WordKey const word = stretch_.word(i);
        return word == "số"_w || (word == "so"_w && (stretch_.is_sign(i + 1, ':') || stretch_.is_sign(i + 1, '.')));
    }

    /// "I67": a letter that scanning put for a digit.
    bool is_damaged_number(Index i) const noexcept {
        auto const& token = stretch_.at(i);
        bool const letter = token.kind == Token::word && token.letters == 1 &&
                            (token.key == "I"_w || token.key == "l"_w || token.key == "O"_w);
        return letter && stretch_.is_number(i + 1) && stretch_.glued(i + 1);
    }

    Index read_at(Index i) {
        if (!stretch_.is_free(i)) return i;
        auto const& token = stretch_.at(i);
        if (token.kind == Token::word) {
            if (!may_begin_type_word(token.key) && !is_number_word(i)) return i;
            if (auto const named = law_by_name_at(i); named != 0) return named;
        } else if (token.kind != Token::number) {
            return i;
        }
        auto const head = head_at(i);
        if (!head) return i;
        auto const symbol = document_symbol_at(stretch_, head->number, head->type.has_value() || head->has_number_word);
        if (symbol) return keep(*head, symbol);
        if (head->type && number_alone(*head)) {
            SymbolMatch alone;
            alone.first = head->number;
            alone.next = head->number + 1;
            alone.number = stretch_.shown(head->number, head->number + 1, 20);
            alone.text = alone.number;
            return keep(*head, alone);
        }
        return i;
    }

    bool number_alone(Head const& head) const noexcept {
        Index const i = head.number;
        auto const digits = stretch_.digits_count(i);
        auto const value = stretch_.digits_value(i);
        if (digits == 0 || digits > 5 || !stretch_.is_number(i)) return false;
        Index const after = i + 1;
        char const sign = stretch_.at(after).kind;
        bool const joined = stretch_.glued(after) && (sign == '/' || sign == '-' || sign == '%' || sign == Token::word);
        bool const grouped = stretch_.glued(after) && (sign == '.' || sign == ',') && stretch_.is_number(after + 1) &&
                             stretch_.glued(after + 1);
        if (joined || grouped) return false;
        if (head.has_number_word) return true;
        // "KẾT QUẢ THỰC HIỆN KẾ HOẠCH 6 THÁNG ĐẦU NĂM": so many months
        if (stretch_.is_word(after, "tháng"_w) || (stretch_.is_word(after, "năm"_w) && !stretch_.is_number(after + 1)))
            return false;
        if (!may_stand_with_number_alone(*head.type)) return false;
        if (value >= 1900 && value < 2200) return false;
        auto const& first = stretch_.at(head.first);
        bool const legal = *head.type == DocumentType::circular || *head.type == DocumentType::decree;
        if (!first.capital && !legal) return false;
        bool const unit = stretch_.at(after).gap == Gap::none && static_cast<bool>(unit_at(stretch_.tokens(), after)) &&
                          !stretch_.at(after).capital && !is_day(after) && !stretch_.is_word(after, "năm"_w);
        return !unit || legal;
    }

    /// "Luật Công an nhân dân (2018)", "Luật Quốc phòng năm 2018": a law by name counts with its year or date.
    Index law_by_name_at(Index i) {
        auto const word = type_word_at(stretch_, i);
        bool const law = word.type && (*word.type == DocumentType::law || *word.type == DocumentType::ordinance);
        if (!law || !stretch_.at(i).capital || !stretch_.at(word.next).capital) return 0;
        Index k = word.next;
        for (; k < word.next + 16; ++k) {
            auto const& token = stretch_.at(k);
            if (token.kind != Token::word || token.gap != Gap::none || is_number_word(k)) break;
            if (stretch_.is_word(k, "năm"_w) || is_day(k)) break;
            if (stretch_.is_word(k, "của"_w) || stretch_.is_word(k, "được"_w)) return 0;
        }
        if (k == word.next) return 0;
        Index const name_end = k;
        Index next = 0;
        bool damaged = false;
        int year = 0;
        boost::optional<Date> date;
        if (stretch_.is_sign(k, '(')) {
            year = year_at(stretch_, k + 1, next, damaged);
            if (year != 0 && stretch_.is_sign(next, ')')) ++next;
        } else if (stretch_.is_word(k, "năm"_w)) {
            year = year_at(stretch_, k + 1, next, damaged);
        }
        if (year == 0) {
            auto const match = date_after(stretch_, k);
            if (!match) return 0;
            date = match.date();
            next = match.next;
        }
        DocumentFact fact;
        fact.type = word.type;
        fact.name = stretch_.shown(i, name_end);
        fact.date = date;
        if (year != 0) fact.year = year;
        fact.relation = relation_before(i);
        fact.span = stretch_.span(i, next);
        stretch_.claim(i, next, Claim::document);
        stretch_.reading().documents.push_back(std::move(fact));
        return next;
    }

    bool is_day(Index i) const noexcept { return stretch_.is_word(i, "ngày"_w); }

    DocumentRelation relation_before(Index first) const noexcept {
        for (Index back = 1; back <= 6 && back <= first; ++back) {
            Index const k = first - back;
            if (stretch_.at(k + 1).gap > Gap::comma) break;
            if (stretch_.is_phrase(k, "căn"_w, "cứ"_w)) return DocumentRelation::based_on;
            if (stretch_.is_phrase(k, "thực"_w, "hiện"_w) || stretch_.is_phrase(k, "triển"_w, "khai"_w) ||
                stretch_.is_phrase(k, "quán"_w, "triệt"_w))
                return DocumentRelation::carries_out;
            if (stretch_.is_word(k, "theo"_w)) return DocumentRelation::follows;
            if (is_issuing_verb(stretch_, k)) return DocumentRelation::issued;
        }
        // A list goes on with what began it: "Căn cứ ...; Kế hoạch số ..."
        auto const& documents = stretch_.reading().documents;
        if (!documents.empty() && documents.back().relation != DocumentRelation::issued &&
            stretch_.at(first).begin - documents.back().span.end < 4)
            return documents.back().relation;
        return DocumentRelation::none;
    }

    Index keep(Head head, SymbolMatch const& symbol) {
        find_type_word_further_back(head, symbol);
        DocumentFact fact;
        fact.type = head.type ? head.type : symbol.type;
        fact.number = symbol.number;
        fact.symbol = symbol.symbol;
        fact.text = symbol.text;
        fact.relation = relation_before(head.first);
        note_doubts(fact, head, symbol);
        Index first = std::min(head.first, symbol.first);
        Index next = symbol.next;
        bool dated = false;

        if (auto const date = date_right_after(next)) {
            fact.date = date.date();
            next = date.next;
            dated = true;
        } else if (auto const layout = date_of_header(head, next)) {
            fact.date = layout.date();
            next = layout.next;
            dated = true;
        }
        Index const issuer_next = read_issuer(stretch_, next, fact);
        if (!dated && issuer_next != next) {
            if (auto const date = date_right_after(issuer_next)) {
                fact.date = date.date();
                stretch_.claim(date.first, date.next, Claim::document);
                dated = true;
            }
        }
        Index const end = issuer_next;
        read_subject(end, fact);
        fact.effective = effective_date(end);
        if (!dated) {
            if (auto const lead = date_in_front(head.first)) {
                fact.date = lead.date();
                first = lead.first;
                dated = true;
                if (fact.issuer.empty()) fact.issuer = issuer_in_front(stretch_, lead.next, head.first);
            } else if (auto const late = date_after_title(next)) {
                fact.date = late.date();
                stretch_.claim(late.first, late.next, Claim::document);
                if (!stretch_.is_word(late.next, "của"_w)) {
                    fact.certainty = Certainty::candidate;
                    fact.doubt = {"ngày đứng sau trích yếu, có thể là ngày của việc khác",
                                  "the date stands after the title and may be of something else"};
                }
            } else {
                read_year(next, fact);
            }
        }
        fact.span = stretch_.span(first, end);
        stretch_.claim(first, end, Claim::document);
        stretch_.reading().documents.push_back(std::move(fact));
        return end;
    }

    /// "Chương trình hành động số 31-CTr/TU": words stand between the type and "số".
    void find_type_word_further_back(Head& head, SymbolMatch const& symbol) const {
        bool const contradicts = head.type && symbol.type && *head.type != *symbol.type;
        if ((head.type && !contradicts) || !symbol.type) return;
        for (Index back = 1; back <= 6 && back <= head.first; ++back) {
            Index const k = head.first - back;
            if (stretch_.at(k + 1).gap != Gap::none || !stretch_.is_word(k) || !stretch_.is_free(k)) return;
            auto const word = type_word_at(stretch_, k);
            if (!word.type || *word.type != *symbol.type || word.next > head.first) continue;
            head.first = k;
            head.type = word.type;
            return;
        }
    }

    static void note_doubts(DocumentFact& fact, Head const& head, SymbolMatch const& symbol) {
        if (symbol.damaged) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"số bị hỏng khi quét, không đọc được",
                          "the number is damaged by scanning and cannot be read"};
        } else if (!symbol.sure) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"ký hiệu không theo thể thức đã biết", "the symbol has no known form"};
        } else if (symbol.exchanged) {
            fact.doubt = {"dấu gạch chéo và gạch nối đổi chỗ cho nhau", "slash and hyphen stand in each other's place"};
        } else if (!symbol.symbol) {
            fact.doubt = {"không có ký hiệu", "there is no symbol"};
        }
        if (!head.type || !symbol.symbol || symbol.damaged) return;
        DocumentNumber parsed;
        if (try_parse(symbol.text, parsed)) return;
        if (parsed.type() && !parsed.admits(*head.type)) {
            fact.type_conflict = true;
            fact.doubt = {"tên loại khác với chữ viết tắt trong ký hiệu",
                          "the type word and the code in the symbol differ"};
        }
    }

    /// "ngày D", ", ngày D", "(ngày D)" just after a number.
    DateMatch date_right_after(Index i) const noexcept {
        Index k = i;
        if (stretch_.is_sign(k, ',')) ++k;
        if (stretch_.at(k).gap > Gap::comma) return {};
        if (stretch_.is_sign(k, '|')) {
            auto cell = full_date_at(stretch_, k + 1);
            if (cell) return cell;
        }
        auto date = date_after(stretch_, k);
        if (date) date.first = i;
        return date;
    }

    /// "Số: 167/BC-UBND. Ngã Năm, ngày 18 tháng 7 năm 2019"; "Số hiệu: ... Ngày ban hành: 03/08/2015".
    DateMatch date_of_header(Head const& head, Index next) const noexcept {
        if (head.type || !head.has_number_word) return {};
        for (Index k = next; k < next + 20; ++k) {
            if (stretch_.is_phrase(k, "ban"_w, "hành"_w) && stretch_.is_sign(k + 2, ':')) {
                if (auto date = full_date_at(stretch_, k + 3)) return date;
                return {};
            }
            bool const place_line = stretch_.before(k).kind == ',' && (is_day(k) || stretch_.is_word(k, "ngây"_w));
            if (place_line)
                if (auto date = full_date_at(stretch_, k + 1)) return date;
            if (k > next && type_word_at(stretch_, k).type && stretch_.is_word(type_word_at(stretch_, k).next, "số"_w))
                return {};
        }
        return {};
    }

    bool begins_document(Index k) const {
        auto const word = type_word_at(stretch_, k);
        if (!word.type) return false;
        auto const head = head_at(k);
        return head && static_cast<bool>(document_symbol_at(stretch_, head->number, true));
    }

    void read_subject(Index i, DocumentFact& fact) const {
        Index k = i;
        if (stretch_.is_sign(k, ',')) ++k;
        if (stretch_.at(k).gap > Gap::comma) return;
        bool const about = stretch_.is_word(k, "về"_w) || (stretch_.is_word(k, "V"_w) && stretch_.is_sign(k + 1, '/'));
        if (!about) return;
        Index const first = stretch_.is_word(k, "về"_w) ? k + 1 : k + 3;
        Index next = first;
        while (next < first + 40 && stretch_.at(next).kind != Token::end_mark && stretch_.at(next).gap < Gap::clause &&
               stretch_.at(next).kind != ';' && stretch_.at(next).kind != ')' &&
               !(stretch_.at(next).kind == '.' && stretch_.at(next + 1).gap >= Gap::sentence) &&
               !begins_document(next) && !stretch_.is_word(next, "để"_w))
            ++next;
        while (next > first && (stretch_.is_word(next - 1, "và"_w) || stretch_.is_word(next - 1, "có"_w))) --next;
        while (next > first && stretch_.at(next - 1).kind != Token::word && stretch_.at(next - 1).kind != Token::number)
            --next;
        fact.subject = stretch_.shown(first, next, 400);
    }

    /// "ngày D, issuer (đã) ban hành" before a type word.
    DateMatch date_in_front(Index head) const noexcept {
        if (head == 0) return {};
        Index verb = head;
        for (Index back = 1; back <= 4 && back <= head; ++back)
            if (is_issuing_verb(stretch_, head - back)) {
                verb = head - back;
                break;
            }
        if (verb == head) return {};
        for (Index back = 1; back <= longest_lead && back <= verb; ++back) {
            Index const k = verb - back;
            if (stretch_.at(k + 1).gap >= Gap::clause || !stretch_.is_free(k)) return {};
            if (!is_day(k)) continue;
            auto date = full_date_at(stretch_, k + 1);
            if (!date) continue;
            date.first = k;
            return date;
        }
        return {};
    }

    /// The date after a title: "Kế hoạch số 5/KH-UBND về ... ngày D của ...". A document inside the title takes its
    /// own.
    DateMatch date_after_title(Index i) const noexcept {
        if (stretch_.at(i).gap != Gap::none || !stretch_.is_word(i) || stretch_.is_word(i, "và"_w)) return {};
        int inner = 0;
        for (Index k = i; k < i + longest_title; ++k) {
            auto const& token = stretch_.at(k);
            if (token.kind == Token::end_mark || token.gap >= Gap::clause || token.kind == ';') return {};
            if (token.kind == Token::word && may_begin_type_word(token.key))
                if (auto const head = head_at(k); head) {
                    auto const symbol = document_symbol_at(stretch_, head->number, true);
                    if (!symbol) continue;
                    if (++inner == 2) return {};
                    auto const own = date_right_after(symbol.next);
                    k = (own ? own.next : symbol.next) - 1;
                    continue;
                }
            if (stretch_.is_phrase(k, "hiệu"_w, "lực"_w)) return {};
            if (!is_day(k) || token.gap != Gap::none) continue;
            auto date = full_date_at(stretch_, k + 1);
            if (!date) continue;
            date.first = k;
            // followed by a clause of its own it dates an event
            auto const& after = stretch_.at(date.next);
            bool const ends = after.kind == Token::end_mark || after.gap >= Gap::clause || after.kind == '.' ||
                              after.kind == ';' || after.kind == ')' || after.kind == ',' ||
                              stretch_.is_word(date.next, "của"_w) || stretch_.is_word(date.next, "và"_w);
            return ends ? date : DateMatch{};
        }
        return {};
    }

    /// ", có hiệu lực (thi hành) kể từ ngày D": never the date of issue.
    boost::optional<Date> effective_date(Index i) const {
        for (Index k = i; k < i + 4; ++k) {
            if (!stretch_.is_phrase(k, "hiệu"_w, "lực"_w)) continue;
            for (Index day = k + 2; day < k + 8; ++day)
                if (is_day(day))
                    if (auto const date = full_date_at(stretch_, day + 1)) return date.date();
        }
        return boost::none;
    }

    /// "năm 2018" after a number that has no date.
    void read_year(Index i, DocumentFact& fact) const noexcept {
        if (!stretch_.is_word(i, "năm"_w) || stretch_.at(i).gap != Gap::none) return;
        Index next = 0;
        bool damaged = false;
        int const year = year_at(stretch_, i + 1, next, damaged);
        if (year != 0 && !damaged) fact.year = year;
    }

    Stretch& stretch_;
};

}  // namespace

void read_documents(Stretch& stretch) {
    DocumentReader(stretch).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
