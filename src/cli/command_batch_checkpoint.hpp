// How far a run has come, as a small text beside its output, so that it can be taken up.
#pragma once

#include "cli/command_batch_input.hpp"
#include "cli/command_batch_summary.hpp"

#include <criterion19/judge/summary.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>

namespace criterion19::cli::batch {

struct Checkpoint {
    std::string fingerprint;  ///< of all that the output depends on
    Place place;
    std::uint64_t out_size = 0;
    std::uint64_t rejects_size = 0;
    std::uint64_t good = 0;
    std::uint64_t bad = 0;

    /// The text, with what `summary` has counted.
    std::string print(Summary const& summary) const;
    /// What `print` wrote, its tables added to `summary`; none where the text is not that.
    static boost::optional<Checkpoint> parse(std::string const& text, Summary& summary,
                                             Summary::FindStandard const& find);
};

}  // namespace criterion19::cli::batch
