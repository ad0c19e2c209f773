#include "cli/command_batch_judge.hpp"

#include "cli/hash.hpp"
#include "json/characters.hpp"
#include "text/letters.hpp"

#include <criterion19/base/printable.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <utility>

namespace criterion19::cli::batch {
namespace {

/// Kept while no chunk needs more; a run over many groups would otherwise keep columns for all of them.
constexpr std::size_t max_kept_buckets = 16;

/// A cell as a spreadsheet may show it: nothing in it is a formula, steers or breaks the row.
void append_csv(std::string& out, std::string_view text) {
    auto cell = printable(text);
    // What begins so, spreadsheets compute (CWE-1236).
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",;\"") == std::string::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (char const c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

std::uint64_t hash_of_unit(FactsHead const& head, std::string_view inside = {}) noexcept {
    if (head.commune.empty()) return 0;
    using namespace std::string_view_literals;
    auto const names = hash_of(head.province, hash_of("\0"sv, hash_of(head.commune)));
    return hash_of(inside, hash_of("\0"sv, hash_of(std::to_string(head.year), hash_of("\0"sv, names))));
}

bool fails(Outcome outcome) noexcept {
    return outcome == Outcome::not_met || outcome == Outcome::undetermined;
}

}  // namespace

std::string header_of(OutputOptions const& options, std::vector<std::string> const& columns) {
    if (options.form != OutputForm::csv) return {};
    std::string out = options.mark ? "\xEF\xBB\xBF" : "";
    out += "commune,province,year,standard,outcome,not_met,undetermined";
    if (options.explain != Explain::none) out += ",explanation";
    for (auto const& column : columns) {
        out += ',';
        append_csv(out, column);
    }
    return out + "\n";
}

bool is_name_of_totals(std::string_view name) noexcept {
    using namespace text::literals;
    constexpr std::size_t most = 3;
    text::WordKey words[most] = {};
    std::size_t count = 0;
    text::WordKeyBuilder word;
    bool any = false;
    auto const end_word = [&] {
        if (any && count < most) words[count++] = word.finish();
        word = {};
        any = false;
    };
    while (!name.empty()) {
        auto const point = text::decode(name);
        name.remove_prefix(point.length);
        if (auto const mark = text::combining_mark_of(point.value); mark.mark) {
            word.add(mark);
        } else if (auto const letter = text::letter_of(point.value); letter.code != 0) {
            word.add(letter);
            any = true;
        } else {
            end_word();
        }
    }
    end_word();
    auto const is = [&](std::size_t i, text::WordKey marked, text::WordKey plain) {
        return i < count && (words[i] == marked || words[i] == plain);
    };
    bool const begins = is(0, "tổng"_w, "tong"_w);
    if (begins && (is(1, "cộng"_w, "cong"_w) || is(1, "số"_w, "so"_w))) return true;
    if (is(0, "grand"_w, "grand"_w) && is(1, "total"_w, "totals"_w)) return true;
    return count == 1 && (begins || words[0] == "cộng"_w || is(0, "tt"_w, "sum"_w) || is(0, "total"_w, "totals"_w));
}

ChunkJudge::ChunkJudge(OutputOptions options, Groups& groups)
    : options_(options),
      groups_(groups),
      choose_([this](FactsHead const& head) {
          group_errors_.clear();
          group_ = groups_.find(UnitKind::commune, head.province, head.year, group_errors_);
          return group_ == nullptr ? nullptr : group_->keys.get();
      }),
      json_(choose_) {}

void ChunkJudge::judge(Chunk const& chunk, Judged& judged) {
    judged.out.clear();
    judged.rejects.clear();
    judged.bad.clear();
    judged.about.clear();
    judged.good = 0;
    judged.totals.clear();
    judged.summary.clear();
    judged.fatal.clear();
    judged.end = chunk.end;
    if (buckets_.size() > max_kept_buckets) buckets_.clear();
    for (auto& bucket : buckets_) bucket->columns.clear();
    if (chunk.form == LineForm::csv && chunk.header != header_) {
        auto reader = FactsCsvReader::open(*chunk.header, groups_.known_keys(), choose_);
        if (!reader) {
            judged.fatal = reader.errors();
            return;
        }
        csv_ = *std::move(reader);
        header_ = chunk.header;
    }
    entries_.clear();
    columns_ = chunk.columns;
    for (auto const& line : chunk.lines) {
        Entry entry;
        set_aside_ = false;
        auto errors = read(chunk, line, entry);
        if (set_aside_) {
            judged.totals.push_back(line.number);
            continue;
        }
        if (errors.empty()) {
            judged.about.emplace_back(line.number, entry.about);
            entries_.push_back(std::move(entry));
            continue;
        }
        if (line.size > 0 && line.fault != LineFault::too_long) judged.rejects.append(chunk.of(line)).append("\n");
        judged.bad.push_back({line.number, std::move(errors)});
    }
    judge_buckets();
    for (auto const& entry : entries_) print(entry, judged);
    judged.good = entries_.size();
}

Errors ChunkJudge::read(Chunk const& chunk, Line const& line, Entry& entry) {
    switch (line.fault) {
        case LineFault::too_long:
            return {make_error(ErrorCode::too_large, {}, {std::to_string(max_line >> 20U) + " MB"})};
        case LineFault::document:
            return {make_error(
                ErrorCode::invalid_json, {},
                {BilingualText{
                    "mỗi xã phải trọn trên một dòng (NDJSON); tệp này là một văn bản JSON gồm nhiều dòng hoặc "
                    "một danh sách. Đánh giá một hồ sơ: criterion19 assess",
                    "each commune must stand whole on one line (NDJSON); this file is one JSON text over "
                    "several lines, or a list. To judge one dossier: criterion19 assess"}})};
        case LineFault::open:
            return {make_error(ErrorCode::wrong_type, {},
                               {BilingualText("dấu ngoặc kép khép ô", "a quote that closes the cell"),
                                BilingualText("chỗ hết tệp; phần còn lại của tệp không được đọc",
                                              "the end of the file, of which the rest is not read")})};
        case LineFault::none:
            break;
    }
    auto const text = chunk.of(line);
    if (chunk.form == LineForm::dossiers && names_dossier(text)) return read_dossier_line(text, entry);
    group_ = nullptr;
    group_errors_.clear();
    auto errors =
        chunk.form == LineForm::csv ? csv_->read(text, entry.head, slots_) : json_.read(text, entry.head, slots_);
    set_aside_ = sums_up(chunk.form, entry.head);
    if (set_aside_) return {};
    if (errors.empty() && group_ == nullptr) errors = group_errors_;
    if (!errors.empty()) {
        // Looked for only now: facts need no look at all.
        bool const is_dossier = chunk.form == LineForm::facts && names_dossier(text);
        return is_dossier ? read_dossier_line(text, entry) : errors;
    }
    entry.head.year = group_->year;
    entry.about = hash_of_unit(entry.head);
    enter(*group_, slots_, entry);
    if (chunk.form == LineForm::csv && (options_.form != OutputForm::summary || options_.by_district))
        entry.others.assign(csv_->other_cells().begin(), csv_->other_cells().end());
    return {};
}

/// A table may have the word in a column of numbers or of districts, beside an empty name.
bool ChunkJudge::sums_up(LineForm form, FactsHead const& head) const noexcept {
    if (!head.commune.empty()) return is_name_of_totals(head.commune);
    if (is_name_of_totals(head.province)) return true;
    if (form != LineForm::csv) return false;
    auto const& others = csv_->other_cells();
    return std::any_of(others.begin(), others.end(), is_name_of_totals);
}

std::string_view ChunkJudge::other_of(Entry const& entry, std::string const& column) const noexcept {
    if (entry.others.empty()) return {};
    auto const& names = csv_->others();
    auto const found = std::find(names.begin(), names.end(), column);
    return found == names.end() ? std::string_view() : entry.others[static_cast<std::size_t>(found - names.begin())];
}

Errors ChunkJudge::read_dossier_line(std::string_view text, Entry& entry) {
    auto const dossier = read_dossier(text);
    if (!dossier) return dossier.errors();
    auto const& place = (*dossier)->place;
    Errors errors;
    auto const* const group = groups_.find((*dossier)->kind, place.province, dossier->year(), errors);
    if (group == nullptr) return errors;
    auto const& standard = *group->standard;
    auto const values = measured_values(*dossier, standard, group->parameters, group->as_of, group->layers);
    entry.head = {place.name, place.province, dossier->year()};
    entry.district = place.district;
    entry.about =
        hash_of_unit(entry.head, std::string(key_of((*dossier)->kind)) + '/' + place.district + '/' + place.code);
    enter(*group, values, entry);
    if (options_.explain == Explain::none || options_.form == OutputForm::summary) return {};
    if (options_.explain == Explain::failing) {
        outcomes_.resize(standard.rows.size());
        criterion19::judge(standard, values, group->parameters, group->as_of, outcomes_.data());
        if (std::none_of(outcomes_.begin(), outcomes_.end(), fails)) return {};
    }
    entry.findings = findings_of(assess(measure(*dossier, standard, group->parameters, group->as_of, group->layers),
                                        group->parameters, group->as_of, dossier->year(), group->layers));
    return {};
}

void ChunkJudge::enter(Group const& group, View<Interval> slots, Entry& entry) {
    while (entry.bucket < buckets_.size() && buckets_[entry.bucket]->group != &group) ++entry.bucket;
    if (entry.bucket == buckets_.size()) buckets_.push_back(std::make_unique<Bucket>(group));
    auto& columns = buckets_[entry.bucket]->columns;
    entry.index = columns.size();
    columns.append(slots);
}

void ChunkJudge::judge_buckets() {
    for (auto& bucket : buckets_) {
        if (bucket->columns.size() == 0) continue;
        auto const& group = *bucket->group;
        bucket->view = bucket->columns.columns();
        auto const stride = (bucket->view.rows + 63) / 64;
        bucket->words.resize(2 * stride * group.standard->rows.size());
        bucket->planes = {bucket->words.data(), stride, nullptr};
        criterion19::judge(bucket->view, *group.standard, group.parameters, group.as_of, bucket->planes);
    }
}

void ChunkJudge::print(Entry const& entry, Judged& judged) {
    if (options_.form == OutputForm::ndjson) return print_json(entry, judged.out);
    if (options_.form == OutputForm::csv) return print_csv(entry, judged.out);
    auto const& bucket = *buckets_[entry.bucket];
    auto const& standard = *bucket.group->standard;
    outcomes_.resize(standard.rows.size());
    for (std::size_t r = 0; r < outcomes_.size(); ++r) outcomes_[r] = bucket.planes.outcome(r, entry.index);
    slots_.clear();
    for (std::size_t slot = 0; slot < standard.indicators.size(); ++slot)
        slots_.push_back(
            interval_at(bucket.view.columns[slot], domain_of(standard, standard.indicators[slot]), entry.index));
    auto const in_column = options_.by_district ? other_of(entry, "district") : std::string_view();
    auto const& district = in_column.empty() ? std::string_view(entry.district) : in_column;
    judged.summary.table(options_.by_district ? district : entry.head.province, standard, entry.head.year)
        .add(slots_, bucket.group->parameters, outcomes_.data());
}

void ChunkJudge::print_json(Entry const& entry, std::string& out) {
    auto const& bucket = *buckets_[entry.bucket];
    auto const& standard = *bucket.group->standard;
    out += "{\"commune\":";
    json::append_quoted(out, entry.head.commune);
    if (!entry.head.province.empty()) {
        out += ",\"province\":";
        json::append_quoted(out, entry.head.province);
    }
    out += ",\"year\":";
    out += std::to_string(entry.head.year);
    out += ",\"standard\":";
    json::append_quoted(out, standard.id);
    out += ",\"outcome\":\"";
    out += key_of(bucket.planes.outcome(0, entry.index));
    out += '"';
    std::uint16_t rows[max_rows];
    auto const count = failing(standard, bucket.planes, entry.index, rows);
    for (auto const wanted : {Outcome::not_met, Outcome::undetermined}) {
        out += ",\"";
        out += key_of(wanted);
        out += "\":[";
        bool first = true;
        for (std::size_t i = 0; i < count; ++i) {
            if (bucket.planes.outcome(rows[i], entry.index) != wanted) continue;
            out += first ? "\"" : ",\"";
            out += standard.rows[rows[i]].id;
            out += '"';
            first = false;
        }
        out += ']';
    }
    if (options_.explain != Explain::none) {
        out += ",\"findings\":[";
        out += findings_of(entry);
        out += ']';
    }
    if (!entry.others.empty()) {
        out += ",\"columns\":{";
        for (std::size_t i = 0; i < entry.others.size(); ++i) {
            if (i > 0) out += ',';
            json::append_quoted(out, csv_->others()[i]);
            out += ':';
            json::append_quoted(out, entry.others[i]);
        }
        out += '}';
    }
    out += "}\n";
}

void ChunkJudge::print_csv(Entry const& entry, std::string& out) {
    auto const& bucket = *buckets_[entry.bucket];
    auto const& standard = *bucket.group->standard;
    append_csv(out, entry.head.commune);
    out += ',';
    append_csv(out, entry.head.province);
    out += ',' + std::to_string(entry.head.year) + ',';
    out += standard.id;
    out += ',';
    out += key_of(bucket.planes.outcome(0, entry.index));
    std::uint16_t rows[max_rows];
    auto const count = failing(standard, bucket.planes, entry.index, rows);
    for (auto const wanted : {Outcome::not_met, Outcome::undetermined}) {
        out += ',';
        bool first = true;
        for (std::size_t i = 0; i < count; ++i) {
            if (bucket.planes.outcome(rows[i], entry.index) != wanted) continue;
            if (!first) out += ' ';
            out += standard.rows[rows[i]].id;
            first = false;
        }
    }
    if (options_.explain != Explain::none) {
        out += ',';
        append_csv(out, findings_of(entry));
    }
    if (columns_)
        for (auto const& column : *columns_) {
            out += ',';
            append_csv(out, other_of(entry, column));
        }
    out += '\n';
}

std::string ChunkJudge::findings_of(Entry const& entry) {
    if (!entry.findings.empty()) return entry.findings;
    auto const& bucket = *buckets_[entry.bucket];
    auto const& group = *bucket.group;
    bool any = options_.explain == Explain::all;
    for (std::size_t r = 0; r < group.standard->rows.size() && !any; ++r)
        any = fails(bucket.planes.outcome(r, entry.index));
    if (!any) return {};
    return findings_of(assess(facts_of(bucket.view, *group.standard, entry.index), group.parameters, group.as_of,
                              group.year, group.layers));
}

/// JSON objects, or for CSV sentences.
std::string ChunkJudge::findings_of(Assessment const& assessment) const {
    std::string out;
    for (auto const& finding : assessment.findings) {
        if (options_.explain == Explain::failing && (finding.group || !fails(finding.outcome))) continue;
        std::string_view const id = finding.id;
        auto const local =
            id.size() > assessment.standard_id.size() ? id.substr(assessment.standard_id.size() + 1) : id;
        if (options_.form == OutputForm::csv) {
            if (finding.group) continue;
            if (!out.empty()) out += "; ";
            out.append(local).append(": ").append(finding.explanation.in(options_.language));
            continue;
        }
        out += out.empty() ? "{\"id\":" : ",{\"id\":";
        json::append_quoted(out, local);
        out += ",\"outcome\":\"";
        out += key_of(finding.outcome);
        out += "\",\"explanation\":";
        json::append_quoted(out, finding.explanation.in(options_.language));
        out += ",\"citation\":";
        json::append_quoted(out, finding.citation.in(options_.language));
        if (!finding.layer.empty()) {
            out += ",\"layer\":";
            json::append_quoted(out, finding.layer);
        }
        out += '}';
    }
    return out;
}

}  // namespace criterion19::cli::batch
