#include <criterion19/io/report_json.hpp>

#include "json/characters.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/report_terms.hpp>
#include <criterion19/record/document_type.hpp>

namespace criterion19 {
inline namespace v1 {
namespace {

/// Writes JSON in the order of its calls. Numbers are copied as text, so that none loses a digit.
class Writer {
public:
    void open(char bracket) {
        separate();
        out_ += bracket;
        first_ = true;
    }
    void close(char bracket) {
        out_ += bracket;
        first_ = false;
    }
    void key(std::string_view name) {
        separate();
        quote(name);
        out_ += ": ";
        first_ = true;
    }
    void raw(std::string_view value) {
        separate();
        out_ += value;
    }
    void string(std::string_view value) {
        separate();
        quote(value);
    }
    void field(std::string_view name, std::string_view value) { key(name), string(value); }
    void raw_field(std::string_view name, std::string_view value) { key(name), raw(value); }
    void flag(std::string_view name, bool value) {
        if (value) raw_field(name, "true");
    }
    void line() { out_ += '\n'; }

    std::string take() { return std::move(out_); }

private:
    void separate() {
        if (!first_) out_ += ", ";
        first_ = false;
    }
    void quote(std::string_view value) { json::append_quoted(out_, value); }

    std::string out_;
    bool first_ = true;
};

class ReadingWriter {
public:
    std::string write(ReportReading const& reading) {
        w_.open('{');
        list("documents", reading.documents);
        list("dates", reading.dates);
        list("ratios", reading.ratios);
        list("counts", reading.counts);
        list("comparisons", reading.comparisons);
        list("places", reading.places);
        list("organisations", reading.organisations);
        list("years", reading.years);
        list("standards", reading.standards);
        w_.key("not_understood");
        w_.open('[');
        for (auto const& span : reading.not_understood) span_value(span);
        w_.close(']');
        w_.close('}');
        w_.line();
        return w_.take();
    }

private:
    template <class Fact>
    void list(std::string_view name, std::vector<Fact> const& facts) {
        w_.key(name);
        w_.open('[');
        for (auto const& fact : facts) {
            w_.line();
            w_.open('{');
            write_fact(fact);
            w_.close('}');
        }
        w_.close(']');
        w_.line();
    }

    void span_value(Span span) { w_.raw("[" + std::to_string(span.begin) + ", " + std::to_string(span.end) + "]"); }
    void span(Span where) { w_.key("span"), span_value(where); }
    template <class Number>
    void number(std::string_view name, boost::optional<Number> const& value) {
        w_.raw_field(name, value ? std::to_string(*value) : "null");
    }
    void decimal(std::string_view name, boost::optional<Decimal> const& value) {
        w_.raw_field(name, value ? value->text() : "null");
    }
    void date(std::string_view name, boost::optional<Date> const& value) {
        if (value)
            w_.field(name, iso_text(*value));
        else
            w_.raw_field(name, "null");
    }
    void percent(std::string_view name, boost::optional<ReportedPercent> const& value) {
        if (!value) {
            w_.raw_field(name, "null");
            return;
        }
        w_.raw_field(name, percent_text(value->hundredths));
        bound(std::string(name) + "_bound", value->bound);
    }
    static std::string percent_text(std::int64_t value) {
        Decimal shown{value, 2};
        while (shown.scale > 0 && shown.value % 10 == 0) {
            shown.value /= 10;
            --shown.scale;
        }
        return shown.text();
    }
    void bound(std::string_view name, Bound value) {
        if (value != Bound::exact) w_.field(name, key_of(value));
    }
    void text_field(std::string_view name, std::string const& value) {
        if (!value.empty()) w_.field(name, value);
    }
    template <class Fact>
    void certainty(Fact const& fact) {
        w_.field("certainty", key_of(fact.certainty));
        if (fact.doubt.vi.empty()) return;
        w_.key("doubt");
        w_.open('{');
        w_.field("vi", fact.doubt.vi);
        w_.field("en", fact.doubt.en);
        w_.close('}');
    }
    void meaning(ReadMeaning const& value) {
        w_.field("meaning", key_of(value.kind));
        if (value.certainty == Certainty::candidate) w_.field("meaning_certainty", key_of(value.certainty));
    }
    void companions(std::vector<Companion> const& all) {
        if (all.empty()) return;
        w_.key("companions");
        w_.open('[');
        for (auto const& one : all) {
            w_.open('{');
            w_.field("role", key_of(one.role));
            w_.raw_field("value", one.number.text());
            bound("bound", one.bound);
            w_.field("unit", one.unit);
            span(one.span);
            w_.close('}');
        }
        w_.close(']');
    }

    void write_fact(DocumentFact const& fact) {
        if (fact.type) w_.field("type", key_of(*fact.type));
        w_.flag("type_conflict", fact.type_conflict);
        if (fact.number.empty())
            w_.raw_field("number", "null");
        else
            w_.field("number", fact.number);
        if (fact.symbol)
            w_.field("symbol", *fact.symbol);
        else
            w_.raw_field("symbol", "null");
        date("date", fact.date);
        text_field("text", fact.text);
        text_field("name", fact.name);
        text_field("issuer", fact.issuer);
        text_field("subject", fact.subject);
        if (fact.year) number("year", fact.year);
        if (fact.effective) date("effective", fact.effective);
        if (fact.same_as) number("same_as", fact.same_as);
        if (fact.relation != DocumentRelation::none) w_.field("relation", key_of(fact.relation));
        span(fact.span);
        certainty(fact);
    }
    void write_fact(DateFact const& fact) {
        w_.field("date", fact.text());
        w_.field("role", key_of(fact.role));
        w_.flag("every_year", fact.every_year);
        if (!fact.year_given) w_.raw_field("year_given", "false");
        span(fact.span);
        certainty(fact);
    }
    void write_fact(RatioFact const& fact) {
        number("part", fact.part);
        number("whole", fact.whole);
        percent("claimed_percent", fact.claimed);
        text_field("unit", fact.unit);
        text_field("of", fact.of);
        w_.flag("apart", fact.apart);
        w_.flag("target", fact.target);
        w_.flag("over_target", fact.over_target);
        meaning(fact.meaning);
        span(fact.span);
        certainty(fact);
    }
    void write_fact(CountFact const& fact) {
        w_.raw_field("value", fact.number.text());
        bound("bound", fact.bound);
        w_.field("unit", fact.unit);
        text_field("what", fact.what);
        w_.flag("in_words", fact.in_words);
        w_.flag("target", fact.target);
        companions(fact.companions);
        meaning(fact.meaning);
        span(fact.span);
        certainty(fact);
    }
    void write_fact(ComparisonFact const& fact) {
        decimal("current", fact.current);
        decimal("previous", fact.previous);
        w_.flag("previous_computed", fact.previous_computed);
        decimal("delta", fact.delta);
        bound("delta_bound", fact.delta_bound);
        percent("delta_percent", fact.delta_percent);
        w_.field("direction", key_of(fact.direction));
        w_.flag("same_period", fact.same_period);
        if (fact.base_year) number("base_year", fact.base_year);
        text_field("base", fact.base);
        text_field("unit", fact.unit);
        text_field("what", fact.what);
        w_.flag("target", fact.target);
        companions(fact.companions);
        meaning(fact.meaning);
        span(fact.span);
        certainty(fact);
    }
    void write_fact(PlaceFact const& fact) {
        w_.field("kind", key_of(fact.kind));
        text_field("word", fact.word);
        w_.field("name", fact.name);
        if (fact.inside) number("inside", fact.inside);
        span(fact.span);
        certainty(fact);
    }
    void write_fact(OrganisationFact const& fact) {
        w_.field("name", fact.name);
        span(fact.span);
    }
    void write_fact(YearFact const& fact) {
        w_.raw_field("year", std::to_string(fact.year));
        w_.field("place", key_of(fact.place));
        span(fact.span);
    }
    void write_fact(StandardClaim const& fact) {
        w_.field("standard", key_of(fact.standard));
        w_.field("status", key_of(fact.status));
        span(fact.span);
        certainty(fact);
    }

    Writer w_;
};

}  // namespace

std::string report_json(ReportReading const& reading) {
    return ReadingWriter().write(reading);
}

}  // namespace v1
}  // namespace criterion19
