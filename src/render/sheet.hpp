// A report as blocks, before it has a format: what is said is decided once, and every format shows all of it.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/io/render.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {

/// How something came out: its colour, and its mark where there is no colour.
enum class Tone { plain, good, bad, unsure, faint };

constexpr Tone tone_of(Outcome outcome) noexcept {
    constexpr Tone tones[] = {Tone::unsure, Tone::good, Tone::bad, Tone::faint};
    return tones[static_cast<unsigned>(outcome)];
}

/// One bar of a small chart: bars of one cell share a scale.
struct Bar {
    std::string label;  ///< "2018"
    std::int64_t value = 0;
    std::string text;  ///< the value as printed
};

struct Cell {
    std::vector<std::string> lines;
    std::vector<std::string> remarks;  ///< in smaller letters below
    std::vector<Bar> bars;
};

/// Where a column stands in a line of text.
enum class Place {
    number,   ///< opens the row
    head,     ///< what the row is about
    below,    ///< a line of its own, after its name
    wide,     ///< only where there is room for a table; `Row::summary` says it in text
    outcome,  ///< closes the first line
};

struct Column {
    std::string name;
    std::string_view style;  ///< name of its class in HTML
    Place place = Place::below;
};

struct Row {
    Tone tone = Tone::plain;
    std::size_t depth = 0;
    bool group = false;
    std::vector<Cell> cells;
    std::string summary;  ///< what the wide columns say, in a sentence; may be empty
};

struct Table {
    std::string caption;  ///< for those who cannot see where a table begins
    std::vector<Column> columns;
    std::vector<Row> rows;
};

struct Item {
    Tone tone = Tone::plain;
    std::string text;
    std::vector<std::string> notes;
};

/// A heading and what stands below it, in the order of the members.
struct Section {
    std::string heading;
    std::vector<std::string> paragraphs;
    std::vector<Item> items;
    std::string closing;
    boost::optional<Table> table;
};

/// A part of the progress picture.
struct Segment {
    Tone tone = Tone::plain;
    std::int64_t share = 0;  ///< hundredths of a percent; all together 10000
    std::string label;
};

/// The result, before everything else.
struct Verdict {
    Tone tone = Tone::plain;
    std::string text;
    std::vector<std::string> lines;
    std::vector<Segment> segments;
    std::string picture;  ///< the segments in words
};

/// The whole report.
struct Sheet {
    Language language = Language::vi;
    std::string kind;                ///< "BÁO CÁO"
    std::string title;               ///< "Kết quả đánh giá ..."
    std::string subject;             ///< "Tân Phước, năm 2018"
    std::string standard;            ///< for text, which has no title
    std::vector<std::string> lines;  ///< below the title
    std::vector<std::string> basis;  ///< legal texts
    boost::optional<Verdict> verdict;
    std::vector<Section> sections;
    std::string signer;  ///< who signs on the right
    std::string footer;
};

std::string print_text(Sheet const& sheet, TextOptions const& options);
std::string print_markdown(Sheet const& sheet);
std::string print_html(Sheet const& sheet);

}  // namespace render
}  // namespace v1
}  // namespace criterion19
