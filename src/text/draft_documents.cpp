#include "text/dates.hpp"
#include "text/draft_maker.hpp"
#include "text/normalise.hpp"
#include "text/stretch.hpp"
#include "text/symbol_repair.hpp"

#include "json/dossier_fields.hpp"
#include "json/write_values.hpp"

#include <criterion19/base/calendar.hpp>

#include <algorithm>
#include <unordered_map>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

/// Whether only such words as "đã ban hành" stand between a body and its document.
bool is_issuing(Words const& between) {
    static constexpr std::string_view words[] = {"đã",  "còn",  "cũng", "có",  "ban", "hành", "ra",  "ký",
                                                 "kịp", "thời", "tiếp", "tục", "xây", "dựng", "vừa", "được"};
    for (auto const& token : between.tokens()) {
        if (token.kind != Token::word) return false;
        if (std::none_of(std::begin(words), std::end(words),
                         [&](std::string_view word) { return key_of_word(word) == token.key; }))
            return false;
    }
    return true;
}

class DocumentDrafter {
public:
    explicit DocumentDrafter(DraftMaker& maker) : maker_(maker), facts_(maker.reading().documents) {}

    void run() {
        records_.assign(facts_.size(), no_index);
        for (std::size_t i = 0; i < facts_.size(); ++i) add(i);
        tell_impossible_dates();
        tie();
        link();
    }

private:
    /// "Nghị quyết số 84-NQ/ĐU ngày 31/02/2018": the document has no date, and somebody should know why.
    void tell_impossible_dates() {
        constexpr std::size_t close = 12;  // bytes between a document and its date
        for (auto const& date : maker_.reading().dates) {
            if (!is_impossible(date)) continue;
            auto const after = std::partition_point(facts_.begin(), facts_.end(), [&](DocumentFact const& fact) {
                return fact.span.end <= date.span.begin;
            });
            auto const i = static_cast<std::size_t>(after - facts_.begin());
            bool const dates = i > 0 && date.span.begin - facts_[i - 1].span.end < close && !facts_[i - 1].date &&
                               records_[i - 1] != no_index;
            maker_.put_aside(dates ? "/documents/" + std::to_string(records_[i - 1]) + "/date" : "", date.span,
                             impossible_date);
        }
    }

    /// A recognition names its decision by symbol until the decision has an id.
    void link() {
        for (auto& recognition : maker_.content().recognitions) {
            if (!recognition.document) continue;
            auto const symbol = recognition.document->text();
            recognition.document = boost::none;
            for (auto const& document : documents())
                if (document.number == symbol && document.date == recognition.date) recognition.document = document.id;
        }
    }

    std::vector<Document>& documents() { return maker_.content().documents; }

    void add(std::size_t i) {
        auto const& fact = facts_[i];
        if (fact.same_as && records_[*fact.same_as] != no_index) {
            records_[i] = records_[*fact.same_as];
            return;
        }
        if (fact.certainty != Certainty::sure) return offer(i, fact.doubt);
        auto key = fact.symbol ? *fact.symbol + "|" + (fact.date ? iso_text(*fact.date) : "")
                               : fact.number + "|" + fact.name + "|" + fact.issuer + "|" +
                                     (fact.type ? std::string(key_of(*fact.type)) : "");
        auto const [known, fresh] = keys_.emplace(std::move(key), documents().size());
        if (!fresh) {
            records_[i] = known->second;
            return;
        }
        auto document = document_of(i);
        // A body of the commune is this commune's only where the text speaks of no other.
        bool const of_commune =
            document.issuer.level == Level::commune || (maker_.is_of_other_commune() && !document.issuer.level);
        if (of_commune && maker_.is_beside(maker_.sentence_of(fact.span)) && !names_commune(document.issuer.name)) {
            keys_.erase(known);
            return offer(i, maker_.why_beside(maker_.sentence_of(fact.span)));
        }
        if (fact.type_conflict)
            maker_.put_aside("/documents/" + std::to_string(documents().size()) + "/type", fact.span,
                             {"tên loại văn bản khác với ký hiệu", "the word says another type than the symbol"});
        document.id = DocumentId("vb" + std::to_string(documents().size() + 1));
        records_[i] = documents().size();
        documents().push_back(std::move(document));
    }

    Document document_of(std::size_t i) {
        auto const& fact = facts_[i];
        Document document;
        if (!fact.type_conflict) document.type = fact.type;
        document.number = fact.symbol ? *fact.symbol : fact.number;
        document.issuer = issuer(i);
        document.date = fact.date;
        document.subject = subject(i);
        if (document.subject.empty() && document.number.empty()) document.subject = fact.name;
        document.topic = topic_of_words(Words(document.subject));
        document.year = year_of_subject(document.subject);
        document.only_cited = !fact.symbol;
        document.origin = maker_.origin(fact.span);
        return document;
    }

    /// "1O2/QĐ-UBND": the digits before the letter that scanning put in their midst belong to it.
    std::string whole_symbol(DocumentFact const& fact) const {
        auto const text = maker_.utf8();
        auto at = text.substr(fact.span.begin, fact.span.end - fact.span.begin).find(fact.text);
        if (at == std::string_view::npos) return fact.text;
        at += fact.span.begin;
        auto const end = at + fact.text.size();
        while (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') --at;
        return std::string(text.substr(at, end - at));
    }

    /// With its number as it was before scanning damaged it, where that can be told.
    void offer(std::size_t i, Wording reason) {
        auto const& fact = facts_[i];
        auto document = document_of(i);
        if (fact.certainty != Certainty::sure && !fact.text.empty()) {
            document.number = repaired_symbol(whole_symbol(fact));
            document.only_cited = document.number.find_first_of("/-") == std::string::npos;
        }
        if (document.number.empty() && document.subject.empty())
            return maker_.put_aside("/documents", fact.span, reason);
        document.id = DocumentId("vb" + std::to_string(facts_.size() + i + 1));
        maker_.offer("/documents", json::to_json(document), fact.span, reason);
    }

    bool names_commune(std::string const& name) const {
        auto const& own = maker_.content().place.name;
        return !own.empty() && name.find(own) != std::string::npos;
    }

    /// The body that the text names; else the one that stands before "ban hành".
    Issuer issuer(std::size_t i) {
        auto const& fact = facts_[i];
        auto const symbol = fact.symbol ? std::string_view(*fact.symbol) : std::string_view();
        if (!fact.issuer.empty()) return issuer_of_words(fact.issuer, symbol);
        auto const& bodies = maker_.reading().organisations;
        if (fact.relation == DocumentRelation::issued) {
            auto const after = std::partition_point(bodies.begin(), bodies.end(), [&](OrganisationFact const& body) {
                return body.span.end <= fact.span.begin;
            });
            if (after != bodies.begin()) {
                auto const& body = *(after - 1);
                if (fact.span.begin - body.span.end < 80 &&
                    is_issuing(Words(maker_.utf8(), {body.span.end, fact.span.begin})))
                    return issuer_of_words(body.name, symbol);
            }
        }
        return issuer_of_words({}, symbol);
    }

    /// Without the body that issues the next document: "... năm 2018 và UBND xã [có] [Kế hoạch ...]".
    std::string subject(std::size_t i) const {
        auto out = facts_[i].subject;
        if (i + 1 >= facts_.size() || facts_[i + 1].relation != DocumentRelation::issued) return out;
        auto const& bodies = maker_.reading().organisations;
        auto const after = std::partition_point(bodies.begin(), bodies.end(), [&](OrganisationFact const& body) {
            return body.span.end <= facts_[i + 1].span.begin;
        });
        if (after == bodies.begin()) return out;
        auto const& body = *(after - 1);
        if (body.span.begin < facts_[i].span.end) return out;
        for (auto const* const joint : {" và ", ", ", "; "}) {
            auto const at = out.rfind(joint + body.name);
            if (at == std::string::npos) continue;
            if (!is_issuing(
                    Words(std::string_view(out).substr(at + std::string_view(joint).size() + body.name.size()))))
                continue;
            out.resize(at);
            break;
        }
        return out;
    }

    /// "Thực hiện A; B ..., UBND xã ban hành C": C carries out A and B, in one sentence or in two of a paragraph.
    void tie() {
        std::vector<std::size_t> basis;
        std::size_t basis_sentence = no_index;
        bool issued_in_basis_sentence = false;
        std::size_t last_issued = no_index;
        for (std::size_t i = 0; i < facts_.size(); ++i) {
            auto const& fact = facts_[i];
            auto const sentence = maker_.sentence_of(fact.span);
            bool const named =
                fact.relation == DocumentRelation::carries_out || fact.relation == DocumentRelation::based_on;
            bool const goes_on = fact.relation == DocumentRelation::none && sentence == basis_sentence &&
                                 !issued_in_basis_sentence && !basis.empty();
            if (named && last_issued + 1 == i && last_issued != no_index &&
                maker_.sentence_of(facts_[last_issued].span) == sentence && same_clause(last_issued, i)) {
                carry_out(last_issued, i);
                continue;
            }
            if (named || goes_on) {
                if (sentence != basis_sentence || issued_in_basis_sentence) basis.clear();
                basis_sentence = sentence;
                issued_in_basis_sentence = false;
                basis.push_back(i);
                continue;
            }
            if (fact.relation != DocumentRelation::issued) continue;
            last_issued = i;
            if (basis_sentence == no_index) continue;
            bool const here = sentence == basis_sentence;
            bool const next = sentence == basis_sentence + 1 && !issued_in_basis_sentence &&
                              maker_.sentences().paragraph(sentence) == maker_.sentences().paragraph(basis_sentence);
            issued_in_basis_sentence = issued_in_basis_sentence || here;
            if (here || next)
                for (auto const what : basis) carry_out(i, what);
        }
    }

    bool same_clause(std::size_t a, std::size_t b) const {
        auto const begin = facts_[a].span.end;
        if (facts_[b].span.begin < begin) return false;
        return maker_.utf8().substr(begin, facts_[b].span.begin - begin).find(';') == std::string_view::npos;
    }

    void carry_out(std::size_t i, std::size_t what) {
        if (records_[i] == no_index || records_[what] == no_index || records_[i] == records_[what]) return;
        auto& list = documents()[records_[i]].implements;
        auto const& id = documents()[records_[what]].id;
        if (list.size() < 100 && std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
    }

    DraftMaker& maker_;
    std::vector<DocumentFact> const& facts_;
    std::vector<std::size_t> records_;  // of each fact: index of its document, or none
    std::unordered_map<std::string, std::size_t> keys_;
};

}  // namespace

void draft_documents(DraftMaker& maker) {
    DocumentDrafter(maker).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
