// What the parts of a draft share: the text, its sentences, what was stated, and what was put aside.
#pragma once

#include "text/draft_words.hpp"
#include "text/marks.hpp"
#include "text/paper.hpp"

#include "json/value.hpp"

#include <criterion19/io/draft_dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Whose a text is.
enum class TextOf : std::uint8_t {
    commune,  ///< the commune of the dossier
    unclear,  ///< of several communes, and nobody says which is meant
    other,    ///< another commune than the one that was named for the dossier
    above,    ///< a district or province, in which the commune of the dossier may be named
};

/// A draft while it is made.
class DraftMaker {
public:
    DraftMaker(ReportReading const& reading, std::string_view utf8, PaperFrame frame, DossierContent& content,
               std::vector<DraftCandidate>& candidates);

    ReportReading const& reading() const noexcept { return reading_; }
    std::string_view utf8() const noexcept { return utf8_; }
    PaperFrame const& frame() const noexcept { return frame_; }
    Sentences const& sentences() const noexcept { return sentences_; }
    DossierContent& content() noexcept { return content_; }
    DossierContent const& content() const noexcept { return content_; }
    int year() const noexcept { return static_cast<int>(content_.year); }
    /// The year of a piece of a sentence.
    int year_of(Mark const& mark) const noexcept { return mark.year == 0 ? year() : mark.year; }

    /// Bytes as a reader sees them.
    std::string shown(Span span, std::size_t limit = 600) const;
    std::size_t sentence_of(Span span) const noexcept { return sentences_.at(span.begin); }
    /// The words of a sentence; valid until another sentence is asked for.
    Words const& words_of_sentence(std::size_t sentence);
    /// From the last ";" or the start of the sentence before `span` to its end.
    Span clause_to(Span span);

    /// The sentence of `span` as the origin of a value; where it is very long, or all quotes together are, `span`
    /// alone.
    Origin origin(Span span);

    /// Says whose the text is, and of the places whether they are the commune; once, when year and place are known.
    void settle_places(TextOf text_of);
    std::vector<Whose> const& places() const noexcept { return places_; }
    /// Whether anything of the text can be the commune's own.
    bool may_be_of_commune() const noexcept { return text_of_ == TextOf::commune || text_of_ == TextOf::above; }
    bool is_of_other_commune() const noexcept { return text_of_ == TextOf::other; }
    /// Whose it is where nobody is named.
    Whose unsaid() const noexcept { return text_of_ == TextOf::above ? Whose::above : Whose::commune; }

    /// Loads the sentence into `marks` and settles whose it is, of when, and what kind of statement.
    void load(std::size_t sentence, Marks& marks);
    /// The marks that were loaded are gone.
    void forget() noexcept { loaded_ = nullptr; }
    /// The line was read as a row of a table; lines come in their order.
    void mark_row(Span line) { rows_.push_back(line); }
    bool is_row(std::size_t sentence) const noexcept;
    /// What all under the heading above the byte is.
    Kinds section_of(std::size_t byte) const noexcept;
    /// Whether the sentence stands in the head, among the addressees or behind the text.
    bool is_frame(std::size_t sentence) const noexcept;

    /// Why a piece does not say something of the commune as a result; none where it does. `when` is judged where a
    /// yearly figure is asked for.
    boost::optional<Wording> doubt_of(Mark const& mark, bool yearly) const;
    /// Whether the sentence speaks of another commune, of a district or province, or of one hamlet.
    bool is_beside(std::size_t sentence) const {
        return !may_be_of_commune() || stances_[sentence] != Whose::commune || frame_.level == PaperLevel::hamlet;
    }
    /// Why what such a sentence says is put aside.
    Wording why_beside(std::size_t sentence) const noexcept;

    void put_aside(std::string about, Span span, BilingualText reason);
    /// With the value that it would have in the dossier.
    void offer(std::string about, json::Json value, Span span, Wording reason);
    void offer(Figure const& figure, Span span, Wording reason);
    void offer(Total total, Quantity const& quantity, Span span, Wording reason);
    void offer(Flag flag, bool value, Span span, Wording reason);

    /// Notes the words of the sentence that lost a letter, "đối tợng"; `finish` tells of them.
    void note_lost_letters(Marks const& marks);

    /// Offers what waited for the end of the text.
    void finish();

    /// States a figure, or widens what is stated already.
    void state(CountKind kind, int year, Interval bounds, Span span);
    Figure const* figure(CountKind kind, int year) const noexcept;
    void state(Total total, Interval bounds, Span span);
    void state(Flag flag, bool value, Span span);

private:
    /// A candidate that is dropped where the dossier comes to state the same.
    struct Pending {
        boost::optional<Total> total;
        boost::optional<Figure> figure;
        boost::optional<Flag> flag;
        Interval interval;  ///< of a flag 0 or 1
        Span span;
        Wording reason;
    };

    Figure figure_of(CountKind kind, int year, Interval bounds, Span span);

    ReportReading const& reading_;
    std::string_view utf8_;
    PaperFrame frame_;
    Sentences sentences_;
    std::vector<Section> sections_;
    DossierContent& content_;
    std::vector<DraftCandidate>& candidates_;
    std::vector<Whose> places_;
    std::vector<Whose> stances_;   ///< what each sentence speaks of at its end
    When last_when_ = When::year;  ///< of when the sentence before spoke at its end
    std::unordered_set<std::string> offered_;
    std::vector<Pending> pending_;
    std::vector<Span> rows_;
    TextOf text_of_ = TextOf::commune;
    bool part_of_year_ = false;
    bool perhaps_part_ = false;
    std::size_t lost_letters_ = 0;  ///< words that lost a letter
    Span first_lost_;
    std::size_t quoted_ = 0;         ///< bytes in all quotes
    Marks const* loaded_ = nullptr;  ///< the sentence loaded last; the marks outlive the pass over the sentences
    std::size_t loaded_at_ = Words::none;
    std::size_t words_at_ = Words::none;
    boost::optional<Words> words_;
};

// Why what several parts find is put aside.
inline constexpr Wording close_words{"câu chữ gần với tiêu chí, cần xem có đúng là tiêu chí đó không",
                                     "the words are close to the requirement; whether they mean it has to be decided"};
inline constexpr Wording is_of_other_year{"là của năm khác", "of another year"};
inline constexpr Wording perhaps_part_of_year{"số liệu có thể chỉ là của một phần năm",
                                              "the figure may be of a part of the year"};
inline constexpr Wording perhaps_total{"không nói rõ là tổng số", "it is not said that this is the total"};
inline constexpr Wording no_place{"hồ sơ không có mục cho số liệu này", "the dossier has no place for this figure"};
inline constexpr Wording only_aim{"là chỉ tiêu, không phải kết quả", "an aim, not a result"};
inline constexpr Wording no_bounds{"con số chỉ là \"khoảng\" hoặc không phải số nguyên",
                                   "the number is only \"about\", or no whole number"};

/// What a text is about, from its words; none where they tell nothing or two things.
boost::optional<Topic> topic_of_words(Words const& words);
/// The one year that a subject says it is for.
boost::optional<std::int64_t> year_of_subject(std::string_view subject);
/// Kind and level of a body, from its name and, where that says nothing, from the symbol of its document.
Issuer issuer_of_words(std::string_view name, std::string_view symbol = {});

/// The number with its hedge as bounds; none where it is no count or only "about".
boost::optional<Interval> bounds_of(Decimal const& number, Bound bound);

// Each part adds its records to the content.
void draft_documents(DraftMaker& maker);
/// All that is read sentence by sentence: figures, totals, defence, titles, models, claims, who takes part.
void draft_sentences(DraftMaker& maker);
void draft_tables(DraftMaker& maker);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
