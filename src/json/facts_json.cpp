#include "json/characters.hpp"
#include "json/facts_plain.hpp"
#include "json/facts_values.hpp"
#include "json/percentages.hpp"
#include "json/scanner.hpp"
#include "json/written.hpp"

#include <criterion19/base/calendar.hpp>
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
        head_errors_.clear();
        scan_ = boost::none;
        if (plain_.read(line, choose_, head, slots)) return {};
        head.commune.clear();
        head.province.clear();
        head.year = 0;
        auto code = pass(false);
        // Whoever writes year or province after the facts had them read by what was known until then.
        if (code == SUCCESS && late_) {
            errors_.clear();
            code = pass(true);
        }
        if (code == SUCCESS && passed_over_ && scanned().fault) code = simdjson::TAPE_ERROR;
        if (code != SUCCESS) return explain(code);
        return listed();
    }

private:
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
        bool plain = std::memcmp(token, "null", 4) == 0 && json::is_end_of_value(token[4]);
        for (auto const kind : {ValueKind::count, ValueKind::flag, ValueKind::date}) {
            std::int64_t ignored = 0;
            auto const length = json::plain_length(token, kind, ignored);
            plain = plain || (length > 0 && json::is_end_of_value(token[length]));
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
        if ((heads_seen_ & which) != 0)
            fault_of_head(make_error(ErrorCode::duplicate_key, path, {std::string(key)}), raw);
        heads_seen_ |= which;
        auto& value = member.value();
        auto const* const token = value.raw_json_token().data();
        if (which == 4) {
            std::int64_t year = 0;
            auto const code = value.get_int64().get(year);
            if (code != SUCCESS && !is_value_error(code)) return code;
            if (code != SUCCESS)
                fault_of_head(make_error(ErrorCode::wrong_type, path,
                                         {BilingualText("số nguyên", "a whole number"), shorten_token(token)}),
                              token);
            else if (year < first_year || year > last_year)
                fault_of_head(make_error(ErrorCode::year_out_of_range, path,
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
            fault_of_head(
                make_error(ErrorCode::wrong_type, path, {BilingualText("chuỗi", "a text"), shorten_token(token)}),
                token);
        else if (which == 8 && text != json::facts_schema)
            fault_of_head(make_error(ErrorCode::unsupported_schema, path, {json::shorten(text), json::facts_schema}),
                          token);
        else if (which != 8)
            if (auto error = json::take_name(text, path, which == 1 ? head_->commune : head_->province))
                fault_of_head(*std::move(error), token);
        return SUCCESS;
    }

    simdjson::error_code read_fact(ondemand::field& member, char const* raw, std::size_t slot) {
        if (seen_[slot]) fault(make_error(ErrorCode::duplicate_key, "/" + keys_->key(slot), {keys_->key(slot)}), raw);
        seen_[slot] = true;
        auto& value = member.value();
        auto const* const token = value.raw_json_token().data();
        auto interval = keys_->domain(slot);
        std::int64_t plain = 0;
        auto const length = json::plain_length(token, keys_->kind(slot), plain);
        bool const is_percent = keys_->kind(slot) == ValueKind::percent;
        if (is_percent) plain *= json::hundredths_in_percent;
        if (length > 0 && !(is_percent && plain > json::whole_in_hundredths) && json::is_end_of_value(token[length]) &&
            plain >= interval.lo && plain <= interval.hi) {
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
        if (is_percent || interval.lo < domain.lo || interval.hi > domain.hi || interval.lo > interval.hi) {
            if (auto error = json::refuse_filled_in(*keys_, slot, interval)) {
                fault(*std::move(error), token);
                return SUCCESS;
            }
        }
        (*slots_)[slot] = interval;
        return SUCCESS;
    }

    simdjson::error_code read_number(ondemand::value& value, char const* token, std::size_t slot,
                                     std::string const& path, std::int64_t& out, bool& sound) {
        auto const kind = keys_->kind(slot);
        simdjson::error_code code = SUCCESS;
        if (kind == ValueKind::date) {
            std::string_view text;
            code = value.get_string().get(text);
            if (code == SUCCESS) {
                auto const date = json::read_written_date(text);
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
        if (kind == ValueKind::percent && *token == '"') {
            std::string_view text;
            if ((code = value.get_string().get(text)) != SUCCESS) return code;
            auto const percent = json::parse_percent(text);
            if (percent)
                out = percent->hundredths;
            else
                fault(json::no_percentage("\"" + json::shorten(text) + "\"", path), token);
            sound = sound && percent;
            return SUCCESS;
        }
        if ((code = value.get_int64().get(out)) == SUCCESS) {
            bool const is_percent = kind == ValueKind::percent;
            // What is far outside stays outside.
            constexpr std::int64_t far = std::int64_t{1} << 40U;
            if (is_percent) out = std::min(std::max(out, -far), far) * json::hundredths_in_percent;
            return SUCCESS;
        }
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
        } else if (is_number && kind == ValueKind::percent) {
            fault(json::no_percentage(shorten_token(token), path), token);
        } else if (is_number) {
            fault(make_error(ErrorCode::not_an_integer, path, {shorten_token(token)}), token);
        } else {
            fault(make_error(ErrorCode::wrong_type, path,
                             {kind == ValueKind::flag      ? BilingualText("true hoặc false", "true or false")
                              : kind == ValueKind::percent ? json::needed_percentage()
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

    void fault(Error error, char const* at) { add(errors_, std::move(error), at); }
    /// Apart from those of facts, which are forgotten where they have to be read again.
    void fault_of_head(Error error, char const* at) { add(head_errors_, std::move(error), at); }
    void add(Errors& to, Error error, char const* at) {
        if (to.size() > max_faults) return;
        error.line = 1;
        error.column = static_cast<std::size_t>(at - line_.data()) + 1;
        to.push_back(std::move(error));
    }

    /// All faults in their order, as many as are listed.
    Errors listed() {
        errors_.insert(errors_.begin(), head_errors_.begin(), head_errors_.end());
        std::stable_sort(errors_.begin(), errors_.end(),
                         [](Error const& a, Error const& b) { return a.column < b.column; });
        if (errors_.size() > max_faults) {
            errors_.resize(max_faults);
            errors_.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
        }
        return std::move(errors_);
    }

    /// The whole line seen once more, by the scanner that knows what is wrong and where.
    json::Scan const& scanned() {
        if (!scan_) scan_ = json::scan(line_);
        return *scan_;
    }

    /// A fault of syntax, in the words of the scanner, instead of all others.
    Errors explain(simdjson::error_code code) {
        if (code == simdjson::MEMALLOC) throw std::bad_alloc();
        auto const& found = scanned();
        auto error =
            found.fault ? *found.fault : make_error(ErrorCode::invalid_json, {}, {simdjson::error_message(code)});
        error.line = 1;
        error.column = (found.fault ? found.fault_offset : 0) + 1;
        return {std::move(error)};
    }

    ChooseKeys choose_;
    json::PlainLine plain_;
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
    std::vector<char> seen_;
    std::vector<int> seen_others_;
    Errors errors_;
    Errors head_errors_;
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
