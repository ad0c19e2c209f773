// What a report says, fact by fact: each with the bytes it stands in. No fact is judged here.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/language.hpp>
#include <criterion19/io/report_meaning.hpp>
#include <criterion19/record/document_type.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Bytes [begin, end) of the text as it was given, whatever was normalised to read it.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr bool overlaps(Span other) const noexcept { return begin < other.end && other.begin < end; }

    friend constexpr bool operator==(Span a, Span b) noexcept { return a.begin == b.begin && a.end == b.end; }
    friend constexpr bool operator!=(Span a, Span b) noexcept { return !(a == b); }
};

/// Whether the text itself says so.
enum class Certainty : std::uint8_t {
    sure,       ///< it stands in the text
    candidate,  ///< one reading among others; `doubt` says why. Confirm before use
};

/// A decimal number, exactly: value / 10^scale. "2,5 triệu" is {2500000, 0}, "58,52" is {5852, 2}.
struct Decimal {
    std::int64_t value = 0;
    std::uint8_t scale = 0;  ///< 0 for a whole number; no trailing zeros after the point

    constexpr bool whole() const noexcept { return scale == 0; }
    /// "2500000", "58.52": with a point, as JSON writes it.
    std::string text() const;

    friend constexpr bool operator==(Decimal a, Decimal b) noexcept { return a.value == b.value && a.scale == b.scale; }
    friend constexpr bool operator!=(Decimal a, Decimal b) noexcept { return !(a == b); }
};

/// What a hedge word makes of a number.
enum class Bound : std::uint8_t {
    exact,     ///< no hedge
    at_least,  ///< hơn, trên, ít nhất, tối thiểu, từ ... trở lên
    at_most,   ///< dưới, tối đa, không quá, chưa đến
    about,     ///< gần, khoảng, xấp xỉ
};

/// Which question of a dossier a number answers, and how sure that is.
struct ReadMeaning {
    FactMeaning kind = FactMeaning::none;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// A percentage in hundredths: 86,7 % is 8670.
struct ReportedPercent {
    std::int64_t hundredths = 0;
    Bound bound = Bound::exact;
    Span span;
};

/// Quan hệ giữa văn bản: how the text ties a document to what it reports.
enum class DocumentRelation : std::uint8_t {
    none,
    carries_out,  ///< thực hiện, triển khai
    based_on,     ///< căn cứ
    follows,      ///< theo
    issued,       ///< ban hành, có, ra, ký: the text reports that it was issued
};

/// Văn bản nêu trong báo cáo.
struct DocumentFact {
    boost::optional<DocumentType> type;    ///< from the word, or from the code where there is no word
    bool type_conflict = false;            ///< the word says another type than the code
    std::string number;                    ///< "67"; empty where there is none or it cannot be read
    boost::optional<std::string> symbol;   ///< canonical, "67-NQ/ĐU"; none where the text gives no symbol
    std::string text;                      ///< number and symbol as they stand
    std::string name;                      ///< of a law without number: "Luật Công an nhân dân"
    std::string issuer;                    ///< as it stands; empty where the text names none
    std::string subject;                   ///< what follows "về"; empty where there is none
    boost::optional<Date> date;            ///< of issue
    boost::optional<int> year;             ///< where the text gives a year alone
    boost::optional<Date> effective;       ///< "có hiệu lực kể từ ngày ..."
    boost::optional<std::size_t> same_as;  ///< index of the citation that the date is taken from
    DocumentRelation relation = DocumentRelation::none;
    Span span;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// What a date is in the text.
enum class DateRole : std::uint8_t {
    mentioned,  ///< a day on which something happened or is due
    published,  ///< the page's own date, or that of signing
    period,     ///< one end of a period, a month or a quarter
    effective,  ///< a document takes effect
};

/// Ngày, tháng hoặc quý. Dates of documents stand in `DocumentFact`.
struct DateFact {
    int year = 0;     ///< 0 where the text gives none and none can be told
    int quarter = 0;  ///< 1 to 4 for a quarter, then there is no month
    int month = 0;
    int day = 0;              ///< 0 where the text gives no day
    bool year_given = true;   ///< false: the year is taken from the context (candidate)
    bool every_year = false;  ///< an anniversary: 19-8
    bool has_time = false;    ///< a time of day stands beside it
    DateRole role = DateRole::mentioned;
    Span span;
    Certainty certainty = Certainty::sure;
    Wording doubt;

    /// "2018-02-06", "2021-10", "2018-Q1", "08-19" every year, "--08-19" with unknown year.
    std::string text() const;
};

/// Tỷ lệ: a part of a whole, or a percentage alone.
struct RatioFact {
    boost::optional<std::int64_t> part;
    boost::optional<std::int64_t> whole;
    boost::optional<ReportedPercent> claimed;  ///< the percentage that the text claims
    std::string unit;                          ///< "hộ gia đình"
    std::string of;                            ///< what a percentage alone is a percentage of
    bool apart = false;                        ///< part and whole stand in different places of the text
    bool target = false;                       ///< an aim or a threshold, not a result
    bool over_target = false;                  ///< points over a target ("vượt 17,1%")
    Span span;
    Span part_span;   ///< empty where the part stands in `span`
    Span whole_span;  ///< empty where the whole stands in `span`
    ReadMeaning meaning;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// What a second number says of the cases counted before it.
enum class CompanionRole : std::uint8_t {
    persons,  ///< "7 vụ/24 đối tượng"
    dead,     ///< "22 vụ, 14 người chết"
    injured,  ///< "14 người bị thương"
};

/// A number that belongs to the count before it and has a unit of its own.
struct Companion {
    CompanionRole role = CompanionRole::persons;
    Decimal number;
    Bound bound = Bound::exact;
    std::string unit;
    Span span;
};

/// Số liệu: a number of something.
struct CountFact {
    Decimal number;
    Bound bound = Bound::exact;
    std::string unit;        ///< "vụ", "mắt camera"
    std::string what;        ///< the words after the unit, "phạm pháp hình sự"; may be empty
    bool known_unit = true;  ///< false: the noun is in no list
    bool in_words = false;   ///< "hai vụ"
    bool target = false;     ///< an aim, not a result
    std::vector<Companion> companions;
    Span span;
    ReadMeaning meaning;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// Chiều thay đổi.
enum class ChangeDirection : std::uint8_t { up, down, same };

/// So sánh với kỳ trước.
struct ComparisonFact {
    boost::optional<Decimal> current;
    boost::optional<Decimal> previous;
    bool previous_computed = false;  ///< the text gives current and change
    boost::optional<Decimal> delta;  ///< signed: negative is a decrease
    Bound delta_bound = Bound::exact;
    boost::optional<ReportedPercent> delta_percent;  ///< of the change, without sign
    ChangeDirection direction = ChangeDirection::same;
    bool same_period = false;        ///< "cùng kỳ"
    boost::optional<int> base_year;  ///< năm Y
    std::string base;                ///< as it stands, "cùng kỳ năm 2016"; empty where the text names none
    std::string unit;
    std::string what;
    bool target = false;  ///< an aim, not a result
    std::vector<Companion> companions;
    Span span;
    ReadMeaning meaning;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// Kind of a place.
enum class PlaceKind : std::uint8_t { hamlet, commune, district, province };

/// Địa danh.
struct PlaceFact {
    PlaceKind kind = PlaceKind::commune;
    std::string word;                     ///< "xã", "thị trấn"
    std::string name;                     ///< "Tân Phước"
    boost::optional<std::size_t> inside;  ///< index in `ReportReading::places` of the place that it lies in
    Span span;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

/// Cơ quan, tổ chức.
struct OrganisationFact {
    std::string name;
    Span span;
};

/// Where a year stands.
enum class YearPlace : std::uint8_t { alone, in_date, in_document, in_comparison, in_range };

/// Năm được nhắc tới.
struct YearFact {
    int year = 0;
    YearPlace place = YearPlace::alone;
    Span span;
};

/// What a text claims of a standard.
enum class ReportedStatus : std::uint8_t {
    mentioned,   ///< named only
    met,         ///< đạt
    recognised,  ///< được công nhận
    registered,  ///< đăng ký
    aim,         ///< phấn đấu, góp phần, mục tiêu
    not_met,     ///< chưa đạt
    partly,      ///< a part of the units
    definition,  ///< says what the standard is
};

/// Which standard a claim speaks of.
enum class ClaimedStandard : std::uint8_t {
    criterion19,    ///< tiêu chí 19 "Quốc phòng và An ninh"
    criterion19_1,  ///< chỉ tiêu 19.1
    criterion19_2,  ///< chỉ tiêu 19.2
    safe_unit,      ///< "An toàn về an ninh, trật tự"
    new_rural,      ///< nông thôn mới
};

/// Điều báo cáo nêu về một tiêu chuẩn.
struct StandardClaim {
    ClaimedStandard standard = ClaimedStandard::criterion19;
    ReportedStatus status = ReportedStatus::mentioned;
    Span span;
    Certainty certainty = Certainty::sure;
    Wording doubt;
};

}  // namespace v1
}  // namespace criterion19
