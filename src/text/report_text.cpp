#include <criterion19/io/report_text.hpp>

#include "text/normalise.hpp"
#include "text/symbols.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/report_terms.hpp>
#include <criterion19/record/document_type.hpp>

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace {

constexpr std::size_t columns = 100;

class TextPrinter {
public:
    TextPrinter(ReportReading const& reading, std::string_view utf8, Language language, PlaceOf const& place_of)
        : reading_(reading), utf8_(utf8), language_(language), place_of_(place_of), marks_(utf8.size(), ' ') {}

    std::string print() {
        mark_all();
        marked_text();
        tables();
        return std::move(out_);
    }

private:
    void mark(Span span, char sign) {
        auto const end = std::min(span.end, marks_.size());
        for (auto i = span.begin; i < end; ++i) marks_[i] = sign;
    }

    void mark_all() {
        for (auto const& fact : reading_.counts) mark(fact.span, '-');
        for (auto const& fact : reading_.ratios) {
            mark(fact.span, '-');
            if (fact.claimed) mark(fact.claimed->span, '-');
        }
        for (auto const& fact : reading_.comparisons) mark(fact.span, '#');
        for (auto const& fact : reading_.dates) mark(fact.span, '~');
        for (auto const& fact : reading_.documents) mark(fact.span, '=');
        for (auto const& span : reading_.not_understood) mark(span, '?');
    }

    /// A line of text and under it, where there are any, its marks. Marks take no column for what is not seen.
    void flush(std::string& line, std::string& under) {
        while (!under.empty() && under.back() == ' ') under.pop_back();
        out_ += line + "\n";
        if (!under.empty()) out_ += under + "\n";
        line.clear();
        under.clear();
    }

    void marked_text() {
        std::string line;
        std::string under;
        std::size_t last_space = 0;  // in line, one past it; 0 where there is none
        std::size_t last_space_under = 0;
        for (std::size_t i = 0; i < utf8_.size();) {
            auto const symbol = text::symbol_at(utf8_.substr(i));
            auto const piece = utf8_.substr(i, symbol.length);
            char const sign = marks_[i];
            i += symbol.length;
            if (symbol.kind == text::SymbolKind::newline) {
                if (symbol.code_point == '\n') flush(line, under);
                last_space = 0;
                continue;
            }
            if (symbol.kind == text::SymbolKind::invisible) continue;
            if (symbol.kind == text::SymbolKind::mark) {
                line += piece;
                continue;
            }
            bool const control = symbol.code_point < 0x20 || symbol.code_point == 0x7f;
            if (symbol.kind == text::SymbolKind::space || control)
                line += ' ';
            else
                line += text::shown(piece);
            under += sign;
            if (symbol.kind == text::SymbolKind::space) {
                last_space = line.size();
                last_space_under = under.size();
            }
            if (under.size() < columns) continue;
            if (last_space == 0) {
                flush(line, under);
                continue;
            }
            auto rest = line.substr(last_space);
            auto rest_under = under.substr(last_space_under);
            line.resize(last_space - 1);
            under.resize(last_space_under - 1);
            flush(line, under);
            line = std::move(rest);
            under = std::move(rest_under);
            last_space = 0;
        }
        if (!line.empty()) flush(line, under);
    }

    std::string_view say(Wording wording) const { return wording.in(language_); }

    void heading(Wording wording) {
        out_ += "\n";
        out_ += say(wording);
        out_ += "\n";
    }

    /// "  value | meaning | certainty: doubt | «as it stands»"
    void row(std::string const& value, std::string_view meaning, Certainty certainty, Wording doubt, Span span) {
        out_ += "  " + value;
        if (!meaning.empty()) {
            out_ += " | ";
            out_ += meaning;
        }
        out_ += " | ";
        out_ += say(wording_of(certainty));
        if (!doubt.vi.empty()) {
            out_ += ": ";
            out_ += say(doubt);
        }
        out_ += " | «" + text::shown(utf8_.substr(span.begin, span.end - span.begin), 200) + "»";
        place(span);
        out_ += "\n";
    }

    /// " (đoạn 12)", where the text was taken from a file that has such places.
    void place(Span span) {
        if (place_of_) out_ += " (" + text::shown(place_of_(span.begin).in(language_)) + ")";
    }

    /// Digits as Vietnamese texts write them: a comma before the decimals.
    std::string number(Decimal value) const {
        auto text = value.text();
        if (language_ == Language::vi) std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }
    std::string bounded(Bound bound, std::string const& text) const {
        return bound == Bound::exact ? text : std::string(say(wording_of(bound))) + " " + text;
    }
    std::string percent(ReportedPercent const& value) const {
        Decimal shown{value.hundredths, 2};
        while (shown.scale > 0 && shown.value % 10 == 0) {
            shown.value /= 10;
            --shown.scale;
        }
        return bounded(value.bound, number(shown) + " %");
    }
    std::string_view meaning(ReadMeaning const& value) const { return say(wording_of(value.kind)); }
    static Certainty worst(Certainty a, Certainty b) {
        return a == Certainty::candidate || b == Certainty::candidate ? Certainty::candidate : Certainty::sure;
    }
    static Wording either(Wording a, Wording b) { return a.vi.empty() ? b : a; }

    template <class Fact>
    void number_row(std::string const& value, Fact const& fact) {
        auto const read = fact.meaning;
        row(value, meaning(read), worst(fact.certainty, read.certainty), either(fact.doubt, read.doubt), fact.span);
    }

    void tables() {
        if (!reading_.documents.empty()) heading({"Văn bản", "Documents"});
        for (auto const& fact : reading_.documents) {
            std::string value = fact.symbol ? *fact.symbol : fact.number.empty() ? fact.name : fact.number;
            if (value.empty()) value = "?";
            if (fact.date) value += ", " + print_date(*fact.date);
            if (!fact.issuer.empty()) value += ", " + fact.issuer;
            row(value, fact.type ? say(wording_of(*fact.type)) : std::string_view(), fact.certainty, fact.doubt,
                fact.span);
        }
        if (!reading_.dates.empty()) heading({"Ngày tháng", "Dates"});
        for (auto const& fact : reading_.dates)
            row(fact.text(), say(wording_of(fact.role)), fact.certainty, fact.doubt, fact.span);
        if (!reading_.ratios.empty()) heading({"Tỷ lệ", "Ratios"});
        for (auto const& fact : reading_.ratios) {
            std::string value = fact.part ? std::to_string(*fact.part) : "?";
            value += "/";
            value += fact.whole ? std::to_string(*fact.whole) : "?";
            if (!fact.part && !fact.whole) value.clear();
            if (fact.claimed) value += (value.empty() ? "" : ", ") + percent(*fact.claimed);
            auto const& unit = fact.unit.empty() ? fact.of : fact.unit;
            if (!unit.empty()) value += " " + unit;
            if (fact.target) value += say({" (mục tiêu)", " (aim)"});
            number_row(value, fact);
        }
        if (!reading_.counts.empty()) heading({"Số liệu", "Counts"});
        for (auto const& fact : reading_.counts) {
            auto value = bounded(fact.bound, number(fact.number)) + " " + fact.unit;
            for (auto const& one : fact.companions)
                value += ", " + bounded(one.bound, number(one.number)) + " " + one.unit;
            if (fact.target) value += say({" (mục tiêu)", " (aim)"});
            number_row(value, fact);
        }
        if (!reading_.comparisons.empty()) heading({"So sánh", "Comparisons"});
        for (auto const& fact : reading_.comparisons) {
            std::string value = fact.current ? number(*fact.current) : "?";
            value += " ← ";
            value += fact.previous ? number(*fact.previous) : "?";
            value += " (";
            value += say(wording_of(fact.direction));
            if (fact.delta)
                value +=
                    " " + number({fact.delta->value < 0 ? -fact.delta->value : fact.delta->value, fact.delta->scale});
            if (fact.delta_percent) value += ", " + percent(*fact.delta_percent);
            value += ")";
            if (!fact.unit.empty()) value += " " + fact.unit;
            if (!fact.base.empty()) value += ", " + fact.base;
            number_row(value, fact);
        }
        if (!reading_.standards.empty()) heading({"Tiêu chuẩn được nêu", "Standards named"});
        for (auto const& fact : reading_.standards)
            row(std::string(say(wording_of(fact.standard))), say(wording_of(fact.status)), fact.certainty, fact.doubt,
                fact.span);
        if (!reading_.places.empty()) heading({"Địa danh", "Places"});
        for (auto const& fact : reading_.places)
            row(fact.name, say(wording_of(fact.kind)), fact.certainty, fact.doubt, fact.span);
        if (reading_.not_understood.empty()) return;
        heading({"Số chưa hiểu", "Numbers not understood"});
        for (auto const& span : reading_.not_understood) {
            auto const begin = span.begin < 40 ? 0 : back_to_start(span.begin - 40);
            auto const end = forward_to_start(std::min(span.end + 40, utf8_.size()));
            out_ += "  «…" + text::shown(utf8_.substr(begin, end - begin)) + "…»";
            place(span);
            out_ += "\n";
        }
    }

    std::size_t back_to_start(std::size_t i) const {
        while (i > 0 && (static_cast<unsigned char>(utf8_[i]) & 0xc0U) == 0x80U) --i;
        return i;
    }
    std::size_t forward_to_start(std::size_t i) const {
        while (i < utf8_.size() && (static_cast<unsigned char>(utf8_[i]) & 0xc0U) == 0x80U) ++i;
        return i;
    }

    ReportReading const& reading_;
    std::string_view utf8_;
    Language language_;
    PlaceOf const& place_of_;
    std::string marks_;
    std::string out_;
};

}  // namespace

std::string report_text(ReportReading const& reading, std::string_view utf8, Language language,
                        PlaceOf const& place_of) {
    return TextPrinter(reading, utf8, language, place_of).print();
}

}  // namespace v1
}  // namespace criterion19
