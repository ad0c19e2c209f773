// The frame of an official paper: national header and motto, issuing body, place and day, title, addressees, signature;
// and what stands under its headings.
#pragma once

#include "text/draft_words.hpp"
#include "text/marks.hpp"

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// The level of the body that issues a paper.
enum class PaperLevel : std::uint8_t { unknown, hamlet, commune, above };

/// What the frame says. Everything may be missing: news have none.
struct PaperFrame {
    bool official = false;  ///< the national header stands in it
    PaperLevel level = PaperLevel::unknown;
    std::string
        commune;  ///< of the issuing body, of a hamlet's paper that it lies in, in the case of running text: "Tân Bình"
    Span head;    ///< from the start to the end of the title; empty where there is no frame
    Span title;
    Span signature;  ///< from "Nơi nhận" or "TM." to the end
    std::vector<Span> addressees;
    boost::optional<int> title_year;  ///< the year that the title is about
    boost::optional<int> paper_year;  ///< the year of its day
    bool part_of_year = false;        ///< "6 tháng đầu năm" in the title
    bool plan = false;                ///< a plan, a programme or a resolution: nothing in it is a result
};

PaperFrame frame_of(std::string_view utf8);

/// A part of the text under one heading.
struct Section {
    std::size_t begin = 0;
    Kinds kinds = 0;  ///< `is_aim` under "Nhiệm vụ năm 2024", `is_rule` under "Quy định"
};

/// The sections in their order; the first begins at 0.
std::vector<Section> sections_of(std::string_view utf8);

/// Whether a line is all capitals, and more than one letter.
bool is_upper_line(Words const& words);

/// "TÂN BÌNH" as "Tân Bình"; a name that is not all capitals stays.
std::string in_running_case(std::string_view name);
/// Whether two names are one, whatever their case, composition and tone marks, and with "xã" or "phường" before them or
/// not.
bool is_same_name(std::string_view a, std::string_view b);

/// Whether a year stands where it says nothing of the paper's: "được công nhận ... năm 2017", "so với năm 2022", "đến
/// năm 2025", "nhiệm vụ năm 2024".
bool is_aside(std::string_view utf8, Span year);

/// Whether "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" begins at token i.
bool is_national_header(std::vector<Token> const& tokens, std::size_t i) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
