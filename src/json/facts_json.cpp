#include "json/characters.hpp"
#include "json/facts_values.hpp"
#include "json/scanner.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace criterion19 {
inline namespace v1 {

namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;

static_assert(FactsJsonReader::padding >= simdjson::SIMDJSON_PADDING);

class FactsJsonReader::State {
public:
    explicit State(ChooseKeys choose) : choose_(std::move(choose)) {}

    Errors read(std::string_view line, FactsHead& head, std::vector<Interval>& slots) {
        line_ = line;
        head_ = &head;
        slots_ = &slots;
        head.commune.clear();
        head.province.clear();
        head.year = 0;
        heads_seen_ = 0;
        errors_.clear();
        scan_ = boost::none;
        if (pass_plain()) return {};
        head.commune.clear();
        head.province.clear();
        head.year = 0;
        auto code = pass(false);
        // Whoever writes year or province after the facts had them read by what was known until then.
        if (code == SUCCESS && late_) {
            errors_.erase(std::remove_if(errors_.begin(), errors_.end(),
                                         [](Error const& error) { return head_of(error.path.substr(1)) == 0; }),
                          errors_.end());
            code = pass(true);
        }
        if (code == SUCCESS && passed_over_ && scanned().fault) code = simdjson::TAPE_ERROR;
        if (code != SUCCESS) explain(code);
        return std::move(errors_);
    }

private:
    /// Reads a line in the form in which programs write them: no white space, the head first, facts in the order of the
    /// standard, nothing escaped. False at anything else, faults included, which is then left to the parser.
    bool pass_plain() {
        auto const* at = line_.data();
        auto const* const end = at + line_.size();
        // Every look ahead below stays within the padding.
        auto const is = [&](std::string_view text) {
            return std::memcmp(at, text.data(), text.size()) == 0 && (at += text.size(), true);
        };
        auto const take_name = [&](std::string& out) {
            auto const* const quote =
                static_cast<char const*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
            if (quote == nullptr) return false;
            auto const size = static_cast<std::size_t>(quote - at);
            bool plain = size <= json::max_name_bytes && json::is_plain({at, size});
            for (auto const* c = at; c != quote; ++c) plain = plain && static_cast<unsigned char>(*c) >= 0x20U;
            if (!plain || !simdjson::validate_utf8(at, size)) return false;
            out.assign(at, size);
            at = quote + 1;
            return true;
        };
        if (line_.size() < 2 || !is("{\"")) return false;
        if (is("commune\":\"") && !(take_name(head_->commune) && is(",\""))) return false;
        if (is("province\":\"") && !(take_name(head_->province) && is(",\""))) return false;
        if (is("year\":")) {
            std::int64_t year = 0;
            auto const length = plain_length(at, ValueKind::count, year);
            if (length == 0 || year < first_year || year > last_year) return false;
            head_->year = static_cast<int>(year);
            at += length;
            if (!is(",\"")) return false;
        }
        keys_ = choose_(*head_);
        if (keys_ == nullptr) return false;
        *slots_ = keys_->domains();
        if (patterns_of_ != keys_) make_patterns();
        for (std::size_t slot = 0; slot < keys_->size(); ++slot) {
            // What is left out is not known.
            if (!patterns_[slot].fits(at)) continue;
            at += patterns_[slot].size;
            if (!take_plain(at, slot)) return false;
            if (is(",\"")) continue;
            return is("}") && at == end;
        }
        return false;
    }

    /// A key as it stands in a line, quote and colon included, to be compared eight bytes at a time.
    struct Pattern {
        std::uint64_t words[padding / 8] = {};
        std::uint64_t last_mask = 0;
        std::size_t last = 0;
        std::size_t size = 0;

        bool fits(char const* at) const noexcept {
            std::uint64_t word = 0;
            for (std::size_t i = 0; i < last; ++i) {
                std::memcpy(&word, at + 8 * i, sizeof word);
                if (word != words[i]) return false;
            }
            std::memcpy(&word, at + 8 * last, sizeof word);
            return (word & last_mask) == words[last];
        }
    };

    void make_patterns() {
        patterns_.assign(keys_->size(), {});
        for (std::size_t slot = 0; slot < patterns_.size(); ++slot) {
            auto& pattern = patterns_[slot];
            auto const text = keys_->key(slot) + "\":";
            // One that is too long for the padding fits nothing.
            if (text.size() > padding) {
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
        patterns_of_ = keys_;
    }

    /// One value after its colon.
    bool take_plain(char const*& at, std::size_t slot) {
        auto const domain = keys_->domain(slot);
        auto const kind = keys_->kind(slot);
        // Most facts are counts of one digit.
        auto const digit = static_cast<std::int64_t>(*at) - '0';
        if (kind == ValueKind::count && digit >= 0 && digit <= 9 && is_end_of_value(at[1]) && digit >= domain.lo &&
            digit <= domain.hi) {
            ++at;
            (*slots_)[slot] = exactly(digit);
            return true;
        }
        auto value = domain;
        auto const take = [&](std::int64_t& out) {
            auto const length = plain_length(at, kind, out);
            at += length;
            return length > 0 && is_end_of_value(*at) && out >= domain.lo && out <= domain.hi;
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
        (*slots_)[slot] = value;
        return true;
    }

    /// One reading of the line; stops at faults of syntax only.
    simdjson::error_code pass(bool heads_known) {
        keys_ = nullptr;
        bool asked = false;
        late_ = false;
        passed_over_ = false;
        next_ = 0;
        std::fill(seen_.begin(), seen_.end(), false);
        seen_others_.clear();
        ondemand::document document;
        ondemand::object object;
        if (auto const code = parser_.iterate(line_.data(), line_.size(), line_.size() + padding).get(document))
            return code;
        if (auto const code = document.get_object().get(object)) {
            if (code == simdjson::INCORRECT_TYPE) {
                auto const* const token = line_.data() + line_.find_first_not_of(" \t");
                fault(make_error(ErrorCode::wrong_type, {},
                                 {BilingualText("đối tượng { }", "an object { }"), shorten_token(token)}),
                      token);
                return SUCCESS;
            }
            return code;
        }
        for (auto field : object) {
            ondemand::field member;
            if (auto const code = std::move(field).get(member)) return code;
            auto const raw = member.key().raw();
            auto const* const end = line_.data() + line_.size();
            std::string_view key;
            if (keys_ != nullptr && next_ < keys_->size() && is_key(raw, keys_->key(next_))) {
                auto const slot = next_++;
                if (auto const code = read_fact(member, raw, slot)) return code;
                continue;
            }
            auto const* const quote =
                static_cast<char const*>(std::memchr(raw, '"', static_cast<std::size_t>(end - raw)));
            if (quote == nullptr) return simdjson::STRING_ERROR;
            key = std::string_view(raw, static_cast<std::size_t>(quote - raw));
            if (key.find('\\') != std::string_view::npos)
                if (auto const code = member.unescaped_key().get(key)) return code;
            if (auto const which = head_of(key); which != 0) {
                if (heads_known) continue;
                late_ = late_ || asked;
                if (auto const code = read_head(member, raw, which, key)) return code;
                continue;
            }
            if (key.substr(0, 2) == "x-") {
                pass_over(member);
                continue;
            }
            if (!asked) {
                asked = true;
                start();
            }
            if (keys_ == nullptr) {
                pass_over(member);
                continue;
            }
            auto const slot = keys_->find(key);
            if (slot >= 0) {
                next_ = static_cast<std::size_t>(slot) + 1;
                if (auto const code = read_fact(member, raw, static_cast<std::size_t>(slot))) return code;
            } else if (slot == FactsKeys::unknown) {
                fault(unknown_fact_at(key), raw);
            } else {
                if (std::find(seen_others_.begin(), seen_others_.end(), slot) != seen_others_.end())
                    fault(make_error(ErrorCode::duplicate_key, "/" + std::string(key), {std::string(key)}), raw);
                seen_others_.push_back(slot);
                pass_over(member);
            }
        }
        if (!asked) start();
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? SUCCESS : simdjson::TAPE_ERROR;
    }

    /// A value that is not read, which the parser then does not look into: whether it is JSON at all remains to be
    /// seen, but for what is plain.
    void pass_over(ondemand::field& member) {
        auto const* const token = member.value().raw_json_token().data();
        bool plain = std::memcmp(token, "null", 4) == 0 && is_end_of_value(token[4]);
        for (auto const kind : {ValueKind::count, ValueKind::flag, ValueKind::date}) {
            std::int64_t ignored = 0;
            auto const length = plain_length(token, kind, ignored);
            plain = plain || (length > 0 && is_end_of_value(token[length]));
        }
        passed_over_ = passed_over_ || !plain;
    }

    void start() {
        keys_ = choose_(*head_);
        if (keys_ == nullptr) return;
        *slots_ = keys_->domains();
        seen_.assign(keys_->size(), false);
    }

    static bool is_key(char const* raw, std::string const& key) noexcept {
        // Within the padding of the line, since keys are shorter than that.
        return key.size() < padding && raw[key.size()] == '"' && std::memcmp(raw, key.data(), key.size()) == 0;
    }

    /// One bit for each member that is no fact; 0 for facts.
    static unsigned head_of(std::string_view key) noexcept {
        return key == "commune" ? 1U : key == "province" ? 2U : key == "year" ? 4U : key == "schema" ? 8U : 0U;
    }

    simdjson::error_code read_head(ondemand::field& member, char const* raw, unsigned which, std::string_view key) {
        auto const path = "/" + std::string(key);
        if ((heads_seen_ & which) != 0) fault(make_error(ErrorCode::duplicate_key, path, {std::string(key)}), raw);
        heads_seen_ |= which;
        auto& value = member.value();
        auto const* const token = value.raw_json_token().data();
        if (which == 4) {
            std::int64_t year = 0;
            auto const code = value.get_int64().get(year);
            if (code != SUCCESS && !is_value_error(code)) return code;
            if (code != SUCCESS)
                fault(make_error(ErrorCode::wrong_type, path,
                                 {BilingualText("số nguyên", "a whole number"), shorten_token(token)}),
                      token);
            else if (year < first_year || year > last_year)
                fault(make_error(ErrorCode::year_out_of_range, path,
                                 {std::to_string(year), std::to_string(first_year), std::to_string(last_year)}),
                      token);
            else
                head_->year = static_cast<int>(year);
            return SUCCESS;
        }
        std::string_view text;
        auto const code = value.get_string().get(text);
        if (code != SUCCESS && !is_value_error(code)) return code;
        if (code != SUCCESS)
            fault(make_error(ErrorCode::wrong_type, path, {BilingualText("chuỗi", "a text"), shorten_token(token)}),
                  token);
        else if (which == 8 && text != json::facts_schema)
            fault(make_error(ErrorCode::unsupported_schema, path, {json::shorten(text), json::facts_schema}), token);
        else if (which != 8)
            if (auto error = json::take_name(text, path, which == 1 ? head_->commune : head_->province))
                fault(*std::move(error), token);
        return SUCCESS;
    }

    simdjson::error_code read_fact(ondemand::field& member, char const* raw, std::size_t slot) {
        if (seen_[slot]) fault(make_error(ErrorCode::duplicate_key, "/" + keys_->key(slot), {keys_->key(slot)}), raw);
        seen_[slot] = true;
        auto& value = member.value();
        auto const* const token = value.raw_json_token().data();
        auto interval = keys_->domain(slot);
        std::int64_t plain = 0;
        auto const length = plain_length(token, keys_->kind(slot), plain);
        if (length > 0 && is_end_of_value(token[length]) && plain >= interval.lo && plain <= interval.hi) {
            // Not taken by the parser, which then passes over it.
            (*slots_)[slot] = exactly(plain);
            return SUCCESS;
        }
        simdjson::error_code code = SUCCESS;
        bool sound = true;
        if (*token == '{') {
            ondemand::object bounds;
            if ((code = value.get_object().get(bounds)) != SUCCESS) return code;
            bool at_least_seen = false;
            bool at_most_seen = false;
            for (auto entry : bounds) {
                ondemand::field bound;
                if ((code = std::move(entry).get(bound)) != SUCCESS) return code;
                std::string_view key;
                if ((code = bound.unescaped_key().get(key)) != SUCCESS) return code;
                auto& end = bound.value();
                auto const* const place = end.raw_json_token().data();
                auto const path = "/" + keys_->key(slot) + "/" + std::string(key);
                bool const is_lower = key == "at_least";
                if (!is_lower && key != "at_most") {
                    fault(make_error(ErrorCode::unknown_key, path, {std::string(key), BilingualText()}), place);
                    pass_over(bound);
                    sound = false;
                    continue;
                }
                auto& seen = is_lower ? at_least_seen : at_most_seen;
                if (seen) fault(make_error(ErrorCode::duplicate_key, path, {std::string(key)}), place);
                seen = true;
                if ((code = read_number(end, place, slot, path, is_lower ? interval.lo : interval.hi, sound)) !=
                    SUCCESS)
                    return code;
            }
        } else if (*token == 'n') {
            bool is_null = false;
            code = value.is_null().get(is_null);
            return code != SUCCESS || is_null ? code : simdjson::N_ATOM_ERROR;
        } else {
            std::int64_t number = 0;
            if ((code = read_number(value, token, slot, "/" + keys_->key(slot), number, sound)) != SUCCESS) return code;
            interval = exactly(number);
        }
        if (!sound) return SUCCESS;
        auto const domain = keys_->domain(slot);
        if (interval.lo < domain.lo || interval.hi > domain.hi || interval.lo > interval.hi)
            fault(*json::refuse_value(*keys_, slot, interval), token);
        else
            (*slots_)[slot] = interval;
        return SUCCESS;
    }

    /// Length of a value in its commonest form: up to nine digits, true or false, a date. 0 for anything else, which is
    /// left to the parser, and so are all faults.
    static int plain_length(char const* token, ValueKind kind, std::int64_t& out) noexcept {
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
        if (kind != ValueKind::date || *token != '"' || token[11] != '"' || token[5] != '-' || token[8] != '-')
            return 0;
        for (int const i : {1, 2, 3, 4, 6, 7, 9, 10})
            if (!is_digit(token[i])) return 0;
        auto const two = [&](int i) { return 10 * (token[i] - '0') + (token[i + 1] - '0'); };
        int const of_year = 100 * two(1) + two(3);
        if (!is_real_date(of_year, two(6), two(9))) return 0;
        out = day(of_year, two(6), two(9)).number;
        return 12;
    }
    static bool is_end_of_value(char c) noexcept { return c == ',' || c == '}'; }

    simdjson::error_code read_number(ondemand::value& value, char const* token, std::size_t slot,
                                     std::string const& path, std::int64_t& out, bool& sound) {
        auto const kind = keys_->kind(slot);
        simdjson::error_code code = SUCCESS;
        if (kind == ValueKind::date) {
            std::string_view text;
            code = value.get_string().get(text);
            if (code == SUCCESS) {
                auto const date = parse_iso_date(text);
                if (date) {
                    out = to_day(*date).number;
                    return SUCCESS;
                }
                sound = false;
                fault(make_error(ErrorCode::invalid_date, path, {json::shorten(text)}), token);
                return SUCCESS;
            }
            if (!is_value_error(code)) return code;
            sound = false;
            fault(make_error(ErrorCode::wrong_type, path,
                             {BilingualText("ngày dạng \"YYYY-MM-DD\"", "a date in the form \"YYYY-MM-DD\""),
                              shorten_token(token)}),
                  token);
            return SUCCESS;
        }
        if (kind == ValueKind::flag && (*token == 't' || *token == 'f')) {
            bool flag = false;
            if ((code = value.get_bool().get(flag)) != SUCCESS) return code;
            out = flag ? 1 : 0;
            return SUCCESS;
        }
        if ((code = value.get_int64().get(out)) == SUCCESS) return SUCCESS;
        if (!is_value_error(code)) return code;
        sound = false;
        bool const is_number = *token == '-' || (*token >= '0' && *token <= '9');
        // 00 and 1. are no numbers of JSON.
        if (is_number && scanned().fault) return code;
        if (is_number && is_large(token)) {
            auto const domain = keys_->domain(slot);
            fault(make_error(ErrorCode::out_of_range, path,
                             {shorten_token(token), std::to_string(domain.lo), std::to_string(domain.hi)}),
                  token);
        } else if (is_number) {
            fault(make_error(ErrorCode::not_an_integer, path, {shorten_token(token)}), token);
        } else {
            fault(make_error(ErrorCode::wrong_type, path,
                             {kind == ValueKind::flag ? BilingualText("true hoặc false", "true or false")
                                                      : BilingualText("số nguyên", "a whole number"),
                              shorten_token(token)}),
                  token);
        }
        return SUCCESS;
    }

    static bool is_value_error(simdjson::error_code code) noexcept {
        return code == simdjson::INCORRECT_TYPE || code == simdjson::NUMBER_ERROR ||
               code == simdjson::NUMBER_OUT_OF_RANGE;
    }

    /// The token from `at` on, as far as it is of interest to a reader.
    std::string shorten_token(char const* at) const {
        return shorten_token(line_.substr(static_cast<std::size_t>(at - line_.data())));
    }
    static std::string shorten_token(std::string_view text) {
        std::size_t end = 1;
        bool const is_text = text.front() == '"';
        while (end < text.size() &&
               (is_text ? text[end - 1] != '"' || end == 1
                        : std::string_view(",}] \t\r\n").find(text[end]) == std::string_view::npos))
            ++end;
        return json::shorten(text.substr(0, end));
    }
    bool is_large(char const* token) const {
        auto const text = line_.substr(static_cast<std::size_t>(token - line_.data()));
        auto const digits = text.find_first_not_of("-0123456789");
        return digits == std::string_view::npos || std::string_view(".eE").find(text[digits]) == std::string_view::npos;
    }

    Error unknown_fact_at(std::string_view key) const { return json::unknown_fact(key, *keys_); }

    void fault(Error error, char const* at) {
        if (errors_.size() > max_faults) return;
        if (errors_.size() == max_faults)
            return errors_.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
        error.line = 1;
        error.column = static_cast<std::size_t>(at - line_.data()) + 1;
        errors_.push_back(std::move(error));
    }

    /// The whole line seen once more, by the scanner that knows what is wrong and where.
    json::Scan const& scanned() {
        if (!scan_) scan_ = json::scan(line_);
        return *scan_;
    }

    /// A fault of syntax, in the words of the scanner, instead of all others.
    void explain(simdjson::error_code code) {
        if (code == simdjson::MEMALLOC) throw std::bad_alloc();
        errors_.clear();
        auto const& found = scanned();
        auto error =
            found.fault ? *found.fault : make_error(ErrorCode::invalid_json, {}, {simdjson::error_message(code)});
        error.line = 1;
        error.column = (found.fault ? found.fault_offset : 0) + 1;
        errors_.push_back(std::move(error));
    }

    ChooseKeys choose_;
    ondemand::parser parser_;
    std::string_view line_;
    FactsHead* head_ = nullptr;
    std::vector<Interval>* slots_ = nullptr;
    FactsKeys const* keys_ = nullptr;
    std::size_t next_ = 0;
    bool late_ = false;
    bool passed_over_ = false;  ///< a value that was not looked into
    unsigned heads_seen_ = 0;
    boost::optional<json::Scan> scan_;
    std::vector<Pattern> patterns_;
    FactsKeys const* patterns_of_ = nullptr;
    std::vector<char> seen_;
    std::vector<int> seen_others_;
    Errors errors_;
};

FactsJsonReader::FactsJsonReader(ChooseKeys choose) : state_(std::make_unique<State>(std::move(choose))) {}
FactsJsonReader::~FactsJsonReader() = default;
FactsJsonReader::FactsJsonReader(FactsJsonReader&&) noexcept = default;
FactsJsonReader& FactsJsonReader::operator=(FactsJsonReader&&) noexcept = default;

Errors FactsJsonReader::read(std::string_view line, FactsHead& head, std::vector<Interval>& slots) {
    return state_->read(line, head, slots);
}

}  // namespace v1
}  // namespace criterion19
