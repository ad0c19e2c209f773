// Judges a chunk of lines: reads them, judges all communes in columns, says what came of each.
#pragma once

#include "cli/command_batch_groups.hpp"
#include "cli/command_batch_input.hpp"
#include "cli/command_batch_summary.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/batch/fact_columns.hpp>
#include <criterion19/judge/summary.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli::batch {

enum class OutputForm { ndjson, csv, summary };
enum class Explain { none, failing, all };

struct OutputOptions {
    OutputForm form = OutputForm::ndjson;
    Explain explain = Explain::none;
    Language language = Language::vi;
    bool by_district = false;  ///< the summary has a table for each district, not for each province
    bool mark = false;         ///< CSV begins with the byte order mark, by which Excel knows UTF-8
};

/// A line that could not be judged.
struct BadLine {
    std::uint64_t number = 0;
    Errors errors;
};

/// What came of a chunk.
struct Judged {
    std::string out;
    std::string rejects;  ///< the bad lines as they were, those that could be kept
    std::vector<BadLine> bad;
    std::uint64_t good = 0;
    std::vector<std::uint64_t> totals;  ///< numbers of the rows of totals, which are no commune's
    /// Of each good line: its number, and a hash of what it is about; 0 where it names no commune.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> about;
    Summary summary;
    Errors fatal;  ///< the file cannot be read at all
    Place end;
};

/// First line of the output, where its form has one; `columns` pass through.
std::string header_of(OutputOptions const& options, std::vector<std::string> const& columns);

/// Whether a row is about no commune but sums up others: "Tổng", "TỔNG CỘNG", "TT", "Total".
bool is_name_of_totals(std::string_view name) noexcept;

/// One for each thread; keeps its storage from chunk to chunk.
class ChunkJudge {
public:
    ChunkJudge(OutputOptions options, Groups& groups);

    void judge(Chunk const& chunk, Judged& judged);

private:
    /// Communes of the chunk that are of one group, in columns.
    struct Bucket {
        explicit Bucket(Group const& of) : group(&of), columns(*of.standard) {}

        Group const* group;
        FactColumns columns;
        Columns view;
        std::vector<std::uint64_t> words;
        OutcomePlanes planes;
    };
    /// A commune of the chunk.
    struct Entry {
        std::size_t bucket = 0;
        std::size_t index = 0;
        FactsHead head;
        std::uint64_t about = 0;
        std::string district;             ///< of a dossier
        std::string findings;             ///< of a dossier, whose evidence is not kept
        std::vector<std::string> others;  ///< cells that pass through
    };

    Errors read(Chunk const& chunk, Line const& line, Entry& entry);
    bool sums_up(LineForm form, FactsHead const& head) const noexcept;
    Errors read_dossier_line(std::string_view text, Entry& entry);
    void enter(Group const& group, View<Interval> slots, Entry& entry);
    void judge_buckets();
    void print(Entry const& entry, Judged& judged);
    void print_json(Entry const& entry, std::string& out);
    void print_csv(Entry const& entry, std::string& out);
    std::string_view other_of(Entry const& entry, std::string const& column) const noexcept;
    std::string findings_of(Assessment const& assessment) const;
    std::string findings_of(Entry const& entry);

    OutputOptions options_;
    Groups& groups_;
    Errors group_errors_;
    Group const* group_ = nullptr;
    ChooseKeys choose_;
    FactsJsonReader json_;
    std::shared_ptr<std::string const> header_;
    std::shared_ptr<std::vector<std::string> const> columns_;
    boost::optional<FactsCsvReader> csv_;
    bool set_aside_ = false;  // the line read last is one of totals
    std::vector<std::unique_ptr<Bucket>> buckets_;
    std::vector<Entry> entries_;
    std::vector<Interval> slots_;
    std::vector<Outcome> outcomes_;
};

}  // namespace criterion19::cli::batch
