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
    /// Of each good line: its number, and a hash of what it is about; 0 where it names no commune.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> about;
    Summary summary;
    Errors fatal;  ///< the file cannot be read at all
    Place end;
};

/// First line of the output, where its form has one.
std::string header_of(OutputOptions const& options);

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
        std::string findings;  ///< of a dossier, whose evidence is not kept
    };

    Errors read(Chunk const& chunk, Line const& line, Entry& entry);
    Errors read_dossier_line(std::string_view text, Entry& entry);
    void enter(Group const& group, View<Interval> slots, Entry& entry);
    void judge_buckets();
    void print(Entry const& entry, Judged& judged);
    void print_json(Entry const& entry, std::string& out);
    void print_csv(Entry const& entry, std::string& out);
    std::string findings_of(Assessment const& assessment) const;
    std::string findings_of(Entry const& entry);

    OutputOptions options_;
    Groups& groups_;
    Errors group_errors_;
    Group const* group_ = nullptr;
    ChooseKeys choose_;
    FactsJsonReader json_;
    std::shared_ptr<std::string const> header_;
    boost::optional<FactsCsvReader> csv_;
    std::vector<std::unique_ptr<Bucket>> buckets_;
    std::vector<Entry> entries_;
    std::vector<Interval> slots_;
    std::vector<Outcome> outcomes_;
};

}  // namespace criterion19::cli::batch
