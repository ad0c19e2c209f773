// What one cell of a table says.
#include "json/characters.hpp"
#include "json/facts_table.hpp"
#include "json/facts_values.hpp"
#include "json/percentages.hpp"
#include "json/written.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"

#include <criterion19/base/calendar.hpp>

#include <charconv>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

bool read_digits(std::string_view text, std::int64_t& out) noexcept {
    auto const result = std::from_chars(text.data(), text.data() + text.size(), out);
    return !text.empty() && result.ec == std::errc() && result.ptr == text.data() + text.size();
}

/// Yes or no as people tick it: true, yes, có, đúng, x; false, no, không, sai. Capitals and Unicode form do not matter.
bool read_flag(std::string_view text, std::int64_t& out) {
    using namespace text::literals;
    auto const key = text::key_of_word(text);
    for (auto const yes : {"true"_w, "yes"_w, "x"_w, "có"_w, "đúng"_w}) {
        if (key != yes) continue;
        out = 1;
        return true;
    }
    for (auto const no : {"false"_w, "no"_w, "không"_w, "sai"_w}) {
        if (key != no) continue;
        out = 0;
        return true;
    }
    return read_whole(text, out);
}

bool read_date(std::string_view text, std::int64_t& out) {
    // The time of day that spreadsheets add to a date.
    for (std::string_view const midnight : {" 00:00:00", "T00:00:00", " 0:00:00", " 00:00", " 0:00"}) {
        if (text.size() <= midnight.size() || text.substr(text.size() - midnight.size()) != midnight) continue;
        text.remove_suffix(midnight.size());
        break;
    }
    if (auto const date = read_written_date(text)) {
        out = to_day(*date).number;
        return true;
    }
    // Excel counts days, with 1970-01-01 as the 25569th. Outside these years the number is more likely a year or a
    // count in the wrong column.
    constexpr std::int64_t epoch = 25569;
    constexpr std::int64_t begin = 36526;  // 2000-01-01
    constexpr std::int64_t end = 73051;    // 2100-01-01
    std::int64_t serial = 0;
    if (!read_whole(text, serial) || serial < begin || serial >= end) return false;
    out = serial - epoch;
    return true;
}

/// One end of a value.
boost::optional<Error> read_end(std::string_view text, ValueKind kind, std::string const& path, std::int64_t& out) {
    switch (kind) {
        case ValueKind::date:
            if (read_date(text, out)) return boost::none;
            return make_error(ErrorCode::invalid_date, path, {shorten(text)});
        case ValueKind::flag:
            if (read_flag(text, out)) return boost::none;
            break;
        case ValueKind::count:
            if (read_whole(text, out)) return boost::none;
            break;
        case ValueKind::percent: {
            auto number = text;
            if (!number.empty() && number.back() == '%') number = without_blanks(number.substr(0, number.size() - 1));
            auto const percent = parse_percent(number);
            if (!percent) return no_percentage(shorten(text), path);
            out = percent->hundredths;
            return boost::none;
        }
    }
    return no_whole_number(text, path);
}

}  // namespace

std::string_view without_blanks(std::string_view text) noexcept {
    constexpr std::string_view no_break = "\xC2\xA0";
    for (;;) {
        if (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        else if (text.substr(0, 2) == no_break)
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        else if (text.size() >= 2 && text.substr(text.size() - 2) == no_break)
            text.remove_suffix(2);
        else
            return text;
    }
}

bool read_whole(std::string_view text, std::int64_t& out) noexcept {
    if (read_digits(text, out)) return true;
    auto const point = text.find_first_of(".,");
    if (point == std::string_view::npos || point == 0) return false;
    auto const decimals = text.substr(point + 1);
    // Three zeros are as likely a group of a larger number.
    bool const none =
        !decimals.empty() && decimals.size() != 3 && decimals.find_first_not_of('0') == std::string_view::npos;
    return none && read_digits(text.substr(0, point), out);
}

Error no_whole_number(std::string_view text, std::string const& path) {
    return make_error(ErrorCode::not_an_integer, path, {with_number_meant(shorten(text))});
}

boost::optional<Error> read_cell(FactsKeys const& keys, std::size_t slot, std::string_view text, Interval& out) {
    auto const kind = keys.kind(slot);
    auto interval = keys.domain(slot);
    auto const path = [&] { return "/" + keys.key(slot); };
    auto const range = text.find("..");
    boost::optional<Error> error;
    if (text.substr(0, 2) == ">=")
        error = read_end(without_blanks(text.substr(2)), kind, path(), interval.lo);
    else if (text.substr(0, 2) == "<=")
        error = read_end(without_blanks(text.substr(2)), kind, path(), interval.hi);
    else if (range != std::string_view::npos) {
        error = read_end(without_blanks(text.substr(0, range)), kind, path(), interval.lo);
        if (!error) error = read_end(without_blanks(text.substr(range + 2)), kind, path(), interval.hi);
    } else {
        error = read_end(text, kind, path(), interval.lo);
        interval.hi = interval.lo;
    }
    if (!error) error = refuse_filled_in(keys, slot, interval);
    if (!error) out = interval;
    return error;
}

}  // namespace json

Result<Interval> read_fact(FactsKeys const& keys, std::size_t slot, std::string_view text) {
    Interval out;
    if (auto fault = text::fault_of_text(text)) return *std::move(fault);
    if (auto fault = json::read_cell(keys, slot, json::without_blanks(text), out)) return *std::move(fault);
    return out;
}

}  // namespace v1
}  // namespace criterion19
