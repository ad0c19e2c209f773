#include "json/facts_plain.hpp"

#include "json/characters.hpp"
#include "json/facts_values.hpp"

#include <simdjson.h>

#include <cstring>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// Takes a name up to its closing quote; `at` stands behind the opening one. False where it is not plain.
bool take_plain_name(char const*& at, char const* end, std::string& out) {
    auto const* const quote = static_cast<char const*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
    if (quote == nullptr) return false;
    auto const size = static_cast<std::size_t>(quote - at);
    bool plain = size <= max_name_bytes && is_plain({at, size});
    for (auto const* c = at; c != quote; ++c) plain = plain && static_cast<unsigned char>(*c) >= 0x20U;
    if (!plain || !simdjson::validate_utf8(at, size)) return false;
    out.assign(at, size);
    at = quote + 1;
    return true;
}

/// Takes one value after its colon.
bool take_plain_value(char const*& at, FactsKeys const& keys, std::size_t slot, Interval& out) {
    auto const domain = keys.domain(slot);
    auto const kind = keys.kind(slot);
    // Most facts are counts of one digit.
    auto const digit = static_cast<std::int64_t>(*at) - '0';
    if (kind == ValueKind::count && digit >= 0 && digit <= 9 && is_end_of_value(at[1]) && digit >= domain.lo &&
        digit <= domain.hi) {
        ++at;
        out = exactly(digit);
        return true;
    }
    auto value = domain;
    auto const take = [&](std::int64_t& number) {
        auto const length = plain_length(at, kind, number);
        at += length;
        if (kind == ValueKind::percent) number *= hundredths_in_percent;
        // More than all of it is a fault, which is left to the parser.
        if (kind == ValueKind::percent && number > whole_in_hundredths) return false;
        return length > 0 && is_end_of_value(*at) && number >= domain.lo && number <= domain.hi;
    };
    if (std::memcmp(at, "null", 4) == 0) {
        at += 4;
        return true;
    }
    if (*at == '{') {
        constexpr std::string_view at_least = "{\"at_least\":";
        constexpr std::string_view at_most = "\"at_most\":";
        if (std::memcmp(at, at_least.data(), at_least.size()) != 0) return false;
        at += at_least.size();
        if (!take(value.lo)) return false;
        if (*at == ',') {
            ++at;
            if (std::memcmp(at, at_most.data(), at_most.size()) != 0) return false;
            at += at_most.size();
            if (!take(value.hi) || value.lo > value.hi) return false;
        }
        if (*at != '}') return false;
        ++at;
    } else {
        if (!take(value.lo)) return false;
        value.hi = value.lo;
    }
    out = value;
    return true;
}

}  // namespace

int plain_length(char const* token, ValueKind kind, std::int64_t& out) noexcept {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (is_digit(*token)) {
        int length = 1;
        std::int64_t number = *token - '0';
        for (; length <= 9 && is_digit(token[length]); ++length) number = 10 * number + (token[length] - '0');
        out = number;
        return kind != ValueKind::date && length <= 9 && (*token != '0' || length == 1) ? length : 0;
    }
    if (kind == ValueKind::flag) {
        bool const yes = std::memcmp(token, "true", 4) == 0;
        out = yes ? 1 : 0;
        return yes ? 4 : std::memcmp(token, "false", 5) == 0 ? 5 : 0;
    }
    if (kind != ValueKind::date || *token != '"' || token[11] != '"' || token[5] != '-' || token[8] != '-') return 0;
    for (int const i : {1, 2, 3, 4, 6, 7, 9, 10})
        if (!is_digit(token[i])) return 0;
    auto const two = [&](int i) { return 10 * (token[i] - '0') + (token[i + 1] - '0'); };
    int const of_year = 100 * two(1) + two(3);
    if (!is_real_date(of_year, two(6), two(9))) return 0;
    out = day(of_year, two(6), two(9)).number;
    return 12;
}

bool PlainLine::read(std::string_view line, ChooseKeys const& choose, FactsHead& head, std::vector<Interval>& slots) {
    auto const* at = line.data();
    auto const* const end = at + line.size();
    // Every look ahead below stays within the padding.
    auto const is = [&](std::string_view text) {
        return std::memcmp(at, text.data(), text.size()) == 0 && (at += text.size(), true);
    };
    if (line.size() < 2 || !is("{\"")) return false;
    if (is("commune\":\"") && !(take_plain_name(at, end, head.commune) && is(",\""))) return false;
    if (is("province\":\"") && !(take_plain_name(at, end, head.province) && is(",\""))) return false;
    if (is("year\":")) {
        std::int64_t year = 0;
        auto const length = plain_length(at, ValueKind::count, year);
        if (length == 0 || year < first_year || year > last_year) return false;
        head.year = static_cast<int>(year);
        at += length;
        if (!is(",\"")) return false;
    }
    auto const* const keys = choose(head);
    if (keys == nullptr) return false;
    slots = keys->domains();
    if (patterns_of_ != keys) make_patterns(*keys);
    for (std::size_t slot = 0; slot < keys->size(); ++slot) {
        // What is left out is not known.
        if (!patterns_[slot].fits(at)) continue;
        at += patterns_[slot].size;
        if (!take_plain_value(at, *keys, slot, slots[slot])) return false;
        if (is(",\"")) continue;
        return is("}") && at == end;
    }
    return false;
}

bool PlainLine::Pattern::fits(char const* at) const noexcept {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < last; ++i) {
        std::memcpy(&word, at + 8 * i, sizeof word);
        if (word != words[i]) return false;
    }
    std::memcpy(&word, at + 8 * last, sizeof word);
    return (word & last_mask) == words[last];
}

void PlainLine::make_patterns(FactsKeys const& keys) {
    patterns_.assign(keys.size(), {});
    for (std::size_t slot = 0; slot < patterns_.size(); ++slot) {
        auto& pattern = patterns_[slot];
        auto const text = keys.key(slot) + "\":";
        // One that is too long for the padding fits nothing.
        if (text.size() > FactsJsonReader::padding) {
            pattern.words[0] = 1;
            continue;
        }
        pattern.size = text.size();
        pattern.last = (text.size() - 1) / 8;
        std::memcpy(pattern.words, text.data(), text.size());
        char mask[8] = {};
        std::memset(mask, 0xFF, text.size() - 8 * pattern.last);
        std::memcpy(&pattern.last_mask, mask, sizeof mask);
    }
    patterns_of_ = &keys;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
