#include "json/facts_values.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/judge/facts.hpp>

#include <nlohmann/json.hpp>

namespace criterion19 {
inline namespace v1 {

FactsKeys::FactsKeys(Standard const& standard) : standard_(&standard) {
    Facts const facts(standard);
    for (auto const indicator : standard.indicators) {
        keys_.push_back(key_of(standard, indicator));
        domains_.push_back(facts.whole_domain(indicator));
        kinds_.push_back(value_kind(standard, indicator));
    }
    for (int number = 0; number < Indicator::built_in_count; ++number)
        other_keys_.push_back(key_of(Indicator::from_number(number)));
    for (std::size_t slot = 0; slot < keys_.size(); ++slot) slots_.emplace(keys_[slot], static_cast<int>(slot));
    for (std::size_t i = 0; i < other_keys_.size(); ++i) slots_.emplace(other_keys_[i], unread - static_cast<int>(i));
}

int FactsKeys::find(std::string_view key) const {
    auto const found = slots_.find(key);
    return found == slots_.end() ? unknown : found->second;
}

std::string facts_schema_json(Standard const& standard) {
    using Json = nlohmann::ordered_json;
    auto indicators = Json::array();
    Facts const facts(standard);
    for (auto const indicator : standard.indicators) {
        auto const domain = facts.whole_domain(indicator);
        auto const kind = value_kind(standard, indicator);
        auto const name = name_of(standard, indicator);
        Json entry;
        entry["key"] = key_of(standard, indicator);
        entry["kind"] = key_of(kind);
        if (kind == ValueKind::date) {
            entry["from"] = iso_text(Day{static_cast<std::int32_t>(domain.lo)});
            entry["to"] = iso_text(Day{static_cast<std::int32_t>(domain.hi)});
        } else {
            entry["from"] = domain.lo;
            entry["to"] = domain.hi;
        }
        entry["vi"] = name.vi;
        entry["en"] = name.en;
        indicators.push_back(std::move(entry));
    }
    Json document;
    document["schema"] = json::facts_schema;
    document["standard"] = standard.id;
    document["head"] = {"commune", "province", "year"};
    document["indicators"] = std::move(indicators);
    return document.dump(2) + "\n";
}

namespace json {

Error unknown_fact(std::string_view key, FactsKeys const& keys) {
    std::vector<std::string_view> known;
    for (std::size_t slot = 0; slot < keys.size(); ++slot) known.push_back(keys.key(slot));
    return make_error(ErrorCode::unknown_key, "/" + std::string(key),
                      {std::string(key), suggestion(std::string(key), known)});
}

boost::optional<Error> refuse_value(FactsKeys const& keys, std::size_t slot, Interval value) {
    auto const domain = keys.domain(slot);
    auto const path = "/" + keys.key(slot);
    auto const print = [&](std::int64_t number) {
        return keys.kind(slot) == ValueKind::date ? iso_text(Day{static_cast<std::int32_t>(number)})
                                                  : std::to_string(number);
    };
    for (auto const bound : {value.lo, value.hi})
        if (bound < domain.lo || bound > domain.hi)
            return make_error(ErrorCode::out_of_range, path,
                              {std::to_string(bound), print(domain.lo), print(domain.hi)});
    if (value.lo > value.hi) return make_error(ErrorCode::invalid_interval, path, {print(value.lo), print(value.hi)});
    return boost::none;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
