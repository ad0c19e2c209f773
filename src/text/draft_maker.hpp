// What the parts of a draft share: the text, its sentences, of which place and time they speak, and what was put aside.
#pragma once

#include "text/draft_words.hpp"

#include <criterion19/io/draft_dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// A draft while it is made.
class DraftMaker {
public:
    DraftMaker(ReportReading const& reading, std::string_view utf8, DossierContent& content,
               std::vector<DraftCandidate>& candidates)
        : reading_(reading), utf8_(utf8), sentences_(utf8), content_(content), candidates_(candidates) {}

    ReportReading const& reading() const noexcept { return reading_; }
    std::string_view utf8() const noexcept { return utf8_; }
    Sentences const& sentences() const noexcept { return sentences_; }
    DossierContent& content() noexcept { return content_; }
    DossierContent const& content() const noexcept { return content_; }
    int year() const noexcept { return static_cast<int>(content_.year); }

    /// Bytes as a reader sees them.
    std::string shown(Span span, std::size_t limit = 600) const;
    std::size_t sentence_of(Span span) const noexcept { return sentences_.at(span.begin); }
    /// The words of a sentence; valid until another sentence is asked for.
    Words const& words_of_sentence(std::size_t sentence);
    /// From the last ";" or the start of the sentence before `span` to its end.
    Span clause_to(Span span);

    /// The sentence of `span` as the origin of a value; where it is very long, `span` alone.
    Origin origin(Span span) const;

    /// Whether the sentence speaks of another commune, of a district or province, or of one hamlet.
    bool is_beside(std::size_t sentence);
    /// Why what such a sentence says is put aside.
    Wording why_beside() const noexcept;
    /// Whether the sentence, or the text where the sentence does not say, speaks of a part of the year only.
    bool is_part_of_year(std::size_t sentence);
    /// The year that the sentence names beside its documents; that of the dossier where it names none; none where it
    /// names several.
    boost::optional<int> year_of(std::size_t sentence);

    void put_aside(std::string about, Span span, BilingualText reason);

    /// Says of which places and times the sentences speak; once, when year and place are known.
    void mark_sentences(bool commune_is_clear);

private:
    struct Marks {
        bool beside = false;
        bool period = false;
        bool whole_year = false;
        int year = 0;  ///< -1 for several
    };
    Marks& marks_of(std::size_t sentence);

    ReportReading const& reading_;
    std::string_view utf8_;
    Sentences sentences_;
    DossierContent& content_;
    std::vector<DraftCandidate>& candidates_;
    std::vector<Marks> marks_;
    bool commune_is_clear_ = true;
    bool part_of_year_ = false;
    std::size_t words_at_ = Words::none;
    boost::optional<Words> words_;
};

// Why what several parts find is put aside.
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
void draft_totals(DraftMaker& maker);
void draft_figures(DraftMaker& maker);
void draft_activities(DraftMaker& maker);
void draft_people(DraftMaker& maker);
void draft_claims(DraftMaker& maker);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
