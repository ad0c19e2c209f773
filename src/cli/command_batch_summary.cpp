#include "cli/command_batch_summary.hpp"

#include "cli/escaped_word.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/base/printable.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/summary.hpp>

#include <algorithm>
#include <istream>

namespace criterion19::cli::batch {
namespace {

constexpr std::string_view other_provinces = "*";

/// Characters of UTF-8 text; Vietnamese letters take one column each.
std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (char const c : text) width += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    return width;
}

std::string cut(std::string_view text, std::size_t width) {
    if (width_of(text) <= width) return std::string(text);
    std::size_t at = 0;
    for (std::size_t seen = 0; at < text.size(); ++at) {
        bool const begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && seen++ == width - 1) break;
    }
    return std::string(text.substr(0, at)) + "…";
}

std::string pad(std::string const& text, std::size_t width, bool right = false) {
    auto const have = width_of(text);
    std::string const space(have < width ? width - have : 0, ' ');
    return right ? space + text : text + space;
}

}  // namespace

SummaryTable::SummaryTable(Standard const& standard, int year)
    : standard_(&standard),
      year_(year),
      counts_(standard.rows.size()),
      missing_(standard.rows.size() * standard.indicators.size()),
      least_(standard.rows.size()) {}

void SummaryTable::add(View<Interval> slots, View<ParameterValue> parameters, Outcome const* outcomes) {
    auto const& standard = *standard_;
    for (std::size_t r = 0; r < counts_.size(); ++r) {
        ++counts_[r].of[static_cast<unsigned>(outcomes[r])];
        if (outcomes[r] != Outcome::undetermined || is_group(standard.rows[r].test)) continue;
        auto const& link = standard.links[r];
        for (int const slot :
             {subject_slot(standard, r, parameters), static_cast<int>(link.other), static_cast<int>(link.guard)}) {
            if (slot < 0 || slots[static_cast<std::size_t>(slot)].exact()) continue;
            ++missing_[r * standard.indicators.size() + static_cast<std::size_t>(slot)];
            break;
        }
    }
    if (outcomes[0] != Outcome::met && outcomes[0] != Outcome::not_applicable) find_least(parameters, outcomes);
}

void SummaryTable::find_least(View<ParameterValue> parameters, Outcome const* outcomes) {
    auto const& standard = *standard_;
    for (std::size_t r = counts_.size(); r-- > 0;) {
        auto& least = least_[r];
        least.clear();
        bool const holds = outcomes[r] == Outcome::met || outcomes[r] == Outcome::not_applicable;
        if (holds) continue;
        if (!is_group(standard.rows[r].test)) {
            least.push_back(static_cast<std::uint16_t>(r));
            continue;
        }
        std::vector<std::vector<std::uint16_t> const*> below;
        for (auto child = r + 1; child < counts_.size(); ++child)
            if (standard.links[child].parent == static_cast<int>(r) && outcomes[child] != Outcome::not_applicable)
                below.push_back(&least_[child]);
        auto wanted = below.size();
        if (standard.rows[r].test == Test::any_of) wanted = 1;
        if (standard.rows[r].test == Test::at_least_k)
            wanted = static_cast<std::size_t>(
                std::max<std::int64_t>(parameters[static_cast<std::size_t>(standard.links[r].parameter)].value, 1));
        // What is met already is the smallest.
        std::stable_sort(below.begin(), below.end(),
                         [](auto const* a, auto const* b) { return a->size() < b->size(); });
        for (std::size_t i = 0; i < wanted && i < below.size(); ++i)
            least.insert(least.end(), below[i]->begin(), below[i]->end());
    }
    auto& rows = least_[0];
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) return;
    ++needed_[std::min<std::size_t>(rows.size(), 3) - 1];
    if (rows.size() <= 2) ++wins_[{rows.front(), rows.back()}];
}

void SummaryTable::add(SummaryTable const& other) {
    for (std::size_t r = 0; r < counts_.size(); ++r) counts_[r] += other.counts_[r];
    for (std::size_t i = 0; i < missing_.size(); ++i) missing_[i] += other.missing_[i];
    for (auto const& [rows, count] : other.wins_) wins_[rows] += count;
    for (std::size_t i = 0; i < needed_.size(); ++i) needed_[i] += other.needed_[i];
}

std::uint64_t SummaryTable::communes() const noexcept {
    std::uint64_t sum = 0;
    for (auto const count : counts_[0].of) sum += count;
    return sum;
}

int SummaryTable::commonest_missing(std::size_t row) const noexcept {
    auto const slots = standard_->indicators.size();
    int best = -1;
    std::uint64_t most = 0;
    for (std::size_t slot = 0; slot < slots; ++slot) {
        auto const count = missing_[row * slots + slot];
        if (count <= most) continue;
        most = count;
        best = static_cast<int>(slot);
    }
    return best;
}

std::uint64_t SummaryTable::won_by(std::size_t row, std::size_t other) const noexcept {
    auto const found = wins_.find({static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(other)});
    return found == wins_.end() ? 0 : found->second;
}

std::vector<SummaryTable::Win> SummaryTable::best_wins(std::size_t most) const {
    std::vector<Win> out;
    for (auto const& [rows, count] : wins_) out.push_back({rows.first, rows.second, count});
    std::stable_sort(out.begin(), out.end(), [](Win const& a, Win const& b) { return a.communes > b.communes; });
    if (out.size() > most) out.resize(most);
    return out;
}

std::vector<std::uint64_t> SummaryTable::numbers() const {
    std::vector<std::uint64_t> out;
    for (auto const& row : counts_) out.insert(out.end(), row.of, row.of + 4);
    out.insert(out.end(), missing_.begin(), missing_.end());
    out.insert(out.end(), needed_.begin(), needed_.end());
    for (auto const& [rows, count] : wins_) out.insert(out.end(), {rows.first, rows.second, count});
    return out;
}

bool SummaryTable::set_numbers(std::vector<std::uint64_t> const& numbers) {
    auto const fixed = 4 * counts_.size() + missing_.size() + needed_.size();
    if (numbers.size() < fixed || (numbers.size() - fixed) % 3 != 0) return false;
    auto next = numbers.begin();
    for (auto& row : counts_)
        for (auto& count : row.of) count = *next++;
    for (auto& count : missing_) count = *next++;
    for (auto& count : needed_) count = *next++;
    while (next != numbers.end()) {
        if (next[0] >= counts_.size() || next[1] >= counts_.size()) return false;
        wins_[{static_cast<std::uint16_t>(next[0]), static_cast<std::uint16_t>(next[1])}] = next[2];
        next += 3;
    }
    return true;
}

SummaryTable& Summary::table(std::string_view province, Standard const& standard, int year) {
    Key key{std::string(province), std::string(standard.id)};
    auto found = provinces_.find(key);
    // A decision that adds rows gives the standard of its province a table of its own.
    if (found != provinces_.end() && found->second.standard().rows.size() != standard.rows.size()) {
        key.second += "+" + std::to_string(standard.rows.size());
        found = provinces_.find(key);
    }
    if (found != provinces_.end()) return found->second;
    if (provinces_.size() >= max_provinces) {
        key.first = other_provinces;
        found = provinces_.find(key);
        if (found != provinces_.end()) return found->second;
    }
    return provinces_.emplace(std::move(key), SummaryTable(standard, year)).first->second;
}

void Summary::add(Summary const& other) {
    for (auto const& [key, table] : other.provinces_) this->table(key.first, table.standard(), table.year()).add(table);
}

std::string Summary::save() const {
    std::string out;
    for (auto const& [key, table] : provinces_) {
        out += "table " + escaped(key.first) + " " + std::to_string(static_cast<int>(table.standard().unit)) + " " +
               std::to_string(table.year());
        for (auto const number : table.numbers()) out += " " + std::to_string(number);
        out += "\n";
    }
    return out;
}

bool Summary::load(std::istream& words, FindStandard const& find) {
    std::string province;
    int unit = 0;
    int year = 0;
    words >> province >> unit >> year;
    std::vector<std::uint64_t> numbers;
    for (std::uint64_t number = 0; words >> number;) numbers.push_back(number);
    if (unit < 0 || unit >= static_cast<int>(term_count<UnitKind>())) return false;
    province = unescaped(province);
    auto const* const known = find(static_cast<UnitKind>(unit), province, year);
    return known != nullptr && table(province, *known, year).set_numbers(numbers);
}

std::string Summary::print(Language language) const {
    auto const say = [language](Wording wording) { return std::string(wording.in(language)); };
    auto const number = [language](std::uint64_t value) {
        return print_number(static_cast<std::int64_t>(value)).in(language);
    };
    constexpr std::size_t text_width = 46;
    constexpr std::size_t number_width = 10;
    constexpr std::size_t reason_width = 40;
    std::string out;
    for (auto const& [key, table] : provinces_) {
        auto const& standard = table.standard();
        auto const& root = table.counts(0);
        auto const province = key.first.empty()              ? say({"(không ghi tỉnh)", "(province not given)"})
                              : key.first == other_provinces ? say({"(các tỉnh khác)", "(other provinces)"})
                                                             : printable(key.first);
        if (!out.empty()) out += "\n";
        out +=
            province + " · " + std::string(standard.id) + " · " +
            fill_in(Wording{"{0} đơn vị: {1} đạt, {2} chưa đạt, {3} chưa xác định",
                            "{0} units: {1} met, {2} not met, {3} undetermined"},
                    {number(table.communes()), number(root.met()), number(root.not_met()), number(root.undetermined())})
                .in(language) +
            "\n\n";
        out += pad(say({"mã", "id"}), 11) + pad(say({"yêu cầu", "requirement"}), text_width) + "  ";
        for (auto const heading : {Wording{"đạt", "met"}, Wording{"chưa đạt", "not met"}, Wording{"chưa rõ", "unknown"},
                                   Wording{"chỉ thiếu", "alone"}})
            out += pad(say(heading), number_width, true);
        out += "  " + say({"lý do thường gặp nhất", "commonest reason"}) + "\n";
        for (std::size_t r = 1; r < standard.rows.size(); ++r) {
            auto const& row = standard.rows[r];
            auto const& counts = table.counts(r);
            if (counts.met() + counts.not_met() + counts.undetermined() == 0) continue;
            std::string reason;
            auto const missing = table.commonest_missing(r);
            if (!is_group(row.test) && counts.not_met() + counts.undetermined() > 0) {
                if (counts.undetermined() > counts.not_met() && missing >= 0)
                    reason = fill_in(Wording{"chưa có số liệu: {0}", "not stated: {0}"},
                                     {name_of(standard, standard.indicators[static_cast<std::size_t>(missing)])})
                                 .in(language);
                else
                    reason = fill_in(Wording{"không đạt: {0}", "missed: {0}"}, {name_of(standard, row.subject)})
                                 .in(language);
            }
            auto const alone = is_group(row.test) ? std::string() : number(table.won_by(r));
            auto line = pad(std::string(row.id), 11) + pad(cut(row.text.in(language), text_width), text_width) + "  " +
                        pad(number(counts.met()), number_width, true) +
                        pad(number(counts.not_met()), number_width, true) +
                        pad(number(counts.undetermined()), number_width, true) + pad(alone, number_width, true) + "  " +
                        cut(reason, reason_width);
            line.erase(line.find_last_not_of(' ') + 1);
            out += line + "\n";
        }
        auto const& needed = table.needed();
        if (needed[0] + needed[1] + needed[2] == 0) continue;
        out += "\n" +
               fill_in(Wording{"Còn thiếu ít nhất một yêu cầu: {0} đơn vị; hai: {1}; từ ba trở lên: {2}.",
                               "Lacking one requirement at the least: {0} units; two: {1}; three or more: {2}."},
                       {number(needed[0]), number(needed[1]), number(needed[2])})
                   .in(language) +
               "\n";
        for (auto const& win : table.best_wins(5)) {
            auto ids = std::string(standard.rows[win.row].id);
            if (win.other != win.row) ids += " + " + std::string(standard.rows[win.other].id);
            out += "  " +
                   fill_in(Wording{"đáp ứng {0}: thêm {1} đơn vị đạt", "meeting {0}: {1} more units meet the standard"},
                           {ids, number(win.communes)})
                       .in(language) +
                   "\n";
        }
    }
    return out;
}

}  // namespace criterion19::cli::batch
