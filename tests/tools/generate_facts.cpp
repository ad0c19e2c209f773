#include "generate_facts.hpp"

#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace criterion19::generate {
namespace {

constexpr std::string_view provinces[] = {
    "An Giang",    "Bắc Ninh", "Cà Mau",      "Cao Bằng",  "Cần Thơ",     "Đà Nẵng",    "Đắk Lắk",
    "Điện Biên",   "Đồng Nai", "Đồng Tháp",   "Gia Lai",   "Hà Nội",      "Hà Tĩnh",    "Hải Phòng",
    "Hồ Chí Minh", "Huế",      "Hưng Yên",    "Khánh Hòa", "Lai Châu",    "Lạng Sơn",   "Lào Cai",
    "Lâm Đồng",    "Nghệ An",  "Ninh Bình",   "Phú Thọ",   "Quảng Ngãi",  "Quảng Ninh", "Quảng Trị",
    "Sơn La",      "Tây Ninh", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang", "Vĩnh Long"};
constexpr std::string_view first_words[] = {"An", "Bình", "Đông", "Hòa", "Long", "Mỹ", "Phú", "Tân", "Thanh", "Vĩnh"};
constexpr std::string_view second_words[] = {"Hưng", "Lộc", "Ninh", "Phong", "Sơn", "Thạnh", "Thắng", "Xuân"};

template <std::size_t n>
std::string_view pick(Random& random, std::string_view const (&words)[n]) {
    return words[static_cast<std::size_t>(random.below(n))];
}

/// Gives every slot that the rows read a value.
class FactsMaker {
public:
    FactsMaker(Random& random, Standard const& standard, ParameterValues const& parameters, int year)
        : random_(random), standard_(standard), parameters_(parameters), year_(year), character_(character_of(random)) {
        Facts const unknown(standard);
        for (auto const indicator : standard.indicators) domains_.push_back(unknown.whole_domain(indicator));
        values_.assign(domains_.size(), -1);
    }

    std::vector<Interval> make() {
        for (std::size_t i = 0; i < standard_.rows.size(); ++i)
            if (!is_group(standard_.rows[i].test)) fill(i);
        keep_parts_within_wholes();
        std::vector<Interval> out;
        for (std::size_t slot = 0; slot < domains_.size(); ++slot) out.push_back(as_known(slot));
        return out;
    }

private:
    void fill(std::size_t i) {
        auto const& row = standard_.rows[i];
        auto const& link = standard_.links[i];
        bool const met = !random_.chance(character_.missed);
        auto const parameter = [&] { return parameters_[static_cast<std::size_t>(link.parameter)]; };
        auto const constant = link.parameter >= 0 ? parameter().value : row.constant;
        if (link.guard >= 0) set(link.guard, random_.below(2));
        switch (row.test) {
            case Test::present:
                set(link.subject, met ? 1 : 0);
                break;
            case Test::equal_to:
                set(link.subject, met ? row.constant : row.constant + random_.between(1, 2));
                for (auto const other : link.alternatives)
                    set(other, value(link.subject) + (random_.chance(300) ? 1 : 0));
                break;
            case Test::at_least:
                if (link.other < 0) {
                    set(link.subject, met ? constant + random_.below(3) : std::max<std::int64_t>(constant - 1, 0));
                } else {
                    auto const whole = set(link.other, random_.between(8, 40));
                    auto const needed = link.parameter >= 0 ? (whole * constant + 9999) / 10000 : whole;
                    set(link.subject, met ? random_.between(needed, whole) : std::max<std::int64_t>(needed - 1, 0));
                }
                break;
            case Test::at_most: {
                auto const most = link.other >= 0 ? set(link.other, random_.between(1, 2)) : constant;
                set(link.subject, met ? random_.between(0, most) : most + 1);
                break;
            }
            case Test::not_above: {
                auto const before = set(link.other, few());
                set(link.subject, met ? random_.between(0, before) : before + random_.between(1, 3));
                break;
            }
            case Test::falling: {
                auto now = few() + 3;
                for (int back = max_years_back; back >= row.subject.years_back(); --back) {
                    auto const slot = standard_.slot_of(Indicator(row.subject.count(), back));
                    if (slot >= 0) set(slot, now);
                    now = std::max<std::int64_t>(0, met ? now - random_.below(2) : now + 1);
                }
                break;
            }
            case Test::within: {
                auto const first = day(year_, 1, 1).number;
                set(link.subject, met ? first + random_.between(3, 85) : first + random_.between(95, 180));
                break;
            }
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
    }

    /// Rows are filled one by one, and one of them may give a part more than another gave its whole.
    void keep_parts_within_wholes() {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t slot = 0; slot < values_.size(); ++slot) {
                auto const part = standard_.indicators[slot];
                if (part.is_declared() || values_[slot] < 0) continue;
                auto const& wholes = row_of(part).wholes;
                for (auto const whole : {of_year(wholes[0], part), of_year(wholes[1], part), with_excused(part)}) {
                    auto const other = whole.is_none() ? -1 : standard_.slot_of(whole);
                    if (other < 0 || value(other) < 0 || values_[slot] <= value(other)) continue;
                    values_[slot] = value(other);
                    changed = true;
                }
            }
        }
    }
    /// The whole, in the year that the part is of.
    static Indicator of_year(Indicator whole, Indicator part) {
        return part.is_count() && whole.is_count() ? Indicator(whole.count(), part.years_back()) : whole;
    }
    /// All that a count without what is excused is a part of.
    static Indicator with_excused(Indicator part) {
        return part.is_count() && part.excuse() != Excuse::none ? Indicator(part.count()) : Indicator();
    }

    /// 0 to 12, mostly little.
    std::int64_t few() { return std::min({random_.below(13), random_.below(13), random_.below(13)}); }

    std::int64_t value(int slot) const { return values_[static_cast<std::size_t>(slot)]; }
    /// A slot that several rows read has the value of the first one.
    std::int64_t set(int slot, std::int64_t value) {
        if (slot < 0) return 0;
        auto const index = static_cast<std::size_t>(slot);
        auto const domain = domains_[index];
        if (values_[index] < 0) values_[index] = std::min(std::max(value, domain.lo), domain.hi);
        return values_[index];
    }

    Interval as_known(std::size_t slot) {
        auto const domain = domains_[slot];
        auto const value = values_[slot];
        if (value < 0 || random_.chance(character_.missing)) return domain;
        if (domain.hi == max_count && random_.chance(30))
            return random_.below(2) == 0 ? at_least(value) : Interval{value, value + random_.between(1, 3)};
        return exactly(value);
    }

    Random& random_;
    Standard const& standard_;
    ParameterValues const& parameters_;
    int year_;
    Character character_;
    std::vector<Interval> domains_;
    std::vector<std::int64_t> values_;
};

}  // namespace

std::string province_of(Random& random) {
    return std::string(pick(random, provinces));
}

std::string commune_name(Random& random, std::uint64_t commune) {
    auto name = "Xã " + std::string(pick(random, first_words)) + " " + std::string(pick(random, second_words));
    return name + " " + std::to_string(commune + 1);
}

std::vector<Interval> facts(Random& random, Standard const& standard, ParameterValues const& parameters, int year) {
    return FactsMaker(random, standard, parameters, year).make();
}

std::string on_one_line(std::string const& json) {
    std::string out;
    out.reserve(json.size());
    bool in_text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        char const c = json[i];
        if (in_text && c == '\\') {
            out += c;
            out += json[++i];
            continue;
        }
        if (c == '"') in_text = !in_text;
        if (in_text || (c != ' ' && c != '\n')) out += c;
    }
    return out;
}

}  // namespace criterion19::generate
