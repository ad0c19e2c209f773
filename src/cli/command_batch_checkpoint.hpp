// How far a run has come, as a small text beside its output, so that it can be taken up.
#pragma once

#include "cli/command_batch_input.hpp"
#include "cli/command_batch_summary.hpp"
#include "cli/output_file.hpp"

#include <criterion19/judge/summary.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19::cli::batch {

struct Checkpoint {
    std::string fingerprint;  ///< of all that the output depends on
    Place place;
    Unfinished out;
    Unfinished rejects;
    std::uint64_t good = 0;
    std::uint64_t bad = 0;
    std::uint64_t totals = 0;          ///< rows of totals, which are set aside
    bool is_done = false;              ///< all is judged; the files may be in their places already
    bool has_columns = false;          ///< whether it is settled which columns pass through to CSV
    std::vector<std::string> columns;  ///< their names

    /// The text, with what `summary` has counted.
    std::string print(Summary const& summary) const;
    /// What `print` wrote, its tables added to `summary`; none where the text is not that.
    static boost::optional<Checkpoint> parse(std::string const& text, Summary& summary,
                                             Summary::FindStandard const& find);
};

}  // namespace criterion19::cli::batch
